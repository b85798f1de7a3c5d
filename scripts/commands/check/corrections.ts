/** New texts for units of a version, made by the rules that know what was meant. */
import { type Fixable, fixesFor, RULES } from '../../check/index.js'
import { isRejected, ownRecord } from '../../draft/plan.js'
import type { Glossary } from '../../glossary/glossary.js'
import { put, without } from '../../groups.js'
import type { Message, Unit } from '../../model.js'
import { t } from '../../phrases.js'
import { refusal, type Tried, tryTexts } from '../draft/gate.js'
import type { Version } from '../project/version.js'
import type { Workspace } from '../project/workspace.js'

/** A unit with its new text. */
export interface Corrected {
  readonly unit: Unit
  readonly text: string
  /** The rule whose fix made it; of several, each on the text that those before it gave, all. */
  readonly engine: string
}

/** What became of the fixes for a version. */
export interface Corrections {
  readonly corrected: readonly Corrected[]
  /** Why fixes were left out, by unit. */
  readonly refused: ReadonlyMap<Unit, readonly string[]>
}

/** What is needed to make corrections. */
export interface Corrector {
  readonly workspace: Workspace
  readonly glossary: Glossary
  /** The units that are meant. */
  readonly units: readonly Unit[]
}

/** Fixes that a unit takes in one run. Each brings its text nearer to its source, and this bounds what we believe. */
const MOST = 20

/**
 * Asks the rules for fixes, puts them into the page in memory, and asks again until there are none: so every fix is made
 * for a text that has those before it. A fix is left out when its page cannot have it, when it leaves what it was made
 * for, or when a rule then finds a problem in the unit that it did not find before.
 */
export function correct(version: Version, corrector: Corrector): Corrections {
  const leaving = openLeaving()
  let corrected: Attempts = new Map()
  for (let page = look(version, corrected, corrector); ; ) {
    const attempts = attemptsOn(page, { units: corrector.units, corrected, leaving })
    if (attempts.size === 0) break
    const trial = look(version, new Map([...corrected, ...attempts]), corrector)
    const good = goodOf(attempts, { page, trial, leaving })
    corrected = new Map([...corrected, ...good])
    page = good.size === attempts.size ? trial : look(version, corrected, corrector)
  }
  for (const { unit, engine } of corrected.values())
    if (isRejected(unit, engine)) leaving.leaveOut(unit, engine, rejected())
  return {
    corrected: [...corrected.values()].filter((one) => !isRejected(one.unit, one.engine)),
    refused: leaving.refused,
  }
}

/** Fixes that are tried, or that were good, by the id of their unit. */
type Attempts = ReadonlyMap<string, Attempt>

/** Puts texts into the page in memory, and asks the rules for fixes of what it is then. */
function look(version: Version, texts: Attempts, { workspace, glossary }: Corrector): Page {
  const tried = tryTexts(workspace, version, { wishes: [...texts.values()], glossary })
  return { ...tried, fixes: fixesFor(tried.checked, workspace.config.checks) }
}

/** Fixes that were left out. */
interface Leaving {
  readonly refused: ReadonlyMap<Unit, readonly string[]>
  readonly leaveOut: (unit: Unit, rule: string, reason: string) => void
  readonly isLeftOut: (unit: Unit, rule: string) => boolean
}

function openLeaving(): Leaving {
  const refused = new Map<Unit, string[]>()
  const spent = new Set<string>()
  return {
    refused,
    isLeftOut: (unit, rule) => spent.has(keyOf(unit, rule)),
    leaveOut: (unit, rule, reason) => {
      spent.add(keyOf(unit, rule))
      put(refused, unit, `${rule}: ${reason}`)
    },
  }
}

interface Trying {
  readonly units: readonly Unit[]
  readonly corrected: Attempts
  readonly leaving: Leaving
}

