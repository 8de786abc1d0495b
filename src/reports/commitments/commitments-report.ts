import type { Appraisal } from "../../model/appraisal.js";
import type { Commitment, Slot } from "../../model/commitment.js";
import { commitmentSummary, distinctCommitments, missingSentences, type Numbered } from "../commitment-words.js";
import { oneLine } from "../printable.js";
import { documentTitle, dueWords, originWords } from "../wording.js";
import { codePoints, wrap } from "../wrap.js";

/** Narrower than this, lines would be single words. */
const LEAST_WIDTH = 30;

/** The groups break the order up, so that numbers seem to be missing. */
const NUMBERS = "The numbers follow the document and are the same in every report.";

/** How the list is shown. */
export interface CommitmentsOptions {
  /** In code points; 80 when not given. */
  readonly width?: number;
}

/**
 * Every distinct commitment with what it says of what, when, who, how, why and measure, and with what it leaves out by
 * name. Activities and outcomes stand apart, headline ones first.
 */
export function commitmentsReport(appraisal: Appraisal, { width = 80 }: CommitmentsOptions = {}): string {
  const columns = Math.max(LEAST_WIDTH, Math.floor(width));
  const numbered = distinctCommitments(appraisal.commitments);
  const lines = [
    ...wrap(`Promises in ${oneLine(documentTitle(appraisal.document))}`, columns),
    ...(numbered.length > 0 ? wrap(commitmentSummary(appraisal.commitmentCounts), columns) : []),
    ...missingSentences(appraisal.commitmentCounts).flatMap((sentence) => hung(sentence, "- ", columns)),
    ...(numbered.length > 1 ? ["", ...wrap(NUMBERS, columns)] : []),
    ...group("Activities: something done", numbered, "activity", columns),
    ...group("Outcomes: something others would notice", numbered, "outcome", columns),
  ];
  return `${lines.join("\n")}\n`;
}

function group(heading: string, numbered: readonly Numbered[], kind: Commitment["kind"], width: number): string[] {
  const ofKind = numbered.filter(({ commitment }) => commitment.kind === kind);
  if (ofKind.length === 0) return [];
  const headline = ofKind.filter(({ commitment }) => commitment.headline);
  const others = ofKind.filter(({ commitment }) => !commitment.headline);
  return [
    "",
    ...wrap(`${heading} (${ofKind.length})`, width),
    ...[...headline, ...others].flatMap((one) => ["", ...entry(one, width)]),
  ];
}

function entry({ commitment, number }: Numbered, width: number): string[] {
  const { quote, where, force, headline, condition } = commitment;
  const lead = `${number}. `;
  const margin = " ".repeat(codePoints(lead));
  const missing = missingNames(commitment);
  const rows = [
    [where, ...(headline ? ["headline"] : []), force].join(" · "),
    ...statedSlots(commitment).map(([name, words]) => `${name}: ${words}`),
    ...(condition ? [`Condition: ${oneLine(condition.quote)}`] : []),
    ...(missing.length > 0 ? [`Not stated: ${missing.join(", ")}`] : []),
  ];
  return [
    ...hung(`“${oneLine(quote)}”`, lead, width),
    ...rows.flatMap((row) =>
      wrap(oneLine(row), width - margin.length - 2).map((line, at) => `${margin}${at === 0 ? "" : "  "}${line}`),
    ),
  ];
}

/** Text after a lead, its further lines under its first. */
function hung(text: string, lead: string, width: number): string[] {
  const margin = codePoints(lead);
  return wrap(text, width - margin).map((line, at) => (at === 0 ? lead : " ".repeat(margin)) + line);
}

/** What a commitment says, slot by slot: the name for people and its words on one line. */
export function statedSlots({ what, when, who, how, why, measure }: Commitment): [name: string, words: string][] {
  const due = when && dueWords(when);
  const slots: [name: string, slot: Slot | null, more?: string | null | undefined][] = [
    ["What", what],
    ["When", when, due],
    ["Who", who],
    ["How", how],
    ["Why", why],
    ["Measure", measure.indicator],
    ["From", measure.baseline],
    ["To", measure.target],
  ];
  return slots.flatMap(([name, slot, more]) => {
    if (!slot) return [];
    const notes = [more, originWords(slot)].filter((note) => typeof note === "string");
    return [[name, oneLine(slot.quote) + (notes.length > 0 ? ` (${notes.join("; ")})` : "")]];
  });
}

/** The slots that hold nothing, by name. A *what* that two people could read differently counts as missing too. */
export function missingNames({ what, whatSpecific, when, who, how, why, measure }: Commitment): string[] {
  const gaps: [name: string, missing: boolean][] = [
    ["what exactly", !what || !whatSpecific],
    ["when", !when],
    ["who", !who],
    ["how", !how],
    ["why", !why],
    ["measure", !measure.indicator && !measure.baseline && !measure.target],
  ];
  return gaps.filter(([, missing]) => missing).map(([name]) => name);
}
