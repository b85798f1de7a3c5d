/** Words of made-up documents: English ones, and for each of them one word of another language that is always the same. */
import { createHash } from 'node:crypto'

const WORDS = {
  who: 'keeper,baker,pilot,reader,editor,weaver,ferry,council,harbour,market,server,worker,page,compiler,module,archive,lantern,orchard,bridge,tower'.split(
    ',',
  ),
  does: 'opens,mends,counts,carries,follows,returns,repairs,gathers,answers,measures,loads,writes,checks,builds,keeps,compares'.split(
    ',',
  ),
  which:
    'small,quiet,second,copper,empty,remote,public,narrow,early,shared,plain,common,broken,northern,typed,hidden'.split(
      ',',
    ),
  what: 'ledger,letter,barrel,window,cellar,signal,record,parcel,garden,option,route,folder,value,button,layout,request,draft,token,island,engine'.split(
    ',',
  ),
  when: 'in spring,before noon,after rain,at dusk,on every build,without haste,by candlelight,during the night,at the start,once a week'.split(
    ',',
  ),
}

/** All the words that name a thing or a quality. */
export const vocabulary = [...WORDS.who, ...WORDS.which, ...WORDS.what]

/** Letters that words of a language are made of, and what stands between words. */
const SCRIPTS = {
  latin: { syllables: 'ka lo mi ren tus vel ora sid fen gar nim pol'.split(' '), space: ' ' },
  nordic: { syllables: 'kål lø mæ ren tås vel öra sid fæn går nym pöl'.split(' '), space: ' ' },
  central: { syllables: 'kó lęż mi řen tuš vël ora śid fän gür nim ßol'.split(' '), space: ' ' },
  cyrillic: { syllables: 'ка ло ми рен тус вел ора сид фен гар ним пол'.split(' '), space: ' ' },
  greek: { syllables: 'κα λο μι ρεν τυς βελ ορα σιδ φεν γαρ νιμ πολ'.split(' '), space: ' ' },
  arabic: { syllables: 'كا لو مي رن تس فل ور سد فن غر نم بل'.split(' '), space: ' ' },
  devanagari: { syllables: 'का लो मि रे तु वे ओर सी फे गा नी पो'.split(' '), space: ' ' },
  kana: { syllables: 'か ろ み れ つ べ お し ふ が に ぽ'.split(' '), space: '' },
  han: { syllables: '花 路 米 人 土 北 山 水 火 家 日 木'.split(' '), space: '' },
  hangul: { syllables: '가 로 미 레 투 베 오 시 페 나 니 포'.split(' '), space: ' ' },
}

const SCRIPT_OF = {
  sv: 'nordic',
  da: 'nordic',
  nb: 'nordic',
  de: 'central',
  pl: 'central',
  ru: 'cyrillic',
  el: 'greek',
  ar: 'arabic',
  hi: 'devanagari',
  ja: 'kana',
  'zh-cn': 'han',
  ko: 'hangul',
}

/** A list of choices that is the same for the same seed: `pick(3)` is 0, 1 or 2. */
export function choices(seed) {
  let state = createHash('sha256').update(String(seed)).digest().readUInt32LE(0)
  // Mulberry32 (Tommy Ettinger, public domain).
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return (t ^ (t >>> 14)) >>> 0
  }
  const pick = (count) => next() % count
  return { pick, one: (list) => list[pick(list.length)] }
}

/** A clause of some seven words. */
export function clause({ one, pick }) {
  const number = pick(4) === 0 ? ` ${2 + pick(900)}` : ''
  return `the ${one(WORDS.which)} ${one(WORDS.who)} ${one(WORDS.does)} the ${one(WORDS.which)} ${one(WORDS.what)}${number} ${one(WORDS.when)}`
}

/** A few words. */
export function phrase({ one }) {
  return `${one(WORDS.which)} ${one(WORDS.what)} ${one(WORDS.when)}`
}

/** The first letter in upper case. */
export function capital(text) {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** What a translator carries over: code, targets of links, tags, expressions and attributes. */
const KEPT = /`[^`]*`|\]\([^)]*\)|<[^>]*>|\{[^}]*\}|https?:\S+/gu

/** The text in another language: other words, the same marks, code and numbers. */
export function translate(text, language) {
  const { syllables, space } = SCRIPTS[SCRIPT_OF[language] ?? 'latin']
  let at = 0
  let out = ''
  for (const { 0: kept, index } of text.matchAll(KEPT)) {
    out += words(text.slice(at, index), language, { syllables, space }) + kept
    at = index + kept.length
  }
  return out + words(text.slice(at), language, { syllables, space })
}

const known = new Map()

function words(text, language, { syllables, space }) {
  const foreign = text.replace(/\p{L}[\p{L}\p{M}’']*/gu, (word) => {
    const key = `${language} ${word}`
    const had = known.get(key)
    if (had !== undefined) return had
    const made = wordFor(key, word, syllables)
    known.set(key, made)
    return made
  })
  return space === ' ' ? foreign : foreign.replace(/(?<=[^\s\w*_-]) (?=[^\s\w*_-])/gu, space)
}

function wordFor(key, word, syllables) {
  const digest = createHash('md5').update(key).digest()
  const count = Math.max(1, Math.round(word.length / 2.5))
  const made = Array.from({ length: count }, (_, at) => syllables[(digest[at] ?? 0) % syllables.length]).join(
    '',
  )
  return /^\p{Lu}/u.test(word) ? capital(made) : made
}
