import type { Appraisal } from "../model/appraisal.js";
import type { Effort } from "../model/finding.js";
import { harmOf } from "./standouts.js";

/** How many fixes a report shows first. */
const SHOWN = 3;

/** The least work first. */
const EFFORTS: readonly Effort[] = ["a line", "a page", "a decision"];

/** How the fixes were chosen, for people. */
export const FIXES_CHOSEN =
  "The fixes of the findings that look worst come first; of those that look equally bad, verdicts before candidates, then the one that is less work for the author.";

/** The three fixes that would change most for the least work, as {@link FIXES_CHOSEN} says; then in the rubric's order. */
export function mostUsefulFixes(findings: Appraisal["findings"]): Appraisal["fixes"] {
  return findings
    .flatMap(({ sign, fix, fixEffort, ...finding }, order) =>
      fix === undefined || fixEffort === undefined
        ? []
        : [
            {
              fix: { sign, text: fix, effort: fixEffort },
              order,
              harm: harmOf(finding),
              asserted: finding.standing === "verdict",
            },
          ],
    )
    .filter(({ harm }) => harm > 0)
    .sort(
      (a, b) =>
        b.harm - a.harm ||
        Number(b.asserted) - Number(a.asserted) ||
        EFFORTS.indexOf(a.fix.effort) - EFFORTS.indexOf(b.fix.effort) ||
        a.order - b.order,
    )
    .slice(0, SHOWN)
    .map(({ fix }) => fix);
}
