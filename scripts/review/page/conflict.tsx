/** Somebody else was quicker: both texts are shown, and nothing is chosen for anybody. */
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../../phrases.js'
import type { Card } from '../card.js'
import { settle } from './decide.js'
import type { Conflict } from './store.js'
import { Text, visible } from './words.js'

interface Shown {
  readonly conflict: Conflict
  readonly card: Card
}

/** Who was quicker, both texts and the source, with three ways to go on. */
export function Conflicted({ conflict, card }: Shown) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [conflict])
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
      <Texts conflict={conflict} card={card} />
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

function Texts({ conflict: { now, yours }, card }: Shown) {
  const theirs = now?.target?.text
  return (
    <dl>
      <dt>{t('page.theirs', 'Theirs')}</dt>
      <dd>
        {theirs === undefined ? (
          t('page.noTarget', 'There is no translation yet.')
        ) : (
          <Text language={card.language}>{visible(theirs)}</Text>
        )}
      </dd>
      {yours !== '' && (
        <>
          <dt>{t('page.yours', 'Yours')}</dt>
          <dd>
            <Text language={card.language}>{visible(yours)}</Text>
          </dd>
        </>
      )}
      <dt>{t('page.source', 'Source')}</dt>
      <dd>
        <Text language={card.sourceLanguage}>{visible(now?.source?.text ?? card.source?.text ?? '')}</Text>
      </dd>
    </dl>
  )
}
