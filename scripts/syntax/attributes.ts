/** What the attributes of tags are to a translation. */

/** Attributes whose values are read by people. */
export const TEXT_ATTRIBUTES: ReadonlySet<string> = new Set([
  'title',
  'label',
  'alt',
  'placeholder',
  'description',
  'caption',
  'heading',
  'summary',
  'aria-label',
  'aria-description',
])

/** Attributes whose values belong to a language and not to a page: its name and its direction. */
export const LANGUAGE_ATTRIBUTES: ReadonlySet<string> = new Set(['lang', 'xml:lang', 'hreflang', 'dir'])

/** Attributes whose values are addresses. */
export const ADDRESS_ATTRIBUTES: ReadonlySet<string> = new Set(['href', 'src', 'action', 'cite', 'poster'])
