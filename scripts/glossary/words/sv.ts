/** Frequent Swedish words that stand beside a name in compounds. */
import type { Words } from './words.js'

/** The list is our own; dictionaries were asked only whether a word exists and stands in many compounds. */
export const swedishWords: Words = {
  nouns: `
abborre absolution abstraktion accent accis ackord adel adress advent advokat affisch affär afton agent akt aktie
aktivering aktivist aktivitet aktör akut alarm album algoritm alkohol alkov allergi allians allmoge alm almanacka
altan altare alternativ aluminium amatör ambassad ambition ambulans amiral amma amning ampull analys analysering anbud
anda anfall anhörig anka ankare ankel ankomst anläggning anmälan anmälning annons anpassning ansats ansikte ansjovis
anslag anstalt anställning ansvar ansökan ansökning antagning anteckning antenn antibiotika antikvariat användare apa
apotek app apparat april arbetare arbete arbetsplats arena arkad arkitekt arkitektur arkiv arkivarie arm armbåge armé
arrende arrest art artikel artilleri arv asfalt ask aska asp assistent astma asyl atlet atom attack attribut augusti
auktion aula automat avbrott avdelning avfall avfart avgift avgång avlastning avlopp avläsning avlösning avrinning
avsked avsnitt avspärrning avstånd avtal avtryck avveckling avvikelse axel back backe badare badd badrum bagage bagare
bagatell bagge bakelse bakgrund baksida bakterie balans balansering balett balja balk balkong ballong bana banan band
bandage bandy bank baptist bar barack bark barm barn barnmorska barock baron barriär barrskog barrträd bas basar
bassäng bastu batong batteri bebis befolkning befordran begravning behandlare behandling behov behållare behållning
behörighet bekymmer belopp belysning beläggning belöning ben bensin beredning berg berså berättelse besiktning besked
beskrivning beslut beställning bestämmelse bestånd besvär besättning besök besökare betalning betjäning betong
betraktelse bett betyg bevakning bevattning bevis bibel bibliotek bibliotekarie bidrag biff bikini bil bilaga bild
bildning bilist biljett bindel bindning bingo biograf biologi bisak biskop bit bjudning bjälke björn blad blandning
blankett bleck blixt block blockering blod blomma blus bly blyerts blåbär blåsa blöja bo bock bod boende bogsering
boja bojkott bok bokning bokslut bokstav bolag bolin boll bolster bom bomb bomull bonde bonus bord borg borgare borr
borst borste boskap bostad bot botanik botten bov box brand brandman bransch brant brasa bravad bred bredd brev
brevlåda bricka brist brits bro broms brons bror brott brud bruk brunn brus bruttovikt brygga bryn brytning bräckage
bräda brädd bräde brännare brännvin bränsle bråk bröd bröllop bröst bröstning bubbla buckla bud budget buk bukett
bulla bulle buller bult bunke bunt bur burk buske buss butelj butik by bygd bygel byggande byggare bygge byggnad byrå
byst bytare byte byxa bäck bädd bägare bälte bänk bänkrad bär bärare bärgning bärnsten båge båk bår bårhus båt båtsman
böj böjning böld bön böna börda börs bössa böter cancer cell cement censur center central centrum chans charm chaufför
chef chefskap chips chock choklad cigarett cigarr cirkel cistern citat citron civilisation clown container cykel
cyklist cylinder dag dagbok dagg daghem dagis dagsljus dal dalgång dam damm dammsugare dans dansare data dator datum
debatt debitering debut december defekt deg degel dekan dekor dekret del delegat delegation delning deltagare deltid
dementi demokrati demonstration densitet departement deponi depå design detalj detektiv diabetes diagnos diagram
diakon dialekt dialog diamant diarium diesel diet diftong digel dike dikt dill dimma diplom diplomat direktör
disciplin disk diskare diskett diskussion dispens dispyt distans distrikt diva division djur djurskötare djävul docent
docka doft doktor dokument dokumentation dom domare domkyrka domstol domän donation donator dop dopp dos dosa dotter
drag dragare dragning drake drama drift dropp droppe drottning dryck dräkt dräng dröjsmål dröm drönare dubb duell
duett duk dun dusch duva dvärg dygd dygn dykare dyna dynamit dynasti dynga dyrk dyslexi däck däckel däggdjur dämpare
dåd dåre dödsfall dörr ebb effekt eftermiddag egendom egenskap eka eker ekipage eko ekonom ekonomi ekorre eksem eld
elefant elegans elektricitet elektriker elektron element elev elit elkraft elva emalj embargo emigrant energi enhet
enhörning enkät entreprenör entré epidemi epok erfarenhet ersättare ersättning eskort estrad etanol etapp eter etik
etikett evenemang examen examination exil existens expedition experiment expert exponering export fabel fabrik
fabrikör facit fack fackla fadder fader fagott fakta faktor faktura fakturering falang falk fall fallucka familj fana
fanfar fantasi far fara farled farm farmor fart fartyg fas fasad fasan fascism fat fatöl fauna favorit feber februari
fejd fel femma fena fenomen fest festival fett fiber ficka fiende figur figurant fik fil filial film filosofi filt
filter fimp finansiering finger firma fisk fiskare fiske fjord fjun fjäder fjäll fjärd fjäril fjärrvärme flagga flak
flanell flank flaska flicka flik flinga flinta flisa flit flock flod flora florett flotta fluga fluor flyg flygare
flygel flygning flygplan flykt flykting flytt fläck fläder fläkt fläsk fläta flöde flöjt flört foder fodral fog fogde
fokus folder folklore fond fontän fordon forell form format formation formel formulär fors forskare forskning fort
forum fosfat fosfor foster fot fotboll fotgängare fotnot foto fotogen fotograf frack frakt fraktur framgång framsteg
framställning framtid frans fras fred fredag frekvens fresk friare frid frigivning frigörelse frikyrka frist frisyr
frisör fritidsledare front frost fru frukost frukt fruktan frys främjande fräs fråga frånvaro frö fröjd fuga fukt fund
funktion fura furste fusion fusk fyllning fynd fyr fyra fyrkant fysik fysiker fälla fält fängelse fängslande färd färg
färja färs fäste fästman fästning fågel fåll fåne får fåra fåtölj föda födelse föl följd följe fönster förare förband
förbindelse förbränning förbund fördel fördelning fördom fördrag föreläsning förening föreskrift föreställning företag
förfall författare författning förflyttning förföljelse förgiftning förhandling förhållande förhör förklaring
förkylning förköp förlag förlaga förlikning förlossning förlovning förlust förläggare förläggning förman förmedling
förmiddag förmåga förmån förmögenhet förnuft förordning förorening förort förpackning förrätt förråd församling
förseelse försening förskola förskott förslag försoning förstoring förströelse förstärkare försvar försäkring
försäljare försäljning försök försörjning förteckning förtjänst förtroende förvaltare förvaltning förvandling förvar
förvaring förälskelse förändring förödelse gaffel gala galge galla galler galleri galopp galosch galt gap garage
garanti garderob gardin garn garnison garvare gas gasell gast gata gatsten gavel gel gelé gemenskap general generation
geni genre geografi geologi gerilla gestalt gesäll getto gevär gift gigant gips giraff gitarr givare givmildhet
givning glaciär glans glas glass glasyr glasögon glimt glob glosa glädje glöd gnagare gnista gnäll gobeläng gods golf
golv gom gonggong gorilla gosse grabb grad graf gram grammatik gran granat granit granne granskning gratäng grav
gravyr grek gren grepp greve griffel grill grimas grimma grind gris groda grodd grop grossist grotta grumling grund
grundval grupp grus gruva gryn gryta grädda grädde gräl gränd gräns gräs grävling gråt grönsak gröt gubbe gud guide
gula guld gull gumma gummi gunga gunst gurka gyckel gymnasium gymnast gymnastik gyttja gädda gäld gäng gängare gärde
gärdsgård gärning gäst gång gångare gångjärn gård gås gåta gåva gödsel gök göl gömma gömställe hack hage haj haka hake
hall hallon halm hals halsduk halt hammare hamn hamster hand handduk handel handhavande handikapp handlare handled
handling handskakning handske handtag hane hangar hantering hantverk hantverkare hare harem harmoni harpa harpun harv
hasard hasp hassel hast hastighet hat hatt hav havre havtorn heder hedning hejd hektar helg helgon helikopter helvete
hem hemlighet hemvist herde herre herrgård hierarki himmel hinder hingst hink hinna hiss historia hittegods hjord
hjort hjul hjulspår hjälm hjälp hjälte hjärna hjärta hobby hockey holk holme honung hop hopp hoppare horisont hormon
horn hosta hot hotell hov hud hugg humla humle hummer humor hund hunger hus hustru huv huva huvud hyckleri hydda
hyende hygge hygien hylla hyllning hymn hypotek hyra hyresgäst hyresvärd hytt hytta hyvel häck häfte häger häkta häkte
häl häleri hälft häll hälla hällning hällristning hälsa hälsning hälsobrunn hämtning hän händelse hänsyn häpnad
häradsrätt härd härva häst hävd hävstång häxa hål håla håll hållare hållbarhet hållning hår hårddisk håv höft högskola
högtalare högtryck höjd höjning hölje höna höns hönsnät hörlur hörn hörna hörsal hörsel höst höstack hövding ideal
idol idrott idé igelkott ikon illusion imitation immigrant implantat import impuls index indian indikator industri
infektion inflation influens influensa information ingenjör ingrediens ingång inhägnad injektion inkomst inköp inlägg
inläsning innehavare inredning insamling insats insekt inslag inspektion inspektör instans institut instruktion
instruktör instrument inställning integration intelligens intendent interiör internat interpellation intervju intryck
inträde intäkt invandrare invasion inventering investering invändning ironi isolering jacka jaguar jakt januari jazz
jeans jobb jolle jord jordbruk jour journal journalist jubel jubileum jude juice jul jungfru juni jurist jury
justering juvel jägare jäkt jämförelse jämlikhet jämställdhet järn järnväg järv jäst jätte kabaré kabel kabin kabinett
kackerlacka kaffe kaj kajak kajuta kaka kakao kaktus kalas kalender kalium kalk kalkon kall kallskänka kalori kalv kam
kamel kamera kamin kammare kamp kampanj kamrat kanal kanariefågel kandidat kanin kanna kanon kanot kansli kant
kantarell kantat kantin kaos kap kapell kapital kapitel kapning kappa kapsel kapsyl kapten karaff karaktär karamell
karantän karavan kardinal karies karl karm karneval karta kartong kasino kaskad kaskett kassa kasse kast kastanj
kastrull katalog katastrof katedral kategori katod katt kavaj kavaljer kavalleri kaviar kedja kejsare kemi keramik kex
kikare kil kilo kilometer kind kiosk kirurg kirurgi kisel kiss kista kitt kittel kjol klack klaff klagan klagomål
klamp klan klander klang klarinett klass klassiker klassrum klausul klave klenod klibb klient klimat klimp klinga
klinik klipp klippa klister klo kloak klocka klor kloster klots klubb klubba klump klunga klyfta klyka klyv kläde
kläder klädsel klänning klättrare klättring klåda klöv klöver knallhatt knapp knark knekt knipa knippe kniv knop knot
knott knuff knut knytnäve knä knäck knöl kobra kock kod koffert kofot kofta koja kok kokare kokos kol kola koldioxid
kolera koll kollega kollekt koloni kolonn kolumn kolv kombination komedi komet komfort komik kommando kommentar
kommission kommitté kommun kommunalråd kommunikation kompani kompass kompetens kompis komponent kompositör kompost
kompress kompromiss koncentrat koncept koncern koncession konditor konditori konduktör konfekt konferens konfirmation
konflikt kongress konjunktur konkurrens konkurs konsert konserv konst konstellation konstnär konstruktion konstruktör
konsul konsult konsument konsumtion kontakt kontinent konto kontor kontrakt kontrast kontroll kopia kopp koppar koppel
koppling kor koral korall korg kork korn korp korrespondens korridor korsett korsning kort kortlek korv kosa kosmos
koster kostnad kostym kota kotlett kovändning krabat krabba kraft krage kram kran kranium krans krasch krater krav
kreatur kredit kreditor krets krig krigare kriminalitet kris kristall kristendom krita kritik kritiker krock krog krok
krokodil krona kropp kroppsdel kruka krus krut krycka krydda kryp kryss kryssning kräfta kräm krämare kränkning kråka
krås krök krön kröning kub kubik kudde kuddvar kugge kula kull kulle kulled kulting kultur kummin kund kung kungarike
kunnande kunskap kupol kupp kupé kur kurator kurir kurragömma kurs kurva kust kuvert kvadrat kval kvalitet kvantitet
kvarg kvarn kvart kvartal kvarter kvast kvinna kvist kvitto kvot kväde kväll kväve kyckling kyl kyla kyrka kyrkogård
kyss käft käke kälke käll källa källare källor kämpe känsla käpp kärande kärl kärlek kärna kärra kärring kärve kätting
kåk kål kåpa kår kåta kö kök köl köld kön köp köpare köping kör körfält körkort körning körsbär körsnär kött
laboratorium labyrint lack lada ladugård lag lager lagstiftning lagun lakan lake lakrits lamm lampa land landning lans
lantbruk lantis lapp larm lasarett laser last lastare lastbil lastning latin lav lava lave lavendel lax laxermedel
leasing led ledamot ledare ledighet ledning ledsagare leende legend legering lejon lek lektion lektor lem lera lever
leverans leverantör leverne levnad licens lidande lie lift likhet likör lilja lim lime limousine limpa lin lina lind
linda lindring lingon linjal linje linne lins lisa list lista litteratur liv livré ljud ljudbok ljung ljus ljuster
lock lod loft loge logg logi logik lojalitet lokal lokomotiv lopp lossning lots lotsning lott lotteri lov lucka
luffare luft lukt lunch lund lunga lur lurendrejeri lus lussebulle lust lut luta lutning lya lycka lydnad lyft
lyftning lykta lyra lyssnare lyster lystnad läcka läder läge lägenhet läger läggare läggning läkare läkemedel läktare
lämning län längd längtan länk länsman läpp lära lärare lärdom lärjunge lärka lärling läroverk läsare läsk läsning
läsår lättnad läxa låda låga lån lånekassa lång lår lås låt löfte lögn löjrom löjtnant lök lön löneökning löp löpare
lördag lösenord lösning löv lövträd madrass mage magi magister magnet majonnäs major majs maka makare make makrill
makt malm malt mamma mammut man mandarin mandat mandolin maner mangel mango mani manifest manschett mantel manual
manuskript mapp mara maratonlopp mareld margarin marginal marina mark markis marknad marmelad marmor mars marsch
marskalk marsvin martyr mask maskering maskin maskineri maskot maskros masonit massa mast mat match material matros
matsal matta matte medalj medborgare medborgarskap medel medicin medlem medlidande medvetande mejeri mejsel mekanik
mekaniker mellanrum melodi mening meny merit metafor metall metan metod metropol middag midja midnatt midsommar
migration mikrofon mikroskop mil militär miljon miljö mina mineral miniatyr minister ministerium minne minoritet
minskning minut mirakel missbruk misshandel mission misslyckande misstag misstanke mjöl mjölk mobil mobilisering mocka
mod mode modell moder moderat modul mognad mokare molekyl moln moment monark monolog monopol monster montage monter
montör monument moped mor moral morbror mord morfar morgon mormor moské mossa motion motiv motor motorväg motpart
motsats motstånd mottagare mottagning motto mugg mula multe mummel mun munk mur murare mus musa museum musik musiker
muskel muskot musselskal mussla mustasch muta mutter mygg myndighet mynning mynt myr myra mysk mysterium myt mängd
människa märg märke märkning mässa mästare mästarinna mästerskap mätare mätning mål målare målning målsman måltid mån
månad måndag måne mångfald mås mått möbel mögel möjlighet mönster mörker mörkläggning mössa möte nagel namn namne narr
nation natt natur navel nektar neon nerv nervositet netto nick nisch nivå njure nomad nord norm nos not nota novell
november nubb nubbe nudel nummer nyans nybörjare nyck nyckel nyckelhål nyhet nykomling nysning nytta nyår näbb näck
näktergal nämnd närhet näring närvaro näsa nässla näste nät nätverk näve nåd nål nödläge nöje nöt nötskal oas
obduktion objekt obligation observation observatör ocean odds odjur odlare odling offensiv offer officer oförmåga
ogräs ohyra ok oktav oktober oliv olja ollon olycka ombud omelett omgivning omgång område omröstning omslag omsorg
omsättning omvårdnad ondska onsdag opera operation operatör operett opinion opium opposition optik optiker optimism
orakel orange ord ordbok orden order ordförande ordlista ordning organ organisation orgel orientering original orkan
orkester orkidé orm oro orsak ort oskuld ost ostron otur oväder oxe oxid ozon packning padda paddel paj paket pakt
palats paleontologi pall palm panel panik panna pansar pant panter papegoja papper paprika par parad paradis paragraf
parallell paraply parasoll parfym park parkering parkett parlament parning parodi part parti partikel partner pass
passage passagerare pasta pastej pastor patent patient patron patronhylsa patrull paus paviljong pedagog pedagogik
pedal pekare pekfinger pelare pelikan peng penna penning pensel pension pensionat pensionär peppar period perrong
persika persilja person personal personlighet perspektiv peruk pessimism pest pianist piano picknick piercing pigg pil
pilgrim piller pilot pincett pingst pingvin pinne pionjär pipa pirat piska pistol pizza pjäs placering plagg plan
planerare planering planet plank planka planta plats platta plattform platå plenum plint plock plockare plog plommon
plugg pläd plåga plåster plåt plåtslagare plös pocket poesi poet poetik pojke pokal poker pol polare policy polis
politik politiker pollen pollett popcorn porr porslin port portal porto porträtt portvakt position positiv post poster
postiljon potatis pott potta prat praxis predikan preparat presentation president press prestation pretention prick
primat princip prins prinsessa prioritet pris prislapp prisma problem procedur procent process procession producent
produkt produktion professor proffs profil prognos program programmerare projekt projektering proletariat promenad
propaganda propeller propp prosa prostitution protein protest protokoll prov provins pryl prägel präst prål prövning
psalm psykiatri psykolog psykologi publicering publik puckel pudel puder puls pulver puma pump pumpa pung punkt punsch
pupill puss pussel puts pyjamas pynt päls pälsdjur pärla pärlband pärm påfyllning pålägg påminnelse påse påsk påslag
påve pöbel rabatt rad radar radie radio raket rakning rally ram ramp ramsa rand rang ransonering rapp rapport raps
raritet ras rasp rast rat ratificering razzia reaktion reaktor realisation rebell recensent recension recept reception
receptionist redaktion redaktör redskap reduktion reflektor reflex reform refräng regel regering regi region regissör
register registrering reglage reglemente reglering regn reklam rekommendation rekord rekryt rektangel rektor relation
religion relik reling rem remiss remsa ren rening renlighet renovering rensning rep reparation reparatör repertoar
repetition replik reporter representant repris reptil republik resa resande resenär reserv reservat reservation
reservdel residens resning respons rest restaurang rester resultat resumé resurs resår retorik reträtt retur revansch
revben revision revisor revolution revolver revy rike rikedom riktlinje riktning ring ringning ripa ris risgryn risk
rita ritare ritning ritt ritual rival rivjärn rivning robot rock rodd roddare roddbåt roder roll rom roman romans
romare rond rop ropp ros rosett rost rot rotation roterande rubrik ruff ruin rulla rulle rum runda rundresa rus russin
ruta rutin rutschkana ryck ryckning rygg rykte rymd rymning rynka rysning ryss rytm rytmik ryttare räcke räckvidd räd
räddning rädsla räfsa räka räknare räkning räls ränna ränsel ränta rätt rättegång rättighet räv råd råg rån rånare
råtta råvara röding rök rökare röntgen rör röra rörelse röst rövare sabel sabotage sadel sadism saft saga sagobok sak
sakrament sal saldo sallad salong salt salva samarbete samband samhälle samling sammanfattning sammanhang
sammansättning sammanträde samordnare samtal samverkan samvete sanatorium sand sandal sandlåda sanering sanktion
sanning sardin satan satellit satir sats sax saxofon scen scenografi schablon schack schakt schampo schema schimpans
schlager scout sed sedel seende segel seger seglare segling segrare sekel sekreterare sekt sektion sektor sekund sele
selleri semester seminarium semla senap senat senator sensation september serie server servering service servis
servitris servitör session sex sexa sfär shorts sida siden siffra signal signalering signatur sil silver simhall
simmare simning singel sinne sirap siren sits situation sjal sjua sjuka sjukdom sjukhem sjukhus sjunkande själ
självbetjäning självmord sjö sjöman sjösjuka skada skadedjur skafferi skaft skal skala skald skalle skandal skanner
skara skare skarv skata skatt skatteverk sked skelett sken skena skepnad skepp skeppare skepsis sketch skick skida
skidåkare skift skifte skikt skildring skillnad skilsmässa skinka skinn skiss skit skiva skjorta skjul skjutning
skjuts sko skog skoj skola skolgård skolkare skolning skorpa skorpion skorsten skoter skott skottavla skotte skramla
skrapa skratt skred skriande skribent skridsko skrift skrivare skrivbord skrivning skrot skrov skrovmål skrubb skrupel
skruv skryt skräck skräddare skräp skrävel skrå skubb skugga skuld skulptur skulptör skum skur skurk skuta skvadron
skvaller skydd skyffel skyldighet skylt skymning skymt skytt skytte skägg skäl skälla skämt skänk skär skärgård skärm
skärning skärp skärseld skärva skådespel skådespelare skål skåp sköld skönhet skörd sköterska skötsel sladd slag
slagfält slagg slakt slaktare slakteri slalom slang slant slask slav slaveri slem slev slinga slip slipning slips slit
slitage slits slott slump slurk sluss slut slutsats slägga släkt släkting slänt släp släpp slätt slåtter slöja slöjd
slöseri smak smaragd smed smeknamn smet smide smil smink smitta smultron smuts smycke smygande smäll smälta smärta
smör smörgås smörja snabbhet snara snickare snickeri snigel snille snitt snobb snodd snok snopp snor snubbe snus snusk
snut snuva snyting snäcka snälltåg snår snö snöboll snögubbe snöre sockel socken socker soda soffa soja sojaböna sol
soldat solidaritet solist solo sommar sommarlov son sond sonett sopa soppa sopran sorg sork sort sortering sortiment
sosse sot sotare spa spade spalt spanare spann spannmål sparande spargris spark sparris sparv spasm spefågel spegel
spektrum spekulation spel spelare spelning spenat spets spett spetälska spik spill spillning spillra spilta spindel
spion spioneri spira spis spjut spjäla spjäll sponsor sport spott spray spricka spridning springa sprit spruta
sprängning sprätt språk språng spänne spänning spärr spång spår spårning spö spöke squash stab stad stadga stadion
stadium staffli stake staket stall stam stand stans stapel start stat station statist staty stav stavelse stavning
stearin steg stege stegring stek stelkramp sten stensättning stereo stick stickning stift stig stigning stil stilleben
stim stimulans stipendium stirrande stjälk stjärna stjärt stock stoft stol stoll stolpe stolthet stomme stopp
storfamilj storlek storm storstad straff strafflag strand strategi streck strejk stress strid strimma stropp struktur
struma strumpa strupe strut struts strykning sträcka sträng strävan strå stråk stråke stråle strålning stråt strö
ström strömbrytare strömming strömning strösocker stubbe stubin student studie studio stuga stump stund stupa stuteri
stuv stybb stycke stygn styr styrelse styrka styrman styrning städ städare städning ställ ställande ställe ställning
stämma stämning stängsel stänk stätta stål stånd stång stöd stöld stör störning stöt stövel substans subvention succé
suck sudd suffix sugrör sula sulfat summa sump sund sup supé surdeg surr svala svalg svamp svan svans svar svarvare
svek svepning svets svetsare svett svid svin sving svinn svordom svulst svägerska svält sväng svängning svärd svärm
svärson svåger svål svårighet sydväst syfte syl sylt symaskin symbol symfoni symmetri symptom syn synagoga synd
syndrom syntax syra syre syrgas syskon sysselsättning syssla system syster säck säd säker säkerhet säl säljare
sällskap sälskinn sändare sändning säng sänke sänkning säsong säte sättare sättning sådd såg sång sångare såpa sår
sårbarhet sås sökare sökning söm sömmerska sömn sömnad söndag sörja sötma tabell tablett taburett tack tackling tag
tagande tagare tagg taggtråd tagning tak takt tal talang talare talg talk tall tallium tallrik talong tamburin tand
tangent tank tanke tant tapet tapp tarm taverna tavla taxa taxi teater tecken tecknare teckning tefat tegel tejp
teknik teknologi telefon telegraf telegram teleskop television tema tempel temperatur tempo tendens tenn tennis tenor
teologi teoretiker teori terapeut terapi term termin terminal termometer termos terrass terrier territorium terror
terräng tesked test testamente text textil thriller tid tidning tidtabell tiger till tillbehör tillfälle tillgång
tillit tillsats tillstånd tillsyn tillträde tillverkare tillverkning tillväxt tillägg tillämpning timma timme timmer
timotej tina ting tinning tips tisdag tistel titel tittare tjafs tjur tjusning tjuv tjänst tjänsteman tjära toalett
tobak toffel tofs tofu tolerans tolk tolkning tolva tomat tomt tomte ton tonfisk tonåring topp tordyvel torg tork
torka torktumlare torn torped torrdass torsdag torsk torso tortyr torv totalitet tradition trafik trafikant tragedi
trakt traktat tramp trampa trans transaktion transformator transport trappa trasa trast tratt trauma trav trea trend
trevnad triangel trick trikå trimning trio triumf trivsel tro troll trolleri trollkarl tron tropik trosa trots
trottoar trubadur trumf trumma trumpet trupp tryck tryckeri tryffel trygghet trä träd trädgård träff träl trängsel
träning träsk träslöjd tråd tråg trål trålare trångmål tröja tröskel tröst trötthet tub tuberkulos tuff tuggummi tull
tulpan tumme tumult tunga tunika tunna tunnel tupp tuppfjät tur turban turbin turism turist turk turkos turné tusch
tuta tuva tvekamp tvekan tvilling tvist tvätt tvätteri tvåa tvål tvång tycke tyfon tygel tyngd typ tyrann tyranni tysk
tystnad täcke täckning täkt tält tändare tändning tändsticka tänkande tärna tärning täthet tävling tåg tåga tålamod
tång tårta töcken tömning tönt törne törst ubåt udde uggla ugn ull ulv underhåll undersköterska undersökning
undervisning ung unge ungkarl uniform union universitet uppdelning uppdrag uppehåll uppfattning uppfinnare uppfinning
uppfostran uppföljning uppförande uppgift uppgörelse upphandling upphov upphävande upplaga upplevelse upplysning
upplösning uppmaning uppmärksamhet uppror uppsats uppställning uppsyn uppsägning upptagning upptäckt upptåg urin urna
ursprung ursäkt urval ut utbildning utbrott utbud utbyte utdrag utfall utfart utflykt utgift utgivare utgivning utgång
utgåva uthyrning utkast utkik utlägg utlåning utlåtande utmaning utpost utpressning utredning utrop utrotning
utrustning utrymme utrymning utsikt utskott utsläpp utsmyckning utsträckning utställning uttag uttal uttryck
utvandring utveckling utvinning utvärdering uv vaccin vagel vagga vagn vaka vakans vakt vakthund vakuum val valborg
valfläsk vall valnöt valp valuta valv vampyr van vana vandrare vandrarhem vandring vanilj vanmakt vantar vante vapen
vapenvila vara varelse varg variabel variant varning varsel varuhus varv vas vask vass vassbuk vatten vax vaxkaka veck
vecka ved vedträ vegetarian vegetation veke vemod ventil ventilation verb verk verkan verksamhet verkstad verktyg vers
version vest vete vetenskap veteran veterinär vett vev viadukt vibration vide video vigsel vik vikt vila vilde vilja
villa villfarelse villkor vilt vin vind vinda vindruva vinge vinkel vinst vinter viol violin vipp vippa virke virus
virvel visa vision viska visp vissla vist vistelse visum vitamin vitlök vits vitsord vittne vokal volym vrak vrede
vrål vulkan väckarklocka väckelse väder vädjan vädur väg vägg väktare välde välfärd välgång väljare välsignelse vält
vämjelse vän vändning vänskap väntan väpnare värd värde värdering värdinna värk värld värmare värme värn väsen väska
väsning västan väte vätska väv vävare växel växling växt växthus växtlighet våg våld våldtäkt våning vår vård vårdare
vårta webb ylle yngel yngling yoga yrke yta ytterlighet yttrande yttre yxa zebra zink zon zoo ädelsten ägande ägare
ägg ägodel äktenskap älg älskare älskarinna älv älva ämbete ämne ände äng ängel änka äpple ärende ärr ärta ärtsoppa
ässja ättika ättling äventyr åkare åkdon åker åkeri åklagare åkning åksjuka ålder åldring ång ånga år åra ås åsikt
åska åskådare åsna åtal återbud återfall återgång återhämtning återkomst återvinning åtgärd åtrå åtskillnad åtta
åverkan öde ödem ödla ödmjukhet öga öken ökning öl ömhet önskan önskemål önskning öppning öra öre örhänge örlog örn
örngott öronpropp ört ösregn över överföring övergång överhet överklagande överlevnad övermakt överraskning översikt
översvämning översättning övertid övertygelse överväldigande övning
`,
  adjectives: `
fri full rik fattig vänlig säker medveten baserad driven buren bunden specifik relaterad ägd beroende
överskridande gemensam trogen tät torr trött grå röd blå grön gul vit svart brun glad bred djup hög lång stor
liten gammal ny färsk bra kunnig styrd anpassad inriktad politisk teknisk aktiv känslig kritisk intensiv kraftig
klar nära ansluten anställd stark villig pliktig skyldig berättigad beräknad liknande formad färgad klädd täckt
lagd byggd försedd hävdande skapande främjande bevuxen smidig enlig stridig vidrig mogen löst
`,
  stems: `
is el mot logg ny mid vild inner inne ytter klen rid schack stup tråd träd fot hand slägg skift hem borta års mjölk kokos filt vatten sol kors blom skott fjärr aktiv allmän andra avis bas bad barn betal bind bio bok borr brand bredband boende brev bruk bygg bär central
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
lexikon leksikon tillägg inlägg utlägg pålägg omlägg fotogen sport transport rapport support export import reporter protest attest resort passagerare passage kompass trafikant konkurs diskurs rekurs kontakt attack ballast ballett ballong kristall     kapitel respekt aspekt prospekt    subjekt defekt  prefekt  direkt    prosent accent       medikament       demokrat       portal    minimal    banal takt taktik bekant arkiv motiv direktiv perspektiv kollektiv vanlig vaktmästare bryggeri
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
