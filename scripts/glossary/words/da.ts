/** Frequent Danish words that stand beside a name in compounds. */
import type { Words } from './words.js'

/**
 * The selection is our own: words that exist and stand in many compounds, and forms that are words of another kind, as free
 * dictionaries (Apertium, Hunspell) have them.
 */
export const danishWords: Words = {
  nouns: `
abe abonnement abonnent aborre abort absorption accent adel adfærd adgang adjudant administration admiral adoption
adresse advarsel advent adverbial advokat aerobic afbrydelse afbud afdeling affald affære afføring afgang afgift
afgrøde afgørelse afholdelse afhængighed afkast afklaring aflejring aflevering aflysning aflytning afløb afløser
afløsning afregning afsats afsked afslag afslutning afsnit afspejling afsætning aftale aften aftryk aftræk afvigelse
afvikling afvisning afvænning agent agentur ager agitation agronom agurk aids akademi akkord akrobat akryl akse aksel
akt aktie aktion aktionær aktivist aktivitet aktør akut akvarel akvarium alarm album alder alderdom alge alkohol
allergi alliance almanak altan alter alternativ aluminium alvor amatør ambassade ambition ambulance amerikansk amme
amt amtmand amtsråd analyse ananas anbefaling and andagt andel anfald anfører anger angivelse angreb angst anholdelse
animation anis anke ankel anker anklage ankomst anlæg anløb anmeldelse anmelder anmodning anneks annonce anretning
ansamling ansigt anskaffelse anstalt anstand ansvar ansættelse ansøger ansøgning antal antenne antik antologi antræk
anvendelse anvisning anæstesi apartheid apostel apotek apoteker app apparat appel appelsin applaus april arbejde
arbejder arbejdsløs arbejdsplads areal arena argument ark arkitekt arkitektur arkiv arkivar arm armbånd armering armé
aroma arrangement arrangør arrest art artikel artilleri artiskok arv arving asbest asfalt ask aske asparges assistent
astma asyl atelier atlas atlet atmosfære atom attaché attentat attest attribut auditorium august auktion auto automat
autonomi autoritet avance aversion avis avl avlsdyr avocado baby back backup bacon bad badedragt badminton bag bagage
bagatel bager bageri baggrund baggård bagmand bagning bagside bajer bakke bakterie bal balance balje balkon ballade
balle ballet ballon bambus banan band bandage bande bandit bane bank bankier banner baptist bar barber barde bark barm
barn barndom barok barometer baron barre barriere barsel bas basar base basis basse bassin bastion basun batalje
batteri bavian beat beboelse bed bede bededag bedrageri bedrift bedømmelse befaling befolkning befrielse begivenhed
begravelse begreb begrundelse begrænsning begyndelse begynder begær begæring behandler behandling beholder beholdning
behov beklædning bekymring bekæmpelse belastning beliggenhed belysning belægning beløb belønning ben benzin beredskab
beregning beretning berøring beskatning besked beskrivelse beskyttelse beskytter beskæftigelse beslag beslutning
bestand bestemmelse bestik bestilling bestyrelse bestyrer besvær besætning besættelse besøg beta betaling betegnelse
betingelse betjening betjent beton betydning betændelse beundring bevarelse bevaring bevidsthed bevilling bevis
bevæbning bevægelighed bevægelse bibel bibliotek bibliotekar bid bidrag bil bilag bilist billard bille billed billede
billet bind binding biograf biolog biologi biord birk biskop bistand bitte bjerg bjælke bjærgning bjørn blad bladning
blanding blanket blik blikfang blink blis blitz blod blodprop blog blok blokade blomkål blomme blomst blond blus bluse
bly blyant blæk blære blæsevejr blæst bløder blødning blåbær boble bod bog bogstav boks bold bolig bolle bolsje bolt
bom bombe bommert bomuld bonde bonus booking boom bopæl bord bordeaux borg borger boring botanik bouillon boulevard
bowling brag brak branche brand brase bred bredde bremse brev brevdue bridge brigade briks brille brint brise bro
brochure broder broderi brok brokade brombær bronze bror brosten browser brud brudepar brudt brug bruger brugs
brumbasse brus brusebad brusk brutto bryder brydning bryg brygge brygger bryggeri bryllup bryn bryst bræk brænde
brænding brændsel bræt brød brøk brøl brønd bud buddha budding budget budskab bue buffer buffet bug bugt buket bukser
bule bund bundt bunke bur bureau bus busk buste butik by byg bygd byge bygge bygger byggeri bygning bykultur byld
byplan byrde byret byrå byråd bystyre bytte bæger bæk bækken bælte bænk bær bærer bæst bæver bøddel bøde bødker bøffel
bøg bøger bøjle bøjning bølge bølle bøn bønne børn børs børste bøsse bøtte båd bådebro bådsmand bål bånd båre cafe
cafeteria café camping campist cancer cannabis cardigan catering celle cellulose cement censur cent center central
centrum ceremoni certifikat champagne champignon chance charme charter chassis chat chauffør check chef chip chips
chok chokolade cider ciffer cigar cigaret cikade cirkel cirkus citat citron city civil civilisation cocktail cognac
cola computer container cover cowboy creme cricket cruise cup curling cykel cykling cyklist cyklus cylinder daddel dag
dagblad dagbog dagslys dagsorden dal dam dame damp dannelse dans dansk dansker dart data datid dato datter debat debet
debut decimal defekt definition deg dej deklaration dekoration del delegation delfin deling delstat delta deltager
deltid demens demo demokrati demonstration deodorant departement depot depression derby design dessert detalje
detektiv detektor diabetes diagnose diagonal diagram dialekt dialog dialyse diamant dias diesel dige digt digter
diktatur dild dilemma dilettant dimension dimission dims diplom diplomat direktion direktiv direktorat direktør
dirigent disciplin disk diskant diskette disko diskotek diskurs diskussion disposition distance distrikt division
djævel doktor dokument dolk dollar dom dommer domstol donation donor dosis drab drag drage drager dragt drama drejer
drejning dreng dressing dressur drev drift drik drink driv drivhus dronning drop drosche drue drys dræn dræt drøm drøn
dråbe due duel duft dug dukke dumhed dunk dusk dvale dværg dyb dybde dyd dygtighed dykker dynamo dyne dynge dyr dyrker
dyrkning dyrlæge dyrskue dysse dyst dæk dækker dækning dæksel dæmning dæmper dæmpning død dødsfald døgn dør dørtrin
dåb dåre dåse ebbe edderkop eddike effekt efternavn eftersyn efterår eg egenskab egern egetræ egn egoist ejendom ejer
ekko eksamen eksem eksempel eksemplar eksil eksistens ekspedition eksperiment ekspert eksport ekspres ekstrakt ekstrem
elefant elektricitet elektriker elektron element elev elevator elfenben elg elite ellipse elsker elv elver emalje
emballage embede emhætte emission emne empire ende endelse energi eng engagement engel engelsk enhed enke ensemble
entre entreprenør entré entusiast epidemi episode epoke erfaring ergometer erhverv erindring erklæring ernæring
erobring erstatning eskorte espresso essay esse ester estime etage etape etat etik etiket etikette etui euro europæer
event eventyr evighed evne fabel fabrik fabrikant facade facilitet facit fad fadder fader fag fagot fakkel faktor
faktura fald falk falskner familie fan fane fang fange fanger fangst fantasi fantom far fare farm fart fartøj farve
fasan fascisme fase fast faste fastelavn fat fattigdom favn favorit favør feber fedt fejde fejl fejltagelse fejring
felt ferie fersken fest festival fiasko fiber fidus figen fighter figur fiktion fil filial film filosof filosofi filt
filter finale finans finansiere finer finger finne fipskæg firkant firma fisk fisker fiskeri fjeder fjeld fjende fjer
fjerkræ fjernsyn fjor fjord fjæl flade flag flage flagermus flamme flanke flaske flertal flid flig flimmer flip flise
flod flok flora flow flue flugt fly flygel flygtning flytning flyver flyvning flæsk fløde fløj fløjl fløjt fløjte
flåde fnat fod fodbold foder fodgænger fodnote foged fokus fol fold folie folk folkeskole folketing fond fontæne
forandring foranstaltning forberedelse forbillede forbindelse forbrug forbruger forbrydelse forbud forbund force ford
fordel fordeler fordeling fordom fordring foredrag forekomst forelæsning forening forestilling forfader forfald
forfatning forfatter forgrund forhandling forhindring forhold forhør forhånd fork forklaring forkølelse forlag forlig
forlovelse forlængelse forløb form formand format formation formel formiddag formidling formue formular formål
fornemmelse fornuft fornøjelse forret forretning forsamling forside forsikring forskel forsker forskning forskud
forslag forsoning forstad forstyrrelse forståelse forsvar forsyning forsøg forsørger fort fortid fortjeneste fortorv
fortov fortsættelse fortæller fortælling forum forurening forvaltning forventning forædling forælder forøgelse forår
foster fot foto fotograf fotografi fradrag fragt frakke franchise fransk frase fravær fred fredag fredning freelance
frekvens frelse fremgang fremskridt fremstilling fremstød fremtid fremvisning freske frihandel frihed friktion friland
frimærke frise frist frisør friture frivillig frokost front frost frue frugt fryd frygt fryser frænde frø frøken fugl
fuglerede fugt fugtighed fuldmagt fuldmægtig fund funktion funktionær fure fusion fusk fylde fyr fyring fyrretræ
fyrste fysik fysiker fædreland fælde fældning fælg fængsel fænomen færd færdighed færdsel færge fæste fæstning føde
fødevare fødsel fødselsdag føl følelse føler følge føre fører føring får gab gade gaffel gage galde galge galla
galleri galop galskab gamma gang gangster garage garanti garde garderobe gardin garn gartner gartneri gas gast gave
gavl gear gebis gebyr ged gelænder gemal gen genbrug general generation generator geni gennembrud gennemgang
gennemsnit genopretning genpart genre genstand geografi geologi gerning gevinst gevir gevær ghetto gidsel gift gigant
gigt gilde gips giraf giro gitter giver glam glans glas glasur glimmer glimt globus gluten glæde glød gnav gnist
gobelin gods godtgørelse gokart golf gorilla grad graf grafik gran granat grand gratin grav graver gravhøj greb gren
grense greve grib gribe grill grin gris grossist grube grund grundlag gruppe grus gryde gryn grænse græs græshoppe
græsk græsning grød grøde grøft grønt grøntsag gråd gud gudinde guerilla guide guitar guitarist guld gulerod gulv
gummi gunst guvernør gyde gylden gymnasium gymnast gymnastik gynge gyro gyser gæld gænge gænger gær gæst gød gødning
gåde går gård gårdejer gås gåtur habit hage hagl haj hakke hal hale halling halm halogen hals halstørklæde halvdel
halvår hammer hamster handel handicap handikap handle handler handling handske hane hanke hardware hare harem harme
harmoni harmonika harnisk harpe harpun hasard hash hassel hasselnød hast hastighed hat hav havari have haver havn
havre hede hefte hegn heks helbred held helgen helhed helikopter helle helligdag helse helt helvede hemmelighed
hensigt hensyn henvisning heroin herre herred herskab hest hetz hi hierarki hilsen himmel hind hindbær hinde hindring
historie historiker hittegods hjelm hjem hjemmeside hjerne hjerte hjort hjul hjælp hjælper hjørne hobby hockey hof
hofte hold holder holdning holm honning honorar hop horisont hormon horn hose hospital hotel hov hoved hovedpine
hovedstad hovmod hud hugorm hugst hukommelse hul hule humbug humle hummer humor humør hund hunger hus husdyr
husholdning husleje hustru hval hvalp hvede hveps hverdag hverv hvid hvide hvidløg hvil hvile hvælv hvælving hybel
hybrid hygge hygiejne hykleri hylde hyldest hylster hymne hynde hypotese hyppighed hyrde hytte hæder hæfte hæk hække
hæl hændelse hænge hær hærværk hætte hævn høj højde højre højskole højtaler høne høns hør hørelse hører høring høst
høvding høvl håb hån hånd håndbog håndtag håndtering håndværk håndværker hår ide ideal identitet idiot idol idræt idyl
idé ikon ild illusion illustration ilt imperium implantat import impuls incest indbrud indbygger inddeling indehaver
indeks indfald indflydelse indføring indgang indhold indianer indigo indkomst indkøb indland indlæg indlæring indlån
indre indrejse indretning indsamling indsats indsigt indskrift indstilling indtryk indtægt induktion industri
indvandrer indvending indvielse infanteri infarkt infektion inflation influenza information ingefær ingeniør
ingrediens initiativ inkasso insekt inspektion inspektør instans instinkt institut institution instruks instruktør
instrument integration intensitet interesse interim internat internet interval interview invalid invasion inventar
investering invitation ironi isbjørn ishockey isolation isolering isotop isse jagt jakke jalousi janitshar januar jazz
jern jernbane jersey jet jetfly job jogging jolle jomfru jord jordbær jorde jordemoder journal journalist journalistik
jubel jubilæum judo juice jul juletræ juli jumbo jungle juni junior junta jura jurist jury justering justits juvel
jysk jæger jætte kabaret kabel kabine kabinet kadet kadre kaffe kage kaj kajak kakao kaktus kalender kalk kalkun
kalorie kalv kam kamel kamera kammer kammerat kamp kampagne kanal kancelli kande kandidat kanin kano kanon kant
kantine kaos kap kapacitet kapel kaper kapers kapital kapitel kapløb kapsel kaptajn kar karaffel karakter karamel
karantæne karate kardinal karl karm karnap karneval karosseri karpe karriere karrusel karry kartoffel karton kartotek
kaserne kasse kassette kast kastanje kastel kat katalog katar katastrofe katedral kategori kavaler kedel kegle kejser
kemi kemikalie kende kendelse kending kendis kennel keramik kerne ketsjer kikkert kiks kilde kile killing kilo kilt
kimono kind kineser kiosk kirke kirkegård kirsebær kirtel kirurg kirurgi kiste kjole klage klan klang klap klase
klasse klassiker klat klatrer klaver klient klik klima klimaks kling klinik klink klint klip klippe klipper klister
klistermærke kloak klods klokke klor kloster klov klovn klub klud klumme klump klæde kløe kløft kløver knald knallert
knap knaphed knippel kniv knogle knold knop knude knytnæve knæ knægt knæk ko koalition kobber kobling kode koffert
kogning kok koka kokos kolbe kolera kollega kollegium kollekt kollektion kollektiv kollision koloni kolonial kolonne
kombination komedie komet komfort komfur komite komité komma kommando kommentar kommission kommissær kommode kommune
kommunikation kommunisme kommunist kompagni kompas kompetence kompleks komplot komponent komponist kompost kompromis
koncept koncern koncert kondens kondi konditor konditori konduktør kone konfekt konference konfirmation konflikt kong
konge kongres konklusion konkurrence konkurs konsekvens konsensus konserves konsul konsulat konsulent konsultation
kontakt kontant kontinent konto kontor kontra kontrakt kontrast kontrol konvoj kop kopi kor koral kork korn kornet
korps korrektur korridor kors kort kosmetik kost kostume kotelet krabbe kraft krage krak kram krampe kran kranie krank
krans krat krater krav krave kreatur krebs kredit kreds krig kriger krimi kriminalitet kriminel krise kriterium kritik
kritiker kro krog krokodille kromosom krone kronik kroning krop krudt krukke krus kryb krybbe krydderi kryds krydse
krydser krykke krystal kræft kræmmer krænkelse krøl krønike kube kubik kuffert kugle kul kuld kulde kuldioxid kuling
kulisse kult kultur kulør kumme kunde kundskab kunst kunstner kup kupon kuppel kupé kur kurer kurs kursus kurv kurve
kusine kutter kuvert kuvøse kvad kval kvalifikation kvalitet kvantitet kvantum kvart kvartal kvarter kviksølv kvinde
kvist kvittering kvote kvotient kvæg kvælning kvælstof kværn kvæstelse kylling kys kyst kæbe kæde kæft kælder kælling
kæmpe kæreste kærlighed kærre køb køber købmand købstad kød køje køkken køl køler køleskab kølle køn kørekort køreplan
kører køretøj kørsel køter kåbe kål kåre laboratorium labyrint lade ladning lady lag lage lagen lager lagkage lagring
lagting lak lakmus lakrids laks lam laminat lammelse lampe lancet land landbo landbrug landing landmand landsby
landskab lanterne lap larm larve laser last lastbil latin latiner latter laurbær lavine lazaret led ledelse leder
ledning ledsager leg legat legeme legende legeplads legetøj leje lejer lejlighed lejr leksikon lektion lektor lem
lensmand leopard levebrød lever leverandør levering levetid licens lid lidelse lidenskab lidse lift liga lige ligevægt
ligning likør lilje lim lime limousine lind line linje link linned linoleum linse lirekasse list liste liter
litteratur liv livmoder livsstil lobby lod loft loge logik logn logo lokale lokalitet lokomotiv lokum lomme loppe lort
losse lotteri lotus lov lovgivning luft lufthavn luge lugt lukning luksus lund lunge lur lus lussing lyd lydighed
lygte lykke lyn lyng lyrik lys lysning lyst læbe læder læg læge lægger lægning lægte læk længde længsel lærdom lærebog
lærer lærke lærling lærred læser læsion læsning læsset løb løber løft løfte løftning løg løgn løjtnant løn lønning
lørdag løsning løv løve låge lån låner lår lårben lås mad maden madras mafia magasin mager magi magistrat magnat
magnet magt mahogni mail maj major majoritet majs makrel makro makron maksimum maler maleri maling malm malt mammut
manager mand mandag mandat mandel mandskab mangel mani manke mannequin manual manuskript manøvre mappe march marcipan
margarine margin marin marine marionet mark marked markise marmelade marmor marskal marsvin marts maske maskine
maskineri massage masse mast master matador match matematik materiale materiel matrikel matros mave maya medalje
medarbejder medborger medicin medie medium medlem medlidenhed mejeri mejse mejsel mekanik mekaniker mekanisme mel
melding melodi melon membran menighed mening menneske mentalitet menu merit messe messing mester metal meteor meter
metode metodist metro middag middel mide midnat midte migrant migration mikrofon miks mil mile milits militær miljø
milliard million millionær minde mindelse mindesmærke mindretal mine mineral miniature minimum minister ministerium
mink minoritet minus minut mirakel mis misbrug missil mission mistanke mistillid misundelse mobil mod mode model moder
modstand modstander modtagelse modtager modul modvind mokka mole molekyle moment moms mongol mono monopol monster
monsun montage montre montør monument moppe mor moral mord morder morgen morgenmad moræne mos mosaik mose moskus most
motion motiv motor motorvej motto mudder mug mule mulighed mund munding mundkurv mur murbrok murer mursten mus museum
musical musik musiker musikus muskel musling myg mylder myldretid mynde myndighed mynte myre mysterium myte mægler
mægling mæle mælk mængde mærke mærkning mæt møbel møde mødested mødre møl mølle møller mønster mønt mørbrad mørke måde
måge mål måler målestok måling målmand måltid måne måned måtte nabo nadver nagle nakke narko narkoman narkose
narkotika nat nation nattøj natur nav navle navn nedbør nederlag nedfald nedgang nedslag nedsættelse nedtur neger negl
nellike neon nerve nervøsitet net netto netværk neurose neutron nevø niche nikkel nikotin nisse niveau nobelpris node
nomade nominering nonne nord norden nordøst norm normalisering notat note notits nougat novelle november nuance nudel
nudist nummer nydelse nyhed nylon nyre nytte nytår næb nærhed næring næse næve nævn nød nødhjælp nøgle nørd nåde nål
oase objekt obligation observation ocean odder odel offensiv offentlighed offer officer ofre okker okse oksen oktav
oktober olie oliven olympiade ombud omegn omgang omkostning omlægning omløb område omslag omsorg omsætning omtale
omtanke ondskab onkel onsdag opbygning opdagelse opdragelse opdrift opdræt opera operation operatør opfattelse
opfindelse opfinder opfordring opgang opgave opgør opgørelse ophav ophold ophør opinion opkald opklaring oplag
oplevelse oplysning oplæg opløb opløsning opposition oprydning oprykning oprør oprører opsamling opsigelse opskrift
opslag opsparing opstand opsætning optagelse optik optimist optog optræden opvarmning opvask opvisning opvækst ord
ordbog orden ordfører ordliste ordning ordre organ organisation organisme orgasme orgel orgie orient original orkan
orkester orlov orm ost oval oven overblik overenskomst overfald overfart overflade overflod overførsel overgang
overhoved overlevelse overnatning overraskelse oversigt overskrift overskud oversættelse oversætter overtagelse
overtræk overvågning ovn oxid oxidation padde pagt pakhus pakke pakning palads palme palæ pamper panda pande panel
panik panorama panser pant pap papegøje papir par parade paradis paraffin paragraf parallel paraply parcel park
parkering parlament parring part parti partikel partisan partner party pas pasning passage passager passion pasta
pastel pastor patent patient patron patrulje pauke pause pave pavillon peber pedal pedel pejs pels pen pendul penge
pensel pension pensionat pensionist pensum pergament periode perle perron persille person personale perspektiv pest
petit petroleum pianist pibe piercing pietet pig pige pil pilgrim pille pilot pincet pind pine pingvin pinse pirat
pise pisk pist pistacie pistol pizza pjat pjece placering plade plads plage plakat plan planet planke planlægning
plantage plante plasma plast plaster plastic plastik pleje plejer plenum plet pligt plombe plov plukning plys plæne
poesi point pointe pokal poker pol police polio politi politik politiker polle pollen polo polyp pony pop porcelæn
porno porre port portal portion portner porto portræt pose position positiv post postej postgiro pote potens potte
praksis pral pram premiere pres presse prik prim princip prins prinsesse print prioritet pris prisme problem procedure
procent proces producent producer produkt produktion prof professor profet profil profit prognose program programmør
projekt promenade promille prop propaganda prosa protein protese protest protokol provenu proviant provins pryd
prædiken præg præmie præparat prærie præsentation præsident præst præstation præventiv prøve prøveløsladelse prøvning
psykiater psykiatri psykolog psykologi psykose pubertet publikum pudder pude puds pukkel pulje puls pult pulver pumpe
punch pund pung punk punkt pupil puppe purløg purpur puré pusher puslespil pust pyjamas pynt pyramide pædagog
pædagogik pæl pære pøl pølse på påbud påfugl påhæng pålæg påske påstand påvirkning quiz rabalder rabarber rabat race
racer racisme rad radar radikal radio radise raket rambuk ramme rampe rand rang ranunkel rap rapport raps ras
rasteplads rat ration rationering rav ravn reaktion reaktor realisme reb recept reception redaktion redaktør redder
rede rederi redning redskab reduktion referat reference refleks reform regel regent regering regi regime region
register reglement regn regnbue regning regnorm regnskab regulering reje rejse rejsende rejsning reklame rekord rektor
relation relevans relief religion rende rengøring renhed rensning rente reol reparation repertoire replik reportage
reporter repræsentant reptil republik reservat reserve residens resistens resort respekt ressource rest restaurant
restaurering resultat resume ret retning retsag rettelse rettighed retur revanche revision revisor revne revolution
revolver revy rib ribben ribs ridder rift rigdom rige rim ring ringetone ringning ris risiko rist ritual rival rive
robot rock rod roe roer rogn rokade rokke rokoko rolle rollespil roman romance romantik ror ros rose rosin rotation
rotte rov rubrik rude rug rugbrød ruin rulle rum rumpe rund runde rune russer russisk rust rute rutine rydning ryg
rygning rygsæk rygte ryk ryste rystelse rytme rytter rytteri rædsel ræk række rækværk ræv rødbede rødder rødvin røg
røgelse røntgen rør røre røst røv røver røveri råb råd rådgiver rådgivning rådhus rådighed råkost råstof råvare sabbat
sabel sabotage sadel safari safran saft sag saga sagn sago saks sal salami salat saldo salg salgsted salme salon
salpeter salt salut salve samarbejde samba same samfund samleje samler samling samliv samspil samtale samtykke
samvittighed samvær sand sandal sandhed sandwich sanering sang sanger sanitet sankthans sans satellit satire sats
sauce sauna sav savn scenarie scene schlager scooter score scoring screening seddel seer segl segment sejl sejlads
sejler sejr sekretær sekt sektion sektor sekund selektion selleri selskab selvmord semester seminar senat sender
sending seng senior sennep sensation sensor september sergent serie serum serve server servering service serviet sesam
session sex shorts show side sifon signal signatur sigte sigøjner sikkerhed sikring sild silke silo sind single sinus
sirup situation siv sjal sjov sjæl skab skabelse skade skaft skak skakt skal skala skald skaldyr skalle skam skammel
skandale skare skarphed skat ske skede skel skelet skema skepsis skeptiker ski skib skifer skift skifter skik
skikkelse skilderi skildpadde skildrer skildring skilling skilsmisse skilt skimmel skind skinke skinne skipper skitse
skive skjold skjorte skjul sklerose sko skole skorpe skorpion skorsten skot skov skovl skraber skrald skramme skranke
skred skribent skridt skrift skrifte skrig skrin skrivebord skrivelse skriver skriveri skrivning skrog skrot skrue
skruetrækker skrædder skræk skræl skrælle skrænt skud skue skuespil skuespiller skuffe skuffelse skuld skulder
skulptur skum skur skurk skvulp sky skyderi skydning skygge skyld skyldner skylle skyts skytte skæbne skæg skæl
skældud skælv skær skære skærf skæring skærm skøde skøjte skøn skønhed skål skåne skår sladder slag slager slagmark
slagter slagteri slalom slam slang slange slave slid slik slim slimhinde slips slogan slot slud slukker slum slut
slutning slæb slæde slægt sløjd sløjfe slør smag smaragd smed smedje smerte smertestillende smil sminke smitte smuds
smule smykke smør småkage snak snaps sne snedker snefnug snegl snit snor snot snude snus snøre socialist sociolog
sociologi soda sodavand sofa software sogn sok sol solcelle soldat solo solsikke solskin sommer son sonde sopran sorg
sort soul sovjet sovs spade spaghetti spalte spand spanskrør spar spark speaker specialist spejder spejl spektrum
spekulant spekulation spids spil spillemand spiller spinat spind spindel spion spionage spir spiral spise splint split
sponsor spor sport sporvogn spot spray spredning spring sprit sprog sprække sprængning sprøjt sprøjte spurt spurv spyd
spyt spænd spænding spærring spøg spøgelse spørgeskema spørgsmål spådom spån squash stab stabel stad stade stadion
stadium stads stafet stakit stald stamme stamp stand standard stang star start stat station statist statistik stativ
statue status stav stavelse sted stedet stedfortræder stedsans steg stege stegning stejl stejle stel stemme stemning
stempel sten step stereo sti stift stiftelse stige stigning stik stil stilhed stilk still stillads stilling stimulans
sting stipendium stivelse stjerne stof stok stol stole stolpe stolthed stop storby storm storvildt stradre straf
straffe strand strateg strategi streg strejke streng stress stribe strid strik strikning strimmel strop strube struds
struktur strygejern stryger stræde stræk strækning strøg strøm strømning strømpe strå stråle stråling stub student
studerende studie studio studium stue stuehus stump stund styk stykke styr styre styrelse styring styrke styrmand
styrt stængel stænk stær stævne stævning stød støj størrelse støtte støv støvle støvsuger stål substans succes suite
suk sukker sult sump sund sundhed super suppe suppleant surdej surf svaghed svale svamp svane svar sved svend svenske
sveske svig svigt svin svind svindel svineri sving svingning svoger svovl svulst svækkelse svælg svær sværd sværm
sværte svømmer svømning syd sygdom syge sygehus sygeplejerske sygesikring syltetøj symaskine symbol symfoni sympati
symptom syn synd synder syndrom syning syre syssel system sæbe sæd sæde sæk sæl sælger sænkning sæson sæt sæter
sætning sætter sø søer søfart søger søgning søjle sølv søm sømand søn søndag søskende søster søvn sål tab tabel tablet
tabu tag tager tagning tagrende tak takst takt tal tale talent taler tallerken tand tandlæge tang tange tank tanke
tant tante tap tape tapet tarm taske tast tavle tavshed taxa taxi team teater teenager tegl tegn tegner tegning teknik
tekniker teknologi tekst tekstil tele telefon telefoni telegraf telegram teleskop telt tema tempel temperatur tempo
tendens tennis tenor teologi teori terapeut terapi term termin terminal tern terning terrasse terror terrorist terræn
test testamente text thai tid tidevand tidsplan tidspunkt tiger tilbud tilfælde tilførsel tilgang tilhold tilhænger
tilkaldelse tilladelse tillid tillæg tilløb tilskud tilskuer tilstand tilsyn tiltag time timian tin tinde ting
tingsted tips tirsdag titel tjans tjek tjener tjeneste tjære toast tobak tog togt toilet told tolerance tolk tomat
tomhed tommel ton tone top topmøde torden torg torn torsdag torsk tortur torv touch tovejs tradition trafik tragedie
tragt trailer traktat traktor tran trang transfer transit transport trappe traume trav trekant trend tribune trick
trin trio triumf trivsel trofæ trold tromme trompet trone trop trope truck trumf trup trussel tryghed tryk trykkeri
tryllestav træ træf træk træner træning træsko træthed trøffel trøje trøst tråd tube tuberkulose tue tuja tulipan
tumor tunge tunnel tur turbine turisme turist turkis turne turnering turnus turné tusch tvang tvilling tvist tvivl
tyfon tyngde type typografi tyranni tysk tysker tyv tyveri tæller tænder tæppe tærskel tærte tæthed tøj tømmer
tømmermænd tømrer tønde tørke tørklæde tørrer tørst tåbe tåge tåre tårn ubåd udbrud udbud udbygning udbytte uddannelse
uddeling uddrag udfald udflugt udforskning udgang udgave udgift udgivelse udgiver udgravning udholdenhed udkant udkast
udkig udland udledning udlejer udlejning udligning udlæg udløb udlån udnyttelse udredning udryddelse udseende
udsendelse udsending udsigt udskiftning udskrift udslip udsnit udstilling udstyr udsætning udtag udtagelse udtale
udtog udtryk udtræk udvalg udveksling udvidelse udvikler udvikling udvinding udøvelse udøver uge ugeblad ugerning ugle
uheld uhyre ukrudt uld ulempe ultralyd ulv ulykke undergang underhold underholdning underlag underskud undersøgelse
undertøj undervisning undtagelse ungdom unge uniform union univers universitet uran urin urne uro urolighed urskov urt
urtid vaccine vagt vagter vakuum valg valgsejr valle valmue valnød valuta vand vandring vane vanilje vanskelighed
vanvid vare variabel variant variation varighed varme varmtvand varsel vase vask vaskemaskine vasker vaskeri
vedligeholdelse vegetar vej vejleder vejledning vejr vejrtrækning veksel veksling vektor velfærd velkomst velstand ven
vending veninde venlighed venner venskab venstre vente ventetid ventil verden vers version vest veteran veterinær
viadukt vidde viden videnskab video vidunder vielse vikar vild vildt vilje vilkår villa villighed vin vind vinder
vinding vindue vinge vinkel vinter vinyl viol violin virke virkning virksomhed virus visdom vision visir visit visk
visning visum vitamin vittighed vod vogn vogter vokal voks vold voldtægt volley volt volumen vorte vrag vrede vugge
vulkan vurdering væddeløb væg vægt vækkelse vækst væksthus vælger værdi værelse værft værge værk værksted værktøj værn
vært værtinde væsen væske væv våben watt weekend western whisky yacht ydelse yderside ynde yndling yngel yoga yoyo
ytring zebra zon zone æble æggehvide ægtefælle ægteskab ændring ære ærinde ærme ært ærte æsel æske ødelæggelse øgning
øje øjeblik øjemed øjen øjenbryn øjenvidne økologi økonom økonomi økse øl ønske øre øreflip ørken ørn ørred østen
østers øvelse åbning ånd ånde åndedræt år åre årgang århundrede årsag årsdag årstid årti årtusind ås
login adgangskode web log script administrator konsol tilføjelse
`,
  adjectives: `
fri fuld rig fattig venlig sikker bevidst baseret drevet ejet bundet specifik relateret styret tung tæt træt tør grå
rød blå grøn gul hvid sort brun bred dyb høj lang kort stor lille gammel ny fersk kyndig klar kritisk aktiv intensiv
kraftig nær ansat stærk svag villig pligtig berettiget lignende formet farvet klædt dækket bygget skabende fremmende
stridig moden glad politisk teknisk afhængig egnet klog knap ret fast
`,
  alike: `
aktiv akut alternativ arm bedste beskeden bitter blond blød bløde brede brun central civil defensiv duet dyb dyr
dyster død døde ekstrem faste flade flot formel fri frisk frivillig frivillige fælles gift gode grønt gyldne halv
halve halvt hel hul hule hvide høj høje højre ideal indre jyske knap knappe kolde kollektiv kontante kort kriminel
kriminelle lam lange lig lokal lokale lys lyst mager magre militær mobil moden moderne mæt mørke negativ næste
offensiv original plan positiv privat private radikal rask ren ret rette rige rund runde rusten salt salte sand
senior skøn sort sorte spids stift streng strenge sund sunde svage svær svære syg syge tom tomme total trang trætte
tunge tykke uhyre ung unge vant varme venstre vild vilde vildt visse vital voksen voksne vrede
`,
  seldom: `
bag blot bort borte brutto både dels ene fast fat for fredags galt godt ham heller helt hjem hos idet ind inde inden
jamen lad lige længe lørdags mandags minus mod måske måtte nej netto nok næsten onsdags otte oven overhovedet plus
selv slet søndags tirsdags torsdags trods
`,
  families: `
ager berg birk bisp bjerg bjørn blom bonde borg brand brandt brink bro busk bæk dag dal dam damgård due eng falk
fisker fjord frost gran gård hage hald hammer hansen hav hede holm høj kirkegård klint klit kloster krag krog krone
kvist kær land lange lind liv lund mark mose munk møller præst ravn ring rose sand skov skytte smed sommer sten
stjerne storm strand svane svend toft ulv vad vang vinter ørn
`,
  stems: `
under
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
aalborg accent afstand aftale allesteds altsammen anslag antal artikel artist aspekt attack attest badut bagbord
bager ballast ballet ballett ballon ballong banal bande bandit bankett barndom barnlig bestand bidrag bilag bilateral
billede billet billig bogføring bogholder bogholderi bogstav bornholm brudgom brudstykke byger byld byrde byret
dagligstue defekt deltagelse deltager demokrat dengang direkt diskurs england esbjerg estland export fabel fabrik
fabrikat fabrikation fest filtrere filtrering finland flagermus folder folketing foredrag forening forlag formand
formel forresten forslag forstand fortid fotogen frankrig frederikshavn frederikssund fremtid fritid følelse genstand
grønland gudskelov gæstfri gæstfrihed haderslev halvanden halvandet handske hinsides holland holstebro hovedkuls
hovedsag hundrede hundredvis husbond husholdning husmand hustru håndbold højtid import indendørs indslag irland
island jylland kalundborg kanal kanel kanin kanon kanton kapel kapital kapitel kartel karton kattegat knappest
kompass kongsberg konkurs kontakt kordel kristall krystal kærlig kærlighed københavn lagen lagerfrit lagkage lagner
lande landmand landskab landsret langvejs larghetto ledsage leksikon letland lexikon ligeledes lolland lovlig lovning
mandat mandel manuel masse matros medikament medmindre medstrøms mellem middelalder midtvejs minimal modstand modul
musikant måltid nattergal nattetid nedstrøms netop nettop nonstop nordpå nutid nyborg næsegrus næstved omkring
omstand optag ordentlig ordinær ordning ovenbords ovenpå overens papegøje parasit parfume parlament parti partisk
passage passagerare pladask planet platform portal portion portør prefekt programmør prosent prospekt protest
prædikant rapport reform regelret rekurs reporter resort respekt retroaktiv ringside rundtur rusland rådhus rådmand
sagfører samtale samtid samtlige sangviniker silkeborg sjælland skagerrak skolebog skotland skovl skulder skulderen
skuldre smørrebrød soldat solid solist sommertid sortiment sport stadig stadion station statist statistik statue
stedfar storartet subjekt support svendborg sydvest sygdom særdeles takt taktik talent taler talje tallerken talon
testa testamente tidlig tidning tillige tillæg tilsammen tilstand tilsyneladende tiltag tolerance tomat toner
trafikant transport tulipan tusindvis tyskland uddrag udendørs udenlands udslag undtag ungarsk ungdom uniform vedtag
vedtagelse vejledning vejrtrækning vennesæl vestpå viborg vinder vindue vinkel vinter virkelig værksted
`,
  verbs: `
abe abstinere adressere afbenytte afbetale afblade afblanke afblæse afbrække afflade affodre affærdige afglatte
afgøre afkaste afklæde afkønne aflejre aflønne afløse afmønstre afnorske afprøve afrejse afskaffe afskedige afskibe
afskilte afskrække afskumme afsky afslå afsminke afsondre afspalte afspille afspise afsværge afsætte aftale afveje
agere agte ajourføre aksle aldres alternere amme ane anerkende anføre angre angribe anke anklage ankre anlægge anløbe
anmelde anordne anskaffe ansøge antagage appellere apportere appretere arbejde arte arve ase avancere avle babysitte
bade bage bakke balsamere bande bandlyse bane banke barbere bardere barke barske barsle basere baste bastonere bede
befordre befrie begejstre begribe begynde begære behage behandle beherske beholde beklage beklæde bekrige belejre
belemre belønne bemægtige beordre berettige berigtige besigtige beskinne beskrive beskytte beslå bespise bespotte
bestikke bestyre besvangre besvare besvære besværge besøge betage betjene betone beundre bevise bibeholde bide
bidrage bidsle bifalde binde bjerge bladre blafre blande blanke blidgøre blinke blitze blogge blokke blomme blomstre
blotlægge bluse blusse blåne blåøje blække blære blæse blævre bløde blødgøre blødlægge bo boble bokse bolle bolte
bombe bondske bone borde bore bortføre bortkalde bortkaste bortkøre bortrejse bortsætte bortvise bossere bowle
boykotte brage braissere brakke braknæse bralre brase brede bremse brillere bringe brise brodde brodere brokke
bronzere bruge brunstege bruse bryde brygge bryne bryste brække brænde brøle bude bue buge bugne bugsere bugte bukke
buldre bulne bunde bundte bunke bure buse buske busse byde bygge bylte bytte bånde bælge bænke bære bævre bøde bøge
bøje bølge bølle børste centrere charme charmere checke choke cirkle crawle creme cruise cykle dadle dage dages dagne
dagsarbejde dale dalre dampe danse daske debattere deklinere dele delegere deltage designe die dige digge digte
dinere dirke dirre dise diske dispatche doksætte dolke dorske dossere drage dragere drages dreje dresse dressere
drifte drikke drive droppe dryptørre drysse dræne drømme du dubbe due duellere dufte dugge dukke dundre dunke dure
duske dy dybne dykke dynge dyrke dysse dyste dække dæmpe dæmre dø døse ebbe eftergive efterleve eftersøge egne eje
eksaltere elske emaljere ende endossere ene entre erhverve erklære estimere evne fable falbyde falde fange fantasere
fare farsere farte farve fascinere fase faste fastgro fatte favne faxe fedte fejle feriere feste fighte fiksere file
filme filtre finansiere finde findele finere fingere fingre finhakke finhøvle finlæse finmale finpolere finpudse
finregne finsigte finske finslibe finstemme finstille finstyre finte firdele fire fise fiske fjerne fjæle fjærte
flage flagre flamme flankere flaske flimre flippe flirte flise flokke floppe flugte flyde flydyde flyve flænge flæske
fløjte fodre folde fole foliere forandre forankre forbedre forberede forbinde forblinde forbløde forbruge forbruske
forbryde forbrænde forcere fordanske fordele fordre fordreje fordøje forebygge foregå foregøgle foreligge forelske
forelægge forelæse forene foreslå foresætte foretage forfalde forfalske forfatte forfriske forfryse forgøre forhale
forhandle forhindre forholde forhøre forivre forklare forklejne forkludre forklæde forkrome forkøle forlange forlige
forlægge formaste forme formene formidle formilde formulde formulere formå fornikle fornorske forny fornye forordne
forpeste forplante forpleje forplumre forrette forsage forse forskalle forske forskønne forsluge forslå forsnakke
forsnævre forspise forstyrre forstørre forsvare forsvinde forsværge forsynde forsøge forsørge fortabe fortage fortale
fortinne fortjene fortryde fortrylle fortrænge fortrøste fortvivle fortælle fortære fortøje forulempe forulykke
forvalte forvanske forveksle forårsage forælde fostre fragte fralægge frasere frede fredlyse freelance frelse
frembryde fremelske fremføre fremholde fremkalde fremleje fremlægge fremsende fremsætte fri frifinde frigive frigøre
frikende frikøbe friliste frisere friste fritage frustrere fryde frygte fryse fryselagre frø fugte fuldbyrde fuldende
fuldføre fuldrose fuldtakke fure fuske fylde fyre få fælde fængsle færdes færge fæste fæstne føde føle følge føre
gabe galde galoppere gange gardere gasse geare gemme genbruge genfødes gengælde gennemgå genoplive gide gifte gipse
give glide glimre glimte glippe glitre glæde gløde gnave gnidre gnistre gnubbe godkende godtage godte godtgøre grade
granske grave gravere greje gribe grille grime grine grise grisekøre grovhakke grovmale grovsigte gruble grunde
gruppere gruse gry gryne gråmale gråne grænse græsse grøde grøfte grønmale grønne guide gulmale gulne gyde gynge gå
gælde gænge gære gæste gætte gøde hade hage hagle hakke hale halse halvklare hamre hamse hamstre handicappe handle
harcelere harme harmonere harpesere harve hashe haste havne hedde hegne hejse hekse helbrede hele hellige helstege
henføre henholde henhøre henlede henlægge henregne henrette henslæbe henstille hensætte herske hetze hidkalde hidrøre
hie hike himle hindre hjemle hjule hjælpe hobe holde hoppe hospitere hoste hovne hue hugge hule hulle hulne hungre
huse hverve hvidne hvile hvælve hygge hylde hyre hytte håbe håndtere håndtrykke håne hædre hæfte hækle hæle hænde
hænge hængsle hærge hævne højne høre høste høvle iagttage idolisere ildne indbetale indbygge inddrage indebære
indeholde indfange indkalde indklage indkøbe indlejre indlåne indlægge indordne indprente indregne indrejse indsamle
indsejle indsende indskibe indsnævre indspille indstævne indsætte indtegne indtjene indvandre indvarsle inklinere
interesse interviewe ironisere ise islægge isne ivre jagte jamme jamre jazze jibbe joike joke jorde jordslå juble
jævnføre kage kagle kalke kamme kandidere kante kappe kappes kapre kapsle karessere karte kassere kaste kastrere
kende kikke kikse kilde kildre kile kitte klage klamre klandre klappe klapre klargøre klarlægge klatre klatte klavre
klikke klimpre klinge klinke klippe klirre klistre klodse klokke klone klosrebe klovne kludre klumpe klæde klø kløfte
kløve knage knalde knappe knebre knibe kniple knistre knitre knoppe knurre knuse knuselske kny knægte knække knæle
kode kohærere koldrøge koldsmede komme kompe koncipere kondolere konferere kongruere konjugere konnotere konsumere
kontakte korke korne korrigere korrodere korrugere korse koste krakelere kramme kranse kratte kravle krebse kredse
kroge krone kroppe kruse krybe krydre krydse krølle kube kubere kukkelure kule kulle kundgøre kuppe kurere kurre
kursere kursivere kurve kvadrere kvie kviste kvitre kvotere kvæde kvæge kværne kysse kåre kæde kæfte kæmpe kæmpee
kæntre kærne kærtegne købe købslå køe køle kølne køre labbe lade lage lagre lakke lamme lamslå lande lange lappe
larme lasere laste lave le lede ledes ledsage lege leje lette leve levere levne lide ligge ligne lindre linjere linke
lire liste live lobbe lobbye lodde logere logføre logge logre lokke loppe losse love lude lufte luge lugte lune lure
luse lyde lykkes lykønske lyne lyse lysne lyste lystre låne låse lægge lække længes lænke lænse lære læse læsse løbe
løfte lønne løskøbe løslade løsne løsrive made magre magte maje male malte mane mangle marinere martre mase maske
maskere massere maste medføre medgive medregne medvirke mejsle mele mene messe mide midtmåle mikse mimre minde mindes
mindne mindske mindskee minere misbruge misse mobbe modellere modne modtage molestere moppe mose moussere mudre muge
mugne mulde munde muntre mure myldre mægle mæle mærke mætte møde mødes mønstre mønte mørbanke mørklægge mørkne nagle
nakke narre navle nedbetale nedfælde nedkalde nedkæmpe nedkøle nedkøre nedlade nedlægge nedringe nedrive nedstamme
nedstemme nedsvælge nedsætte nedtone negere negle negligere neje nippe notere nuancere nulle nupre nyde nydyrke
nyskabe nytte nåde nåle næbbe nærlæse nævne nøje odle ofre oliere omslynge omtaksere omtale omtales opbevare opdage
opdrive opdrætte opflaske opfordre opgøre opholde ophøre opildne opkalde opkøbe oplagre oprøre opskalke opsluge
optage opveje ordne orme ose oste overbygge overdrage overdrive overfalde overfiske overfylde overføre overgive
overholde overhænge overhøre overkøre overlaste overleve overliste overlægge overlæsse overmale overprøve overraske
overrække oversende overstige overstyre oversætte overtage overtale overtrække overvinde overøse pace pakke pansre
pante paradere passe passere passivere patte pausere pebre pege pelse penetrere pensle perle pibe piffe pifte pikke
pilke pille pine pirre piske pjatte pjuske plage plages plane planke plante plapre plastre pleje plette plettere
plissere plombere pludre plyndre pode pointere pole pollinere poppe pose posere poste postulere potte prale presse
prikke prikle printe prise privateje producere proppe protegére pryde præge præmiere præparere præsidere præstevie
prøve pudre pudse puffe pulse pulsere pumpe punche punge purre puste pynte påbyde pådrage påføre påhvile påklage
påklæde påkøre pålægge påminde påmønstre påregne påskynde påskønne påtage påtale påtegne påvirke rabattere raffinere
ramme ramsalte randsy ransage rapse rase rasle rave reagere rebe redde rede redigere refundere regulere rejse
remisere renblæse rende rendyrke rene rengøre renvaske reparere reservere residere resonere respirere resultere
resumere retinere rette returnere reve reversere revne revoltere ri ribbe ride rigge rille rime ringe rise risle
riste rive ro rocke rode rokke rose rotte rubbe ruffe ruge rulle rumle rumme runde runge ruse rushe ruske ruste
rustne rute rutsje ryge rygtes rykke ryste råbe råde rådne rådslå række rødmale røre røve sable sadle safte sakse
salte saludere salve salvere samarbejde samføre samkøre samle samles sammenligne samordne sample samråde samstemme
samtale samtykke sande sanse satse save savle savne score sejde sejle sejre selvstyre sende servere sigte sikre
silregne sitre sive skabe skade skalke skalle skalpere skalte skamfere skamme skamslå skandere skante skare skatte
ske skeje skele skelne skibe skide skifte skildre skille skilles skillinge skilte skimre skingre skinne skitsere
skive skjule sko skole skorpe skorte skovle skrabe skratte skravere skrible skride skridte skrifte skrige skrive
skrotte skrubbe skrue skrumpe skråsætte skrælle skræve skubbe skue skuffe skule skumme skumre skure skurre skvulpe
sky skyde skygge skylde skylle skynde skåle skåne skælve skænke skære skærme skøjte skønne sladre slagge slagte
slamme slange slentre slethugge slibe slide slikke slime slingre slubre sludre slukke slumre slurke sluse slutte slå
slås slæbe slægte slænge sløjfe sløre smadre smage smashe smaske smede smelte smerte smide smigre smile sminke smitte
smudse smugtræne smuldre smulne smutte småblæse småfryse småløbe småsnakke smøge smøre snakke snakkes snappe snare
snaske snavse sne snerre snerte snitte sno snobbe snurre snuse snyde snævre snøfte snøre sode sole solmisere sondere
sondre sone sortne spalte spare sparke sparre speede spejde spejle spidse spigre spile spille spinde spire spise
splitte spole spore spotte spraye springe spritte sprutte sprælle sprøjte spurte spytte spænde spærre spøge stable
stadse stage stakke stalde stamme stampe stange starte statue statuere stave stavre stege stemme stene steppe stifte
stige stikke stile stille stilne stime stimle stimulere stinke stiple stirre stole stolpre stoppe storme straffe
strande strege strejke strenge stresse stribe stride strikke strimle stroppe stryge stråle strække strømline strømme
stubbe studere studse stumpe stykke styre styrke styrte stå stænke støde støje støtte støve støvsuge sukke sukre
sulte summe supplere supponere surfe surmule surne surre suse susse sutre sutte svabre svale svalne svampe svane
svare svede svigte svinde svindle svine svinge svirre svovle svælge sværge sværme svømme swinge syde sygne sylte
synde syne synge synkopere syre syrne sysle så såre sæbe sælge særmærke særpræge sætte søge sømme søsætte tabe
tabulere tage tagge takke taksere tale tampe tangere tanke tape tapetsere tappe taste taxie te tegne tekste terne
tese teste tie tilbede tilberede tilbygge tildigte tildække tilfryse tilføre tilgive tilhøre tilkalde tilkende
tilknytte tilkæmpe tilkøre tillade tille tillægge tilmåle tilsende tilsigte tilslude tilslutte tilsløre tilsmudse
tilsmøre tilspidse tilstede tilstille tilstoppe tilstøde tilsvare tilsætte tiltale tiltrække tiltuske time tindre
tinge tinglyse tippe tipse tirre tjekke tjene tjære tolke tomkøre tone toppe tragte tranchere trappe trassere trave
tredele tremolere tro trodse trolde trone troppe trumfe trykke tråde træffe trække træne trænere trøste ture turnere
tusche tvinge tviste tvivle twiste ty tykne tyndhamre tyndslibe tyvtrene tåge tårne tælle tænde tænke tætklippe tøjle
tømme tømre tørlægge tørne tørre tørste udbedre udbetale udbombe udbrede udelade udflade udfordre udforske udgive
udgøre udleje udligne udlåne udlægge udløbe udplyndre udprøve udråbe udskælde udslynge udspille udstemple udstyre
udtage udtale udtrykke udtørre udvandre udvaske udvikle udviske udøve uglese ugøre unde underkøle underskrive
underslå undersøge undfange undslå undsætte uropføre uvane valfarte valse vande vandre vane vantrives vare varmhamre
varmrøge varsko varsle vaske vedhæfte vedkende vedlægge vedrøre vedvare veje vejlede veksle vente vidne vifte vige
vinde vinge vinkle vintre vippe virke virre vise viske vogte volde voltigere vove vrage vrinske vugge våge våse væbne
vægre vægte vælge vælte værdige værdsætte værge værke værne væske væve ynde yngle zoome åbne åle ånde æde ægte ændre
ære ærgre ødelægge øje øjne ønske øse
`,
  notForms: `
adel>ler afkaste afkaster afskyet agere agerer ageret aksle akslet aktive akutte album>alba alternative amerikanske
ammet andet anet anger>angrer angret anker>ankerne anker>ankret anket anklaget ankrer anonyme arve arvet ask>asker
ask>askerne ask>asket aske>askene aske>asket avl>avler avlet bader bag>bager bag>bagerne bakket band>bande
band>banden band>bander band>banderne bande>bandene bande>bandet bank>banke banke>banket bar>barre bar>barren
bar>barrer bar>barrerne barbere barberet bare bas>base bas>basen bas>baser bas>baserne bas>basse bed>bede bed>beden
bed>beder bed>bederne bede>bedene bede>bedet bedrage bedrager begge begære begærer behage behager bejdset belægge
belægger bene bener beskedet bestikke bestikker besvære besværer besøg>besøger besøg>besøgerne besøge betone betonet
bevise bide bider bidrage bidrager bifalde bifalder bil>bille bil>billen bil>biller bil>billerne bil>billet
bille>billet binde bitre bjerger blande>blandet blinke blinker blogge blogger blogget blommet blond>blonde blotte
blotter blottet bluffe bluffer bluffet blus>bluse blus>blusen blus>bluser blus>bluserne bluse>blusene bluse>bluset
blusse blusser blusset blånet blændet blæret blæste blød>bløde boblet bokser bokset bollet bombet bone bonet bore
borer borg>borger borg>borgerne bort>borte bowlet boykot>boykotter boykottet brage brager bremset brug>bruger
brug>brugerne brummer brus>bruser bryg>brygge bryg>bryggen bryg>brygger bryg>bryggerne brygge>bryggene brygge>brygget
bryne bryner bryste brække brækker brækket brænder brøl>brølen brøle brøler buet bugt>bugte bugtet bukker bunder
bundet bundte busse busset byg>byge byg>bygen byg>bygger byg>byggerne byge>byget bygge bygget bylte byltet
bækken>bækkene bær>bærer bær>bærerne bære bærer>bærrene bærer>bærret bævre bævrer bævret bøde>bødet bøjet bølget
bøllet bøn>bønne børstet centrale chartre chartrer chartret checker checket chok>choke cigar>cigaret cirkle cirklet
civile crawle crawlet cruise>cruiser cykle cyklet dal>dale dal>daler dalet dam>dame dam>damen dam>damer dam>damerne
damp>damper dampet dans>danser dans>danserne danset dansk>danske dansk>danskerne daske defekt>defekte del>ler deler
designe digt>digter digt>digterne dinere dineret dis>disse disker disket drag>drage drag>dragen drag>drager
drag>dragerne drage>dragene drage>draget drager>dragerne dreje drikker drille driller drillet driv>drive driv>driver
droppe dropper dryppe drypper dryppet drysse drysser dræne dræner due>duet dufter duftet dukket dump>dumpe dumper
dunker dusker dusket dybe dyk>dykker dykke dyste dystet dæk>dække dæk>dækken dæk>dækker døse døset eget egner egnet
ekstreme elv>elver end>ende engelske entrer entret erhverve erhverver estiske etiket>etikette fad>fadder fad>fadderne
falde falder falser falset falske fan>fane fang>fange fang>fangen fange>fanget faret farvet fast>faste fast>fasten
faste>fastet favner favnet faxe faxet fede fedte fejle fejler fejlet fest>feste festet fil>file fil>filet fil>filler
fil>fillerne file>filet filme filmer filmet filter>filterne finansieret finer>finere fingere fingerer fingeret
fingrer fingret finske fintet firkantet fise fisk>fisker fisk>fiskerne fiske fisker>fiskeret fisket fjase fjaser
fjerne flag>flage flag>flagen flag>flager flag>flagerne flage>flagene flage>flaget flammet flamske flimre flimrer
flimret flirte flirtet flokker flokket flotte flotter flottet flækket flænge flæske flæsker fløjet fløjt>fløjte
fløjt>fløjterne fløjte>fløjtene fløjte>fløjtet fnis>fnise fniser fnugge fnugger fodre fodrer fodret fold>folder
foldet foragte foragtet forbrug>forbruger forbrug>forbrugerne forbruge fordel>fordeler fordel>fordelerne fore forer
forfalde forfalden forfalder forholde forholder forlede forleden forleder forlige forliger forlise forliser
forløb>forløbe forløb>forløber form>forme formelle formene formerer formeret formet forrette forrettet forråder
forsyne forsyner forsøge forsøger forte foster>fostret fostrer franske freder fredet friske friste fristet frygter
frygtet fugte fugtet furet fyrer fyrre fysik>fysiker fysik>fysikerne fældet fængsle færget føl>føler føl>følerne føle
før>føre gabe gaber gafle gafler gaflet gale galer gang>ganger ganget gas>gase gasse gasser gasset gavne gavner
ged>gedde gede gen>gene genbruge genbruger genlyde gifter giftet gipser gipset gispe gisper glide glider glimre
glimrer glimret glimte glimter glædet gløde glødet gnave gnaver godt>godte godte>godter godte>godtet grand>grande
grav>graver grav>graverne graverer graveret gravet gribe griber grille grillet grimme grine griner grund>grunder
grundet gruse gruser grynte grynter grænset græske græsse græsser grød>grøde guidet gydet gynget gælde gælder gære
gæret gæst>gæste gæstet hade haget hagle hagler hak>hakke hak>hakker hakke>hakket hal>hale hal>halen hal>haler
hal>halerne halet hamre hamrer hamret hamster>hamstrer hamstret handicappe handicapper handicappet handlet harmet
harvet haste hav>haven hav>haver hav>haverne have>havene have>havet havner havnet havre>havret helbrede helbreder
heler helet hetze hetzet hind>hinde hinder>hindret hindrer hjemme hjule hjuler hjælpe hob>hober hobet hold>holde
hold>holder hold>holderne hop>hoppe hop>hopper hoppe>hoppet hore horer host>hoste hoste>hostet hoster hue>huet hugge
hugger hugget hul>hule hul>hulen hule>hulet hulk>hulke hulker hulle huller hullet hungrer hungret hverve hvid>hvider
hvid>hviderne hvide>hvidene hvil>hvile hvil>hvilen hvil>hviler hvil>hvilerne hvile>hvilene hvile>hvilet hvine hviner
hvælve hvælver hyld>hylder hyldet hyle hyler hylle hyller hyllet hyret håbe håber håndværk>håndværker
håndværk>håndværkerne håner hånet hæder>hædrer hædret hæk>hækker hæk>hækkerne hække>hækkene hælde hælder hæng>hænger
hænge hævne hævnet høre hører høste høstet høvler høvlet ild>ilde ind>inde indiske indkøbe indkøber indlægge
indlægger indpasse indpasser indpasset interview>interviewer interviewe irer>irret irre irrer iver>ivrer ivret jage
jager jagter jagtet jord>jorde juble jublet kabine>kabinet kalde kalder kalke kante kantet kap>kaper kap>kaperne
kap>kapper kappe>kappet kapre kaprer kapret kar>karet kar>karre kast>kaste kast>kaster kaste>kastet kende>kender
kigge kigger kikke kikker kikse kikser kikset kildet kilet kitte kive kiver klaget klap>klappe klappe>klappet klaske
klasker klatte klattet klavre klavrer klavret klem>klemme klem>klemmer klemte klikke klikker klinge klinget
klink>klinke klinke>klinket klippet klister>klistret klistrer klodset klokket klone klonet klumpe klumpet klynget
kløet kløfte kløftet knag>knage knag>knager knage>knaget knalde knalder knap>knappe knappet knase knaser knirke
knirker knoppe knoppet knuse knække knækker knælede kodet koge koger kong>konge kontakte kontaktet korke korket korse
korser korte kost>koster kostet kradse kradser krat>krater kravle kravler kredser kredset krig>kriger kritik>kritiker
kritik>kritikerne kroger kroget kronet krummet kruse kryber krydse krøl>krølle krøllet kubet kuld>kulde kuld>kulden
kuld>kulder kuld>kulderne kulde>kuldene kulde>kuldet kuppe kurer>kurerne kurere kureret kurre kurrer kurret
kurs>kurset kurv>kurver kurv>kurverne kurve>kurvene kvart>kvartet kvarter>kvarterne kvædet kysse kysser kædet kæmpet
kære kærnet købe køl>køle køl>kølle køl>køllen køl>køller køl>køllerne køle>kølet labbe labbet lad>lade lade>ladet
lage>lagene lage>laget lagen>lagene lager>lagerne lagrer lamme lammer lampe>lampet lappe lappet larmer larmet
laser>laserer laseret laste lastet latin>latinerne lav>laver lave>lavet led>lede led>leder led>lederne leger leget
lettet leve>lever lever>levere lever>leverer leveret levet lide lider lig>lige lig>ligger ligge ligget lim>lime
lim>limen lim>limer lim>limerne lime>limene lime>limet linke linker liret list>liste listet liv>live liver lobbe
lobbet lod>lodde loddet logge logger logget lokke lokket lose loser loset losse losset lover lovet lufter luftet
lugter lun>lune lunte lyd>lyder lyne lyner lyrik>lyriker lyrik>lyrikerne lyse lyst>lyste låg>låger låge>låget låne
låner låser læg>læge læg>lægger læg>læggerne lægge lægger>lægret lækker lækket læne læner længet lænket lænse lænset
læs>læser læse læsse læsser løb>løber løb>løberne løbe løft>løfte lønner lønnet løv>løve løv>løven løv>løver
løv>løverne løve>løvene løve>løvet mader madet magte magtet malte malter mane manet mangel>mangle manglet
marin>marine mase maser masket massive maste match>matche matematik>matematiker mejsle mejslet mekanik>mekaniker
mekanik>mekanikerne mele meler mene mener menu>menuet messet mil>mile mil>miler mil>milerne mil>mille mile>milene
militære misbruge mishage mishager misse misset mobil>mobile mod>mode mode>modet model>molen model>moler
model>molerne moderne moral>morale mord>morder mord>morderne mos>mose moset most>moster mudre mudrer mudret muge
muger muget munder mundet mur>murer mur>murerne muret musik>musiker musik>musikerne myldre myldrer myldret måttet
mættet møl>mølle møl>møllen møl>møller møl>møllerne mølle>møllene mølle>møllet mønster>mønstret mønstrer mønte møntet
naglet narrer narret neger>negere neger>negerer negeret negler neglet neje nikke nikker nipper norske nulle nyse
nyser nyttet næbbe næbber nævn>nævner nævn>nævnerne nævne nøjet odel>ler offensiv>offensive ofrer ofret opdrætte
opholde opholder ophøre ophører opkalde opkalder opkøbe opkøber oprør>oprører oprør>oprørerne oprøre optik>optiker
optik>optikerne orden>ordene orden>ordne orden>ordner ordnet original>originale overfalde overfalder overtrække
overtrækker pak>pakke pak>pakker pakke>pakket pansre pansrer pansret pante parallel>parallelle park>parket pas>passer
pas>passerne passager>passagerne passe passer>passerer passeret passive pebre pebrer pebret peg>peger pege pensle
penslet perlet pig>pige pig>pigen pig>piger pig>pigerne pikke pikker pil>pille pil>pillen pil>piller pil>pillerne
pilke pilket pillet pinte pisker pisse pisser plaget plan>plane planket plantet plaske plasker plast>plaster plejet
plette plettet plumpe plumper plusse plusser podet point>pointe point>pointen point>pointer point>pointerne
pointe>pointene pointe>pointet pol>pollen politik>politiker politik>politikerne polske pop>pope poset positive poste
postet prale pralet pres>presse pres>pressen pres>presser pres>presserne presse>pressene presse>presset prikke
print>printer print>printerne printe prise private producerer produceret prof>profet proppe proppet pryde prydet
prygle prygler præge præger præventive prøvet pudre pudrer pudret pudse pudser puffe pumpet puste puster pynte
pålægge pålægger radikale rakke rakker rapse rapser rase raser raske rat>rate rav>rave reale rebe reber red>rede
redde redder reddet redet regne regner regnet rend>rende rend>render rene ret>rette rettet revnet ridse ridser rigge
rigger rigget rillet rime rimer ringer rister ristet rode>rodet roer>roren roer>rorene roer>rorer roer>roret
rok>rokker rokket ros>rose ros>roset rose>roset ruge ruger ruget rullet rund>runde rund>runden runde>rundet rus>ruser
ruse ruske russiske ruster rustet ryge ryger rykke rykker råb>råbe råb>råber råder ræbe ræber røget rør>røre
rør>røren rør>rører rør>rørerne røre>rørene røver røvet sadel>salen safte saftet sakser sakset salter samiske
samråder sande sang>sanger sang>sangerne satse saver savet savne savner seje sejle sejler sejrer sejret selve ser set
shoppe shopper shoppet sigt>sigter sigt>sigtet silde sive siver sjaske sjasker sjove sjusk>sjuske sjusk>sjusker
sjuske>sjusket skab>skaber skab>skaberne skadet skal>skalle skammer skammet skatter skattet skel>skelet skele skeler
sker sket skiber skide skift>skifte skift>skifter skift>skifterne skifter>skifteret skilter skinnet skivet skjule
skjuler skolet skot>skotte skotske skovler skovlet skrab>skrabe skrab>skraber skrabe>skrabet skred>skredet skridte
skridter skrift>skrifte skrig>skrigen skrige skriger skrotte skrotter skruet skråle skråler skræl>skrælle skrællet
skræve skræver skub>skubbe skub>skubber skuespil>skuespiller skuespil>skuespillerne skuffet skummer skur>skurer
skure>skuret skvulper skyet skygget skylde skyllet skåler skålet skælve skælver skænker skænket skære skærer skærmer
skærmet skønne skønner sladre sladrer sladret slang>slange slange>slanget slet>slette slet>sletter slettet slid>slide
slider slikke slikker slippe slipper slud>sludder slud>sludderne slugt>slugte slum>slet sluset slynget slået slæbe
slæber slænge sløjfet sløre smager smaske smelte smeltet smertet smigrer smigret smile smiler sminket smittet smudse
smudser smælde smælder snakker snakket snaret sneet sner snerret snit>snitte snit>snitter snitte>snittet snuse snuser
snyde snøret sociale sol>soler solet spanske spare sparer sparet sparke sparker sparre sparrer sparret spejle spejler
spids>spidse spidset spil>spiller spil>spillerne spile spiler spilet spille spinde spinder spir>spire spir>spirer
spiret split>splitter splittet spor>spore spor>sporer spore>sporet spotter spottet sprayet springe springer sprinte
sprinter sprintet sprælle sprøjt>sprøjte sprøjt>sprøjten sprøjt>sprøjter sprøjt>sprøjterne sprøjte>sprøjtene
sprøjte>sprøjtet spurte spurtet spytte spytter spække spækker spænde spøge stabel>stable stablet staget stakker
stakket stammet stampe stamper starte startet stav>staver stavet steger steget stejl>stejle stejl>stejlen
stejle>stejlet stem>stemmer stemple stempler stemplet stene stener stenet steppet stift>stifte stifte>stiftet
stik>stikke stik>stikker stil>stiller stil>stillerne stil>stillet stille stimet stoler stop>stopper stop>stopperne
stoppe storm>storme stormet straf>straffer straf>strafferne straffe>straffene straffet strege streget strejket stride
strip>strippe strip>stripper strip>strippet stryge strålet strække strækker strømmer strømmet studser studset stumpe
stumpet styk>stykke styk>stykker styk>stykkerne styk>stykket styr>styre styr>styrer styr>styrerne styre>styrene
styrket styrte styrter stænke stænker støde støder stønne stønner støttet støve suge suger suk>sukker sukke sukre
sukrer sukret sulter sultet suser svede svigte svigter svinde svinder svinge svinger svælge sværmer sværmet swinge
swinget syde sydet syltet synde syndet syne syret sysle syslet sæbet sæd>sæde sæd>sædet sæde>sæden sænke sænker
sæt>sæter sæt>sæterne sæt>sætter sæt>sætterne sætte sømme sømmer tabe tabel>tablet taber tager tagge tagger tagget
tak>takke takket taler>talerne tank>tanker tank>tankerne tanke>tankene tanket tant>tante tant>tanterne tante>tantene
tante>tantet tap>tape tap>tapen tap>taper tap>taperne tap>tapet tap>tappe tape>tapet tappet teknik>tekniker
teknik>teknikerne tekste tekstet tender>tenderer tenderet terminale test>teste testet tillægge tillægger timet tinge
tinger tip>tippe tippe>tippet tipse tipser tisse tisser tjekket tjæret tolk>tolker tolket ton>tone ton>tonen
ton>toner ton>tonerne tonet topper toppet tordne tordner tordnet tragter tragtet trampe tramper tran>trane trave
traver trillet trodse trodset troet trolder troldet tromlet tronet trop>trope trop>tropen trop>troper trop>troperne
trumfe trumfet tryk>trykker trykke>trykket træffe træffer træk>trækker trættet trøste trøstet tusinde tviste tvistet
tvivler tvivlet tysk>tyskerne tyske tårner tømmer>tømrer tømre tømret tørrer tørret tørster tørstet udlåne udlåner
udlægge udlægger udråber udsigte udtrykke udtrykker undre undrer undret valser valset vander varet variabel>variable
varsle vasker vasket veksle vekslet venter ventet vift>vifte vifte>viftet viger vind>vinder vind>vinderne vinke
vinker vinkle vinklet vippet vis>vise vis>viser viske visum>viser vokser vokset volder vovet vrager vræle vræler
vrøvle vrøvler vugget vægt>vægter vægtet vælde vælder værke værne værner væsket yngle ynglet zoome zoomet ånd>ånde
årtusind>årtusinde ægtet æret øste
`,
}
