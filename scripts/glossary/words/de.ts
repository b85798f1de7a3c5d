/** Frequent German words that stand beside a name in compounds; in small letters, as the parts of compounds are compared. */
import type { Words } from './words.js'

/** The list is our own. */
export const germanWords: Words = {
  nouns: `
rinne stroh ostern oster osten huhn buche eiche tanne birke stiel pfote zügel sattel huf stute fohlen kalb schaf ziege ente gans hafer weizen roggen gerste heu mist pflug egge sense sichel rechen schaufel spaten hacke eimer kanne korb fass krug topf pfanne herd ofen kessel dachziegel ziegel balken brett latte leiste nagel schraube mutter zange hammer säge bohrer feile hobel abend abfahrt abfall abgabe abkommen ablauf abschnitt absicht abstand abstimmung abteil abteilung abzug acker
adresse agentur aktie aktion akte akt alarm album alter amt analyse anbau anbieter angabe angebot angestellte
anlage anlass anmeldung ansatz anschluss anspruch anstalt anteil antrag antwort anwalt anwendung anzahl anzeige
anzug apfel apparat arbeit arbeiter architekt archiv arm art artikel arzt asche ast atlas aufgabe aufnahme
auftrag aufwand aufzug auge ausbildung ausfahrt ausflug ausgabe ausgang auskunft ausschuss ausstattung
ausstellung auswahl ausweis auto automat bach backe bad bahn bahnhof balken ball band bank bar bart basis
batterie bau bauer baum becher becken bedarf bedingung behandlung behälter behörde bein beitrag belag beleg
beleuchtung berater beratung berg bericht beruf bescheid beschluss beschreibung besitzer bestand bestimmung
besuch besucher betrag betreuer betreuung betrieb bett beutel bewegung beweis bewertung beziehung bier bild
bildung binde birne bitte blatt blech blei blick block blume blut boden bogen bohne bohrer bombe boot bord börse
bote brand brauch braut brett brief brille brot bruch brücke bruder brunnen brust buch buchse bucht bühne bund
burg bürger büro bus busch butter café camp chef chor club computer creme dach dame damm dampf datei daten datum
dauer decke degen demokratie denkmal dialekt dichter dieb diele dienst ding direktor disziplin dom dorf dose
draht druck drucker düne durchgang dusche ebene ecke effekt ehe eigentümer eimer einfahrt einfluss eingang
einheit einkauf einkommen einnahme einrichtung einsatz eintrag eintritt einwohner eis eisen element eltern ende
energie engel entgelt entscheidung entwicklung erbe ereignis erde erfahrung erfolg ergebnis erhöhung erklärung
erlaubnis erlebnis ermäßigung ernte ersatz erwartung erz essen essig esel etikett fabrik fach faden fähre fahne
fahrer fahrerin fahrrad fahrt fahrzeug faktor fall falle familie fan farbe fass faust feder fee fehler feier
feind feld fell fels fenster ferien fest fett feuer feuerwehr film filter finger firma fisch fischer fläche
flagge flamme flasche fleck fleisch fliege flieger flucht flug flughafen flügel fluss flut folge form format
formular forscher forschung forum foto fotograf frage frau freiheit freizeit freund freundin frieden frist frost
frucht führer führung fund funk funktion furcht fürst fuß gabel gang gans garage garantie garten gas gasse gast
gatte gebäude gebet gebiet gebirge gebot gebrauch gebühr geburt gedanke gefahr gefäß gefühl gegend gegner gehalt
geheimnis geist geld gelände gelenk gemälde gemeinde gemeinschaft gemüse generation gepäck gerät gericht geruch
gesang geschäft geschenk geschichte gesellschaft gesetz gesicht gespräch gestalt gesundheit getränk getreide
gewalt gewebe gewerbe gewicht gewinn gewitter gift gipfel gitter glas glaube gleis glied glocke glück gold gott
grab grad graf gras grenze griff größe grube grund gruppe gruß gurke gurt gut haar hafen haft hahn haken halle
hals haltestelle haltung hammer hand handel handlung händler handwerk handwerker hang haube haufen haupt haus
haushalt haut heer heft heide heim heirat heizung held helfer hemd hemmung herbst herd herr herz heu hilfe
himmel hirsch hitze hobel hof höhe höhle holz honig horn hose hotel huf hügel huhn hülle hund hunger hut hütte
idee igel industrie information inhaber inhalt insekt insel institut instrument interesse jacke jagd jäger jahr
jahrhundert journalist jubiläum jugend junge kabel kaffee kai kaiser kalender kamera kamm kammer kampf kanal
kandidat kanne kante kapital kapitän karte kartoffel käse kasse kasten katalog kater katze kauf käufer kegel
keil keller kern kerze kessel kette kiefer kind kino kirche kissen kiste klage klasse kleid kleidung klima
klinik klinge klingel kloster klub knie knochen knopf knoten koch koffer kohle kolonie komitee kommission
komponist kompott konferenz konflikt könig konto kontrolle konzept konzert kopf kopie korb korn körper kosten
kosmos kostüm kraft kralle kran krankheit kranz kraut kreide kreis kreuz kreuzung krieg krise krone kuchen küche
kugel kuh kultur kunde kunst künstler kupfer kurs kurve kuss küste lack laden ladung lage lager lamm lampe land
landschaft landwirt länge last laub lauf läufer laut leben leder lehre lehrer lehrerin lehrling leib leiche
leine leinen leiste leistung leiter leiterin leitung lektion leser leserin leuchte leute licht liebe lied liege
linie linse lippe liste löffel lohn lokal lösung löwe luft lüftung lust macht magen magnet mahl maler mangel
mann mantel mappe märchen marke markt marsch maschine maske maß masse material matte mauer maus medaille medien
medizin meer mehl meister meisterin meldung melodie menge mensch merkmal messe messer metall methode miete
mieter mieterin milch minister ministerium minute mitarbeiter mitglied mittag mittel mode modell mond montag
moor mord morgen motor mühle müll mund münze museum musik musiker muskel muster mut mutter mütze nachbar
nachfrage nachricht nacht nadel nagel nahrung name narr nase natur nebel neffe nest netz netzwerk niederlage
niere niveau nonne norden not note notiz nudel nummer nuss nutzer nutzerin nutzung oberfläche objekt obst ofen
öffnung ohr öl oma onkel oper opfer ordner ordnung organ organisation orgel ort osten paar packung paket palast
panne papier park parkplatz partei partie partner partnerin pass patient patientin pause pelz person personal
pfad pfanne pfarrer pfeffer pfeife pfeil pferd pflanze pflaster pflege pfleger pflicht pfosten pilz pinsel plage
plan planung plastik platte platz pokal politik politiker polizei pool portal porto post praxis preis presse
prinz prinzip prinzessin priester probe problem produkt produktion professor programm projekt protokoll prozess
prüfer prüfung pult pulver pumpe punkt puppe qualität quelle quittung quote rabatt rad radio rahmen rakete rand
rang rasen rast rat rathaus ratte raub rauch raum rebe rechner rechnung recht rede redner redakteur reform regal
regel regen regierung region reich reifen reihe reis reise reisende reiter reitweg rennen rente reparatur rest
restaurant rettung revier rezept richter richtlinie richtung riemen rind ring ringer rinde ritt ritter rock
roggen rohr rolle roman rose rost route rücken rückkehr ruder ruf ruhe ruine runde saal saat sache sack säge
saft sahne saison saite salat salbe salz samen sammler sammlung sand sänger sarg satz säule schach schacht
schachtel schaden schaf schale schall schalter scharnier schatten schatz schau schaum scheibe schein schere
scherz schicht schicksal schiff schild schinken schirm schlacht schlaf schlag schlange schlauch schleife
schlinge schlitten schloss schlucht schluss schlüssel schmerz schmied schmuck schmutz schnabel schnecke schnee
schneider schnitt schnur schock schrank schranke schraube schreck schreiber schrift schritt schuh schuld schule
schüler schülerin schulter schuss schüssel schutz schwamm schwan schwein schwester schwimmer schwung see seele
segel segen seide seife seil seite sekretär sekunde semester sender sendung sessel sicherheit sicht sieb sieg
siegel signal silber sinn sitte sitz sitzung sohle sohn soldat sommer sonne sonntag sorge sorte soße spalte
spange spargel spaß speck speicher speise spende sperre spiegel spiel spieler spielerin spieß spinne spitze
sport sportler sprache sprecher spritze spruch sprung spule spur staat stab stadion stadt stahl stall stamm
stand standort stange start station statistik statue staub steg steher stein stelle stellung stempel stern
steuer stich stiefel stiel stier stift stiftung stil stille stimme stimmung stirn stock stoff stollen stolz
storch stoß strafe strahl strand strang straße strauch strauß strecke streich streifen streik streit strich
strom strömung strudel struktur strumpf stube stück student studie studium stufe stuhl stunde sturm stütze suche
süden summe suppe süßigkeit symbol system tabelle tablett tablette tafel tag tagung takt tal tanne tante tanz
tasche tasse taste tat täter taube taxi technik technologie tee teich teig teil teilnahme teilnehmer
teilnehmerin telefon teller tempel temperatur tempo teppich termin terrasse test text theater thema therapie
tier tinte tisch titel tochter tod ton topf tor torte tour tourist tradition trage träger trainer training träne
transport traube traum treffen treppe tresen trieb tritt trommel tropfen trost trunk tuch tugend tunnel tür turm
turnier typ übergang übersetzung überschrift überweisung übung ufer uhr umgebung umlauf umschlag umwelt unfall
unglück uniform universität unterkunft unterlage unterricht unterschied unterschrift unterstützung untersuchung
urkunde urlaub urteil vater ventil veranstaltung verantwortung verband verbindung verbot verbrauch verbrecher
verdacht verein verfahren verfügung verkauf verkäufer verkehr verlag verlauf verlust vermieter vermittlung
vermögen verordnung verpackung versicherung version verspätung verstand versuch vertrag vertreter verwalter
verwaltung verwendung verzeichnis vieh viertel vogel volk vorgang vorhang vorlage vorrat vorschlag vorschrift
vorstand vorstellung vorteil vortrag waage wache wachs waffe wagen wahl wähler wahrheit wald wall wand wanderer
wanderung wange wappen ware wäsche wasser watte wechsel weg wehr weib weide wein weise weite weizen welle welt
wende werbung werk werkstatt werkzeug wert wesen weste wette wettbewerb wetter wiese wille wind winkel winter
wirkung wirt wirtin wirtschaft wissen wissenschaft witwe witz woche wohnung wolf wolke wolle wort wunde wunder
wunsch wurf würfel wurm wurst wurzel wüste zahl zahlung zahn zange zaun zeichen zeichnung zeile zeit zeitschrift
zeitung zelle zelt zentrale zentrum zeuge zeugnis ziege ziegel ziel ziffer zimmer zins zoll zone zopf zucker zug
zugang zukunft zunge zusage zuschlag zuschuss zustand zustimmung zutritt zwang zweck zweig zwiebel halter geber
nehmer hersteller macher sucher bewerber inhaberin verlängerung verkürzung senkung steigerung lieferung
lieferant berechtigte fertigung förderung sicherung
`,
  adjectives: `
frei voll reich arm freundlich sicher bewusst basiert bezogen gebunden spezifisch gesteuert schwer dicht trocken
müde grau rot blau grün gelb weiß schwarz braun breit tief hoch lang kurz groß klein alt neu frisch kundig klar
kritisch aktiv intensiv kräftig nah stark schwach willig pflichtig berechtigt ähnlich förmig farbig bedeckt
gebaut fördernd widrig reif froh politisch technisch abhängig geeignet fähig fertig leer eigen weit übergreifend
`,
  stems: `
alt allgemein anfangs arbeits außen back bade bau bedien bio blau blind bohr brat brau brenn breit bunt brems
dauer denk digital doppel dreh druck durchschnitts dünn eigen einzel eil elektro end erst fahr falt fall
familien fang fecht fein fern fertig fest flach flieg fließ fremd freiluft frisch früh führ füll gegen geh gelb
gemein gesamt gieß grab gratis grob groß grund grün gruppen halb halt handels haupt heil heim heiz hoch hör
innen inner irr jung kalt kauf kehr kern klapp kleb klein kletter koch kommunal kopf kombi kraft kühl kurz kur
lade land lang lauf lehn leicht leih leit lern lese lehr leucht liege links lösch luft mal mehr meld mehrweg
melk mess miet mikro mini mindest misch mittel mobil monats multi mega nah nacht nahrungs national natur neben
neu nieder nord normal not nutz ober oft ost partei pauschal pfleg plan privat probe prüf quer rand rast rauch
raub rechts regional reich rein reis reit renn ring roll rot rück rund ruhe rühr sammel sauer säge schalt scharf
schau schieb schlaf schlag schlepp schließ schmal schmelz schnell schreib schutz schwarz schwer schweiß schwimm
schwing selbst send sicht sieb sitz sonder sonn spann spar speise spät spezial spiel spitz spreng spring spritz
spül stadt stand stark starr steck steh steig stein stell steuer still stoß streich streu strick stütz such süd
süß tank tanz tarn tast tausch teil test tief tipp titel tot trag treib trenn tret trink trocken turn umwelt
voll vorder wachs wahl wander warm wart wasch wasser web wechsel weich wein weiß weit wert west wetter wild wirk
wirtschafts wohn zahl zeichen zelt zieh ziel zimmer zusatz zwangs zweit zwischen schüler
`,
  prefixes:
    'ab an auf aus be bei ein ent er ge mit nach ver vor zu zer um unter über durch wieder zurück weg los hin her fort',
  others: `
sport transport rapport support export import reporter protest attest kompass passagier konkurs diskurs kontakt takt taktik attacke ballast ballett ballon kristall metall symbol alkohol protokoll uniform reform plattform praktikant musikant plantage gastronomisch gastronom buchstabe bürgersteig bürokratie schulter schuldner schuld schulden heimat einheit zeitung vorteil nachteil
urteil gegenteil ordnung hochzeit mahlzeit jahreszeit handtuch handschuh handlung behandlung verhandlung
vogelfrei schildkröte maulwurf eigentum irrtum reichtum wachstum bistum königtum altertum wirtschaft landschaft
mannschaft ortschaft herrschaft eigenschaft botschaft gesellschaft gemeinschaft gastfreundschaft bauer bauten
vertrag auftrag beitrag antrag ertrag vorrat verrat heirat hausrat unrat gerät apparat monat format rathaus
ratte rate raten rational ration station nation tourist artist statist artig artikel artillerie partei partie
partikel portion portal porträt porto sport export import transport rapport komfort antwort vorwort wirtshaus
wirt stadion statue statistik stadtrat stattlich bildung bilanz billard einbildung ausbildung landung
landstreicher wanderung wandlung handwerk bandit bandwurm bankett bankrott feldwebel feldmarschall vatikan
mantel mandel mandat manege tagung tagebuch tagelöhner zugabe zugang bezug anzug umzug auszug abzug vorzug
entzug einzug aufzug weggefährte postulat zahlung zahnarzt teller talent taler kapital kapitel hospital festival
festland fester gasthof gaststätte gastronomie gastritis kursiv kurswert radieschen radikal radius seeigel seele
seelsorge ortografie torte tornado tortur amtsrat testament protest attest kontest notar notiz notwendig
notebook moped mofa legende leguan ruderal ruder tellereisen hafer haferflocken waldorf umstand verstand zustand
abstand anstand gegenstand widerstand bestand aufstand wohlstand vorstand umweg
`,
}
