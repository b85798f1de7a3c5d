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
  return referenced(inertLine(text))
}

/** Text on a line that is no Markdown, such as a title, without mentions and references. */
export function inertLine(text: string): string {
  return oneLine(text)
    .replace(/[0-9a-f]{7,}/giu, (digits) => digits.replace(/.{6}/gu, `$&${JOINER}`))
    .replace(/[@#]|:(?=\/\/)|www(?=\.)|GH(?=-\d)/giu, `$&${JOINER}`)
}

/**
 * A path, a place or a command as code, between more backticks than it holds: nothing in it is syntax, and it can be
 * copied. A comment in it is no comment any more.
 */
export function markdownCode(text: string): string {
  const line = oneLine(text).replaceAll('<!--', `<!${JOINER}--`)
  const longest = Math.max(0, ...Array.from(line.matchAll(/`+/gu), ([marks]) => marks.length))
  const fence = '`'.repeat(longest + 1)
  const space = /^[` ]|[` ]$/u.test(line) || line === '' ? ' ' : ''
  return `${fence}${space}${line}${space}${fence}`
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
