/** Norwegian bokmål. */
import type { Morphology } from './morphology.js'

const NOUNS = `
*: +en +a +et +er +ene +e &en &et &er &ene &a
e: +n +t +r +ne a ene et
er: +en +et +e +ne ren ret re rene rer ra +ene +a
mmer: +en +et mret mre mrene mrer mra
el: +en +et len let ler lene la &en &et &er &ene
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
ør: +en +er +ene +a
or: +en +er +ene +a +et
i,é,o,u,y,å,ø,æ,a: +en +et +er +ene +a
é: +en een +er +et ea eer eene eene een
komite,attache,comite: +en +er +ene
del: +en +er +ene +a +et len let ler lene
penger: pengene pengen penge
sum: summen summer summene summet
stang,tang: +en +a stenger stengene
tang: +en +a +et tenger tengene +er +ene
sjel,kjel: +en +er +ene +a
bestand,oppstand,avstand,gjenstand,tilstand,motstand: +en +er +ene
tømmer: tømmeret tømrene tømmerene
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
natt: natten natta netter nettene
stad: staden steder stedene
hovedstad: hovedstaden hovedsteder hovedstedene
sted: stedet steder stedene
bonde: bonden bønder bøndene
ku: kua kyr kyrne kyrene
klo: kloa klør klørne
tå: tåa tåen tær tærne
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
ig,lig: +e
t: te tte
el: elt le
en: ent ne
er: ert re
al,iv,bar: +t +e
ende: +
liten: lita lite lille små
gammel: gammelt gamle
`

const VERBS = `
*: +r +dde +dd +s
e: er et te de t d es a ende ete
ere: erer erte ert eres erende
`

const HEADS = [
  'hus',
  'råd',
  'dag',
  'lov',
  'bok',
  'ord',
  'vei',
  'by',
  'tal',
  'tog',
  'mål',
  'liv',
  'rom',
  'del',
  'rad',
  'tid',
  'sak',
  'sal',
  'mat',
  'mur',
  'bro',
  'fil',
  'vin',
  'bil',
  'båt',
  'bær',
  'tur',
  'par',
  'lån',
  'dør',
]

/** Norwegian (bokmål) morphology; the closed lists are our own. */
export const norwegian: Morphology = {
  nouns: NOUNS,
  adjectives: ADJECTIVES,
  verbs: VERBS,
  genitive: { suffixes: ['s'], afterSibilant: ["'"] },
  acronym: ['s', '-en', '-et', '-er', '-ene', '-ens', '-ets', 'en', 'er'],
  links: [
    ['', ''],
    ['', 's'],
    ['', 'e'],
    ['e', ''],
    ['um', 'e'],
    ['um', 'i'],
    ['e', 's'],
    ['e', 'es'],
  ],
  derivations: [
    /^(?:ør(?:er|en|s)?|ar(?:en|er|s)?$|m?elig|is?er(?:e|t|er|te|ing)|er(?:e|t|te|ing)|ari(?:e|at)|al(?!t|l)|ik(?!o)|ism|ist(?!i)|isk|iser|ion|sjon|itet|ator|skap|ning|ant$|ansk|iv|itær|ell?e?t?$|elig)/u,
    /^(?:s?(?:lig|het|bar|som|aktig|løs|messig|vis|dom|inne|eri|ende|ere|ing|else|ling|full|verdig))(?:e|t|en|et|er|a|n|ne|ns|s|ene|ens|ets|het|heten|heter|hets|skap)*$/u,
  ],
  shortHeads: HEADS,
  adjectivesBend: 'before',
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
