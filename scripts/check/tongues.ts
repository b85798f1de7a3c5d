/**
 * Which language a text in Latin letters is in, out of the few that it can be: by short words and endings that are
 * frequent in one language and rare in its neighbours. Silent about a text that is too short to say.
 */
import { primaryLanguage } from '../text.js'

/** Frequent words; one that several languages share tells little, and so counts little. */
const FREQUENT: Readonly<Record<string, string>> = {
  en: 'the of and to is that for with are this be on you it as or your from can will not by an at if when which have has was but they we use using used more all also each any been their there than then into only should would must may do does how what where these those such its our',
  sv: 'hela och att det som på är av för inte med den till ett har kan du eller från om ska din ditt dina men vid så där när också måste vi de dem denna detta dessa alla någon något några mycket mer än hur vad utan genom mellan efter under över upp ut använder använda används blir bli själv varje andra sig sin sina mig dig finns skapa vill innan samt sedan bara endast',
  da: 'hele må ligger og at det som på er af for ikke med den til et har kan du eller fra om skal din dit dine men ved så der når også vi de dem denne dette disse alle nogen noget nogle meget mere end hvordan hvad uden gennem mellem efter under over op ud bruger bruge bruges bliver blive selv hver andre sig sin sine mig dig findes oprette vil inden samt siden kun være blev kunne gøre gør nu jeres hvor hvis igen ind ligesom tilføj opret hvilke derfor bør',
  nb: 'hele ut ligger kommer og at det som på er av for ikke med den til et har kan du eller fra om skal din ditt dine men ved så der når også vi de dem denne dette disse alle noen noe mye mer enn hvordan hva uten gjennom mellom etter under over opp ut bruker bruke brukes blir bli selv hver andre seg sin sine meg deg finnes opprette vil innen samt siden kun bare være ble kunne gjøre gjør nå deres hvor hvis igjen inn å fra må lag legg hvilke derfor bør både tillater',
  nn: 'heile og at det som på er av for ikkje med den til eit har kan du eller frå om skal din ditt dine men ved så der når også vi dei denne dette desse alle nokon noko nokre mykje meir enn korleis kva utan gjennom mellom etter under over opp ut brukar bruka blir bli sjølv kvar andre seg sin sine meg deg finst vil før berre vera vere vart kunne gjere gjer no kor viss igjen inn å må eg dykk ein',
  de: 'der die das und ist nicht mit sich des dem den ein eine einen einer eines auf für von zu im auch als an wird werden aus sie es oder bei kann können durch wenn nur nach noch wie über so sind hat haben dass diese dieser dieses ihre ihr um zur zum vor mehr unter bis alle wir verwenden verwendet müssen muss sein ihnen',
  nl: 'de het een en van is niet met dat die voor op te aan zijn ook als door maar bij wordt worden naar om uit dan nog kan kunnen deze dit of wel je jouw uw u hebben heeft meer geen over tot tussen onder wanneer waar hoe wat zoals gebruikt gebruiken moet moeten',
  fr: 'le la les de des du et est un une que qui dans pour pas sur avec au aux ce cette ces il elle sont par ne se plus ou vous votre vos nous être avoir peut pouvez si comme mais son sa ses leur leurs fait faire tout tous toutes également utiliser utilisé ainsi lorsque afin entre sans chaque',
  es: 'el la los las de del y es un una que en para no con por se al lo como más su sus este esta estos estas o pero son ser está están tu tus puede puedes si cuando también sobre sin entre todo todos desde hasta usar utiliza utilizar cada hay fue ha han donde así solo',
  it: 'il lo la gli le di del della dei delle e è un una che in per non con si da al alla come più su questo questa questi queste sono essere anche ma puoi può se quando tra senza tutti tutto ogni dal dalla nel nella nei loro tuo tua tuoi hai ha viene usare utilizzare dove così solo',
  pt: 'o a os as de do da dos das e é um uma que em para não com por se ao como mais seu sua seus suas este esta estes estas isso ou mas são ser está estão você pode quando também sobre sem entre tudo todos desde até usar utilizar cada há foi tem onde assim no na nos nas pelo pela',
  fi: 'ja on ei että se oli ovat joka jotka tai kun niin kuin myös mutta ole voi voit tämä tämän nämä ne sen hän sitä jos sekä vain mukaan kanssa kautta ennen jälkeen kaikki muut olla joten sinun siitä tässä käyttää käytä voidaan',
  pl: 'i w nie na się jest do z że to jak o po od za dla przez ale są czy lub oraz który która które może można tego tej tym jego jej ich być był tylko już także jeśli gdy aby bardzo każdy ze przy nad pod między bez twój twoje',
  tr: 've bir bu için ile de da olarak daha çok en gibi olan var ancak kadar sonra her değil ya veya ne o şu ise bunu olduğu olması eğer sadece tüm',
  id: 'yang dan di dari untuk pada dengan ini adalah dalam tidak akan atau itu ke anda dapat juga oleh sebagai karena bisa jika lebih telah sudah kita kami mereka saat setiap hanya semua',
  cs: 'a v se na je že s z do i o jako pro ale by jsou nebo tak jeho které který která není být může můžete při od po k už také pokud aby jen podle mezi bez své',
  ro: 'și de la în cu pe nu să este un o care din pentru mai ce ca sau au fost sunt acest această dar prin după fi poate se al ale lui sale',
}

