import { MissingArgument, UsageError } from '../../errors.js'
import { findNames } from '../../glossary/find.js'
import { firstPartsOf, formsOf, indexNames, type Name } from '../../glossary/lookup.js'
import { morphologyOf } from '../../glossary/morphology.js'
import { targetNames } from '../../glossary/names-of.js'
import { type Find, type Renamed, rename } from '../../glossary/rename.js'
import type { NameIn } from '../../glossary/resolve.js'
import { atoms, keyOf } from '../../glossary/tokens.js'
import type { Unit } from '../../model.js'
import { list, t } from '../../phrases.js'
import { formatTermsImpact, type TermImpact, type TermsImpactReport } from '../../report/terms-impact.js'
import { prose } from '../../syntax/inline.js'
import { type Input, languagesOption, type Outcome, type Progress, textOption } from '../command.js'
import { isFor } from '../project/glossary.js'
import { exitCodeOf, explain, isReadable, type Unreadable } from '../project/unreadable.js'
import type { Version } from '../project/version.js'
import { readVersions } from '../project/versions.js'
import { openWorkspace, type Workspace } from '../project/workspace.js'
import { type DraftOutcome, draftable, storeDrafts } from './draft.js'
import { languagesOf, namesFor } from './glossary.js'

/** A unit that is translated. */
interface Translated {
  readonly unit: Unit
  readonly version: Version
}

/** One whose translation has the old name. */
export interface Affected extends Translated {
  readonly renamed: Renamed
}

/** Runs `tvilling terms impact`. */
export async function runTermsImpact(input: Input): Promise<Outcome> {
  const to = newNameIn(input)
  const workspace = await openWorkspace(input)
  const { language, name: from } = chooseName(input, workspace)
  const known = targetNames(workspace.terms, language)
  const { units, unread } = await readTranslated(workspace, { language, name: from }, input.progress)
  const affected = renameIn(units, { from, to: nameToBe(to, from, known), known, language })
  const dryRun = input.options['dry-run'] === true
  const isDraft = input.options.draft === true
  const stored = isDraft
    ? storeDrafts(workspace, affected, { at: input.now(), dryRun })
    : new Map<Unit, DraftOutcome>()
  const longer = known.filter((name) => isLonger(name.text, from.text)).map(({ text }) => text)
  const report: TermsImpactReport = {
    version: 1,
    term: from.term.source,
    language,
    from: from.text,
    to,
    dryRun,
    others: [...new Set(longer)],
    units: affected.map((one) => describe(one, stored.get(one.unit), isDraft)),
    problems: [...new Set(unread.map(explain))],
  }
  return { exitCode: exitCodeOf(unread), data: report, text: (style) => formatTermsImpact(report, style) }
}

function newNameIn(input: Input): string {
  const to = textOption(input, 'to')?.trim() ?? ''
  if (to !== '') return to
  throw new MissingArgument(t('terms.noNewName', 'Nothing to compare with: expected --to with the new name'))
}

/** A new name as the glossary has it, where it is one of its names, or else of the same kind as the old one. */
function nameToBe(to: string, from: Name, known: readonly Name[]): Name {
  const own = known.find(({ text }) => keyOf(text) === keyOf(to))
  return { ...(own ?? { ...from, forms: [], notForms: new Set() }), text: to }
}

/** The translated units that a term is for, in its language. */
async function readTranslated(workspace: Workspace, { language, name }: NameIn, progress: Progress) {
  const pairs = workspace.pairs.filter((pair) => isOf(pair.language, language))
  const units: Translated[] = []
  const unread: Unreadable[] = []
  for await (const version of readVersions(workspace, pairs, progress)) {
    if (!isReadable(version)) unread.push(version)
    else if (isFor(name.term, version.pair.source))
      units.push(
        ...version.units.filter(({ targets }) => targets.length > 0).map((unit) => ({ unit, version })),
      )
  }
  return { units, unread }
}

interface Renaming {
  readonly from: Name
  readonly to: Name
  /** Names of the glossary: the longest one wins here too, and what belongs to another name stays. */
  readonly known: readonly Name[]
  readonly language: string
}

