import type { StatementCell } from "../../model/statement.js";
import { datesIn } from "../../text/dates.js";
import { countWords } from "../../text/words.js";
import type { Column } from "../structure/columns.js";

/** Who answers is named in so many words at most. */
const LONGEST_NAME = 8;

/** Marks that part what one cell says for two columns, the surest first. */
const MARKS = [/\n/u, /\s\/\s/u, /\s[–—|]\s/u, /;\s/u, /\s?\(/u, /,\s/u, /\//u];

/**
 * The cells that one cell of a block holds for statements: itself, or, under a head that joins several columns ("What / Who"),
 * one for each where it can be told where the next begins.
 *
 * @param columns what its column holds, in the head's order; one or more
 * @param cell its words and their offsets in the block's text
 */
export function cellsUnder(columns: readonly Column[], cell: Omit<StatementCell, "head" | "role">): StatementCell[] {
  const [first, ...others] = columns as readonly [Column, ...Column[]];
  if (others.length === 0) return [{ ...first, ...cell }];
  for (const mark of MARKS) {
    const parts = partsAt(mark, cell.text, columns.length);
    if (!parts?.every(({ text }, at) => fits((columns[at] as Column).role, text))) continue;
    return parts.map(({ text, start }, at) => ({
      ...(columns[at] as Column),
      text,
      start: cell.start + start,
      end: cell.start + start + text.length,
    }));
  }
  const head = columns.map((one) => one.head).join(" / ");
  return [{ ...cell, head, role: columns.find(({ role }) => role === "actions")?.role ?? first.role }];
}

/** The text parted at a mark into so many parts; of more marks those count that leave the fewest words at the end. */
function partsAt(mark: RegExp, text: string, count: number): { text: string; start: number }[] | undefined {
  const marks = [...text.matchAll(new RegExp(mark.source, "gu"))].slice(1 - count);
  if (marks.length !== count - 1) return undefined;
  const ends = [...marks.map(({ index }) => index), text.length];
  return ends.map((end, at) => {
    const before = marks[at - 1];
    const start = before ? before.index + before[0].length : 0;
    const words = text.slice(start, end);
    const kept = words.replace(/^\s+/, "");
    // The bracket that was the mark is closed again.
    const closed = mark.source.endsWith("\\(") ? kept.replace(/[\s)]+$/, "") : kept.trimEnd();
    return { text: closed, start: start + words.length - kept.length };
  });
}

/** Whether the words can be what such a column holds. */
function fits(role: StatementCell["role"], text: string): boolean {
  if (role === "dates") return datesIn(text).length > 0 || /\d|^(?:tbc|ongoing)$/i.test(text);
  if (role === "owners") return /^\p{Lu}/u.test(text) && countWords(text) <= LONGEST_NAME && datesIn(text).length === 0;
  return countWords(text) > 0;
}
