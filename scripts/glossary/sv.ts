/** Swedish. */
import type { Morphology } from './morphology.js'

const NOUNS = `
*: +en +et +er +erna +ar +arna
a: an or orna +t +n +na
e: +n +t +na er erna ar arna +r +rna
are: aren arna arne
ande,ende: +n +t +na
else: +n +t elser elserna +na
ing: +en +ar +arna
ting: +et +en +ar +arna
het,itet,nad: +en +er +erna +ar +arna
ion: +en +er +erna
station,champion,ion: +en +er +erna
ist,ör,ant,at,log,graf,tris,nom: +en +er +erna +et
rör,för: +et +en
ent,ont,ist: +en +er +erna
ment: +et +en +er +erna
ik,ur,äns,ens,ans: +en +er +erna +et
dom,rm: +en +ar +arna +er +erna
m: +en +et +er +erna +ar +arna mmen mmet mmar mmarna mmer mmerna
n: +en +et +er +erna +ar +arna nnen nnet nnar nnarna nner nnerna
um: +et +en et er erna a ana
eum,ium: eet eer eerna iet ier ierna +et
trum: trumet trumen tret tra trana tren trer trerna
orum: orumet orumen ora
el: +n let len ler lerna lar larna +len +let
ell: +en +et +er +erna +ar +arna
er: +n +et ret ren rar rarna +na rer rerna +s
ier,iker,erer,tör: +n +na +en +er +erna
en: +en +et +er +erna +ar +arna nen net nar narna ner
or: +n +er +erna +en +ar +arna
i: +n +en +et +er +erna
å,ö,y: +n +en +t +et +na +ar +arna +er +erna +s
o,u: +n +t +et +r +rna +er +erna +s +ar +arna
ä,ie: +n +et +er +erna
s,z,x: +en +et +er +erna +ar +arna
é: +n +er +erna
man: mannen män männen mans
roman,german: +en +er +erna
stad: staden städer städerna stan
land: landet länder länderna landen
hand: handen händer händerna
tand: tanden tänder tänderna
strand: stranden stränder stränderna
brand: branden bränder bränderna
rand,and: +en ränder ränderna
^and: anden änder änderna
förband,band,stånd: +et +en
spann: +et +en
bok: boken böcker böckerna
fot: foten fötter fötterna
rot: roten rötter rötterna
bot: boten böter böterna
natt: natten nätter nätterna
gås: gåsen gäss gässen
mus: musen möss mössen
lus: lusen löss lössen
bonde: bonden bönder bönderna
ledamot: ledamoten ledamöter ledamöterna
stång,tång,spång: +en
stång: stången stänger stängerna
tång: tången tänger tängerna
bokstav: bokstaven bokstäver bokstäverna
son: sonen söner sönerna
person: +en +er +erna
bror: brodern bröder bröderna brorsan
broder: brodern bröder bröderna
mor: modern mödrar mödrarna
moder: modern mödrar mödrarna
far: fadern fäder fäderna
fader: fadern fäder fäderna
dotter: dottern döttrar döttrarna
öga: ögat ögon ögonen
öra: örat öron öronen
hjärta: hjärtat hjärtan hjärtana
huvud: huvudet huvuden huvudena
vän: vännen vänner vännerna
rum: rummet rummen
forum: forumet forumen fora
datum: datumet datumen data
medlem: medlemmen medlemmar medlemmarna
program: programmet programmen
hem: hemmet hemmen
system: systemet systemen
problem: problemet problemen
hus,barn,folk,år,län,avtal,råd,ombud,anbud,bud,ord,svar,arv,ansvar,liv,torg,språk,verk,bidrag,uppdrag,förslag,val,mål,slag,tal,krav,bolag,lag-: +et +en
slag: +et +en +ar +arna
förslag,anslag,utslag,bolag,underlag,företag,intag,uttag: +et +en
lag: +en +et +ar +arna
mål,tal,val: +et +en
råd: +et +en
ämne,möte,märke,yrke: +t +n +na
samarbete,arbete: +t +n +na
fullmäktige: +n +t
kollegium: kollegiet kollegier kollegierna
land: landet länder länderna landen
parti: +et +er +erna
värd: +en +ar +arna
ed: +en +er +erna
tid: +en +er +erna
värde: +t +n +na
sko: +n +r +rna
ko: +n +r +rna
tå: +n +r +rna
fru: +n +ar +arna
bo: +t +n +na
dag: +en +ar +arna dan
väg: +en +ar +arna
skog: +en +ar +arna
gård,port: +en +ar +arna +er +erna
ort: +en +er +erna
kommun,region,nation: +en +er +erna
nämnd,bygd,trakt: +en +er +erna
kontrakt,extrakt: +et +en
skola: skolan skolor skolorna
förälder: föräldern föräldrar föräldrarna
syster: systern systrar systrarna
vatten: vattnet vattnen
tecken: tecknet tecknen
papper: pappret papperet papperen
examen: examen examina
schema: schemat scheman schemana
tema: temat teman temana
drama: dramat dramer dramerna
klimat: +et +en
resultat,mandat,format,plakat,sekretariat,avtal: +et +en
foto,konto: +t +n +na
tema,schema,paradigma,dogma: +t +n +na
museum: museet museer museerna
gäst: +en +er +erna
hjord,val: +et +en +ar +arna
ros: rosen rosor rosorna
afton: aftonen aftnar aftnarna
kammare: kammaren kamrar kamrarna
sommar: sommaren somrar somrarna
kontor: kontoret kontoren
tråd,mur: +en +ar +arna
kår: +en +er +erna
tanke: tanken tankar tankarna
cer,officer: +n +en +na +ar +arna +are
slag: +et +en +ar +arna
`

