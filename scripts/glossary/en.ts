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

const COMMON = `the a an and or but if then than that this these those there here it its he she they them their we
us our you your i me my who whom whose which what when where why how all any both each every few
more most other some such no nor not only own same so too very can could may might must shall should
will would do does did done doing have has had having be is are was were been being am get gets got
make makes made use used uses using want wants see also just now new many much one two three well
like need needs let into onto out up down off about after again before because while during since
until through without within per via still yet even ever never always often once first last next
another between instead however therefore thus way ways thing things`

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
  common: new Set(COMMON.split(/\s+/u)),
  slots: [[/./u, ['plural']]],
}
