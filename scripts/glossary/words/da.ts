/** Frequent Danish words that stand beside a name in compounds. */
import type { Words } from './words.js'

/** The list is our own. */
export const danishWords: Words = {
  nouns: `
fot bøg eg gran birk æble stamme gevir storvildt havre hænge kranie krog skaft tag tønde anker bro bådebro grød garn hylde hov hund høvl kærre kande kiste kniv krukke ko låge lås lærke mose mølle murbrok mælk nøgle net orm ovn pil plov pære rive rør sav saks seng sten stok svale sæk tråd tuja ugle uld vod åre lægte sport transport rapport protest kontakt metal symbol alkohol krystal insekt fjeder lap klat pizza forlængelse kursus værelse lærer krydderi adgang adresse afdeling affald afgift afgørelse afregning afsnit aftale aften agent aktie aktion aktivitet alarm
album alder amt analyse anlæg anmeldelse anmelder ansigt anstalt ansvar ansøgning apparat arbejde arbejder
arbejdsplads areal ark arkitekt arkiv arm art artikel aske attest auktion automat avis bad bagage bager baggrund
bakke bal balkon balle bane bank bar barm barn bas bassin batteri bed bede befolkning begreb behandling behov
belysning ben beredskab beretning betaling bestemmelse bestyrelse besøg betjening bevilling bevis bibliotek bid
bidrag bil billed billede billet binding biograf blad bladning blok blomst blus bluse bod bog boks bold bolig
bolle bombe bonde bord borg borger branche brand bred brev brille bro bror brud brug bruger bryg brygge brygger
bryst brød brønd bud budget bue bukser bund bunke bur bus butik by byg bygge bygger bygning bygd byld byrde byrå
bænk bær bæger bælte bæk bøde bøger bølge bøn børn bøsse båd bånd båre camping cafe center central chance
chauffør chef chokolade cirkel cykel cyklist dag dam dame damp dans data dato debat deg dej del delegation
deltager demokrati departement design dige digt direktør disk diskussion dokument dom dommer domstol dosis dragt
drejer drift drik drue dræt drøm dråbe dug dukke dybde dyne dyr dyrker dækning dør døgn dåse effekt ejendom ejer
eksamen ekspert elev element embede emne enhed enke erhverv ernæring event fabrik facilitet fad fader fag fakkel
fald falk familie fang far fare farm fart farve fase fat fejl fejring felt ferie fest festival fil film filter
finger firma fisk fisker flag flage flaske flod flugt flyver fly flygtning flytning flade fløde fløj foder fod
fol fold folk folketing fond forbrug forbruger forbund foredrag forening forfatter forhold form format formand
formular forretning forsamling forsikring forskel forsker forskning forslag forsøg fortælling forum forvaltning
foto fotograf fragt fred frekvens fremvisning frihed frist front frost frugt frø fugl fund funktion fylde fyr
fælde fælg fængsel færdsel færge føde føler følge fører føring får gab gade galla gang garage garanti gas gast
gave gebyr gebis gelænder generation giver glas glæde gran grav gren grense greb gribe gris grund gruppe gryde
grænse græs grøft grød grøntsag gud guide guitar guld gulv gummi gymnasium gyde gæst gær gød gødning går gård
gårdejer hage hal hale halm hals hammer handel handler handling harmoni hat hav have haver havn hede hefte hegn
helt hest hi himmel historie hjelm hjem hjerne hjerte hjul hjælp hjælper hjørne hold holder holdning horn hose
hospital hotel hoved hud hul hund hus husholdning hvede hylde hylster hytte hæfte hække hæl hær høj højde høne
høns høst hør hører høring hånd håndtag håndværker hår ide idræt ild indbygger indehaver indhold indkomst
indsamling indsats indtægt industri information ingeniør insekt institution instrument investering isse jagt
jakke jern job jord journal journalist jubilæum jul jury kabel kaffe kage kaj kalender kalk kam kamera kammer
kammerat kamp kampagne kanal kande kant kapacitet kapital kaptajn kar karm kasse kat katalog keramik kerne kilde
kiks kirke kirkegård kiosk kiste kjole klap klasse klima klinik klip klippe klods kloster klub klud klæde klokke
knap kniv knold knude ko kobber kode kok kolbe koloni komite kommission kommune koncept koncert konference
konflikt konge kongres konkurrence konkurs kontakt konto kontor kontrol kop kopi kor korn kort kost kraft kran
krans krav kredit kreds krig krise krog krone krop kronik krukke krydderi krydse kryds kræft krænkelse kuffert
kugle kul kultur kunde kunst kunstner kur kursus kurv kvalitet kvarter kvinde kvist kvittering kvote kyst kæde
kælder kæmpe køb køber køje køkken køl kølle køler kørsel kører kørekort kød kål kåre labyrint lade lag lager
lam lampe land landmand last leder ledelse ledning leg lejer leje lejlighed lejr leksikon lektion led levering
leverandør lever licens lid lige liga linje linned liste liv lod logn lokale loft lomme lov lugt luft lukning
lund lur lus lyd lykke lys lyst læder læge lægning læser læsning læsset løb løber løft løg løn lørdag løsning
løv lån låner lås låge lår maden magasin mager magt maj maler maleri maling mand mandskab mangel manual mappe
march margin mark marked maskine mast mave masse mester materiale materiel medalje medarbejder medicin medie
medlem mel melodi menneske mening menu metal meter metode middag middel miljø mindesmærke mine minister
ministerium minut misbrug mis mobil model moms moral mor morgen motor mule mund mur murer mus museum musik
musiker mynde myndighed mængde mærke mæle mælk mæt mødested møde mødre møbel mønster mønt møller mølle måde mål
måler måling måltid måned måne måtte nabo nagle nat natur navn nerve net netværk niveau nord note nummer nyhed
nytte nævn nøgle nød nødhjælp næring næse nål næb ofre offer oksen olie omgang område omsorg opdagelse operatør
oplevelse opgave oplysning oplæg opskrift oprydning opsætning ord orden ordfører ordning ordre ordbog organ
organisation orkester orm ost oven ovn overskud overvågning pakke pakning palads pande panel papir par parade
park parkering part parti pas passage passager patient paraply pause pen penge pension periode perle person
personale pibe pige pille pind pise plade plads plage plan planlægning plante plaster pleje plejer plet plov
plæne pol politi politik politiker polle port portal portner pose post potte pris problem produkt produktion
proces profil program projekt protokol prøve prøvning præmie præst puls pude pulver pumpe punkt pung pynt pære
pæl pølse på rabat rad radio ramme rand rapport rat ravn reaktion recept redaktion redaktør redning referat
regel regering region register regning regnskab rejse rejsende reje reklame rengøring rente reol reparation rest
restaurant ret rettelse rettighed revision rige ring ris risiko rod roe rolle rollespil roman rose rude ruin
rulle rum rund runde rust rute rytter ryg ræk række ræv rør rødder røg røver råd rådgiver rådgivning råvare sag
saft sal salat salg salgsted salt salve samarbejde samfund samling samtale sand sang sanger sats sav saks scene
segl sejl sejlads sejler sejr sektion sekretær selskab seng serie server service side signal sikkerhed sikring
silke situation sjæl skab skade skaft skal skald skat ske skede skema skib skift skilt skind skitse skive skjold
skjorte sko skole skov skrald skred skridt skrift skriver skrue skud skuffe skuld skulptur skum skur skuespil
skuespiller skygge skyld skyts skæg skære skærm skål skåne slag slange slagter slot slutning slut slæb slæde
smag smed smykke smør smerte snak sne snit snor snøre sogn sok sol soldat sommer son sorg sort sovs spand spejl
spejder spids spil spiller spise spor sport spray sprog spring spørgsmål sprøjte stab stabel stald stand stang
station status statue sted stedet stemme stemning sten steg stege stel stik stil stilling stige sti stjerne stof
stol stole stolpe stop storm strand stradre strejke streng strik strimmel strøm strømpe struktur stræde
strækning studie studium studerende stue stump stund stykke styrelse styre styrke støj støtte støv stål
størrelse suk suppe surf svamp svar svin svømmer svømning sygdom sygehus syge syn synder syre system sæbe sæd
sæk sæl sælger sæson sæt sæde søer sø søgning søjle søm søn søndag sål tab tablet tag tak tale tal taler tand
tang tank tanke tante tape tarm taske tavle taxa teater tegn tegner tegning teknik teknologi telefon telt tema
temperatur tempel teori terminal test text tekst tid tidsplan tilbud tilladelse tilskud time ting tinde titel
tjener tjeneste tjek tobak toilet told tolk ton top torg torsk torv tog trafik tragedie transport trappe trin
trold tromme trup tråd træ træf træner træning trøje tue tunnel tunge tur turist turisme turnering tvist tyv
tæppe tærte tønde tørke tøj tårn udbud uddannelse udflugt udgave udgift udlejer udlejning udsendelse udsigt
udstilling udstyr udvalg udvikling ugle uge uheld uld ulykke ulv undersøgelse underskud undervisning ungdom
universitet urt uddeling vagt valg valuta vand vandring vare varme varsel vask vaskeri vej vejr vejledning
vejleder ven venner ventil vest verden videnskab vikar vild vin vind vindue vinge vinter virke virksomhed
virkning visning visit vogn vold vugge vurdering vægt væg væv væske værdi værelse værft værk værksted værktøj
værn vært værtinde væsen våben zone zon øje øl øre ørn ønske øvelse år åre årgang ånd ånde ås tager sætter
lægger bærer tænder vasker tørrer kogning bagning plukning fangst opdræt brudt vagter rydning
`,
  adjectives: `
fri fuld rig fattig venlig sikker bevidst baseret drevet ejet bundet specifik relateret styret tung tæt træt tør
grå rød blå grøn gul hvid sort brun bred dyb høj lang kort stor lille gammel ny fersk kyndig klar kritisk aktiv
intensiv kraftig nær ansat stærk svag villig pligtig berettiget lignende formet farvet klædt dækket bygget
skabende fremmende stridig moden glad politisk teknisk afhængig egnet klog
`,
  stems: `
hænge hånd stor vild bade sejl fod hus skov brænd cykel fiske gade have jern jule kro land luft mælke natur plante regn sne sol sten strand vej æble aktiv anden arbejds avis bad bage betal bind biord blå bord bore brand brede brug brun bryde bygge bære central
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
sport transport rapport support export import reporter protest attest resort passagerare passage kompass trafikant konkurs diskurs rekurs kontakt attack ballast ballett ballong kristall     kapitel respekt aspekt prospekt    subjekt defekt  prefekt  direkt    prosent accent       medikament       demokrat       portal    minimal    banal takt taktik ballet ballon krystal vedtag vedtagelse forening overens uniform reform platform prædikant musikant trafikant retroaktiv filtrere filtrering smørrebrød regelret rådhus rådmand stedfar flagermus kordel bogføring håndbold gæstfri gæstfrihed programmør måltid bogstav ordning tidning formel formand forslag bilag billet bande bandit bankett bager karton planet
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
