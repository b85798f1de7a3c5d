/** Swedish. */
import { set } from './clause.js'
import type { Morphology } from './morphology.js'
import { swedishWords } from './words/sv.js'

const NOUNS = `
*: +en +et +er +erna +ar +arna
a: an or orna +t +n +na
e: +n +t +na ar arna +r +rna
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
ik,ur,äns,ens,ans: +en +er +erna +et +ar +arna
dom,rm: +en +ar +arna +er +erna
m: +en +et +er +erna +ar +arna mmen mmet mmar mmarna mmer mmerna
n: +en +et +er +erna +ar +arna nnen nnet nnar nnarna nner nnerna
um: +et +en et er erna a ana
eum,ium: eet eer eerna iet ier ierna +et
trum: trumet trumen tret tra trana tren trer trerna
orum: orumet orumen ora
el: +n let len ler lerna lar larna +len +let
del: +en +ar +arna
ad|el,bind|el,böd|el,dad|el,görd|el,hand|el,knöd|el,mand|el,med|el,nud|el,padd|el,pend|el,persed|el,pud|el,sad|el,sand|el,sed|el,sejd|el,spind|el,strud|el,svind|el,vand|el,vind|el: +n len let ler lerna lar larna
ell: +en +et +er +erna +ar +arna
er: +n +et ret ren rar rarna +na rer rerna +s
ier,iker,erer,tör: +n +na +en +er +erna
en: +en +et +er +erna +ar +arna nen net nar narna ner
or: +n +er +erna +en +ar +arna
i: +n +en +et +er +erna
å,ö,y: +n +en +t +et +na +ar +arna +er +erna +s
o,u: +n +t +et +r +rna +er +erna +s +ar +arna
ä,ie: +n +t +et +er +erna +na
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
stadga: stadgan stadgar stadgarna
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
ställd,vald,dömd,lärd,född,skadad,åtalad,drabbad,intagen,myndig,frivillig,sakkunnig,anhörig,sjuk,handikappad,folkvald,röstberättigad,närstående,studerande,sökande,boende: +a +e +en +et +er +n
sakkunnig,frivillig,anhörig,myndig: +a +e +t
studerande,sökande,boende,närstående: +n +t +na
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
lån,rör,ljus,kök,bröd,djur,ägg,tåg,moln,skåp,bär,nät,spår,namn,tak,golv,lås,glas,skepp,berg,fält,hål,skott,skjul,ben,brev,blad,bevis,beslut,besök,brott,bråk,fel,fynd,garn,gräs,grepp,hav,jobb,klipp,kol,kött,krig,kors,kärl,lamm,larm,ljud,lopp,löv,mynt,mått,mord,prov,rus,salt,skinn,skydd,skämt,slott,snitt,spel,språng,stift,stopp,streck,straff,stråk,stöd,sår,tyg,tält,vrak,värn,betyg,besked,avsnitt,avsked,paket,hopp,köp,lopp,ok,skägg,stöd,sätt,torn,tvång,blod,kaos: +et +en
stall: +et +en
kristall: +en +er +erna
socker: sockret sockren
foder: fodret fodren
boll,gris,häst: +en +ar +arna
mjölk: +en
hammare: hammaren hammarna hamrar hamrarna
kort,led: +et +en +er +erna +ar +arna
smörgås,frukostsmörgås: +en +ar +arna
spik: +en +ar +arna
ie: +n +r +rna +er +erna
prao: +n +r +rna
historia: historien historier historierna
pengar: +na
fiende: +n +r +rna
villkor,konvent: +et +en
våg: +en +or +orna
toffel: +n tofflor tofflorna
gaffel: +n gafflar gafflarna
väsen: +det +den
kollega: +n kollegor kollegorna kolleger kollegerna
tår,vägg,stav: +en +ar +arna
gummi: +t +n
väntrum,gästrum: +met +men
sbo,ybo: +n +r +rna
prov,tyg: +et +en +er +erna
nöt: +en +ter +terna
vrå: +n +r +rna
konsul: +n +er +erna
^oliv,textil: +en +er +erna
morgon: +en morgnar morgnarna
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
al,ell,ig,lig,iv,bar: +t +a +e +are +ast +aste
ande,ende: +
liten: litet lilla små
gammal: gammalt gamla
god: gott goda gode bättre bästa
större,mindre,äldre,yngre,högre,lägre,bättre,sämre,längre,tyngre,grövre,nedre,övre,inre,yttre,bakre,främre,fjärde,femte: +
stor: stort stora store större störst största
ung: ungt unga unge yngre yngst yngsta
hög: högt höga höge högre högst högsta
låg: lågt låga låge lägre lägst lägsta
lång: långt långa långe längre längst längsta
tung: tungt tunga tunge tyngre tyngst tyngsta
ny: nytt nya nye nyare nyast nyaste
fri: fritt fria frie friare
blå,grå: +tt +a +
enkel: enkelt enkla enkle
`

