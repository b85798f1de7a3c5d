/**
 * Glossaries as TBX, the exchange format of ISO 30042. Written is the dialect TBX-Basic of its third version (2019) in
 * the style DCA; read are both styles, DCA and DCT, and the second version (`martif`). `deprecated` of a glossary is
 * TBX's *superseded*, `forbidden` its *deprecated*.
 */
import { groupsOf } from '../groups.js'
import type { PartOfSpeech, Term, TermTarget } from '../model.js'
import { t } from '../phrases.js'
import { collapse, primaryLanguage } from '../text.js'
import { type Flaw, flawAt, isFlaw, Losses } from './flaw.js'
import type { ReadGlossary, WrittenGlossary } from './glossary.js'
import { escapeXml, isLossyInXml, parseXml, type XmlElement } from './xml.js'

type Status = 'preferred' | 'admitted' | 'deprecated' | 'forbidden'

const STATUS_NAMES: Readonly<Record<Status, string>> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  deprecated: 'supersededTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
}

const CLASS_NAMES: Readonly<Record<PartOfSpeech, string>> = {
  noun: 'noun',
  verb: 'verb',
  adjective: 'adjective',
  name: 'properNoun',
}

/** A glossary as TBX-Basic in the style DCA, and what is not in it. */
export function writeTbx(terms: readonly Term[], sourceLanguage: string): WrittenGlossary {
  const losses = new Losses()
  for (const term of terms) countLosses(term, losses)
  const entries = terms.map((term, index) => entryOf(term, index, sourceLanguage))
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="${escapeXml(sourceLanguage)}" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader>
    <fileDesc>
      <sourceDesc>
        <p>tvilling</p>
      </sourceDesc>
    </fileDesc>
    <encodingDesc>
      <p type="XCSURI">TBXBasicXCSV02.xcs</p>
    </encodingDesc>
  </tbxHeader>
  <text>
    <body>
${entries.join('')}    </body>
  </text>
</tbx>
`
  return { text, lost: losses.list() }
}

function countLosses(term: Term, losses: Losses): void {
  const targets = Object.values(term.targets)
  const size = (lists: readonly (readonly string[] | undefined)[]) =>
    lists.reduce((sum, list) => sum + (list?.length ?? 0), 0)
  losses.add('forms', size([term.forms, ...targets.map(({ forms }) => forms)]))
  losses.add('notForms', size([term.notForms, ...targets.map(({ notForms }) => notForms)]))
  losses.add('documents', term.documents ? 1 : 0)
  losses.add('compounds', targets.filter(({ compounds }) => compounds !== undefined).length)
  losses.add('caseSensitive', term.caseSensitive === undefined ? 0 : 1)
  losses.add('doNotTranslate', term.doNotTranslate === undefined ? 0 : 1)
  const texts = [
    term.source,
    term.note,
    ...targets.flatMap((target) => [target.note, ...namesOf(target).map(([name]) => name)]),
  ]
  losses.add('characters', texts.filter((text) => text !== undefined && isLossyInXml(text)).length)
}

function namesOf(target: TermTarget): readonly (readonly [name: string, status: Status])[] {
  const { preferred, admitted = [], deprecated = [], forbidden = [] } = target
  const all = (names: readonly string[], status: Status) => names.map((name) => [name, status] as const)
  return [
    [preferred, 'preferred'],
    ...all(admitted, 'admitted'),
    ...all(deprecated, 'deprecated'),
    ...all(forbidden, 'forbidden'),
  ]
}

function entryOf(term: Term, index: number, sourceLanguage: string): string {
  const own = section(sourceLanguage, undefined, [[term.source, 'preferred']], term.partOfSpeech)
  const others = Object.entries(term.targets).map(([language, target]) =>
    section(language, target.note, namesOf(target), target.partOfSpeech),
  )
  const note = term.note === undefined ? '' : `        <note>${escapeXml(term.note)}</note>\n`
  return `      <conceptEntry id="c${index + 1}">\n${note}${own}${others.join('')}      </conceptEntry>\n`
}

function section(
  language: string,
  note: string | undefined,
  names: readonly (readonly [string, Status])[],
  partOfSpeech: PartOfSpeech | undefined,
): string {
  const noted = note === undefined ? '' : `          <note>${escapeXml(note)}</note>\n`
  const terms = names.map(([name, status]) => {
    const classed =
      partOfSpeech && status === 'preferred'
        ? `            <termNote type="partOfSpeech">${CLASS_NAMES[partOfSpeech]}</termNote>\n`
        : ''
    return `          <termSec>
            <term>${escapeXml(name)}</term>
${classed}            <termNote type="administrativeStatus">${STATUS_NAMES[status]}</termNote>
          </termSec>\n`
  })
  return `        <langSec xml:lang="${escapeXml(language)}">\n${noted}${terms.join('')}        </langSec>\n`
}

/** The terms of a TBX file, or what is wrong with it first. */
export function readTbx(text: string, sourceLanguage: string): ReadGlossary | Flaw {
  const root = parseXml(text)
  if (isFlaw(root)) return root
  if (root.name !== 'tbx' && root.name !== 'martif')
    return flawAt(
      root.line,
      1,
      `<${root.name}>`,
      t('tbx.root', 'a TBX file, whose root is <tbx> or <martif>'),
    )
  const losses = new Losses()
  const entries = elements(root, ['conceptEntry', 'termEntry'])
  const terms = entries.flatMap((entry) => termOf(entry, sourceLanguage, losses) ?? [])
  return { terms, lost: losses.list() }
}

/** All elements of some names, at any depth but not in one another. */
function elements({ children }: XmlElement, names: readonly string[]): readonly XmlElement[] {
  return children.flatMap((child) => (names.includes(child.name) ? [child] : elements(child, names)))
}

function termOf(entry: XmlElement, sourceLanguage: string, losses: Losses): Term | undefined {
  const languages = languagesOf(entry)
  const own =
    languages.find(({ tag }) => tag.toLowerCase() === sourceLanguage.toLowerCase()) ??
    languages.find(({ tag }) => primaryLanguage(tag) === primaryLanguage(sourceLanguage))
  const [first, ...rest] = own ? readNames(own).toSorted(preferredFirst) : []
  if (!own || !first) {
    losses.add('withoutSource')
    return undefined
  }
  losses.add('sourceNames', rest.length)
  const targets: (readonly [tag: string, TermTarget])[] = []
  for (const language of languages) {
    if (language === own) continue
    const target = targetOf(language)
    if (target) targets.push([language.tag, target])
    else losses.add('withoutPreferred')
  }
  const note = noteOf(entry, ...own.sections)
  return {
    source: first.name,
    ...(note !== undefined && { note }),
    ...(first.partOfSpeech && { partOfSpeech: first.partOfSpeech }),
    targets: Object.fromEntries(targets),
  }
}

/** What an entry says in one language: some programs write a section for each name. */
interface Language {
  readonly tag: string
  readonly sections: readonly XmlElement[]
}

function languagesOf(entry: XmlElement): readonly Language[] {
  // As locales of many programs are written: sv_SE.
  const tagOf = ({ attributes }: XmlElement) =>
    (attributes['xml:lang'] ?? attributes.lang ?? '').replaceAll('_', '-')
  const groups = groupsOf(elements(entry, ['langSec', 'langSet']), (one) => tagOf(one).toLowerCase())
  return groups.map((sections) => ({ tag: sections[0] ? tagOf(sections[0]) : '', sections }))
}

interface Named {
  readonly name: string
  readonly status: Status | undefined
  readonly partOfSpeech: PartOfSpeech | undefined
}

/** The names of a language; one that is said to be right more than once is there once. A line end in a name is of the layout. */
function readNames({ sections }: Language): readonly Named[] {
  const holders = sections.flatMap((section) => elements(section, ['termSec', 'tig', 'ntig']))
  const names = holders.flatMap((element) => {
    const [term] = elements(element, ['term'])
    const name = collapse(term?.text ?? '')
    if (name === '') return []
    const status = categoryOf(element, ['administrativeStatus', 'normativeAuthorization'])
    const partOfSpeech = categoryOf(element, ['partOfSpeech'])
    return [{ name, status: statusNamed(status), partOfSpeech: classNamed(partOfSpeech) }]
  })
  const groups = groupsOf(names, (one) => `${isWrong(one) ? one.status : 'right'} ${one.name}`)
  return groups.flatMap((group) => group.toSorted(preferredFirst)[0] ?? [])
}

/** A value by its category: `<termNote type="…">` in the style DCA, an element of that name in DCT. */
function categoryOf(element: XmlElement, categories: readonly string[]): string {
  for (const child of element.children) {
    if (categories.includes(child.attributes.type ?? child.name)) return child.text.trim()
    const inner = categoryOf(child, categories)
    if (inner !== '') return inner
  }
  return ''
}

function statusNamed(value: string): Status | undefined {
  const known = /^(preferred|admitted|deprecated|superseded|standardized|legal|regulated)/u.exec(value)?.[1]
  if (known === 'deprecated') return 'forbidden'
  if (known === 'superseded') return 'deprecated'
  if (known === undefined) return undefined
  return known === 'admitted' ? 'admitted' : 'preferred'
}

function classNamed(value: string): PartOfSpeech | undefined {
  const names = Object.keys(CLASS_NAMES) as PartOfSpeech[]
  return names.find((name) => CLASS_NAMES[name] === value || name === value)
}

function isWrong({ status }: Named): boolean {
  return status === 'deprecated' || status === 'forbidden'
}

function preferredFirst(a: Named, b: Named): number {
  const rank = ({ status }: Named) => (status === 'preferred' ? 0 : status === undefined ? 1 : 2)
  return rank(a) - rank(b)
}

/** The names of a language. Where none is called preferred, the first that is not called wrong is. */
function targetOf(language: Language): TermTarget | undefined {
  const names = readNames(language)
  const first =
    names.find(({ status }) => status === 'preferred') ??
    names.find(({ status }) => status === undefined) ??
    names.find(({ status }) => status === 'admitted')
  if (!first) return undefined
  const listed = (wanted: (named: Named) => boolean) =>
    names.filter((named) => named !== first && wanted(named)).map(({ name }) => name)
  const [admitted, deprecated, forbidden] = [
    listed(({ status }) => status === undefined || status === 'admitted' || status === 'preferred'),
    listed(({ status }) => status === 'deprecated'),
    listed(({ status }) => status === 'forbidden'),
  ]
  const note = noteOf(...language.sections)
  return {
    preferred: first.name,
    ...(admitted.length > 0 && { admitted }),
    ...(deprecated.length > 0 && { deprecated }),
    ...(forbidden.length > 0 && { forbidden }),
    ...(first.partOfSpeech && { partOfSpeech: first.partOfSpeech }),
    ...(note !== undefined && { note }),
  }
}

/** Notes and definitions of an element itself, and those of further ones, one a line. */
function noteOf(...holders: readonly XmlElement[]): string | undefined {
  const texts = holders.flatMap(({ children }) =>
    children.flatMap((child) => {
      const inner = child.name === 'descripGrp' ? child.children : [child]
      return inner
        .filter(({ name, attributes }) => name === 'note' || (attributes.type ?? name) === 'definition')
        .map(({ text }) => text.trim())
    }),
  )
  const found = [...new Set(texts)].filter((text) => text !== '')
  return found.length > 0 ? found.join('\n') : undefined
}
