// Promises of an earlier strategy beside a later edition: is what was dropped said to be gone, and only that?

import { existsSync, readFileSync } from "node:fs";
import { appraise, forComparison, understand } from "../../dist/index.js";
import { EDITS, laterEdition } from "./edits.mjs";

const CORPUS = new URL("../../../shared/corpus/docs/", import.meta.url);
/** Strategies in Markdown that rules may be made on. */
const STRATEGIES = [
  "croydon-digital-2019.md",
  "gds-government-digital-strategy-2014.md",
  "estonia-ai-2022.md",
  "leeds-health-wellbeing-2023.md",
  "egypt-ai-2025.md",
  "gds-assisted-digital-2012.md",
  "jordan-digital-transformation-2021.md",
  "esdc-it-vision-2025-2030.md",
  "uae-ai-2031.md",
  "hhs-open-data-plan-2025.md",
];
/** How often each strategy is edited, each time with another edit for each promise. */
const TURNS = 2;
/** Of many promises those that stand there unchanged are only counted. */
const UNSHOWN = "(not shown: unchanged)";
const GONE = "Nothing here was found";

const docs = process.env["CORPUS"] ? new URL(`file://${process.env["CORPUS"]}/`) : CORPUS;
if (!existsSync(docs)) {
  process.stdout.write("The corpus (../shared/corpus) is not here: nothing was measured.\n");
  process.exit(0);
}

const tally = new Map(EDITS.map((edit) => [edit, { all: 0, gone: 0, says: new Map() }]));
const shown = process.argv.includes("--show");
for (const name of STRATEGIES) {
  const bytes = new Uint8Array(readFileSync(new URL(name, docs)));
  const source = readFileSync(new URL(name, docs), "utf8");
  const promises = await promisesOf(bytes, source);
  const previous = await forComparison(bytes, name);
  for (let turn = 0; turn < TURNS; turn++) {
    const { text, edits } = laterEdition(source, promises, turn * 5);
    const later = new TextEncoder().encode(text);
    const { findings } = await appraise(later, { name: `later-${name}`, others: { previous, peers: [] } });
    const comparison = findings.flatMap(({ comparisons }) => comparisons).find((one) => one.name === name);
    for (const [promise, edit] of edits) {
      const passage = comparison?.passages.find(({ theirs }) => theirs.spans[0]?.place.start === promise.from);
      const says = passage?.says ?? UNSHOWN;
      const one = tally.get(edit);
      one.all++;
      const isGone = says.startsWith(GONE);
      if (isGone) one.gone++;
      one.says.set(says.slice(0, 60), (one.says.get(says.slice(0, 60)) ?? 0) + 1);
      if (shown && isGone !== (edit === "dropped"))
        process.stdout.write(`${edit}: ${promise.words}\n  ${says} ${passage?.ours?.quote ?? ""}\n`);
    }
  }
}

for (const [edit, { all, gone, says }] of tally) {
  const words = [...says].sort((a, b) => b[1] - a[1]).map(([said, count]) => `${count} ${said}`);
  process.stdout.write(
    `${edit}: ${all}, nothing found about ${gone} (${all === 0 ? 0 : Math.round((gone / all) * 100)}%)\n  ${words.join("\n  ")}\n`,
  );
}
const others = [...tally].filter(([edit]) => edit !== "dropped").map(([, one]) => one);
const sum = (of) => others.reduce((total, one) => total + of(one), 0);
const dropped = tally.get("dropped");
process.stdout.write(
  `Of ${dropped.all} dropped promises ${dropped.gone} are said to be gone; of ${sum(({ all }) => all)} others ${sum(({ gone }) => gone)}.\n`,
);

/** Promises that stand in one piece of the source, with the near-copies of each. */
async function promisesOf(bytes, source) {
  const { commitments, statements } = await understand(bytes);
  const placed = commitments.map((commitment) => {
    const statement = statements[commitment.statement];
    const [first] = statement.spans;
    const last = statement.spans.at(-1);
    const from = first?.place.start;
    const to = last?.place.end;
    const isWhole =
      first?.place.kind === "source" && statement.form !== "table-row" && /\w/.test(source.slice(from, to));
    return isWhole ? { from, to, words: statement.text, copies: [] } : undefined;
  });
  commitments.forEach(({ duplicateOf }, at) => {
    if (duplicateOf !== null && placed[at]) placed[duplicateOf]?.copies.push(placed[at]);
  });
  // A statement that makes two promises is edited once.
  const seen = new Set();
  return placed.filter((one, at) => {
    if (!one || commitments[at].duplicateOf !== null || seen.has(one.from)) return false;
    seen.add(one.from);
    return true;
  });
}
