import type { Question } from "../../appraise/questions.js";
import type { Understanding } from "../../appraise/understand.js";
import { missingNames, statedSlots } from "../../reports/commitments/commitments-report.js";
import { oneLine } from "../../reports/printable.js";
import { counted } from "../../reports/wording.js";
import { codePoints, wrap } from "../../reports/wrap.js";
import { QUESTIONS } from "./question-words.js";

/** Narrower than this, lines would be single words. */
const LEAST_WIDTH = 30;

/** What one question shows, ready to be printed: where, the words above, the quote, what was read of it, and the keys. */
export function questionScreen(
  question: Question,
  { statements, sections, commitments }: Understanding,
  { left, width }: { readonly left: number; readonly width: number },
): string {
  const statement = statements[question.statement];
  if (!statement) throw new Error(`there is no statement ${question.statement} to ask about`);
  const path = sections[statement.section]?.path.map(oneLine).filter(Boolean).join(" > ") ?? "";
  const above = statement.leadIns.find(({ kind }) => kind === "sentence" || kind === "item");
  const promise = commitments.find((one) => one.statement === question.statement);
  const asksSlots = question.label === "COMMITMENT" && promise !== undefined;
  const missing = promise ? missingNames(promise) : [];
  const lines = [
    ...hung(`${counted(left, "question")} left. ${whyAsked(question)}`, "", width),
    ...hung(oneLine(statement.where), "Where:   ", width),
    ...(path === "" ? [] : hung(path, "Heading: ", width)),
    ...(above ? hung(oneLine(above.text), "Above:   ", width) : []),
    "",
    ...hung(`“${oneLine(statement.text.replace(/\t/g, " … "))}”`, "  ", width),
    "",
    ...hung(QUESTIONS[question.label], "", width),
    ...(asksSlots
      ? [
          ...hung("And is this what it says?", "", width),
          ...statedSlots(promise).flatMap(([name, words]) => hung(words, `  ${name}: `, width)),
          ...(missing.length > 0 ? hung(missing.join(", "), "  Not stated: ", width) : []),
        ]
      : []),
    ...hung(keysLine(asksSlots), "", width),
  ];
  return `\n${lines.join("\n")}\n> `;
}

/** Whether the question is one of a promise and of how it was read: only then can it have been misread. */
export function canBeMisread({ label, statement }: Question, { commitments }: Understanding): boolean {
  return label === "COMMITMENT" && commitments.some((one) => one.statement === statement);
}

function keysLine(asksSlots: boolean): string {
  const misread = asksSlots ? "m a promise, but misread   " : "";
  return `y yes   n no   ${misread}s skip   u undo   q quit   ? help`;
}

/** What each key does, for the key “?”. */
export const HELP = `
y  yes: it is so, as shown
n  no: it is not so; for this program it is then gone
m  it is a promise, but the lines below the quote say something else than it does
s  skip: ask me another time
u  undo: take back the last answer or skip
q  quit: every answer is kept already; start again where you stopped
`;

function whyAsked({ signs, confirmedBeside }: Question): string {
  const shown = signs.length > 0 ? `Shown for: ${signs.map(oneLine).join(", ")}.` : "";
  const beside = confirmedBeside > 0 ? "You said yes to the one beside it." : "";
  return [shown, beside].filter(Boolean).join(" ");
}

/** Text after a lead, its further lines under its first. */
export function hung(text: string, lead: string, width: number): string[] {
  const margin = codePoints(lead);
  return wrap(text, Math.max(LEAST_WIDTH, width) - margin).map((line, at) =>
    `${at === 0 ? lead : " ".repeat(margin)}${line}`.trimEnd(),
  );
}
