import { rehypeHeadingIds } from '@astrojs/markdown-remark'
import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
import { newerInOriginal } from './newer-in-original.mjs'

export default defineConfig({
  integrations: [
    starlight({
      title: 'Twin towns',
      locales: { root: { label: 'English', lang: 'en' }, sv: { label: 'Svenska' } },
      customCss: ['./src/newer.css'],
    }),
  ],
  markdown: {
    // Ids first: the plugin finds headings by them.
    rehypePlugins: [rehypeHeadingIds, newerInOriginal({ feed: 'translation-status/freshness.json' })],
  },
})
