import { t } from '../phrases.js'
import { DEFAULT_LOCALE, declaredIn, type Evidence, evidenceOf } from './find/evidence.js'
import { largest, recogniseIn, recogniseSlot, since, withLanguage } from './find/place.js'
import { folderOf, hasPages, inside } from './find/site.js'
import { slotsIn } from './find/slots.js'
import type { Group, Layout, Site } from './layout.js'

/** Hugo: `content/{language}/…`, or `page.{language}.md` beside `page.md`. */
export const hugo: Layout = {
  name: 'hugo',
  title: 'Hugo',
  looksFor: () =>
    t(
      'layout.hugo.looksFor',
      'hugo.toml or config.* with content/, and there a folder or an ending for each language',
    ),
  recognise,
}

const CONFIG = /(?:^|\/)(?:hugo|config|languages?)\.(?:toml|ya?ml|json)$/

function recognise(site: Site): readonly Group[] {
  const configs = evidenceOf(site, CONFIG)
  return [...new Set(configs.map(homeOf))].flatMap((home) => {
    const own = configs.filter((config) => homeOf(config) === home)
    const text = own.map((config) => config.text).join('\n')
    const fact = t('layout.thereIsBeside', 'There is {{path}} beside {{folder}}/', {
      path: own[0]?.path ?? '',
      folder: inside(home, 'content'),
    })
    return since(fact, recogniseHome(site, home, declaredIn(text, [DEFAULT_LOCALE])))
  })
}

/** Beside `content/`, the languages may have folders of their own: `content.sv/`. */
function recogniseHome(site: Site, home: string, declared: string | undefined): readonly Group[] {
  const content = inside(home, 'content')
  if (!hasPages(site, content)) return []
  const around = { declared: site.sourceLanguage ?? declared, isSite: true }
  const beside = slotsIn(site, home)
    .filter(({ before, after }) => /^content[._-]$/.test(before) || after === '-content')
    .map((slot) => recogniseSlot(site, slot, around))
  return largest([recogniseIn(site, content, declared), ...beside]).map((group) =>
    withLanguage(group, around.declared),
  )
}

/** The folder of a site: that of `hugo.toml`, or that of `config/_default/hugo.toml`. */
function homeOf({ folder }: Evidence): string {
  const [, home = folder] = /^(.*?)\/?config\/[^/]+$/.exec(folder) ?? []
  return folder === 'config' ? '' : folderOf(`${home}/x`)
}
