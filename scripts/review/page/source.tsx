/** The original of a unit, and how it moved. */
import { t } from '../../phrases.js'
import type { Card } from '../card.js'
import { Code, Diff, Text, visible } from './words.js'

/** The source as it is, or what changed in it since the translation was made. */
export function Source({ card }: { readonly card: Card }) {
  const { source, previous } = card
  return (
    <section class="source" aria-label={t('page.source', 'Source')}>
      <h2>
        {previous === undefined
          ? t('page.sourceNow', 'Source')
          : source
            ? t('page.sourceChanged', 'What changed in the source since this translation')
            : t('page.sourceGone', 'The source is gone')}
      </h2>
      <Wording card={card} />
      {!source && (
        <p class="none">
          {t(
            'page.noSource',
            'Nothing in the source says this. Take it out of the translation, or put its source back.',
          )}
        </p>
      )}
      {card.context !== undefined && (
        <p class="hint">{t('page.context', 'Context: {{context}}', { context: card.context })}</p>
      )}
      {card.note !== undefined && <p class="hint">{t('page.note', 'Note: {{note}}', { note: card.note })}</p>}
      {source && (
        <p class="file">
          <Code>{`${source.file}:${source.line}`}</Code>
        </p>
      )}
    </section>
  )
}

/** The text; beside the older one, or word by word, where it moved. */
function Wording({ card }: { readonly card: Card }) {
  const { source, previous, change, changes, sourceLanguage } = card
  if (previous === undefined)
    return source ? <Text language={sourceLanguage}>{visible(source.text)}</Text> : null
  if (change !== 'rewritten') return <Diff parts={changes} language={sourceLanguage} />
  return (
    <>
      <Diff parts={[{ type: 'removed', text: previous }]} language={sourceLanguage} />
      <Diff parts={[{ type: 'added', text: source?.text ?? '' }]} language={sourceLanguage} />
    </>
  )
}
