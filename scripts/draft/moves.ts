/** What moved between two texts of a language, where nothing but links, pictures and code did. */
import type { Notation } from '../model.js'
import { placeablesOf } from '../syntax/inline.js'
import { atomise } from './atoms.js'

/** What moved; of placeables the kinds that a project may let be published without another look. */
export type Movable = 'link' | 'image' | 'code'

/**
 * The kinds of placeable that differ between two texts, when they are all that differs: no word, number, date, variable or
 * mail address does. Empty when anything else differs too.
 */
export function movedBetween(before: string, after: string, notation: Notation): ReadonlySet<Movable> {
  const [old, now] = [atomise(before), atomise(after)]
  const [was, is] = [placeablesOf(before, notation), placeablesOf(after, notation)]
  const written = now.atoms.filter((atom, at) => atom.written !== old.atoms[at]?.written)
  const moved = is.filter(({ type, value }, at) => was[at]?.type !== type || was[at]?.value !== value)
  const isAlone =
    old.frame === now.frame &&
    was.length === is.length &&
    is.every(({ type }, at) => was[at]?.type === type) &&
    moved.every(({ type }) => type === 'link' || type === 'image' || type === 'code') &&
    // What the notation does not know as a link or as code is a part of its words.
    written.every(({ type, written: text }) => {
      return (type === 'code' || type === 'address') && moved.some(({ value }) => text.includes(value))
    })
  return new Set(isAlone ? moved.map(({ type }) => type as Movable) : [])
}
