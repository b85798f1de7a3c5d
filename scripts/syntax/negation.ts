/** Words and prefixes that turn a statement into its opposite. */
import { primaryLanguage } from '../text.js'

interface Negation {
  readonly words: ReadonlySet<string>
  readonly prefixes: readonly string[]
}

function negation(list: string, prefixes: string): Negation {
  return { words: new Set(list.split(' ')), prefixes: prefixes.split(' ').filter(Boolean) }
}

/** By primary language; other languages are not looked at. */
const NEGATIONS: Readonly<Record<string, Negation>> = {
  en: negation(
    'no not never none nobody nothing nowhere neither nor without cannot except unless',
    'un in im ir il non dis',
  ),
  sv: negation('inte icke ej aldrig ingen inget inga ingenting ingenstans utan varken utom såvida', 'o miss'),
  da: negation('ikke ej aldrig ingen intet ingenting ingensteder uden hverken undtagen medmindre', 'u mis'),
  nb: negation('ikke ei aldri ingen intet ingenting ingensteds uten verken unntatt medmindre', 'u mis'),
  nn: negation('ikkje ei aldri ingen inkje ingenting utan korkje unnateke', 'u mis'),
  de: negation(
    'nicht kein keine keinen keinem keiner keines nie niemals nichts niemand ohne weder außer',
    'un miss nicht',
  ),
  nl: negation('niet geen nooit niets niemand nergens zonder noch behalve tenzij', 'on niet'),
  fr: negation('ne n pas jamais rien aucun aucune personne sans ni sauf', 'in im ir il non dé'),
  es: negation(
    'no nunca jamás nada nadie ningún ninguno ninguna sin ni tampoco salvo excepto',
    'in im ir des',
  ),
  it: negation('non mai niente nulla nessuno nessuna senza né tranne', 'in im ir dis'),
  pt: negation('não nunca jamais nada ninguém nenhum nenhuma sem nem exceto', 'in im ir des'),
}

