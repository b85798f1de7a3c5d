/** What a commit that changes sources costs in one language, in characters sent, by what is sent again. */
import { patch } from '../../dist/draft/patch.js'
import { fingerprint } from '../../dist/syntax/inline.js'
import { adoptItself, parse, plan } from './product.js'

/**
 * The characters for one commit; it does not count when none of its pages can be looked at. Its sources stand for their own translations: what is asked does not depend on
 * what the other language says.
 */
export function costOf({ files }) {
  const sums = { commits: 0, planned: 0, paragraph: 0, section: 0, file: 0 }
  for (const { path, before, after } of files) {
    const [was, now] = [parse(before, path), parse(after, path)]
    if (!was || !now) continue
    sums.commits = 1
    sums.planned += planned(was, now, path)
    const known = new Set(was.segments.map(({ text }) => text))
    const changed = now.segments.filter(({ text }) => !known.has(text))
    sums.paragraph += sizeOf(changed)
    sums.section += sizeOf(sectionsOf(now.segments).filter((section) => section.some((one) => changed.includes(one))).flat())
    if (changed.length > 0) sums.file += sizeOf(now.segments)
  }
  return sums
}

/** What is left for an engine that is paid: neither a patch nor the same text elsewhere in the page. */
function planned(was, now, path) {
  const language = 'en'
  const { requests } = plan(now, was, { records: adoptItself(was), language, path })
  const known = new Set(was.segments.map(({ text, notation }) => fingerprint(text, notation)))
  return sizeOf(
    requests.filter(({ text, basis, notation, previous }) => {
      if (known.has(basis)) return false
      if (!previous) return true
      const move = { before: previous.source, after: text, target: previous.target }
      return !('text' in patch({ ...move, notation, sourceLanguage: 'en', language }))
    }),
  )
}

function sizeOf(segments) {
  return segments.reduce((sum, { text }) => sum + text.length, 0)
}

/** Segments from each heading to before the next one. */
function sectionsOf(segments) {
  const sections = [[]]
  for (const segment of segments) {
    if (segment.kind === 'heading') sections.push([])
    sections.at(-1).push(segment)
  }
  return sections
}
