import { strToU8, zipSync } from "fflate";
import { openDocumentFile, p } from "../opendocument-file.js";
import { wordFile } from "../word-file.js";

/** What a reader may make of a hostile file: a refusal of one of these kinds, or a reading ("read"). */
export type Expected = "read" | "damaged" | "too-large" | "no-text" | "empty" | "encrypted" | "unsupported-format";

/** A file made to do harm, and what may come of it. */
export interface Hostile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly expected: readonly Expected[];
}

const MEGABYTE = 1024 * 1024;
const MILLION = 1_000_000;
const BILLION = 1_000_000_000;
const SENTENCE = "We will replace the telephones by March 2027. ";

/** Files that are small for what they make a reader do. All are made here, when they are wanted. */
export const HOSTILE: readonly Hostile[] = [...zips(), ...markup(), ...pages(), ...portableDocuments(), ...texts()];

function zips(): Hostile[] {
  const part = (size: number) => new Uint8Array(size).fill(0x20);
  const around = (document: Uint8Array) => ({
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": document,
  });
  return [
    { name: "a part of 200 MB of spaces", bytes: () => zipSync(around(part(200 * MEGABYTE))), expected: ["too-large"] },
    {
      name: "more entries than are allowed",
      bytes: () =>
        zipSync({
          ...around(strToU8("<w:document/>")),
          ...Object.fromEntries(Array.from({ length: 11_000 }, (_, at) => [`word/${at}.xml`, new Uint8Array()])),
        }),
      expected: ["too-large"],
    },
    {
      name: "a zip in a zip in a zip",
      bytes: () => zipSync({ "a.zip": zipSync({ "b.zip": zipSync({ "c.txt": part(MEGABYTE) }) }) }),
      expected: ["unsupported-format"],
    },
    {
      name: "names that lead out of the folder",
      bytes: () =>
        zipSync({
          "[Content_Types].xml": strToU8("<Types/>"),
          "../../word/document.xml": part(10),
          "word/../../x": part(1),
        }),
      expected: ["damaged", "unsupported-format"],
    },
    { name: "sizes in the directory that are lies", bytes: () => withLyingSizes(), expected: ["damaged", "read"] },
  ];
}

/** A sound Word file whose directory says that every entry has 4 GB. */
function withLyingSizes(): Uint8Array {
  const file = wordFile({ body: `<w:p><w:r><w:t>${SENTENCE}</w:t></w:r></w:p>` });
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  for (let at = 0; at + 46 < file.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) {
      view.setUint32(at + 20, 0xfffffff0, true);
      view.setUint32(at + 24, 0xfffffff0, true);
    }
  return file;
}

function markup(): Hostile[] {
  const word = (body: string) => () => wordFile({ body });
  const run = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const whole = (xml: string) => () =>
    zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8(xml) });
  const open = (body: string) => () => openDocumentFile("text", { body });
  return [
    {
      name: "entities that grow a thousandfold (a billion laughs)",
      bytes: whole(
        `<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><w:document><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>`,
      ),
      expected: ["damaged"],
    },
    {
      name: "an entity that names a file of the machine",
      bytes: whole(
        `<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document><w:body>&a;</w:body></w:document>`,
      ),
      expected: ["damaged"],
    },
    { name: "XML 100,000 deep", bytes: word("<w:p>".repeat(100_000)), expected: ["damaged"] },
    {
      name: "an attribute of 5 MB",
      bytes: word(`<w:p w:rsidR="${"a".repeat(5 * MEGABYTE)}"><w:r><w:t>${SENTENCE}</w:t></w:r></w:p>`),
      expected: ["read"],
    },
    {
      name: "a Word cell across a billion columns",
      bytes: word(
        `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="${BILLION}"/></w:tcPr>${run(SENTENCE)}</w:tc><w:tc>${run("b")}</w:tc></w:tr></w:tbl>`,
      ),
      expected: ["read"],
    },
    {
      name: "an OpenDocument cell repeated a billion times",
      bytes: open(
        `<table:table><table:table-row table:number-rows-repeated="${BILLION}"><table:table-cell table:number-columns-repeated="${BILLION}" table:number-columns-spanned="${BILLION}">${p(SENTENCE)}</table:table-cell></table:table-row></table:table>`,
      ),
      expected: ["read", "too-large"],
    },
    {
      name: "a billion OpenDocument spaces",
      bytes: open(p(`We will<text:s text:c="${BILLION}"/>replace the telephones by March 2027.`)),
      expected: ["read", "too-large"],
    },
    {
      name: "slides whose relationships lead in a circle",
      bytes: () => slidesInACircle(),
      expected: ["damaged", "no-text"],
    },
  ];
}

