/** Reports for programs. */

/**
 * Plain data as `JSON.stringify(data, undefined, 2)` has it, in pieces: of a report on thousands of pages the text as a whole
 * takes more memory than all that it was made from.
 */
export function* jsonPieces(data: object): Generator<string> {
  let before = '{'
  for (const [key, value] of Object.entries(data)) {
    if (value === undefined) continue
    yield `${before}\n  ${JSON.stringify(key)}: `
    if (Array.isArray(value) && value.length > 0) yield* listPieces(value)
    else yield indented(value, 2)
    before = ','
  }
  yield before === '{' ? '{}' : '\n}'
}

function* listPieces(list: readonly unknown[]): Generator<string> {
  let before = '['
  for (const member of list) {
    yield `${before}\n    ${indented(member, 4)}`
    before = ','
  }
  yield '\n  ]'
}

/** No text in JSON holds a line end. What JSON does not know is `null` in a list. */
function indented(value: unknown, by: number): string {
  return (JSON.stringify(value, undefined, 2) ?? 'null').replaceAll('\n', `\n${' '.repeat(by)}`)
}
