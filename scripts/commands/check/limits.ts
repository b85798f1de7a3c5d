/** What a project promises of its languages: how many units may be outdated, and how long any may wait. */
import { pageOf } from '../../check/message.js'
import { UsageError } from '../../errors.js'
import type { Message, Pair } from '../../model.js'
import { t } from '../../phrases.js'
import { CONFIG_FILE } from '../../store/config.js'
import { type Input, optionName, textOption } from '../command.js'
import type { Cache } from '../judging/cache.js'
import type { Verdict } from '../judging/verdict.js'
import { expectLanguages } from '../project/selection.js'
import type { Selection } from '../project/workspace.js'
import type { Since, Waiting } from './ages.js'

/** The limits of one language. */
interface Limit {
  /** Days that a unit may be outdated or missing. */
  readonly days?: number
  /** Units that may be outdated. */
  readonly outdated?: number
}

/** What was found of each pair, and where it is kept. */
interface Judged {
  readonly verdicts: readonly Verdict[]
  readonly cache: Cache
}

const DAY = 24 * 60 * 60 * 1000

/** A message for each limit that a language exceeds: the configuration's, or those of `--max-outdated` and `--max-age`. */
export async function checkLimits(
  selection: Selection,
  judged: Judged,
  input: Input,
): Promise<readonly Message[]> {
  const limits = limitsOf(selection, input)
  const languages = [...new Set(selection.pairs.map(({ language }) => language))].toSorted()
  const found: Message[] = []
  for (const language of languages) {
    const { days, outdated } = limits(language)
    if (outdated !== undefined) found.push(...tooMany(selection, judged, language, outdated))
    if (days !== undefined) found.push(...(await tooOld(selection, judged, { language, days, input })))
  }
  return found
}

function tooMany(
  { pairs, workspace }: Selection,
  { verdicts }: Judged,
  language: string,
  most: number,
): readonly Message[] {
  const count = pairs.reduce(
    (sum, pair, at) => sum + (pair.language === language ? (verdicts[at]?.counts.outdated ?? 0) : 0),
    0,
  )
  if (count <= most) return []
  const reason = t('limit.outdated', '{{language}} has {{found}} outdated units, and may have {{most}}', {
    language,
    found: count,
    most,
  })
  return [limitMessage(workspace.config.file ?? CONFIG_FILE, 1, language, reason)]
}

interface Old {
  readonly language: string
  readonly days: number
  readonly input: Input
}

/** The oldest units of a language that wait for too long, one for each document. */
async function tooOld(
  { pairs, workspace }: Selection,
  { verdicts, cache }: Judged,
  { language, days, input }: Old,
): Promise<readonly Message[]> {
  const waiting = pairs.filter((pair, at) => {
    const counts = verdicts[at]?.counts
    return pair.language === language && counts !== undefined && counts.outdated + counts.missing > 0
  })
  if (waiting.length === 0) return []
  // Loads git and what asks versions, which nobody else needs when nothing changed.
  const { resolveRevision } = await import('../../store/revisions.js')
  const { openAges, waitingIn } = await import('./ages.js')
  const { factsOf } = await import('../judging/facts.js')
  const { root } = workspace.config
  resolveRevision(root, 'HEAD')
  const now = Date.parse(input.now())
  const agesOf = openAges(workspace, now)
  const fact = { name: 'waiting', of: waitingIn }
  const facts = await factsOf(workspace, waiting, fact, { cache, progress: input.progress })
  const found: Message[] = []
  for (const [at, pair] of waiting.entries()) {
    const one = facts[at]
    if (!one || 'failure' in one) continue
    const ages = await agesOf(pair, one.fact)
    const late = ages.filter(({ time }) => now - time > days * DAY)
    const [oldest] = late.toSorted((a, b) => a.time - b.time)
    if (oldest) found.push(lateMessage(oldest, days, { language, now }))
    else if (ages.some(({ isAtMost }) => isAtMost)) throw unknownAge(pair)
  }
  return found
}

function lateMessage(
  { unit, time }: Since<Waiting>,
  days: number,
  { language, now }: { readonly language: string; readonly now: number },
): Message {
  const reason = t(
    'limit.age',
    'This translation has been waiting for {{age}} days, and {{language}} may wait for {{days}}',
    { age: Math.floor((now - time) / DAY), language, days },
  )
  return { ...limitMessage(unit.file, unit.line, language, reason), unit: unit.id }
}

function unknownAge({ source }: Pair): UsageError {
  return new UsageError(
    'input',
    t(
      'limit.shallow',
      'It cannot be told for how long translations of {{source}} have been waiting: this clone does not reach back far enough. Fetch its history: git fetch --unshallow, or give the checkout fetch-depth: 0',
      { source },
    ),
  )
}

function limitMessage(file: string, line: number, language: string, reason: string): Message {
  const expected = t('limit.expected', 'translations brought up to date; npx tvilling diff shows them')
  return {
    ruleId: 'limit',
    severity: 'error',
    file,
    line,
    column: 1,
    reason,
    expected,
    language,
    url: pageOf(),
  }
}

/** The limits of a language; what the command line says comes before the configuration. */
function limitsOf({ workspace }: Selection, input: Input): (language: string) => Limit {
  const countOf = (text: string) => (/^\d{1,9}$/u.test(text) ? Number(text) : undefined)
  const [counts, ages] = [parseList(input, 'max-outdated', countOf), parseList(input, 'max-age', daysOf)]
  const named = [...counts.keys(), ...ages.keys()].filter((language) => language !== ALL)
  expectLanguages(named, workspace.pairs)
  const { required } = workspace.config
  return (language) => {
    const own = required[language] ?? required[ALL]
    const outdated = counts.get(language) ?? counts.get(ALL) ?? own?.maxOutdated
    const given = ages.get(language) ?? ages.get(ALL)
    const days = given ?? (own?.maxAge === undefined ? undefined : daysOf(own.maxAge))
    return { ...(outdated !== undefined && { outdated }), ...(days !== undefined && { days }) }
  }
}

/** Days of an age such as `14d` or `6w`; `undefined` for anything else. */
function daysOf(text: string): number | undefined {
  const [, amount, unit] = /^(\d{1,5})([dw])$/u.exec(text) ?? []
  return amount === undefined ? undefined : Number(amount) * (unit === 'w' ? 7 : 1)
}

/** Stands for the languages that are not named. */
const ALL = '*'

/** The values of an option by language: `10` is for all of them, `sv=0,da=20` for these. */
function parseList(
  input: Input,
  name: string,
  parse: (text: string) => number | undefined,
): ReadonlyMap<string, number> {
  const given = textOption(input, name)
  const values = new Map<string, number>()
  for (const part of given?.split(',') ?? []) {
    const [value = '', language = ALL] = part.trim().split('=').toReversed()
    const number = parse(value)
    if (number === undefined)
      throw new UsageError(
        'usage',
        t(
          'usage.limit',
          'Unexpected {{option}} {{value}}, expected {{example}} or one for each language: {{list}}',
          {
            option: optionName(input, name),
            value: JSON.stringify(part),
            example: name === 'max-age' ? '30d' : '10',
            list: name === 'max-age' ? 'sv=14d,da=6w' : 'sv=0,da=20',
          },
        ),
      )
    values.set(language, number)
  }
  return values
}
