/**
 * What engines had nothing for, or nothing that could be kept, from one run to the next: what was sent once is not sent
 * again to learn the same.
 */
import type { Engine, Request } from '../../draft/engine.js'
import { t } from '../../phrases.js'
import { openNothing, openTable } from '../../store/table.js'
import type { Input } from '../command.js'
import { keyOf } from '../judging/cache.js'
import type { Workspace } from '../project/workspace.js'

/** Requests that led to nothing, of engines that hand texts to somebody. */
export interface Asked {
  /** Why an engine is not asked again; `undefined` when it was not asked this. */
  readonly reasonFor: (engine: Engine, request: Request, workspace: Workspace) => string | undefined
  readonly remember: (engine: Engine, request: Request, workspace: Workspace, reason: string) => void
  /** Keeps what is new. */
  readonly save: () => void
}

/** Opens what is known of earlier runs; with `--again` nothing is. */
export function openAsked(root: string, { options }: Pick<Input, 'options'>): Asked {
  const table = openTable(root, 'asked')
  const known = options.again === true ? openNothing() : table
  return {
    reasonFor: (engine, request, workspace) => {
      const text = isSent(engine, request) ? known.get(keyFor(engine, request, workspace)) : undefined
      if (text === undefined) return undefined
      const reason = String(JSON.parse(text))
      return t('draft.askedBefore', '{{reason}} (it was asked before; --again asks anew)', { reason })
    },
    remember: (engine, request, workspace, reason) => {
      if (isSent(engine, request)) table.set(keyFor(engine, request, workspace), JSON.stringify(reason))
    },
    save: table.save,
  }
}

function isSent(engine: Engine, request: Request): boolean {
  return engine.charactersFor(request) > 0
}

/** Everything that the answer, and whether it can be kept, depends on. */
function keyFor({ name, variant }: Engine, request: Request, { config, terms }: Workspace): string {
  return keyOf(['asked', name, variant, request, config.checks, terms])
}
