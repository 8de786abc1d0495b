// Reads PDFs one after the other in a process of its own, so that its memory is nobody else's:
//   node measure.mjs fingerpost|pdfjs-text|pdfjs FILE...
// One JSON object: milliseconds and pages by file, and the highest resident size. The first file is read twice and its first
// reading not counted: loading is not what is compared.
import { readFileSync } from "node:fs";

const [tool, ...paths] = process.argv.slice(2);
const READERS = { fingerpost, pdfjs: () => pdfjs(true), "pdfjs-text": () => pdfjs(false) };
const read = await READERS[tool]();

const files = [];
for (const path of [paths[0], ...paths]) {
  const bytes = new Uint8Array(readFileSync(path));
  const began = performance.now();
  const pages = await read(bytes);
  files.push({ path, pages, milliseconds: performance.now() - began });
}
const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ files: files.slice(1), peakMegabytes }));

async function fingerpost() {
  const { read: readAny } = await import("../../dist/readers/read.js");
  return async (bytes) => (await readAny(bytes)).pages;
}

/** Text alone, or with the fonts (which the operators load) and the structure tree: what our reading needs too. */
async function pdfjs(everything) {
  const { getDocument, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  return async (data) => {
    const task = getDocument({ data, verbosity: VerbosityLevel.ERRORS });
    const document = await task.promise;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      await page.getTextContent();
      if (everything) {
        await page.getOperatorList();
        await page.getStructTree();
      }
      page.cleanup();
    }
    const pages = document.numPages;
    await task.destroy();
    return pages;
  };
}
