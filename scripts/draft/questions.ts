/**
 * What an engine has to be asked about a text: the sentences that changed since it was translated. The translations of
 * the others stay as they are, byte by byte, and are not sent to be translated again.
 */
import { commonSubsequence } from '../syntax/diff.js'
import { canonical } from '../syntax/inline.js'
import { sentences } from '../syntax/sentences.js'
import type { Versions } from './codec/versions.js'
import type { Request } from './engine.js'
import { cutAlike, cutWhole } from './sentence-pairs.js'

/** A text to be made: what stays, and what is to be asked, in order. */
export type Outline = readonly (string | Versions)[]

/** What is to be asked for a request. Without a translation, and where sentences do not go one to one, all of it. */
export function outlineOf({
  text,
  previous,
  notation,
}: Pick<Request, 'text' | 'previous' | 'notation'>): Outline {
  const whole: Outline = [{ source: text, ...(previous && { previous }) }]
  if (!previous) return whole
  const pairs = cutAlike(previous.source, previous.target, notation)
  const now = cutWhole(text, notation)
  const kept = commonSubsequence(
    pairs.map(([source]) => canonical(source, notation)),
    now.map((sentence) => canonical(sentence, notation)),
  )
  // What has nothing in common with the text of today is no help to translate it.
  if (kept.length === 0) return whole
  const gapBehind = gapsOf(previous.target)
  const parts: { readonly part: string | Versions; readonly gap: string }[] = []
  let [before, at] = [0, 0]
  for (const [old, current] of [...kept, [pairs.length, now.length] as const]) {
    const [replaced, sources] = [pairs.slice(before, old), now.slice(at, current)]
    if (sources.length > 0)
      parts.push({ part: versionsOf(replaced, sources), gap: gapBehind(replaced.at(-1)?.[1]) })
    const pair = pairs[old]
    if (pair) parts.push({ part: pair[1], gap: gapBehind(pair[1]) })
    before = old + 1
    at = current + 1
  }
  return parts.flatMap(({ part, gap }, index) => (index === parts.length - 1 ? [part] : [part, gap]))
}

function versionsOf(old: ReturnType<typeof cutAlike>, sources: readonly string[]): Versions {
  const source = sources.join(' ')
  if (old.length === 0) return { source }
  const [before, target] = [old.map(([one]) => one).join(' '), old.map(([, one]) => one).join(' ')]
  return { source, previous: { source: before, target } }
}

/** What stands behind a sentence of a translation: a line end stays one. Behind the last one, what is usual. */
function gapsOf(target: string): (sentence: string | undefined) => string {
  const gaps = new Map<string, string>()
  for (const part of sentences(target)) gaps.set(part.trim(), /\s*$/u.exec(part)?.[0] ?? '')
  const usual = /[。！？]/u.test(target) ? '' : ' '
  return (sentence) => gaps.get(sentence ?? '') || usual
}
