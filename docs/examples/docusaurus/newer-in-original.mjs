// Marks the sections of a page that are newer in the original, from what `tvilling report` knows.
import { existsSync, readFileSync } from 'node:fs'
import { relative, sep } from 'node:path'

const NOTES = {
  sv: 'Det här avsnittet är nyare i originalet.',
  da: 'Dette afsnit er nyere i originalen.',
}

/** A plugin for rehype that reads the feed; a site that is built without one has no marks. */
export function newerInOriginal({ feed, root = process.cwd() }) {
  const { pages } = existsSync(feed) ? JSON.parse(readFileSync(feed, 'utf8')) : { pages: [] }
  return () => (tree, file) => {
    const path = relative(root, file.path ?? '').split(sep).join('/')
    const page = pages.find(({ target }) => target === path)
    const newer = (page?.sections ?? []).filter(({ isNewerInOriginal }) => isNewerInOriginal)
    if (newer.length === 0) return
    const ids = new Set(newer.flatMap(({ anchors }) => anchors))
    visit(tree, (node) => ids.has(node.properties?.id), noteIn(page.language))
  }
}

function noteIn(language) {
  const value = NOTES[language] ?? 'This section is newer in the original.'
  return {
    type: 'element',
    tagName: 'p',
    properties: { className: ['newer-in-original'] },
    children: [{ type: 'text', value }],
  }
}

/** Puts a note behind each heading that is meant. */
function visit(parent, isMeant, note) {
  const children = parent.children ?? []
  for (let at = children.length - 1; at >= 0; at--) {
    const node = children[at]
    if (/^h[1-6]$/.test(node.tagName ?? '') && isMeant(node)) children.splice(at + 1, 0, structuredClone(note))
    else visit(node, isMeant, note)
  }
}
