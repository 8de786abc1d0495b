// npm run bench:agreement -- --gold DIR --documents DIR --out FILE [--only slug,slug] [--split] [--write-standing]
//                             [--labeller rules|perfect|model|stand-in]
//
// Reads every document as a user would, lays what it finds over the readers' units, and scores it with the gold's own
// scorer. --split scores the open documents and those kept aside apart (split.json); only the second tells how well the
// rules do on what they were not written for. --write-standing writes that half's agreement into standing.yaml, which
// decides what is a verdict. A whole run of the rules with --split is kept in results.json. --labeller says who labels:
// the rules; perfect, the readers themselves, which shows what the signs make of true labels; model, the language model of
// fingerpost.model.yaml in the working folder; stand-in, a local server that gives the readers' labels as a model would.
//
// The weights that ship were trained on all labelled documents; here each document is weighed by weights that were trained
// without its organisation. --split also prints how far they carry: with intervals, as evidence, in order, the worst.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { committed } from "../committed.mjs";
import { command, commonest, filesIn, score, slugsIn, unitsOf, WrongInput, warned } from "./gold.mjs";
import { LABELLERS, openLabeller } from "./labellers.mjs";
import { predictionsOf } from "./predictions.mjs";
import { printGroup, printMissed } from "./tables.mjs";
import { readLabelled } from "./training/examples.mjs";
import { labellersLeftOut } from "./training/labellers.mjs";
import { leftOut } from "./training/left-out.mjs";
import { printLeftOut } from "./training/print.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const product = join(here, "..", "..", "dist", "index.js");
const results = "bench/agreement/results.json";
const standingFile = join(here, "..", "..", "src", "appraise", "standing.yaml");
/** Agreement under which a finding is a candidate (rubric g; Krippendorff's floor for tentative conclusions). */
const FLOOR = 0.667;

await command(main);

async function main() {
  const { gold, documents, out, only, split, writeStanding, labeller: name } = options();
  const files = filesIn(documents);
  const wanted = only ?? slugsIn(gold);
  const slugs = slugsIn(gold).filter((slug) => wanted.includes(slug) && files.has(slug));
  const absent = wanted.filter((slug) => !slugs.includes(slug));
  if (absent.length > 0) console.log(`Without a document or labels, and left out: ${absent.join(", ")}`);
  if (slugs.length === 0)
    throw new WrongInput("No document has labels: its name without extension must be that of its units.");

  const started = performance.now();
  const { VERSION } = await import(product);
  const labelled = await readLabelled(gold, documents, ofProduct);
  const own = await labellersLeftOut(labelled, ofProduct);
  const labeller = await openLabeller(name, gold);
  const seen = [];
  for (const slug of slugs)
    seen.push(await predict(slug, { gold, path: files.get(slug), own: own.get(slug), labeller }));
  labeller.close();
  mkdirSync(dirname(out), { recursive: true });
  writeLines(
    out,
    seen.flatMap(({ lines }) => lines),
  );
  const every = `${out}.every-promise`;
  writeLines(
    every,
    seen.flatMap(({ lines, unfound }) => [...lines, ...unfound]),
  );
  printMissed(seen);
  console.log(`${slugs.length} documents in ${((performance.now() - started) / 1000).toFixed(1)} s`);

  const before = committed(results);
  const groups = {};
  for (const [name, members] of groupsOf(slugs, split)) {
    const figures = score(gold, out, members);
    const said = seen.flatMap(({ lines }) => lines.filter(({ sign }) => sign));
    const signs = figures.signs.map((row) => ({
      ...row,
      commonest: commonest(gold, members, row.sign),
      warned: warned(gold, members, row.sign, said),
    }));
    groups[name] = { ...figures, signs, slotsOfEvery: score(gold, every, members).slots };
    printGroup(name, groups[name], before?.groups[name]);
  }
  if (split) {
    const { LABELS } = await ofProduct("model/label.js");
    const { shippedTiers } = await ofProduct("labellers/trained/trained.js");
    printLeftOut(leftOut(labelled, LABELS), shippedTiers());
  }
  if (split && only === undefined && name === "rules") {
    writeFileSync(join(here, "results.json"), `${JSON.stringify({ fingerpost: VERSION, groups }, null, 1)}\n`);
  }
  if (writeStanding) {
    if (!split || only !== undefined || name !== "rules") {
      throw new WrongInput("--write-standing needs the rules, all documents and --split.");
    }
    writeFileSync(standingFile, await standing(groups["kept-aside"], VERSION));
  }
}

