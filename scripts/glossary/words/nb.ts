/** Frequent Norwegian words that stand beside a name in compounds. */
import type { Words } from './words.js'

/**
 * The selection is our own: words that exist and stand in many compounds, and forms that are words of another kind, as free
 * dictionaries (Apertium, Hunspell) have them.
 */
export const norwegianWords: Words = {
  nouns: `
abonnement abonnent abort addisjon adel adferd adgang adjunkt adkomst administrasjon administrativ administrator
admiral adopsjon adresse advent adverb adverbium advokat affære aften agent agentur aggregat aggresjon agitasjon
agronom agurk aids akademi akkord akryl aks akse aksel aksent aksept aksje aksjon aksjonær aktivist aktivitet
aktsomhet aktuell aktør akutt akvakultur akvarell alarm album alder alderdom alene alfabet algoritme alkohol allergi
allianse alligator allmenn allmue allokering allround alpin altan alter alternativ aluminium amatør ambassade ambisjon
ambulanse amme ammoniakk amt analogi analyse analytiker ananas anbefaling anbud and andakt ande andel anestesi anfall
angivelse angora angrep angst anilin animasjon anis ankel anker anking anklage ankomst ankring anlegg anliggende
anmeldelse anmelder anmodning anneks annonse annuitet anordning anrop ansamling ansatt ansettelse ansikt anskaffelse
anslag anstalt ansvar ansvarlig ansøkning antall antenne antidoping antikk antiterror antrekk anvendelse anviser
anvisning apartheid ape apostel apotek apoteker app apparat appell appelsin appetitt aprikos araber arbeid arbeide
arbeider areal arena argument arisk ark arkitekt arkitektur arkiv arkivar arm armod armé arrangement arrangør arrest
art arterie artikkel artilleri artist artium arv arving asbest asfalt aske aspekt aspirant assistanse assistent
assuranse astma asyl asylsøker atelier atferd atkomst atlas atmosfære atom attache attaché attende attentat attest
attføring attraksjon attributt august auke auking auksjon autisme auto autograf automat autoritet avanse avbrott
avbrudd avdeling avdrag avfall avføring avgang avgass avgift avgjørelse avgrensning avgud avhending avhold avhør avind
avis avising avkastning avkjøling avkjørsel avklaring avl avlasting avlat avledning avleiring avlesning avling avlyd
avlytting avløp avløser avløsning avmerking avregning avrenning avsender avsetning avskjed avskriving avslag
avslutning avsløring avsnitt avstand avståelse avtale avtrekk avtrykk avveining avvenning avvik avvikling avvirking
avvisning baby bachelor back backup bacon bad badminton bagasje bajonett bak baker bakeri bakgrunn baking bakk bakke
baks baksete bakst bakterie bal balalaika balanse balkong ball ballade balle ballett ballong bambus banan band
bandasje bande bandy bane banjo bank bann baptist bar barber bark barmark barn barndom barnehage barokk barometer
baron barre barriere barsel barskog bart baryton bas basar baseball basill basis basketball bass basseng basun
bataljon batteri baug bearbeidelse bearbeiding beboer bebyggelse bedehus bedrageri bedre bedrift bedømmelse bedøvelse
befal befolkning begavelse beger begivenhet begjær begjæring begrensing begrensning begrep begynner behandler
behandling beherskelse beholder beholdning behov bein beis beite bekjempelse bekk bekken bekreftelse belastning belegg
belg belte belysning belønning beløp bemanning bemerkning ben benk bensin benzen beordring beredskap beregning
berekning beretning berettigelse berg berging berøring besetning beskatning beskjed beskjeftigelse beskrivelse
beskyttelse beskytter beslag beslutning besparelse bestand bestefar bestemmelse bestemmende bestemming bestemt bestikk
bestilling bestrebelse bestyrer besvær besøk beta betaler betaling bete betegnelse betennelse betingelse betjening
betjent betong betraktning betydning bevarelse bevaring bevegelse bever bevilgning bevilling bevis bevissthet bibel
bibliotek bibliotekar bidrag biff bikini bikkje bil bilag bilde bildel bileier bilist biljard bille billede billett
billig billighet bind binder binding bing binge bingo biograf biografi biologi bisam bismer bistand bit biten bjelke
bjelle bjerk bjørk bjørn blad blander blandet blanding blank blankett bleie blekk blemme blikk blind blink blits blitz
blod blokade blokk blom blomst blomster blonde blues bluse bly blyant blære blødning blåbær blåse blåsing blåsyre
boble bod bohem boikott boikotter bok bokklubb bokmål boks boksing bokstav bolig bolle bolt bom bombe bomull bonde
bonn bonus booking boom boplass bor bord bordell borg borger boring bortfall bosetning bosetting bostøtte bot botn
bowling bragd brak brakk brakke brann bransje bre bred bredd bredde bregne brei breidd brekk brems bremse brenner
brennevin brenning brensel brett brev bridge brigade brikke brille briller bringe bringebær bris brisling bro broder
broderi brokade bronse bror brosjyre brott bru brudd bruk bruker bruktbil brunst brur brus brusk brutto brygge brygger
bryggeri bryllup bryn bryst bryter bryting brytning brød brøk brøl brønn brøyting bråk bråte bud budsjett budskap bue
buffer buk bukk bukse bukt buljong bulk bulletin bunad bunden bunke bunkers bunn bunt bur burger bursdag bus busetning
busetting business busk buss butikk by bydel byfornyelse bygd bygding byge bygg bygger bygging bygning byll byplan
byrd byrde byrå byråd byråkrati bystyre bytte bær bærekraft bærer bærsaft bøddel bøffel bøker bølge bølgje bønn børs
børste bøsse bøte bøtte bøying bøyle bøyning bål bånd båre bås båt båtbygger båteier båtfører camping cannabis
catering celle cellulose champagne charter chiffer clearing cocktail cola comeback computer container country cowboy
cross cruise cup cupfinale curling dag dagbok daglig dagligvare dagslys dagsrevy dal daling dam dame damp dannelse
danning dans danser dass data database dato datter daud debatt debet debitor debut debutant definisjon deig dekk dekke
dekker deklarasjon dekning dekor dekorasjon del dele delegasjon delfin deling delta deltagelse deltakelse deltaker
deltid demens demo demokrati demonstrasjon dempende demper departement depot depresjon derby derivat desember design
designer desimal desk dessert detalj detaljist detektiv detektor diagnose diagnostikk diagonal diagram diakon diakoni
dialekt dialog dialyse diamant diameter diesel diett differanse differens differensial differensiering diffusjon diger
dikt diktatur dikter dikting diktning dimensjon dioksid dioksin diplom diplomat direksjon direkte direktiv direktorat
direktør dirigent dirigering disiplin disiplinær disk diskett disko diskonto diskos diskotek diskriminering diskusjon
dispensasjon disponent disponering disposisjon dissenter distanse distribusjon distrikt diva divisjon djevel djup dogg
dogme dokk dokke doktor doktorgrad dokument dokumentasjon dollar dom dominans dommedag dommer domstol dongeri doning
doping dose dott drag drage drake drakt drama dramatikk dranker drap dreining drenering dreng drepende dress dressur
dreven drift drikk drikker drill drit dritt driv drivende drivgarn drivhus drivstoff dronning drosje drue drukken
drypp dryss drøftelse drøm dråpe duell duft dugnad duk dukke dumping dunk duodji dusj dusk dvale dverg dybde dykk
dykker dykking dyktig dyktighet dynamitt dyne dyr dyrevern dyrkelse dyrker dyrking dyrkning død dødsfall døgn dør dåp
dåse edderkopp eddik edikt edruskap effekt effektiv efor efugl egenkapital egenskap egg eiendom eiendomsmegler eier
einer ekall ekko ekonge ekorn eksamen eksempel eksemplar eksil eksistens eksos ekspedisjon ekspeditør ekspert
eksplosjon eksponering eksport eksportør ekspress ekstrem ektefelle ektepar ekteskap ekvivalent eland elastisitet
elbil eld eldre eldst eldste elefant elektor elektrisitet elektrode elektron elektronikk element elementær elev
elfenbein elfenben elg elite elkraft ellevte ellipse elsk elskende elsker elskov elv elverk emalje emballasje embede
embete emigrant emisjon emne emulering emulsjon ende endelse ending endring energi eng engasjement engel engelsk enhet
enke enkelt enmanns ensemble entitet entreprenør entropi entusiast envegs enveis enøk epidemi episode eple epost
erfaring erindring erkebisp erkjennelse erklæring erme ernæring erobring erosjon erstatning ert erverv esel eske
eskimo eskorte estimat estimering etablerer etablering etappe etasje etat etikett etikk etisk ettermiddag etterspørsel
ettersyn ettårs euro europacup europeisk evaluering eventyr evighet evne evolusjon fôr fôring fabrikant fabrikk fadder
fag fagbok faglig fagskole fakkel faks fakta faktor faktura fakultet falk fall fals familie famn fan fane fang fange
fanger fangst fans fantasi fantom far fare farge farlig farm farmasi farse fart fartøy farve fasade fasan fascist fase
fasong fast faste fasthet fastsettelse fat fatning fattig fauna favn favoritt feber februar fedreland feide feil
feiring fele fell felle fellesskap felling felt femmer femtende femti femtiandre femtiende femtifemte femtifjerde
femtiførste femtiniende femtisjette femtisjuende femtisyvende femtitredje femtiår femtiåttende femårs fengsel fenomen
ferd ferdig ferdighet ferge ferie ferje fest feste festing festival festning fett fiber fiende fiendtlig fighter figur
fiksjon fil filet filial fille film filosofi filter finale finans finansiering finger fink finn finne fiol fiolin
firkant firma fisjon fisk fiske fisker fiskeri fistel fjel fjell fjerding fjerning fjernsyn fjes fjord fjording
fjortende fjorår fjær fjærfe fjæring fjøl fjør fjøs flagg flagging flak flamme flanell flanke flaske flate flaum flekk
flertal flertall flesk flint flis flise flod flog flokk flom flor flora flue flukt fly flyger flyging flygning flying
flyktning flymotor flyndre flyplass flyt flytting flyttsame flyver flyvning flømming fløte fløtning fløyel fløyte
fløyter fløyting flåte fogd fokk fokus fold folie folio folk folketing folketrygd fond fondsmegler font forakt
forakter forandring forbedring forberedelse forberedende forbindelse forbrenning forbruk forbruker forbrytelse
forbryter forbud forbund fordel fordeler fordeling fordom fordring fordøyelse forebygging foredling foredrag forekomst
forelder forening forestilling foretagende foretak forfall forfatter forfining forfølgelse forgiftning forhandler
forhandling forhjul forhold forhør forhøyelse forhånd forklaring forlag forlegger forlik forlis form formann formasjon
format formel formiddag formidler formidling forming formue formular formulering formål fornemmelse fornorsking
fornorskning fornuft fornyelse fornøyd forpaktning forplantning forpliktelse forretning forsamling forsendelse forside
forsikring forsker forsking forskjell forskning forskott forskrift forskudd forskyving forskyvning forslag forsoning
forst forstad forstander forsterker forsterkning forstyrrelse forståelse forsuring forsvar forsvarer forsyning forsøk
forsørger fortau fortegn fortegnelse forteller fortelling fortrinn fortsettelse forum forurensning forutsetning
forvalter forvaltning forventning forvirring fosfat fosfor foster fot fotball fotnote foto fotograf fotografi fradrag
frafall fragment frakk fraksjon frakt framlegg framleie frammøte framstøt framtid franchise frase fravær fred fredag
fredning freelance frekvens frelse frelst fremdrift fremgang fremmed fremmøte fremskrittsparti fremstøt fremtid frende
fres frier frieri frihandel frihet friidrett frik friksjon frilans friluft frimerke fripolise frisk frist frister
frisør fritak frityr frokost front frossen frost frotte frotté frukt frykt frys fryser frø fugl fukt fuktighet
fullmakt fullmektig fund fundament funkis funksjon funksjonær funn furu fusjon fylde fylke fyll fylling fyr fyring
fyrste fyrstikk fysikk fysiologi fysioterapi føderåd fødsel følelse følge føljetong føll følsom følsomhet føre førende
fører føring førsel førskole førskolelærer førstegangs førstehjelp førstehånds førstelag førtiandre førtiende
førtifemte førtifjerde førtiførste førtiniende førtisjette førtisjuende førtisyvende førtitredje førtiår førtiåttende
gaffel galla galle galleri gallup galopp galskap gamme gamp gand gang gangster garanti garasje gard garderobe gardin
garn garnison gartner gartneri gas gasje gass gast gate gatt gave gavl gebyr geit geite gele gelé general generasjon
generator generering geni genitiv genre genser geografi geolog geologi geometri gerilja germansk gesims getto gevinst
gevær gift gigant gikt gilde gips giret giro gissel gitar gitarist gitter givende giver giving gjedde gjeld gjeng
gjenger gjenkjøp gjennomgang gjennomsnitt gjennomtrengelighet gjenreisning gjenstand gjenvinning gjerde gjerning gjest
gjær gjødsel gjøgler gjøk gjøremål gjøring gjørme glans glas glass glede glugg glugge glykogen glød gnist godkjenning
gods godtgjørelse godtgjøring godvær golf golv gondol goodwill gospel gourmet grad gradient grafikk grafisk gran
granat granne gransker gransking gras grasrot grateng graut grav graving grein gren grend grense grep gress grev grill
grind gris grise grop grossist grotte grunn grunnlag grunnlov gruppe grus gruve gryn gryte grøft grønn grønnsak
grønsak grøsser grøt gud gudinne gudstjeneste guide gul gule gull gulrot gulv gummi guru gutt guvernør gyldig
gyldighet gymnas gymnasium gymnastikk gyro gyte gående gård gårdbruker gåte habilitet hage hagl hake hakke hale hall
halling halm hals halvdag halvdel halvkule ham hamburger hammar hammer hamn hand handel handikap handikapp handkle
handler handling hands handtering hane hann hanske hare harem harmoni harpe harpun hasard hasj haspel hassel hastighet
hat hatt haug hauk hav havari havbeite have havn havre heat heder hedning hefte hegn heil heilhet heim heimel heis
hekk helbred heldag helg helgen helhet helikopter hell helle helligdag helling helse helsing helt heltid helvete
hemmelig hemmelighet hemming hemning hems hendelse hendt heng henge hengsle hensikt hensyn henting henvendelse
henvisning herberge herja herjet hermetikk heroin herr herre herred hersker hest hevd hevelse heving hevn hevning
hierarki hilsen hilsning himmel hinder hindring hingst hinne historie historiker historisk hittegods hjell hjelm hjelp
hjelper hjem hjemstavn hjerne hjerte hjerter hjort hjul hjørne hobby hockey hode hoff hofte hogg hogger hogst hold
holder holdig holding holdning holet holme homse honning honnør honorar hopp hoppe hopper hopping horisont hormon horn
hospital hospits hotell hov hoved hud hugg hugger hugging hukommelse hule hull hummer humus humør hund hundrede
hundreår hunkjønn hunn hurtig hurtigbåt hus husbank husdyr husflid hushold husholdning husleie husmor husstell hval
hvelv hverdag hvete hvile hvit hvite hvitt hybel hydrat hydrogen hygge hygiene hygienisk hylle hylning hylster
hyppighet hyrde hyse hysteri hytt hytte hæl hær høgd høgde høgfjell høgre høgskole høgtid høgtrykk høne høns hør
hørespill høring hørsel høst høsting høvding høvel høy høyde høyfjell høyre høyskole høyspent høytrykk hånd håndball
håndkle håndtak håndtering håndverk håndverker hår hårføner ide ideal identitet ideologi idiot idol idrett idyll idé
ihendehaver ikon ikorn ilandføring ilbud ild ilder illusjon image immun impedans import importør impuls incentiv
incest indeks indianer indikator individ induksjon industri inert infanteri infarkt infeksjon infinitiv inflasjon
influensa info informasjon infrastruktur ingeniør initial initiativ injeksjon injurie inkasso innariks innbrott
innbrudd innbydelse innbygger innbytte inndeling innehaver innenriks innfall innføring inngang inngrep inngåelse
innhold innkjøp innkreving innland innlegg innløp innlån innovasjon innreise innrykk innsamling innsats innside innsig
innsikt innskott innskudd innslag innspilling innspurt innstilling innstramming innsyn inntauing inntekt inntrykk
innvielse insekt inspeksjon inspektør installasjon installering instans instinkt institusjon institutt instruks
instruksjon instruktør instrument insulin integral integrasjon intelligens intensitet intensiv intensjon interesse
interim interiør intern internat internett intervall intervju intrige invasjon inventar investering investor isbjørn
ishav ishockey isolasjon isolering isopor ister istikk iterasjon jakk jakke jakt jam janitsjar januar jazz jeger jekk
jente jern jernbane jernmalm jette jobb jobbing jod jomfru joner jonsok jord jordbruk jordbær journal journalist
journalistikk jubel jubile jubileum jubilé jul julebord julegave juletre juli jungel juni junior junta jurist jury
juss justering justis jøde kabal kabaret kabel kabin kabinett kader kadett kafe kaffe kaffer kafé kai kake kaki kalas
kalender kalium kalk kalkulasjon kalkun kalkyle kall kalling kalori kalv kalving kam kamel kamera kamerat kammer
kammers kamp kampanje kams kamuflasje kanal kandidat kanin kanne kano kanon kanselli kansler kant kantine kaos
kapasitet kaper kapillær kapital kapittel kapp kappe kapsel kaptein kar karakter karamell karantene karate karbon
kardinal karm karneval karosseri karriere kart kartlegging kartotek karusell kasino kasko kassa kasse kasserer kassett
kast kastanje kasting kasus katalog katarr katastrofe kategori katt kausjon kavaleri kavl keeper keiser kenguru
keramikk kikk kikkert kilde killing kilo kilometer kinn kino kiosk kirke kirkegård kirkelig kirsebær kirurg kirurgi
kiste kjede kjeft kjegle kjeks kjel kjelde kjele kjelke kjeller kjemi kjempe kjendis kjenner kjennetegn kjenning
kjennskap kjensle kjent kjepp kjerke kjerne kjerre kjerring kjertel kjetter kjetting kjeve kjole kjær kjæremål
kjæreste kjæring kjærlighet kjøkken kjøl kjøleskap kjøling kjønn kjøp kjøper kjør kjører kjøretøy kjøring kjørt kjøtt
klaff klage klan klang klapp klar klasse klassiker klassing klatt klausul klaver kledning klegg klem klemme klepp
klesplagg klient klikk klima kling klinikk klipp klippe klipper klipping klister klo kloakk klokke klokker klor klorid
klosett kloss kloster klov klubb klubbe klump klut klypp klypper klær kløft kløver knagg knall knapp knapphet kne
knekt knest kniv knoke knokkel knopp knott knusing knute knytning koalisjon kobbe kobber kobling kode kodeks koffert
kofte kok kokain kokeri koking kokk kokke kokos kokt kol kolbe kole koll kolle kollega kollegium kollektiv kollisjon
kolmule koloni kolonial kolonne kombi kombinasjon kombinert komedie komet komfyr komite komité komma kommando
kommandør komme kommende kommentar kommentator komming kommisjon kommissær kommune kommunikasjon kommunist komp
kompani kompas kompensasjon kompetanse kompleks komponent komponist komposisjon kompost kompressor kompromiss
kondensat kondisjon konditor kone konfekt konferanse konfirmant konfirmasjon konflikt kong konge kongress kongruens
koning konjunksjon konjunktur konkurranse konkurs konsekvens konsensus konsentrasjon konsept konsern konsert
konservator konsesjon konsolidering konsoll konsonant konstellasjon konstruksjon konsulat konsulent konsultasjon
konsument kontakt kontant kontingent konto kontor kontra kontrakt kontrast kontroll kontrollør konvall konvensjon
konvergens konvoi konvolutt koordinat koordinator kopi kopling kopp koppar kopper kor korall korg kork korn korona
korp korps korrektur korridor korrupsjon kors kort kosmetikk kost kostnad kotelett kott krabbe kraft kraftutbygging
krage krakk krakker krampe kran krangel krans krasj krat kratt krav krave kredit kreditor kreditt kreft krem kremmer
krenkelse kreps krets krevende krig kriger krik kriminal kriminalitet kringkasting kris krise kristen krit kriterium
kritiker kritikk kritt krok krokket krom kromosom krone kronikk kroning kropp krukke krus krutt krydder krysning kryss
krysser kryssing krystall krøll krønike krøtter kråke ku kubbe kubikk kul kulde kule kull kulle kultur kulturell
kulturminne kunde kunngjøring kunnskap kunst kunstis kunstner kupe kupong kupp kuppel kupé kur kurer kurs kursus kurv
kurve kuvert kuvøse kvadrat kval kvalifisering kvalitet kvantum kvart kvartal kvarter kvartett kvarts kvartær kvasi
kveg kveite kveld kvern kvikksølv kvinne kvise kvist kvit kvittering kvote kvotient kylling kyss kyst kystsone kyting
kø køl kølle køye kål kåpe kår labb laboratorium labyrint lade ladning lag lager lagnad lagring lagting laken lakk
lakris laks lam lamell lammelse lampe land landbruk landsby landskap landslag langrenn lansering lanterne lapp
lapskaus larm larve laser lass lasso last latin latter laug lauk laurbær lauv lav lavland lavpris lavtrykk layout
leasing led ledd ledelse leder ledighet ledning ledsager lefse legd lege legeme legg legger legging legning leie
leieboer leier leiing leik leilighet leir leire leiv lek leke lekkasje lekse leksikon leksjon lekter lektor lektyre
lempning lende lending lene lengd lengde lengsel lengst lenke lenking lensmann leppe lerke lerret lese leser lesing
lesning leting lett lette leukemi levekår lever leverandør leveranse levering levetid lidelse liga ligning lik like
likhet liknende likning likør lilje lilleputt lim lin line linjal linje linse lippe lisens lisse list liste litt
litteratur liturgi liv livbåt livmor livrente livsstil livssyn livstid lobby lodd loft logaritme logg logikk logistikk
logo lojalitet lokal lokale lokalisering lokk lokomotiv lomme lord lort losje lott lotteri lotto lov lovgiving
lovgivning lovutvalg lue luft lugar lukking lukning luksus lukt lund lunde lunge lunsj lus luve lyd lydbånd lykke lykt
lymfe lyn lyng lyrikk lys lysbilde lyst lærdom lære lærer lærerinne læring lærling løft løfte løk løkke lønn lønning
lønnsomhet løp løper lørdag løsing løsning løsøre løv løve løype løysing løytnant løyve lån låner lår lårbein lås låve
madrass maffia mafia magasin mage magnat magnesium magnet mai mais major majoritet maker makeri makk makrell makro
makron maksimal maksimum makt mal malaria maler maleri maling malm malt mamma mammut manager mandag mandat mandel
maner mangel mangfold mani mann mannskap manntal manual manus manuskript manøver mappe maraton marg margarin margin
marginal mari mark marked markedsføring marknad marmor mars marsipan marsj maske maskin maskineri maskinist massasje
masse mast master mat match material materiale materiell mating matrikkel matrise matro matte matvare maur mave
medalje medarbeider media medikament medisin medisiner medisinsk medium medlem megler megling meieri meining meis
mekaniker mekanikk mekanisme mekler mekling mektig mel melding melk mellomfag mellomrom melodi mengd mengde menighet
mening menneske menneskerettighet mentalitet meny merg merke merking merknad merverdiavgift messe messing mester
mesterskap metall metanol meter metning metode metodikk metropol midd middag middel midling midnatt midt midtbane
migrasjon mikrofon milits militær miljø milliard milliardte million millionte millionær mine mineral miniatyr minibank
minimum minister ministerium mink minne minoritet minus minutt misbruk misjon misjonær mislighet missil mistanke
mistillit mjøl mjølk mobil mobilitet modell moden modenhet moder modernisering modning modul modus mokka mold molekyl
molo molte moment moms monn mono monopol montasje montør monument moped mor moral mord morder morene morgen morse
mosaikk mose mosjon moske moskus mot mote motiv motor motstander mottak mottaker mudder muffe mugg mugge muld mulighet
multe multimedia munke munn munning mur murer mus muse museum musikal musiker musikk muskel musling musé muting mutter
mygg myndighet mynt mynte myr møbel møkk møll mølle møller mønster mønstring møring mørk mørke møte mål måler måling
måltid måne måned måse måte nabo nagle nakke namsmann narko narkotika nase nasjon nasjonalist nasjonalitet
nasjonalpark nat natt nattverd natur navn navne nazi nebb nedbør nederlag nedfall nedgang nedleggelse nedrykk
nedrykking nedrykning nedsettelse nedslag neger negl nekt nektelse nekting nellik nemnd neon nerve nes nese nesle
neste nett netting netto nettverk neurose neve never nevrose nikk nikkel nikotin nipe nipp nisje nisse nitrogen
nittende nittiandre nittiende nittifemte nittifjerde nittiførste nittiniende nittisjette nittisjuende nittisyvende
nittitredje nittiåttende nivå nobel nomade nominasjon nord norm normal norsk not notat note notis novelle november
nummer nyanse nybrott nybygger nybygging nyhet nylon nynorsk nyre nyskaping nytelse nyting nytte nyttår nyår nærhet
næring næringsliv nærmiljø nærområde nærradio nærvær nød nødhjelp nødrett nødverge nødverje nøkkel nøtt nøytral
nøytralitet nåde nål nåtid nåverdi obduksjon objekt obligasjon observasjon odel odelsting offensiv offer offiser
offshore offside okkupasjon okse oksid oksygen oktober older oldtid olje olsok ombud ombygning omfang omformer
omforming omgang omkostning omlegging omløp omregning område omsetning omslag omsorg onkel onsdag opal opera operasjon
operator operatør operette opinion opium oppbud oppbygging oppdagelse oppdrag oppdrager oppdrett oppdrift oppfatning
oppfølging oppfølgning oppgang oppgave oppgjør opphav oppheng opphold opphør oppkjøp oppklaring opplag opplegg
opplevelse opplysning opplæring opposisjon opprykk opprør oppsett oppskrift oppslag oppslutning oppstart oppsyn opptak
opptaker opptjening opptreden opptøyer oppvask oppvekst opsjon optimisme ord ordbok orddeling orden ordfører ordliste
ordning ordre organ organisasjon organisering organist orgel orientering original orkan orkester orlog orm oske ost
otte overdragelse overenskomst overfall overflate overføring overgang overgrep overlege oversettelse oversikt
overskott overskridelse overskrift overskudd overslag overtagelse overtakelse overtid overtredelse overtrekk
overvåking overvåkning ovn ozon padde pakk pakke pakking pakning pakt palass panel pang panikk panne panorama panser
pant papir papp par parade paradis parafin paragraf parallell parameter parentes parfyme paring pariser park parkering
parkett parlament parsell part parti partikkel partner pasient pasjon pasning pass passasjer pasta pastell patent
patriot patron patrulje pause pave paviljong pedagog pedagogikk pedagogisk pedal peiling peis pell pels pelsdyr pendel
pendler penge penger penn penning pensel pensjon pensjonat pensjonist pensum pepper periode perle perm permisjon
permittering persille person personal personale personell personlighet perspektiv petroleum pianist piano piggdekk
pigment pike pil pilegrim pille pilling pilot pils pine pinn pinne pion pioner pipe pirat pisk piss pistol pivot pizza
plage plagg plakat plan plank planke planlegging plantasje plante plask plass plast plaster plate plattform pleie
pleier pleierske plen plenum plett plikt plint plog plomme plugg plukk plukker plukking pluss poeng pokal poker pol
polenta polise politi politiker politikk pollen polo polymer pool pop popularitet pore pori porno pors porselen port
portal portefølje portner porto portrett porøsitet pose posisjon post potens potensial potet pott praksis prakt prat
preferanse preg preken premie premiere premiss preparat presang presentasjon president presisjon press presse presser
prest prestasjon prestisje primær prins prinsesse prinsipp prioritering prioritet pris prisme privatisering
privilegium problem problematikk produksjon produkt produsent profesjon professor proff profil profitt prognose
program promenade promille propan propell proposisjon prosa prosedyre prosent prosess prosessor prosjekt protein
protese protest protokoll proveny provins provisjon prut pryd prøve prøving psykiater psykiatri psykiatrisk psykolog
psykologi psykologisk psykose pub publikum publisering pudding pukk pukkel pulje puls pult pulver pumpe pund pung
punkt puppe puss pute pynt pyramide pytt pære pøbel pølse påbud pådriver pålegg påmelding påske påslag påstand
quisling rabatt racer rad radar radikal radio radiograf radium radius radon raffineri rakett rally ramme rampe ran
randsone ranking rapport ras rase rasjon rasjonering rassia rast rate rav ravn razzia reaksjon reaktor realfag
realisasjon realitet reallønn redaksjon redaktør reder rederi redigering redning redsel redskap reduksjon referanse
referat refleks reform refusjon regale regatta regel regi regime regiment region regissør register registrering
regjering reglement regn regning regnskap regresjon regress regulativ regulator regulerende regulering rehabilitering
reim rein reinbeite reindrift reir reis reise reisende reising reisning reke reker rekke reklame rekning rekord
rekreasjon rekrutt rekruttering rektor relasjon relevant religion rem renessanse rengjøring renhold renke renn renne
renovasjon renseanlegg renser rensing rente reparasjon reparatør repertoar repetisjon replikk reportasje reporter
representant representasjon repro republikk resepsjon resept reservat reserve reservoar resipient resistens resolusjon
resonans respons ressurs rest restaurant restaurering restriksjon resultat resurs retning rett rette rettelse
rettighet rettskriving rettskrivning rettslig retur rev revisjon revisor revolusjon revolver revy ribbe ridder ridning
rigg rike riktig rimelighet rimet ring ringe ringing rips ris risiko riss rist ritt rive riving rivning robot rock
rogn rokk rokokko rolle rom roman romanse romantikk romer romfart rop ror rose rosen rot rotasjon rotte rov rovdyr
rovvilt rug ruin rull rulle rulling rumpe rund runde ruset rush rusmiddel russer russisk rust rustning rute rutine
rydde rydding ryddning rygg rype rytme rytter rytteri rødvin røk røking røkt røkter rømning røntgen rør røre rørsle
røst røver røyk røyker røyking råd rådgiver rådgiving rådgivning rådighet rådsleder rådsmøte rådyr råolje råstoff råte
råvare sabotasje sadel safari saft sag sagbruk sagn sak sakkyndig saks saksbehandler saksbehandling sal salat saldo
salg salme salong salt salve salær samarbeid samba samband sameie sameting samferdsel samfunn samisk samleie samler
samling samliv sammen sammenheng sammenlagt sammenligning sammensetning sammenslutning samsvar samtale samtykke
samvelde samvirke samvittighet samvær sand sandel sandinist sanering sang sanger sangerinne sanitet sanitær sanking
sanksjon sankthans sannhet sans sarv satellitt satire sats satsing satsning sau saus scenarium scene scooter scoring
seddel sedvane seer segl segling segment seid seier seil seilas seiler seismikk sekk sekretariat sekretær seksjon
sekskant sekstende sekstiandre sekstiende sekstifemte sekstifjerde sekstiførste sekstiniende sekstisjette
sekstisjuende sekstisyvende sekstitredje sekstiåttende sekt sektor sekund sekundær sekvens sel sele seleksjon selen
selger selle selskap selveier selvkost selvmord selvstendighet selvstyre sement semester seminar sender sending seng
senior senking senkning sennep sensasjon sensor sensur senter sentral sentrum september seremoni serie sersjant
sertifikat server servering service servise sesjon sesong sete seter setning sett setter sfære shipping shopping show
side sider siffer sigar sigarett signal signatur sigøyner sikkerhet sikring sikt siktelse sil sild silder silisium
silke silo simle simulator simulering sindighet sink sinna sinus sirene sirkel sirkulasjon sirkus sitat sitron sitting
situasjon siv sivil siviløkonom sjablon sjakk sjakt sjal sjalusi sjampanje sjanger sjanse sjarm sjarmør sjarter sjau
sjef sjekk sjel sjikt sjokk sjokolade sjuk sjukdom sjuke sjukeheim sjukehus sjukepleier sjø sjøfart sjøfly sjøfugl
sjøkart sjølkost sjømann sjørøver sjøsetting sjøvann sjåfør skade skadelig skaft skala skald skalering skall skalle
skallet skam skandale skant skap skaper skare skarv skatt skau skav skei ski skifer skift skifte skifter skikk
skikkelse skildring skille skilling skilpadde skilsmisse skilt skinger skinke skinn skinne skip skipper skipsbygging
skiskytter skisse skive skje skjebne skjede skjegg skjell skjema skjenk skjerm skjerping skjevhet skjold skjorte skjær
skjæring skjønn skjønnhet skjørt skjøt skjøte skjå sko skog skogbruk skole skomaker skop skorpe skorstein skort skott
skotte skranke skrap skrape skravle skred skredder skrei skrekk skremme skremsel skribent skrift skrifte skrik skrin
skritt skriv skrivelse skriver skriving skrivning skrot skrott skrubb skrue skruve skråning skudd skuespill
skuespiller skuff skulder skulptur skum skur skurd skurv skurve skute skuter skutt skvett sky skygge skyld skyldig
skyss skyting skyts skytter skøyte skål skår sladder slag slager slagg slakt slakter slakteri slakting slalåm slam
slang slange slave slede slegge sleik sleiv slekt sleng slepp slett slette slim slip sliping slipp slips slit slitasje
slitt slokking slokning slott sluk slukker slukking slukning slum slutning slutt slutter slyng slør sløsing sløyfe
slåing slått smak smaling smed smell smelte smerte smie smitt smitte smoking smug smugler smugling smurning smuss
smykke smør smøring småbarn småbåt småhus småskole snacks snakk snare snegl snegle snekke snekker snelle snik snile
snipe snipp snitt snor snø snøball snørr snøskuter sofa sogn sokk sokkel sokn sokning sol solbær soldat solidaritet
solist solskinn sommer sonar sonate sonde sondering soning sopp sopran sorg sort sosialist sosietet sosiologi sosionom
soul sovjet soya spade spagetti spalte spann spant sparebank sparing spark spat spedbarn speider speil spekk spekter
spektrum spekulant spekulasjon spell speller spenn spenne spenning sperre spesial spesialist spesifikasjon spett
spette spik spiker spill spiller spilling spilt spinn spion spionasje spiral spis spise spist splint splitt spon
sponsor spor spore sport sprang spray spreder spredning spreier sprekk spreng sprenging sprengning sprengstoff sprett
spring sprinkel sprint sprinter sprit sprog sprut sprøyt sprøyte språk språklig spurt spurv spyd spytt spøkelse
spørsel spørsmål squash stab stabbur stabel stad stadion stadium stafett stag stake stall stam stamme stand standard
stander stang stank stans stanser starr start starter stas stasjon stat statistikk stativ statsråd statue status staur
stav stavelse staving stavn steam sted steg steik stein stek stell stelling stemme stemmer stemne stemning stempel
sten stengning stengsel stenkning stereo sterkstrøm stev stevne sti stift stiftelse stige stiging stigning stikk
stikke stikker stil stilk still stillas stille stiller stillhet stilling stim stimulering sting stipend stipendium
stjerne stoff stokk stol stolpe stolt stolthet stopp stopper storby storfe storhet storm storting stove straff straffe
strand strateg strategi streif streik strek strekk strekning streng strening stress strid strikk strikke strimmel
stripe stripete stropp struktur stryk stryker strøk strøm strømning strømpe strå stråle stubb stud student studie
studio studium stue stuing stump stund stunt stup stut stykke styr styre styring styrke stær stønad støperi støping
stør størrelse størst støt støtte støtter støv støvel støy støyperi støyt stål stålverk subjekt subsidie subsidiering
substans suger sukk sukker suksess sulfat sum sump sunnhet super suppe supplering supporter surrogat surstoff suset
suvenir svakhet svakstrøm svale svamp svane svanger svangerskap svar svart svartebørs sveising svekkelse svenn sverd
svev svik svikt svill sville svin svindel svindler sving svingning svinn sviske svovel svulst sværing svømmer svømming
swing sydpol sykdom syke sykehus sykepleier sykkel sykling syklist syklus sylinder syltetøy symbol symfoni symmetri
sympati symptom syn synd synder syndikat synonym synspunkt syre syssel sysselsetting system syttende syttiandre
syttiende syttifemte syttifjerde syttiførste syttiniende syttisjette syttisjuende syttisyvende syttitredje
syttiåttende sæd søk søker søking søknad søkning søksmål søkt sølv søm søndag sønn søppel sørvis søsken søster søvn
søyle såkorn såpe sår tabbe tabell tablett tabloid tabulator taffel taft tager tak taker taking takk takling taksering
takst takt taktikk taktisk tale talent taler tall tallerken tander tang tangent tank tanke tann tannlege tante tap
tape tapet tapp tapping tariff tarm tart tast tastatur tater taushet tavle taxfree taxi team teater tegl tegn tegner
tegning teig tein tekke tekniker teknikk teknologi teknologisk tekst tekster tekstil telefaks telefon telegraf
telegram teleks telling telt tema temning tempel temperatur tempo tendens tenkning tenning tennis tenor tensid
tentamen tenåring teologi teorem teoretisk teori teppe terapeut terapi term termin terminal terminologi terning
terrasse terreng terror terrorist terskel tertial tertiær test testing tete tetning tette tetthet tettsted theta
thriller tid tidende tidevann tidsplan tidspunkt tidsserie tidvatn tiger tigger tikk tikke tikker tilbud tilbyder
tildeling tilfang tilfelle tilførsel tilgang tilhenger tilhørighet tilknytning tilkopling tillatelse tillegg tilling
tillit tillitsvalgt tilpasning tilsagn tilskott tilskudd tilskuer tilstand tilstrømning tilsyn tiltak tiltale tiltalt
tilvekst time tinde ting tinn tinning tipp tips tirsdag tital titan tittel tiår tjener tjeneste tjening tjern
tjueandre tjuefemte tjuefjerde tjueførste tjuende tjueniende tjuesjette tjuesjuende tjuesyvende tjuetredje tjueåttende
tjuv tjuveri tjære toalett tobakk tofase tog toksin tokt toleranse tolk tolking tolkning toll tolvte tomanns tomat
tomt tone tonn tonnasje topp torden torg torn torpedo torsdag torsk tortur torv tospråklighet total toveis toven
tradisjon trafikk tragedie trailer trakt traktat trakter traktor tramp tran trang transaksjon transitt transplantasjon
transport trapes trapp trappe trapper trase trasé trau trav traver tre trebåt tredje trefase treff treforedling
trekant trekk trekker trekking trekning trelast trell tren trend trener trengende trening trettende tretthet
trettiandre trettiende trettifemte trettifjerde trettiførste trettiniende trettisjette trettisjuende trettisyvende
trettitredje trettiår trettiåttende trev tribune trikk triks trille trim trinn trio trippel triumf trivsel tro trofé
troll tromme trommel trompet trone trope tropp troskap trost truck trudom truende truet truse truskap trussel trygd
trygghet trykk trykker trykkeri trykning trøbbel trøblet trønder trøst trøtt trøtthet trøye tråd trål tråler tråling
tsar tubb tue tunell tunge tungtvann tunnel tupp tur turbin turisme turist turn turne turnering turnus turné tusen
tusenår tuss tvang tvil tvilling tvinn tvist tykke tykkelse tyngre tyngst type tyri tyrker tysker tyv tyveri tømmer
tønne tørk tørke tørker tørkle tørn tørst tøtte tøy tåke tåre tårn uavhengig uavhengighet ubåt udyktig uføre ugle
ugras ugress uhell uhygge uke ukeblad ulempe ull ultralyd ulv ulykke underarm undergang underholdning underlag
underliv underskudd undersøkelse undersøking undertøy undervisning ungdom unge uniform union universal universitet
unntakelse ur uran urbefolkning urfolk urin urinnvåner urmaker urne urt usikkerhet uskyld utariks utbedring utbetaling
utbrott utbrudd utbryter utbygging utbygning utbytte utdannelse utdanning utdeling utenriks utfall utfart utfelling
utflukt utfoldelse utfordring utforming utfylling utførelse utførsel utgang utgave utgift utgivelse utgiver utgraving
utjamning utjevning utkant utkast utkik utkikk utklipp utlegg utleie utleier utlending utløp utløser utløsing
utløsning utløysing utlån utmark utmatting utmåling utnyttelse utredning utreise utrekning utrustning utrykning utsagn
utsalg utsatt utsending utsettelse utsetting utsikt utskrift utslepp utslipp utspill utstedelse utsteder utstilling
utstyr uttak uttaking uttalelse uttrykk utvalg utvandrer utveksling utvidelse utvikler utvikling utvinning utvisning
utøvelse utøver utøving uvær vaffel vaksine vakt vakuum vald valg valmue vals valse valuering valuta vandrer vandring
vane vanilje vann vanske vanskelighet vara vare varetekt variabel variant variasjon variete varieté varighet varlig
varm varme varmtvann varmvatn varsel varsling vase vask vaskemaskin vasker vaskeri vasking vassdrag vatn vatt ved
veddeløp vederlag vedlegg vedlikehold vedtak vedtekt veg vegg vegnett vegplan vegring vei veide veileder veiledning
veinett veiplan veisystem veiv veke vekkelse veksel veksler veksling vekst vekt vektor velde veldedighet velferd
velger velkomst vell velling velstand vende vending veng venn venninne vennlighet vennskap venstre venteliste venter
ventil veps veranda verb verbal verbum verden verdenscup verdi verft verk verker verksted verktøy vern vers versjon
vert vertikal vertinne verv vesen vesentlighet veske vesle vest veteran veterinær veto vett vetter vev veving vidd
vidde video videreutdanning vidje vidunder vidvinkel vifte vigsel vik vikar viken viking viktig vilje vilkår vill
villa villaks ville villighet vilt vin vind vinde vindel vindu ving vinge vinkel vinner vinning vinsj vinter vinyl
vippe virke virkelighet virkemiddel virkning virksomhet virtuos virus virvel vis vise visitt visjon visning visum
vitamin vitenskap vitenskapelig vitne vitnemål vits vitskap vogn vokal vokalist voks voksen voksenopplæring vokter
vold voldtekt voll volley volum volutt vorte votering vott vrak vridning vugge vulst vurdering vær værelse væring
væske våde våpen vår weekend western wiener yacht ynder yndling yngel yoghurt yrke ytelse yter yting ytring zulu ære
æring ødeleggelse ødeleggende øking økning økokrim økonom økonomi økonomisk øl ønske øre ørken ørn ørret østers
østland østrogen øvelse øving øy øybu øye øyeblikk øyemed øyværing åker ånd åndedrett åpner åpning år åre åremål
årgang århundre årig årsak årsmøte årstid årsverk årtusen ås åsted åtsel åttiandre åttiende åttifemte åttifjerde
åttiførste åttiniende åttisjette åttisjuende åttisyvende åttitredje åttiåttende
nettleser innlogging passord skript
`,
  adjectives: `
fri full rik fattig vennlig sikker bevisst basert drevet eid bundet spesifikk relatert styrt tung tett trett tørr grå
rød blå grønn gul hvit svart brun bred dyp høy lang kort stor liten gammel ny fersk kyndig klar kritisk aktiv intensiv
kraftig nær ansatt sterk svak villig pliktig berettiget lignende formet farget kledd dekt dekket bygd skapende
fremmende stridig moden glad politisk teknisk avhengig egnet klok knapp rett fast
`,
  alike: `
aktiv akutt alternativ arm beskjeden best beste bitter blank blond brun danske defensiv dyp dyr død døde egen egne
eneste faste feil felles flott fremmed fri frisk frivillig full gift glad god gode halv halve halvt hel hul hvite
hvitt høy høye høyre ideal indre intern kalde klar kollektiv konkurs kontant kontante kort kriminell kristen lam lang
lav lei lett lik liten lokal lokale lys mager marine masse materiell midt militær mobil moden moderne mulig mørke
negativ nytt objektiv offensiv personell positiv privat radikal rask redd ren rett rike rund runde rusten salt sann
senior sentral sivil skjønn sliten sort sorte spiss sterk stille streng strenge sulten svenske syke tett tom total
totale trang tung tunge tykke ung unge uniform vant varm varme venstre ville vilt vital voksen voksne økt
`,
  seldom: `
bak bra dels ditt enda engang enten for fort fra fram føre først gir ham hatt hele heller helt heter hit hjem inn
innen intet lest like lite litt med midt min mine minst mitt mot nei nest nesten never nok null sammen selv sett sist
slett slik så tross tusen utfor ved vel verken vår
`,
  families: `
bakke bekk berg bjørk bjørn bonde borg brann brekke brenna bru dag dal eik eng falk fisker fjell fjord foss furu gran
gård haga hage hagen hammer haug haugen hav holm krog krone kvam land lie lind liv lund løkke mark moe moen myr nes
ravn ring rose rud sand sjø skog smed sol solberg sommer stein stjerne storm strand sund svane tang ulv vang vik
vinter vold voll våg vår ås ørn
`,
  stems: `
under
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
undersøkings utalands variasjons herje
`,
  prefixes: 'av an inn ut opp om på til over under for be mot med etter frem fram ned gjen sam hjem bort',
  others: `
accent alenvis allesteds andelsvis andfares anslag antall artikkel artist aspekt attack attest avsatsvis avstand
avtale baker ballast ballett ballong banal bande banditt bankett barhodet barndom barnslig bestand bidrag bilag
billett bitevis bittelitt bitvis bokholder bokholderi bokstav borger bortest bortetter bortsett bosted brudgom
bryggeri bråtevis bunkevis buntevis buntvis bøttevis dagevis dagligstue defekt deltagelse deltakelse deltaker delvis
demokrat dengang direkt diskurs dråpevis døgnvis endelangs endestups england enkeltvis estland etappevis export fabel
fabrikasjon fabrikat fabrikk femtitre fest filtrere filtrering finland finnmark flaggermus flekkevis flekkvis
flerveis flokkevis folkehøyskole fordevind foredrag forening forlag forlengst formann formel forresten forslag
forstand fortid forvalter fotogen framføre framstups framtid fredrikstad fremdeles fremstups fremtid fritid fylkesvis
gatelangs gjenstand gjestfri gjestfrihet gradvis grimstad gruppevis grønland halvannet halvdød hanske harstad
haugesund haugevis havari havarist hedmark heftevis hinsides hodekulls hodestups holland hordaland hovedsak hovmester
hundre husbond husmann hustru hvorlunde håndball høgskole høyskole høytid import innslag inntak inntakt irland island
isleies jamsides jevnsides kanal kanel kanin kannevis kanon kanton kapell kapital kapitel kapittel kartell kartong
kilovis kjærlig kjærlighet kjøleskap klattvis klossete kompass kongsberg konkurs kontakt kostnad kostyme kristall
kristiansand kristiansund kryssvis københavn lagkake lagvis laken landskap langsmed langvegs langveis lassevis
ledsage leksikon letland lettkledd lexikon lillehammer lillestrøm loddrett lovlig mandel mangleies masse massevis
matematikk matros matte medikament mengdevis metervis middelalder midtvegs midtveis minimal modul motsols motstand
moturs motvillig musikant måling måltid måltrost månedsvis nasegrus nattergal nattestid nedstrøms nesegrus nettopp
noenlunde nordisk nordland omkring omstand oppland oppspart opptak ordentlig ordning ovenbords papegøye parasitt
parfyme parlament partikkel parvis passage passagerare planet plattform porsjon portal portør predikant prefekt
prosent prospekt protest puljevis punktvis rapport ratevis reform regelrett rekurs reporter resort respekt retroaktiv
rettferdig ringside russland rådhus rådmann samtale samtid sandefjord sandnes sidelangs sidelengs sjøverts skauleies
skiftevis skogleies skottland skrittvis skulder skuldre soldat solid solist sortiment sport sprangvis stadig stadion
stasjon statist statistikk statue stedvis stegvis stevne stevner stykkevis stykkvis støtvis støytvis subjekt support
sykdom særdeles sønnenfor sønnenfra sønnentil takt taktikk talent tallerken terminvis testa testament tidlig tidning
tidvis tillegg tilrette tilsammen tilstand tilsynelatende tiltak timesvis timevis tomat tommel toner tonnevis
trafikant transport tredveto tredvetre treårs trinnvis troppevis troppsvis tulipan turevis turvis tyskland tyvetre
tømmermenn tønnevis tønsberg ubetinget ukevis ungarsk ungdom uniform unnskyld unntak utaskjærs utenat utslag utstrakt
uttak vannrett vedtak vekevis vekselvis verksted vestetter vindu vinkel vinner vinter virkelig ålesund årevis
`,
  verbs: `
adle adressere adsprede ajourføre aksessere aksjonere aksle aldre amme anbringe ande andra anfalle angripe anke
anklage ankre anlegge anmelde anordne anrope ansette anskaffe anspenne anspore antenne anvise ape appellere applikere
apportere arbeide arme armere arte arve atsprede auke avbefolke avbetale avferdige avfinne avflasse avgifte avgrense
avgude avholde avhøre avise avkjønne avkle avklippe avle avleie avlevere avlure avlåse avlønne avløse avløyse avrekne
avsende avskaffe avskalle avskjerme avskjære avskrekke avspalte avspelle avspille avspore avstenge avstikke avsvi
avtale avtjene avtvinge avvenne avvike bade bake bakke bakse balansere bale ballaste balle balsamere bande bane banke
banne barbere bare barke barske barsle base bauge be bebreide bede bedre bedrive bedrøve befale befinne beflitte
begeistre begjære begrense begripe begrunne begynne behandle beholde beine beinfly beise beiskne beite beklage bekle
beklippe beknipe bekoste bekranse belegge belgflå belønne beløpe bemanne bemektige bemyndige bene benke berekne
berettige berge beriktige besiktige beskadige beskatte beskikke beskjære beskrive beskytte besnakke bespare bespotte
bestemme bestige bestikke bestråle bestykke bestyre bestyrke besvare besvære besøke betale bete betegne betenke
betjene betrede betro betrygge betvile betvinge beundre beve bevise bevre bibeholde bibringe bile billige binde bite
bjelle blaffe blande blanke blautkoke bleikne blekke blikke blinde blinke blitse blogge blokke blomstre blunke
blåholde blånekte blåse blære bløtkoke bløtlegge bo boble bogsere boikotte bokne bokse bolle bolte bombe bomme
bondske bonne borde bordkle bore borge borre bortfalle bortfeste bortføre bortgifte bortkaste bortkjøre bortlede
bortse bortsette bortvise bosette bosse bossere bote botne brake brakke bramme braske bravere bre bredside breie
breiside brekke bremse brenne bresere brette bringe brise brodere bronse bronsere bruke brumle brunbeise brunsteke
brunsvi bruse brygge bryne bryste bryte bråbremse bråke bråstoppe bråsvinge brøle brønne bu bue buføre buke bukke
buksere bukte bulke bunke bunne bunte bure buse buske busse by bygge bygsle bytte båre båse bære bølge bølgje børse
børste bøte bøtte chartre coache covre cruise dage dagne dale dalle dampe danse danske dasse daude dauhogge dauhugge
daukjøre deglasere dekke deklinere dele dempe designe dikte diktere dise diske diskutere disputere disse dissentere
djupne dogge dokke dominere dope dorske dossere dotte dresse dressere drifte drikke drille drite drive droppe drukne
dryppe drysse drømme drønne dufte duke dukke dunke dunsanke dusje duske dy dykke dypdykke dypfryse dyrke dø døde egge
eie ekse ekshalere elde elferje elge eloksere elske emne ende endesnu endossere ensrette entledige erkjenne erklære
erte erverve eskapere eske esle etablere etterfølge etterkomme etterleve ettersøke evne fagne fakle fakse falle false
famne fane fange fangste fare farge farsere farte farve fase fasinere faste fastne fastslå fate fatte favne feide
feie feile feire felge felle fengsle ferde ferge ferje ferske feste festne fighte fiksere file filme filtre findele
findyrke fingere fingre finhakke finhøvle finkjemme finklippe finlese finmale finne finpusse finregne finsikte finske
finskjære finslipe finstemme finstille finstyre firdele firedele fisjonere fiske fistle fjære fjøre flagge flake
flakke flakne flakse flamme flaske flate flatne flekke flenge flerdele fleske fli flise flokke flolegge flomme flukte
fly flyge flyte flytte flørte fløte fløyte folde folke forakte forbanne forbeholde forbeine forberede forbinde
forblende forbli forbrenne forbruke forbryte fordele fordriste fordrive forebygge forefalle foregripe foreholde
forekomme forelegge forelese forelske foresette foreslå foresveve forevise forfalle forfatte forfriske forfryse
forgreine forhandle forhindre forholde forhøre forkjøpe forkle forkleine forkobre forkopre forlegge forlike forlise
forme formene formidle forminske formolde formulere formå fornikle fornøye forordne forpleie forrekne forrette
forråtne forsamle forselge forsenke forsette forske forsluke forsnakke forsnevre forspenne forspille forsteine
forsterke forstikke forstille forstå forstørre forstøte forstøtte forsvare forsvinne forsynde forsøke forsøple
forsørge fortegne fortelle fortinne fortjene fortrekke fortrolle fortrøste fortsette fortvile fortynne fortyske
forulempe forulykke forurense forurette forutse forvalte forvanske forveksle forvenne forvente forvolde fosse
fosskoke fossregne fostre fote frafalle fraholde frakjenne frakte fralegge framdrive framelske framfeste framføre
framheve framholde framkalle framkaste framkomme framlegge framleie framsette framskyte framtre framvise frase
fraselge fraskille fraskjøte fraskrive frastøte fratrekke fravriste frede frelse fremdrive fremelske fremføre
fremheve fremholde fremkalle fremkomme fremlegge fremmane fremsette fremskyte fremvise frese frifinne frikjenne
frikjøpe frilanse friliste frisere friske friskne frispille friste fristille fronte froste frukte fryde frykte fryse
frø fukte fullbyrde fullende fullføre fullkomme fullrose fulltakke fusjonere fylke fylle fyre fôre følge følle føre
førebu gafle gagne gampe gande gange gaple gapskratte garne gasse geleide gi gifte gipse gire gitre gjelde gjenfinne
gjenge gjengjelde gjenkjøpe gjenlegge gjennomse gjenreise gjenvelge gjenvinne gjenåpne gjerde gjeste gjære gjødsle
gjøgle gjørme gla glanse glasse glassere glattrake glede glimte glippe glise gløde gniste godkjenne godprate
godskrive grade granske grase grassere graute grave greie greine grene grense gresse greve grille grinde gripe grise
grope grovhakke grovhogge grovhugge grovmale grovsikte gruglede grumse grunne grunnlegge gruse gryne grynne gråmale
gråne gråte grøfte grønmale grønske grøsse grøte guide gule gullsko gulne gymme gyte hage hagle hake hakke hale halle
halse halvere halvklare halvsteke hamne hamre handikappe handle handse hanske hardkjøre hardkoke hardsalte hardstyre
hardtrene harpe harpesere harselere harske harskne hasje hasple hate hauge hauke havne hedre hefte hegne heime heimle
heise hekke hekse helbrede heldekke helge helgjenge helkapsle helle helse helseslå helsteike helsteke hende henfalle
henføre henge hengsle henholde henkaste henlede henlegge henregne henrette henrive hensette henskyte henspille
henstille hensynta henvende henvise herberge herje herpesere herske hete hetse hevde hevne himle hindre hinte
hitsende hitsette hitte hjelpe hjemle hjule hofferde hogge holde hoppe hovmode hugge hugsvale hule hulle humpe huse
husholde hustre hvelve hvile hvite hvitne hvitte hygge hylle hylskrike hytte håndtakke håne hånle håpe hæle høgtide
hønse høre høste høvle høye høyne høytide iberegne ilandføre ilde ildne illskrike illsvi imaginere indekse inklinere
innbetale innbille innbinde innbringe inndekke innebygge innebære inneha inneholde innfange innfiltre innfinne
innfordre inngjerde innkapsle innkjøpe innkjøre innklage innlegge innlåne innløpe innordne innplante innprente
innpresse innrekne innrykke innseile innsende innsette innsikte innsirkle innsjekke innskjære innsnevre innspare
innspille innstemne innstevne innstille innsynge inntegne inntjene inntrekke innvandre innvarsle innveksle innvelge
innvinne internere intervjue isfiske isne isolere jakte jamme jazze jekke jevnføre jobbe jorde jordslå juble jukse
jule julepynte julle kable kaie kake kakstryke kaldhamre kaldrøke kaldrøyke kaldsmi kalke kalle kalve kamme kamse
kannelere kante kappe kappri kappro kapsle kare karre karske karte kartonere kassere kaste katte kavle kikke kime
kinne kise kjede kjefte kjekse kjempe kjenne kjennetegne kjeppe kjerne kjære kjøle kjøpe kjøpslå kjøre kjørne kjøtte
klaffe klage klappe klare klarere klarne klasse klatte klave kle klemme kleppe klikke klinge klippe klistre klokke
klone klore klubbe klukkle klumpe klynge klyppe klø kløfte kløve kløvkjøre knagge knalle knappe knarte knaske knee
knekke knekte kneppe kneste knistre knive knivstikke knoppe knulle knuselske knute kode koke kokevaske kokke
kokkelere kole kollabere kollapse kollatere kolle kollidere kommatere komme kommutere kompe kompromisse kone
kongruere konnotere konsumere kontakte kontre koppe kore korke korne korrugere korse korte kortne kose koste krabbe
krage krakke krane krangle kranse krasje krave krepse kretse krige kristne krite kritte kroke krokne krone kroppe
kruse krysse krølle kubbe kujonere kuldslå kule kulle kulske kumle kuple kuppe kuratere kure kurere kurre kurse
kursere kursivere kurve kuske kutte kuvende kvalme kvarte kvege kvelde kverne kvinne kviste kvite kvitne kvitte kysse
kå kåle kåre køe køle køye labbe lade lage lagge lagre lakesalte lakke laksere laminere lamme lamslå lande langkoke
langpine lansere lappe larme lasere laste lauge lauskjøpe lausrive lauve lave layoute ledde lede ledsage lege legge
leie leike leire leite leive leke lekke lekse lekte lende lene lenke lese lete lette leve levere levre li lide like
likne lime linke linne linnkoke linnsalte lisse liste live livne lodde logge lokke love lovhjemle lue lufte luksere
lukte lumske lunsje luse lute lyde lykkønske lykte lyne lyse lysne lyste lytte låne låre låse låte lære løfte lønne
løpe løskjøpe løsne løsrive løype løyve mage maie maile make makke makte male malte mane mangle manne mase maske
maskinere massere maste matche mate matte maure mave medbringe meddele medføre medisinere medregne medrekne medvirke
megle mekle melde mele melke merke messe mestre midle mikse mine minke minne minske misbruke misholde miskjenne
miskle misse missnakke mjuklande mjøle mjølke mobbe modne molde monne morgne morkne morse morske mose mosjonere
motsvare mugge mulde mule mulebinde munke munne mure murre muse mussere myklande mynte myte måle måte møkke mønstre
mørbanke mørke mørkne møte nagle nakke nappe narre nate natte navne nebbe nedbetale nedbygge nedfelle nedgrave
nedkalle nedkjempe nedkjøle nedkjøre nedkomme nedkorte nedlegge nedmolde nedmulde nedringe nedruste nedsenke nedsette
nedskjære nedskrive nedsmelte nedstamme nedstemme nedstenge nedstige nedtegne nedtone nedtrappe negere negle neie
nekte neste nette nevne nikke nippe niskrike nisse norske nulle nybygge nydyrke nyplante nyrydde nyskape nytegne
nytte nåde nærlese nøde odle ofre olje omberamme ombrekke ombringe omforme omgrense ominnrede omnsbake omordne
omprøve omrekne omskjære omskole omskolere omslynge omstøte omtaksere omtale oppbringe oppbygge oppdage oppdrette
oppdyrke oppebære oppelske oppfange oppfinne oppflaske oppfordre oppfostre oppholde opphøre oppildne oppkaste
oppkjøpe oppkjøre oppnevne opprøre oppsette oppskake oppskjære oppsluke oppspore oppstamme oppstarte oppstille
oppstykke opptegne opptjene opptrappe orde ordinere ordne ordre orke orme oste overfalle overføre overhenge overholde
overhøvle overkjøre overkomme overlaste overlegge overliste overmale overmanne overordne overprøve overrekke
overrenne oversende oversomre overspille overstige overstyre overtale overtegne overtrekke overveie overvelde
overvinne overøse ovnsbake ovnssteke pakke pakte panele pante pappe pare parre passe passere passiare peise pelle
pelletere pelse pendle penne pensle perle permutere pigge pikke pile pille pine pinne pipe piske pisse pjatte plage
plane planere planke plante plaske plassere plastre plate platinere pleie plette plikte plissere ploge plugge plukke
plusse pokre pole pollinere polstre poppe pose poste pote potte prate prege premiere presse prikke prise prute pryde
prøve prøvebo prøvefly prøvespille pukke pulse pulsere pumpe punge pusse puste pynte påfriste påkjenne påklage påkle
pålegge påminne pårekne påskjønne påskynde påtvinge pøble pønske radde rade ramme ramsalte rane rase rasjonere raste
ratte rave rede regissere regne regredere reinske reise reke rekke reklamere rekne rendyrke renne rense renske
renskjære renskrive renvaske rette reve revidere ribbe rigge rike ringe rise risse riste rive ro rocke rokke rolle
romme rope rose rote rotte ruge rugge rulle runde ruse rushe ruste rute ry rydde rygge ryke rykke råde rådslå
rødliste rødmale rødne røke røkte røre røste røve røyke sadle safte sage sake sakke sakne saksbehandle sakse sale
salte salve salvere samarbeide sambeite sameine samføre samkjøre samle sammale sammenslå samordne samsnakke samstave
samstemme samsvare samtale samtykke samvirke sande sanse satse saue saumfare sause savne se segle seide seigpine
seile seire sekundere sele selebrere selektere selge seminere semske sende senke sentre separere serve servere setre
sette showe sidrikke sigge sikte sildre sile sinke siregne sirkle sirkulere siselere sive sjanse sjartre sjaue sjefe
sjekke sjelelege sjokke sjukne sjøldø skade skafte skalle skamme skamri skamslå skante skape skare skarve skatte
skave skeie skeine skifte skikke skille skillinge skilte skimle skingre skinne skipe skissere skive skje skjegge
skjelle skjelne skjene skjenke skjerme skjolde skjule skjære skjærne skjønne skjørne skjørte skjøte skjøtte sko
skoggerle skokke skole skorpe skorte skotte skrape skrappe skrattle skravle skremme skri skride skrifte skrike
skripte skritte skrive skrote skrubbe skrue skruve skryte skråsette skuffe skuldre skumme skure skurre skute skutte
skvette sky skye skygge skylde skysse skyte skåle skåre skøyte sladde sladre slage slagge slakte slamme slange slave
slegge sleide sleike sleive slekte slenge slepe sleppe sleske slette slime slipe slippe sliske slite sludde sluke
slukke slumpe slutte slynge slå sløre sløyfe smake smede smelle smelte smerte smile smitte smugle smusse smykke
småblåse småfryse småkoke småløpe småprate småsnakke småspise smøre snakke snare snaublåse snauhogge snauhugge
snauslite snegle snelle snike snitte sno snuse snusmale snø sogne sokke sokne sole sone soppe sortere spalte spanske
spante sparke speide speile spekke spelle spenne sperre spike spikke spikre spille spinne spise spisse splitte spore
sporte spraye sprede spreie sprekke sprenge sprengri sprette sprike springe sprinkle sprinte sprite sprute sprøyte
spurte spurtslå spytte spøke spørre stabbe stable stadslege stage stagge stake stalle stamme stange stanke stanse
starte stase staure stave steame stede stege steike steine steke stekke stelle stemme stemne stemple stenge stevne
stie stifte stige stikke stile stille stilne stiltre stime stimle stinge stivfryse stivpiske stivpynte stoffe stokke
stole stolpe stoltsere stoppe storkose storle storme stormgjø straffe strande streife streike streke strekke strende
strenge stresse stride strigråte strikke strimle stripe stroppe stryke stråle strømme stubbe stue stumpe stunde
stunte stupe stusse stutne stutte stykke styre styrke styrtregne stø støkke størkne støte støtte støve støye støyte
suge sukke sulte summe supe supere sva svale svalne svampe svane svare svartne svenske sveve svibrenne svike svikte
svimeslå svindle svine svinge svinne svømme swinge sykle sykne synde syne synge synke syre syrne sysle så såpe såre
særordne særprege særstille søke søkke søkklaste sømme sønderslå søple tabbe takke taksere tale talle tampe tandre
tane tange tanke tanne tape tapetsere tappe taste taue taumkjøre tegne tekke tekste telle telte tenne teppe terminere
teste tetne tette tigge tikke tilberede tilbringe tildekke tildele tilfalle tilflyte tilfryse tilføre tilgodese
tilgrise tilhogge tilhugge tilhylle tilhøre tiljamne tiljuble tilkalle tilkjempe tilkjenne tilkjøre tilkline
tilknytte tilkomme tillage tillegge tillyse tilmåle tilordne tilpasse tilplante tilplikte tilrede tilregne tilrekne
tilrive tilrøve tilse tilsende tilsette tilsikte tilskjære tilskjøte tilskrive tilskynde tilslutte tilsløre tilsmake
tilsmusse tilsmøre tilsnakke tilsnike tilspisse tilstede tilstille tilstoppe tilstøte tilstøyte tilsvare tilsvine
tiltale tiltrede tiltrekke tiltvinge tilvende tilvenne tilvirke tilvise time tinde tinge tippe tipse titte tjene
tjuve tjuvstarte tjære tjærebre tjørebre toe toge tokte tolke tolle tomkjøre tone tonsette toppe torve trakte
traktere trampe tranchere transjere trappe trase traske trassere trave tre tredele treffe trekke trelle trene trenere
trenge treske trikke trikse trille trimme tro trolle tromle tromme trone troppe trosse trygde trykke trykkoke tråde
tråle træ trøble trøkke trøste trøtte tulle tunge tuppe ture turne tusse tviholde tvikjøre tvile tvinge tvinne tviste
tykke tylle tynnslipe tynnslite type tåke tåre tårne tømme tørke tørne tørrkoke tørrlegge tørrsalte tørrtrene tørste
tøve tøye ugle uglese underslå unnfange unngjelde unnkomme unnse unnsette unnskylde unnsleppe unnslippe unnslå ure
uroe uroppføre utbetale utblotte utbreie utbringe utbryte utbytte uteske uteslutte utestenge utferdige utfordre
utfrese utfritte utgrunne utjamne utkaste utklasse utlegge utleie utlikne utlåne utløpe utløse utmåle utnevne
utplyndre utprøve utrekne utsette utskjære utslette utsliske utslynge utspare utspille utspinne utsprede utstede
utstikke utstoppe utstråle utstykke utstyre utstøte uttale uttrykke utvandre utvanne utveksle utvikle utvinne utøve
vafle vakte valse vandre vanhedre vanhelge vanne vanrøkte vanslekte vanstelle vanstyre vanære vare varme varsko
varsku varsle vase vaske vassbeise vasskjøle vasslipe vassplane vatne vedbli vedde vedlegge vedlikeholde vege veide
veie veikne veilede veive vekke vekne veksle vekte velge velle vende venne vente verdsette verke verne versne verve
veve vifte vigsle vike vikke ville villede villeie vinde vindisere vinge vinkle vinne vinsje vintre vippe virke
virvle vise visere vitne vitse vokse vokte volde volle voltigere vrake vugge våre våse våtne væske vørdsle vørsle
ynde yrke yte åke ånde åpne årsake ære ættlede ødelegge øke økte øle ølle ønske øre øydelegge øye øyne
`,
  notForms: `
adel>alen adel>alene adel>aler aks>aksen aks>akser akse>akset akslet akt>aktet album>alba aller allround>allrounder
ammet and>andene and>ander ande>anda andet anger>angrer angret ankel>anklet anklaget ankrer ankret anroper ape>apet
apotek>apoteker arme>armer armet artet arvet aske>asket auket avdrag>avdrager avgiftet avgudet avholder avhører avlet
avtrekk>avtrekker avvik>avviker bad>bader bak>bakken bak>bakkene bak>bakker bak>bakket bakk>bakket bakke>bakket
bakset bal>baler bal>ballen bal>ballene bal>baller bal>ballet balle>ballet band>banden band>bander bande>bandet banet
bank>banket banke>banket bann>banner barbere bare bark>barket barsel>barslet bas>bassen bas>bassene
bas>basser bas>basset bass>basset bauget beder bedrer bedret befaler begjærer beiset beit>beitet belegg>belegger
bener benket betjente bever>bevrer bevret bidrager bil>billen bil>billene bil>biller bildel>billen bildel>billene
bildel>biller billige bind>binder bit>bitter biten>biten blandete blank>blanket blek>blekker blek>blekket
blekk>blekker blind>blinder blindet blitset blokket blomster>blomstrer blomster>blomstret blære>blæret bløter
boble>boblet boikottet bokset boltet bombet bommet bor>borer borde>bordet borget bortfaller botnet brak>braker
brak>brakka brak>brakken brak>brakkene brak>brakker brakket bred>bredda bred>bredden bred>breddene bred>bredder
bredde>bredda breier breiet brekk>brekker bremset brodere bronset brukket bruser brygge>brygget bryn>bryner
bryst>bryster bråk>bråker brøl>brøler bue>buet bufre bufrer bufret buk>buket buk>bukken buk>bukkene buk>bukker
buk>bukket bukt>buktet bulk>bulket bundne bunket bunnet buntet burer bus>bussen bus>bussene bus>busser buset
busk>busket busset båre>båret båset bølge>bølget bølgjet børset børstet bøttet bøye>bøyet chartrer cruise>cruiser
daget daglige dal>daller dallet dam>damen dam>damene dam>damer dampet danset date>data daud>dauder daudet dekk>dekken
dekk>dekker dekke>dekken del>delet del>lene del>let dele>delen digre dis>diset dis>disser dis>disset dogg>dogget
dokket dom>domene dommer>domra drag>dragen drag>drager drage>draget dresset drevne driftet drit>dritta drit>dritten
drit>drittene drit>dritter drit>drittet dritet drukne drukner druknet drypper dryss>drysser dråpe>dråpa drømmet
duftet duk>dukka duk>dukken duk>dukkene duk>dukker duk>dukket duket dukke>dukket dunk>dunker dusjet dusk>dusket
dykk>dykker dyktige dyp>dyppet dypper dødet eier>eiret eire eirer ekset ekter ektet ekvivalente eldet elget
elsk>elsket enke>enket ert>ertet erte erverv>erverver esel>eslet etiske europeiske eventyr>eventyrer evnet faglige
faklet faktum>fakter fals>falset famnet fan>faner fang>fangen fang>fanger fangstet fare>faret farge>farget farlige
fartet fase>faset fast>fasten fast>fastene fast>faster fastet fat>fater fat>fatter fat>fattet fattige favnet
fei>feier feiler feilet fengsel>fengslet ferdet ferdige ferget ferjet fest>festet feste>festen fett>fetter fiendtlige
fil>filet fil>filla fil>fillen fil>fillene fil>filler filete filmet filtrer fin>finner finger>fingere finger>fingrer
finger>fingret fiske>fisken fjel>fjellene fjel>fjellet fjær>fjærer fjær>fjæret fjære>fjæret fjør>fjører fjøre>fjøret
flagger flak>flakket flaker flakker flamme>flammet flasket flatet flekk>flekket flertal>flertallene
flertal>flertallet flesker flis>fliset flise>flisa flise>fliset flokket flommet fluktet flyt>flytter flyttet fløtet
fløyte>fløytet foldet folker for>forer foraktet forbruk>forbruker forbunden forfaller forholder forhør>forhører
forliker forliser form>formet forsøker fort>forter fortegner forum>forene forum>forer forum>foret fostrer frafaller
fraktet framlegger fred>fredet frilanset frisket fristet frontet frosne frostet fryktet fuktet fôrer føller gaflet
galer galle>galla gamme>gamma gampet gandet ganget gas>gassen gas>gassene gas>gasser gasset germanske gift>giftet
gipset girete gjeld>gjelder gjeng>gjenget gjenkjøper gjestet gjæret gjødslet glanset glas>glassene glas>glasset
glasser gledet gler glødet gnistet gradet gran>grannen gran>grannene gran>granner graser graut>grautet grein>greinet
grenset grillet gris>griset gropet gruet grunnet gryner grynner grynnet grøftet grøt>grøtet guidet gul>gulen
gul>gulene gul>guler gul>gullene gul>gullet gulet gyldige hagl>hagler haket hakke>hakket hal>haler hal>haller
hal>hallet hale>halet halset halvet hammer>hamrer hamnet hamret handikap>handikappene handikap>handikapper
handikap>handikappet handikapp>handikapper hands>handser handset hansket harpe>harpet hasjet hat>hater hat>hatten
hat>hattene hat>hatter haug>hauget hauk>hauket have>havet havnet heder>hedrer hedret hegner heimet heimlet hekket
hel>helet hel>heller helbredet helget hell>hellen hell>heller helle>hellet hemmelige heng>henger herjete hevdet hevne
hevnet himlet hindrer hjuler hogg>hogger hold>holder holdige hole>holet hopp>hoppen hopp>hopper hoppe>hoppet
hugg>hugger humre humrer humret hurtige hushold>husholder hvelver hvit>hviten hvit>hvitene hvit>hviter hvitet hygget
hygieniske hyllet hytt>hytta hytt>hytten hytt>hyttene hytt>hytter hyttet håndverk>håndverker hælet høgtidet hør>hører
høstet høvlet høyspente idet inerte innkjøp>innkjøper innlegger innrykker jaktet jammet jazzet
jekket jobbet jord>jordet jordbruk>jordbruker jublet jævel>jævla kablet kak>kakker kak>kakket kal>kaller kalket
kalv>kalvet kalve>kalvet kammet kamset kap>kapper kaper>kaprer kappe>kappet kapre kapret kapslet kare>karet
kast>kaster kaste>kastet kattet kavl>kavlet kikk>kikker kinn>kinner kirkelige kjeftet kjeks>kjekser kjekset kjempet
kjennetegner kjernet kjærer kjøp>kjøper kjør>kjører klaffet klaget klar>klarer klaret klasset klattet klem>klemma
klemmet klepp>kleppet kles>klesser kles>klesset klikk>klikker klinget klippe>klippet klistrer klokkerene klokket
klorer klubb>klubbet klubbe>klubbet klump>klumpet kløft>kløftet knaller knappet knektet knestet knivet knopp>knoppet
knute>knutet kobber>kobra kode>koda kodet kok>kokka kok>kokken kok>kokkene kok>kokker kol>kolen kol>koler kol>kolla
kol>kollen kol>kollene kol>koller kol>kollet kole>kolet koll>kollet kolle>kollet kombinerte komme>komma kommen
kontaktet kontingente kopper>kopra koppet korer korket korner korter koset krabbet kranset
krasjer krat>krater krat>krattene krat>krattet krave>kravet kredit>kreditten kredit>kredittene kredit>kreditter
krem>kremmer kreps>krepser krepset kretset kriget kristne kristner kristnet krit>krittene krit>krittet kritet kronet
kroppet krydre krydrer krydret kryss>krysser ku>kuer kubbe>kubbet kul>kulla kul>kullen kul>kullene kul>kuller
kul>kullet kulet kulle>kullet kupper kur>kurrer kur>kurret kurer>kurre kurer>kurrer kurer>kurret kurere kuret
kurv>kurvet kurve>kurva kurve>kurvet kvart>kvartet kveldet kvernet kvist>kvistet kvit>kviter kvit>kvitter
kvit>kvittet kvitet kysser kålet kår>kårer køet køl>kølla køl>køllen køl>køllene køl>køller køyet labbet lade>lada
lagrer lagret lakket langet langrenn>langrenner lapp>lappet larmet lastet lauger lauver led>leddene led>leddet
lede>ledet leget lei>leiet leier>leira leier>leire leier>leiren leier>leirene leier>leirer leier>leiret leiket
leire>leiret leivet lek>lekker leket lekket lekset len>lener lenket ler let>lete lettet lever>levere levet levret
lik>liken lik>liker like>liker like>liket lim>limer lin>linen lin>liner lin>linner lin>linnet line>linet listet
liv>liver lodde>loddet logget lokal>lokalet lokale>lokalen los>losser loset losset lovet luet luftet luket luktet
lunsjet lus>luset luser lyktet lyner lys>lyser lystet lårer lær>lærer løft>løfter løk>løkka løk>løkken løk>løkkene
løk>løkker lønn>lønnet løse løser løve>løvet maget magnesium>magnesia maiet maktet malter man>mannen manglet
maske>masket mastet mat>matta mat>matten mat>mattene mat>matter matchet material>materialer matet mattet mauret
medisinske mektige melket mengde>mengda messet mester>mestrer mestret minet minket mis>misser misset
mjøler mjølket moderne modne modner modnet mold>moldet morgne morgnet morset mose>moset mot>moten mot>moter
mote>motet mudder>mudret mudre mudrer mugge>mugget munnet mur>murret murer>murret muret murre murrer mus>muser
muse>musa myntet myr>myrra måtet møll>møller mølle>møllet mønstrer mørk>mørkene mørk>mørker mørk>mørket naglet nakket
natet natter nattet navne>navnet nebb>nebber neger>negere neglet nektet nes>nesen nes>neser nes>nesser nese>neset
neste>nestet nikker nisse>nisset nord>norden norske norsket note>nota nynorske nytt>nytten nyttet nådet nødet
offer>ofrer ofret olje>oljet oppdrag>oppdrager oppdrett>oppdretter oppholder opphører oppkjøp>oppkjøper
opplegg>opplegger oppsetter ord>orden order ordne ordner ordnet ormet ostet overfaller overtrekker pakk>pakken
pakk>pakker pakke>pakket paktet pansre pansrer pansret pappet parer pas>passer pas>passet pass>passer patente
pedagogiske peiset pel>peller pel>pellet pelet pelset pennet penslet pepper>peprer pepre pepret perlet
personal>personalene personal>personaler personal>personalet pil>pilla pil>pillen pil>pillene pil>piller pillet
pinnet piss>pisser pistol>pistolet plaget planket plantet plasker plastrer pleiet plenum>plenene plenum>plener
pliktet ploget plugget pluss>plusser pol>pollen polymere pop>popper poppet pose>poset postet pottet preger
preken>prekner presse>presset priset pruter prydet prøve>prøvet psykologiske pukket pulset pumpet punget
punktum>punktene punktum>punkter punktum>punktet pyntet pålegger rad>radder raddet radet radikal>radikaler
radium>radiene radium>radier ramme>rammet ran>raner ras>rasen ras>raser rase>raset rastet rate>rata regn>regner
reise>reiset rek>reker rek>rekker rekket renhold>renholder renn>rennen renn>renner renne>rennet renset rettet
rettslige ribbe>ribbet rigget rikse>rikset riktige ringe>ringet ris>rissene ris>risset risser rock>rocket rollet
roper rote>rotet rottet rov>rover rug>rugger ruget rugget rullet rund>runden rund>rundene rund>runder rundet rusete
rusher russiske rustet rute>rutet ryddet rygget råde>rådet rødet røket røktet røyk>røyker sadel>salen sadel>salene
sadel>saler saftet saget saket sakker sakket sakkyndige sakset salvet samiske sand>sandet sangre sangrer sangret
sanset satset saus>sauset segl>segler seidet seier>seirer seiret sel>sellen sel>sellene sel>seller sele>selet sen>sne
sen>sner sentrer setret sett>setter setter>setra setter>setre setter>setrene setter>setrer shower sikt>siktet
sild>silder silder>sildre sirklet siver sjanset sjartrer sjauet sjefet sjekket sjokker sjuk>sjuken sjuk>sjukene
sjuk>sjuker skadelige skadet skaft>skafter skall>skallen skall>skaller skalle>skallet skammet skantet skap>skaper
skar>skarer skar>skarrer skare>skaret skarret skattet skav>skaver skeiet skift>skifter skikk>skikket
skilling>skillinger skillinget skilt>skilter skingre skingrer skingret skinne>skinnet skivet skje>skjen skjeller
skjene skjenket skjer skjermet skjær>skjærer skjønn>skjønner skjøte>skjøten skjøtter skjøttet skogbruk>skogbruker
skorpe>skorpet skortet skotte>skottet skrap>skrapen skrap>skraper skrape>skrapet skrapper skrappet skravle>skravlet
skred>skredder skreden skremmet skrifte>skrifta skrifte>skriften skrik>skriker skritter skriv>skriver skrot>skrotten
skrot>skrottene skrot>skrotter skroter skruvet skuff>skuffet skur>skurret skurrer skutter sky>skyet skygget skyldige
skysset skøytet sladre sladret slagger slakt>slakter slammer slanget slavet slegget sleik>sleiket slektet
slepp>slepper slet slett>sletten slett>sletter slette>slettet slim>slimer slip>slippen slip>slippene slip>slipper
slip>slippet slit>sliter slit>slittene slit>slittet sluk>slukker slukket sluttet slyng>slynger sløyfet smell>smeller
smeltet smertet smitt>smitten smitt>smittene smitt>smitter smittet smusser smør>smører snare>snaret snekre snekrer
snekret snellet sogner sokket solet sone>sonet soppet sovjet>sovjeter spaltet spant>spanter spar>sparer spar>sparrer
sparret speiler spekker spell>speller spenn>spennen spenn>spenner sperret spette>spettet spik>spikket spiker>spikrer
spikker spikret spinn>spinner spis>spisser spisset splittet spore>sporet sportet sprayet sprintet spritet sprutet
språklige sprøyte>sprøytet spurtet spytter stab>stabber stabbet stablet stager stagger stagget staket stallet stammet
stanket stanset startet staset staur>stauret stavet stegen steger stein>steinet stek>stekker stekket steller stemmet
stempel>stemplet ster stikk>stikken stikk>stikker stikke>stikket stil>stilet stil>stilla stil>stillen stil>stillene
stil>stiller stil>stillet still>stillen still>stillene still>stiller stille>stillet stilrene stinger stokket
stolpe>stolpet stormet straffet streif>streifer streiket strek>strekken strek>strekkene strek>strekker strek>strekket
streket strenget strikket strimlet stripe>stripet stroppet strømmet stubb>stubbet studie>studiet stuet stump>stumpet
stundet stunter stup>stuper stutter stuttet styr>styren styr>styrer styre>styren styrket styrtet stålen støt>støter
støt>støtta støt>støtten støt>støttene støt>støtter støttet støv>støver støyet sukk>sukker sukre sukrer sukret supre
svalet svamp>svampet svanet svangre svart>svarten sveiset svensk>svenske svensket svev>svever svik>sviker sviktet
svin>svinnene svin>svinnet sviner sving>svinget svinner svovler svovlet swinget syklet syn>syner syndet syslet
syt>syter syt>sytten såpet søk>søken søk>søker søk>søkker søk>søkket søkken tabbet takk>takket taktiske tal>taler
tal>taller tal>tallet talle>tallet tandre tandrer tandret tanket tanne>tannet tap>tapen tap>taper tap>tappen
tap>tappene tap>tapper tape>tapet tappet tastet tau>tauer tegn>tegner teknologiske tekstet tele>telet teoretiske
testet tettet tigger>tigre tigger>tigrene tikke>tikket tillegger timet tinde>tinder tindet ting>tinger tippe>tippet
tips>tipser tisker tjuvet tjæret tolket tollet tonet toppet tordne tordner tordnet tove>tovet tovne traktet trappet
trase>traser trase>traset trav>traver treff>treffer tren>trener trikser trillet trimmet troller tromlet
tromme>trommet tronet troppet tru>truet truete trygdet trykk>trykker trøblet>trøblet trøstet trøtter trøttet turet
turn>turner turne>turner turnet tuss>tusset tvil>tviler tvinner tvistet typet tørke>tørket tørstet
uavhengige udyktige undrer utkast>utkaster utkik>utkiker utkik>utkikken utkik>utkikkene utkik>utkikker utkik>utkikket
utkikk>utkikker utlegg>utlegger utleier>utleire utleiet utslipp>utslipper utstyrer uttrykker vak>vaker vaktet valset
van>vannet vanner variete>varietet varlige varm>varmen varm>varmene varm>varmer varmet varsel>varslet vas>vaser
vase>vaset vasket vasser vasset vatner ved>vedda ved>vedder veddet vedlegger vedlikeholder veg>veggen veg>veggene
veg>vegger veiet veivet veket vekslet vektet vel>vellet veller verb>verber verbum>verbet vesle>vesla vidd>vidden
vidd>vidder vidde>viddet vifte>viftet vigslet vik>vikker vikket viktige vill>villen vill>villene vill>viller villet
vin>vinner vinklet vinsjet vinter>vintrer vintret vippe>vippet virvlet vis>viser vise>viset viten>vitne viten>vitnene
viten>vitner viten>vitnet vitenskapelige vitset vollet vugget våret væsket yngler ynglet yter>ytre yter>ytrer
yter>ytret åndet år>åren år>årer åre>året åssen æret ættet økonomiske økset øl>øler øy>øyet
`,
}
