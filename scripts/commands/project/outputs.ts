/** Files that a person wants to have made, held against those that the project consists of. */
import { relative, resolve, sep } from 'node:path'
import { UsageError } from '../../errors.js'
import { t } from '../../phrases.js'
import { CONFIG_FILE } from '../../store/config.js'
import { patternOf } from '../../store/pairs.js'
import { pathKey } from '../../text.js'
import { BASELINE } from '../check/baseline.js'
import type { Workspace } from './workspace.js'

/**
 * Throws a `UsageError` when one of the files is a page, a ledger or a setting of the project, which would be lost, when one
 * would be taken for an original from then on, or when two are the same file. Paths are as the person gave them, relative to the working folder.
 */
export function expectFree({ config, pairs }: Workspace, cwd: string, paths: readonly string[]): void {
  if (paths.length === 0) return
  const own = [
    CONFIG_FILE,
    config.glossary,
    BASELINE,
    ...pairs.flatMap(({ source, target, ledger }) => [source, target, ledger]),
  ]
  const taken = new Set(own.map(pathKey))
  const seen = new Set<string>()
  for (const path of paths) {
    const absolute = resolve(cwd, path)
    const inside = pathKey(relative(config.root, absolute).split(sep).join('/'))
    if (taken.has(inside))
      throw new UsageError(
        'usage',
        t(
          'usage.outputTaken',
          'Unexpected output {{path}}: it is a file of the project, which would be lost; expected another name',
          {
            path: JSON.stringify(path),
          },
        ),
      )
    const pattern = patternOf(config, inside)
    if (pattern !== undefined)
      throw new UsageError(
        'usage',
        t(
          'usage.outputSource',
          'Unexpected output {{path}}: it would be taken for an original, since {{pattern}} matches it; expected a place apart from them, or one that "exclude" names',
          { path: JSON.stringify(path), pattern: JSON.stringify(pattern) },
        ),
      )
    if (seen.has(inside))
      throw new UsageError(
        'usage',
        t('usage.outputTwice', 'Unexpected second output {{path}}; expected a file for each', {
          path: JSON.stringify(path),
        }),
      )
    seen.add(inside)
  }
}