function writeLines(file, lines) {
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
}

function options() {
  const { values } = parseArgs({
    options: {
      gold: { type: "string" },
      documents: { type: "string" },
      out: { type: "string" },
      only: { type: "string" },
      split: { type: "boolean", default: false },
      "write-standing": { type: "boolean", default: false },
      labeller: { type: "string", default: "rules" },
    },
  });
  const { gold, documents, out, only, split, labeller } = values;
  if (!gold || !documents || !out) {
    throw new WrongInput(
      "Say where things are: --gold DIR --documents DIR --out FILE [--only slug,slug] [--split] [--write-standing] [--labeller NAME]",
    );
  }
  if (!LABELLERS.includes(labeller)) throw new WrongInput(`--labeller is one of ${LABELLERS.join(", ")}.`);
  if (!existsSync(product)) throw new WrongInput("Nothing is built: run npm run build first.");
  return { gold, documents, out, only: only?.split(","), split, labeller, writeStanding: values["write-standing"] };
}

/** A module of the built package. */
function ofProduct(path) {
  return import(join(dirname(product), path));
}

async function predict(slug, { gold, path, own, labeller }) {
  const { appraise, read } = await import(product);
  const { understandDocument } = await ofProduct("appraise/understand.js");
  const { labellersOf } = await ofProduct("appraise/labellers.js");
  const units = unitsOf(gold, slug);
  const bytes = new Uint8Array(readFileSync(path));
  try {
    const document = await read(bytes);
    const others = await labeller.for(slug, document);
    const understanding = understandDocument(document, labellersOf(others, own));
    const known = { ...others, labellers: own, read: async () => document };
    const appraisal = await appraise(bytes, { ...known, name: basename(path) });
    return { slug, ...predictionsOf(slug, units, understanding, appraisal) };
  } catch (error) {
    // A document that cannot be read misses everything, and the others are scored all the same.
    const starred = units.filter(({ label }) => label);
    const lines = starred.map(({ id }) => ({ slug, unit: id, labels: [] }));
    return {
      slug,
      lines,
      unfound: [],
      units: starred.length,
      missed: { notFound: starred.length, notStatement: new Map() },
      error: error.message,
    };
  }
}

function groupsOf(slugs, split) {
  const groups = [["all", slugs]];
  if (!split) return groups;
  const halves = JSON.parse(readFileSync(join(here, "split.json"), "utf8"));
  for (const [name, members] of Object.entries(halves)) {
    const present = slugs.filter((slug) => members.includes(slug));
    if (present.length > 0) groups.push([name, present]);
  }
  return groups;
}

async function standing({ signs, summary }, version) {
  const { catalogue } = await ofProduct("signs/catalogue.js");
  const warnings = new Set(catalogue().flatMap(({ sign }) => (sign.kind === "warning" ? [sign.id] : [])));
  const measured = signs
    .filter(({ system }) => system !== null)
    .map(({ sign, system, exact, commonest, tooStrong, warned: [, strong] }) => {
      const falseWarnings = warnings.has(sign)
        ? `, falseWarnings: ${tooStrong}, strong: ${strong.right}, falseStrong: ${strong.wrong}`
        : "";
      return `  ${sign}: { alpha: ${system}, exact: ${exact}, commonest: ${commonest.exact}${falseWarnings} }\n`;
    });
  return `# Measured agreement of the rules with careful readers, on documents kept aside while the rules were written: Krippendorff's
# alpha (ordinal), how many strengths were exact, how many always saying the commonest strength would get, and how many documents
# were warned (2 or 3) where every reader said 0 or 1; how many were warned strongly (3) and readers warned too, and how many where
# none did. Made by \`npm run bench:agreement\`; see bench/README.md. A sign under the floor, no better than the commonest strength,
# or with a false warning, stays a candidate, save strong warnings that were often right and never wrong (decision 25).
measured: "fingerpost ${version}, ${summary.documents} documents kept aside"
floor: ${FLOOR}
signs:${measured.length > 0 ? `\n${measured.join("")}` : " {}\n"}`;
}
