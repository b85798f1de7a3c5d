/**
 * What a person who read source and translation said of alarms on undamaged pages: by the end of the path, and the rules.
 * `fault`: the page is wrong, or behind its source. `harmless`: it differs as the rule says, and nobody would mend it.
 * `false`: the rule is wrong.
 */
const JUDGED = [
  ['de/about.md', ['link'], 'fault'],
  ['ja/about.md', ['link'], 'fault'],
  ['pages.da/common/docker-container-top.md', ['inline-code'], 'fault'],
  ['pages.no/common/docker-container-diff.md', ['inline-code'], 'fault'],
  ['ja/docs/tutorial/path-operation-configuration.md', ['end-punctuation'], 'false'],
  ['da/index.mdx', ['module-code', 'end-punctuation'], 'fault'],
  ['de/guides/authoring-content.mdx', ['inline-code'], 'fault'],
  ['fr/components/link-buttons.mdx', ['length'], 'harmless'],
  ['fr/guides/authoring-content.mdx', ['inline-code'], 'false'],
  ['fr/guides/authoring-content.mdx:123', ['code-content'], 'fault'],
  ['fr/guides/authoring-content.mdx:376', ['code-content'], 'harmless'],
  ['fr/guides/authoring-content.mdx', ['end-punctuation'], 'harmless'],
  ['es/components/icons.mdx', ['inline-code', 'link'], 'fault'],
  ['es/guides/authoring-content.mdx:40', ['inline-code'], 'false'],
  ['es/guides/authoring-content.mdx', ['link', 'code-content', 'inline-code'], 'fault'],
  ['es/guides/sidebar.mdx', ['inline-code', 'link', 'code-content', 'html'], 'fault'],
  ['es/guides/deploy/cleavr.mdx', ['pairs'], 'fault'],
  ['es/reference/overrides.md', ['length', 'link', 'inline-code'], 'fault'],
  ['ja/components/link-buttons.mdx', ['inline-code'], 'fault'],
  ['zh-cn/components/link-buttons.mdx', ['inline-code', 'invisible-characters'], 'fault'],
  ['zh-cn/guides/authoring-content.mdx:40', ['inline-code'], 'false'],
  ['zh-cn/guides/authoring-content.mdx', ['code-block', 'inline-code'], 'fault'],
  ['de/recipes/add-yaml-support.mdx', ['inline-code'], 'harmless'],
  ['reference/errors/', ['html', 'module-code'], 'harmless'],
  ['reference/errors/', ['untranslated', 'language', 'inline-code', 'code-content'], 'fault'],
  ['ja/guides/migrate-to-astro/from-gridsome.mdx', ['length', 'link', 'inline-code'], 'fault'],
  ['ja/tutorial/1-setup/5.mdx', ['untranslated'], 'harmless'],
  ['zh-cn/guides/syntax-highlighting.mdx', ['inline-code', 'link'], 'fault'],
  ['ja/blog/2025/otel-weaver/index.md', ['end-punctuation'], 'harmless'],
]

/** The verdict on an alarm; `undefined` when nobody gave one. */
export function verdictOn({ file, line, ruleId }) {
  const place = `${file}:${line}`
  return JUDGED.find(
    ([path, rules]) =>
      rules.includes(ruleId) && (path.includes(':') ? place.endsWith(path) : file.includes(path)),
  )?.[2]
}