/** Letters that a language has besides those of English; what a word is written with tells what it cannot be. */
const LETTERS: Readonly<Record<string, string>> = {
  en: '',
  sv: 'åäöé',
  da: 'åæøé',
  nb: 'åæøéòô',
  nn: 'åæøéòô',
  de: 'äöüß',
  nl: 'éëïóü',
  fr: 'àâçéèêëîïôùûüœæ',
  es: 'áéíóúñü',
  it: 'àèéìòù',
  pt: 'ãõáéíóúâêôàç',
  fi: 'äöå',
  pl: 'ąćęłńóśźż',
  tr: 'çğışöüâî',
  id: 'é',
  cs: 'áčďéěíňóřšťúůýž',
  ro: 'ăâîșțşţ',
}

/** Beginnings, middles and endings of words that tell Danish and Norwegian apart, which have the same letters. */
const SIGNS: Readonly<Record<string, RegExp>> = {
  da: /^(?:af|ud|op)(?=\p{L}{3})|(?:ede|edes|erne|ernes|tion|tionen|tioner|ighed|hed|heden)$|øj|(?<!\p{L})vej/u,
  nb: /^(?:av|ut|opp)(?=\p{L}{3})|(?:sjon|sjonen|sjoner|sjonene|ighet|het|heten|lig?ste)$|[^aeiouyæøå](?:ene|enes)$|øy|skj|^kj|^gj|([bgklmnprst])\1$/u,
}

const NAMES = Object.keys(FREQUENT)
const ALL = (1 << NAMES.length) - 1
const NONE = 0

function bitOf(language: string): number {
  const at = NAMES.indexOf(primaryLanguage(language))
  return at === -1 ? NONE : 1 << at
}

/** For each frequent word the languages that have it, as bits. */
const OWNERS: ReadonlyMap<string, number> = ownersOf()

function ownersOf(): ReadonlyMap<string, number> {
  const owners = new Map<string, number>()
  for (const [language, words] of Object.entries(FREQUENT))
    for (const word of words.split(' ')) owners.set(word, (owners.get(word) ?? NONE) | bitOf(language))
  return owners
}

/** For each letter besides those of English the languages that write with it, as bits. */
const WRITERS: ReadonlyMap<string, number> = writersOf()

function writersOf(): ReadonlyMap<string, number> {
  const writers = new Map<string, number>()
  for (const [language, letters] of Object.entries(LETTERS))
    for (const letter of letters) writers.set(letter, (writers.get(letter) ?? NONE) | bitOf(language))
  return writers
}

/** What the words of a text in Latin letters say of its language: each different word once. */
export interface Reading {
  /** How many different words there are, but for names and abbreviations in capitals. */
  readonly words: number
  /** For each word that some languages have and others not: those that have it, as bits, and whether it is frequent. */
  readonly signs: readonly { readonly languages: number; readonly isFrequent: boolean }[]
}

