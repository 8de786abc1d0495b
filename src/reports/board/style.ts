/** Two sides of A4 on paper; the same in one column on the screen. */
export const STYLE = `
h2 { font-size: 1.35rem; margin: 1.5rem 0 .6rem; }
.short { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: .25rem 1rem; max-width: none; }
.questions li { margin-bottom: .75rem; }
.questions p { margin: 0; max-width: none; }
.questions b { font-size: 1.0625rem; }
.signs thead th:first-child { width: 19%; }
.signs td p { margin: 0 0 .25rem; max-width: none; }
.short ol { margin: 0; padding-left: 1.2rem; max-width: none; }
.short ol li { margin: 0; }
.signs .strength { margin-top: .15rem; }
.small { font-size: .9375rem; color: var(--quiet); max-width: none; }
.small p { max-width: none; margin-bottom: .35rem; }
.hash { overflow-wrap: anywhere; }
.passages { max-width: 52rem; padding-left: 2.5rem; }
.passages > li { border-bottom: 1px solid var(--line); padding: .6rem .25rem; }
.passages > li:target { background: #fff6c9; }
.passages p { margin-bottom: .2rem; }
@media screen and (max-width: 48rem) { .short { grid-template-columns: minmax(0, 1fr); } .short dd { margin-bottom: .5rem; } }
@page { size: A4; margin: 12mm 14mm 13mm; }
@media print {
  body { font: 9pt/1.3 Arial, "Liberation Sans", Helvetica, sans-serif; font-size-adjust: .519; }
  header { border-bottom-width: 2px; } header p { padding: 0 0 1mm; }
  h1 { font-size: 15pt; margin: 2mm 0 1mm; } h2 { font-size: 11.5pt; margin: 3mm 0 1.5mm; padding-top: 1.5mm; border-top-width: 1px; }
  p, ul, ol, dl { margin-bottom: 1.5mm; }
  caption { font-size: 11.5pt; margin-bottom: 1mm; }
  table { margin-bottom: 0; table-layout: fixed; }
  th, td { padding: .8mm 3mm .8mm 0; } .signs tr { break-inside: avoid; } .signs td p { margin: 0 0 .5mm; }
  thead th, .where, .small { font-size: 8pt; } .small h2 { font-size: 9pt; margin: 2mm 0 1mm; }
  .strength { padding: 0 1.2mm; margin-top: .5mm; }
  .short { grid-template-columns: 32mm minmax(0, 1fr); gap: .5mm 3mm; }
  .questions li { margin-bottom: 1.5mm; } .questions b { font-size: 9.5pt; }
  p.small { margin: 2mm 0 0; } .small p { margin-bottom: .8mm; }
  .side + .side { break-before: page; }
  .side + .side > :first-child { margin-top: 0; border-top: 0; padding-top: 0; }
  footer { display: none; }
}
`;
