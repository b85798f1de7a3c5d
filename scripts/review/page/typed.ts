/** Texts that somebody typed and that are not saved yet: kept by the browser until they are. */
import type { Card } from '../card.js'
import { keyOf } from './api.js'

const PREFIX = 'tvilling-text '

/** What was typed for a unit. */
export interface Typed {
  readonly text: string
  /** Of the unit when it was typed. */
  readonly revision: string
}

// The browser may refuse to keep anything; then it is kept as long as the page is open.
const here = new Map<string, string>()

/** What was typed for a unit and not saved; `undefined` when there is nothing. */
export function typedFor(card: Card): Typed | undefined {
  const kept = read(PREFIX + keyOf(card))
  try {
    return kept === undefined ? undefined : (JSON.parse(kept) as Typed)
  } catch {
    return undefined
  }
}

/** Keeps what was typed; without a text, forgets it. */
export function keepTyped(card: Card, text: string | undefined): void {
  const key = PREFIX + keyOf(card)
  if (text === undefined) remove(key)
  else write(key, JSON.stringify({ text, revision: card.revision } satisfies Typed))
}

/**
 * Forgets what was typed for a unit once it is saved. What was typed since then stays, as something typed for the unit as
 * it is `written` now: its writer knows of the change, who made it.
 */
export function forgetSaved(card: Card, saved: string | undefined, written: Card | null): void {
  const typed = typedFor(card)
  if (!typed) return
  if (typed.text === saved) keepTyped(card, undefined)
  else if (written && typed.revision === card.revision) keepTyped(written, typed.text)
}

/** What was typed for a unit that changed since; `undefined` when there is nothing, or the unit is as it was. */
export function overtaken(card: Card): string | undefined {
  const typed = typedFor(card)
  return typed && typed.revision !== card.revision ? typed.text : undefined
}

/** Whether anything typed is not saved. */
export function hasTyped(): boolean {
  return [...here.keys()].some((key) => key.startsWith(PREFIX))
}

/** Something small that this browser remembers. */
export function remembered(key: string): string | undefined {
  return read(`tvilling ${key}`)
}

/** Has this browser remember something small. */
export function remember(key: string, value: string): void {
  write(`tvilling ${key}`, value)
}

function read(key: string): string | undefined {
  try {
    return here.get(key) ?? localStorage.getItem(key) ?? undefined
  } catch {
    return here.get(key)
  }
}

function write(key: string, value: string): void {
  here.set(key, value)
  try {
    localStorage.setItem(key, value)
  } catch {}
}

function remove(key: string): void {
  here.delete(key)
  try {
    localStorage.removeItem(key)
  } catch {}
}
