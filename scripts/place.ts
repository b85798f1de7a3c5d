/** Where this program is. */

/**
 * The folder of this package, with a slash at its end. Its modules lie elsewhere once they were put together (`bundle.js`),
 * so nothing may be looked for from where a module happens to be.
 */
export const PACKAGE = new URL(
  /^.*\/(?=(?:dist|scripts)\/)/u.exec(import.meta.url)?.[0] ?? '.',
  import.meta.url,
)
