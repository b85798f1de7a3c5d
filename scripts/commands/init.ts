import { join, relative } from 'node:path'
import { UsageError } from '../errors.js'
import {
  LAYOUTS,
  type Layout,
  openSite,
  propose,
  type Recognised,
  recogniseSite,
  type Site,
} from '../layouts/index.js'
import { said, t } from '../phrases.js'
import { formatInit, formatProposal, type InitReport } from '../report/init.js'
import { CONFIG_FILE, findRoot, parseConfig } from '../store/config.js'
import { readText, writeText } from '../store/disk.js'
import { parseLanguage } from '../store/language-tag.js'
import { prettyJson } from '../store/pretty.js'
import { listTree } from '../store/tree.js'
import { choiceOf, type Input, languagesOption, mayWrite, type Outcome, textOption } from './command.js'
import { describeEntries } from './project/entries.js'
import { ignoreOwnFiles } from './project/ledgers.js'
import { noLanguages, nothingRecognised, severalRecognised, unclearLanguage } from './project/unrecognised.js'

/** Bytes of the largest file that is looked into. */
const SMALL = 256 * 1024

/** Where editors find the schema once the package is installed. */
const SCHEMA = './node_modules/tvilling/docs/schema/config.json'

/** Runs `tvilling init`. */
export async function runInit(input: Input): Promise<Outcome> {
  const dryRun = input.options['dry-run'] === true
  if (!dryRun) refuseToReplace(input)
  const wanted = languagesOption(input)?.map(parseLanguage)
  const site = readSite(input)
  const found = recognise(site, input)
  const proposed = propose(
    site,
    found.flatMap(({ groups }) => groups),
    wanted,
  )
  if (proposed.type === 'unclear') throw unclearLanguage(proposed)
  const { because, notes, ...options } = proposed.proposal
  if (options.languages.length === 0 || options.documents.length === 0) throw noLanguages(found)
  const text = prettyJson({ $schema: SCHEMA, ...options })
  const entries = entriesOf(input, text, site)
  const plan: InitReport = {
    version: 1,
    dryRun,
    layouts: found.map(({ layout: { name, title } }) => ({ name, title: said(title) })),
    because,
    notes,
    ...options,
    ...entries,
    text,
    written: [],
  }
  input.show((style) => formatProposal(plan, style))
  const isWanted = !dryRun && (await mayWrite(input, CONFIG_FILE))
  const report = isWanted ? { ...plan, written: write(input, text) } : plan
  return { exitCode: 0, data: report, text: () => formatInit(report) }
}

/** What the entries make of the files. */
function entriesOf({ cwd }: Input, text: string, { known }: Site): ReturnType<typeof describeEntries> {
  const config = parseConfig(cwd, text)
  try {
    return describeEntries(config, known)
  } catch (error) {
    if (!(error instanceof UsageError) || error.code !== 'config') throw error
    const problem = t(
      'init.twoRoles',
      'No configuration gives each file one role. {{problem}}. Nothing was written',
      {
        problem: error.message,
      },
    )
    throw new UsageError('input', problem, { cause: error })
  }
}

/** A project has one configuration; a folder of a project belongs to it. */
function refuseToReplace({ cwd, options }: Input): void {
  const root = findRoot(cwd)
  if (root === undefined || options.force === true) return
  const path = join(relative(cwd, root), CONFIG_FILE)
  throw new UsageError(
    'config',
    `${path}: ${t('init.found', 'found a configuration; expected none yet. See what would come out with --dry-run, or replace it with --force')}`,
  )
}

function readSite(input: Input): Site {
  const { paths } = listTree(input.cwd)
  const sourceLanguage = textOption(input, 'source-language')
  if (sourceLanguage !== undefined) parseLanguage(sourceLanguage)
  return openSite(paths, (path) => readSmall(input.cwd, path), sourceLanguage)
}

function readSmall(root: string, path: string): string | undefined {
  try {
    return readText(root, path, { limit: SMALL })
  } catch (error) {
    if (error instanceof UsageError) return undefined
    throw error
  }
}

function recognise(site: Site, input: Input): readonly Recognised[] {
  const name = choiceOf(
    input,
    'layout',
    LAYOUTS.map((layout) => layout.name),
  )
  const only = LAYOUTS.find((layout) => layout.name === name)
  const verdict = recogniseSite(site, only)
  if (verdict.type === 'recognised') return verdict.found
  throw verdict.type === 'nothing'
    ? nothingRecognised(site, layoutsOf(only))
    : severalRecognised(verdict.found)
}

function layoutsOf(only: Layout | undefined): readonly Layout[] {
  return only ? [only] : LAYOUTS
}

/** The last thing that is done, when everything else went well. */
function write({ cwd, options }: Input, text: string): readonly string[] {
  writeText(cwd, CONFIG_FILE, text, options.force === true ? {} : { before: null })
  return [CONFIG_FILE, ignoreOwnFiles(cwd)]
}
