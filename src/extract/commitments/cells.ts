import type { StrategyDocument } from "../../model/document.js";
import type { LabelledStatement, SectionRole, StatementCell } from "../../model/statement.js";
import { screened } from "../../text/screened.js";
import { sentencesIn } from "../../text/sentences.js";
import { isHeadOf } from "../structure/columns.js";
import { isDitto, meantBy } from "./ditto.js";
import type { DueChoice } from "./inherit.js";
import { readMeasureCell } from "./measure.js";
import { type Choice, chosen } from "./slots.js";
import { dueDatesIn } from "./when.js";
import { roleIn } from "./who.js";
import { tellsWhoNoticesWhat } from "./why.js";
import { hasTerm, isTerm, type Stretch, wordCount, wording } from "./wording.js";

/** A cell with more words than this tells a story and is no owner, date or figure as it stands. */
const MOST_WORDS = 14;

/** A column whose head says so holds the figure to be reached, or the one of today. */
const TARGET_HEAD = screened(/\b(?:target|targets|goal|by 20\d\d|aim|threshold)\b/i);
const BASELINE_HEAD = screened(/\b(?:baseline|current|now|today|starting point)\b/i);

/** What will show a promise kept, and why it is made, may take a longer sentence; one of more words tells a story. */
const MOST_WORDS_SAID = 40;

/** Fewer words, after a stock opening ("Leveraging the cloud"), name no means. */
const FEWEST_WORDS_OF_MEANS = 3;

/** A reason of fewer words names nothing. */
const FEWEST_WORDS_OF_A_WHY = 3;

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

/**
 * Reads the cells of the row around a promise. A row cut into several statements gives the cells of all of them; a cell that
 * says "as above" gives what the cell above it says.
 *
 * @param own the cell that promises; null where the whole row does
 */
export function readRow(
  document: StrategyDocument,
  row: readonly LabelledStatement[],
  own: StatementCell | null,
): RowSlots {
  const cells = row
    .flatMap(({ cells: some, block }) => some.map((cell) => ({ cell, block })))
    .filter(({ cell }) => cell.start !== own?.start)
    .flatMap((placed) => meantBy(document, placed) ?? []);
  const first = <Found>(test: (cell: StatementCell, block: number) => Found | null): Found | null => {
    for (const { cell, block } of cells) {
      const found = test(cell, block);
      if (found !== null) return found;
    }
    return null;
  };
  const roled = (role: SectionRole, read: (cell: StatementCell, block: number) => Choice | null) =>
    first((cell, block) => (cell.role === role ? read(cell, block) : null));
  const dated = (starts: boolean) =>
    first((cell, block) => (cell.role === "dates" && STARTS.test(cell.head) === starts ? dateIn(cell, block) : null));
  const when = dated(false) ?? dated(true);
  const acts = own !== null && ACTING.has(own.role);
  const measured =
    first((cell, block) => (cell.role === "measures" ? figuresIn(cell, block) : null)) ??
    first((cell, block) => (cell.role === "body" ? changeIn(cell, block) : null));
  const shown = first((cell, block) =>
    cell.role === "measures" && !TARGET_HEAD.test(cell.head) && !BASELINE_HEAD.test(cell.head)
      ? (saidIn(cell, block) ?? null)
      : null,
  );
  return inherited(row[0]?.block, {
    when: when ?? measured?.when ?? null,
    undated: when === null && cells.some(({ cell }) => cell.role === "dates" && /\p{L}/u.test(cell.text)),
    how: first((cell, block) => (isMeans(cell) ? whole(cell, block) : null)),
    who: roled("owners", ownerIn),
    why: roled("benefits", reasonIn) ?? (acts ? roled("outcomes", effectIn) : null),
    target:
      measured?.target ??
      first((cell, block) =>
        TARGET_HEAD.test(cell.head) && /\d/.test(cell.text) && cell.role !== "dates" ? whole(cell, block) : null,
      ),
    baseline:
      measured?.baseline ??
      first((cell, block) => (BASELINE_HEAD.test(cell.head) && /\d/.test(cell.text) ? whole(cell, block) : null)),
    indicator: measured?.indicator ?? shown,
  });
}

/** Columns of what is done: a result beside it is what it is done for. */
const ACTING: ReadonlySet<SectionRole> = new Set(["promises", "actions"]);

/** Of a column of starts and one of ends, the end is when it is due. */
const STARTS = /^start/i;

