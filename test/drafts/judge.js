/** What the product makes of an event out of the history of a site. */
import { askingFor } from '../../dist/draft/asking.js'
import { atomise } from '../../dist/draft/atoms.js'
import { likeness } from '../../dist/draft/fuzzy.js'
import { patch } from '../../dist/draft/patch.js'

/** A paragraph whose words are less like what they were is another one, or was written anew: that says nothing of the patch. */
const REVISED = 0.5

/**
 * Holds the patches for one change of a translation against what its translator wrote; `left` are those where he or she did
 * not touch the same places, `differing` those that are not alike.
 */
export function judge({ language, path, outdated, moves }) {
  const found = { outdated, patched: 0, left: 0, judged: 0, same: 0, whole: 0, differing: [] }
  for (const { theirs, ...move } of moves) {
    const patched = patch({ ...move, sourceLanguage: 'en', language })
    if (!('text' in patched)) continue
    found.patched++
    // What the translator left as it was says nothing of the patch.
    const isRevised = theirs !== undefined && likeness(wordsOf(move.target), wordsOf(theirs)) >= REVISED
    if (!isRevised || areAlikeWherePatched(move.target, patched.text, theirs, move.target)) {
      found.left++
      continue
    }
    found.judged++
    if (theirs === patched.text) found.whole++
    if (areAlikeWherePatched(move.target, patched.text, theirs, patched.text)) found.same++
    else found.differing.push({ path, ...move, patched: patched.text, theirs })
  }
  return found
}

/** Whether a text has each part that a patch put in or took out as often as one of the two that the patch lies between. */
function areAlikeWherePatched(before, patched, theirs, wanted) {
  const [old, now, other, like] = [before, patched, theirs, wanted].map(countsOf)
  const changed = [...new Set([...old.keys(), ...now.keys()])].filter((key) => old.get(key) !== now.get(key))
  return changed.every((key) => (like.get(key) ?? 0) === (other.get(key) ?? 0))
}

function wordsOf(text) {
  return atomise(text).frame
}

function countsOf(text) {
  const counts = new Map()
  for (const { type, written } of atomise(text).atoms) {
    // The same way from the same page.
    const key = `${type} ${type === 'address' ? written.replace(/^\.\//u, '') : written}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** The characters that one language costs after a commit, by what is sent to be translated. */
export function costOf({ asked, ...sums }) {
  const left = asked.filter(
    ({ text, notation, previous }) =>
      !previous ||
      !(
        'text' in
        patch({
          ...{ before: previous.source, after: text, target: previous.target, notation },
          ...{ sourceLanguage: 'en', language: 'en' },
        })
      ),
  )
  return { ...sums, planned: lengthOf(left), unpatched: lengthOf(asked) }
}

/** The sentences that changed: what a service translates and bills. */
function lengthOf(asked) {
  const questions = asked.map(askingFor).flatMap((asking) => asking.questions ?? [])
  return questions.reduce((sum, { tagged }) => sum + tagged.source.text.length, 0)
}
