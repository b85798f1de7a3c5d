/** How long translations are beside their originals: what `scripts/check/ratios.ts` was fitted to. */
import { proseOf } from '../../dist/check/prose.js'

const SHORTEST = 20
const BOUNDS = [SHORTEST, 40, 80, 160, 400, Number.POSITIVE_INFINITY]
/** A normal distribution's standard deviation is so many times its median distance from the middle. */
const ROBUST = 1.48
const FEWEST = 20

/** Lines of text: for each language and each length of a source, the middle of the logarithms and their spread. */
export function lengthsOf(pages) {
  const languages = [...new Set(pages.map(({ language }) => language))]
  return languages.map(
    (language) => `${language.padEnd(6)} ${rowOf(pages.filter((page) => page.language === language))}`,
  )
}

function rowOf(pages) {
  const seen = new Set()
  const ratios = pages
    .flatMap(({ twins }) => twins)
    .flatMap(({ source, target }) => {
      const [own, other] = [proseOf(source, ''), proseOf(target, '')]
      if (own.length < SHORTEST || other === '' || own === other || seen.has(own)) return []
      seen.add(own)
      return [{ length: own.length, ratio: Math.log(other.length / own.length) }]
    })
  return BOUNDS.slice(0, -1)
    .map((from, at) =>
      cell(
        ratios.filter(({ length }) => length >= from && length < BOUNDS[at + 1]).map(({ ratio }) => ratio),
        from,
      ),
    )
    .join('  ')
}

function cell(ratios, from) {
  if (ratios.length < FEWEST) return `${from}: –`.padEnd(26)
  const middle = median(ratios)
  const spread = ROBUST * median(ratios.map((ratio) => Math.abs(ratio - middle)))
  return `${from}: ${middle.toFixed(2)} ± ${spread.toFixed(2)} (${ratios.length})`.padEnd(26)
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
}
