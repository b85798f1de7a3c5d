/** Somebody else was quicker: both texts are shown, and nothing is chosen for anybody. */
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../phrases.js'
import type { Card } from '../card.js'
import { settle } from './decide.js'
import type { Conflict } from './store.js'
import { Text, visible } from './words.js'

/** Theirs, yours and the source, with three ways to go on. */
export function Conflicted({ conflict, card }: { readonly conflict: Conflict; readonly card: Card }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [conflict])
  const theirs = conflict.now?.target?.text
  const by = conflict.now?.history.find(({ by: name }) => name !== undefined)?.by
  return (
    <section class="conflict" role="alert" aria-labelledby="conflict">
      <h2 id="conflict" tabIndex={-1} ref={title}>
        {by === undefined
          ? t(
              'page.conflict',
              'This unit was changed meanwhile. Nothing of yours was saved, and nothing is lost.',
            )
          : t(
              'page.conflictBy',
              '{{name}} changed this unit meanwhile. Nothing of yours was saved, and nothing is lost.',
              { name: by },
            )}
      </h2>
      <dl>
        <dt>{t('page.theirs', 'Theirs')}</dt>
        <dd>
          {theirs === undefined ? (
            t('page.noTarget', 'There is no translation yet.')
          ) : (
            <Text language={card.language}>{visible(theirs)}</Text>
          )}
        </dd>
        {conflict.yours !== '' && (
          <>
            <dt>{t('page.yours', 'Yours')}</dt>
            <dd>
              <Text language={card.language}>{visible(conflict.yours)}</Text>
            </dd>
          </>
        )}
        <dt>{t('page.source', 'Source')}</dt>
        <dd>
          <Text language={card.sourceLanguage}>
            {visible(conflict.now?.source?.text ?? card.source?.text ?? '')}
          </Text>
        </dd>
      </dl>
      <div class="actions">
        <button type="button" onClick={() => settle('theirs')}>
          {t('page.takeTheirs', 'Keep theirs')}
        </button>
        <button type="button" onClick={() => settle('mine')}>
          {t('page.takeMine', 'Go on with mine')}
        </button>
        <button type="button" onClick={() => settle('later')}>
          {t('page.later', 'Decide later')}
        </button>
      </div>
    </section>
  )
}
