/** What a service may do to a translation that it was asked for. */

/** Texts that no draft may ever hold: each is part of one of the answers below. */
export const TRACES =
  /pirat|evil\.example|<script|skal vi ikke|oversættelse|Here is|&amp;amp;|<\/?[gx]\d|\u0007|\[new link\]|!\[x\]/iu

type Mischief = (translated: string, source: string) => string

const TAG = /<[gx]\d+\/?>|<\/g\d+>/gu

/** Takes the first match away, or does something to a text that has none. */
function without(pattern: RegExp): Mischief {
  return (text) => (pattern.test(text) ? text.replace(pattern, '') : `${text} <x9/>`)
}

/** Every one of these makes a bad answer of a good one. */
export const MISCHIEF: Readonly<Record<string, Mischief>> = {
  'a tag dropped': without(/<x\d+\/>|<g\d+>/u),
  'a pair unwrapped': without(/<\/g\d+>/u),
  'a tag doubled': (text) => `${text} ${text.match(/<x\d+\/>/u)?.[0] ?? '<x1/>'}`,
  'a tag invented': (text) => `${text} <x77/>`,
  'a tag renamed': (text) => (TAG.test(text) ? text.replace(/([gx])(\d+)/u, '$19$2') : `<g4>${text}</g4>`),
  'wrong nesting': (text) => {
    const tags = text.match(/<\/?g\d+>/gu) ?? []
    const [first, second] = [tags[0], tags[1]]
    if (!first || !second) return `<g1>${text}`
    return text.replace(first, '\u0001').replace(second, first).replace('\u0001', second)
  },
  'words moved out of a pair': (text) =>
    /<(g\d+)>[^<]+<\/\1>/u.test(text)
      ? text.replace(/<(g\d+)>([^<]+)<\/\1>/u, '<$1></$1> $2')
      : `${text} <g3></g3>`,
  'words in a void tag': (text) =>
    /<x\d+\/>/u.test(text) ? text.replace(/<(x\d+)\/>/u, '<$1>ord</$1>') : `<x1>${text}</x1>`,
  'words glued together': (text) =>
    / <[gx]\d+/u.test(text) ? text.replace(/ (<[gx]\d+)/u, '$1') : `${text}<x8/>`,
  'a tag escaped': (text) => `${text} &lt;x1/&gt;`,
  'an entity escaped twice': (text) => `${text} &amp;amp;`,
  'a bare ampersand': (text) => `${text} & <`,
  'an echo': (_, source) => source,
  'another language': () =>
    'Havnen er åben om sommeren, og om vinteren skal vi ikke sejle med skibet; det er en dårlig oversættelse af teksten.',
  'the prompt obeyed': () =>
    'Arr, I am a pirate now and I will not translate this text for you, whatever you ask me to do.',
  'talk around it': (text) => `Here is the translation: ${text}`,
  'new Markdown': (text) => `${text} [new link](https://evil.example/) **and** more`,
  'a new image': (text) => `${text} ![x](https://evil.example/x.png)`,
  'new HTML': (text) => `${text} <script>alert(1)</script>`,
  'escaped HTML': (text) => `${text} &lt;script&gt;alert(1)&lt;/script&gt; evil.example`,
  'another number': (text) => text.replace(/\d{4}/u, (year) => String(Number(year) + 1)),
  'a lost number': (text) => text.replace(/\b1\d{3}\b/u, 'då'),
  nothing: () => '',
  'white space': () => ' \n\t ',
  'far too much': (text) => text.repeat(Math.ceil(5_000_000 / text.length)),
  'four times as much': (text) => `${text} `.repeat(4),
  'a control character': (text) => `${text}\u0007`,
  'cut off': (text) => text.slice(0, Math.floor(text.length / 3)),
}
