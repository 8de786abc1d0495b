import { namesBasics } from "../../extract/technology/basics.js";
import { emergingIn } from "../../extract/technology/technology.js";
import type { LabelledStatement } from "../../model/statement.js";
import { screened } from "../../text/screened.js";
import { isPlainPromise } from "../plain-promise.js";
import { isWholeStatement } from "../whole-first.js";

/** What is done to a basic. */
const DONE_TO = screened(
  /\b(?:replac\w+|renew\w*|repair\w*|fix\w*|mend\w*|upgrad\w+|patch\w*|refresh\w*|migrat\w+|mov(?:e|es|ing)|consolidat\w+|connect\w*|extend\w*|roll(?:ing)? out|install\w*|clos(?:e|es|ing)|retir\w+|decommission\w*|switch\w* off|back\w* up|restor\w+|test\w*|train\w*|provid\w+|giv(?:e|es|ing)|buy\w*|issu\w+|build\w*|cut\w*|reduc\w+|answer\w*|bring\w*|clean\w*|merg\w+|match\w*|secur\w+|protect\w*|improv\w+|modernis\w+|moderniz\w+|introduc\w+|implement\w*|start|log|reach\w*|keep\w*|put\w*|set up|open\w*|simplif\w+|remov\w+|develop\w*|deliver\w*)\b/i,
);
/** Homes, places and everybody's network: no basic of the organisation's own work; and what is only looked into. */
const NOT_OURS =
  /\b(?:households?|homes|citizens|population|rural|nationwide|national coverage|permit|power outages?|subscribers?|5G|explor(?:e|ing)|consider(?:ing)?|publish(?:ing)? (?:information|data))\b/i;

/** UNP-3, by its own words: a promise whose object is a named basic. */
export function promisesBasic(statement: LabelledStatement): boolean {
  const { text } = statement;
  return isPlainPromise(statement) && namesBasics(text) && DONE_TO.test(text) && !NOT_OURS.test(text);
}

/** UNP-5, by its own words: how this organisation's own basics are today, as a fault or a figure. */
export function tellsStateOfBasics(statement: LabelledStatement): boolean {
  const { told, doer, form, text } = statement;
  if (doer === "law" || doer === "other-body" || doer === "quoted" || doer === "everyone" || doer === "document")
    return false;
  if (form === "table-row") return true;
  if (!isWholeStatement(statement) || NOT_OURS.test(text)) return false;
  return told === "now" || told === "done" || told === "duty";
}

/** UNP-1 and UNP-2, by its own words: this organisation promises to use, build or bring in what is new, and does not only study or rule it. */
export function promisesEmerging(statement: LabelledStatement): boolean {
  const { text, cells, form } = statement;
  const said = form === "table-row" ? cells.map((cell) => cell.text).join(" ") : text;
  return isPlainPromise(statement) && emergingIn(said).length > 0 && !IN_A_NAME.test(text);
}

/** "The Committee on AI will meet": the technology is part of a body's or paper's name. */
const IN_A_NAME =
  /\b(?:Centre|Center|Committee|Council|Office|Commission|Act|Strategy|Index|Week|Forum|Summit|Group|Conference)\s(?:of|on|for)\s(?:\p{Lu}\p{L}+\s){0,2}(?:Artificial Intelligence|AI)\b(?![^.]*\b(?:AI|artificial intelligence|machine learning|robot\w*|blockchain)\b)/u;

/** The technology is what is used, built or brought in, and no word beside it. */
const BRINGS_IN =
  /\b(?:us(?:e|es|ing)|harness\w*|deploy\w*|adopt\w*|introduc\w+|launch\w*|build\w*|develop\w*|implement\w*|roll(?:ing)? out|creat\w+|establish\w*|pilot\w*|trial\w*|invest\w*|put\w*|apply\w*|embed\w*|integrat\w+|leverag\w+|install\w*|procur\w+|bring\w*|becom\w+|explor\w+|set up|test\w*)\s(?:[\p{L}-]+\s){0,5}?(?:(?:artificial intelligence|AI|Al)\b(?!\s(?:evaluations?|talent|skills?|standards?|governance|safety|workforce|literacy|polic(?:y|ies)|strateg(?:y|ies)|council|office|education|regulation|assurance)\b)|machine learning|robot|blockchain|drone|digital twin|virtual|augmented|internet of things|IoT\b|5G|generative|large language|chatbot|quantum|predictive|intelligent|smart|automat)/iu;

/** The promises that bring new technology in come first. */
export function bringingInFirst(statements: readonly LabelledStatement[]): LabelledStatement[] {
  const first = statements.filter(({ text }) => BRINGS_IN.test(text));
  return [...first, ...statements.filter((one) => !first.includes(one))];
}

/** UNP-6, by its own words: the organisation or its plan puts what is new in its vision, foreword or summary, and tells no life or name. */
export function puttingForward(statement: LabelledStatement): boolean {
  const { doer, told, text } = statement;
  if (!isWholeStatement(statement) || doer === "other-body" || doer === "law" || doer === "quoted") return false;
  if (told === "pointer" || told === "definition" || told === "instruction" || A_LIFE.test(text)) return false;
  return told !== "done" || doer === "own";
}

const A_LIFE = screened(
  /\b(?:most recently|has also been|previously|formerly|career|joined|start-?up|appointed|chief (?:\p{L}+ )?officer of)\b/iu,
);
