// Marks the sections of a page that are newer in the original, from what `tvilling report` knows.
import { existsSync, readFileSync } from 'node:fs'

const NOTES = {
  sv: 'Det här avsnittet är nyare i originalet.',
  da: 'Dette afsnit er nyere i originalen.',
}

/** A plugin for markdown-it that reads the feed; `folder` is that of the site's pages in the project. */
export function newerInOriginal(md, { feed, folder }) {
  const { pages } = existsSync(feed) ? JSON.parse(readFileSync(feed, 'utf8')) : { pages: [] }
  const close = md.renderer.rules.heading_close ?? ((tokens, at, options, env, self) => self.renderToken(tokens, at, options))
  md.renderer.rules.heading_close = (tokens, at, options, env, self) => {
    const html = close(tokens, at, options, env, self)
    const page = pages.find(({ target }) => target === `${folder}/${env.relativePath}`)
    const id = tokens.slice(0, at).findLast(({ type }) => type === 'heading_open')?.attrGet('id')
    const section = page?.sections.find(({ anchors }) => anchors.includes(id))
    if (!section?.isNewerInOriginal) return html
    const note = NOTES[page.language] ?? 'This section is newer in the original.'
    return `${html}<p class="newer-in-original">${note}</p>\n`
  }
}
