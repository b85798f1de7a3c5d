/** Danish. */
import { set } from './clause.js'
import type { Morphology } from './morphology.js'
import { danishWords } from './words/da.js'

const NOUNS = `
*: +en +et +er +erne +e +ene &en &et &er &erne &e &ene
e: +n +t +r +rne +ne +en +et +er +erne
er: +en +et +e +ne +er +ene ren ret re rene rer rerne +s +erne
mmer: +en +et mret mre mrene mrer mrerne +e +ne
el: +en +et +er +erne +e +ene len let ler lerne le lene &en &et &er &erne &e &ene
en: +en +et +er +erne nen net ne nene ner nerne &en &er &erne +e +ene
um: et er erne +et +en +er +ene &ene &en &et &er &erne a aene ummet +s
eum,ium: +et +ene eet eer eerne iet ier ierne
rum: rummet rum rummene
forum: forummet fora foraene forummer forummerne
centrum: centret centrummet centrer centrerne centre centrene
dom: dommen domme dommene
ing: +en +er +erne +e +ene
ning: +en +er +erne +e +ene
hed,ion,itet,tet,tion: +en +er +erne
skab: +et +en +er +erne +e +ene
else: +n +r +rne
ist,ent,ant: +en +er +erne +et +e +ene
ment: +et +er +erne
ør,or,ur: +en +et +er +erne +ene +e
ik: +en +er +erne +et &en &er &erne &et &ene &e
i: +en +et +er +erne
é: +en +er +erne +et een eer eerne eet
a,o: +en +et +er +erne +ene +s
u: +en +et +er +erne
y,å,ø,æ: +en +et +er +erne +ene
mand: manden mænd mændene
hånd: hånden hænder hænderne
tand: tanden tænder tænderne
stand: standen stænder stænderne stande standene
rand: randen rande randene
strand: stranden strande strandene
brand: branden brande brandene
land: landet lande landene
tråd: tråden tråde trådene tråder trådene
bog: bogen bøger bøgerne
fod: foden fødder fødderne
rod: roden rødder rødderne
nat: natten nætter nætterne
stad: staden stæder stæderne
hovedstad: hovedstaden hovedstæder hovedstæderne
bonde: bonden bønder bønderne
sko: +en +ene
ko: koen køer køerne
so: soen søer søerne
klo: kloen kløer kløerne
tå: tåen tæer tæerne
amor,humor,marmor,tumor: +en +er +erne +et
papegøje: +n +r +rne
onat,inat,ornat: +et +er +erne +ene
akkord: +en +er +erne
adel,odel,vindel,vendel: len ler lerne +en +er +erne
smør: smørret smørrene
duel: &en &er &erne duellen dueller duellerne
mor: moren moderen mødre mødrene
moder: moderen mødre mødrene
far: faren faderen fædre fædrene
fader: faderen fædre fædrene
bror: broren broderen brødre brødrene
broder: broderen brødre brødrene
datter: datteren døtre døtrene
søster: søsteren søstre søstrene
barn: barnet børn børnene børne
øje: øjet øjne øjnene
øre: øret ører ørerne øren
gås: gåsen gæs gæssene
mus: musen mus musene
kraft: kraften kræfter kræfterne
ven: vennen venner vennerne
søn: sønnen sønner sønnerne
by: byen byer byerne
handel: handelen handlen handler handlerne handelens
rekord: +en +er +erne
bord: bordet borde bordene
kvartal,portal,kanal,lokal,signal,ideal,pedal: +en +et +er +erne
råd: +et +ene +en +er +erne
del: +en +e +ene +er +erne len ler lerne
uet: +en +er +erne uetten uetter uetterne
ptet,rtet,ktet,ntet: +en +er +erne
kursus: kursusset kurset kurser kurserne
hus: huset huse husene
udvalg,valg: +et +ene
år: året årene
folk: folket folkene
sted: stedet steder stederne
navn: navnet navne navnene
møde: mødet møder møderne
ord: ordet ordene
forslag,slag: +et +ene
lag: +et +ene
mål: +et +ene
tal: tallet tallene taller tallerne
krav: kravet kravene
tilskud,bud: +det +dene
tilbud: tilbuddet tilbuddene tilbudene
svar: svaret svarene
dyr: dyret dyrene
bånd: båndet båndene
menneske: mennesket mennesker menneskene menneskerne
hoved: hovedet hoveder hovederne
medlem: medlemmet medlemmer medlemmerne
program: programmet programmer programmerne
museum: museet museer museerne
amt: amtet amter amterne
brev: brevet breve brevene
punkt: punktet punkter punkterne
middel: midlet middelet midler midlerne
minister: ministeren ministre ministrene
center: centeret centret centre centrene
kammer: kammeret kamre kamrene
nummer: nummeret numre numrene
sommer: sommeren somre somrene
vinter: vinteren vintre vintrene
teater: teatret teateret teatre teatrene
orkester: orkestret orkesteret orkestre orkestrene
register: registret registeret registre registrene
våben: våbnet våbenet våbnene
tegn: tegnet tegn tegnene
køkken: køkkenet køkkener køkkenerne
lejr: lejren lejre lejrene
dag: dagen dage dagene
vej: vejen veje vejene
værdi: +en +er +erne
parti: +et +er +erne
studie,studium: studiet studier studierne
gymnasium: gymnasiet gymnasier gymnasierne
ministerium: ministeriet ministerier ministerierne
kollegium: kollegiet kollegier kollegierne
hospital,kapital: +et +en +er +erne
værelse: +t +n +r +rne
materiel: +let
bud: +det +dene +et +ene
præsidentråd,studentråd: +et +ene
duet: +ten +ter +terne
kollega: +en +er +erne kolleger kollegerne
risiko: +en +er +erne risici risiciene
cafeteria: cafeteriet cafeterier cafeterierne
barnebarn: +et børnebørn børnebørnene
stang: +en stænger stængerne
eksamen: +en +er +erne eksaminer eksaminerne
ting: +en +et +ene
`

