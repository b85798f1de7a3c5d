/** A made-up history: pages that are edited, and now and then a translation that follows. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { configOf, pageOf, translated, writerIn } from '../bench/corpus.js'
import { gitIn } from '../bench/git.js'
import { textOf } from '../bench/page.js'
import { choices, translate } from '../bench/words.js'
import { editOf, OPERATORS } from '../scorecard/operators.js'
import { passagesOf } from '../scorecard/passages.js'

/** Makes a repository of so many pages and commits behind the first; gives the path of its git directory. */
export function makeHistory(folder, { pages, commits, language, seed = 1 }) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const git = gitIn(folder)
  const write = writerIn(folder)
  const commit = () => {
    git(['add', '-A'])
    git(['commit', '-q', '--allow-empty', '-m', 'A change'])
  }
  git(['init', '-q'])
  write('tvilling.json', configOf([language]))
  const all = Array.from({ length: pages }, (_, number) => pageOf(number))
  for (const { path, text, parts } of all) {
    write(`source/${path}`, text)
    write(`translations/${language}/${path}`, textOf(translated(parts, language)))
  }
  commit()
  for (let number = 0; number < commits; number++) {
    const draw = choices(`commit ${seed} ${number}`)
    const { path, format } = draw.one(all)
    const page = { path, format, text: readFileSync(join(folder, 'source', path), 'utf8') }
    if (number % 3 === 2) write(`translations/${language}/${path}`, translatedAnew(page, language))
    else write(`source/${path}`, editOf(draw.one(inPlace), page, { draw })?.text ?? page.text)
    commit()
  }
  return join(folder, '.git')
}

const inPlace = OPERATORS.filter(({ name }) => !name.startsWith('rename'))

/** A page whose passages are all in the other language. */
function translatedAnew(page, language) {
  return passagesOf(page)
    .toReversed()
    .reduce(
      (text, { start, end }) =>
        text.slice(0, start) + translate(text.slice(start, end), language) + text.slice(end),
      page.text,
    )
}
