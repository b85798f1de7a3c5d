/** The engines that a run asks: which they are, and how each is opened. */
import { type Engine, EngineError } from '../../draft/engine.js'
import { ENGINES } from '../../draft/engines/index.js'
import type { EngineKind, Setup } from '../../draft/engines/kind.js'
import { guarded } from '../../draft/engines/secrets.js'
import { UsageError } from '../../errors.js'
import { t } from '../../phrases.js'
import { type Input, textOption } from '../command.js'
import type { Workspace } from '../project/workspace.js'

/** An engine that was asked for, not yet opened. */
export interface Chosen {
  readonly name: string
  readonly kind: EngineKind
}

/** The engines to be asked, in order. Throws a `UsageError` for one that does not exist. */
export function chooseEngines(input: Input, { config }: Workspace): readonly Chosen[] {
  const given = textOption(input, 'engine')
    ?.split(',')
    .map((name) => name.trim())
  return [...new Set(given ?? config.draft.engines)].map((name) => {
    const kind = Object.hasOwn(ENGINES, name) ? ENGINES[name] : undefined
    if (kind) return { name, kind }
    throw new UsageError(
      given ? 'usage' : 'config',
      t('usage.engine', 'Unexpected engine {{name}}, expected one of: {{known}}', {
        name: JSON.stringify(name),
        known: Object.keys(ENGINES).join(', '),
      }),
    )
  })
}

/** Engines of a run, and what keeps others from it. */
interface Opened {
  /** Those that can be asked; in a dry run also those that lack something, since they know how much they would be asked. */
  readonly engines: readonly Engine[]
  /** Why engines could not be opened. */
  readonly stopped: readonly string[]
  /** What engines lack that were opened all the same. */
  readonly lacking: readonly string[]
}

/** Opens engines for a language. */
export async function openEngines(
  chosen: readonly Chosen[],
  { dryRun, ...setup }: Setup & { readonly dryRun: boolean },
): Promise<Opened> {
  const engines: Engine[] = []
  const stopped: string[] = []
  const lacking: string[] = []
  for (const { name, kind } of chosen) {
    try {
      const engine = await kind.open(setup)
      if (engine.lacks !== undefined) (dryRun ? lacking : stopped).push(`${name}: ${engine.lacks}`)
      if (engine.lacks === undefined || dryRun) engines.push(guarded(engine, setup.env))
    } catch (error) {
      if (!(error instanceof EngineError)) throw error
      stopped.push(`${name}: ${error.message}`)
    }
  }
  return { engines, stopped, lacking }
}
