// What the trained weights say of documents of organisations that they were not trained on.
import { setRows, truthOf, vocabularyOf } from "./examples.mjs";
import { chance, likeliestWeights, logOdds } from "./fit.mjs";

/** Penalty on the squares of the weights. */
const PENALTY = 4;
/** The rules were written with the open documents in sight and say more there than elsewhere: such a document counts less. */
const COUNTS = { open: 0.6, "kept-aside": 1 };

/** The weights by label, trained on these documents. Sets the documents' `rows`. */
export function trained(documents, labels) {
  const vocabulary = vocabularyOf(documents);
  setRows(documents, vocabulary);
  const examples = documents.flatMap(({ half, rows, units }) =>
    units
      .filter(({ speaking }) => speaking.length > 0)
      .map((unit) => ({ unit, row: rows[unit.speaking[0]], counts: COUNTS[half] })),
  );
  const rows = examples.map(({ row }) => row);
  const counts = Float64Array.from(examples, (example) => example.counts);
  const weights = labels.map((label) => {
    const truth = Float64Array.from(examples, ({ unit: { readers } }) => {
      const given = readers.filter((one) => one.has(label)).length;
      return given / readers.length;
    });
    // Where the rules gave the label to another cell of the same row, the row has it: this cell would teach the opposite.
    const own = counts.map((count, at) => (examples[at].unit.elsewhere.has(label) ? 0 : count));
    return likeliestWeights(rows, truth, own, vocabulary.length + 1, PENALTY);
  });
  return { vocabulary, weights };
}

/**
 * One row a label and unit of every document that is kept aside: the chance by weights that were trained without its
 * organisation, what the rules said, and what the readers did.
 *
 * @param chosen which of the other documents are trained on; all of them where nothing is given
 * @returns {Map<string, {slug: string, organisation: string, unit: number, chance: number, ruled: boolean, truth: 0|1|null}[]>}
 */
export function leftOut(documents, labels, chosen = (others) => others) {
  const byLabel = new Map(labels.map((label) => [label, []]));
  const kept = documents.filter(({ half }) => half === "kept-aside");
  for (const organisation of new Set(kept.map((document) => document.organisation))) {
    const { vocabulary, weights } = trained(
      chosen(documents.filter((document) => document.organisation !== organisation)),
      labels,
    );
    const asked = kept.filter((document) => document.organisation === organisation);
    setRows(asked, vocabulary);
    labels.forEach((label, at) => {
      for (const document of asked) byLabel.get(label).push(...rowsOf(document, label, weights[at]));
    });
  }
  return byLabel;
}

function rowsOf({ slug, organisation, rows, units }, label, weights) {
  return units.map((unit) => ({
    slug,
    organisation,
    unit: unit.id,
    // A row that has the label for another of its cells is not given it again.
    chance: unit.elsewhere.has(label)
      ? 0
      : Math.max(0, ...unit.speaking.map((statement) => chance(logOdds(weights, rows[statement])))),
    ruled: unit.rules.has(label),
    mayStand: unit.mayStand.has(label),
    truth: truthOf(unit, label),
  }));
}
