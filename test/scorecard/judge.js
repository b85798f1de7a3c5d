/** Holds what a tool says of an edited page against what the edit did. */
import { nameOf } from './passages.js'

/** What is counted; all of it is nothing for a tool that makes no mistake. */
export const NOTHING = { edits: 0, touched: 0, flagged: 0, missed: 0, lost: 0, misnamed: 0, damaged: 0 }

/**
 * Counts the passages that a tool asks somebody to look at for nothing, those that it misses and the translations
 * that it has no more. `flags` are `{ text, removed, targets, change }`: the new passage or the old one that is gone,
 * and the translations beside it. `before` are the translations that there were, `after` those that there are.
 */
export function judge(edit, { flags, translationOf, before, after, damaged = 0, namesChanges = false }) {
  const left = [...flags]
  const take = (matches) => {
    const at = left.findIndex(matches)
    return at === -1 ? undefined : left.splice(at, 1)[0]
  }
  const faults = []
  const count = { ...NOTHING, edits: 1, touched: edit.touched.length + edit.gone.length, damaged }
  const fault = (kind, text) => {
    count[kind]++
    faults.push(`${kind}: ${text}`)
  }
  for (const { text, from, changes = edit.changes } of edit.touched) {
    const flag = take((one) => one.text !== undefined && nameOf(one.text) === nameOf(text))
    if (!flag) fault('missed', text)
    else {
      for (const old of from.map(translationOf))
        if (old !== undefined && !flag.targets.some((target) => nameOf(target).includes(nameOf(old))))
          fault('lost', old)
      if (namesChanges && changes && !changes.includes(flag.change))
        fault('misnamed', `${flag.change}: ${text}`)
    }
  }
  for (const text of edit.gone)
    if (!take((one) => one.removed !== undefined && nameOf(one.removed) === nameOf(text)))
      fault('missed', text)
  for (const flag of left) fault('flagged', flag.text ?? flag.removed ?? flag.targets.join(' '))
  const kept = after.map(nameOf)
  for (const old of before) if (!kept.some((text) => text.includes(nameOf(old)))) fault('lost', old)
  return { count, faults }
}

/** Two counts as one. */
export function add(a, b) {
  return Object.fromEntries(Object.keys(NOTHING).map((key) => [key, a[key] + b[key]]))
}
