/** Norwegian bokmål. */
import { set } from './clause.js'
import type { Morphology } from './morphology.js'
import { norwegianWords } from './words/nb.js'

const NOUNS = `
*: +en +a +et +er +ene &en &et &er &ene &a
e: +n +t +r +ne a ene et
er: +en +er +et +e +ne ren ret re rene rer ra +ene +a
mmer: +en +et mret mre mrene mrer mra +e +ne
el: +en +et +er len let ler lene la &en &et &er &ene
en: +en +et +er +ene nen net ne nene ner na +a
um: et er ene a +et +er +ene
eum,ium: eet eer eene iet ier iene ia +et +ene +en +er
rom: rommet rom rommene romma
ing: +en +a +er +ene +et
het,sjon,itet,tet: +en +er +ene +a
skap: +et +en +er +ene +a
else: +n +r ne elsene +a
ist,ent,ant: +en +er +ene +et
ment: +et +er +ene +a
ør: +en +er +et +ene +a
or: +en +er +ene +a +et
i,é,o,u,y,å,ø,æ,a: +en +et +er +ene +a
é: +en een eet +er +et ea eer eene eene een
komite,attache,comite: +en +er +ene
del: +en +er +ene +a +et len let ler lene
penger: pengene pengen penge
sum: summen summer summene summet
stang,tang: +en +a stenger stengene
tang: +en +a +et tenger tengene +er +ene
sjel,kjel: +en +er +ene +a
bestand,oppstand,avstand,gjenstand,tilstand,motstand: +en +er +ene
tømmer: tømmeret tømrene tømmerene
lån,tak,rør,hus,tog,bær,nett,spor,navn,gulv,glass,skip,berg,hull,skudd,bein,brev,blad,bevis,besøk,funn,garn,gress,grep,hav,kull,kjøtt,krig,kors,lyd,løp,løv,mord,skinn,skjegg,slott,snitt,spill,stoff,stopp,sår,telt,vrak,vern,brød,dyr,fjell,vann,torg,tårn,bord,skjørt,bygg,anlegg,svar,valg,krav,råd,vedtak,forslag,slag,lag,mål,tall,dikt: +et +ene +a
verk,felt: +et +er +ene +a
lam: lammet lammene lamma
ku: kua kuen kyr kyrne kyrene kuer kuene
melk: +en +a
isk,nsk,rsk,dsk,lig,ig,ert,et,løs,bar,end,ult: +en +a +et +er +ene +e
fisk,torsk,disk,risk: +en +er +ene
ent: +en +er +ene +et +e
vegg: +en +er +ene +a
ball,krok: +en +er +ene
mann: mannen menn mennene
hånd: hånden hånda hender hendene
tann: tannen tanna tenner tennene
strand: stranden stranda strender strendene
rand: randen render rendene
stand: standen stender stendene
land: landet land landene landa
bok: boken boka bøker bøkene
fot: foten føtter føttene
rot: roten rota røtter røttene
gås: gåsen gåsa gjess gjessene
natt: natten natta netter nettene
stad: staden steder stedene
hovedstad: hovedstaden hovedsteder hovedstedene
sted: stedet steder stedene
bonde: bonden bønder bøndene
klo: kloa klør klørne
tå: tåa tåen tær tærne
bre: breen breer breene brea
^te,^fe: +en +et +er +ene
tre: treet trær trærne
kne: kneet knær knærne
mor: moren mora mødre mødrene
far: faren fedre fedrene
bror: broren brødre brødrene
datter: datteren dattera døtre døtrene
søster: søsteren søstera søstre søstrene
barn: barnet barna barnene
øye: øyet øyne øynene
kraft: kraften krafta krefter kreftene
venn: vennen venner vennene
sønn: sønnen sønner sønnene
medlem: medlemmet medlemmer medlemmene medlemma
program: programmet programmer programmene programma
lærer: læreren lærere lærerne
senter: senteret sentret sentre sentrene sentra
minister: ministeren ministre ministrene ministere ministerne
museum: museet museer museene musea
krig,lyd,kongress,progress,tråd: +en +er +ene
stoff,bevis,blad,metall,krystall,universitet,fakultet: +et +er +ene +a
statsråd,byråd: +et +en +er +ene
medium: mediet media medier mediene
klær: +ne
påstand,forstand: +en +er +ene
bot: boten bota bøter bøtene
kollega: +en +er +ene kolleger kollegene
håndkle: +et +r +rne håndklær håndklærne
slum: slummen
^seier: +en seire seirer seirene
fotefar: +et +ene +a
`

