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

/** Characters that are handed to a service or another program. */
export function characters(count: number): string {
  return t('amount.characters', {
    count,
    defaultValue_one: '{{count}} character',
    defaultValue_other: '{{count}} characters',
  })
}

/** Errors, warnings, and notes when there are any. */
export function severities({
  errors,
  warnings,
  infos,
}: Readonly<Record<'errors' | 'warnings' | 'infos', number>>): readonly string[] {
  return [
    t('check.errors', {
      count: errors,
      defaultValue_one: '{{count}} error',
      defaultValue_other: '{{count}} errors',
    }),
    t('check.warnings', {
      count: warnings,
      defaultValue_one: '{{count}} warning',
      defaultValue_other: '{{count}} warnings',
    }),
    ...(infos > 0
      ? [
          t('check.infos', {
            count: infos,
            defaultValue_one: '{{count}} note',
            defaultValue_other: '{{count}} notes',
          }),
        ]
      : []),
  ]
}
