/** Text from outside on its way into the syntax of another program, where none of it may count as syntax. */
import { printable, printableLine } from '../printable.js'

/** Text of a workflow command of GitHub Actions: what follows its second `::`. Source: `toolkit/packages/core/src/command.ts`. */
export function commandData(text: string): string {
  return printable(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** The value of one of its properties. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** Text in HTML or XML, between tags or in a quoted attribute. Characters that XML 1.0 has not are shown as escapes. */
export function markup(text: string): string {
  return printable(text)
    .replace(
      /[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu,
      '\ufffd',
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/**
 * Text on a line of Markdown as GitHub shows it: no markup, image, link, mention, or reference to an issue or a commit.
 * Signs that could begin any of these become character references, which are never syntax. GitHub looks for mentions,
 * addresses and references once more in what it has read, so that a joiner without width stands in these.
 */
export function markdownLine(text: string): string {
  const apart = oneLine(text)
    .replace(/[0-9a-f]{7,}/giu, (digits) => digits.replace(/.{6}/gu, `$&${JOINER}`))
    .replace(/[@#]|:(?=\/\/)|www(?=\.)|GH(?=-\d)/giu, `$&${JOINER}`)
  return referenced(apart)
}

/** A path, a place or a command in the type of code; GitHub looks for nothing in it, so it can be copied. */
export function markdownCode(text: string): string {
  return `<code>${referenced(oneLine(text))}</code>`
}

const JOINER = '\u2060'

function oneLine(text: string): string {
  return printableLine(text).replace(/\s+/gu, ' ')
}

function referenced(line: string): string {
  return line.replace(
    /[&<>"'`*_~[\](){}!|\\$@#+=:]|^-|^\d(?=\d*[.)])/gu,
    (sign) => `&#${sign.codePointAt(0)};`,
  )
}
