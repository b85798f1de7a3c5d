/** Locks that nobody on this machine holds. What a dead process of this machine held is taken away by every verb. */
import { t } from '../../phrases.js'
import { heldElsewhere } from '../../store/lock.js'
import type { Case, Patient } from './trouble.js'

/** Locks of other machines, and of containers that may be gone. Nobody here can know whether they are in use. */
export function examineLocks({ config, pairs }: Patient): readonly Case[] {
  return heldElsewhere(
    config.root,
    pairs.map(({ ledger }) => ledger),
  ).map(({ path, holder }) => ({
    kind: 'lock',
    file: path,
    line: 1,
    reason: holder
      ? t('doctor.lock', 'Held by process {{process}} on {{host}} since {{since}}', {
          process: String(holder.pid),
          host: JSON.stringify(holder.host),
          since: holder.since,
        })
      : t('doctor.lockOfUnknown', 'Held by an unknown process'),
    expected: t(
      'doctor.lockExpected',
      'locks of running processes only. When that process no longer runs, delete this folder',
    ),
  }))
}
