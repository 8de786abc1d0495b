import { spansOf } from "../model/place.js";
import { datesIn } from "../text/dates.js";
import { matchesOf } from "../text/matches.js";
import { screened } from "../text/screened.js";
import { bare, LEFT_OUT, THEIRS } from "./goals-announced.js";
import type { OtherDocument } from "./other-document.js";
import type { PlanGoal } from "./plan-goal.js";

/** "From paper to screens", "From paper to screens: forms that fill themselves". */
const FROM_TO = /^From\s\p{Ll}[\p{L}\s,-]{2,40}\sto\s\p{L}[\p{L}\s,-]{2,60}(?::\s.+)?$/u;
/** "Three large shifts: paper to screens, …", before its list. */
const COUNTED = screened(
  /\b(?:two|three|four|five|six|[2-6])\s(?:\p{Ll}+\s){0,2}shifts\b[^:–—;.]{0,40}(?::|\s[–—-])\s(?<list>[^.]+)/u,
);
const ITEM = /^(?:from\s)?\p{L}[\p{L}\s-]*\sto\s\p{L}[\p{L}\s-]*$/u;

/**
 * Goals told as a move from one state to another: headings of that form, or as many as a sentence counts and tells; where
 * columns may be mixed, words of that form that a colon ends.
 */
export function shifts({ sections, headings, statements, blocks, doubtfulOrder }: OtherDocument): PlanGoal[] {
  const headed = sections.flatMap(({ heading, index, block, level, role }) => {
    const text = bare(heading);
    const passage = headings[index];
    if (!passage || level === 0 || LEFT_OUT.has(role) || !FROM_TO.test(text) || datesIn(text).length > 0) return [];
    return [{ text, passage, block, isMove: true }];
  });
  if (headed.length > 0) return headed;
  if (doubtfulOrder) return runs(statements, blocks);
  return statements.flatMap((statement) => {
    const { form, text, block, voice, role } = statement;
    if (form !== "sentence" || voice === "quoted" || voice === "other-body" || LEFT_OUT.has(role)) return [];
    const told = COUNTED.exec(text);
    if (!told || THEIRS.test(text.slice(0, told.index))) return [];
    const items = (told.groups?.["list"] ?? "").split(/[,;]\s(?:and\s)?|\sand\s/u).map(bare);
    return items.every((item) => ITEM.test(item))
      ? items.map((item) => ({ text: item, passage: statement, block, isMove: true }))
      : [];
  });
}

/** "From paper to screens:" within a line, whose columns may be mixed: the form tells where it begins and ends. */
const RUN =
  /(?<=^|[^.!?]\s)From\s\p{Ll}[\p{L}-]*(?:\s\p{Ll}[\p{L}-]*)?\sto\s\p{Ll}[\p{L}-]*(?:\s\p{Ll}[\p{L}-]*)?(?=:)/gu;

function runs(statements: OtherDocument["statements"], blocks: OtherDocument["blocks"]): PlanGoal[] {
  return statements.flatMap(({ text, block, start, where, voice, role }) => {
    const source = blocks[block];
    if (!source || voice === "quoted" || voice === "other-body" || LEFT_OUT.has(role)) return [];
    return matchesOf(RUN, text).map((match) => {
      const [quote] = match;
      const from = start + match.index;
      const passage = { quote, spans: spansOf(source, from, from + quote.length), where };
      return { text: quote, passage, block, isMove: true };
    });
  });
}
