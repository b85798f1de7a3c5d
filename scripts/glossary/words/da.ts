/** Frequent Danish words that stand beside a name in compounds. */
import type { Words } from './words.js'

/** The list is our own; dictionaries were asked only whether a word exists and stands in many compounds. */
export const danishWords: Words = {
  nouns: `
abe abonnement aborre absorption accent adel adfærd adgang administration adoption adresse advarsel advent advokat
afbrydelse afbud afdeling affald afføring afgang afgift afgørelse afholdelse afhængighed aflevering aflysning afløb
afregning afsked afslag afslutning afsnit afspejling afsætning aftale aften aftryk afvikling agent ager agurk akademi
akkord aksel akt aktie aktion aktionær aktivist aktivitet aktør akut akvarium alarm album alder alderdom alge alkohol
allergi alliance almanak alter alternativ aluminium alvor amatør ambassade ambition ambulance amerikansk amme amt
analyse anbefaling and anfald anfører angreb angst anholdelse anke ankel anker anklage ankomst anlæg anmeldelse
anmelder anmodning annonce ansigt anskaffelse anstalt ansvar ansættelse ansøger ansøgning antal antenne antologi
anvendelse anvisning app apparat appelsin applaus april arbejde arbejder arbejdsløs arbejdsplads areal arena argument
ark arkitekt arkitektur arkiv arkivar arm armbånd armé aroma arrangement arrangør arrest art artikel arv arving asfalt
ask aske assistent asyl atlas atlet atmosfære atom attaché attentat attest attribut auditorium august auktion auto
automat autonomi autoritet avance avis avl avlsdyr avocado baby backup bad badedragt bag bagage bagatel bager bageri
baggrund bagning bagside bakke bakterie bal balance balkon ballade balle ballet ballon bambus banan band bandage bande
bandit bane bank bankier bar barber bark barm barn barndom baron barriere barsel bas basar base basis bassin bastion
batteri bavian bed bede bededag bedrageri bedrift bedømmelse befaling befolkning befrielse begivenhed begravelse
begreb begrundelse begrænsning begyndelse begynder begæring behandler behandling beholder beholdning behov beklædning
bekymring bekæmpelse belastning beliggenhed belysning beløb belønning ben benzin beredskab beregning beretning
beskatning besked beskrivelse beskyttelse beskæftigelse beslag beslutning bestand bestemmelse bestilling bestyrelse
besvær besættelse besøg betaling betegnelse betingelse betjening betjent beton betydning betændelse beundring bevaring
bevidsthed bevilling bevis bevæbning bevægelighed bevægelse bibel bibliotek bibliotekar bid bidrag bil bilag bilist
billed billede billet bind binding biograf biologi birk biskop bistand bjerg bjælke bjørn blad bladning blanding
blanket blik blikfang blitz blod blodprop blok blokade blomme blomst blond blus bluse bly blyant blæk blære blæsevejr
blæst bløder blåbær boble bod bog bogstav boks bold bolig bolle bolsje bolt bom bombe bomuld bonde bonus bord borg
borger boring botanik bouillon boulevard brag branche brand brase bred bredde bremse brev brevdue brille brint brise
bro broder brok bronze bror brosten brud brudepar brudt brug bruger brumbasse brus brusebad brutto bryder brydning
bryg brygge brygger bryggeri bryllup bryn bryst brænde brænding brændsel bræt brød brønd bud budget budskab bue buffet
bug bugt buket bukser bule bund bunke bur bureau bus busk buste butik by byg bygd bygge bygger byggeri bygning byld
byrde byret byrå byråd bytte bæger bæk bækken bælte bænk bær bærer bæst bæver bøddel bøde bøg bøger bøjle bølge bølle
bøn bønne børn børs børste bøsse båd bådebro bål bånd båre cafe café camping campist cardigan celle cement censur
center central centrum certifikat champagne champignon chance charme charter chauffør check chef chip chok chokolade
ciffer cigar cigaret cirkel cirkus citat citron civil civilisation computer container creme cykel cyklist cyklus
cylinder dag dagbog dagslys dal dam dame damp dannelse dans dansk data dato datter debat debut decimal defekt
definition deg dej deklaration dekoration del delegation delfin deling deltager demens demokrati demonstration
departement depot depression design dessert detalje detektiv detektor diagnose diagonal diagram dialekt dialog diamant
dige digt digter dilemma dimension dims diplom direktion direktorat direktør disciplin disk diskette diskurs
diskussion disposition distance distrikt division djævel doktor dokument dolk dom dommer domstol donor dosis drab
drage drager dragt drama drejer dreng dressing drev drift drik drivhus dronning drue dræn dræt drøm dråbe due duel
duft dug dukke dumhed dusk dvale dværg dyb dybde dyd dygtighed dykker dynamo dyne dynge dyr dyrker dyrlæge dysse dæk
dækker dækning dæksel dæmning dæmper dæmpning død dødsfald døgn dør dørtrin dåb dåse ebbe eddike effekt efternavn
efterår eg egenskab egern egn ejendom ejer ekko eksamen eksem eksempel eksil eksistens ekspedition eksperiment ekspert
eksport ekstrem elefant elektricitet elektriker elektron element elev elevator elg elite elsker elv emballage embede
emhætte emne ende energi eng engagement engel engelsk enhed enke entre entreprenør epidemi epoke erfaring erhverv
erindring erklæring ernæring erstatning essay etage etape etik etiket euro event eventyr evne fabel fabrik facade
facilitet facit fad fadder fader fag fakkel faktor faktura fald falk falskner familie fane fang fange fanger fangst
fantasi far fare farm fart fartøj farve fasan fase fast faste fastelavn fat fattigdom favn feber fedt fejde fejl
fejltagelse fejring felt ferie fest festival fiasko fiber fidus figen figur fil filial film filosof filosofi filt
filter finale finans finansiere finger fipskæg firma fisk fisker fiskeri fjeder fjeld fjende fjer fjerkræ fjernsyn
fjord fjæl flade flag flage flagermus flamme flaske flertal flid flip flise flod flok flue flugt fly flygtning
flytning flyver flyvning flæsk fløde fløj fløjl fløjte flåde fnat fod fodbold foder fodgænger fodnote foged fol fold
folk folkeskole folketing fond fontæne forandring foranstaltning forberedelse forbillede forbindelse forbrug forbruger
forbrydelse forbud forbund fordel fordeling fordom foredrag forelæsning forening forestilling forfader forfatning
forfatter forhandling forhindring forhold forhør fork forklaring forkølelse forlag forlig forlovelse forlængelse form
formand format formel formiddag formidling formue formular formål fornemmelse fornøjelse forret forretning forsamling
forsikring forskel forsker forskning forskud forslag forstad forstyrrelse forståelse forsvar forsyning forsøg fortid
fortjeneste fortov fortsættelse fortæller fortælling forum forurening forvaltning forventning forår foster fot foto
fotograf fradrag fragt frakke fransk fred fredag frekvens frelse fremgang fremskridt fremstilling fremtid fremvisning
freske frihed friktion frist frisør frokost front frost frue frugt fryd frygt fryser frø fugl fuglerede fugt fuldmagt
fuldmægtig fund funktion funktionær fure fusion fylde fyr fyring fyrste fysik fædreland fælde fælg fængsel fænomen
færd færdighed færdsel færge fæste fæstning føde fødevare fødsel fødselsdag følelse føler følge føre fører føring får
gab gade gaffel gage galde galge galla galleri galop gang garage garanti garderobe gardin garn gartner gas gast gave
gear gebis gebyr ged gelænder gen genbrug general generation geni gennembrud gennemgang gennemsnit genopretning
genstand geografi geologi gerning gevinst gevir gevær gift gigt gilde giraf gitter giver glas glasur glimt glæde glød
gnist gobelin godtgørelse golf gorilla grad graf grafik gran granat grav graver gravhøj greb gren grense grib gribe
grill grin gris grund grundlag gruppe grus gryde gryn grænse græs græshoppe græsk grød grøft grønt grøntsag gud guide
guitar guld gulerod gulv gummi gunst gyde gymnasium gymnast gymnastik gynge gyser gæld gænge gænger gær gæst gød
gødning gåde går gård gårdejer gås gåtur hage haj hakke hal hale halm hals halstørklæde halvdel hammer hamster handel
handicap handle handler handling handske hane hanke hare harme harmoni harpe hasard hash hasselnød hast hastighed hat
hav have haver havn havre hede hefte hegn heks helbred held helikopter helle helligdag helse helt helvede hemmelighed
hensigt henvisning herre hest hi hilsen himmel hind hindbær hindring historie historiker hjelm hjem hjemmeside hjerne
hjerte hjort hjul hjælp hjælper hjørne hobby hofte hold holder holdning holm honning honorar hop horisont horn hose
hospital hotel hov hoved hovedstad hovmod hud hugorm hukommelse hul hule humle humor humør hund hunger hus husholdning
husleje hustru hval hvalp hvede hveps hverdag hverv hvid hvide hvidløg hvil hvile hybel hygge hygiejne hykleri hylde
hylster hymne hynde hypotese hyrde hytte hæder hæfte hæk hække hændelse hænge hær hærværk hætte hævn høj højde højre
højskole høne høns hør hørelse hører høring høst høvding høvl håb hån hånd håndbog håndtag håndtering håndværk
håndværker hår ide ideal identitet idiot idol idræt idyl idé ikon ild illusion illustration import impuls indbygger
indehaver indeks indflydelse indgang indhold indkomst indkøb indland indlæg indretning indsamling indsats indsigt
indskrift indstilling indtryk indtægt industri indvandrer indvending infektion inflation information ingeniør
ingrediens initiativ insekt inspektion inspektør instans instinkt institut institution instruks instruktør instrument
integration intensitet interesse internet interview invasion investering invitation ironi isbjørn ishockey isse jagt
jakke jalousi januar jazz jern jernbane jetfly job jolle jomfru jord jordbær jordemoder journal journalist
journalistik jubel jubilæum juice jul juli jungle juni jura jury justering justits juvel jysk jæger kabel kabine kaffe
kage kaj kajak kaktus kalender kalk kalkun kalv kam kamel kamera kammer kammerat kamp kampagne kanal kande kandidat
kanin kano kanon kant kaos kapacitet kapel kapital kapitel kaptajn kar karaffel karakter karamel karantæne karl karm
karneval karriere karrusel kartoffel karton kasse kassette kast kastanje kastel kat katalog katar katastrofe katedral
kategori kavaler kedel kegle kejser kende kendelse keramik kerne kiks kilde kile killing kilo kimono kind kiosk kirke
kirkegård kirsebær kirtel kirurg kiste kjole klage klang klap klasse klassiker klat klatrer klaver klient klima
klimaks klinik klint klip klippe klistermærke kloak klods klokke kloster klub klud klump klæde kløe kløft kløver knald
knallert knap knippel kniv knogle knold knop knude knæ ko kobber kobling kode koffert kogning kok kokos kolbe kolera
kollega kollegium kollekt kollektion koloni kolonne kombination komedie komet komfort komfur komite komité komma
kommando kommentar kommission kommode kommune kommunikation kommunisme kompas kompetence komplot komponent komponist
kompost kompromis koncept koncern koncert konditor konditori kone konfekt konference konfirmation konflikt konge
kongres konklusion konkurrence konkurs konsekvens konsul konsulent konsultation kontakt kontinent konto kontor kontra
kontrakt kontrast kontrol konvoj kop kopi kor koral kork korn korps korridor kors kort kost kostume kotelet kraft
krage krampe kran kranie krans krat krav krave krebs kredit kreds krig kriger krimi kriminalitet krise kriterium
kritik kritiker krog krokodille krone kronik krop krudt krukke krus krybbe krydderi kryds krydse krydser krykke
krystal kræft kræmmer krænkelse krøl kube kubik kuffert kugle kul kuld kulde kuldioxid kulisse kultur kunde kundskab
kunst kunstner kupon kupé kur kurs kursus kurv kurve kusine kvad kval kvalifikation kvalitet kvantitet kvartal kvarter
kvinde kvist kvittering kvote kvæg kvælstof kværn kvæstelse kylling kys kyst kæde kæft kælder kæmpe kæreste kærlighed
kærre køb køber kød køje køkken køl køler køleskab kølle køn kørekort kører kørsel køter kåbe kål kåre laboratorium
labyrint lade lag lagen lager lagkage laks lam lampe land landbo landbrug landing landmand landsby landskab lanterne
lap larm larve last lastbil latin latter lavine led ledelse leder ledning ledsager leg legat legeme legende leje lejer
lejlighed lejr leksikon lektion lem lever leverandør levering levetid licens lid lidelse lidenskab liga lige ligevægt
ligning lim lind line linje link linned linse list liste litteratur liv livmoder livsstil lod loft logik logn logo
lokale lokalitet lokomotiv lomme loppe losse lotteri lov lovgivning luft lufthavn lugt lukning luksus lund lunge lur
lus lyd lydighed lygte lykke lyn lyng lys lyst læbe læder læg læge lægger lægning lægte læk længde længsel lærebog
lærer lærke lærling lærred læser læsning læsset løb løber løft løfte løg løgn løn lønning lørdag løsning løv løve låge
lån låner lår lås mad maden madras magasin mager magi magnet magt maj major majs maler maleri maling malm malt mand
mandag mandat mandel mandskab mangel manual manuskript mappe march margarine margin marine mark marked markise
marmelade marmor marsvin marts maske maskine maskineri massage masse mast match matematik materiale materiel matros
mave medalje medarbejder medborger medicin medie medium medlem medlidenhed mejeri mekanik mekaniker mekanisme mel
melding melodi melon menighed mening menneske mentalitet menu merit messe messing mester metal meter metode middag
middel midnat midte migration mikrofon mil militær miljø million minde mindelse mindesmærke mine mineral minimum
minister ministerium minoritet minus minut mirakel mis misbrug mission mistanke misundelse mobil mod mode model moder
modstand modstander modtagelse modtager modul modvind mole molekyle moment moms monopol monster montør monument mor
moral mord morder morgen morgenmad mos mose motion motiv motor motorvej motto mug mule mulighed mund mundkurv mur
murbrok murer mus museum musik musiker musikus muskel musling myg myldretid mynde myndighed mynte myre mysterium myte
mægler mæle mælk mængde mærke mærkning mæt møbel møde mødested mødre møl mølle møller mønster mønt mørke måde måge mål
måler måling måltid måne måned måtte nabo nagle nakke narko narkoman narkotika nat nation nattøj natur nav navle navn
nedbør nedgang nedsættelse nedtur negl nerve nervøsitet net netto netværk nevø nisse niveau node nomade nominering
nord norm normalisering notat note notits novelle november nudel nummer nyhed nyre nytte nytår næb næring næse nævn
nød nødhjælp nøgle nørd nåde nål oase objekt obligation observation ocean offentlighed offer officer ofre okse oksen
oktav oktober olie oliven omegn omgang omkostning område omsorg omsætning omtale omtanke ondskab onkel opdagelse
opdragelse opdrift opdræt opera operation operatør opfattelse opfindelse opfinder opfordring opgang opgave opgør ophav
ophold ophør opinion oplevelse oplysning oplæg opposition oprydning oprør opskrift opstand opsætning optagelse optik
optog optræden opvarmning opvask ord ordbog orden ordfører ordliste ordning ordre organ organisation organisme orgel
orient orkan orkester orlov orm ost oval oven overblik overenskomst overfald overflade overflod overførsel overgang
overlevelse overnatning overraskelse oversigt overskrift overskud oversættelse oversætter overtagelse overtræk
overvågning ovn oxid padde pagt pakhus pakke pakning palads palme palæ pande panel panik panser pant papegøje papir
par parade paradis paragraf parallel paraply parcel park parkering parlament part parti partikel partner pas passage
passager pasta pastor patent patient patron patrulje pause pavillon peber pedal pedel pejs pels pen penge pensel
pension pensionist periode perle perron person personale perspektiv pest pibe pige pil pilgrim pille pilot pincet pind
pingvin pinse pirat pise pisk pistol pizza pjece plade plads plage plakat plan planet planke planlægning plante plast
plaster plastic plastik pleje plejer plet pligt plov plukning plys plæne poesi point pointe pol polio politi politik
politiker polle polyp pony porcelæn porno porre port portal portion portner porto portræt pose position post postej
pote potte praksis premiere pres presse princip prins prinsesse pris prisme problem procedure procent proces producent
produkt produktion professor profil profit program programmør projekt prop propaganda prosa protein protest protokol
proviant provins pryd prædiken præg præmie præsentation præsident præst præstation prøve prøveløsladelse prøvning
psykiater psykiatri psykolog psykologi publikum pudder pude puds pukkel puls pulver pumpe pund pung punkt pupil purløg
puslespil pynt pyramide pædagog pædagogik pæl pære pøl pølse på påbud påfugl pålæg påske påstand påvirkning rabat race
rad radar radio radise raket ramme rampe rand rang rapport ras rasteplads rat ration rationering rav ravn reaktion
reaktor realisme reb recept reception redaktion redaktør redder rede redning redskab reduktion referat reform regel
regering regi region register regn regnbue regning regnorm regnskab regulering reje rejse rejsende reklame rekord
rektor relation religion rende rengøring renhed rensning rente reol reparation repertoire replik reporter repræsentant
reptil reservat reserve residens resort respekt ressource rest restaurant restaurering resultat resume ret retning
retsag rettelse rettighed retur revision revisor revne revolution revolver revy rib ribben ridder rigdom rige ring
ringetone ringning ris risiko rist ritual rival rive robot rock rod roe rokke rolle rollespil roman romance ror ros
rose rosin rotte rubrik rude rug rugbrød ruin rulle rum rund runde rust rute rutine rydning ryg rygning rygsæk rygte
ryk ryste rytme rytter ræk række rækværk ræv rødder røg røgelse røntgen rør røre røv røver råb råd rådgiver rådgivning
rådhus råstof råvare sabel sabotage sadel saft sag sagn saks sal salat salg salgsted salme salt salve samarbejde
samfund samler samling samliv samspil samtale samtykke samvittighed sand sandal sandhed sang sanger sans satellit sats
sauce sauna sav savn scenarie scene schlager seddel seer segl sejl sejlads sejler sejr sekretær sekt sektion sektor
sekund selskab selvmord semester seminar senat sender sending seng senior september serie server servering service
serviet session sex side sifon signal signatur sigte sikkerhed sikring sild silke silo sind situation sjov sjæl skab
skabelse skade skaft skak skal skala skald skaldyr skandale skat ske skede skelet skema skepsis skeptiker ski skib
skift skik skilderi skildpadde skildring skilsmisse skilt skind skinke skinne skipper skitse skive skjold skjorte
skjul sko skole skorpe skorpion skorsten skot skov skovl skraber skrald skramme skred skribent skridt skrift skrig
skrin skrivebord skrivelse skriver skrivning skrot skrue skruetrækker skræk skud skue skuespil skuespiller skuffe
skuffelse skuld skulder skulptur skum skur skurk skvulp sky skyderi skydning skygge skyld skyldner skylle skyts skytte
skæbne skæg skældud skælv skær skære skærf skærm skøde skøjte skøn skønhed skål skåne slag slager slagmark slagter
slagteri slalom slange slave slid slik slips slot slud slum slut slutning slæb slæde slægt sløjd sløjfe slør smag smed
smedje smerte smertestillende smil sminke smitte smule smykke smør småkage snak snaps sne snedker snefnug snegl snit
snor snude snus snøre socialist sofa sogn sok sol soldat solo solsikke solskin sommer son sopran sorg sort sovs spade
spand spanskrør specialist spejder spejl spekulant spekulation spids spil spillemand spiller spinat spindel spion spir
spiral spise sponsor spor sport sporvogn spot spray spredning spring sprit sprog sprække sprængning sprøjte spænding
spærring spøg spøgelse spørgeskema spørgsmål stab stabel stadion stadium stads stakit stald stamme stamp stand
standard stang start stat station statist statistik stativ statue status stav stavelse sted stedet stedfortræder
stedsans steg stege stel stemme stemning stempel sten step stereo sti stift stige stigning stik stil stilhed stilk
stilling stimulans sting stipendium stjerne stof stok stol stole stolpe stolthed stop storm storvildt stradre straf
strand strateg strategi streg strejke streng stress stribe strid strik strimmel strop strube struds struktur
strygejern stryger stræde stræk strækning strøm strømpe strå stråle stråling stub student studerende studie studio
studium stue stuehus stump stund stykke styre styrelse styring styrke styrmand stær stævne stævning stød støj
størrelse støtte støv støvle stål substans succes suk sukker sult sump sund sundhed super suppe surdej surf svaghed
svale svamp svane svar svend svigt svin svindel svineri sving svoger svovl svær sværd sværm svømmer svømning syd
sygdom syge sygehus sygeplejerske sygesikring syltetøj symaskine symbol symfoni symptom syn synd synder syning syre
system sæbe sæd sæde sæk sæl sælger sænkning sæson sæt sætning sætter sø søer søger søgning søjle sølv søm sømand søn
søndag søskende søster søvn sål tab tabel tablet tag tager tagning tagrende tak takst takt tal tale talent taler
tallerken tand tandlæge tang tank tanke tante tap tape tapet tarm taske tast tavle taxa taxi teater tegn tegner
tegning teknik tekniker teknologi tekst telefon telegram telt tema tempel temperatur tempo tendens tennis teologi
teori terapeut terapi term termin terminal tern terning terrasse terror terræn test testamente text tid tidsplan tiger
tilbud tilfælde tilførsel tilgang tilhænger tilkaldelse tilladelse tillid tillæg tilskud tilskuer tilstand tilsyn
tiltag time tinde ting tingsted tirsdag titel tjans tjek tjener tjeneste tjære tobak tog togt toilet told tolerance
tolk tomat ton tone top topmøde torden torg torn torsdag torsk torv tovejs tradition trafik tragedie traktor trang
transport trappe trekant trend tribune trick trin trio triumf trold tromme trompet trone trup trussel tryk trykkeri
tryllestav træ træf træk træner træning træthed trøje trøst tråd tube tuberkulose tue tuja tulipan tumor tunge tunnel
tur turbine turisme turist turnering tusch tvang tvilling tvist tvivl tyfon tyngde type tysk tyv tyveri tæller tænder
tæppe tærte tøj tømmer tømmermænd tømrer tønde tørke tørklæde tørrer tåbe tåge tårn ubåd udbud udbytte uddannelse
uddeling uddrag udflugt udforskning udgang udgave udgift udgivelse udgiver udgravning udholdenhed udkant udkast
udlejer udlejning udlæg udløb udnyttelse udryddelse udseende udsendelse udsending udsigt udskiftning udslip udstilling
udstyr udtale udtog udtryk udvalg udveksling udvidelse udvikling udøver uge ugerning ugle uheld uhyre ukrudt uld
ulempe ulv ulykke underholdning underskud undersøgelse undertøj undervisning undtagelse ungdom unge uniform union
univers universitet uran urin urolighed urskov urt urtid vagt vagter valg valgsejr valmue valnød valuta vand vandring
vane vanskelighed vare variabel varighed varme varsel vase vask vaskemaskine vasker vaskeri vedligeholdelse vej
vejleder vejledning vejr vejrtrækning veksel velfærd velkomst ven vending venner venskab venstre vente ventetid ventil
verden vers version vest veteran viadukt vidde viden videnskab video vielse vikar vild vildt vilje vilkår villa vin
vind vinder vindue vinge vinkel vinter viol violin virke virkning virksomhed virus vision visit visning vitamin
vittighed vod vogn vogter vokal voks vold vrag vrede vugge vulkan vurdering væddeløb væg vægt vækst væksthus vælger
værdi værelse værft værk værksted værktøj værn vært værtinde væsen væske væv våben weekend yacht ydelse yderside ynde
yndling yngel yoga zon zone æble ægteskab ændring ærinde ært æsel æske ødelæggelse øje øjeblik øjen øjenbryn øjenvidne
økologi økonom økonomi økse øl ønske øre øreflip ørken ørn ørred østers øvelse åbning ånd ånde åndedræt år åre årgang
århundrede årsag årsdag årstid årti årtusind ås
`,
  adjectives: `
fri fuld rig fattig venlig sikker bevidst baseret drevet ejet bundet specifik relateret styret tung tæt træt tør
grå rød blå grøn gul hvid sort brun bred dyb høj lang kort stor lille gammel ny fersk kyndig klar kritisk aktiv
intensiv kraftig nær ansat stærk svag villig pligtig berettiget lignende formet farvet klædt dækket bygget
skabende fremmende stridig moden glad politisk teknisk afhængig egnet klog
`,
  stems: `
is el log fram ny mid hænge hånd stor vild bade sejl fod hus skov brænd cykel fiske gade have jern jule kro land luft
mælke natur plante regn sne sol sten strand vej æble aktiv anden arbejds avis bad bage betal bind biord blå bord bore
brand brede brug brun bryde bygge bære central cykel dagpleje del digital dobbelt drik drift dybde dyb dyre dansk
elektro engangs enkelt ekstra fast fejl fersk finger fjern fjord fjerde fjernsyn flad flere flyde folke forbruger fri
frosne fuld fælles gammel gang genbrugs grov grund grå grøn gul hals halv handels hel hjemme hoved hvid hygge høj hånd
inden indre inder indkøbs international jord jule kerne klart klippe kog kold kombi kort kryds kyst køkken køb køle
køre lande lang lav led lege leve lille lokal lyd lys lyse læse løbe løse løs makro mad maler mega mellem micro mikro
mini mindre mobil multi mål mærke måned mørk nat natur nord norm nær nærings nød opholds oven park pleje plast præ
privat prøve ren rens ride rest ringe rund rød selv semi sid side sidste skrive sky skyde slut små snor social sommer
special spise spring stads stor store stort sti stik stjerne stop storm stram strygge strikke stue stå stål svøm syd
særs sælge søg søge søn tage tank tegne tele test tre trå trække træ træne turist tvær tynd tyk tør tørre tøm ungdoms
uden ude vade vand varm vare vask vaske velfærds verdens vest vild vinter vådt våd vækst væv ydre yder øko øst øvelses
national gennem sammen sær første æres forældre stam flyve kriminal midter detail blind bio svømme total vandre voksen
ældre egen fin normal seksual spare ægge hen sove regional slagte termo driv eks koge kommunal discount fattig mindste
orlogs psyko samle agter fir geo levnedsmiddel online polar web almen flytte fremmed fryse gratis immun krum medicinal
original primær rosen rov spild tredje vende dreje klar kollegie møg nazi nøgen overbe rocker slanke sur yngle ædel
åle anti bispe bukse doping feje fortælle forud frelser huske hydro hyper intim malke marginal munke pragt praktik
rense slyng soja spiritus spræng spørge sviger teenage tros udryknings universal uro vrang ærke
`,
  prefixes: 'af an ind ud op om på til over under for be mod med efter frem ned gen sam hjem bort',
  others: `
lexikon leksikon vennesæl fotogen tillæg sport transport rapport support export import reporter protest attest resort
passagerare passage kompass trafikant konkurs diskurs rekurs kontakt attack ballast ballett ballong kristall kapitel
respekt aspekt prospekt subjekt defekt prefekt direkt prosent accent medikament demokrat portal minimal banal takt
taktik ballet ballon krystal vedtag vedtagelse forening overens uniform reform platform prædikant musikant trafikant
retroaktiv filtrere filtrering smørrebrød regelret rådhus rådmand stedfar flagermus kordel bogføring håndbold gæstfri
gæstfrihed programmør måltid bogstav ordning tidning formel formand forslag bilag billet bande bandit bankett bager
karton planet portion portal portør parti partisk parasit parfume parlament taler talent tulipan vindue vinter
testamente handske tomat talon ledsage landskab landmand husbond lovlig lovning modul rundtur skolebog bestand
tilstand afstand modstand forstand omstand genstand udslag indslag anslag forlag bidrag uddrag tiltag optag undtag
foredrag antal samtale aftale kærlig kærlighed sygdom barndom ungdom højtid samtid fortid fremtid nutid fritid barnlig
statue statist statistik station stadig stadion kanal kanel kanin kanon kanton kapital kapitel kapel kartel fest testa
papegøje matros masse mandel mandat manuel virkelig ungarsk husholdning husmand lagkage lagner lagen hovedsag sagfører
lande tolerance toner vejrtrækning vejledning bogholder bogholderi brudgom brudstykke dagligstue fabel fabrik fabrikat
fabrikation skulder skuldre skulderen skovl netop sangviniker nattergal byger byld byrde badut vinder vinkel solid
solist soldat hustru tallerken talje sortiment folder følelse ordentlig ordinær artist artikel bilateral tidlig
billede billig tilsyneladende byret landsret
`,
  notForms: `
afkaste afkaster afskyet agere agerer ageret aksle akslet aktive akutte alternative amerikanske ammet andet anet
angret anket anklaget ankrer anonyme arve arvet avlet bader bakket barbere barberet bare bedrage bedrager begge begære
begærer behage behager bejdset belægge belægger bene bener beskedet bestikke bestikker besvære besværer besøge betone
betonet bevise bide bider bidrage bidrager bifalde bifalder binde bitre bjerger blinke blinker blogge blogger blogget
blommet blotte blotter blottet bluffe bluffer bluffet blusse blusser blusset blånet blændet blæret blæste boblet
bokser bokset bollet bombet bone bonet bore borer bowlet boykottet brage brager bremset brummer bryne bryner bryste
brække brækker brækket brænder brøle brøler buet bugtet bukker bunder bundet bundte busse busset bygge bygget bylte
byltet bære bævre bævrer bævret bøjet bølget bøllet børstet centrale chartre chartrer chartret checker checket cirkle
cirklet civile crawle crawlet cykle cyklet dalet dampet danset daske deler designe dinere dineret disker disket dreje
drikker drille driller drillet droppe dropper dryppe drypper dryppet drysse drysser dræne dræner dufter duftet dukket
dumper dunker dusker dusket dybe dykke dyste dystet døse døset eget egner egnet ekstreme engelske entrer entret
erhverve erhverver estiske falde falder falser falset falske faret farvet favner favnet faxe faxet fede fedte fejle
fejler fejlet festet filme filmer filmet finansieret fingere fingerer fingeret fingrer fingret finske fintet fise
fiske fisket fjase fjaser fjerne flammet flamske flirte flirtet flokker flokket flotte flotter flottet flækket flænge
flæske flæsker fløjet fniser fnugge fnugger fodre fodrer fodret foldet foragte foragtet forbruge fore forer forholde
forholder forlede forleden forleder forlige forliger forlise forliser formelle formene formerer formeret formet
forrette forrettet forråder forsyne forsyner forsøge forsøger forte fostrer franske freder fredet friske friste
fristet frygter frygtet fugte fugtet furet fyrer fyrre fældet fængsle færget føle gabe gaber gafle gafler gaflet gale
galer ganget gasse gasser gasset gavne gavner gede genbruge genbruger genlyde gifter giftet gipser gipset gispe gisper
glide glider glimte glimter glædet gløde glødet gnave gnaver graverer graveret gravet gribe griber grille grillet
grimme grine griner grundet gruse gruser grynte grynter grænset græske græsse græsser guidet gydet gynget gælde gælder
gære gæret gæstet hade haget hagle hagler halet hamre hamrer hamret hamstret handicappe handicapper handicappet
handlet harmet harvet haste havner havnet helbrede helbreder heler helet hetze hetzet hindrer hjemme hjule hjuler
hjælpe hobet hore horer hoster hugge hugger hugget hulker hulle huller hullet hungrer hungret hverve hvine hviner
hvælve hvælver hyldet hyle hyler hylle hyller hyllet hyret håbe håber håner hånet hædret hælde hælder hænge hævne
hævnet høre hører høste høstet høvler høvlet indiske indkøbe indkøber indlægge indlægger indpasse indpasser indpasset
interviewe irre irrer ivret jage jager jagter jagtet juble jublet kalde kalder kalke kante kantet kapre kaprer kapret
kigge kigger kikke kikker kikse kikser kikset kildet kilet kitte kive kiver klaget klaske klasker klatte klattet
klavre klavrer klavret klemte klikke klikker klinge klinget klippet klodset klokket klone klonet klumpe klumpet
klynget kløet kløfte kløftet knalde knalder knappet knase knaser knirke knirker knoppe knoppet knuse knække knækker
knælede kodet koge koger kontakte kontaktet korke korket korse korser korte kostet kradse kradser kravle kravler
kredser kredset kroger kroget kronet krummet kruse kryber krydse krøllet kubet kuppe kurere kureret kurre kurrer
kurret kvædet kysse kysser kædet kæmpet kære kærnet købe labbe labbet lagrer lamme lammer lappe lappet larmer larmet
laseret laste lastet leger leget lettet leveret levet lide lider ligge ligget linke linker liret listet liver lobbe
lobbet loddet logge logger logget lokke lokket lose loser loset losse losset lover lovet lufter luftet lugter lunte
lyne lyner lyse låne låner låser lægge lækker lækket læne læner længet lænket lænse lænset læse læsse læsser løbe
lønner lønnet mader madet magte magtet malte malter mane manet manglet mase maser masket massive maste mejsle mejslet
mele meler mene mener messet militære misbruge mishage mishager misse misset moset mudre mudrer mudret muge muger
muget munder mundet muret myldre myldrer myldret måttet mættet mønstrer mønte møntet naglet narrer narret negeret
negler neglet neje nikke nikker nipper norske nulle nyse nyser nyttet næbbe næbber nævne nøjet ofrer ofret opdrætte
opholde opholder ophøre ophører opkalde opkalder opkøbe opkøber oprøre ordnet overfalde overfalder overtrække
overtrækker pansre pansrer pansret pante passe passeret passive pebre pebrer pebret pege pensle penslet perlet pikke
pikker pilke pilket pillet pinte pisker pisse pisser plaget planket plantet plaske plasker plejet plette plettet
plumpe plumper plusse plusser podet polske poset poste postet prale pralet prikke printe prise private proppe proppet
pryde prydet prygle prygler præge præger prøvet pudre pudrer pudret pudse pudser puffe pumpet puste puster pynte
pålægge pålægger rakke rakker rapse rapser rase raser raske reale rebe reber redde redder reddet redet regne regner
regnet rene rettet revnet ridse ridser rigge rigger rigget rillet rime rimer ringer rister ristet rokket ruge ruger
ruget rullet ruse ruske ruster rustet ryge ryger rykke rykker råder ræbe ræber røget røver røvet safte saftet sakser
sakset salter samiske samråder sande satse saver savet savne savner seje sejle sejler sejrer sejret selve ser set
shoppe shopper shoppet silde sive siver sjaske sjasker sjove skadet skammer skammet skatter skattet skele skeler sker
sket skiber skide skilter skinnet skivet skjule skjuler skolet skotske skovler skovlet skridte skridter skrige skriger
skrotte skrotter skruet skråle skråler skrællet skræve skræver skuffet skummer skvulper skyet skygget skylde skyllet
skåler skålet skælve skælver skænker skænket skære skærer skærmer skærmet skønne skønner slettet slider slikke slikker
slippe slipper sluset slynget slået slæbe slæber slænge sløjfet sløre smager smaske smelte smeltet smertet smigrer
smigret smile smiler sminket smittet smudse smudser smælde smælder snakker snakket snaret sneet sner snerret snuse
snuser snyde snøret sociale solet spanske spare sparer sparet sparke sparker sparre sparrer sparret spejle spejler
spidset spile spiler spilet spille spinde spinder spiret splittet spotter spottet sprayet springe springer sprinte
sprinter sprintet sprælle spurte spurtet spytte spytter spække spækker spænde spøge stablet staget stakker stakket
stammet stampe stamper starte startet stavet steger steget stemple stempler stemplet stene stener stenet steppet
stille stimet stoler stoppe stormet straffet strege streget strejket stride stryge strålet strække strækker strømmer
strømmet studser studset stumpe stumpet styrket styrte styrter stænke stænker støde støder stønne stønner støttet
støve suge suger sukke sukre sukrer sukret sulter sultet suser svede svigte svigter svinde svinder svinge svinger
svælge sværmer sværmet swinge swinget syde sydet syltet synde syndet syne syret sysle syslet sæbet sænke sænker sætte
sømme sømmer tabe taber tager tagge tagger tagget takket tanket tappet tekste tekstet tenderet terminale testet
tillægge tillægger timet tinge tinger tipse tipser tisse tisser tjekket tjæret tolket tonet topper toppet tordne
tordner tordnet tragter tragtet trampe tramper trave traver trillet trodse trodset troet trolder troldet tromlet
tronet trumfe trumfet træffe træffer trættet trøste trøstet tusinde tviste tvistet tvivler tvivlet tyske tårner tømre
tømret tørrer tørret tørster tørstet udlåne udlåner udlægge udlægger udråber udsigte udtrykke udtrykker undre undrer
undret valser valset vander varet varsle vasker vasket veksle vekslet venter ventet viger vinke vinker vinkle vinklet
vippet viske vokser vokset volder vovet vrager vræle vræler vrøvle vrøvler vugget vægtet vælde vælder værke værne
værner væsket yngle ynglet zoome zoomet ægtet æret øste adel>ler del>ler odel>ler anker>ankret avl>avler bag>bager
band>bander band>bande bande>bandet bank>banke bed>beder bed>bede besøg>besøger brug>bruger brus>bruser bryg>brygger
bryg>brygge brygge>brygget bugt>bugte byg>bygger bær>bærer bøde>bødet dal>daler dal>dale damp>damper dans>danser
digt>digter drage>draget due>duet dæk>dækker dæk>dække fang>fange fange>fanget fast>faste fest>feste fil>filet
file>filet fil>file fisk>fisker flag>flager flag>flage flage>flaget fløjte>fløjtet fold>folder forbrug>forbruger
fordel>fordeler form>forme foster>fostret gang>ganger grav>graver grund>grunder gæst>gæste hakke>hakket hal>haler
hal>hale hamster>hamstrer hold>holder hold>holde hop>hopper hop>hoppe hul>hule hule>hulet hvil>hviler hvil>hvile
hvile>hvilet hæder>hædrer ild>ilde interview>interviewer kast>kaster kast>kaste kende>kender klap>klappe knap>knappe
kost>koster krøl>krølle køl>køle lade>ladet led>leder led>lede lever>levere lever>leverer list>liste liv>live
lod>lodde lyd>lyder læg>lægger løb>løber løft>løfte mangel>mangle mos>mose mur>murer mønster>mønstret nævn>nævner
oprør>oprører orden>ordne orden>ordner pakke>pakket pas>passer pil>piller pil>pille pres>presser pres>presse
presse>presset rav>rave ret>rette ros>rose rund>runde runde>rundet rør>rører rør>røre råb>råber råb>råbe skab>skaber
skift>skifter skift>skifte skred>skredet skur>skurer slid>slide snit>snitter snit>snitte sol>soler spids>spidse
spil>spiller spir>spirer spir>spire spor>sporer spor>spore sprøjte>sprøjtet stabel>stable stav>staver stift>stifte
stik>stikker stik>stikke stil>stillet stil>stiller stop>stopper storm>storme straf>straffer suk>sukker sæt>sætter
tak>takke tank>tanker tap>tapet tape>tapet tap>taper tap>tape tap>tappe test>teste tolk>tolker ton>toner ton>tone
tryk>trykker træk>trækker tømmer>tømrer vind>vinder vægt>vægter end>ende tender>tenderer trykke>trykket tippe>tippet
tip>tippe neger>negere neger>negerer leve>lever lig>lige lig>ligger lave>lavet lav>laver laser>laserer lad>lade
læs>læser lun>lune fnis>fnise fløjt>fløjte føl>føler før>føre vifte>viftet vift>vifte visum>viser vis>viser vis>vise
stem>stemmer strip>strippet strip>stripper strip>strippe stifte>stiftet styr>styrer styr>styre styk>stykket
styk>stykker styk>stykke snitte>snittet slet>sletter slet>slette slugt>slugte sigt>sigtet sigt>sigter skel>skelet
skrabe>skrabet skrab>skraber skrab>skrabe skræl>skrælle skure>skuret skub>skubber skub>skubbe split>splitter
spore>sporet sprøjt>sprøjter sprøjt>sprøjte sjuske>sjusket sjusk>sjusker sjusk>sjuske driv>driver driv>drive
drag>drager drag>drage dis>disse dump>dumpe dyk>dykker rend>render rend>rende red>rede rode>rodet rok>rokker rus>ruser
ind>inde iver>ivrer irer>irret godte>godtet godte>godter godt>godte knage>knaget knag>knager knag>knage klem>klemmer
klem>klemme klinke>klinket klink>klinke klappe>klappet kaste>kastet kappe>kappet kap>kapper køle>kølet anger>angrer
peg>peger print>printer passer>passerer pak>pakker pak>pakke hoste>hostet host>hoste hoppe>hoppet hob>hober
hinder>hindret hak>hakker hak>hakke hæng>hænger hue>huet hulk>hulke hyld>hylder blande>blandet blød>bløde bort>borte
boykot>boykotter banke>banket
`,
}
