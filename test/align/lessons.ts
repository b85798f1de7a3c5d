/** Words of two languages that say the same, for pages that teach them: each noun does each of the verbs. */

export const NOUNS = [
  ['ferry', 'färjan'],
  ['baker', 'bagaren'],
  ['lantern', 'lyktan'],
  ['widow', 'änkan'],
  ['gull', 'måsen'],
  ['anchor', 'ankaret'],
] as const
export const VERBS = [
  ['waits', 'väntar'],
  ['sleeps', 'sover'],
  ['sings', 'sjunger'],
  ['returns', 'återvänder'],
  ['stumbles', 'snubblar'],
  ['listens', 'lyssnar'],
] as const
