/** What all pages have in common. Colours only repeat what words say; every text has a contrast of at least 4.5 to 1. */
export const PAGE_STYLE = `
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
h3 { font-size: 1.3rem; margin: 1.5rem 0 .5rem; }
caption { font-size: 1.0625rem; margin-bottom: .4rem; }
p, ul, ol, dl { margin: 0 0 .75rem; max-width: 44rem; }
ul, ol { padding-left: 1.4rem; }
li { margin-bottom: .3rem; }
dt { font-weight: 700; } dd { margin: 0; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 3px; }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; background: #ffe57a; color: var(--ink); }
.skip { position: absolute; left: -999em; padding: .6rem 1rem; background: #fff; }
.skip:focus { left: 1rem; top: .5rem; z-index: 1; }
.judged, .where { color: var(--quiet); }
.judged { max-width: none; }
.where { font-size: .9375rem; font-weight: 400; }
table { border-collapse: collapse; width: 100%; margin: 0 0 1.25rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--ink); font-size: .9375rem; }
tbody th { font-weight: 600; }
.strength { display: inline-block; padding: 0 .5rem; border: 1px solid var(--quiet); border-left-width: 6px; font-weight: 700; }
.strength.good { border-color: var(--good); background: #e8f4ec; }
.strength.warning { border-color: var(--warn); background: #fdf1d8; }
.strength.untold { border-style: dashed; border-left-style: dashed; font-weight: 600; }
.strength.none { font-weight: 600; }
blockquote { margin: 0 0 .25rem; padding-left: .9rem; border-left: 4px solid var(--line); }
blockquote p { margin: 0; }
.quote { color: var(--ink); text-decoration-color: #7d8c95; }
.print-only { display: none; }
@media screen and (max-width: 48rem) {
  .stack, .stack caption, .stack tbody, .stack tr, .stack th, .stack td { display: block; width: auto !important; }
  .stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stack tr { border-top: 2px solid var(--line); padding: .5rem 0; }
  .stack th, .stack td { border: 0; padding: .15rem 0; }
  .stack td::before { content: attr(data-label) ": "; font-weight: 600; }
}
@media screen and (max-width: 24rem) { h1 { font-size: 1.5rem; } h2 { font-size: 1.35rem; } th, td { padding-right: .4rem; } }
@page { size: A4; margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) " of " counter(pages); font: 9pt sans-serif; color: #4a5a64; } }
@media print {
  body { font-size: 10pt; line-height: 1.4; }
  header, main, footer { max-width: none; padding: 0; }
  .skip, .screen-only { display: none; }
  .print-only { display: block; }
  h1 { font-size: 20pt; } h2 { font-size: 15pt; margin-top: 1.5rem; } h3 { font-size: 12pt; } h4, caption { font-size: 10pt; }
  .where, thead th { font-size: 9pt; }
  h1, h2, h3, h4, caption { break-after: avoid; }
  tr, blockquote { break-inside: avoid; }
  thead { display: table-header-group; break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  a { color: inherit; text-decoration-color: #9aa7af; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
