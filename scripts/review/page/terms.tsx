/** What the glossary says of a unit. */
import { t } from '../../phrases.js'
import type { CardTerm } from '../card.js'
import { sourceLanguage } from './store.js'

interface Named {
  /** The language of the translation. */
  readonly language: string
}

/** The terms of the glossary that its source has. */
export function Terms({ terms, language }: Named & { readonly terms: readonly CardTerm[] }) {
  if (terms.length === 0) return null
  return (
    <section class="terms" aria-label={t('page.terms', 'Terms')}>
      <h2>{t('page.terms', 'Terms')}</h2>
      <ul>
        {terms.map((term) => (
          <TermLine key={term.source} term={term} language={language} />
        ))}
      </ul>
    </section>
  )
}

/** What a term is called here, which of that the translation has, and what it must not have. */
function TermLine({ term, language }: Named & { readonly term: CardTerm }) {
  return (
    <li>
      <span lang={sourceLanguage()}>{term.source}</span> <span aria-hidden="true">→</span>{' '}
      <strong lang={language}>{[term.preferred, ...term.admitted].join(', ')}</strong>
      {term.isKept && <span class="tag">{t('page.termKept', 'not translated')}</span>}
      {term.found.length > 0 && (
        <span class="found">
          {' '}
          ✓ <span lang={language}>{term.found.join(', ')}</span>
        </span>
      )}
      {term.forbidden.length > 0 && (
        <span class="forbidden">
          {' '}
          {t('page.termNever', 'never:')} <span lang={language}>{term.forbidden.join(', ')}</span>
        </span>
      )}
      {term.note !== undefined && (
        <>
          {' '}
          <span class="hint" dir="auto">
            {term.note}
          </span>
        </>
      )}
    </li>
  )
}
