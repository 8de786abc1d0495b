import type { EvidenceQuestion, FindingQuestion, LabelQuestion, Question } from "../../appraise/questions.js";
import type { Understanding } from "../../appraise/understand.js";
import { BETWEEN_CELLS, type LabelledStatement } from "../../model/statement.js";
import { missingNames, statedSlots } from "../../reports/commitments/commitments-report.js";
import { oneLine } from "../../reports/printable.js";
import { counted, strengthLine } from "../../reports/wording.js";
import { codePoints, wrap } from "../../reports/wrap.js";
import { catalogue } from "../../signs/catalogue.js";
import { QUESTIONS } from "./question-words.js";

/** Narrower than this, lines would be single words. */
const LEAST_WIDTH = 30;
/** Of what a finding rests on, so many passages are shown again when it is asked about as a whole. */
const SHOWN_AGAIN = 3;

/** How much is left, and how wide the screen is. */
interface Room {
  readonly left: number;
  readonly width: number;
}

/** What one question shows, ready to be printed: where, the words above, the quote, what was read of it, and the keys. */
export function questionScreen(question: Question, understanding: Understanding, room: Room): string {
  const lines = "finding" in question ? findingLines(question, room) : passageLines(question, understanding, room);
  return `\n${lines.join("\n")}\n> `;
}

function passageLines(
  question: LabelQuestion | EvidenceQuestion,
  understanding: Understanding,
  { left, width }: Room,
): string[] {
  const { statements, sections } = understanding;
  const statement = statements[question.statement];
  if (!statement) throw new Error(`there is no statement ${question.statement} to ask about`);
  const path = sections[statement.section]?.path.map(oneLine).filter(Boolean).join(" > ") ?? "";
  const above = statement.leadIns.find(({ kind }) => kind === "sentence" || kind === "item");
  return [
    ...hung(`${counted(left, "question")} left. ${whyAsked(question)}`, "", width),
    ...hung(oneLine(statement.where), "Where:   ", width),
    ...(path === "" ? [] : hung(path, "Heading: ", width)),
    ...(above ? hung(oneLine(above.text), "Above:   ", width) : []),
    "",
    ...quoted(statement, width),
    "",
    ...("label" in question ? labelLines(question, understanding, width) : evidenceLines(question, width)),
  ];
}

function labelLines(question: LabelQuestion, { commitments }: Understanding, width: number): string[] {
  const promise = commitments.find((one) => one.statement === question.statement);
  const asksSlots = question.label === "COMMITMENT" && promise !== undefined;
  const missing = promise ? missingNames(promise) : [];
  return [
    ...hung(QUESTIONS[question.label], "", width),
    ...(asksSlots
      ? [
          ...hung("And is this what it says?", "", width),
          ...statedSlots(promise).flatMap(([name, words]) => hung(words, `  ${name}: `, width)),
          ...(missing.length > 0 ? hung(missing.join(", "), "  Not stated: ", width) : []),
        ]
      : []),
    ...hung(
      `y yes   n no   c yes, but correct it   ${asksSlots ? "m a promise, but misread   " : ""}${KEYS}`,
      "",
      width,
    ),
  ];
}

function evidenceLines({ indicator }: EvidenceQuestion, width: number): string[] {
  const wordings = catalogue().map(({ guidance }) => guidance.indicators.get(indicator));
  const wording = wordings.find((one) => one !== undefined);
  return [
    ...hung(wording?.passage ?? `Does this show “${oneLine(wording?.title ?? indicator)}”?`, "", width),
    ...hung(`y yes   n no   ${KEYS}`, "", width),
  ];
}

function findingLines({ finding }: FindingQuestion, { left, width }: Room): string[] {
  const shown = finding.evidence.filter(({ indicator }) => finding.restsOn.includes(indicator));
  const quotes = shown.slice(0, SHOWN_AGAIN).flatMap(({ quote }) => hung(`“${oneLine(quote)}”`, "- ", width));
  const more = shown.length - SHOWN_AGAIN;
  return [
    ...hung(`${counted(left, "question")} left. You have answered all that one sign rests on.`, "", width),
    "",
    ...hung(`${oneLine(finding.title)}: ${strengthLine(finding)}`, "", width),
    ...hung(oneLine(finding.reason.text), "  ", width),
    ...(shown.length > 0 ? ["", "It rests on:", ...quotes, ...(more > 0 ? [`  and ${more} more`] : [])] : []),
    "",
    ...hung(
      "Is this right of the document as a whole, so far as you know it, with nothing that was missed?",
      "",
      width,
    ),
    ...hung(`y yes   n no   ${KEYS}`, "", width),
  ];
}

function quoted(statement: LabelledStatement, width: number): string[] {
  return hung(`“${oneLine(statement.text.replaceAll("\t", BETWEEN_CELLS))}”`, "  ", width);
}

/** Whether the question is one of a promise and of how it was read: only then can it have been misread. */
export function canBeMisread(question: Question, { commitments }: Understanding): boolean {
  return (
    "label" in question &&
    question.label === "COMMITMENT" &&
    commitments.some((one) => one.statement === question.statement)
  );
}

const KEYS = "s skip   u undo   q quit   ? help";

/** What each key does, for the key “?”. */
export const HELP = `
y  yes: it is so, as shown
n  no: it is not so; for this program it is then gone
c  yes, but correct which words count or, of a promise, what, when, who and so on
m  it is a promise, but the lines below the quote say something else than it does
s  skip: ask me another time
u  undo: take back the last answer or skip
q  quit: every answer is kept already; start again where you stopped
`;

function whyAsked(question: LabelQuestion | EvidenceQuestion): string {
  const { signs } = question;
  const shown = signs.length > 0 ? `Asked for: ${signs.map(oneLine).join(", ")}.` : "";
  if (!("label" in question)) return shown;
  const beside = question.confirmedBeside > 0 ? "You said yes to the one beside it." : "";
  const unseen = question.given || question.confirmedBeside > 0 ? "" : "Nothing was found in it so far.";
  return [shown, beside, unseen].filter(Boolean).join(" ");
}

/** Text after a lead, its further lines under its first. */
export function hung(text: string, lead: string, width: number): string[] {
  const margin = codePoints(lead);
  return wrap(text, Math.max(LEAST_WIDTH, width) - margin).map((line, at) =>
    `${at === 0 ? lead : " ".repeat(margin)}${line}`.trimEnd(),
  );
}
