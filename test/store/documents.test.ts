import { describe, expect, it } from 'vitest'
import { readConfig } from '../../scripts/store/config.js'
import { listPairs } from '../../scripts/store/pairs.js'
import { fillTemplate } from '../../scripts/store/template.js'
import { project, refusal } from './project.js'

type Files = Readonly<Record<string, string | object>>

const configured = (documents: readonly object[], languages?: readonly string[]) => ({
  'tvilling.json': { ...(languages && { languages }), documents },
})
const targets = (files: Files) =>
  listPairs(readConfig(project(files))).pairs.map(({ source, target }) => `${source} → ${target}`)
const refused = (documents: readonly object[], languages?: readonly string[]) =>
  refusal(() => readConfig(project(configured(documents, languages))))

describe('versions whose language is part of the name', () => {
  it.each([
    ['**/*.md', 'a/b.c.md', 'a/b.c', 'md'],
    ['docs/**/*.{md,mdx}', 'a/b.mdx', 'a/b', 'mdx'],
    ['docs/**/*.en.md', 'a/b.en.md', 'a/b', 'md'],
    ['docs/**/*.en.{md,mdx}', 'b.en.mdx', 'b', 'mdx'],
    ['**/*_EN.md', 'README_EN.md', 'README', 'md'],
    ['**/README.md', 'a/README.md', 'a/README', 'md'],
    ['README.en.md', 'README.en.md', 'README.en', 'md'],
    ['docs/**', 'LICENSE', 'LICENSE', ''],
    ['docs/**/*.en.md', 'en.md', 'en', 'md'],
  ])('for %s, %s has the stem %s and the extension %s', (pattern, path, stem, extension) => {
    expect(fillTemplate('{stem}|{extension}|{language}', 'sv', path, pattern)).toBe(`${stem}|${extension}|sv`)
  })

  it('stand beside their sources, which {language} in "exclude" tells apart', () => {
    const documents = [
      {
        source: 'content/**/*.{md,mdx}',
        target: 'content/{stem}.{language}.{extension}',
        exclude: ['content/**/*.{language}.{md,mdx}'],
      },
    ]
    const files = {
      'content/a.md': '',
      'content/a.sv.md': '',
      'content/b/c.mdx': '',
      'content/orphan.da.md': '',
    }
    const expected = (languages: readonly string[]) =>
      ['a.md', 'b/c.mdx'].flatMap((path) =>
        languages.map((language) => `content/${path} → content/${path.replace('.', `.${language}.`)}`),
      )
    expect(targets({ ...files, ...configured(documents, ['da', 'sv']) })).toEqual(expected(['da', 'sv']))
    expect(targets({ 'content/a.md': '', 'content/a.sv.md': '', ...configured(documents, ['sv']) })).toEqual([
      'content/a.md → content/a.sv.md',
    ])
    expect(targets({ 'content/a.md': '', 'content/a.sv.md': '', ...configured(documents, []) })).toEqual([])
  })

  it('are found without a list of languages too, when the template tells where to look', () => {
    const documents = [{ source: 'README.md', target: 'README.{language}.{extension}' }]
    const files = { 'README.md': '', 'README.sv.md': '', 'README.old.md': '' }
    expect(targets({ ...files, ...configured(documents) })).toEqual(['README.md → README.sv.md'])
    expect(refused([{ source: '*.md', target: '{stem}.{language}.md' }])).toContain(
      'found {stem} before {language}, so the languages cannot be found from folders',
    )
  })

  it('a template with {stem} needs no {path}', () => {
    expect(refused([{ source: '*.md', target: '{language}.{extension}' }], ['sv'])).toContain(
      'found no {path}; expected it or {stem}',
    )
  })
})

describe('documents that have not all languages, or call them in their own way', () => {
  it('make pairs for their own languages only', () => {
    const documents = [
      { source: 'README.md', target: 'README.{language}.md', languages: ['sv'] },
      { source: 'docs/*.md', target: '{language}/{path}' },
    ]
    const files = { 'README.md': '', 'docs/a.md': '' }
    expect(targets({ ...files, ...configured(documents, ['sv', 'da']) })).toEqual([
      'README.md → README.sv.md',
      'docs/a.md → da/a.md',
      'docs/a.md → sv/a.md',
    ])
    expect(targets({ ...files, 'da/x.md': '', ...configured(documents) })).toEqual([
      'README.md → README.sv.md',
      'docs/a.md → da/a.md',
      'docs/a.md → sv/a.md',
    ])
  })

  it('use their own names in targets and in "exclude", and tags in ledgers', () => {
    const documents = [
      {
        source: 'docs/**/*.md',
        target: 'docs/{language}/{path}',
        exclude: ['docs/{language}/**'],
        names: { 'pt-BR': 'pt_BR' },
      },
    ]
    const files = { 'docs/a.md': '', 'docs/pt_BR/a.md': '', 'docs/sv/a.md': '' }
    const { pairs } = listPairs(readConfig(project({ ...files, ...configured(documents, ['pt-BR', 'sv']) })))
    expect(pairs).toEqual([
      {
        source: 'docs/a.md',
        target: 'docs/pt_BR/a.md',
        language: 'pt-BR',
        ledger: '.tvilling/pt-BR/docs/a.md.jsonl',
      },
      { source: 'docs/a.md', target: 'docs/sv/a.md', language: 'sv', ledger: '.tvilling/sv/docs/a.md.jsonl' },
    ])
    expect(readConfig(project({ ...files, ...configured(documents) })).languages).toEqual(['pt-BR', 'sv'])
  })

  const entry = { source: 'a.md', target: '{language}/a.md' }
  it.each([
    [
      { languages: ['da'] },
      'found "da"; expected one of the languages of the project: sv. Add it to them first',
    ],
    [{ languages: ['sv', 'sv'] }, 'found "sv" again'],
    [{ languages: ['../x'] }, '"../x" is not a language'],
    [{ names: { pt_BR: 'pt-BR' } }, '"pt_BR" is not a language'],
    [{ names: { sv: 'a/b' } }, 'expected the name of a folder'],
    [{ names: { sv: '..' } }, 'steps out of its folder'],
    [{ names: { sv: '{language}' } }, 'expected the name of a folder'],
    [{ names: { sv: '' } }, 'expected the name of a folder'],
  ])('%j is refused with its place', (more, reason) => {
    const message = refused([{ ...entry, ...more }], ['sv'])
    expect(message).toMatch(/^tvilling\.json:\d+:\d+: /u)
    expect(message).toContain(reason)
  })

  it('two languages of one name are two targets in one place, and refused', () => {
    const files = { 'a.md': '', ...configured([{ ...entry, names: { sv: 'x', da: 'x' } }], ['sv', 'da']) }
    expect(refusal(() => targets(files))).toContain('expected a target for each source')
  })
})
