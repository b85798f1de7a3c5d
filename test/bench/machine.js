/** What figures were taken on. */
import { cpus, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { gitIn } from './git.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Processor, memory, Node and system in a few words. */
export function machineHere() {
  const all = cpus()
  const model = all[0]?.model
    .replace(/\((?:R|TM)\)|CPU|@.*$/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`
  return `${all.length} cores (${model}), ${memory}, ${process.platform}, Node ${process.versions.node}`
}

/** The commit that is checked out, with a mark when there are changes besides. */
export function commitHere() {
  const git = gitIn(ROOT)
  const isClean = git(['status', '--porcelain', '--', 'scripts', 'package-lock.json']).trim() === ''
  return `${git(['rev-parse', '--short=10', 'HEAD']).trim()}${isClean ? '' : ' with changes'}`
}
