/** A badge: a picture of a name and a share, made here, so that no service has to be asked. */
import { percent, t } from '../../phrases.js'
import { markup } from '../formats/escape.js'
import { widthOf } from '../style.js'

/** Backgrounds on which white has a contrast of at least 4.5. */
const COLOURS = [
  [1, '#2a7a2e'],
  [0.9, '#5b6f0a'],
  [0.6, '#96610a'],
  [0, '#b3362b'],
] as const

/** The badge of a language, or of the whole, as SVG. */
export function badge(label: string, share: number): string {
  const message = percent(share)
  const [left, right] = [boxOf(label), boxOf(message)]
  const title = markup(t('site.badge', '{{label}}: {{share}} translated', { label, share: message }))
  const text = (x: number, said: string) => `<text x="${x}" y="14">${markup(said)}</text>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${title}">`,
    `<title>${title}</title>`,
    `<clipPath id="r"><rect width="${left + right}" height="20" rx="3"/></clipPath>`,
    `<g clip-path="url(#r)"><rect width="${left}" height="20" fill="#4a4a4a"/><rect x="${left}" width="${right}" height="20" fill="${colourOf(share)}"/></g>`,
    '<g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">',
    text(left / 2, label),
    text(left + right / 2, message),
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

/** The same for services that draw badges themselves: https://shields.io/badges/endpoint-badge. */
export function badgeData(label: string, share: number): string {
  const data = { schemaVersion: 1, label, message: percent(share), color: colourOf(share) }
  return `${JSON.stringify(data, undefined, 2)}\n`
}

/** The colour that stands for a share. */
export function colourOf(share: number): string {
  return COLOURS.find(([least]) => share >= least)?.[1] ?? COLOURS[3][1]
}

function boxOf(text: string): number {
  return 10 + 7 * widthOf(text)
}
