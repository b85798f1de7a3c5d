/** The dialog that is open: reasons, comments, counts, keys. */
import { Ask } from './ask.js'
import { BulkBox } from './bulk.js'
import { Help } from './help.js'
import { now } from './store.js'

/** The dialog that is open; nothing when there is none. */
export function Dialogs() {
  const { dialog, card } = now()
  if (dialog === undefined) return null
  if (dialog === 'help') return <Help />
  if (dialog === 'bulk') return <BulkBox />
  return card ? <Ask card={card} dialog={dialog} /> : null
}