/** The next fix for each unit: the first that is new for it. Those that want a person are left out. */
function attemptsOn({ fixes }: Page, { units, corrected, leaving }: Trying): Attempts {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const attempts = new Map<string, Attempt>()
  for (const fix of fixes) {
    const unit = byId.get(fix.unit.id)
    if (!unit || attempts.has(unit.id) || leaving.isLeftOut(unit, fix.rule)) continue
    const before = corrected.get(unit.id)
    if (fix.text === undefined || before?.texts.includes(fix.text) || fix.text === textOf(unit)) continue
    const reason = whyNot(unit, fix.rule)
    if (reason !== undefined) leaving.leaveOut(unit, fix.rule, reason)
    else if ((before?.texts.length ?? 0) < MOST) attempts.set(unit.id, attemptOf(fix, unit, before))
  }
  return attempts
}

interface Judging {
  readonly page: Page
  /** The page with all attempts in it. */
  readonly trial: Page
  readonly leaving: Leaving
}

/** The attempts that the page can have, and that help without harm; the others are left out. */
function goodOf(attempts: Attempts, { page, trial, leaving }: Judging): Attempts {
  const good = new Map<string, Attempt>()
  const left = new Set(trial.fixes.map(findingKey))
  for (const [id, attempt] of attempts) {
    const reason = left.has(findingKey(attempt.fix))
      ? t('fix.inVain', 'it would not help')
      : (trial.refused.get(id) ?? refusal(newOf(trial.messages.get(id), page.messages.get(id))))
    if (reason === undefined) good.set(id, attempt)
    else leaving.leaveOut(attempt.unit, attempt.fix.rule, reason)
  }
  return good
}

/** A page as it would be, with the fixes that there would be then. */
interface Page extends Tried {
  readonly fixes: readonly Fixable[]
}

interface Attempt extends Corrected {
  /** The last of those that made it. */
  readonly fix: Fixable
  /** All texts that it went through. */
  readonly texts: readonly string[]
}

function attemptOf(fix: Fixable, unit: Unit, before: Attempt | undefined): Attempt {
  const { rule, text = '' } = fix
  const engine = [...new Set([...rulesOf(before?.engine), rule])].join(SEPARATOR)
  return { unit, text, engine, fix, texts: [...(before?.texts ?? []), text] }
}

/** Between the rules in the name of an engine. */
const SEPARATOR = ', '

function rulesOf(engine: string | undefined): readonly string[] {
  return engine?.split(SEPARATOR) ?? []
}

/** The rules that can correct something. */
const FIXING: ReadonlySet<string> = new Set(RULES.flatMap(({ id, fix }) => (fix ? [id] : [])))

/** Whether a message, or a draft, is that of a rule that can correct something. */
export function isOfFix(engine: string | undefined): boolean {
  return engine !== undefined && rulesOf(engine).every((rule) => FIXING.has(rule))
}

function textOf({ targets: [target] }: Unit): string | undefined {
  return target?.text
}

/** Why a unit wants a person rather than a fix; `undefined` when it can have one. */
function whyNot(unit: Unit, rule: string): string | undefined {
  if (unit.records.length > 1 || unit.targets.length !== 1)
    return t('fix.split', 'the paragraph was split or merged; correct it in the page')
  const own = ownRecord(unit)
  if (unit.drift !== 'current' || !own)
    return t('fix.unconfirmed', 'nobody confirmed the translation as it stands; confirm it first')
  if (own.draft && !isOfFix(own.draft.engine)) return t('fix.otherDraft', 'another draft waits for approval')
  return isRejected(unit, rule) ? rejected() : undefined
}

function rejected(): string {
  return t('draft.rejected', 'a person rejected its draft')
}

function keyOf({ id }: Unit, rule: string): string {
  return `${id} ${rule}`
}

function findingKey({ rule, unit, offset = 0, reason }: Fixable): string {
  return `${unit.id} ${rule} ${offset} ${reason}`
}

/** Messages about a unit that it did not have before: of a rule that finds one more than it did. */
function newOf(now: readonly Message[] = [], before: readonly Message[] = []): readonly Message[] {
  return without(now, before, ({ ruleId }) => ruleId)
}
