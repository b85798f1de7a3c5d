/** Damages good pages in all ways, and counts what the rules find: caught, missed, and alarms on what is undamaged. */

import { CONTENT } from './defects/content.js'
import { PROCESS } from './defects/process.js'
import { STRUCTURE } from './defects/structure.js'
import { adopt, check, parse } from './pair.js'
import { PLANTED, TERMS, withPlanted } from './planted.js'
import { randomOf } from './random.js'

export const DEFECTS = [...CONTENT, ...STRUCTURE, ...PROCESS]

/** Messages that say how far people got and not what is wrong; adopted pages have no other of these. */
const STATES = new Set(['unconfirmed', 'missing', 'orphaned', 'outdated'])

/**
 * A page with its version, ready to be damaged; `undefined` when one of them cannot be parsed. `page` has `path`,
 * `language`, `sourceText` and `targetText`.
 */
export function openPage(page, pool) {
  const { language } = page
  const source = parse(withPlanted(page.sourceText, 'en'), page.source)
  const target = parse(withPlanted(page.targetText, language), page.target)
  if (!source || !target) return undefined
  const records = adopt({ source, target, language })
  const { units, messages } = check({ source, target, records, language, terms: TERMS })
  const sure = new Map(
    units
      .filter(({ source: own, targets, drift }) => own && targets.length > 0 && drift === 'current')
      .map((unit) => [unit.id, unit]),
  )
  const flagged = new Set(messages.filter(({ ruleId }) => !STATES.has(ruleId)).map(({ unit }) => unit))
  const twins = [...sure.values()]
    .filter(({ id, targets }) => !flagged.has(id) && targets.length === 1)
    .map(({ id, kind, source: own, targets }) => ({ id, kind, source: own, target: targets[0] }))
    .filter(({ target: { span, text } }) => target.text.slice(span.start, span.end) === text)
  const alarms = messages.filter(({ unit, ruleId }) => sure.has(unit) && !STATES.has(ruleId))
  return {
    ...page,
    source,
    target,
    records,
    units: sure,
    twins,
    alarms,
    messages,
    planted: PLANTED[language],
    pool: (name) => pool.get(name) ?? [],
  }
}

/** Damages a page in one way. `undefined` where it has nothing to damage so. */
export function tryDefect(defect, page, seed) {
  const done = defect.apply(page, randomOf(seed))
  if (!done) return undefined
  const source = done.source === undefined ? page.source : parse(done.source, page.source.path)
  const target = done.target === undefined ? page.target : parse(done.target, page.target.path)
  const where = { name: defect.name, language: page.language, path: page.target.path, unit: done.unit }
  if (!source || !target)
    return { ...where, found: ['unreadable'], caught: defect.rules.includes('unreadable') }
  const records = defect.state
    ? page.records.map((record) => ({ ...record, state: defect.state }))
    : page.records
  const { messages } = check({ source, target, records, language: page.language, terms: TERMS })
  const known = new Map()
  for (const message of page.messages) known.set(keyOf(message), (known.get(keyOf(message)) ?? 0) + 1)
  const found = messages.filter((message) => {
    const count = known.get(keyOf(message)) ?? 0
    known.set(keyOf(message), count - 1)
    return count <= 0
  })
  const rules = [...new Set(found.map(({ ruleId }) => ruleId))]
  return { ...where, found: rules, caught: rules.some((rule) => defect.rules.includes(rule)), ...done }
}

/** Places move when a text gets longer; what is said of a unit stays. */
function keyOf({ ruleId, unit, reason }) {
  return `${ruleId} ${unit ?? ''} ${reason.replace(/\d+/gu, '')}`
}

/**
 * Damages pages until each defect was tried `most` times or no page is left for it. The pages take turns, so that no
 * language and no site stands for all.
 */
export function tryAll(pages, most, progress = () => undefined) {
  return DEFECTS.flatMap((defect, at) => {
    progress(at, DEFECTS.length, defect.name)
    const results = []
    const order = randomOf(at + 1).shuffle(pages)
    for (let round = 0; round < 4 && results.length < most; round++)
      for (const [index, page] of order.entries()) {
        if (results.length >= most) break
        const result = tryDefect(defect, page, at * 100_000 + round * 1000 + index)
        if (result) results.push(result)
      }
    return results.length > 0 ? [{ defect, results }] : []
  })
}
