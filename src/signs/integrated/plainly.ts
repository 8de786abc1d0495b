import type { NamedPlan } from "../../extract/facts/named-plans.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { screened } from "../../text/screened.js";
import { isWholeStatement } from "../whole-first.js";
import type { ExplainedLink } from "./explained-links.js";

/** "Our clinical strategy", "the council's plan", "which I published": whose plan it is. */
const OWNED =
  /\b(?:our|my|its|own|the (?:trust|council|department|agency|ministry|library|university|college|board|authority|government|commission|city|organisation|organization|country)[’']s)\s(?:(?!(?:of|for|in|to|on|at)\s)[\p{L}\d’'&-]+\s){0,4}$|\b(?:we|I)\s(?:\p{L}+\s){1,4}(?:in\s)?(?:the\s)?$/iu;
/** What this work has to do with the plan. */
const TIED = screened(
  /\b(?:as (?:set out|stated|described|promised|part)|set out in|based on|builds? (?:up)?on|in line with|aligned|aligns?|serves?|supports?|supporting|complements?|fulfil(?:s|led|ling)?|delivers?|delivering|contributes?|underpins?|enables?|helps? (?:to )?(?:deliver|meet|reach)|part of|in accordance with|consistent with|reflects?|implements?|derived from|alongside|together with|linked to|links to|included? in|include our|required by|reports? (?:to|on|against))\b/i,
);

/** INT-1, by its own words: it names the plan as one of this organisation, or says what this work has to do with it. */
export function showsOwnPlan(statement: LabelledStatement, plans: readonly NamedPlan[], lexicon: Lexicon): boolean {
  const { text, told, doer, id, labels, form } = statement;
  if (told === "pointer" || told === "instruction" || told === "definition" || doer === "law") return false;
  if (form !== "table-row" && !isWholeStatement(statement)) return false;
  return plans.some(({ name, called, statements }) => {
    if (!statements.includes(id)) return false;
    const at = Math.max(text.indexOf(name), called === undefined ? -1 : text.indexOf(called));
    if (at < 0) return false;
    if (form === "table-row") return true;
    const rest = `${text.slice(0, at)} ${text.slice(at + name.length)}`;
    if (OWNED.test(text.slice(0, at))) return true;
    return (
      told !== "done" &&
      doer !== "other-body" &&
      (labels.has("ALIGN") || TIED.test(rest) || lexicon.test("serves", rest))
    );
  });
}

/** A standing body by its name, or one of the papers by which a whole organisation steers. */
const STEERS =
  /\b(?:\p{Lu}[\p{L}’'&-]+,?\s(?:(?:and|of|for|&)\s)?){0,4}(?:Committee|Panel|Board|Council|Cabinet|Commission|Group)\b|\b(?:annual|corporate|divisional|departmental|directorate|medium-term|business|service|capital|operating|revenue|main|general|normal|whole|each)\s(?:\p{L}+[’']?s?\s){0,2}(?:plans?|budgets?|risk registers?|accounts?|reports?|scorecards?)\b|\b(?:finance|audit|executive|resources|quality|trust|management)\s(?:\p{L}+\s){0,2}(?:committee|board|team)\b|\brisk register\b/iu;

/** INT-6, by its own words: where this organisation's money, measures or risks are kept, and that it is the whole organisation's place. */
export function showsMachinery(statement: LabelledStatement): boolean {
  const { form, told, doer, text } = statement;
  if (doer === "other-body" || doer === "law" || doer === "everyone" || !STEERS.test(text)) return false;
  if (form === "table-row") return false;
  return (told === "promise" || told === "now" || told === "duty" || told === "done") && isWholeStatement(statement);
}

/** INT-2, by its own words: what is done or changes here is told, and not only what the plan is about. */
export function showsLink({ explaining }: ExplainedLink): boolean {
  const { told, doer, form } = explaining;
  if (form === "table-row") return true;
  if (doer === "document" || doer === "other-body" || doer === "law" || doer === "everyone") return false;
  return (
    (told === "promise" || told === "benefit" || told === "now" || told === "done") && isWholeStatement(explaining)
  );
}
