/** Frequent Norwegian words that stand beside a name in compounds. */
import type { Words } from './words.js'

/** The list is our own. */
export const norwegianWords: Words = {
  nouns: `
fot ball fjøs skinn strå havre henge kjøtt lår skaft tak slegge anker båt hav gran bjørk eple stamme havre krok bro grøt garn hylle hov hund høvel kjerre kanne kiste kniv ku låve lås lerke myr mølle melk nøkkel nett orm ovn pil plog pære rive rør sag saks seng stein stokk svale sekk tråd ugle ull åre sport transport rapport protest kontakt metall symbol alkohol krystall insekt avløp avfall innløp utløp skrei potet fisk rund stør gård gjeld stålverk sjåfør marknad adgang adresse aften agent aksje aksjon aktivitet alarm album alder analyse anlegg ansikt anstalt ansvar apparat
arbeid arbeider areal ark arkitekt arkiv arm art artikkel arv aske attest auksjon automat avdeling avgift
avgjørelse avis avstand avtale bad bagasje baker bakgrunn bakke balkong ball bane bank bar barn bart bas basseng
batteri befolkning begrep behandling behov belte belysning beredskap berg beretning bestemmelse besøk betaling
betjening bevilling bevis bibliotek bidrag bil bilde billett binding biograf blad blokk blod blomst bluse bod
bok boks bolig bolle bombe bonde bord borg borger bransje brann bred brei brev brikke briller bro bror bru brudd
bruk bruker brygge brygger bryst brød brønn budsjett bud bue bukse bukt bunn bur buss busk butikk by bygd bygg
bygning byrå bær bærer bøker bølge bønn børs bøsse bøtte båt bånd båre båtfører camping celle dag dal dam dame
damp dans data dato debatt deig dekk dekke dekning del delegasjon deling deltaker demokrati departement design
diger dikt direktør disk diskusjon dokument dom dommer domstol dose drakt drift drikk drivstoff drosje drue drøm
dråpe duk dukke dusj dyne dyr dyrker dør døgn dåp effekt eier eiendom eksamen ekspert elev element elv elg emne
eng enhet enke episode erfaring erstatning estimat etat etasje evne fabrikk fag fakkel fall familie fane fangst
far fare farge fart fat feil felle felt ferge ferie fest festival fett fiber figur fil film filter finger firma
fisk fisker fiske fjell fjord fjær flagg flaske flate flokk flom flue flukt flyger fly flyktning flytting fløte
fôr folk folketing fond forbruk forbruker forbund foredrag forening forfatter forhold form format formann
forretning forsamling forsikring forsker forskning forslag forsøk fortelling forum forvaltning foto fotball
fotograf frakt fred frekvens frihet frist front frost frukt frø fugl funksjon fund funn fylke fyr fødsel følge
følelse fører føring fôring gang garanti garasje garn gass gast gate gave gebyr generasjon giver gjeld gjenstand
gjerde gjest glass glede golv grad gran grav gren grense grep gress grind gris grop grunn gruppe gruve gryte
grønnsak grøt gud guide gull gulv gutt gård gårdbruker hage hale hals hall ham handel handler handling hane
harpe hatt hav havn hefte hegn helg helse hems herre hest himmel historie hjelm hjelp hjelper hjem hjerne hjerte
hjort hjul hjørne hode hold holder holdning holme honning hopp horn hotell hud hull hund hus husholdning hval
hvete hylle hylster hytte hårføner hær høst høyde høne høring hør hånd håndtak håndverker hår idé idrett ild
industri informasjon ingeniør innbygger innehaver innhold inngang inntekt innsats innsamling insekt institusjon
instrument investering jakke jakt jente jern jobb jord jordbruk jordbær journal journalist jubileum jul jury
kabel kaffe kai kake kalender kam kamera kammer kamerat kamp kampanje kanal kanne kano kant kapasitet kapital
kaptein kar kart karm kasse katalog katt kilde kiosk kirke kirkegård kjede kjele kjeller kjeks kjemi kjerne
kjole kjøkken kjøl kjøp kjøper kjøring kjører kjøtt klage klasse klima klinikk klokke kloster klubb kloss klut
klær kne knapp knagg kniv knute kobber kode koffert kokk kolonne koloni komité kommisjon kommune konfekt
konferanse konflikt konge kongress konkurranse konkurs konsept konsert kontakt konto kontor kontroll kopi kopp
kor kork korn kort kost kraft kran krans krav krem kreditt kreft krets krig krise krok krone kropp krukke
krydder kryss kubbe kule kull kultur kunde kunnskap kunst kunstner kurs kurv kvalitet kvartal kvarter kveld
kvinne kvist kvittering kvote kyst kø køye kål labyrint lade lag lager laks lam lampe land landbruk lapp last
leder ledelse ledning lege leie leieboer leilighet leir leire leke leksjon leksikon lenke lenking lese leser
lesning leting leverandør levering levetid lim linje liste liv logo lokk lokale loft lomme lov luft lukt lue
lunsj lus lyd lykke lyng lys lyst lærer lærdom løk lønn løp løper løsning løv lån låner lås låve magasin mage
makt maler maling mann mannskap manual mappe margin mark marked maskin mast masse mat materiale materiell mester
medalje medarbeider medisin medlem medium mel melding melk melodi mening menneske merke meny merking metall
meter metode middag middel miljø minne minutt misbruk mobil modell mor moral morgen motor munn mur murer mus
museum musikk musiker myndighet mynt mønster mønstring møbel møller mølle møte mål måler måling måltid måned
måne måte nabo natt natur navn nerve nes nett nettverk nisse nivå nord not nummer nyhet nytte nål næring nøkkel
nød nødhjelp nøtt offer olje område omsorg operatør oppdagelse oppdrag oppgave opplevelse opplysning oppskrift
opptak ord ordfører ordning ordre ordbok organ organisasjon orkester orm ost ovn pakke pakking palass panel
panne papir park parkering part parti par pasient pass passasjer pause penge penger penn pensjon periode perle
permisjon person pike pil pille pinne pipe plagg plan planlegging plante plaster plass plate plen pleie pleier
plikt plog plomme pol politi politikk politiker pori port portal post pose potet pris problem produkt produksjon
produsent profil program prosess prosjekt protokoll prøve prøving premie prest puls pulver pumpe pung punkt pute
pynt pære pølse rabatt rad radio ramme rapport rase rast redaksjon redaktør redning regel regjering region
register regning regnskap regn reise reklame rekke rektor reker rem rengjøring rente reparasjon reparatør
representant resept ressurs rest restaurant resultat rett rettelse rettighet revisjon reir rev rike ring ringing
ris risiko rolle rom roman rop ror rose rot rov rute rygg rydding rytter rør råd rådgiver rådgivning råvare sak
saft sal salat salg salt samarbeid samfunn samling samtale sand sang sanger sats sau scene segl seil seiler
seier seilas sekk seksjon sekretær selger selskap sel sele seng senter sentral serie server service sete sesong
side signal sikkerhet sikring silke situasjon sjanse sjef sjel sjokolade sjø sjøfart skade skaft skall skap
skatt skav skip ski skilt skinn skive skje skjema skjerm skjorte skjold sko skog skole skorstein skrape skred
skrift skriver skrue skudd skuff skulptur skuespill skuespiller skygge skyld skyss skål slag slange slakt slekt
slott slutt sluk slede smak smed smerte smykke smør snakk snitt snor snø sogn sokk sol soldat sommer sorg sort
sopp spade spann speil spill spiller spist spor sport sprang språk spørsmål stab stabbur stamme stad stall stand
stang stasjon status statue sted steg stein stemme stemning sti stige stil stilling stjerne stoff stol stolpe
stopp storm straff strand streik strek strekning streng strikk strøm strømpe struktur stud student studie
studium stue stund stykke styre styrke stråle støtte støy støv støvel stål sukk suppe svamp svar svin svømming
svømmer sykdom sykehus sykkel syklist syn system søk søker søknad søm søppel søndag søster søyle såpe tablett
tak takk tale tall taler tann tank tanke tante tape tarm tast tavle taxi teater tegn tegner tegning teknikk
teknologi telefon telt tema temperatur teori terminal test tekst tid tilbud tillatelse tilskudd time ting tinde
tittel tjeneste tobakk tog toll tolk tomt tone tonn topp torg torsk trafikk transport trapp trappe trase tre
trening treff trinn troll trommel tropp trøye tråd tråler tue tunge tunnel tur turist turisme turnering tvist
tyv tømmer tønne tørke tåke tårn uke ulykke ull ulv undersøkelse undervisning ungdom universitet urt utdanning
utflukt utgave utgift utleie utleier utsikt utstilling utstyr utvalg utvikling uttak vakt valg valuta vandring
vandrer vann vare varme varsel varsling vask vaskeri vassdrag ved vedlikehold vei veg veileder veiledning vekst
vekt vegg venn ventil venter verden verdi verk verksted verktøy vern vert vertinne vesen veske vest vetter vev
vik viken vilkår vilt vin vind vindu vinge vinner vinter virke virksomhet virkning vis visning vogn vokter voll
vugge vurdering våpen vær værelse væske yrke ytelse ønske øl øre ørn ørret øvelse øy øye åker åpning år åre
årgang ånd ås tager taker setter legger bygger vasker tørker koking baking plukking oppdrett henting sanking
brøyting fyring
`,
  adjectives: `
fri full rik fattig vennlig sikker bevisst basert drevet eid bundet spesifikk relatert styrt tung tett trett
tørr grå rød blå grønn gul hvit svart brun bred dyp høy lang kort stor liten gammel ny fersk kyndig klar kritisk
aktiv intensiv kraftig nær ansatt sterk svak villig pliktig berettiget lignende formet farget kledd dekt dekket
bygd skapende fremmende stridig moden glad politisk teknisk avhengig egnet klok
`,
  stems: `
henge hånd fot stor vill bade seil skog fiske gate hage jern jule luft melke natur regn snø sol stein strand vei eple avløps aktiv andre arbeids avis bad bake betal bind blå bok bore brann brede bredbånd brenn bruk brun bryte bunn bygge
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
sport transport rapport support export import reporter protest attest resort passagerare passage kompass trafikant konkurs diskurs rekurs kontakt attack ballast ballett ballong kristall     kapitel respekt aspekt prospekt    subjekt defekt  prefekt  direkt    prosent accent       medikament       demokrat       portal    minimal    banal takt taktikk vedtak ballong inntak forening inntakt kostnad kostyme
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
