/** The ids that site generators make of headings. The door to github-slugger. */
import { slug } from 'github-slugger'

/** The ways to make an id of a text, without what tells repeats apart. */
const SLUGS: readonly ((text: string) => string)[] = [
  // GitHub, Docusaurus, Astro, Nextra.
  (text) => slug(text.trim()),
  // VitePress and VuePress: `slugify` of @mdit-vue/shared.
  (text) =>
    withoutMarks(text, 'NFKD')
      .replace(/\p{Cc}/gu, '')
      .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/gu, '-')
      .replace(/^-+|-+$/gu, '')
      .replace(/^(?=\d)/u, '_')
      .toLowerCase(),
  // Hugo: `autoHeadingIDType` of Goldmark, "github" and "github-ascii".
  (text) => hyphenated(text.trim(), /[^\p{L}\p{Nd}_\s-]/gu),
  (text) => hyphenated(withoutMarks(text.trim(), 'NFD'), /[^\w\s-]/gu),
  // Hugo before 0.60, and its "blackfriday".
  (text) =>
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-') ?? '',
  // MkDocs: `slugify` and `slugify_unicode` of the extension toc of Python-Markdown.
  (text) => collapsed(text.normalize('NFKD').replace(/\P{ASCII}/gu, ''), /[^\w\s-]/gu),
  (text) => collapsed(text.normalize('NFC'), /[^\p{L}\p{N}\p{M}_\s-]/gu),
  // Jekyll: `basic_generate_id` of kramdown.
  (text) =>
    text
      .replace(/^[^A-Za-z]+/u, '')
      .replace(/[^A-Za-z0-9 -]/gu, '')
      .replaceAll(' ', '-')
      .toLowerCase(),
]

/**
 * The ids of the headings of a document, in their order; for each all that any of the known generators makes of it,
 * GitHub's first. A heading is given as the texts that generators may take for its own: its words, or its Markdown.
 */
export function slugsOf(headings: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const counts = new Map<string, number>()
  return headings.map((heading) => {
    const texts = [...new Set(heading)]
    const slugs = new Set(SLUGS.flatMap((make, at) => texts.map((text) => `${at} ${make(text)}`)))
    const ids = [...slugs].flatMap((key) => {
      const repeats = counts.get(key) ?? 0
      counts.set(key, repeats + 1)
      return numbered(key.slice(2), repeats)
    })
    return [...new Set(ids)]
  })
}

/** Most generators count repeats from `-1`, Python-Markdown from `_1`; it does so with empty ids, too. */
function numbered(id: string, repeats: number): readonly string[] {
  if (id === '') return [`_${repeats + 1}`, repeats === 0 ? 'heading' : `heading-${repeats}`]
  return repeats === 0 ? [id] : [`${id}-${repeats}`, `${id}_${repeats}`]
}

function withoutMarks(text: string, form: 'NFD' | 'NFKD'): string {
  return text.normalize(form).replace(/[\u0300-\u036F]/gu, '')
}

function hyphenated(text: string, dropped: RegExp): string {
  return text.replace(dropped, '').replace(/\s/gu, '-').toLowerCase()
}

function collapsed(text: string, dropped: RegExp): string {
  return text
    .replace(dropped, '')
    .trim()
    .toLowerCase()
    .replace(/[-\s]+/gu, '-')
}
