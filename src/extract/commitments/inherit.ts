import type { StrategyDocument } from "../../model/document.js";
import type { LabelledStatement, LeadIn } from "../../model/statement.js";
import { screened } from "../../text/screened.js";
import { clauseOf } from "./clause.js";
import { type Choice, chosen } from "./slots.js";
import { isOnTitlePage } from "./title-page.js";
import { type Due, dueDatesIn } from "./when.js";
import { readWho, roleIn } from "./who.js";
import { openingWhy, tellsWhoNoticesWhat } from "./why.js";
import { trimmed, wordCount } from "./wording.js";

/** A heading is a date when no more words than these stand beside it ("Year 1 (2025/26)", "What we will do by March 2026"). */
const WORDS_BESIDE_DATE = 7;

/** A period longer than this is the life of the plan, not a date for one promise. */
const LONGEST_PERIOD_YEARS = 2;

/** A heading with one of these names a document or tells of the past. */
const NAMES_DOCUMENT = screened(
  /\b(?:strateg(?:y|ies)|reports?|policy|framework|act|guidance|budget|review|survey|progress|achievements?|done|annual|version|published|updated?|baselines?|actuals?|status|position)\b/i,
);

/** In a list item cut into sentences, only a date this near to its beginning holds for all of them, in characters. */
const NEAR_BEGINNING = 25;

/** A text without headings is no passage as a whole: who answers "for this work" answers for so many statements around, at most. */
const LONGEST_PASSAGE = 12;

/** "The Chief Nurse will:" has little after its verb; a sentence that goes on says something else, in characters. */
const LONGEST_OPENING = 25;

/** A date chosen from a lead-in or heading. */
export type DueChoice = Choice & Pick<Due, "earliest" | "latest">;

/**
 * When, from what stands above: the column heads of a row's promise, else the nearest lead-in with a date, else a heading
 * that is one ("Year 1 (2025/26)").
 *
 * @param heads what stands above the promise in its own column; empty when it stands in no table
 */
export function inheritedWhen(
  document: StrategyDocument,
  statement: LabelledStatement,
  heads: readonly LeadIn[],
): DueChoice | null {
  const nearest = introduction(statement);
  for (const leadIn of [...heads, ...statement.leadIns]) {
    if (leadIn.kind === "sentence" && leadIn !== nearest) continue;
    const due = dueDatesIn(leadIn.text).find((one) => holdsBelow(one, leadIn, statement));
    if (!due || (leadIn.kind === "heading" && isOnTitlePage(document, leadIn.block))) continue;
    const { start, block } = leadIn;
    return { ...due, block, start: start + due.start, end: start + due.end, origin: "inherited" };
  }
  return null;
}

/** The sentence that introduces the list that the statement is an item of. One further up introduces something else. */
function introduction({ form, leadIns }: LabelledStatement): LeadIn | undefined {
  return form === "sentence" ? undefined : leadIns.find(({ kind }) => kind === "sentence");
}

function holdsBelow(due: Due, { kind, text, block }: LeadIn, statement: LabelledStatement): boolean {
  if (yearsIn(due) > LONGEST_PERIOD_YEARS) return false;
  if (block === statement.block) return due.start <= NEAR_BEGINNING && statement.start > due.end;
  if (kind === "item") return due.start <= NEAR_BEGINNING || wordCount(text) <= WORDS_BESIDE_DATE;
  if (kind === "sentence") return true;
  // "Priorities to March 2028" tells how long the plan lives.
  if (kind === "heading" && /\b(?:to|until|through)\s$/i.test(text.slice(0, due.start))) return false;
  const beside = `${text.slice(0, due.start)} ${text.slice(due.end)}`;
  return wordCount(beside) <= WORDS_BESIDE_DATE && !NAMES_DOCUMENT.test(beside);
}

function yearsIn({ earliest, latest }: Due): number {
  if (!earliest || !latest) return 0;
  return Number(latest.slice(0, 4)) - Number(earliest.slice(0, 4));
}

/**
 * Who, from the lead-in that introduces the list ("The Chief Nurse will:", "Data managers are responsible for:"), from a
 * heading that is a role ("Data Governance Board"), or from one sentence of the passage that names who answers for all of it.
 *
 * @param bare whether the statement has no subject of its own
 * @param owners statements of the passage for which `answersForAll` holds
 */
