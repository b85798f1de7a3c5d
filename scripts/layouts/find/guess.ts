/** The language of originals that say it nowhere, from their letters. */
import type { Site } from '../layout.js'
import { sample } from './site.js'

/** Scripts that one language is mostly meant by. Kana comes first, since Japanese is written with Han too. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/gu, 'ja'],
  [/\p{sc=Hangul}/gu, 'ko'],
  [/\p{sc=Han}/gu, 'zh'],
  [/\p{sc=Cyrillic}/gu, 'ru'],
  [/\p{sc=Greek}/gu, 'el'],
  [/\p{sc=Arabic}/gu, 'ar'],
  [/\p{sc=Hebrew}/gu, 'he'],
  [/\p{sc=Devanagari}/gu, 'hi'],
  [/\p{sc=Thai}/gu, 'th'],
]

const FILES = 8
const LENGTH = 8000
/** Code and names are Latin everywhere. */
const SHARE = 0.15

/** The language that the letters of some pages speak for; `undefined` for Latin ones and for too few. */
export function guessLanguage(site: Site, pages: readonly string[]): string | undefined {
  const texts = sample(pages, FILES).map((page) => (site.read(page) ?? '').slice(0, LENGTH))
  const text = texts.join('\n')
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return SCRIPTS.find(([script]) => (text.match(script)?.length ?? 0) > Math.max(20, letters * SHARE))?.[1]
}
