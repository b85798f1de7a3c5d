/** The engines that work on this machine, without a key or a network: the translation memory and mechanical patches. */
import { t } from '../phrases.js'
import type { Answer, Engine, Request } from './engine.js'
import { likeness } from './fuzzy.js'
import type { Memory } from './memory.js'
import { patch, type Refusal } from './patch.js'

/** How like a source of the memory must be for its translation to be worth a look. */
const LIKE = 0.75

/** Proposes what the memory has: the same text, the same sentences, or the translation of a text that is like it. */
export function memoryEngine(memory: Memory): Engine {
  return localEngine('tm', (request) => {
    const match = memory.find(request, LIKE)
    const nothing = () => t('draft.nothingAlike', 'the memory has nothing like it')
    if (!match || match.target === request.previous?.target) return { request, reason: nothing() }
    // What its own translation was made from may be nearer than anything else; then that is the better beginning.
    const { previous, text } = request
    const { type, target, score, entry } = match
    if (type === 'fuzzy' && previous && likeness(previous.source, text) >= score)
      return { request, reason: nothing() }
    const like = type === 'fuzzy' && entry && { source: entry.source, from: entry.from }
    return { request, proposal: { text: target, origin: 'tm', score, ...(like && { like }) } }
  })
}

/** Proposes the translation with the move that its source made, where nothing but code, links or numbers moved. */
export function patchEngine(): Engine {
  return localEngine('patch', (request) => {
    const { previous, text, notation, sourceLanguage, language } = request
    if (!previous)
      return { request, reason: t('draft.noTranslation', 'there is no translation to be patched') }
    const { source: before, target } = previous
    const patched = patch({ before, after: text, target, notation, sourceLanguage, language })
    return 'text' in patched
      ? { request, proposal: { text: patched.text, origin: 'patch', score: 1 } }
      : { request, reason: REFUSALS[patched.refused]() }
  })
}

const REFUSALS: Readonly<Record<Refusal, () => string>> = {
  words: () => t('draft.wordsChanged', 'more changed than code, links and numbers'),
  absent: () => t('draft.notFound', 'the translation does not have what changed'),
  ambiguous: () => t('draft.ambiguous', 'it is not clear which part of the translation is meant'),
  elsewhere: () =>
    t(
      'draft.elsewhere',
      'the link leads to another place, where there may be a page in the language of the translation',
    ),
  grammar: () => t('draft.grammar', 'the words around the number might have to change'),
}

function localEngine(name: string, answer: (request: Request) => Answer): Engine {
  return {
    name,
    charactersFor: () => 0,
    propose: async function* (requests) {
      for (const request of requests) yield answer(request)
    },
  }
}
