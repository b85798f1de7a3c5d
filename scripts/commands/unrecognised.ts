/** Errors for a project whose layout is not clear: what was looked for, and what to do. */
import { UsageError } from '../errors.js'
import type { Group, Layout, Recognised, Site } from '../layouts/index.js'
import { prettyJson } from '../store/pretty.js'

const BY_HAND = `To write tvilling.json by hand, begin with this, and see docs/configuration.md:

${prettyJson({
  sourceLanguage: 'en',
  languages: ['sv'],
  documents: [{ source: 'docs/**/*.md', target: 'docs/{language}/{path}', exclude: ['docs/{language}/**'] }],
}).replace(/^(?=.)/gmu, '  ')}`

/** Nothing that was looked for is there. */
export function nothingRecognised({ paths, pages }: Site, layouts: readonly Layout[]): UsageError {
  const width = Math.max(...layouts.map(({ name }) => name.length))
  const looked = layouts.map(({ name, looksFor }) => `  ${name.padEnd(width)}  ${looksFor}`)
  const found = `${paths.length} files, ${pages.length} of them pages (.md, .mdx)`
  return new UsageError(
    'input',
    `No layout recognised among ${found}; expected one of these. Nothing was written\n\n${looked.join('\n')}\n\n${BY_HAND}`,
  )
}

/** Several layouts want the same files. */
export function severalRecognised(found: readonly Recognised[]): UsageError {
  const each = found.map(({ layout, groups }) =>
    [`  ${layout.name}: ${layout.title}`, ...groups.map(entry)].join('\n'),
  )
  const [first] = found
  const advice = `Choose one, such as: npx tvilling init --layout ${first?.layout.name} --dry-run`
  return new UsageError(
    'input',
    `Several layouts fit equally well; expected one. Nothing was written\n\n${each.join('\n')}\n\n${advice}\n\n${BY_HAND}`,
  )
}

/** Nothing says in which language the sources are. */
export function unclearLanguage(unclear: {
  readonly rivals: readonly string[]
  readonly groups: readonly Group[]
}): UsageError {
  const { rivals, groups } = unclear
  const why =
    rivals.length > 0
      ? `${rivals.join(', ')} have about equally many pages`
      : 'they have no language in their paths, and there are versions in the language that they would be taken for'
  const example = rivals[0] ?? 'sv'
  return new UsageError(
    'input',
    `The language of the sources is not clear: ${why}. Nothing was written\n\n${groups.map(entry).join('\n')}\n\nSay it, such as: npx tvilling init --source-language ${example} --dry-run`,
  )
}

/** There are sources and no versions. */
export function noLanguages(found: readonly Recognised[]): UsageError {
  const groups = found.flatMap((one) => one.groups)
  const titles = found.map(({ layout }) => layout.title).join('; ')
  return new UsageError(
    'input',
    `Recognised: ${titles}. But no version of a page was found in any language. Nothing was written\n\n${groups.map(entry).join('\n')}\n\nSay which languages there will be: npx tvilling init --language sv,da --dry-run`,
  )
}

function entry({ source, target, sources, pairs }: Group): string {
  return `    ${source} → ${target}: ${sources.length} sources, ${pairs.length} versions`
}