export function inheritedWho(
  statement: LabelledStatement,
  bare: boolean,
  owners: readonly LabelledStatement[],
): Choice | null {
  const leadIn = bare ? introduction(statement) : undefined;
  const opening = leadIn && clauseOf(leadIn.text, false);
  if (leadIn && opening && opening.end - opening.verb <= LONGEST_OPENING) {
    const who = readWho(leadIn.text, opening);
    if (who) return chosen(leadIn.block, leadIn.start, who, "inherited");
  }
  const role = bare ? namedAbove(statement, leadIn) : null;
  if (role) return role;
  const near = owners.filter(({ id }) => id !== statement.id && Math.abs(id - statement.id) <= LONGEST_PASSAGE);
  const only = near.length === 1 ? near[0] : undefined;
  if (!only) return null;
  const subject = ANSWERS_FOR_ALL.exec(only.text);
  const owner = subject && roleIn(only.text, { start: 0, end: subject.index });
  return chosen(only.block, only.start, owner ?? readWho(only.text, clauseOf(only.text, false)), "inherited");
}

/** The role that the nearest introduction or heading consists of. */
function namedAbove({ leadIns }: LabelledStatement, introducing: LeadIn | undefined): Choice | null {
  const heading = leadIns.find(({ kind }) => kind === "heading");
  for (const above of [introducing, heading]) {
    const words = above && ONLY_A_ROLE.exec(above.text)?.[1];
    if (!above || !words || !IS_OFFICE.test(words)) continue;
    const start = above.text.indexOf(words);
    const role = roleIn(above.text, { start, end: start + words.length });
    if (role) return chosen(above.block, above.start, role, "inherited");
  }
  return null;
}

/** "2.1 Data Governance Board", "Data managers are responsible for:". */
const ONLY_A_ROLE =
  /^(?:[\d.]+\s|#+\s|(?:the\s)?(?:roles?|responsibilities|duties) of\s)*([^:.;]{4,60}?)(?:\s(?:will|shall|must|(?:is|are) (?:responsible|accountable) for|to))?\s?:?\s*$/iu;
/** A heading names a theme more often than a body ("Network", "Data centre"): only these words end the name of who answers. */
const IS_OFFICE = screened(
  /\b(?:agency|authority|board|bureau|cabinet|commission(?:er)?|committee|coordinator|co-ordinator|department|director(?:ate)?|division|manager|ministry|office|officer|secretary|taskforce|task force|team)s?$/i,
);

/** Whether the statement names who answers for all of its passage. */
export function answersForAll({ labels, text }: LabelledStatement): boolean {
  return labels.has("OWNER") && ANSWERS_FOR_ALL.test(text);
}

/** "… owns this theme", "… is responsible for these actions". */
const ANSWERS_FOR_ALL = screened(
  /\s(?:owns?|leads?|sponsors?|oversees?|will (?:own|lead|sponsor|oversee|be (?:responsible|accountable) for)|(?:is|are) (?:the (?:owner|lead|sponsor) (?:of|for)|responsible for|accountable for))\s(?:all of\s|all\s)?(?:this|these)\s(?:\p{L}+\s){0,2}(?:work|themes?|actions?|programmes?|areas?|chapters?|objectives?|priorit(?:y|ies)|commitments?|goals?|promises?|projects?|workstreams?|plans?)\b/iu,
);

/** Why, from the lead-in ("So that nurses …, we will:") or from the next sentence when it says what "this" will change for whom. */
export function inheritedWhy(statement: LabelledStatement, next: LabelledStatement | undefined): Choice | null {
  const leadIn = introduction(statement);
  const why = leadIn && openingWhy(leadIn.text);
  if (leadIn && why) return chosen(leadIn.block, leadIn.start, why, "inherited");
  if (!next || next.block !== statement.block) return null;
  const effect = EFFECT_OF_THIS.exec(next.text);
  if (!effect) return null;
  const stretch = trimmed(next.text, { start: effect[0].length, end: next.text.length });
  if (!stretch || !tellsWhoNoticesWhat(next.text.slice(stretch.start, stretch.end))) return null;
  return chosen(next.block, next.start, stretch, "inherited");
}

const EFFECT_OF_THIS = screened(
  /^(?:this|that|these|they|it|the result is that|as a result,?)\s(?:(?:will|should|would)\s(?:also\s)?(?=(?:mean|let|allow|enable|help|give|free|save|make|stop|spare|reduce|cut)\b)(?:mean(?:\sthat)?\s)?|means?\s(?:that\s)?|(?=(?:lets?|allows?|enables?|helps?|gives?|frees?|saves?)\s))/i,
);
