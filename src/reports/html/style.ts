/** Rules of this report only, after those that all pages share. */
export const STYLE = `
h2.first { margin: .5rem 0 .4rem; border: 0; padding: 0; font-size: 1.35rem; }
h4 { font-size: 1.0625rem; margin: 1.25rem 0 .4rem; }
.meaning, .standing, .origin, .context, .code { color: var(--quiet); }
.origin { font-size: .9375rem; font-weight: 400; }
.code { font-weight: 400; font-size: .9375rem; white-space: nowrap; }
nav ul { list-style: none; padding: 0; margin: 0 0 .25rem; max-width: none; display: flex; flex-wrap: wrap; gap: 0 1.1rem; font-size: .9375rem; }
nav li { margin: 0; }
nav a { display: inline-block; min-height: 24px; padding: .1rem 0; }
.inset { border-left: 8px solid var(--warn); background: #fdf5e3; padding: .35rem 1rem; margin: 0 0 .6rem; max-width: none; }
.inset h3, .inset p { display: inline; margin: 0; font-size: 1rem; }
.inset ul { margin: 0; max-width: none; font-size: 1rem; }
.glance { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 2rem; font-size: 1rem; }
.glance li { margin-bottom: .15rem; }
.glance table { align-self: start; }
.glance h3 { font-size: 1.0625rem; margin: 0 0 .3rem; }
.glance p, .glance ul, .glance ol { margin-bottom: .6rem; }
.signs thead th { font-weight: 400; color: var(--quiet); }
.signs th:first-child { width: 50%; }
.signs .strength { white-space: nowrap; }
.signs td .where { font-size: .875rem; }
.signs th, .signs td { padding-top: .25rem; padding-bottom: .25rem; }
.signs a { display: inline-block; min-height: 24px; }
.finding { padding-top: .25rem; margin-bottom: 2rem; }
.finding + .finding { border-top: 1px solid var(--line); }
.reason { font-size: 1.1875rem; }
.among { max-width: 100%; height: auto; } .among text { font-size: 9px; fill: currentColor; }
.among .elsewhere { fill: #757575; } .among .here { fill: #0b0c0c; }
.sides { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 2rem; }
.evidence { margin-bottom: 1rem; }
.evidence p { margin-bottom: .25rem; }
.plain { list-style: none; padding: 0; }
details { margin: 0 0 1.25rem; }
summary { cursor: pointer; color: var(--link); min-height: 24px; padding: .15rem 0; width: fit-content; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .15em; }
details[open] { border-left: 4px solid var(--line); padding-left: 1rem; }
.indicators th:first-child { width: 28%; } .indicators td:nth-child(2) { width: 7rem; }
.standouts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .1rem 1rem; max-width: none; font-size: 1rem; margin-bottom: .6rem; }
.ask { display: grid; grid-template-columns: 12rem minmax(0, 1fr); gap: .5rem 1rem; max-width: 60rem; background: var(--wash); padding: 1rem; }
.facts { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: .3rem 1rem; max-width: none; }
.hash { overflow-wrap: anywhere; font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .9375rem; }
.heat { table-layout: fixed; font-size: .9375rem; }
.heat th:first-child { width: 28%; } .heat th, .heat td { border: 1px solid var(--line); padding: .3rem .5rem; }
.heat thead th { font-size: .875rem; }
.heat tbody th { font-weight: 400; } .heat tbody th .where { font-size: .875rem; }
.heat .empty { color: var(--quiet); }
.good.shade-1 { background: #eef7f1; } .good.shade-2 { background: #d5ebdc; } .good.shade-3 { background: #bcdfc8; } .good.shade-4 { background: #a2d2b3; }
.warning.shade-1 { background: #fef6e6; } .warning.shade-2 { background: #fbe8c3; } .warning.shade-3 { background: #f8da9f; } .warning.shade-4 { background: #f4cb7b; }
.contrary.shade-1, .even.shade-1 { background: #eff3f6; } .contrary.shade-2, .even.shade-2 { background: #dbe4ea; } .contrary.shade-3, .even.shade-3 { background: #c6d4dd; } .contrary.shade-4, .even.shade-4 { background: #b1c4d0; }
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
@media screen and (min-width: 64rem) {
  .many { grid-template-columns: 10fr 11fr 14fr; grid-template-rows: auto 1fr; font-size: .9375rem; }
  .many li { margin-bottom: 0; }
  .many table { grid-row: 1 / 3; align-self: start; }
  .many .gaps, .many .fixes { grid-column: 3; }
}
@media screen and (max-width: 48rem) {
  .glance, .sides, .ask, .facts { grid-template-columns: minmax(0, 1fr); }
  .ask dd, .facts dd { margin-bottom: .5rem; }
  .passages { padding-left: 2rem; }
  .heat .empty { display: none; }
}
@media screen and (max-width: 24rem) { .signs { font-size: .9375rem; } }
@page wide { size: A4 landscape; }
@media print {
  details:not([open]) { display: none; }
  h2.first { font-size: 13pt; } .inset h3, .glance h3 { font-size: 10pt; }
  .reason { font-size: 11pt; } .origin, .code, .quoters { font-size: 9pt; }
  .commitments { font-size: 8.5pt; }
  .heat, .heat thead th, .heat tbody th .where { font-size: 8pt; }
  .heat th:first-child { width: 20%; } .heat th, .heat td { padding: .8mm 1mm; }
  .standouts, .inset p, .inset ul { font-size: 10pt; }
  .commitments .where, .commitments .origin { font-size: 8pt; }
  .passages { font-size: 9pt; columns: 2; column-gap: 8mm; max-width: none; padding-left: 8mm; }
  .passages .where, .passages .quoters { font-size: 8pt; }
  .glance { grid-template-columns: repeat(2, minmax(0, 1fr)); font-size: 10pt; }
  .many table { grid-row: auto; grid-column: auto; }
  .many .gaps, .many .fixes { grid-row: auto; grid-column: 1 / -1; }
  .many ul, .many ol, .many p { max-width: none; } .many .gaps ul { columns: 2; } .many .fixes li { margin-bottom: .1rem; }
  .opening, .evidence, .inset, .ask, .passages > li { break-inside: avoid; }
  .wide { page: wide; }
}
`;
