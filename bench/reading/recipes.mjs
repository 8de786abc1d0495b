// The ways in which twins are set: programs, columns, tags, and how paragraphs are told apart.

const PRINTED = `
@page { size: A4; margin: 22mm 20mm; @top-right { content: "Plan for the years ahead"; font: 8pt sans-serif; }
  @bottom-center { content: counter(page); font: 8pt sans-serif; } }
table { border-collapse: collapse; } td, th { border: 0.5pt solid #444; padding: 2pt 4pt; vertical-align: top; }
`;

/** Blank lines between paragraphs, large headings, one column. */
const OPEN = `${PRINTED} body { font: 11pt/1.4 "Liberation Sans", sans-serif; color: #222; } h1, h2 { color: #005eb8; }`;

/** First lines indented, no space between paragraphs, justified and hyphenated, two columns under headings that span them. */
const NEWSPAPER = `${PRINTED} body { font: 9.5pt/1.25 "Liberation Serif", serif; column-count: 2; column-gap: 7mm; }
h1 { column-span: all; font-size: 20pt; } h2 { font-size: 14pt; } h3 { font-size: 11.5pt; } h4, h5, h6 { font-size: 9.5pt; }
p { margin: 0; text-align: justify; hyphens: auto; } p + p { text-indent: 4mm; } li p { text-indent: 0; }`;

/** Headings hardly larger than the text, told by weight and colour; narrow leading, three levels of them alike in size. */
const QUIET = `${PRINTED} body { font: 10pt/1.3 "TeX Gyre", "DejaVu Sans", sans-serif; }
h1 { font-size: 15pt; } h2 { font-size: 12pt; color: #00703c; } h3, h4, h5, h6 { font-size: 10pt; color: #444; }
p { margin: 0 0 6pt; } li { margin: 0 0 2pt; }`;

/** Word's own look: what changes in pandoc's reference file. */
const A4 = { columns: 1, styles: [] };
const DENSE = {
  columns: 2,
  styles: [
    ['<w:sz w:val="24" />', '<w:sz w:val="20" />'],
    [
      '<w:spacing w:before="180" w:after="180" />',
      '<w:spacing w:before="0" w:after="0" /><w:ind w:firstLine="300" /><w:jc w:val="both" />',
    ],
    [
      '<w:next w:val="BodyText" />\n    <w:qFormat />\n  </w:style>',
      '<w:next w:val="BodyText" />\n    <w:qFormat /><w:pPr><w:ind w:firstLine="0" /></w:pPr>\n  </w:style>',
    ],
  ],
};

/** By name: a source takes two of them in turn. */
export const RECIPES = [
  { name: "chromium-one-column-tagged", by: "chromium", tagged: true, css: OPEN },
  { name: "word-two-columns-untagged", by: "docx", tagged: false, ...DENSE },
  { name: "chromium-quiet-untagged", by: "chromium", tagged: false, css: QUIET },
  { name: "writer-two-columns-tagged", by: "odt", tagged: true, columns: 2 },
  { name: "chromium-two-columns-untagged", by: "chromium", tagged: false, css: NEWSPAPER },
  { name: "word-one-column-tagged", by: "docx", tagged: true, ...A4 },
  { name: "writer-one-column-untagged", by: "odt", tagged: false, columns: 1 },
];

/** How far apart the two recipes of a source stand in the list. */
const STEP = 3;

/** The recipes of the source that stands at a place in the list of sources. */
export function recipesFor(at) {
  return [RECIPES[at % RECIPES.length], RECIPES[(at + STEP) % RECIPES.length]];
}
