/** What a person points at on the command line: documents, a line of one, or a unit by its id. */
import { relative, resolve, sep } from 'node:path'
import { UsageError } from '../../errors.js'
import type { Pair, Segment, Unit } from '../../model.js'
import { t } from '../../phrases.js'
import { suggest } from '../../store/suggest.js'

/** One argument, understood. */
export type Pointer =
  | { readonly type: 'path'; readonly path: string; readonly line?: number }
  | { readonly type: 'unit'; readonly id: string }

const UNIT_ID = /^[0-9a-f]{10}(?:-\d+)?$/u

/**
 * Understands an argument given in a working folder. A path is relative to that folder, or else to the root, as
 * every path is that the reports show.
 */
export function parsePointer(argument: string, { cwd, root, pairs }: Surroundings): Pointer {
  if (UNIT_ID.test(argument)) return { type: 'unit', id: argument }
  const [, path = argument, line] = /^(.+?)(?::(\d+)(?::\d+)?)?$/su.exec(argument) ?? []
  const pointers = [cwd, root].map((folder): Pointer => {
    const inside = relative(root, resolve(folder, path)).split(sep).join('/')
    return { type: 'path', path: inside, ...(line !== undefined && { line: Number(line) }) }
  })
  const known = pointers.find((pointer) => pairs.some((pair) => touches(pointer, pair)))
  // An empty argument is a variable of the shell that was not set, rather than the whole folder.
  if (known && argument.trim() !== '') return known
  throw unknownPath(path, pairs)
}

interface Surroundings {
  readonly cwd: string
  readonly root: string
  readonly pairs: readonly Pair[]
}

/**
 * The pairs that any of the pointers touches, in one of the languages; all without pointers, all languages without
 * any. Throws a `UsageError` for a language that no pair has, and for a path in none of the languages.
 */
export function selectPairs(
  pairs: readonly Pair[],
  pointers: readonly Pointer[],
  languages: readonly string[] | undefined,
): readonly Pair[] {
  expectLanguages(languages ?? [], pairs)
  return pairs
    .filter((pair) => languages === undefined || languages.includes(pair.language))
    .filter((pair) => pointers.length === 0 || pointers.some((pointer) => touches(pointer, pair)))
}

/** Throws a `UsageError` for a language that no pair has. */
export function expectLanguages(languages: readonly string[], pairs: readonly Pair[]): void {
  const unknown = languages.find((language) => !pairs.some((pair) => pair.language === language))
  if (unknown !== undefined) throw unknownLanguage(unknown, pairs)
}

/** Whether a pointer means a pair, or something in it. */
export function touches(pointer: Pointer, pair: Pair): boolean {
  if (pointer.type === 'unit') return true
  return [pair.source, pair.target].some(
    (path) => pointer.path === '' || path === pointer.path || path.startsWith(`${pointer.path}/`),
  )
}

/** Whether a pointer means a unit of a pair: its id, a line of its source or target, or the whole file or folder. */
export function points(pointer: Pointer, unit: Unit, pair: Pair): boolean {
  if (pointer.type === 'unit') return unit.id === pointer.id
  if (!touches(pointer, pair)) return false
  const { path, line } = pointer
  if (line === undefined) return true
  const inSource = path === pair.source && unit.source !== undefined && hasLine(unit.source, line)
  return inSource || (path === pair.target && unit.targets.some((segment) => hasLine(segment, line)))
}

/** Whether a pointer names single units rather than whole files. */
export function isExact(pointer: Pointer): boolean {
  return pointer.type === 'unit' || pointer.line !== undefined
}

function hasLine({ place, lines, text, notation }: Segment, line: number): boolean {
  const height = notation === 'yaml' || notation === 'toml' ? text.split('\n').length : lines.length
  return line >= place.line && line < place.line + height
}

/** Throws a `UsageError` for a pointer at single units that found none. */
export function expectFound(pointers: readonly Pointer[], found: ReadonlySet<Pointer>): void {
  const lost = pointers.find((pointer) => isExact(pointer) && !found.has(pointer))
  if (!lost) return
  const name = lost.type === 'unit' ? lost.id : `${lost.path}:${lost.line}`
  throw new UsageError(
    'usage',
    t(
      'usage.noUnit',
      'Unexpected {{place}}, no unit is there; expected a line or an id that tvilling diff --all shows',
      { place: JSON.stringify(name) },
    ),
  )
}

function unknownLanguage(language: string, pairs: readonly Pair[]): UsageError {
  const languages = [...new Set(pairs.map((pair) => pair.language))].join(', ')
  const known = languages === '' ? t('usage.noLanguages', 'none') : languages
  return new UsageError(
    'usage',
    t('usage.language', 'Unexpected language {{language}}, expected one of: {{known}}', {
      language: JSON.stringify(language),
      known,
    }),
  )
}

function unknownPath(path: string, pairs: readonly Pair[]): UsageError {
  const known = [...new Set(pairs.flatMap((pair) => [pair.source, pair.target]))]
  const meant = suggest(path, [...new Set(known.flatMap(withFolders))])
  const examples =
    meant !== undefined
      ? t('suggestion.didYouMean', 'Did you mean {{meant}}?', { meant: JSON.stringify(meant) })
      : known.length > 0
        ? listed(known)
        : t('usage.noPaths', 'There are none; see "documents" in tvilling.json')
  return new UsageError(
    'usage',
    t('usage.path', 'Unexpected path {{path}}, expected a source or target file or folder. {{examples}}', {
      path: JSON.stringify(path),
      examples,
    }),
  )
}

function withFolders(path: string): readonly string[] {
  const names = path.split('/')
  return names.map((_, at) => names.slice(0, at + 1).join('/'))
}

function listed(paths: readonly string[]): string {
  const first = paths.slice(0, 5).join(', ')
  return paths.length > 5
    ? t('usage.somePaths', {
        count: paths.length - 5,
        paths: first,
        defaultValue_one: 'There are {{paths}} and {{count}} more',
        defaultValue_other: 'There are {{paths}} and {{count}} more',
      })
    : t('usage.paths', 'There are {{paths}}', { paths: first })
}
