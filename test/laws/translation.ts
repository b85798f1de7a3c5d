/** Made-up translations: other words, the same placeables. */

const FOREIGN = 'söstad γέφυρα письмо 花园 とし 다리 สะพาน مدينة גשר नगर vänort łódź'.split(' ')

/** What a translator carries over: code, targets, labels, tags, variables, math, entities, escapes and bare addresses. */
const KEPT =
  /`+[^`]*`+|\]\([^)]*\)|\]\[[^\]]*\]|!?\[[^\][\n]*\](?![([])|<!--.*?-->|\{\{<.*?>\}\}|<[^>]*>|%?\{\{?\{?[^{}]*\}?\}?\}|\$\$?(?!\s)[^$\n]+(?<!\s)\$\$?(?!\d)|:[a-z]+(?=\[)|&#?\w+;|\\.|[^\s[\]()<>*_~]*(?:@|:\/\/|www\.)[^\s[\]()<>*~]*/u

const PARTS = new RegExp(`(?<kept>${KEPT.source})|(?<word>[\\p{L}\\p{M}\\u200c\\u200d’']+)`, 'gu')

/** The text with every word replaced by a foreign one; the same word and salt always give the same one. */
export function translate(text: string, salt: number): string {
  return text.replace(PARTS, (part, ...rest) => {
    const { word } = rest.at(-1) as { word?: string }
    return word === undefined ? part : (FOREIGN[(hash(part) + salt) % FOREIGN.length] ?? part)
  })
}

/** Paragraphs of other lengths: with all soft line ends gone, or with one before a word in the middle. */
export function rewrap(text: string, salt: number): string {
  if (salt % 3 === 0) return text
  if (salt % 3 === 1) return text.replace(/(?<=[^\s\\]) ?\n(?=\S)/gu, ' ')
  const spaces = [...text.matchAll(new RegExp(`${KEPT.source}|(?<space> )(?=\\p{L})`, 'gu'))].filter(
    ({ groups }) => groups?.space,
  )
  const chosen = spaces[salt % Math.max(1, spaces.length)]
  return chosen ? `${text.slice(0, chosen.index)}\n${text.slice(chosen.index + 1)}` : text
}

function hash(word: string): number {
  return Array.from(word).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 7)
}
