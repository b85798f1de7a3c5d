/** Builds the page of the review into `dist/review/page`: one script, one style, one page of HTML. */
import { copyFileSync, mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = fileURLToPath(new URL('.', import.meta.url))
const out = fileURLToPath(new URL('../../../dist/review/page/', import.meta.url))

mkdirSync(out, { recursive: true })
await build({
  entryPoints: { page: `${here}main.tsx`, 'page-style': `${here}page.css` },
  outdir: out,
  entryNames: '[name]',
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  legalComments: 'none',
  logLevel: 'warning',
})
for (const name of ['page.html', 'icon.svg']) copyFileSync(`${here}${name}`, `${out}${name}`)
