/** Picture and words side by side where there is room, one below the other where not; kinds are told by words and frames, never by colour alone. */
export const STYLE = `
header, main, footer { max-width: 96rem; }
.pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 2rem; align-items: start; }
.picture { position: relative; border: 1px solid var(--quiet); }
.picture img { display: block; width: 100%; height: auto; }
.picture svg { position: absolute; inset: 0; width: 100%; height: 100%; }
.picture path { fill: #005a8c; fill-opacity: .12; stroke: none; }
.picture path.heading { fill-opacity: .28; }
.picture path.left-out { fill: none; stroke: #1f2a30; stroke-width: .8; stroke-dasharray: 3 2; }
.picture text { font-weight: 700; font-family: Arial, sans-serif; fill: #005a8c; stroke: #fff; stroke-width: .3em; paint-order: stroke; }
.picture text.beside { text-anchor: end; }
.read { min-width: 0; font-size: 1rem; }
.read p { max-width: 44rem; }
.unit { display: grid; grid-template-columns: 6.75rem minmax(0, 1fr); gap: .75rem; }
.unit > * { margin: 0 0 .6rem; }
.unit h3, .unit h4, .unit h5, .unit h6 { font-size: 1.15rem; line-height: 1.25; margin-top: .5rem; }
.unit h3 { font-size: 1.35rem; }
.unit.heading .kind { margin-top: .5rem; }
.unit.apart > :last-child { border: 1px dashed var(--quiet); padding: .1rem .5rem; color: var(--quiet); font-size: .9375rem; max-width: 44rem; }
.read p.kind, td.kind { color: var(--quiet); font-size: .875rem; line-height: 1.7; white-space: nowrap; }
ul.items { list-style: none; padding: 0; max-width: none; margin: 0 0 .5rem; }
ul.items li { margin: 0; }
.depth-1 { padding-left: .75rem; } .depth-2 { padding-left: 2rem; } .depth-3 { padding-left: 3.25rem; }
.depth-4 { padding-left: 4.5rem; } .depth-5 { padding-left: 5.75rem; } .depth-6 { padding-left: 7rem; }
.wide { overflow-x: auto; } .wide table { font-size: .9375rem; } .wide caption { font-size: .875rem; color: var(--quiet); font-weight: 400; }
.wide:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
.health { width: auto; } .health td, .health th { padding-right: 2rem; } .health td:nth-child(-n + 3) { text-align: right; }
.doubt { font-weight: 700; }
:target { background: #fff6c9; }
@media screen and (min-width: 60.01rem) { .pair .picture { position: sticky; top: .5rem; } }
@media screen and (max-width: 60rem) { .pair { grid-template-columns: minmax(0, 1fr); gap: 1rem; } }
@media screen and (max-width: 30rem) { .unit { grid-template-columns: minmax(0, 1fr); gap: 0; } .unit > .kind { margin: 0; } .health td, .health th { padding-right: .75rem; } }
@media print { section { break-before: page; } .pair { gap: 8mm; } .read { font-size: 8.5pt; } .read p.kind, td.kind { font-size: 7.5pt; } .unit { grid-template-columns: 4.5rem minmax(0, 1fr); gap: .4rem; } }
`;
