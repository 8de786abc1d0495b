import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { screened } from "../../text/screened.js";
import { evidence } from "../evidence.js";
import type { IndicatorResult } from "../sign.js";
import { isWholeStatement } from "../whole-first.js";
import type { Given } from "./given.js";
import { allGoals } from "./goals.js";

/** Share of absolute promises above which a plan without means loses a step (rubric 5, scale). */
const TOO_MANY = 0.25;
/** Fewer promises than this make no share; hardly any are needed, because a short plan can be absolute all through. */
const FEWEST_FOR_SHARE = 5;

/** REA-8: promises that allow no exception, as a share of all. */
export function absolutes(given: Given, lexicon: Lexicon): IndicatorResult {
  const all = allGoals(given);
  const found = all.filter(({ statement }) => isAbsolute(statement.text, lexicon));
  const values = { absolute: found.length, all: all.length };
  const quotes = found
    .map(({ statement }) => statement)
    .filter((one) => showsAbsolute(one, lexicon))
    .sort((a, b) => tellingRank(b, lexicon) - tellingRank(a, lexicon) || a.id - b.id)
    .map((statement) => evidence(statement, "against", "REA-8"));
  if (all.length < FEWEST_FOR_SHARE) return { id: "REA-8", state: "unknown", values, evidence: quotes };
  const share = found.length / all.length;
  return {
    id: "REA-8",
    state: share > TOO_MANY ? "met" : "not-met",
    values,
    measure: { value: share, unit: "share", of: all.length },
    evidence: quotes,
  };
}

/** Words that cannot be said in passing, as "all" can. */
const OUTRIGHT =
  /\b(?:100\s?(?:%|per ?cent)|every|everyone|everything|fully|wholly|completely|entirely|always|never|paperless|paper-?free|zero|seamless\w*|world[- ](?:class|leading)|best[- ]in[- ]class|eliminat\w+|eradicat\w+|24\/7)\b/i;
/** What follows tells of a thing or a purpose: "a manual that all teams need". */
const ASIDE = /\b(?:that|which|who|whose|what|so that|such as|including|required for|needed for)\b/i;
/** Longer than this and a board member does not read the quote. */
const READABLE = 220;

/** The most telling first: a promise, absolute in its main clause and outright, in a length that is read. */
function tellingRank({ text, labels }: LabelledStatement, lexicon: Lexicon): number {
  const main = text.slice(0, ASIDE.exec(text)?.index ?? text.length);
  return (
    2 * Number(isAbsolute(main, lexicon)) +
    Number(OUTRIGHT.test(main)) +
    Number(labels.has("COMMITMENT")) +
    Number(text.length <= READABLE)
  );
}

/** A promise of the organisation's own that is absolute in its main clause; what is only named in it, or asked of others, is not quoted. */
function showsAbsolute(statement: LabelledStatement, lexicon: Lexicon): boolean {
  const { text, labels, told, doer, form, grammar } = statement;
  if (form === "table-row" || !isWholeStatement(statement) || (form === "sentence" && !labels.has("COMMITMENT")))
    return false;
  if (doer === "other-body" || doer === "law" || doer === "document" || doer === "everyone") return false;
  if (
    told === "duty"
      ? doer !== "own" || grammar.modality === "need"
      : told !== "promise" && told !== "now" && told !== "done"
  )
    return false;
  if (text.length > READABLE) return false;
  const main = text.slice(0, ASIDE.exec(text)?.index ?? text.length);
  return isAbsolute(main, lexicon) && (isOutright(main) || ALL_OF_A_KIND.test(main)) && !WEAK_ABSOLUTE.test(main);
}

/** "Paperless Billing" inside a sentence is a name. */
function isOutright(words: string): boolean {
  const found = OUTRIGHT.exec(words);
  return found !== null && (found.index === 0 || !/^\p{Lu}/u.test(found[0]));
}

/** "All services": of a whole kind, where "all" alone may stand for anything. */
const ALL_OF_A_KIND = /\ball\s(?:(?:the|our|of|its|new|other)\s){0,3}(?:[\p{L}-]+\s){0,3}?[\p{L}-]+s\b/iu;

/** "Fully live", "eliminates silos": a manner or a thing done, and no promise without exception. */
const WEAK_ABSOLUTE = screened(
  /\b(?:fully (?:live|funded|engaged?|aware|informed|compliant|integrated|operational)|every (?:opportunity|effort|year|month|week|day|quarter)|eliminat\w+|eradicat\w+|participate fully|always|never|access to world[- ]class|not a one size fits all|each and every)\b/i,
);

/** "All 22 wards" is a number of wards; "all wards" allows no exception. */
const COUNTED =
  /^(?:\s(?:of\s)?(?:the\s|our\s)?(?:remaining\s|other\s)?(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/i;

function isAbsolute(text: string, lexicon: Lexicon): boolean {
  const spared = lexicon.find("absolute-not", text);
  return lexicon
    .find("absolute", text)
    .some(
      ({ start, end }) => !COUNTED.test(text.slice(end)) && !spared.some((one) => one.start <= start && end <= one.end),
    );
}
