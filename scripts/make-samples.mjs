// Makes the samples' Word, OpenDocument, PowerPoint, HTML and PDF files from their Markdown. Needs pandoc, pdftotext and Chromium on the path
// (CHROMIUM names another browser). Page numbers in the contents come from a first printing.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const SAMPLES = [
  { name: "good-strategy", written: "2026-03-27", columns: [], site: "Brackenholm and Vale Hospitals" },
  {
    name: "bad-strategy",
    written: "2026-01-12",
    // Printed in two columns, as such lists often are.
    columns: ["Artificial intelligence", "Applications and platforms"],
    site: "Wexmere Metropolitan Council",
  },
  { name: "mixed-strategy", written: "2026-05-21", columns: [], site: "Calderwick Homes" },
];
/** The samples' Markdown, as pandoc names it. */
const READING = "markdown-auto_identifiers-smart+pipe_tables";
const folder = fileURLToPath(new URL("../samples/", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "samples-"));

for (const sample of SAMPLES) {
  const source = parse(readFileSync(join(folder, `${sample.name}.md`), "utf8"));
  writeFileSync(join(folder, `${sample.name}.html`), webPage(source, sample));
  const pages = pagesOfHeadings(source, print(source, sample, new Map()));
  writeFileSync(join(folder, `${sample.name}.pdf`), print(source, sample, pages));
  writeFileSync(join(folder, `${sample.name}.docx`), word(source, sample, pages));
  writeFileSync(join(folder, `${sample.name}.odt`), office("odt", source, sample));
  writeFileSync(join(folder, `${sample.name}.pptx`), office("pptx", source, sample));
}
rmSync(work, { recursive: true });

