/** English. */
import type { Morphology } from './morphology.js'

const NOUNS = `
*: +s +es
y: ies ys
ay,ey,oy,uy: +s
s,x,z,ch,sh: +es
sis: ses
f: +s ves
fe: ves fes
man: men
human,german,roman: +s
woman: women
child: children
person: people persons
foot: feet
tooth: teeth
goose: geese
mouse: mice
um: ums a
datum: data
medium: media mediums
us: uses i
criterion: criteria
phenomenon: phenomena
`

const ADJECTIVES = `
*: +
`

const VERBS = `
*: +s +ed +ing &ed &ing
e: es ed ing
y: ies ied ying
ay,ey,oy: +s +ed +ing
s,x,z,ch,sh: +es +ed +ing
`

/** English morphology. */
export const english: Morphology = {
  nouns: NOUNS,
  adjectives: ADJECTIVES,
  verbs: VERBS,
  genitive: { suffixes: ["'s"], afterSibilant: ["'", "'s"] },
  acronym: ['s', "'s", "s'"],
  links: [],
  derivations: [],
  shortHeads: [],
  adjectivesBend: 'never',
  stops: ['of', 'for', 'in', 'and', 'with', 'on', 'to', 'from', 'at', 'by', 'or', 'the', 'under', 'between'],
  capitals: 'free',
}
