// npm run norms -- DIR
//
// Measures what is usual: appraises every document of a folder and keeps, by size class, the quartiles of each indicator's
// figure and how many documents have each strength. Only numbers are written, into src/appraise/norms.json. Documents that
// are no strategy or plan, that are not in English or that cannot be read are left out.
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("Name the folder with the documents: npm run norms -- DIR");
  process.exit(2);
}
const { appraise, UnreadableFile } = await import("../dist/index.js");

/** Other kinds are not written to be judged by these signs. */
const KINDS = ["strategy", "plan", "policy"];
const STRENGTHS = [0, 1, 2, 3, "cannot-tell"];

const sizes = Object.fromEntries(
  ["S", "M", "L"].map((size) => [size, { documents: 0, kinds: {}, indicators: {}, signs: {} }]),
);
for (const name of readdirSync(folder).sort()) {
  const path = join(folder, name);
  if (!statSync(path).isFile()) continue;
  const appraisal = await read(path, name);
  if (appraisal) add(appraisal);
}
for (const size of Object.values(sizes)) {
  size.kinds = Object.entries(sorted(size.kinds)).map(([kind, documents]) => ({ kind, documents }));
  size.indicators = sorted(size.indicators, quartiles);
  size.signs = sorted(size.signs);
}
writeFileSync(new URL("../src/appraise/norms.json", import.meta.url), `${JSON.stringify(sizes, null, 1)}\n`);
for (const [size, { documents, kinds }] of Object.entries(sizes))
  console.log(`${size}: ${documents} documents (${kinds.map((one) => `${one.documents} ${one.kind}`).join(", ")})`);

async function read(path, name) {
  try {
    return await appraise(readFileSync(path), { name });
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    console.log(`${name} was left out: ${error.message}`);
    return undefined;
  }
}

function add({ document, findings, readingNotes }) {
  if (!KINDS.includes(document.kind) || readingNotes.some(({ kind }) => kind === "not-english")) return;
  const size = sizes[document.size];
  size.documents++;
  size.kinds[document.kind] = (size.kinds[document.kind] ?? 0) + 1;
  for (const { sign, strength, indicators, failed } of findings) {
    if (failed) continue;
    size.signs[sign] ??= [0, 0, 0, 0, 0];
    size.signs[sign][STRENGTHS.indexOf(strength)]++;
    for (const { id, measure } of indicators) {
      if (!measure) continue;
      size.indicators[id] ??= [];
      size.indicators[id].push(measure.value);
    }
  }
}

/** Lower and upper quartile (linear between neighbours, as spreadsheets have it), four decimals, and how many there are. */
function quartiles(values) {
  const ordered = [...values].sort((a, b) => a - b);
  const at = (share) => {
    const place = share * (ordered.length - 1);
    const below = Math.floor(place);
    const above = Math.min(below + 1, ordered.length - 1);
    return Number((ordered[below] + (place - below) * (ordered[above] - ordered[below])).toFixed(4));
  };
  return [at(0.25), at(0.75), ordered.length];
}

function sorted(record, change = (value) => value) {
  return Object.fromEntries(
    Object.keys(record)
      .sort()
      .map((key) => [key, change(record[key])]),
  );
}
