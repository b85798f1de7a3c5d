/** Makes sure that no two files of a project would be the same file, on any system. */

import { UsageError } from '../errors.js'
import { t } from '../phrases.js'
import { pathKey } from '../text.js'
import { CONFIG_FILE, type DocumentPattern } from './config.js'

/** A path that a document takes up. */
export interface Claim {
  readonly path: string
  /** The source that the path is a target of; absent when it is a source itself. */
  readonly source?: string
  readonly document: DocumentPattern
}

/**
 * Throws a `UsageError` of code `config`, with both places, when two claims are for one path or for paths that differ
 * only in case or in Unicode's normal form: on many systems those are one file.
 */
export function checkClaims(claims: readonly Claim[]): void {
  const first = new Map<string, Claim>()
  for (const claim of claims) {
    const key = pathKey(claim.path)
    const other = first.get(key)
    if (other) throw new UsageError('config', describe(claim, other))
    first.set(key, claim)
  }
}

function describe(claim: Claim, other: Claim): string {
  const found = t('claim.found', '{{role}}, and {{otherRole}} ({{otherPlace}})', {
    role: roleOf(claim),
    otherRole: roleOf(other),
    otherPlace: placeOf(other),
  })
  return `${placeOf(claim)}: ${found}; ${expectation(claim, other)}`
}

function expectation(claim: Claim, other: Claim): string {
  if (claim.path !== other.path)
    return t(
      'claim.sameFile',
      'expected paths that differ in more than case or accents, since on many systems these are one file. Rename one',
    )
  if (claim.source !== undefined && other.source !== undefined)
    return t('claim.twoTargets', 'expected a target for each source. Change one of the targets')
  if (claim.source === undefined && other.source === undefined)
    return t('claim.twoSources', 'expected each source in one document. Add it to "exclude" in one of them')
  const target = claim.source === undefined ? other.path : claim.path
  return t(
    'claim.targetIsSource',
    'expected targets that are no sources. Add {{target}} or its folder to "exclude"',
    { target: JSON.stringify(target) },
  )
}

function roleOf({ path, source }: Claim): string {
  return source === undefined
    ? t('claim.isSource', '{{path}} is a source', { path: JSON.stringify(path) })
    : t('claim.isTarget', '{{path}} is the target of {{source}}', {
        path: JSON.stringify(path),
        source: JSON.stringify(source),
      })
}

function placeOf({ path, source, document: { place } }: Claim): string {
  return place ? `${CONFIG_FILE}:${place.line}:${place.column}` : (source ?? path)
}
