/** Frequent Danish words that stand beside a name in compounds. */
import type { Words } from './words.js'

/** The list is our own; dictionaries were asked only whether a word exists and stands in many compounds. */
export const danishWords: Words = {
  nouns: `
abe abonnement aborre absorption accent adel adfærd adgang administration adoption adresse advent advokat afbrydelse
afbud afdeling affald afføring afgang afgift afgørelse afholdelse afhængighed aflevering aflysning afløb afregning
afsked afslag afslutning afsnit afspejling afsætning aftale aften aftryk afvikling agent ager agurk akademi akkord
aksel akt aktie aktion aktivist aktivitet aktør akvarium alarm album alder alderdom alge alkohol allergi alliance
almanak alter alternativ aluminium alvor amatør ambassade ambition ambulance amme amt analyse anbefaling and anfald
anfører angreb angst anholdelse anke ankel anker anklage ankomst anlæg anmeldelse anmelder anmodning annonce ansigt
anskaffelse anstalt ansvar ansættelse ansøger ansøgning antal antenne antologi anvendelse anvisning app apparat
appelsin applaus april arbejde arbejder arbejdsløs arbejdsplads areal arena argument ark arkitekt arkitektur arkiv
arkivar arm armbånd armé aroma arrangement arrangør arrest art artikel arv arving asfalt ask aske asyl atlas atlet
atmosfære atom attest attribut auditorium august auktion automat autonomi autoritet avance avis avl avlsdyr avocado
backup bad badedragt bag bagage bagatel bager bageri baggrund bagning bagside bakke bakterie bal balance balkon
ballade balle ballon bambus banan bandage bandit bane bank bankier bar bark barm barn barndom baron barriere barsel
bas basar base basis bassin bastion batteri bavian bed bede bededag bedrageri bedrift bedømmelse befaling befolkning
begivenhed begravelse begreb begrundelse begyndelse begynder behandler behandling beholder beholdning behov beklædning
bekymring belastning beliggenhed belysning beløb belønning ben benzin beredskab beregning beretning beskatning besked
beskrivelse beskyttelse beskæftigelse beslag beslutning bestand bestemmelse bestilling bestyrelse besvær besættelse
besøg betaling betingelse betjening betjent beton betydning beundring bevaring bevilling bevis bevæbning bevægelighed
bevægelse bibel bibliotek bibliotekar bid bidrag bil bilag bilist billed billede billet bind binding biograf biologi
birk biskop bistand bjerg bjælke bjørn blad bladning blanding blanket blik blikfang blitz blod blodprop blok blokade
blomme blomst blus bluse bly blyant blåbær blæk blære blæsevejr blæst bløder bod bog bogstav boks bold bolig bolle
bolsje bolt bom bombe bomuld bonde bonus bord borg borger boring botanik boulevard brag branche brand brase bred
bredde brev brevdue brille brint brise bro broder brok bronze bror brosten brud brudepar brudt brug bruger brumbasse
brus brusebad bryder brydning bryg brygge brygger bryggeri bryllup bryn bryst brænde brænding brændsel brød brønd bud
budget budskab bue buffet bug bugt buket bukser bule bund bunke bur bureau bus busk buste butik by byg bygd bygge
bygger byggeri bygning byld byrde byret byrå byråd bytte båd bådebro bål bånd båre bæger bæk bækken bælte bænk bær
bærer bæst bæver bøddel bøde bøg bøger bøjle bølge bølle bøn bønne børn børs børste bøsse cafe café camping campist
cardigan celle cement censur center central certifikat champignon chance charme chauffør check chef chip chok
chokolade ciffer cigar cigaret cirkel cirkus citat citron civil civilisation computer container creme cykel cyklist
cylinder dag dagbog dagslys dal dam dame damp dans data dato datter debat debut decimal defekt definition deg dej
deklaration dekoration del delegation delfin deling deltager demens demokrati demonstration departement depot
depression design dessert detalje detektiv diagnose diagonal diagram dialekt dialog diamant dige digt digter dilemma
dimension dims diplom direktion direktør disciplin disk diskette diskurs diskussion disposition distance distrikt
djævel doktor dokument dolk dom dommer domstol donor dosis drab drage drager dragt drama drejer dreng dressing drev
drift drik drivhus dronning drue dråbe dræn dræt drøm due duel duft dug dukke dumhed dusk dvale dværg dyb dybde dyd
dykker dynamo dyne dynge dyr dyrker dyrlæge dysse dåb dåse dæk dækning dæksel dæmning dæmper dæmpning død dødsfald
døgn dør dørtrin ebbe eddike effekt efternavn efterår eg egenskab egern egn ejendom ejer ekko eksamen eksem eksempel
eksil eksistens ekspedition eksperiment ekspert eksport ekstrem elefant elektricitet elektriker element elev elevator
elg elite elsker elv emballage embede emhætte emne ende eng engagement engel enhed enke entre entreprenør epidemi
epoke erfaring erhverv erindring erklæring ernæring erstatning essay etage etape etik etiket event eventyr evne fabel
fabrik facade facilitet facit fad fadder fader fag fakkel faktor faktura fald falk falskner familie fane fang fange
fanger fangst fantasi far fare farm fart fartøj farve fasan fase faste fat fattigdom favn feber fejde fejl fejltagelse
fejring felt ferie fest festival fiasko fiber fidus figen figur fil filial film filosof filosofi filt filter finale
finans finger fipskæg firma fisk fisker fiskeri fjeder fjende fjer fjerkræ fjernsyn fjord fjæl flade flag flage
flagermus flamme flaske flertal flid flip flod flok flugt fly flygtning flytning flyver flyvning flåde flæsk fløde
fløj fløjl fløjte fnat fod fodbold foder fodgænger fodnote fol fold folk folkeskole folketing fond fontæne forandring
foranstaltning forberedelse forbillede forbindelse forbrug forbruger forbrydelse forbud forbund fordel fordeling
fordom foredrag forelæsning forening forestilling forfader forfatning forfatter forhandling forhindring forhold forhør
fork forklaring forkølelse forlag forlovelse forlængelse form formand format formel formiddag formue formular formål
fornøjelse forret forretning forsamling forsikring forskel forsker forskning forskud forslag forstad forsvar forsyning
forsøg fortid fortjeneste fortov fortsættelse fortæller fortælling forum forurening forvaltning forventning forår fot
foto fotograf fradrag fragt frakke fred fredag frekvens frelse fremgang fremskridt fremstilling fremtid fremvisning
freske frihed friktion frist frisør frokost front frost frue frugt fryd frygt fryser frø fugl fuglerede fugt fuldmagt
fund funktion fure fusion fylde fyr fyrste fysik får fælde fælg fængsel færdighed færdsel færge fæste fæstning føde
fødevare fødsel fødselsdag følelse føler følge fører føring gab gade gaffel gage galde galge galla galleri galop gang
garage garanti garderobe gardin garn gartner gas gast gave gear gebis gebyr ged gelænder gen genbrug general
generation geni genopretning genstand geografi geologi gevinst gevir gevær gift gigt giraf gitter giver glas glasur
glimt glæde glød gnist gobelin golf gorilla grad graf grafik gran granat grav graver gravhøj greb gren grense grib
gribe grill grin gris grund grundlag gruppe grus gryde gryn grænse græs græshoppe græsk grød grøft grøntsag gud guide
guitar guld gulerod gulv gummi gunst gyde gymnasium gymnast gymnastik gynge gyser gåde går gård gårdejer gås gåtur
gæld gænge gænger gær gæst gød gødning hage haj hakke hal hale halm hals halstørklæde halvdel hammer hamster handel
handicap handler handling handske hane hanke hare harme harmoni harpe hasard hasselnød hast hat hav have haver havn
havre hede hefte hegn heks helbred held helikopter helle helligdag helt helvede hemmelighed hensigt herre hest hi
hilsen himmel hind hindbær hindring historie historiker hjelm hjem hjemmeside hjerne hjerte hjort hjul hjælp hjælper
hjørne hobby hofte hold holder holdning holm honning honorar hop horisont horn hose hospital hotel hov hoved hovedstad
hovmod hud hugorm hukommelse hul hule humle humor humør hund hunger hus husholdning husleje hustru hval hvalp hvede
hveps hvid hvide hvidløg hvil hvile hybel hygge hygiejne hykleri hylde hylster hymne hynde hypotese hyrde hytte håb
hån hånd håndbog håndtag håndværk håndværker hår hæder hæfte hæk hække hændelse hænge hær hærværk hævn høj højde højre
højskole høne høns hør hørelse hører høring høst høvding høvl ide ideal identitet idiot idol idræt idé ikon ild
illusion illustration import impuls indbygger indehaver indeks indflydelse indgang indhold indkomst indkøb indland
indlæg indretning indsamling indsats indsigt indskrift indstilling indtryk indtægt industri indvandrer indvending
infektion inflation information ingeniør ingrediens initiativ insekt inspektion inspektør instans institut institution
instruks instruktør instrument integration intensitet interesse interview invasion investering invitation ironi
isbjørn ishockey isse jagt jakke jalousi januar jern jernbane jetfly job jolle jord jordbær jordemoder journal
journalist jubel jubilæum jul juli jungle juni jura jury justering juvel jysk jæger kabel kabine kaffe kage kaj kajak
kaktus kalender kalk kalkun kalv kam kamel kamera kammer kammerat kamp kampagne kanal kande kandidat kanin kano kanon
kant kaos kapacitet kapel kapital kapitel kaptajn kar karaffel karakter karamel karantæne karm karneval karriere
karrusel kartoffel karton kasse kassette kast kastanje kastel kat katalog katastrofe katedral kategori kavaler kedel
kegle kejser keramik kerne kiks kilde kile kilo kimono kind kiosk kirke kirkegård kirsebær kirurg kiste kjole klage
klang klap klasse klassiker klat klatrer klaver klient klima klimaks klinik klint klip klippe klistermærke kloak klods
klokke kloster klub klud klump klæde kløe kløft kløver knallert knap knippel kniv knogle knold knop knude knæ ko
kobber kobling kode koffert kogning kok kokos kolbe kolera kollega kollekt kollektion koloni kolonne kombination
komedie komet komfort komfur komite komité komma kommando kommentar kommission kommode kommune kommunikation kompas
kompetence komplot komponent komponist kompost kompromis koncept koncern koncert konditor konditori kone konfekt
konference konfirmation konflikt konge kongres konklusion konkurrence konkurs konsekvens konsul konsulent konsultation
kontakt kontinent konto kontor kontrakt kontrast kontrol konvoj kop kopi kor koral kork korn korridor kors kort kost
kostume kotelet kraft krage krampe kran kranie krans krat krav krebs kredit kreds krig kriger kriminalitet krise
kritik kritiker krog krokodille krone kronik krop krudt krukke krus krybbe krydderi kryds krydse krydser krykke
krystal kræft kræmmer krænkelse krøl kube kubik kuffert kugle kul kuld kulde kuldioxid kulisse kultur kunde kundskab
kunst kunstner kupon kur kurs kursus kurv kurve kusine kvad kval kvalitet kvantitet kvartal kvarter kvinde kvist
kvittering kvote kvæg kvælstof kvæstelse kylling kys kyst kåbe kål kåre kæde kæft kælder kæmpe kæreste kærlighed kærre
køb køber kød køje køkken køl køler køleskab kølle køn kørekort kører kørsel køter laboratorium labyrint lade lag
lagen lager lagkage laks lam lampe land landbrug landing landmand landsby landskab lanterne lap larm larve last
lastbil latin latter lavine led ledelse leder ledning ledsager leg legat legeme legende leje lejer lejlighed lejr
leksikon lektion lem lever leverandør levering levetid licens lid lidelse lidenskab liga lige ligevægt ligning lim
lind line linje link linned linse list liste litteratur liv livmoder livsstil lod loft logik logn logo lokale
lokalitet lokomotiv lomme loppe losse lotteri lov luft lufthavn lugt lukning lund lunge lur lus lyd lydighed lygte
lykke lyn lyng lys lyst låge lån låner lår lås læbe læder læg læge lægger lægning lægte læk længde længsel lærebog
lærer lærke lærling læser læsning læsset løb løber løft løfte løg løgn løn lønning lørdag løsning løv løve mad maden
madras magasin mager magi magnet magt maj major majs maler maleri maling malm malt mand mandag mandat mandel mandskab
mangel manual manuskript mappe march margarine margin marine mark marked markise marmelade marmor marsvin marts maske
maskine maskineri massage masse mast match matematik materiale materiel matros mave medalje medarbejder medborger
medicin medie medlem medlidenhed mejeri mekanik mekaniker mel melodi melon menighed mening menneske mentalitet menu
merit messe messing mester metal meter metode middag middel midnat midte migration mikrofon mil militær miljø minde
mindelse mindesmærke mine mineral minister ministerium minoritet minut mirakel mis misbrug mission mistanke misundelse
mobil mod mode model moder modstand modstander modtagelse modtager modul modvind mole molekyle moment moms monopol
monster montør monument mor moral mord morder morgen morgenmad mos mose motion motiv motor motorvej motto mug mule
mund mundkurv mur murbrok murer mus museum musik musiker musikus muskel musling myg myldretid mynde myndighed mynte
myre mysterium myte måde måge mål måler måling måltid måne måned måtte mæle mælk mængde mærke mæt møbel møde mødested
mødre møl mølle møller mønster mønt mørke nabo nagle nakke narko narkotika nat nation nattøj natur nav navle navn
nedbør nedgang nedtur negl nerve nervøsitet net netværk nevø niveau node nomade nominering nord norm normalisering
notat note notits novelle november nudel nummer nyhed nyre nytte nytår nåde nål næb næring næse nævn nød nødhjælp
nøgle nørd oase objekt observation ocean offentlighed offer officer ofre okse oksen oktav oktober olie oliven omegn
omgang omkostning område omsorg omsætning omtale omtanke ondskab onkel opdagelse opdragelse opdrift opdræt opera
operation operatør opfattelse opfindelse opfinder opfordring opgang opgave opgør ophav ophold ophør opinion oplevelse
oplysning oplæg opposition oprydning oprør opskrift opstand opsætning optagelse optik optog optræden opvarmning opvask
ord ordbog orden ordfører ordliste ordning ordre organ organisation orgel orient orkan orkester orlov orm ost oval
oven overblik overenskomst overfald overflade overflod overgang overlevelse overnatning overraskelse overskrift
overskud oversættelse oversætter overtagelse overtræk overvågning ovn oxid padde pagt pakhus pakke pakning palads
palme palæ pande panel panik panser pant papegøje papir par parade paradis paragraf paraply parcel park parkering
parlament part parti partikel partner pas passage passager pasta pastor patent patient patron patrulje pause pavillon
peber pedal pedel pejs pels pen penge pensel pension pensionist periode perle perron person personale perspektiv pest
pibe pige pil pilgrim pille pilot pincet pind pingvin pirat pise pisk pistol pizza pjece plade plads plage plakat plan
planet planke planlægning plante plast plaster pleje plejer plet pligt plov plukning plys plæne poesi pointe pol polio
politi politik politiker polle polyp pony porcelæn porre port portal portion portner porto portræt pose position post
pote potte praksis princip prins prinsesse pris prisme problem procedure procent proces producent produkt produktion
professor profil profit program programmør projekt prop propaganda prosa protein protest protokol proviant provins
pryd præg præmie præsentation præsident præst præstation prøve prøveløsladelse prøvning psykiater psykolog psykologi
publikum pudder pude puds pukkel puls pulver pumpe pund pung punkt pupil purløg puslespil pynt pyramide på påbud
påfugl pålæg påske påstand påvirkning pædagog pædagogik pæl pære pøl pølse rabat race rad radar radio radise raket
ramme rampe rand rang rapport ras rasteplads rat rationering rav ravn reaktion reaktor realisme reb recept reception
redaktion redaktør redder rede redning redskab reduktion referat reform regel regering regi region register regn
regnbue regning regnorm regnskab regulering reje rejse rejsende reklame rektor relation religion rengøring renhed
rente reol reparation repertoire replik reporter repræsentant reptil reservat reserve residens resort respekt rest
restaurant restaurering resultat resume ret retning retsag rettelse rettighed revision revisor revne revolution
revolver revy rib ribben rigdom rige ring ringetone ringning ris risiko rist ritual rival rive robot rod roe rokke
rolle rollespil roman romance ror ros rose rosin rotte rubrik rude rug rugbrød ruin rulle rum rund runde rust rute
rutine rydning ryg rygning rygsæk rygte ryk ryste rytme rytter råb råd rådgiver rådgivning rådhus råstof råvare ræk
række rækværk ræv rødder røg røgelse rør røre røv røver sabel sabotage sadel saft sag sagn saks sal salat salg
salgsted salme salt salve samarbejde samfund samler samling samliv samspil samtale samtykke samvittighed sand sandal
sandhed sang sanger sans satellit sats sauna sav savn scene schlager seer segl sejl sejlads sejler sejr sekretær sekt
sektion sektor sekund selskab selvmord semester seminar senat sender sending seng september serie server servering
service serviet session sex side sifon signal signatur sigte sikkerhed sikring sild silke silo sind situation sjov
sjæl skab skabelse skade skaft skak skal skala skald skaldyr skandale skat ske skede skelet skema skepsis skeptiker
ski skib skift skik skilderi skildpadde skildring skilsmisse skilt skind skinke skinne skitse skive skjold skjorte
skjul sko skole skorpe skorpion skorsten skot skov skovl skraber skrald skramme skred skridt skrift skrin skrivebord
skriver skrivning skrot skrue skruetrækker skud skue skuespil skuespiller skuffe skuffelse skuld skulder skulptur skum
skur skurk skvulp sky skyderi skydning skygge skyld skyldner skylle skyts skytte skål skåne skæbne skæg skældud skælv
skær skære skærf skærm skøde skøjte skøn skønhed slag slager slagmark slagter slagteri slalom slange slave slid slik
slips slot slud slum slut slutning slæb slæde slægt sløjd sløjfe slør smag smed smedje smerte smertestillende smil
sminke smitte smule smykke småkage smør snak sne snedker snefnug snegl snit snor snude snus snøre sofa sogn sok sol
soldat solsikke solskin sommer son sopran sorg sort sovs spade spand spanskrør specialist spejder spejl spekulation
spids spil spillemand spiller spinat spindel spion spir spiral spise spor sport sporvogn spot spray spring sprit sprog
sprække sprængning sprøjte spænding spærring spøg spøgelse spørgeskema spørgsmål stab stabel stadion stadium stads
stakit stald stamme stamp stand standard stang start stat station statist statistik statue status stav stavelse sted
stedet stedfortræder stedsans steg stege stel stemme stemning sten step stereo sti stige stik stil stilhed stilk
stilling stimulans sting stipendium stjerne stof stok stol stole stolpe stolthed stop storm storvildt stradre straf
strand strateg strategi streg strejke streng stribe strid strik strimmel strop strube struds struktur strygejern
stryger strå stråle stråling stræde strækning strøm strømpe stub student studerende studie studio studium stue stuehus
stump stund stykke styre styrelse styring styrke styrmand stål stær stævne stævning stød støj størrelse støtte støv
støvle substans succes suk sukker sult sump sund sundhed suppe surdej surf svale svamp svane svar svend svigt svin
svindel svineri sving svoger svovl sværd sværm svømmer svømning syd sygdom syge sygehus sygeplejerske sygesikring
syltetøj symaskine symbol symfoni symptom syn synd synder syning syre system sål sæbe sæd sæde sæk sæl sælger sæson
sæt sætning sætter sø søer søger søgning søjle sølv søm sømand søn søndag søster søvn tab tabel tablet tag tager
tagrende tak takt tal tale talent taler tallerken tand tandlæge tang tank tanke tante tap tape tapet tarm taske tast
tavle taxa taxi teater tegn tegner tegning teknik tekniker teknologi tekst telefon telegram telt tema tempel
temperatur tempo tendens tennis teologi teori terapeut terapi term termin terminal terning terrasse terror test
testamente text tid tidsplan tiger tilbud tilfælde tilgang tilhænger tilkaldelse tilladelse tillid tillæg tilskud
tilskuer tilstand tilsyn tiltag time tinde ting tingsted tirsdag titel tjans tjek tjener tjeneste tjære tobak tog togt
toilet told tolerance tolk tomat ton tone top topmøde torden torg torn torsdag torsk torv tovejs tradition trafik
tragedie traktor trang transport trappe trekant trend tribune trick trin trio triumf trold tromme trompet trone trup
trussel tryk trykkeri tryllestav tråd træ træf træk træner træning trøje trøst tube tuberkulose tue tuja tulipan tumor
tunge tunnel tur turbine turisme turist turnering tusch tvang tvilling tvist tvivl tyfon tyngde type tysk tyv tåbe
tåge tårn tænder tæppe tærte tøj tømmer tømmermænd tømrer tønde tørke tørklæde tørrer ubåd udbud udbytte uddannelse
uddeling uddrag udflugt udforskning udgang udgave udgift udgivelse udgiver udgravning udholdenhed udkant udkast
udlejer udlejning udlæg udløb udnyttelse udryddelse udseende udsendelse udsending udsigt udskiftning udslip udstilling
udstyr udtale udtog udtryk udvalg udveksling udvidelse udvikling uge ugerning ugle uheld uhyre ukrudt uld ulempe ulv
ulykke underholdning underskud undersøgelse undertøj undervisning undtagelse ungdom unge uniform union univers
universitet uran urin urolighed urskov urt urtid vagt vagter valg valgsejr valmue valnød valuta vand vandring vane
vare variabel varighed varme varsel vase vask vaskemaskine vasker vaskeri vej vejleder vejledning vejr vejrtrækning
veksel velfærd velkomst ven venner venskab venstre ventetid ventil verden vers version vest veteran viadukt viden
videnskab video vielse vikar vild vilje vilkår vin vind vinder vindue vinge vinkel vinter viol violin virke virkning
virksomhed virus vision visit visning vitamin vittighed vod vogn vogter vokal voks vold vrag vrede vugge vulkan
vurdering våben væddeløb væg vægt vækst væksthus vælger værdi værelse værft værk værksted værktøj værn vært værtinde
væsen væske væv yacht ydelse yderside ynde yngel yoga zon zone ånd ånde åndedræt år åre årgang århundrede årsag årsdag
årstid årti årtusind ås æble ærinde ært æsel æske ødelæggelse øje øjeblik øjen øjenbryn øjenvidne økologi økonomi økse
øl ønske øre øreflip ørken ørn ørred østers øvelse
`,
  adjectives: `
fri fuld rig fattig venlig sikker bevidst baseret drevet ejet bundet specifik relateret styret tung tæt træt tør
grå rød blå grøn gul hvid sort brun bred dyb høj lang kort stor lille gammel ny fersk kyndig klar kritisk aktiv
intensiv kraftig nær ansat stærk svag villig pligtig berettiget lignende formet farvet klædt dækket bygget
skabende fremmende stridig moden glad politisk teknisk afhængig egnet klog
`,
  stems: `
is el log fram ny mid hænge hånd stor vild bade sejl fod hus skov brænd cykel fiske gade have jern jule kro land luft mælke natur plante regn sne sol sten strand vej æble aktiv anden arbejds avis bad bage betal bind biord blå bord bore brand brede brug brun bryde bygge bære central
cykel dagpleje del digital dobbelt drik drift dybde dyb dyre dansk elektro engangs enkelt ekstra fast fejl fersk
finger fjern fjord fjerde fjernsyn flad flere flyde folke forbruger fri frosne fuld fælles gammel gang genbrugs
grov grund grå grøn gul hals halv handels hel hjemme hoved hvid hygge høj hånd inden indre inder indkøbs
international jord jule kerne klart klippe kog kold kombi kort kryds kyst køkken køb køle køre lande lang lav
led lege leve lille lokal lyd lys lyse læse løbe løse løs makro mad maler mega mellem micro mikro mini mindre
mobil multi mål mærke måned mørk nat natur nord norm nær nærings nød opholds oven park pleje plast præ privat
prøve ren rens ride rest ringe rund rød selv semi sid side sidste skrive sky skyde slut små snor social sommer
special spise spring stads stor store stort sti stik stjerne stop storm stram strygge strikke stue stå stål svøm
syd særs sælge søg søge søn tage tank tegne tele test tre trå trække træ træne turist tvær tynd tyk tør tørre
tøm ungdoms uden ude vade vand varm vare vask vaske velfærds verdens vest vild vinter vådt våd vækst væv ydre
yder øko øst øvelses
`,
  prefixes: 'af an ind ud op om på til over under for be mod med efter frem ned gen sam hjem bort',
  others: `
lexikon leksikon vennesæl fotogen tillæg sport transport rapport support export import reporter protest attest resort passagerare passage kompass trafikant konkurs diskurs rekurs kontakt attack ballast ballett ballong kristall     kapitel respekt aspekt prospekt    subjekt defekt  prefekt  direkt    prosent accent       medikament       demokrat       portal    minimal    banal takt taktik ballet ballon krystal vedtag vedtagelse forening overens uniform reform platform prædikant musikant trafikant retroaktiv filtrere filtrering smørrebrød regelret rådhus rådmand stedfar flagermus kordel bogføring håndbold gæstfri gæstfrihed programmør måltid bogstav ordning tidning formel formand forslag bilag billet bande bandit bankett bager karton planet
portion portal portør parti partisk parasit parfume parlament taler talent tulipan vindue vinter testamente
handske tomat talon ledsage landskab landmand husbond lovlig lovning modul rundtur skolebog bestand tilstand
afstand modstand forstand omstand genstand udslag indslag anslag forlag bidrag uddrag tiltag optag undtag
foredrag antal samtale aftale kærlig kærlighed sygdom barndom ungdom højtid samtid fortid fremtid nutid fritid
barnlig statue statist statistik station stadig stadion kanal kanel kanin kanon kanton kapital kapitel kapel
kartel fest testa papegøje matros masse mandel mandat manuel virkelig ungarsk husholdning husmand lagkage lagner
lagen hovedsag sagfører lande tolerance toner vejrtrækning vejledning bogholder bogholderi brudgom brudstykke
dagligstue fabel fabrik fabrikat fabrikation skulder skuldre skulderen skovl netop sangviniker nattergal byger
byld byrde badut vinder vinkel solid solist soldat hustru tallerken talje sortiment folder følelse ordentlig
ordinær artist artikel bilateral tidlig
`,
}