const COMMON = `og eller men om at det den de dem dets deres vi oss vår vårt våre dere du deg din ditt dine jeg meg
min mitt mine han hun sin sitt sine man en ei et som hva når hvor her der hvordan hvorfor hvilken
hvilket hvilke alle alt begge hver noen noe ikke bare kun samme så også mye mer mest mindre kan
kunne skulle skal vil ville må bør får fikk gjør gjorde gjøre har hadde ha er var vært være blir ble
bli kommer kom finnes fantes går gikk annen annet andre denne dette disse siden før etter under uten
over gjennom fordi mens inntil likevel altså derfor da nå ny nye mange to tre første siste neste
samt både enn per via`

const ADJECTIVES = `
*: +t +e &e +ere +est +este
e: e +t +r
isk: iske
sk: ske
ig,lig: +e +ere +st +ste
t: te tte
et: te tte ede ete
el: elt le
en: ent ne
er: ert re
al,iv,bar: +t +e
ende: +
liten: lita lite lille små
gammel: gammelt gamle
`

const VERBS = `
*: +r +dde +dd +s +ende
e: er et te de t d es a ede ende ete ets ts tes
ere: erer erte ert eres erende ertes
lle: ller lte lt llet lles ltes lla llende
nne: nner nte nt net nnet nnes ntes nna nnende
mme: mmer mte mt met mmet mmes mtes mma mmende
skrive: skriver skrev skrevet skrivende skrives skrevne skreven skrevede skrevs
drive: driver drev drevet drivende drives drevne dreven drevede drevs
gripe: griper grep grepet gripende gripes grepne grepen grepede greps
stige: stiger steg steget stigende stiges stegne stegen stegede stegs
bli: blir ble blitt bliende blis blitte blitd bles
bite: biter bet bitt bitende bites bitte bitd bets
lide: lider led lidt lidende lides lidte lidd leds
bryte: bryter brøt brutt brytende brytes brutte brutd brøts
by: byr bød budt byende bys budte budd bøds
skyte: skyter skjøt skutt skytende skytes skutte skutd skjøts
fly: flyr fløy fløyet flyende flys fløyne fløyen fløyede fløys
stryke: stryker strøk strøket strykende strykes strøkne strøken strøkede strøks
binde: binder bandt bundet bindende bindes bundne bunden bundede bandts
finne: finner fant funnet finnende finnes funne funnen funnede fants
vinne: vinner vant vunnet vinnende vinnes vunne vunnen vunnede vants
springe: springer sprang sprunget springende springes sprungne sprungen sprungede sprangs
synge: synger sang sunget syngende synges sungne sungen sungede sangs
drikke: drikker drakk drukket drikkende drikkes drukne drukken drukkede drakks
slippe: slipper slapp sluppet slippende slippes slupne sluppen sluppede slapps
stikke: stikker stakk stukket stikkende stikkes stukne stukken stukkede stakks
hjelpe: hjelper hjalp hjulpet hjelpende hjelpes hjulpne hjulpen hjulpede hjalps
treffe: treffer traff truffet treffende treffes trufne truffen truffede traffs
trekke: trekker trakk trukket trekkende trekkes trukne trukken trukkede trakks
bære: bærer bar båret bærende bæres bårne båren bårede bars
skjære: skjærer skar skåret skjærende skjæres skårne skåren skårede skars
stjele: stjeler stjal stjålet stjelende stjeles stjålne stjålen stjålede stjals
ta: tar tok tatt taende tas tatte tatd toks
dra: drar dro dratt draende dras dratte dratd dros
slå: slår slo slått slående slås slåtte slåtd slos
la: lar lot latt laende las latte latd lots
holde: holder holdt holdende holdes holdte holdd holdts
falle: faller falt fallende falles falte fald falts
komme: kommer kom kommet kommende kommes komne kommen kommede koms
sove: sover sov sovet sovende soves sovne soven sovede sovs
ligge: ligger lå ligget liggende ligges ligne liggen liggede lås
sitte: sitter satt sittet sittende sittes sitne sitten sittede satts
gi: gir ga gitt giende gis gitte gitd gas
^se,^for|se,inn|se,^be|se,^an|se,^av|se,^ut|se,over|se,til|se,gjen|se,forut|se,etter|se: ser så sett sende ses sette setd sås
stå: står sto stått stående stås ståtte ståtd stos
gå: går gikk gått gående gås gåtte gåtd gikks
få: får fikk fått fående fås fåtte fåtd fikks
gjøre: gjør gjorde gjort gjørende gjøres gjorte gjord gjordes gjøs
selge: selger solgte solgt selgende selges solgd solgtes
velge: velger valgte valgt velgende velges valgd valgtes
følge: følger fulgte fulgt følgende følges fulgd fulgtes
spørre: spør spurte spurt spørrende spørres spurd spurtes spøs
sette: setter satte satt settende settes satd sattes
legge: legger la lagt leggende legges lagte lagd las
si: sier sa sagt siende sis sagte sagd sas sies
^vite: vet visste visst vitende vites vissd visstes ves
ha: har hadde hatt haende has hatte hatd haddes
telle: teller talte talt tellende telles tald taltes
strekke: strekker strakte strakt strekkende strekkes strakd straktes
bringe: bringer brakte brakt bringende bringes brakd braktes
be: ber ba bedt bende bes bedte bedd bas
dø: dør døde dødd døende døs dødes
dele: deler delte delt delende deles deld deltes
`

