import { t } from '../phrases.js'
import { recogniseFrom } from './find/elsewhere.js'
import { slotsIn } from './find/slots.js'
import type { Group, Layout, Site } from './layout.js'

/** What tvilling takes for granted without a configuration: `source/`, and `translations/{language}/`. */
export const simple: Layout = {
  name: 'default',
  title: () => t('layout.simple.title', 'The layout of tvilling itself'),
  looksFor: () => t('layout.simple.looksFor', 'source/ and translations/, with a folder for each language'),
  recognise,
}

function recognise(site: Site): readonly Group[] {
  const slot = slotsIn(site, 'translations').find(({ before, after }) => before === '' && after === '')
  const around = { declared: site.sourceLanguage, isSite: true }
  if (!slot) return []
  return recogniseFrom(site, slot, around, [...slot.versions.values()], { prefix: '', folder: 'source' })
}