const VERBS = `
*: +r +dde +tt +dd +dda +s +ddes +tts +ende
a: ar ade at ad ade as ades ats ande er te t d ta da de de ts s es tes des ts
era: erar erade erat erad eras erades erats erande erat
nna: nner nde nt nd nda nns ndes nts nnande nnar nnade nnat nnad nnas nnades nnats
mma: mmer mde mt md mda mmes mms mdes mts mmande mmar mmade mmat mmad mmas mmades mmats
ra: r rde rt rd rda rs rdes rts rande ras rar rade rat rad rades rats
la: lar lade lat lad las lades lats ler lde lt ld lda les ls ldes lts lande
nda: nder nde nt nd nds ndes nts ndande ndas ndar ndade ndat ndad ndades ndats
da: der dde tt dd dda ddes tts dande das ds dar dade dat dad dades dats
ta: ter tte tt tta ttes tts tande tas ts tar tade tat tad tades tats
fta: ftar ftade ftat ftad ftas ftades ftats fter fte ft fta ftes fts ftande
skriva: skriver skrev skrivit skriven skrivet skrivna skrivne skrivits skrevs skrivas skrivande skrivs skrives
driva: driver drev drivit driven drivet drivna drivne drivits drevs drivas drivande drivs drives
bliva: bliver blev blivit bliven blivet blivna blivne blivits blevs blivas blivande blivs blives
gripa: griper grep gripit gripen gripet gripna gripne gripits greps gripas gripande grips gripes
stiga: stiger steg stigit stigen stiget stigna stigne stigits stegs stigas stigande stigs stiges
vika: viker vek vikit viken viket vikna vikne vikits veks vikas vikande viks vikes
lida: lider led lidit liden lidet lidna lidne lidits leds lidas lidande lids lides
skrida: skrider skred skridit skriden skridet skridna skridne skridits skreds skridas skridande skrids skrides
bita: biter bet bitit biten bitet bitna bitne bitits bets bitas bitande bits bites
slita: sliter slet slitit sliten slitet slitna slitne slitits slets slitas slitande slits slites
bryta: bryter bröt brutit bruten brutet brutna brutne brutits bröts brytas brytande bryts brytes
skjuta: skjuter sköt skjutit skjuten skjutet skjutna skjutne skjutits sköts skjutas skjutande skjuts skjutes
sluta: sluter slöt slutit sluten slutet slutna slutne slutits slöts slutas slutande sluts slutes slutar slutade slutat slutad slutades slutats
bjuda: bjuder bjöd bjudit bjuden bjudet bjudna bjudne bjudits bjöds bjudas bjudande bjuds bjudes
flyga: flyger flög flugit flugen fluget flugna flugne flugits flögs flygas flygande flygs flyges
flyta: flyter flöt flutit fluten flutet flutna flutne flutits flöts flytas flytande flyts flytes
knyta: knyter knöt knutit knuten knutet knutna knutne knutits knöts knytas knytande knyts knytes
njuta: njuter njöt njutit njuten njutet njutna njutne njutits njöts njutas njutande njuts njutes
stryka: stryker strök strukit struken struket strukna strukne strukits ströks strykas strykande stryks strykes
binda: binder band bundit bunden bundet bundna bundne bundits bands bindas bindande binds bindes
finna: finner fann funnit funnen funnet funna funne funnits fanns finnas finnande finns finnes
vinna: vinner vann vunnit vunnen vunnet vunna vunne vunnits vanns vinnas vinnande vinns vinnes
hinna: hinner hann hunnit hunnen hunnet hunna hunne hunnits hanns hinnas hinnande hinns hinnes
brinna: brinner brann brunnit brunnen brunnet brunna brunne brunnits branns brinnas brinnande brinns brinnes
springa: springer sprang sprungit sprungen sprunget sprungna sprungne sprungits sprangs springas springande springs springes
sjunga: sjunger sjöng sjungit sjungen sjunget sjungna sjungne sjungits sjöngs sjungas sjungande sjungs sjunges
dricka: dricker drack druckit drucken drucket druckna druckne druckits dracks drickas drickande dricks drickes
slippa: slipper slapp sluppit sluppen sluppet sluppna sluppne sluppits slapps slippas slippande slipps slippes
sticka: sticker stack stuckit stucken stucket stuckna stuckne stuckits stacks stickas stickande sticks stickes
spricka: spricker sprack spruckit sprucken sprucket spruckna spruckne spruckits spracks sprickas sprickande spricks sprickes
försvinna: försvinner försvann försvunnit försvunnen försvunnet försvunna försvunne försvunnits försvanns försvinnas försvinnande försvinns försvinnes
tvinga: tvingar tvang tvungit tvungen tvunget tvungna tvungne tvungits tvangs tvingas tvingande tvingade tvingat tvingad tvingades tvingats
bära: bär bar burit buren buret burna burne burits bars bäras bärande bärs
skära: skär skar skurit skuren skuret skurna skurne skurits skars skäras skärande skärs
stjäla: stjäl stal stulit stulen stulet stulna stulne stulits stals stjälas stjälande stjäls
^ta,^an|ta,^av|ta,^in|ta,^å|ta,^del|ta,upp|ta,mot|ta,över|ta,före|ta,vid|ta,till|ta,undan|ta: tar tog tagit tagen taget tagna tagne tagits togs tas tande
taga: tager tog tagit tagen taget tagna tagne tagits togs tagas tagande tags tages
^dra,be|dra,^för|dra,upp|dra,till|dra,av|dra,^å|dra: drar drog dragit dragen draget dragna dragne dragits drogs dras drande
draga: drager drog dragit dragen draget dragna dragne dragits drogs dragas dragande drags drages
slå: slår slog slagit slagen slaget slagna slagne slagits slogs slås slående
fara: far for farit faren faret farna farne farits fors faras farande
låta: låter lät låtit låten låtet låtna låtne låtits läts låtas låtande låts låtes
gråta: gråter grät gråtit gråten gråtet gråtna gråtne gråtits gräts gråtas gråtande gråts gråtes
hålla: håller höll hållit hållen hållet hållna hållne hållits hölls hållas hållande hålls hålles
falla: faller föll fallit fallen fallet fallna fallne fallits fölls fallas fallande falls falles
komma: kommer kom kommit kommen kommet kommna kommne kommits koms kommas kommande komms kommes
sova: sover sov sovit sovits sovs sovas sovande soves
ligga: ligger låg legat legats lågs liggas liggande liggs ligges
sitta: sitter satt suttit sutten suttet suttna suttne suttits satts sittas sittande sitts sittes
äta: äter åt ätit äten ätet ätna ätne ätits åts ätas ätande äts ätes
ge: ger gav gett given givet givna givne getts gavs ges geende
giva: giver gav givit given givet givna givne givits gavs givas givande givs gives
se: ser såg sett sedd sedda sedde sedt setts sågs ses seende
stå: står stod stått ståtts stods stås stående
gå: går gick gått gången gånget gångna gångne gåtts gicks gås gående
få: får fick fått fåtts ficks fås fående
göra: gör gjorde gjort gjord gjorda gjorts gjordes göras görande görs
sälja: säljer sålde sålt såld sålda sålts såldes säljas säljande säljs säljes
välja: väljer valde valt vald valda valts valdes väljas väljande väljs väljes
svälja: sväljer svalde svalt svald svalda svalts svaldes sväljas sväljande sväljs sväljes
vänja: vänjer vande vant vand vanda vants vandes vänjas vänjande vänjs vänjes
tämja: tämjer tämde tämt tämd tämda tämts tämdes tämjas tämjande tämjs tämjes
dölja: döljer dolde dolt dold dolda dolts doldes döljas döljande döljs döljes
följa: följer följde följt följd följda följts följdes följas följande följs följes
skilja: skiljer skilde skilt skild skilda skilts skildes skiljas skiljande skiljs skiljes
sätta: sätter satte satt satta satts sattes sättas sättande sätts sättes
lägga: lägger lade lagt lagd lagda lagde lagts lades läggas läggande läggs lägges
säga: säger sade sagt sagd sagda sagde sagts sades sägas sägande sägs säges
veta: vet visste vetat vetats visstes vetas vetande
leva: lever levde levat levd levda levt levats levdes levas levande levs leves
dö: dör dog dött död döda döde döt dötts dogs dös döende
smörja: smörjer smorde smort smord smorda smorts smordes smörjas smörjande smörjs smörjes
töra: tör torde tort torts tordes töras törande
böra: bör borde bort borts bordes böras börande
bringa: bringar bragte bragt bragd bragda bragde bragts bragtes bringas bringande
heta: heter hette hetat hetats hettes hetas hetande hets hetes
växa: växer växte vuxit vuxen vuxet vuxna vuxne vuxits växtes växas växande växs växes
be: ber bad bett bedd bedda bedde bedt betts bads bes beende
le: ler log lett letts logs les leende
`

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
    ['a', 'es'],
    ['e', ''],
    ['e', 's'],
    ['um', 'i'],
    ['um', 'e'],
    ['er', 'ra'],
    ['e', 'es'],
    ['', 'e'],
    // A double m is written once at the end of a part.
    ['mma', 'm'],
    ['mme', 'm'],
    ['ung', 'unga'],
    ['man', 'manna'],
    ['öga', 'ögon'],
    ['öra', 'öron'],
  ],
  derivations: {
    foreign:
      /^(?:ic|t?är(?:en|erna|er|s)?s?$|t?or(?:n|erna|er)?s?$|at(?:ik|isk|iser|ion|et|en|er|ets)|tis[kmt]|tik(?:en|er|s)?|gra(?:f|m)(?!ik)|syntes|tion(?!d)|logi(?:n|er|sk)?$|metri(?:n|er|sk)?$|er(?:a|ad|ade|at|ar|ing)|ari(?:e|at)|al(?!t|l)|ik(?!o)|ism|ist(?!i(?!sk))|isk|iser|ion|itet|ator|un[gi]|skap|ning|ant[ei]?[nr]?$|ansk|iv|itär|åri|ellt?)/u,
    own: /^sk(?:a|t|e|as|es)?$|^(?:s?(?:lig|het|bar|sam|aktig|lös|mässig|vis|dom(?:m(?=e|ar|a))?|inn|eri|ande|ende|are|ing|else|artad|lek|ling|full|tals))(?:a|t|e|en|et|er|n|na|ma|mt|ns|s|ar|or|an|orna|arna|erna|ens|ets|het|hetens?|heter|hets|skap)*$/u,
  },
  verbForms: /er(?:a[drst]?|ade|ats|ande)s?$/u,
  words: swedishWords,
  clause: {
    subjects: set('jag du han hon man'),
    openers: set(
      'och men eller så att som om när då där hur vad för eftersom innan medan tills ifall vilket vilken',
    ),
    markers: set('kan kunde ska skall skulle vill ville måste bör borde får fick'),
    conjunctions: set('att'),
    copulas: set('är var blir blev varit bli alltför mycket så ganske vara bliva'),
    particles: set('av till ut in upp ned ner om på i med för från som inte'),
    determiners: set(
      `en ett den det denna detta min mitt din ditt sin sitt vår vårt er ert hans hennes deras någon något ingen inget varje vilken vilket samma hela första sista`,
    ),
    titles: set(`familjen herr fru fröken doktor professor
      anders andreas claes elias hans jens johannes jonas klas lars lukas magnus markus mats mattias mathias niels nils rasmus thomas tobias tomas`),
    infinitive: 'a',
    derived: /(?:sk|ska|skt)$/u,
    joint: set('vi ni'),
    neuters: set('det den'),
    articles: set('de'),
    relatives: set('som vi jag du han hon ni man'),
    counts: set(
      'alla många några flera båda andra somliga två tre fyra fem sex sju åtta nio tio våra era mina dina sina deras dessa inga miljoner miljarder miljon miljard mkr par hundra tusen',
    ),
    followers: set(
      'sin sitt sina sig oss dem er mig dig varandra ett en alla många flera inte ofta gärna också hit dit att',
    ),
    reflexives: set('sig'),
    adverbs: set('nu så då där här därför därefter sedan dessutom ibland ofta idag'),
    inverted: set('vi jag du han hon ni man de det'),
    singular: set('det detta'),
    perfects: set(''),
    passives: set(''),
    subordinators: set('eftersom medan'),
    midfield: set(
      'inte aldrig alltid också nu så här där därför ofta ju gärna själv faktiskt redan kanske emellertid dock alltså väl nog ändå bara fortfarande tidigare snart',
    ),
    relators: set('som'),
    objects: set(
      'sig mig dig honom henne oss er dem en ett den det de jag han hon vi du man något varandra sin sina också inte detta',
    ),
    complements: set('hans hennes deras min mina din vår våra upp ut'),
    partitives: set('av'),
    weak: /(?:(?:sk|l?ig|iv|bar|sam|lös|ös|ell|al|[ea]nd|ar|ast)[ae]|sk|lig|sam|lös|större|bättre|mindre|^(?:ny|nya|små|gamla|stora|goda|långa|unga|fina|höga|låga|gula|röda))$/u,
    orders: set(
      `välj klicka öppna gå skriv se stäng spara hämta kolla kom lägg ta använd ring skicka kontakta logga hitta fyll markera kopiera klistra håll tryck kör starta stoppa radera flytta dra skapa ange visa läs prova pröva sätt låt vänta ladda byt`,
    ),
    coordinators: set('och eller'),
    isPastInT: false,
    measures: set(
      'antal rad par grupp slags typ form liter kilo meter procent del mängd massa stycken typer timmar ställen former grupper arter',
    ),
    joiners: set('och eller för om'),
    finites:
      set(`är var har hade ska skall skulle kan kunde vill ville måste bör borde får fick går gick ger gav ser såg tar tog blir blev gör gjorde
      kommer kom står stod låg ligger säger sa sade lade lät höll håller finns fanns skrev vet visste sitter satt drog bad bjöd fann vann heter hette`),
    definite: /(?:rna|[lr]n|[^aeiouyåäö]en|[^t]et|[aeiouyåäö]n)$/u,
    plural: /(?:[aeo]r|are)$/u,
    verbal: /(?:[ae]r|ade|des|as|es)$/u,
  },
  adjectivesBend: 'before',
  bases: [
    ['a', ''],
    ['e', ''],
    ['t', ''],
    ['tt', ''],
    ['tt', 't'],
    ['tt', 'd'],
    ['t', 'd'],
    ['et', 'en'],
    ['na', 'en'],
    ['la', 'el'],
    ['ra', 'er'],
    ['mma', 'm'],
  ],
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
