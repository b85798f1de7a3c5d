/** Documents that are hard to parse, by what is hard about them; each can be made as large as one likes. */

/** A text of about so many characters. */
export type Family = (size: number) => string

function fill(part: string, size: number): string {
  return part.repeat(Math.max(1, Math.ceil(size / part.length)))
}

/** Parts that grow. */
function grow(part: (at: number) => string, size: number): string {
  let text = ''
  for (let at = 0; text.length < size; at++) text += part(at)
  return text
}

/** The same again and again. */
const again =
  (part: string, end = ''): Family =>
  (size) =>
    fill(part, size) + end

/** Something that opens, and all that closes it behind. */
const nested =
  (open: string, close: string): Family =>
  (size) =>
    `${fill(open, size / 2)}a${fill(close, size / 2)}`

const frontMatter =
  (inner: Family): Family =>
  (size) =>
    `---\n${inner(size)}\n---\na\n`

export const FAMILIES: Readonly<Record<string, Family>> = {
  'marks of emphasis that do not match': again('*a_ '),
  'stars only': again('*'),
  'emphasis that is opened only': again('*a '),
  'strong emphasis without end': again('**a'),
  'emphasis in emphasis': nested('*a **b ', 'c** d*'),
  'strokes of all sorts': again('~a~b'),
  'strokes around emphasis': nested('~~a *b ', 'c* d~~'),
  'all marks at once': again('*a_`[<'),
  'brackets that are opened only': again('['),
  'brackets in brackets': nested('[', ']'),
  'links that are opened only': again('[a]('),
  'links in links': nested('[', '](b)'),
  'images in images': nested('![', '](b)'),
  'links without an end': again('[a](<b'),
  'titles without an end': again('[a](b "c '),
  'brackets in an address': nested('[a](((', ')))'),
  'many links in one paragraph': again('[a](b) '),
  'references to one definition': (size) => `[a]: b\n\n${fill('[a] ', size)}`,
  'references without a definition': again('[a][b] '),
  'definitions of one name': again('[a]: b\n'),
  'definitions of many names': (size) => grow((at) => `[a${at}]: b\n`, size),
  'definitions without an end': again('[a]: b "c\n'),
  footnotes: (size) => grow((at) => `[^${at}]: b\n\n`, size),
  'references to one footnote': (size) => `[^1]: b\n\n${fill('x[^1] ', size)}`,
  'footnotes that are opened only': again('[^'),
  'runs of backticks that grow': (size) => grow((at) => `a${'`'.repeat(at + 1)}`, size),
  'backticks apart': again('` '),
  'quotes in quotes': again('> ', 'a\n'),
  'quotes without spaces': again('>', 'a\n'),
  'lists in lists on one line': again('- ', 'a\n'),
  'lists in lists on many lines': (size) => grow((at) => `${'  '.repeat(at)}- a\n`, size),
  'numbered lists on one line': again('1. ', 'a\n'),
  'lists in quotes in lists': again('> - ', 'a\n'),
  'indentation that creeps': (size) => grow((at) => `${' '.repeat(at % 90)}- a\n`, size),
  'lazy lines behind a quote': (size) => `> a\n${fill('a\n', size)}`,
  'lazy lines behind deep quotes': (size) => `${'> '.repeat(90)}a\n${fill('a\n', size)}`,
  'items of a list': again('- a\n'),
  'empty items': again('-\n'),
  'items with a check': again('- [ ] a\n'),
  'rows of a table': (size) => `|a|b|\n|-|-|\n${fill('|a|b|\n', size)}`,
  'columns of a table': (size) =>
    `${fill('|a', size / 3)}\n${fill('|-', size / 3)}\n${fill('|b', size / 3)}\n`,
  'one row with too many cells': (size) => `|a|\n|-|\n${fill('|b', size)}\n`,
  'code in cells': (size) => `|a|\n|-|\n|${fill('`|', size)}\n`,
  'rows that could begin a table': (size) => `${fill('a|', size / 2)}\n${fill('-|', size / 2)}\n`,
  'tags without an end': again('<a '),
  'angle brackets': again('<'),
  'tags that are opened only': again('<b>'),
  'comments without an end': again('<!--'),
  'attributes of one tag': (size) => `<a ${fill('a="b" ', size)}`,
  'blocks of HTML': again('<div>\n\n'),
  entities: again('&amp;'),
  'entities without an end': again('&aaaaaaaa'),
  addresses: again('http://a.b '),
  'addresses that go on': again('www.'),
  'brackets behind an address': (size) => `www.a.b/${fill('(', size)}`,
  'mail addresses without an end': again('a.a@'),
  'a long name before an at sign': again('a', '@'),
  'fences of code': again('```\n'),
  'underlined headings in a row': again('a\n=\n'),
  'a heading of many lines': again('a\n', '===\n'),
  headings: again('# a\n'),
  'number signs': again('#'),
  'short paragraphs': again('a\n\n'),
  'a paragraph of many lines': again('a b c d\n'),
  'hard breaks': again('a  \n'),
  'carriage returns': again('a\r'),
  backslashes: again('\\'),
  spaces: again(' ', 'a'),
  'a word without end': again('a'),
  'a text without spaces': again('漢字'),
  'one emoji of many': again('👨‍👩‍👧‍👦'),
  'signs on top of a letter': again('\u0301'),
  'a number without end': again('1', '. a'),
  variables: again('{{a}} '),
  braces: again('{'),
  'keys of front matter': frontMatter((size) => grow((at) => `k${at}: v\n`, size)),
  'lists in front matter': frontMatter((size) => `a: ${fill('[', size / 2)}${fill(']', size / 2)}`),
  'anchors that multiply': frontMatter(
    (size) =>
      `a0: &a0 [x,x,x,x,x,x,x,x,x]\n${Array.from(
        { length: Math.min(30, size / 50) },
        (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(',')}]`,
      ).join('\n')}\ntitle: *a9`,
  ),
  'a title without end': frontMatter((size) => `title: "${fill('a ', size)}"`),
  'questions in front matter': frontMatter(again('? ')),
  'colons in front matter': frontMatter(again('a: ')),
}

/** The same in MDX: JavaScript that is tried anew at each place where it could end. */
export const MDX_FAMILIES: Readonly<Record<string, Family>> = {
  'an expression without end': (size) => `{ \`\n\n${fill('- a }\n\n', size)}`,
  'a module without end': (size) => `export const a = [\n\n${fill('x\n\n', size)}`,
  'a module without end behind a fence in an expression': (size) =>
    `{ '}' /*\n\`\`\`\n*/}\n\nexport const a = [\n\n${fill('x\n\n', size)}`,
}
