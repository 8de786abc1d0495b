import { isAboutLabel } from "../labellers/person/answer.js";
import type { PlacedAnswer } from "../labellers/person/person.js";
import type { Finding } from "../model/finding.js";
import type { GivenLabel, Label } from "../model/label.js";
import type { LabelledStatement } from "../model/statement.js";
import { canBeConfirmed, type Open, type OpenEvidence, type OpenLabel, openIn, openKey, Said } from "./confirmed.js";
import type { Understanding } from "./understand.js";

/** Why a passage is asked about, and how much the answer is worth. */
interface Asked {
  /** Titles of the candidate signs whose standing waits for the answer. */
  readonly signs: readonly string[];
  /** What the answer is worth: more comes first. */
  readonly worth: number;
}

/** Whether one label applies to one passage: a question that a person can answer with a key. */
export interface LabelQuestion extends OpenLabel, Asked {
  /** How many neighbours of the same list and form a person has confirmed to have this label. */
  readonly confirmedBeside: number;
  /** False where nobody gave the label yet: it may apply all the same. */
  readonly given: boolean;
}

/** Whether a passage shows what an indicator quotes it for. */
export interface EvidenceQuestion extends OpenEvidence, Asked {}

/** Whether a finding as a whole is right, once all that it rests on has been answered. */
export interface FindingQuestion extends Asked {
  readonly finding: Finding;
}

export type Question = LabelQuestion | EvidenceQuestion | FindingQuestion;

/** How likely a label is right, and a passage shows what it is quoted for, where nothing weighed it. */
const UNWEIGHED = 0.7;
/** How much likelier a label is beside one in the same list and form that a person confirmed. */
const BESIDE = 0.25;
/** All that a sign still needs is worth so many corrected labels. */
const SIGN = 3;
/** A finding that waits for one key comes before all passages. */
const WHOLE = 100;

/**
 * What to ask a person, the answer that is worth most first: what it brings the candidate signs that show the passage, for
 * each its part of the answers that it still needs, and how likely it corrects a label by what the trained weights say, likelier beside what was confirmed. Asked are
 * what the signs rest on, all promises, what may be a promise, the neighbours of what was confirmed, and each finding as a
 * whole when all else of it was answered; one for which nothing is quoted when all that the signs wait for was answered. Of equals the first in the document comes first.
 *
 * @param placed the answers so far; what they answer is not asked again
 */
export function questionsFor(
  understanding: Understanding,
  findings: readonly Finding[],
  placed: readonly PlacedAnswer[],
): Question[] {
  const { statements, commitments } = understanding;
  const said = new Said(placed);
  const needs = needsOf(findings, statements, said);
  const beside = confirmedBeside(statements, placed);
  const copies = new Set(commitments.filter((one) => one.duplicateOf !== null).map(({ statement }) => statement));
  const asked = new Map<string, LabelQuestion | EvidenceQuestion>();
  const ask = (open: Open, { signs = [], share = 0 }: Partial<Need> = {}) => {
    const one = statements[open.statement];
    if (!one || said.of(open) !== undefined || asked.has(openKey(open))) return;
    if (!("label" in open)) {
      asked.set(openKey(open), { ...open, signs, worth: share + 1 - UNWEIGHED });
      return;
    }
    const { label } = open;
    const given = one.labels.has(label);
    const confirmed = beside.get(openKey(open)) ?? 0;
    const likely = Math.min(1, chanceOf(one, label) + (confirmed > 0 ? BESIDE : 0));
    const corrects = given ? 1 - likely : likely;
    asked.set(openKey(open), { ...open, signs, confirmedBeside: confirmed, given, worth: share + corrects });
  };
  for (const need of needs.values()) ask(need.open, need);
  for (const { statement } of commitments) if (!copies.has(statement)) ask({ statement, label: "COMMITMENT" });
  for (const one of statements) {
    if (!one.labels.has("COMMITMENT") && weighed(one, "COMMITMENT")) ask({ statement: one.id, label: "COMMITMENT" });
  }
  for (const key of beside.keys()) {
    const [statement, label] = key.split(" ") as [string, Label];
    ask({ statement: Number(statement), label });
  }
  const passages = [...asked.values()].sort((a, b) => b.worth - a.worth || a.statement - b.statement);
  const whole = wholeQuestions(findings, statements, said);
  const shown = whole.filter(({ finding }) => isShown(finding));
  // What nothing is quoted for a person can judge only when all passages have been seen that signs wait for.
  const later = whole.filter(({ finding }) => !isShown(finding));
  const waited = passages.filter(({ signs }) => signs.length > 0);
  const others = passages.filter(({ signs }) => signs.length === 0);
  return waited.length > 0 ? [...shown, ...passages, ...later] : [...shown, ...later, ...others];
}

/** How likely the label is what careful readers would give: as the trained weights say, where they say so. */
function chanceOf(statement: LabelledStatement, label: Label): number {
  return weighed(statement, label)?.chance ?? (statement.labels.has(label) ? UNWEIGHED : 1 - UNWEIGHED);
}

function weighed({ given }: LabelledStatement, label: Label): GivenLabel | undefined {
  return given.find((one) => one.label === label && one.chance !== undefined);
}

/** Whether a passage is quoted for what the finding rests on. */
function isShown({ evidence, restsOn }: Finding): boolean {
  return evidence.some(({ indicator, statement }) => statement !== undefined && restsOn.includes(indicator));
}

/** The findings of which everything else was answered, and the finding itself not. */
function wholeQuestions(
  findings: readonly Finding[],
  statements: readonly LabelledStatement[],
  said: Said,
): FindingQuestion[] {
  return findings
    .filter(
      (finding) =>
        canBeConfirmed(finding) &&
        said.ofFinding(finding) === undefined &&
        openIn(finding, statements, said).every((open) => said.of(open) === "no"),
    )
    .map((finding) => ({ finding, signs: [finding.title], worth: WHOLE }));
}

/** A label or piece of evidence that candidate signs wait for, and the sum of its shares of what each still needs. */
interface Need {
  readonly open: Open;
  readonly signs: readonly string[];
  readonly share: number;
}

function needsOf(
  findings: readonly Finding[],
  statements: readonly LabelledStatement[],
  said: Said,
): Map<string, Need> {
  const needs = new Map<string, Need>();
  for (const finding of findings.filter(canBeConfirmed)) {
    const open = openIn(finding, statements, said).filter((one) => said.of(one) === undefined);
    for (const one of open) {
      const { signs, share } = needs.get(openKey(one)) ?? { signs: [], share: 0 };
      needs.set(openKey(one), { open: one, signs: [...signs, finding.title], share: share + SIGN / (open.length + 1) });
    }
  }
  return needs;
}

/** The neighbours of what was confirmed: the statements just before and after in the same list, in the same form; how often. */
function confirmedBeside(
  statements: readonly LabelledStatement[],
  placed: readonly PlacedAnswer[],
): Map<string, number> {
  const beside = new Map<string, number>();
  for (const { answer, statement } of placed) {
    if (statement === undefined || !isAboutLabel(answer) || answer.says === "no") continue;
    const { group, form } = statements[statement] ?? {};
    for (const at of [statement - 1, statement + 1]) {
      const neighbour = statements[at];
      if (!neighbour || group === undefined || neighbour.group !== group || neighbour.form !== form) continue;
      const key = openKey({ statement: at, label: answer.label });
      beside.set(key, (beside.get(key) ?? 0) + 1);
    }
  }
  return beside;
}
