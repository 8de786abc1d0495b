import { openLabels } from "../../appraise/confirmed.js";
import type { Appraisal } from "../../model/appraisal.js";
import type { Finding } from "../../model/finding.js";
import type { LabelledStatement } from "../../model/statement.js";
import { oneLine } from "../../reports/printable.js";
import { counted, standingWords, strengthLine } from "../../reports/wording.js";
import { hung } from "./question-screen.js";

/** Which candidates answers can make verdicts of, and how many yeses each needs at least. */
export function towardsVerdicts(
  { findings }: Pick<Appraisal, "findings">,
  statements: readonly LabelledStatement[],
  width: number,
): string[] {
  const candidates = findings.filter(
    ({ standing, strength }) => standing === "candidate" && strength !== "cannot-tell",
  );
  const within: { readonly title: string; readonly needs: number }[] = [];
  const beyond: string[] = [];
  for (const finding of candidates) {
    const open = openLabels(finding, statements);
    if (open === undefined) beyond.push(oneLine(finding.title));
    else within.push({ title: oneLine(finding.title), needs: open.length });
  }
  within.sort((a, b) => a.needs - b.needs || (a.title < b.title ? -1 : 1));
  const needed = within.map(({ title, needs }) => `${title} ${needs === 0 ? "all given, more is open" : needs}`);
  return [
    ...(needed.length > 0 ? hung(`${needed.join(", ")}.`, "Yeses that a verdict needs at least: ", width) : []),
    ...(beyond.length > 0
      ? hung(`${beyond.join(", ")}: they rest on more than can be asked here.`, "For you to judge as a whole: ", width)
      : []),
  ];
}

/** What the answers changed: each finding whose strength or standing is another than before. */
export function changes(before: readonly Finding[], after: readonly Finding[], width: number): string[] {
  const told = (finding: Finding) =>
    [strengthLine(finding), standingWords(finding)].filter((part) => part !== undefined).join(", ");
  const changed = after.flatMap((finding, at) => {
    const old = before[at];
    return old && told(old) !== told(finding)
      ? hung(`${oneLine(finding.title)}: ${told(old)} → ${told(finding)}`, "- ", width)
      : [];
  });
  return changed.length > 0
    ? [`The answers change ${counted(changed.length, "line")} of the findings:`, ...changed]
    : ["No finding changes by these answers."];
}
