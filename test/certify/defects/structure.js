/** Damage to what stands in a text or around it: links, code, tags, lists, tables. */
import { slug } from 'github-slugger'
import { inPage, inText, replaceOne } from './defect.js'

const LINK = ['link', 'image', 'broken-link', 'broken-anchor']
// Of a text that is nothing but code, nothing is left without it.
const CODE = ['inline-code', 'code-marks', 'missing']
const TAGS = ['html', 'html-nesting', 'structure', 'unreadable']
const BLOCKS = ['structure', 'missing', 'orphaned', 'list', 'table', 'heading', 'code-block', 'html']

const links = /(?<!!)\[([^[\]]+)\]\(([^()\s]+)\)/gu
const spans = /(?<!`)`([^`\n]+)`(?!`)/gu

export const STRUCTURE = [
  inText('link lost', LINK, (text, { random }) => replaceOne(text, links, random, (found) => found[1])),
  inText('link doubled', ['double-word'], (text, { random }) =>
    replaceOne(text, links, random, (found) => `${found[0]} ${found[0]}`),
  ),
  inText('address of a link changed', LINK, (text, { random }) =>
    replaceOne(text, links, random, (found) =>
      /^(?:https?:|\/)[^#]{6,}/u.test(found[2])
        ? `[${found[1]}](${found[2].replace(/^(.{5,}?)([a-z])([a-z])(?=[a-z])/u, '$1$3x$2')})`
        : undefined,
    ),
  ),
  inText('address of an image changed', LINK, (text, { random }) =>
    replaceOne(
      text,
      /!\[([^[\]]*)\]\(([^()\s]+)(\.\w+)\)/gu,
      random,
      (found) => `![${found[1]}](${found[2]}-old${found[3]})`,
    ),
  ),
  inText('inline code lost', CODE, (text, { random }) =>
    replaceOne(text, spans, random, (found) => (text.split(found[0]).length > 2 ? undefined : '')),
  ),
  inText('inline code without its signs', CODE, (text, { random }) =>
    replaceOne(text, spans, random, (found) => (/[<{*_]/u.test(found[1]) ? undefined : found[1])),
  ),
  inText('inline code translated', CODE, (text, { random }) =>
    replaceOne(text, spans, random, (found) =>
      /\p{L}{3}/u.test(found[1]) ? `\`${found[1].replace(/\p{L}{3}/u, 'ny_')}\`` : undefined,
    ),
  ),
  inText(
    'variable broken',
    ['variable', 'shortcode', 'html', 'inline-code', 'unreadable'],
    // What readers are to fill in may be said in other words: a variable is what the source has, too.
    (text, { random, source }) =>
      replaceOne(text, /\{\{([<%]?\s?)([\w.$-]+)([^{}]*)\}\}|(?<!\{)\{(\w+)\}(?!\})/gu, random, (found) =>
        source.text.includes(found[0])
          ? found[0].replace(/[a-z](?=[a-z])/iu, (letter) => `${letter}q`)
          : undefined,
      ),
  ),
  inText('tag lost', TAGS, (text, { random }) =>
    replaceOne(text, /<(?:\/)?([A-Za-z][\w.]*)(?:\s[^<>]*)?>/gu, random, (found) =>
      isInCode(text, found.index) ? undefined : '',
    ),
  ),
  // What only a translator explains, only a translator takes away.
  inText('attribute of a tag lost', TAGS, (text, { random, source }) =>
    replaceOne(text, /<([A-Za-z][\w.]*)\s+([a-z][\w-]*)=(?:"[^"]*"|\{[^}]*\})/gu, random, (found) =>
      isInCode(text, found.index) || !source.text.includes(`<${found[1]} ${found[2]}=`)
        ? undefined
        : `<${found[1]}`,
    ),
  ),
  inText('bold type lost', ['emphasis'], (text, { random, source }) =>
    /\*\*[^*]+\*\*/u.test(source.text)
      ? replaceOne(text, /\*\*([^*]+)\*\*/gu, random, (found) => found[1])
      : undefined,
  ),
  // Where only the translation has an id, or its words make the same one, it may do without.
  inText('id of a heading lost', ['anchor', 'heading'], (text, { random, source }) =>
    source.text.endsWith('}')
      ? replaceOne(text, /^(.*?) *\{ ?#([\w-]+) ?\}$/gu, random, ([, words, id]) =>
          slug(words) === id ? undefined : words,
        )
      : undefined,
  ),
  inPage('depth of a heading changed', BLOCKS, (text, { page, random }) =>
    inLine(page, text, random, ({ kind }) => kind === 'heading', /^(#{2,4}) /u, '#$1 '),
  ),
  inPage('list item lost', BLOCKS, (text, { page, random }) =>
    withoutLine(page, text, random, ({ kind }) => kind === 'item', /^(?:[-*+]|\d+\.) \S/u),
  ),
  inPage('list item became a paragraph', BLOCKS, (text, { page, random }) =>
    inLine(page, text, random, ({ kind }) => kind === 'item', /^[-*+] +(?=\S)/u, '\n'),
  ),
  inPage('row of a table lost', BLOCKS, (text, { page, random }) =>
    withoutLine(page, text, random, ({ kind }) => kind === 'cell', /^\|(?! *:?-)/u),
  ),
  inPage('column of a table lost', BLOCKS, (text) => {
    const found = /(?:^\|[^\n]*\|[ \t]*\n){3,}/mu.exec(text)
    if (!found || /\\\||`/u.test(found[0]) || (found[0].split('\n')[0].match(/\|/gu)?.length ?? 0) < 4)
      return undefined
    return (
      text.slice(0, found.index) +
      found[0].replace(/\|[^|\n]*\|([ \t]*\n)/gu, '|$1') +
      text.slice(found.index + found[0].length)
    )
  }),
  inPage('line of a code block changed', ['code-content', 'code-words', 'code-block'], (text, { random }) =>
    replaceOne(text, /^(```|~~~)[^\n]*\n(?:[^\n]*\n)*?\1/gmu, random, (found) => {
      const line = /\n([ \t]*[a-z][\w.]*[ (=][^\n#/'"]*)\n/iu.exec(found[0])
      return line ? found[0].replace(line[1], `${line[1]}9`) : undefined
    }),
  ),
  inPage('code block lost', BLOCKS, (text, { random }) =>
    replaceOne(text, /^(```|~~~)[^\n]*\n(?:[^\n]*\n)*?\1[ \t]*\n/gmu, random, ''),
  ),
  inPage('name of a directive translated', ['directive', 'structure', 'unreadable'], (text, { random }) =>
    replaceOne(text, /^(\/\/\/|:::) ?(note|tip|caution|danger|warning|info|check)/gmu, random, (found) =>
      isInFence(text, found.index) ? undefined : `${found[1]} ${found[2]}ning`.replace('::: ', ':::'),
    ),
  ),
  inPage('target of a definition changed', ['definition', 'link'], (text, { random }) =>
    replaceOne(text, /^\[[^\]^]+\]: ?(https?:\S+[a-z])/gmu, random, (found) => `${found[0]}-old`),
  ),
]

/** Whether an odd number of fences stands before a place. */
function isInFence(text, index) {
  return (text.slice(0, index).match(/^\s*(?:```|~~~)/gmu) ?? []).length % 2 === 1
}

/** Whether an odd number of backticks stands before a place. */
function isInCode(text, at) {
  return text.slice(0, at).split('`').length % 2 === 0
}

/** The line of a unit that a condition holds for, changed where it begins. */
function inLine(page, text, random, holds, pattern, replacement) {
  for (const { target } of random.shuffle(page.twins.filter(holds))) {
    const start = text.lastIndexOf('\n', target.span.start - 1) + 1
    const line = text.slice(start, text.indexOf('\n', start))
    if (pattern.test(line))
      return text.slice(0, start) + line.replace(pattern, replacement) + text.slice(start + line.length)
  }
  return undefined
}

function withoutLine(page, text, random, holds, pattern) {
  for (const { target } of random.shuffle(page.twins.filter(holds))) {
    const start = text.lastIndexOf('\n', target.span.start - 1) + 1
    const end = text.indexOf('\n', target.span.end) + 1
    if (end > 0 && pattern.test(text.slice(start, end))) return text.slice(0, start) + text.slice(end)
  }
  return undefined
}
