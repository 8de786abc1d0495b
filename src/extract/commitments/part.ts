import type { StrategyDocument } from "../../model/document.js";
import type { LabelledStatement, SectionRole, StatementCell } from "../../model/statement.js";
import { type Stretch, wordCount } from "./wording.js";

/** Columns that say what is done or will be. */
const PROMISING: ReadonlySet<SectionRole> = new Set(["promises", "actions", "objectives", "outcomes"]);

/** Columns that fill another slot. */
const OTHERWISE: ReadonlySet<SectionRole> = new Set([
  "owners",
  "dates",
  "measures",
  "benefits",
  "risks",
  "progress",
  "situation",
]);

/** The part of a statement that holds the promise: the whole of it, or one cell of a row. Offsets into the block's text. */
export interface PromisingPart extends Stretch {
  readonly text: string;
  /** The cell it is, for rows. */
  readonly cell: StatementCell | null;
}

/** Finds the promising part: the words that a person chose, else the cell the label was given for, else the one under a promising head, else the fullest that says nothing else. */
export function promisingPart(document: StrategyDocument, statement: LabelledStatement): PromisingPart {
  const chosen = byPerson(statement);
  if (chosen) {
    const { start, end } = chosen;
    const around = statement.cells.find((cell) => start >= cell.start && end <= cell.end) ?? null;
    return { start, end, cell: around, text: document.blocks[statement.block]?.text.slice(start, end) ?? "" };
  }
  const cell = statement.cells.length > 1 ? promisingCell(statement) : (statement.cells[0] ?? null);
  const { start, end } = cell ?? statement;
  return { start, end, cell, text: document.blocks[statement.block]?.text.slice(start, end) ?? statement.text };
}

/** The words that a person said are the promise. */
function byPerson({ given }: LabelledStatement): Stretch | undefined {
  return given.find(({ by, label, stretch }) => by === "person" && label === "COMMITMENT" && stretch)?.stretch;
}

function promisingCell({ cells, given }: LabelledStatement): StatementCell | null {
  const stretch = given.find(({ label, stretch: one }) => label === "COMMITMENT" && one)?.stretch;
  const labelled = stretch && cells.find(({ start, end }) => start <= stretch.start && end >= stretch.end);
  const headed = cells.filter(({ role }) => PROMISING.has(role));
  const silent = cells.filter(({ role }) => !OTHERWISE.has(role));
  return labelled ?? longest(headed.filter(({ text }) => wordCount(text) >= 2)) ?? longest(silent) ?? longest(cells);
}

function longest(cells: readonly StatementCell[]): StatementCell | null {
  return cells.reduce<StatementCell | null>(
    (best, cell) => (best && best.text.length >= cell.text.length ? best : cell),
    null,
  );
}
