import { groupsIn } from "../../extract/people/groups.js";
import { actsOnTechnology } from "../../extract/technology/object.js";
import { emergingIn } from "../../extract/technology/technology.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { screened } from "../../text/screened.js";
import { countWords } from "../../text/words.js";
import { shownOrAsked } from "../evidence.js";
import type { Extracts } from "../extracts.js";
import type { IndicatorResult } from "../sign.js";
import { aimsAtTechnology } from "./plainly.js";

/** "Our ambition is to …", "We want to be …": a line that says what it is all for. */
const AIM = screened(
  /\b(?:(?:our|the|this|its|a|one)\s(?:\p{L}+[\s’'-]s?\s?){0,4}?(?:ambition|vision|aim|goal|mission|purpose|aspiration|objective|destination|north star)\b[^.;]{0,60}?(?:\s(?:is|are|will be|remains)\b|:)|(?:we|the \p{L}+)\s(?:want|wants|aspire|aspires|intend|aim|aims|will strive|strive|are determined|shall)\sto\s(?:be|become)\b|(?:we|the \p{L}+) will (?:be|become)\san?\b|it is (?:our|the \p{L}+[’']s|the \p{L}+ \p{L}+[’']s) (?:firm |stated |clear |overall )?(?:goal|aim|ambition|intention|aspiration|objective|vision) (?:to|that)\b|what we are (?:aiming|working|heading) (?:for|towards) is|(?:we see|picture) ourselves as|in (?:\p{L}+|\d+) years(?:[’'] time)?,? we (?:will|shall|want to) be|by 20\d\d[^.;]{0,40}?\s(?:will be|be|is)\san?\b)|^(?:vision|aim|goal|ambition|mission|objective|strategic (?:aim|goal|objective))(?:\s\d+)?\s?[:–—-]\s/iu,
);

/** ITD-5: a line of vision or goal that names a supplier, a product or a technology and no problem. */
export function productBeforeProblem({ statements }: Pick<Extracts, "statements">, lexicon: Lexicon): IndicatorResult {
  const found = statements.filter((statement) => isAim(statement) && namesProduct(statement, lexicon));
  const first = found.filter(
    ({ text, labels }) => !labels.has("OUTCOME") && !labels.has("USER_NEED") && !namesProblem(text, lexicon),
  );
  return {
    id: "ITD-5",
    asks: first.length > 0,
    ...shownOrAsked({ all: first, plain: first.filter(aimsAtTechnology) }, "ITD-5"),
    measure: { value: first.length, unit: "count" },
  };
}

function isAim({ text, voice, role, grammar, labels, form, leadIns, cells }: LabelledStatement): boolean {
  if (
    voice !== "own" ||
    grammar.tense === "past" ||
    labels.has("PROGRESS") ||
    role === "progress" ||
    role === "references"
  )
    return false;
  if (countWords(text) < FEWEST_WORDS || isRowOfFigures(cells)) return false;
  const aim = AIM.exec(text);
  if (aim) return OURS.test(text) || SETS_AIMS.has(role) || !OF_ONE_THING.test(aim[0]);
  if (cells.some(({ head }) => HEADS_AIM.test(head))) return true;
  const heading = leadIns.find(({ kind }) => kind === "heading")?.text ?? "";
  return form !== "table-row" && HEADS_AIM.test(heading);
}

/** Fewer words are a running head or a title. */
const FEWEST_WORDS = 5;

/** "The aim of this project is", "the purpose is": of what was spoken of before, and not of the strategy. */
const OF_ONE_THING =
  /\b(?:the|this|its|a|one)\s(?:(?!strategy|vision|plan|programme|national|country)\p{L}+\s){0,3}?(?:aim|goal|purpose|objective|aspiration|ambition|mission)\b/iu;
/** ... unless it is said of the organisation or its strategy. */
const OURS =
  /\b(?:we|our|us|(?:this|the)\s(?:\p{L}+\s){0,2}(?:strategy|vision|plan|roadmap|organisation|trust|council|department|agency|government|ministry))\b/iu;
/** Parts in which an aim is the document's own. */
const SETS_AIMS: ReadonlySet<LabelledStatement["role"]> = new Set(["vision", "objectives", "summary", "foreword"]);

/** A row of goals and their figures measures; it has no line of vision. */
function isRowOfFigures(cells: LabelledStatement["cells"]): boolean {
  return cells.filter(({ text }) => /^\D{0,3}\d[\d.,]*\s?%?(?:\s?[[(].*)?$/u.test(text.trim())).length >= 2;
}

const HEADS_AIM = screened(
  /^(?:\p{L}+\s){0,4}(?:visions?|ambitions?|aims?|goals?|mission|destination)(?:\s(?:to|for|in|by)?\s?20\d\d)?$|\bwhere we(?: are|[’']re)? (?:heading|going|want)/iu,
);

/** "To run wholly on …": a product by a name that no list has. */
const RUNS_ON = screened(
  /\b(?:run|runs|running|based|built|live|standardis\p{L}*|work|working|operate|operating)\s(?:\p{L}+ly\s)?(?:on|with|in|around)\s(?:the\s)?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Year|Phase|Quarter)\b)\p{Lu}\p{L}+/u,
);

/** "To have … at the core of everything", "to put … in every office": a product by a name at the centre. */
const AT_THE_CORE = screened(
  /\b(?:have|having|make|making|put|putting|place|placing|adopt|adopting|choose|extend|extending|bring|bringing|get|getting)\s(?:the\s)?(?:\p{Lu}[\p{L}\d]+)(?:\s\p{Lu}?[\p{L}\d]+){0,3}\s(?:at the (?:core|heart|centre|center)|in(?:to)? every|on every|as (?:our|the|its)|for (?:everything|all)|across)\b/u,
);

/** A technology where the thing wanted stands, or "cloud-native", "AI-powered", whatever follows. */
function namesProduct({ text }: LabelledStatement, lexicon: Lexicon): boolean {
  const aim = AIM.exec(text);
  const wanted = aim ? text.slice(aim.index + aim[0].length) : text;
  return (
    lexicon.test("technology-led", wanted) ||
    lexicon.test("suppliers", wanted) ||
    RUNS_ON.test(wanted) ||
    AT_THE_CORE.test(wanted) ||
    emergingIn(wanted).length > 0 ||
    actsOnTechnology(wanted.trim().replace(/^(?:to\s)?(?:be|become|have|being|becoming)\s/i, ""))
  );
}

function namesProblem(text: string, lexicon: Lexicon): boolean {
  return lexicon.test("problem", text) || groupsIn(text).some(({ particular }) => particular);
}
