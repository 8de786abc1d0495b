// Which labels stand by the trained weights alone, and what is precise enough to be shown as evidence.
import { counts, f1, precision, recall } from "./counts.mjs";

/** The chances that are tried. */
const CHANCES = Array.from({ length: 97 }, (_, at) => (at + 2) / 100);
/** What is shown as evidence was at least this precise, and was found at least this often (asked of the project). */
const ASKED = {
  COMMITMENT: { precision: 0.8, recall: 0.3 },
  TARGET: { precision: 0.7, recall: 0.3 },
  LOCAL: { precision: 0.7, recall: 0.3 },
  OWNER: { precision: 0.65, recall: 0.25 },
  PRINCIPLE: { precision: 0.65, recall: 0.25 },
};
/** Asked this much more where the chance is chosen, because a choice does worse on documents that it was not made on. */
const MARGIN = 0.04;

/** What the weights alone give stands where it is likelier than not; nothing about it is chosen. */
const LIKELY = 0.5;

/**
 * From which chance a label that no rule gave stands, where the grammar reads so too; undefined where it may not, or was less precise than
 * the rules' own labels on organisations left out. The weights never take a rule's label away: a promise in plain words
 * stands whatever is around it.
 */
export function standsOf(rows) {
  const alone = counts(rows, rows.map(standsAlone));
  const ruled = counts(
    rows,
    rows.map((row) => row.ruled),
  );
  return alone.right > 0 && precision(alone) >= precision(ruled) ? { from: LIKELY } : undefined;
}

/** Whether the weights alone let a label stand. */
export function standsAlone({ ruled, mayStand, chance }) {
  return !ruled && mayStand && chance >= LIKELY;
}

/** What a choice says of each row when it is made without the row's organisation. */
export function nested(rows, choose) {
  const choices = new Map();
  for (const { organisation } of rows) {
    if (choices.has(organisation)) continue;
    choices.set(organisation, choose(rows.filter((row) => row.organisation !== organisation)));
  }
  return rows.map((row) => choices.get(row.organisation)(row));
}

/** Gives the label where a rule did or the chance is high enough, by the chance that is best on these rows. */
export function addedFrom(rows) {
  return given(bestChance(rows));
}

function given(from) {
  return (row) => row.ruled || row.chance >= from;
}

/**
 * Half of the best F1 that any chance reaches: the best one where chances are what they say (Lipton, Elkan and Narayanaswamy
 * 2014), and far steadier from document to document than the one that happens to be best.
 */
function bestChance(rows) {
  const reached = CHANCES.map((from) => f1(counts(rows, rows.map(given(from)))));
  return Math.round(50 * Math.max(...reached)) / 100;
}

/**
 * From which chance a label that a rule gave is precise enough to be shown as evidence; undefined for labels that are candidates
 * only: none was asked of them, or what was asked is not reached on organisations left out.
 */
export function evidenceOf(label, rows) {
  const asked = ASKED[label];
  if (asked === undefined) return undefined;
  const reached = counts(rows, evidenceLeftOut(label, rows));
  if (precision(reached) < asked.precision || recall(reached) < asked.recall) return undefined;
  return { from: preciseFrom(rows, asked.precision) };
}

/** What is shown as evidence when the chance is chosen without the row's organisation, whatever that reaches. */
export function evidenceLeftOut(label, rows) {
  return nested(rows, (some) => shows(preciseFrom(some, ASKED[label].precision)));
}

/** The labels of which precise evidence is asked. */
export const askedLabels = Object.keys(ASKED);

/** What is asked of a label, in words for the table. */
export function askedOf(label) {
  return `${ASKED[label].precision} at ${ASKED[label].recall}`;
}

function shows(from) {
  return (row) => from !== undefined && row.ruled && row.chance >= from;
}

/** The lowest chance from which labels of the rules are precise enough: it finds most. */
function preciseFrom(rows, asked) {
  return [0, ...CHANCES].find((from) => precision(counts(rows, rows.map(shows(from)))) >= asked + MARGIN);
}
