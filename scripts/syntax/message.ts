/** What a message of a catalogue carries besides words: variables, other messages and tags. */
import type { Placeable, Span } from '../model.js'

/** Variables (`{{count}}`, `{name}`), nested messages (`$t(key)`) and tags (`<1>`, `</b>`), in the order of the text. */
export function messagePlaceables(text: string): readonly Placeable[] {
  if (CHOICE.test(text))
    return Array.from(text.matchAll(CHOSEN_BY), ([, name]) => ({ type: 'variable', value: `{${name}}` }))
  return Array.from(text.matchAll(PLACEABLE), ([found]): Placeable => {
    if (found.startsWith('<')) return { type: 'html', value: found.replace(/\s+/gu, ' ') }
    return { type: 'variable', value: found.replace(/\s+/gu, '') }
  })
}

/** Whether a message is a choice between several texts. */
export function isChoice(text: string): boolean {
  return CHOICE.test(text)
}

/** Where variables, nested messages and tags stand in a message that is no choice, in order. */
export function placesInMessage(text: string): readonly Span[] {
  return Array.from(text.matchAll(PLACEABLE), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }))
}

const PLACEABLE =
  /\{\{[^{}]*\}\}|\$t\((?:[^()]|\([^()]*\))*\)|\{\s*[\w.-]+\s*\}|<\/?[A-Za-z0-9][\w.-]*(?:\s[^<>]*)?\/?>/gu

/** A choice between texts in the syntax of ICU. Braces within it hold texts, so only what it is made by counts. */
const CHOICE = /\{\s*[\w.-]+\s*,\s*(?:plural|select|selectordinal)\s*,/u
const CHOSEN_BY = /\{\s*([\w.-]+)\s*,/gu
