/** What DeepL calls a language. */

/** Languages that have another code there, or none without a region. */
const CODES: Readonly<Record<string, string>> = {
  en: 'en-US',
  pt: 'pt-PT',
  no: 'nb',
  'zh-cn': 'zh-HANS',
  'zh-sg': 'zh-HANS',
  'zh-tw': 'zh-HANT',
  'zh-hk': 'zh-HANT',
}

/** The code of a language without region or script: what sources and glossaries are called by. */
export function baseOf(language: string): string {
  const [base = ''] = language.toLowerCase().split('-')
  return base === 'no' ? 'nb' : base
}

/** The code of a target language among those that the service has; `undefined` when it has none for it. */
export function targetCode(language: string, known: ReadonlyMap<string, boolean>): string | undefined {
  const whole = language.toLowerCase()
  const base = baseOf(language)
  return [whole, CODES[whole], CODES[base], base].find(
    (code) => code !== undefined && known.has(code.toLowerCase()),
  )
}
