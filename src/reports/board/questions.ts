import type { Finding } from "../../model/finding.js";
import type { Shown, ShownPassages } from "./shown-passages.js";

/** How many questions a board is given. */
const ASKED = 3;

/** How the questions were chosen, for people. */
export const QUESTIONS_CHOSEN =
  "The questions are those of the signs that look weakest, worst first, then of those that cannot be told, then of the next weakest; verdicts before candidates. Each stands with the first passage that shows the fault, or else with the gap.";

/** A question with what raises it: a passage, or a gap in a sentence. */
export interface BoardQuestion {
  readonly finding: Finding;
  readonly passage?: Shown;
}

/** The questions to ask, as {@link QUESTIONS_CHOSEN} says. */
export function boardQuestions(findings: readonly Finding[], passages: ShownPassages): BoardQuestion[] {
  return findings
    .filter(({ failed }) => !failed)
    .map((finding, order) => ({ finding, order }))
    .sort(
      (a, b) =>
        fault(b.finding) - fault(a.finding) ||
        Number(a.finding.standing === "candidate") - Number(b.finding.standing === "candidate") ||
        a.order - b.order,
    )
    .slice(0, ASKED)
    .map(({ finding }) => {
      const passage =
        finding.strength === "cannot-tell"
          ? undefined
          : passages.best(finding, finding.kind === "warning" ? "for" : "against");
      return passage?.quote === undefined ? { finding } : { finding, passage };
    });
}

/** How bad the sign looks, for the order only: a sign that cannot be told stands between a bad and a fair one. */
function fault({ kind, strength }: Finding): number {
  if (strength === "cannot-tell") return 1.5;
  return kind === "good" ? 3 - strength : strength;
}
