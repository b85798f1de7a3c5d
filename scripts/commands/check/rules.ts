/** What formats say of the rules. */

import { RULES } from '../../check/index.js'
import { pageOf } from '../../check/message.js'
import { said } from '../../phrases.js'
import type { RuleHelp } from '../../report/formats/format.js'

/** The documented rules, in their order. */
export function describeRules(): readonly RuleHelp[] {
  return RULES.map(({ id, severity, about, why }) => ({
    id,
    severity: severity === 'off' ? 'info' : severity,
    about: said(about),
    why: said(why),
    url: pageOf(id),
  }))
}
