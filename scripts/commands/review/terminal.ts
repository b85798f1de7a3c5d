/** The review at a terminal: card by card, one key for each decision, which is on the disk before the next card is shown. */
import { END, ENTER, INTERRUPT, type Keyboard } from '../../keyboard.js'
import type { Message } from '../../model.js'
import { t } from '../../phrases.js'
import { units } from '../../report/amounts.js'
import { formatCard, formatKeys, keyHelp } from '../../report/card.js'
import { printable, printableLine } from '../../report/printable.js'
import { indent, type Style } from '../../report/style.js'
import type { Card, UnitName } from '../../review/card.js'
import { waits } from '../../review/filter.js'
import type { Inbox, Wish } from '../../review/inbox.js'
import { isLookedOver } from '../../states.js'
import type { Edited } from '../../store/editor.js'

/** What the review works with. */
export interface Seat {
  readonly inbox: Pick<Inbox, 'card' | 'check' | 'decide' | 'undo'>
  /** The units to go through, in order. */
  readonly names: readonly UnitName[]
  readonly by: string
  readonly keyboard: Keyboard
  /** Asked for each card, since terminals change their width. */
  readonly style: () => Style
  readonly edit: (text: string) => Promise<Edited>
}

/** What came of it. */
export interface Review {
  readonly decided: number
  readonly isInterrupted: boolean
}

/** Where somebody is, and what they wrote that is nowhere else yet. */
interface Session extends Seat {
  at: number
  decided: number
  /** Texts that could not be kept, by unit. */
  readonly texts: Map<UnitName, string>
}

/** What becomes of the place in the list after a key: it stays, moves, or the review ends. */
type Move = 'stay' | 'on' | 'back' | 'end' | 'interrupt'

/** Goes through the units until the last one was passed or somebody ends it. */
export async function reviewAt(seat: Seat): Promise<Review> {
  const session: Session = { ...seat, at: 0, decided: 0, texts: new Map() }
  let move: Move = 'on'
  while (session.at < seat.names.length && move !== 'end' && move !== 'interrupt') {
    const name = seat.names[session.at] as UnitName
    const card = await seat.inbox.card(name)
    // Somebody else may have decided meanwhile; whoever goes back wants to see it all the same.
    if (!card || (move === 'on' && !waits(card) && session.at > 0)) {
      // What is gone is passed in the direction in which somebody goes.
      const isBack = move === 'back' && session.at > 0
      session.at += isBack ? -1 : 1
      if (!isBack) move = 'on'
      continue
    }
    await show(session, name, card)
    move = await answer(session, name, card)
    if (move === 'on') session.at += 1
    if (move === 'back') session.at = Math.max(0, session.at - 1)
  }
  return { decided: session.decided, isInterrupted: move === 'interrupt' }
}

/** Shows a card, and what the checks find in its draft: one that a person wrote passed no gate. */
async function show(session: Session, name: UnitName, card: Card): Promise<void> {
  const { inbox, keyboard, style, at, names, texts } = session
  const { draft } = card
  const trial = draft && !draft.isOld ? await inbox.check(name, draft.text) : undefined
  keyboard.write(`\n${formatCard(card, { number: at + 1, of: names.length, trial }, style())}\n`)
  if (texts.has(name)) say(session, textKept())
}

function textKept(): string {
  return t('card.textKept', 'Your text is kept: e opens it again, and a approves it where that can be.')
}

function say({ keyboard, style }: Session, text: string): void {
  keyboard.write(`${indent(printable(text), 0, style())}\n`)
}

/** Asks for a key until one moves on. */
async function answer(session: Session, name: UnitName, card: Card): Promise<Move> {
  const { keyboard, style } = session
  for (;;) {
    keyboard.write(`${formatKeys(style())} `)
    const key = await keyboard.key()
    const act = key === undefined ? undefined : KEYS[key]
    keyboard.write(`${key !== undefined && /^[\p{L}\p{N}?]$/u.test(key) ? key : ''}\n`)
    if (key === undefined || key === END) return 'end'
    if (key === INTERRUPT) return 'interrupt'
    if (!act) say(session, t('card.unknownKey', 'This key does nothing here; ? shows those that do.'))
    const move = await act?.(session, name, card)
    if (move) return move
  }
}

