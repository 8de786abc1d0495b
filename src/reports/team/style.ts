/** Rules of this page only, after those that all pages share. */
export const STYLE = `
h2 { font-size: 1.35rem; margin: 2rem 0 .75rem; }
h3 { font-size: 1.0625rem; } h4 { font-size: 1rem; margin: .75rem 0 .25rem; }
.none { font-weight: 600; border-left: 8px solid var(--quiet); padding: .4rem 1rem; background: var(--wash); }
.decisions { max-width: 52rem; }
.decisions > li { margin-bottom: .9rem; }
.decisions p { margin-bottom: .2rem; max-width: none; }
.decisions .where { font-size: .9375rem; }
.promises tbody th { font-weight: 400; }
.promises th:first-child { width: 58%; } .promises th:nth-child(2) { width: 22%; }
.untold { max-width: 52rem; }
@media print {
  h1 { font-size: 16pt; margin-top: 2mm; } h2 { font-size: 12pt; margin: 4mm 0 2mm; padding-top: 2mm; border-top-width: 1px; } h3 { font-size: 10pt; } h4 { font-size: 9pt; margin: 1.5mm 0 .5mm; }
  .decisions .where, .promises .where, .untold .where { font-size: 8.5pt; }
  .decisions > li, .none { break-inside: avoid; }
  .decisions > li { margin-bottom: 2mm; }
  .promises, .untold { font-size: 9pt; } .untold { margin-bottom: 1mm; } .untold li { margin-bottom: .5mm; }
  footer { margin-top: 4mm; padding: 2mm 0 0; font-size: 8.5pt; }
}
`;
