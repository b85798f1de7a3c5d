/** All engines, by the name that `tvilling.json` calls them. Adding one is a file and a line here. */
import { t } from '../../phrases.js'
import type { EngineKind } from './kind.js'

/** Nothing of an engine is loaded before it is opened. */
export const ENGINES: Readonly<Record<string, EngineKind>> = {
  tm: {
    needs: 'memory',
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
  apertium: {
    needs: 'sisters',
    variables: [
      {
        name: 'APERTIUM_APY_URL',
        about: () =>
          t(
            'engine.apertiumUrl',
            'the address of its HTTP service; without it, the program of this machine is run',
          ),
      },
    ],
    open: async (setup) => (await import('./apertium.js')).apertiumEngine(setup),
  },
  command: {
    needs: 'sisters',
    variables: [
      {
        name: 'TVILLING_COMMAND',
        about: () =>
          t(
            'engine.commandProgram',
            'the program and its arguments, with spaces between or as a list in JSON',
          ),
      },
    ],
    open: async (setup) => (await import('./command.js')).openCommand(setup),
  },
  deepl: {
    variables: [
      { name: 'DEEPL_API_KEY', about: () => t('engine.deeplKey', 'the key for DeepL') },
      {
        name: 'DEEPL_SERVER_URL',
        about: () => t('engine.deeplUrl', 'its address, where it is not the one that belongs to the key'),
      },
    ],
    open: async (setup) => (await import('./deepl.js')).deeplEngine(setup),
  },
  openai: {
    variables: [
      { name: 'OPENAI_API_KEY', about: () => t('engine.openaiKey', 'the key for a language model') },
      {
        name: 'OPENAI_BASE_URL',
        about: () => t('engine.openaiUrl', 'the address of its server (default: https://api.openai.com/v1)'),
      },
      { name: 'OPENAI_MODEL', about: () => t('engine.openaiModel', 'the model to ask there') },
    ],
    open: async (setup) => (await import('./openai.js')).openaiEngine(setup),
  },
}
