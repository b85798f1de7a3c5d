/** What inline nodes hold besides words. */
import type { Placeable } from '../model.js'
import { collapse } from '../text.js'
import { TEXT_ATTRIBUTES } from './attributes.js'
import type { MdxElement, Nodes } from './markdown.js'
import { isSilent, placeablesOfHtml } from './markup.js'
import { namesOfDirectives } from './opaque.js'

/**
 * The placeables among inline nodes, in order. `definitions` maps the identifiers of reference links to their
 * targets; a reference without a definition counts with its identifier.
 */
export function placeablesIn(
  nodes: readonly Nodes[],
  definitions: ReadonlyMap<string, string>,
): readonly Placeable[] {
  return nodes.flatMap((node) => [
    ...ownPlaceables(node, definitions),
    ...('children' in node ? placeablesIn(node.children, definitions) : []),
  ])
}

function ownPlaceables(node: Nodes, definitions: ReadonlyMap<string, string>): readonly Placeable[] {
  switch (node.type) {
    case 'inlineCode':
      return [{ type: 'code', value: collapse(node.value) }]
    case 'link':
      return [{ type: 'link', value: node.url }]
    case 'linkReference':
      return [{ type: 'link', value: definitions.get(node.identifier) ?? node.identifier }]
    case 'image':
      return [{ type: 'image', value: node.url }]
    case 'imageReference':
      return [{ type: 'image', value: definitions.get(node.identifier) ?? node.identifier }]
    case 'html':
      return placeablesOfHtml(node.value, () => [])
    case 'footnoteReference':
      return [{ type: 'footnote', value: node.identifier }]
    case 'mdxJsxTextElement':
      return [{ type: 'html', value: openingTag(node) }]
    case 'mdxTextExpression':
      return isComment(node.value)
        ? anchorsOf(node.value)
        : [{ type: 'variable', value: `{${collapse(node.value)}}` }]
    case 'inlineMath':
      return [{ type: 'math', value: collapse(node.value) }]
    case 'text':
      return namesOfDirectives(node.value)
    case 'opaque':
      return node.placeable ? [node.placeable] : []
    default:
      return []
  }
}

/** A heading's id in a comment, as Docusaurus writes it: `{/* #id *\/}`. */
function anchorsOf(comment: string): readonly Placeable[] {
  const [, value] = /^\s*\/\*\s*#([^\s*]+)\s*\*\/\s*$/u.exec(comment) ?? []
  return value === undefined ? [] : [{ type: 'anchor', value }]
}

/**
 * Whether inline nodes hold something that nobody translates, and nothing else: template tags, math, images without
 * alternative text.
 */
export function isWithoutText(nodes: readonly Nodes[]): boolean {
  const leaves = nodes.flatMap(leavesOf)
  return leaves.some((node) => node.type !== 'text' && node.type !== 'break') && leaves.every(saysNothing)
}

function leavesOf(node: Nodes): readonly Nodes[] {
  const isMark = node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete'
  return isMark || (node.type === 'link' && !node.title) ? node.children.flatMap(leavesOf) : [node]
}

function saysNothing(node: Nodes): boolean {
  switch (node.type) {
    case 'text':
      return node.value.trim() === ''
    case 'opaque':
    case 'inlineMath':
    case 'break':
      return true
    case 'html':
      return isSilent(node.value)
    case 'mdxTextExpression':
      return isComment(node.value)
    case 'image':
      return !node.alt && !node.title
    case 'imageReference':
      return !node.alt
    default:
      return false
  }
}

/** Whether an expression holds nothing but a comment. */
export function isComment(expression: string): boolean {
  return /^\s*\/\*[\s\S]*\*\/\s*$/u.test(expression) && !expression.trim().slice(2, -2).includes('*/')
}

/** A component's name with the attributes that a translation leaves alone. */
export function openingTag({ name, attributes }: MdxElement): string {
  const parts = attributes.flatMap((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return [`{${collapseAround(attribute.value)}}`]
    if (TEXT_ATTRIBUTES.has(attribute.name) && typeof attribute.value === 'string') return []
    if (typeof attribute.value === 'string') return [`${attribute.name}=${JSON.stringify(attribute.value)}`]
    return [attribute.value ? `${attribute.name}={${collapseAround(attribute.value.value)}}` : attribute.name]
  })
  return `<${[name ?? '', ...parts].join(' ')}>`
}

/** An expression on one line, but for what stands in backquotes: the lines of code say where its comments end. */
function collapseAround(expression: string): string {
  return expression
    .split(/(`(?:\\.|[^`\\])*`)/su)
    .map((part, at) =>
      at % 2 === 0
        ? collapse(part)
        : part.replace(/\s*\n\s*|[^\S\n]+/gu, (space) => (space.includes('\n') ? '\n' : ' ')),
    )
    .join('')
}
