/** How a page is damaged: one named way each, of one unit. */

/**
 * A defect from what it does to the text of one target segment. `damage` gives the new text, or `undefined` where the
 * text has nothing to damage in this way. It knows the unit's source, the language and the page.
 */
export function inText(name, rules, damage) {
  return {
    name,
    rules,
    apply: (page, random) => {
      for (const unit of random.shuffle(page.twins)) {
        const text = damage(unit.target.text, { ...unit, page, random, language: page.language })
        if (text !== undefined && text !== unit.target.text)
          return { target: spliced(page.target, unit.target.span, text), unit: unit.id }
      }
      return undefined
    },
  }
}

/** A defect of one of the planted sentences. */
export function inPlanted(name, rules, key, damage) {
  return inText(name, rules, (text, context) =>
    text === context.page.planted[key] ? damage(text, context) : undefined,
  )
}

/** A defect from what it does to the whole target: a new text. */
export function inPage(name, rules, damage) {
  return {
    name,
    rules,
    apply: (page, random) => {
      const target = damage(page.target.text, { page, random })
      return target === undefined || target === page.target.text ? undefined : { target }
    },
  }
}

/** A document's text with another text in a span. */
export function spliced({ text }, { start, end }, replacement) {
  return text.slice(0, start) + replacement + text.slice(end)
}

/** A text with one of the matches of a pattern replaced; `undefined` when there is none. */
export function replaceOne(text, pattern, random, replacement) {
  const all = [...text.matchAll(pattern)]
  const found = all.length > 0 ? random.pick(all) : undefined
  if (!found) return undefined
  const made = typeof replacement === 'function' ? replacement(found) : replacement
  return made === undefined
    ? undefined
    : text.slice(0, found.index) + made + text.slice(found.index + found[0].length)
}

/** A text in which code, tags and the targets of links are signs that no pattern finds, as long as they are. */
export function bare(text) {
  return text.replace(/`+[^`]*`+|\]\([^)]*\)|<[^>]*>|\{[^}]*\}|https?:\S+/gu, (found) =>
    '\uE000'.repeat(found.length),
  )
}

/** Like `replaceOne`, but only in words. */
export function replaceWord(text, pattern, random, replacement) {
  const masked = bare(text)
  const all = [...masked.matchAll(pattern)]
  const found = all.length > 0 ? random.pick(all) : undefined
  if (!found) return undefined
  const made = typeof replacement === 'function' ? replacement(found) : replacement
  return made === undefined
    ? undefined
    : text.slice(0, found.index) + made + text.slice(found.index + found[0].length)
}
