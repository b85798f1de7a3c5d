/**
 * What `check` said last of a project, word for word, with all that it was made from. As long as that is what it was,
 * it is said again: to find, sort and lay out thousands of messages takes longer than to look at every file.
 */
import { relative } from 'node:path'
import { isThere } from '../../store/disk.js'
import { once } from '../../syntax/memo.js'
import { type Echo, type Input, inWords, type Outcome } from '../command.js'
import { type Cache, keyOf } from '../judging/cache.js'
import type { Outside } from '../judging/links.js'
import type { Selection } from '../project/workspace.js'
import { BASELINE } from './baseline.js'

/** What was said last. */
export interface Memory {
  /** It, when it would be said again. */
  readonly recall: () => Echo | undefined
  /** Keeps what is to be said, and gives it back in words. */
  readonly keep: (outcome: Outcome, outside: Outside) => Echo | Outcome
}

/** All of it but the words. */
interface About extends Pick<Echo, 'exitCode'> {
  /** Digest of the command line and of everything in the project that has a part in it. */
  readonly state: string
  readonly outside: Outside
}

/** Options that ask for nothing but the files of the project as they are: neither history nor the day, and nothing is written. */
const TIMELESS: ReadonlySet<string> = new Set(['language', 'fail-on', 'format'])

/** Opens what was said last; `undefined` for a command line to which the answer may differ although no file does. */
export function openMemory(
  { workspace: { config, messages } }: Selection,
  { contents, said, stateKey }: Cache,
  { args, cwd, isJson, options, style }: Input,
): Memory | undefined {
  const given = Object.entries(options).filter(([, value]) => value !== undefined && value !== false)
  const isTimeless =
    Object.keys(config.required).length === 0 &&
    given.every(([name, value]) => TIMELESS.has(name) && !String(value).includes('='))
  if (!isTimeless || (!isJson && !style)) return undefined
  const look = isJson ? undefined : style?.()
  const stateNow = once(() =>
    keyOf([
      ...[relative(config.root, cwd), args, given, look],
      { ...config, root: undefined },
      messages,
      contents.digestOf(BASELINE),
      stateKey(),
    ]),
  )
  const isSame = ({ files, documents }: Outside): boolean =>
    Object.entries(files).every(([path, was]) => isThere(config.root, path) === was) &&
    Object.entries(documents).every(([path, digest]) => (contents.digestOf(path) ?? null) === digest)
  return {
    recall: () => {
      const answer = said.get()
      if (!answer) return undefined
      const { state, outside, exitCode }: About = JSON.parse(answer.about)
      return state === stateNow() && isSame(outside) ? { exitCode, said: answer.words } : undefined
    },
    keep: (outcome, outside) => {
      // Something was written to between looking and reading.
      if (!contents.isSteady()) return outcome
      const { exitCode } = outcome
      const words = Buffer.concat(Array.from(inWords(outcome, look), (piece) => Buffer.from(piece)))
      const about: About = { state: stateNow(), outside, exitCode }
      said.set({ about: JSON.stringify(about), words })
      return { exitCode, said: words }
    },
  }
}