/** What was found in a cell further up holds for this row, but stands elsewhere. */
function inherited(block: number | undefined, slots: RowSlots): RowSlots {
  const marked = <One extends Choice>(one: One | null): One | null =>
    one && one.block !== block ? { ...one, origin: "inherited" } : one;
  return {
    when: marked(slots.when),
    undated: slots.undated,
    how: marked(slots.how),
    who: marked(slots.who),
    why: marked(slots.why),
    indicator: marked(slots.indicator),
    baseline: marked(slots.baseline),
    target: marked(slots.target),
  };
}

/** A column that says by what means, or with how much money. */
function isMeans({ head, text }: StatementCell): boolean {
  return isHeadOf("how", head)
    ? !isEmptyMeans(text) && !NOTHING.test(text.trim())
    : isHeadOf("sums", head) && /\d/.test(text);
}

/** A column of reasons gives what it says, unless that is a stock phrase, which nobody in particular would notice. */
function reasonIn(cell: StatementCell, block: number): Choice | null {
  const { text } = cell;
  const says =
    tellsWhoNoticesWhat(text) ||
    (wordCount(text) >= FEWEST_WORDS_OF_A_WHY && !hasTerm("generic-whys", text) && !STOCK_WHY.test(text.trim()));
  return says ? saidIn(cell, block) : null;
}

/** A result beside an action is why it is done where it says who notices what. */
function effectIn(cell: StatementCell, block: number): Choice | null {
  return tellsWhoNoticesWhat(cell.text) ? saidIn(cell, block) : null;
}

/** "Improved efficiency and quality", "To support transformation": of what, and for whom, is left open. */
const STOCK_WHY =
  /^(?:to\s)?(?:(?:improv|enhanc|better|greater|increas|support|driv|enabl|deliver|optimi[sz]|maximi[sz]|strengthen|boost|efficien|transform|moderni[sz]|alig|moderni[sz])\p{L}*|more (?:efficient|effective|modern|resilient|consistent)|(?:goal|objective|aim|priority|theme|outcome|strategic)\b)/iu;

/** "Through innovation" names no means. */
function isEmptyMeans(text: string): boolean {
  const opening = text.trim().replace(/^(?:through|by|via|with|using)\s/i, "");
  const generic = wording.find("generic-means", opening).find(({ start }) => start === 0);
  const leftOver = generic ? opening.slice(generic.end) : opening;
  return wordCount(leftOver) < FEWEST_WORDS_OF_MEANS;
}

/** A cell that gives a measure in words: "Late lists: from 9% to 6% by June 2027". */
function figuresIn(
  { text, start }: StatementCell,
  block: number,
): Pick<RowSlots, "when" | "indicator" | "baseline" | "target"> | null {
  const dates = dueDatesIn(text);
  const { indicator, baseline, target } = readMeasureCell(text, dates);
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
  return wordCount(text) <= MOST_WORDS ? chosen(block, start, withoutEdges(text)) : null;
}

/** What a cell says, or the first sentence of a long one; null where nothing has been decided. */
function saidIn({ text, start }: StatementCell, block: number): Choice | null {
  if (NOTHING.test(text.trim())) return null;
  const stretch = wordCount(text) <= MOST_WORDS_SAID ? { start: 0, end: text.length } : sentencesIn(text)[0];
  if (!stretch || wordCount(text.slice(stretch.start, stretch.end)) > MOST_WORDS_SAID) return null;
  const kept = withoutEdges(text.slice(stretch.start, stretch.end));
  return kept && chosen(block, start + stretch.start, kept);
}

/** The words of a cell without the space, stops and bullets around them; its last word stays ("… to log in"). */
function withoutEdges(text: string): Stretch | null {
  const start = text.search(/[^\s,;:.•*–—-]/u);
  return start < 0 ? null : { start, end: text.replace(/[\s,;:.•*–—-]+$/u, "").length };
}

/** What stands in a column where nothing has been decided, or that points to a list kept elsewhere. */
const NOTHING =
  /^(?:tbc|tbd|n\/?a|none|all|various|-+|–|—|kpis?(?:\s\d+)?|to be (?:confirmed|agreed|decided|determined|developed|set))?\.?$/i;

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
  if (NOTHING.test(plain) || isDitto(plain) || isTerm("self-names", plain)) return null;
  const role = roleIn(cell.text, { start: 0, end: cell.text.length });
  if (role) return chosen(block, cell.start, role);
  return /\p{Lu}/u.test(cell.text) ? whole(cell, block) : null;
}
