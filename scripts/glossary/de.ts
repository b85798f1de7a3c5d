/** German. */
import type { Morphology } from './morphology.js'

const NOUNS = `
*: +s +es +e +en
ung,heit,keit,schaft,tät,ion,anz,enz,ik,ur,ei: +en
ie: +n +s
ion: +en +s
ei: +en +s +er +ern
ik,ur: +en
in: +nen +s +e +en +es
erin: +nen
nis: +ses +se +sen
e: +n +s
er,el: +s +n
ier,eer,ehr,iel,eel,ahr,ohr,uhr: +s +es +e +en
ier,uhr: +s +es +e +en +n
en,chen,lein: +s
or: +s +en +e
ator,ktor,itor,sor,ntor,stor: +s +en +e
us: +ses +se +sen en i
ismus: ismen
um: +s en a +en
aum: +s +es äume äumen
tum: +s +es tümer tümern
a: +s en
o,u,y,é: +s
i: +s +en
nuß: nüsse nüssen
ist,ant,ent,at,et,graf: +en +s +es +e
ment: +s +es +e +en
ling: +s +es +e +en
ß,s,z,x: +es +e +en
ar,är,eur,ör,al,ell,il: +s +e +en +es
name,glaube,gedanke,wille,friede,buchstabe,funke: +n +ns
herz: herzens herzen
beamte: +n +r
ä: +
staat: +s +es +en
stadt: städte städten
rat: +s +es räte räten rat
rad: rads rades räder rädern
grad: +s +es +e +en
haus: hauses häuser häusern hause
amt: amts amtes ämter ämtern amte
ort: orts ortes orte orten
wort: worts wortes worte worten wörter wörtern
land: lands landes länder ländern lande
band: bands bandes bänder bändern bände bänden
stand: stands standes stände ständen stande
verband: verbands verbandes verbände verbänden
brand: brands brandes brände bränden
rand: rands randes ränder rändern
strand: strands strandes strände stränden
hand: hände händen
wand: wände wänden
mann: manns mannes männer männern leute
frau: frauen
kind: kinds kindes kinder kindern
bild: bilds bildes bilder bildern
schild: schilds schildes schilder schildern schilde
feld: felds feldes felder feldern
geld: gelds geldes gelder geldern
licht: lichts lichtes lichter lichtern
recht: rechts rechtes rechte rechten
buch: buchs buches bücher büchern
tuch: tuchs tuches tücher tüchern
dach: dachs daches dächer dächern
fach: fachs faches fächer fächern
loch: lochs loches löcher löchern
dorf: dorfs dorfes dörfer dörfern
volk: volks volkes völker völkern
wald: walds waldes wälder wäldern
blatt: blatts blattes blätter blättern
glied,mitglied: glieds gliedes glieder gliedern
mitglied: mitglieds mitgliedes mitglieder mitgliedern
haupt: haupts hauptes häupter häuptern
schloss: schlosses schlösser schlössern
bad: bads bades bäder bädern
tal: tals tales täler tälern
pokal,ideal,lokal,regal,kanal,signal,material,personal,portal,quartal,denkmal: +s +es +e +en +ien
kanal: kanals kanäle kanälen
material: materials materialien
denkmal: denkmals denkmäler denkmälern denkmale
trag: trags trages träge trägen
schlag: schlags schlages schläge schlägen
tag: tags tages tage tagen
plan: plans planes pläne plänen
beschluss: beschlusses beschlüsse beschlüssen
schluss: schlusses schlüsse schlüssen
fluss: flusses flüsse flüssen
schuss: schusses schüsse schüssen
kuss: kusses küsse küssen
guss: gusses güsse güssen
genuss: genusses genüsse genüssen
bus: busses busse bussen
platz: platzes plätze plätzen
satz: satzes sätze sätzen
schatz: schatzes schätze schätzen
grund: grunds grundes gründe gründen
bund: bunds bundes bünde bünden
hund: hunds hundes hunde hunden
fund: funds fundes funde funden
mund: munds mundes münder mündern
zug: zugs zuges züge zügen
flug: flugs fluges flüge flügen
gang: gangs ganges gänge gängen
klang: klangs klanges klänge klängen
hang: hangs hanges hänge hängen
fang: fangs fanges fänge fängen
rang: rangs ranges ränge rängen
drang: drangs dranges dränge drängen
raum: raums raumes räume räumen
baum: baums baumes bäume bäumen
traum: traums traumes träume träumen
bau: baus baues bauten
lauf: laufs laufes läufe läufen
kauf: kaufs kaufes käufe käufen
brauch: brauchs brauches bräuche bräuchen
fall: falls falles fälle fällen
ball: balls balles bälle bällen
stall: stalls stalles ställe ställen
saal: saals saales säle sälen
wall: walls walles wälle wällen
markt: markts marktes märkte märkten
macht: mächte mächten
nacht: nächte nächten
kraft: kräfte kräften
wirtschaft,schaft,bürgerschaft: +en
gast: gasts gastes gäste gästen
ast: asts astes äste ästen
last: lasten
bank: bänke bänken banken
dank: danks dankes
schrank: schranks schrankes schränke schränken
schwank: +s +es schwänke schwänken
punkt: punkts punktes punkte punkten
kopf: kopfs kopfes köpfe köpfen
topf: topfs topfes töpfe töpfen
knopf: knopfs knopfes knöpfe knöpfen
fuß: fußes füße füßen
gruß: grußes grüße grüßen
spaß: spaßes späße späßen
stoß: stoßes stöße stößen
fraß: +es
ton: tons tones töne tönen
sohn: sohns sohnes söhne söhnen
lohn: lohns lohnes löhne löhnen
strom: stroms stromes ströme strömen
sturm: sturms sturmes stürme stürmen
turm: turms turmes türme türmen
wurm: wurms wurmes würmer würmern
form: formen
firm: +s +e +en
arzt: arztes arzts ärzte ärzten
sprung: sprungs sprunges sprünge sprüngen
ursprung: ursprungs ursprunges ursprünge ursprüngen
vorsprung: vorsprungs vorsprunges vorsprünge vorsprüngen
schwung: schwungs schwunges schwünge schwüngen
rock: rocks rockes röcke röcken
block: blocks blockes blöcke blöcken
stock: stocks stockes stöcke stöcken
druck: drucks druckes drucke drucken drücke drücken
eindruck,ausdruck: drucks druckes drücke drücken
eindruck: eindrucks eindruckes eindrücke eindrücken
ausdruck: ausdrucks ausdruckes ausdrücke ausdrücken ausdrucke
sack: sacks sackes säcke säcken
hut: huts hutes hüte hüten
mut: muts mutes
wunsch: wunschs wunsches wünsche wünschen
luft: lüfte lüften
kunft: künfte künften
kunst: künste künsten
brust: brüste brüsten
frucht: früchte früchten
flucht,sucht,zucht,pflicht,schicht,sicht,schlacht: +en
wurst: würste würsten
braut: bräute bräuten
haut: häute häuten
maus: mäuse mäusen
laus: läuse läusen
faust: fäuste fäusten
axt: äxte äxten
schnur: schnüre schnüren
kuh: kühe kühen
gans: gänse gänsen
not: nöte nöten
stuhl: stuhls stuhles stühle stühlen
pfahl: pfahls pfahles pfähle pfählen
wahl: wahlen
zahl: zahlen
draht: drahts drahtes drähte drähten
naht: nähte nähten
pass: passes pässe pässen
fass: fasses fässer fässern
anlass: anlasses anlässe anlässen
erlass: erlasses erlasse erlassen erlässe erlässen
nachlass: nachlasses nachlässe nachlässen nachlasse
einlass: einlasses einlässe einlässen
ausschuss: ausschusses ausschüsse ausschüssen
zuschuss: zuschusses zuschüsse zuschüssen
zusammenschluss: zusammenschlusses zusammenschlüsse zusammenschlüssen
anschluss: anschlusses anschlüsse anschlüssen
abschluss: abschlusses abschlüsse abschlüssen
wuchs: wuchses wüchse wüchsen
fuchs: fuchses füchse füchsen
bach: bachs baches bäche bächen
hof: hofs hofes höfe höfen
korb: korbs korbes körbe körben
sarg: sargs sarges särge särgen
vater: vaters väter vätern
mutter: mutters mütter müttern muttern
bruder: bruders brüder brüdern
tochter: töchter töchtern
vogel: vogels vögel vögeln
apfel: apfels äpfel äpfeln
mangel: mangels mängel mängeln
mantel: mantels mäntel mänteln
nagel: nagels nägel nägeln
sattel: sattels sättel sätteln
schwager: schwagers schwäger schwägern
acker: ackers äcker äckern
hammer: hammers hämmer hämmern
kloster: klosters klöster klöstern
garten: gartens gärten
graben: grabens gräben
hafen: hafens häfen
laden: ladens läden
faden: fadens fäden
boden: bodens böden
ofen: ofens öfen
bogen: bogens bögen
magen: magens mägen
kasten: kastens kästen
schaden: schadens schäden
wagen: wagens
haushalt: haushalts haushaltes haushalte haushalten
inhalt,gehalt: +s +es +e +en gehälter gehältern
anwalt: anwalts anwaltes anwälte anwälten
gewalt: gewalten
spalt: +s +es +e +en
grab: grabs grabes gräber gräbern
rind: rinds rindes rinder rindern
kleid: kleids kleides kleider kleidern
lied: lieds liedes lieder liedern
glas: glases gläser gläsern
gras: grases gräser gräsern
ei: eis eies eier eiern
kalb: kalbs kalbes kälber kälbern
lamm: lamms lammes lämmer lämmern
damm: damms dammes dämme dämmen
kamm: kamms kammes kämme kämmen
stamm: stamms stammes stämme stämmen
schwamm: schwamms schwammes schwämme schwämmen
programm: programms programme programmen
nest: nests nestes nester nestern
brett: bretts brettes bretter brettern
geist: geists geistes geister geistern
gesicht: gesichts gesichtes gesichter gesichtern
horn: horns hornes hörner hörnern
korn: korns kornes körner körnern
gut: guts gutes güter gütern
regiment: regiments regimente regimenter regimentern
zentrum: zentrums zentren
museum: museums museen
thema: themas themen themata
firma: firmen
konto: kontos konten konti
risiko: risikos risiken
praxis: praxen
basis: basen
krise,analyse: +n
see: sees seen
idee,armee,allee: +n
knie: knies knien
büro: büros
park: parks parkes parke parken pärke
chef,team,club,klub,job,hotel,restaurant,projekt: +s +es +e +en
hotel: hotels
restaurant,team,club,klub,job,shop,tipp,test,ticket: +s +es
komitee: komitees
café: cafés
mensch: menschen
held: helden
prinz: prinzen
fürst: fürsten
präsident,student: +en
graf: grafen
herr: herrn herren
nachbar: nachbarn nachbars
bauer: bauern bauers
kampf: kampfs kampfes kämpfe kämpfen
bruch: bruchs bruches brüche brüchen
kraut: krauts krautes kräuter kräutern
spruch: spruchs spruches sprüche sprüchen
holz: holzes hölzer hölzern
tanz: tanzes tänze tänzen
kranz: kranzes kränze kränzen
schwanz: schwanzes schwänze schwänzen
palast: palasts palastes paläste palästen
wurf: wurfs wurfes würfe würfen
zahn: zahns zahnes zähne zähnen
schlauch: schlauchs schlauches schläuche schläuchen
bauch: bauchs bauches bäuche bäuchen
schub: schubs schubes schübe schüben
angst: ängste ängsten
storch: storchs storches störche störchen
trumpf,strumpf: +s +es
trumpf: trumpfs trumpfes trümpfe trümpfen
strumpf: strumpfs strumpfes strümpfe strümpfen
sumpf: sumpfs sumpfes sümpfe sümpfen
tropf: tropfs tropfes tröpfe tröpfen
zopf: zopfs zopfes zöpfe zöpfen
kran: krans kranes kräne kränen krane kranen
bahn: bahnen
hahn: hahns hahnes hähne hähnen
kuß,schluß,schuß,fluß: +es
schluß: schlusses schlüsse schlüssen
schuß: schusses schüsse schüssen
fluß: flusses flüsse flüssen
kuß: kusses küsse küssen
geschoß: geschosses geschosse geschossen
baß,paß: +es
paß: passes pässe pässen
brust: brüste brüsten
gruft: grüfte grüften
schloß: schlosses schlösser schlössern
faß: fasses fässer fässern
huhn: huhns huhnes hühner hühnern
weib: weibs weibes weiber weibern
leib: leibs leibes leiber leibern
rind,kind: +s +es +er +ern
nuss: nüsse nüssen
chor: chors chores chöre chören
altar: altars altäre altären
general: generals generale generäle generälen generalen
bischof: bischofs bischöfe bischöfen
bart: barts bartes bärte bärten
duft: dufts duftes düfte düften
schutz: schutzes
klotz: klotzes klötze klötzen
pilz: pilzes pilze pilzen
spiel,ziel: +s +es +e +en
kapital: kapitals kapitale kapitalien kapitalen
privileg: privilegs privilegien
kontor,tor,chlor: +s +es +e +en
faktum: faktums fakten fakta
modul: moduls module modulen moduln
dampf: dampfs dampfes dämpfe dämpfen
saft: safts saftes säfte säften
schnaps: schnapses schnäpse schnäpsen
marsch: marschs marsches märsche märschen
frosch: froschs frosches frösche fröschen
sang: sangs sanges sänge sängen
arm: arms armes arme armen
schacht: schachts schachtes schächte schächten
rausch: rauschs rausches räusche räuschen
lust: lüste lüsten
krug: krugs kruges krüge krügen
kahn: kahns kahnes kähne kähnen
schwert: schwerts schwertes schwerter schwertern
geschlecht: geschlechts geschlechtes geschlechter geschlechtern
gemüt: gemüts gemütes gemüter gemütern
geruch: geruchs geruches gerüche gerüchen
prinzip: prinzips prinzipien prinzipe prinzipen
index: indexes indizes indexe indexen
abgeordnete,vorsitzende,jugendliche,angestellte,delegierte,beauftragte: +n +r
`

