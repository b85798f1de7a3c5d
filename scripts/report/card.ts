/** One unit at a terminal, from top to bottom: nothing in it moves the cursor, so that it can be read aloud. */
import { changeLabel, driftLabel, kindLabel, stateLabel } from '../labels.js'
import { percent, t } from '../phrases.js'
import type { Card } from '../review/card.js'
import { collapse } from '../text.js'
import { printableLine } from './printable.js'
import { clip, colors, indent, type Style } from './style.js'
import { markChanges, readable } from './words.js'

/** Where a card stands in the list that somebody goes through, from 1, and what the checks find in its draft. */
export interface Shown {
  readonly number: number
  readonly of: number
  readonly trial?: { readonly refused?: string; readonly messages: Card['messages'] } | undefined
}

/** A card as text: place, neighbours, source with its changes, target, draft, terms, findings. */
export function formatCard(card: Card, { number, of, trial }: Shown, style: Style): string {
  const { bold, dim } = colors(style)
  const { source, target, document, kind, key, drift, change, state, id } = card
  const place = `${target?.file ?? document}:${target?.line ?? source?.line ?? 1}`
  const facts = [
    card.language,
    kindLabel(kind),
    ...(key === undefined ? [] : [key]),
    [driftLabel(drift), ...(change ? [changeLabel(change)] : [])].join(': '),
    ...(state ? [stateLabel(state)] : []),
    id,
  ]
  return [
    bold(indent(printableLine(`${number}/${of}  ${place}`), 0, style)),
    dim(indent(printableLine(facts.join(' · ')), 2, style)),
    ...(card.isShared
      ? [
          indent(
            t('card.shared', 'Its paragraph was split or merged: only its text can be corrected.'),
            2,
            style,
          ),
        ]
      : []),
    ...(card.before ? [neighbour(card.before, style)] : []),
    ...sourceLines(card, style),
    ...(target ? [label(t('diff.target', 'target'), style), body(target.text, style)] : []),
    ...draftLines(card, style),
    ...(trial ? trialLines(trial, style) : []),
    ...card.terms.map((term) => termLine(term, style)),
    ...card.messages.filter(isNews).map((message) => messageLine(message, style)),
    ...(card.behind ? [neighbour(card.behind, style)] : []),
  ].join('\n')
}

/** Whether a message says what the card does not say already. */
function isNews({ suppressed, ruleId }: Card['messages'][number]): boolean {
  return !suppressed && !['outdated', 'missing', 'unconfirmed', 'orphaned'].includes(ruleId)
}

function label(text: string, style: Style): string {
  return colors(style).dim(indent(printableLine(text), 2, style))
}

function body(text: string, style: Style): string {
  return indent(readable(text), 4, style)
}

/** The paragraphs around it, in the language of the translation where there are any. */
function neighbour({ source, target }: NonNullable<Card['before']>, style: Style): string {
  return colors(style).dim(`    ${clip(collapse(target ?? source ?? ''), style.width - 4)}`)
}

function sourceLines(
  { source, document, previous, change, note, context }: Card,
  style: Style,
): readonly string[] {
  if (!source)
    return previous === undefined
      ? [label(t('diff.sourceNone', 'source  none'), style)]
      : [
          label(t('diff.sourceRemoved', 'source  removed'), style),
          indent(markChanges(previous, '', style), 4, style),
        ]
  const text =
    previous === undefined
      ? readable(source.text)
      : change === 'rewritten'
        ? `${markChanges(previous, '', style)}\n${markChanges('', source.text, style)}`
        : markChanges(previous, source.text, style)
  const said = [
    ...(context === undefined ? [] : [t('diff.context', 'context: {{context}}', { context })]),
    ...(note?.split('\n') ?? []).map((line) => t('diff.note', 'note: {{note}}', { note: line })),
  ]
  return [
    label(`${t('diff.source', 'source')}  ${document}:${source.line}`, style),
    indent(text, 4, style),
    ...said.map((line) => label(`  ${line}`, style)),
  ]
}

function draftLines({ draft, target }: Card, style: Style): readonly string[] {
  if (!draft) return []
  const facts = [
    draft.by ??
      [...new Set([draft.origin, draft.engine, draft.model])].filter((part) => part !== undefined).join(' '),
    ...(draft.score === undefined ? [] : [percent(draft.score)]),
    ...(draft.isOld ? [t('card.old', 'for an older source')] : []),
  ]
  return [
    label(`${t('diff.draft', 'draft, not published')}  ${facts.join(' · ')}`, style),
    target ? indent(markChanges(target.text, draft.text, style), 4, style) : body(draft.text, style),
  ]
}

function trialLines({ refused, messages }: NonNullable<Shown['trial']>, style: Style): readonly string[] {
  const grave = messages.filter((message) => message.severity !== 'info' && isNews(message))
  const broken =
    refused === undefined ? [] : [colors(style).red(indent(printableLine(`! ${refused}`), 4, style))]
  return [...broken, ...grave.map((message) => messageLine(message, style, 4))]
}

function termLine(
  { source, preferred, admitted, forbidden, isKept, found }: Card['terms'][number],
  style: Style,
): string {
  const parts = [
    isKept ? t('card.kept', 'stays as it is') : [preferred, ...admitted].join(', '),
    ...(forbidden.length > 0 ? [t('card.forbidden', 'not {{names}}', { names: forbidden.join(', ') })] : []),
    ...(found.length > 0 ? [t('card.found', 'here {{forms}}', { forms: found.join(', ') })] : []),
  ]
  const line = t('card.term', 'term {{source}}: {{parts}}', { source, parts: parts.join(' · ') })
  return indent(printableLine(line), 2, style)
}

function messageLine(
  { reason, expected, ruleId, severity }: Card['messages'][number],
  style: Style,
  by = 2,
): string {
  const { red, yellow } = colors(style)
  const sentence =
    expected === undefined
      ? reason
      : t('message.withExpected', '{{reason}}; expected {{expected}}', { reason, expected })
  const paint = severity === 'error' ? red : yellow
  return paint(indent(printableLine(`! ${sentence} (${ruleId})`), by, style))
}

/** The keys that are needed most. */
export function formatKeys(style: Style): string {
  const line = t('card.keys', 'a approve · e edit · s skip · r reject · u undo · q quit · ? more:')
  return colors(style).cyan(indent(line, 0, style))
}

/** What each key does. */
export function keyHelp(): string {
  return [
    t('card.helpA', 'a  publish the draft; without one, say that the translation is right as it stands'),
    t('card.helpT', 't  the same, as translated and not yet reviewed'),
    t('card.helpE', 'e  write a text in your editor; it becomes the draft'),
    t('card.helpS', 's  go on without a decision (so do space, Enter and the arrow down)'),
    t('card.helpR', 'r  discard the draft, with a reason'),
    t('card.helpY', 'y  say that the translation is right as it stands, whatever draft there is'),
    t('card.helpN', 'n  say that the change of the source needs no new translation, with a reason'),
    t('card.helpC', 'c  say something to those who come after'),
    t('card.helpB', 'b  go back one (so does the arrow up)'),
    t('card.helpU', 'u  take your last decision back'),
    t('card.helpQ', 'q  end; everything that you decided is on the disk already'),
  ].join('\n')
}
