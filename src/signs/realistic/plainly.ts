import { ownNames } from "../../extract/facts/own-name.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { screened } from "../../text/screened.js";
import { isWholeStatement } from "../whole-first.js";
import type { Given } from "./given.js";
import { hasFigure, pointsInTime } from "./given.js";

/** Whose deeds the document's organisation can claim. */
function isOurs({ doer }: LabelledStatement): boolean {
  return doer === "own" || doer === "unnamed";
}

/** A thing that is there: made, opened, moved, connected, or now used. */
const FINISHED = screened(
  /\b(?:went live|gone live|goes live|is live|are live|(?:launched|opened|published|released|delivered|completed|installed|replaced|introduced|created|built|established|connected|migrated|moved|closed|rolled out|implemented|deployed|set up|put in place|switched|upgraded|trained|digitised|digitized|issued|transferred|processed|filed|redesigned|rebuilt|adopted|recruited|provided|linked|joined|converted|retired|developed|formed|designated|saved|reached|met|made|ended|began using|started using|finished)|(?:now|already) (?:uses?|use|has|have|runs?|takes?|offers?|works?|in use|live|online|book|pay|see))\b|\bin use\b|\blive\b/i,
);

/** REA-1, by its own words: a deed of this organisation that is over, what came of it, and when or how much. */
export function tellsDelivery(statement: LabelledStatement): boolean {
  const { told, text, form, cells } = statement;
  if (
    !isOurs(statement) ||
    !isWholeStatement(statement) ||
    AT_LARGE.test(text) ||
    HANGS_ON.test(text.replace(A_TIME, ""))
  )
    return false;
  if (TO_READER.test(text) && !OURSELVES.test(text)) return false;
  if (form === "table-row") return cells.length > 1 && ROW_IS_DONE.test(text);
  const listed = form === "list-item" && told !== "pointer" && told !== "definition";
  if (!saysWhenOrHowMuch(statement) || BEGUN.test(text)) return false;
  return told === "now" ? IN_USE.test(text) : (told === "done" || listed) && FINISHED.test(text);
}

/** "In 2008", before a pronoun. */
const A_TIME = /^(?:In|Since|By)\s(?:\p{L}+\s)?\d{4},?\s/u;
/** Speaks to who reads it, not of what was done. */
const TO_READER = /\byou(?:r)?\b/i;
/** What a record says of an action that is over. */
const ROW_IS_DONE = screened(
  /\b(?:accomplished|complete[d]?|done|live|delivered|in use|in place|installed|opened|open since|finished|launched|closed|achieved|used by)\b/i,
);

/** A project that was set up has begun, and nothing of it is in use yet (rubric 5, REA-1, Not). */
const BEGUN = screened(
  /\b(?:projects?|programmes?|programs?|pilots?|initiatives?|schemes?|campaigns?|measures?|consultations?|inquir(?:y|ies))\b[^.;]{0,60}\b(?:was|were|has been|have been)\s(?:set up|launched|started|established|initiated|begun)\b|\b(?:launched|started|set up|initiated|began)\s(?:an?|the|our|its|two|three|\d+)\s(?:(?!as\b)[\w-]+\s){0,3}?(?:projects?|programmes?|programs?|pilots?|initiatives?|schemes?|campaigns?|consultations?)\b/i,
);

/** Told of today: it works, and somebody uses it. */
const IN_USE = screened(
  /\b(?:now|already)\b|\b(?:in use|is live|are live|went live|is open|are open|online|up and running|(?:is|are) used by|have been using|has been running|(?:reached|handles?|serves?|processes|takes))\b/i,
);

function saysWhenOrHowMuch({ text, leadIns }: LabelledStatement): boolean {
  return (
    pointsInTime(text).length > 0 ||
    hasFigure(text) ||
    leadIns.some(({ kind, text: above }) => kind !== "heading" && pointsInTime(above).length > 0)
  );
}

/** Somebody can do now what was not possible, or need no longer do what was needed. */
const CAN_NOW = screened(
  /\b(?:can|able to|no longer|need not|do not have to|without (?:having|needing)|instead of|now)\b/i,
);
/** How things are among people at large is no result of a thing delivered: "73% own a telephone". */
const AT_LARGE = screened(
  /\b(?:of (?:the )?(?:population|adults|people|households|citizens|respondents)|(?:illiteracy|literacy|unemployment|poverty|inflation|employment|birth|death|mortality) rate|believed|reported that|ownership)\b/i,
);

/** REA-2, by its own words: what is different since, by how much or for whom. */
export function tellsResult(statement: LabelledStatement, lexicon: Lexicon): boolean {
  const { told, text, form } = statement;
  if (!isOurs(statement) || !isWholeStatement(statement) || AT_LARGE.test(text)) return false;
  if (form !== "table-row" && told !== "done" && told !== "now") return false;
  const changed = lexicon.test("changed", text) || lexicon.test("changed-itself", text);
  return (
    (changed && hasFigure(text)) ||
    lexicon.test("changed-itself", text) ||
    (CAN_NOW.test(text) && !/\bwould\b/i.test(text))
  );
}

const OURSELVES = /\b(?:we|our|us)\b/i;
/** A pronoun stands for what the quote does not hold. */
const HANGS_ON = /^(?:it|this|these|those|they|such)\b/i;

/** REA-3, by its own words: a shortfall that this organisation says is its own. */
export function ownsUp(statement: LabelledStatement, { document }: Pick<Given, "document">): boolean {
  const { told, doer, text, form, cells } = statement;
  if (!isWholeStatement(statement) || (!isOurs(statement) && doer !== "everyone")) return false;
  if (form === "table-row") return cells.length > 1;
  if (told !== "now" && told !== "done" && told !== "promise" && told !== "duty") return false;
  if (OURSELVES.test(text)) return true;
  const named = ownNames(document.organisation, document.title).some((name) => text.includes(name));
  return named || (doer === "own" && !HANGS_ON.test(text));
}
