import { t } from '../phrases.js'
import { declaredIn, type Evidence, evidenceOf } from './find/evidence.js'
import { languageOf } from './find/language.js'
import { recogniseIn, recogniseSlot, since } from './find/place.js'
import { folderOf, inside, nameOf } from './find/site.js'
import { slotsIn } from './find/slots.js'
import type { Group, Layout, Site } from './layout.js'

/** MkDocs: `docs/page.{language}.md`, `docs/{language}/…`, or a site for each language: `{language}/mkdocs.yml`. */
export const mkdocs: Layout = {
  name: 'mkdocs',
  title: 'MkDocs',
  looksFor: () =>
    t('layout.mkdocs.looksFor', 'mkdocs.yml with docs/, and there a folder or an ending for each language'),
  recognise,
}

function recognise(site: Site): readonly Group[] {
  const found = evidenceOf(site, /(?:^|\/)mkdocs\.ya?ml$/).flatMap((config) => {
    const isVersion = languageOf(nameOf(config.folder)) !== undefined
    return since(
      t('layout.thereIsFile', 'There is a file {{path}}', { path: config.path }),
      isVersion ? recogniseSites(site, config) : recogniseOne(site, config),
    )
  })
  return found.filter((one, at) => found.findIndex(({ target }) => target === one.target) === at)
}

function recogniseOne(site: Site, { folder, text }: Evidence): readonly Group[] {
  const [, name = 'docs'] =
    /^docs_dir:[ \t]{0,9}["']?(?:\.\/)?([\w./-]{1,100}?)\/?["']?[ \t]*$/m.exec(text) ?? []
  if (name.includes('..')) return []
  return recogniseIn(site, name === '.' ? folder : inside(folder, name), declaredIn(text, DEFAULTS))
}

/** Each language is a site of its own: `docs/en/mkdocs.yml` or `en/mkdocs.yml`. */
function recogniseSites(site: Site, { folder }: Evidence): readonly Group[] {
  const around = { declared: site.sourceLanguage, isSite: true }
  const slot = slotsIn(site, folderOf(folder)).find(({ before, after }) => before === '' && after === '')
  return slot ? recogniseSlot(site, slot, around) : []
}

/** The language with `default: true` in the list of the plugin i18n, before or behind it. */
const DEFAULTS = [
  /\blocale:[ \t]{0,9}["']?([\w-]{2,12})["']?[ \t]*\r?\n(?:(?!.*\blocale:).*\r?\n){0,8}?[ \t]*default:[ \t]*true/,
  /\bdefault_language:[ \t]{0,9}["']?([\w-]{2,12})/,
]