/** What a key does; nothing is given when the same card waits for another one. */
type Act = (session: Session, name: UnitName, card: Card) => Promise<Move | undefined>

const skip: Act = async () => 'on'
const back: Act = async () => 'back'

interface Seen {
  readonly name: UnitName
  readonly card: Card
}

/** What an approval means: what could not be kept, or the draft when there is one for today's source, or else the translation as it stands. */
function meantText({ texts }: Session, { name, card: { draft, target } }: Seen): string | undefined {
  return texts.get(name) ?? (draft && !draft.isOld ? draft.text : target?.text)
}

async function approve(
  session: Session,
  { name, card, state }: Seen & { readonly state: 'reviewed' | 'translated' },
): Promise<Move | undefined> {
  const text = meantText(session, { name, card })
  if (!session.texts.has(name) && card.drift === 'current' && !card.draft && isAsFar(card, state)) {
    say(session, t('card.already', 'It is so already: nobody needs to decide.'))
    return undefined
  }
  if (text === undefined) {
    say(session, t('card.nothing', 'There is no text to approve yet: e opens your editor.'))
    return undefined
  }
  return decide(session, { name, card }, { action: 'approve', text, state })
}

/** Whether a unit got as far as somebody wants to say. */
function isAsFar({ state }: Card, wanted: 'reviewed' | 'translated'): boolean {
  return isLookedOver(state) || state === wanted
}

/** What is written becomes a draft at once, so that it is nowhere but on the disk; another key approves it. */
async function edit(session: Session, name: UnitName, card: Card): Promise<Move | undefined> {
  const own = session.texts.get(name) ?? card.draft?.text ?? card.target?.text
  const given = own ?? card.source?.text ?? ''
  const edited = await session.keyboard.lend(() => session.edit(given))
  if ('problem' in edited) {
    say(session, edited.problem)
    return undefined
  }
  const { text } = edited
  // A source that reads the same in both languages, or an old draft, has no other key.
  const isOpen = text === given && given !== meantText(session, { name, card })
  if (text.trim() === '' || (text === given && !isOpen)) {
    say(session, t('card.unchanged', 'Nothing was changed.'))
    return undefined
  }
  if (isOpen && !(await isSure(session, asItIs()))) return undefined
  session.texts.set(name, text)
  if (await decide(session, { name, card }, { action: 'draft', text })) return 'stay'
  say(session, textKept())
  return undefined
}

function asItIs(): string {
  return t('card.asItIs', 'Nothing was changed. Is the text right as it is? Type yes:')
}

function sayFindings(session: Session, messages: readonly Message[]): void {
  for (const { reason, ruleId, severity, suppressed } of messages)
    if (severity !== 'info' && !suppressed) say(session, `! ${printableLine(reason)} (${ruleId})`)
}

async function isSure({ keyboard }: Session, question: string): Promise<boolean> {
  const word = (await keyboard.line(question))?.trim().toLowerCase()
  return word !== undefined && ['yes', t('card.yes', 'yes')].includes(word)
}

const reject: Act = async (session, name, card) => {
  if (card.draft)
    return withReason(
      session,
      { name, card, question: t('card.whyReject', 'Why is it not wanted?') },
      (reason) => {
        return { action: 'reject', reason }
      },
    )
  say(session, t('card.noDraft', 'There is no draft to discard.'))
  return undefined
}

const confirm: Act = async (session, name, card) => {
  if (card.target) return decide(session, { name, card }, { action: 'confirm', state: 'reviewed' })
  say(session, noTranslation())
  return undefined
}

const noChange: Act = async (session, name, card) => {
  const question = t('card.whyKeep', 'Why does the translation still hold?')
  if (card.drift === 'outdated')
    return withReason(session, { name, card, question }, (reason) => ({ action: 'ack', reason }))
  say(session, whyNoChange(card))
  return undefined
}

