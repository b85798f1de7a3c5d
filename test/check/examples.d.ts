/** Types of `examples.js`, which the generator of the documentation runs without a compiler. */

export interface Case {
  readonly rule: string
  readonly name: string
  readonly folder: string
  readonly now: Readonly<Record<string, string>>
  readonly before: Readonly<Record<string, string>>
  readonly settings: Readonly<Record<string, unknown>>
  readonly record: Readonly<Record<string, unknown>>
  readonly commands: readonly string[]
  readonly messages: string
}

export function rulesWithCases(): readonly string[]
export function casesOf(rule: string): readonly Case[]