const COMMON = `og eller men om at det den de dem dets deres vi os vor vort vores i jer jeres du dig din dit dine
jeg mig min mit mine han hun sin sit sine man en et som hvad når hvor her der hvordan hvorfor
hvilken hvilket hvilke alle alt begge hver nogle noget nogen ikke kun bare samme så også meget mere
mest mindre kan kunne skulle skal vil ville må bør får fik gør gjorde gøre har havde have er var
været være bliver blev blive kommer kom findes fandtes går gik anden andet andre denne dette disse
siden før efter under uden over gennem fordi mens indtil dog altså derfor da nu ny nye mange to tre
første sidste næste samt både end per via egen eget egne tyve`

const ADJECTIVES = `
*: +t +e &e +ere +est +este
e: e +t +r
isk: iske
sk: sk ske
ig,lig: +t +e +ere +st +ste
t: te tte
et: te tte ede
el: elt le
en: ent ne
er: ert re
al,iv,bar: +t +e
å: +t
ende: +
lille: små
gammel: gammelt gamle
`

const VERBS = `
*: +r +ede +et +t +te +s +ende
e: er ede et te t es edes ende tes ets ts
ere: erer erede eret eres eredes erende
lle: ller lte lt llede llet lles ltes lledes llende
nne,nde: +r nte nt ndt ndte ndt nede net nnede nnet ndede ndet +s nnende ndende ndtes
mme: mmer mte mt mmede mmet mmes mmedes mtes mmende
skrive: skriver skrev skrevet skrivende skrives skrevne skreven skrevede skrevs
drive: driver drev drevet drivende drives drevne dreven drevede drevs
gribe: griber greb grebet gribende gribes grebne greben grebede grebs
stige: stiger steg steget stigende stiges stegne stegen stegede stegs
blive: bliver blev blevet blivende blives blevne bleven blevede blevs
bide: bider bed bidt bidende bides bidte bidd beds
lide: lider led lidt lidende lides lidte lidd leds
bryde: bryder brød brudt brydende brydes brudte brudd brøds
byde: byder bød budt bydende bydes budte budd bøds
skyde: skyder skød skudt skydende skydes skudte skudd skøds
flyve: flyver fløj fløjet flyvende flyves fløjne fløjen fløjede fløjs
stryge: stryger strøg strøget strygende stryges strøgne strøgen strøgede strøgs
binde: binder bandt bundet bindende bindes bundne bunden bundede bandts
finde: finder fandt fundet findende findes fundne funden fundede fandts
vinde: vinder vandt vundet vindende vindes vundne vunden vundede vandts
springe: springer sprang sprunget springende springes sprungne sprungen sprungede sprangs
synge: synger sang sunget syngende synges sungne sungen sungede sangs
drikke: drikker drak drukket drikkende drikkes drukne drukken drukkede draks
slippe: slipper slap sluppet slippende slippes slupne sluppen sluppede slaps
stikke: stikker stak stukket stikkende stikkes stukne stukken stukkede staks
hjælpe: hjælper hjalp hjulpet hjælpende hjælpes hjulpne hjulpen hjulpede hjalps
træffe: træffer traf truffet træffende træffes trufne truffen truffede trafs
trække: trækker trak trukket trækkende trækkes trukne trukken trukkede traks
bære: bærer bar båret bærende bæres bårne båren bårede bars
skære: skærer skar skåret skærende skæres skårne skåren skårede skars
stjæle: stjæler stjal stjålet stjælende stjæles stjålne stjålen stjålede stjals
tage: tager tog taget tagende tages tagne tagen tagede togs
drage: drager drog draget dragende drages dragne dragen dragede drogs
slå: slår slog slået slående slås slåne slåen slåede slogs
lade: lader lod ladet ladende lades ladne laden ladede lods
holde: holder holdt holdende holdes holdte holdd holdts
falde: falder faldt faldet faldende faldes faldne falden faldede faldts
komme: kommer kom kommet kommende kommes komne kommen kommede koms
sove: sover sov sovet sovende soves sovne soven sovede sovs
ligge: ligger lå ligget liggende ligges ligne liggen liggede lås
sidde: sidder sad siddet siddende siddes sidne sidden siddede sads
spise: spiser spiste spist spisende spises spisd spistes
give: giver gav givet givende gives givne given givede gavs
^se,^for|se,ind|se,^be|se,^an|se,^af|se,^ud|se,over|se,til|se,gen|se,forud|se,efter|se: ser så set sende ses sne sen sede sås
stå: står stod stået stående stås ståne ståen ståede stods
gå: går gik gået gående gås gåne gåen gåede giks
få: får fik fået fående fås fåne fåen fåede fiks
gøre: gør gjorde gjort gørende gøres gjorte gjord gjordes gøs
sælge: sælger solgte solgt sælgende sælges solgd solgtes
vælge: vælger valgte valgt vælgende vælges valgd valgtes
følge: følger fulgte fulgt følgende følges fulgd fulgtes
spørge: spørger spurgte spurgt spørgende spørges spurgd spurgtes
sætte: sætter satte sat sættende sættes sate sad sattes
lægge: lægger lagde lagt læggende lægges lagte lagd lagdes
sige: siger sagde sagt sigende siges sagte sagd sagdes
^vide: ved vidste vidst vidende vides vidsd vidstes ves
have: har havde haft havende haves hafte hafd havdes has
tælle: tæller talte talt tællende tælles tald taltes
strække: strækker strakte strakt strækkende strækkes strakd straktes
række: rækker rakte rakt rækkende rækkes rakd raktes
bringe: bringer bragte bragt bringende bringes bragd bragtes
bede: beder bad bedt bedende bedes bedte bedd bads
dø: dør døde død døende døs dødes
dele: deler delte delt delende deles deld deltes
`

