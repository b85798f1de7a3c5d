/** Learns from texts that are likely to say the same which words of two languages do. */
import type { Unit } from '../model.js'
import { perThing } from '../syntax/memo.js'
import { compare } from '../text.js'
import { type Twin, withClues, wordsIn } from './clues.js'
import type { Match } from './gaps.js'
import { linkWords, type Vocabulary, type WordPair } from './word-links.js'

/** Both sides' passages. */
export interface Twins {
  readonly left: readonly Twin[]
  readonly right: readonly Twin[]
}

/** Words of two languages that say the same, each in one pair, the surest first; plain data. */
export type Lexicon = readonly WordPair[]

/** The words of two texts that say the same, each once; plain data. */
export type Lesson = readonly [words: readonly string[], others: readonly string[]]

/** Confidence from which the units of a page teach words to other pages. */
const LIKELY = 0.9

/** What the units of a page teach others: those of one source and one target that are likely right. */
export function lessonsOf(
  units: readonly Pick<Unit, 'source' | 'targets' | 'confidence'>[],
): readonly Lesson[] {
  return units.flatMap(({ source, targets: [target, ...more], confidence }): Lesson[] => {
    if (!source || !target || more.length > 0 || confidence <= LIKELY || source.text === target.text)
      return []
    return [[[...vocabularyOf(wordsIn(source.text))], [...vocabularyOf(wordsIn(target.text))]]]
  })
}

/** Pairs of words that a lexicon has at most. */
const MOST_PAIRS = 5000

/** What many pages teach; the same in whatever order the lessons come. Those that are repeated count once. */
export function learnLexicon(lessons: readonly Lesson[]): Lexicon {
  const keyOf = (lesson: Lesson) => lesson.map((words) => words.join(' ')).join('\n')
  const different = new Map(lessons.map((lesson) => [keyOf(lesson), lesson]))
  const sorted = [...different].sort(([a], [b]) => compare(a, b)).map(([, lesson]) => lesson)
  return linkWords(sorted.map(([words, others]) => [new Set(words), new Set(others)])).slice(0, MOST_PAIRS)
}

/**
 * The passages with one more clue for each word whose translation is known: from the lexicon, or else from what the
 * pairs show.
 */
export function teach({ left, right }: Twins, pairs: readonly Match[], lexicon: Lexicon): Twins {
  const known = cluesOf(lexicon)
  const unknown = {
    left: left.map((twin) => without(vocabulary(twin), known.left)),
    right: right.map((twin) => without(vocabulary(twin), known.right)),
  }
  const links = linkWords(pairs.map(([i, j]) => [unknown.left[i] ?? NONE, unknown.right[j] ?? NONE]))
  const shown = toEntries(links, 'shown')
  return {
    left: left.map((twin) => taught(twin, known.left, shown.left)),
    right: right.map((twin) => taught(twin, known.right, shown.right)),
  }
}

/** The clues of words on one side. */
type Entries = ReadonlyMap<string, string>

function toEntries(pairs: readonly WordPair[], kind: string): { left: Entries; right: Entries } {
  return {
    left: new Map(pairs.map(([word, other]) => [word, `${kind} ${word} ${other}`])),
    right: new Map(pairs.map(([word, other]) => [other, `${kind} ${word} ${other}`])),
  }
}

/** Asked for every page of a language. */
const cluesOf = perThing((lexicon: Lexicon) => toEntries(lexicon, 'lexicon'))

const NONE: Vocabulary = new Set()

/** Asked of a source's passage in every language. */
const vocabulary = perThing(({ words }: Twin) => vocabularyOf(words))

function vocabularyOf(words: readonly string[]): Vocabulary {
  return new Set(words.filter((word) => !/\d/u.test(word)))
}

function without(words: Vocabulary, entries: Entries): Vocabulary {
  return entries.size === 0 ? words : new Set([...words].filter((word) => !entries.has(word)))
}

function taught(twin: Twin, known: Entries, shown: Entries): Twin {
  return withClues(
    twin,
    [...vocabulary(twin)].flatMap((word) => known.get(word) ?? shown.get(word) ?? []),
  )
}
