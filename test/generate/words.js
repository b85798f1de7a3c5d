/** What the generated pages say in common. */

/** The first line of each. */
export const MADE = '<!-- Made by npm run generate from the code; change it there. -->'

/** A text with a capital at its start. */
export function capital(text) {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
