// How the figures grow with the number of documents that are trained on.
import { table } from "../../table.mjs";
import { addedFrom, nested } from "./choose.mjs";
import { counts, f1 } from "./counts.mjs";
import { leftOut } from "./left-out.mjs";
import { drawer } from "./redraw.mjs";

const SIZES = [4, 8, 16];
/** Draws of the documents for each size. */
const DRAWS = 3;

/** Prints F1 of COMMITMENT and the mean of all labels, with what the weights would add, by number of documents, organisation left out. */
export function printCurve(documents, labels) {
  console.log(`Learning curve: documents trained on, mean of ${DRAWS} draws`);
  const points = SIZES.map((size) => {
    const draws = Array.from({ length: DRAWS }, (_, seed) => reached(documents, labels, drawn(size, seed + 1)));
    return { documents: size, ...meanOf(draws) };
  });
  table([...points, { documents: "all", ...meanOf([reached(documents, labels)]) }]);
}

/** So many of the documents, the same for the same seed. */
function drawn(size, seed) {
  return (documents) => {
    const draw = drawer(seed);
    const order = documents.map((document) => [draw(), document]).sort(([a], [b]) => a - b);
    const chosen = new Set(order.slice(0, size).map(([, document]) => document));
    return documents.filter((document) => chosen.has(document));
  };
}

function reached(documents, labels, chosen) {
  const rows = leftOut(documents, labels, chosen);
  const figures = labels.map((label) => {
    const some = rows.get(label);
    return f1(counts(some, nested(some, addedFrom)));
  });
  return {
    COMMITMENT: figures[labels.indexOf("COMMITMENT")],
    mean: figures.reduce((a, b) => a + b, 0) / labels.length,
  };
}

function meanOf(draws) {
  const mean = (key) => (draws.reduce((sum, draw) => sum + draw[key], 0) / draws.length).toFixed(2);
  return { COMMITMENT: mean("COMMITMENT"), mean: mean("mean") };
}
