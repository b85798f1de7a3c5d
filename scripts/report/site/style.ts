/** The looks of the status page, in light and dark. Every text has a contrast of at least 4.5. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #fbfaf8; --card: #fff; --ink: #1d1b18; --soft: #5d574e; --rule: #e3ddd2; --link: #1a5a96;
  --good: #2a7a2e; --fair: #5b6f0a; --weak: #96610a; --poor: #b3362b; --track: #e9e4da; --hover: #f3efe7;
  --l0: #1a5a96; --l1: #b3362b; --l2: #2a7a2e; --l3: #7a3fa0; --l4: #96610a; --l5: #00706e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #16181b; --card: #1f2226; --ink: #e9e6e1; --soft: #aaa59c; --rule: #34383e; --link: #84bdf2;
    --good: #6fc474; --fair: #b5c84e; --weak: #e0aa4e; --poor: #f08a7f; --track: #34383e; --hover: #282c31;
    --l0: #84bdf2; --l1: #f08a7f; --l2: #6fc474; --l3: #c79be6; --l4: #e0aa4e; --l5: #5cc9c5;
  }
}
* { box-sizing: border-box }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif }
header, main, footer { max-width: 76rem; margin: 0 auto; padding: 0 1.25rem }
header { padding-top: 2.5rem } header > p { margin: 0 0 .25rem }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0; letter-spacing: -.015em; text-wrap: balance }
h2 { font-size: 1.25rem; margin: 3rem 0 .75rem; letter-spacing: -.01em }
h3 { font-size: 1rem; margin: 1.25rem 0 .5rem }
p { margin: .4rem 0; max-width: 46rem }
.soft, footer { color: var(--soft) }
a { color: var(--link); text-underline-offset: .15em }
a:focus-visible, button:focus-visible, input:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px }
code { font: .875em/1.4 ui-monospace, "SFMono-Regular", Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr)); gap: 1rem; margin: 1.5rem 0 0; padding: 0; list-style: none }
.cards li { background: var(--card); border: 1px solid var(--rule); border-radius: 10px; padding: 1rem 1.1rem }
.cards .name { display: flex; gap: .75rem; justify-content: space-between; align-items: baseline; font-weight: 600 } .name > span:first-child { min-width: 0; overflow-wrap: anywhere }
.cards a.name { text-decoration: none; color: inherit } .cards a.name:hover span:first-child { text-decoration: underline }
.cards .share { font-size: 1.5rem; font-variant-numeric: tabular-nums }
.cards dl { display: grid; grid-template-columns: 1fr auto; gap: .1rem .75rem; margin: .75rem 0 0; font-size: .875rem }
.cards dt { color: var(--soft) } .cards dd { margin: 0; text-align: end; font-variant-numeric: tabular-nums }
.bar { display: block; height: 6px; border-radius: 3px; background: var(--track); overflow: hidden; margin-top: .35rem }
.bar i { display: block; height: 100%; border-radius: 3px; background: currentColor }
.good { color: var(--good) } .fair { color: var(--fair) } .weak { color: var(--weak) } .poor { color: var(--poor) }
.scroll { overflow-x: auto; background: var(--card); border: 1px solid var(--rule); border-radius: 10px }
table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: .9rem }
th, td { padding: .5rem .8rem; text-align: start; vertical-align: top; border-top: 1px solid var(--rule) }
thead th { border-top: 0 } tbody tr:hover > * { background: var(--hover) }
thead th { position: sticky; top: 0; background: var(--card); color: var(--soft); font-weight: 600; white-space: nowrap }
tbody th { font-weight: 400; min-width: 11rem; overflow-wrap: break-word }
.matrix th:first-child { position: sticky; inset-inline-start: 0; z-index: 1; background: var(--card); border-inline-end: 1px solid var(--rule) } .matrix tbody tr:hover th:first-child { background: var(--hover) }
td.n, th.n { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap }
td.cell { min-width: 5.75rem } .matrix { width: auto; min-width: 100% } td.cell a { color: inherit; text-decoration-thickness: 1px } td.cell a:hover { text-decoration-thickness: 2px }
td.cell small { display: block; color: var(--soft); white-space: nowrap }
td.cell b { font-weight: 600; font-variant-numeric: tabular-nums }
.matrix thead th.n { white-space: normal; min-width: 5.5rem }
th button { all: unset; cursor: pointer; min-height: 24px; padding: 0 .1rem } th button:focus-visible { outline: 3px solid var(--link); border-radius: 3px }
th button::after { content: " ↕"; opacity: .55 } th[aria-sort="ascending"] button::after { content: " ↑"; opacity: 1 } th[aria-sort="descending"] button::after { content: " ↓"; opacity: 1 }
.tools { margin: 0 0 .75rem } .tools label { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; color: var(--soft) } .tools[hidden] { display: none }
.tools input { font: inherit; padding: .35rem .6rem; border: 1px solid var(--soft); border-radius: 6px; background: var(--card); color: var(--ink); width: min(24rem, 100%) }
details { margin: .5rem 0 } summary { cursor: pointer; padding: .3rem 0; min-height: 24px }
.inbox details { background: var(--card); border: 1px solid var(--rule); border-radius: 10px; padding: .35rem 1rem }
.inbox .rest { background: none; border: 0; padding: 0 } .inbox .rest > summary { color: var(--soft) }
.inbox details:not(.rest) > summary { display: flex; flex-wrap: wrap; gap: .1rem .6rem; align-items: baseline; list-style: none }
.inbox details:not(.rest) > summary::before { content: "▸"; color: var(--soft) } .inbox details[open]:not(.rest) > summary::before { content: "▾" }
.inbox details:not(.rest) > summary span:first-child { flex: 1 1 14rem; overflow-wrap: anywhere } summary::-webkit-details-marker { color: var(--soft) }
.inbox ul { margin: .5rem 0 .75rem; padding: 0; list-style: none } .inbox li { padding: .45rem 0; border-top: 1px solid var(--rule) }
.inbox q { quotes: none; display: block } .tag { font-size: .8rem; color: var(--soft); margin-inline-end: .6rem }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 1rem }
figure { margin: 0; background: var(--card); border: 1px solid var(--rule); border-radius: 10px; padding: .9rem 1rem } figcaption { font-weight: 600; font-size: .9rem }
figure svg { display: block; width: 100%; max-width: 38rem; height: auto; margin: .5rem auto 0 }
svg text { font: 12px system-ui, sans-serif; fill: var(--soft) } .grid { stroke: var(--rule) }
.line polyline { fill: none; stroke-width: 2.25; stroke-linejoin: round } .line text { font-weight: 600 }
.l0 polyline { stroke: var(--l0) } .l1 polyline { stroke: var(--l1) } .l2 polyline { stroke: var(--l2) } .l3 polyline { stroke: var(--l3) } .l4 polyline { stroke: var(--l4) } .l5 polyline { stroke: var(--l5) }
.l0 text { fill: var(--l0) } .l1 text { fill: var(--l1) } .l2 text { fill: var(--l2) } .l3 text { fill: var(--l3) } .l4 text { fill: var(--l4) } .l5 text { fill: var(--l5) }
footer { margin-top: 3rem; padding-bottom: 3rem; font-size: .875rem }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: 1rem 0 0; list-style: none } nav a { display: inline-block; padding: .15rem 0 }
.languages { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)); gap: 0 1.5rem; align-items: start } .languages > section { min-width: 0 }
h3 .soft, .name .soft { font-weight: 400; font-size: .875em; margin-inline-start: .2em }
@media (max-width: 40rem) { .cards { gap: .6rem } .cards li { padding: .75rem .8rem } .matrix thead th.n { white-space: nowrap } .matrix tbody th { max-width: 10.5rem } svg text { font-size: 17px }
  header { padding-top: 1.5rem } h1 { font-size: 1.5rem } th, td { padding: .45rem .6rem } tbody th { min-width: 9rem } }
@media (forced-colors: active) { .bar { border: 1px solid } .bar i { background: Highlight } }
`.trim()
