/** What the cases of a language teach each other about words, as the pages of a site do. */
import { learnLexicon, lessonsOf } from '../../dist/align/lexicon.js'
import { alignUnits } from '../../dist/align/units.js'
import { openGlossary } from '../../dist/glossary/glossary.js'
import { parse } from './adapter.js'

/**
 * A function that gives the lexicon of a record: what all other records of its two languages teach. Some of them are the
 * same page with other changes, which teaches more than a site does, that has each page once; with `apart` only those of
 * other pages of its own site teach.
 */
export function openLexica(records, textsOf, { apart = false } = {}) {
  const taught = new Map(records.map((record) => [record, lessonsIn(record, textsOf(record))]))
  const teaches = (other, record) =>
    other !== record &&
    languagesOf(other) === languagesOf(record) &&
    (!apart || (other.repo === record.repo && pageOf(other) !== pageOf(record)))
  return (record) => {
    const others = records.filter((other) => teaches(other, record))
    return learnLexicon(others.flatMap((other) => taught.get(other)))
  }
}

/** A function that finds the terms of a glossary in two documents: so many of the surest words of a record's lexicon. */
export function glossaryOf(lexicon, { lang, srcLang = 'en' }, size) {
  const terms = lexicon.slice(0, size).map(([source, preferred]) => ({ source, targets: { [lang]: { preferred } } }))
  const glossary = openGlossary(terms, srcLang)
  return (versions) => {
    const found = glossary({ pair: { source: '', language: lang }, ...versions })
    return (segment) => found.get(segment)?.map(({ term }) => term.source) ?? []
  }
}

function lessonsIn({ format, srcLang = 'en' }, [original, translation]) {
  const versions = { source: parse(original, format), target: parse(translation, format) }
  return lessonsOf(alignUnits({ ...versions, records: [], sourceLanguage: srcLang }))
}

function languagesOf({ srcLang = 'en', lang }) {
  return `${srcLang} ${lang}`
}

function pageOf({ path, srcPath }) {
  return path ?? srcPath
}
