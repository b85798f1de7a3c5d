/** Whether JSON files hold the same messages in several languages: data of all sorts have such names. */
import { tryParseJson } from '../../syntax/json.js'
import type { Group, Site } from '../layout.js'
import { isForTranslations, sample } from './site.js'

const SAMPLE = 8
/** Share of the messages that both sides must have of the side with fewer. */
const LEAST_SHARED = 1 / 2
/** Share of these that must differ: settings and lists of packages are the same in all languages. */
const LEAST_DIFFERENT = 1 / 4
/** Objects in objects beyond which no message is looked for. */
const MAX_DEPTH = 20

/** Whether the texts of a few pairs say so. Where none can be looked into, the place does. */
export function isTranslated(site: Site, { pairs, target }: Pick<Group, 'pairs' | 'target'>): boolean {
  const read = sample(pairs, SAMPLE).flatMap(({ source, target }) => {
    const [a, b] = [site.read(source), site.read(target)]
    return a === undefined || b === undefined ? [] : [[messagesIn(a), messagesIn(b)] as const]
  })
  if (read.length === 0) return isForTranslations(target)
  const counts = read.map(([a, b]) => compare(a, b))
  const sum = (count: keyof Compared) => counts.reduce((total, one) => total + one[count], 0)
  const shared = sum('shared')
  return shared > 0 && shared >= sum('few') * LEAST_SHARED && sum('different') >= shared * LEAST_DIFFERENT
}

type Messages = ReadonlyMap<string, string>

/** How many messages the side with fewer has, how many both have, and how many of these differ. */
interface Compared {
  readonly few: number
  readonly shared: number
  readonly different: number
}

function compare(a: Messages, b: Messages): Compared {
  const shared = [...a.keys()].filter((key) => b.has(key))
  const different = shared.filter((key) => a.get(key) !== b.get(key))
  return { few: Math.min(a.size, b.size), shared: shared.length, different: different.length }
}

/** The strings of an object by their keys; none of anything else. */
function messagesIn(text: string): Messages {
  const messages = new Map<string, string>()
  const add = (value: unknown, key: string, depth: number): void => {
    if (typeof value === 'string') messages.set(key, value)
    else if (typeof value === 'object' && value !== null && depth < MAX_DEPTH)
      for (const [name, member] of Object.entries(value)) add(member, `${key}\n${name}`, depth + 1)
  }
  const data = tryParseJson(text.replace(/^\uFEFF/u, ''))
  if (!Array.isArray(data) && typeof data === 'object') add(data, '', 0)
  return messages
}
