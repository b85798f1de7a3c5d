/** A server that speaks DeepL's interface, as far as the engine asks it to, and is strict where DeepL is. */
import { SaxesParser } from 'saxes'
import { answer, type Handler, type Service, serve } from './server.js'
import { swedish } from './swedish.js'

/** The key that it takes. */
export const KEY = '5b7f0c1e-canary-key-4a2d-9c31-77e0d4b8a6f2:fx'

/** What a double does, and what it has. */
export interface Behaviour {
  /** What it makes of a text. */
  readonly write?: (text: string) => string
  /** May answer requests in another way, and then says so. */
  readonly other?: (...given: Parameters<Handler>) => boolean
  readonly quota?: { readonly count: number; readonly limit: number }
}

interface Glossary {
  readonly id: string
  readonly name: string
  readonly dictionaries: Map<string, string>
}

/** A DeepL of one's own. */
export async function deeplDouble({
  write = swedish,
  other = () => false,
  quota,
}: Behaviour = {}): Promise<Service & { readonly glossaries: readonly Glossary[] }> {
  const glossaries: Glossary[] = []
  let count = quota?.count ?? 0
  const limit = quota?.limit ?? 500_000
  const service = await serve((asked, response) => {
    if (other(asked, response)) return
    if (asked.headers.authorization !== `DeepL-Auth-Key ${KEY}`)
      return answer(response, { message: 'Wrong key' }, 403)
    const { pathname, searchParams } = new URL(asked.path, 'http://double')
    const form = new URLSearchParams(asked.body)
    const [, , what, id, part] = pathname.split('/')
    switch (`${asked.method} ${what}${part ? ` ${part}` : ''}`) {
      case 'GET usage':
        return answer(response, { character_count: count, character_limit: limit })
      case 'GET languages':
        return answer(response, [
          { language: 'SV', name: 'Swedish', supports_formality: false },
          { language: 'DE', name: 'German', supports_formality: true },
          { language: 'EN-GB', name: 'English', supports_formality: false },
        ])
      case 'GET glossary-language-pairs':
        return answer(response, {
          supported_languages: [
            { source_lang: 'en', target_lang: 'sv' },
            { source_lang: 'en', target_lang: 'de' },
          ],
        })
      case 'GET glossaries':
        return answer(response, { glossaries: glossaries.map(show) })
      case 'POST glossaries': {
        const glossary = {
          id: `glossary-${glossaries.length + 1}`,
          name: form.get('name') ?? '',
          dictionaries: new Map(),
        }
        glossary.dictionaries.set(
          pairOf(form.get('dictionaries[0].source_lang'), form.get('dictionaries[0].target_lang')),
          form.get('dictionaries[0].entries') ?? '',
        )
        glossaries.push(glossary)
        return answer(response, show(glossary), 201)
      }
      case 'GET glossaries entries': {
        const pair = pairOf(searchParams.get('source_lang'), searchParams.get('target_lang'))
        const entries = glossaries.find((one) => one.id === id)?.dictionaries.get(pair) ?? ''
        const [source_lang, target_lang] = pair.split(' ')
        return answer(response, {
          dictionaries: [{ source_lang, target_lang, entries, entries_format: 'tsv' }],
        })
      }
      case 'PUT glossaries dictionaries': {
        const pair = pairOf(form.get('source_lang'), form.get('target_lang'))
        glossaries.find((one) => one.id === id)?.dictionaries.set(pair, form.get('entries') ?? '')
        const [source_lang, target_lang] = pair.split(' ')
        return answer(response, { source_lang, target_lang, entry_count: 1 })
      }
      case 'POST translate': {
        const texts = form.getAll('text')
        const problem = problemOf(form, asked.body)
        if (problem !== undefined) return answer(response, { message: problem }, 400)
        const characters = texts.reduce((sum, text) => sum + text.length, 0)
        if (count + characters > limit) return answer(response, { message: 'Quota exceeded' }, 456)
        count += characters
        return answer(response, {
          translations: texts.map((text) => ({
            text: write(text),
            detected_source_language: 'EN',
            billed_characters: text.length,
            model_type_used: 'quality_optimized',
          })),
        })
      }
      default:
        return answer(response, { message: `Nothing at ${asked.method} ${pathname}` }, 404)
    }
  })
  return { ...service, glossaries }
}

function pairOf(source: string | null, target: string | null): string {
  return `${source} ${target}`.toLowerCase()
}

function show({ id, name, dictionaries }: Glossary) {
  return {
    glossary_id: id,
    name,
    creation_time: '2025-01-01T00:00:00Z',
    dictionaries: [...dictionaries.keys()].map((pair) => {
      const [source_lang, target_lang] = pair.split(' ')
      return { source_lang, target_lang, entry_count: 1 }
    }),
  }
}

/** What the service would refuse. */
function problemOf(form: URLSearchParams, body: string): string | undefined {
  const texts = form.getAll('text')
  if (texts.length === 0 || texts.length > 50) return `Unexpected ${texts.length} texts`
  if (body.length > 128 * 1024) return 'Request too large'
  if (form.get('tag_handling') !== 'xml' || form.get('tag_handling_version') !== 'v2')
    return 'No tag handling'
  if (form.get('source_lang') === null) return 'No source language'
  for (const text of texts) {
    try {
      new SaxesParser().write(`<text>${text}</text>`).close()
    } catch {
      return 'Tag handling: not well-formed'
    }
  }
  return undefined
}
