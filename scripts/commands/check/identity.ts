/** What a message is, whatever its line: how it is known again in another run. */
import type { Message } from '../../model.js'
import { digestOf } from '../../store/contents.js'

/** What a message is about; several may be about the same. */
export function subjectOf({ ruleId, language = '', file, unit = '' }: Message): string {
  return JSON.stringify([ruleId, language, file, unit])
}

/** A digest for each message: that of what it is about, numbered where there are several. */
export function identify(messages: readonly Message[]): (message: Message) => string {
  const counts = new Map<string, number>()
  const found = new Map(
    messages.map((message) => {
      const subject = subjectOf(message)
      const count = (counts.get(subject) ?? 0) + 1
      counts.set(subject, count)
      return [message, `${digestOf(subject).slice(0, 20)}:${count}`]
    }),
  )
  return (message) => found.get(message) ?? ''
}

/** The messages of a list that are not among those of another, by a key; of several alike the last ones. */
export function surplus(
  messages: readonly Message[],
  others: Iterable<readonly [key: string, count: number]>,
  keyOf: (message: Message) => string,
): readonly Message[] {
  const left = new Map<string, number>()
  for (const [key, count] of others) left.set(key, (left.get(key) ?? 0) + count)
  return messages.filter((message) => {
    const key = keyOf(message)
    const count = left.get(key) ?? 0
    left.set(key, count - 1)
    return count <= 0
  })
}
