/** What is known of a document's front matter as a whole. */
import type { Document } from '../model.js'

/** Whether the front matter of a document says what its fields are; that of a document without any says that there are none. */
export function isFrontMatterRead({ messages }: Pick<Document, 'messages'>): boolean {
  return messages.every(({ ruleId }) => ruleId !== 'front-matter')
}
