import { goalCodes } from "../../extract/structure/goal-codes.js";
import { mentionsTechnology } from "../../extract/technology/technology.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { screened } from "../../text/screened.js";
import { countWords } from "../../text/words.js";
import type { Given } from "./own-goal.js";
import { planNamings } from "./own-goals.js";

/** Work without so many words of its own is not told. */
const WORK_WORDS = 6;
/** A plan's name in brackets after the promise, with what stands before it there: "(Action 8 of the …". */
const IN_BRACKETS = /\((?!see\b)[^()]{0,60}$/iu;
/** Words just before a plan's name that say it asks for the work: "as we committed to in our …". */
const ASKED_FOR_IN = screened(
  /\b(?:commit(?:ted|ment)\sto|promised|pledged|asked\sfor|called\sfor|required)\s(?:in|by|under)\s(?:[^.;()]{0,30}\sof\s)?(?:the\s|our\s)?$/iu,
);
/** A bracket that sends the reader elsewhere says nothing of whose wish the work is. */
const POINTER = screened(/\b(?:see|details?|information|read|found|described|page|chapter|section|annex|appendix)\b/iu);

/** A promise of digital work that says in brackets, or in so many words, that a plan of the organisation asks for it. */
export interface ReferredWork {
  readonly statement: LabelledStatement;
  /** The goal's code where the reference gives it ("action 8"), otherwise the plan's name. */
  readonly goal: string;
}

/** All of them, in reading order. Only the words outside the reference are looked at for digital work, so that a plan's own name ("Digital Strategy") proves nothing. */
export function referredWork(given: Given, lexicon: Lexicon): ReferredWork[] {
  const names = given.plans
    .filter(({ owner }) => owner === "own")
    .flatMap(({ name, called }) => [name, called ?? name]);
  return planNamings(given).flatMap((statement) => {
    const { text, voice, form, labels, grammar } = statement;
    if (voice !== "own" || form === "table-row") return [];
    if (!labels.has("COMMITMENT") && grammar.modality !== "promise") return [];
    for (const name of names) {
      const at = text.indexOf(name);
      const before = text.slice(0, Math.max(0, at));
      const asked = IN_BRACKETS.exec(before) ?? ASKED_FOR_IN.exec(before);
      if (!asked) continue;
      const reference = asked[0];
      const work = `${text.slice(0, at - reference.length)} ${text.slice(at + name.length)}`;
      if (POINTER.test(reference) || countWords(work) < WORK_WORDS) continue;
      if (!mentionsTechnology(work) && !lexicon.test("digital-things", work)) continue;
      const code = goalCodes(reference)[0];
      return [{ statement, goal: code ? `${code.noun} ${code.code}` : name }];
    }
    return [];
  });
}
