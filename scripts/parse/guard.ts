/**
 * Parses files that nobody vouches for in bounded time (law 9). remark takes time in the square of some inputs, and
 * more: a text that could be such an input is parsed on a thread that is ended at the time limit.
 */
import { ContentError } from '../errors.js'
import { kindLabel } from '../labels.js'
import type { Document, Message, Segment } from '../model.js'
import { t } from '../phrases.js'
import { rememberReadings } from '../syntax/inline.js'
import { conflictOf } from './conflicts.js'
import { isMdxFile, type ParseOptions } from './cutting.js'
import { isCatalogue, parseFile } from './file.js'
import { type Clock, parseOnThread } from './hard.js'
import { QUICK, shapeOf } from './shape.js'

/** Containers in containers beyond which a document is refused. */
const MAX_DEPTH = 100

/** Milliseconds after which parsing is given up, by the clock that is given. */
const TIME_LIMIT = 15_000

/** Segments beyond which a document is refused: comparing takes more than time in proportion to them. */
const MAX_SEGMENTS = 5000

/** Characters that parse in seconds when no block is hard. */
const MAX_LENGTH = 100_000

/** The effort that a text may take to be parsed: less than a second. */
const MAX_EFFORT = 2000 ** 2

/** Parses a text that is known to be quick; see `parseHere`. */
export type Parse = (text: string, options: ParseOptions) => Document | Message | Promise<Document | Message>

/**
 * Parses a file's text, or says why it was refused. Never throws for anything in the text. `parse` is where a text
 * that needs no limit is parsed, `clock` tells how long another one took.
 */
export async function parseGuarded(
  text: string,
  options: ParseOptions,
  parse: Parse = parseHere,
  clock: Clock = () => performance.now(),
): Promise<Document | Message> {
  // Takes time in proportion to the text, and knows its own depth.
  if (isCatalogue(options.path)) return judge(await parse(text, options), options)
  const { depth, deepest, effort } = shapeOf(text, options.format === 'mdx' || isMdxFile(options.path))
  if (depth > MAX_DEPTH)
    return refusal(
      options,
      deepest,
      t('refused.deep', 'Unexpected document, nested {{depth}} containers deep', { depth }),
      atMost(MAX_DEPTH),
    )
  const isQuick = text.length <= MAX_LENGTH && effort <= MAX_EFFORT
  return judge(isQuick ? await parse(text, options) : await parseHard(text, options, clock), options)
}

function judge(parsed: Document | Message, options: ParseOptions): Document | Message {
  return (isDocument(parsed) && (tooMuch(parsed.segments, options) || unmerged(parsed, options))) || parsed
}

function unmerged(document: Document, options: ParseOptions): Message | undefined {
  const line = conflictOf(document)
  if (line === undefined) return undefined
  return refusal(
    options,
    line,
    t('refused.conflict', 'Unexpected conflict markers: changes of two branches met here in a merge'),
    t('refused.oneSide', 'one of the two, or both put together, without the lines of markers'),
  )
}

/** Whether texts of segments can be read again, each by itself, in bounded time: where they come from no document. */
export function areQuick(texts: readonly string[]): boolean {
  // No text has more containers than twice its characters, a tab being two.
  const shapes = texts.filter(({ length }) => 2 * length > MAX_DEPTH).map((text) => shapeOf(text, true))
  const effort = shapes.reduce((sum, shape) => sum + shape.effort, 0)
  const isShallow = shapes.every(({ depth }) => depth <= MAX_DEPTH)
  const isShort = texts.length <= 2 * MAX_SEGMENTS && texts.every(({ length }) => length <= MAX_LENGTH)
  return isShallow && isShort && effort <= MAX_EFFORT
}

/** Segments are read again whenever they are compared, and not on a thread. */
function tooMuch(segments: readonly Segment[], options: ParseOptions): Message | undefined {
  const beyond = segments[MAX_SEGMENTS]?.place.line
  if (beyond !== undefined)
    return refusal(
      options,
      beyond,
      t('refused.segments', 'Unexpected document, with {{amount}} segments', { amount: segments.length }),
      t('refused.split', 'at most {{limit}}; split it', { limit: MAX_SEGMENTS }),
    )
  const long = segments.find(({ text }) => text.length > MAX_LENGTH)
  if (long)
    return refusal(
      options,
      long.place.line,
      t('refused.long', 'Unexpected document, with {{amount}} characters in one text', {
        amount: long.text.length,
      }),
      atMost(MAX_LENGTH),
    )
  let effort = 0
  const hard = segments.find(({ text, notation }) => {
    // HTML is read again in proportion to its length.
    effort += notation === 'html' || text.length <= QUICK ? 0 : shapeOf(text).effort
    return effort > MAX_EFFORT
  })
  return (
    hard &&
    refusal(
      options,
      hard.place.line,
      t('refused.hard', 'Unexpected document, with too many marks or lines in one text'),
      t('refused.fewer', 'fewer than {{limit}} in each ({{kind}})', {
        limit: QUICK,
        kind: kindLabel(hard.kind),
      }),
    )
  )
}

/** Whether parsing gave a document. */
export function isDocument(parsed: Document | Message): parsed is Document {
  return 'segments' in parsed
}

/** Parses on this thread, however long it takes. What is wrong with the text as a whole becomes its message. */
export function parseHere(text: string, options: ParseOptions): Document | Message {
  try {
    return parseFile(text, options)
  } catch (error) {
    if (error instanceof ContentError) return error.problem
    // The stack that is not deep enough.
    if (!(error instanceof RangeError)) throw error
    return notParsed(options, error)
  }
}

async function parseHard(text: string, options: ParseOptions, clock: Clock): Promise<Document | Message> {
  try {
    const answer = await parseOnThread({ text, options }, { limit: TIME_LIMIT, clock })
    if (!answer) return tooSlow(options)
    rememberReadings(answer.readings)
    return answer.parsed
  } catch (error) {
    return notParsed(options, error as Error)
  }
}

function atMost(limit: number): string {
  return t('refused.atMost', 'at most {{limit}}', { limit })
}

function notParsed(options: ParseOptions, { message }: Error): Message {
  return refusal(
    options,
    1,
    t('refused.notParsed', 'Unexpected document, which cannot be parsed ({{reason}})', { reason: message }),
    t('refused.simpler', 'a simpler document'),
  )
}

function tooSlow(options: ParseOptions): Message {
  return refusal(
    options,
    1,
    t('refused.slow', 'Unexpected document, which takes more than {{seconds}} s to parse', {
      seconds: TIME_LIMIT / 1000,
    }),
    t('refused.shorter', 'a shorter one, or one with fewer marks'),
  )
}

function refusal({ path }: ParseOptions, line: number, reason: string, expected: string): Message {
  return {
    ruleId: 'refused',
    severity: 'error',
    file: path,
    line,
    column: 1,
    reason,
    expected: t('refused.expected', '{{expected}}; it is left out until then', { expected }),
  }
}
