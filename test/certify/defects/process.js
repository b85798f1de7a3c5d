/** Damage to how a translation came about: what moved, what nobody vouched for, what a machine left behind. */
import { inText, replaceWord, spliced } from './defect.js'

const PREAMBLES = {
  sv: 'Här är översättningen:',
  da: 'Her er oversættelsen:',
  nb: 'Her er oversettelsen:',
  de: 'Hier ist die Übersetzung:',
  fr: 'Voici la traduction :',
  es: 'Aquí está la traducción:',
  ja: '以下は翻訳です：',
  zh: '以下是翻译：',
}

const MACHINE = ['machine-talk', 'language', 'partly-untranslated', 'sentences', 'length']

function paragraphs(page) {
  return page.twins.filter(({ kind, target }) => kind === 'paragraph' && target.text.length > 40)
}

export const PROCESS = [
  {
    name: 'source changed later',
    rules: ['outdated'],
    apply: (page, random) => {
      for (const unit of random.shuffle(paragraphs(page))) {
        const text = replaceWord(unit.source.text, /(?<= )\p{L}{4,}(?= )/gu, random, 'quayside')
        if (
          text !== undefined &&
          page.source.text.slice(unit.source.span.start, unit.source.span.end) === unit.source.text
        )
          return { source: spliced(page.source, unit.source.span, text), unit: unit.id }
      }
      return undefined
    },
  },
  {
    name: 'paragraph added to the source',
    rules: ['missing', 'structure'],
    apply: (page, random) => {
      const unit = random.pick(paragraphs(page))
      return (
        unit && {
          source: spliced(
            page.source,
            { start: unit.source.span.start, end: unit.source.span.start },
            'The quay is being repaired this spring.\n\n',
          ),
        }
      )
    },
  },
  {
    name: 'paragraph of the translation lost',
    rules: ['missing', 'structure'],
    apply: (page, random) => {
      const unit = random.pick(paragraphs(page))
      return unit && { target: spliced(page.target, unit.target.span, '') }
    },
  },
  {
    name: 'paragraph added to the translation',
    rules: ['orphaned', 'structure'],
    apply: (page, random) => {
      const unit = random.pick(paragraphs(page))
      return (
        unit && {
          target: spliced(
            page.target,
            { start: unit.target.span.start, end: unit.target.span.start },
            `${page.planted.obligation.slice(0, -1)} (2).\n\n`,
          ),
        }
      )
    },
  },
  {
    name: 'approved text changed',
    rules: ['approved-text'],
    state: 'reviewed',
    apply: (page, random) => {
      const unit = random.pick(paragraphs(page))
      return (
        unit && {
          target: spliced(page.target, unit.target.span, `${unit.target.text} ${page.planted.repeated}`),
        }
      )
    },
  },
  {
    name: 'text changed and not confirmed',
    rules: ['unconfirmed'],
    apply: (page, random) => {
      const unit = random.pick(paragraphs(page))
      return (
        unit && {
          target: spliced(page.target, unit.target.span, `${unit.target.text} ${page.planted.repeated}`),
        }
      )
    },
  },
  inText('answer of a machine begins with a remark', MACHINE, (text, { kind, language }) =>
    kind === 'paragraph' && text.length > 40 ? `${PREAMBLES[language.split('-')[0]]} ${text}` : undefined,
  ),
  inText('answer of a machine begins with an English remark', MACHINE, (text, { kind }) =>
    kind === 'paragraph' && text.length > 40 ? `Here is the translated text: ${text}` : undefined,
  ),
  inText('answer of a machine ends with a note', MACHINE, (text, { kind }) =>
    kind === 'paragraph' && text.length > 40
      ? `${text} Note: I kept the technical terms in English as they are commonly used.`
      : undefined,
  ),
]
