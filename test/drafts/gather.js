/**
 * What the history of a site holds for the replay of drafts, written down event by event: reading and pairing the pages
 * takes nearly all the time, so a run that was broken goes on where it was, and a patch that was mended is judged at once.
 */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fingerprint } from '../../dist/syntax/inline.js'
import { eventsOf } from './events.js'
import { adopt, adoptItself, parse, plan, translations } from './product.js'

/**
 * Everything that a file has, once each: `{ site, at, type: 'update', language, path, outdated, moves: [{ before, after, target,
 * notation, theirs }] }` and `{ site, at, type: 'commit', asked: [{ text, notation, previous }], paragraph, section, file }`; not
 * `isRead` is one whose pages are too long or cannot be parsed.
 */
export function gathered(file) {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line.endsWith('}')).map((line) => JSON.parse(line))
}

/** Adds to a file what a site has and the file has not: so many updates of translations and commits, evenly from all. */
export function gather(file, gitDir, site, { commits, updates, moves }) {
  const known = new Set(gathered(file).map(({ site: name, type, at }) => `${name} ${type} ${at}`))
  const events = eventsOf(gitDir, site, commits)
  const each = (type, all, most, read) => {
    for (const at of spread(all.length, most)) {
      if (known.has(`${site.id} ${type} ${at}`)) continue
      appendFileSync(file, `${JSON.stringify({ site: site.id, at, type, ...read(all[at]) })}\n`)
    }
  }
  each('update', events.updates, updates, updateIn)
  each('commit', events.moves, moves, commitIn)
}

/** A file that a broken run left is whole up to its last line end. */
export function openFile(file) {
  if (!existsSync(file)) return
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.slice(0, text.lastIndexOf('\n') + 1))
}

function spread(size, most) {
  const count = Math.min(most, size)
  return Array.from({ length: count }, (_, at) => Math.floor((at * size) / count))
}

/** How each unit that was outdated moved, and what its translator made of it where that is sure. */
function updateIn({ language, path, source, target }) {
  const pages = [source.before, source.after, target.before, target.after].map((text) => parse(text, path))
  if (pages.includes(undefined)) return { isRead: false }
  const [was, now, old, fresh] = pages
  const records = adopt(was, old, language)
  const { requests, outdated } = plan(now, old, { records, language, path })
  const asked = requests.filter(({ previous }) => previous)
  const written = asked.length > 0 ? translations(now, fresh, language) : new Map()
  const places = new Map(outdated.map((unit) => [unit.id, unit.source?.span.start]))
  return {
    ...{ isRead: true, language, path, outdated: outdated.length },
    moves: asked.map(({ unit, text, notation, previous }) => ({
      ...{ before: previous.source, after: text, target: previous.target, notation },
      theirs: written.get(places.get(unit)),
    })),
  }
}

/**
 * What one language would be asked after a commit, and how long that is, which differs, in paragraphs, sections and files. The sources stand
 * for their own translations: what is asked does not depend on what the other language says.
 */
function commitIn({ files }) {
  const found = { isRead: false, asked: [], paragraph: 0, section: 0, file: 0 }
  for (const { path, before, after } of files) {
    const [was, now] = [parse(before, path), parse(after, path)]
    if (!was || !now) continue
    found.isRead = true
    const { requests } = plan(now, was, { records: adoptItself(was), language: 'en', path })
    const known = new Set(was.segments.map(({ text, notation }) => fingerprint(text, notation)))
    for (const { text, notation, previous, basis } of requests)
      if (!known.has(basis)) found.asked.push({ text, notation, previous })
    const texts = new Set(was.segments.map(({ text }) => text))
    const changed = now.segments.filter(({ text }) => !texts.has(text))
    const sections = sectionsOf(now.segments).filter((section) => section.some((one) => changed.includes(one)))
    found.paragraph += sizeOf(changed)
    found.section += sizeOf(sections.flat())
    if (changed.length > 0) found.file += sizeOf(now.segments)
  }
  return found
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
