// npm run bench:speed: how fast each stage is and how much memory a document takes, beside the figures last committed.
// The documents are listed in documents.json: the samples, and real strategies where ../shared/corpus/docs is there.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { committed } from "../committed.mjs";
import { table } from "../table.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
const results = "bench/speed/results.json";

if (!existsSync(join(root, "dist", "index.js"))) {
  console.error("Nothing is built: run npm run build first.");
  process.exit(2);
}

const { samples, corpus } = JSON.parse(readFileSync(join(here, "documents.json"), "utf8"));
const wanted = [
  ...samples.map((name) => join(root, "samples", name)),
  ...corpus.map((name) => join(root, "..", "shared", "corpus", "docs", name)),
];
const present = wanted.filter((path) => existsSync(path));
if (present.length < wanted.length)
  console.log(`${wanted.length - present.length} documents are not on this machine and left out.`);

/** Appraised between two runs of a document: together they are longer than what is remembered of texts. */
const between = present.filter((path) => extname(path) !== ".pdf");
const documents = present.map(measure);
const before = committed(results);
print(documents, before);
writeFileSync(
  join(root, results),
  `${JSON.stringify({ node: process.version, processor: cpus()[0]?.model.trim() ?? "unknown", documents }, null, 1)}\n`,
);

function measure(path) {
  const others = between.filter((other) => other !== path);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(here, "measure.mjs"), path, ...others], {
    encoding: "utf8",
  });
  if (status !== 0) {
    console.error(`${path} could not be measured: ${stderr}`);
    process.exit(1);
  }
  return JSON.parse(stdout);
}

function print(measured, earlier) {
  const last = new Map(earlier?.documents.map((one) => [one.document, one]));
  const rate = (count, milliseconds) =>
    count === null ? "" : Math.round((count * 1000) / Math.max(milliseconds, 0.1));
  console.log(
    "\nMilliseconds by stage (medians; unseen: appraised after others; first: of a process, loading included)",
  );
  table(
    measured.map(({ document, words, pages, stagesMs, totalMs, unseenMs, firstMs }) => ({
      document,
      words,
      pages: pages ?? "",
      ...stagesMs,
      total: totalMs,
      change: change(totalMs, last.get(document)?.totalMs),
      unseen: unseenMs ?? "",
      first: firstMs,
    })),
  );
  console.log("Words a second by stage, pages a second in all, and memory at its highest (MB, resident)");
  table(
    measured.map(({ document, words, pages, stagesMs, totalMs, peakMegabytes }) => ({
      document,
      ...Object.fromEntries(
        Object.entries(stagesMs).map(([stage, milliseconds]) => [stage, rate(words, milliseconds)]),
      ),
      all: rate(words, totalMs),
      pages: rate(pages, totalMs),
      memory: peakMegabytes,
      change: change(peakMegabytes, last.get(document)?.peakMegabytes),
    })),
  );
  if (earlier && earlier.processor !== cpus()[0]?.model.trim()) {
    console.log(`The committed figures are from another processor (${earlier.processor}): read the changes with care.`);
  }
}

/** In hundredths of what it was. */
function change(now, was) {
  if (was === undefined || was === 0) return "";
  const percent = Math.round((100 * (now - was)) / was);
  return percent === 0 ? "=" : `${percent > 0 ? "+" : ""}${percent}%`;
}
