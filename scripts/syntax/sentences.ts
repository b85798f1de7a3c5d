/** Cutting a paragraph into sentences. */

/** Signs that end sentences in the scripts of the world, for a class of characters; the Bengali `৷` is typed for `।`. */
export const SENTENCE_ENDS = '.!?…。！？।৷॥۔؟።։'

/** A sign that ends a sentence before the end of a text. */
const END_WITHIN = new RegExp(`[${SENTENCE_ENDS}]\\P{L}*[^\\s]`, 'u')

/** `Intl.Segmenter` takes quadratic time on Node 20; a longer text is one sentence. In UTF-16 units. */
const LIMIT = 4000

/** Without a language it would take that of the machine, and a Greek one ends sentences at semicolons. */
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** No sentence ends behind these, whatever follows; without the dots inside and behind. */
const ABBREVIATIONS = new Set(
  [
    'dr mr mrs ms prof st jr sr no nos vol pp ed eds fig figs approx dept est vs eg ie cf viz al art arts sec ca', // English
    'bl dvs etc ex f.d fr.o.m hr i.e kl nr m.fl m.m o.d o.s.v osv resp s.k st t.ex t.o.m tel ung', // Swedish
    'bl.a ca d.v.s e.g el eks f.eks fx hhv iflg inkl jf jfr kl kr m.h.t m.v mht mv nr o.l pga pkt stk sml tlf', // Danish, Norwegian
    'abs art bd bzw d.h evtl ggf hrsg inkl insb mind nr o.ä s.o sog u.a usw vgl z.b z.t zzgl', // German
  ].flatMap((line) => line.split(' ')),
)

/**
 * The sentences of a text, with the white space behind each: joined, they are the text. Cuts where `Intl.Segmenter`
 * does (Unicode's UAX 29), but not behind an abbreviation, an initial or an ordinal (Danish and German `2.`).
 */
export function sentences(text: string): readonly string[] {
  if (text.length > LIMIT || !END_WITHIN.test(text)) return text === '' ? [] : [text]
  const found: string[] = []
  for (const { segment: cut, index } of segmenter.segment(text.replaceAll('৷', '।'))) {
    const segment = text.slice(index, index + cut.length)
    const before = found.at(-1)
    if (before !== undefined && goesOn(before)) found[found.length - 1] = before + segment
    else found.push(segment)
  }
  return found
}

/** Whether a cut piece is no whole sentence. */
function goesOn(piece: string): boolean {
  const [, word] = /(?:^|[\s("'„“”«»[])([\p{L}\p{N}.]+)\.\s+$/u.exec(piece) ?? []
  if (word === undefined) return false
  return ABBREVIATIONS.has(word.toLowerCase()) || /^(?:\p{L}|\d{1,2})$/u.test(word)
}
