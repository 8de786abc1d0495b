// What training reaches on organisations left out, as tables.
import { table } from "../../table.mjs";
import { addedFrom, askedLabels, askedOf, evidenceLeftOut, nested, standsAlone } from "./choose.mjs";
import { counts, f1, precision, recall } from "./counts.mjs";
import { byDocument, interval, sum, wins } from "./redraw.mjs";

/** How many disagreements are listed. */
const WORST = 20;
/** How many of a document's candidates for a label a person looks at first. */
const FIRST = 5;

/** Prints labels, evidence and the order of candidates, all with the organisation and every choice about it left out. */
export function printLeftOut(byLabel, tiers) {
  const labels = [...byLabel.keys()];
  const said = new Map(labels.map((label) => [label, givenTo(byLabel.get(label), tiers[label])]));
  console.log("Labels on documents kept aside, organisation left out (95 % of redraws of the documents)");
  table(labels.map((label) => labelRow(label, byLabel.get(label), said.get(label), tiers[label])));
  printMean(byLabel, said);
  console.log("Shown as evidence, organisation left out");
  table(askedLabels.map((label) => evidenceRow(label, byLabel.get(label), tiers[label].evidence)));
  console.log(`The first ${FIRST} given by document, best first, and in the document's order`);
  table(labels.map((label) => orderRow(label, byLabel.get(label), said.get(label))));
  printWorst(byLabel);
}

/** The labels that the weights were surest of and all readers were not, by document and unit. */
function printWorst(byLabel) {
  console.log(`The ${WORST} worst disagreements of the weights with all readers of a unit`);
  const all = [...byLabel].flatMap(([label, rows]) => rows.map((row) => ({ ...row, label })));
  const off = ({ truth, chance }) => (truth === null ? -1 : Math.abs(truth - chance));
  const worst = all.toSorted((a, b) => off(b) - off(a)).slice(0, WORST);
  table(
    worst.map(({ slug, unit, label, truth, chance, ruled }) => ({
      document: slug,
      unit,
      label,
      readers: truth === 1 ? "yes" : "no",
      chance: chance.toFixed(3),
      rule: ruled ? "yes" : "no",
    })),
  );
}

function givenTo(rows, { stands }) {
  return rows.map((row) => row.ruled || (stands !== undefined && standsAlone(row)));
}

function labelRow(label, rows, said, { stands }) {
  const ruled = rows.map((row) => row.ruled);
  const reached = counts(rows, said);
  const ifAdded = nested(rows, addedFrom);
  return {
    label,
    units: rows.filter(({ truth }) => truth === 1).length,
    rules: two(f1(counts(rows, ruled))),
    ifAdded: two(f1(counts(rows, ifAdded))),
    beatsRules: two(wins(rows, ifAdded, ruled)),
    alone: rightOf(counts(rows, rows.map(standsAlone))),
    stands: stands ? "yes" : "no",
    precision: two(precision(reached)),
    recall: two(recall(reached)),
    F1: two(f1(reached)),
    between: between(rows, said),
  };
}

function rightOf({ right, wrong }) {
  return `${right} of ${right + wrong}`;
}

function between(rows, said) {
  return interval(byDocument(rows, said), (parts) => f1(sum(parts)))
    .map(two)
    .join(" to ");
}

/** The mean F1 of the labels, rules and as chosen, redrawn together. */
function printMean(byLabel, said) {
  const labels = [...byLabel.keys()];
  const mean = (of) => {
    const documents = labels.map((label) => byDocument(byLabel.get(label), of(label)));
    const figure = (at) =>
      labels.reduce((total, _, label) => total + f1(sum(at.map((one) => documents[label][one]))), 0);
    const numbers = documents[0].map((_, at) => at);
    const [low, high] = interval(numbers, (drawn) => figure(drawn) / labels.length);
    return `${two(figure(numbers) / labels.length)} (${two(low)} to ${two(high)})`;
  };
  const rules = mean((label) => byLabel.get(label).map(({ ruled }) => ruled));
  const asCandidates = mean((label) => nested(byLabel.get(label), addedFrom));
  console.log(`Mean F1 of the labels: rules ${rules}, what stands ${mean((label) => said.get(label))}`);
  console.log(`  what is asked about as well, from half of the best F1 on: ${asCandidates}\n`);
}

function evidenceRow(label, rows, evidence) {
  const said = evidenceLeftOut(label, rows);
  const reached = counts(rows, said);
  const low = interval(byDocument(rows, said), (parts) => precision(sum(parts)));
  return {
    label,
    asked: askedOf(label),
    precision: two(precision(reached)),
    between: low.map(two).join(" to "),
    recall: two(recall(reached)),
    from: evidence ? evidence.from : "candidates only",
  };
}

function orderRow(label, rows, said) {
  const slugs = [...new Set(rows.map(({ slug }) => slug))];
  const shares = { best: [0, 0], inOrder: [0, 0] };
  for (const slug of slugs) {
    const given = rows.filter((row, at) => row.slug === slug && said[at] && row.truth !== null);
    const best = given.toSorted((a, b) => b.chance - a.chance);
    for (const [key, order] of [
      ["best", best],
      ["inOrder", given],
    ]) {
      for (const { truth } of order.slice(0, FIRST)) {
        shares[key][0] += truth;
        shares[key][1]++;
      }
    }
  }
  const share = ([right, all]) => (all === 0 ? "-" : two(right / all));
  return { label, looked: shares.best[1], bestFirst: share(shares.best), asItComes: share(shares.inOrder) };
}

function two(number) {
  return number.toFixed(2);
}