function whyNoChange({ source, target }: Card): string {
  if (!source)
    return t(
      'card.noSource',
      'Nothing in the source says this any more: remove it from the target file, or restore its source.',
    )
  if (!target) return noTranslation()
  return t('card.notOutdated', 'Its source did not change; a says that the translation is right.')
}

function noTranslation(): string {
  return t('card.noTranslation', 'There is no translation yet that could be kept: e opens your editor.')
}

async function withReason(
  session: Session,
  { name, card, question }: Seen & { readonly question: string },
  wish: (reason: string) => Wish,
): Promise<Move | undefined> {
  const reason = (await session.keyboard.line(question))?.trim()
  if (reason) return decide(session, { name, card }, wish(reason))
  say(session, t('card.noReason', 'Nothing was decided: a reason is needed.'))
  return undefined
}

async function comment(session: Session, name: UnitName, card: Card): Promise<Move | undefined> {
  const text = (await session.keyboard.line(t('card.comment', 'What is to be said?')))?.trim()
  const move = text ? await decide(session, { name, card }, { action: 'comment', text }) : undefined
  return move && 'stay'
}

async function undo(session: Session): Promise<Move | undefined> {
  const answer = await session.inbox.undo(session.by)
  if (answer.type === 'refused') {
    say(session, answer.reason)
    return undefined
  }
  const [first] = answer.units
  if (!first) {
    say(session, t('decision.nothingToUndo', 'Nothing to undo: no decision is remembered on this machine.'))
    return undefined
  }
  // What an earlier review or another verb decided is not of those that are counted here.
  session.decided = Math.max(0, session.decided - 1)
  say(session, takenBack(answer.units))
  const at = session.names.findIndex(
    ({ id, document, language }) =>
      id === first.id && document === first.document && language === first.language,
  )
  if (at !== -1) session.at = at
  return 'stay'
}

/** Named, since the last decision may be one that was not made here, and of units that are not in the list. */
function takenBack(taken: readonly UnitName[]): string {
  const names = taken.slice(0, 3).map(({ id, document, language }) => `${language} ${document} ${id}`)
  return t('card.undone', 'Taken back: {{units}} ({{names}}).', {
    units: units(taken.length),
    names: [...names, ...(taken.length > 3 ? ['…'] : [])].join(', '),
  })
}

const KEYS: Readonly<Record<string, Act>> = {
  a: (session, name, card) => approve(session, { name, card, state: 'reviewed' }),
  t: (session, name, card) => approve(session, { name, card, state: 'translated' }),
  e: edit,
  s: skip,
  ' ': skip,
  [ENTER]: skip,
  '\u001b[B': skip,
  b: back,
  '\u001b[A': back,
  r: reject,
  n: noChange,
  y: confirm,
  c: comment,
  u: undo,
  q: async () => 'end',
  '?': async (session) => {
    say(session, keyHelp())
    return undefined
  },
}

/** Records a decision; the card of today comes back when it was another one that was shown. */
async function decide(session: Session, { name, card }: Seen, wish: Wish): Promise<Move | undefined> {
  const { inbox, by } = session
  const answer = await inbox.decide(name, wish, { by, revision: card.revision })
  if (answer.type === 'moved') {
    say(
      session,
      t(
        'card.moved',
        'Somebody changed this unit since it was shown. Nothing was decided; here it is as it is now.',
      ),
    )
    return 'stay'
  }
  if (answer.type === 'done') {
    session.decided += 1
    session.texts.delete(name)
    say(
      session,
      answer.isKept
        ? t('card.keptAsDraft', 'Kept as a draft until what belongs with it is there.')
        : t('card.recorded', 'Recorded: {{verb}} by {{by}}.', { verb: wish.action, by: printableLine(by) }),
    )
    return 'on'
  }
  say(session, answer.reason)
  sayFindings(session, answer.messages)
  if (!answer.anyway || (wish.action !== 'approve' && wish.action !== 'draft')) return undefined
  const question =
    wish.action === 'draft'
      ? t('card.draftAnyway', 'Keep it as a draft all the same? Type yes:')
      : t('card.anyway', 'Approve it all the same? Type yes:')
  return (await isSure(session, question))
    ? decide(session, { name, card }, { ...wish, anyway: true })
    : undefined
}
