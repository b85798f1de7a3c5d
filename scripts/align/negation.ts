/** Words and prefixes that turn a statement into its opposite. */

interface Negation {
  readonly words: ReadonlySet<string>
  readonly prefixes: readonly string[]
}

function negation(list: string, prefixes: string): Negation {
  return { words: new Set(list.split(' ')), prefixes: prefixes.split(' ').filter(Boolean) }
}

/** By primary language; other languages are not looked at. */
const NEGATIONS: Readonly<Record<string, Negation>> = {
  en: negation(
    'no not never none nobody nothing nowhere neither nor without cannot except unless',
    'un in im ir il non dis',
  ),
  sv: negation('inte icke ej aldrig ingen inget inga ingenting ingenstans utan varken utom såvida', 'o miss'),
  da: negation('ikke ej aldrig ingen intet ingenting ingensteder uden hverken undtagen medmindre', 'u mis'),
  nb: negation('ikke ei aldri ingen intet ingenting ingensteds uten verken unntatt medmindre', 'u mis'),
  nn: negation('ikkje ei aldri ingen inkje ingenting utan korkje unnateke', 'u mis'),
  de: negation(
    'nicht kein keine keinen keinem keiner keines nie niemals nichts niemand ohne weder außer',
    'un miss nicht',
  ),
  nl: negation('niet geen nooit niets niemand nergens zonder noch behalve tenzij', 'on niet'),
  fr: negation('ne n pas jamais rien aucun aucune personne sans ni sauf', 'in im ir il non dé'),
  es: negation(
    'no nunca jamás nada nadie ningún ninguno ninguna sin ni tampoco salvo excepto',
    'in im ir des',
  ),
  it: negation('non mai niente nulla nessuno nessuna senza né tranne', 'in im ir dis'),
  pt: negation('não nunca jamais nada ninguém nenhum nenhuma sem nem exceto', 'in im ir des'),
}

/** Whether the changed words of a text add or take away a negation. Words are in lower case. */
export function flipsNegation(
  removed: readonly string[],
  added: readonly string[],
  language: string,
): boolean {
  const entry = NEGATIONS[language.split('-')[0]?.toLowerCase() ?? '']
  if (!entry) return false
  const count = (words: readonly string[]) =>
    words.filter((word) => entry.words.has(word) || /n['’]t$/u.test(word)).length
  return (
    count(removed) !== count(added) ||
    hasPrefixed(entry, removed, added) ||
    hasPrefixed(entry, added, removed)
  )
}

/** Whether a word of the second list is one of the first behind a negating prefix. */
function hasPrefixed({ prefixes }: Negation, plain: readonly string[], prefixed: readonly string[]): boolean {
  const found = new Set(prefixed)
  return plain.some((word) => word.length > 2 && prefixes.some((prefix) => found.has(prefix + word)))
}
