/** What proposes drafts: what it is asked, and what it answers. */
import type { Draft, Notation, SegmentKind, Span, TermTarget } from '../model.js'

/** A term of the glossary that the source text has. */
export interface TermHint extends Pick<TermTarget, 'preferred' | 'admitted' | 'forbidden'> {
  /** As the glossary has it. */
  readonly source: string
  readonly isKept: boolean
}

/** A text in another language. */
export interface Sister {
  readonly language: string
  readonly text: string
  /** Where names of the glossary stand in it, in order, with what takes their place in the language asked for. */
  readonly terms: readonly { readonly span: Span; readonly text: string }[]
}

/** One unit that wants a draft, with everything that an engine may know. Only these texts ever leave the program. */
export interface Request {
  /** Path of the source document. */
  readonly document: string
  /** Id of the unit in its document. */
  readonly unit: string
  readonly kind: SegmentKind
  /** How source and draft are written. */
  readonly notation: Notation
  readonly sourceLanguage: string
  readonly language: string
  /** The source text. */
  readonly text: string
  /** Its fingerprint. */
  readonly basis: string
  /** The source text of the heading above it, and the source texts directly before and behind it. */
  readonly surroundings: { readonly heading?: string; readonly before?: string; readonly behind?: string }
  /** Fingerprints of the source texts before and behind it; empty at the ends. */
  readonly around: readonly [before: string, behind: string]
  /** Of an outdated unit: the source text that its translation was made from, and that translation. */
  readonly previous?: { readonly source: string; readonly target: string }
  /** The same text in other languages, as people approved it; those that they got furthest with first. */
  readonly sisters: readonly Sister[]
  readonly terms: readonly TermHint[]
  /** What the engine answered before, and why it was not kept, in a sentence for people. */
  readonly refused?: { readonly answer: string; readonly reason: string }
}

/** A text that an engine proposes. */
export interface Proposal extends Pick<Draft, 'text' | 'origin' | 'model' | 'score' | 'characters'> {
  /** Of a text of the memory that is like the one asked for: the source that was translated, and where it is from. */
  readonly like?: { readonly source: string; readonly from: string }
}

/** What an engine says to one request: a text, or why there is none, in a sentence for people. */
export type Answer =
  | { readonly request: Request; readonly proposal: Proposal }
  | {
      readonly request: Request
      readonly reason: string
      /** What could not be used: asked again, and told why, the engine may do better. */
      readonly answer?: string
      /** Whether it has nothing to do with the text: a connection that failed. Another run may ask the same again. */
      readonly isPassing?: true
      /** Characters that were billed for it. */
      readonly characters?: number
    }

/** Something that proposes drafts. */
export interface Engine {
  /** As `tvilling.json` names it; kept in the draft. */
  readonly name: string
  /** Characters that asking would hand to a service or another program; 0 for what works inside this one. */
  readonly charactersFor: (request: Request) => number
  /** Whether it may do better when it is asked once more and told why its answer was refused. */
  readonly learns?: true
  /** What tells it from others of the same name, such as a model or the address of a service; no key. */
  readonly variant?: string
  /**
   * What of the environment it cannot be asked without, in a sentence for people: a key, a program. It knows all the same
   * how much it would be asked. Absent when there is nothing amiss.
   */
  readonly lacks?: string
  /** Why it cannot be asked for a unit at all, known without asking; `undefined` when it can. Absent when it always can. */
  readonly cannot?: (request: Request) => string | undefined
  /**
   * Answers every request once, in any order; what is not answered counts as having no draft. Throws an `EngineError`
   * when it cannot go on at all: without a key, over its quota. What was answered before that is kept.
   */
  readonly propose: (requests: readonly Request[]) => AsyncIterable<Answer>
}

/** An engine cannot go on. The message says why and what to do, without a key or a text of a document. */
export class EngineError extends Error {
  override readonly name = 'EngineError'
}

/** What a record keeps of a proposal. */
export function toDraft(request: Request, engine: string, { text, ...rest }: Proposal, at: string): Draft {
  const { origin, model, score, characters } = rest
  return {
    text,
    origin,
    engine,
    ...(model !== undefined && { model }),
    basis: request.basis,
    ...(score !== undefined && { score }),
    ...(characters !== undefined && { characters }),
    at,
  }
}
