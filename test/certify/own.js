/** What the rules say of this repository's own content. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { adopt, check, parse } from './pair.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Each source with each of its versions: `{ target, units, alarms }`. */
export function ownPages() {
  const sources = readdirSync(join(root, 'source')).filter((name) => /\.(?:mdx?|json)$/u.test(name))
  return readdirSync(join(root, 'translations')).flatMap((language) =>
    sources.flatMap((name) => {
      const path = `translations/${language}/${name}`
      return existsSync(join(root, path)) ? [open(name, path, language)] : []
    }),
  )
}

function open(name, path, language) {
  const source = parse(readFileSync(join(root, 'source', name), 'utf8'), `source/${name}`)
  const target = parse(readFileSync(join(root, path), 'utf8'), path)
  const records = adopt({ source, target, language })
  const { units, messages } = check({ source, target, records, language })
  const sure = new Set(
    units
      .filter(({ source: own, targets, drift }) => own && targets.length > 0 && drift === 'current')
      .map(({ id }) => id),
  )
  return { target: path, language, units: sure, alarms: messages.filter(({ unit }) => sure.has(unit)) }
}
