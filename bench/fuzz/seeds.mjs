// The sound files that the fuzzer starts from: the samples, the PDF reader's small fixtures, a scan among them, and a few made here.
import { readdirSync, readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";

const root = new URL("../../", import.meta.url);

/** Every seed: its format, its name and its bytes. Always in the same order. */
export function seeds() {
  return [
    ...filesIn("samples/").filter(({ name }) => name !== "README.md"),
    ...filesIn("src/readers/pdf/fixtures/").filter(({ format }) => format === "pdf"),
    ...filesIn("src/readers/pdf/scans/fixtures/").filter(({ format }) => format === "pdf"),
    { format: "txt", name: "plain.txt", bytes: strToU8(TEXT) },
    { format: "rst", name: "underlined.rst", bytes: strToU8(RESTRUCTURED) },
    { format: "odp", name: "slides.odp", bytes: slides() },
    { format: "zip", name: "pages.zip", bytes: pages() },
    { format: "html", name: "table.html", bytes: strToU8(PAGE) },
    { format: "md", name: "marks.md", bytes: strToU8(MARKS) },
  ];
}

function filesIn(folder) {
  return readdirSync(new URL(folder, root))
    .sort()
    .map((name) => ({
      format: name.split(".").at(-1),
      name,
      bytes: new Uint8Array(readFileSync(new URL(folder + name, root))),
    }));
}

const TEXT = `HARBOUR LANE SURGERY

DIGITAL PLAN 2026 TO 2029

1. What we will do

We will replace the telephone system by March 2027, so that callers
wait less than two minutes. The practice manager owns this.

  * Repeat prescriptions: ordered by app, telephone or letter
  * Results: shown within a day
    - with a note from the doctor

2. What it costs

Item          2026      2027
-----------   -------   -------
Telephones    £20,000   £4,000
Training      £3,000    £3,000

Page 3 of 9
`;

const RESTRUCTURED = `Digital plan
============

.. contents:: Contents

What we will do
---------------

We will \`publish <https://example.org/>\`_ our waiting times every month [#note]_.

+-----------+---------+
| Item      | When    |
+===========+=========+
| Telephones| 2027    |
+-----------+---------+

.. [#note] As agreed by the board.
`;

const PAGE = `<!doctype html><html lang="en"><head><title>Plan</title><meta charset="utf-8"></head><body><nav><a href="/">Home</a></nav>
<main><h1>Digital plan</h1><p>We will <em>replace</em> the telephones by <b>March&nbsp;2027</b>.</p>
<table><caption>Costs</caption><tr><th rowspan="2">Item</th><th colspan="2">Cost</th></tr><tr><td>2026</td><td>2027</td></tr>
<tr><td>Telephones<td>£20,000<td>£4,000</table><ol start="3"><li>First<ul><li>Inner</ul><li>Second</ol>
<dl><dt>Owner<dd>The practice manager</dl><blockquote><p>Calls wait too long.</p></blockquote><pre>a  b</pre></main></body></html>`;

const MARKS = `---
title: Plan
---
# Digital plan {#plan}

We **will _replace_ the** telephones[^1] by [March](https://example.org/a_(b) "date") 2027; see <https://example.org>.

| Item | When |
|:-----|-----:|
| A \\| B | \`2027\` |

1. First
   - inner *one*

     more
2. Second

> Quoted
lazily

Setext
------

<details><summary>More</summary><p>Hidden &amp; shown</p></details>

[^1]: A note.
`;

/** A strategy of several web pages, led to by a page of contents, with what all of them repeat. */
function pages() {
  const chapters = ["Why", "What", "When", "Who"];
  const page = (title, body) =>
    strToU8(
      `<!doctype html><html><head><title>${title}</title></head><body><header><p>Harbour Lane Surgery</p></header><main><h1>${title}</h1>${body}</main><footer><a href="index.html">Home</a></footer></body></html>`,
    );
  const links = chapters.map((title, at) => `<li><a href="part/${at + 1}.html#top">${title}</a></li>`).join("");
  const entries = chapters.map((title, at) => [
    `part/${at + 1}.html`,
    page(title, `<p>We will do number ${at + 1} by March 202${at + 6}.</p><p><a href="${at + 2}.html">Next</a></p>`),
  ]);
  return zipSync({ "index.html": page("Digital plan", `<ul>${links}</ul>`), ...Object.fromEntries(entries) });
}

function slides() {
  const names = { office: "office", text: "text", draw: "drawing", presentation: "presentation", style: "style" };
  const spaces = Object.entries(names)
    .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(" ");
  const frame = (kind, text) =>
    `<draw:frame presentation:class="${kind}"><draw:text-box>${text}</draw:text-box></draw:frame>`;
  const slide = (title, text) =>
    `<draw:page draw:name="${title}">${frame("title", `<text:p>${title}</text:p>`)}${frame("outline", text)}</draw:page>`;
  const list = (...items) =>
    `<text:list>${items.map((item) => `<text:list-item><text:p>${item}</text:p></text:list-item>`).join("")}</text:list>`;
  const pages = [
    slide("Digital plan", "<text:p>Harbour Lane Surgery</text:p>"),
    slide(
      "What we will do",
      list("We will replace the telephones by March 2027.", "We will publish<text:s text:c='3'/>waits."),
    ),
  ];
  return zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.presentation"), { level: 0 }],
    "content.xml": strToU8(
      `<office:document-content ${spaces}><office:body><office:presentation>${pages.join("")}</office:presentation></office:body></office:document-content>`,
    ),
  });
}
