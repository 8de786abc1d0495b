import { createHash } from "node:crypto";
import type { GivenLabel } from "../../model/label.js";
import type { Labeller } from "../labeller.js";
import type { ModelAnswers } from "./ask.js";
import { PROMPT_VERSION } from "./question.js";
import { slotsQuoted } from "./quoted.js";

/**
 * A model's answers about one document as a labeller. Of a statement without a good answer it says nothing at all, so that the
 * rules' word stands there.
 *
 * @param given what the model said of this very document
 */
export function modelLabeller({ model, answers }: ModelAnswers): Labeller {
  const digest = createHash("sha256").update(JSON.stringify(answers)).digest("hex").slice(0, 12);
  return {
    by: "model",
    version: `${model}, prompt ${PROMPT_VERSION}, answers ${digest}`,
    label: (context) =>
      context.statements.map((statement) => {
        const answer = answers[statement.id];
        return answer?.labels.map((label): GivenLabel => {
          const slots = label === "COMMITMENT" ? slotsQuoted(answer, statement, context) : undefined;
          return { label, by: "model", cue: model, ...(slots && { slots }) };
        });
      }),
  };
}
