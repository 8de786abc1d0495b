import type { Standouts } from "../model/appraisal.js";
import type { Finding } from "../model/finding.js";

/** How many signs are named as the strongest and as the weakest (rubric 0). */
const SHOWN = 3;

/** A finding that looks so bad or worse can be among the weakest. */
const BAD = 2;

/**
 * How bad a finding looks: 3 is worst, 0 best. "Cannot tell" stands in the middle: saying it plainly costs the author
 * little. A finding on which Fingerpost failed says nothing.
 */
export function harmOf({ kind, strength, failed }: Pick<Finding, "kind" | "strength" | "failed">): number {
  if (failed) return 0;
  if (strength === "cannot-tell") return 1.5;
  return kind === "good" ? 3 - strength : strength;
}

/** A good sign that shows at least in part, or a warning that does not show: a weak warning is nothing to be proud of. */
function isStrong({ kind, strength }: Finding): boolean {
  return kind === "good" ? strength === 2 || strength === 3 : strength === 0;
}

/**
 * The signs to look at first: the three on which the document looks best and the three on which it looks worst, as far as
 * there are so many; of equal ones a verdict stands before a candidate, then the rubric's order decides. Never a rank of
 * documents, and no sum (rubric 0).
 */
export function standoutsOf(findings: readonly Finding[]): Standouts {
  const told = findings
    .filter(({ failed, strength }) => !failed && strength !== "cannot-tell")
    .map((finding, order) => ({ finding, order, harm: harmOf(finding) }));
  const named = (some: typeof told, way: 1 | -1) =>
    [...some]
      .sort(
        (a, b) =>
          way * (a.harm - b.harm) ||
          Number(a.finding.standing === "candidate") - Number(b.finding.standing === "candidate") ||
          a.order - b.order,
      )
      .slice(0, SHOWN)
      .map(({ finding }) => finding.sign);
  return {
    strongest: named(
      told.filter(({ finding }) => isStrong(finding)),
      1,
    ),
    weakest: named(
      told.filter(({ harm }) => harm >= BAD),
      -1,
    ),
  };
}
