/** Reports for programs. */

/**
 * Plain data as `JSON.stringify(data, undefined, 2)` has it, in pieces: of a report on thousands of pages the text as a whole
 * takes more memory than all that it was made from.
 */
export function* jsonPieces(data: object): Generator<string> {
  let before = '{'
  for (const [key, value] of Object.entries(data)) {
    for (const piece of piecesOf(key, value)) {
      yield `${before}${piece}`
      before = ''
    }
    if (before === '') before = ','
  }
  yield before === '{' ? '{}' : '\n}'
}

/** Members of a list to write at once. */
const AT_ONCE = 50

/** A property as it stands in an object; nothing where JSON leaves it out. */
function* piecesOf(key: string, value: unknown): Generator<string> {
  const isList = Array.isArray(value) && value.length > AT_ONCE
  if (!isList) {
    const written = JSON.stringify({ [key]: value }, undefined, 2)
    if (written !== '{}') yield written.slice('{'.length, -'\n}'.length)
    return
  }
  let before = `\n  ${JSON.stringify(key)}: [`
  for (let at = 0; at < value.length; at += AT_ONCE) {
    const written = JSON.stringify({ _: value.slice(at, at + AT_ONCE) }, undefined, 2)
    yield `${before}${written.slice('{\n  "_": ['.length, -'\n  ]\n}'.length)}`
    before = ','
  }
  yield '\n  ]'
}
