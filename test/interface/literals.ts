/** String literals of TypeScript code, found without a parser: comments and regular expressions are passed over. */

/** The parts of string and template literals that are text. */
export function literalsIn(code: string): readonly string[] {
  const found: string[] = []
  let at = 0
  /** Reads code up to the brace that ends a template's expression, or to the end. */
  const readCode = (isInTemplate: boolean): void => {
    let depth = 0
    let before = ''
    while (at < code.length) {
      const rest = code.slice(at, at + 2)
      const mark = code[at] ?? ''
      if (rest === '//') at = endOf('\n', at)
      else if (rest === '/*') at = endOf('*/', at) + 1
      else if (mark === "'" || mark === '"') found.push(readString(mark))
      else if (mark === '`') readTemplate()
      else if (mark === '/' && /(?:^|[(,=:[!&|?{};+>]|return)$/u.test(before)) readRegex()
      else if (isInTemplate && mark === '}' && depth === 0) return
      else if (mark === '{') depth++
      else if (mark === '}') depth--
      if (!/\s/u.test(mark)) before = (before + mark).slice(-6)
      at++
    }
  }
  const endOf = (mark: string, from: number) => {
    const end = code.indexOf(mark, from)
    return end === -1 ? code.length : end
  }
  const readString = (quote: string): string => {
    let text = ''
    for (at++; at < code.length && code[at] !== quote; at++)
      text += code[at] === '\\' ? unescaped() : code[at]
    return text
  }
  const unescaped = (): string => {
    at++
    return code[at] === 'n' ? '\n' : (code[at] ?? '')
  }
  const readTemplate = (): void => {
    let text = ''
    for (at++; at < code.length && code[at] !== '`'; at++) {
      if (code[at] === '\\') text += unescaped()
      else if (code.slice(at, at + 2) === '${') {
        at += 2
        found.push(text)
        text = ''
        readCode(true)
      } else text += code[at]
    }
    found.push(text)
  }
  const readRegex = (): void => {
    for (let isClass = false, first = at++; at < code.length; at++) {
      if (code[at] === '\\') at++
      else if (code[at] === '[') isClass = true
      else if (code[at] === ']') isClass = false
      else if ((code[at] === '/' && !isClass) || code[at] === '\n') return
      else if (at - first > 2000) return
    }
  }
  readCode(false)
  return found
}
