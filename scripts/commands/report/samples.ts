/** How far the languages of a project were, at some commits of its history. */
import { UsageError } from '../../errors.js'
import { sumByLanguage } from '../../report/counts.js'
import type { Sample } from '../../report/site/site.js'
import { inRevisions } from '../../store/checkout.js'
import { mainline } from '../../store/revisions.js'
import type { Input } from '../command.js'
import { openCache } from '../judging/cache.js'
import { standingsOf } from '../judging/judge.js'
import { openWorkspace } from '../project/workspace.js'

/** At most so many samples, oldest first, spread evenly over the time that the history takes. */
export async function sampleHistory(root: string, most: number, input: Input): Promise<readonly Sample[]> {
  const commits = spread(mainline(root).toReversed(), most)
  const samples: Sample[] = []
  await inRevisions(root, async (at) => {
    for (const [done, { commit, time }] of commits.entries()) {
      input.progress(done, commits.length)
      const sample = await sampleOf(at(commit), root, input)
      if (sample.length > 0) samples.push({ at: new Date(time).toISOString(), languages: sample })
    }
  })
  input.progress(commits.length, commits.length)
  return samples
}

/** A project whose settings could not be read then had no languages. */
async function sampleOf(folder: string, home: string, input: Input): Promise<Sample['languages']> {
  try {
    const workspace = await openWorkspace({ ...input, cwd: folder })
    const cache = openCache(workspace, input, home)
    const standings = await standingsOf(workspace, workspace.pairs, cache, () => undefined)
    cache.save()
    const standing = workspace.pairs.flatMap((pair, at) => {
      const own = standings[at]
      return own ? [{ ...own, language: pair.language }] : []
    })
    return sumByLanguage(standing)
  } catch (error) {
    if (error instanceof UsageError) return []
    throw error
  }
}

/** The first, the last, and those nearest to even steps between them. */
function spread<T extends { readonly time: number }>(commits: readonly T[], most: number): readonly T[] {
  const [first, last] = [commits[0], commits.at(-1)]
  if (!first || !last || most < 1) return []
  if (commits.length <= most) return commits
  const step = (last.time - first.time) / Math.max(1, most - 1)
  const wanted = Array.from({ length: most }, (_, at) => last.time - at * step)
  const near = (time: number) =>
    commits.reduce((best, one) => (Math.abs(one.time - time) < Math.abs(best.time - time) ? one : best))
  const chosen = new Set(wanted.map(near))
  return commits.filter((commit) => chosen.has(commit))
}
