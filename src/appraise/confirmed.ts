import { confirmedLabels } from "../labellers/merge.js";
import { type Answer, isAboutLabel, isAboutPassage } from "../labellers/person/answer.js";
import type { PlacedAnswer } from "../labellers/person/person.js";
import type { Evidence, Finding } from "../model/finding.js";
import type { Label } from "../model/label.js";
import type { LabelledStatement } from "../model/statement.js";
import { type CataloguedSign, catalogue } from "../signs/catalogue.js";
import type { Extracts } from "../signs/extracts.js";
import { findingOf, type ReadingQuality } from "./findings.js";
import { type Understanding, withLabels } from "./understand.js";

/** A label of a passage, which a person can confirm or deny. */
export interface OpenLabel {
  readonly statement: number;
  readonly label: Label;
}

/** A passage and what an indicator quotes it for, which a person can confirm or deny. */
export interface OpenEvidence {
  readonly statement: number;
  /** The rubric's identifier, such as "INT-2". */
  readonly indicator: string;
}

export type Open = OpenLabel | OpenEvidence;

/** A good sign under this strength says that too little was found: no answer about what was found can confirm that. */
const LEAST_FOUND = 2;

/** What a person said so far, as signs and questions ask for it. */
export class Said {
  readonly #says = new Map<string, Answer["says"]>();
  readonly #findings: readonly Answer[];

  constructor(answers: readonly PlacedAnswer[]) {
    for (const { answer, statement } of answers) {
      if (statement === undefined || !isAboutPassage(answer)) continue;
      const open = isAboutLabel(answer) ? { statement, label: answer.label } : { statement, indicator: answer.shows };
      this.#says.set(openKey(open), answer.says);
    }
    this.#findings = answers.map(({ answer }) => answer).filter((one) => !isAboutPassage(one));
  }

  /** What was said of a label or a piece of evidence; undefined where nothing was. */
  of(open: Open): Answer["says"] | undefined {
    return this.#says.get(openKey(open));
  }

  /** What was said of a finding as a whole, while it comes to the conclusion that was shown; the last answer counts. */
  ofFinding({ sign, strength, reason }: Pick<Finding, "sign" | "strength" | "reason">): "yes" | "no" | undefined {
    const said = this.#findings.findLast(
      (one) => "sign" in one && one.sign === sign && one.strength === strength && one.reason === reason.id,
    );
    return said?.says === "misread" ? undefined : said?.says;
  }

  /** The statements of which a person said so for an indicator of these, with the indicators: that they show it (yes), or do not (no). */
  showing(indicators: readonly string[], answer: "yes" | "no"): Map<number, Set<string>> {
    const found = new Map<number, Set<string>>();
    for (const [key, says] of this.#says) {
      const [statement = "", about = ""] = key.split(" ");
      if (says !== answer || !indicators.includes(about)) continue;
      found.set(Number(statement), (found.get(Number(statement)) ?? new Set()).add(about));
    }
    return found;
  }
}

/** One label or piece of evidence, as a key. */
export function openKey(open: Open): string {
  return `${open.statement} ${"label" in open ? open.label : open.indicator}`;
}

/**
 * What a finding rests on and nobody has confirmed: of each passage that it quotes for an indicator that its strength rests
 * on, the label that the indicator goes by; or, where it goes by more than a label, whether the passage shows it. Empty where
 * all is confirmed or nothing is quoted: then only the finding as a whole is open.
 */
export function openIn(
  { sign, restsOn, evidence }: Pick<Finding, "sign" | "restsOn" | "evidence">,
  statements: readonly LabelledStatement[],
  said: Said,
): Open[] {
  const open = new Map<string, Open>();
  const wording = catalogue().find((one) => one.sign.id === sign)?.guidance.indicators;
  for (const one of evidence) {
    if (!restsOn.includes(one.indicator)) continue;
    const asked = askedOf(one, wording?.get(one.indicator)?.label, statements);
    if (asked && said.of(asked) !== "yes") open.set(openKey(asked), asked);
  }
  return [...open.values()];
}

