import { datesIn } from "../text/dates.js";
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

/** Goals told as a move from one state to another: headings of that form, or as many as a sentence counts and tells. */
export function shifts({ sections, headings, statements }: OtherDocument): PlanGoal[] {
  const headed = sections.flatMap(({ heading, index, block, level, role }) => {
    const text = bare(heading);
    const passage = headings[index];
    if (!passage || level === 0 || LEFT_OUT.has(role) || !FROM_TO.test(text) || datesIn(text).length > 0) return [];
    return [{ text, passage, block }];
  });
  if (headed.length > 0) return headed;
  return statements.flatMap((statement) => {
    const { form, text, block, voice, role } = statement;
    if (form !== "sentence" || voice === "quoted" || voice === "other-body" || LEFT_OUT.has(role)) return [];
    const told = COUNTED.exec(text);
    if (!told || THEIRS.test(text.slice(0, told.index))) return [];
    const items = (told.groups?.["list"] ?? "").split(/[,;]\s(?:and\s)?|\sand\s/u).map(bare);
    return items.every((item) => ITEM.test(item))
      ? items.map((item) => ({ text: item, passage: statement, block }))
      : [];
  });
}
