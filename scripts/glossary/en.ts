/** English. */
import type { Morphology } from './morphology.js'
import { NO_WORDS } from './words/words.js'

const NOUNS = `
*: +s +es
y: ies ys
ay,ey,oy,uy: +s
s,x,z,ch,sh: +es
sis: ses
axis: axes
oasis: oases
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
ix: ixes ices
ex: exes ices
eau: eaus eaux
o: +s +es
alga,larva,formula,antenna: +s +e
^ox: oxen
wife: wives
knife: knives
life: lives
omach,narch,eunuch,epoch,loch: +s
roof,chief,proof,belief,brief,cliff,staff: +s
staff: +s staves
quiz: quizzes
bus: buses busses
passerby: passersby
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
*: +er +est &er &est
e: er est
y: ier iest
`

const VERBS = `
*: +s +ed +ing &ed &ing
e: es ed ing
ee: +s +d +ing
y: ies ied ying
ay,ey,oy,uy: +s +ed +ing
s,x,z,ch,sh: +es +ed +ing &ed &ing
c: +s +ked +king +ed +ing
^be: is are was were been being
have: has had having
^do: does did done doing
^go: goes went gone going
^get: gets got gotten getting
give: gives gave given giving
take: takes took taken taking
make: makes made making
^come: comes came coming
become: becomes became becoming
write: writes wrote written writing
drive: drives drove driven driving
^ride: rides rode ridden riding
^rise: rises rose risen rising
choose: chooses chose chosen choosing
freeze: freezes froze frozen freezing
speak: speaks spoke spoken speaking
break: breaks broke broken breaking
steal: steals stole stolen stealing
^wear: wears wore worn wearing
^bear: bears bore borne bearing
^tear: tears tore torn tearing
^see: sees saw seen seeing
^eat: eats ate eaten eating
fall: falls fell fallen falling
know: knows knew known knowing
grow: grows grew grown growing
throw: throws threw thrown throwing
draw: draws drew drawn drawing
show: shows showed shown showing
^fly: flies flew flown flying
begin: begins began begun beginning
^run: runs ran running
swim: swims swam swum swimming
sing: sings sang sung singing
^ring: rings rang rung ringing
drink: drinks drank drunk drinking
find: finds found finding
bind: binds bound binding
^wind: winds wound winding
hold: holds held holding
stand: stands stood standing
^sell: sells sold selling
^tell: tells told telling
^say: says said saying
^pay: pays paid paying
^lay: lays laid laying
^send: sends sent sending
spend: spends spent spending
^lend: lends lent lending
build: builds built building
keep: keeps kept keeping
sleep: sleeps slept sleeping
leave: leaves left leaving
meet: meets met meeting
feed: feeds fed feeding
^lead: leads led leading
^read: reads reading
lose: loses lost losing
^buy: buys bought buying
bring: brings brought bringing
think: thinks thought thinking
teach: teaches taught teaching
catch: catches caught catching
^seek: seeks sought seeking
^set: sets setting
^put: puts putting
^cut: cuts cutting
^let: lets letting
^hit: hits hitting
shut: shuts shutting
^bid: bids bidding
split: splits splitting
^win: wins won winning
^sit: sits sat sitting
^lie: lies lay lain lying
shoot: shoots shot shooting
^hide: hides hid hidden hiding
shake: shakes shook shaken shaking
^light: lights lit lighting
undergo: undergoes underwent undergone undergoing
reset,upset: +s resetting
input,output: +s inputting outputting
override: overrides overrode overridden overriding
oversee: oversees oversaw overseen overseeing
rebuild: rebuilds rebuilt rebuilding
`

/** English morphology. */
export const english: Morphology = {
  nouns: NOUNS,
  adjectives: ADJECTIVES,
  verbs: VERBS,
  genitive: { suffixes: ["'s"], afterSibilant: ["'", "'s"] },
  acronym: ['s', "'s", "s'"],
  links: [],
  words: {
    ...NO_WORDS,
    stems:
      'sub co non pre inter multi over under micro mini super web counter extra vice mid self semi cross house work town news',
  },
  groupGenitive: true,
  adjectivesBend: 'never',
  bases: [],
  stops: ['of', 'for', 'in', 'and', 'with', 'on', 'to', 'from', 'at', 'by', 'or', 'the', 'under', 'between'],
  behind: [
    'general',
    'martial',
    'elect',
    'designate',
    'emeritus',
    'laureate',
    'royal',
    'public',
    'errant',
    'politic',
    'extraordinary',
    'plenipotentiary',
  ],
  // British and American.
  spellings: [
    ['isation', 'ization'],
    ['ise', 'ize'],
    ['ised', 'ized'],
    ['ising', 'izing'],
    ['iser', 'izer'],
    ['yse', 'yze'],
    ['our', 'or'],
    ['ourable', 'orable'],
    ['oured', 'ored'],
    ['ouring', 'oring'],
    ['tre', 'ter'],
    ['bre', 'ber'],
    ['ogue', 'og'],
    ['ence', 'ense'],
    ['amme', 'am'],
    ['grey', 'gray'],
    ['elling', 'eling'],
    ['elled', 'eled'],
    ['eller', 'eler'],
    ['cheque', 'check'],
    ['tyre', 'tire'],
    ['aeroplane', 'airplane'],
    ['jewellery', 'jewelry'],
    ['fulfil', 'fulfill'],
    ['enrol', 'enroll'],
  ],
  capitals: 'free',
  common: new Set(COMMON.split(/\s+/u)),
  slots: [[/./u, ['plural']]],
}
