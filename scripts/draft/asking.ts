/** From a request to tagged texts that an engine is asked, and from its answers to the text of a draft. */
import { t } from '../phrases.js'
import { perThing } from '../syntax/memo.js'
import { type TaggedVersions, tagVersions, type Versions } from './codec/versions.js'
import type { Request } from './engine.js'
import { outlineOf } from './questions.js'

/** One text that an engine is asked. */
export interface Question {
  readonly versions: Versions
  readonly tagged: TaggedVersions
}

/** All that is to be asked for a request, in order, and what stays between it. */
export interface Asking {
  readonly request: Request
  readonly outline: readonly (string | Question)[]
  readonly questions: readonly Question[]
}

/** Why a request is none for such an engine. */
interface Unasked {
  readonly request: Request
  readonly reason: string
}

/** The text of a draft, or why the answers do not make one, with them. */
export type Finished = { readonly text: string } | { readonly reason: string; readonly answer: string }

/** What to ask for a request; or why it is nothing that such an engine can be asked. Counting, refusing and asking need the same. */
export const askingFor = perThing((request: Request): Asking | Unasked => {
  const outline: (string | Question)[] = []
  for (const part of outlineOf(request)) {
    if (typeof part === 'string') outline.push(part)
    else {
      const tagged = tagVersions(part, request.notation)
      if (!tagged)
        return {
          request,
          reason: t(
            'draft.choice',
            'a choice between plural or other forms is not sent to services; translate it by hand',
          ),
        }
      // Numbers and code alone are the same in every language.
      outline.push(isWordless(tagged) ? part.source : { versions: part, tagged })
    }
  }
  return { request, outline, questions: outline.filter((part) => typeof part !== 'string') }
})

function isWordless({ source: { pieces } }: TaggedVersions): boolean {
  return pieces.every((piece) => piece.type !== 'text' || !/\p{L}/u.test(piece.value))
}

/** Why such an engine cannot be asked for a unit at all. */
export function cannot(request: Request): string | undefined {
  const asking = askingFor(request)
  return 'reason' in asking ? asking.reason : undefined
}

/** The text that the answers make, one for each question in order. */
export function finish({ outline }: Asking, answers: readonly string[]): Finished {
  let text = ''
  let next = 0
  for (const part of outline) {
    if (typeof part === 'string') {
      text += part
      continue
    }
    const answer = answers[next] ?? ''
    next += 1
    const decoded = part.tagged.decode(answer)
    if ('reason' in decoded) return { reason: decoded.reason, answer: answers.join('\n').slice(0, MOST_KEPT) }
    text += decoded.text
  }
  return { text }
}

/** Characters of a refused answer that its engine is shown again. */
const MOST_KEPT = 4000
