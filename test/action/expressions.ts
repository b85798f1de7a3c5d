/** The expressions of workflows, as far as ours have any: https://docs.github.com/actions/reference/workflows-and-actions/expressions. */

/** What expressions may ask: `github`, `inputs`, `steps`. */
export type Contexts = Readonly<Record<string, unknown>>

/** The value of an expression: a path into the contexts, a text in quotes, a comparison of two, `!cancelled()`. Throws for any other. */
export function evaluate(expression: string, contexts: Contexts): unknown {
  const text = expression.trim()
  if (text === '!cancelled()') return true
  const [, left, right] = /^([^=]+?)\s*==\s*([^=]+)$/u.exec(text) ?? []
  if (left !== undefined && right !== undefined) return evaluate(left, contexts) === evaluate(right, contexts)
  const literal = /^'([^']*)'$/u.exec(text)?.[1]
  if (literal !== undefined) return literal
  if (!/^[a-z_]+(?:\.[\w-]+)*$/u.test(text)) throw new Error(`no expression that is known here: ${text}`)
  const [name = '', ...path] = text.split('.')
  if (!(name in contexts)) throw new Error(`no context ${name}`)
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Readonly<Record<string, unknown>>)[key]
        : undefined,
    contexts[name],
  )
}

/** A text with the values of the expressions in it; what is not there is empty. */
export function fill(text: unknown, contexts: Contexts): string {
  return String(text).replace(/\$\{\{(.*?)\}\}/gu, (_, expression: string) =>
    String(evaluate(expression, contexts) ?? ''),
  )
}
