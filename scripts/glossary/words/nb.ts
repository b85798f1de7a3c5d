/** Frequent Norwegian words that stand beside a name in compounds. */
import type { Words } from './words.js'

/** The list is our own; dictionaries were asked only whether a word exists and stands in many compounds. */
export const norwegianWords: Words = {
  nouns: `
abonnement adferd adgang administrasjon adresse advokat aften agent akkord aksel aksje aksjon aktivist aktivitet aktør
alarm album alder alderdom alkohol alter alternativ aluminium amatør ambassade ambulanse analyse anbud and ande anfall
angrep angst anker ankomst anlegg anmeldelse annonse ansatt ansettelse ansikt anskaffelse anslag anstalt ansvar antall
antenne app apparat appelsin arbeid arbeide arbeider areal arena ark arkitekt arkiv arm arrangement arrangør art
artikkel arv asfalt aske assistent astma atom attest attributt auksjon automat avdeling avfall avgang avgift
avgjørelse avis avl avløp avsetning avskjed avslutning avsnitt avstand avtale bad bagasje bak baker bakgrunn baking
bakk bakke bakterie balanse balkong ball balle banan band bane bank bar barn barndom barsel bart bas basis basseng
batteri bedrift befolkning begivenhet begrep behandler behandling beholder beholdning behov bein belastning belte
belysning beløp ben benk bensin beredskap beregning beretning berg beskatning beskrivelse beskyttelse beslag
beslutning bestand bestemmelse bestilling besøk betaling betingelse betjening betjent betong betydning bevaring
bevegelse bevilling bevis bibel bibliotek bidrag bil bilde billede billett binding biograf bistand bit bjelke bjørk
bjørn blad blanding blankett blekk blikk blod blokk blomst blomster bluse bly blyant blåbær blåse bod bok boks bokstav
bolig bolle bom bombe bomull bonde bonus bord borg borger brakk brann bransje bred bredd bredde brei breidd brenner
brett brev brikke brille briller bringebær bro broder bror brott bru brudd bruk bruker brygge brygger bryllup bryst
bryter brød brønn brøyting bud budsjett bue bukk bukse bukt bunn bur bus busk buss butikk by bygd bygg bygger bygning
byrå bytte bånd båre båt båtfører bær bærer bøker bølge bønn børs bøsse bøtte camping celle dag dal dam dame damp dans
danser data dato datter debatt debut deig dekk dekke dekning del delegasjon deling deltaker deltid demokrati
demonstrasjon departement design dessert detalj diagram dialekt diamant diger dikt diplomat direktør disk diskusjon
distanse distrikt divisjon djevel dokke dokument dokumentasjon dom dommer domstol dose drag drage drakt drama drift
drikk drivstoff dronning drosje drue dråpe drøm duk dukke dusj dverg dybde dykker dyne dyr dyrker dåp død døgn dør
eddik effekt egenskap egg eiendom eier eksamen eksempel ekspedisjon ekspert eksport ekstrem elefant elektrisitet
elektron element elev elg elite elsker elv embete emne ende energi eng enhet enke enkelt episode eple erfaring
erklæring ernæring erstatning ert erverv estimat etasje etat eventyr evne fabrikk fag faglig fakkel fakta faktor fall
familie fane fang fange fanger fangst fantasi far fare farge fart fartøy fase faste fat feber feil feiring felle felt
fengsel fenomen ferd ferdighet ferge ferie ferje fest feste festival fett fiber figur fil film filosofi filter finale
finans finansiering finger firma fisk fiske fisker fiskeri fjell fjernsyn fjord fjær fjæring fjøs flagg flamme flaske
flate flekk flertall flesk flise flokk flom flue flukt fly flyger flyktning flytting flyvning flåte fløte fløyte folk
folketing fond forandring forberedelse forbindelse forbruk forbruker forbrytelse forbud forbund fordel fordeling
foredrag forening forestilling forfatter forgiftning forhandler forhandling forhold forklaring forlag form formann
formasjon format formel formiddag formue formål fornuft forretning forsamling forsikring forsker forskjell forskning
forskudd forslag forsvar forsyning forsøk forteller fortelling forum forvalter forvaltning foster fot fotball fotnote
foto fotograf fradrag frakk frakt framtid fred frekvens fremtid frihet frist frokost front frost frukt fryser frø fugl
fund funksjon funn fusjon fylke fyr fyring fôr fôring fødsel følelse følge fører føring gaffel galle galleri gang
garanti garasje gardin garn gas gass gast gate gave gebyr geit general generasjon gevinst gevær gift gigant giver
gjeld gjeng gjenstand gjerde gjerning gjest gjødsel glans glas glass glede gods golv grad gran granat granne grav
grein gren grense grep gress grill grind gris grop grunn gruppe gruve gryte grøft grønn grønnsak grønsak grøt gud
guide gul gule gull gulrot gulv gummi gutt gymnastikk gård gårdbruker hage hakke hale hall hals ham hammer hamn hand
handel handler handling hane hare harpe hastighet hatt hav have havn havre heder hefte hegn heil heim hekk helg
helikopter helle helse helt helvete hems henge hensyn henting herr herre hest hilsen himmel hinne historie historiker
hjelm hjelp hjelper hjem hjerne hjerte hjort hjul hjørne hobby hockey hode hofte hold holder holdning holme honning
honorar hopp hopper hormon horn hotell hov hoved hud hull hund hus husholdning husleie hval hvete hvile hvit hvite
hybel hygge hylle hylster hytt hytte hånd håndtak håndverk håndverker hår hårføner hær høgskole høne høns hør høring
hørsel høst høvding høvel høy høyde høyre høyskole ide ideal identitet idrett idé ikon ild import indeks industri
infeksjon inflasjon informasjon ingeniør innbygger innehaver inngang innhold innløp innsamling innsats innstilling
inntekt insekt inspeksjon inspektør instans institusjon institutt instruks instruksjon instrument interesse internat
intervju investering ishockey jakke jakt jazz jeger jente jern jernbane jette jobb jord jordbruk jordbær journal
journalist jubel jubileum jul jury justering kabel kaffe kai kake kalender kalium kalk kalkun kall kalori kam kamel
kamera kamerat kammer kamp kampanje kanal kandidat kanne kano kanon kant kapasitet kapital kapittel kappe kaptein kar
karakter karm karriere kart kassa kasse kast katalog katastrofe kategori katt keiser kilde kinn kiosk kirke kirkegård
kiste kjede kjeks kjele kjeller kjemi kjempe kjensle kjerne kjerre kjerring kjole kjøkken kjøl kjøleskap kjønn kjøp
kjøper kjør kjører kjøring kjøtt klage klang klar klasse klausul klaver klient klima klinikk klipp klippe kloakk
klokke kloss kloster klubb klubbe klump klut klær knagg knapp kne kniv knute kobber kobling kode koffert kofte kok
koking kokk kokos kol kole kollega koloni kolonne kombinasjon komfyr komite komité kommando kommisjon kommune
kommunikasjon kompani kompas komponent kompromiss kone konfekt konferanse konfirmasjon konflikt konge kongress
konjunktur konkurranse konkurs konsept konsern konsert konsesjon konstruksjon konsulent konsultasjon kontakt konto
kontor kontrakt kontroll kopi kopp kor korg kork korn korps kors kort kost kostnad krabbe kraft krage kran krans kratt
krav kredit kreditt kreft krem krets krig kris krise kristen kritikk krok krone kropp krukke krus krydder kryss
krystall kråke ku kubbe kubikk kul kulde kule kull kulle kultur kunde kunnskap kunst kunstner kur kurs kursus kurv
kurve kvalitet kvart kvartal kvarter kveld kvinne kvist kvittering kvote kylling kyst kål kår kø køl køye laboratorium
labyrint lade lag lager laken laks lam lampe land landbruk landsby landskap lapp last latter lav leasing led ledd
ledelse leder ledighet ledning lege legeme legger legning leie leieboer leier leik leilighet leir leire lek leke lekse
leksikon leksjon lengd lengde lenke lenking lensmann lerke lese leser lesning leting lett lever leverandør levering
levetid lidelse ligning lik like lilje lim lin line linje lisens liste litteratur liv lodd loft logg logo lokal lokale
lokk lomme lov lue luft lukt lunge lunsj lus lyd lykke lyng lys lyst lån låner lår lås låve lærdom lære lærer lærling
løfte løk lønn lønning løp løper lørdag løsning løv madrass magasin mage magnet maker makt maler maleri maling mandel
mangel mann mannskap manual mappe margin mark marked marknad maske maskin masse mast mat material materiale materiell
matte mave medalje medarbeider medisin medium medlem meieri meining mel melding melk melodi mengd mengde menighet
mening menneske mentalitet meny merke merking messe messing mester metall meter metode middag middel militær miljø
mineral minister minne minoritet minutt misbruk misjon mjøl mjølk mobil modell moden moder modul moment monopol mor
moral morder morgen mot mote motiv motor munn mur murer mus muse museum musiker musikk muskel musling mutter myndighet
mynt mynte myr mål måler måling måltid måne måned måte møbel mølle møller mønster mønstring mørke møte nabo nakke
narko narkotika nasjon natt natur navn nedbør nedgang nemnd nerve nes nese neste nett netto nettverk nisse nivå nord
not notat note november nummer nyhet nytte nål næring nød nødhjelp nøkkel nøtt objekt obligasjon offer offiser oksid
olje omgang omkostning område omsetning omslag omsorg opera operasjon operatør opium oppdagelse oppdrag oppdrett
oppgave opplevelse opplysning opposisjon oppskrift opptak ord ordbok orden ordfører ordliste ordning ordre organ
organisasjon orgel orientering original orkester orm ost overflate overgang oversettelse overskrift overskudd ovn
pakke pakking pakning palass panel panne panser papir par parade paragraf parallell park parkering parlament part
parti partner pasient pass passasjer patent patrulje pause pell penge penger penn penning pensjon pensjonist pepper
periode perle permisjon person personal personale perspektiv piano pike pil pille pilot pinne pipe pistol plage plagg
plan plank planke planlegging plante plass plast plaster plate plattform pleie pleier plen plenum plikt plog plomme
plukking pol politi politiker politikk pori porselen port portal portrett pose posisjon post potet praksis premie
president press prest prinsipp pris problem produksjon produkt produsent professor profil program prosent prosess
prosjekt protest protokoll prøve prøving psykologi publikum puls pulver pumpe pung punkt pute pynt påske pære pølse
rabatt rad radar radio rakett rally ramme rampe rapport ras rase rast reaksjon redaksjon redaktør redning redskap
reduksjon reform regel region register registrering regjering regn regning regnskap regulering rein reir reise
reisende reke reker rekke reklame rekning rekord rektor religion rem rengjøring renn renne rente reparasjon reparatør
representant resept reserve ressurs rest restaurant resultat resurs retning rett rettelse rettighet retur rev revisjon
revolusjon revy rike ring ringe ringing ris risiko rive rolle rom roman rop ror rose rot rotte rov rull rulle rund
runde rute rutine rydding rygg rytme rytter råd rådgiver rådgivning råvare rør røre saft sag sak saks sal salat salg
salme salt salve samarbeid samband samfunn samler samling samliv samtale samvittighet sand sang sanger sanking sans
satellitt sats sau saus scene segl seier seil seilas seiler sekk sekretær seksjon sektor sel sele selger selle selskap
selvmord seminar sender sending seng senkning senter sentral sentrum serie server servering service sesong sete
setning sett setter side siffer sigarett signal sikkerhet sikring sild silke sirkel sirkus sitat sitron situasjon
sivil sjanse sjef sjel sjokolade sjukdom sjåfør sjø sjøfart sjøsetting skade skaft skala skall skandale skap skatt
skav ski skift skifte skikk skildring skilt skinn skinne skip skive skje skjebne skjede skjegg skjema skjenk skjerm
skjold skjorte skjær skjønn sko skog skole skorpe skorstein skott skotte skrape skred skredder skrei skrekk skrift
skriver skrue skudd skuespill skuespiller skuff skulder skulptur skum skuter skutt skygge skyld skyss skål skøyte slag
slager slakt slang slange slave slede slegge slekt slett slip slott sluk slutt smak smed smell smelte smerte smitt
smitte smykke smør snakk snare snegl snitt snor snø sogn sokk sol soldat solidaritet sommer sopp sorg sort spade spann
spark speider speil spenne spenning spill spiller spion spis spise spist sponsor spor sport sprang spring sprit sprog
språk sprøyte spørsmål stab stabbur stad stadium stall stam stamme stand standard stang stans start stasjon stat
statistikk statue status stav sted steg steik stein stell stemme stemning stevne sti stift stige stikk stil still
stilling sting stipendium stjerne stoff stokk stol stolpe stopp storm straff strand strategi streik strek strekk
strekning streng strid strikk stripe struktur strå stråle strøm strømpe stud student studie studium stue stund stykke
styr styre styring styrke stål stålverk stør størrelse støtte støv støvel støy sukk sukker suksess sum suppe svale
svamp svar svenn svin svindel sving svømmer svømming sykdom sykehus sykepleier sykkel syklist syltetøy symbol syn syre
system såpe sår søk søker søknad søkning sølv søm søndag søppel søster søyle tabell tablett tager tak taker takk tale
talent taler tall tallerken tang tank tanke tann tannlege tante tap tape tarm tast tavle taxi teater tegn tegner
tegning tekniker teknikk teknologi tekst tekstil telefon telegram telt tema tempel temperatur tempo tendens tennis
teori teppe terapi termin terminal terreng terror test tid tilbud tilgang tilhenger tillatelse tillegg tillit tilskudd
tilstand tilsyn tiltak time tinde ting tinning tipp tittel tjener tjeneste tjære toalett tobakk tog tolk toll tomat
tomt tone tonn topp torg torsk tradisjon trafikk traktor trang transport trapp trappe trase tre tredje treff trekk
trener trening trikk trinn tro troll tromme trommel trompet trone tropp truse trussel trykk tråd tråler trøst trøye
tue tunge tunnel tur turisme turist turn turnering turné tvang tvist tykke type tyv tåke tårn tømmer tønne tørke
tørker tøy ugle uke ull ulv ulykke underholdning underskudd undersøkelse undervisning ungdom unge uniform universitet
urt utdanning utflukt utgave utgift utkast utleie utleier utløp utredning utsikt utstilling utstyr uttak uttrykk
utvalg utvikling utvinning vakt valg valuta vandrer vandring vane vann vare variabel varme varsel varsling vase vask
vaskemaskin vasker vaskeri vassdrag ved vedlegg vedlikehold veg vegg vei veileder veiledning veksel vekst vekt velde
velferd velger velkomst venn venstre venter ventil verden verdi verft verk verksted verktøy vern vers versjon vert
vertinne vesen veske vest veterinær vetter vev video vik vikar viken vilje vilkår vill villa ville vilt vin vind vinde
vindu vinge vinkel vinner vinter vippe virke virkning virksomhet vis vise visning visum vitenskap vogn vokal voksen
vokter vold voll vugge vurdering våpen vår vær værelse væske yoghurt yrke ytelse åker ånd åpning år åre årgang ås ære
økning økonomi øl ønske øre ørken ørn ørret østers øvelse øy øye øyeblikk
`,
  adjectives: `
fri full rik fattig vennlig sikker bevisst basert drevet eid bundet spesifikk relatert styrt tung tett trett
tørr grå rød blå grønn gul hvit svart brun bred dyp høy lang kort stor liten gammel ny fersk kyndig klar kritisk
aktiv intensiv kraftig nær ansatt sterk svak villig pliktig berettiget lignende formet farget kledd dekt dekket
bygd skapende fremmende stridig moden glad politisk teknisk avhengig egnet klok
`,
  stems: `
is el mot log logg fram ny mid henge hånd fot stor vill bade seil skog fiske gate hage jern jule luft melke natur regn snø sol stein strand vei eple avløps aktiv andre arbeids avis bad bake betal bind blå bok bore brann brede bredbånd brenn bruk brun bryte bunn bygge
bære sentral sykkel dag del digital dobbel drikke drift dyp dyre elektro engangs enkel enkelt ekstra fast feil
fersk finger fjern fjord fjerde fjernsyn flat fler flyte folke forbruker fri ferie full felles gammel gang
gjenbruk gjeste grov grunn grå grønn gul hel halv hals handels hav helse hjemme hoved hvit høy hånd hytte indre
innkjøps internasjonal jord jule kald kant kjøle kjøre kjøpe klar klippe koke komme kombi kort kryss kyst køye
lande lang lav led leke leie leve lille lokal lyd lys lese løpe løs makro mat male mega mellom mikro mini mindre
mobil multi måned mørk natt natur nord norsk nær nærings nød offentlig opphavs oven park pleie plast privat
prøve ren rens ride rest ringe rund rød sams selv semi sende side siste skrive sky skyte skog slutt små snor
sosial sommer spesial spise spring stor store sti stikk stjerne stopp storm strikke stue stå stål svømme syd
sykle sær selge søke søndags tank tegne tele test topp trekke tre tråd turist tverr tynn tørr tørke ungdoms ute
vann varm vare vask vaske velferds verdens vest vill vinter våt vokse ytre øko øst øve øver bobil borg bolig
sykehjems sykehus strøm stein sjø sand skjær sau ost
`,
  prefixes: 'av an inn ut opp om på til over under for be mot med etter frem fram ned gjen sam hjem bort',
  others: `
lexikon leksikon vannrett fotogen tillegg sport transport rapport support export import reporter protest attest resort passagerare passage kompass trafikant konkurs diskurs rekurs kontakt attack ballast ballett ballong kristall     kapitel respekt aspekt prospekt    subjekt defekt  prefekt  direkt    prosent accent       medikament       demokrat       portal    minimal    banal takt taktikk vedtak ballong inntak forening inntakt kostnad kostyme
uniform reform plattform predikant musikant trafikant retroaktiv filtrere filtrering bryggeri måltid bokstav ordning tidning formel formann forslag bilag billett bande banditt bankett baker kartong planet
porsjon portal portør partikkel parasitt parfyme parlament talent tulipan vindu vinter testament hanske tomat
tommel ledsage landskap husbond lovlig modul bestand tilstand avstand motstand forstand omstand gjenstand utslag
innslag anslag forlag bidrag uttak tiltak opptak unntak foredrag antall samtale avtale kjærlig kjærlighet sykdom
barndom ungdom høytid samtid fortid fremtid framtid fritid barnslig statue statist statistikk stasjon stadig
stadion kanal kanel kanin kanon kanton kapital kapittel kapell kartell fest testa papegøye matros masse mandel
virkelig ungarsk husmann lagkake laken hovedsak toner bokholder bokholderi brudgom dagligstue fabel fabrikk
fabrikat fabrikasjon skulder skuldre nattergal vinner vinkel solid solist soldat hustru tallerken sortiment
ordentlig artist artikkel tidlig gjestfri gjestfrihet regelrett rådhus rådmann verksted bosted stevne stevner
flaggermus håndball kjøleskap borger havarist havari forvalter hovmester høyskole høgskole folkehøyskole
rettferdig matte matematikk brannmann måling måltrost
`,
}
