/** Passages that are not to be translated. */
import { t } from '../../phrases.js'
import { blockRule } from '../blocks.js'

/** Rule `untracked`. */
export const untracked = blockRule({
  id: 'untracked',
  severity: 'info',
  types: ['untracked'],
  about: () =>
    t(
      'rule.untracked.about',
      'A passage between <!-- tvilling:off --> and <!-- tvilling:on --> stands in the translation where it stands in the source.',
    ),
  why: () =>
    t('rule.untracked.why', 'A directive in one of the versions only hides texts of the other from sight.'),
})