/** Danish morphology; the closed lists are our own. */
export const danish: Morphology = {
  nouns: NOUNS,
  adjectives: ADJECTIVES,
  verbs: VERBS,
  genitive: { suffixes: ['s'], afterSibilant: ["'", "'s"] },
  acronym: ['s', "'s", "'en", "'et", "'er", "'erne", "'ens", "'ets", 'en', 'er', '-en', '-et'],
  links: [
    ['', '&e'],
    ['', ''],
    ['', 's'],
    ['', 'e'],
    ['', 'er'],
    ['e', ''],
    ['um', 'e'],
    ['e', 's'],
    ['e', 'es'],
  ],
  derivations: {
    foreign:
      /^(?:ør(?:er|en|ene|erne)?s?$|at(?:ik|isk|iser|ion)|tis[kt]|tik(?:en|er|s)?$|gra(?:f|m)(?!ik)|syntes|tion(?!d)|logi(?:en|er|sk)?$|metri(?:en|sk)?$|t?ær(?:en|erne|ene|er|s)?s?$|t?or(?:en|erne|ene|er)?s?$|ar(?:en|er|s)?$|m?elig|ic|er(?:e|et|er|ede|ing)|ari(?:e|at)|al(?!t|l)|ik(?!o)|ism|ist(?!i(?!sk))|isk|iser|ion|itet|ator|un[gi]|skab|ning|ant$|ansk|iv|itær|el(?:le?|t)?$|elig)/u,
    own: /^sk(?:a|t|e|as|es)?$|^(?:s?(?:lig|hed|bar|som|agtig|løs|mæssig|vis|dom(?:m(?=e|ar|a))?|inde|eri|ende|ere|ing|else|ling|fuld|vær[dt]ig))(?:e|t|en|et|er|n|ne|ns|s|erne|ene|ens|ets|hed|heden|heder|heds|ste|st|skab)*$/u,
  },
  verbForms: /er(?:e[rst]?|ede|et|ende)s?$/u,
  words: danishWords,
  clause: {
    subjects: set('jeg du han hun man'),
    openers: set('og men eller så at som hvis når da hvor hvordan hvad for fordi før mens indtil om'),
    markers: set('kan kunne skal skulle vil ville må måtte bør burde'),
    conjunctions: set('at'),
    copulas: set('er var bliver blev været så meget ganske være bliv'),
    particles: set('af til ud ind op ned om på i med for fra som ikke'),
    determiners: set(
      `en et den det denne dette min mit din dit sin sit vores jeres hans hendes deres nogen noget ingen intet hver hvert hele selve første sidste samme`,
    ),
    titles: set(`familien hr fru frøken doktor professor
      anders andreas claes elias hans jens johannes jonas klas lars lukas magnus markus mats mattias mathias niels nils rasmus thomas tobias tomas`),
    infinitive: 'e',
    derived: /sk[et]?$/u,
    joint: set('vi'),
    neuters: set('det den der'),
    articles: set('de'),
    relatives: set('som der vi jeg du han hun man'),
    counts: set(
      'alle mange nogle flere begge andre to tre fire fem seks syv otte ni ti vore vores jeres mine dine sine deres disse ingen millioner milliarder million milliard mill mia par hundrede tusind',
    ),
    followers: set(
      'sin sit sine sig os dem jer mig dig hinanden et en alle mange flere ikke ofte gerne også hertil dertil at',
    ),
    reflexives: set('sig'),
    adverbs: set('nu så da der her derfor derefter siden desuden ofte'),
    inverted: set('vi jeg du han hun man de det'),
    singular: set('det dette'),
    perfects: set('har have havde haft'),
    passives: set('er være blev blive bliver blevet bliv'),
    subordinators: set('fordi hvis mens'),
    midfield: set(
      'ikke aldrig altid også nu så her der derfor ofte jo gerne selv faktisk allerede måske imidlertid dog altså vel nok alligevel dermed endda netop stadig tidligere snart',
    ),
    relators: set('der'),
    objects: set(
      'sig mig dig ham hende os jer dem en et den det de jeg han hun vi du man noget hinanden sin sit sine også ikke',
    ),
    complements: set('at hans hendes deres min mit mine din vores op'),
    partitives: set('af'),
    weak: /(?:(?:sk|l?ig|iv|bar|som|løs|øs|el|al|[^u]end|er|est)e|sk|lig|som|løs|ste|større|bedre|mindre|^(?:ny|nye|små|gamle|store|gode|lange|unge|fine|flotte|høje|lave|gule|røde))$/u,
    orders: set(
      `vælg klik åbn gå indtast skriv se luk gem hent tjek husk læg tag brug ring send kontakt log find udfyld marker kopier indsæt hold tryk kør start stop slet flyt træk opret tilføj angiv vis læs prøv sæt lad vent fjern`,
    ),
    coordinators: set('og eller'),
    isPastInT: false,
    measures: set(
      'antal række par gruppe slags type form liter kilo meter procent del mængde masse stykker typer timer steder former grupper arter',
    ),
    joiners: set('og eller for om'),
    finites:
      set(`er var har havde skal skulle kan kunne vil ville må måtte bør burde får fik går gik giver gav ser så tager tog bliver blev gør gjorde
      kommer kom står stod lå ligger siger sagde lagde lod holdt holder findes fandtes skrev ved vidste sidder sad drog bad bød fandt vandt hedder hed`),
    definite: /(?:[er]ne|[^aeiouyæøå]en|[^t]et|[aeiouyæøå]n)$/u,
    plural: /ere?$/u,
    verbal: /(?:er|ede|te|(?<!n)es)$/u,
  },
  adjectivesBend: 'before',
  bases: [
    ['e', ''],
    ['t', ''],
    ['ede', 'et'],
    ['ne', 'en'],
    ['le', 'el'],
    ['re', 'er'],
    ['tte', 't'],
    ['sse', 's'],
    ['mme', 'm'],
    ['kke', 'k'],
  ],
  stops: [
    'for',
    'i',
    'af',
    'og',
    'med',
    'på',
    'til',
    'fra',
    'om',
    'under',
    'mellem',
    'ved',
    'mod',
    'som',
    'uden',
    'over',
    'eller',
    'inden',
    'hos',
  ],
  capitals: 'free',
  common: new Set(COMMON.split(/\s+/u)),
  slots: [
    [/(?:er|r|e)?ne$/u, ['plural definite']],
    [/(?:er|r|e)$/u, ['plural']],
    [/[nt]$/u, ['definite']],
    [/./u, ['plural']],
  ],
  weak: 'e',
}
