/** Frequent Swedish words that stand beside a name in compounds. */
import type { Words } from './words.js'

/** The list is our own. */
export const swedishWords: Words = {
  nouns: `
foder böj mokare lyft skaft sport transport rapport export import protest passagerare kontakt attack metall symbol alkohol protokoll kristall insekt accent gnista tand balk bom bult burk bygel båt dike disk dörr fack fik filt fors fågel garn gel grav grind grop gryta gryn hav hack harv hink holme hov hyvel håv häck härd kanna kista kittel klister klubba knop kran kåpa kräfta lie limpa list lock lucka lås lånekassa maskin mejeri nos nubb ok orm pall pigg pinne plank plint planka puckel räfsa ränna räls rör sadel sax sil skyffel slev sluss snöre sot spade spilta spår stör stubbe svål säd såg tapet tegel tiger tjära torn tratt trumma tråg tuva tygel täcke udde ull ut uv valp vante vev vinda våg vält vält ylle yxa åker åra äpple toalett
karm reserv reservat resår gods adress affisch bo by öl zon par affär aktie aktör alarm album algoritm ambassad analys anda anfall anhörig
anläggning anmälan ansikte anslag anstalt ansvar anteckning användare apa apparat arbetare arbete arkitekt arkiv
arm artikel arv art aska assistent atlet attack auktion avdelning avgift avgång avlopp avsnitt avtal axel back
backe badd bagare bana band bank bar barn barriär bas bassäng batteri behandling behov beläggning belysning ben
beredning berg berättelse beskrivning beslut bestånd besök betalning betyg bevis bidrag bil bild biljett bit
björn blad blandning block blod blomma bok bokning bolag boll bomb bord bonde borg borgare borr botten boskap
bostad brand bransch bred brev bricka bro bror brott brud bruk brunn brus brygga brytning bråk bräda bröd bröst
bröllop bubbla budget bud buss butik byggare bygge byggnad byrå byte båge båt bälte bänk bärare bär bäck bädd
cell center central chans chaufför chef chips choklad cirkel cykel dagbok dagg dag dal dam damm dans dator datum
debatt deg del deltagare demokrati depå design diagram diagnos dikt direktör disk diskussion dispens djur docka
doft domare domän dom dosa dos dotter drag dropp droppe dräkt dryck duk dusch däck dörr effekt ekonom ekonomi
eld elev element enhet entré examen expert fabrik fack fackla fader fall familj far fara fart fas fat fest fett
feber fel figur fil film filter fisk fiskare fjäder fjäll flagga flaska flock flod flotta flyg flykt flykting
flytt fläck fläkt flöde fodral fond format forskare forskning fot foto fotograf fordon form formulär forum frakt
fred frekvens frist front frost fråga frö frukt främjande fund funktion färd färg färja fågel fält fängelse föda
följd fönster förare förbund förening företag förlag förlust förmedling förråd förslag försäljare försäljning
förteckning förvaltning förvaring gala garage garanti gas gata gast generation gitarr glas glass golv graf grad
gram gran granne grav gren grepp gris grop grund grupp grus gruva gräns gräs grönsak gubbe gud guide guld gumma
gymnasium gård gång gås gåva gäst hage hall hals hamn handel handlare handling hantering hast hatt hav heder
häfte hem herde herre hiss historia hjul hjälm hjälp hjärta hjärna holk hopp horn hund huv huva hud hus huvud
hygien hylla hytta hytt hårddisk hål hår håll hällning hälsa hän häst höjd hörn hörna idé ideal igelkott
industri information inkomst innehavare insats insamling inslag institut instrument intäkt investering jakt jobb
jord jordbruk journalist jubileum jul jury kabel kaffe kaj kaka kalender kam kamera kammare kamp kamrat kanal
kanon kant kapital kapten karta kartong kassa kasse katalog katt kedja kemi kilo klack klang klass kläder
klänning klimat klinik klocka kloster klubb klyfta knapp kniv knut kock kod koja kok kokare kol koll koloni
kommitté kommun kompis koncept konferens konflikt konsert konst konstnär konsult kontakt konto kontor kontroll
kopp kopia korg kort korv kor kostnad kostym kraft krans krasch krav kredit krets krig kris krona kropp kruka
kräm kröning kudde kula kultur kund kunskap kurs kurva kust kvart kvarn kvinna kväll kyla kyrka kyrkogård käll
källa källare känsla kärl kärna kö kök köp köpare kör körning körsbär kött lada lager lagstiftning lag lamm
lampa land lapp larm last lastning lave lax led ledare ledning lek lektion lera leverans leverantör linje linne
lista liv ljud ljus lock loge logi lokal lopp lott lov luft lukt lunch lund lus lust låda lån lång lås lägenhet
läge läger läkare lämning länk län läpp lärare läsare läsning lön löfte lök lösning löv mage makare makt man
manual mapp mark marknad mask maskin massa mast mat match material matta medel medlem melodi metod metall middag
miljö mina minne minut missbruk mjöl mjölk mobil modell moder moln mor morgon motor mugg mun mur murare museum
musik musiker mynt myndighet mynning mål målare mån månad måne mått mängd märke mästare mästarinna mässa mätare
mätning mössa möte namn natt natur nerv nivå nota not nummer nyckel nyhet nytta nål nämnd näring näsa näste nät
nätverk nöje nöt odlare odling offer ombud område omgång omröstning omslag olja olycka operatör ord order
ordning organ organisation ordförande orkester orm ort ost ordbok packning paket palats panel panna papper park
parkering part partner parti pass passage passagerare pasta pedal peng pension period perspektiv pil pipa plan
planerare planering plats platta plattform plog plåt plåster plåga planta plommon plugg polis politik politiker
port portal porto post potatis prat praxis press pris prislapp problem process produkt produktion professor
profil program programmerare projekt protokoll prov prognos präst pumpa pump punkt puss päls påse pärla pärm
rabatt rad radio rally ram rand rapport ras rast rat recension recept redaktör regel region regn register rektor
relation remsa reparation representant resa resenär resurs ren rester restaurang resultat rike ring ringning
risk ris rita ritning rock roder roll roman rond ropp ros ruin rum runda rus ruta rutin rygg rytm råd råtta
räddning räkning ränta rätt rättighet rök röra rörelse rör röst rost sak saft sal sallad salt samarbete samhälle
samling samtal sand sats schema seger segel sektion sekreterare sele semester serie server service sida siffra
signal sits situation sjukdom sjukhus sjö sked skada skal skala skatt sken skena skepp skick skida skift skifte
skikt skinn skiva skjorta skjul sko skog skola skorsten skott skrapa skrift skrivare skruv skugga skuld skulptur
skur skydd skylt skåp skål skäl skär skärm skörd slag slang slinga slott slut smak smed smycke smör smörgås
snitt snö sol soldat sommar son sonett soppa sort sorg spa spade spann spel spelare spets spik spår spårning
spruta språk stab stad staket stall stam stand start stat station staty steg stege stek sten stig stil stjärna
stjälk stol stolpe stomme stopp storlek storm straff strand streck strejk struktur stråle sträng ström strömning
studie student stuga stund stycke styrelse styrka ställ ställe ställning stämma stämning stöd stövel sund sving
svamp svan svar svepning svets syfte syn syra system syster såg sång sångare sås säck säkerhet sällskap säng
säsong säte säker söndag sökning tabell tack tak tal tall tallrik tand tank tanke tant tavla teater teckning
tecken tegel teknik teknologi telefon temperatur term tesked test text thriller tid tidning tidtabell tiger till
timme ting titel tjänst tobak tolk ton topp torg torn torka torv tork trafik tradition trappa trupp tråd träd
trädgård träff träning trä tröja tub tull tunga tunna tunnel tur turist turné tvist tvätt typ tåg tårta tält
tävling ugn undersökning undervisning ung union universitet upplaga uppdrag uppfattning uppgift upplevelse
uppsats ursäkt utbildning utbyte utflykt utgift utrustning utrymme utsläpp utskott utställning utveckling vagn
vakt val vall van vandring vana vantar vara varelse variant varning vas vatten veck vecka ved verk verkstad
verksamhet verktyg vest vev vikt vilja villkor villa vin vind vinge vinst vinter vippa virke virus visa vist
vision vård vårdare våg våld våning vår väder väg vägg välde vän värd värde värdinna värk värld värme värmare
väska vätska vävare växel växt yrke yta ång ånga år åker ålder ås åska ägare ägg äktenskap älv ämne ämbete ände
ängel äng äpple ärende öga öppning öra ört öde över önskan övning överraskning byggande resande boende ägande
seende tagande tänkande handhavande underhåll sortiment tillstånd inspektion policy strategi index värdering
dröm källor bytare läggare sättare hållare tagare givare säljare sökare tillverkare tillverkning städning
reparatör lördag dygn sekund helg
`,
  adjectives: `
fri full rik fattig vänlig säker medveten baserad driven buren bunden specifik relaterad ägd beroende
överskridande gemensam trogen tät torr trött grå röd blå grön gul vit svart brun glad bred djup hög lång stor
liten gammal ny färsk bra kunnig styrd anpassad inriktad politisk teknisk aktiv känslig kritisk intensiv kraftig
klar nära ansluten anställd stark villig pliktig skyldig berättigad beräknad liknande formad färgad klädd täckt
lagd byggd försedd hävdande skapande främjande bevuxen smidig enlig stridig vidrig mogen löst
`,
  stems: `
vild inner inne ytter klen rid schack stup tråd träd fot hand slägg skift hem borta års mjölk kokos filt vatten sol kors blom skott fjärr aktiv allmän andra avis bas bad barn betal bind bio bok borr brand bredband boende brev bruk bygg bär central
cykel dag del digital disk djup drick driv dubbel elektro engångs enkel fast fel ferie film flak flerårs flyg
flyt folk fri full fyll fysik före första förstahands föräldra gemensam genom glid gratis grann grov grund grå
grön gul halv hand handels hel helg hög hushålls hyr häng inomhus inter jätte jord jul kall kamp kallt kast kart
klass klipp kläm kok kombi kontra kort kropps krymp kunskaps kust kvart kyl käll kör köp lag lantbruks last
lands lill liten livs lokal lugn lyft lyx lång låg lågpris lär läs makro man medel mellan mega meter mikro mild
mini minst motor multi mjuk mörk nat närings närmast natur nedre natt noll nord norr nöd obligations ost ovan
ordinarie original park parti pend pendel person plan plast platt prick privat press prov res rik ring riks rull
rund räkne röd rök rör samhälls semi sen sido självs själv sista sitt sjuk skriv skär skogs skydds slut slutt
små snabb spar special spel spets spring stall stark statlig stick stig stod stopp stor storm stryk stå ställ
stöd svag svår syd söder sydost säkerhets sändnings sök söt tank test teg tele termin tipp tjock topp torr torsk
trans trä trög trippel tung tunn tvilling tvär tvätt tyst unga ungdoms utlands utomhus van vatten varm varmluft
vax vik vinn vit våt väst väster väx ytter äldre äldste öppen öst öster övre tri minsta största helårs flytt
halt hjälp vänte väg vänt liv fin
`,
  prefixes:
    'av an in ut upp om på till över under för be mot med efter fram ned ner åter sam åt hem bort hop in',
  others: `
sport transport rapport support export import reporter protest attest resort passagerare passage kompass trafikant konkurs diskurs rekurs kontakt attack ballast ballett ballong kristall     kapitel respekt aspekt prospekt    subjekt defekt  prefekt  direkt    prosent accent       medikament       demokrat       portal    minimal    banal takt taktik bekant arkiv motiv direktiv perspektiv kollektiv vanlig vaktmästare bryggeri
uniform reform plattform predikant musikant trafikant kommunikant filtrera filtrering prismatisk resonemang blomstra blomkål måltid arbetslös bokstav hustru landsting bilaga biljett rådjur rådhus rådman tidning ursprung vinter vinst
tomat matros formel planet planka kartong ledamot talang bandit bankett kommando barnslig partisk partikel
portion portal portfölj porträtt villebråd förälder valross valnöt valack kanske varulv handske testamente
tulpan parasit parfym parlament farstu farsot haveri havre modul ostron ostadig solist soldat solid pastor lagun
listig linjal luftig våghals motorik prismat radikal rasist rundel stadga stadig stadion statist statistik
stativ trovärdig verkstad bostad bostadsrätt lekstuga högskola folkhögskola regelbunden oregelbunden gästfri
gästgivare gästgiveri barnmorska barnkammare verksam vardag artist artikel ordinarie ordentlig bordell
ordförande ordning folkmord stormsteg vinkel tågordning gårdfarihandlare brodera bromsa landskap ledsam lekman
handtag handduk handled handlov uppdrag avdrag bidrag anfall avfall tillfälle tillval urval antal samtal avtal
förtal inslag omslag utslag anslag överslag underlag förlag avlägg avslag bakslag nederlag manslag upplag anlag
fördrag föredrag intag uttag avtag undantag mottag åtag medel kärlek kärleksfull sjukdom barndom ungdom vishet
lönsam rumsren storlek högtid samtid framtid forntid nutid dåtid fritid husera hushåll husbonde husar vinlus
vintergröna målvakt tornado kornett kornisch tallrik svartsjuk matta mattan matte matt lagom lagra båtnad tråkig
tråkmåns bokslut bokföring tomte tomten mandel manchester mandat manege manskap manual karta kartell kartotek
fest testa papegoja kaptenska skolasten kallelse postulat postum partner partsinlaga hjulia vagnmakare kanal
kanel kanin kanon kanton kapital kapitel kapell visdom visslare vittne vitsord lösöre radar rader rakett
skrivelse stationär statsråd trollslända hämnd hamna fågelfri fågelskrämma huvudsak huvudsaklig tillstånd
motstånd missförstånd förstånd utstånd anstånd avstånd uppstånd ståndpunkt ståndaktig språkrör maskros bordun
bildning bildäck bildstod bildlärare bildlig bildspel bildruta bildskärm bildtext bildbyrå
`,
}
