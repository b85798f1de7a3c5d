/** How coverage and drift went, as a picture with its numbers in a table beside it. */
import { driftLabel } from '../../labels.js'
import { number, percent, t } from '../../phrases.js'
import { shareOf } from '../counts.js'
import { markup } from '../formats/escape.js'
import type { Sample } from './site.js'

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [460, 200, 52, 52, 12, 28]

/** One line of a chart. */
interface Line {
  readonly name: string
  readonly points: readonly { readonly time: number; readonly value: number }[]
}

/** Both charts and their table; nothing where there is no history. */
export function history(sampled: readonly Sample[]): string {
  if (sampled.length < 2) return ''
  const samples = inOrder(sampled)
  const languages = [
    ...new Set(samples.flatMap(({ languages }) => languages.map(({ language }) => language))),
  ].toSorted()
  const linesOf = (measure: (one: Sample['languages'][number]) => number): readonly Line[] =>
    languages.map((name) => ({
      name,
      points: samples.flatMap(({ at, languages: all }) => {
        const found = all.find(({ language }) => language === name)
        return found ? [{ time: Date.parse(at), value: measure(found) }] : []
      }),
    }))
  const outdated = linesOf(({ counts }) => counts.outdated + counts.missing)
  const coverage = linesOf(shareOf)
  // Languages that are nearly in step would all be one line at the top.
  const least = Math.min(0.9, Math.floor(10 * Math.min(...valuesOf(coverage))) / 10)
  const most = Math.max(1, ...valuesOf(outdated))
  return [
    `<section aria-labelledby="history"><h2 id="history">${markup(t('site.history', 'History'))}</h2>`,
    '<div class="charts">',
    chart(t('site.coverage', 'Words in step'), coverage, { least, most: 1, write: percent }),
    chart(t('site.drift', 'Units that are outdated or missing'), outdated, { least: 0, most, write: number }),
    '</div>',
    table(samples, languages),
    '</section>',
  ].join('\n')
}

/** Clocks differ, and the order is that of the commits: each is shown later than the one before it. */
function inOrder(samples: readonly Sample[]): readonly Sample[] {
  let latest = 0
  return samples.map((sample) => {
    latest = Math.max(Date.parse(sample.at), latest + 1)
    return { ...sample, at: new Date(latest).toISOString() }
  })
}

function valuesOf(lines: readonly Line[]): readonly number[] {
  return lines.flatMap(({ points }) => points.map(({ value }) => value))
}

interface Scale {
  readonly least: number
  readonly most: number
  readonly write: (value: number) => string
}

function chart(title: string, lines: readonly Line[], { least, most, write }: Scale): string {
  const times = lines.flatMap(({ points }) => points.map(({ time }) => time))
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const x = (time: number) => LEFT + ((time - first) / Math.max(1, last - first)) * (WIDTH - LEFT - RIGHT)
  const y = (value: number) => TOP + ((most - value) / (most - least)) * (HEIGHT - TOP - BOTTOM)
  const middle = write === number ? Math.round(most / 2) : (least + most) / 2
  const steps = [...new Set([least, middle, most])]
  const grid = steps.map(
    (value) =>
      `<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(value)}" y2="${y(value)}"/><text x="${LEFT - 6}" y="${y(value) + 4}" text-anchor="end">${markup(write(value))}</text>`,
  )
  const ends = spread(
    lines.map(({ points }) => y(points.at(-1)?.value ?? 0)),
    16,
  )
  const drawn = lines.map(({ name, points }, at) => {
    const path = points.map(({ time, value }) => `${round(x(time))},${round(y(value))}`).join(' ')
    const end = points.at(-1)
    const label = `<text x="${round(x(end?.time ?? last)) + 6}" y="${round((ends[at] ?? 0) + 4)}">${markup(name)}</text>`
    return `<g class="line l${at % 6}"><polyline points="${path}"/>${label}</g>`
  })
  const day = (time: number) => new Date(time).toISOString().slice(0, 10)
  return [
    `<figure><figcaption>${markup(title)}</figcaption>`,
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${markup(title)}">`,
    ...grid,
    `<text x="${LEFT}" y="${HEIGHT - 6}">${day(first)}</text><text x="${WIDTH - RIGHT}" y="${HEIGHT - 6}" text-anchor="end">${day(last)}</text>`,
    ...drawn,
    '</svg></figure>',
  ].join('\n')
}

/** Heights moved apart so that labels do not cover one another, from the top down. */
function spread(heights: readonly number[], gap: number): readonly number[] {
  const order = heights.map((height, at) => ({ height, at })).toSorted((a, b) => a.height - b.height)
  const found = [...heights]
  let least = Number.NEGATIVE_INFINITY
  for (const { height, at } of order) {
    least = Math.max(height, least + gap)
    found[at] = least
  }
  // Those that came to lie below the last line go up again together.
  const over = Math.max(0, least - (HEIGHT - BOTTOM))
  return found.map((height) => height - Math.min(over, Math.max(0, height - TOP)))
}

function table(samples: readonly Sample[], languages: readonly string[]): string {
  const head = languages.map((language) => `<th scope="col">${markup(language)}</th>`).join('')
  const rows = samples.map(({ at, languages: all }) => {
    const cells = languages.map((name) => {
      const found = all.find(({ language }) => language === name)
      if (!found) return '<td class="n">–</td>'
      const { outdated, missing } = found.counts
      return `<td class="n">${markup(percent(shareOf(found)))} · ${markup(number(outdated + missing))}</td>`
    })
    return `<tr><th scope="row">${at.slice(0, 10)}</th>${cells.join('')}</tr>`
  })
  const title = t('site.numbers', 'The numbers: words in step · units that are {{outdated}} or {{missing}}', {
    outdated: driftLabel('outdated'),
    missing: driftLabel('missing'),
  })
  return `<details><summary>${markup(title)}</summary><div class="scroll" tabindex="0" role="region" aria-label="${markup(title)}"><table><thead><tr><th scope="col">${markup(t('site.day', 'Day'))}</th>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div></details>`
}

function round(value: number): number {
  return Math.round(10 * value) / 10
}