/** The units that have the old name, with the new one. */
function renameIn(
  units: readonly Translated[],
  { from, to, known, language }: Renaming,
): readonly Affected[] {
  const index = indexNames(known, language)
  const find: Find = (text) => findNames(text, index).filter(({ name }) => keyOf(name) === keyOf(from.text))
  const inUse = formsInUse(units, to, language)
  const change = { from, to, language, isInUse: (key: string) => inUse.has(key) }
  return units.flatMap(({ unit, version }): readonly Affected[] => {
    const renamed = unit.targets.map(({ text, notation }) => rename(text, notation, find, change))
    if (renamed.every((target) => target === undefined)) return []
    return [{ unit, version, renamed: joined(unit, renamed) }]
  })
}

/** The forms of a name that translations have. */
function formsInUse(units: readonly Translated[], name: Name, language: string): ReadonlySet<string> {
  const morphology = morphologyOf(language)
  const made = [...formsOf(name, morphology).flat(2), ...firstPartsOf(name, morphology)]
  const forms = new Set(made.map(({ text }) => keyOf(text)))
  const inUse = new Set<string>()
  for (const { unit } of units)
    for (const { text, notation } of unit.targets)
      for (const { key } of atoms(prose(text, notation))) if (forms.has(key)) inUse.add(key)
  return inUse
}

/** Whether a name has another one in it. */
function isLonger(name: string, inner: string): boolean {
  return keyOf(name) !== keyOf(inner) && keyOf(name).includes(keyOf(inner))
}

/** The name that is meant. Of a term that is named by its source it is the preferred one. */
function chooseName(input: Input, workspace: Workspace): NameIn {
  const [argument = ''] = input.args
  if (argument.trim() === '')
    throw new MissingArgument(t('terms.noTerm', 'Nothing to change: expected a term or one of its names'))
  const languages = languagesOf(input, workspace)
  const names = namesFor(argument, languages, workspace).flatMap(({ name, language }): readonly NameIn[] => {
    if (name.status !== 'source') return [{ name, language }]
    return languages.flatMap((other) => {
      const [own] = targetNames([name.term], other)
      return own && name.term.targets[other] ? [{ name: own, language: other }] : []
    })
  })
  const known = [...new Set(names.map(({ language }) => language))]
  const [first] = names
  if (!first)
    throw new UsageError(
      'usage',
      t('terms.noTarget', '{{name}} has no name in {{languages}}', {
        name: JSON.stringify(argument),
        languages: list([...(languagesOption(input) ?? languages)]),
      }),
    )
  if (known.length === 1) return first
  throw new UsageError(
    'usage',
    t(
      'terms.whichLanguage',
      '{{name}} has names in several languages: expected --language with one of {{languages}}',
      {
        name: JSON.stringify(argument),
        languages: known.join(', '),
      },
    ),
  )
}

/** Whether documents in a language have names of another one, which may be less exact: `de` for `de-AT`. */
function isOf(language: string, tag: string): boolean {
  const [own, wanted] = [language.toLowerCase(), tag.toLowerCase()]
  return own === wanted || own.startsWith(`${wanted}-`)
}

/** Of a unit with several targets: what becomes of all of them. */
function joined({ targets }: Unit, renamed: readonly (Renamed | undefined)[]): Renamed {
  const replacements = renamed.flatMap((target) => target?.replacements ?? [])
  const texts = targets.map(({ text }, at) => (renamed[at] ? renamed[at].text : text))
  const isWhole = texts.every((text) => text !== undefined)
  return isWhole ? { replacements, text: texts.join('\n\n') } : { replacements }
}

function describe(
  { unit, version, renamed }: Affected,
  outcome: DraftOutcome | undefined,
  isDraft: boolean,
): TermImpact {
  const { id, kind, drift, state, targets } = unit
  const refusal = draftable({ unit, version, renamed })
  return {
    id,
    document: version.pair.source,
    language: version.pair.language,
    kind,
    drift,
    ...(state && { state }),
    target: {
      text: targets.map(({ text }) => text).join('\n\n'),
      file: version.pair.target,
      line: targets[0]?.place.line ?? 1,
    },
    replacements: renamed.replacements,
    ...(renamed.text !== undefined && { proposal: renamed.text }),
    ...(isDraft && { draft: outcome === 'stored' || outcome === 'same' ? outcome : 'none' }),
    ...((outcome === 'other' || outcome === 'checks') && { refusal: outcome }),
    ...(refusal && { refusal }),
  }
}
