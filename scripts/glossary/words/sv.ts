/** Frequent Swedish words that stand beside a name in compounds. */
import type { Words } from './words.js'

/**
 * The selection is our own: words that exist and stand in many compounds, and forms that are words of another kind, as free
 * dictionaries (Apertium, Hunspell) have them.
 */
export const swedishWords: Words = {
  nouns: `
abborre abilitet abonnent abort absolution abstraktion accent accept accis ackord acne action adapter addition adel
adjektiv adjunkt adjutant administration adoption adress advent adverbial advokat affekt affisch affär afrikan afton
agenda agent aggregat aids akademi akryl akt akter aktie aktion aktivering aktivist aktivitet aktning aktör akut
akvarell alarm album alfa algoritm alkohol alkov allergi allians allmoge allsvenska allvar alm almanacka aln alp altan
altare alternativ aluminium amatör ambassad ambition ambulans amerikan amfetamin amiral amma amning ampel ampere
ampull analogi analys analysering analytiker ananas anbud and anda andel andning anfall anförande angelägenhet angrepp
anhörig anis anka ankare ankel ankomst anläggning anmälan anmälning annex annons anod anordning anpassning anrikning
anrop ansats ansikte ansjovis anslag anslutning anspråk anstalt ansträngning anställning ansvar ansökan ansökning
antagning anteckning antenn antibiotika antik antikvariat anvisning användare apa apel apelsin apotek app apparat
appell apport aprikos april arab arbetande arbetare arbete arbetslöshet arbetsplats areal arena arkad arkitekt
arkitektur arkiv arkivarie arm armatur armband armbåge armé arom arrak arrangemang arrangör arrende arrest arsle art
artikel artilleri artist artär arv arvinge arvode asbest asfalt asiat ask aska asp assistent aster astma asyl ateljé
atlas atlet atmosfär atom attaché attack attentat attityd attribut augusti auktion aula automat avbrott avdelning avel
aversion avfall avfart avgift avgrund avgång avlagring avlastning avlopp avläsning avlösning avokado avrinning avsked
avsnitt avspärrning avstånd avtal avtryck avund avveckling avvikelse avvägning axel baby bacill back backe bacon bad
badare badd badkar badminton badrum bagage bagare bagatell bageri bagge bajonett bajs bakelse bakgrund baksida
bakterie bal balans balansering balett balja balk balkong ballong balt bambu bana banan band bandage bandy bane baner
banjo bank bankomat bantning baptist bar barack barium bark barm barn barnmorska barock barometer baron barr barrikad
barriär barrskog barrträd bas basalt basar basilika basket bassäng bast bastard bastu basun batalj bataljon batik
batong batteri bearbetning bebis bebyggelse beck bedrägeri bedömning bedövning befolkning befordran befrielse
befruktning befäl begravning begrepp begränsning begåvning behandlande behandlare behandling behov behå behållare
behållning behörighet beklädnad bekymmer bekämpning belopp belysning belåning beläggande beläggning belägring belöning
ben bensin berber beredning beredskap berg berså beräkning berättelse beröring besiktning besk beskattning besked
beskrivning beslag beslut besparing bestick bestånd beställning bestämmelse besvär besättning besök besökare beta
betalning bete beteende betjäning betning betong betraktelse bett betydelse betyg betygelse bevakning bevarande
bevattning bevis bibel bibliotek bibliotekarie bidrag biff bikini bikt bil bilaga bild bildande bildning bilist
biljard biljett billighet bind binda bindel binderi bindning binge bingo biograf biografi biologi bisak biskop bistånd
bit biträde bjudning bjälke björk björn blad blandare blandning blankett blatte bleck blick blink blinker blixt block
blockad blockering blod blogg blom blomma blomster bloss blot blues bluff blus bly blyerts blåbär blåsa bläck blänk
blödning blöja bo board bock bod boende bog boggi bogsering boja bojkott bok bokhandel bokning bokslut bokstav bolag
bolin boll bolster bom bomb bomull bonde bonus bor bord borg borgare borr borrning borst borste bortfall boskap bostad
bot botanik botten bov bovete bowling box boxare boxer boxning bragd brak brand brandman bransch brant brasa brass
bravad bred bredd brev brevlåda bricka bridge brigad bringande bris brist bristning brits bro broder broderi brom
broms brons bror broschyr brosk brott brottning brottslighet brud bruk brukande brukare brunn brus bruttovikt brygga
bryn bryne brytande brytare brytning bråck bråk bräckage bräda brädd bräde bräken brännare bränneri bränning brännvin
bränsle bröd bröllop bröst bröstning bubbel bubbla buckla bud budget budo budskap buffel buffert buffé buk bukett
buljong bulk bulla bulle buller bult bulvan bunke bunker bunt bur burgare burk burka buske buss butelj butik by bygd
bygel byggande byggare bygge byggnad byrå byst bytare byte byxa båge båk bål bår bård bårhus bås båt båtsman bäbis
bäck bädd bägare bälg bälte bänk bänkrad bär bärande bärare bärgning bärnsten bäver böj böjning böld bön böna börd
börda börs bössa böter café camping cancer cape ceder cell cello cellulosa cement censur center central centrum
ceremoni champagne chans charm charter chaufför check chef chefskap chips chock choklad chuck cigarett cigarr
cigarrett cigg cirkel cirkus cistern citat citrat citron citrus city civilisation clearing clown coach cocktail
college container cowboy cup curling cyan cykel cyklist cylinder cysta dag dagbok dager dagg daghem dagis dagsljus dal
daler dalgång dam damm dammsugare dans dansare dansös dart dass data dator datum debatt debitering debut december
decimeter defekt deg degel dejt dejting dekan deklaration dekor dekoration dekret del delegat delegation delning
delstat deltagare deltid demens dementi demo demokrati demonstration denim densitet departement deponi depå design
designer dessert detalj detektiv detektor diabetes diagnos diagram diakon dialekt dialog diamant diameter diarium
diesel diet diftong digel dike dikt diktatur diktning dill dimma dinkel diplom diplomat dipol dipp direktion direktiv
direktör dirigent disciplin disco disk diskare diskett disko diskriminering diskus diskussion dispens dispyt distans
distrikt diva division djungel djup djur djurskötare djävul docent docka doft doftande dogm doja doktor dokument
dokumentation dolk dollar dom domare domedag dominikan domino domkraft domkyrka domstol domän donation donator dop
doping dopning dopp dos dosa dotter drag dragande dragare dragning drake drama dramatik dress dressyr dricks drift
drill driv drivande drive drog dropp droppe drottning dryck dräkt dränering dräng dröjsmål dröm drönare dubb duell
duett duffel duglighet duk dun dunder dunge dunk durk dusch dussin duva dvala dvärg dygd dygn dykare dykning dyna
dynamik dynamit dynasti dynga dyrk dyrkan dyslexi dåd dåre däck däckel däggdjur dämpare dämpning dödsfall dörr ebb
edda edikt effekt eftermiddag egendom egenskap egg egnahem ejder eka eker ekipage eko ekonom ekonomi ekorre eksem
ekvator eld eldare eldning elefant elegans elektricitet elektriker elektron element elev elfenben elit elkraft elva
emalj embargo embryo emigrant emission energi engelska enhet enhörning enkät enlighet ensemble entreprenör entré enzym
epidemi epitel epok erbjudande erfarenhet erosion ersättare ersättning eskader eskort essä estet estrad etanol etapp
eter etik etiker etikett etta etui euro evenemang evighet evolution examen examination exempel exemplar exercis exil
existens expansion expedition experiment expert explosion exponering export express extrakt extremist fabel fabrik
fabrikör facit fack fackla fadder fader fagott fakta faktor faktori faktura fakturering falang falk fall fallucka fals
familj fana faner fanfar fantasi fantom far fara farande farkost farled farlighet farm farmor fart fartyg fas fasad
fasan fascism fasthet fastighet fat fattande fattning fatöl fauna favorit feber februari fejd fel feminist femma fena
fenomen fest festival fetma fett fiasko fiber ficka fiende fientlighet figur figurant fik fika fikon fikus fil filial
film filmning filosof filosofi filt filter filé fimp final finansiering finger fink finska fiol firande firma fisk
fiskare fiske fiskeri fistel fitta fixering fjord fjun fjäder fjädring fjäll fjärd fjäril fjärr fjärrvärme flagg
flagga flak flanell flank flaska fleece flicka flik flinga flint flinta flis flisa flit flock flod flopp flor flora
florett flott flotta flottilj flottning fluga flum flundra fluor fluss flyg flygare flygel flygning flygplan flykt
flykting flyt flytt flyttning fläck fläder fläkt fläns fläsk fläta flöde flöjt flört fock foder fodral fog fogde fokus
folder folie folio folk folklore fond font fontän fordon forell form format formation formel formulär fors forskare
forskning fort forum forward fosfat fosfor fossil foster fot fotboll fotgängare fotnot foto fotogen fotograf
fotograferande fotograferbarhet fotografi foton frack frakt fraktur framgång framsteg framställning framtid frans
franska fras fred fredag frekvens fresk friare frid frigivning frigörelse frihandel frihet friidrott frikyrka frilans
frilla frist frisyr frisör fritidsledare fritis front frost fru frukost frukt fruktan frys fråga frånvaro frälsning
främjande främling främmande frände fräs frö fröjd fröken fuga fukt fullmäktig fund funk funkis funktion fura furste
furu fusion fusk fylla fylleri fyllnad fyllning fynd fyndighet fyr fyra fyrkant fysik fysiker fysiologi fågel fåll
fåne fång fånge fångst får fåra fåtölj fäbod fäderne fäktning fälg fäll fälla fällning fält fängelse fängslande färd
färdighet färg färgande färgning färja färs fäste fästing fästman fästning föda födelse föl följd följe fönster förakt
förande förare förband förbindelse förbrukning förbränning förbud förbund förbättring fördel fördelning fördom fördrag
föreläsning föremål förening föreskrift föreståndare föreställning företag företrädare förfall förfarande författare
författning förflyttning förföljelse förgiftning förhand förhandling förhållande förhör förklaring förkläde förkylning
förköp förlag förlaga förlamning förlikning förlopp förlossning förlovning förlust förläggare förläggning förman
förmedling förmiddag förmåga förmån förmögenhet förnuft förnyelse förordning förorening förort förpackning förråd
förrätt församling förseelse försening förskola förskott förslag försommar försoning förstoring förströelse
förstärkare förstärkning försvar försäkring försäljare försäljning försändelse försök försörjning förteckning
förtjänst förtroende förtryck förvaltare förvaltning förvandling förvar förvaring förvärv förädling förälskelse
förändring förödelse gaffel gage gala galax galge galla galler galleri galon galopp galosch galt galär gamma gangster
gap garage garanti garde garderob gardin garn garnison garnityr garv garvare gas gasell gasmask gasol gast gata
gatsten gavel gel gelé gemenskap general generation generator gengas geni genitiv genomslag genre genus geografi
geologi geometri gerilla german gest gestalt gesäll get geting getto gevär gift gigant gips giraff giro gissel gisslan
gitarr gitarrist givande givare givmildhet givning gjord gjutning glaciär glans glas glass glasyr glasögon glesbygd
glid glim glimmer glimt glitter glob gloria glosa glugg glukos glykogen glädje glänsande glöd glögg gnagare gnist
gnista gnäll gobeläng godis gods golf golv gom gonggong gorilla gosse grabb grad graf grafik gram grammatik gran
granat granit grann granne granskning gratäng grav gravyr grek gren grepp greve griffel grill grimas grimma grin grind
grip gripande gris groda grodd grogg grop grossist grotta grumling grums grund grundval grupp grus gruva gryn gryning
gryt gryta gråt grädda grädde gräl gränd gräns gräs grävling gröda grönsak gröt gubbe gud gudinna guide gula guld gull
gumma gummi gump gunga gunst gurka guvernör gyckel gym gymnasium gymnast gymnastik gympa gyro gyttja gående gång
gångare gångjärn gård gås gåta gåva gädda gäld gäng gängare gärd gärde gärdsgård gärning gäst gödning gödsel gök göl
gömma gömme gömställe görande gördel hack hage hagel haj haka hake hall hallon halm hals halsduk halt halva halvår
hammare hamn hamster hand handduk handel handhavande handikapp handlande handlare handled handling handläggare hands
handskakning handske handtag hane hangar hanne hantel hantering hantverk hantverkare hare harem harmoni harpa harpun
harts harv hasard hasch hasp hassel hast hastighet hat hatt hav havande haveri havre havtorn heat heder hedning hejd
hektar hekto helande helg helgon helhet helikopter heltid helvete helår hem hembygd hemlighet hemman hemvist henna
herde heroin herpes herr herre herrgård hets hierarki himmel hinder hingst hink hinna hiss historia historik
historiker hittegods hjon hjord hjort hjul hjulspår hjälm hjälp hjälte hjärna hjärta hjärter hobby hockey holk holme
homo hona honnör honung hop hopp hoppare hord horisont hormon horn hosta hot hotell hov hud hugg humla humle hummer
humor humus humör hund hundrade hundratal hunger hus husdjur hustru huv huva huvud hybrid hyckleri hydda hydrat hyende
hygge hygien hylla hyllning hylsa hymn hypotek hypotes hyra hyresgäst hyresvärd hysteri hytt hytta hyvel hål håla håll
hållande hållare hållbarhet hållning hår hårddisk hårdrock håv häck häckning häfte häger hägg hägn häkta häkte
häktning häl häleri hälft häll hälla hällning hällristning hälsa hälsning hälsobrunn hämtning hän händelse häng
hängare hänge hänsyn häpnad härad häradsrätt härd härdning härva häst hätta hävd hävstång häxa höft höger högfärd
högskola högtalare högtryck höjd höjning hök hölje hölster höna höns hönsnät hörlur hörn hörna hörsal hörsel höst
höstack hövding ideal identitet ideologi idiot idkare idol idrott idyll idé igel igelkott ikon iller illusion
imitation immigrant implantat import impuls inbrott indelning index indian indigo indikator individ induktion industri
infanteri infarkt infart infektion inflammation inflation influens influensa inflytande information ingenjör
ingrediens ingång inhägnad initiativ injektion inkasso inkomst inköp inlaga inland inledning inlägg inlämning
inlärning inläsning innehav innehavare innehåll inredning inrättning insamling insats insekt insider insikt inslag
inspektion inspektör instans instinkt institut institution instruktion instruktör instrument inställning insulin
intagning integral integration intelligens intendent interiör intern internat internet interpellation intervall
intervju intresse intrig intryck intrång inträde intyg intäkt invandrare invasion inventering investering invigning
invånare invändning ironi isbjörn ishav ishockey islam isolering isotop italienska jack jacka jagare jaguar jakt
januari jazz jeans jesuit jet jobb jod jolle jord jordbruk jour journal journalist journalistik jubel jubileum jude
juice jul julgran juli julklapp jumbo jungfru juni junior juridik jurist jury justering juvel juver jägare jäkt
jämförelse jämlikhet jämställdhet järn järnväg järv jäsning jäst jätte jävel kabaré kabel kabin kabinett kackerlacka
kadaver kader kadett kaffe kaffer kafé kaj kajak kajuta kaka kakao kakel kakelugn kaki kaktus kalas kalcium kalender
kalium kalk kalkon kalkyl kall kalla kallelse kallskänka kalori kalv kam kamel kamera kamin kammare kamp kampanj
kamrat kanal kanariefågel kandidat kanin kanna kanon kanot kansler kansli kant kantarell kantat kantin kaos kap
kapacitet kapare kapell kapital kapitel kapning kappa kapsel kapsyl kapten kapucin karaff karaktär karamell karantän
karavan karbon karbonat kardan kardinal karies karikatyr karl karljohan karm karneval karp karriär kart karta kartong
kartusian karusell kasern kasino kaskad kaskett kassa kasse kassett kassun kast kastande kastanj kastanje kastrull
kasus katalog katarr katastrof katedral kategori katod katt katta kavaj kavaljer kavalleri kaviar kebab kedja kejsar
kejsare kemi kemikalie keps keramik ketchup kex kick kikare kil kille kilo kilometer kind kines kinesiska kiosk kirurg
kirurgi kisel kiss kisse kista kitt kittel kjol klack kladd klaff klagan klagomål klamp klan klander klang klapp
klarinett klass klassiker klassrum klausul klav klave klaver klenod klibb klick klient klimat klimp kling klinga
klinik klipp klippa klippare klippning klister klo kloak klocka klor klorid kloss kloster klot klots klotter klubb
klubba klump klunga klyfta klyka klyv klyvning klåda kläde kläder klädsel kläm klämma klänning kläpp klättrare
klättring klöv klöver knack knall knallhatt knapp knark knekt knip knipa knipande knippe kniv knop knopp knot knott
knuff knull knut knuta knutte knytnäve knä knäck knäpp knäppe knöl koalition kobolt kobra kock kod koffein koffert
kofot kofta koja kok koka kokain kokare kokning kokos kol kola koldioxid kolera kolik koll kollega kollekt kollektiv
kollision kollo kolon koloni kolonn kolt kolumn kolv koma kombi kombination komedi komet komfort komik kommande
kommando kommentar kommissarie kommission kommitté kommun kommunalråd kommunikation kommunist komp kompani kompass
kompetens kompis komplex komponent komposit kompositör kompost kompress kompromiss koncentrat koncentration koncept
koncern koncession kondens kondition konditor konditori konduktör konfekt konferens konfirmation konflikt kongress
konjak konjunktur konkurrens konkurs konsert konserv konsol konsonant konst konstant konstellation konstnär
konstruktion konstruktör konsul konsulent konsult konsument konsumtion kontakt kontinent konto kontor kontrakt
kontrast kontroll kontur kopia kopp koppar koppel kopplande koppling kor koral korall korg kork korn korp korrektur
korrespondens korridor korsband korsett korsning korsord kort kortlek korv kosa kosmos kost koster kostnad kostym kota
kotlett kotte kovändning krabat krabba kraft krage kram kramp kran kranium krans krasch krasse krater krav kravall
kreatur kredit kreditiv kreditor krets krig krigare krikon kriminalitet kris kristall kristendom krita kritik kritiker
krock krog krok kroki krokodil krom krona kropp kroppsdel kross kruka krus krut krycka krydda kryp krypto kryss
kryssare kryssning kråka krås kräfta kräk kräm krämare kränkning krävande krök krön krönika kröning kub kubb kubik
kudde kuddvar kugge kula kull kulla kulle kulled kult kulting kultur kummel kummin kund kung kungarike kunnande
kunskap kupa kupol kupong kupp kupé kur kurator kurd kurir kurragömma kurs kursiv kurva kusin kusk kust kuvert kvadrat
kval kvalitet kvalité kvalster kvantitet kvarg kvark kvarn kvart kvartal kvarter kvartett kvarts kvast kvicksilver
kvinna kvint kvist kvitto kvot kväde kväll kväve kyckling kyl kyla kyrka kyrkogård kyskhet kyss kåda kåk kål kåpa kår
kåta käft kägla käke kälke käll källa källare källor kämpe kändis känga känguru kännedom känning känsla känslighet
käpp kärande käring kärl kärlek kärna kärr kärra kärring kärve kätting kö kök köl köld kön köp köpare köping kör
körande körfält körkort körning körsbär körsnär körtel kött labb laboratorium labyrint lack lada laddare laddning
ladugård lag lager lagg lagning lagring lagstiftning lagun lagård lakan lake lakrits laminat lamm lampa land landning
langare lans lantbruk lantis lapp larm larv lasagne lasarett laser lass last lastare lastbil lastning latex latin
latrin latte lav lava lave lavendel lavin lax laxermedel leasing led leda ledamot ledande ledare ledd ledighet ledning
ledsagare leende legend legering legg lejon lek leksak lektion lektor lem leopard lera levande lever leverans
leverantör leverne levnad liberal licens lidande lidelse lie lift liga ligg liggande liggare liguster likhet likström
likör lilja lim lime limousine limpa lin lina lind linda lindring lingon linjal linje linne lins lisa list lista liter
litteratur liv livmoder livré livsmedel livsstil ljud ljudande ljudbok ljung ljus ljuster lobby lock lod loft loge
logg logi logik lojalitet lok lokal lokomotiv lopp loppa loppis lort lossning lots lotsning lott lotta lotteri lotus
lov lucia lucka ludd luffare luft lugg lugn lukt lump lunch lund lunga lunk lupin lur lurendrejeri lus lusse
lussebulle lust lusta lut luta lutning luva lya lycka lydnad lyft lyftning lykta lynne lyra lyrik lysrör lyssnare
lyster lystnad låda låga lån lånekassa lång lår lås låt läcka läckage läder läge lägenhet läger lägg läggande läggare
läggning läkare läkemedel läktare lämnande lämning län länd länga längd längtan länk läns länsman läpp lära lärare
lärarinna lärdom lärft lärjunge lärk lärka lärling läroverk läsare läsk läsning läst läsår lättnad läxa löfte lögn
löja löjrom löjtnant lök lön löneökning löning lönn lönsamhet löp löpare löpning lördag lösande lösenord lösning löv
lövträd mack macka madrass maffia magasin mage magi magister magnesium magnet mahogny maj majonnäs major majoritet
majs maka makare make makrill makt mall malm malt malört mamma mammut man manchester mandarin mandat mandolin maner
mangan mangel mango mani manifest manna manschett mantel manual manus manuskript manöver mapp mara maratonlopp mareld
margarin marginal marin marina mark markis marknad marmelad marmor mars marsch marsk marskalk marsvin martyr mask
maska maskering maskin maskineri maskot maskros masonit massa massage massaker mast master mat match matematik materia
material materie materiel matning matros matsal matsmältning matsäck matta matte mauser meander mecka medalj medaljör
medborgare medborgarskap meddelande medel median medicin medium medlem medlidande medling medvetande mejeri mejl
mejsel mekanik mekaniker mekanism mellanrum melodi melon membran mening menisk mentalitet meny merit metafor metall
metan meteor meter metod metodik metropol mick middag midja midnatt midsommar migrant migration mikro mikrofon
mikroskop mil militär miljard miljon miljö mina mineral miniatyr minister ministerium mink minne minoritet minskning
mint minut mirakel miss missbruk misshandel missil mission misslyckande misstag misstanke mixer mjäll mjöl mjölk mobb
mobbning mobil mobilisering mocka mod mode modell modem moder moderat modul mognad mogul mokare molekyl moll moln
moment moms monark mongo mongol mono monolog monopol monster monsun montage monter montering montör monument moped
mopp mops mor mora moral morbror mord morfar morgon mormor morot morän mos mosaik moské mossa mosse motion motiv motor
motorväg motpart motsats motstånd motståndare mottagare mottagning motto mousse mudd muff muffins mugg mula mule mull
mullvad multe mummel mun mundering munk munstycke mur murare mus musa museum musik musikal musiker muskel muskot
musselskal mussla must mustasch muta mutter mygg mygga myndighet mynning mynt mynta myr myra myrten mysk mysterium
mystik myt mål målande målare måleri målning målsman måltid mån månad måndag måne mångfald mård mås mått mäklare mängd
människa märg märgel märkande märke märkning mäsk mässa mässing mästare mästarinna mäster mästerskap mätare mätning
mättnad möbel mögel möjlighet mönster mönstring mördare mörker mörkläggning mössa möte nacke nagel namn namne napp
nappa narkoman narkos narkotika narr nation nationalitet natrium natt nattvard natur nav navel nazist nederbörd
nedgång nedslag neger nejlika nektar neon nerslag nerv nervositet netto neutron nick nickel nikotin nippel nisch nisse
nitrat nivå njure njutning nomad nonsens nord nordan norm normal nos not nota notis novell november nubb nubbe nudel
nummer nutid nyans nybörjare nyck nyckel nyckelhål nyhet nykomling nykterhet nylon nymf nysning nystan nytta nyår nåd
nål näbb näck näktergal nämnd närhet näring närvaro näs näsa nässla näste nät nätverk näva näve näver nöd nödläge nöje
nörd nöt nötskal oas obduktion objekt obligation oboe observation observatör ocean ocker ockra odds odjur odlare
odling offensiv offer officer oförmåga ogräs ohyra ok oktav oktober okynne oliv olja ollon olvon olycka ombud ombyte
omdöme omelett omfång omgivning omgång omlopp område omröstning omslag omsorg omsättning omvårdnad ondska onsdag opera
operation operatör operett opiat opinion opium opposition optik optiker optimism option orakel orange ord ordbok orden
order ordförande ordlista ordning organ organisation organism organist orgel orientering original orkan orkester
orkidé orm ornament oro orsak ort orätt oskuld ost ostron osäkerhet otid otrohet otur oval overall oväder oxe oxid
oxidation ozon pack packe packning padda paddel paj paket pakt palats paleontologi paljett pall palm palt panel pang
panik panna panorama pansar pant panter papegoja papp pappa papper paprika par parad paradis paragraf parallell
paraply parasoll parentes parfym paritet park parkering parkett parlament parning parodi part parti partikel partner
party pass passage passagerare passion passning pasta pastej pastell pastor pastoral patent patient patricier patron
patronhylsa patrull paus paviljong pedagog pedagogik pedal pedofil pekare pekfinger pelare pelikan pellet pendel
pendeltåg peng penis penna penning pensel pension pensionat pensionär peppar pergament period permanent perrong
persedel persika persilja person personal personlighet perspektiv peruk pessimism pest pianist piano picknick piercing
pietet piga pigg pigment piket pil pilgrim pill piller pilot pilsner pincett pingis pingst pingvin pinne pion pionjär
pipa pippi pirat pisk piska pisksnärt piss pist pistol pizza pjäs placering plagg plakat plan planerare planering
planet plank planka planta plantage plask plasma plast plastik plats platta plattform platå plenum plikt pling plint
plock plockare plog ploj plommon plugg plus pluton plym plywood plåga plåster plåt plåtslagare pläd plätt plös pocket
poesi poet poetik pojke pokal poker pol polare policy polio polis politik politiker polka pollen pollett polo polymer
ponny pool pop popcorn poplin poppel porr porslin port portal porter portier porto porträtt portvakt pose position
positiv post poster postiljon potatis potens potential pott potta poäng prakt praktik pralin prat praxis precision
predikan predikant preferens premie premiär preparat present presentation president press pressning prestation
prestige pretention prick prim primat princip prins prinsessa prioritet pris prislapp prisma problem procedur procent
process procession producent produkt produktion professor proffs profil prognos program programmerare projekt
projektering proletariat promenad propaganda propeller proposition propp prosa prost prostata prostitution protein
protes protest protokoll proton prototyp prov provare proviant provins prutt prydnad pryl prål pråm prång prägel
prärie präst prövning psalm psykiater psykiatri psykolog psykologi psykos pub publicering publik puck puckel pudding
pudel puder puff pulka puls pulver puma pump pumpa pund pung punk punkt punsch pupill purpur puré puss pussel pust
puts pyjamas pynt pyramid pytt pådrag påfyllning påföljd påle pålägg påminnelse påse påsk påslag påve päls pälsdjur
pärla pärlband pärm päron pöbel rabarber rabatt racer racing rack racket rad radar radhus radie radio radon ragg ragu
raid raket rakning rally ram ramp ramsa ranch rand rang ransonering rap rapp rapport raps raritet ras raseri rasp rast
raster rat ratificering ration ratt razzia rea reaktion reaktor realisation rebell recensent recension recept
reception receptionist redaktion redaktör rederi redskap reduktion referat referens reflektor reflex reform refräng
regel regemente regent regering regi regim region regissör register registrering reglage reglemente reglerande
reglering regn regulator rehabilitering reklam rekommendation rekord rekryt rektangel rektor rekyl relation release
relief religion relik reling relä rem remi remiss remsa ren rengöring rening renlighet renovering rensning renässans
rep reparation reparatör repertoar repetition replik reportage reporter representant repris reptil republik resa
resande rese resenär reserv reservat reservation reservdel residens resning resonans respons rest restaurang rester
resultat resumé resurs resår retorik reträtt retur revansch revben revir revision revisor revolt revolution revolver
revy ribb ridning ridå riff rigg rike rikedom riktlinje riktning rim ring ringning rink ripa ris risgryn risk riska
rist ristning rita ritare ritning rits ritt ritual rival rivjärn rivning robot rock rodd roddare roddbåt rodel roder
roll roller rom roman romans romantik romare rond rop ropp ros rosett rost rot rotation rotel roterande rotfrukt rotor
rotting rov rovdjur rubbning rubrik ruff rugby ruin rulla rullad rulle rum rumpa runa runda rundresa runk rus rush
rusk rusning russin ruta ruter rutin rutschkana rutt ryck ryckning rygg rykte rymd rymning rynka rysning ryss rytm
rytmik ryttare råd rådgivare råg rån rånare råtta råvara räcke räckvidd räd räddning rädsla räfsa räka räknare räkning
räls ränna ränsel ränta rätt rättegång rättighet räv röding röjning rök röka rökande rökare rökning rönn röntgen rör
röra rörelse röse röst röstning röta rövare sabel sabotage sadel sadism saffran saft saga sago sagobok sajt sak
sakrament sal saldo salighet sallad sallat salong salpeter salt salut salva salvia samarbete samba samband sambo
samfund samhälle samlag samlare samling sammanfattning sammanhang sammansättning sammanträde sammet samordnare samråd
samtal samverkan samvete sanatorium sand sandal sandlåda sanering sanitet sanktion sanning sardin sarg satan satellit
satir sats satsning sax saxofon scen scenario scenografi schablon schack schakt schampo schema schimpans schlager
schäfer scout sed sedel sediment seende segel seger seglare segling segment segrare sekel sekreterare sekretess sekt
sektion sektor sekund sekvens sele selen selleri semester semifinal seminarium semla sena senap senat senator senior
sensation sensor sepia september serie serum serve server servering servett service servis servitris servitör session
sex sexa sfär shia shop shopping shorts show shunt sida siden siffra sigill signal signalering signatur sik sikt sikte
sil silikon silke sill silo silver simhall simmare simning singel sinne sinus sirap siren sits situation sjal sjua
sjubb sjuka sjukdom sjukhem sjukhus sjunkande själ självbetjäning självmord sjö sjöfart sjöman sjösjuka skada
skadedjur skafferi skaft skakning skal skala skald skalk skalle skallighet skam skandal skanner skans skapare skara
skare skarv skata skatt skatteverk sked skede skelett sken skena skepnad skepp skeppare skepsis sketch skick skida
skidåkare skiffer skift skifte skikt skildring skilje skilling skillnad skilsmässa skimmer skinka skinn skiss skit
skiva skivling skjorta skjul skjut skjutning skjuts sko skog skoj skola skolgård skolkare skolning skorpa skorpion
skorsten skorv skoter skott skottavla skotte skovel skramla skrap skrapa skratt skred skri skriande skribent skridsko
skrift skrik skrin skritt skrivande skrivare skrivbord skriveri skrivning skrot skrov skrovmål skrubb skrud skrupel
skruv skryt skrå skräck skräddare skräll skrälle skräp skrävel skubb skugga skuld skull skulptur skulptör skum skur
skurk skuta skvadron skval skvaller sky skydd skyffel skyldighet skylt skymning skymt skytt skytte skådespel
skådespelare skål skåp skäck skädda skägg skäl skälla skämt skänk skänkel skär skära skärgård skärm skärning skärp
skärseld skärva sköld skön skönhet skörd skötare sköterska skötsel sladd slag slagfält slagg slakt slaktare slakteri
slalom slam slampa slang slant slarv slask slav slaveri slem slev slick slinga slip slipning slips slit slitage slits
slok slott slum slump slurk sluss slut slutande slutsats sluttning slyna slående slån slåtter släckare slägga släkt
släkte släkting slända släng slänt släp släpp slätt slöja slöjd slöseri smak smaragd smask smed smek smeknamn smet
smide smil smink smitta smuggel smuggling smultron smuts smycke smyg smygande småbarn småhus smäll smälta smärta smör
smörgås smörja smörjning snabbhet snack snara snibb snickare snickeri snigel snille snitt snobb snodd snok snopp snor
snubbe snus snusk snut snutt snuva snyting snår snäcka snälltåg snäpp snäppa snö snöboll snögubbe snöre socialism
socialist sociologi socka sockel socken socker soda soffa soja sojaböna sol soldat solfjäder solidaritet solist
solitär solo solskydd sommar sommarlov son sond sonett sopa sopp soppa sopran sorg sork sorl sort sortering sortiment
sosse sot sotare soul sovjet spa spackel spad spade spader spak spalt spanare spaniel spaning spann spannmål spanska
spant sparande spargris spark sparris sparv spasm special specialist speedway spefågel spegel spektrum spekulant
spekulation spel spelare spelning spenat sperma spets spett spetälska spex spik spill spillning spillra spilta spindel
spinn spinnare spion spioneri spira spiral spirea spis spisel spjut spjäla spjäll splitter spole sponsor spor sporre
sport spott spray sprej spricka spridare spridning spring springa sprint sprit sprits sprut spruta språk språng
sprängning sprätt spurt spån spång spår spårning spädbarn spänn spänne spänning spänst spärr spö spöke squash stab
stad stadga stadion stadium stafett staffli stag stake staket stall stam stand standar standard stans stapel stare
starr start stat station statist statistik status staty stav stavelse stavning stearin steg stege stegring stek stekel
stelkramp sten stensättning stepp stereo stia stick sticka stickning stift stiftelse stig stigning stil stilett
stilleben stim stimulans sting stipendium stirrande stjälk stjärn stjärna stjärt stock stockning stod stoff stoft stol
stoll stolpe stolthet stomi stomme stomp stop stopp stoppning storfamilj stork storlek storm storstad straff strafflag
strand strategi streck strejk stress strid strimma stripp strof stroke stropp struktur struma strumpa strunt strupe
strut struts stryk strykning strå stråk stråke stråle strålning stråt sträck sträcka sträng strävan strävande strö
ströare ström strömbrytare strömming strömning strösocker stubb stubbe stubin stuck student studie studio studium
studs stuga stump stund stup stupa stuss stuteri stuv stuvning stybb styck stycke stygn styng styr styre styrelse
styrka styrman styrning stående stål stånd ståndare stång städ städare städning ställ ställande ställe ställning
stämma stämning stämpel stängel stängsel stänk stäpp stärkelse stätta stäv stöd stöld stör störning stöt stövel
substans subvention succé suck sudd suffix sugande sugga sugrör sula sulfat sulfid summa sump sund sup supernova
suppleant supporter supé surdeg surf surfing surr surrogat suterräng sutur svala svalg svall svamp svan svans svar
svarande svarv svarvare svavel svek sven svensk svenska svep svepning svets svetsare svetsning svett svid svikt svin
sving svinn svit svordom svulst svåger svål svårighet svägerska svält sväng svängning svärd svärm svärmor svärson
sydost sydväst syfte syl syll sylt symaskin symbol symfoni symmetri sympati symptom symtom syn synagoga synd syndrom
synk synpunkt synt syntax syntet syra syre syren syrgas syskon sysselsättning syssla system syster sådd såg sågverk
sång sångare sångerska såpa sår sårbarhet sås säck säd säde sägen säker säkerhet säkrande säkring säl sälg säljare
sällskap sälskinn sändare sändning säng sänke sänkning särk särskola säsong säte sätt sättande sättare sättning söder
sökande sökare sökning söm sömmerska sömn sömnad söndag sörja sötma sötvatten tabell tablett tabloid tablå tabu
taburett tack tackling taco taffel tafs taft tag tagande tagare tagel tagg taggare taggtråd tagning tak takt tal talan
talande talang talare talg taliban talk tall tallium tallrik talong tamburin tamp tand tandem tangent tank tanke tant
tape tapet tapp tarm tass taverna tavla taxa taxi teak team teater tecken tecknare teckning tefat teg tegel tejp
teknik tekniker tekning teknologi telefon telegraf telegram teleskop television tema tempel tempera temperatur tempo
tempus tendens tenn tennis tenor tenta teologi teoretiker teori terapeut terapi term termik termin terminal termometer
termos terrass terrier territorium terror terrorist terräng tesked test testamente testikel tetra teve text textil
thai thorax thriller tick ticka tid tidning tidskrift tidtabell tidvatten tigande tiger tik till tillbehör tillfälle
tillförsel tillgång tillhörighet tillit tillsats tillstånd tillsyn tillträde tillvaro tillverkare tillverkning
tillväxt tillägg tillämpning timma timme timmer timotej tina ting tinning tionde tiondel tiotal tiotalist tipp tips
tisdag tistel titan titel titt tittande tittare tjafs tjej tjocklek tjur tjusning tjut tjuv tjäder tjänst tjänsteman
tjänstgöring tjära toalett tobak toffel tofs tofu tolerans tolk tolkning tolva tomat tomhet tomt tomte ton tonfisk
toning tonår tonåring topp topping toppning tordyvel torg tork torka torkning torktumlare torn torp torped torrdass
torsdag torsk torso tortyr torv totalitet tour trad tradition trafik trafikant tragedi trakt traktat traktor trall
tramp trampa trans transaktion transfer transformator transplantation transport trapp trappa trasa trassel trast tratt
trauma trav trea trend trevnad triangel tribut trick trikå trim trimmer trimning trio tripp trippel triss trissa
triumf trivsel tro troll trolleri trollkarl tron tropik tropp trosa tross trots trottoar trubadur truck trumf trumma
trumpet trupp trut tryck tryckeri tryckning tryffel trygghet tråd tråg trål trålare trångmål trä träck träd träda
trädande trädgård träff träfiber träl tränare trängsel träning träns träsk träsko träslöjd tröghet tröja tröskel tröst
trötthet tsar tsunami tub tuberkulos tuff tugg tuggummi tull tulpan tumme tumult tumör tunga tunika tunna tunnel tupp
tuppfjät tur turban turbin turism turist turk turkos turnering turné tusch tusende tuss tuta tutt tuva tvekamp tvekan
tvilling tvist tvåa tvål tvång tvätt tvätteri tweed tycke tyfon tygel tyll tyngd typ tyrann tyranni tyre tysk tyska
tystnad tåg tåga tålamod tålighet tång tår tårgas tårta täckande täcke täckning täkt tält tändare tändning tändsticka
tänkande täppa tärna tärning täthet tätning tätort tävling töcken tömning tönt törn törne törst törstande ubåt udde
uggla ugn ull ultra ultraljud ulv umgänge undantag undergång underhåll underlägg underrättelse undersköterska
understöd undersökning undervisning ung unge ungkarl uniform union universitet uppbrott uppbåd uppbörd uppdelning
uppdrag uppehåll uppfattning uppfinnare uppfinning uppfostran uppfödning uppföljning uppförande uppgift uppgång
uppgörelse upphandling upphov upphävande upplaga upplevelse upplysning upplägg upplösning uppmaning uppmärksamhet
uppror uppsats uppslag uppställning uppsyn uppsägning upptagning upptåg upptäckt uppväxt uran urin urna ursprung
ursäkt urval ut utbildning utbrott utbud utbyggnad utbyte utdelning utdrag utfall utfart utflykt utförande utgift
utgivare utgivning utgång utgåva uthus uthyrning utjämning utkast utkik utland utlåning utlåtande utlägg utlämning
utlänning utmaning utmark utpost utpressning utredning utrop utrotning utrustning utrymme utrymning utsikt utskott
utsläpp utsmyckning utsträckning utställning uttag uttal utter uttryck utvandring utveckling utvikning utvinning
utvisning utvärdering utövande utövare utövning uv vaccin vacuum vadd vagel vagga vagn vaka vakans vakt vakthund
vakuum val valborg valfläsk valk vall valla vallmo vallon valnöt valp vals valuta valv valör vamp vampyr van vana
vandrare vandrarhem vandring vanilj vanmakt vantar vante vapen vapenvila vara varande varelse varg variabel variant
variation varmluft varning varp varsel varuhus varv vas vask vass vassbuk vatten vax vaxkaka veck vecka ved vedträ
vegetarian vegetation veke vektor vemod ventil ventilation veranda verb verk verkan verkande verklighet verkning
verksamhet verkstad verktyg vers version vertikal vest vete vetenskap veteran veterinär veto vett vev viadukt
vibration vidd vide video vigsel vik vikarie vikt vila vilde vilja villa villfarelse villighet villkor vilt vimmel vin
vinbär vind vinda vindruva ving vinge vinkel vinnare vinsch vinst vinter vinyl viol violin vipp vippa virke virus
virvel visa vision visir viska visning visp vissla vist vistelse visum vitamin vitlök vits vitsord vittne viva vodka
vokal volley volt volym vrak vrede vridning vrist vrål vulkan våg våld våldtäkt våning vår vård vårdare vårdnad vårta
väckande väckarklocka väckelse väder vädjan vädur väg vägande vägare vägg väktare välde välfärd välgång väljare
välling välsignelse välstånd vält vämjelse vän vändning vänlighet vänskap vänster väntan väpnare värd värde värdering
värdighet värdinna värk värld värmare värme värn väsen väsende väska väsning väst västan väte vätska väv vävare väveri
vävnad växande växel växling växt växthus växtlighet vördnad webb whisky ylle ympning yngel yngling yoga yoghurt
yrkande yrke yrsel yta ytter ytterlighet yttrande yttre yttring ytvatten yxa zebra zink zon zoo åder ådra åkare åkdon
åker åkeri åklagare åkning åksjuka ålder åldring ång ånga ångare ånger ångest år åra åring årstid ås åsikt åska
åskådare åskådning åsna åtal åtel återbud återfall återgång återhämtning återkomst återvinning åtgång åtgärd åtrå
åtskillnad åtta åverkan äckel ädelsten ägande ägare ägg äggstock ägodel äktenskap älg älskare älskarinna älskling älv
älva ämbete ämne ändamål ände ändelse äng ängel änka äpple ärende ärm ärr ärt ärta ärtsoppa ässja ätande ätning ättika
ättling äventyr öde ödem ödla ödmjukhet öga ögonblick ökande öken ökning öl ömhet önskan önskemål önskning öppnare
öppning öra öre örhänge öring örlog örn örngott öronpropp ört ösregn över överföring övergång överhet överklagande
överlevnad övermakt överraskning översikt överste översvämning översättning övertid övertygelse övervakning
överväldigande övning
webbläsare inloggning skript redigerare utvecklare administratör
`,
  adjectives: `
fri full rik fattig vänlig säker medveten baserad driven buren bunden specifik relaterad ägd beroende överskridande
gemensam trogen tät torr trött grå röd blå grön gul vit svart brun glad bred djup hög lång stor liten gammal ny färsk
bra kunnig styrd anpassad inriktad politisk teknisk aktiv känslig kritisk intensiv kraftig klar nära ansluten anställd
stark villig pliktig skyldig berättigad beräknad liknande formad färgad klädd täckt lagd byggd försedd hävdande
skapande främjande bevuxen smidig enlig stridig vidrig mogen löst knapp
`,
  alike: `
akut alternativ antik bekant beroende blanka blotta brant bärande central defekt defensiv djup död fast fasta fel
fett final fossil framträdande främmande ful gift gula gående halva hög höger inre intern kalla klar kollektiv
kommande komplex konstant kort krävande kursiv ledande levande liberal liggande ljus lokal lugn låga marin matta
militär mobil moderat modern mogen negativ normal offensiv oval parallell platta positiv radikal raka ren runda rätt
röda salt senior sjuka skapande sliten slut slutet smalt stående svala svensk sökande talande terminal textil tjocka
tom total tunga tunna tysk ung unge uniform upptagen variabel vass vild vilt vita vänster växande yttre
`,
  seldom: `
allting bak dags dels drog era fort fyra för före hem hit hållet hålls klev låt mitt mot nedan nej nåt ont orätt plus
reda redan sex skrev sköt slog stack stackars stod syns såg taget till trots vara vars vilja väl ända åtta
`,
  families: `
alm asp backe berg björk björn blad blom bonde borg brand bro dag dal ek falk fisk fjäll flod fors gran gren grund
hage hall hammare hav hed hjort holm hök järn krans krona kula kulle kung kvist lager land lejon lilja lind ljung
lund löv mark mossa munk nyman näs palm präst ring ros rosen ryd rönn sand sjö sjöberg skog sköld smed sol sommar
sten stjärna stock stolpe storm strand ström stål svan svärd torn varg vik vinter våg äng ängel åker örn
`,
  stems: `
under
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
kvartal stegring lexikon leksikon tillägg inlägg utlägg pålägg omlägg fotogen sport transport rapport support export import reporter
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
maskros bordun bildning bildlig grannlaga grannlåt stormakt stigmatisera karlstad kristianstad halmstad mariestad
stockholm göteborg helsingborg trelleborg falkenberg varberg kungsbacka landskrona karlshamn karlskrona oskarshamn
nynäshamn simrishamn östersund sundsvall sandviken västervik hudiksvall lidköping norrköping linköping jönköping
nyköping växjö strängnäs västerås alingsås djursholm gotland öland småland värmland dalsland halland västergötland
uppland södermanland norrland lappland jämtland kungälv södertälje norrtälje ludvika ängelholm hässleholm finland
island grönland irland england skottland tyskland ryssland estland lettland holland kattegatt skagerrak hundratal
tusental deltagare deltagande deltagit
andras baktill baköver bidevind densamma densammas detsamma detsammas dittills därtill femton fikadags framstupa
framtill förresten gudskelov halvvägs hittills härtill härvidlag ingenting isänder jämsmed kaffedags kajfritt kanonbra
kantänka klockrent käpprätt legaliter liggdags läggdags längsmed mastfritt medeltid medsamma midskepps miltals
mittsunds mothårs motsols mångas månget mångets mångången mångånget nattetid nedströms nedtill nerströms nertill
nonstop norröver närmast nästgårds nättopp nättupp nånstans nånting nåntings omkring ovanbords ovantill realiter
sakteliga samtliga samtligas sexton självas snarliga solrätt somliga somligas storliga stundtals sängdags söderöver
tidtals tilldels tillhands tillmötes tillpass timtals totaliter tvärsöver utrikes utöver varandras varliga vartill
varvidlag varöver vindrätt väldeliga västöver östöver överbord överlag
`,
  verbs: `
adaptera aga agna akta amma amortera anamma anbefalla anbringa andas andra anfalla anfräta angla angripa anklaga
anknyta ankra anligga anlägga anropa anse anskaffa ansluta anslå anstorma ansvara anträffa applådera apportera arbeta
arborra arvodera asa aska ava avbilda avdunsta avfalla avfrosta avfärda avgifta avguda avhandla avhänga avisa avklä
avknoppa avkoppla avlossa avpassa avpressa avsegla avskaffa avskeda avskriva avskräcka avsky avskärma avslipa avslita
avsluta avslå avslöja avsmaka avsnoppa avsnöra avspegla avspärra avstressa avstycka avstyra avstänga avtala avtappa
avtrappa avträda avtvinga axla backa bada badda baissa bajsa baka bakbinda bala banda banka barka barra basa basta be
bebygga becka befläcka begära behandla behänga behålla beklä bekransa beledsaga belägga belägra bena beordra berömma
besegla beskatta beskicka beskjuta beskugga beskydda beskylla beskärma beskåda beslagta besluta beslå beslöja
besockra bespara bespotta bespruta besticka bestiga bestorma bestraffa bestråla bestycka bestyra besvara besvära
besvärja besöka betinga betro betrycka betrygga beträda beträffa betsa betsla betunga betvinga betyga betänka bevisa
bibehålla bibringa bikta bila bilda bilägga binda bispringa bisträcka bita bitas biträda bjussa björna blada bladdra
blanka blaska bleka blicka blinka blixtra blocka bloda blogga blomma blossa blota blotta bluffa blunda blya blygas
bläcka blänka blåköra blåsa blötlägga bo bobba bocka bojkotta boka bolla bomba bomma bonga booma borda borga borra
borsta bortdriva bortfalla bortsluta borttappa borttorka bota bottna boxa braka brassa bredda bredså brista broa
brodda brodera bromsa brossla bruka brukslå brusa brygga bryna bryta bräda brädbeklä brädbeslå brädda brädsegla
brädslå brännmärka brännskada bråka bröda bubbla buda budgetera buffa buffra bugga bullra bulta bunkra bunta burka
busa buska busköra bussa busvissla bygga byka bysätta byta bädda bälga bändsla bänsla bära bärga bärsa båda båga båta
böja bölja böna bötfälla cedera cementa centra chansa charma chatta checka chefa chocka choka cirkla cykla dadda
dagga dala damma dampa dangla dansa dassa dega dejta dekantera dela delta demolera designa designera dia dikta dilla
dingla dippa dirka diska diskutera dissa docka dofta dona dopa doppa dra dragga dras drilla driva droga droppa dråsa
drömma dubba dubbla dubblera dugga duka duna dunka dunsa dunsta durka duscha duva dyrka däcka dåna dåra dö döda dörja
ebba efterleva egga eka eklärera elda ena eposta erbjuda falka falla falsa famna fara fasa fasettera fasta fasthålla
fastkedja fastlägga fastslå fastsätta fatta faxa fela felas fernissa festa fetma fiffla fika fila filma filta fimpa
finbränna fingera fingra finka finna finnas finslipa fippla fisa fiska fjanta fjädra fjälla fjärta fjöla flabba flaga
flagga flamma flamsa flirta flotta flukta flumma fly flyga flykta flyta flytta fläcka fläkta flänsa fläta flå flöjta
flörta fnatta fnissa focka foga foliera forma forsa fortgå fota frakta framdriva framfara framföda framhärda
framhålla framkalla framleva framlägga framstå framträda framvisa fransa frasa freda frikalla frikoppla frilansa
frilista frilägga frimärka frisläppa friställa frisätta fronta frossa frukta frusa frusta frustrera frysa fräsa fråga
frånträda fröa fröjda fukta fullfölja fullända funka fuska futta fylla fylleköra fynda fälla fängsla färga färja
fästa få fålla fånga fåra föda föla följa föra förakta förankra förarga förargas förbehålla förbinda förbjuda
förblinda förbluffa förborga förbränna förbrödra förbygga fördela fördunsta förebygga förebära föredra förefalla
föregripa föregå förehålla föreligga förelägga föreläsa förena föreslå förespå förestå företräda förevara förevisa
förfalla förflacka förfrysa förfånga förgubbas förhandla förhålla förhållas förhöra förklinga förknippa förkoksas
förkrossa förljudas förlossa förlusta förlägga förlänga förmana förmildra förnickla förpassa förpesta förpläga
förrätta förråda försegla förskaffa förskansa förskriva förslappa förslava förslita försluta försmå försnilla
försoffa förspilla förstoppa förstumma förställa förstämma försumma försvara försända försänka försöka förtrampa
förtrolla förtrycka förvandla förvara förvarna förvissa förvägra förvärva förändra gaffla gagga gala gallisera gallra
galltjuta galva gama gana gapa garagera gardera garva gasa gassa gasta gegga gendriva gengälda genljuda genomfara
genomgå genomleva genomlida genomsyra genskjuta geotagga gestalta gifta giftas giga gigga gina gipa gippa gipsa gira
gissa gissla gjorda gjuta glansa glasa glida glimma glimra glimta glipa glisa glänta glöda glödga glögga gneta
gnissla gnista gnistra gnussa gny gnälla golfa golva grabba grada gradera granska grava greja grensla greppa grilla
grimasera grina gripa grisa grodda grogga grumsa grunda gruppså grusa gry gryna grädda gräla gränsa gränsla gräsa
gråta gröta gulfärga gulla gumpa gunga gurgla gympa gäla gälda gänga gärda gärdsla gästa gå gånga gångra gödsla göka
gömma gördla ha hacka hafsa haja hajka haka halka hallåa halsa halstra halta halvnäcka halvsula hamna hamstra
handikappa handla handleda handskas hanka harkla harma harmas harskla hartsa harva hasa haspa haspla hasta hata hatta
haussa hejda hela helga hena hetsa hetta hicka himla hinka hinna hissa hissna hjula hjälpa hoa hoja hopa hoppa hora
hosta hota hotta hovra hugfästa hugga hugsvala hulka hundsa hunsa hurra hushålla huta hyfsa hylla hyra hytta hyvla
häcka häfta hägna hägra häkta hälla hälsa hända hänga härda härflyta härleda härma härröra härskna härstamma hävda
håla hålla hållas hålslå hångla hånle hårdra håva högakta hölja hörsamma hösta idas idissla idrotta ila illtjuta imma
inbegripa inbjuda inbringa inbygga indunsta infånga ingjuta ingripa inhandla inkapsla inkoppla inköpa inlemma inlägga
inlåna innebära innehålla innesluta inpassa inpressa inpränta insegla inskaffa inskeppa inskola inskriva inspärra
instråla instänga intervjua intrumfa inträda inträffa intyga invagga ironisera isa islägga jabba jaka jamsa jassa
jazza jobba joddla jojka jollra jorda jordslå jula jumpa jympa jäkta jämställa järnsko kabla kakla kalasa kalka
kalkslå kalla kalldra kalva kamma kampa kana kannelera kanota kanta kantra kapa kappas kappsegla kapsla kara karda
kasa kassera kasta kastrera katta kavla kedja kedjeröka kicka kidnappa kila killa kinesa kinka kisa kissa kitta
kittla klabba klacka kladda klaffa klafsa klampa klandra klappa klappra klarlägga klassa klibba klicka klimpa klinga
klinka klippa klirra kliva klocka klottra klubba kludda klunka klyfta klyva klä klämma klämta knacka knaggla knalla
knarka knarra knipa knipsa kniva knixa knoga knopa knorra knota knottra knuffa knuffas knulla knussla knyppla knyta
knäcka knäppa knöla koda koja kojsa koka kokettera koksa kola kolla kollabera kollapsa kollidera kombinera kommatera
kommutera kompa komparera kompilera kompromissa kongressa konstra kontakta koppa koppla kora korka korpa korsa
korsfästa korsförhöra korta kosta krafsa krama kransa krascha kratsa kretsa kriga kringgå kringströ krisa krita
krocka kroka kroma krossa krusa krydda krypa kryptera kryssa kräppa krångla kröka kröna kubbas kugga kulla kullra
kulminera kungöra kunna kunskapa kupa kuppa kura kurra kursa kuska kuta kvala kvarhålla kvarstå kvarta kvida kvista
kväda kvälla kväva kyla kyssa käfta käka käla kämpa kärna kärva kåra köna köpa köpslå köra körna köva lacka lafsa
laga lagga lagra lamma lamslå landa landsbo lantbo lappa larma larva lasera laska lassa lasta lavera laxa leda
ledsaga leka lemlästa leva lida liera lifta ligga lika likställa likvidera limma linda lindra linjera lipa lira lisma
lista litsa liva ljuda ljunga ljustra lobba locka loda logera logga lomma loppa loska lossa lotsa lotta lova lovorda
lubba luckra ludda luffa lufsa lufta lugga luggas lugna lukta lumpa luncha lunka lunna lunta lura lusa lussa luta
lyckas lyfta lykta lyra lysa lyster lystra lyxa läcka lädera lägga lägra lända länga länka länsa läppja lära läsa
läska läspa låga lågflyga låna låsa låssa låssas låta låtsa låtsas lömskna löna löpa löva magpumpa magra maja maka
makulera mala malma mana mangla mantla manövrera marmorera marschera masa maska mata matcha matta mattas mattera
mecka medbringa mejla mejsla messa mildra mingla minna missa missbruka missfirma misshaga missklä missköta missta
misstro mista mixa mjöla mjölka mobba mocka modellera moderera mola moltiga montera mopeda moppa morra morsa mosa
motarbeta motbevisa motläsa motse motstå motsvara motväga moussera mucka muddra mullra mumsa munhuggas mura murra
muta muttra mylla mynta mälta märgla märka mäska mässa måla måna mångla måste måtta mörbulta mörklägga möta mötas
nacka nafsa nagga nagla nalla namna nappa nappas nara narra narras narva natta navla nedblåsa nedbringa nedfrysa
nedkalla nedklassa nedlägga nedskriva nedslå nedstiga nedsänka nedsätta nedtrappa negera neka nerblåsa nerbringa
nerfrysa nerkalla nerklassa nerlägga nerskriva nerslå nersänka nersätta nertrappa nia nicka nita nobba nocka nolla
nollställa noppa nosa nota nubba nypa nysta nytta näbbas näcka närsluta närvara näta nåda nåla nåta nödga nödgas nöja
nöta ockra olja olla olyckas ombestyra ombesörja ombetro omklä omkransa omse omskola omskriva omsköta omslingra
omsluta omspinna omstråla omsvärma omvandla omändra oppamma opparbeta oppassa oppbära oppdaga oppdriva oppegga
oppfriska oppfylla oppfånga oppföda opphäva oppkalla opplägga oppläsa opprada opprensa oppskjuta oppsnabba oppställa
oppsätta opptrappa opptrissa oppvisa oppväga orda ordna oreda orka orma oroa orsaka packa paddla paja palla palma
panela panga panta para parlera passa pausa pendla pensla peppa peppra permanenta picka pika pila pilka pilla pillra
pimpla pina pinna pipa pippa pirka piska pissa plana planka planta plantera plaska plasta platsa pligga plikta plita
plocka ploga plugga plumpa plumsa plussa plåga plåstra plåta pola pollinera poppa porta posera posta postera
poströsta poängtera prassla prata premiera presenta pressa pricka prisa procenta processa proppa propsa prova prutta
prya prägla pråla pråma prångla pudla puffa pulla pulsa pumpa pungslå punkta punktera punsa purpra pussa pussas
pussla pusta puta putsa putta pynta pyra pyssla pytsa pärla påa påbjuda påla pålägga pålöda påskina påstå påträffa
påtvinga pöla racka radiera rafsa ragga raggla raka rama ramma ramsa randa rangla ranka rapa rappa rasa raspa rassla
rasta rata ratta rea realisera reda redovisa regalera regissera regla regna regummera rekylera relaxa reläa remma
rena rensa repa reparera reprisera resa reservera residera resonera respirera restera returnera reva revalvera
revetera revidera revoltera ria rigga rigla rimma ringa ringla ripostera risa rispa rista rita ritsa ritscha riva
rivas ro rocka rolla ropa rosa rossla rosta rota ruffla rufsa rugga rulla rulta rumphugga runda rundsticka runga
runka rusa ruska rya rycka rygga ryka rykta rynka räcka rädda räfsa ränna räta rätta rå råda rådslå råga råka råkas
råna råplugga råskala råskälla rödglödga röka röra rösta röva sadla safta sagga saka sala salta salutera sambo
samklinga sammanbo sammandra sammangå sammanslå sammanträda sampla samråda samsa samsas samspela samtala samtycka
samvara sanda sarga satsa sava saxa schacka schackla schackra schakta se segdra seghärda segra sejda sela semestra
serva servera shoppa showa shunta sicka sicksacka sidsteppa sikta sila simma simsa singla sippra sira sirra sittuppa
situpa situppa skada skafta skala skalda skalka skalla skallra skalpera skarva skatta skeda skena skeppa skeva skicka
skida skidra skifta skikta skilja skiljas skina skinna skipa skira skissa skita skiva skjuta skjutsa sko skoja skopa
skotta skovla skramla skrapa skratta skria skrida skrika skrinna skritta skriva skrota skrubba skruda skruva skryta
skrälla skräpa skräppa skråma skubba skuffa skugga skuggboxa skumma skumpa skura skvala skvalpa skvisa sky skya
skydda skyffla skylta skymta skägga skäkta skälla skälva skämta skänka skänkla skära skärpa skärra skärva skåla
skålla skåra skölpa sköna sköra skörda sköta sladda sladdra slafa slafsa slagga slakta slamma slamra slamsa slanta
slarva slasa slaska slava sleva slicka slingra slinta slipa slippa slira slita slitsa sloka slubba slumpa slumra
slussa sluta slutta slägga släktas slänga släntra släpa släppa slätslipa slå slåss slöjda slöra smacka smaka
smalfilma smasha smaska smeka smeta smida smila sminka smita smitta smocka smuggla smula smussla smutsa smutta smycka
smyga smälla smälta smärta småle smöra smörja snacka snagga snapsa snara snarpa snarra sniffa snitsa snitsla snitta
sno snobba snoka snoppa snora snorkla snubba snubbla snudda snurra snusa snuska snuva snyta snäppa snärta snöa snöra
sockra soffsurfa sola solva sona sopa sorla sota sovra spackla spaka spalta spana spara sparka sparra spegla
spekulera spela speta spetsa spetta spexa spika spilla spinna spira spisa spjäla spjälka spjärna splissa splitsa
spola spoliera sporra sporta spotta spraya spreja spricka springa sprinta sprita spritsa spritta spruta spräcka
sprätta språka spröta spurta spänna spänsta spärra spå spåna spånga spåra spöa stacka stadga staga stagnera staka
stalla stamma stampa stansa stapla stappla starta stassa stava stega stegra steka stena steppa sticka stifta stiga
stila stilisera stilla stimma stimulera stinga stinka stirra stocka stolpa stoppa storgråta storma storsatsa straffa
stranda strecka strejka stressa strida strigla strila stripa strippa strunta strutta stryka sträcka stränga stråla
strö strömma ströppla ströva stubba studsa stunda stupa stuva stycka styra styrka städa städja städsla ställa stämma
stämpla stänga stängsla stänka stäva stå stånda stånga ståta stöda stödja stöna stöppla störa stöta stötta stövla
sublimera sucka sudda sula summa summera sumpa supa sura surfa surra sussa svabba svalla svansa svara svarva svassa
svavla sveda svepa svetsa svetta svida svika svikta svindla svinga svinna svälta svänga svärma svärta sylta syna
synda synka synkopera syra syrsätta syssla säcka säkra sällskapa sämjas sänka särskilja sätta så såga såpa såra såsa
såta sömma sörja sörpla tabulera tacka taffla tafsa tagga tagla tala talga talka talla tanda tanka tapetsera tappa
tassa tassla taxa tejpa tempa tempera tenta testa texta ticka tiga tillaga tillbe tillgå tillra tillse tillstå tillta
tilltro tillträda tilltyga tilltäppa tillvita tillyxa tillägga tillämpa tillåta timra tina tinga tippa tipsa tira
tissla titta tjafsa tjura tjuta tjuva tjära toffla tolka tomta tona toppa topsa torka torna torrhosta torrkoka
torrlägga torrslipa torröka torska torva tova traggla trakta tralla trampa tramsa trasa trasha trassla tratta trava
tremulera treva tricksa trimma trippa trippla trivas tro trolla trona troppa trotsa truga trumfa trumla trumma
trumpeta truta trycka trä träa träcka träda träffa träffas träla tränsa tråla trösta tubba tuffa tufsa tugga tukta
tulla tulta tumma tunna turista tuscha tussa tuta tvinga tvista tvärsa tvätta tycka tyckas tygla täcka täckas
täckdika tälta tända tärna tåga tårta tölta tömma tönta törna törsta uggla ugnskoka ugnssteka ugnstorka ulka
underhålla underslå undervisa undslippa undvika uppamma uppassa uppbygga uppbåda uppegga uppehålla uppfordra
uppfriska uppfånga upphandla upphaussa upphäva upplappa upplägga uppmuddra upprensa uppskatta uppslamma uppsnabba
uppsnappa uppspåra uppstiga uppställa uppstämma upptrampa upptrappa upptrissa uppträda upptäcka ursäkta utandas
utanordna utarma utbjuda utblotta utbomba utbre utbringa utbrista utbygga utbyta utdra utdriva utdunsta utelåsa
utesluta utestänga utfalla utfiska utflagga utforma utfråga utfylla utfälla utfärda utfästa utfå utgrunda utgå uthyra
uthärda utkamma utkasta utklassa utklyva utkyla utkämpa utlotta utlova utlägga utläsa utlöpa utmatta utmejsla utmärka
utpressa utpricka utrensa utropa utse utskeppa utskilja utskriva utskänka utslunga utsläcka utspana utspisa utspy
utspärra utstaka utsträcka utstråla utställa utstå utstöta utsända utsätta uttala uttolka uttrycka utträda uttunna
utvidga utvisa utväxla vagga vaja vaka vakta valka valla vallfärda valpa valsa valutera vampa vanka vanna vanvårda
varas varda varga varmköra varmröka varpa varsko varsla varva vaska vaxa vecka veklaga vela verka vetenskapa vetta
veva vidbränna vidga vidgå vidhäfta vidhänga vidhålla vidlåda vidröra vidta vifta vigga vika vikta vila vilja
villfara villkora vilseleda vimsa vina vinda vingla vinka vinkla vinna vinscha vippa vira virvla visa viska vispa
vissla vitglödga vitkalka vitlimma vitra vitsa vitsorda vittna volma volta vraka vredgas vrida vråla vurma vurpa
vyssa väga vägra välta vältra vändsteka vänslas värdera värdes värka värna vässa väta vätska vätskas väva växla våga
våldta vålma våndas våra vårda våtkola våtpressa ympa yttra zooma äga älga älta ända ändas ändra ängsla ängslas ära
ärga ärras äta äventyra ådra åka åla ånga ångra åska åskåda åtala återbörda återfalla återkalla återstå återsända
åtgärda åtrå öda öla örfila öronmärka ösregna överblicka överdra övergå överhetta övermanna överraska överse överta
övertyga övervara överösa
`,
  notForms: `
adlar akter>akterna album>alba alstrar ammat anfall>anfallarna anfaller ankare>ankaren anropar apotek>apotekarna
ask>asket avfärdar avgånget avlar avslutar babblar backat bad>badarna badar bane>baner bank>bankar barrar behagar
bekymrar berömmer beslag>beslagarna besticker betsar bifaller bildar bind>bindarna binder biter bitet biträder
bjäbbar blajar blankat blink>blinker blommar blommat blomstrar blossar blottat blänker bo>bona bojkottar
bomb>bombarna bombar bordar borst>borstar borst>borstarna box>boxer bra brakar breddar brer bringat bro>bror
bruk>brukar bruk>brukarna brunnet brusar bryner brädar brädat bräde>bräder bräde>bräderna bråkat brölar bubblar
bubblat buffat buktar bulle>buller bulle>bullerna bullrar bunke>bunker buret bygge>byggarna bygger byter bådat
båg>bågar böjer bökar bölar böljat centrum>centrer centrum>centrerna chansar chartrar chockar crawlar dal>daler
dal>dalerna dallrar dam>dammar dam>dammarna dam>dammen dam>dammet dans>dansarna dansar darrar designar dikar
dike>dikarna dikt>diktar dikt>diktarna dille>dillar dockat doftar donat dopar doppar drag>dragarna drager dravlar
dreglar driver drivet drogar dropp>droppar dropp>dropparna droppe>droppet dräller drömmer dundrar dunstar duvat
däck>däcker däck>däckerna dämmer dänger ekat erat exempel>exemplar fablar fakta>faktor faller fasar fasat fastat
felat fil>filar film>filmarna filmar filt>filter filt>filterna finner fintar fiser fisk>fisket fiske>fiskar
fiske>fiskarna fjäsk>fjäskar flagat flaggat flammat flaxar fler flinar flott>flottar flottat flyg>flygarna flyger
flyter flätat flåsar flödar flörtar fnissar form>formar fostrar fradgat fraktar frasar frossat fruktar fryser fräser
frågat funkar fusk>fuskarna fuskar fäller färgar färjat fäster fållat fånge>fånget fårat fölar följer föraktar
fördrager förfaller förled>förleder förlåtet förrättar försöker förtrycker förvarar förvärvar gagnar gala>galat
gallrar gapar garv>garvarna garvar gasar gifte>gifter gillar gipsar gisslar glider glim>glimmer glim>glimmerna
glimmar glimrar glittrar glädjer gläfser gnager gnäggar gnäller gnölar golf>golfarna gran>grannar gran>grannarna
gran>grannen gran>grannet grann>grannar grann>grannarna granne>grannet grejar grejat grill>griller grill>grillerna
grinar griper gripet grumsar grund>grundarna grundar grusar grymtar gräddar gräddat grälar gränsar gråter guidar
gullar gungat gurglar gycklar gängar gängat gärd>gärdet gärde>gärder gärde>gärderna gäspar gånget gödslar gömmer
hack>hackar hack>hackarna hack>hacker hackat haglar hak>hakar hakat halkat haltar hammare>hamrar handikappar hastar
hedrar helat helgar herr>herrar herr>herrarna herr>herren hetsar hettat hickat hindrar hjular hjälper hop>hoper horar
horat hostat hotar hugg>huggarna hugger hungrar hycklar hyllar hyllat häcklat häktar häktat häller hälsat
häng>hängarna hänge>hängarna hänger hävdar hålat håll>hållarna håller hånar hånglar hög>höger höjd>höjdarna höljer
immat indrager ingånget innehåller inpassar intern>internet intervju>intervjuar inträder ivrar jagar jamar
jolle>joller jollrar joxar jublar jäktar kacklar kaffe>kaffer kalasar kallar kallat kantar kap>kapar kap>kaparna
kastar kedjat kickat kinesar kiss>kissar kiss>kissarna kisse>kisset kittar klandrar klapp>klapper klapp>klapperna
klappat klassar klav>klavar klav>klavarna klave>klaver klave>klaverna klaver>klaverna kletar klingar klingat klinkat
klirrar klistrar klockat klonar klubbat kluckar klyftar klyftat klyver kläde>kläder kläde>kläderna klämmer klänger
klöv>klöver klöv>klöverna knakar knark>knarkarna kniper knirkar knirrar knotat knott>knotter knullar knutet knycker
knystar knyter knäcker knäpp>knäppet knäppe>knäppar knäppe>knäpparna knäpper knåpar kokat kolat koll>koller
koll>kollerna kolon>kolonnen kolon>kolonner kolon>kolonnerna kompar kontaktar kopplar kor>korn korar kostar
koster>kosterna krafsar krasar krattat kraxar kritat krock>krocket kromar krubbar krubbat krullar krusar kryddat
kryper kryss>kryssarna kryssar kräm>krämarna kröker kröner kupat kuppar kurr>kurrar kurrat kurs>kursarna kursar
kvart>kvartar kvart>kvarter kväder kväver kyler kysser käk>käkar kärnat köar larv>larvar larv>larvarna lassar
last>lastarna lastar latin>latinarna led>ledar led>ledarna ledat legend>legendar leker levat leve>lever ligg>liggarna
ligger lim>limen lim>limer lim>limerna limmar lin>linnen lin>linnet lindat lirar lirat listar listat ljuger
lod>lodarna loggat loppat luddar luftar lugnar luktar lunch>luncharna lutat lyfter lyktat lyser läge>läger
läge>lägerna lägger läskar lågat låter löddrar löddrat lögn>lögnarna lön>lönnar lön>lönnarna lön>lönnen lönar
löp>löparna löper mage>mager makat maler malet manat maskat master>masterna matchar mattat medel>medlar mejl>mejlarna
menar minner missbrukar misshandlar misstager mjölar mockat moderna morrar mosar mudd>mudder mull>muller mullrar
multet mumlar mutat myllat myllrar myntat myser mässat mästrar möglar mönstrar nafsar namne>namnet nappat nav>navarna
nav>naver nav>naverna nedgånget nollat nyper nyser nyttat näve>näver nöter offrar oljat omgiver omgivet oranget
orsakar pack>packar pack>packarna packe>packet pangar pantar panter>panterna parar pass>passarna passar pausar
period>periodarna pickat pill>piller pill>pillerna pillar pinat pinglar pinglat piper piskar piskat pissar plankar
plankat plantat plaskar pliktar plock>plockarna plockar plumsar plågat pol>polarna porlar port>porter port>porterna
postar poster>posterna pratat processar pryglar präntar pröjsar pudrar puls>pulsar pumpat pund>pundarna pusslar
pustat putsar puttrar pysslar pärlat påver rad>radar rad>radarna rakat ram>rammar ramsat rang>ranger rankat rapar
rasar rasslar rastar ratar reder regnar repar repat reser reserv>reservarna revat rimmar ringer risar rispat risslat
rist>rister ritar rockat rodd>roddarna rom>romarna ropar rost>roster rost>rosterna rullat rultat rundat runkar ruskar
ruskat ruttet rycker ryggat rynkat räcker räfflat räfsat rätat rätt>rättarna rättar råg>råget råkat rån>rånarna rånar
röker röner röstar sabbar saftar samplar sardin>sardinarna satsar schack>schacker segel>seglarna seglar sekt>sekter
sekt>sekterna sena>senat serve>server shakar sikt>siktet sikte>siktar sikte>siktarna silvrar sjukvård>sjukvårdarna
ska skadat skalar skalat skall>skallar skalle>skaller skattar skede>skedar skede>skedarna skenar skenat sker sket
skickar skiftar skiljer skimrar skissar skiter skivat skjuter skoj>skojar skoj>skojarna skopat skotte>skottet
skramlat skrapar skrapat skratt>skrattarna skrattar skrevar skrevat skriker skrin>skrinnarna skrittar skryter
skräll>skrället skrälle>skrällar skrälle>skrällarna skränar skrävlar skrålar skubbar skuggat skumpat skuret skuttar
skvalar skvallrar skvalpar skvätter sky>skyt skymfar skytt>skyttet skytte>skyttar skytte>skyttarna skäller
skänk>skänker skärar skärat skärper skärrat skårat slabbar sladd>sladder slafsat slaggar slakt>slaktar
slakt>slaktarna slam>slammer slarv>slarvar slarv>slarvarna slarv>slarver slarvat slet slip>sliper sliter slum>slana
slungat slut>slutarna slutar sluter släkt>släktet släkte>släkter släkte>släkterna slänger släpar släpper slöjdar
smakar smaskar smeker smetar smide>smidarna smider smil>smilarna smink>sminkarna sminkar smiskar smittat smugglar
smulat smutsar smyckar smyger smäcker smäller smärtat snackar snarat snurrat snusar snusk>snuskar snusk>snuskarna
snusk>snusker snutet snuvat snäpper snöar snöt sopat sorlar spa>spor spad>spadar spad>spadarna spad>spader
spad>spaderna spade>spader spade>spaderna spade>spadet spiller spinn>spinnarna spinner spirat splittrar spottar
sprejar spring>springarna springer sprint>sprinter sprint>sprinterna sprutar sprutat sprätter spurtar späckar
spänn>spänner spänn>spännet spänne>spänner spöar spökar stadga>stadgar stake>staket startar steg>stegar
steg>stegarna stege>steget steker stickar stickat sticker stiger stiget stimmar stinger stojar strejkar stressar
struntar stryk>strykarna stryker sträck>sträckarna sträcker strävat strå>stråt stråke>stråket strö>ströarna stucket
stundar stupar stupat styck>stycket styckar styltat styr>styren styr>styret städ>städarna städar ställer stänker
stäv>stäver stäv>stäverna stål>stålar stökar stönar stöter stöttat suger summat super supet surrar susar svajar
svalkat svallar svankar sveper svider svin>svinnen svin>svinnet svinner svischar svälter svänger syftar syltar syltat
syn>synarna synar synd>syndarna syndar synt>syntet syrar syrat sysslat säd>sädet sänker säte>säter sållar
sång>sångarna såpat ta tackar tackat tacklar tager tank>tanker tank>tankerna tape>tapet tapper tarvar taxat textar
tickar tickat tillträder timme>timmer timme>timmerna timrar tingar tipsar tjackar tjafsar tjallar tjuter tjärat
tomt>tomtar tomt>tomtarna tomte>tomter tomte>tomterna tonar torkat torp>torparna trallat trampar trampat
trapp>trapper trapp>trapperna trasat trillat trim>trimmer trimmar trollar tronar tror trotsar trugat trumfar
tryck>tryckarna trycker trä>träna träcker trädat träder tröskat tuffar tuggar tuggat tumlar tutat tvistar tvivlar
tycke>tyckarna tycker täcker tänker tömmer törn>törnet törne>törnar törne>törnarna törstar undantager undrar uppbådar
uppehåller upptager ursäktar utbyter utdrag>utdragarna utfärdar utgånget utkast>utkastarna utrop>utroparna utropar
utrymmer uttrycker vad>vadar vaggat vajat vakat vaktar vallat vanärat varar varat varpat varslar vask>vasker vaxar
veckar veckat velat vetenskapar viker viket viktar vilat vimlar vin>vinarna vin>vinnarna vinar vinat vindat vinglar
vinner vippat virat virkar vis>visar visa>visana visat viskat visp>visper visslat vittnar vittrat vrålar vurpat
vädrar vältat välter värker värmer värvar väst>väster väst>västerna väter vätskat väver våg>vågar ynglar yrat
yttre>yttrar yttre>yttrarna zoomar äcklar ältat ändat äng>änger ärat ångat ångrar åskat åtgärdar öder ösregnar
`,
}
