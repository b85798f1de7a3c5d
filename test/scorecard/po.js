/** Reads PO files, as far as gettext's own tools write them. */

/** Entries that are in use, without the header: `{ id, text, isFuzzy }`, with the texts unescaped. */
export function readPo(po) {
  return entriesOf(po.split('\n').filter((line) => !line.startsWith('#~')))
    .map((lines) => ({
      id: stringOf(lines, 'msgid'),
      text: stringOf(lines, 'msgstr'),
      isFuzzy: lines.some((line) => /^#,.*\bfuzzy\b/u.test(line)),
    }))
    .filter(({ id }) => id !== '')
}

/** Translations that belong to nothing any more, which gettext keeps at the end. */
export function obsoleteIn(po) {
  const lines = po.split('\n').filter((line) => line.startsWith('#~ ') && !line.startsWith('#~|'))
  const bare = lines.map((line) => line.slice(3))
  const starts = bare.flatMap((line, at) => (line.startsWith('msgid ') ? [at] : []))
  return starts.map((start, at) => stringOf(bare.slice(start, starts[at + 1]), 'msgstr'))
}

function entriesOf(lines) {
  const entries = [[]]
  for (const line of lines) {
    if (line.trim() === '') entries.push([])
    else entries.at(-1).push(line)
  }
  return entries.filter((entry) => entry.some((line) => line.startsWith('msgid ')))
}

function stringOf(lines, keyword) {
  const start = lines.findIndex((line) => line.startsWith(`${keyword} `))
  if (start === -1) return ''
  const rest = lines.slice(start + 1)
  const end = rest.findIndex((line) => !line.startsWith('"'))
  const own = [lines[start].slice(keyword.length + 1), ...rest.slice(0, end === -1 ? rest.length : end)]
  return own.map((line) => JSON.parse(line.replaceAll('\t', '\\t'))).join('')
}
