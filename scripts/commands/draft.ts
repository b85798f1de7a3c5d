import { basename } from 'node:path'
import { type Engine, EngineError } from '../draft/engine.js'
import { ENGINES } from '../draft/engines/index.js'
import type { Setup } from '../draft/engines/kind.js'
import { type Entry, entriesOf } from '../draft/memory.js'
import { planDrafts } from '../draft/plan.js'
import { UsageError } from '../errors.js'
import type { Unit } from '../model.js'
import { t } from '../phrases.js'
import { type Drafted, type DraftReport, formatDrafts, type Undrafted } from '../report/draft.js'
import { type Input, type Outcome, textOption } from './command.js'
import { openProjectGlossary } from './glossary.js'
import { describeKept, keepDrafts, placeOf } from './keep.js'
import { type Judge, propose, type Want } from './propose.js'
import { expectFound, type Pointer, points } from './selection.js'
import { exitCodeOf, explain, type Unreadable } from './unreadable.js'
import { isReadable, type Version } from './version.js'
import { readVersions } from './versions.js'
import { openSelection, type Selection } from './workspace.js'

/** Runs `tvilling draft`. */
export async function runDraft(input: Input): Promise<Outcome> {
  const selection = await openSelection(input)
  const { workspace, pairs, pointers } = selection
  const names = enginesOf(input, selection)
  const glossary = openProjectGlossary(workspace.terms, workspace.config.sourceLanguage)
  const judge: Judge = { workspace, glossary, at: input.now() }
  const dryRun = input.options['dry-run'] === true
  const drafts: Drafted[] = []
  const without: Undrafted[] = []
  const unread: Unreadable[] = []
  const stopped: string[] = []
  const found = new Set<Pointer>()
  for (const language of new Set(pairs.map((pair) => pair.language))) {
    const read = await readLanguage(language, { selection, judge, input })
    unread.push(...read.unread)
    for (const pointer of read.found) found.add(pointer)
    const { engines, ...closed } = await openEngines(names, setupFor(language, read, { selection, input }))
    const { proposed, unanswered, ...rest } = await propose(read.wants, engines, judge)
    stopped.push(...closed.stopped, ...rest.stopped)
    keepDrafts(workspace, proposed, { verb: 'draft', at: judge.at, dryRun })
    drafts.push(...proposed.map(describeKept))
    without.push(
      ...unanswered.map(({ unit, version, reasons }) => ({ ...placeOf(unit, version.pair), reasons })),
    )
  }
  if (unread.length === 0) expectFound(pointers, found)
  const problems = [...new Set([...unread.map(explain), ...stopped])]
  const report: DraftReport = { version: 1, dryRun, drafts, without, problems }
  const exitCode = stopped.length > 0 ? 3 : exitCodeOf(unread)
  return { exitCode, data: report, text: (style) => formatDrafts(report, style) }
}

function setupFor(
  language: string,
  { entries }: LanguageRead,
  { selection, input }: Pick<Reader, 'selection' | 'input'>,
): Setup {
  const { config, terms } = selection.workspace
  const { sourceLanguage, root } = config
  const { env, signal } = input
  return { project: basename(root), sourceLanguage, language, entries, terms, env, signal }
}

/** Opens engines; one that cannot work here says why, and the others go on. */
async function openEngines(names: readonly string[], setup: Setup) {
  const engines: Engine[] = []
  const stopped: string[] = []
  for (const name of names) {
    try {
      const engine = await ENGINES[name]?.open(setup)
      if (engine) engines.push(engine)
    } catch (error) {
      if (!(error instanceof EngineError)) throw error
      stopped.push(`${name}: ${error.message}`)
    }
  }
  return { engines, stopped }
}

/** The engines to be asked, in order. Throws a `UsageError` for one that does not exist. */
function enginesOf(input: Input, { workspace }: Selection): readonly string[] {
  const given = textOption(input, 'engine')
    ?.split(',')
    .map((name) => name.trim())
  const names = given ?? workspace.config.draft.engines
  const unknown = names.find((name) => !Object.hasOwn(ENGINES, name))
  if (unknown === undefined) return names
  throw new UsageError(
    given ? 'usage' : 'config',
    t('usage.engine', 'Unexpected engine {{name}}, expected one of: {{known}}', {
      name: JSON.stringify(unknown),
      known: Object.keys(ENGINES).join(', '),
    }),
  )
}

interface LanguageRead {
  readonly wants: readonly Want[]
  /** Everything that the language's documents have translated, those that are not selected too. */
  readonly entries: readonly Entry[]
  readonly unread: readonly Unreadable[]
  readonly found: readonly Pointer[]
}

interface Reader {
  readonly selection: Selection
  readonly judge: Judge
  readonly input: Input
}

/** Reads all documents of a language for the memory, and plans drafts for those that are meant. */
async function readLanguage(language: string, { selection, judge, input }: Reader): Promise<LanguageRead> {
  const { workspace, pairs, pointers } = selection
  const selected = new Set(pairs)
  const wants: Want[] = []
  const entries: Entry[] = []
  const unread: Unreadable[] = []
  const found: Pointer[] = []
  const all = workspace.pairs.filter((pair) => pair.language === language)
  for await (const version of readVersions(workspace, all, input.progress)) {
    if (!isReadable(version)) {
      if (selected.has(version.pair)) unread.push(version)
      continue
    }
    entries.push(...entriesOf(version.units, version.pair.source))
    if (!selected.has(version.pair) || !isTracked(version)) continue
    const units = version.units.filter((unit) => {
      const pointing = pointers.filter((pointer) => points(pointer, unit, version.pair))
      found.push(...pointing)
      return pointers.length === 0 || pointing.length > 0
    })
    wants.push(...wantsOf(version, units, judge))
  }
  return { wants, entries, unread, found }
}

function wantsOf(version: Version, units: readonly Unit[], { workspace, glossary }: Judge): readonly Want[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const { sourceLanguage } = workspace.config
  return planDrafts({ ...version, sourceLanguage, occurrences: glossary(version) }).flatMap((request) => {
    const unit = byId.get(request.unit)
    return unit ? [{ version, unit, request }] : []
  })
}

/** A translation that nobody adopted has no units that are known to be missing. */
function isTracked({ target, records }: Version): boolean {
  return target === undefined || records !== undefined
}
