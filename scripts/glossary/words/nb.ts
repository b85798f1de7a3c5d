/** Frequent Norwegian words that stand beside a name in compounds. */
import type { Words } from './words.js'

/** The list is our own; dictionaries were asked only whether a word exists and stands in many compounds. */
export const norwegianWords: Words = {
  nouns: `
abonnement abonnent abort adel adferd adgang administrasjon administrativ administrator adresse advent adverb
adverbium advokat affære aften agent agentur aggregat akademi akkord akse aksel aksje aksjon aksjonær aktivist
aktivitet aktuell aktør akutt akvakultur akvarell alarm album alder alderdom alene alfabet algoritme alkohol allergi
allianse allmenn allokering allround alpin alter alternativ aluminium amatør ambassade ambulanse amme analyse
analytiker anbefaling anbud and andakt ande anestesi anfall angivelse angrep angst ankel anker ankomst anlegg
anliggende anmeldelse anmelder anmodning annonse ansatt ansettelse ansikt anskaffelse anslag anstalt ansvar ansvarlig
antall antenne antidoping antikk antiterror anvendelse apartheid apotek app apparat appell appelsin araber arbeid
arbeide arbeider areal arena argument arisk ark arkitekt arkitektur arkiv arkivar arm arrangement arrangør arrest art
artikkel artilleri artist artium arv arving asfalt aske aspekt assistanse assistent assuranse astma atelier atferd
atlas atom attache attaché attende attest attføring attraksjon attributt august auke auking auksjon auto automat
avdeling avfall avgang avgift avgjørelse avgrensning avhending avis avkastning avklaring avl avlasting avleiring
avling avløp avrenning avsetning avskjed avskriving avslutning avsnitt avstand avtale avvikling bachelor back bad
badminton bagasje bak baker bakgrunn baking bakk bakke bakst bakterie balanse balkong ball balle ballett ballong
bambus banan band bandasje bande bandy bane bank bar barber barn barndom barnehage barokk barometer baron barriere
barsel bart bas basis basketball basseng bataljon batteri bearbeidelse bearbeiding beboer bebyggelse bedrageri bedre
bedrift bedømmelse befal befolkning beger begivenhet begjæring begrensing begrensning begrep begynner behandler
behandling beherskelse beholder beholdning behov bein beite bekjempelse bekken bekreftelse belastning belegg belte
belysning beløp bemanning bemerkning ben benk bensin beredskap beregning beretning berettigelse berg berøring
beskatning beskjeftigelse beskrivelse beskyttelse beskytter beslag beslutning besparelse bestand bestemmelse
bestemmende bestemming bestemt bestilling bestrebelse bestyrer besøk beta betaling betegnelse betennelse betingelse
betjening betjent betong betraktning betydning bevaring bevegelse bever bevilgning bevilling bevis bevissthet bibel
bibliotek bibliotekar bidrag biff bil bilag bilde bille billede billett billig bind binder binding bing binge bingo
biograf biologi bistand bit bjelke bjerk bjørk bjørn blad blandet blanding blank blankett blekk blemme blikk blind
blod blokade blokk blom blomst blomster blonde blues bluse bly blyant blære blåbær blåse boble bod boikott boikotter
bok boks boksing bokstav bolig bolle bolt bom bombe bomull bonde bonn bonus boplass bord borg borger boring bosetting
botn bowling bragd brakk brakke brann bransje bred bredd bredde brei breidd brems bremse brenner brennevin brenning
brett brev brikke brille briller bringe bringebær bro broder bronse bror brosjyre brott bru brudd bruk bruker bruktbil
brutto brygge brygger bryggeri bryllup bryst bryter bryting brød brøl brønn brøyting bråk bud budsjett bue bukk bukse
bukt buljong bulk bunad bunden bunke bunn bur burger bus busk buss butikk by bydel byfornyelse bygd bygding byge bygg
bygger bygging bygning byll byrde byrå byråkrati bytte bær bærer bøker bølge bølgje bønn børs børste bøsse bøte bøtte
bøying bøyning bånd båre båt båtfører camping catering celle cellulose chiffer container country cross cruise dag
daglig dagligvare dal daling dam dame damp dannelse danning dans danser data database dato datter daud debatt debut
debutant definisjon deig dekk dekke dekker deklarasjon dekning dekor dekorasjon del dele delegasjon deling delta
deltagelse deltakelse deltaker deltid demokrati demonstrasjon dempende demper departement depot derivat desember
design desimal dessert detalj detektiv diagnose diagnostikk diagram dialekt dialog diamant differanse differens
differensial differensiering diffusjon diger dikt diktatur dikter dikting diktning dimensjon diplomat direkte direktiv
direktorat direktør dirigent dirigering disiplin disiplinær disk diskett diskriminering diskusjon dispensasjon
disponering disposisjon distanse distribusjon distrikt divisjon djevel djup dogg dogme dokke doktor doktorgrad
dokument dokumentasjon dollar dom dommer domstol dongeri dose dott drag drage drakt drama dramatikk drap drenering
drepende dress dreven drift drikk dritt drivende drivhus drivstoff dronning drosje drue dryss drøftelse drøm dråpe
duell duk dukke dumping dunk duodji dusj dverg dybde dykker dyktig dyktighet dyne dyr dyrkelse dyrker dyrking død døgn
dør dåp eddik edruskap effekt effektiv egenkapital egenskap egg eiendom eiendomsmegler eier eksamen eksempel eksemplar
eksil eksos ekspedisjon ekspeditør ekspert eksplosjon eksponering eksport eksportør ekstrem ektepar ekteskap
ekvivalent elastisitet eldre eldst eldste elefant elektrisitet elektron elektronikk element elementær elev elfenbein
elg elite ellevte elsk elskende elsker elskov elv emballasje embede embete emne ende endelse endring energi eng
engasjement engel enhet enke enkelt enmanns ensemble entreprenør entusiast envegs enveis episode eple erfaring
erkjennelse erklæring erme ernæring erstatning ert erverv eske estimat estimering etablerer etablering etappe etasje
etat etikk etisk ettermiddag etterspørsel ettårs europeisk evaluering eventyr evne fôr fôring fabrikant fabrikk fag
faglig fakkel faks fakta faktor faktura falk fall familie fane fang fange fanger fangst fans fantasi far fare farge
farlig farm fart fartøy farve fasade fase fast faste fasthet fastsettelse fat fatning fattig fauna favoritt feber
februar feide feil feiring felle fellesskap felling felt femtende femti femtiandre femtiende femtifemte femtifjerde
femtiførste femtiniende femtisjette femtisjuende femtisyvende femtitredje femtiåttende femårs fengsel fenomen ferd
ferdig ferdighet ferge ferie ferje fest feste festing festival festning fett fiber fiende fiendtlig figur fil filet
fille film filosofi filter finale finans finansiering finger finn finne fiol firkant firma fisk fiske fisker fiskeri
fjell fjerding fjernsyn fjes fjord fjording fjortende fjorår fjær fjæring fjøl fjør fjøs flagg flamme flaske flate
flekk flertall flesk flint flis flise flokk flom flora flue flukt fly flyger flyging flygning flying flyktning flyndre
flyplass flytting flyttsame flyvning fløte fløyte flåte fogd folk folketing folketrygd fond fondsmegler forakt
forakter forandring forbedring forberedelse forberedende forbindelse forbrenning forbruk forbruker forbrytelse forbud
forbund fordel fordeling fordring fordøyelse forebygging foredling foredrag forekomst forelder forening forestilling
foretagende foretak forfatter forfølgelse forgiftning forhandler forhandling forhold forhøyelse forklaring forlag
forlik form formann formasjon format formel formiddag formidling formue formular formulering formål fornemmelse
fornorsking fornorskning fornuft fornøyd forpaktning forplantning forpliktelse forretning forsamling forsendelse
forsikring forsker forsking forskjell forskning forskrift forskudd forskyving forskyvning forslag forsoning forst
forstander forsterker forsterkning forstyrrelse forståelse forsvar forsyning forsøk fortegnelse forteller fortelling
fortsettelse forum forurensning forutsetning forvalter forvaltning forventning forvirring foster fot fotball fotnote
foto fotograf fotografi fradrag frakk fraksjon frakt framlegg framstøt framtid franchise fravær fred fredning
freelance frekvens frelse frelst fremskrittsparti fremstøt fremtid frende fres frieri frihet frilans frisk frist
frokost front frossen frost frukt frykt fryser frø fugl fullmakt fullmektig fund fundament funksjon funksjonær funn
furu fusjon fylde fylke fyll fylling fyr fyring fyrste fysikk fysioterapi fødsel følelse følge følsom føre førende
fører føring førsel førskole førskolelærer førstegangs førstehjelp førstehånds førtiandre førtiende førtifemte
førtifjerde førtiførste førtiniende førtisjette førtisjuende førtisyvende førtitredje førtiåttende gaffel galla galle
galleri gallup galskap gamme gang gangster garanti garasje gard gardin garn gartner gas gass gast gate gave gebyr geit
gelé general generasjon generator generering geni genser geografi geologi geometri germansk gevinst gevær gift gigant
gikt gilde gips giret giro gissel gitar gitter givende giver giving gjeld gjeng gjenger gjennomgang gjennomsnitt
gjennomtrengelighet gjenreisning gjenstand gjenvinning gjerde gjerning gjest gjødsel gjøgler gjøremål gjøring glans
glas glass glede glugg glugge godkjenning gods godtgjørelse godtgjøring golv gourmet grad grafikk grafisk gran granat
granne gransking gras grasrot graut grav graving grein gren grense grep gress grill grind gris grop grossist grunn
grunnlag grunnlov gruppe grus gruve gryte grøft grønn grønnsak grønsak grøt gud gudstjeneste guide gul gule gull
gulrot gulv gummi gutt gyldig gymnas gymnastikk gyte gående gård gårdbruker gåte habilitet hage hake hakke hale hall
hals ham hammar hammer hamn hand handel handkle handler handling handtering hane hanske hare harpe hasj hastighet hatt
haug hav havari havbeite have havn havre heder hefte hegn heil heim heis hekk helg helhet helikopter helle helse
helsing helt helvete hemmelighet hemming hemning hems hendelse hendt henge hensyn henting henvendelse henvisning herja
herjet heroin herr herre herred hest hevd hevelse heving hevning hierarki hilsen himmel hindring hinne historie
historiker historisk hjelm hjelp hjelper hjem hjerne hjerte hjort hjul hjørne hobby hockey hode hofte hogg hogger hold
holder holdig holding holdning holet holme honning honnør honorar hopp hoppe hopper hopping hormon horn hospital
hotell hov hoved hud hugg hugger hukommelse hule hull humør hund hundrede hurtig hurtigbåt hus husflid husholdning
husleie hval hvelv hverdag hvete hvile hvit hvite hvitt hybel hygge hygiene hygienisk hylle hylster hyppighet hytt
hytte hær høgd høgde høgre høgskole høne høns hør høring hørsel høst høvding høvel høy høyde høyre høyskole høyspent
hånd håndball håndkle håndtak håndtering håndverk håndverker hår hårføner ide ideal identitet idiot idrett idyll idé
ihendehaver ikon ilandføring ild immun import importør impuls incest indeks indikator induksjon industri inert
infanteri infeksjon inflasjon informasjon infrastruktur ingeniør initial initiativ injeksjon inkasso innariks
innbydelse innbygger innehaver innenriks inngang innhold innkjøp innkreving innlegg innløp innovasjon innrykk
innsamling innsats innsikt innslag innspilling innspurt innstilling innstramming inntekt insekt inspeksjon inspektør
installasjon installering instans instinkt institusjon institutt instruks instruksjon instruktør instrument integral
integrasjon intelligens intensitet intensiv interesse interim intern internat internett intervall intervju inventar
investering investor ishockey isolering ister istikk jakk jakke jakt januar jazz jeger jekk jente jern jernbane jette
jobb jobbing jord jordbruk jordbær journal journalist journalistikk jubel jubileum jul juli jungel juni junior jurist
jury justering jøde kabal kabel kabinett kafe kaffe kafé kai kake kalender kalium kalk kalkulasjon kalkun kalkyle kall
kalling kalori kalving kam kamel kamera kamerat kammer kamp kampanje kamuflasje kanal kandidat kanin kanne kano kanon
kansler kant kantine kapasitet kapital kapittel kappe kapsel kaptein kar karakter karantene kardinal karm karriere
kart kartlegging kartotek karusell kassa kasse kasserer kassett kast kasting katalog katastrofe kategori katt kavl
keeper keiser kikkert kilde killing kilometer kinn kino kiosk kirke kirkegård kirkelig kirurgi kiste kjede kjeft kjeks
kjel kjelde kjele kjeller kjemi kjempe kjendis kjennetegn kjenning kjennskap kjensle kjent kjerke kjerne kjerre
kjerring kjertel kjetting kjole kjær kjæremål kjæring kjærlighet kjøkken kjøl kjøleskap kjøling kjønn kjøp kjøper kjør
kjører kjøretøy kjøring kjørt kjøtt klaff klage klang klar klasse klassiker klausul klaver kledning klemme klient
klima klinikk klipp klippe klipping kloakk klokke klor kloss kloster klubb klubbe klump klut klær kløft knagg knall
knapp kne knekt knest kniv knusing knute knytning koalisjon kobber kobling kode kodeks koffert kofte kok kokain koking
kokk kokos kokt kol kolbe kole kolle kollega kollegium kollektiv kollisjon koloni kolonne kombinasjon kombinert
komedie komfyr komite komité kommando komme kommende kommentar kommentator komming kommisjon kommissær kommune
kommunikasjon kompani kompas kompensasjon kompetanse kompleks komponent komponist komposisjon kompressor kompromiss
konditor kone konfekt konferanse konfirmant konfirmasjon konflikt konge kongress konjunksjon konjunktur konkurranse
konkurs konsekvens konsentrasjon konsept konsern konsert konservator konsesjon konsolidering konstellasjon
konstruksjon konsulent konsultasjon kontakt kontingent konto kontor kontra kontrakt kontroll kontrollør konvall
konvensjon konvergens konvolutt koordinat koordinator kopi kopling kopp kopper kor korg kork korn korps korridor
korrupsjon kors kort kost kostnad kotelett krabbe kraft kraftutbygging krage krakk krampe kran krangel krans krat
kratt krav krave kredit kreditor kreditt kreft krem krenkelse kreps krets krevende krig kriger krik kriminal
kriminalitet kringkasting kris krise kristen kriterium kritiker kritikk kritt krok krone kropp krukke krus krydder
kryss krystall krøtter kråke ku kubbe kubikk kul kulde kule kull kulle kultur kulturell kulturminne kunde kunngjøring
kunnskap kunst kunstner kupong kupp kuppel kur kurer kurs kursus kurv kurve kval kvalifisering kvalitet kvart kvartal
kvarter kvartett kvasi kveld kvern kvinne kvist kvit kvittering kvote kylling kyss kyst kø køl kølle køye kål kåpe kår
laboratorium labyrint lade ladning lag lager lagring laken lakk laks lam lammelse lampe land landbruk landsby landskap
landslag langrenn lansering lanterne lapp larve laser last latter laug lauk lauv lav leasing led ledd ledelse leder
ledighet ledning ledsager lege legeme legger legging legning leie leieboer leier leiing leik leilighet leir leire leiv
lek leke lekkasje lekse leksikon leksjon lektor lende lending lene lengd lengde lengsel lengst lenke lenking lensmann
lerke lerret lese leser lesing lesning leting lett lette lever leverandør leveranse levering levetid lidelse liga
ligning lik like likhet liknende likning likør lilje lim lin line linje linse lisens list liste litt litteratur liv
lodd loft logg logikk logo lokal lokale lokalisering lokk lokomotiv lomme lort losje lotteri lotto lov lovgiving
lovgivning lue luft lugar lukking luksus lukt lund lunge lunsj lus luve lyd lykke lykt lyng lys lyst lærdom lære lærer
læring lærling løfte løk lønn lønning lønnsomhet løp løper lørdag løsing løsning løv løve løype løysing løyve lån
låner lår lås låve madrass magasin mage magnat magnesium magnet maker makeri makk makro maksimal maksimum makt malaria
maler maleri maling malt mamma mandag mandat mandel maner mangel mangfold mani mann mannskap manual manuskript manøver
mappe marg margin mari mark marked markedsføring marknad marmor marsj maske maskin maskineri maskinist masse mast
master mat match material materiale materiell matte maur mave medalje medarbeider media medikament medisin medisinsk
medium medlem megler megling meieri meining mekanisme mekler mekling mektig mel melding melk melodi mengd mengde
menighet mening menneske menneskerettighet mentalitet meny merke merking merknad merverdiavgift messe messing mester
mesterskap metall meter metning metode metodikk metropol middag middel midt midtbane militær miljø milliardte million
millionte mine mineral miniatyr minimum minister ministerium minne minoritet minus minutt misbruk misjon mjøl mjølk
mobil mobilitet modell moden moder modernisering modul modus molekyl molte moment monopol montør monument mor moral
mord morder morgen morse mosaikk mose mosjon mot mote motiv motor motstander mottak mottaker mugge mulighet multe
multimedia munn munning mur murer mus muse museum musiker musikk muskel musling musé mutter myndighet mynt mynte myr
møbel møkk mølle møller mønster mønstring møring mørk mørke møte mål måler måling måltid måne måned måte nabo nagle
nakke narko narkotika nasjon nasjonalist nasjonalitet nasjonalpark natt natur navn nazi nedbør nederlag nedgang
nedleggelse nedrykk nedrykking nedrykning nedsettelse nektelse nellik nemnd nerve nes nese nesle neste nett netto
nettverk nikk nipe nisse nitrogen nittende nittiandre nittiende nittifemte nittifjerde nittiførste nittiniende
nittisjette nittisjuende nittisyvende nittitredje nittiåttende nivå nobel nominasjon nord norm normal norsk not notat
note november nummer nyhet nyre nyskaping nytte næring næringsliv nød nødhjelp nødverge nødverje nøkkel nøtt nøytral
nøytralitet nåde nål objekt obligasjon observasjon offensiv offer offiser offshore okkupasjon oksid oksygen oktober
olje omgang omkostning omlegging område omsetning omslag omsorg onkel opera operasjon operatør opium oppbygging
oppdagelse oppdrag oppdrett oppfatning oppfølging oppfølgning oppgave oppgjør oppheng opphold oppklaring opplegg
opplevelse opplysning opplæring opposisjon opprør oppskrift oppslutning opptak opptjening opptreden opsjon optimisme
ord ordbok orden ordfører ordliste ordning ordre organ organisasjon organisering orgel orientering original orkester
orlog orm ost overdragelse overenskomst overflate overføring overgang oversettelse oversikt overskridelse overskrift
overskudd overtagelse overtakelse overtredelse overvåking overvåkning ovn ozon pakke pakking pakning pakt palass panel
panikk panne panser pant papir papp par parade paradis paragraf parallell parameter parfyme paring park parkering
parlament part parti partikkel partner pasient pasning pass passasjer patent patriot patrulje pause pedagog pedagogikk
pedagogisk pell pelsdyr penge penger penn penning pensjon pensjonist pepper periode perle perm permisjon permittering
person personal personale personell personlighet perspektiv petroleum pianist piano pike pil pilegrim pille pilling
pilot pinn pinne pipe pirat pisk pistol plage plagg plakat plan plank planke planlegging plantasje plante plass plast
plaster plate plattform pleie pleier plen plenum plikt plint plog plomme plugg plukker plukking pluss poeng poker pol
polise politi politiker politikk pollen polymer popularitet pori porno porselen port portal portefølje porto portrett
pose posisjon post potensial potet pott praksis prakt prat preferanse preg preken premie premiere premiss preparat
presang presentasjon president presisjon press presse prest prestasjon prestisje primær prins prinsipp prioritering
prioritet pris privatisering privilegium problem problematikk produksjon produkt produsent professor proff profil
profitt prognose program promille proposisjon prosedyre prosent prosess prosessor prosjekt protese protest protokoll
proveny provins provisjon prut pryd prøve prøving psykiater psykiatri psykiatrisk psykolog psykologi psykologisk
publikum publisering pudding pulje puls pult pulver pumpe pung punkt puss pute pynt pyramide pytt pære pølse pålegg
påske rabatt rad radar radio radius rakett rally ramme rampe rapport ras rase rasjon rasjonering rast rate reaksjon
reaktor realisasjon realitet redaksjon redaktør reder rederi redigering redning redskap reduksjon referat reform
refusjon regel regime region regissør register registrering regjering reglement regn regning regnskap regulativ
regulator regulerende regulering rehabilitering reim rein reinbeite reindrift reir reise reisende reising reisning
reke reker rekke reklame rekning rekord rekreasjon rekruttering rektor relasjon relevant religion rem renessanse
rengjøring renn renne renovasjon renseanlegg renser rensing rente reparasjon reparatør repertoar repetisjon replikk
reportasje reporter representant representasjon republikk resept reservat reserve reservoar resipient resolusjon
ressurs rest restaurant restaurering restriksjon resultat resurs retning rett rette rettelse rettighet rettskriving
rettskrivning rettslig retur rev revisjon revisor revolusjon revy ribbe ridning rigg rike riktig rimelighet rimet ring
ringe ringing ris risiko rist ritt rive riving rivning rock rogn rolle rom roman rop ror rose rosen rot rotte rov ruin
rull rulle rund runde ruset rush rusmiddel rust rute rutine rydde rydding rygg rytme rytter røking røkt røkter røntgen
rør røre rørsle røst røver røyk røyker røyking råd rådgiver rådgivning rådyr råstoff råvare sadel saft sag sak saks
saksbehandler saksbehandling sal salat salg salme salt salve samarbeid samband sameting samferdsel samfunn samisk
samler samling samliv sammen sammenheng sammenlagt sammenligning sammensetning sammenslutning samtale samvittighet
sand sanering sang sanger sangerinne sanitet sanitær sanking sankthans sans satellitt sats satsing sau saus scenarium
scene seddel segl segment seier seil seilas seiler sekk sekretariat sekretær seksjon sekstende sekstiandre sekstiende
sekstifemte sekstifjerde sekstiførste sekstiniende sekstisjette sekstisjuende sekstisyvende sekstitredje sekstiåttende
sektor sekund sekundær sekvens sel sele selger selle selskap selvmord selvstendighet seminar sender sending seng
senior senking senkning sensor sensur senter sentral sentrum september seremoni serie sertifikat server servering
service servise sesjon sesong sete seter setning sett setter sfære shipping show side siffer sigarett signal signatur
sigøyner sikkerhet sikring sild silke simulator simulering sinna sirene sirkel sirkulasjon sirkus sitat sitron sitting
situasjon sivil siviløkonom sjakk sjanse sjau sjef sjekk sjel sjikt sjokk sjokolade sjuk sjukdom sjuke sjukeheim
sjukehus sjukepleier sjø sjøfart sjømann sjørøver sjøsetting sjåfør skade skaft skala skall skalle skam skandale skap
skaper skare skatt skau skav skei ski skift skifte skikk skikkelse skildring skille skilling skilsmisse skilt skinger
skinn skinne skip skipper skipsbygging skiskytter skisse skive skje skjebne skjede skjegg skjell skjema skjenk skjerm
skjold skjorte skjær skjæring skjønn skjørt skjøt skjøte sko skog skogbruk skole skop skorpe skorstein skott skotte
skranke skrape skred skredder skrei skrekk skribent skrift skrik skrin skritt skriv skrivelse skriver skriving
skrivning skrott skrue skruve skudd skuespill skuespiller skuff skulder skulptur skum skute skuter skutt skvett skygge
skyld skyldig skyss skytter skøyte skål slag slager slakt slakting slalåm slang slange slave slede slegge slekt slett
slette slip slipp slitt slott sluk slum slutning slutt sløsing sløyfe slått smak smed smell smelte smerte smie smitt
smitte smugler smugling smuss smykke smør smøring snakk snare snegl snegle snekker snelle snik snile snitt snor snø
sogn sokk sokn sokning sol soldat solidaritet solist sommer sonar sopp sorg sort sosiologi sosionom sovjet spade
spalte spann spant sparebank sparing spark spedbarn speider speil spekter spekulant spekulasjon spell speller spenne
spenning sperre spesialist spesifikasjon spett spiker spill spiller spilling spilt spinn spion spiral spis spise spist
splint spon sponsor spor spore sport sprang spreder spredning sprekk sprengning sprengstoff spring sprit sprog sprut
sprøyte språk språklig spurt spørsel spørsmål stab stabbur stabel stad stadion stadium stafett stag stake stall stam
stamme stand standard stander stang stans start stasjon stat statistikk stativ statsråd statue status stav steam sted
steg steik stein stek stell stemme stemne stemning sten stengning stengsel stenkning stereo sterkstrøm stevne sti
stift stiftelse stige stigning stikk stikke stil still stille stillhet stilling stim stimulering sting stipend
stipendium stjerne stoff stokk stol stolpe stolt stolthet stopp storm storting stove straff strand strateg strategi
streik strek strekk strekning streng strid strikk strimmel stripe stripete struktur strøk strøm strømning strømpe strå
stråle stubb stud student studie studio studium stue stuing stump stund stykke styr styre styring styrke stønad
støping stør størrelse størst støt støtte støv støvel støy støyt stål stålverk subjekt subsidie subsidiering suger
sukk sukker suksess sum sump super suppe supplering suset svakhet svakstrøm svale svamp svane svangerskap svar svart
svartebørs sveising svekkelse svenn svikt svin svindel svindler sving svingning svovel svulst svømmer svømming sykdom
syke sykehus sykepleier sykkel sykling syklist syklus sylinder syltetøy symbol symptom syn synder syndikat syre
sysselsetting system syttende syttiandre syttiende syttifemte syttifjerde syttiførste syttiniende syttisjette
syttisjuende syttisyvende syttitredje syttiåttende søk søker søking søknad søkning søkt sølv søm søndag sønn søppel
sørvis søsken søster søyle såpe sår tabbe tabell tablett tager tak taker taking takk taksering takst takt taktikk
taktisk tale talent taler tall tallerken tander tang tank tanke tann tannlege tante tap tape tapp tapping tariff tarm
tast tastatur tavle taxi team teater tegn tegner tegning tekke tekniker teknikk teknologi teknologisk tekst tekstil
telefon telegram teleks telling telt tema tempel temperatur tempo tendens tenkning tennis tenåring teoretisk teori
teppe terapeut terapi term termin terminal terminologi terreng terror terskel test testing tete tetning tette tetthet
tettsted theta thriller tid tidspunkt tidvatn tigger tikke tikker tilbud tilfelle tilførsel tilgang tilhenger
tilhørighet tilknytning tilkopling tillatelse tillegg tillit tillitsvalgt tilpasning tilsagn tilskudd tilstand
tilstrømning tilsyn tiltak time tinde ting tinning tipp tips tittel tjener tjeneste tjening tjueandre tjuefemte
tjuefjerde tjueførste tjuende tjueniende tjuesjette tjuesjuende tjuesyvende tjuetredje tjueåttende tjuv tjuveri tjære
toalett tobakk tofase tog tokt toleranse tolk tolking tolkning toll tolvte tomanns tomat tomt tone tonn tonnasje topp
torg torsk tortur torv tospråklighet total toveis toven tradisjon trafikk tragedie trailer trakt traktat traktor trang
transaksjon transitt transplantasjon transport trapp trappe trase trasé trav traver tre tredje treff treforedling
trekk trekking trekning trend trener trengende trening trettende tretthet trettiandre trettiende trettifemte
trettifjerde trettiførste trettiniende trettisjette trettisjuende trettisyvende trettitredje trettiåttende trev
tribune trikk trille trinn trio trippel tro troll tromme trommel trompet trone trope tropp trudom truende truet truse
trussel trygd trykk trøbbel trøblet trøst trøtt trøtthet trøye tråd trål tråler tråling tubb tue tunell tunge tunnel
tur turbin turisme turist turn turne turnering turnus turné tusen tusenår tvang tvilling tvist tykke tykkelse tyngre
tyngst type tyv tyveri tømmer tønne tørke tørker tørkle tørst tøy tåke tårn uavhengig uavhengighet udyktig uføre ugle
uhell uke ulempe ull ulv ulykke underholdning underskudd undersøkelse undersøking undervisning ungdom unge uniform
union universal universitet unntakelse ur urbefolkning urfolk urin urinnvåner urt usikkerhet utariks utbetaling
utbygging utbytte utdannelse utdanning utenriks utflukt utfoldelse utfordring utforming utførelse utgave utgift
utgivelse utjevning utkast utkikk utlegg utleie utleier utlending utløp utnyttelse utredning utrustning utrykning
utsatt utsettelse utsikt utslipp utstedelse utstilling utstyr uttak uttalelse uttrykk utvalg utveksling utvidelse
utvikler utvikling utvinning utøver vaffel vakt valg valse valuering valuta vandrer vandring vane vanilje vann vanske
vanskelighet vare varetekt variabel variant variasjon varighet varlig varm varme varmtvann varmvatn varsel varsling
vase vask vaskemaskin vasker vaskeri vasking vassdrag vatn ved vederlag vedlegg vedlikehold vedtak veg vegg vei veide
veileder veiledning veke veksel veksling vekst vekt vektor velde veldedighet velferd velger velkomst velling velstand
vende vending venn venninne vennlighet vennskap venstre venteliste venter ventil veps verb verbal verden verdenscup
verdi verft verk verker verksted verktøy vern vers versjon vert vertikal vertinne vesen vesentlighet veske vesle vest
veteran veterinær vett vetter vev vidd vidde video videreutdanning vidje vifte vik vikar viken viking viktig vilje
vilkår vill villa ville villighet vilt vin vind vinde vindu ving vinge vinkel vinner vinter vippe virke virkelighet
virkemiddel virkning virksomhet virtuos virvel vis vise visitt visjon visning visum vitamin vitenskap vitenskapelig
vitne vitnemål vitskap vogn vokal voksen voksenopplæring vokter vold voll volum volutt votering vott vrak vugge vulst
vurdering vær værelse væring væske våpen vår weekend wiener ynder yngel yoghurt yrke ytelse yter yting ytring zulu ære
æring ødeleggelse ødeleggende øking økning økonom økonomi økonomisk øl ønske øre ørken ørn ørret østers øvelse øving
øy øye øyeblikk øyemed åker ånd åpner åpning år åre årgang årig ås åttiandre åttiende åttifemte åttifjerde åttiførste
åttiniende åttisjette åttisjuende åttisyvende åttitredje åttiåttende
`,
  adjectives: `
fri full rik fattig vennlig sikker bevisst basert drevet eid bundet spesifikk relatert styrt tung tett trett
tørr grå rød blå grønn gul hvit svart brun bred dyp høy lang kort stor liten gammel ny fersk kyndig klar kritisk
aktiv intensiv kraftig nær ansatt sterk svak villig pliktig berettiget lignende formet farget kledd dekt dekket
bygd skapende fremmende stridig moden glad politisk teknisk avhengig egnet klok
`,
  stems: `
is el mot log logg fram ny mid henge hånd fot stor vill bade seil skog fiske gate hage jern jule luft melke natur regn
snø sol stein strand vei eple avløps aktiv andre arbeids avis bad bake betal bind blå bok bore brann brede bredbånd
brenn bruk brun bryte bunn bygge bære sentral sykkel dag del digital dobbel drikke drift dyp dyre elektro engangs
enkel enkelt ekstra fast feil fersk finger fjern fjord fjerde fjernsyn flat fler flyte folke forbruker fri ferie full
felles gammel gang gjenbruk gjeste grov grunn grå grønn gul hel halv hals handels hav helse hjemme hoved hvit høy hånd
hytte indre innkjøps internasjonal jord jule kald kant kjøle kjøre kjøpe klar klippe koke komme kombi kort kryss kyst
køye lande lang lav led leke leie leve lille lokal lyd lys lese løpe løs makro mat male mega mellom mikro mini mindre
mobil multi måned mørk natt natur nord norsk nær nærings nød offentlig opphavs oven park pleie plast privat prøve ren
rens ride rest ringe rund rød sams selv semi sende side siste skrive sky skyte skog slutt små snor sosial sommer
spesial spise spring stor store sti stikk stjerne stopp storm strikke stue stå stål svømme syd sykle sær selge søke
søndags tank tegne tele test topp trekke tre tråd turist tverr tynn tørr tørke ungdoms ute vann varm vare vask vaske
velferds verdens vest vill vinter våt vokse ytre øko øst øve øver bobil borg bolig sykehjems sykehus strøm stein sjø
sand skjær sau ost oslo opplærings gjennomsnitts utdannelses utbyggings spare trygde sysselsettings forskings rocke
foreldre utenlands samle efterretnings flytte oppfølgings efter sjøl minste lærings distribusjons formidlings
kjærlighets spelle lete overvåkings utslipps ytter draps gjennom kringkastings etablerings forurensnings oppgjørs
sveise gards handle refusjons stønads øvings embeds tilpasnings brennevins rense klatre meklings overvåknings
godkjennings meglings strømnings metnings pop prioriterings bemannings bio døvblinde døve eigen ekteskaps europa gamle
gratis norges seksual simulerings bevilgnings cup fryse musik nøkle efterforskings evaluerings injeksjons integrasjons
kvile spørre vandre øyen atferds bispe dyrkings efterspørsels etterspørsels granskings kalve liknings nato pante
representasjons sekretariats stiftelses svenske transaksjons almen brude gjennomgangs installasjons kriminalitets
observasjons opsjons slanke utformings utjevnings befals dreie frednings kartleggings oversikts pusse rekne sprednings
trafik vente videre adels bjerke fremmend kompensasjons krepse lovgivnings pinse redigerings røyke takserings eike
eksplosjons eksponerings gjenvinnings hugst karrière likhets rus slite tenke venge avviklings disposisjons
forsterknings fraværs historietilpasnings kollisjons konvensjons lokaliserings marka misse sammenlignings slepe sør
termo tolknings trylle vekslings avgrensnings binde butik efterforsknings forbrennings gjenopp glide huldre hyre innbe
innenlands kontrol lense opptjenings reservoarsimulerings røke sanerings satsings stryke sykepenge sørge ulands
utvekslings vederlags ake akter bilags brensels bøynings engle flyve forbedrings forebyggings foredlings froske garde
henvisnings hydro ibsen innspillings jappe karate koalisjons losse mars overbe tåre unions utryknings vitskaps vrang
økse høl akvarie amerika bergens bleie borte brenne brøyte budsjet buk definisjons dis evangelie falke festnings
fordrings forut fraksjons gåse hauke heavy heise innkrevings klovne koplings ligge mais munke narre olympia première
presentasjons prestasjons rekneskaps rune servo sikte sirkulasjons skillings sokne støpe søt tarif tilknytnings
trondheims tyngde varmtvass virkelighets yngste alme aure avlings bal ballet barke bek beste billet bolte bål bøyings
dannelses diskretiserings due embedsmanns etik fekte ferda fire fåre gro haste hevds hospitals hoste huske hæl inter
internet kjennings kjøt lofot negle organiserings para peile personlighets prioritets rasjonerings raud reglements rim
skjærings skure sladre smile sot spesifikasjons spinne statoil stimulerings sørlands tetthets tidsskritt torne
undersøkings utalands variasjons
`,
  prefixes: 'av an inn ut opp om på til over under for be mot med etter frem fram ned gjen sam hjem bort',
  others: `
lexikon leksikon vannrett fotogen tillegg sport transport rapport support export import reporter protest attest resort
passagerare passage kompass trafikant konkurs diskurs rekurs kontakt attack ballast ballett ballong kristall kapitel
respekt aspekt prospekt subjekt defekt prefekt direkt prosent accent medikament demokrat portal minimal banal takt
taktikk vedtak ballong inntak forening inntakt kostnad kostyme uniform reform plattform predikant musikant trafikant
retroaktiv filtrere filtrering bryggeri måltid bokstav ordning tidning formel formann forslag bilag billett bande
banditt bankett baker kartong planet porsjon portal portør partikkel parasitt parfyme parlament talent tulipan vindu
vinter testament hanske tomat tommel ledsage landskap husbond lovlig modul bestand tilstand avstand motstand forstand
omstand gjenstand utslag innslag anslag forlag bidrag uttak tiltak opptak unntak foredrag antall samtale avtale
kjærlig kjærlighet sykdom barndom ungdom høytid samtid fortid fremtid framtid fritid barnslig statue statist
statistikk stasjon stadig stadion kanal kanel kanin kanon kanton kapital kapittel kapell kartell fest testa papegøye
matros masse mandel virkelig ungarsk husmann lagkake laken hovedsak toner bokholder bokholderi brudgom dagligstue
fabel fabrikk fabrikat fabrikasjon skulder skuldre nattergal vinner vinkel solid solist soldat hustru tallerken
sortiment ordentlig artist artikkel tidlig gjestfri gjestfrihet regelrett rådhus rådmann verksted bosted stevne
stevner flaggermus håndball kjøleskap borger havarist havari forvalter hovmester høyskole høgskole folkehøyskole
rettferdig matte matematikk brannmann måling måltrost tilsynelatende
`,
  notForms: `
akslet aller ammet andet angret ankrer ankret armet artet arvet auket avgiftet avholder avlet banet barbere bare beder
bedrer bedret befaler bener benket betjente bevret bidrager billige blandete blindet blokket bløter boikottet bokset
boltet bombet bommet borget botnet brakket breier breiet bremset brer brodere bronset brukket bundne bunket bunnet
burer buset busset bølgjet børset børstet bøttet daget daglige dallet dampet danset daudet digre dokket dresset drevne
driftet drømmet duket dusjet dyktige dypper dødet eire eirer ekset ekter ektet ekvivalente eldet elget erte etiske
europeiske evnet faglige faklet fangstet farlige fartet fastet fattige feiler feilet ferdet ferdige ferget ferjet
fiendtlige filete filmet filtrer flagger flasket flatet flesker flokket flommet fluktet flyttet fløtet folker foraktet
forbunden forholder forsøker fostrer fraktet framlegger frilanset frisket fristet frontet frosne frostet fryktet fôrer
gaflet galer ganget gasset germanske gipset girete gjestet gjødslet glanset glasser gledet gler gradet graser grenset
grillet gropet gruet grunnet grøftet guidet gulet gyldige haket halset halvet hamnet hamret hansket hasjet havnet
hedret hegner heimet hekket helget herjete hevdet hevne himlet hjuler holdige hurtige hvelver hvitet hygget hygieniske
hyllet hyttet høstet høvlet høyspente idet inerte innlegger innrykker jaktet jammet jazzet jekket jobbet jublet kablet
kalket kammet kapslet kattet kirkelige kjeftet kjekset kjempet kjennetegner kjernet kjærer klaffet klaget klaret
klasset klemmet klokket klorer knaller knappet knektet knestet knivet kodet kombinerte kommen kontaktet kontingente
koppet korer korket korner korter koset krabbet kranset krepset kretset kriget kristne kristner kristnet kronet
kroppet krydre krydrer krydret kulet kupper kurere kuret kveldet kvernet kvitet kysser kålet køet køyet lagrer lagret
lakket langet lastet lauger lauver leget leiket leivet leket lekket lekset lenket ler lettet levet levret listet
logget loset losset lovet luet luftet luket luktet lunsjet luser lyktet lyner lystet lårer løse løser maget maiet
maktet malter manglet mastet matchet matet mattet mauret medisinske mektige melket messet mestret minet misset mjøler
mjølket modne modner modnet morgne morgnet morset munnet muret murre murrer myntet måtet mønstrer naglet nakket neglet
nikker norske norsket nyttet nådet nødet ofret order ordne ordner ordnet ormet ostet paktet pansre pansrer pansret
pappet parer patente pedagogiske pelet pelset pennet pepre pepret perlet pillet pinnet plaget planket plantet plastrer
pleiet pliktet ploget plugget polymere poppet postet pottet preger priset pruter prydet psykologiske pulset pumpet
punget pyntet pålegger raddet radet rastet rekket renset rettet rettslige rigget riktige risser rollet roper rottet
rullet rundet rusete rusher rustet ryddet rygget rødet røket røktet saftet saget saket sakker sakket sakset salvet
samiske sangre sangrer sangret sanset satset seiret sentrer setret shower sirklet sjanset sjauet sjefet sjekket
sjokker skadet skammet skarret skattet skeiet skillinget skingre skingrer skingret skivet skjeller skjene skjenket
skjer skjermet skjøtter skjøttet skortet skreden skritter skruvet skurrer skutter skygget skyldige skysset skøytet
slanget slavet slegget slektet slet slukket sluttet sløyfet smeltet smertet smittet smusser snekre snekrer snekret
snellet sogner sokket solet soppet spaltet sparret speiler sperret spikret spisset sportet spritet sprutet språklige
spurtet stabbet stablet stager stagger stagget staket stallet stammet stanset startet stavet stegen steger stekket
steller stemmet ster stinger stokket stormet straffet streiket streket strenget strikket strimlet strømmet stuet
stundet styrket styrtet stålen støttet støyet sukre sukrer sukret supre svalet svanet sveiset svensket sviktet sviner
svinner svovler svovlet syklet såpet søkken tabbet taktiske tandre tandrer tandret tanket tappet tastet teknologiske
tekstet teoretiske testet tettet tillegger timet tindet tisker tjuvet tjæret tolket tollet tonet toppet tovne traktet
trappet trillet troller tromlet tronet troppet truete trygdet trøstet trøtter trøttet turet turnet tvistet typet
tørstet uavhengige udyktige undrer utleiet utstyrer uttrykker vaktet valset vanner varlige varmet vasket vasser vasset
vatner veddet vedlegger vedlikeholder veiet veket vekslet vektet veller vikket viktige villet vinklet vintret virvlet
vitenskapelige vollet vugget våret væsket yngler ynglet åndet åssen æret ættet økonomiske økset adel>aler adel>alene
and>ander bad>bader bak>bakket bakk>bakket bakke>bakket bak>bakker balle>ballet band>bander bande>bandet bar>barer
barsel>barslet belegg>belegger bever>bevrer bind>binder blank>blanket blekk>blekker blek>blekker blind>blinder
blomster>blomstret blomster>blomstrer blære>blæret boble>boblet brygge>brygget bryst>bryster brøl>brøler bråk>bråker
bue>buet bukt>buktet bulk>bulket bus>busser busk>busket bølge>bølget båre>båret cruise>cruiser dal>daller daud>dauder
dekk>dekker del>let del>lene dogg>dogget drag>drager dryss>drysser duk>dukket dukke>dukket duk>dukker dunk>dunker
eier>eiret elsk>elsket ert>ertet erverv>erverver fang>fanger farge>farget fase>faset fast>faster fat>fater fat>fattet
fat>fatter fengsel>fengslet fest>festet fil>filet finger>fingere finger>fingret finger>fingrer fjær>fjæret
fjære>fjæret fjær>fjærer fjør>fjører flamme>flammet flekk>flekket flis>fliset flise>fliset fløyte>fløytet
forbruk>forbruker form>formet forum>foret forum>forer for>forer forum>forene fred>fredet gas>gasser gift>giftet
gjeng>gjenget glas>glasset graut>grautet grein>greinet gris>griset grøt>grøtet gul>guler hakke>hakket hale>halet
hammer>hamrer harpe>harpet haug>hauget heder>hedrer hogg>hogger hold>holder hopp>hopper hoppe>hoppet hugg>hugger
hvit>hviter hytt>hytter hør>hører intervju>intervjuer jord>jordet kappe>kappet kast>kaster kavl>kavlet kinn>kinner
kjeks>kjekser kjøp>kjøper kjør>kjører klar>klarer klippe>klippet klubb>klubbet klubbe>klubbet klump>klumpet
kløft>kløftet knute>knutet kol>koler kol>kollet kolle>kollet kol>koller kole>kolet kompromiss>kompromisser
krave>kravet kreps>krepser kryss>krysser ku>kuer kubbe>kubbet kur>kurret kurer>kurret kur>kurrer kurer>kurrer
kurer>kurre kurv>kurvet kurve>kurvet kvart>kvartet kvist>kvistet kvit>kviter kvit>kvittet kvit>kvitter kår>kårer
lapp>lappet leier>leiret leire>leiret leier>leire leier>leirer lek>lekker lever>levere lik>liker like>liker like>liket
lim>limer lin>linnet lin>linner liv>liver lus>luset lys>lyser lønn>lønnet maske>masket mat>matter mester>mestrer
mose>moset mugge>mugget mur>murret murer>murret mus>muser mørk>mørket mørk>mørker neste>nestet nisse>nisset
offer>ofrer olje>oljet oppdrag>oppdrager pakke>pakket pass>passer pas>passer pepper>peprer pil>piller pluss>plusser
pose>poset presse>presset prøve>prøvet rad>radder ramme>rammet ras>raser regn>regner renn>renner ribbe>ribbet
ringe>ringet ris>risset rock>rocket rund>runder rute>rutet røyk>røyker sadel>saler sand>sandet saus>sauset segl>segler
seier>seirer sett>setter setter>setre setter>setrer skaft>skafter skall>skaller skalle>skallet skap>skaper
skare>skaret skav>skaver skift>skifter skikk>skikket skilling>skillinger skilt>skilter skjær>skjærer skjønn>skjønner
skorpe>skorpet skotte>skottet skrape>skrapet skrik>skriker skriv>skriver skuff>skuffet slakt>slakter slett>sletter
slette>slettet slip>slipper sluk>slukker smell>smeller smitt>smitter smør>smører snare>snaret spant>spanter
spell>speller spiker>spikrer spinn>spinner spis>spisser spore>sporet sprøyte>sprøytet stab>stabber stein>steinet
stek>stekker stikk>stikker stil>stilet stil>stillet stille>stillet stil>stiller still>stiller stolpe>stolpet
strek>strekker stripe>stripet stubb>stubbet stump>stumpet styr>styrer støt>støter støt>støtter støv>støver sukk>sukker
svamp>svampet sving>svinget syn>syner søk>søker søk>søkket søk>søkker takk>takket tap>taper tap>tapper tegn>tegner
tikke>tikket tinde>tinder ting>tinger tips>tipser trase>traset trase>traser trav>traver treff>treffer tromme>trommet
trykk>trykker turn>turner turne>turner tørke>tørket utlegg>utlegger varm>varmer varsel>varslet vase>vaset ved>vedder
vifte>viftet vik>vikker vin>vinner vinter>vintrer vippe>vippet vis>viser yter>ytret yter>ytre yter>ytrer øl>øler
øy>øyet let>lete len>lener lede>ledet lei>leiet løft>løfter lodde>loddet los>losser lær>lærer kles>klesset
kles>klesser kal>kaller kalv>kalvet kalve>kalvet kak>kakket kak>kakker kare>karet kaste>kastet mis>misser hel>helet
hel>heller heng>henger hal>haler hal>hallet hal>haller hole>holet vel>vellet vak>vaker van>vannet vas>vaser tele>telet
tru>truet tal>taler tal>tallet talle>tallet tal>taller tanne>tannet tau>tauer tove>tovet tippe>tippet rek>reker
rek>rekker råde>rådet ran>raner rote>rotet rikse>rikset dyp>dyppet dis>diset dis>disset dis>disser akt>aktet
arme>armer anger>angrer slit>sliter sen>sne sen>sner skar>skarer skar>skarrer sky>skyet skur>skurret svensk>svenske
syt>syter syt>sytten sone>sonet spenn>spenner spar>sparer spar>sparrer blek>blekket beit>beitet bøye>bøyet
banke>banket bor>borer borde>bordet buk>buket buk>bukket buk>bukker flyt>flytter fort>forter fin>finner fjøre>fjøret
pel>pellet pel>peller pakk>pakker pas>passet pop>popper gjeld>gjelder bank>banket
`,
}