/** Splits the Markdown into title, lines below it, contents and the chapters. */
function parse(markdown) {
  const [, title, head, contents, body] = /^# (.+)\n([\s\S]*?)\n## Contents\n([\s\S]*?)\n(## [\s\S]*)$/.exec(markdown);
  const entries = [...contents.matchAll(/^- \[(.+)\]\(#(.+)\)$/gm)].map(([, text, id]) => ({ text, id }));
  return { title, head: head.trim(), entries, body };
}

function run(command, args, input) {
  const env = { ...process.env, SOURCE_DATE_EPOCH: "1774569600" };
  const done = spawnSync(command, args, { input, env, maxBuffer: 1 << 26 });
  if (done.status !== 0) throw new Error(`${command}: ${done.stderr}`);
  return done.stdout;
}

function html(markdown) {
  return run("pandoc", ["-f", "gfm", "-t", "html5", "--wrap=none"], markdown).toString();
}

function asHtml(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function webPage({ title, head, entries, body }, { site, written }) {
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="dcterms.modified" content="${written}">
<title>${asHtml(title)} - ${site}</title>
<style>
body { margin: 0; font: 1.1rem/1.5 Arial, sans-serif; color: #212b32 }
header, footer { background: #003d4c; color: #fff; padding: 1rem 2rem }
header a, footer a { color: #fff; margin-right: 1rem }
main, .crumbs, aside { max-width: 44rem; margin: 1rem auto; padding: 0 1rem }
table { border-collapse: collapse } th, td { border: 1px solid #aaa; padding: .4rem; text-align: left; vertical-align: top }
</style>
</head>
<body>
<a href="#main">Skip to main content</a>
<header>
<p><strong>${site}</strong></p>
<nav aria-label="Main"><a href="/">Home</a> <a href="/services">Our services</a> <a href="/about">About us</a> <a href="/news">News</a> <a href="/contact">Contact us</a></nav>
</header>
<nav class="crumbs" aria-label="Breadcrumb"><a href="/">Home</a> &gt; <a href="/about">About us</a> &gt; <a href="/about/plans">Plans and reports</a></nav>
<main id="main">
<h1>${asHtml(title)}</h1>
${html(head)}<nav class="contents" aria-label="Contents">
<h2>Contents</h2>
<ul>
${entries.map(({ text, id }) => `<li><a href="#${id}">${asHtml(text)}</a></li>`).join("\n")}
</ul>
</nav>
${html(body)}</main>
<aside aria-label="Related pages">
<h2>Related pages</h2>
<ul><li><a href="/about/board">Who runs us</a></li><li><a href="/about/meetings">Meetings and papers</a></li></ul>
</aside>
<footer>
<p><a href="/accessibility">Accessibility</a> <a href="/privacy">Privacy</a> <a href="/cookies">Cookies</a></p>
<p>© ${site}</p>
</footer>
</body>
</html>
`;
}

function print({ title, head, entries, body }, { site, columns, written }, pages) {
  const list = entries.map(
    ({ text }) => `<p class="entry"><span>${asHtml(text)}</span> <b>${pages.get(text) ?? 0}</b></p>`,
  );
  const [from, to] = columns;
  const chapters = body
    .split(/^(?=## )/m)
    .map((chapter) => {
      const opens = from && chapter.startsWith(`## ${from}\n`) ? '<section class="columns">' : "";
      const closes = to && chapter.startsWith(`## ${to}\n`) ? "</section>" : "";
      return opens + html(chapter) + closes;
    })
    .join("");
  const page = `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>${asHtml(title)}</title><style>
@page { size: A4; margin: 24mm 22mm;
  @top-left { content: "${site}"; font: 8.5pt "Liberation Sans"; color: #555 }
  @top-right { content: "Digital strategy"; font: 8.5pt "Liberation Sans"; color: #555 }
  @bottom-center { content: "Page " counter(page) " of " counter(pages); font: 8.5pt "Liberation Sans"; color: #555 } }
body { font: 10.5pt/1.4 "Liberation Sans"; hyphens: auto }
h1 { font-size: 24pt; margin: 30mm 0 6mm } h2 { font-size: 15pt; margin: 7mm 0 2mm; break-after: avoid; hyphens: none }
.contents { break-after: page; margin-top: 15mm } .entry { display: flex; justify-content: space-between; margin: 1.5mm 0 } .entry b { font-weight: normal }
table { border-collapse: collapse; width: 100% } th, td { border: .5pt solid #888; padding: 1.5mm; text-align: left; vertical-align: top } tr { break-inside: avoid }
.columns { columns: 2; column-gap: 9mm; break-before: page; break-after: page }
</style></head><body><h1>${asHtml(title)}</h1>${html(head)}<div class="contents"><h2>Contents</h2>${list.join("\n")}</div>${chapters}</body></html>`;
  const [input, output] = [join(work, "page.html"), join(work, "page.pdf")];
  writeFileSync(input, page);
  run(process.env.CHROMIUM ?? "chromium", [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    `--user-data-dir=${join(work, "profile")}`,
    "--no-pdf-header-footer",
    `--print-to-pdf=${output}`,
    pathToFileURL(input).href,
  ]);
  // The same source makes the same file: the browser's clock is replaced by the day of writing.
  const day = `D:${written.replaceAll("-", "")}090000`;
  const fixed = readFileSync(output, "latin1").replace(/(\/(?:CreationDate|ModDate) \()D:\d{14}/g, `$1${day}`);
  return Buffer.from(fixed, "latin1");
}

/** On which printed page each chapter begins: the first page, not before the last chapter's, with a line that opens like its heading. */
function pagesOfHeadings({ entries }, pdf) {
  const printed = run("pdftotext", ["-", "-"], pdf).toString().split("\f");
  const pages = new Map();
  let from = 1;
  for (const { text } of entries) {
    const opening = text.split(" ").slice(0, 3).join(" ");
    const starts = (page, index) => index >= from && page.split("\n").some((line) => line.startsWith(opening));
    from = printed.findIndex(starts);
    if (from < 0) throw new Error(`The heading "${text}" is on no page.`);
    pages.set(text, from + 1);
  }
  return pages;
}

function word({ title, head, entries, body }, { site, written }, pages) {
  const line = (style, text) =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="8800"/></w:tabs></w:pPr>${text}</w:p>`;
  const list = entries.map(({ text }) =>
    line("TOC1", `<w:r><w:t>${asHtml(text)}</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>${pages.get(text)}</w:t></w:r>`),
  );
  const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${line("TOCHeading", "<w:r><w:t>Contents</w:t></w:r>")}${list.join("")}</w:sdtContent></w:sdt>`;
  const markdown = `# ${title}\n\n${head}\n\n\`\`\`{=openxml}\n${contents}\n\`\`\`\n\n${body}`;
  const [reference, output] = [join(work, "reference.docx"), join(work, "out.docx")];
  writeFileSync(reference, withRunningHead(run("pandoc", ["--print-default-data-file", "reference.docx"]), site));
  run(
    "pandoc",
    ["-f", READING, "-t", "docx", "--shift-heading-level-by=-1", `--reference-doc=${reference}`, "-o", output],
    markdown,
  );
  return dated(readFileSync(output), written);
}

/** An OpenDocument text, or slides: a chapter a slide, and another one where a table begins or ends. */
function office(format, { title, head, entries, body }, { written }) {
  const contents = entries.map(({ text }) => `- ${text}`).join("\n");
  const markdown = `# ${title}\n\n${head}\n\n## Contents\n\n${contents}\n\n${body}`;
  const output = join(work, `out.${format}`);
  run("pandoc", ["-f", READING, "-t", format, "--shift-heading-level-by=-1", "-o", output], markdown);
  return dated(readFileSync(output), written);
}

/** Pandoc takes the running head and the page's shape from its reference file. */
function withRunningHead(reference, site) {
  const parts = unzipSync(reference);
  const edit = (name, from, to) => {
    parts[name] = strToU8(strFromU8(parts[name]).replace(from, to));
  };
  const namespaces =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  parts["word/header1.xml"] = strToU8(
    `<w:hdr ${namespaces}><w:p><w:r><w:t>${site}: digital strategy</w:t></w:r></w:p></w:hdr>`,
  );
  edit(
    "[Content_Types].xml",
    "</Types>",
    '<Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>',
  );
  edit(
    "word/_rels/document.xml.rels",
    "</Relationships>",
    '<Relationship Id="rIdHead" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/></Relationships>',
  );
  edit("word/document.xml", /<w:sectPr\s*\/>|<w:sectPr>/, (found) => {
    const head = `<w:sectPr><w:headerReference xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" w:type="default" r:id="rIdHead"/>`;
    return found.endsWith("/>") ? `${head}</w:sectPr>` : head;
  });
  return zipSync(parts);
}

/** Pandoc writes the day of making: it becomes the day of writing, and the same source makes the same file. */
function dated(file, written) {
  const parts = unzipSync(file);
  const [properties] = ["docProps/core.xml", "meta.xml"].filter((name) => name in parts);
  const dates = strFromU8(parts[properties]).replace(/\d{4}-\d\d-\d\dT[\d:]+Z/g, `${written}T09:00:00Z`);
  parts[properties] = strToU8(dates);
  // An OpenDocument file begins with its type, unpacked.
  const entries = Object.entries(parts).map(([name, bytes]) => [name, [bytes, { level: name === "mimetype" ? 0 : 9 }]]);
  return zipSync(Object.fromEntries(entries), { mtime: new Date(`${written}T12:00:00`) });
}