function slidesInACircle(): Uint8Array {
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const link = (kind: string, target: string) =>
    strToU8(`<Relationships><Relationship Id="r1" Type="${type}/${kind}" Target="${target}"/></Relationships>`);
  const spaces = `xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:r="${type}"`;
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "_rels/.rels": link("officeDocument", "ppt/presentation.xml"),
    "ppt/presentation.xml": strToU8(
      `<p:presentation ${spaces}><p:sldIdLst>${'<p:sldId r:id="r1"/>'.repeat(1000)}</p:sldIdLst></p:presentation>`,
    ),
    "ppt/_rels/presentation.xml.rels": link("slide", "slide.xml"),
    "ppt/slide.xml": strToU8(`<p:sld ${spaces}><p:cSld><p:spTree/></p:cSld></p:sld>`),
    "ppt/_rels/slide.xml.rels": link("slideLayout", "slide.xml"),
  });
}

function pages(): Hostile[] {
  const page = (body: string) => () =>
    strToU8(`<!doctype html><html><body><main><h1>Plan</h1>${body}</main></body></html>`);
  return [
    {
      name: "a web page 200,000 tags deep",
      bytes: page(`${"<div>".repeat(200_000)}${SENTENCE}`),
      expected: ["read", "damaged"],
    },
    {
      name: "a web page with 100,000 open bold tags",
      bytes: page(`${"<b>".repeat(100_000)}${SENTENCE}`),
      expected: ["read", "damaged"],
    },
    {
      name: "a table of 300,000 cells",
      bytes: page(`<table>${`<tr>${"<td>a".repeat(300)}`.repeat(1000)}</table>`),
      expected: ["read", "too-large"],
    },
    {
      name: "a cell across a billion rows and columns",
      bytes: page(`<table><tr><td rowspan="${BILLION}" colspan="${BILLION}">${SENTENCE}<td>b</table>`),
      expected: ["read"],
    },
    {
      name: "3,000 web pages in a zip, each of which leads to the next",
      bytes: () => archive(3000, (at) => `<p>${SENTENCE}${at}<p><a href="${at + 1}.html">Next</a>`),
      expected: ["read"],
    },
    {
      name: "300 web pages in a zip, each of which leads to all and to what is not there",
      bytes: () =>
        archive(300, () => Array.from({ length: 3000 }, (_, to) => `<a href="${to}.html">${SENTENCE}</a>`).join("")),
      expected: ["read", "too-large"],
    },
    {
      name: "web pages in a zip whose names lead out of it",
      bytes: () =>
        zipSync({ "../a.html": strToU8(SENTENCE), "/b.html": strToU8(SENTENCE), "C:\\c.html": strToU8(SENTENCE) }),
      expected: ["no-text"],
    },
    { name: "a line of a million words", bytes: page(`<p>${"word ".repeat(MILLION)}`), expected: ["too-large"] },
  ];
}

function archive(pages: number, text: (at: number) => string): Uint8Array {
  return zipSync(Object.fromEntries(Array.from({ length: pages }, (_, at) => [`${at}.html`, strToU8(text(at))])));
}

