import type { Labeller } from "../labellers/labeller.js";
import type { ModelAnswers } from "../labellers/model/ask.js";
import { modelLabeller } from "../labellers/model/model.js";
import { OWN_LABELLERS } from "../labellers/own-labellers.js";
import type { Answer } from "../labellers/person/answer.js";
import { personLabeller } from "../labellers/person/person.js";

/** Who else may speak of a document's statements, beside the rules. */
export interface OtherLabellers {
  /** What a language model said of this very document; its word stands above the rules'. */
  readonly model?: ModelAnswers;
  /** What a person answered about it; that word stands above all others. */
  readonly answers?: readonly Answer[];
}

/** Those who speak, lowest first. A model without one good answer has not spoken. */
export function labellersOf(
  { model, answers }: OtherLabellers,
  own: readonly Labeller[] = OWN_LABELLERS,
): readonly Labeller[] {
  return [
    ...own,
    ...(model !== undefined && hasSpoken(model) ? [modelLabeller(model)] : []),
    ...(answers === undefined ? [] : [personLabeller(answers)]),
  ];
}

/** What readers of the appraisal must know where a model was asked. */
export function modelCaveats(model: ModelAnswers | undefined): string[] {
  if (model === undefined) return [];
  const { statements, answered } = model.asking;
  if (!hasSpoken(model)) {
    return [`A language model (${model.model}) was asked and gave no good answer: the labels are those of the rules.`];
  }
  const left = statements - answered;
  return [
    `A language model (${model.model}) gave labels to ${answered} of ${statements} statements; there its word stands above the rules’. Nobody has measured how well it agrees with careful readers, so a finding is a candidate unless a person has confirmed what it rests on.`,
    ...(left === 0
      ? []
      : [
          `${left} of the statements ${left === 1 ? "has" : "have"} no good answer of the model, and there the rules’ labels stand.`,
        ]),
  ];
}

/** Whether a model gave at least one good answer. */
export function hasSpoken({ asking }: ModelAnswers): boolean {
  return asking.answered > 0;
}
