// Measures one document in a process of its own, so that its memory is nobody else's: node measure.mjs FILE [OTHER...]
// Prints one JSON object: milliseconds by stage (medians after warming up), first run, memory, words and pages; and what the
// document takes when the OTHER documents came between, so that nothing of it is still remembered.
import { readFileSync } from "node:fs";
import { basename } from "node:path";

const WARM_UPS = 3;
const RUNS = 5;

const dist = new URL("../../dist/", import.meta.url);
const load = (path) => import(new URL(path, dist));
const [path, ...others] = process.argv.slice(2);
const name = basename(path);
const bytes = new Uint8Array(readFileSync(path));

// What the first appraisal of a process costs, loading included, as on the command line.
const began = performance.now();
const { appraise } = await load("index.js");
const { htmlFormat } = await load("reports/html/html-report.js");
const screen = { colour: false, width: 80 };
const appraisal = await appraise(bytes, { name });
htmlFormat.render(appraisal, screen);
const firstMs = performance.now() - began;

const [
  { read },
  { sectionsOf },
  { statementsOf },
  { rules },
  { commitmentsIn },
  { understandDocument },
  { appraiseDocument },
] = await Promise.all([
  load("readers/read.js"),
  load("extract/structure/sections.js"),
  load("extract/statements/statements.js"),
  load("labellers/rules/rules.js"),
  load("extract/commitments/commitments.js"),
  load("appraise/understand.js"),
  load("appraise/appraise.js"),
]);

const document = await read(bytes);
const { sections, statements, organisation } = understandDocument(document);
const context = { document, sections, statements, ...(organisation ? { organisation: organisation.value } : {}) };
const options = { name, sha256: appraisal.document.sha256, fingerpost: appraisal.versions.fingerpost };

const readMs = await median(() => read(bytes));
const statementsMs = await median(() => statementsOf(document, sectionsOf(document)));
const labelMs = await median(() => rules.label(context));
const commitmentsMs = await median(() => commitmentsIn(document, statements, sections));
const appraiseMs = await median(() => appraiseDocument(document, options));
const reportMs = await median(() => htmlFormat.render(appraisal, screen));
const totalMs = await median(async () => htmlFormat.render(await appraise(bytes, { name }), screen));

const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
const unseenMs = others.length === 0 ? null : await medianUnseen();

const stages = {
  read: readMs,
  statements: statementsMs,
  label: labelMs,
  commitments: commitmentsMs,
  // Facts, tags and the signs themselves: what is left of an appraisal.
  signs: Math.max(0, appraiseMs - statementsMs - labelMs - commitmentsMs),
  report: reportMs,
};
console.log(
  JSON.stringify({
    document: name,
    words: appraisal.document.words,
    pages: appraisal.document.pages ?? null,
    firstMs: rounded(firstMs),
    stagesMs: Object.fromEntries(Object.entries(stages).map(([stage, milliseconds]) => [stage, rounded(milliseconds)])),
    totalMs: rounded(totalMs),
    unseenMs: unseenMs === null ? null : rounded(unseenMs),
    peakMegabytes,
  }),
);

async function median(work) {
  const times = [];
  for (let run = -WARM_UPS; run < RUNS; run++) {
    const start = performance.now();
    await work();
    if (run >= 0) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)];
}

/** Of the appraisal alone, without a report. */
async function medianUnseen() {
  const between = others.map((other) => [new Uint8Array(readFileSync(other)), { name: basename(other) }]);
  const times = [];
  for (let run = 0; run < RUNS; run++) {
    for (const [otherBytes, otherName] of between) await appraise(otherBytes, otherName);
    const start = performance.now();
    await appraise(bytes, { name });
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)];
}

function rounded(milliseconds) {
  return Math.round(milliseconds * 10) / 10;
}
