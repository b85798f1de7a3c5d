/** Generates the inside of paragraphs, headings and cells: words and inline syntax, never anything that starts a block. */
import fc from 'fast-check'

/** Words of many scripts, composed and decomposed, with and without apostrophes. */
export const WORDS = (
  'twin town letter bridge harbour river lantern copper orchard the of and don’t l’été naïve cafe\u0301 Straße ' +
  'ångbåt fjärd vänort rådhus gæst brød δίδυμη πόλη φάρος город мост письмо 双城 友好都市 まつり 자매도시 เมืองพี่น้อง ' +
  'مدينة توأم עיר नगर हिन्दी Đà_Lạt İzmir ﬁnal 𝒳yz'
).split(' ')

const ODDITIES = (
  'a*b snake_case 2*3*4 <3 a&b #tag @name $x$ :smile: +1 -5 1984 3.5 12% (sic) "so" ’tis n° C# f(x) ~7 a==b ^ ! [ ] ' +
  '1) 🎉 👩‍👩‍👧 \u200b \u00a0 \\* \\_ \\# \\- \\+ \\> \\` \\~ \\! \\[w\\] \\<b\\> \\&amp; \\\\w 1984\\. &amp; &copy; &#35; ' +
  '&#x2F; &nbsp; &lt;b&gt; &hellip; &nosuch; \\"'
).split(' ')

const URLS = ['/a', 'https://example.org/x?y=1&z=2', '<a b>', '/a_(b)', '#part', '', 'm%20n', '/é']
const TITLES = ['', ' "two words"', " 'one'", ' (one)', ' "a \\" b"']
const CODES = ['x', 'npm run x', 'a*b', '<b>', 'a_b_c', '{{x}}', '\\', '- x', '&amp;', 'é']
const LABELS = ['ref', 'Other Ref', 'näst']

/** Parts that only spaces may stand between, and where a line may end. */
type Chunks = readonly string[]

const word = fc.constantFrom(...WORDS)
const words = fc.array(word, { minLength: 1, maxLength: 2 })
const punctuated = fc
  .tuple(word, fc.constantFrom('', '', '', ',', '.', ';', '?', '…'))
  .map((parts) => parts.join(''))

/** Puts something before the first chunk and something behind the last. */
function around(before: string, chunks: Chunks, behind = before): Chunks {
  return `${before}${chunks.join('\n')}${behind}`.split('\n')
}

const label = fc.constantFrom(...LABELS)
const target = fc
  .tuple(fc.constantFrom(...URLS), fc.constantFrom(...TITLES))
  .map(([url, title]) => `(${url === '' && title !== '' ? '<>' : url}${title})`)

const code = fc
  .tuple(fc.constantFrom(...CODES), fc.constantFrom('`', '``'))
  .map(([text, fence]): Chunks => around(fence, text.split(' ')))

const html = fc
  .tuple(
    word,
    fc.constantFrom('<br>', '<kbd>w</kbd>', '<!-- w -->', '<a href="/x">w</a>', '<img\u0020src=x />'),
  )
  .map(([before, tag]): Chunks => [`${before} ${tag}`])

const link = fc.tuple(words, target).map(([text, url]) => around('[', text, `]${url}`))
const reference = fc
  .tuple(words, label, fc.nat(3))
  .map(
    ([text, to, form]): Chunks =>
      form === 0
        ? [`[${to}]`]
        : form === 1
          ? [`[${to}][]`]
          : around(form === 2 ? '[' : '![', text, `][${to}]`),
  )
const image = fc.tuple(words, target).map(([alt, url]) => around('![', alt, `]${url}`))
const bare = fc.constantFrom<Chunks>(
  ['<https://example.org/a>'],
  ['<a@example.org>'],
  ['https://example.org/a_b?c=d'],
  ['www.example.org'],
  ['a@example.org'],
)
const footnote = fc
  .tuple(word, fc.constantFrom('[^1]', '[^note]'))
  .map(([before, call]): Chunks => [before + call])
/** Behind a word: a variable alone is nothing to translate. */
const variable = fc
  .tuple(word, fc.constantFrom('{{name}}', '{{ count }}', '{{a.b}}'))
  .map((chunks): Chunks => chunks)

const leaf = fc.oneof(
  { weight: 12, arbitrary: punctuated.map((text): Chunks => [text]) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(...ODDITIES).map((text): Chunks => [`w${text}`.replace(/^w(?=[\\&])/u, '')]),
  },
  { weight: 2, arbitrary: code },
  { weight: 2, arbitrary: link },
  { weight: 1, arbitrary: html },
  { weight: 1, arbitrary: reference },
  { weight: 1, arbitrary: image },
  { weight: 1, arbitrary: bare },
  { weight: 1, arbitrary: footnote },
  { weight: 1, arbitrary: variable },
)

const marked = fc
  .tuple(
    fc.array(leaf, { minLength: 1, maxLength: 2 }),
    fc.constantFrom('*', '_', '**', '__', '~~', '***', '~'),
  )
  .map(([inner, marker]) => around(marker, inner.flat()))

const chunks = fc
  .array(fc.oneof({ weight: 5, arbitrary: leaf }, { weight: 1, arbitrary: marked }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.flat())

/** What stands between two chunks; soft and hard line ends, and white space around them. */
const SEPARATORS = [' ', ' ', ' ', ' ', '\n', '\n', '  \n', '\\\n', ' \n', '\n  ', '\n     ', '  ', '\n\t']

/** The lines of a wrapped paragraph, as written. */
export const wrapped: fc.Arbitrary<readonly string[]> = fc
  .tuple(chunks, fc.array(fc.constantFrom(...SEPARATORS), { minLength: 1, maxLength: 8 }))
  .map(([parts, separators]) =>
    parts
      .map((part, at) => part + (at + 1 < parts.length ? separators[at % separators.length] : ''))
      .join('')
      .split('\n'),
  )

/** One line of text. */
export const unwrapped: fc.Arbitrary<string> = chunks.map((parts) => parts.join(' '))

/** The inside of a table cell, which may be empty. */
export const cell: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: unwrapped },
  { weight: 1, arbitrary: fc.constantFrom('', '`a\\|b`', 'a \\| b', '\\|') },
)
