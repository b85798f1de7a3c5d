/** Puts adoption from history before the same events: nobody tells which source a translation was made from. */
import { execFileSync } from 'node:child_process'
import { alignUnits } from '../../dist/align/units.js'
import { blobsFor, dateUnits, tracesOf } from '../../dist/commands/adopt/dating.js'
import { openPast } from '../../dist/store/past.js'
import { labelUnits, parse, recordsOf } from './adapter.js'

/**
 * What adoption says on the day before a translator's commit. `root` is a clone without files of the site's repository;
 * it is made to stand at the commit before. `undefined` where the history does not lead to the event's texts.
 */
export async function pastDrift({ sourceNew, targetOld, format, srcPath, tgtPath, commits }, root) {
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
  const commit = git('rev-parse', `${commits.targetNew}^1`)
  git('update-ref', '--no-deref', 'HEAD', commit)
  const past = openPast(root, [...new Set([srcPath, tgtPath].map((path) => path.split('/')[0]))])
  const pair = { source: srcPath, target: tgtPath }
  const traces = tracesOf(past, pair, targetOld)
  const { sources, targets: all, declared } = traces
  const texts = past.textsOf([...blobsFor(traces), ...all.map(({ blob }) => blob)])
  // Where the event skips later changes of the translation, they were not made.
  const targets = all.slice(all.findIndex(({ blob }) => texts.get(blob) === targetOld))
  if (targets.length === 0 || texts.get(targets[0].blob) !== targetOld) return undefined
  const [source, target] = [parse(sourceNew, format), parse(targetOld, format)]
  const align = (original, page) =>
    alignUnits({ source: original, target: page, records: [], sourceLanguage: 'en' })
  const parseText = async (text) => parse(text, format)
  const dated =
    (await dateUnits({ source, target, sources, targets, declared }, { texts, parse: parseText, align })) ??
    align(source, target)
  const records = recordsOf(dated.filter((unit) => unit.source && unit.targets.length > 0))
  const units = alignUnits({ source, target, records, sourceLanguage: 'en' })
  return labelUnits(units, source, target)
}
