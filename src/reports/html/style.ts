/** The page's style sheet. Colours only repeat what words say; every text has a contrast of at least 4.5 to 1. */
export const STYLE = `
:root { color-scheme: light; --ink: #1f2a30; --quiet: #4a5a64; --line: #c5cdd2; --wash: #f3f5f6; --link: #005a8c; --good: #1b673a; --warn: #8a5200; }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; color: var(--ink); background: #fff; font: 1.0625rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: break-word; }
header, main, footer { max-width: 72rem; margin: 0 auto; padding: 0 1rem; }
header { border-bottom: 4px solid var(--ink); }
header p { margin: 0; padding: .4rem 0; font-weight: 700; }
footer { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 1rem; padding-bottom: 2rem; color: var(--quiet); }
main:focus, li:focus { outline: none; }
h1, h2, h3, h4, caption { line-height: 1.2; text-align: left; font-weight: 700; color: var(--ink); }
h1 { font-size: 2rem; margin: 1rem 0 .3rem; }
h2 { font-size: 1.6rem; margin: 3rem 0 1rem; padding-top: .75rem; border-top: 2px solid var(--ink); }
h2.first { margin: .75rem 0 .6rem; border: 0; padding: 0; font-size: 1.35rem; }
h3 { font-size: 1.3rem; margin: 1.5rem 0 .5rem; }
h4 { font-size: 1.0625rem; margin: 1.25rem 0 .4rem; }
caption { font-size: 1.0625rem; margin-bottom: .4rem; }
p, ul, ol, dl { margin: 0 0 .75rem; max-width: 44rem; }
ul, ol { padding-left: 1.4rem; }
li { margin-bottom: .3rem; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 3px; }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; background: #ffe57a; color: var(--ink); }
.skip { position: absolute; left: -999em; padding: .6rem 1rem; background: #fff; }
.skip:focus { left: 1rem; top: .5rem; z-index: 1; }
.judged, .meaning, .standing, .where, .origin, .context, .code { color: var(--quiet); }
.judged { max-width: none; }
.where, .origin { font-size: .9375rem; font-weight: 400; }
.code { font-weight: 400; font-size: .9375rem; white-space: nowrap; }
nav ul { list-style: none; padding: 0; margin: 0 0 .5rem; max-width: none; display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
nav a { display: inline-block; min-height: 24px; padding: .1rem 0; }
.inset { border-left: 8px solid var(--warn); background: #fdf5e3; padding: .5rem 1rem; margin: 0 0 .75rem; }
.inset h3 { margin: 0 0 .3rem; font-size: 1.0625rem; }
.inset ul { margin: 0; }
.glance { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 2rem; font-size: 1rem; }
.glance li { margin-bottom: .15rem; }
.glance table { align-self: start; }
.glance h3 { font-size: 1.0625rem; margin: 0 0 .3rem; }
.glance p, .glance ul, .glance ol { margin-bottom: .6rem; }
table { border-collapse: collapse; width: 100%; margin: 0 0 1.25rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--ink); font-size: .9375rem; }
tbody th { font-weight: 600; }
.signs thead th { font-weight: 400; color: var(--quiet); }
.signs th:first-child { width: 50%; }
.signs .strength { white-space: nowrap; }
.signs td .where { font-size: .875rem; }
.signs th, .signs td { padding-top: .25rem; padding-bottom: .25rem; }
.signs a { display: inline-block; min-height: 24px; }
.strength { display: inline-block; padding: 0 .5rem; border: 1px solid var(--quiet); border-left-width: 6px; font-weight: 700; }
.strength.good { border-color: var(--good); background: #e8f4ec; }
.strength.warning { border-color: var(--warn); background: #fdf1d8; }
.strength.untold { border-style: dashed; border-left-style: dashed; font-weight: 600; }
.strength.none { font-weight: 600; }
.finding { padding-top: .25rem; margin-bottom: 2rem; }
.finding + .finding { border-top: 1px solid var(--line); }
.reason { font-size: 1.1875rem; }
.sides { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 2rem; }
blockquote { margin: 0 0 .25rem; padding-left: .9rem; border-left: 4px solid var(--line); }
blockquote p { margin: 0; }
.evidence { margin-bottom: 1rem; }
.evidence p { margin-bottom: .25rem; }
.quote { color: var(--ink); text-decoration-color: #7d8c95; }
.plain { list-style: none; padding: 0; }
details { margin: 0 0 1.25rem; }
summary { cursor: pointer; color: var(--link); min-height: 24px; padding: .15rem 0; width: fit-content; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .15em; }
details[open] { border-left: 4px solid var(--line); padding-left: 1rem; }
.indicators th:first-child { width: 28%; } .indicators td:nth-child(2) { width: 7rem; }
.standouts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .25rem 1rem; }
.standouts dt { font-weight: 700; } .standouts dd { margin: 0; }
.ask { display: grid; grid-template-columns: 12rem minmax(0, 1fr); gap: .5rem 1rem; max-width: 60rem; background: var(--wash); padding: 1rem; }
dt { font-weight: 700; } dd { margin: 0; }
.facts { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: .3rem 1rem; max-width: none; }
.hash { overflow-wrap: anywhere; font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .9375rem; }
.commitments { font-size: .9375rem; table-layout: fixed; }
.commitments th:first-child { width: 32%; }
.commitments tbody th { font-weight: 400; }
.commitments .where { display: block; }
.commitments tr:target, .passages li:target { background: #fff6c9; }
.missing { font-style: italic; color: var(--quiet); }
.passages { max-width: 52rem; padding-left: 3rem; }
.passages > li { border-bottom: 1px solid var(--line); padding: .6rem .25rem; margin: 0; }
.passages p { margin-bottom: .2rem; }
.quoters { list-style: none; padding: 0; margin: .3rem 0 0; display: flex; flex-wrap: wrap; gap: 0 1.25rem; font-size: .9375rem; }
.quoters a { display: inline-block; min-height: 24px; }
.print-only { display: none; }
@media (min-width: 64rem) {
  .many { grid-template-columns: 10fr 10fr 11fr; grid-template-rows: auto 1fr; }
  .many table { grid-row: 1 / 3; align-self: start; }
  .many .gaps, .many .fixes { grid-column: 3; }
}
@media (max-width: 48rem) {
  .glance, .sides, .ask, .facts { grid-template-columns: minmax(0, 1fr); }
  .ask dd, .facts dd { margin-bottom: .5rem; }
  .passages { padding-left: 2rem; }
  .stack, .stack caption, .stack tbody, .stack tr, .stack th, .stack td { display: block; width: auto !important; }
  .stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stack tr { border-top: 2px solid var(--line); padding: .5rem 0; }
  .stack th, .stack td { border: 0; padding: .15rem 0; }
  .stack td::before { content: attr(data-label) ": "; font-weight: 600; }
}
@media (max-width: 24rem) { h1 { font-size: 1.5rem; } h2 { font-size: 1.35rem; } th, td { padding-right: .4rem; } .signs { font-size: .9375rem; } }
@page { margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) " of " counter(pages); font: 9pt sans-serif; color: #4a5a64; } }
@page wide { size: A4 landscape; }
@media print {
  body { font-size: 10pt; line-height: 1.4; }
  header, main, footer { max-width: none; padding: 0; }
  .skip, .screen-only, details:not([open]) { display: none; }
  .print-only { display: block; }
  h1 { font-size: 20pt; } h2 { font-size: 15pt; margin-top: 1.5rem; } h2.first { font-size: 13pt; } h3 { font-size: 12pt; } h4, caption, .inset h3, .glance h3 { font-size: 10pt; }
  .reason { font-size: 11pt; } .where, .origin, .code, .quoters, thead th { font-size: 9pt; }
  .commitments { font-size: 8.5pt; }
  .commitments .where, .commitments .origin { font-size: 8pt; }
  .passages { font-size: 9pt; columns: 2; column-gap: 8mm; max-width: none; padding-left: 8mm; }
  .passages .where, .passages .quoters { font-size: 8pt; }
  .glance { grid-template-columns: repeat(2, minmax(0, 1fr)); font-size: 10pt; }
  .many table, .many .gaps, .many .fixes { grid-row: auto; grid-column: auto; }
  h1, h2, h3, h4, caption { break-after: avoid; }
  tr, blockquote, .opening, .evidence, .inset, .ask, .passages > li { break-inside: avoid; }
  thead { display: table-header-group; break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  a { color: inherit; text-decoration-color: #9aa7af; }
  .glance-page { break-after: page; }
  .wide { page: wide; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
