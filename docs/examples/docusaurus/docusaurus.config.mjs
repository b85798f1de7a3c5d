import { newerInOriginal } from './newer-in-original.mjs'

const feed = 'translation-status/freshness.json'

export default {
  title: 'Twin towns',
  url: 'https://example.org',
  baseUrl: '/',
  // One page, and no home that the title could lead to.
  onBrokenLinks: 'warn',
  i18n: { defaultLocale: 'en', locales: ['en', 'sv'] },
  // Or the same option of "docs" in the classic preset.
  plugins: [
    [
      '@docusaurus/plugin-content-docs',
      { routeBasePath: '/', rehypePlugins: [newerInOriginal({ feed })] },
    ],
  ],
  themes: [['@docusaurus/theme-classic', { customCss: './newer.css' }]],
}
