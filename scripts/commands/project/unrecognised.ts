/** Errors for a project whose layout is not clear: what was looked for, and what to do. */
import { UsageError } from '../../errors.js'
import type { Group, Layout, Recognised, Site } from '../../layouts/index.js'
import { list, said, t } from '../../phrases.js'
import { prettyJson } from '../../store/pretty.js'

/** How to go on without `init`. */
function byHand(): string {
  const example = prettyJson({
    sourceLanguage: 'en',
    languages: ['sv'],
    documents: [
      { source: 'docs/**/*.md', target: 'docs/{language}/{path}', exclude: ['docs/{language}/**'] },
    ],
  })
  const sentence = t(
    'unrecognised.byHand',
    'To write tvilling.json by hand, begin with this, and see docs/configuration.md:',
  )
  return `${sentence}\n\n${example.replace(/^(?=.)/gmu, '  ')}`
}

/** Nothing that was looked for is there. */
export function nothingRecognised({ paths, pages }: Site, layouts: readonly Layout[]): UsageError {
  const width = Math.max(...layouts.map(({ name }) => name.length))
  const looked = layouts.map(({ name, looksFor }) => `  ${name.padEnd(width)}  ${said(looksFor)}`)
  const sentence = t('unrecognised.nothing', {
    count: paths.length,
    pages: pages.length,
    defaultValue_one:
      'No layout recognised among {{count}} file, {{pages}} of them pages (.md, .mdx); expected one of these. Nothing was written',
    defaultValue_other:
      'No layout recognised among {{count}} files, {{pages}} of them pages (.md, .mdx); expected one of these. Nothing was written',
  })
  return new UsageError('input', [sentence, looked.join('\n'), byHand()].join('\n\n'))
}

/** Several layouts want the same files. */
export function severalRecognised(found: readonly Recognised[]): UsageError {
  const each = found.map(({ layout, groups }) =>
    [`  ${layout.name}: ${said(layout.title)}`, ...groups.map(entry)].join('\n'),
  )
  const sentence = t(
    'unrecognised.several',
    'Several layouts fit equally well; expected one. Nothing was written',
  )
  const command = `npx tvilling init --layout ${found[0]?.layout.name} --dry-run`
  const advice = t('unrecognised.choose', 'Choose one, such as: {{command}}', { command })
  return new UsageError('input', [sentence, each.join('\n'), advice, byHand()].join('\n\n'))
}

/** Nothing says in which language the sources are. */
export function unclearLanguage(unclear: {
  readonly rivals: readonly string[]
  readonly groups: readonly Group[]
}): UsageError {
  const { rivals, groups } = unclear
  const sentence =
    rivals.length > 0
      ? t(
          'unrecognised.rivals',
          'The language of the sources is not clear: {{languages}} have about equally many pages. Nothing was written',
          { languages: rivals.join(', ') },
        )
      : t(
          'unrecognised.noLanguageInPaths',
          'The language of the sources is not clear: they have no language in their paths, and there are versions in the language that they would be taken for. Nothing was written',
        )
  const command = `npx tvilling init --source-language ${rivals[0] ?? 'sv'} --dry-run`
  const advice = t('unrecognised.sayIt', 'Say it, such as: {{command}}', { command })
  return new UsageError('input', [sentence, groups.map(entry).join('\n'), advice].join('\n\n'))
}

/** There are sources and no versions. */
export function noLanguages(found: readonly Recognised[]): UsageError {
  const groups = found.flatMap((one) => one.groups)
  const sentence = t(
    'unrecognised.noVersions',
    'Recognised: {{layouts}}. But no version of a page was found in any language. Nothing was written',
    { layouts: found.map(({ layout }) => said(layout.title)).join('; ') },
  )
  const command = 'npx tvilling init --language sv,da --dry-run'
  const advice = t('unrecognised.sayLanguages', 'Say which languages there will be: {{command}}', { command })
  return new UsageError('input', [sentence, groups.map(entry).join('\n'), advice, byHand()].join('\n\n'))
}

function entry({ source, target, sources, pairs }: Group): string {
  const amounts = list([
    t('unrecognised.sources', {
      count: sources.length,
      defaultValue_one: '{{count}} source',
      defaultValue_other: '{{count}} sources',
    }),
    t('unrecognised.versions', {
      count: pairs.length,
      defaultValue_one: '{{count}} version',
      defaultValue_other: '{{count}} versions',
    }),
  ])
  return `    ${source} → ${target}: ${amounts}`
}
