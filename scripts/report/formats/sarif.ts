import type { Message, Severity } from '../../model.js'
import { t } from '../../phrases.js'
import { printable } from '../printable.js'
import { type Format, type RuleHelp, type Surroundings, worstFirst } from './format.js'

/** Results beyond which GitHub refuses a file. */
const MOST = 25_000

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/**
 * SARIF 2.1.0 (OASIS standard), as code scanning reads it. A result is known again by its partial fingerprint, made from
 * the unit and not from the line. What is waived is there, as suppressed.
 */
export const sarif: Format = ({ messages }, surroundings) => {
  const waived = messages.filter(({ suppressed }) => suppressed)
  const results = [...worstFirst(messages), ...waived].slice(0, MOST)
  const rules = rulesOf(results, surroundings)
  const run = {
    tool: {
      driver: {
        name: 'tvilling',
        semanticVersion: surroundings.version,
        informationUri: 'https://www.npmjs.com/package/tvilling',
        rules: rules.map(describe),
      },
    },
    automationDetails: { id: 'tvilling/' },
    columnKind: 'utf16CodeUnits',
    results: results.map((message) => resultOf(message, rules, surroundings)),
  }
  const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
  return JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, undefined, 2)
}

/** The documented rules, and those that results name besides: files that cannot be read, limits. */
function rulesOf(results: readonly Message[], { rules }: Surroundings): readonly RuleHelp[] {
  const known = new Set(rules.map(({ id }) => id))
  const others = results.filter(({ ruleId }) => !known.has(ruleId))
  const byId = new Map(others.map((message) => [message.ruleId, message]))
  return [
    ...rules,
    ...Array.from(byId.values(), ({ ruleId, severity, url = '' }) => {
      const about = t('ci.ruleAbout', 'Messages of {{rule}}', { rule: ruleId })
      return { id: ruleId, severity, about, why: '', url }
    }),
  ]
}

function describe({ id, severity, about, why, url }: RuleHelp) {
  const text = [about, why].filter(Boolean).join(' ')
  return {
    id,
    shortDescription: { text: about },
    fullDescription: { text },
    help: { text, markdown: `${text}\n\n[${id}](${url})` },
    ...(url !== '' && { helpUri: url }),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ['translation'] },
  }
}

function resultOf(message: Message, rules: readonly RuleHelp[], { identityOf }: Surroundings) {
  const { ruleId, severity, file, line, column, reason, expected, source, suppressed } = message
  const said = expected === undefined ? [] : [t('check.expected', 'Expected: {{expected}}', { expected })]
  const isElsewhere = source && (source.file !== file || source.line !== line)
  return {
    ruleId,
    ruleIndex: rules.findIndex(({ id }) => id === ruleId),
    level: LEVELS[severity],
    message: { text: printable([reason, ...said].join('\n')) },
    locations: [locationOf(file, { startLine: line, startColumn: column })],
    ...(isElsewhere && {
      relatedLocations: [
        {
          ...locationOf(source.file, { startLine: source.line }),
          message: { text: t('ci.source', 'The source') },
        },
      ],
    }),
    partialFingerprints: { 'tvillingUnit/v1': identityOf(message) },
    ...(suppressed && {
      suppressions: [{ kind: 'external', status: 'accepted', justification: printable(suppressed.reason) }],
    }),
  }
}

function locationOf(file: string, region: { readonly startLine: number; readonly startColumn?: number }) {
  const uri = file.split('/').map(encodeURIComponent).join('/')
  return { physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region } }
}
