/**
 * What is kept between runs, and the keys that it is kept by: digests of everything that it depends on, so that what is
 * found by its key holds. Branches share it, and it means the same on any machine.
 */

import type { Pair } from '../../model.js'
import { spokenInterface } from '../../phrases.js'
import { type AnswerPlace, NOWHERE, openAnswer } from '../../store/answer.js'
import { type Contents, digestOf, openContents } from '../../store/contents.js'
import { LEDGER_SIZE_LIMIT } from '../../store/ledger.js'
import { programDigest } from '../../store/program.js'
import { openNothing, openTable, type Table } from '../../store/table.js'
import { perKey } from '../../syntax/memo.js'
import { targetOf } from '../../terms.js'
import type { Input } from '../command.js'
import type { Workspace } from '../project/workspace.js'

/** What is kept for a project. */
export interface Cache {
  readonly contents: Contents
  /** How pairs stand, by `standingKey`. */
  readonly standings: Table
  /** Verdicts by `verdictKey`. */
  readonly verdicts: Table
  /** Outlines by `outlineKey`. */
  readonly outlines: Table
  /** What the links of pairs find, by the key of their verdict and the files that there are. */
  readonly links: Table
  /** What else versions say, by `standingKey`; a table for each name. */
  readonly facts: (name: string) => Table
  /** What `check` said last. */
  readonly said: AnswerPlace
  /** Key of how a pair stands: program, settings, and its three files. */
  readonly standingKey: (pair: Pair) => string
  /** Key of everything that is known of a pair by itself: the same, with the severities of rules and the terms. */
  readonly verdictKey: (pair: Pair) => string
  /** Key of everything that the verdicts of all pairs depend on: the same for the same `verdictKey` of each, and sooner made. */
  readonly stateKey: () => string
  /** Key of the outline of a document; `undefined` when there is no file. */
  readonly outlineKey: (path: string, format: Pair['format']) => string | undefined
  /** Keeps what is new. */
  readonly save: () => void
}

/**
 * Opens what is kept for a project; with `--no-cache` that is nothing, and stays nothing. A project as it was before, in
 * a folder of its own, shares what is kept in its `home`, but for the states of files.
 */
export function openCache(
  { config, terms, folders, pairs }: Workspace,
  { options }: Pick<Input, 'options'>,
  home?: string,
): Cache {
  const { root, sourceLanguage, checks, frontMatter } = config
  const open = (name: string, own?: { readonly isForgetful: boolean }) =>
    options['no-cache'] ? openNothing() : openTable(home ?? root, name, own)
  const files = home === undefined ? open('files') : openNothing()
  const tables = {
    standings: lazily(() => open('standings')),
    verdicts: lazily(() => open('verdicts', { isForgetful: true })),
    outlines: lazily(() => open('outlines', { isForgetful: true })),
    links: lazily(() => open('links')),
  }
  const facts = new Map<string, Table>()
  const contents = openContents(root, files, folders)
  const program = programDigest(files)
  const settings = keyOf([program, sourceLanguage, frontMatter.fields, spokenInterface()])
  const ledgerOf = ({ ledger }: Pair) => contents.digestOf(ledger, { limit: LEDGER_SIZE_LIMIT })
  const partsOf = (pair: Pair) =>
    [pair, contents.digestOf(pair.source), contents.digestOf(pair.target), ledgerOf(pair)] as const
  const standingKey = perKey((pair: Pair) => keyOf([settings, ...partsOf(pair)]))
  const rulesKey = perKey((language: string) =>
    keyOf([checks, terms.map((term) => [{ ...term, targets: undefined }, targetOf(term, language)])]),
  )
  return {
    ...tables,
    facts: (name) => {
      const table = facts.get(name) ?? open(name)
      facts.set(name, table)
      return table
    },
    said: options['no-cache'] ? NOWHERE : openAnswer(home ?? root, 'said'),
    contents,
    standingKey,
    stateKey: () => keyOf([settings, checks, terms, pairs.map(partsOf)]),
    verdictKey: (pair) => `${standingKey(pair)} ${rulesKey(pair.language)}`,
    outlineKey: (path, format) => {
      const digest = contents.digestOf(path)
      return digest === undefined ? undefined : keyOf([program, path, format, frontMatter.fields, digest])
    },
    save: () => {
      for (const table of [files, ...Object.values(tables), ...facts.values()]) table.save()
    },
  }
}

/** Digest of plain data. */
export function keyOf(data: readonly unknown[]): string {
  return digestOf(JSON.stringify(data))
}

/** A table that is read when it is asked for something. */
function lazily(open: () => Table): Table {
  let opened: Table | undefined
  const table = () => {
    opened ??= open()
    return opened
  }
  return {
    get: (key) => table().get(key),
    isEmpty: () => table().isEmpty(),
    set: (key, text) => table().set(key, text),
    save: () => opened?.save(),
  }
}
