import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { numbersIn } from "../../text/numbers.js";
import { screened } from "../../text/screened.js";
import { isPlainPromise } from "../plain-promise.js";
import { isWholeStatement } from "../whole-first.js";

/** Money is given, set aside or missing for something. */
const GIVES_MONEY = screened(
  /\b(?:(?:have|has|had|will|is|are|been|be) (?:been )?(?:committed|allocated|set aside|ring-?fenced|earmarked|approved|budgeted|funded|invested|provided|made available|put aside)|allocat(?:e|es|ed|ing)|ring-?fenc\w+|earmark\w*|set(?:s|ting)? aside|invest(?:s|ing|ed)?|budget(?:ed|s)? (?:of|for|is)|will (?:cost|fund|spend|pay)|fund(?:s|ed|ing) (?:of|for|by)|costs? (?:of|is|are|will)|(?:no|without) (?:money|budget|funding)|unfunded|not (?:yet )?funded|pays? for|paid (?:for|from)|approval to recruit|seconded|recruit(?:s|ing|ed)?|posts?|team of|people for)\b/i,
);
/** Accounts of a year, and sums that are somebody else's: an average, a market, a threshold, a pension scheme. */
const OTHER_MONEY = screened(
  /\b(?:averages?|estimated that|estimates? that|avoidable|per transaction|exports?|exported|GDP|market|defined benefit|pension|salary|salaries|compared (?:to|with)|value of|companies received|firms|valued at|received|revenue|higher than|lower than|surplus|deficit|variance|up to|economy|savings? of|saved|turnover|worth|appropriat\w+|allowed us|offset|attributable|in post|exceeded)\b/i,
);

/** WIS-4, by its own words: money or people that are given, or missing, for this plan. */
export function saysMeans(statement: LabelledStatement): boolean {
  const { text, told, doer, form } = statement;
  if (!isWholeStatement(statement) || OTHER_MONEY.test(text)) return false;
  if (doer === "other-body" || doer === "law" || doer === "everyone" || doer === "quoted") return false;
  if (told === "pointer" || told === "definition" || told === "instruction" || told === "supposed") return false;
  if (form === "table-row")
    return statement.cells.some(({ head, text: cell }) => MONEY_HEAD.test(head) && /\d|\bnone\b|\bno\b/i.test(cell));
  if (told === "done" && !GIVEN.test(text)) return false;
  return GIVES_MONEY.test(text) && (numbersIn(text).length > 0 || MISSING.test(text));
}

/** Of what is over, only what was given is still there to be used. */
const GIVEN = /\b(?:committed|allocated|set aside|approved|secured|ring-?fenced|budget|funded|have|has)\b/i;
const MONEY_HEAD = screened(/\b(?:resources?|budget|costs?|money|funding|funds?|capacity|staff|means)\b/i);
const MISSING = screened(/\b(?:no|without|not|un)\s?-?(?:yet )?(?:money|budget|funding|funded|people|staff)\b/i);

/** WIS-5, by its own words: a promise of this organisation, and no mention in passing of everybody. */
export function promisesAll(statement: LabelledStatement, lexicon: Lexicon): boolean {
  const { text } = statement;
  if (!isPlainPromise(statement)) return false;
  return lexicon.test("wide-verb", text) && !ASIDE.test(text);
}

/** One thing of its own kind is done, or done only where it fits: not everything. */
const ASIDE = screened(
  /\b(?:unless|subject to|wherever possible|where possible|where appropriate|a (?:single|central|common|joint) (?:\p{L}+ ){0,2}(?:hub|approach|standard|platform|register)|at the (?:centre|heart) of|thinking digitally|share our|alongside)\b/iu,
);

/** WIS-6, by its own words: this organisation will not do something, stops it or puts it off. */
export function givesUp(statement: LabelledStatement): boolean {
  const { told, doer, text, form } = statement;
  if (!isWholeStatement(statement) || doer === "law" || doer === "other-body" || doer === "quoted") return false;
  if (told === "pointer" || told === "definition" || told === "instruction" || told === "forecast") return false;
  return form === "table-row" || GIVEN_UP.test(text);
}

const GIVEN_UP =
  /\b(?:will (?:no longer|stop|close|drop|cancel|delay|postpone|wait|end)|must wait|has to wait|have to wait|waits?|stop(?:s|ped|ping)?|dropp\w+|drop|clos(?:e|es|ed|ing)|cancel\w*|postpon\w+|put(?:ting)? (?:off|back|aside|on hold)|paus\w+|on hold|defer\w*|delay\w*|left out|leav(?:e|es|ing) out|no longer|instead|rather than|withdraw\w*|retir\w+|switch(?:ed|ing)? off|cut|later|this year|until|before|although|though|asked|wanted|even if|even though|but)\b/i;

/** WIS-7, by its own words: how much this organisation can carry, or what has to wait for want of it. */
export function ownsItsLimit(statement: LabelledStatement): boolean {
  const { told, doer, form, text } = statement;
  if (doer === "law" || doer === "other-body" || doer === "quoted" || doer === "document") return false;
  if (told === "pointer" || told === "definition" || told === "instruction" || told === "title") return false;
  return form === "table-row"
    ? /\b(?:wait|later|not|next|after)\b/i.test(text)
    : isWholeStatement(statement) && !HARD.test(text);
}

/** What is hard or asks for much limits nothing. */
const HARD = screened(/\b(?:challenges?|worthwhile|require harnessing|difficult)\b/i);
