/** A small project in which every kind of thing waits for an editor. */

import type { Draft } from '../../scripts/model.js'
import { formatLedger, parseLedger } from '../../scripts/store/ledger.js'
import { fingerprint } from '../../scripts/syntax/inline.js'
import { call, read, write } from '../commands/run.js'
import { project } from '../store/project.js'

const SOURCE = `# The harbour

The ferry leaves at \`noon\` from the [quay](map.md).

Mind the gap.

Bring a *coat*.
`

const SWEDISH = `# Hamnen

Färjan går \`noon\` från [kajen](map.md).

Se upp för glipan.

Ta med en *rock*.
`

const ARABIC = `# الميناء

تغادر العبارة عند \`noon\` من [الرصيف](map.md).

انتبه إلى الفجوة.

أحضر *معطفا*.
`

/**
 * The project: `harbour.md` in Swedish and Arabic, adopted and confirmed; then a paragraph of the source moved on and
 * has a draft, and another one is new.
 */
export async function harbour(): Promise<string> {
  const folder = project({
    'tvilling.json': { languages: ['sv', 'ar'] },
    'glossary.json': { terms: [FERRY] },
    'source/harbour.md': SOURCE,
    'source/map.md': '# The map\n',
    'translations/sv/harbour.md': SWEDISH,
    'translations/sv/map.md': '# Kartan\n',
    'translations/ar/harbour.md': ARABIC,
    'translations/ar/map.md': '# الخريطة\n',
  })
  await call(folder, 'adopt', [], { threshold: '0' })
  await call(folder, 'confirm', ['.'], { by: 'Åsa', count: '10', state: 'reviewed' })
  write(folder, 'source/harbour.md', `${SOURCE.replace('[quay]', '[north quay]')}\nThe café is open.\n`)
  putDraft(folder, 'sv', 'Färjan går `noon` från [norra kajen](map.md).')
  putDraft(folder, 'ar', 'تغادر العبارة عند `noon` من [الرصيف الشمالي](map.md).')
  return folder
}

const FERRY = {
  source: 'ferry',
  note: 'the boat',
  targets: { sv: { preferred: 'färja', forbidden: ['båt'] } },
}

/** Lays a draft beside the translation of the paragraph that moved on. */
function putDraft(folder: string, language: string, text: string, more: Partial<Draft> = {}): void {
  const path = `.tvilling/${language}/source/harbour.md.jsonl`
  const basis = fingerprint('The ferry leaves at `noon` from the [north quay](map.md).', 'markdown')
  const draft: Draft = {
    text,
    origin: 'mt',
    engine: 'deepl',
    basis,
    score: 0.8,
    at: '2026-01-02T03:04:05Z',
    ...more,
  }
  const records = parseLedger(read(folder, path), path).map((record) =>
    record.source.startsWith('The ferry') ? { ...record, draft } : record,
  )
  write(folder, path, formatLedger(records))
}
