import type { Appraisal } from "../model/appraisal.js";
import type { Finding } from "../model/finding.js";

/** How many fixes a report shows first. */
const SHOWN = 3;

/**
 * The three fixes that would change most: worst findings first (a warning at 3 or a good sign at 0, then the next step),
 * verdicts before candidates, then in the rubric's order. A finding without a fix has none here.
 */
export function mostUsefulFixes(findings: readonly Finding[]): Appraisal["fixes"] {
  return findings
    .map((finding, order) => ({ finding, order, harm: harmOf(finding) }))
    .filter(({ finding, harm }) => finding.fix !== undefined && harm > 0)
    .sort(
      (a, b) =>
        b.harm - a.harm ||
        Number(a.finding.standing === "candidate") - Number(b.finding.standing === "candidate") ||
        a.order - b.order,
    )
    .slice(0, SHOWN)
    .map(({ finding }) => ({ sign: finding.sign, text: finding.fix as string }));
}

/** 3 is worst. "Cannot tell" stands in the middle: saying it plainly costs the author little. */
function harmOf({ kind, strength, failed }: Finding): number {
  if (failed) return 0;
  if (strength === "cannot-tell") return 1.5;
  return kind === "good" ? 3 - strength : strength;
}
