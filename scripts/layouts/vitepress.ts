import { t } from '../phrases.js'
import { DEFAULT_LOCALE, declaredIn, evidenceOf, LANG, ROOT_LOCALE } from './find/evidence.js'
import { recogniseIn, since } from './find/place.js'
import { folderOf, inside } from './find/site.js'
import type { Group, Layout, Site } from './layout.js'

/** VitePress and VuePress: `{language}/…` beside the pages of the root, or beside `en/`. */
export const vitepress: Layout = {
  name: 'vitepress',
  title: () => t('layout.vitepress.title', 'VitePress or VuePress'),
  looksFor: () =>
    t('layout.vitepress.looksFor', '.vitepress/config.*, with a folder for each language beside it'),
  recognise,
}

function recognise(site: Site): readonly Group[] {
  const configs = evidenceOf(site, SETTINGS).flatMap((config) => {
    const [, home] = SETTINGS.exec(config.path) ?? []
    return home === undefined ? [] : [{ ...config, folder: folderOf(home) }]
  })
  const folders = new Set(configs.map(({ folder }) => folder))
  return [...folders].flatMap((folder) => {
    const own = configs.filter((config) => config.folder === folder)
    const text = own.map((config) => config.text).join('\n')
    const declared = declaredIn(text, [ROOT_LOCALE, DEFAULT_LOCALE, LANG])
    return since(
      t('layout.thereIsFile', 'There is a file {{path}}', { path: own[0]?.path ?? '' }),
      recogniseIn(site, sourcesOf(folder, text), declared),
    )
  })
}

/** The settings of a site, which may be spread over files: `.vitepress/config.ts`, `.vitepress/config/index.ts`. */
const SETTINGS = /^((?:.+\/)?\.v(?:ite|ue)press)\/config(?:\/[\w-]+)?\.[^/]+$/

/** `srcDir: './src'`. */
function sourcesOf(folder: string, text: string): string {
  const [, name = ''] =
    /\bsrcDir["']?[ \t]{0,9}:[ \t]{0,9}["'`](?:\.\/)?([\w./-]{1,100}?)\/?["'`]/.exec(text) ?? []
  return /^\.{0,2}$|\.\./.test(name) ? folder : inside(folder, name)
}
