import type { LabelledStatement, SectionRole, StatementCell } from "../../model/statement.js";
import { screened } from "../../text/screened.js";
import type { DueChoice } from "./inherit.js";
import { readMeasure } from "./measure.js";
import { type Choice, chosen } from "./slots.js";
import { dueDatesIn } from "./when.js";
import { roleIn } from "./who.js";
import { tellsWhoNoticesWhat } from "./why.js";
import { isTerm, trimmed, wordCount } from "./wording.js";

/** A cell with more words than this tells a story and is no owner, date or figure as it stands. */
const MOST_WORDS = 14;

/** A column whose head says so holds the figure to be reached, or the one of today. */
const TARGET_HEAD = screened(/\b(?:target|targets|goal|by 20\d\d|aim|threshold)\b/i);
const BASELINE_HEAD = screened(/\b(?:baseline|current|now|today|starting point)\b/i);

/** Heads that say by what means, or by when, in so many words. */
const HOW_HEAD = screened(/^(?:how|by what means|means|method|by doing what)\b/i);
const WHEN_HEAD = /^(?:by|by when|when|due|due by)$/i;

/** Slots that the other cells of a row give to its promise: the column says which. */
export interface RowSlots {
  readonly when: DueChoice | null;
  /** The column for dates holds words that are no date ("Soon"): then no date stands above the row either. */
  readonly undated: boolean;
  readonly how: Choice | null;
  readonly who: Choice | null;
  readonly why: Choice | null;
  readonly indicator: Choice | null;
  readonly baseline: Choice | null;
  readonly target: Choice | null;
}

/** Reads the cells of the row around a promise. A row cut into several statements gives the cells of all of them. */
export function readRow(row: readonly LabelledStatement[], own: StatementCell | null): RowSlots {
  const cells = row
    .flatMap(({ cells: some, block }) => some.map((cell) => ({ cell, block })))
    .filter(({ cell }) => cell.start !== own?.start);
  const first = <Found>(test: (cell: StatementCell, block: number) => Found | null): Found | null => {
    for (const { cell, block } of cells) {
      const found = test(cell, block);
      if (found !== null) return found;
    }
    return null;
  };
  const roled = (role: SectionRole, read: (cell: StatementCell, block: number) => Choice | null) =>
    first((cell, block) => (cell.role === role ? read(cell, block) : null));
  const isDated = ({ role, head }: StatementCell) => role === "dates" || WHEN_HEAD.test(head.trim());
  const when = first((cell, block) => (isDated(cell) ? dateIn(cell, block) : null));
  const measured =
    first((cell, block) => (cell.role === "measures" ? figuresIn(cell, block) : null)) ??
    first((cell, block) => (cell.role === "body" ? changeIn(cell, block) : null));
  return {
    when: when ?? measured?.when ?? null,
    undated: when === null && cells.some(({ cell }) => isDated(cell) && /\p{L}/u.test(cell.text)),
    how: first((cell, block) =>
      HOW_HEAD.test(cell.head.trim()) && !isEmptyMeans(cell.text) ? whole(cell, block) : null,
    ),
    who: roled("owners", ownerIn),
    why: roled("benefits", ({ text, start }, block) =>
      tellsWhoNoticesWhat(text) ? chosen(block, start, trimmed(text, { start: 0, end: text.length })) : null,
    ),
    target:
      measured?.target ??
      first((cell, block) =>
        TARGET_HEAD.test(cell.head) && /\d/.test(cell.text) && cell.role !== "dates" ? whole(cell, block) : null,
      ),
    baseline:
      measured?.baseline ??
      first((cell, block) => (BASELINE_HEAD.test(cell.head) && /\d/.test(cell.text) ? whole(cell, block) : null)),
    indicator:
      measured?.indicator ??
      first((cell, block) =>
        cell.role === "measures" && !TARGET_HEAD.test(cell.head) && !BASELINE_HEAD.test(cell.head)
          ? whole(cell, block)
          : null,
      ),
  };
}

/** "Through innovation" names no means. */
function isEmptyMeans(text: string): boolean {
  return wordCount(text) < 2 || (/^(?:through|by|via|with|using)\s/i.test(text.trim()) && wordCount(text) < 3);
}

/** A cell that gives a measure in words: "Late lists: from 9% to 6% by June 2027". */
function figuresIn(
  { text, start }: StatementCell,
  block: number,
): Pick<RowSlots, "when" | "indicator" | "baseline" | "target"> | null {
  const dates = dueDatesIn(text);
  const { indicator, baseline, target } = readMeasure(text, dates);
  if (!target) return null;
  const due = dates[0];
  return {
    when: due ? { ...due, block, origin: "own", start: start + due.start, end: start + due.end } : null,
    indicator: chosen(block, start, indicator),
    baseline: chosen(block, start, baseline),
    target: chosen(block, start, target),
  };
}

/** "Backlog from 3,000 to 200" says by itself that it is a measure, whatever its column is called. */
function changeIn(cell: StatementCell, block: number): ReturnType<typeof figuresIn> {
  const found = figuresIn(cell, block);
  return found?.indicator && found.baseline ? found : null;
}

function whole({ text, start }: StatementCell, block: number): Choice | null {
  return wordCount(text) <= MOST_WORDS ? chosen(block, start, trimmed(text, { start: 0, end: text.length })) : null;
}

/** A column of dates may hold words that only its readers understand ("Phase 2", "Ongoing"): kept when they are short and no mere "ongoing". Years that are no due date ("2026 to 2040") are the life of the plan. */
export function dateIn(cell: StatementCell, block: number): DueChoice | null {
  const due = dueDatesIn(cell.text)[0];
  if (due) return { ...due, block, origin: "own", start: cell.start + due.start, end: cell.start + due.end };
  const words = /\b(?:19|20)\d\d\b/.test(cell.text) ? null : whole(cell, block);
  return words && /\d|\b(?:short|medium|long|quarter|phase|year|spring|summer|autumn|winter)\b/i.test(cell.text)
    ? words
    : null;
}

/** A column of owners names whoever answers, even by a bare name or acronym. */
export function ownerIn(cell: StatementCell, block: number): Choice | null {
  const plain = cell.text.trim().toLowerCase();
  if (NOBODY.test(plain) || isTerm("self-names", plain)) return null;
  const role = roleIn(cell.text, { start: 0, end: cell.text.length });
  if (role) return chosen(block, cell.start, role);
  return /\p{Lu}/u.test(cell.text) ? whole(cell, block) : null;
}

/** What stands in a column of owners where nobody has been named. */
const NOBODY = /^(?:tbc|tbd|n\/a|none|all|-+|–|various|to be (?:confirmed|agreed|decided))?$/;
