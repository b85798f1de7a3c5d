/** All engines, by the name that `tvilling.json` calls them. Adding one is a file and a line here. */
import type { EngineKind } from './kind.js'

/** Nothing of an engine is loaded before it is opened. */
export const ENGINES: Readonly<Record<string, EngineKind>> = {
  tm: {
    variables: [],
    open: async ({ entries }) => {
      const [{ memoryEngine }, { openMemory }] = await Promise.all([
        import('../local.js'),
        import('../memory.js'),
      ])
      return memoryEngine(openMemory(entries))
    },
  },
  patch: {
    variables: [],
    open: async () => (await import('../local.js')).patchEngine(),
  },
}
