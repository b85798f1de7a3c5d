/** Frequent German words that stand beside a name in compounds; in small letters, as the parts of compounds are compared. */
import type { Words } from './words.js'

/** The list is our own; dictionaries were asked only whether a word exists and stands in many compounds. */
export const germanWords: Words = {
  nouns: `
abbau abbild abbruch abdeckung abend abenteuer abfahrt abfall abflug abfluss abgabe abgas abgeordnete abitur abkommen
abkürzung ablage ablauf ablehnung ablesung abnahme abneigung abo abonnement absatz abschied abschnitt absicht
absolvent absperrung abstand abstieg abstimmung abtei abteil abteilung abwehr abweichung abzug achse achsel achtung
acker adel ader adler admiral adresse advent affe agent agentur ahorn akademie akkord akrobat akt akte aktie aktion
aktivist aktivität akzent alarm album alge alkohol allee allergie allianz alltag alpen alter amboss ameise ampel amsel
amt analphabet analyse ananas anbau anbieter anblick andacht andenken andrang anfall anfang anflug anfrage anfänger
angabe angebot angel angelegenheit angestellte angler angreifer angriff angst anker ankläger ankunft anlage anlass
anleitung anliegen anlieger anmeldung anmerkung annahme annonce anordnung anrede anreise anreiz anruf anrufer ansatz
anschaffung anschlag anschluss anschrift ansehen ansicht ansprache anspruch anstalt anstieg anstoß anstrengung anteil
antenne antrag antritt antwort anwalt anweisung anwendung anwesenheit anwohner anzahl anzeige anzeiger anzug apfel
apotheke apotheker apparat aprikose april arbeit arbeiter architekt archiv arena argument arm armee aroma arrest art
artikel arznei arzt asche asphalt ast asyl atem athlet atlas atmosphäre atom attacke attest aubergine aufbau
aufenthalt auffahrt auffassung aufführung aufgabe aufgang aufkleber auflage auflösung aufmerksamkeit aufnahme aufruf
aufsatz aufseher aufsicht aufstand aufsteiger aufstieg auftrag auftritt aufwand aufzug auge august auktion aula ausbau
ausbildung ausbruch ausdehnung ausdruck ausfahrt ausflug ausflügler ausfuhr ausgabe ausgang auskunft auslage
auslieferung ausländer ausnahme auspuff ausrüstung aussage ausschreibung ausschuss aussicht aussprache ausstattung
ausstellung ausstieg austritt auswahl ausweis ausübung auto automat autor autorität baby bach backe bad bagger bahn
bahnhof bahre bakterie balken balkon ball ballett ballon banane band bande bandit bank bankett bann banner bar baracke
bariton barock baron barriere barsch bart basar basilikum basis bass bast bastel batterie bau bauch bauer baum beamte
beauftragte becher becken bedarf bedenken bedeutung bedienung bedingung bedrohung beerdigung beere beet befehl befund
begabung begegnung begeisterung beginn begleiter begleitung begriff begräbnis begründung behandlung behauptung
behälter behörde beifall beihilfe beil bein beispiel beitrag bekleidung belag belastung beleg belegschaft beleidigung
beleuchtung belohnung benzin beobachter beobachtung berater beratung berechtigte berg bericht beruf berührung
besatzung bescheid beschluss beschreibung beschränkung beschwerde beschäftigung besen besetzung besichtigung besitz
besitzer besprechung bestand besteck bestellung bestimmung besuch besucher betrachter betrachtung betrag betreiber
betreuer betreuung betrieb betrug bett bettler beule beute beutel bevölkerung bewaffnung bewegung beweis bewerber
bewerbung bewertung bewohner bewusstsein beziehung bezirk bezug bibel biber biene bier bikini bild bildung billard
binde biologe biologie birke birne bischof biss bistum bitte blase blatt blech blei blende blick blitz block blockade
blume bluse blut blüte bock boden bogen bohne bohrer bolzen bombe bonbon bonus boom boot bord botanik bote botschaft
botschafter boxer boykott branche brand brandung braten brauch braut brei bremse brett brezel brief brigade brille
brise brocken brokkoli bronze brosche broschüre brot bruch bruder brunnen brust brut brötchen brücke brühe buch buche
buchse bucht buckel bude budget bulle bummel bund bunker burg bus busch butter buße bär börse büfett büffel bügel
bühne bündel bündnis bürde bürger bürgschaft büro bürste cafeteria café camp camping cello cent chaos charakter charme
chef chemie chemiker chip chor choral christ chrom chronik clown club cocktail code comic computer container couch
coup cousin creme cursor dach dachs dachziegel dame damm dampf dampfer dank darlehen darm darstellung datei daten
datum dauer daumen debatte decke deckel deckung defekt definition defizit degen deich dekan deklaration dekor
delegation delfin delikt demokratie denkmal deponie depot design dessert detail detektiv deutung devise dezember
diabetes diagnose diagramm dialekt dialog diamant dichter dichtung dieb diele diener dienst dienstag diesel diktat
diktatur dill dimension ding diplom diplomat direktion direktor dirigent diskette diskothek diskussion distanz distel
disziplin docht dogge doktor dokument dolch dollar dolmetscher dom donner doppel dorf dorn dornen dorsch dose dotter
drache drachen draht drama drang dreck dreh dreher dreieck dressur droge drogerie drohung drossel druck drucker
druckerei drüse duell duett duft dung dunkel dunst durchblick durchfahrt durchfall durchgang durchschnitt durchsicht
durst dusche dynamik dämmerung düne dünger ebbe ebene eber echo ecke edel efeu effekt egel egge ehe ehre eiche eifer
eigenschaft eigentum eigentümer eimer einband einblick einbrecher einbruch eindruck einfahrt einfall einfluss einfuhr
eingabe eingang einheit einigung einkauf einkommen einladung einlage einleitung einnahme einrichtung einsatz einsicht
einstellung einstieg einteilung eintrag eintritt einwand einwohner einzel eis eisen eiter eiweiß ekel elan elch
elefant eleganz elektrik elektriker elektronik element elend elfe elite ellbogen elster eltern emblem embryo empfang
empfehlung empfindung empfänger ende endung energie engagement engel enkel ensemble entdecker ente entfernung entgelt
enthüllung entlassung entlastung entscheidung entschuldigung entstehung enttäuschung entwicklung entwurf enzym
epidemie epoche erbe erbschaft erbse erde erdöl ereignis erfahrung erfinder erfindung erfolg erfüllung ergebnis
erhaltung erholung erhöhung erinnerung erkenntnis erklärung erkältung erlaubnis erlebnis ermittlung ermäßigung ernte
ernährung eroberung erpressung erregung ersatz erscheinung erstattung ertrag erwartung erwerb erz erzieher erziehung
erzähler erzählung eröffnung esche esel essay essen essig etage etat etikett etui eule evangelium examen exemplar exil
existenz experiment experte export fabel fabrik fach fackel faden fahndung fahne fahrer fahrerin fahrkarte fahrplan
fahrrad fahrschein fahrt fahrzeug faktor fakultät falke fall falle falte familie fan fang fantasie farbe farm farn
fasan fasching faser fass fassade fassung faust feder fee fehde fehler feier feiertag feile feind feld fell fels
felsen fenster ferien ferkel fernsehen fernseher ferse fertigung fest festival festung fett fetzen feuer feuerwehr
feuilleton fichte fieber figur filiale film filter filz finale finanz finger fink firma first fisch fischer flagge
flamme flanke flasche flaute flechte fleck fledermaus flegel fleisch fleiß flieder fliege fliegen flieger fliese floh
flora floskel flosse flotte floß fluch flucht flug flughafen flugzeug flur fluss flut fläche flöte flüchtling flügel
fohlen folge folie folter form format formel formular forscher forschung forst forum foto fotograf fracht frack frage
fragment fraktion franken franse fratze frau freiheit freitag freizeit freund freundin frieden friedhof friseur frist
frisur frosch frost frucht frühling frühstück fuchs fuhre fund fundament funk funke funktion furche furcht furt furz
fusion futter fuß fähre förderung führer führung füllung fürst gabe gabel galerie galgen galle galopp gamasche gang
gans garage garantie garde garderobe gardine garn garnele garnison garten gas gasse gast gasthof gatte gattung gaumen
gauner gebell geber gebet gebiet gebirge gebiss gebot gebrauch geburt geburtstag gebäck gebärde gebäude gebühr gebüsch
gedanke gedeck gedenken geduld gedächtnis gefahr gefecht gefieder geflecht geflügel gefolge gefährte gefälle gefängnis
gefäß gefühl gegend gegner gehalt gehege geheimnis gehirn gehorsam gehäuse gehör geige geisel geist geiz gelage geld
gelee gelegenheit gelehrte geleit gelenk gelächter gelände geländer gelübde gemeinde gemeinschaft gemälde gemüse gemüt
general generation genie genosse genre genuss geografie geologie gepäck gerade gericht germane gerste geruch gerät
gerücht gerüst gesang geschehen geschenk geschichte geschick geschirr geschlecht geschmack geschoss geschrei
geschwindigkeit geschwister geschäft geselle gesellschaft gesetz gesicht gespann gespenst gespräch gestalt gestank
geste gestein gestell geständnis gestüt gesundheit getreide getriebe getränk gewalt gewand gewebe gewehr geweih
gewerbe gewerkschaft gewicht gewinn gewinner gewirr gewissen gewitter gewohnheit gewächs gewähr gewölbe gewürz gift
gipfel gips giraffe girlande gitarre gitter glanz glas glaube gleichung gleis gletscher glied glocke glut glück gnade
gold golf gondel gorilla gott grab graben grad graf gramm gras graupe gravur greis grenze griff grill grimasse grippe
grube gruft grund gruppe gruß gräte größe guillotine gulasch gummi gunst gurgel gurke gurt guss gut gutachten
gymnasium gämse gänger götze gürtel haar habicht hacke hafen hafer haft hagel hahn hai haken halde halle halm hals
halt halter haltestelle haltung hammel hammer hamster hand handel handlung handwerk handwerker handy hang harfe harn
harpune harz hase hass haube hauch haufen haupt haus haushalt haut hebamme hebel hecht heck heer hefe heft heide heil
heilung heim heimat heimweh heirat heizer heizung held helfer helm hemd hemmung hengst henkel henne herbst herd hering
herkunft herr herrschaft hersteller herz herzog heu heuchler heuschrecke hexe hieb hilfe himbeere himmel hindernis
hinweis hirn hirsch hirse hirte hitze hobby hobel hocker hof hohn holz honig honorar hopfen horde horizont horn
hornisse hose hotel hubschrauber huf huhn hummer humor hund hunger hupe hure husten hut hygiene hymne hypothek
häftling händler höhe höhle hörer hüfte hügel hülle hülse hürde hütte ideal idee idol igel illusion imker immobilie
impfung import impuls index indiz industrie infarkt infektion inflation information ingenieur inhaber inhaberin inhalt
initiative innung insasse insekt insel inserat instanz instinkt institut institution instrument insulin intelligenz
intendant interesse interessent internat internet interview invasion inventar investition investor ironie irrtum
isolierung jacht jacke jagd jahr jahrgang jahrhundert jahrzehnt jammer januar jargon jod joghurt jolle journalist
jubel jubiläum jude jugend juli junge juni jura jury juwel jäger kabarett kabel kabine kabinett kaffee kahn kai kaiser
kajüte kakao kaktus kalb kalender kalk kalorie kamel kamera kamerad kamille kamin kamm kammer kampagne kampf kanal
kandidat kaninchen kanne kante kantine kanton kanu kanzel kanzlei kanzler kap kapelle kapital kapitel kapitän kappe
kapsel karat karawane kardinal karies karneval karotte karpfen karre karriere karte kartei kartell kartoffel karton
karussell kaserne kasse kassette kassierer kastanie kasten katalog katastrophe kater kathedrale katze kauf kaugummi
kavalier kaviar kegel kehle keil keim keks kelch kelle keller kellner kenner kenntnis keramik kerl kern kerze kessel
kette ketzer keule kiefer kies kilo kind kinn kino kippe kirche kirsche kissen kiste kitt kittel klage klammer klang
klappe klarinette klasse klavier kleber klee kleid kleidung kleister klemme klempner klerus klette klettern klima
klinge klingel klinik klinke klippe klops kloster klotz klub kluft klumpen kläger knall knebel knecht kneipe knie
knoblauch knochen knolle knopf knospe knoten knödel kobold koch koffer kohl kohle koje kolonie kolonne komet komfort
komik komitee komma kommando kommentar kommissar kommission kommode kompass komponist kompost kompott kompromiss
konferenz konfession konflikt kongress konkurrent konkurrenz konkurs konsens konserve konstante konsul konsum
konsument kontakt kontinent konto kontrast kontrolle konzept konzern konzert kopf kopie koppel koralle korb kord
korken korn korrektur korridor korsett kosmetik kosmos kost kosten kostüm kotelett krabbe kraft kragen kralle kram
krampf kran kranich krankheit kranz krater kraut krawall krawatte krebs kreide kreis kreisel kresse kreuz kreuzung
krieg krieger krimi krippe krise kristall kritik kritiker krokodil krone kropf krug krume kruste krähe kröte krücke
kuchen kuckuck kugel kuh kuli kult kultur kummer kunde kunst kupfer kupon kuppe kuppel kupplung kur kurbel kurier kurs
kurve kuss kutsche kutte kuvert käfer käfig kälte kämpfer känguru käse käufer köder könig körper kübel küche kümmel
künstler kürbis küste labor labyrinth lache lachs lack laden ladung lage lager laie laken lamm lampe land landschaft
landung landwirt langeweile lanze lappen larve lasche laser last laster laterne latte latz laub laube lauch lauf laune
laus laut lava lavendel lawine leben leber leck leder legende leguan lehm lehne lehre lehrer lehrerin lehrling leib
leiche leichnam leid leim leine leinen leinwand leiste leistung leiter leiterin leitung lektion lektor lektüre lende
lerche lernen leser leserin leuchte leuchter leute leutnant lexikon libelle licht lid liebe liebling lied lieferant
lieferung liege liga likör lilie limonade linde lineal linie linse lippe list liste liter literatur lizenz loch logik
lohn lokal lokomotive lorbeer lot lotse lotterie luft luke lunge lupe lust luxus lyrik länge lärm läufer löffel lösung
löwe lücke lüftung lüge lügner macher macht made magd magen magie magier magnet mahl mahlzeit mahnung mai majestät
makel makler makrele maler malerei malz mammut mandant mandarine mandat mandel manege mangel manier mann mannschaft
manschette mantel manuskript manöver mappe marathon marder margarine marine mark marke markise markt marmelade marmor
marsch masche maschine masern maske masse mast material mathematik matratze matrose matsch matte mauer maul maurer
maus maß medaille medien medikament medizin meer mehl mehrheit meile meineid meinung meise meister meisterin
meisterschaft meißel melder meldung melodie melone membran memoiren menge mensch menschheit menü merkmal messe messer
messing metall meteor meter methode metzger meute miene miete mieter mieterin migräne mikrofon mikroskop milbe milch
militär milliarde million milz minderheit mineral minister ministerium minute mischung mission misstrauen mist
mitarbeiter mitglied mittag mittel mitternacht mittwoch mixer mode modell modul mofa mohn mole molekül molkerei moment
monarch monat mond monitor monolog monopol monster montag montage monument moor moos moped mops moral morast mord
morgen mosaik moschee moskito most motiv motor motte motto mulde multi mumie mund munition murmel muschel museum musik
musiker muskat muskel muskulatur muster mut mutation mutter muße mythos mädchen mähne märchen märtyrer märz möbel
möhre mönch mörder möwe mücke mühle müll müller mündung münze mütze nabe nabel nachbar nachbarschaft nachfolger
nachfrage nachmittag nachricht nacht nachteil nachtigall nachweis nachwuchs nacken nadel nagel nahrung naht name narbe
narkose narr nase nashorn nation natur nebel neffe nehmer neid nelke nerv nest netz netzwerk neuheit neuling nichte
nickel niederlage niederschlag niere niete nikotin nilpferd niveau nixe nonne norden norm not notar note notiz
november nudel null nummer nuss nutzen nutzer nutzerin nutzung nähe oase obdach oberfläche objekt oboe obst ofen
offizier ohr oktober olive oma omelett omnibus onkel oper operation opfer optik optiker orange orchidee orden ordner
ordnung organ organisation orgel orient original orkan ort osten oster ostern otter ozean ozon paar pacht packung
paddel paket pakt palast palette palme panik panne panorama panther pantoffel panzer papa papagei papier pappe pappel
paprika papst parade paradies paragraf parasit parfüm park parkett parkplatz parlament parole partei partie partner
partnerin parzelle pass passage passagier passant pasta pastor pate patent patient patientin patrouille pause pavillon
pech pedal pegel peitsche pelikan pelz pendel pendler pension perle person personal perspektive perücke pest
petersilie pfad pfahl pfand pfanne pfarrer pfau pfeffer pfeife pfeil pfeiler pfennig pferd pfirsich pflanze pflaster
pflaume pflege pfleger pflicht pflock pflug pforte pfosten pfote pfründe pfund pförtner pfütze phantasie phase
philosoph philosophie phosphat physik physiker pianist pickel picknick pilger pille pilot pilz pinguin pinie pinsel
pinzette pionier pipette pirat piste pistole pizza plage plakat plan planet planung plastik plateau platin platine
platte platz plüsch pocken podest podium poesie pokal police politik politiker polizei polizist polster pommes pony
pool pore portal portemonnaie portier portion porto porträt porzellan posaune pose position post posten pracht prag
praktikant praktiker praktikum praline praxis predigt preis presse prestige priester prinz prinzessin prinzip privileg
probe problem produkt produktion produzent professor profi profil profit prognose programm projekt projektor promille
propeller prophet prosa prospekt protest prothese protokoll provinz provision prozent prozess prozession präfekt
prämie präparat präsident prüfer prüfung prügel psalm psychologe psychologie publikum pudding pudel puder puffer pulle
pulli puls pult pulver pumpe punkt punsch pupille puppe pute putsch putz pyramide päckchen püree quadrat qual qualität
qualle quantität quark quartal quartett quartier quarz quelle quittung quiz quote rabatt rabe rache rachen rad radar
radau radieschen radio radius radler rahm rahmen rakete rampe rand rang ranzen raps rarität rasen rasse rast rat
rathaus ration ratte raub rauch raum raupe rausch razzia reaktion reaktor realität rebe rebell rechen rechner rechnung
recht rechte redakteur rede redner reederei referat referent reflex reform regal regel regen regie regierung regime
region regisseur register reich reichtum reif reifen reihe reim reinigung reis reise reisende reiter reitweg reiz
reißverschluss reklame rekord rekrut rektor relief religion reling rennen rente rentner reparatur reportage reporter
republik requisit reserve residenz respekt rest restaurant resultat rettich rettung reue revier revision revolte
revolution rezept rezeption rhabarber rheuma rhythmus richter richtlinie richtung riemen riese riff rille rind rinde
ring ringer rinne rippe risiko riss ritt ritter ritual rivale robbe roboter rock roggen rohr rolle roman romantik rose
rosine rost rotor route rubin rubrik ruck rucksack rudel ruder ruf ruhe ruhm ruin ruine rummel rumpf rund runde rute
rutsch rätsel räuber röntgen rübe rücken rückkehr rüssel rüstung saal saat sache sack saft sage sahne saison saite
sakrament salami salat salbe salbei saldo salon salz same samen sammler sammlung samstag samt sand sandale sanierung
sardine sarg satellit satire sattel satz sau sauce saum saxofon schach schacht schachtel schaden schaf schaffner schal
schale schall schalter scham schande schanze schar scharnier schatten schatz schatzung schau schauder schauer schaufel
schaum scheck scheibe scheidung schein scheitel schema schemel schenkel scherbe schere scherz scheune schicht
schicksal schiene schiff schild schilf schimmel schimpanse schinken schirm schlacht schlachter schlaf schlag schlager
schlamm schlange schlauch schleier schleife schleim schleuse schlick schlinge schlitten schlitz schloss schlosser
schlucht schluck schluss schlüssel schmalz schmerz schmetterling schmied schmiede schmuck schmutz schnabel schnaps
schnecke schnee schneider schnitt schnitzel schnupfen schnur schock schokolade scholle schornstein schote schotter
schoß schrank schranke schraube schreck schrei schreiber schreiner schrift schritt schrott schuh schuld schuldner
schule schulter schulung schuppe schuss schutt schutz schwager schwalbe schwamm schwan schwanz schwarm schwefel
schwein schweiß schwelle schwert schwester schwimmer schwindel schwung schädel schäfer schärfe schöpfer schöpfung
schüler schülerin schürze schüssel schütze see seele segel segen segler seide seife seil seite sekretär sekt sekunde
sellerie semester seminar senat senator sender sendung senf senior senkung sensation sense september serie serum
server sessel sichel sicherheit sicherung sicht sieb sieg siegel sieger signal silbe silber silvester sims sinfonie
sinn sirene sirup sitte situation sitz sitzung skala skandal skelett skepsis ski skizze sklave skorpion skulptur
smaragd socke sockel sofa software sohle sohn soldat solist sommer sonde sonne sonntag sorge sorte sortiment soße
spalt spalte span spange spannung spargel spaten spaß specht speck speer speiche speicher speise spende sperling
sperre spezialist spiegel spiel spieler spielerin spieß spinat spind spindel spinne spion spirale spitze sport
sportler spott sprache sprecher springer sprint spritze spross spruch sprudel sprung spuk spule spur staat
staatsangehörigkeit stab stachel stadion stadt stahl stall stamm stand standort stange star start station statistik
stativ statue stau staub staude steak stecker steg steher steigerung stein stelle stellung stempel stern steuer
steuerung stich stiefel stiel stier stift stifter stiftung stil stille stimme stimmung stirn stock stoff stollen stolz
stopfen storch stoß strafe strahl strand strang strapaze strategie strauch strauß straße strecke streich streifen
streik streit stress streu strich strick stroh strom strudel struktur strumpf strömung stube student studie studio
studium stufe stuhl stunde sturm sturz stute ständer stärke störung stück stütze subjekt substanz suche sucher sucht
summe sumpf suppe surfer symbol symptom synagoge system szene säbel säge sänger säugling säule säure süden sünde
sünder süßigkeit tabak tabelle tablett tablette tadel tafel tag tagebuch tagung takt taktik tal talent tang tanne
tante tanz tasche tasse tastatur taste tat tau taube taucher taufe tausch taxi team technik techniker technologie tee
teer teich teig teil teilnahme teilnehmer teilnehmerin teilung telefon teller tempel temperatur tempo tendenz tennis
teppich termin terminal terrasse terror test testament teufel text theater theke thema theorie therapeut therapie
these thron thunfisch tier tiger tinte tipp tisch tischler titel toast tochter tod toilette toleranz tomate ton tonne
topf tor torte tour tourist tradition trage tragödie trainer training traktor trank transport traube trauer traum
treff treffen treffer trend treppe tresen tresor treue trick trieb trikot trinker tritt triumph trommel trompete
tropen tropfen trost trottel trotz truhe trumpf trunk trupp träger träne trübsal tube tuch tugend tulpe tumor tunnel
turbine turm turnen turner turnier typ tyrann tänzer täter tätigkeit töpfer tümpel tür türkis tüte ufer uhr umfang
umfrage umgang umgebung umhang umkehr umlauf umleitung umsatz umschlag umstand umweg umwelt umzug unfall ungeheuer
unglück uniform union universität unterhaltung unterkunft unterlage unternehmer unterricht unterschied unterschrift
unterstützung untersuchung unwetter urkunde urlaub urlauber urne ursache ursprung urteil utensil vampir vase vater
veilchen vene ventil verabredung veranstaltung verantwortung verband verbesserung verbindung verbot verbrauch
verbraucher verbrechen verbrecher verbreitung verdacht verdienst verein vererbung verfahren verfall verfasser
verfassung verfolger verfügung vergangenheit vergehen vergleich vergnügen verhalten verhandlung verhältnis verkauf
verkehr verkäufer verkürzung verlag verlangen verlauf verleger verleih verletzung verlobung verlust verlängerung
vermieter vermittlung vermutung vermögen vernunft verordnung verpackung verpflegung verrat vers versammlung versand
versicherung version versorger versorgung verspätung verstand versteck verständnis versuch verteidigung vertrag
vertrauen vertreter vertretung verwalter verwaltung verwandtschaft verwendung verzeichnis verzicht veterinär video
vieh viertel villa violine virus visum vitamin vogel vokabel vokal volk volumen vorgang vorgänger vorhang vorlage
vormittag vorrat vorschlag vorschrift vorspeise vorsprung vorstand vorstellung vorteil vortrag vulkan waage wache
wachs wachstum wade waffe waffel wagen wagon wahl wahrheit waise wald wall walze walzer wand wandel wanderer wanderung
wange wanne wanze wappen ware warnung warte warze wasser watte weber wechsel wecker weg wehr weib weide weihnacht wein
weise weite weizen welle welpe welt wende werbung werft werk werkstatt werkzeug wert wesen weste westen wettbewerb
wette wetter wiese wild wille wimpel wimper wind windel winkel winter winzer wirbel wirkung wirt wirtin wirtschaft
wischer wissen wissenschaft wissenschaftler witterung witwe witz woche wohl wohnung wolf wolke wolle wort wrack wucht
wunde wunder wunsch wurf wurm wurst wurzel wächter wähler währung wärme wäsche wäscherei würde würfel wüste yoga zahl
zahlung zahn zander zange zapfen zauber zauberer zaun zebra zeche zecke zeichen zeichner zeichnung zeile zeit
zeitschrift zeitung zelle zelt zement zentimeter zentrale zentrum zepter zeremonie zettel zeug zeuge zeugnis zicke
ziege ziegel ziel ziffer zigarette zigarre zimmer zimt zink zinn zins zipfel zirkel zirkus zitat zitrone zoll zone zoo
zopf zorn zucchini zucht zucker zufall zuflucht zug zugang zukunft zunahme zunge zusage zuschauer zuschlag zuschuss
zustand zustimmung zutritt zuwachs zwang zweck zweifel zweig zwerg zwiebel zwilling zwirn zylinder zähler zügel
öffnung öl übel überfall übergang überlegung übernachtung überraschung überschrift überschuss übersetzer übersetzung
überweisung übung
`,
  adjectives: `
frei voll reich arm freundlich sicher bewusst basiert bezogen gebunden spezifisch gesteuert schwer dicht trocken
müde grau rot blau grün gelb weiß schwarz braun breit tief hoch lang kurz groß klein alt neu frisch kundig klar
kritisch aktiv intensiv kräftig nah stark schwach willig pflichtig berechtigt ähnlich förmig farbig bedeckt
gebaut fördernd widrig reif froh politisch technisch abhängig geeignet fähig fertig leer eigen weit übergreifend
`,
  stems: `
alt allgemein anfangs arbeits außen back bade bau bedien bio blau blind bohr brat brau brenn breit bunt brems dauer
denk digital doppel dreh druck durchschnitts dünn eigen einzel eil elektro end erst fahr falt fall familien fang fecht
fein fern fertig fest flach flieg fließ fremd freiluft frisch früh führ füll gegen geh gelb gemein gesamt gieß grab
gratis grob groß grund grün gruppen halb halt handels haupt heil heim heiz hoch hör innen inner irr jung kalt kauf
kehr kern klapp kleb klein kletter koch kommunal kopf kombi kraft kühl kurz kur lade land lang lauf lehn leicht leih
leit lern lese lehr leucht liege links lösch luft mal mehr meld mehrweg melk mess miet mikro mini mindest misch mittel
mobil monats multi mega nah nacht nahrungs national natur neben neu nieder nord normal not nutz ober oft ost partei
pauschal pfleg plan privat probe prüf quer rand rast rauch raub rechts regional reich rein reis reit renn ring roll
rot rück rund ruhe rühr sammel sauer säge schalt scharf schau schieb schlaf schlag schlepp schließ schmal schmelz
schnell schreib schutz schwarz schwer schweiß schwimm schwing selbst send sicht sieb sitz sonder sonn spann spar
speise spät spezial spiel spitz spreng spring spritz spül stadt stand stark starr steck steh steig stein stell steuer
still stoß streich streu strick stütz such süd süß tank tanz tarn tast tausch teil test tief tipp titel tot trag treib
trenn tret trink trocken turn umwelt voll vorder wachs wahl wander warm wart wasch wasser web wechsel weich wein weiß
weit wert west wetter wild wirk wirtschafts wohn zahl zeichen zelt zieh ziel zimmer zusatz zwangs zweit zwischen
schüler beta
`,
  prefixes:
    'ab an auf aus be bei ein ent er ge mit nach ver vor zu zer um unter über durch wieder zurück weg los hin her fort',
  others: `
baumwolle sport transport rapport support export import reporter protest attest kompass passagier konkurs diskurs
kontakt takt taktik attacke ballast ballett ballon kristall metall symbol alkohol protokoll uniform reform plattform
praktikant musikant plantage gastronomisch gastronom buchstabe bürgersteig bürokratie schulter schuldner schuld
schulden heimat einheit zeitung vorteil nachteil urteil gegenteil ordnung hochzeit mahlzeit jahreszeit handtuch
handschuh handlung behandlung verhandlung vogelfrei schildkröte maulwurf eigentum irrtum reichtum wachstum bistum
königtum altertum wirtschaft landschaft mannschaft ortschaft herrschaft eigenschaft botschaft gesellschaft
gemeinschaft gastfreundschaft bauer bauten vertrag auftrag beitrag antrag ertrag vorrat verrat heirat hausrat unrat
gerät apparat monat format rathaus ratte rate raten rational ration station nation tourist artist statist artig
artikel artillerie partei partie partikel portion portal porträt porto sport export import transport rapport komfort
antwort vorwort wirtshaus wirt stadion statue statistik stadtrat stattlich bildung bilanz billard einbildung
ausbildung landung landstreicher wanderung wandlung handwerk bandit bandwurm bankett bankrott feldwebel feldmarschall
vatikan mantel mandel mandat manege tagung tagebuch tagelöhner zugabe zugang bezug anzug umzug auszug abzug vorzug
entzug einzug aufzug weggefährte postulat zahlung teller talent taler kapital kapitel hospital festival festland
fester gasthof gaststätte gastronomie gastritis kursiv kurswert radieschen radikal radius seeigel seele seelsorge
ortografie torte tornado tortur amtsrat testament protest attest kontest notar notiz notwendig notebook moped mofa
legende leguan ruderal ruder tellereisen hafer haferflocken waldorf umstand verstand zustand abstand anstand
gegenstand widerstand bestand aufstand wohlstand vorstand umweg zimmermann königsberg heidelberg nürnberg hamburg
freiburg augsburg magdeburg wolfsburg duisburg regensburg würzburg düsseldorf frankfurt stuttgart ingolstadt darmstadt
karlsruhe salzburg england schottland irland finnland russland estland lettland holland grönland brandenburg diebstahl
klimatisch straffung teilnehmer teilnahme teilhabe
`,
  verbs: '',
  notForms: '',
}
