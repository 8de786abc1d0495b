import type { Section } from "../../extract/structure/sections.js";
import type { SignId, Strength } from "../../model/finding.js";
import type { Label, SlotName } from "../../model/label.js";
import type { Statement } from "../../model/statement.js";

/** What a person can say of a label: it applies; it does not; or it is a promise, but what was read of it is not what it says. */
export const SAYINGS = ["yes", "no", "misread"] as const;
export type Saying = (typeof SAYINGS)[number];

/** A statement by its own words and by what stands around it, so that it is found again after the document was edited. */
export interface Passage {
  readonly quote: string;
  /** The heading above; empty where there is none. */
  readonly heading: string;
  /** The statements before and after in the same section; empty where there is none. */
  readonly before: string;
  readonly after: string;
}

/** Whether one label applies to one passage. */
export interface LabelAnswer extends Passage {
  readonly label: Label;
  readonly says: Saying;
  /** The words of the quote that the label is about, where a person said that not all of them are. */
  readonly words?: string;
  /** What a person corrected of a promise: for a slot the document's words, or nothing where it is not stated. */
  readonly slots?: Readonly<Partial<Record<SlotName, string>>>;
}

/** Whether one passage shows what an indicator of a sign quotes it for. */
export interface EvidenceAnswer extends Passage {
  /** The rubric's identifier, such as "INT-2". */
  readonly shows: string;
  readonly says: "yes" | "no";
}

/** Whether a finding as a whole is right; it counts only while the sign comes to this strength for this reason. */
export interface FindingAnswer {
  readonly sign: SignId;
  readonly strength: Strength;
  readonly reason: string;
  readonly says: "yes" | "no";
}

/** An answer about one passage. */
export type PassageAnswer = LabelAnswer | EvidenceAnswer;

/** One answer of a person. */
export type Answer = PassageAnswer | FindingAnswer;

/** Whether an answer is about one passage, not about a finding as a whole. */
export function isAboutPassage(answer: Answer): answer is PassageAnswer {
  return "quote" in answer;
}

/** Whether an answer is about a label of a passage. */
export function isAboutLabel(answer: Answer): answer is LabelAnswer {
  return "label" in answer;
}

/** Each statement as a passage, in their order. */
export function passagesOf(statements: readonly Statement[], sections: readonly Section[]): Passage[] {
  const quotes = statements.map(({ text }) => onOneLine(text));
  return statements.map(({ section }, at) => {
    const beside = (other: number) => (statements[other]?.section === section ? (quotes[other] ?? "") : "");
    return {
      quote: quotes[at] ?? "",
      heading: onOneLine(sections[section]?.heading ?? ""),
      before: beside(at - 1),
      after: beside(at + 1),
    };
  });
}

/** White space as it falls in a file tells nothing: lines are broken anew, cells become spaces. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
