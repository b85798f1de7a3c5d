/** German. */
import type { Morphology } from './morphology.js'
import { germanWords } from './words/de.js'

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
ier,^tier,^bier,^stier,eer,^meer,^heer,^speer,^teer,ehr,iel,eel,ahr,ohr,uhr: +s +es +e +en
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
stab: stabs stabes stäbe stäben
krampf: krampfs krampfes krämpfe krämpfen
sturz: sturzes stürze stürzen
frost: frosts frostes fröste frösten
zoll: zolls zolles zölle zöllen
sucht: süchte süchten
betrug: betrugs betruges
pott: potts pottes pötte pötten
trieb,dieb,sieb: +s +es +e +en
pflug: pflugs pfluges pflüge pflügen
schuh: schuhs schuhes schuhe schuhen
brief,tarif,begriff: +s +es +e +en
konsul: konsuls konsuln
enthusiast,gymnasiast,phantast: +en
rast: +en
verein,wein,stein,schein: +s +es +e +en
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
^ei,rührei,spiegelei,osterei,frühstücksei: +s +es +er +ern
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
ende,ete,igte,ierte,stellte,kannte,wandte,iche,setzte,lose: +n +r +s +m
ender: ende enden endem endes
igter: igte igten igtem igtes
ierter: ierte ierten iertem iertes
stellter: stellte stellten stelltem stelltes
kannter: kannte kannten kanntem kanntes
wandter: wandte wandten wandtem wandtes
setzter: setzte setzten setztem setztes
letzter: letzte letzten letztem letztes
ordneter: ordnete ordneten ordnetem ordnetes
amter: amte amten amtem amtes
licher: liche lichen lichem liches
abgeordnete,vorsitzende,jugendliche,angestellte,delegierte,beauftragte: +n +r
^stiel,verlust: +s +es +e +en
^busch: +s +es +e büsche büschen
^bock: +s +es +e böcke böcken
^gott: +es +e götter göttern
^stahl: +s +es +e +en stähle stählen
zwang: +s +es +e zwänge zwängen
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
en: e st t test te ten tet tem ter tes end ende enden endem ender endes
eln: le el elst elt elte elten elnd elte eltem elter eltes
ern: ere er erst ert erte erten ernd ertem erter ertes
ten: te test tet tete teten tetet tetest tetem teter tetes tend tende tenden
den: de dest det dete deten detet detest detem deter detes dend dende denden
chnen: chne chnest chnet chnete chneten chnetet chnetest chnetem chneter chnetes chnend chnende chnenden
ffnen: ffne ffnest ffnet ffnete ffneten ffnetet ffnetest ffnetem ffneter ffnetes ffnend ffnende ffnenden
tmen: tme tmest tmet tmete tmeten tmetet tmetest tmetem tmeter tmetes tmend tmende tmenden
gnen: gne gnest gnet gnete gneten gnetet gnetest gnetem gneter gnetes gnend gnende gnenden
schreiben: schreibe schreibt schreibst schrieb schreibend schrieben schriebst schriebt schriebe geschrieben schriebene schriebenen schriebener schriebenes schriebenem geschriebene geschriebenen geschriebener geschriebenes geschriebenem schreibende schreibenden schreibender schreibendes schreibendem
treiben: treibe treibt treibst trieb treibend trieben triebst triebt triebe getrieben triebene triebenen triebener triebenes triebenem getriebene getriebenen getriebener getriebenes getriebenem treibende treibenden treibender treibendes treibendem
bleiben: bleibe bleibt bleibst blieb bleibend blieben bliebst bliebt bliebe geblieben bliebene bliebenen bliebener bliebenes bliebenem gebliebene gebliebenen gebliebener gebliebenes gebliebenem bleibende bleibenden bleibender bleibendes bleibendem
steigen: steige steigt steigst stieg steigend stiegen stiegst stiegt stiege gestiegen stiegene stiegenen stiegener stiegenes stiegenem gestiegene gestiegenen gestiegener gestiegenes gestiegenem steigende steigenden steigender steigendes steigendem
leihen: leihe leiht leihst lieh leihend liehen liehst lieht liehe geliehen liehene liehenen liehener liehenes liehenem geliehene geliehenen geliehener geliehenes geliehenem leihende leihenden leihender leihendes leihendem
scheiden: scheide scheidt scheidet scheidest schied scheidend schieden schiedst schiedt schiede geschieden schiedene schiedenen schiedener schiedenes schiedenem geschiedene geschiedenen geschiedener geschiedenes geschiedenem scheidende scheidenden scheidender scheidendes scheidendem
weisen: weise weist wies weisend wiesen wiesst wiest wiese gewiesen wiesene wiesenen wiesener wiesenes wiesenem gewiesene gewiesenen gewiesener gewiesenes gewiesenem weisende weisenden weisender weisendes weisendem
greifen: greife greift greifst griff greifend griffen griffst grifft griffe gegriffen griffene griffenen griffener griffenes griffenem gegriffene gegriffenen gegriffener gegriffenes gegriffenem greifende greifenden greifender greifendes greifendem
schneiden: schneide schneidt schneidet schneidest schnitt schneidend schnitten schnittst schnittt schnitte geschnitten schnittene schnittenen schnittener schnittenes schnittenem geschnittene geschnittenen geschnittener geschnittenes geschnittenem schneidende schneidenden schneidender schneidendes schneidendem
reißen: reiße reißt riss reißend rissen rissst risst risse gerissen rissene rissenen rissener rissenes rissenem gerissene gerissenen gerissener gerissenes gerissenem reißende reißenden reißender reißendes reißendem
streichen: streiche streicht streichst strich streichend strichen strichst stricht striche gestrichen strichene strichenen strichener strichenes strichenem gestrichene gestrichenen gestrichener gestrichenes gestrichenem streichende streichenden streichender streichendes streichendem
gleichen: gleiche gleicht gleichst glich gleichend glichen glichst glicht gliche geglichen glichene glichenen glichener glichenes glichenem geglichene geglichenen geglichener geglichenes geglichenem gleichende gleichenden gleichender gleichendes gleichendem
ziehen: ziehe zieht ziehst zog ziehend zogen zogst zogt zoge gezogen zogene zogenen zogener zogenes zogenem gezogene gezogenen gezogener gezogenes gezogenem ziehende ziehenden ziehender ziehendes ziehendem
bieten: biete biett bietet bietest bot bietend boten botst bott bote geboten botene botenen botener botenes botenem gebotene gebotenen gebotener gebotenes gebotenem bietende bietenden bietender bietendes bietendem
fliegen: fliege fliegt fliegst flog fliegend flogen flogst flogt floge geflogen flogene flogenen flogener flogenes flogenem geflogene geflogenen geflogener geflogenes geflogenem fliegende fliegenden fliegender fliegendes fliegendem
schließen: schließe schließt schloss schließend schlossen schlossst schlosst schlosse geschlossen schlossene schlossenen schlossener schlossenes schlossenem geschlossene geschlossenen geschlossener geschlossenes geschlossenem schließende schließenden schließender schließendes schließendem
fließen: fließe fließt floss fließend flossen flossst flosst flosse geflossen flossene flossenen flossener flossenes flossenem geflossene geflossenen geflossener geflossenes geflossenem fließende fließenden fließender fließendes fließendem
wiegen: wiege wiegt wiegst wog wiegend wogen wogst wogt woge gewogen wogene wogenen wogener wogenes wogenem gewogene gewogenen gewogener gewogenes gewogenem wiegende wiegenden wiegender wiegendes wiegendem
heben: hebe hebt hebst hob hebend hoben hobst hobt hobe gehoben hobene hobenen hobener hobenes hobenem gehobene gehobenen gehobener gehobenes gehobenem hebende hebenden hebender hebendes hebendem
schieben: schiebe schiebt schiebst schob schiebend schoben schobst schobt schobe geschoben schobene schobenen schobener schobenes schobenem geschobene geschobenen geschobener geschobenes geschobenem schiebende schiebenden schiebender schiebendes schiebendem
verlieren: verliere verliert verlierst verlor verlierend verloren verlorst verlort verlore geverloren verlorene verlorenen verlorener verlorenes verlorenem geverlorene geverlorenen geverlorener geverlorenes geverlorenem verlierende verlierenden verlierender verlierendes verlierendem
finden: finde findt findet findest fand findend fanden fandst fandt fande funden gefunden fundene fundenen fundener fundenes fundenem gefundene gefundenen gefundener gefundenes gefundenem findende findenden findender findendes findendem
binden: binde bindt bindet bindest band bindend banden bandst bandt bande bunden gebunden bundene bundenen bundener bundenes bundenem gebundene gebundenen gebundener gebundenes gebundenem bindende bindenden bindender bindendes bindendem
singen: singe singt singst sang singend sangen sangst sangt sange sungen gesungen sungene sungenen sungener sungenes sungenem gesungene gesungenen gesungener gesungenes gesungenem singende singenden singender singendes singendem
springen: springe springt springst sprang springend sprangen sprangst sprangt sprange sprungen gesprungen sprungene sprungenen sprungener sprungenes sprungenem gesprungene gesprungenen gesprungener gesprungenes gesprungenem springende springenden springender springendes springendem
trinken: trinke trinkt trinkst trank trinkend tranken trankst trankt tranke trunken getrunken trunkene trunkenen trunkener trunkenes trunkenem getrunkene getrunkenen getrunkener getrunkenes getrunkenem trinkende trinkenden trinkender trinkendes trinkendem
zwingen: zwinge zwingt zwingst zwang zwingend zwangen zwangst zwangt zwange zwungen gezwungen zwungene zwungenen zwungener zwungenes zwungenem gezwungene gezwungenen gezwungener gezwungenes gezwungenem zwingende zwingenden zwingender zwingendes zwingendem
gewinnen: gewinne gewinnt gewinnst gewann gewinnend gewannen gewannst gewannt gewanne gewonnen gegewonnen gewonnene gewonnenen gewonnener gewonnenes gewonnenem gegewonnene gegewonnenen gegewonnener gegewonnenes gegewonnenem gewinnende gewinnenden gewinnender gewinnendes gewinnendem
beginnen: beginne beginnt beginnst begann beginnend begannen begannst begannt beganne begonnen gebegonnen begonnene begonnenen begonnener begonnenes begonnenem gebegonnene gebegonnenen gebegonnener gebegonnenes gebegonnenem beginnende beginnenden beginnender beginnendes beginnendem
nehmen: nehme nehmt nimmt nimmst nahm nehmend nahmen nahmst nahmt nahme nommen genommen nommene nommenen nommener nommenes nommenem genommene genommenen genommener genommenes genommenem nehmende nehmenden nehmender nehmendes nehmendem
sprechen: spreche sprecht spricht sprichst sprach sprechend sprachen sprachst spracht sprache sprochen gesprochen sprochene sprochenen sprochener sprochenes sprochenem gesprochene gesprochenen gesprochener gesprochenes gesprochenem sprechende sprechenden sprechender sprechendes sprechendem
brechen: breche brecht bricht brichst brach brechend brachen brachst bracht brache brochen gebrochen brochene brochenen brochener brochenes brochenem gebrochene gebrochenen gebrochener gebrochenes gebrochenem brechende brechenden brechender brechendes brechendem
treffen: treffe trefft trifft triffst traf treffend trafen trafst traft trafe troffen getroffen troffene troffenen troffener troffenes troffenem getroffene getroffenen getroffener getroffenes getroffenem treffende treffenden treffender treffendes treffendem
helfen: helfe helft hilft hilfst half helfend halfen halfst halft halfe holfen geholfen holfene holfenen holfener holfenes holfenem geholfene geholfenen geholfener geholfenes geholfenem helfende helfenden helfender helfendes helfendem
werben: werbe werbt wirbt wirbst warb werbend warben warbst warbt warbe worben geworben worbene worbenen worbener worbenes worbenem geworbene geworbenen geworbener geworbenes geworbenem werbende werbenden werbender werbendes werbendem
werfen: werfe werft wirft wirfst warf werfend warfen warfst warft warfe worfen geworfen worfene worfenen worfener worfenes worfenem geworfene geworfenen geworfener geworfenes geworfenem werfende werfenden werfender werfendes werfendem
sterben: sterbe sterbt stirbt stirbst starb sterbend starben starbst starbt starbe storben gestorben storbene storbenen storbener storbenes storbenem gestorbene gestorbenen gestorbener gestorbenes gestorbenem sterbende sterbenden sterbender sterbendes sterbendem
stehlen: stehle stehlt stiehlt stiehlst stahl stehlend stahlen stahlst stahlt stahle stohlen gestohlen stohlene stohlenen stohlener stohlenes stohlenem gestohlene gestohlenen gestohlener gestohlenes gestohlenem stehlende stehlenden stehlender stehlendes stehlendem
fehlen: fehle fehlt fehlst fehlte fehlend fehlten fehltest fehltet gefehlt fehlter fehltes fehltem gefehlte gefehlten gefehlter gefehltes gefehltem fehlende fehlenden fehlender fehlendes fehlendem
geben: gebe gebt gibt gibst gab gebend gaben gabst gabt gabe gegeben gebene gebenen gebener gebenes gebenem gegebene gegebenen gegebener gegebenes gegebenem gebende gebenden gebender gebendes gebendem
lesen: lese lest liest las lesend lasen lasst last lase gelesen lesene lesenen lesener lesenes lesenem gelesene gelesenen gelesener gelesenes gelesenem lesende lesenden lesender lesendes lesendem
sehen: sehe seht sieht siehst sah sehend sahen sahst saht sahe gesehen sehene sehenen sehener sehenes sehenem gesehene gesehenen gesehener gesehenes gesehenem sehende sehenden sehender sehendes sehendem
treten: trete trett tritt tritst trat tretend traten tratst tratt trate getreten tretene tretenen tretener tretenes tretenem getretene getretenen getretener getretenes getretenem tretende tretenden tretender tretendes tretendem tretet
essen: esse esst isst aß essend aßen aßst aßt aße gessen gegessen gessene gessenen gessener gessenes gessenem gegessene gegessenen gegessener gegessenes gegessenem essende essenden essender essendes essendem
messen: messe messt misst maß messend maßen maßst maßt maße gemessen messene messenen messener messenes messenem gemessene gemessenen gemessener gemessenes gemessenem messende messenden messender messendes messendem
fahren: fahre fahrt fährt fährst fuhr fahrend fuhren fuhrst fuhrt fuhre gefahren fahrene fahrenen fahrener fahrenes fahrenem gefahrene gefahrenen gefahrener gefahrenes gefahrenem fahrende fahrenden fahrender fahrendes fahrendem
^beantrag|en,^beauftrag|en,veranlass|en: e st t test te ten tet tem ter tes end ende enden endem ender endes
tragen: trage tragt trägt trägst trug tragend trugen trugst trugt truge getragen tragene tragenen tragener tragenes tragenem getragene getragenen getragener getragenes getragenem tragende tragenden tragender tragendes tragendem
schlagen: schlage schlagt schlägt schlägst schlug schlagend schlugen schlugst schlugt schluge geschlagen schlagene schlagenen schlagener schlagenes schlagenem geschlagene geschlagenen geschlagener geschlagenes geschlagenem schlagende schlagenden schlagender schlagendes schlagendem
laden: lade ladt lädt lädst lud ladend luden ludst ludt lude geladen ladene ladenen ladener ladenes ladenem geladene geladenen geladener geladenes geladenem ladende ladenden ladender ladendes ladendem ladet
waschen: wasche wascht wäscht wäschst wusch waschend wuschen wuschst wuscht wusche gewaschen waschene waschenen waschener waschenes waschenem gewaschene gewaschenen gewaschener gewaschenes gewaschenem waschende waschenden waschender waschendes waschendem
wachsen: wachse wachst wächst wuchs wachsend wuchsen wuchsst wuchst wuchse gewachsen wachsene wachsenen wachsener wachsenes wachsenem gewachsene gewachsenen gewachsener gewachsenes gewachsenem wachsende wachsenden wachsender wachsendes wachsendem
schaffen: schaffe schafft schaffst schuf schaffend schufen schufst schuft schufe geschaffen schaffene schaffenen schaffener schaffenes schaffenem geschaffene geschaffenen geschaffener geschaffenes geschaffenem schaffende schaffenden schaffender schaffendes schaffendem
fallen: falle fallt fällt fällst fiel fallend fielen fielst fielt fiele gefallen fallene fallenen fallener fallenes fallenem gefallene gefallenen gefallener gefallenes gefallenem fallende fallenden fallender fallendes fallendem
halten: halte haltt hält hälst hielt haltend hielten hieltst hieltt hielte gehalten haltene haltenen haltener haltenes haltenem gehaltene gehaltenen gehaltener gehaltenes gehaltenem haltende haltenden haltender haltendes haltendem haltet
lassen: lasse lasst lässt ließ lassend ließen ließst ließt ließe gelassen lassene lassenen lassener lassenes lassenem gelassene gelassenen gelassener gelassenes gelassenem lassende lassenden lassender lassendes lassendem
raten: rate ratt rät räst riet ratend rieten rietst riett riete geraten ratene ratenen ratener ratenes ratenem geratene geratenen geratener geratenes geratenem ratende ratenden ratender ratendes ratendem ratet
schlafen: schlafe schlaft schläft schläfst schlief schlafend schliefen schliefst schlieft schliefe geschlafen schlafene schlafenen schlafener schlafenes schlafenem geschlafene geschlafenen geschlafener geschlafenes geschlafenem schlafende schlafenden schlafender schlafendes schlafendem
fangen: fange fangt fängt fängst fing fangend fingen fingst fingt finge gefangen fangene fangenen fangener fangenes fangenem gefangene gefangenen gefangener gefangenes gefangenem fangende fangenden fangender fangendes fangendem
hängen: hänge hängt hängst hing hängend hingen hingst hingt hinge hangen gehangen hangene hangenen hangener hangenes hangenem gehangene gehangenen gehangener gehangenes gehangenem hängende hängenden hängender hängendes hängendem
gehen: gehe geht gehst ging gehend gingen gingst gingt ginge gangen gegangen gangene gangenen gangener gangenes gangenem gegangene gegangenen gegangener gegangenes gegangenem gehende gehenden gehender gehendes gehendem
stehen: stehe steht stehst stand stehend standen standst standt stande gestanden standene standenen standener standenes standenem gestandene gestandenen gestandener gestandenes gestandenem stehende stehenden stehender stehendes stehendem
laufen: laufe lauft läuft läufst lief laufend liefen liefst lieft liefe gelaufen laufene laufenen laufener laufenes laufenem gelaufene gelaufenen gelaufener gelaufenes gelaufenem laufende laufenden laufender laufendes laufendem
rufen: rufe ruft rufst rief rufend riefen riefst rieft riefe gerufen rufene rufenen rufener rufenes rufenem gerufene gerufenen gerufener gerufenes gerufenem rufende rufenden rufender rufendes rufendem
stoßen: stoße stoßt stößt stieß stoßend stießen stießst stießt stieße gestoßen stoßene stoßenen stoßener stoßenes stoßenem gestoßene gestoßenen gestoßener gestoßenes gestoßenem stoßende stoßenden stoßender stoßendes stoßendem
heißen: heiße heißt hieß heißend hießen hießst hießt hieße geheißen heißene heißenen heißener heißenes heißenem geheißene geheißenen geheißener geheißenes geheißenem heißende heißenden heißender heißendes heißendem
kommen: komme kommt kommst kam kommend kamen kamst kamt kame gekommen kommene kommenen kommener kommenes kommenem gekommene gekommenen gekommener gekommenes gekommenem kommende kommenden kommender kommendes kommendem
bringen: bringe bringt bringst brachte bringend brachten brachtest brachtet bracht gebracht brachter brachtes brachtem gebrachte gebrachten gebrachter gebrachtes gebrachtem bringende bringenden bringender bringendes bringendem
denken: denke denkt denkst dachte denkend dachten dachtest dachtet dacht gedacht dachter dachtes dachtem gedachte gedachten gedachter gedachtes gedachtem denkende denkenden denkender denkendes denkendem
kennen: kenne kennt kennst kannte kennend kannten kanntest kanntet kannt gekannt kannter kanntes kanntem gekannte gekannten gekannter gekanntes gekanntem kennende kennenden kennender kennendes kennendem
nennen: nenne nennt nennst nannte nennend nannten nanntest nanntet nannt genannt nannter nanntes nanntem genannte genannten genannter genanntes genanntem nennende nennenden nennender nennendes nennendem
senden: sende sendt sendet sendest sandte sendend sandten sandtest sandtet sandt gesandt sandter sandtes sandtem gesandte gesandten gesandter gesandtes gesandtem sendende sendenden sendender sendendes sendendem
wenden: wende wendt wendet wendest wandte wendend wandten wandtest wandtet wandt gewandt wandter wandtes wandtem gewandte gewandten gewandter gewandtes gewandtem wendende wendenden wendender wendendes wendendem
brennen: brenne brennt brennst brannte brennend brannten branntest branntet brannt gebrannt brannter branntes branntem gebrannte gebrannten gebrannter gebranntes gebranntem brennende brennenden brennender brennendes brennendem
liegen: liege liegt liegst lag liegend lagen lagst lagt lage legen gelegen legene legenen legener legenes legenem gelegene gelegenen gelegener gelegenes gelegenem liegende liegenden liegender liegendes liegendem
sitzen: sitze sitzt sitzst saß sitzend saßen saßst saßt saße sessen gesessen sessene sessenen sessener sessenes sessenem gesessene gesessenen gesessener gesessenes gesessenem sitzende sitzenden sitzender sitzendes sitzendem
bitten: bitte bittt bittet bittest bat bittend baten batst batt bate beten gebeten betene betenen betener betenes betenem gebetene gebetenen gebetener gebetenes gebetenem bittende bittenden bittender bittendes bittendem
tun: tue tut tust tat tuend taten tatst tatt tate tan getan tane tanen taner tanes tanem getane getanen getaner getanes getanem tuende tuenden tuender tuendes tuendem
`

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
  genders: {
    of: /(?:er|ent|ant|ist|or|at|oge|urg|arzt|anwalt)$/u,
    suffixes: [':in', ':innen', '_in', '_innen'],
  },
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
  derivations: {
    foreign:
      /^(?:gra(?:f|m)(?!ik)|synthe|logi(?:en?|sch)|metri(?:en?|sch)|barung|ier|ar(?:$|e?[ns]?$|in|isch|ien)|zel|oren?$|or$|igung|al(?:$|[ei]|[ns]?$)|ik|ism|ist|t?isch|isier|ion|ität|lich|schaft|ung|keit|heit|tum|ner(?:$|[ins]))/u,
    own: /^(?:(?:e?[ns]|e)?(?:haft|los|bar|sam|mäßig|weise|artig|ig|isch|chen|lein|ler|lerin|erin|in|end|würdig|bewusst|wert|voll|reich|arm|fähig|frei))(?:e|en|er|es|em|n|s|keit|keiten|nen|ere|eren|st|ste|sten|keits)*$/u,
  },
  verbForms: /ier(?:e[nt]?|te?[nms]?)$/u,
  words: germanWords,
  participle: 'ge',
  particles: [
    'ab',
    'an',
    'auf',
    'aus',
    'bei',
    'ein',
    'fest',
    'fort',
    'frei',
    'her',
    'hin',
    'hoch',
    'los',
    'mit',
    'nach',
    'um',
    'unter',
    'vor',
    'weg',
    'weiter',
    'wieder',
    'zu',
    'zurück',
    'zusammen',
    'über',
    'durch',
    'herunter',
    'herauf',
    'heraus',
    'hinzu',
    'bereit',
    'dar',
    'statt',
    'teil',
  ],
  adjectivesBend: 'before',
  bases: [
    ['e', ''],
    ['er', ''],
    ['es', ''],
    ['en', ''],
    ['le', 'el'],
  ],
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
