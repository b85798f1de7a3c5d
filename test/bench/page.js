/** Made-up pages of documentation: what is to be translated, and what stands between. */
import { capital, choices, clause, phrase } from './words.js'

/**
 * A page as a list of parts: a text between two parts is a string; a segment is `{ kind, text }`. The same number
 * gives the same page. About 6.6 kB and 37 segments with five sections.
 */
export function pageParts(number, { format = 'md', sections = 5 } = {}) {
  const draw = choices(`page ${number}`)
  const parts = [
    '---\ntitle: ',
    { kind: 'field', text: capital(phrase(draw)) },
    '\ndescription: ',
    { kind: 'field', text: `${capital(clause(draw))}.` },
    `\nsidebar: ${number}\n---\n\n`,
  ]
  if (format === 'mdx') parts.push("import Note from '../components/Note.astro'\n\n")
  parts.push({ kind: 'paragraph', text: sentences(draw, 3) }, '\n\n')
  for (let section = 0; section < sections; section++)
    parts.push(...sectionParts(draw, { format, section, number }))
  return parts
}

/** The parts as a text. */
export function textOf(parts) {
  return parts.map((part) => (typeof part === 'string' ? part : part.text)).join('')
}

function sectionParts(draw, { format, section, number }) {
  const body = [listParts, tableParts, listParts, componentParts, codeParts][section % 5]
  return [
    section % 3 === 2 ? '### ' : '## ',
    { kind: 'heading', text: `${capital(phrase(draw))} ${number % 97}` },
    '\n\n',
    { kind: 'paragraph', text: sentences(draw, 3 + draw.pick(3)) },
    '\n\n',
    { kind: 'paragraph', text: sentences(draw, 3 + draw.pick(3)) },
    '\n\n',
    ...codeBlock(draw),
    ...body(draw, format),
  ]
}

function listParts(draw) {
  return [
    ...Array.from({ length: 5 }, () => ['- ', { kind: 'item', text: sentences(draw, 1) }, '\n']).flat(),
    '\n',
  ]
}

function tableParts(draw) {
  const row = (texts) => texts.flatMap((text) => ['| ', { kind: 'cell', text }, ' ']).concat('|\n')
  const cells = () => [phrase(draw), clause(draw)]
  return [
    ...row(['Option', 'Meaning']),
    '| --- | --- |\n',
    ...row(cells()),
    ...row(cells()),
    ...row(cells()),
    '\n',
  ]
}

function componentParts(draw, format) {
  const own = { kind: 'paragraph', text: sentences(draw, 2) }
  return format === 'mdx' ? ['<Note>\n\n', own, '\n\n</Note>\n\n'] : ['> ', own, '\n\n']
}

function codeParts(draw) {
  return [...codeBlock(draw), { kind: 'paragraph', text: sentences(draw, 2) }, '\n\n']
}

function codeBlock(draw) {
  const lines = Array.from(
    { length: 2 + draw.pick(5) },
    () => `  ${draw.one(['open', 'mend', 'count'])}(${draw.pick(999)}, "${phrase(draw)}")`,
  )
  return [`\`\`\`js\nfunction run() {\n${lines.join('\n')}\n}\n\`\`\`\n\n`]
}

function sentences(draw, count) {
  return Array.from({ length: count }, () => `${capital(sentence(draw))}.`).join(' ')
}

function sentence(draw) {
  const text = clause(draw)
  const shape = draw.pick(7)
  if (shape === 0) return `${text}, with \`${draw.one(['run', 'open', 'keep'])}(${draw.pick(99)})\``
  if (shape === 1) return `${text}, see [${phrase(draw)}](/guides/${draw.pick(9999)}/)`
  if (shape === 2) return `**${phrase(draw)}**: ${text}`
  if (shape === 3) return `${text}, which *${draw.one(['always', 'often', 'seldom'])}* helps`
  return text
}