function portableDocuments(): Hostile[] {
  const pdf =
    (...objects: string[]) =>
    () =>
      strToU8(
        `%PDF-1.7\n${objects.map((body, at) => `${at + 1} 0 obj ${body} endobj\n`).join("")}trailer << /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF`,
      );
  const catalog = "<< /Type /Catalog /Pages 2 0 R >>";
  const tree = (count: number) => `<< /Type /Pages /Count ${count} /Kids [3 0 R] >>`;
  const onePage = (more: string) =>
    `<< /Type /Page /Parent 2 0 R /Resources << /Font << /F 5 0 R >> >> /Contents 4 0 R ${more} >>`;
  const stream = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
  const shown = "BT /F 12 Tf 72 700 Td (We will replace the telephones.) Tj ET";
  const box = "/MediaBox [0 0 595 842]";
  return [
    {
      name: "a page tree that leads in a circle",
      bytes: pdf(catalog, "<< /Type /Pages /Count 3 /Kids [2 0 R 2 0 R 2 0 R] >>"),
      expected: ["damaged", "no-text", "too-large"],
    },
    {
      name: "two billion pages",
      bytes: pdf(catalog, tree(2_000_000_000), onePage(box), stream(shown), font),
      expected: ["too-large", "read", "damaged"],
    },
    {
      name: "a page as large as a country",
      bytes: pdf(catalog, tree(1), onePage("/MediaBox [0 0 1e30 1e30]"), stream(shown), font),
      expected: ["read", "no-text", "damaged"],
    },
    {
      name: "content that saves its state a million times",
      bytes: pdf(catalog, tree(1), onePage(box), stream(`${"q ".repeat(MILLION)}${shown}`), font),
      expected: ["read", "no-text"],
    },
    {
      name: "a form that draws itself",
      bytes: pdf(
        catalog,
        tree(1),
        `<< /Type /Page /Parent 2 0 R ${box} /Resources << /XObject << /X 6 0 R >> >> /Contents 4 0 R >>`,
        stream("/X Do"),
        font,
        `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >> /Length 5 >>\nstream\n/X Do\nendstream`,
      ),
      expected: ["no-text"],
    },
    {
      name: "a pattern of more tiles than a page has dots",
      bytes: pdf(
        catalog,
        tree(1),
        `<< /Type /Page /Parent 2 0 R ${box} /Resources << /Font << /F 5 0 R >> /Pattern << /P 6 0 R >> >> /Contents 4 0 R >>`,
        stream(`${shown} /Pattern cs /P scn 0 0 595 842 re f`),
        font,
        `<< /Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 900 900] /XStep 0.01 /YStep 0.01 /Resources << >> /Length 14 >>\nstream\n0 0 900 900 re f\nendstream`,
      ),
      expected: ["read"],
    },
    { name: "a PDF cut off after its header", bytes: () => strToU8("%PDF-1.7\n1 0 obj <<"), expected: ["damaged"] },
  ];
}

function texts(): Hostile[] {
  const text = (content: string) => () => strToU8(content);
  const markdown = (content: string) => text(`# Plan\n\n${SENTENCE}\n\n${content}\n`);
  const marks = ["*", "_", "[", "![", "`", "<", "**a ", "*a_ ", "[a](", "> ", "- ", "|", "\\", "~", "&", "[^1]"];
  return [
    ...marks.map((mark) => ({
      name: `Markdown of nothing but ${JSON.stringify(mark)}`,
      bytes: markdown(mark.repeat(50_000)),
      expected: ["read"] as const,
    })),
    {
      name: "Markdown quoted 20,000 deep",
      bytes: markdown(Array.from({ length: 200 }, (_, at) => `${">".repeat(at * 100)} a`).join("\n")),
      expected: ["read"],
    },
    { name: "a line of 50 MB", bytes: () => new Uint8Array(50 * MEGABYTE).fill(0x61), expected: ["too-large"] },
    { name: "NULs", bytes: () => new Uint8Array(100_000), expected: ["unsupported-format", "empty"] },
    {
      name: "half of every surrogate pair",
      bytes: () => Buffer.from(`\ufeff${"\ud800 ".repeat(50_000)}`, "utf16le"),
      expected: ["read", "no-text"],
    },
    {
      name: "a byte order mark that is wrong",
      bytes: () => Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(SENTENCE.repeat(100), "utf16le")]),
      expected: ["read", "no-text"],
    },
  ];
}