const COMMON = `och eller men om att det den de dem dess deras vi oss vår vårt våra ni er ert era du dig din ditt
dina jag mig min mitt mina han hon sin sitt sina man en ett som vad när där här hur varför vilken
vilket vilka alla allt båda varje några något någon inte bara samma så också mycket mer mest mindre
kan kunde skulle ska skall vill ville måste bör får fick gör gjorde göra har hade ha är var varit
vara blir blev bli kommer kom finns fanns går gick annan annat andra denna detta dessa sedan innan
efter under utan över genom eftersom medan tills dock alltså därför då nu ny nya många två tre
första sista nästa samt både än per via`

const ADJECTIVES = `
*: +t +a +e +are +ast +aste
a: a
e: e +t
isk: iskt iska iske
t: tt ta te
tt: tta tte
d: t da de
ad: at ade
ld: lt lda lde
nd: nt nda nde
rd: rt rda rde
en: et na ne
el: elt la le
er: ert ra re
m: mt mma mme +a +e
n: nt na ne nna nne +a +e
nn: nt nna nne
al,ell,ig,lig,iv,bar: +t +a +e
ande,ende: +
liten: litet lilla små
gammal: gammalt gamla
`

const VERBS = `
*: +er +de +te +t +s +d +dd
a: ar ade at ad ade as ades ats ande er te t d de ts es des
era: erar erade erat erad eras erades erats erande
r: rs
`

const HEADS = [
  'hus',
  'råd',
  'dag',
  'lag',
  'val',
  'bok',
  'ord',
  'väg',
  'bud',
  'tal',
  'bil',
  'tåg',
  'arv',
  'mål',
  'liv',
  'bo',
  'by',
  'fel',
  'rum',
  'del',
  'rad',
  'nät',
  'kod',
  'zon',
  'typ',
  'tid',
  'sak',
  'sal',
  'kök',
  'mat',
  'man',
  'vän',
  'mur',
  'bro',
  'fil',
  'bas',
  'vin',
  'öl',
  'båt',
  'bär',
  'tur',
  'par',
  'lån',
]

/** Swedish morphology; classes after Svenska Akademiens grammatik, the closed lists our own. */
export const swedish: Morphology = {
  nouns: NOUNS,
  adjectives: ADJECTIVES,
  verbs: VERBS,
  genitive: { suffixes: ['s'], afterSibilant: [] },
  acronym: ['s', ':s', ':n', ':en', ':et', ':er', ':ar', ':erna', ':arna', ':ns', ':ens', ':ets', 's'],
  links: [
    ['', ''],
    ['', 's'],
    ['a', ''],
    ['a', 'o'],
    ['a', 'u'],
    ['a', 'e'],
    ['e', ''],
    ['e', 's'],
    ['um', 'i'],
    ['um', 'e'],
    ['er', 'ra'],
    ['e', 'es'],
  ],
  derivations: [
    /^(?:ic|er(?:a|ad|ade|at|ar|ing)|ari(?:e|at)|al(?!t|l)|ik(?!o)|ism|ist(?!i)|isk|iser|ion|itet|ator|un[gi]|skap|ning|ant[ei]?[nr]?$|ansk|iv|itär|åri|ellt?)/u,
    /^(?:s?(?:lig|het|bar|sam|aktig|lös|mässig|vis|dom|inn|eri|ande|ende|are|ing|else|artad|lek|ling|full|tals))(?:a|t|e|en|et|er|n|na|ma|mt|ns|s|ar|or|an|orna|arna|erna|ens|ets|heten?s?|heter|hets|skap)*$/u,
  ],
  shortHeads: HEADS,
  adjectivesBend: 'before',
  stops: [
    'för',
    'i',
    'av',
    'och',
    'med',
    'på',
    'till',
    'från',
    'om',
    'under',
    'mellan',
    'inom',
    'vid',
    'mot',
    'som',
    'utan',
    'över',
    'eller',
  ],
  capitals: 'free',
  common: new Set(COMMON.split(/\s+/u)),
  slots: [
    [/(?:[aeo]r|r|[^n])?na$/u, ['plural definite']],
    [/[aeo]?r$/u, ['plural']],
    [/en$/u, ['definite', 'plural definite', 'plural']],
    [/n$/u, ['definite', 'plural']],
    [/t$/u, ['definite']],
    [/./u, ['plural']],
  ],
  weak: 'a',
}
