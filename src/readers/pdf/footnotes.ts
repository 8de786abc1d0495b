import { frameSize, fromShown, type Turn } from "../../formats/pdf/frame.js";
import type { BodyStyle } from "./body-style.js";
import { type Draft, draftOf } from "./draft.js";
import { opensNote, textOf } from "./kinds.js";
import type { Line } from "./line.js";
import type { PageLines } from "./page-lines.js";
import { type Rule, rulesOf } from "./rules.js";

/** The rule above notes takes these shares of the page's width, at least and at most. */
const SHORTEST_RULE = 0.08;
const LONGEST_RULE = 0.45;
/** A rule this close below a baseline (times the size) underlines its words. */
const UNDERLINE = 0.45;
/** The first note begins this close to its rule, and no note further from the one above (times the size). */
const NEAR_RULE = 2;
const WIDEST_LEADING = 2.2;
/** Notes in type as large as the text need a raised number; from this share of its size down a plain one will do. */
const SMALLER = 0.93;
/** A number stands this far before its note at most (times the size). */
const NUMBER_GAP = 3;
/** A line that leaves less than this (times the size) of its column free is full. */
const FULL = 6;

const BARE_NUMBER = /^\d{1,3}$/;
const NUMBERED = /^\d{1,3}(?:[.)]?\s+\S|\p{Lu}\p{Ll})/u;
const ENDED = /[.!?:;]["”’)\]]*$/;

/**
 * The notes at the foot of a page, where a short rule above them or their numbers beside them show them: all that stands below the rule,
 * or from the first number on. Notes that show themselves by one line alone are told later, block by block.
 *
 * @param page the page
 * @param turn of the text
 * @param lines of that turn that may be notes
 * @param body the document's usual style
 * @param open whether the last note of the page before is cut off: then what goes on has no number
 */
export function footnotesOf(
  page: PageLines,
  turn: Turn,
  lines: readonly Line[],
  body: BodyStyle,
  open: boolean,
): Draft[] {
  const { width, height } = frameSize(page, turn);
  const boxes = page.boxes.map((box) => fromShown(box, page, turn));
  for (const rule of rulesOf(boxes, width, height, "drawn").level) {
    const long = rule.to - rule.from;
    if (long < SHORTEST_RULE * width || long > LONGEST_RULE * width || underlines(rule, lines)) continue;
    const notes = columnBelow(rule, lines);
    const goesOn = open || notes.some(({ text }) => opensNote(text));
    if (notes.length > 0 && (startsNotes(notes, body, open) || (goesOn && !standInColumns(notes))))
      return draftsOf(notes);
  }
  const notes = besideNumbers(lines, body, open).filter(({ top }) => open || top > height / 2);
  return notes.length > 0 && startsNotes(notes, body, open) ? draftsOf(notes) : [];
}

/**
 * Whether a note stops in the middle of a sentence at the end of a full line: the rest of it is on the next page.
 *
 * @param note the last draft of a page
 */
export function isCutOff(note: Draft | undefined): boolean {
  const last = note?.lines.at(-1);
  if (!note || !last || note.kind !== "footnote") return false;
  return note.lines.length > 1 && last.right > note.right - FULL * last.size && !ENDED.test(textOf(note));
}

function underlines({ at, from, to }: Rule, lines: readonly Line[]): boolean {
  return lines.some(
    ({ baseline, left, right, size }) =>
      at >= baseline - 1 && at - baseline < UNDERLINE * size && left < to && right > from,
  );
}

/** The lines below a rule, in the column that begins with it. */
function columnBelow({ at, from, to }: Rule, lines: readonly Line[]): Line[] {
  const below = inOrder(lines.filter(({ top, size }) => top > at - 0.2 * size));
  const first = below.find(({ left, right }) => right > from - 1 && left < to);
  if (!first || first.top - at > NEAR_RULE * first.size || Math.abs(first.left - from) > NUMBER_GAP * first.size)
    return [];
  const notes: Line[] = [];
  let reach = to;
  let last = first;
  for (const line of below) {
    if (line.left > reach || line.right < from - 1) continue;
    if (line.baseline - last.baseline > WIDEST_LEADING * Math.max(last.size, line.size)) return [];
    notes.push(line);
    reach = Math.max(reach, line.right);
    last = line;
  }
  return notes;
}

/** The small lines at the foot of a page that has numbers beside them: from the first number on, or from the top where a note goes on. */
function besideNumbers(lines: readonly Line[], body: BodyStyle, open: boolean): Line[] {
  const sorted = inOrder(lines);
  let from = sorted.length;
  for (let at = sorted.length - 1; at >= 0; at -= 1) {
    const [line, below] = [sorted[at] as Line, sorted[at + 1]];
    if (line.size >= SMALLER * body.size) break;
    if (below && below.baseline - line.baseline > WIDEST_LEADING * line.size) break;
    from = at;
  }
  const notes = sorted.slice(from);
  const first = notes.findIndex((line) => hasNumberBeside(line, notes));
  return first < 0 && !open ? [] : notes.slice(open ? 0 : first);
}

/** Whether the first line opens a note, and nothing stands in columns below it. */
function startsNotes(notes: readonly Line[], body: BodyStyle, open: boolean): boolean {
  const [first] = notes as readonly [Line, ...Line[]];
  if (standInColumns(notes)) return false;
  if (open && !opens(first, notes)) return first.size < SMALLER * body.size;
  return opensNote(first.text) || (opens(first, notes) && first.size < SMALLER * body.size);
}

/** Whether lines stand level with one another, save numbers beside their notes: then they are a table. */
function standInColumns(notes: readonly Line[]): boolean {
  return notes.some(
    (line) => notes.some((other) => other !== line && isLevel(other, line)) && !isNumberOfNote(line, notes),
  );
}

/** Whether a line is a number beside a note, or the note beside its number. */
function isNumberOfNote(line: Line, notes: readonly Line[]): boolean {
  const level = notes.filter((other) => other !== line && isLevel(other, line));
  return level.length === 1 && (hasNumberBeside(line, notes) || hasNumberBeside(level[0] as Line, notes));
}

function hasNumberBeside(line: Line, notes: readonly Line[]): boolean {
  if (!BARE_NUMBER.test(line.text.trim())) return false;
  return notes.some((other) => {
    const gap = other.left - line.right;
    return other !== line && isLevel(other, line) && gap > 0 && gap < NUMBER_GAP * line.size;
  });
}

function opens(line: Line, notes: readonly Line[]): boolean {
  return opensNote(line.text) || NUMBERED.test(line.text) || hasNumberBeside(line, notes);
}

function isLevel(a: Line, b: Line): boolean {
  return Math.abs(a.baseline - b.baseline) < 0.25 * Math.min(a.size, b.size);
}

function draftsOf(notes: readonly Line[]): Draft[] {
  const drafts: Line[][] = [];
  let number = Number.NaN;
  for (const line of notes) {
    const last = drafts.at(-1);
    const written = Number(/^\d{1,3}(?=[.)]?\s|\p{Lu}\p{Ll}|$)/u.exec(line.text.trim())?.[0] ?? Number.NaN);
    const isNext = written === number + 1 || opensNote(line.text) || hasNumberBeside(line, notes);
    if (!last || isNext) {
      drafts.push([line]);
      number = written;
    } else last.push(line);
  }
  return drafts.map((lines) => draftOf(lines, "footnote"));
}

/** From the top, and from the left where two are level. */
function inOrder(lines: readonly Line[]): Line[] {
  return [...lines].sort((a, b) => (isLevel(a, b) ? a.left - b.left : a.baseline - b.baseline));
}
