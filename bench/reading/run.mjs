// npm run bench:reading [-- --only scans|formats|words|twins|marks|quads|speed|long] [--cache DIR]
//
// How well PDFs are read: words against pdftotext, paragraphs and headings of twins against their structured sources, pages
// marked by hand, the same strategy in every format, where words stand, speed beside other tools. Needs ../shared/corpus/docs; see bench/README.md.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { committed } from "../committed.mjs";
import { scoreFormats } from "./formats.mjs";
import { measureLong } from "./long.mjs";
import { scoreMarks } from "./marks.mjs";
import {
  printFormats,
  printLong,
  printMarks,
  printQuads,
  printScans,
  printSpeed,
  printTwins,
  printWords,
} from "./print.mjs";
import { scoreQuads } from "./quads.mjs";
import { scoreScans } from "./scans.mjs";
import { scoreWords } from "./score-words.mjs";
import { compareSpeed } from "./speed.mjs";
import { scoreTwins } from "./twins.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
const documents = join(root, "..", "shared", "corpus", "docs");
const results = "bench/reading/results.json";
const { only, cache } = parseArgs({
  options: { only: { type: "string" }, cache: { type: "string", default: join(tmpdir(), "fingerpost-twins") } },
}).values;

if (!existsSync(join(root, "dist", "index.js"))) {
  console.error("Nothing is built: run npm run build first.");
  process.exit(2);
}
if (!existsSync(documents)) {
  console.log("The real documents (../shared/corpus/docs) are not on this machine: nothing to measure.");
  process.exit(0);
}

const { read } = await import("../../dist/readers/read.js");
const { spansOf } = await import("../../dist/model/place.js");
const split = JSON.parse(readFileSync(join(here, "split.json"), "utf8"));
const before = committed(results);
mkdirSync(cache, { recursive: true });
const readFile = (path) => read(new Uint8Array(readFileSync(path)));
const parts = {
  words: () => byHalf(split.pdfs, scoreAll),
  twins: () => byHalf(split.twins, (names) => scoreTwins(names, { documents, cache, read })),
  scans: () =>
    byHalf(JSON.parse(readFileSync(join(here, "scans.json"), "utf8")), (pages, half) =>
      scoreScans(pages, { read, documents, showsWords: half === "open" }),
    ),
  formats: formatsAlike,
  marks: () => scoreMarks({ marks: join(here, "marks.json"), documents, readFile }),
  quads: () => byHalf(split.pdfs, placeAll),
  long: () => measureLong(JSON.parse(readFileSync(join(here, "long.json"), "utf8")), { documents, cache }),
  speed: () =>
    compareSpeed(
      Object.values(split.pdfs)
        .flat()
        .map((name) => join(documents, name)),
    ),
};
const print = {
  words: printWords,
  twins: printTwins,
  marks: printMarks,
  scans: printScans,
  formats: printFormats,
  quads: printQuads,
  long: printLong,
  speed: printSpeed,
};

const found = {};
for (const [name, measure] of Object.entries(parts)) {
  if (only !== undefined && only !== name) continue;
  found[name] = await measure();
  print[name](found[name], before?.[name]);
}
const kept = existsSync(join(root, results)) ? JSON.parse(readFileSync(join(root, results), "utf8")) : {};
writeFileSync(join(root, results), `${JSON.stringify({ ...kept, node: process.version, ...found }, null, 1)}\n`);

async function formatsAlike() {
  const { samples, corpus } = JSON.parse(readFileSync(join(here, "formats.json"), "utf8"));
  const sources = [
    ...samples.map((file) => ({ file, path: join(root, "samples", file) })),
    ...corpus.map((file) => ({ file, path: join(documents, file) })),
  ];
  return scoreFormats(sources, cache, await import("../../dist/index.js"));
}

async function scoreAll(names) {
  const rows = [];
  for (const name of names) rows.push(scoreWords(join(documents, name), await readFile(join(documents, name))));
  return rows;
}

async function placeAll(names) {
  const rows = [];
  for (const name of names) {
    const path = join(documents, name);
    rows.push(...scoreQuads(path, await readFile(path), spansOf));
  }
  return rows;
}

async function byHalf(halves, measure) {
  const rows = {};
  for (const [half, names] of Object.entries(halves)) rows[half] = await measure(names, half);
  return rows;
}
