// One document as the product sees it, told in the readers' units.
import { align, wordsOf } from "./align.mjs";

/** A statement speaks for a unit when it holds at least this share of what the best one holds. */
const AS_GOOD = 0.5;

/** The slots of a promise that was not found. */
const NO_SLOTS = {
  what: null,
  how: null,
  when: null,
  why: null,
  who: null,
  indicator: null,
  baseline: null,
  target: null,
};

/**
 * What the product says of one document, in the lines that the scorer reads, and which units it never saw. `unfound` has a
 * line without slots for each unit that it lists no promise for: with them the slots are scored on every promise readers gave.
 *
 * @param slug the document's name
 * @param units the readers' units, in order
 * @param understanding what `understand` returned
 * @param appraisal what `appraise` returned
 */
export function predictionsOf(slug, units, { document, statements, commitments }, appraisal) {
  const lines = [];
  const unfound = [];
  const missed = { notFound: 0, notStatement: new Map() };
  for (const { unit, found, speaking } of placed(units, document.blocks, statements)) {
    if (found.length === 0) missed.notFound++;
    else if (speaking.length === 0) count(missed.notStatement, document.blocks[found[0].block].kind);
    const labels = labelsOf(speaking, found, statements);
    lines.push({ slug, unit: unit.id, labels });
    const commitment = labels.includes("COMMITMENT") && commitmentOf(speaking, commitments);
    if (commitment) lines.push({ slug, unit: unit.id, commitment: slotsOf(commitment) });
    else unfound.push({ slug, unit: unit.id, commitment: NO_SLOTS });
  }
  for (const { sign, strength } of appraisal.findings) {
    lines.push({ slug, sign, score: strength === "cannot-tell" ? "CT" : strength });
  }
  return { lines, unfound, missed, units: units.filter(({ label }) => label).length };
}

/**
 * The labelled units with the words of the document that they were found in, and the statements that speak for them.
 *
 * @param units the readers' units, in order
 * @param blocks the document's blocks
 * @param statements its statements
 */
export function placed(units, blocks, statements) {
  const words = documentWords(blocks, statements);
  const positions = align(
    units.map(({ text }) => wordsOf(text).map(({ word }) => word)),
    words.map(({ word }) => word),
  );
  return units.flatMap((unit, at) => {
    if (!unit.label) return [];
    const found = (positions[at] ?? []).map((position) => words[position]);
    return [{ unit, found, speaking: speakers(found) }];
  });
}

/** Every word of every block, with the statements it belongs to: none in a heading, a running header, a contents entry. */
function documentWords(blocks, statements) {
  const inBlock = grouped(statements);
  return blocks.flatMap(({ text }, block) =>
    wordsOf(text).map((word) => ({
      ...word,
      block,
      statements: (inBlock.get(block) ?? [])
        .filter(({ start, end }) => word.start >= start && word.end <= end)
        .map(({ id }) => id),
    })),
  );
}

/** The statements of each block. */
function grouped(statements) {
  const groups = new Map();
  for (const statement of statements) {
    const group = groups.get(statement.block);
    if (group) group.push(statement);
    else groups.set(statement.block, [statement]);
  }
  return groups;
}

function count(counts, key) {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The statements that hold most of the words, best first; none when most words belong to no statement. */
function speakers(found) {
  const held = new Map();
  let homeless = 0;
  for (const { statements } of found) {
    if (statements.length === 0) homeless++;
    for (const id of statements) count(held, id);
  }
  if (homeless * 2 > found.length) return [];
  const most = Math.max(0, ...held.values());
  return [...held]
    .filter(([, words]) => words >= most * AS_GOOD)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .map(([id]) => id);
}

/** The labels that stand, save those that are about a stretch (a cell of a row) which the unit has no word of. */
function labelsOf(speaking, found, statements) {
  const labels = new Set();
  for (const id of speaking) {
    const statement = statements[id];
    const touches = ({ start, end }) =>
      found.some((word) => word.block === statement.block && word.start < end && word.end > start);
    for (const label of statement.labels) {
      const stretches = statement.given.filter((given) => given.label === label).map(({ stretch }) => stretch);
      if (stretches.some((stretch) => stretch === undefined || touches(stretch))) labels.add(label);
    }
  }
  return [...labels].sort();
}

function commitmentOf(speaking, commitments) {
  for (const id of speaking) {
    const commitment = commitments.find(({ statement }) => statement === id);
    if (commitment) return commitment;
  }
  return undefined;
}

function slotsOf({ what, how, when, why, who, measure }) {
  const slots = { what, how, when, why, who, ...measure };
  return Object.fromEntries(Object.entries(slots).map(([name, slot]) => [name, slot?.quote ?? null]));
}
