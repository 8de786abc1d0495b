import { canBeConfirmed, openIn, Said } from "../../appraise/confirmed.js";
import type { PlacedAnswer } from "../../labellers/person/person.js";
import type { Appraisal } from "../../model/appraisal.js";
import type { Finding } from "../../model/finding.js";
import type { LabelledStatement } from "../../model/statement.js";
import { oneLine } from "../../reports/printable.js";
import { counted, standingWords, strengthLine } from "../../reports/wording.js";
import { hung } from "./question-screen.js";

/** Which candidates answers can make verdicts of, and how many answers each still needs. */
export function towardsVerdicts(
  { findings }: Pick<Appraisal, "findings">,
  statements: readonly LabelledStatement[],
  answers: readonly PlacedAnswer[],
  width: number,
): string[] {
  const said = new Said(answers);
  const needs = findings.filter(canBeConfirmed).map((finding) => {
    const open = openIn(finding, statements, said).filter((one) => said.of(one) === undefined).length;
    const whole = said.ofFinding(finding);
    return { title: oneLine(finding.title), disputed: whole === "no", needs: open + 1 };
  });
  const within = needs.filter(({ disputed }) => !disputed);
  within.sort((a, b) => a.needs - b.needs || (a.title < b.title ? -1 : 1));
  const disputed = needs.filter((one) => one.disputed).map(({ title }) => title);
  const beyond = findings.filter((one) => one.standing === "candidate" && !canBeConfirmed(one));
  const listed = (lead: string, titles: readonly string[], end = "") =>
    titles.length > 0 ? hung(`${titles.join(", ")}.${end}`, lead, width) : [];
  return [
    ...listed(
      "Yeses still needed for a verdict: ",
      within.map(({ title, needs: many }) => `${title} ${many}`),
      " The last of each is about the finding as a whole, and is not asked where the passages already settle it; a no changes what is open.",
    ),
    ...listed("You do not agree with: ", disputed),
    ...listed(
      "The document says too little to tell: ",
      beyond.map(({ title }) => oneLine(title)),
    ),
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
    : ["These answers change no finding."];
}
