import type { Label } from "../../model/label.js";

/** What is asked of a passage for each label, in the rubric's sense (section b), in plain words. */
export const QUESTIONS: Readonly<Record<Label, string>> = {
  COMMITMENT: "Is this a promise of the organisation: something it says that it will do or bring about?",
  TARGET: "Does this say how success will be measured: a figure to reach, a baseline, or what will be watched?",
  OUTCOME: "Does this name people and a difference that they would notice?",
  PROGRESS: "Does this say that a named thing of this organisation is finished and in use?",
  CANDOUR: "Does this admit a gap, a failure, a limit, a risk or missing money of this organisation?",
  USER_NEED: "Does this name users, what they do or where they are, and what they find hard or need?",
  INVOLVEMENT: "Does this say that users or front-line staff took part, or will, in finding out, choosing or testing?",
  PRINCIPLE: "Is this a standing rule that could settle a choice which is not described here?",
  PRIORITY: "Does this put one thing before or above another?",
  EXCLUSION: "Does this say that something will not be done, will stop or will wait?",
  ALIGN: "Does this name a plan or goal of the organisation, or of those it works under, that this work serves?",
  OWNER: "Does this name a role, team or body that answers for something, or that decides?",
  LOCAL: "Does this hold a fact about this organisation, place or people that somebody could check?",
  GENERIC: "Could this stand unchanged in anybody's strategy, and could nobody ever show it to be false?",
};
