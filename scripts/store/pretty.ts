/** JSON as people write it. */

const WIDTH = 80

/** JSON with a final line end; lists and objects that fit into a line stand in one. */
export function prettyJson(value: unknown): string {
  return `${pretty(value, 0, 0)}\n`
}

/** The same for a value that stands within others, so many levels deep; without a final line end. */
export function prettyValue(value: unknown, level: number): string {
  return pretty(value, level, level * 2)
}

/** `taken` columns of the line are taken already, by indentation and by the key. */
function pretty(value: unknown, level: number, taken: number): string {
  const line = inLine(value)
  if (level > 0 && taken + line.length < WIDTH) return line
  const indent = '  '.repeat(level + 1)
  const lines = Array.isArray(value)
    ? value.map((item) => indent + pretty(item, level + 1, indent.length))
    : isObject(value)
      ? Object.entries(value).map(([key, item]) => {
          const start = `${indent}${JSON.stringify(key)}: `
          return start + pretty(item, level + 1, start.length)
        })
      : []
  if (lines.length === 0) return line
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  return `${open}\n${lines.join(',\n')}\n${'  '.repeat(level)}${close}`
}

function inLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inLine).join(', ')}]`
  if (!isObject(value)) return JSON.stringify(value)
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${inLine(item)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
