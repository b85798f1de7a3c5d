/** Names of people: when two are the same, and which are no people's. */

/** Whether two names, or addresses, mean the same person: letter case, spaces and how accents are stored say nothing. */
export function isSameName(a: string, b: string): boolean {
  return normal(a) === normal(b)
}

/** Whether a name is on a list. */
export function isListed(name: string, names: readonly string[]): boolean {
  return names.some((one) => isSameName(one, name))
}

/** Whether a name is that of a program: one that says so, or one of the services that write into repositories. */
export function isMachine(name: string): boolean {
  return SAYS_SO.test(name.trim()) || SERVICES.has(normal(name).replaceAll(' ', '-'))
}

function normal(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase()
}

/** `dependabot[bot]`, `translation-bot`, `Crowdin Bot`, and the addresses of such accounts. */
const SAYS_SO = /\[bot\](?:@|$)|(?:^|[\s._-])bot$|^(?:noreply|no-reply|\S*-bot)@/iu

const SERVICES = new Set([
  'tvilling',
  'github',
  'github-actions',
  'dependabot',
  'renovate',
  'gitlab',
  'gitlocalize',
  'weblate',
  'hosted-weblate',
  'crowdin',
  'transifex',
  'deepl',
  'apertium',
  'openai',
  'ollama',
])
