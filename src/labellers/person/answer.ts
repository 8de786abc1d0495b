import type { Section } from "../../extract/structure/sections.js";
import type { Label } from "../../model/label.js";
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

/** One answer of a person: whether one label applies to one passage. */
export interface Answer extends Passage {
  readonly label: Label;
  readonly says: Saying;
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
