/** The small words of a language, which tell what stands around them. */

/** Words of a language, in small letters, that tell what stands behind them. */
export interface Clause {
  /** Pronouns that are subjects and belong to no noun: *hon lagar*. */
  readonly subjects: ReadonlySet<string>
  /** Words that a clause begins with, before its subject. */
  readonly openers: ReadonlySet<string>
  /** What an infinitive stands behind: *kan resa*, *å prøve*. */
  readonly markers: ReadonlySet<string>
  /** What an infinitive and a clause stand behind: *att resa*, *at loven gælder*. */
  readonly conjunctions: ReadonlySet<string>
  /** What an adjective stands behind, and no noun without an article: *är knapp*, *så kort*. */
  readonly copulas: ReadonlySet<string>
  /** What stands behind verbs, and behind no noun in the genitive: *lejes ud*, *tolkes som*. */
  readonly particles: ReadonlySet<string>
  /** Words that a noun stands behind, beside prepositions. */
  readonly determiners: ReadonlySet<string>
  /** What is said before somebody's name: titles, and first names that end as a genitive does. */
  readonly titles: ReadonlySet<string>
  /** The ending of an infinitive. */
  readonly infinitive: string
  /** Pronouns that are subjects, and stand before people too: *vi länkar*, *vi elever*. */
  readonly joint: ReadonlySet<string>
  /** Pronouns of the singular that are subjects, or articles of nouns in the singular: *det länkar*. */
  readonly neuters: ReadonlySet<string>
  /** Pronouns of the plural that are subjects, or articles: *de länkar hit*, *de länkar som*. */
  readonly articles: ReadonlySet<string>
  /** What stands behind an article's noun: a clause about it. */
  readonly relatives: ReadonlySet<string>
  /** Words for a number of things, or of people: *många talar*, *två skolor*. */
  readonly counts: ReadonlySet<string>
  /** What stands behind a verb, and behind no noun without an article. */
  readonly followers: ReadonlySet<string>
  /** What belongs to a verb before it: *grenar sig*. */
  readonly reflexives: ReadonlySet<string>
  /** Words that a clause begins with, before its verb, and no noun stands behind: *nu länkar vi*. */
  readonly adverbs: ReadonlySet<string>
  /** Subjects behind such a verb. */
  readonly inverted: ReadonlySet<string>
  /** What no plural stands behind, but a verb in the present: *det gælder*. */
  readonly singular: ReadonlySet<string>
  /** What a participle stands behind, also with words between: *har arbejdet*. */
  readonly perfects: ReadonlySet<string>
  /** What a participle stands behind at once: *blev fundet*. */
  readonly passives: ReadonlySet<string>
  /** What a clause begins with whose subject stands before its verb. */
  readonly subordinators: ReadonlySet<string>
  /** What stands between a subject and its verb, or before an inverted subject's: *ikke virker*. */
  readonly midfield: ReadonlySet<string>
  /** Subjects of relative clauses: *som gælder*. */
  readonly relators: ReadonlySet<string>
  /** What stands behind a verb, and behind no noun: articles, pronouns, particles. */
  readonly objects: ReadonlySet<string>
  /** What stands behind a finite verb or a participle, but behind a noun in its base form as well: *håper å*, *lyst å*. */
  readonly complements: ReadonlySet<string>
  /** What tells of which thing a part is, and stands behind a noun: *ledere av*. */
  readonly partitives: ReadonlySet<string>
  /** What people are told to do, as the first word of a sentence. */
  readonly orders: ReadonlySet<string>
  /** What joins nouns as well as clauses. */
  readonly coordinators: ReadonlySet<string>
  /** Whether the past of many verbs is spelt as a definite noun: *arbeidet*. */
  readonly isPastInT: boolean
  /** What stands between a noun and what it is a number of: *et par sko*. */
  readonly measures: ReadonlySet<string>
  /** How adjectives end that stand before a noun that is definite or plural. */
  readonly weak: RegExp
  /** Openers that also stand inside a clause, before a noun. */
  readonly joiners: ReadonlySet<string>
  /** Finite forms of frequent verbs, but for those that are forms of nouns. */
  readonly finites: ReadonlySet<string>
  /** How definite nouns end, and few other words. */
  readonly definite: RegExp
  /** How plurals end that are not definite. */
  readonly plural: RegExp
  /** How adjectives end that are written with a capital in names of institutions: *Nordiska Rådet*. */
  readonly derived: RegExp
  /** How finite verbs end, and nouns too. */
  readonly verbal: RegExp
}

/** Words of a list, with white space between them. */
export function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).filter(Boolean))
}

/** What stands between two words of a clause. */
export const SPACE = /^[*_~]{0,3}\s+[*_~]{0,3}$/u
