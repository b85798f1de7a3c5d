/** The documentation of the rules of `check`: an index, and a page for each, made of the rule and of its cases. */
import { RULES } from '../../dist/check/index.js'
import { said } from '../../dist/phrases.js'
import { casesOf } from '../check/examples.js'
import { capital, MADE } from './words.js'

/** `docs/rules.md` */
export function rulesPage() {
  return [
    `${MADE}\n\n# Rules of check`,
    'Each message names its rule. A severity in `"checks"` of `tvilling.json`, for the project or for an entry of `"documents"`, overrides the one here: `error`, `warning`, `info` or `off`. The page of each rule shows what it finds and what it leaves alone. Where a rule is wrong about one text, waive what it finds there; see [waivers](configuration.md#waivers).',
    'Where it says *error when added*, `check --base` finds an error in place of a warning when the change adds it to a version that it touches; a severity in `"checks"` comes before that. See [what blocks](ci.md#what-blocks-and-what-warns).',
    [
      '| rule | severity | what it finds |\n| --- | --- | --- |',
      ...RULES.map(
        ({ id, severity, whenAdded, about }) =>
          `| [${id}](rules/${id}.md) | ${severity}${added(whenAdded)} | ${cell(said(about))} |`,
      ),
    ].join('\n'),
    `## Messages without a rule

\`refused\`, \`unreadable\` and \`front-matter\` say that a file, or a part of it, could not be read: it is not UTF-8,
too large, nested too deep, a merge left both sides in it, its YAML, TOML or JSON is broken. They are errors and cannot be switched off. The other files are not
affected. An unreadable ledger ends \`check\` with exit code 4.

\`directive\` says that a comment with \`tvilling:\` is no [directive](formats.md#directives), or has no effect. Such a message is a
warning.

\`limit\` says that a language is behind by more than [\`required\`](configuration.md#required), \`--max-age\` or
\`--max-outdated\` allow. It is an error.

\`ledger-name\` says that a ledger does not lie where its document is: the document was [renamed](ledger.md#when-a-document-is-renamed), which is
a note, or is gone, or became MDX that no pattern takes in, or its translation still has the old name, which are warnings.`,
  ].join('\n\n')
}

/** The pages in `docs/rules/`, by name. */
export function rulePages() {
  return Object.fromEntries(RULES.map((rule) => [`${rule.id}.md`, rulePage(rule)]))
}

function added(severity) {
  return severity === undefined ? '' : `, ${severity} when added`
}

function rulePage({ id, severity, whenAdded, about, why, fix }) {
  const cases = casesOf(id)
  const found = cases.filter(({ messages }) => messages !== '')
  const silent = cases.filter(({ messages }) => messages === '')
  return [
    `${MADE}\n\n# ${id}`,
    `${capital(severity)}. ${said(about)}`,
    said(why),
    ...(whenAdded
      ? [
          `${capital(whenAdded)} where \`check --base\` finds that a change adds it to a version which it touches, unless \`"checks"\` says what it weighs.`,
        ]
      : []),
    ...(fix ? ['`check --fix` proposes a draft where there is no doubt what was meant.'] : []),
    `Another severity, or none: \`"checks": { "${id}": "off" }\` in \`tvilling.json\` (\`error\`, \`warning\`, \`info\`, \`off\`).`,
    ...(found.length > 0 ? ['## What it finds', ...found.map(section)] : []),
    ...(silent.length > 0 ? ['## What it leaves alone', ...silent.map(section)] : []),
  ].join('\n\n')
}

function section({ name, now, before, settings, record, commands, messages }) {
  return [
    `### ${capital(name.replaceAll('-', ' '))}`,
    ...files(before, (path) => `\`${path}\`, as it was recorded`),
    ...(Object.keys(record).length > 0 ? [`Recorded besides: \`${JSON.stringify(record)}\`.`] : []),
    ...(commands.length > 0 ? [`Then:\n\n${commands.map((line) => `    tvilling ${line}`).join('\n')}`] : []),
    ...(Object.keys(settings).length > 0
      ? files({ 'tvilling.json': `${JSON.stringify(settings, null, 2)}\n` }, (path) => `\`${path}\``)
      : []),
    ...files(now, (path) => (before[path] === undefined ? `\`${path}\`` : `\`${path}\`, as it is`)),
    ...(messages === '' ? [] : [`Messages:\n\n${fenced('text', messages)}`]),
  ].join('\n\n')
}

function files(texts, title) {
  return Object.entries(texts).map(
    ([path, text]) => `${title(path)}:\n\n${fenced(path.slice(path.lastIndexOf('.') + 1), text)}`,
  )
}

/** A text in a fence that is longer than any in it. */
function fenced(language, text) {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/gu), ([marks]) => marks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text.replace(/\n?$/u, '\n')}${fence}`
}

function cell(text) {
  return text.replaceAll('|', '\\|')
}