/** Reads the words of a text. With `nordic`, their endings as well, which tell Danish and Norwegian apart. */
export function readingOf(text: string, nordic: boolean): Reading {
  const seen = new Set<string>()
  const signs: { languages: number; isFrequent: boolean }[] = []
  for (const word of text.slice(0, MOST_LETTERS).split(NO_WORD)) {
    if (word === '') continue
    if (word.length > 1 && !SMALL.test(word) && word === word.toUpperCase()) continue
    const key = word.toLowerCase()
    if (seen.has(key)) continue
    seen.add(key)
    const owners = OWNERS.get(key)
    if (owners !== undefined) signs.push({ languages: owners, isFrequent: true })
    else if (!nordic && ASCII.test(key)) continue
    else if (seen.size === 1 || /^\p{Ll}/u.test(word)) signs.push(...signsOf(key, nordic))
  }
  return { words: seen.size, signs }
}

/** What the letters of a word that is no frequent one say; of names they say nothing. */
function signsOf(word: string, nordic: boolean): Reading['signs'] {
  const writers = ASCII.test(word)
    ? ALL
    : Array.from(word).reduce(
        (mask, letter) => (letter > '\u007F' ? mask & (WRITERS.get(letter) ?? NONE) : mask),
        ALL,
      )
  const [danish, norwegian] = nordic ? [SIGNS.da?.test(word), SIGNS.nb?.test(word)] : []
  const both = bitOf('da') | bitOf('nb') | bitOf('nn')
  // The endings only tell the two apart; other languages have some of them.
  const mask = danish === norwegian ? writers : writers & ~(danish ? both & ~bitOf('da') : bitOf('da'))
  return mask === ALL || mask === NONE ? [] : [{ languages: mask, isFrequent: false }]
}

const SMALL = /[a-z]/
const ASCII = /^[\u0000-\u007F]*$/u
/** Whatever is no Latin letter. */
const NO_WORD = /[^A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F'’]+/
/** Letters that are looked at: more say nothing new. */
const MOST_LETTERS = 600

/** Whether the words of a language are known. */
export function isKnown(language: string): boolean {
  return FREQUENT[primaryLanguage(language)] !== undefined
}

/** How many of the words are frequent ones of a language and not of another. */
export function evidenceFor({ signs }: Reading, language: string, other: string): number {
  const [own, not] = [bitOf(language), bitOf(other)]
  return signs.filter(({ languages, isFrequent }) => isFrequent && languages & own && !(languages & not))
    .length
}

/**
 * The language that a text is in rather than in the expected one; `undefined` when it may be in the expected one, or
 * nothing can be said. `candidates` are the languages that it can be.
 */
export function otherLanguage(
  { words, signs }: Reading,
  expected: string,
  candidates: readonly string[] = isKnown(expected) ? NAMES : ['en'],
): string | undefined {
  if (words < FEWEST || ENGLISH_LIKE.has(primaryLanguage(expected))) return undefined
  const own = bitOf(expected)
  const foreign = signs.filter(({ languages }) => !(languages & own))
  if (foreign.length < LEAST) return undefined
  let best: { readonly language: string; readonly score: number } | undefined
  for (const language of candidates) {
    const bit = bitOf(language)
    if (bit === NONE || bit === own) continue
    const speaking = foreign.filter(({ languages }) => languages & bit)
    if (speaking.length < LEAST) continue
    const against = signs.filter(({ languages }) => languages & own && !(languages & bit)).length
    const frequent = speaking.filter(({ isFrequent }) => isFrequent).length
    const isSure =
      frequent > 0 &&
      speaking.length >= words * (against === 0 ? SHARE_ALONE : SHARE) &&
      against <= speaking.length * DOUBT
    const score =
      speaking.length - 2 * against + signs.filter(({ languages }) => languages & bit).length / 100
    if (isSure && score > (best?.score ?? 0)) best = { language: primaryLanguage(language), score }
  }
  return best?.language
}

/** Languages whose words are for the most part English ones: nothing here tells them from it. */
const ENGLISH_LIKE: ReadonlySet<string> = new Set(['pcm', 'sco', 'jam', 'kri', 'bis', 'tpi', 'bi'])

/** Different words of a text that says something. */
const FEWEST = 5
/** Words that speak for another language, their share of all, and the share of them that may speak against it. Neighbours share most words. */
const LEAST = 3
const SHARE = 0.2
const SHARE_ALONE = 0.12
const DOUBT = 0.34
