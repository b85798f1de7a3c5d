/**
 * Container fences: the lines of `:::note[Title]`, `::: tip Title` and `:::` with which Docusaurus, Starlight and
 * VitePress mark asides, and `[!NOTE]` with which GitHub does. Markdown takes them for lines of the paragraphs that
 * they stand in or beside.
 */
import type { Span } from '../model.js'

/** Neighbouring lines of a paragraph that are text, or one fence. */
export type Run =
  | { readonly type: 'text'; readonly lines: readonly Span[] }
  | { readonly type: 'fence'; readonly line: Span; readonly title?: Span; readonly trait: string }

/** Cuts the lines of a paragraph into runs. Without a fence there is one. */
export function cutFences(text: string, lines: readonly Span[]): readonly Run[] {
  const runs: Run[] = []
  for (const line of lines) {
    const last = runs.at(-1)
    const fence = toFence(text, line)
    if (fence) runs.push(fence)
    else if (last?.type === 'text') runs[runs.length - 1] = { type: 'text', lines: [...last.lines, line] }
    else runs.push({ type: 'text', lines: [line] })
  }
  return runs
}

/** Each with what people read in it: a label in brackets, or words. */
const FENCES: readonly RegExp[] = [
  /^:{3,}[ \t]*$/u,
  /^:{3,}[ \t]*[a-z][\w-]*(?:\[(?<label>[^\]]*)\]|[ \t]+(?<words>[^{\s][^{]*?))?(?<rest>[ \t]*(?:\{.*\})?[ \t]*)$/u,
  /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][+-]?(?:[ \t]+(?<words>\S.*?))?(?<rest>[ \t]*)$/iu,
]

function toFence(text: string, line: Span): Run | undefined {
  const written = text.slice(line.start, line.end)
  const found = FENCES.map((pattern) => pattern.exec(written)).find((match) => match !== null)
  if (!found) return undefined
  const { label, words, rest = '' } = found.groups ?? {}
  const title = label ?? words ?? ''
  if (title.trim() === '') return { type: 'fence', line, trait: written.trim() }
  const end = line.end - rest.length - (label === undefined ? 0 : 1)
  const start = end - title.length
  return {
    type: 'fence',
    line,
    title: { start, end },
    trait: `${written.slice(0, start - line.start)}${written.slice(end - line.start)}`.trim(),
  }
}