/** Whether the changed words of a text add or take away a negation. Words are in lower case. */
export function flipsNegation(
  removed: readonly string[],
  added: readonly string[],
  language: string,
): boolean {
  const entry = NEGATIONS[primaryLanguage(language)]
  if (!entry) return false
  const count = (words: readonly string[]) =>
    words.filter((word) => entry.words.has(word) || /n['’]t$/u.test(word)).length
  return (
    count(removed) !== count(added) ||
    hasPrefixed(entry, removed, added) ||
    hasPrefixed(entry, added, removed)
  )
}

/** Whether a word of the second list is one of the first behind a negating prefix. */
function hasPrefixed({ prefixes }: Negation, plain: readonly string[], prefixed: readonly string[]): boolean {
  const found = new Set(prefixed)
  return plain.some((word) => word.length > 2 && prefixes.some((prefix) => found.has(prefix + word)))
}

/** The words that deny a whole sentence; of two that stand together in French only the first is counted. */
const STRICT: Readonly<Record<string, RegExp>> = {
  en: /(?:(?<!\p{L})(?:not|never|cannot)|n['’]t)(?!\p{L})(?! only| just| necessarily)/giu,
  sv: /(?<!\p{L})(?:inte|icke|ej|aldrig)(?!\p{L})(?! bara| endast)/giu,
  da: /(?<!\p{L})(?:ikke|ej|aldrig)(?!\p{L})(?! kun| bare)/giu,
  nb: /(?<!\p{L})(?:ikke|ei|aldri)(?!\p{L})(?! bare| kun)/giu,
  nn: /(?<!\p{L})(?:ikkje|aldri)(?!\p{L})(?! berre)/giu,
  de: /(?<!\p{L})(?:nicht|kein(?:e[nmrs]?)?|nie(?:mals)?)(?!\p{L})(?! nur)/giu,
  nl: /(?<!\p{L})(?:niet|geen|nooit)(?!\p{L})(?! alleen)/giu,
  fr: /(?<!\p{L})(?:ne(?!\p{L})|n['’](?!importe|hésite))(?!\s*\S+ qu(?:e(?!\p{L})|['’]))/giu,
  es: /(?<!\p{L})(?:no|nunca|jamás|ni siquiera)(?!\p{L})(?! solo| sólo|\s\S+ más que)/giu,
  it: /(?<!\p{L})(?:non|mai)(?!\p{L})(?! solo)/giu,
  pt: /(?<!\p{L})(?:n[ãa]o|nunca|jamais)(?!\p{L})(?! só| apenas)/giu,
}

/** Parts of words and words that take something away, besides those of `NEGATIONS`, in small letters. */
const LOOSE: Readonly<Record<string, RegExp>> = withLatinLetters({
  en: /(?<!\p{L})(?:no|zero|none|nothing|nobody|nor|neither|without|unless|except|instead|rather|lack\p{L}*|miss\p{L}*|avoid\p{L}*|prevent\p{L}*|fail\p{L}*|disab\p{L}*|disallow\p{L}*|den(?:y|ie)\p{L}*|only|hardly|un\p{L}{3,}|in(?:valid|correct|complete|sufficient|compatible|ability|secure|active|accessible|visible|formal|appropriate|efficient)\p{L}*|im(?:possible|proper)\p{L}*|non-?\p{L}*|dis\p{L}{4,}|\p{L}+less|ir\p{L}{4,}|il(?:legal|legible)\p{L}*|away|stop\p{L}*|refus\p{L}*|reject\p{L}*|ignor\p{L}*|forbid\p{L}*|prohibit\p{L}*|absen\p{L}*|few(?:er)?|little|too|skip\p{L}*|omit\p{L}*|exclud\p{L}*|neglect\p{L}*|until|before|other|outside|beyond|never|not|cannot|longer|free|optional\p{L}*|yet|remov\p{L}*|empty|problem\p{L}*|unfortunately|out)(?!\p{L})|n['’]t/gu,
  sv: /(?<!\p{L})(?:ingen|inget|inga|ingenting|utan|varken|utom|såvida|istället|förrän|bara|endast|knappast|slipp\p{L}*|sakna\p{L}*|o(?!bjekt|bserv|cks|ffent|ffic|fta|mfatt|mge|mgiv|mgång|mråd|mvand|perat|pti|rd|rgan|rigin|rsak|lik)[bcdfghjklmnprstv]\p{L}{3,}|miss\p{L}+|undvik\p{L}*|förhindra\p{L}*|hindra\p{L}*|ignorera\p{L}*|miss?lyck\p{L}*|förbj\p{L}*|nekt?a\p{L}*|nekas|avvis\p{L}*|icke-\p{L}+|\p{L}*fri(?:tt|a)?|\p{L}*lös(?:t|a)?|hellre|tom)(?!\p{L})/gu,
  da: /(?<!\p{L})(?:ingen|intet|ingenting|uden|hverken|undtagen|medmindre|i stedet|førend|kun|bare|næppe|mangl\p{L}*|u(?!d|nder|niv|nik|rl|pd)[bcdfghjklmnprstv]\p{L}{3,}|mis\p{L}{3,}|undgå\p{L}*|forhindr\p{L}*|hindr\p{L}*|ignorer\p{L}*|mislyk\p{L}*|forb[uy]\p{L}*|afvis\p{L}*|nægt\p{L}*|fejl\p{L}*|\p{L}*fri|\p{L}*løs|hellere|tom)(?!\p{L})/gu,
  nb: /(?<!\p{L})(?:ingen|intet|ingenting|uten|verken|unntatt|med mindre|i stedet|før|bare|kun|neppe|mangl\p{L}*|u(?!t|nder|niv|nik|rl|pd)[bcdfghjklmnprstv]\p{L}{3,}|mis\p{L}{3,}|unngå\p{L}*|forhindr\p{L}*|hindr\p{L}*|ignorer\p{L}*|mislyk\p{L}*|forb[uy]\p{L}*|avvis\p{L}*|nekt\p{L}*|feil\p{L}*|\p{L}*fri|\p{L}*løs|heller|tom)(?!\p{L})/gu,
  nn: /(?<!\p{L})(?:ingen|inkje|ingenting|utan|korkje|unnateke|i staden|før|berre|mangl\p{L}*|u(?!t|nder|niv|nik|rl|pd)[bcdfghjklmnprstv]\p{L}{3,}|mis\p{L}{3,}|unngå\p{L}*|hindr\p{L}*)(?!\p{L})/gu,
  de: /(?<!\p{L})(?:nichts|niemand\p{L}*|ohne|weder|außer|anstatt|statt|stattdessen|sondern|nur|kaum|fehl\p{L}*|un(?!ter|ser|iv)[bcdfghjklmnprstvwzaeg]\p{L}{3,}|miss\p{L}+|nicht\p{L}+|nirgend\p{L}*|vermeid\p{L}*|verhinder\p{L}*|ignorier\p{L}*|verbiet\p{L}*|verboten\p{L}*|verweiger\p{L}*|ablehn\p{L}*|deaktivier\p{L}*|in(?:valid|kompatib|korrekt|aktiv)\p{L}*|\p{L}+los(?:e[nmrs]?)?|\p{L}+frei\p{L}*|bevor|erst|leer\p{L}*|andere?\p{L}*|zu (?:viel|wenig|groß|klein|lang|kurz|hoch|niedrig|früh|spät|alt|neu|schnell|langsam|schwer|schwach|weit)\p{L}*|lieber)(?!\p{L})/gu,
  nl: /(?<!\p{L})(?:niets|niemand|nergens|zonder|noch|behalve|tenzij|in plaats|alleen|on\p{L}{4,}|niet-\p{L}+|ontbre\p{L}*|vermij\p{L}*|voorkom\p{L}*|negeer\p{L}*|mislu\p{L}*|\p{L}+loos|\p{L}+loze)(?!\p{L})/gu,
  fr: /(?<!\p{L})(?:pas|plus|jamais|rien|aucun\p{L}*|personne|sans|ni|sauf|non|lieu|plutôt|seul\p{L}*|manqu\p{L}*|évit\p{L}*|empêch\p{L}*|échou\p{L}*|échec\p{L}*|ignor\p{L}*|interdi\p{L}*|refus\p{L}*|rejet\p{L}*|désactiv\p{L}*|in(?:valid|correct|complet|suffis|compatib|capa|sécur|acti|access|visib|formel|approp|adéquat|effica|exist|attend|défini|désir|util|dispo|conn|cohér|muab|vari|fini|trouvab|dépend|direct|habit|terrom|nécess|tact)\p{L}*|im(?:possib|propr)\p{L}*|ir\p{L}{5,}|il(?:lég|lis)\p{L}*|dés(?:acti|install|inscri|ordre|accord|avantag|ormais|uet)\p{L}*|dé(?:connect|conseill|bloqu|sélect|coch|branch|tach|pourvu|faut)\p{L}*|absen\p{L}*|moins|trop|avant|vide\p{L}*|autre\p{L}*|hors|au-delà)(?!\p{L})/gu,
  es: /(?<!\p{L})(?:nada|nadie|ningún|ningun\p{L}*|sin|ni|tampoco|salvo|excepto|lugar|vez|sino|solo|sólo|falt\p{L}*|evit\p{L}*|imped\p{L}*|impid\p{L}*|fall\p{L}*|ignor\p{L}*|prohib\p{L}*|rechaz\p{L}*|deneg\p{L}*|desactiv\p{L}*|deshabil\p{L}*|in(?:válid|correct|complet|sufic|compatib|capa|segur|acti|acces|visib|formal|adecu|aprop|efica|eficien|exist|esper|defini|dese|neces|dispon|cumpl|útil|coher|consist|mutab|vari|finit|depend|direct|habit|alter|desea|mediat|tact)\p{L}*|im(?:posib|prop)\p{L}*|ir\p{L}{5,}|ileg\p{L}*|des(?:acti|habil|conoc|conect|hac|instal|mont|vincul|aparec|carta|ocup|orden|actualiz|aconsej|igual|ventaj|bloqu|marc|provist|afortun)\p{L}*|carec\p{L}*|ausen\p{L}*|menos|demasiad\p{L}*|antes|vací\p{L}*|otr[oa]s?|fuera)(?!\p{L})/gu,
  it: /(?<!\p{L})(?:niente|nulla|nessun\p{L}*|senza|né|tranne|eccetto|invece|piuttosto|solo|manc\p{L}*|evit\p{L}*|imped\p{L}*|fall\p{L}*|ignor\p{L}*|viet\p{L}*|rifiut\p{L}*|disattiv\p{L}*|in(?:valid|corrett|complet|suffic|compatib|capac|sicur|atti|access|visib|formal|adegu|approp|effica|effici|esist|attes|defini|desider|util|dispon|coer|vari|finit|dipend|dirett|solit|alter)\p{L}*|im(?:possib|propr)\p{L}*|ir\p{L}{5,}|dis\p{L}{4,}|meno|prima|vuot\p{L}*|altr\p{L}*)(?!\p{L})/gu,
  pt: /(?<!\p{L})(?:nada|ninguém|nenhum\p{L}*|sem|nem|tampouco|exceto|vez|invés|só|apenas|somente|falt\p{L}*|evit\p{L}*|imped\p{L}*|impeç\p{L}*|falh\p{L}*|ignor\p{L}*|proib\p{L}*|rejeit\p{L}*|negad?\p{L}*|desativ\p{L}*|desabil\p{L}*|in(?:válid|corret|complet|sufic|compatív|compatib|capa|segur|ativ|acess|visív|formal|adequ|aprop|efica|eficien|exist|esper|defini|desej|útil|dispon|coer|consist|mutáv|vari|finit|depend|diret|habit|alter)\p{L}*|im(?:poss|próp)\p{L}*|ir\p{L}{5,}|des(?:ativ|abil|conhec|conect|faz|instal|mont|vincul|aparec|cart|ocup|orden|atualiz|aconsel|igual|vantag|bloqu|marc|provid)\p{L}*|ausen\p{L}*|menos|antes|vazi\p{L}*|outr[oa]s?|fora)(?!\p{L})/gu,
})

/**
 * The same patterns for languages in Latin letters: a pattern that names all letters of the world fifty times, small and
 * capital, takes ten milliseconds to compile, as long as looking through many pages.
 */
function withLatinLetters(patterns: Readonly<Record<string, RegExp>>): Readonly<Record<string, RegExp>> {
  return Object.fromEntries(
    Object.entries(patterns).map(([language, { source }]) => [
      language,
      new RegExp(source.replaceAll('\\p{L}', '[a-zß-öø-ÿœ]'), 'gu'),
    ]),
  )
}

/** Whether the negations of a language are known. */
export function knowsNegations(language: string): boolean {
  return STRICT[primaryLanguage(language)] !== undefined
}

/** The negations of a text that cannot be said in another way as a rule, as the text has them: *not*, *never*. */
export function negationsIn(text: string, language: string): readonly string[] {
  const strict = STRICT[primaryLanguage(language)]
  return (strict && text.match(strict)) ?? []
}

/** How many words of a text take something away in another way: *no*, *without*, *un-*. */
export function looseNegations(text: string, language: string): number {
  const loose = LOOSE[primaryLanguage(language)]
  return (loose && text.toLowerCase().match(loose)?.length) ?? 0
}
