/** Amounts with their nouns, as parts of sentences. */
import { t } from '../phrases.js'

/** Language versions of documents. */
export function translations(count: number): string {
  return t('amount.translations', {
    count,
    defaultValue_one: '{{count}} translation',
    defaultValue_other: '{{count}} translations',
  })
}

/** Units. */
export function units(count: number): string {
  return t('amount.units', {
    count,
    defaultValue_one: '{{count}} unit',
    defaultValue_other: '{{count}} units',
  })
}
