import { groupsOf } from '../../groups.js'
import type { Message } from '../../model.js'
import { t } from '../../phrases.js'
import { markup } from './escape.js'
import type { Format, Surroundings } from './format.js'

/**
 * JUnit XML, as Jenkins and GitLab read it: a suite for each file, a case for each message. One that makes the command
 * fail is a failure; others passed, with what they say as their output. `test/report/junit.xsd` is the schema.
 */
export const junit: Format = ({ messages }, surroundings) => {
  const counted = messages.filter(({ suppressed }) => !suppressed)
  const suites = groupsOf(counted, ({ file }) => file)
  const failures = counted.filter(({ severity }) => surroundings.failing.has(severity)).length
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="tvilling" tests="${Math.max(1, counted.length)}" failures="${failures}">`,
    ...(suites.length > 0 ? suites.flatMap((suite) => suiteOf(suite, surroundings)) : NOTHING()),
    '</testsuites>',
  ].join('\n')
}

/** Some programs take a file without any case for a failure. */
const NOTHING = () => [
  '  <testsuite name="tvilling" tests="1" failures="0" errors="0" skipped="0">',
  `    <testcase classname="tvilling" name="${markup(t('ci.everythingInStep', 'Everything is in step'))}"/>`,
  '  </testsuite>',
]

function suiteOf(messages: readonly Message[], surroundings: Surroundings): readonly string[] {
  const name = markup(messages[0]?.file ?? '')
  const failures = messages.filter(({ severity }) => surroundings.failing.has(severity)).length
  return [
    `  <testsuite name="${name}" tests="${messages.length}" failures="${failures}" errors="0" skipped="0">`,
    ...messages.flatMap((message) => caseOf(message, surroundings)),
    '  </testsuite>',
  ]
}

function caseOf(message: Message, { failing }: Surroundings): readonly string[] {
  const { file, line, column, ruleId, reason, expected, severity } = message
  const place = `${file}:${line}:${column}`
  const said = [
    `${place}: ${severity}: ${reason}`,
    ...(expected === undefined ? [] : [t('check.expected', 'Expected: {{expected}}', { expected })]),
  ].join('\n')
  const start = `    <testcase classname="${markup(file)}" name="${markup(`${ruleId} ${line}:${column} ${message.language ?? ''}`.trimEnd())}" file="${markup(file)}" line="${line}">`
  return [
    start,
    failing.has(severity)
      ? `      <failure type="${markup(ruleId)}" message="${markup(reason)}">${markup(said)}</failure>`
      : `      <system-out>${markup(said)}</system-out>`,
    '    </testcase>',
  ]
}
