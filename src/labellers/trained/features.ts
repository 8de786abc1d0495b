import type { GivenLabel, Label } from "../../model/label.js";
import { LABELS } from "../../model/label.js";
import type { Statement } from "../../model/statement.js";
import type { LabellingContext } from "../labeller.js";
import { kindNumber, valueNumber } from "./feature-numbers.js";
import { addOwn } from "./own-features.js";

/** Where shares of labelled statements are cut: none, few, some, half, most, nearly all, all. */
const SHARES = [0.1, 0.25, 0.5, 0.75, 1];
/** The same for a whole document, where most labels are rare. */
const SHARES_OF_ALL = [0.01, 0.03, 0.08, 0.15, 0.3];
/** How far the statements before and after are looked at. */
const NEAR = [-2, -1, 1, 2];

const kinds = {
  rule: kindNumber("rule"),
  cue: kindNumber("cue"),
  ruleRole: kindNumber("rule, role"),
  ruleForm: kindNumber("rule, form"),
  noRule: kindNumber("no rule"),
  list: perLabelAndShare("rule in list", SHARES),
  section: perLabelAndShare("rule in section", SHARES),
  document: perLabelAndShare("rule in document", SHARES_OF_ALL),
  near: NEAR.map((step) => LABELS.map((label) => valueNumber(kindNumber(`rule at ${step}`), label))),
};

/**
 * What each statement's labels are weighed by, as numbers of features that are present: its own words, grammar and setting,
 * which rules spoke and why, and what the rules said of its neighbours, its list, its section and the document.
 *
 * @param given what the rules gave each statement
 */
export function featuresOf(context: LabellingContext, given: readonly (readonly GivenLabel[])[]): number[][] {
  const { statements } = context;
  const labels = given.map((some) => LABELS.map((label) => some.some((one) => one.label === label)));
  const lists = counted(statements, labels, ({ group }) => group);
  const sections = counted(statements, labels, ({ section }) => section);
  const whole = counted(statements, labels, () => 0).get(0);
  const ofDocument = whole ? LABELS.map((_, label) => ofAllNumber(label, whole)) : [];
  return statements.map((statement, at) => {
    const section = sections.get(statement.section);
    const features: number[] = [];
    addOwn(features, statement, context, {
      at,
      isFirst: section?.first === at,
      isLast: section?.last === at,
      ofSection: section?.all ?? 1,
      ofList: statement.group === undefined ? undefined : lists.get(statement.group)?.all,
    });
    addRules(features, statement, given[at] ?? []);
    const list = statement.group === undefined ? undefined : lists.get(statement.group);
    const own = labels[at] ?? [];
    for (let label = 0; label < LABELS.length; label++) {
      const self = own[label] ? 1 : 0;
      if (list) features.push(shareNumber(kinds.list, label, list, self, SHARES));
      if (section) features.push(shareNumber(kinds.section, label, section, self, SHARES));
    }
    addNear(features, at, statements, labels);
    features.push(...ofDocument);
    return features;
  });
}

/** What the rules said of the statements around this one, within its section. */
function addNear(
  features: number[],
  at: number,
  statements: readonly Statement[],
  labels: readonly (readonly boolean[])[],
): void {
  NEAR.forEach((step, near) => {
    if (statements[at + step]?.section !== statements[at]?.section) return;
    labels[at + step]?.forEach((has, label) => {
      if (has) features.push(kinds.near[near]?.[label] ?? 0);
    });
  });
}

function addRules(features: number[], { role, form }: Statement, given: readonly GivenLabel[]): void {
  if (given.length === 0) features.push(kinds.noRule);
  for (const label of new Set(given.map((one) => one.label))) {
    features.push(valueNumber(kinds.rule, label));
    features.push(valueNumber(valueNumber(kinds.ruleRole, label), role));
    features.push(valueNumber(valueNumber(kinds.ruleForm, label), form));
  }
  const cues = new Set(given.map(({ label, cue }) => valueNumber(valueNumber(kinds.cue, label), withoutQuotes(cue))));
  for (const cue of cues) features.push(cue);
}

/** A cue may quote a column head, which says little beyond this document. */
function withoutQuotes(cue: string): string {
  return cue.replace(/“[^”]*”/g, "").slice(0, 40);
}

/** Statements that belong together: how many, how many of them have each label, and which are first and last. */
interface Together {
  all: number;
  readonly labelled: number[];
  readonly first: number;
  last: number;
}

function counted(
  statements: readonly Statement[],
  labels: readonly (readonly boolean[])[],
  key: (statement: Statement) => number | undefined,
): Map<number, Together> {
  const groups = new Map<number, Together>();
  statements.forEach((statement, at) => {
    const number = key(statement);
    if (number === undefined) return;
    let group = groups.get(number);
    if (!group) {
      group = { all: 0, labelled: LABELS.map(() => 0), first: at, last: at };
      groups.set(number, group);
    }
    group.all++;
    group.last = at;
    for (const [label, has] of (labels[at] ?? []).entries()) {
      if (has) group.labelled[label] = (group.labelled[label] ?? 0) + 1;
    }
  });
  return groups;
}

/** By label, the number of each step of a share; the last is for a statement that is alone. */
function perLabelAndShare(name: string, steps: readonly number[]): number[][] {
  const kind = kindNumber(name);
  return LABELS.map((label: Label) =>
    Array.from({ length: steps.length + 3 }, (_, step) => valueNumber(valueNumber(kind, label), String(step))),
  );
}

function shareNumber(
  numbers: readonly (readonly number[])[],
  label: number,
  { all, labelled }: Together,
  self: number,
  steps: readonly number[],
): number {
  const others = all - 1;
  const share = ((labelled[label] ?? 0) - self) / others;
  return numbers[label]?.[others === 0 ? steps.length + 2 : step(share, steps)] ?? 0;
}

function ofAllNumber(label: number, { all, labelled }: Together): number {
  return kinds.document[label]?.[step((labelled[label] ?? 0) / all, SHARES_OF_ALL)] ?? 0;
}

/** 0 for none at all, then one more for each step that is reached. */
function step(share: number, steps: readonly number[]): number {
  if (share <= 0) return 0;
  let reached = 1;
  while (reached <= steps.length && share >= (steps[reached - 1] ?? 1)) reached++;
  return reached;
}
