/** A Swedish that is good enough to be told from other languages, made word by word, with the tags left where they are. */

const WORDS = new Map(
  Object.entries({
    the: 'den',
    a: 'en',
    and: 'och',
    is: 'är',
    are: 'är',
    not: 'inte',
    with: 'med',
    for: 'för',
    of: 'av',
    in: 'i',
    on: 'på',
    to: 'till',
    from: 'från',
    it: 'det',
    this: 'detta',
    that: 'som',
    all: 'alla',
    every: 'varje',
    before: 'före',
    you: 'du',
    after: 'efter',
    when: 'när',
    must: 'måste',
    can: 'kan',
    has: 'har',
    have: 'har',
    be: 'vara',
    was: 'var',
    or: 'eller',
    harbour: 'hamnen',
    ships: 'skeppen',
    ship: 'skeppet',
    members: 'medlemmar',
    town: 'orten',
    towns: 'orterna',
    people: 'människor',
    read: 'läs',
    page: 'sidan',
    open: 'öppna',
    start: 'starta',
    run: 'kör',
    write: 'skriv',
    letter: 'brevet',
    letters: 'breven',
    morning: 'morgonen',
    evening: 'kvällen',
    winter: 'vintern',
    summer: 'sommaren',
    water: 'vattnet',
    always: 'alltid',
    never: 'aldrig',
    often: 'ofta',
    also: 'också',
    new: 'nya',
    old: 'gamla',
    big: 'stora',
    small: 'lilla',
    near: 'nära',
    council: 'rådet',
    meets: 'möts',
    year: 'året',
    years: 'åren',
    streets: 'gatorna',
    houses: 'husen',
    bridge: 'bron',
    bridges: 'broarna',
    forest: 'skogen',
    because: 'eftersom',
    between: 'mellan',
    through: 'genom',
    their: 'deras',
    our: 'vår',
    they: 'de',
    we: 'vi',
    help: 'hjälp',
    about: 'om',
    only: 'bara',
    there: 'där',
    so: 'så',
    work: 'arbetet',
    guests: 'gästerna',
    welcome: 'välkomna',
    keep: 'behåll',
    key: 'nyckeln',
    door: 'dörren',
    closed: 'stängd',
    opened: 'öppnad',
  }),
)

/** A tagged or plain text in Swedish. */
export function swedish(text: string): string {
  return text.replace(/<[^>]*>|&\w+;|`[^`]*`|\]\([^)]*\)|[A-Za-z]+/gu, (found) => {
    const word = WORDS.get(found.toLowerCase())
    if (word === undefined) return found
    return /^[A-Z]/u.test(found) ? word.charAt(0).toUpperCase() + word.slice(1) : word
  })
}

/** Sentences of which every word but names has a translation. */
const SENTENCES = [
  'The harbour of the town is open in the summer and closed in the winter.',
  'Every year the council meets with the people of the towns near the water.',
  'The old bridges between the houses are small, and the new bridge is big.',
  'You must read this page before you start the work on the ship.',
  'They have never opened the door because the key was in the old house.',
  'Guests are always welcome in the morning, and often in the evening also.',
  'The streets through the forest are not open for ships, only for people.',
]

/** Endings with something to be carried over; `#` stands for a number. */
const ENDINGS = [
  '',
  ' Run `town start #` before the evening.',
  ' Read [the letters of the town](https://example.org/letters/#) with all members.',
  ' It has **# members** and *old* houses.',
  ' Open <kbd>Ctrl</kbd> and `key-#` in the morning.',
  ' Write to the council: [our **new** page](page.md) is about `bridge` and `harbour` (#).',
  ' There are {{ count }} ships and {{ name }} in the harbour.',
]

/** The text of a paragraph, another one for each number. */
export function paragraph(at: number): string {
  const sentence = SENTENCES[at % SENTENCES.length] as string
  const ending = ENDINGS[Math.floor(at / SENTENCES.length) % ENDINGS.length] as string
  return `${sentence}${ending.replaceAll('#', String(100 + at))} The year ${1000 + at} was new.`
}
