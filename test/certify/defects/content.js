/** Damage to what a text says, and how. */
import { sentences as cut } from '../../../dist/syntax/sentences.js'
import { bare, inPlanted, inText, replaceOne, replaceWord } from './defect.js'

/** A line that ends ends no sentence. */
const sentences = (text) => cut(text.replaceAll('\n', ' '))

const BASE = (language) => language.split('-')[0]

/** Negations by language; taken away, the text says the opposite. */
const NEGATIONS = {
  sv: /(?<!\p{L})(?:inte|aldrig) /giu,
  da: /(?<!\p{L})(?:ikke|aldrig) /giu,
  nb: /(?<!\p{L})(?:ikke|aldri) /giu,
  de: /(?<!\p{L})(?:nicht|niemals) /giu,
  fr: /(?<!\p{L})(?:ne (\S+) pas |n['’](\S+) pas )/giu,
  es: /(?<!\p{L})(?:no|nunca) /giu,
}

/** A verb behind which, or before which, a negation can stand. */
const VERBS = {
  sv: [/(?<= (?:är|kan|ska|har) )(?=\p{L})/gu, 'inte '],
  da: [/(?<= (?:er|kan|skal|har) )(?=\p{L})/gu, 'ikke '],
  nb: [/(?<= (?:er|kan|skal|har) )(?=\p{L})/gu, 'ikke '],
  de: [/(?<= (?:ist|kann|wird|sind) )(?=\p{L})/gu, 'nicht '],
  fr: [/ (peut|doit|sera|fait) /gu, (found) => ` ne ${found[1]} pas `],
  es: [/ (?=(?:puede|está|debe|tiene) )/gu, ' no '],
}

const OBLIGATIONS = {
  sv: [/måste/u, 'kan'],
  da: [/skal/u, 'kan'],
  nb: [/må/u, 'kan'],
  de: [/muss/u, 'kann'],
  fr: [/doit/u, 'peut'],
  es: [/debe/u, 'puede'],
}

const MONTHS = {
  sv: ['mars', 'maj'],
  da: ['marts', 'maj'],
  nb: ['mars', 'mai'],
  de: ['März', 'Mai'],
  fr: ['mars', 'mai'],
  es: ['marzo', 'mayo'],
  ja: ['3月', '5月'],
  zh: ['3月', '5月'],
}

/** A paragraph of which language is pasted into which page. */
const NEIGHBOURS = { sv: 'da', da: 'sv', nb: 'sv', de: 'sv', fr: 'es', es: 'fr', ja: 'zh-CN', zh: 'ja' }

const FORBIDDEN = {
  sv: ['Hamnkaptenen', 'Hamnchefen'],
  da: ['Havnefogeden', 'Havnechefen'],
  nb: ['Havnefogden', 'Havnesjefen'],
  de: ['Der Hafenmeister hat', 'Die Hafenchefs haben'],
  fr: ['capitaine de port', 'chef de port'],
  es: ['capitán de puerto', 'jefe de puerto'],
  ja: ['港長', '港の主人'],
  zh: ['港务长', '港口主人'],
}

const QUOTED = [
  [/”([^”]+)”/u, '„$1“'],
  [/»([^«]+)«/u, '„$1”'],
  [/«([^»]+)»/u, '„$1“'],
  [/„([^“]+)“/u, '“$1”'],
]

const NUMERIC = ['numbers', 'dates', 'contact', 'legal-reference']
const SHORTER = ['length', 'sentences', 'end-punctuation', 'pairs', 'numbers', 'empty', 'missing', 'negation']

function isProse({ kind, target, source }) {
  return (kind === 'paragraph' || kind === 'item') && /\p{L}/u.test(target.text) && source.text.length > 20
}

function letters(text) {
  return bare(text).match(/\p{L}/gu)?.length ?? 0
}

export const CONTENT = [
  inText('text replaced by a dash', ['empty'], (text, unit) =>
    isProse(unit) && letters(text) > 10 ? '—' : undefined,
  ),
  inText('source pasted over the translation', ['untranslated'], (_text, unit) => {
    const words = bare(unit.source.text).match(/(?<!\p{L})\p{Ll}\p{L}+/gu) ?? []
    return isProse(unit) && words.length >= 5 ? unit.source.text : undefined
  }),
  // Where nothing but an emoji is left of the translation, all of it is untranslated.
  inText(
    'sentence left in the source language',
    ['partly-untranslated', 'untranslated', 'language'],
    (text, unit) => {
      const own = sentences(text)
      const others = sentences(unit.source.text)
      if (!isProse(unit) || own.length < 2 || own.length !== others.length) return undefined
      const at = unit.random.below(own.length)
      const words = bare(others[at]).match(/(?<!\p{L})\p{Ll}\p{L}+/gu) ?? []
      return words.length < 6
        ? undefined
        : own
            .map((one, index) => (index === at ? `${others[at].trim()}${/\s$/u.test(one) ? ' ' : ''}` : one))
            .join('')
    },
  ),
  inText('paragraph in another language', ['language', 'partly-untranslated'], (text, unit) => {
    const pasted = unit.page.pool(NEIGHBOURS[BASE(unit.language)])
    return isProse(unit) && text.length > 60 && pasted.length > 0 ? unit.random.pick(pasted) : undefined
  }),
  inText('digit of a number changed', NUMERIC, (text, unit) =>
    /\d/u.test(bare(unit.source.text))
      ? replaceWord(text, /(?<![\p{L}\d#])\d+(?!\p{L})/gu, unit.random, ({ 0: number }) => {
          const at = unit.random.below(number.length)
          return (
            number.slice(0, at) +
            ((Number(number[at]) + 1 + unit.random.below(8)) % 10) +
            number.slice(at + 1)
          )
        })
      : undefined,
  ),
  inText('digits of a number swapped', NUMERIC, (text, unit) =>
    /\d/u.test(bare(unit.source.text))
      ? replaceWord(text, /(?<![\p{L}\d#])\d{2,}(?!\p{L})/gu, unit.random, ({ 0: number }) => {
          const at = [...Array(number.length).keys()].find(
            (index) => index > 0 && number[index] !== number[index - 1],
          )
          return at === undefined
            ? undefined
            : number.slice(0, at - 1) + number[at] + number[at - 1] + number.slice(at + 1)
        })
      : undefined,
  ),
  inText('number lost', NUMERIC, (text, unit) =>
    /\d{2}/u.test(bare(unit.source.text))
      ? replaceWord(text, /(?<![\p{L}\d#.,])\d{2,}(?![\p{L}\d.,]) ?/gu, unit.random, '')
      : undefined,
  ),
  inText('number added', NUMERIC, (text, unit) =>
    isProse(unit)
      ? replaceWord(text, / (?=\p{L})/gu, unit.random, ` ${20 + unit.random.below(900)} `)
      : undefined,
  ),
  inPlanted('thousands read as decimals', ['numbers'], 'thousands', (text, { language }) =>
    text.replace(/(\d)[.,\u00A0\u202F ](\d{3})/u, ['ja', 'zh'].includes(BASE(language)) ? '$1.$2' : '$1,$2'),
  ),
  inPlanted('zero added to a large number', ['numbers'], 'thousands', (text) =>
    text.replace(/(\d{3})(?!\d)/u, '$10'),
  ),
  inPlanted('hour changed', ['numbers'], 'time', (text) => text.replace(/15/u, '17').replace(/3点/u, '5点')),
  inPlanted('month of a date changed', ['dates', 'numbers'], 'date', (text, { language }) => {
    const [right, wrong] = MONTHS[BASE(language)]
    return text.replace(right, wrong)
  }),
  inPlanted('day of a date changed', ['dates', 'numbers'], 'date', (text) => text.replace('14', '19')),
  inPlanted('e-mail address changed', ['contact'], 'contact', (text) => text.replace('harbour@', 'harbor@')),
  inPlanted('telephone number changed', ['contact', 'numbers'], 'contact', (text) =>
    text.replace('45 67', '54 67'),
  ),
  inPlanted('number of an act changed', ['legal-reference', 'numbers'], 'legal', (text) =>
    text.replace('2016/679', '2016/697'),
  ),
  inPlanted('article became a section', ['legal-reference'], 'legal', (text) =>
    text.replace(/(?:l['’])?(?:artikk?el|article|artículo) 17/iu, '§ 17').replace('第17条', '§ 17'),
  ),
  inText('negation lost', ['negation'], (text, unit) => {
    const pattern = NEGATIONS[BASE(unit.language)]
    if (!pattern || !/(?<!\p{L})(?:not|never|cannot)(?!\p{L})|n['’]t(?!\p{L})/iu.test(bare(unit.source.text)))
      return undefined
    return replaceWord(text, pattern, unit.random, (found) =>
      (found[1] ?? found[2]) ? `${found[1] ?? found[2]} ` : '',
    )
  }),
  inText('negation added', ['negation'], (text, unit) => {
    const [pattern, negation] = VERBS[BASE(unit.language)] ?? []
    if (
      !pattern ||
      /\b(?:not?|never|cannot|without|un\w+|in\w+|dis\w+|only|\w+less|fail\w*)\b|n['’]t/iu.test(
        unit.source.text,
      )
    )
      return undefined
    return replaceWord(text, pattern, unit.random, negation)
  }),
  inPlanted('obligation became a possibility', ['obligation'], 'obligation', (text, { language }) => {
    const [must, may] = OBLIGATIONS[BASE(language)] ?? []
    return must && text.replace(must, may)
  }),
  inText('text cut off', SHORTER, (text, unit) => {
    if (!isProse(unit) || letters(text) < 60 || /[`<[{]/u.test(text)) return undefined
    return text.slice(0, Math.floor(text.length * 0.4)).trimEnd()
  }),
  inText('sentence lost', SHORTER, (text, unit) => {
    const own = sentences(text)
    if (!isProse(unit) || own.length < 2 || own.length !== sentences(unit.source.text).length)
      return undefined
    const at = unit.random.below(own.length)
    if (/[`<[{]/u.test(own[at]) || own[at].length < 40 || own[at].length < text.length / 4) return undefined
    return own
      .filter((_, index) => index !== at)
      .join('')
      .trim()
  }),
  inText(
    'sentences of another text added',
    ['length', 'sentences', 'numbers', 'negation', 'repeated-translation'],
    (text, unit) => {
      const others = unit.page.twins.filter(
        ({ target, kind }) =>
          kind === 'paragraph' &&
          target !== unit.target &&
          letters(target.text) > 80 &&
          !/[`<[{]/u.test(target.text),
      )
      return isProse(unit) && letters(text) > 50 && others.length > 0
        ? `${text} ${unit.random.pick(others).target.text}`
        : undefined
    },
  ),
  inText(
    'translation of another text',
    // Of a short page the text counts as moved: one is orphaned, and one is missing.
    ['repeated-translation', 'numbers', 'length', 'link', 'inline-code', 'missing', 'orphaned'],
    (text, unit) => {
      const others = unit.page.twins.filter(
        ({ target, kind, source }) =>
          kind === unit.kind &&
          target.text !== text &&
          source.text !== unit.source.text &&
          letters(target.text) > 40,
      )
      return isProse(unit) && letters(text) > 40 && others.length > 0
        ? unit.random.pick(others).target.text
        : undefined
    },
  ),
  inText('full stop at the end lost', ['end-punctuation'], (text, unit) =>
    unit.kind === 'paragraph' && unit.source.text.length > 60 && /\.$/u.test(unit.source.text)
      ? replaceOne(text, /(?<=\p{L})[.。]$/gu, unit.random, '')
      : undefined,
  ),
  inText('question became a statement', ['end-punctuation'], (text, unit) =>
    unit.kind === 'paragraph' || unit.kind === 'heading'
      ? /\?$/u.test(unit.source.text)
        ? replaceOne(text, /か?[?？]$/gu, unit.random, /[？]$/u.test(text) ? '。' : '.')
        : undefined
      : undefined,
  ),
  // Shorter ones follow themselves in good sentences: *det det*, *die die*, *vous vous*.
  inText('word doubled', ['double-word'], (text, unit) =>
    isProse(unit) && !['ja', 'zh'].includes(BASE(unit.language))
      ? replaceWord(text, /(?<= )\p{L}{5,}(?= )/gu, unit.random, ({ 0: word }) => `${word} ${word}`)
      : undefined,
  ),
  inText('space doubled', ['double-space'], (text, unit) =>
    isProse(unit) ? replaceWord(text, /(?<=\p{L}) (?=\p{L})/gu, unit.random, '  ') : undefined,
  ),
  inText('space of no width in a word', ['invisible-characters'], (text, unit) =>
    isProse(unit)
      ? replaceWord(text, /(?<=\p{sc=Latin}{2})(?=\p{sc=Latin}{2})/gu, unit.random, '\u200B')
      : undefined,
  ),
  inText('byte-order mark in a text', ['invisible-characters'], (text, unit) =>
    isProse(unit)
      ? replaceWord(text, /(?<=\p{L}) ?(?=\p{L})/gu, unit.random, ({ 0: space }) => `${space}\uFEFF`)
      : undefined,
  ),
  inText('control character', ['control-characters'], (text, unit) =>
    isProse(unit) ? replaceWord(text, /(?<=\p{L})(?=\p{L})/gu, unit.random, '\u0008') : undefined,
  ),
  inText('direction overridden and not ended', ['control-characters'], (text, unit) =>
    isProse(unit) ? replaceWord(text, /(?<=\p{L})(?=\p{L})/gu, unit.random, '\u202E') : undefined,
  ),
  inText('letter read in another encoding', ['mojibake'], (text, unit) =>
    replaceWord(text, /[åäöæøéèàüßñíóçÅÄÖÆØÉÜ’]/gu, unit.random, ({ 0: letter }) =>
      new TextDecoder('windows-1252').decode(new TextEncoder().encode(letter)),
    ),
  ),
  inText('letter replaced by U+FFFD', ['mojibake'], (text, unit) =>
    isProse(unit) ? replaceWord(text, /(?<=\p{L})\p{L}(?=\p{L})/gu, unit.random, '\uFFFD') : undefined,
  ),
  inPlanted('quotation marks of another language', ['quotes'], 'quotes', (text) => {
    const found = QUOTED.find(([pattern]) => pattern.test(text))
    return found && text.replace(found[0], found[1])
  }),
  inText('bracket not closed', ['pairs'], (text, unit) =>
    isProse(unit) ? replaceWord(text, /(?<=\p{L})[)）](?=[ .,。、，]|$)/gu, unit.random, '') : undefined,
  ),
  inPlanted(
    'repeated text translated in another way',
    ['inconsistent'],
    'repeated',
    (text, { page, random }) =>
      random.below(2) === 0 ? page.planted.obligation : `${text.slice(0, -1)} ${text}`,
  ),
  inPlanted('forbidden term in an inflected form', ['forbidden-term'], 'term', (text, { language }) =>
    text.replace(...FORBIDDEN[BASE(language)]),
  ),
  inPlanted('name translated', ['do-not-translate'], 'name', (text) =>
    text.replace('Nordlys Ferries', 'Nordlicht'),
  ),
  inPlanted('case of an acronym changed', ['acronym-case', 'do-not-translate'], 'acronym', (text) =>
    text.replace('PDF', 'Pdf'),
  ),
]
