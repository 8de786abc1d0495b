import type { StrategyDocument } from "../../model/document.js";
import type { BlockStretch } from "../../model/label.js";
import type { Statement } from "../../model/statement.js";
import { likeness, normalised } from "./likeness.js";

/** Words as alike as this are the same, edited. */
const ALIKE = 0.8;

/**
 * Where words that a person gave stand: in the statement itself, else in what introduces it, else in its section, the nearest
 * first. Case, quotes, dashes and white space count for nothing.
 *
 * @param words what was typed, or kept from an earlier edition of the document
 * @param edited whether nearly the same words will do, as after an edit
 * @returns undefined where they are not there
 */
export function wordsIn(
  words: string,
  statement: Statement,
  { document, statements, edited }: WordsAround,
): BlockStretch | undefined {
  const wanted = normalised(words);
  if (wanted === "") return undefined;
  for (const stretch of placesAround(statement, document, statements)) {
    const found = within(wanted, stretch, document, edited);
    if (found) return found;
  }
  return undefined;
}

/** What {@link wordsIn} looks through. */
export interface WordsAround {
  readonly document: StrategyDocument;
  /** The statements to look through beyond the one that is asked about: all, or none where only its own words count. */
  readonly statements: readonly Statement[];
  readonly edited: boolean;
}

function placesAround(
  statement: Statement,
  document: StrategyDocument,
  statements: readonly Statement[],
): BlockStretch[] {
  const { block, start, end, section, leadIns, id } = statement;
  const own = { block, start, end };
  if (statements.length === 0) return [own];
  const beside = statements
    .filter((one) => one.section === section && one.id !== id)
    .sort((a, b) => Math.abs(a.id - id) - Math.abs(b.id - id) || a.id - b.id);
  const whole = leadIns.map(({ block: at }) => ({ block: at, start: 0, end: document.blocks[at]?.text.length ?? 0 }));
  return [own, ...whole, ...beside.map((one) => ({ block: one.block, start: one.start, end: one.end }))];
}

function within(
  wanted: string,
  { block, start, end }: BlockStretch,
  document: StrategyDocument,
  edited: boolean,
): BlockStretch | undefined {
  const text = document.blocks[block]?.text.slice(start, end) ?? "";
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ index, end: index + word.length }));
  const long = wanted.split(" ").length;
  let best: { stretch: BlockStretch; alike: number } | undefined;
  // Marks that stand alone count as words here and not in what is wanted, and the other way round: hence the room.
  for (let from = 0; from < words.length; from++) {
    for (let to = from; to < Math.min(words.length, from + 2 * long + 1); to++) {
      const [first, last] = [words[from], words[to]];
      if (!first || !last) continue;
      const here = text.slice(first.index, last.end);
      const plain = normalised(here);
      if (plain.length > 2 * wanted.length) break;
      const alike = plain === wanted ? 1 : edited ? likeness(plain, wanted) : 0;
      if (alike < ALIKE || (best && alike <= best.alike)) continue;
      // What closes a sentence belongs to it, and not to the words.
      const length = here.replace(/[.,;:!?]+$/, "").length;
      best = { alike, stretch: { block, start: start + first.index, end: start + first.index + length } };
    }
  }
  return best?.stretch;
}
