/** Words of a language that tell whether what is left of a compound beside a name is a word. */

/** Base forms and stems, in small letters, with white space between them. */
export interface Words {
  /** Nouns, which stand before a name in the forms that link them, and behind it in all their forms. */
  readonly nouns: string
  /** Adjectives, which stand behind a name: *bilfri*. */
  readonly adjectives: string
  /** Adjectives in a form that is spelt as a noun's: *kort*, *lokale*. */
  readonly alike?: string
  /** Words that are spelt as a noun and are one only behind an article or a preposition: *mod*, *helt*, *hjem*. */
  readonly seldom?: string
  /** Nouns that families, and some people, are called: *Anna Berg*. */
  readonly families?: string
  /** What only stands before a name: stems of verbs, adjectives without endings, prefixes. */
  readonly stems: string
  /** What only stands before a noun, and with it beside a name: *av-gång* in *tågavgång*. */
  readonly prefixes: string
  /** Words in their base form, that look like compounds and are none, or have another meaning than their parts: *måltid*. */
  readonly others: string
  /** Verbs of which a form is spelt as a form of a noun, or as a compound: *länka*, *stiga*, *fjer-net*. */
  readonly verbs: string
  /**
   * What the endings of nouns make of a noun and what is only a form of other words: *gælder* is none of *gæld*. With a noun
   * before it where other nouns have that form: `besøg>besøger`.
   */
  readonly notForms: string
}

/** Of a language whose words are not known, or that writes the parts of compounds apart. */
export const NO_WORDS: Words = {
  nouns: '',
  adjectives: '',
  stems: '',
  prefixes: '',
  others: '',
  verbs: '',
  notForms: '',
}
