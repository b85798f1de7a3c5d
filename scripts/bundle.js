/**
 * Puts the modules of the program together in a few files, which load in a fraction of the time: the command line, the
 * tasks of the Action and the modules that run on threads, with what they share in `dist/chunks`. What a verb alone needs
 * stays in files of its own. The packages that read documents are put in as well, with their licences beside, since to
 * find and load their three hundred files takes longer than to read a page. The library is left as it was compiled.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const here = fileURLToPath(new URL('.', import.meta.url))
const out = fileURLToPath(new URL('../dist/', import.meta.url))

/**
 * Packages that serve or talk to services stay where they are, so that their corrections reach whoever installed them;
 * picomatch does since tinyglobby looks for it there.
 */
const EXTERNAL = ['@hono/node-server', 'deepl-node', 'hono', 'picomatch']

// What an older program left there would count as a part of this one.
rmSync(`${out}chunks`, { recursive: true, force: true })
const { metafile } = await build({
  absWorkingDir: root,
  metafile: true,
  entryPoints: [
    'cli.ts',
    'action/main.ts',
    'parse/worker.ts',
    'commands/judging/worker.ts',
    'commands/adopt/worker.ts',
    'commands/adopt/lessons-worker.ts',
  ].map((path) => here + path),
  outdir: out,
  outbase: here,
  // By what they hold, which `store/program.ts` counts on.
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  external: EXTERNAL,
  // Packages in CommonJS ask for modules of Node by a function that modules do not have.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  logLevel: 'warning',
})

const packages = new Set(
  Object.keys(metafile.inputs).flatMap(
    (path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/u)?.[0] ?? [],
  ),
)
const licences = Array.from(packages, (path) => {
  const folder = root + path
  const name = readdirSync(folder).find((file) => /^licen[cs]e(?:\.|$)/iu.test(file))
  const { name: title, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  return `${title} ${version}, ${license}\n\n${name ? readFileSync(`${folder}/${name}`, 'utf8') : ''}`
})
writeFileSync(`${out}chunks/LICENSES`, licences.toSorted().join('\n'))