/** A fact of the document (its period, its date) is no passage to be asked about: it is part of the finding as a whole. */
function askedOf(
  { statement, indicator }: Evidence,
  label: Label | undefined,
  statements: readonly LabelledStatement[],
): Open | undefined {
  const shown = statement === undefined ? undefined : statements[statement];
  if (shown === undefined) return undefined;
  return label !== undefined && shown.labels.has(label)
    ? { statement: shown.id, label }
    : { statement: shown.id, indicator };
}

/** Whether a person may lift a finding: a candidate that could be judged at all. */
export function canBeConfirmed({ standing, strength, failed }: Finding): boolean {
  return standing === "candidate" && strength !== "cannot-tell" && !failed;
}

/** What a sign is given when a person has said of some passages that they show what it quotes them for, and that others do not: not those. */
export function extractsFor(
  { sign }: CataloguedSign,
  extracts: Extracts,
  understanding: Understanding,
  said: Said,
): Extracts {
  const denied = said.showing(sign.indicators, "no");
  const shown = said.showing(sign.indicators, "yes");
  const kept = denied.size === 0 ? extracts : without(new Set(denied.keys()), extracts, understanding);
  if (shown.size === 0) return kept;
  return {
    ...kept,
    statements: kept.statements.map((one) => {
      const shows = shown.get(one.id);
      return shows === undefined ? one : { ...one, shows };
    }),
  };
}

function without(denied: ReadonlySet<number>, extracts: Extracts, understanding: Understanding): Extracts {
  const kept = withLabels(understanding, ({ id }) =>
    denied.has(id) ? new Set() : (extracts.statements[id]?.labels ?? new Set()),
  );
  const isKept = ({ statement }: { readonly statement: number }) => !denied.has(statement);
  return {
    ...extracts,
    commitments: kept.commitments,
    statements: kept.statements.map((one) =>
      denied.has(one.id) ? { ...one, text: "", joined: "", tags: NO_TAGS } : one,
    ),
    plans: extracts.plans
      .map((plan) => ({ ...plan, statements: plan.statements.filter((statement) => !denied.has(statement)) }))
      .filter(({ statements }) => statements.length > 0),
    linked: extracts.linked.filter(isKept),
    reviews: extracts.reviews.filter(isKept),
  };
}

const NO_TAGS: LabelledStatement["tags"] = { emerging: [], basics: false, when: false, review: false, hedge: false };

/**
 * Makes a candidate a verdict where a person has confirmed what it rests on (docs/decisions/0019, 0023): nothing is open of what
 * its strength rests on; and either the person agrees with it as a whole, or the sign comes to the same conclusion on the
 * confirmed labels alone, and to another one on none.
 */
export function confirmedByPerson(
  findings: readonly Finding[],
  understanding: Understanding,
  extracts: Extracts,
  quality: ReadingQuality,
  said: Said,
): Finding[] {
  const { statements } = understanding;
  const ready = (finding: Finding) => canBeConfirmed(finding) && openIn(finding, statements, said).length === 0;
  if (quality.outOfScope || !findings.some(ready)) return [...findings];
  const confirmed = { ...extracts, ...withLabels(understanding, ({ given }) => confirmedLabels(given)) };
  const unlabelled = { ...extracts, ...withLabels(understanding, () => new Set()) };
  const carries = (finding: Finding, one: CataloguedSign) => {
    const { kind, strength, evidence } = finding;
    if (evidence.length === 0 || (kind === "good" && typeof strength === "number" && strength < LEAST_FOUND))
      return false;
    return (
      concludes(findingOf(one, extractsFor(one, confirmed, understanding, said), quality)) === concludes(finding) &&
      concludes(findingOf(one, unlabelled, quality)) !== concludes(finding)
    );
  };
  return findings.map((finding, at) => {
    const sign = catalogue()[at];
    if (!sign || !ready(finding)) return finding;
    const whole = said.ofFinding(finding);
    if (whole === "no") return finding;
    return whole === "yes" || carries(finding, sign) ? { ...finding, standing: "verdict" } : finding;
  });
}

function concludes({ strength, reason }: Finding): string {
  return `${strength} ${reason.id}`;
}
