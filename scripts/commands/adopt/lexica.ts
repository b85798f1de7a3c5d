/** Learns from a sample of a project's pages which words of two languages say the same, before any is adopted. */
import { type Lesson, type Lexicon, learnLexicon } from '../../align/lexicon.js'
import { put } from '../../groups.js'
import type { Pair } from '../../model.js'
import { tryRead } from '../../store/disk.js'
import { threadsHere } from '../../store/machine.js'
import { compare, digest } from '../../text.js'
import { familiesOf } from '../judging/judging.js'
import { type Family, lengthOf } from '../judging/verdict.js'
import { inOrder, openWorkers, type WorkersOptions } from '../project/workers.js'
import { openTeacher, type Parsing } from './lessons.js'

/** By language; plain data. */
export type Lexica = Readonly<Record<string, Lexicon>>

/** Characters of sources that a language learns from, and the rest of the page with the last of them. */
const ENOUGH = 125_000

interface Learning extends Partial<WorkersOptions> {
  readonly root: string
  /** Called now and then. */
  readonly onStep: () => void
}

/**
 * The lexica of some languages, from pages that are taken until there is enough. Nothing but their texts counts: the same
 * is learnt when some of them were adopted before, and on any number of threads.
 */
export async function learnLexica(
  pairs: readonly Pair[],
  parsing: Parsing,
  { root, onStep, threads = threadsHere(), patience }: Learning,
): Promise<Lexica> {
  const module = 'commands/adopt/lessons-worker.js'
  const workers = openWorkers(
    { module, data: parsing, open: openTeacher, lengthOf },
    { threads, ...(patience !== undefined && { patience }) },
  )
  const lessons = new Map<string, Lesson[]>()
  const seen = new Map<string, number>()
  const begin = (all: readonly Pair[]) => {
    const members = all.filter(({ language }) => (seen.get(language) ?? 0) < ENOUGH)
    const [first] = members
    if (!first) return { members, answer: Promise.resolve([]) }
    const family = readTexts(root, first.source, members)
    const length = family.source && 'text' in family.source ? family.source.text.length : 0
    for (const { language } of members) seen.set(language, (seen.get(language) ?? 0) + length)
    return { members, answer: workers.ask(family) }
  }
  try {
    for await (const { members, answer } of inOrder(byChance(familiesOf(pairs)), begin, workers.ahead)) {
      onStep()
      const taught = await answer
      members.forEach(({ language }, at) => {
        for (const lesson of taught[at] ?? []) put(lessons, language, lesson)
      })
    }
  } finally {
    await workers.end()
  }
  return Object.fromEntries([...lessons].map(([language, own]) => [language, learnLexicon(own)]))
}

/** A source and its versions without their ledgers, which teach nothing. */
function readTexts(root: string, source: string, members: readonly Pair[]): Family {
  return {
    source: tryRead(root, source),
    members: members.map((pair) => ({ pair, target: tryRead(root, pair.target), ledger: undefined })),
  }
}

/** Families in an order that has nothing to do with what they are about, and stays when others come and go. */
function byChance(families: readonly (readonly Pair[])[]): readonly (readonly Pair[])[] {
  const keyed = families.map((members) => ({ members, key: digest(members[0]?.source ?? '') }))
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ members }) => members)
}
