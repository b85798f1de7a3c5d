/** Frequent Swedish words that stand beside a name in compounds. */
import type { Words } from './words.js'

/** The list is our own; dictionaries were asked only whether a word exists and stands in many compounds. */
export const swedishWords: Words = {
  nouns: `
abborre abort absolution abstraktion accent accis ackord action adel adjunkt administration adress advent advokat
affisch affär afton agent aggregat aids akt akter aktie aktion aktivering aktivist aktivitet aktör akut alarm album
alfa algoritm alkohol alkov allergi allians allmoge allsvenska alm almanacka altan altare alternativ aluminium amatör
ambassad ambition ambulans amiral amma amning ampull analys analysering analytiker ananas anbud anda andning anfall
anförande angelägenhet anhörig anka ankare ankel ankomst anläggning anmälan anmälning annons anpassning ansats ansikte
ansjovis anslag anslutning anstalt ansträngning anställning ansvar ansökan ansökning antagning anteckning antenn
antibiotika antik antikvariat anvisning användare apa apel apelsin apotek app apparat appell april arbetande arbetare
arbete arbetslöshet arbetsplats arena arkad arkitekt arkitektur arkiv arkivarie arm armbåge armé arrangemang arrangör
arrende arrest arsle art artikel artilleri artist arv arvode asfalt asiat ask aska asp assistent astma asyl atlet atom
attack attentat attribut augusti auktion aula automat avbrott avdelning avel avfall avfart avgift avgång avlastning
avlopp avläsning avlösning avokado avrinning avsked avsnitt avspärrning avstånd avtal avtryck avveckling avvikelse
axel back backe badare badd badrum bagage bagare bagatell bagge bakelse bakgrund baksida bakterie balans balansering
balett balja balk balkong ballong bana banan band bandage bandy bane baner bank baptist bar barack bark barm barn
barnmorska barock baron barriär barrskog barrträd bas basar bassäng bastu batong batteri bearbetning bebis bebyggelse
bedömning befolkning befordran befrielse befruktning befäl begravning begränsning begåvning behandlande behandlare
behandling behov behå behållare behållning behörighet bekymmer bekämpning belopp belysning beläggande beläggning
belöning ben bensin beredning berg berså berättelse besiktning beskattning besked beskrivning beslut bestånd
beställning bestämmelse besvär besättning besök besökare beta betalning bete beteende betjäning betong betraktelse
bett betydelse betyg bevakning bevattning bevis bibel bibliotek bibliotekarie bidrag biff bikini bil bilaga bild
bildande bildning bilist biljard biljett binda bindel bindning bingo biograf biologi bisak biskop bistånd bit biträde
bjudning bjälke björk björn blad blandare blandning blankett bleck blick blixt block blockering blod blogg blom blomma
blomster blus bly blyerts blåbär blåsa blöja bo bock bod boende bogsering boja bojkott bok bokning bokslut bokstav
bolag bolin boll bolster bom bomb bomull bonde bonus bord borg borgare borr borrning borst borste boskap bostad bot
botanik botten bov box boxer brak brand brandman bransch brant brasa bravad bred bredd brev brevlåda bricka bringande
bris brist brits bro broder broderi broms brons bror brott brottslighet brud bruk brukare brunn brus bruttovikt brygga
bryn bryne brytare brytning bråck bråk bräckage bräda brädd bräde brännare brännvin bränsle bröd bröllop bröst
bröstning bubbla buckla bud budget budo buk bukett bulk bulla bulle buller bult bunke bunt bur burgare burk buske buss
butelj butik by bygd bygel byggande byggare bygge byggnad byrå byst bytare byte byxa båge båk bår bård bårhus båt
båtsman bäck bädd bägare bälg bälte bänk bänkrad bär bärande bärare bärgning bärnsten böj böjning böld bön böna börd
börda börs bössa böter cancer cell cement censur center central centrum ceremoni champagne chans charm charter
chaufför check chef chefskap chips chock choklad cigarett cigarr cigarrett cirkel cirkus cistern citat citron
civilisation clown container cykel cyklist cylinder cysta dag dagbok dagg daghem dagis dagsljus dal dalgång dam damm
dammsugare dans dansare dart data dator datum debatt debitering debut december defekt deg degel dekan deklaration
dekor dekoration dekret del delegat delegation delning deltagare deltid demens dementi demo demokrati demonstration
denim densitet departement deponi depå design detalj detektiv diabetes diagnos diagram diakon dialekt dialog diamant
diameter diarium diesel diet diftong digel dike dikt diktning dill dimma diplom diplomat dipp direktiv direktör
disciplin disk diskare diskett disko diskriminering diskus diskussion dispens dispyt distans distrikt diva division
djur djurskötare djävul docent docka doft doftande doja doktor dokument dokumentation dom domare domkyrka domstol
domän donation donator dop doping dopning dopp dos dosa dotter drag dragande dragare dragning drake drama dressyr
dricks drift drivande drive drog dropp droppe drottning dryck dräkt dräng dröjsmål dröm drönare dubb duell duett
duglighet duk dun dunge dunk dusch duva dvärg dygd dygn dykare dyna dynamit dynasti dynga dyrk dyrkan dyslexi dåd dåre
däck däckel däggdjur dämpare dämpning dödsfall dörr ebb effekt eftermiddag egendom egenskap eka eker ekipage eko
ekonom ekonomi ekorre eksem eld eldare eldning elefant elegans elektricitet elektriker elektron element elev elit
elkraft elva emalj embargo emigrant energi engelska enhet enhörning enkät enlighet ensemble entreprenör entré epidemi
epok erbjudande erfarenhet ersättare ersättning eskort estrad etanol etapp eter etik etikett euro evenemang evighet
examen examination exempel exemplar exil existens expansion expedition experiment expert explosion exponering export
fabel fabrik fabrikör facit fack fackla fadder fader fagott fakta faktor faktura fakturering falang falk fall fallucka
familj fana faner fanfar fantasi far fara farande farkost farled farlighet farm farmor fart fartyg fas fasad fasan
fascism fasthet fastighet fat fattande fatöl fauna favorit feber februari fejd fel femma fena fenomen fest festival
fett fiber ficka fiende fientlighet figur figurant fik fika fil filial film filosofi filt filter filé fimp final
finansiering finger fink finska fiol firande firma fisk fiskare fiske fiskeri fitta fjord fjun fjäder fjäll fjärd
fjäril fjärrvärme flagg flagga flak flanell flank flaska fleece flicka flik flinga flinta flis flisa flit flock flod
flora florett flotta fluga fluor flyg flygare flygel flygning flygplan flykt flykting flytt fläck fläder fläkt fläns
fläsk fläta flöde flöjt flört foder fodral fog fogde fokus folder folie folk folklore fond fontän fordon forell form
format formation formel formulär fors forskare forskning fort forum fosfat fosfor foster fot fotboll fotgängare fotnot
foto fotogen fotograf fotograferande fotograferbarhet frack frakt fraktur framgång framsteg framställning framtid
frans franska fras fred fredag frekvens fresk friare frid frigivning frigörelse frihet frikyrka frist frisyr frisör
fritidsledare front frost fru frukost frukt fruktan frys fråga frånvaro främjande frände fräs frö fröjd fröken fuga
fukt fullmäktig fund funktion fura furste fusion fusk fylla fyllning fynd fyr fyra fyrkant fysik fysiker fågel fåll
fåne fång fånge fångst får fåra fåtölj fäktning fälg fälla fällning fält fängelse fängslande färd färdighet färg
färgning färja färs fäste fästman fästning föda födelse föl följd följe fönster förande förare förband förbindelse
förbrukning förbränning förbund förbättring fördel fördelning fördom fördrag föreläsning förening föreskrift
föreståndare föreställning företag företrädare förfall förfarande författare författning förflyttning förföljelse
förgiftning förhandling förhållande förhör förklaring förkylning förköp förlag förlaga förlamning förlikning
förlossning förlovning förlust förläggare förläggning förman förmedling förmiddag förmåga förmån förmögenhet förnuft
förordning förorening förort förpackning förråd förrätt församling förseelse försening förskola förskott förslag
försoning förstoring förströelse förstärkare förstärkning försvar försäkring försäljare försäljning försändelse försök
försörjning förteckning förtjänst förtroende förvaltare förvaltning förvandling förvar förvaring förvärv förälskelse
förändring förödelse gaffel gala galge galla galler galleri galon galopp galosch galt galär gamma gap garage garanti
garderob gardin garn garnison garvare gas gasell gast gata gatsten gavel gel gelé gemenskap general generation
generator geni genre genus geografi geologi gerilla gestalt gesäll getto gevär gift gigant gips giraff gitarr givande
givare givmildhet givning gjord gjutning glaciär glans glas glass glasyr glasögon glimt glitter glob glosa glädje
glänsande glöd gnagare gnista gnäll gobeläng godis gods golf golv gom gonggong gorilla gosse grabb grad graf gram
grammatik gran granat granit granne granskning gratäng grav gravyr grek gren grepp greve griffel grill grimas grimma
grind grip gripande gris groda grodd grop grossist grotta grumling grund grundval grupp grus gruva gryn gryta gråt
grädda grädde gräl gränd gräns gräs grävling grönsak gröt gubbe gud gudinna guide gula guld gull gumma gummi gunga
gunst gurka gyckel gymnasium gymnast gymnastik gympa gyttja gående gång gångare gångjärn gård gås gåta gåva gädda gäld
gäng gängare gärde gärdsgård gärning gäst gödsel gök göl gömma gömställe görande hack hage haj haka hake hall hallon
halm hals halsduk halt halva hammare hamn hamster hand handduk handel handhavande handikapp handlare handled handling
handläggare handskakning handske handtag hane hangar hantel hantering hantverk hantverkare hare harem harmoni harpa
harpun harv hasard hasp hassel hast hastighet hat hatt hav havande haveri havre havtorn heat heder hedning hejd hektar
helg helgon helhet helikopter helvete hem hemlighet hemvist herde herre herrgård hets hierarki himmel hinder hingst
hink hinna hiss historia historiker hittegods hjon hjord hjort hjul hjulspår hjälm hjälp hjälte hjärna hjärta hjärter
hobby hockey holk holme hona honnör honung hop hopp hoppare horisont hormon horn hosta hot hotell hov hud hugg humla
humle hummer humor humus humör hund hundratal hunger hus hustru huv huva huvud hyckleri hydda hyende hygge hygien
hylla hyllning hymn hypotek hyra hyresgäst hyresvärd hytt hytta hyvel hål håla håll hållande hållare hållbarhet
hållning hår hårddisk håv häck häfte häger hägn häkta häkte häl häleri hälft häll hälla hällning hällristning hälsa
hälsning hälsobrunn hämtning hän händelse häng hänge hänsyn häpnad häradsrätt härd härva häst hävd hävstång häxa höft
höger högskola högtalare högtryck höjd höjning hölje höna höns hönsnät hörlur hörn hörna hörsal hörsel höst höstack
hövding ideal identitet idol idrott idyll idé igelkott ikon illusion imitation immigrant implantat import impuls index
indian indikator industri infektion inflammation inflation influens influensa inflytande information ingenjör
ingrediens ingång inhägnad injektion inkomst inköp inlägg inlärning inläsning innehavare inredning inrättning
insamling insats insekt insider inslag inspektion inspektör instans instinkt institut institution instruktion
instruktör instrument inställning integration intelligens intendent interiör intern internat internet interpellation
intervju intresse intryck inträde intyg intäkt invandrare invasion inventering investering invändning ironi isolering
italienska jack jacka jaguar jakt januari jazz jeans jobb jolle jord jordbruk jour journal journalist journalistik
jubel jubileum jude juice jul julklapp jungfru juni junior jurist jury justering juvel jägare jäkt jämförelse
jämlikhet jämställdhet järn järnväg järv jäst jätte jävel kabaré kabel kabin kabinett kackerlacka kaffe kafé kaj kajak
kajuta kaka kakao kakelugn kaktus kalas kalender kalium kalk kalkon kalkyl kall kalla kallelse kallskänka kalori kalv
kam kamel kamera kamin kammare kamp kampanj kamrat kanal kanariefågel kandidat kanin kanna kanon kanot kansli kant
kantarell kantat kantin kaos kap kapacitet kapare kapell kapital kapitel kapning kappa kapsel kapsyl kapten karaff
karaktär karamell karantän karavan kardinal karies karl karm karneval karriär karta kartong kasino kaskad kaskett
kassa kasse kast kastande kastanj kastrull katalog katarr katastrof katedral kategori katod katt kavaj kavaljer
kavalleri kaviar kedja kejsare kemi keramik kex kikare kil kille kilo kilometer kind kiosk kirurg kirurgi kisel kiss
kista kitt kittel kjol klack klaff klagan klagomål klamp klan klander klang klarinett klass klassiker klassrum klausul
klave klenod klibb klient klimat klimp klinga klinik klipp klippa klippare klippning klister klo kloak klocka klor
kloster klot klots klubb klubba klump klunga klyfta klyka klyv klåda kläde kläder klädsel klämma klänning kläpp
klättrare klättring klöv klöver knallhatt knapp knark knekt knipa knippe kniv knop knopp knot knott knuff knut
knytnäve knä knäck knäppe knöl kobra kock kod koffert kofot kofta koja kok koka kokare kokos kol kola koldioxid kolera
kolik koll kollega kollekt kollektiv kollo koloni kolonn kolumn kolv kombination komedi komet komfort komik kommande
kommando kommentar kommissarie kommission kommitté kommun kommunalråd kommunikation kommunist komp kompani kompass
kompetens kompis komplex komponent kompositör kompost kompress kompromiss koncentrat koncentration koncept koncern
koncession konditor konditori konduktör konfekt konferens konfirmation konflikt kongress konjunktur konkurrens konkurs
konsert konserv konst konstellation konstnär konstruktion konstruktör konsul konsulent konsult konsument konsumtion
kontakt kontinent konto kontor kontrakt kontrast kontroll kopia kopp koppar koppel kopplande koppling kor koral korall
korg kork korn korp korrespondens korridor korsett korsning kort kortlek korv kosa kosmos kost koster kostnad kostym
kota kotlett kovändning krabat krabba kraft krage kram kramp kran kranium krans krasch krasse krater krav kreatur
kredit kreditor krets krig krigare kriminalitet kris kristall kristendom krita kritik kritiker krock krog krok
krokodil krom krona kropp kroppsdel kross kruka krus krut krycka krydda kryp kryss kryssare kryssning kråka krås
kräfta kräm krämare kränkning krävande krök krön krönika kröning kub kubik kudde kuddvar kugge kula kull kulla kulle
kulled kult kulting kultur kummin kund kung kungarike kunnande kunskap kupa kupol kupp kupé kur kurator kurd kurir
kurragömma kurs kurva kust kuvert kvadrat kval kvalitet kvantitet kvarg kvarn kvart kvartal kvarter kvartett kvast
kvicksilver kvinna kvist kvitto kvot kväde kväll kväve kyckling kyl kyla kyrka kyrkogård kyss kåk kål kåpa kår kåta
käft käke kälke käll källa källare källor kämpe kändis känga kännedom känsla känslighet käpp kärande käring kärl
kärlek kärna kärra kärring kärve kätting kö kök köl köld kön köp köpare köping kör körfält körkort körning körsbär
körsnär körtel kött laboratorium labyrint lack lada laddare laddning ladugård lag lager lagning lagstiftning lagun
lakan lake lakrits lamm lampa land landning lans lantbruk lantis lapp larm larv lasarett laser lass last lastare
lastbil lastning latin lav lava lave lavendel lax laxermedel leasing led leda ledamot ledande ledare ledd ledighet
ledning ledsagare leende legend legering lejon lek lektion lektor lem lera levande lever leverans leverantör leverne
levnad licens lidande lie lift liga ligg liggande liggare likhet likör lilja lim lime limousine limpa lin lina lind
linda lindring lingon linjal linje linne lins lisa list lista liter litteratur liv livré ljud ljudbok ljung ljus
ljuster lock lod loft loge logg logi logik lojalitet lokal lokomotiv lopp loppa lossning lots lotsning lott lotteri
lov lucia lucka luffare luft lukt lunch lund lunga lunk lur lurendrejeri lus lusse lussebulle lust lut luta lutning
lya lycka lydnad lyft lyftning lykta lyra lyrik lyssnare lyster lystnad låda låga lån lånekassa lång lår lås låt läcka
läder läge lägenhet läger lägg läggande läggare läggning läkare läkemedel läktare lämning län länd länga längd längtan
länk länsman läpp lära lärare lärdom lärft lärjunge lärka lärling läroverk läsare läsk läsning läst läsår lättnad läxa
löfte lögn löjrom löjtnant lök lön löneökning löp löpare löpning lördag lösande lösenord lösning löv lövträd mack
macka madrass magasin mage magi magister magnet majonnäs major majoritet majs maka makare make makrill makt malm malt
mamma mammut man manchester mandarin mandat mandolin maner mangan mangel mango mani manifest manna manschett mantel
manual manuskript mapp mara maratonlopp mareld margarin marginal marina mark markis marknad marmelad marmor mars
marsch marskalk marsvin martyr mask maska maskering maskin maskineri maskot maskros masonit massa mast mat match
material matros matsal matsmältning matta matte mecka medalj medborgare medborgarskap meddelande medel medicin medium
medlem medlidande medvetande mejeri mejsel mekanik mekaniker mekanism mellanrum melodi mening mentalitet meny merit
metafor metall metan meter metod metropol middag midja midnatt midsommar migration mikrofon mikroskop mil militär
miljard miljon miljö mina mineral miniatyr minister ministerium mink minne minoritet minskning mint minut mirakel miss
missbruk misshandel mission misslyckande misstag misstanke mjöl mjölk mobil mobilisering mocka mod mode modell moder
moderat modul mognad mokare molekyl moll moln moment monark mono monolog monopol monster montage monter montör
monument moped mor moral morbror mord morfar morgon mormor morän moské mossa motion motiv motor motorväg motpart
motsats motstånd motståndare mottagare mottagning motto mugg mula mull multe mummel mun munk mur murare mus musa
museum musik musiker muskel muskot musselskal mussla mustasch muta mutter mygg mygga myndighet mynning mynt mynta myr
myra myrten mysk mysterium mystik myt mål målare måleri målning målsman måltid mån månad måndag måne mångfald mås mått
mäklare mängd människa märg märkande märke märkning mäsk mässa mässing mästare mästarinna mäster mästerskap mätare
mätning möbel mögel möjlighet mönster mördare mörker mörkläggning mössa möte nagel namn namne nappa narkotika narr
nation nationalitet natt nattvard natur navel neger nejlika nektar neon nerv nervositet netto nick nippel nisch nisse
nivå njure nomad nord norm normal nos not nota novell november nubb nubbe nudel nummer nutid nyans nybörjare nyck
nyckel nyckelhål nyhet nykomling nykterhet nysning nytta nyår nåd nål näbb näck näktergal nämnd närhet näring närvaro
näsa nässla näste nät nätverk näva näve näver nödläge nöje nörd nöt nötskal oas obduktion objekt obligation
observation observatör ocean odds odjur odlare odling offensiv offer officer oförmåga ogräs ohyra ok oktav oktober
oliv olja ollon olvon olycka ombud omelett omgivning omgång område omröstning omslag omsorg omsättning omvårdnad
ondska onsdag opera operation operatör operett opinion opium opposition optik optiker optimism orakel orange ord
ordbok orden order ordförande ordlista ordning organ organisation organism orgel orientering original orkan orkester
orkidé orm oro orsak ort oskuld ost ostron otur overall oväder oxe oxid ozon pack packe packning padda paddel paj
paket pakt palats paleontologi pall palm panel pang panik panna pansar pant panter papegoja papp pappa papper paprika
par parad paradis paragraf parallell paraply parasoll parfym park parkering parkett parlament parning parodi part
parti partikel partner pass passage passagerare passion passning pasta pastej pastor patent patient patron patronhylsa
patrull paus paviljong pedagog pedagogik pedal pekare pekfinger pelare pelikan pellet peng penna penning pensel
pension pensionat pensionär peppar period perrong persika persilja person personal personlighet perspektiv peruk
pessimism pest pianist piano picknick piercing piga pigg pil pilgrim piller pilot pincett pingst pingvin pinne pion
pionjär pipa pirat piska pistol pizza pjäs placering plagg plan planerare planering planet plank planka planta
plantage plast plats platta plattform platå plenum plikt pling plint plock plockare plog plommon plugg plym plåga
plåster plåt plåtslagare pläd plätt plös pocket poesi poet poetik pojke pokal poker pol polare policy polis politik
politiker pollen pollett polo popcorn porr porslin port portal porto porträtt portvakt pose position positiv post
poster postiljon potatis pott potta poäng prakt praktik prat praxis precision predikan predikant premie premiär
preparat presentation president press pressning prestation pretention prick primat princip prins prinsessa prioritet
pris prislapp prisma problem procedur procent process procession producent produkt produktion professor proffs profil
prognos program programmerare projekt projektering proletariat promenad propaganda propeller proposition propp prosa
prostitution protein protes protest protokoll prov provins prydnad pryl prål pråm prägel präst prövning psalm
psykiatri psykolog psykologi publicering publik puck puckel pudding pudel puder puff puls pulver puma pump pumpa pung
punk punkt punsch pupill puré puss pussel puts pyjamas pynt pytt påfyllning pålägg påminnelse påse påsk påslag påve
päls pälsdjur pärla pärlband pärm pöbel rabatt rad radar radie radio ragu raket rakning rally ram ramp ramsa ranch
rand rang ransonering rapp rapport raps raritet ras rasp rast rat ratificering ratt razzia reaktion reaktor
realisation rebell recensent recension recept reception receptionist redaktion redaktör redskap reduktion referens
reflektor reflex reform refräng regel regemente regent regering regi region regissör register registrering reglage
reglemente reglerande reglering regn regulator rehabilitering reklam rekommendation rekord rekryt rektangel rektor
relation religion relik reling relä rem remiss remsa ren rening renlighet renovering rensning renässans rep reparation
reparatör repertoar repetition replik reportage reporter representant repris reptil republik resa resande rese resenär
reserv reservat reservation reservdel residens resning respons rest restaurang rester resultat resumé resurs resår
retorik reträtt retur revansch revben revision revisor revolution revolver revy ridning riff rike rikedom riktlinje
riktning ring ringning rink ripa ris risgryn risk riska rist ristning rita ritare ritning ritt ritual rival rivjärn
rivning robot rock rodd roddare roddbåt rodel roder roll rom roman romans romantik romare rond rop ropp ros rosett
rost rot rotation roterande rubbning rubrik ruff ruin rulla rulle rum runda rundresa rus rusk russin ruta ruter rutin
rutschkana rutt ryck ryckning rygg rykte rymd rymning rynka rysning ryss rytm rytmik ryttare råd råg rån rånare råtta
råvara räcke räckvidd räd räddning rädsla räfsa räka räknare räkning räls ränna ränsel ränta rätt rättegång rättighet
räv röding rök röka rökare rökning röntgen rör röra rörelse röse röst röta rövare sabel sabotage sadel sadism saffran
saft saga sagobok sajt sak sakrament sal saldo sallad salong salt salva samarbete samband samhälle samlare samling
sammanfattning sammanhang sammansättning sammanträde samordnare samtal samverkan samvete sanatorium sand sandal
sandlåda sanering sanitet sanktion sanning sardin satan satellit satir sats satsning sax saxofon scen scenario
scenografi schablon schack schakt schampo schema schimpans schlager scout sed sedel seende segel seger seglare segling
segrare sekel sekreterare sekt sektion sektor sekund sekvens sele selleri semester seminarium semla sena senap senat
senator senior sensation september serie server servering service servis servitris servitör session sex sexa sfär
shopping shorts show sida siden siffra signal signalering signatur sikt sikte sil silke sill silo silver simhall
simmare simning singel sinne sirap siren sits situation sjal sjua sjuka sjukdom sjukhem sjukhus sjunkande själ
självbetjäning självmord sjö sjöman sjösjuka skada skadedjur skafferi skaft skal skala skald skalle skallighet skam
skandal skanner skapare skara skare skarv skata skatt skatteverk sked skede skelett sken skena skepnad skepp skeppare
skepsis sketch skick skida skidåkare skiffer skift skifte skikt skildring skilje skillnad skilsmässa skinka skinn
skiss skit skiva skivling skjorta skjul skjut skjutning skjuts sko skog skoj skola skolgård skolkare skolning skorpa
skorpion skorsten skoter skott skottavla skotte skramla skrapa skratt skred skri skriande skribent skridsko skrift
skrin skritt skrivande skrivare skrivbord skrivning skrot skrov skrovmål skrubb skrud skrupel skruv skryt skrå skräck
skräddare skräp skrävel skubb skugga skuld skulptur skulptör skum skur skurk skuta skvadron skvaller skydd skyffel
skyldighet skylt skymning skymt skytt skytte skådespel skådespelare skål skåp skägg skäl skälla skämt skänk skär skära
skärgård skärm skärning skärp skärseld skärva sköld skön skönhet skörd skötare sköterska skötsel sladd slag slagfält
slagg slakt slaktare slakteri slalom slam slang slant slask slav slaveri slem slev slinga slip slipning slips slit
slitage slits slok slott slum slump slurk sluss slut slutsats sluttning slående slåtter slägga släkt släkting slända
släng slänt släp släpp slätt slöja slöjd slöseri smak smaragd smed smeknamn smet smide smil smink smitta smuggling
smultron smuts smycke smyg smygande smäll smälta smärta smör smörgås smörja snabbhet snack snara snibb snickare
snickeri snigel snille snitt snobb snodd snok snopp snor snubbe snus snusk snut snuva snyting snår snäcka snälltåg
snäppa snö snöboll snögubbe snöre socka sockel socken socker soda soffa soja sojaböna sol soldat solidaritet solist
solo sommar sommarlov son sond sonett sopa sopp soppa sopran sorg sork sort sortering sortiment sosse sot sotare soul
spa spade spader spalt spanare spaning spann spannmål spanska sparande spargris spark sparris sparv spasm specialist
spefågel spegel spektrum spekulant spekulation spel spelare spelning spenat sperma spets spett spetälska spik spill
spillning spillra spilta spindel spinn spinnare spion spioneri spira spiral spis spjut spjäla spjäll sponsor spor
sport spott spray spricka spridare spridning springa sprint sprit spruta språk språng sprängning sprätt spån spång
spår spårning spänne spänning spärr spö spöke squash stab stad stadga stadion stadium staffli stake staket stall stam
stand standard stans stapel start stat station statist statistik status staty stav stavelse stavning stearin steg
stege stegring stek stekel stelkramp sten stensättning stereo stick sticka stickning stift stiftelse stig stigning
stil stilleben stim stimulans stipendium stirrande stjälk stjärna stjärt stock stod stoff stoft stol stoll stolpe
stolthet stomi stomme stomp stopp storfamilj storlek storm storstad straff strafflag strand strategi streck strejk
stress strid strimma strof stropp struktur struma strumpa strupe strut struts strykning strå stråk stråke stråle
strålning stråt sträcka sträng strävan strö ström strömbrytare strömming strömning strösocker stubbe stubin student
studie studio studium studs stuga stump stund stupa stuteri stuv stybb stycke stygn styr styre styrelse styrka styrman
styrning stående stål stånd ståndare stång städ städare städning ställ ställande ställe ställning stämma stämning
stämpel stängsel stänk stätta stöd stöld stör störning stöt stövel substans subvention succé suck sudd suffix sugga
sugrör sula sulfat summa sump sund sup supé surdeg surf surr svala svalg svamp svan svans svar svarvare svavel svek
svensk svenska svepning svets svetsare svett svid svin sving svinn svordom svulst svåger svål svårighet svägerska
svält sväng svängning svärd svärm svärson sydväst syfte syl sylt symaskin symbol symfoni symmetri symptom syn synagoga
synd syndrom synt syntax syntet syra syre syrgas syskon sysselsättning syssla system syster sådd såg sång sångare
sångerska såpa sår sårbarhet sås säck säd säde säker säkerhet säkring säl sälg säljare sällskap sälskinn sändare
sändning säng sänke sänkning säsong säte sätt sättande sättare sättning sökande sökare sökning söm sömmerska sömn
sömnad söndag sörja sötma tabell tablett taburett tack tackling tag tagande tagare tagg taggtråd tagning tak takt tal
talang talare talg talk tall tallium tallrik talong tamburin tand tangent tank tanke tant tapet tapp tarm taverna
tavla taxa taxi team teater tecken tecknare teckning tefat tegel tejp teknik teknologi telefon telegraf telegram
teleskop television tema tempel temperatur tempo tendens tenn tennis tenor teologi teoretiker teori terapeut terapi
term termin terminal termometer termos terrass terrier territorium terror terrorist terräng tesked test testamente
teve text textil thriller ticka tid tidning tidtabell tiger till tillbehör tillfälle tillförsel tillgång tillhörighet
tillit tillsats tillstånd tillsyn tillträde tillverkare tillverkning tillväxt tillägg tillämpning timma timme timmer
timotej tina ting tinning tionde tipp tips tisdag tistel titan titel tittare tjafs tjej tjur tjusning tjut tjuv tjänst
tjänsteman tjänstgöring tjära toalett tobak toffel tofs tofu tolerans tolk tolkning tolva tomat tomt tomte ton tonfisk
tonåring topp topping tordyvel torg tork torka torktumlare torn torp torped torrdass torsdag torsk torso tortyr torv
totalitet tradition trafik trafikant tragedi trakt traktat tramp trampa trans transaktion transformator
transplantation transport trappa trasa trast tratt trauma trav trea trend trevnad triangel trick trikå trim trimning
trio tripp triumf trivsel tro troll trolleri trollkarl tron tropik trosa tross trots trottoar trubadur trumf trumma
trumpet trupp tryck tryckeri tryffel trygghet tråd tråg trål trålare trångmål trä träck träd träda trädande trädgård
träff träl tränare trängsel träning träsk träslöjd tröja tröskel tröst trötthet tub tuberkulos tuff tugg tuggummi tull
tulpan tumme tumult tunga tunika tunna tunnel tupp tuppfjät tur turban turbin turism turist turk turkos turnering
turné tusch tuta tuva tvekamp tvekan tvilling tvist tvåa tvål tvång tvätt tvätteri tycke tyfon tygel tyll tyngd typ
tyrann tyranni tyre tysk tyska tystnad tåg tåga tålamod tålighet tång tårgas tårta täcke täckning täkt tält tändare
tändning tändsticka tänkande tärna tärning täthet tävling töcken tömning tönt törne törst ubåt udde uggla ugn ull ulv
umgänge undantag underhåll underlägg underrättelse undersköterska undersökning undervisning ung unge ungkarl uniform
union universitet uppdelning uppdrag uppehåll uppfattning uppfinnare uppfinning uppfostran uppfödning uppföljning
uppförande uppgift uppgörelse upphandling upphov upphävande upplaga upplevelse upplysning upplösning uppmaning
uppmärksamhet uppror uppsats uppställning uppsyn uppsägning upptagning upptåg upptäckt uran urin urna ursprung ursäkt
urval ut utbildning utbrott utbud utbyte utdrag utfall utfart utflykt utgift utgivare utgivning utgång utgåva
uthyrning utkast utkik utlåning utlåtande utlägg utmaning utpost utpressning utredning utrop utrotning utrustning
utrymme utrymning utsikt utskott utsläpp utsmyckning utsträckning utställning uttag uttal uttryck utvandring
utveckling utvinning utvärdering utövare uv vaccin vacuum vadd vagel vagga vagn vaka vakans vakt vakthund vakuum val
valborg valfläsk vall valla valnöt valp valuta valv vampyr van vana vandrare vandrarhem vandring vanilj vanmakt vantar
vante vapen vapenvila vara varande varelse varg variabel variant variation varning varsel varuhus varv vas vask vass
vassbuk vatten vax vaxkaka veck vecka ved vedträ vegetarian vegetation veke vemod ventil ventilation verb verk verkan
verkande verklighet verkning verksamhet verkstad verktyg vers version vertikal vest vete vetenskap veteran veterinär
vett vev viadukt vibration vidd vide video vigsel vik vikarie vikt vila vilde vilja villa villfarelse villighet
villkor vilt vimmel vin vind vinda vindruva vinge vinkel vinnare vinst vinter viol violin vipp vippa virke virus
virvel visa vision viska visning visp vissla vist vistelse visum vitamin vitlök vits vitsord vittne vokal volt volym
vrak vrede vrål vulkan våg våld våldtäkt våning vår vård vårdare vårta väckarklocka väckelse väder vädjan vädur väg
vägg väktare välde välfärd välgång väljare välsignelse vält vämjelse vän vändning vänlighet vänskap vänster väntan
väpnare värd värde värdering värdinna värk värld värmare värme värn väsen väsende väska väsning väst västan väte
vätska väv vävare vävnad växande växel växling växt växthus växtlighet webb ylle yngel yngling yoga yrke yta
ytterlighet yttrande yttre yttring yxa zebra zink zon zoo åder ådra åkare åkdon åker åkeri åklagare åkning åksjuka
ålder åldring ång ånga ångare ångest år åra åring ås åsikt åska åskådare åsna åtal återbud återfall återgång
återhämtning återkomst återvinning åtgärd åtrå åtskillnad åtta åverkan ädelsten ägande ägare ägg ägodel äktenskap älg
älskare älskarinna älv älva ämbete ämne ändamål ände ändelse äng ängel änka äpple ärende ärr ärta ärtsoppa ässja
ätande ättika ättling äventyr öde ödem ödla ödmjukhet öga ökande öken ökning öl ömhet önskan önskemål önskning öppnare
öppning öra öre örhänge örlog örn örngott öronpropp ört ösregn över överföring övergång överhet överklagande
överlevnad övermakt överraskning översikt översvämning översättning övertid övertygelse övervakning överväldigande
övning
`,
  adjectives: `
fri full rik fattig vänlig säker medveten baserad driven buren bunden specifik relaterad ägd beroende
överskridande gemensam trogen tät torr trött grå röd blå grön gul vit svart brun glad bred djup hög lång stor
liten gammal ny färsk bra kunnig styrd anpassad inriktad politisk teknisk aktiv känslig kritisk intensiv kraftig
klar nära ansluten anställd stark villig pliktig skyldig berättigad beräknad liknande formad färgad klädd täckt
lagd byggd försedd hävdande skapande främjande bevuxen smidig enlig stridig vidrig mogen löst
`,
  stems: `
is el mot logg ny mid vild inner inne ytter klen rid schack stup tråd träd fot hand slägg skift hem borta års mjölk
kokos filt vatten sol kors blom skott fjärr aktiv allmän andra avis bas bad barn betal bind bio bok borr brand
bredband boende brev bruk bygg bär central cykel dag del digital disk djup drick driv dubbel elektro engångs enkel
fast fel ferie film flak flerårs flyg flyt folk fri full fyll fysik före första förstahands föräldra gemensam genom
glid gratis grann grov grund grå grön gul halv hand handels hel helg hög hushålls hyr häng inomhus inter jätte jord
jul kall kamp kallt kast kart klass klipp kläm kok kombi kontra kort kropps krymp kunskaps kust kvart kyl käll kör köp
lag lantbruks last lands lill liten livs lokal lugn lyft lyx lång låg lågpris lär läs makro man medel mellan mega
meter mikro mild mini minst motor multi mjuk mörk nat närings närmast natur nedre natt noll nord norr nöd obligations
ost ovan ordinarie original park parti pend pendel person plan plast platt prick privat press prov res rik ring riks
rull rund räkne röd rök rör samhälls semi sen sido självs själv sista sitt sjuk skriv skär skogs skydds slut slutt små
snabb spar special spel spets spring stall stark statlig stick stig stod stopp stor storm stryk stå ställ stöd svag
svår syd söder sydost säkerhets sändnings sök söt tank test teg tele termin tipp tjock topp torr torsk trans trä trög
trippel tung tunn tvilling tvär tvätt tyst unga ungdoms utlands utomhus van vatten varm varmluft vax vik vinn vit våt
väst väster väx ytter äldre äldste öppen öst öster övre tri minsta största helårs flytt halt hjälp vänte väg vänt liv
fin medie pop mys bak mät döds kill social national blå gen gym sär dyk gräv sned spam nack super lant total blind
extra fastighets mens sim bal finans lik rosen sug pub direkt opp tyg alp civil lys prydnads rak rea alg gyn kunga
kriminal toa tredje nano vuxen bus guda minimi tänd bland duo egen faste olycks pek rov termo bränn gjut hiv här kuk
siffer andnings geo human kvant napp rump snål spräng stryp ägo bål finn frihets hör lego maya naken sexual skrik sov
ärke bjud engelsk kommunal kring ladd psyko slid smal spol bläck död gammel insugs isoler jäs kubb neuro nid salsa
sekundär slät stört universal vice äppel bet brun dryckes döv ensam forn halk hydro justitie klar kylar maj majoritets
nazi spansk styv varp vrid önske auto blank boule brutto bötes fattig fransk grattis infra klätter kvar media pig
primär pål servo sub astro avels befäls binde bitter druv emo feodal ful gose himla klapp knall lymf låtsas maximi
metro minus penga populär por radial ranking snark synda sälj top ädel äre ärm adoptiv anal bog bryt brödra damp
enmans fis färsk hyper hök jod knyt kolonial krypto kämpa mas mental mitten pepparkaks riddar röt sköt smart smäde
socio spå svep transit tår utförs votiv ängla ätte övervaknings
`,
  prefixes:
    'av an in ut upp om på till över under för be mot med efter fram ned ner åter sam åt hem bort hop in',
  others: `
lexikon leksikon tillägg inlägg utlägg pålägg omlägg fotogen sport transport rapport support export import reporter
protest attest resort passagerare passage kompass trafikant konkurs diskurs rekurs kontakt attack ballast ballett
ballong kristall kapitel respekt aspekt prospekt subjekt defekt prefekt direkt prosent accent medikament demokrat
portal minimal banal takt taktik bekant arkiv motiv direktiv perspektiv kollektiv vanlig vaktmästare bryggeri uniform
reform plattform predikant musikant trafikant kommunikant filtrera filtrering prismatisk resonemang blomstra blomkål
måltid arbetslös bokstav hustru landsting bilaga biljett rådjur rådhus rådman tidning ursprung vinter vinst tomat
matros formel planet planka kartong ledamot talang bandit bankett kommando barnslig partisk partikel portion portal
portfölj porträtt villebråd förälder valross valnöt valack kanske varulv handske testamente tulpan parasit parfym
parlament farstu farsot haveri havre modul ostron ostadig solist soldat solid pastor lagun listig linjal luftig
våghals motorik prismat radikal rasist rundel stadga stadig stadion statist statistik stativ trovärdig verkstad bostad
bostadsrätt lekstuga högskola folkhögskola regelbunden oregelbunden gästfri gästgivare gästgiveri barnmorska
barnkammare verksam vardag artist artikel ordinarie ordentlig bordell ordförande ordning folkmord stormsteg vinkel
tågordning gårdfarihandlare brodera bromsa landskap ledsam lekman handtag handduk handled handlov uppdrag avdrag
bidrag anfall avfall tillfälle tillval urval antal samtal avtal förtal inslag omslag utslag anslag överslag underlag
förlag avlägg avslag bakslag nederlag manslag upplag anlag fördrag föredrag intag uttag avtag undantag mottag åtag
medel kärlek kärleksfull sjukdom barndom ungdom vishet lönsam rumsren storlek högtid samtid framtid forntid nutid
dåtid fritid husera hushåll husbonde husar vinlus vintergröna målvakt tornado kornett kornisch tallrik svartsjuk matta
mattan matte matt lagom lagra båtnad tråkig tråkmåns bokslut bokföring tomte tomten mandel manchester mandat manege
manskap manual karta kartell kartotek fest testa papegoja kaptenska skolasten kallelse postulat postum partner
partsinlaga hjulia vagnmakare kanal kanel kanin kanon kanton kapital kapitel kapell visdom visslare vittne vitsord
lösöre radar rader rakett skrivelse stationär statsråd trollslända hämnd hamna fågelfri fågelskrämma huvudsak
huvudsaklig tillstånd motstånd missförstånd förstånd utstånd anstånd avstånd uppstånd ståndpunkt ståndaktig språkrör
maskros bordun bildning bildäck bildstod bildlärare bildlig bildspel bildruta bildskärm bildtext bildbyrå grannlaga
grannlåt stormakt
`,
  notForms: `
adlar alstrar ammat anfaller anropar avfärdar avgånget avlar avslutar babblar backat badar barrar behagar bekymrar
berömmer betsar bifaller bildar binder biter bitet biträder bjäbbar blajar blankat blommar blommat blomstrar blossar
blottat blänker bojkottar bombar bordar bra brakar breddar brer bringat brunnet brusar bryner brädar brädat bråkat
brölar bubblar bubblat buffat buktar bullrar buret bygger byter bådat böjer bökar bölar böljat chansar chartrar
chockar crawlar dallrar dansar darrar designar dikar dockat doftar donat dopar doppar drager dravlar dreglar driver
drivet drogar dräller drömmer dundrar dunstar duvat dämmer dänger ekat erat fablar faller fasar fasat fastat felat
filmar finner fintar fiser flagat flaggat flammat flaxar fler flinar flottat flyger flyter flätat flåsar flödar
flörtar fnissar fostrar fradgat fraktar frasar frossat fruktar fryser fräser frågat funkar fuskar fäller färgar färjat
fäster fållat fårat fölar följer föraktar fördrager förfaller förlåtet förrättar försöker förvarar förvärvar gagnar
gallrar gapar garvar gasar gillar gipsar gisslar glider glimmar glittrar glädjer gläfser gnager gnäggar gnäller gnölar
grejar grejat grinar griper gripet grumsar grundar grusar grymtar gräddar gräddat grälar gränsar gråter guidar gullar
gungat gurglar gycklar gängar gängat gäspar gånget gödslar gömmer hackat haglar hakat halkat haltar handikappar hastar
hedrar helat helgar hetsar hettat hickat hindrar hjular hjälper horar horat hostat hotar hugger hungrar hycklar hyllar
hyllat häcklat häktar häktat häller hälsat hänger hävdar hålat håller hånar hånglar höljer immat indrager ingånget
inpassar inträder ivrar jagar jamar jollrar joxar jublar jäktar kacklar kalasar kallar kallat kantar kastar kedjat
kickat kinesar kittar klandrar klappat klassar kletar klingar klingat klinkat klirrar klistrar klockat klonar klubbat
kluckar klyftar klyftat klyver klämmer klänger knakar kniper knirkar knirrar knotat knullar knutet knycker knystar
knyter knäcker knäpper knåpar kokat kolat kompar kontaktar kopplar korar kostar krafsar krasar krattat kraxar kritat
kromar krubbar krubbat krullar krusar kryddat kryper kryssar kröker kröner kupat kuppar kurrat kursar kväder kväver
kyler kysser kärnat köar lassar lastar ledat leker levat ligger limmar lindat lirar lirat listar listat ljuger loggat
loppat luddar luftar lugnar luktar lutat lyfter lyktat lyser lägger läskar lågat låter löddrar löddrat lönar löper
makat maler malet manat maskat matchar mattat menar minner missbrukar misshandlar misstager mjölar mockat moderna
morrar mosar mullrar multet mumlar mutat myllat myllrar myntat myser mässat mästrar möglar mönstrar nafsar nappat
nollat nyper nyser nyttat nöter offrar oljat omgiver omgivet oranget orsakar pangar pantar parar passar pausar pickat
pillar pinat pinglar pinglat piper piskar piskat pissar plankar plankat plantat plaskar pliktar plockar plumsar plågat
porlar postar pratat processar pryglar präntar pröjsar pudrar pumpat pusslar pustat putsar puttrar pysslar pärlat
påver rakat ramsat rankat rapar rasar rasslar rastar ratar reder regnar repar repat reser revat rimmar ringer risar
rispat risslat ritar rockat ropar rullat rultat rundat runkar ruskar ruskat ruttet rycker ryggat rynkat räcker räfflat
räfsat rätat rättar råkat rånar röker röner röstar sabbar saftar samplar satsar seglar shakar silvrar ska skadat
skalar skalat skattar skenar skenat sker sket skickar skiftar skiljer skissar skiter skivat skjuter skopat skramlat
skrapar skrapat skrattar skrevar skrevat skriker skrittar skryter skränar skrävlar skrålar skubbar skuggat skumpat
skuret skuttar skvalar skvallrar skvalpar skvätter skymfar skäller skärar skärat skärper skärrat skårat slabbar
slafsat slaggar slarvat slet sliter slungat slutar sluter slänger släpar släpper slöjdar smakar smaskar smeker smetar
smider sminkar smiskar smittat smulat smutsar smyckar smyger smäcker smäller smärtat snackar snarat snurrat snusar
snutet snuvat snäpper snöar snöt sopat sorlar spiller spinner spirat spottar sprejar springer sprutar sprutat sprätter
spurtar späckar spöar spökar startar steker stickar stickat sticker stiger stiget stimmar stinger stojar strejkar
stressar struntar stryker sträcker strävat stucket stundar stupar stupat styckar styltat städar ställer stänker stökar
stönar stöter stöttat suger summat super supet surrar susar svajar svalkat svallar svankar sveper svider svinner
svischar svälter svänger syftar syltar syltat synar syndar syrar syrat sysslat sänker sållar såpat ta tackar tackat
tacklar tager tapper tarvar taxat textar tickar tickat tillträder timrar tingar tipsar tjackar tjafsar tjallar tjuter
tjärat tonar torkat trallat trampar trampat trasat trillat trimmar trollar tronar tror trotsar trugat trumfar trycker
träcker trädat träder tröskat tuffar tuggar tuggat tumlar tutat tvistar tvivlar tycker täcker tänker tömmer törstar
undantager undrar uppbådar uppehåller upptager ursäktar utbyter utfärdar utgånget utropar utrymmer uttrycker vaggat
vajat vakat vaktar vallat vanärat varar varat varpat varslar vaxar veckar veckat velat vetenskapar viker viket viktar
vilat vimlar vinar vinat vindat vinglar vinner vippat virat virkar visat viskat visslat vittnar vittrat vrålar vurpat
vädrar vältat välter värker värmer värvar väter vätskat väver ynglar yrat zoomar äcklar ältat ändat ärat ångat ångrar
åskat åtgärdar öder ösregnar bank>bankar bo>bona borst>borstar bruk>brukar dam>dammar dikt>diktar dropp>droppar
fil>filar fiske>fiskar form>formar hack>hackar hammare>hamrar intervju>intervjuar kap>kapar kiss>kissar kläde>kläder
kvart>kvartar led>ledar medel>medlar pack>packar puls>pulsar ram>rammar rist>rister sikte>siktar skoj>skojar
skänk>skänker slakt>slaktar spänne>spänner spänn>spänner stadga>stadgar stav>stavar törne>törnar våg>vågar
yttre>yttrar leve>lever dille>dillar vis>visar vad>vadar gifte>gifter kurr>kurrar käk>käkar flott>flottar
förled>förleder fjäsk>fjäskar slarv>slarvar skall>skallar hak>hakar båg>bågar
`,
}