const COMMON = `und oder aber wenn dass das der die den dem des ein eine einen einem einer eines es er sie ihn ihm
ihr ihre ihrem ihren ihrer ihres wir uns unser unsere euch euer du dich dir dein deine ich mich mir
mein meine sein seine seinem seinen seiner man sich als wie was wer wo wann warum welche welcher
welches alle alles beide jede jeder jedes einige etwas jemand nicht nur auch kein keine keinen so
sehr mehr meist weniger kann können konnte soll sollen sollte will wollen muss müssen darf dürfen
macht machen hat haben hatte ist sind war waren werden wird wurde wurden kommt gibt geht anderer
andere anderen anderes dieser diese dieses diesem diesen seit bevor nach vor während ohne über durch
weil bis jedoch also deshalb da hier dort nun neu neue viele zwei drei erste letzte nächste sowie
pro via`

const ADJECTIVES = `
*: +e +en +er +es +em
e: +n +r +s +m
er: er eren erer eres erem
el: le len ler les lem
`

const VERBS = `
*: +
en: e st t est et te ten tet test end
n: e st t te ten
eln: le elst elt elte elten
ern: ere erst ert erte erten
`

const HEADS = [
  'tag',
  'amt',
  'rat',
  'ort',
  'weg',
  'bus',
  'zug',
  'bau',
  'hof',
  'tor',
  'tal',
  'rad',
  'see',
  'typ',
  'art',
  'not',
  'tür',
  'öl',
  'uhr',
  'eis',
  'gas',
  'tee',
  'pol',
  'hut',
  'mut',
  'fee',
  'akt',
  'ruf',
  'bad',
]

