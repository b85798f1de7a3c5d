/** What every engine says of itself before it is loaded, and what it is opened with. */
import type { Program, Term } from '../../model.js'
import type { Phrase } from '../../phrases.js'
import type { Engine } from '../engine.js'
import type { Entry } from '../memory.js'

/** The environment: keys and addresses of services come from nowhere else. */
export type Environment = Readonly<Record<string, string | undefined>>

/** What an engine is opened with: drafts in one language are wanted. */
export interface Setup {
  /** Name of the project's folder; services that keep something for a project keep it under this name. */
  readonly project: string
  readonly sourceLanguage: string
  readonly language: string
  /** Everything that the project has translated into the language; nothing where no engine needs it. */
  readonly entries: readonly Entry[]
  /** The whole glossary, in its order. */
  readonly terms: readonly Term[]
  readonly env: Environment
  /** How readers are addressed, where the language makes a difference. */
  readonly formality?: 'more' | 'less' | undefined
  /** Aborted when the person at the keyboard wants to stop: what was answered by then is kept. */
  readonly signal: AbortSignal
  /** Runs another program. */
  readonly run: RunProgram
}

/**
 * Runs a program of the user's, without a shell: lines go in, lines come out. Ends with a `ProgramError` when it cannot
 * be run, fails, is silent for too long or says too much.
 */
type RunProgram = (program: Program) => AsyncIterable<string>

/** A variable of the environment. */
interface Variable {
  readonly name: string
  readonly about: Phrase
}

/** An engine that was not loaded yet. */
export interface EngineKind {
  /**
   * What must be read for it besides the units themselves: the `memory` of their language, or their `sisters`, the
   * approved versions in other languages. Absent when it needs neither.
   */
  readonly needs?: 'memory' | 'sisters'
  /** What the help says of its variables. */
  readonly variables: readonly Variable[]
  /** Loads it. Throws an `EngineError` when it cannot work here: with an address that is none, without a memory. */
  readonly open: (setup: Setup) => Promise<Engine>
}
