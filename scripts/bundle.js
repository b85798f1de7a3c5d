/**
 * Puts the modules of the program together in a few files, which load in a fraction of the time: the command line, the
 * tasks of the Action and the modules that run on threads, with what they share in `dist/chunks`. What a verb alone needs
 * stays in files of its own. Of the packages only those that every run needs are put into them, with their licences
 * beside; the others stay where they are. The library is left as it was compiled.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = fileURLToPath(new URL('.', import.meta.url))
const out = fileURLToPath(new URL('../dist/', import.meta.url))

/** Packages that every run loads, `--help` too. */
const INLINED = ['commander', 'i18next', 'picocolors']

const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

// What an older program left there would count as a part of this one.
rmSync(`${out}chunks`, { recursive: true, force: true })
await build({
  entryPoints: [
    'cli.ts',
    'action/main.ts',
    'parse/worker.ts',
    'commands/judging/worker.ts',
    'commands/adopt/worker.ts',
  ].map((path) => here + path),
  outdir: out,
  outbase: here,
  // By what they hold, which `store/program.ts` counts on.
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  external: Object.keys(dependencies).filter((name) => !INLINED.includes(name)),
  // Packages in CommonJS ask for modules of Node by a function that modules do not have.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  logLevel: 'warning',
})

const licences = INLINED.map((name) => {
  const text = readFileSync(new URL(`../node_modules/${name}/LICENSE`, import.meta.url), 'utf8')
  return `${name}\n\n${text}`
})
writeFileSync(`${out}chunks/LICENSES`, licences.join('\n'))
