/** The figures as a page: docs/checks.md. */
import { RULES } from '../../dist/check/index.js'
import { verdictOn } from './judged.js'

const GOAL = 0.9
const GOAL_OVER_ALL = 0.95

/** The page, from what was measured. */
export function format({ sites, pages, classes, own }) {
  const tried = classes.flatMap(({ results }) => results)
  const caught = tried.filter((one) => one.caught)
  const weak = classes.filter(({ results }) => shareOf(results) < GOAL)
  return `${[
    '<!-- Made by npm run certify; change test/certify/report.js. -->',
    '# How well the checks work',
    'Two questions: does `check` find what is wrong, and is it silent about what is right? Both are measured on pages that people translated, by `npm run certify`.',
    '## Method',
    METHOD,
    '## Sites',
    table(
      ['Repository', 'Commit', 'Languages', 'Pages', 'Units'],
      sites.map((site) => {
        const own = pages.filter(({ repository }) => repository === site.repository)
        return [
          site.repository,
          `\`${site.commit.slice(0, 12)}\``,
          [...new Set(own.map(({ language }) => language))].join(', '),
          own.length,
          unitsOf(own),
        ]
      }),
    ),
    '## What is caught',
    `${caught.length} of ${tried.length} defects: ${percent(caught.length / tried.length)} (aim: ${percent(GOAL_OVER_ALL)}; ${percent(GOAL)} of each kind). ${weak.length === 0 ? 'No kind is below its aim.' : `Below the aim: ${weak.map(({ defect }) => defect.name).join(', ')}.`}`,
    table(
      ['Defect', 'Tried', 'Caught', 'Share', 'Rules that spoke'],
      classes.map(({ defect, results }) => [
        defect.name,
        results.length,
        results.filter((one) => one.caught).length,
        `${percent(shareOf(results))}${shareOf(results) < GOAL ? ' (low)' : ''}`,
        spoken(results, defect.rules),
      ]),
    ),
    '### By rule',
    table(
      ['Rule', 'Defects it spoke about', 'Alarms on undamaged units'],
      RULES.map(({ id }) => [
        id,
        tried.filter(({ found }) => found.includes(id)).length,
        pages.flatMap(({ alarms }) => alarms).filter(({ ruleId }) => ruleId === id).length,
      ]),
    ),
    '## What is said of undamaged pages',
    alarms(pages, 'the sites'),
    table(['Language', 'Units', 'With an error', 'With a warning', 'With a note'], languages(pages)),
    `This repository's own content: ${unitsOf(own)} units, of which ${flagged(own, 'error')} with an error, ${flagged(own, 'warning')} with a warning and ${flagged(own, 'info')} with a note.`,
    '### A sample',
    `Every alarm counts above, also where the page is wrong and the rule right. ${judgedInAll(pages)} These are the first of each rule; the place says where to look.`,
    table(['Place', 'Rule', 'Message', 'Judged'], sample(pages)),
    '### Two sites as they are',
    READ,
    table(['Site', 'Commit', 'Versions', 'Fault', 'Harmless', 'False'], SITES_READ),
    '## What is still missed',
    table(['Defect', 'Page', 'Rules that spoke'], missed(classes)),
  ].join('\n\n')}\n`
}

const METHOD = [
  'A page and its version are aligned as `adopt` does it. The units that are recorded with a confidence of 0.9 or more are taken to be in step. Pages that their own site marks as behind their originals are left out. Behind each page stand sentences written for this purpose, in each language, with what documentation seldom has: addresses, laws, dates, large numbers, quotations, terms, names.',
  'Then the version, or its source, is damaged in one way and checked again against the ledger. A defect is caught when one of the rules that are meant for it says something that it did not say before. The choice of units and of damages comes from a fixed sequence, so every run on the same commits gives the same figures.',
  'An undamaged unit with a message of a rule other than `outdated`, `missing`, `orphaned` and `unconfirmed` counts as an alarm.',
].join('\n\n')

const READ =
  'Of two sites that were adopted with all their pages, those too that are behind, thirty errors and warnings of rules other than `outdated`, `missing`, `orphaned` and `unconfirmed` were taken by lot and judged by hand in the same way. Most of what is harmless on the first is a component that only its originals have, told once as a component and once as an import, which it no longer is, and names in code that translators put into their language.'

/** By hand; see `READ`. */
const SITES_READ = [
  ['withastro/docs', '`741c1b89ba13`', 'es, fr, it, pt-BR, ru', 9, 21, 0],
  ['tauri-apps/tauri-docs, without its blog and plugins', '`e1c39c6ef06b`', 'es, fr, it', 30, 0, 0],
]

function languages(pages) {
  return [...new Set(pages.map(({ language }) => language))].map((language) => {
    const own = pages.filter((page) => page.language === language)
    const share = (severity) => percent(flagged(own, severity) / unitsOf(own))
    return [language, unitsOf(own), share('error'), share('warning'), share('info')]
  })
}

function alarms(pages, name) {
  const share = (severity) => percent(flagged(pages, severity) / unitsOf(pages))
  return `Of ${unitsOf(pages)} units of ${name}, ${share('error')} have an error (aim: at most 1 %), ${share('warning')} a warning (aim: at most 3 %) and ${share('info')} a note.`
}

function unitsOf(pages) {
  return pages.reduce((sum, { units }) => sum + units.size, 0)
}

function flagged(pages, severity) {
  return pages.reduce(
    (sum, page) =>
      sum + new Set(page.alarms.filter((one) => one.severity === severity).map(({ unit }) => unit)).size,
    0,
  )
}

function shareOf(results) {
  return results.filter((one) => one.caught).length / results.length
}

function spoken(results, rules) {
  const counts = rules.map((rule) => [rule, results.filter(({ found }) => found.includes(rule)).length])
  return (
    counts
      .filter(([, count]) => count > 0)
      .sort((a, b) => b[1] - a[1])
      .slice(0, 4)
      .map(([rule, count]) => `${rule} ${count}`)
      .join(', ') || '–'
  )
}

/** What was said of the errors and warnings by hand. */
function judgedInAll(pages) {
  const all = pages.flatMap(({ alarms: own }) => own.filter(({ severity }) => severity !== 'info'))
  const count = (verdict) => all.filter((alarm) => verdictOn(alarm) === verdict).length
  return [
    `Of the ${all.length} errors and warnings ${all.length - count(undefined)} were judged by hand, from the message and the line, and where these left a doubt from both texts:`,
    `${count('fault')} are faults of the page, or show that it is behind its source (*fault*);`,
    `${count('harmless')} differ as the rule says, and nobody would mend them (*harmless*); ${count('false')} are false.`,
  ].join(' ')
}

const SAMPLE = 4

function sample(pages) {
  const all = pages.flatMap((page) => page.alarms.map((one) => ({ ...one, repository: page.repository })))
  return RULES.flatMap(({ id }) => all.filter(({ ruleId }) => ruleId === id).slice(0, SAMPLE)).map(
    (alarm) => [
      `${alarm.repository} ${alarm.file}:${alarm.line}`,
      alarm.ruleId,
      literal(alarm.reason),
      verdictOn(alarm) ?? '–',
    ],
  )
}

function missed(classes) {
  return classes.flatMap(({ defect, results }) =>
    results
      .filter((one) => !one.caught)
      .slice(0, SAMPLE)
      .map(({ path, language, found }) => [
        defect.name,
        `${language} ${path}`,
        found.filter((rule) => rule !== 'unconfirmed').join(', ') || '–',
      ]),
  )
}

function literal(text) {
  const line = text.replace(/\s+/gu, ' ').replaceAll('|', '\\|')
  return `\`${(line.length > 120 ? `${line.slice(0, 120)}…` : line).replaceAll('`', "'")}\``
}

function percent(share) {
  return `${(100 * share).toFixed(1)} %`
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
