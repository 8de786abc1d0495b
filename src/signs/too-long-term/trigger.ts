import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { screened } from "../../text/screened.js";
import { evidence } from "../evidence.js";
import type { IndicatorResult } from "../sign.js";
import type { Given } from "./horizon.js";

/** LON-6: an event on which the plan would be changed. */
export function triggerToChange({ statements }: Given, lexicon: Lexicon): IndicatorResult {
  const named = statements.filter(
    (statement) =>
      statement.voice === "own" &&
      !UNREAL.test(statement.text) &&
      (isInRow(statement, lexicon) ||
        isReissued(statement.text) ||
        ((lexicon.test("trigger-change", statement.text) || changesAStep(statement.text, lexicon)) &&
          CONDITION.test(statement.text))),
  );
  return {
    id: "LON-6",
    state: named.length > 0 ? "met" : "not-met",
    evidence: named.map((statement) => evidence(statement, "against", "LON-6")),
  };
}

/** "If this were not found until the end, the team would have to wait": supposed for the sake of argument. */
const UNREAL = screened(
  /^(?:if|had)\s(?:this|that|it|they|these|we|the \p{L}+)\s(?:were\snot|was\snot|had|hadn[’']t|not been|have)\b|\bwould have (?:been|had)\b/iu,
);

/** An event that may or may not come: "if …", "should the grant fall", "once fewer than half …". */
const CONDITION =
  /\b(?:if|when|once|unless|in the event|failing which|in that case|in which case|whichever)\b|^(?:Should|Were|Had)\b|[,;]\s(?:should|were)\b|\bwould\s(?:cause|lead|make|force|oblige|mean|bring|prompt|trigger|require|send|call|be (?:the|a|our) (?:signal|cue|reason|moment)|be (?:enough|reason|cause))\b|\b(?:triggers?|prompts?|is (?:the|our) (?:signal|cue)|sets off|obliges us|forces us)\b|^(?:On|Upon|After) (?:the |any )?(?:loss|failure|closure|withdrawal|arrival|departure|repeal|change|collapse|rejection|refusal)\b|^Any (?:change|fall|rise|cut|delay|slip|shift|loss)\b/i;

/** "Should the merger go ahead, this plan will be rewritten": told of the plan, on an event; "if necessary" names none. */
function isReissued(text: string): boolean {
  return PLAN_CHANGED.test(text) && ON_AN_EVENT.test(text) && !IF_NEED_BE.test(text);
}
const PLAN_CHANGED = screened(
  /\b(?:this|the|our)\s(?:strategy|plan|roadmap|document|programme)\b[^.;]{0,50}\b(?:be|is)\s(?:\w+ly\s|then\s)?(?:reviewed|revised|rewritten|re-?issued|replaced|refreshed|updated|redrawn|reconsidered|amended|withdrawn|re-?opened|looked at again|brought back)\b/i,
);
const ON_AN_EVENT =
  /^(?:if|should|were|had|unless|in the event (?:of|that))\b|[,;]\s(?:should|if|unless)\s|\b(?:if|should)\s(?:the|an?|our|any)\s/i;
const IF_NEED_BE = screened(/\bif (?:necessary|needed|required|appropriate|need be)\b/i);

/** What is put off, dropped or brought forward is a step of the plan. */
function changesAStep(text: string, lexicon: Lexicon): boolean {
  const steps = lexicon.find("step", text);
  return lexicon
    .find("step-change", text)
    .some(({ start, end }) => steps.some((step) => step.end <= start + NEAR && step.start >= end - NEAR));
}

/** How near the step and its change must stand, in characters. */
const NEAR = 60;

/** A table of events and what is then done. */
function isInRow({ form, cells }: LabelledStatement, lexicon: Lexicon): boolean {
  if (form !== "table-row" || !cells.some(({ head }) => EVENT.test(head))) return false;
  return cells.some(
    ({ head, text }) => RESPONSE.test(head) && (lexicon.test("trigger-change", text) || changesAStep(text, lexicon)),
  );
}

const EVENT = /^(?:events?|triggers?|tripwires?|if|assumptions?|what happens|should this happen|conditions?)\b/i;
const RESPONSE = screened(/^(?:responses?|then|actions?|what we (?:would|will) do|consequences?|changes?)\b/i);