/** Norwegian (bokmål) morphology; the closed lists are our own. */
export const norwegian: Morphology = {
  nouns: NOUNS,
  adjectives: ADJECTIVES,
  verbs: VERBS,
  genitive: { suffixes: ['s'], afterSibilant: ["'"] },
  acronym: ['s', '-en', '-et', '-er', '-ene', '-ens', '-ets', 'en', 'er'],
  links: [
    ['', '&e'],
    ['', ''],
    ['', 's'],
    ['', 'e'],
    ['e', ''],
    ['um', 'e'],
    ['um', 'i'],
    ['e', 's'],
    ['e', 'es'],
  ],
  derivations: {
    foreign:
      /^(?:ør(?:er|en|ene|erne)?s?$|at(?:ik|isk|iser|ion)|tis[kt]|tik(?:en|er|s)?$|gra(?:f|m)(?!ik)|syntes|tion(?!d)|logi(?:en|er|sk)?$|metri(?:en|sk)?$|t?ær(?:en|erne|ene|er|s)?s?$|t?or(?:en|erne|ene|er)?s?$|ar(?:en|er|s)?$|m?elig|is?er(?:e|t|er|te|ing)|er(?:e|t|te|ing)|ari(?:e|at)|al(?!t|l)|ik(?!o)|ism|ist(?!i(?!sk))|isk|iser|ion|sjon|itet|ator|skap|ning|ant$|ansk|iv|itær|ell?e?t?$|elig)/u,
    own: /^sk(?:a|t|e|as|es)?$|^(?:s?(?:lig|het|bar|som|aktig|løs|messig|vis|dom(?:m(?=e|ar|a))?|inne|eri|ende|ere|ing|else|ling|full|verdig))(?:e|t|en|et|er|a|n|ne|ns|s|ene|ens|ets|het|heten|heter|hets|skap)*$/u,
  },
  verbForms: /er(?:e[rst]?|te?|ende)s?$/u,
  words: norwegianWords,
  clause: {
    subjects: set('jeg du han hun man'),
    openers: set('og men eller så at som hvis når da hvor hvordan hva for fordi før mens inntil om'),
    markers: set('å kan kunne skal skulle vil ville må måtte bør burde'),
    conjunctions: set(''),
    copulas: set('er var blir ble vært så veldig ganske altfor være bli blitt'),
    particles: set('av til ut inn opp ned om på i med for fra som ikke'),
    determiners: set(
      `en et ei den det denne dette min mitt din ditt sin sitt vår vårt hans hennes deres noen noe ingen hver hvert hele selve første siste samme`,
    ),
    titles: set(`familien herr hr fru frøken doktor professor
      anders andreas claes elias hans jens johannes jonas klas lars lukas magnus markus mats mattias mathias niels nils rasmus thomas tobias tomas`),
    infinitive: 'e',
    derived: /sk[et]?$/u,
    joint: set('vi'),
    neuters: set('det den'),
    articles: set('de'),
    relatives: set('som vi jeg du han hun man'),
    counts: set(
      'alle mange noen flere begge andre to tre fire fem seks sju åtte ni ti våre deres mine dine sine disse ingen millioner milliarder million milliard mill mrd par hundre tusen',
    ),
    followers: set(
      'sin sitt sine seg oss dem dere meg deg hverandre et en ei alle mange flere ikke ofte gjerne også hit dit å at',
    ),
    reflexives: set('seg'),
    adverbs: set('nå så da der her derfor deretter siden dessuten ofte'),
    inverted: set('vi jeg du han hun man de det'),
    singular: set('det dette'),
    perfects: set('har ha hadde hatt'),
    passives: set('er være ble bli blir blitt'),
    subordinators: set('at fordi hvis mens'),
    midfield: set(
      'ikke aldri alltid også nå så her der derfor ofte jo gjerne selv faktisk allerede kanskje imidlertid dog altså vel nok likevel dermed nettopp fortsatt tidligere snart',
    ),
    relators: set('som der'),
    objects: set(
      'seg meg deg ham henne oss dere dem en et ei den det de jeg han hun vi du man noe hverandre sin sine også ikke mye dette',
    ),
    complements: set('å at opp ut'),
    partitives: set('av'),
    weak: /(?:(?:sk|l?ig|iv|bar|som|løs|øs|ell|al|[^u]end|er|est)e|sk|lig|som|løs|ste|større|bedre|mindre|^(?:ny|nye|små|gamle|store|gode|lange|unge|fine|flotte|høye|lave|gule|røde))$/u,
    orders: set(
      `velg klikk åpne gå skriv se lukk lagre hent sjekk husk legg ta bruk ring send kontakt logg finn fyll marker merk kopier lim hold trykk kjør start stopp slett flytt dra opprett angi vis les prøv sett la vent fjern skru`,
    ),
    coordinators: set('og eller'),
    isPastInT: true,
    measures: set(
      'antall rekke par gruppe slags type form liter kilo meter prosent del mengde masse stykker typer timer steder former grupper arter',
    ),
    joiners: set('og eller for om'),
    finites:
      set(`er var har hadde skal skulle kan kunne vil ville må måtte bør burde får fikk går gikk gir ga ser så tar tok blir ble gjør gjorde
      kommer kom står stod sto lå ligger sier sa la lot holdt holder finnes fantes skrev vet visste sitter satt dro ba bød fant vant heter het`),
    definite: /(?:ene|[^aeiouyæøå]en|[^t]et|[^aeiouyæøå]a|[aeiouyæøå]n)$/u,
    plural: /ere?$/u,
    verbal: /(?:er|te|(?<!n)es)$/u,
  },
  adjectivesBend: 'before',
  bases: [
    ['e', ''],
    ['t', ''],
    ['tt', ''],
    ['ede', 'et'],
    ['ete', 'et'],
    ['ne', 'en'],
    ['le', 'el'],
    ['re', 'er'],
    ['mme', 'm'],
  ],
  stops: [
    'for',
    'i',
    'av',
    'og',
    'med',
    'på',
    'til',
    'fra',
    'om',
    'under',
    'mellom',
    'ved',
    'mot',
    'som',
    'uten',
    'over',
    'eller',
    'innen',
    'hos',
  ],
  capitals: 'free',
  common: new Set(COMMON.split(/\s+/u)),
  slots: [
    [/ne$/u, ['plural definite']],
    [/(?:er|r|e)$/u, ['plural']],
    [/a$/u, ['definite', 'plural definite']],
    [/[nt]$/u, ['definite']],
    [/./u, ['plural']],
  ],
  weak: 'e',
}
