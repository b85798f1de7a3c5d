/**
 * The door to remark-math. It is loaded only for a text that could hold math, since it brings KaTeX along, which takes
 * longer to load than the rest of the parser.
 */
import { createRequire } from 'node:module'
import type RemarkMath from 'remark-math'
import type { Processor } from 'unified'

/** Fences of `$$` that are closed, or a pair of single dollars that could be math; may say yes where there is none. */
const CANDIDATE = /\$\$|\$(?=[^\s$])[^$]*(?<=\S)\$(?![\d{])/u

/** Whether a text could hold math: only then is it worth to look for it. */
export function couldHoldMath(text: string): boolean {
  return CANDIDATE.test(text)
}

/**
 * A plugin of unified that reads math: blocks between lines of `$$`, and `$…$` within a text. `closed` are the lines that
 * open a block, of the one text that is to be read. Two
 * things are stricter than in remark-math, so that no money becomes math and no `$$` swallows the rest of a page: by
 * pandoc's rule, a single dollar opens only before and closes only behind something else than white space, and closes
 * only where no digit follows; besides, none opens behind a letter as in `US$5`, or closes before the brace of a variable
 * such as `${x}`, or before the capitals of a second one such as `$HOME`. And a block must have a line that closes it.
 */
export function mathOf(closed: ReadonlySet<number>): (this: Processor) => undefined {
  return function (this: Processor) {
    const data = this.data() as unknown as { micromarkExtensions?: Extension[] }
    load().call(this as never)
    const [extension, ...others] = (data.micromarkExtensions ?? []).toReversed()
    if (!extension) return
    const strict = {
      flow: {
        [DOLLAR]: { ...extension.flow[DOLLAR], tokenize: whereClosed(extension.flow[DOLLAR], closed) },
      },
      text: { [DOLLAR]: { ...extension.text[DOLLAR], tokenize: whereNoMoney(extension.text[DOLLAR]) } },
    }
    data.micromarkExtensions = [...others.toReversed(), strict]
  }
}

const DOLLAR = 36

type State = (code: number | null) => State | undefined
type Tokenize = (this: Context, effects: unknown, ok: State, nok: State) => State
interface Construct {
  readonly tokenize: Tokenize
}
interface Extension {
  readonly flow: Readonly<Record<number, Construct>>
  readonly text: Readonly<Record<number, Construct>>
}
/** What micromark gives to a tokenizer. */
interface Context {
  readonly events: readonly (readonly [type: string, token: object])[]
  readonly previous: number | null
  readonly now: () => { readonly line: number }
  readonly sliceSerialize: (token: object) => string
}

/** `require` and not `import`, which would make parsing asynchronous. */
function load(): typeof RemarkMath {
  return (createRequire(import.meta.url)('remark-math') as { default: typeof RemarkMath }).default
}

function whereClosed(block: Construct | undefined, closed: ReadonlySet<number>): Tokenize {
  return function (effects, ok, nok) {
    return block && closed.has(this.now().line) ? block.tokenize.call(this, effects, ok, nok) : nok
  }
}

function whereNoMoney(span: Construct | undefined): Tokenize {
  return function (effects, ok, nok) {
    const before = characterOf(this.previous)
    const judge: State = (next) => {
      const written = this.sliceSerialize(this.events.at(-1)?.[1] ?? {})
      return isMath(before, written, characterOf(next)) ? ok(next) : nok(next)
    }
    return span ? span.tokenize.call(this, effects, judge, nok) : nok
  }
}

function isMath(before: string, written: string, behind: string): boolean {
  if (written.startsWith('$$')) return true
  if (/^\$[A-Z_]{2}/u.test(written) && /[A-Z_]/u.test(behind)) return false
  return /^\$\S(?:[\s\S]*\S)?\$$/u.test(written) && !/[A-Za-z]/u.test(before) && !/[\d{]/u.test(behind)
}

/** Line ends and tabs have negative codes in micromark. */
function characterOf(code: number | null): string {
  return code === null || code < 0 ? ' ' : String.fromCodePoint(code)
}

/**
 * The numbers of the lines, from 1, that open a block and have one below that can close it; before the next blank line
 * where there is text behind the dollars.
 */
export function closedFences(text: string): ReadonlySet<number> {
  const closed = new Set<number>()
  let longest = 0
  let near = 0
  text
    .split(/\r\n|\n|\r/u)
    .map((line, at) => [line, at + 1] as const)
    .toReversed()
    .forEach(([line, number]) => {
      if (/^[ \t>]*$/u.test(line)) near = 0
      const [, dollars, rest = ''] = OPENING.exec(line) ?? []
      if (!dollars) return
      const isBare = rest.trim() === ''
      if (dollars.length <= (isBare ? longest : near)) closed.add(number)
      if (!isBare) return
      longest = Math.max(longest, dollars.length)
      near = Math.max(near, dollars.length)
    })
  return closed
}

/** A line that could open or close a block, behind any containers. */
const OPENING = /^(?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t]|\[\^[^\]]*\]:)*(\${2,})([^$]*)$/u
