/** Which languages can name a folder. */
import { UsageError } from '../errors.js'
import { t } from '../phrases.js'
import { refusedName } from './refused.js'

// RFC 5646, section 2.1, without what names no written language: extensions, and subtags that were never registered.
const TAG =
  /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(-([a-z\d]{5,8}|\d[a-z\d]{3}))*(-x(-[a-z\d]{1,8})+)?$/i

/** The tag itself when it is a BCP 47 language that can name a folder; else a `UsageError` of code `config`. */
export function parseLanguage(tag: string): string {
  if (TAG.test(tag) && isCanonical(tag) && !refusedName(tag)) return tag
  const language = JSON.stringify(tag)
  throw new UsageError(
    'config',
    refusedName(tag)
      ? t(
          'language.device',
          '{{language}} is not a language that can be used here; Windows has no folder of that name; add a region or script to it',
          { language },
        )
      : t(
          'language.noTag',
          '{{language}} is not a language that can be used here; expected a language tag of BCP 47, like "sv", "pt-BR" or "zh-Hans"',
          { language },
        ),
  )
}

function isCanonical(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
