// npm run bench:answers -- --gold DIR --documents DIR --out FILE [--only open|kept-aside]
//
// What a person's answers bring. Each document is reviewed as `fingerpost review` does it, in its own order; what is
// answered are the first reader's labels, so that the answers are as good as that reader. What no reader labelled is
// skipped. No weights that a document had a part in weigh it. Labels and signs are scored after so many answers, the open documents and those kept aside apart.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { table } from "../table.mjs";
import { command, filesIn, labelsOf, score, slugsIn, unitsOf, WrongInput } from "./gold.mjs";
import { placed, predictionsOf } from "./predictions.mjs";
import { readLabelled } from "./training/examples.mjs";
import { labellersLeftOut } from "./training/labellers.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "..", "..", "dist");
/** After so many answers the figures are taken. */
const AFTER = [0, 20, 50, 100];

await command(main);

async function main() {
  const { gold, documents, out, only } = options();
  const product = await import(join(dist, "index.js"));
  const { Session } = await import(join(dist, "cli", "review", "session.js"));
  const files = filesIn(documents);
  const own = await labellersLeftOut(await readLabelled(gold, documents, ofProduct), ofProduct);
  const halves = JSON.parse(readFileSync(join(here, "split.json"), "utf8"));
  const present = new Set(slugsIn(gold).filter((slug) => files.has(slug)));
  mkdirSync(dirname(out), { recursive: true });
  const groups = {};
  for (const [name, members] of Object.entries(halves)) {
    if (only !== undefined && only !== name) continue;
    const slugs = members.filter((slug) => present.has(slug));
    const seen = [];
    for (const slug of slugs) {
      const bytes = new Uint8Array(readFileSync(files.get(slug)));
      const known = { gold, bytes, name: basename(files.get(slug)), own: own.get(slug) };
      seen.push(await reviewed(slug, { ...known, product, Session }));
    }
    groups[name] = AFTER.map((answers, at) => {
      writeFileSync(out, seen.flatMap((one) => one[at].lines.map((line) => `${JSON.stringify(line)}\n`)).join(""));
      return row(
        answers,
        seen.map((one) => one[at]),
        score(gold, out, slugs),
      );
    });
    console.log(`\n## ${name}: ${slugs.length} documents`);
    table(groups[name]);
  }
  if (only === undefined) {
    writeFileSync(join(here, "answers.json"), `${JSON.stringify({ fingerpost: product.VERSION, groups }, null, 1)}\n`);
  }
}

function options() {
  const { values } = parseArgs({
    options: {
      gold: { type: "string" },
      documents: { type: "string" },
      out: { type: "string" },
      only: { type: "string" },
    },
  });
  if (!values.gold || !values.documents || !values.out)
    throw new WrongInput("Say where things are: --gold DIR --documents DIR --out FILE [--only open|kept-aside]");
  if (!existsSync(dist)) throw new WrongInput("Nothing is built: run npm run build first.");
  return values;
}

/** A module of the built package. */
function ofProduct(path) {
  return import(join(dist, path));
}

/** The lines for the scorer after each of so many answers. */
async function reviewed(slug, { gold, bytes, name, own, product, Session }) {
  const units = unitsOf(gold, slug);
  const { read, appraise } = product;
  const { understandDocument } = await ofProduct("appraise/understand.js");
  const { labellersOf } = await ofProduct("appraise/labellers.js");
  const document = await read(bytes);
  const known = { name, read: async () => document, labellers: own };
  const before = understandDocument(document, own);
  const { findings } = await appraise(bytes, known);
  const truth = truthOf(units, labelsOf(gold, slug), before);
  const session = new Session(before, findings, []);
  const taken = [];
  const judged = async () => {
    const options =
      session.answers.length === 0 ? known : { ...known, answers: { file: name, given: session.answers } };
    const understanding = understandDocument(document, labellersOf({ answers: options.answers?.given }, own));
    return { understanding, appraisal: await appraise(bytes, options) };
  };
  for (const most of AFTER) {
    await answerUpTo(most, session, { truth, judged });
    const { understanding, appraisal } = await judged();
    const { lines } = predictionsOf(slug, units, understanding, appraisal);
    const verdicts = appraisal.findings.filter(({ standing }) => standing === "verdict").length;
    taken.push({ lines, verdicts, answered: session.answers.length });
  }
  return taken;
}

/** Answers as `review` asks. What is not about a label (evidence, a finding as a whole) the readers did not say: it is left out. */
async function answerUpTo(most, session, { truth, judged }) {
  while (session.answers.length < most) {
    const question = session.open.find(({ label, statement }) => label !== undefined && truth.has(statement));
    if (question === undefined) return;
    if (session.isStaleFor(question)) {
      const { understanding, appraisal } = await judged();
      session.renew(understanding, appraisal.findings);
    } else session.answer(question, truth.get(question.statement).has(question.label) ? "yes" : "no");
  }
}

/** What the reader says of each statement: the labels of the units that it speaks for, first of those it speaks for best. */
function truthOf(units, labels, { document, statements }) {
  const truth = new Map();
  const say = (id, unit) => truth.set(id, new Set([...(truth.get(id) ?? []), ...(labels.get(unit.id) ?? [])]));
  const labelled = placed(units, document.blocks, statements);
  for (const { unit, speaking } of labelled) if (speaking.length > 0) say(speaking[0], unit);
  const best = new Set(truth.keys());
  for (const { unit, speaking } of labelled) for (const id of speaking) if (!best.has(id)) say(id, unit);
  return truth;
}

function row(answers, seen, { labels, signs }) {
  const mean = (figures) => {
    const known = figures.filter((one) => typeof one === "number");
    return Math.round((100 * known.reduce((sum, one) => sum + one, 0)) / Math.max(1, known.length)) / 100;
  };
  const promises = labels.find(({ label }) => label === "COMMITMENT");
  const sum = (of) => signs.reduce((all, one) => all + of(one), 0);
  return {
    answers,
    given: mean(seen.map(({ answered }) => answered)),
    COMMITMENT: promises.f1,
    precision: promises.precision,
    recall: promises.recall,
    macroF1: mean(labels.map(({ f1 }) => f1 ?? 0)),
    signsExact: Math.round((100 * sum(({ exact }) => exact)) / sum(({ documents }) => documents)) / 100,
    meanAlpha: mean(signs.map(({ system }) => system)),
    verdicts: mean(seen.map(({ verdicts }) => verdicts)),
  };
}
