import type { Finding } from "../model/finding.js";
import { agreesByChance } from "./standing.js";

/** How far to trust an appraisal of these findings, a sentence or two each. */
export function caveatsOf(findings: readonly Finding[]): string[] {
  return [...ALWAYS, ...chanceCaveat(findings)];
}

/** On which signs the passages tell more than the strength. */
function chanceCaveat(findings: readonly Finding[]): string[] {
  const titles = findings.filter(({ sign }) => agreesByChance(sign)).map(({ title }) => title);
  return titles.length === 0
    ? []
    : [
        `On strategies kept aside the rules agreed with the readers hardly more than by chance on ${inWords(titles)}: go by the passages there, not by the strength.`,
      ];
}

function inWords(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** What stands above every appraisal. */
const ALWAYS = [
  "Judged on this document only: what is not in it may still be happening.",
  "A candidate is for you to confirm: the readers by whom the rules are measured and the rules do not agree often enough on it. Those readers are language models that followed the rubric; how well they agree with each other is consistency, not truth.",
  "Strength is absent, weak, partial or strong; of a warning sign strong is bad news.",
  "There is no total score: the signs overlap, and one number would hide what matters.",
] as const;
