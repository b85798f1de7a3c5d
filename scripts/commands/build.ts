import { isAbsolute, relative, resolve, sep } from 'node:path'
import { UsageError } from '../errors.js'
import type { Pair } from '../model.js'
import { t } from '../phrases.js'
import { type BuildReport, type BuiltPage, formatBuild } from '../report/build.js'
import { openFolder } from '../store/folder.js'
import { fixedPart } from '../store/globs.js'
import { targetOf } from '../store/pairs.js'
import { makePage } from './build/page.js'
import { choiceOf, type Input, type Outcome, textOption } from './command.js'
import { exitCodeOf, explain, isReadable, type Unreadable } from './project/unreadable.js'
import { readVersions } from './project/versions.js'
import { openSelection, type Workspace } from './project/workspace.js'

const POLICIES = ['keep', 'original', 'approved'] as const

/** Where the pages go when nobody says. */
const FOLDER = 'translation-build'

/** Says what a folder holds, and whose it is. */
const MANIFEST = 'tvilling-build.json'

/** Runs `tvilling build`. */
export async function runBuild(input: Input): Promise<Outcome> {
  const wanted = {
    policy: choiceOf(input, 'policy', POLICIES) ?? 'keep',
    drafts: input.options.drafts === true,
  }
  if (wanted.policy === 'approved' && wanted.drafts)
    throw new UsageError(
      'usage',
      t(
        'usage.approvedDrafts',
        'Unexpected --drafts with --policy approved, expected one of them: nobody approved a draft',
      ),
    )
  const { workspace, pairs } = await openSelection(input)
  const out = textOption(input, 'out') ?? FOLDER
  expectApart(workspace, resolve(input.cwd, out), out)
  const folder = openFolder(input.cwd, out, MANIFEST)
  try {
    const made = new Map<Pair, BuiltPage>()
    const unread: Unreadable[] = []
    // Of a page that has no version nothing is made, and nothing need be read.
    const there = pairs.filter(({ target }) => !workspace.folders.isEmpty(target))
    for await (const version of readVersions(workspace, there, input.progress)) {
      if (!isReadable(version)) {
        unread.push(version)
        made.set(version.pair, notMade(version.pair, explain(version)))
        continue
      }
      const { page, text } = makePage(workspace, version, wanted)
      if (text !== undefined) folder.write(page.target, text)
      made.set(version.pair, page)
    }
    const { sourceLanguage } = workspace.config
    const pages = pairs.map((pair) => made.get(pair) ?? notMade(pair))
    const report: BuildReport = { version: 1, sourceLanguage, ...wanted, pages }
    folder.write(MANIFEST, `${JSON.stringify(report, undefined, 2)}\n`)
    folder.replace()
    return { exitCode: exitCodeOf(unread), data: report, text: (style) => formatBuild(report, out, style) }
  } finally {
    folder.discard()
  }
}

function notMade({ source, target, language }: Pair, problem?: string): BuiltPage {
  const page = { source, target, language, published: 'none', isOnOriginal: false, fallbacks: [] } as const
  return problem === undefined ? page : { ...page, problem }
}

/** Throws a `UsageError` for a folder in which the pages would be taken for sources or versions, or would replace some. */
function expectApart({ config, pairs }: Workspace, absolute: string, out: string): void {
  const inside = relative(config.root, absolute).split(sep).join('/')
  if (isAbsolute(inside) || (inside.startsWith('../') && !/^[./]+$/u.test(inside))) return
  const folders = config.documents.flatMap(({ source, target }) => [
    fixedPart(source).folder,
    target.slice(0, target.indexOf('{')).replace(/\/?[^/]*$/u, ''),
  ])
  const isIn = (folder: string) => folder !== '' && `${inside}/`.startsWith(`${folder}/`)
  const isSource = ({ target, language }: Pair) =>
    targetOf(config, `${inside}/${target}`, language) !== undefined
  const isOwn = /^(?:\.git|\.tvilling)?(?:\/|$)|^[./]+$/u.test(inside)
  if (!isOwn && !folders.some(isIn) && !pairs.some(isSource)) return
  throw new UsageError(
    'usage',
    t(
      'usage.buildFolder',
      'Unexpected --out {{folder}}: the pages in it would be taken for originals or translations; expected a folder apart from them, or one that "exclude" names',
      { folder: JSON.stringify(out) },
    ),
  )
}
