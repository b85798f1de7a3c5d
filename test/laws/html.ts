/** Generates blocks of HTML, whole and in pieces, and passages that directives take out of the tracking. */
import fc from 'fast-check'
import type { Meant } from './markdown.js'
import { WORDS } from './prose.js'

/** The lines of a block and the segments that its author meant. */
export interface HtmlBlock {
  readonly lines: readonly string[]
  readonly segments: readonly Meant[]
}

const word = fc.constantFrom(...WORDS)

/** What stands between the words of a text: character references, inline elements, comments. */
const ODDITIES = [
  '&amp;',
  '&nbsp;',
  'a &lt; b',
  '5 < 6',
  'R&D',
  '*no*',
  '`no`',
  '[no](/a)',
  '<br>',
  '<br/>',
  '<b>w</b>',
  '<B>w</B>',
  '<a href="/x" title="w w">w</a>',
  "<a href='/x'>w</a>",
  '<code>a &amp;&amp; b</code>',
  '<img src="/a.png" alt="w w">',
  '<kbd>w</kbd>',
  '<x-y z>w</x-y>',
  '<sub>w<sup>w</sup></sub>',
  '<!-- w -->',
  '<svg><path d="m 0"/></svg>',
  '<span>w',
  'w</span>',
  '{{x}}',
]

/** The lines of a text within an element. It begins and ends with a word, and has no blank line. */
const text: fc.Arbitrary<readonly string[]> = fc
  .tuple(
    word,
    fc.array(
      fc.tuple(
        fc.oneof({ weight: 2, arbitrary: word }, { weight: 1, arbitrary: fc.constantFrom(...ODDITIES) }),
        fc.constantFrom(' ', ' ', ' ', '\n', '\n  '),
      ),
      { maxLength: 5 },
    ),
    word,
  )
  .map(([first, parts, last]) =>
    [first, ...parts.map(([part, separator]) => separator + part), ` ${last}`].join('').split('\n'),
  )

function meant(kind: Meant['kind'], lines: readonly string[]): Meant {
  return { kind, text: lines.map((line) => line.trim()).join('\n') }
}

/** Puts tags directly around a text. */
function around(before: string, lines: readonly string[], behind: string): readonly string[] {
  return `${before}${lines.join('\n')}${behind}`.split('\n')
}

/** An element with a text. */
function element(
  kind: Meant['kind'],
  write: (lines: readonly string[]) => readonly string[],
): fc.Arbitrary<HtmlBlock> {
  return text.map((lines) => ({ lines: write(lines), segments: [meant(kind, lines)] }))
}

const cells = fc.tuple(text, text).map(
  ([head, cell]): HtmlBlock => ({
    lines: [
      '<table align="center">',
      ...around('<tr><th>', head, '</th>'),
      ...around('<td>', cell, '</td></tr>'),
      '</table>',
    ],
    segments: [meant('cell', head), meant('cell', cell)],
  }),
)

const items = fc.tuple(text, text).map(
  ([first, second]): HtmlBlock => ({
    lines: ['<ul>', ...around('  <li>', first, ''), ...around('  <li><p>', second, '</p></li>'), '</ul>'],
    segments: [meant('item', first), meant('item', second)],
  }),
)

const attributes = fc.tuple(word, word).map(
  ([alt, title]): HtmlBlock => ({
    lines: [
      `<p align="center"><img src="/a" alt="${alt} ${alt}"><br>`,
      `<a href=/b title='${title} &amp; "so"'></a></p>`,
    ],
    segments: [
      { kind: 'attribute', text: `${alt} ${alt}` },
      { kind: 'attribute', text: `${title} & "so"` },
    ],
  }),
)

const silent = fc
  .constantFrom<readonly string[]>(
    ['<div align="center">', '</div>'],
    ['<!-- a comment', '', 'over lines -->'],
    ['<details open>'],
    ['</details>'],
    ['<my-tag>'],
    ['<pre>', '', '# no', '</pre>'],
    ['<?php', '', 'x ?>'],
    ['<p>', '&nbsp;', '</p>'],
    ['<div><code>a = 1</code></div>'],
    ['<!-- tvilling:note w w -->'],
    ['<!-- tvilling:context w -->'],
  )
  .map((lines): HtmlBlock => ({ lines, segments: [] }))

/** What nobody tracks, with blank lines around it. */
const untracked = fc
  .constantFrom<readonly string[]>(
    ['w w'],
    ['# w', '', '- w', '  > w'],
    ['<p>w</p>'],
    ['| w |', '| - |', '| w |'],
    [],
  )
  .map(
    (lines): HtmlBlock => ({
      lines: ['<!-- tvilling:off -->', '', ...lines, '', '<!-- tvilling:on -->'],
      segments: [],
    }),
  )

/** A block of HTML. */
export const htmlBlock: fc.Arbitrary<HtmlBlock> = fc.oneof(
  { weight: 2, arbitrary: element('paragraph', (lines) => around('<p align="center">', lines, '</p>')) },
  element('paragraph', (lines) => ['<div>', ...lines.map((line) => `  ${line}`), '</div>']),
  element('paragraph', (lines) => ['<details>', ...around('<summary>', lines, '</summary>')]),
  element('paragraph', (lines) => ['<div><a href="/x">', ...lines, '</div>']),
  element('heading', (lines) => around('<h2 id="a">', lines, '</h2>')),
  element('item', (lines) => around('<li>', lines, '')),
  cells,
  items,
  attributes,
  untracked,
  { weight: 2, arbitrary: silent },
)