/** Where a genitive in -es can be, an old dative in -e can be too. *Rate* is another word than *Rat*. */
function withDatives(table: string): string {
  return table.replace(/^(.*:)(.*)$/gmu, (line, _keys: string, forms: string) => {
    if (/ rat$/u.test(line)) return line
    const datives = forms.match(/\S+es(?= |$)/gu)?.map((form) => form.slice(0, -1)) ?? []
    return [line, ...datives].join(' ')
  })
}

/** German morphology; the closed lists are our own. */
export const german: Morphology = {
  nouns: withDatives(NOUNS),
  adjectives: ADJECTIVES,
  verbs: VERBS,
  genitive: { suffixes: [], afterSibilant: [] },
  acronym: ['s', "'s", 'en'],
  links: [
    ['', ''],
    ['', 's'],
    ['', 'es'],
    ['', 'n'],
    ['', 'en'],
    ['', 'e'],
    ['', 'er'],
    ['', 'nen'],
    ['', 'ns'],
    ['e', ''],
    ['um', 's'],
    ['um', 'en'],
    ['e', 's'],
  ],
  derivations: [
    /^(?:barung|ier|ar(?:$|e?[ns]?$|in|isch|ien)|zel|oren?$|or$|igung|al(?:$|[ei]|[ns]?$)|ik|ism|ist|isch|isier|ion|ität|lich|schaft|ung|keit|heit|tum|ner(?:$|[ins]))/u,
    /^(?:s?(?:haft|los|bar|sam|mäßig|weise|artig|ig|isch|chen|lein|ler|lerin|erin|in|end|würdig|bewusst|wert|voll|reich|arm|fähig|frei))(?:e|en|er|es|em|n|s|keit|keiten|nen|ere|eren|st|ste|sten|keits)*$/u,
  ],
  shortHeads: HEADS,
  adjectivesBend: 'before',
  stops: [
    'für',
    'in',
    'von',
    'und',
    'mit',
    'auf',
    'zu',
    'zur',
    'zum',
    'der',
    'des',
    'den',
    'dem',
    'die',
    'das',
    'im',
    'am',
    'an',
    'aus',
    'bei',
    'über',
    'unter',
    'zwischen',
    'oder',
    'nach',
    'gegen',
    'ohne',
    'vom',
    'als',
  ],
  capitals: 'initial',
  common: new Set(COMMON.split(/\s+/u)),
  slots: [
    [/n$/u, ['plural', 'plural dative']],
    [/s$/u, ['genitive', 'plural']],
    [/./u, ['plural']],
  ],
}
