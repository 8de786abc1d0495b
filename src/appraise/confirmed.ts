import { confirmedLabels } from "../labellers/merge.js";
import type { Finding } from "../model/finding.js";
import type { Label } from "../model/label.js";
import type { LabelledStatement } from "../model/statement.js";
import { catalogue } from "../signs/catalogue.js";
import type { Extracts } from "../signs/extracts.js";
import { findingOf, type ReadingQuality } from "./findings.js";
import { type Understanding, withLabels } from "./understand.js";

/** A label of a passage, which a person can confirm or deny. */
export interface OpenLabel {
  readonly statement: number;
  readonly label: Label;
}

/** A good sign under this strength says that too little was found: no answer about what was found can confirm that. */
const LEAST_FOUND = 2;

/**
 * The labels that a finding shows and that nobody has confirmed; undefined where no answer can make it a verdict: it says
 * that too little was found, or a passage among its evidence rests on no label (a date, a word of a list).
 */
export function openLabels(
  { kind, strength, evidence }: Pick<Finding, "kind" | "strength" | "evidence">,
  statements: readonly LabelledStatement[],
): OpenLabel[] | undefined {
  const open = new Map<string, OpenLabel>();
  if (strength === "cannot-tell" || evidence.length === 0) return undefined;
  if (kind === "good" && strength < LEAST_FOUND) return undefined;
  for (const { statement } of evidence) {
    const shown = statement === undefined ? undefined : statements[statement];
    if (shown === undefined || shown.labels.size === 0) return undefined;
    const confirmed = confirmedLabels(shown.given);
    for (const label of shown.labels) {
      if (!confirmed.has(label)) open.set(`${shown.id} ${label}`, { statement: shown.id, label });
    }
  }
  return [...open.values()];
}

/**
 * Makes a candidate a verdict where a person has confirmed what it rests on (docs/decisions/0019): every label of every
 * passage that it shows; and the sign comes to the same conclusion on the confirmed labels alone, and to another one on none.
 */
export function confirmedByPerson(
  findings: readonly Finding[],
  understanding: Understanding,
  extracts: Extracts,
  quality: ReadingQuality,
): Finding[] {
  const { statements } = understanding;
  const ready = (finding: Finding) =>
    finding.standing === "candidate" && !finding.failed && openLabels(finding, statements)?.length === 0;
  if (quality.outOfScope || !findings.some(ready)) return [...findings];
  const confirmed = { ...extracts, ...withLabels(understanding, ({ given }) => confirmedLabels(given)) };
  const unlabelled = { ...extracts, ...withLabels(understanding, () => new Set()) };
  return findings.map((finding, at) => {
    const sign = catalogue()[at];
    if (!sign || !ready(finding)) return finding;
    const holds =
      concludes(findingOf(sign, confirmed, quality)) === concludes(finding) &&
      concludes(findingOf(sign, unlabelled, quality)) !== concludes(finding);
    return holds ? { ...finding, standing: "verdict" } : finding;
  });
}

function concludes({ strength, reason }: Finding): string {
  return `${strength} ${reason.id}`;
}
