/** A server that speaks OpenAI's chat completions, as far as the engine asks it to. */
import type { ServerResponse } from 'node:http'
import { type Asked, answer, type Handler, type Service, serve } from './server.js'
import { swedish } from './swedish.js'

/** What the user message of a request holds. */
export interface Slots {
  readonly source: string
  readonly oldSource?: string
  readonly oldTarget?: string
  readonly refused?: { readonly answer: string; readonly reason: string }
  readonly [name: string]: unknown
}

/** What was asked for in a request. */
export function slotsOf({ body }: Asked): Slots {
  const { messages } = JSON.parse(body) as { messages: { content: string }[] }
  return JSON.parse(messages[1]?.content ?? '') as Slots
}

/** The answer with this content. */
export function complete(response: ServerResponse, content: string, finish = 'stop'): void {
  answer(response, { model: 'double-1', choices: [{ message: { content }, finish_reason: finish }] })
}

/** What a well-behaved model writes. */
export function honest({ source, oldSource, oldTarget }: Slots): string {
  return oldSource === source && oldTarget !== undefined ? oldTarget : swedish(source)
}

/** A server whose model writes this; `other` may answer requests in another way and then says so. */
export function openaiDouble(
  write: (slots: Slots, asked: Asked) => string = honest,
  other: (...given: Parameters<Handler>) => boolean = () => false,
): Promise<Service> {
  return serve((asked, response) => {
    if (other(asked, response)) return
    if (asked.method !== 'POST' || asked.path !== '/v1/chat/completions') answer(response, {}, 404)
    else complete(response, JSON.stringify({ target: write(slotsOf(asked), asked) }))
  })
}
