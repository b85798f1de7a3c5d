/** Whether a machine kept the markup of a text: what stands around words and between them, and within what. */
import { t } from '../phrases.js'
import { type Token, tokensOf } from './codec/tokens.js'
import type { Request } from './engine.js'

/** Marks that a translation may have more or fewer of. */
const FREE = new Set(['break', 'comment'])

/**
 * Why a text has other markup than its source; `undefined` when it has the same, each as often and within the same.
 * What the translation of before had more or fewer of is a person's choice, and may stay.
 */
export function markupFault({ text: source, previous, notation }: Request, text: string): string | undefined {
  const counts = [source, previous?.target ?? source].map((one) => countPaths(tokensOf(one, notation) ?? []))
  const own = countPaths(tokensOf(text, notation) ?? [])
  const paths = new Set([...own.keys(), ...counts.flatMap((one) => [...one.keys()])])
  for (const path of paths) {
    const allowed = counts.map((one) => one.get(path) ?? 0)
    const amount = own.get(path) ?? 0
    const markup = path.replaceAll('>', ' > ')
    if (amount > Math.max(...allowed))
      return t('draft.addedMarkup', 'it has markup that the source has not: {{markup}}', { markup })
    if (amount < Math.min(...allowed))
      return t('draft.lostMarkup', 'it lost markup of the source: {{markup}}', { markup })
  }
  return undefined
}

/** How often each sort of mark stands within each: `link>strong`. */
function countPaths(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const open: { readonly name: string; readonly label: string }[] = []
  for (const token of tokens) {
    if (token.type === 'text') continue
    const label = token.kind === 'html' ? `<${token.name}>` : token.kind
    if (token.type === 'close') {
      const depth = open.findLastIndex(({ name }) => name === token.name)
      if (depth >= 0) open.splice(depth)
      continue
    }
    const path = [...open.map((one) => one.label), label].join('>')
    if (!FREE.has(token.kind)) counts.set(path, (counts.get(path) ?? 0) + 1)
    if (token.type === 'open') open.push({ name: token.name, label })
  }
  return counts
}
