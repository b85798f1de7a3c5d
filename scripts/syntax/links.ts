/** Link targets as language versions share them. */

/**
 * A link's target without what differs between languages: a language code at the start of its path, or behind the
 * host, and a slash at its end.
 */
export function linkKey(url: string): string {
  return url
    .replace(
      /^(?<host>[a-z][a-z0-9+.-]*:\/\/[^/]+(?=\/)|)\/?(?:[a-z]{2}(?:-[a-z0-9]{2,8})?)(?=\/|$)/iu,
      '$<host>',
    )
    .replace(/(?<=.)\/$/u, '')
}
