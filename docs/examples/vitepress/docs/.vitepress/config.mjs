import { newerInOriginal } from './newer-in-original.mjs'

export default {
  title: 'Twin towns',
  locales: { root: { label: 'English', lang: 'en' }, sv: { label: 'Svenska', lang: 'sv' } },
  markdown: {
    config: (md) => md.use(newerInOriginal, { feed: 'translation-status/freshness.json', folder: 'docs' }),
  },
}
