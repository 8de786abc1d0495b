import { changesBasics } from "../../extract/technology/basics.js";
import { emergingGuard } from "../../extract/technology/guards.js";
import { emergingIn } from "../../extract/technology/technology.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { screened } from "../../text/screened.js";
import { isPlainPromise } from "../plain-promise.js";
import { isWholeStatement } from "../whole-first.js";

/** Homes, places and everybody's network: no basic of the organisation's own work; and what is only looked into. */
const NOT_OURS =
  /\b(?:households?|homes|citizens|population|rural|nationwide|national coverage|permit|power outages?|subscribers?|5G|explor(?:e|ing)|consider(?:ing)?|publish(?:ing)? (?:information|data))\b/i;

/** UNP-3, by its own words: this organisation promises to do something to a named basic of its own. */
export function promisesBasic(statement: LabelledStatement): boolean {
  const { text } = statement;
  return isPlainPromise(statement) && changesBasics(text) && !NOT_OURS.test(text);
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

/** UNP-1 and UNP-2, by its own words: this organisation promises to use, build or bring in what is new. */
export function promisesEmerging(statement: LabelledStatement): boolean {
  const { text, cells, form } = statement;
  if (!isPlainPromise(statement)) return false;
  return form === "table-row" ? cells.some((cell) => bringsIn(cell.text)) : bringsIn(text);
}

/** What is done with a technology by whom it is for. */
const BRINGING =
  /(?<![\w-]|\b(?:that|which|who)(?:\s(?:will|can|could|would))?\s)(?:us(?:e|es|ing)|(?:harness|deploy|adopt|launch|build|develop|implement|establish|pilot|trial|invest|apply|embed|install|bring|explor|examin|test|fund|train|fly|expand|extend|steer|offer|equip|experiment|promot|advanc|encourag|foster|deliver|support)(?:e|es|s|ing)?|(?:introduc|creat|integrat|leverag|procur|becom|allocat|automat|scal|provid|mov|stimulat|accelerat|rais)(?:e|es|ing|ed)|try|put|putting|roll(?:ing)? out|buy|buying|runs?|running|set(?:ting)? up|allocated)\s(?:(?!(?:who|which|that|for|about|whose)\b)[\p{L}\d’'&()/-]+,?\s){0,8}$/iu;
/** "Artificial intelligence will be used", "a twin of the harbour is to be built". */
const BROUGHT_IN =
  /^[^.;:]{0,60}\b(?:will|shall|is to|are to)\s(?:also\s)?be\s(?:\w+ly\s)?(?:used|utili[sz]ed|deployed|introduced|adopted|applied|launched|built|developed|installed|established|created|piloted|trialled|tested|explored|harnessed|embedded|integrated|rolled|put|brought|set up|implemented|bought|initiated|run|expanded|extended)\b/i;
/** The technology only says what people, papers, talks or a trade are about. */
const ABOUT_IT =
  /^(?:\s(?!(?:to|in|for|and|of|at|on|by|with|as)\b)[\p{L}&-]+){0,2}?\s(?:talents?|skills?|standards?|governance|safety|workforce|literacy|polic(?:y|ies)|strateg(?:y|ies)|councils?|offices?|education|regulations?|assurance|evaluations?|researchers?|experts?|professionals?|communit(?:y|ies)|events?|networking|plans?|sector|industry|compan(?:y|ies)|firms?|start-?ups?|business(?:es)?|markets?|careers?|courses?|graduates?|committees?|summits?|principles|legislation|Act|laws?|challenges|risks)\b/iu;
/** It is looked into, told of, or what somebody else works with. */
const TOLD_OF =
  /(?:^|\bwill\s(?:also\s|\p{L}+ly\s)?)(?:consult|evaluate|assess|review|report|monitor|study|survey|consider|discuss)\b|\b(?:those|people|firms|companies|organi[sz]ations|businesses)\s(?:[\w-]+\s){0,3}?(?:developing|using|working|building|adopting)\b|\b(?:details of|approach(?:es)? (?:to|which)|awareness of|understanding of|knowledge of|ethics of)\b/iu;

/** Whether the technology is what is used, built or brought in, and no word beside it. */
function bringsIn(text: string): boolean {
  if (TOLD_OF.test(text)) return false;
  return emergingIn(text).some(
    ({ start, end }) =>
      !ABOUT_IT.test(text.slice(end, end + 60)) &&
      (start === 0 || BRINGING.test(text.slice(0, start)) || BROUGHT_IN.test(text.slice(end))),
  );
}

/** Rules for it are made or used, by what they are called. */
const SETS_RULES =
  /\b(?:publish|adopt|set|write|agree|introduc|draw|deliver|apply|us|bring|creat|develop|requir|establish)(?:e|es|s|ing)?\s(?:[\p{L}\d’'-]+,?\s){0,7}?(?:codes? of (?:conduct|practice)|rules|guidance|guidelines|registers?|impact assessments?|(?:risk )?assessments?(?: tool)?|assurance|audits?|safeguards?)\b/iu;

/** UNP-2, against, by its own words: a trial with an end, a proof of what it is to mend, or what has to come first. */
export function saysCondition(statement: LabelledStatement, lexicon: Lexicon): boolean {
  const { text } = statement;
  if (!isPlainPromise(statement)) return false;
  const named = [...emergingIn(text), ...lexicon.find("thinking-tools", text)];
  const guard = emergingGuard(statement, named);
  if (guard === "trial" || guard === "assessed" || (guard === "governed" && SETS_RULES.test(text))) return true;
  const says = (condition: string) => lexicon.test(condition, text);
  return bringsIn(text) && (says("first") || (says("proof") && (says("problem") || says("safety"))));
}

/** UNP-6, by its own words: the organisation or its plan puts what is new in its vision, foreword or summary, as what it will use or be known for. */
export function puttingForward(statement: LabelledStatement): boolean {
  const { doer, told, text, grammar } = statement;
  if (!isWholeStatement(statement) || !PUT_FORWARD.has(told) || A_LIFE.test(text) || TOLD_OF.test(text)) return false;
  if (doer !== "own" && doer !== "document" && !(doer === "unnamed" && told === "promise")) return false;
  const isSpokenOf = emergingIn(text).some(({ end }) => !ABOUT_IT.test(text.slice(end, end + 60)));
  return isSpokenOf && (bringsIn(text) || grammar.subject === "organisation" || told === "promise" || told === "wish");
}

const PUT_FORWARD: ReadonlySet<LabelledStatement["told"]> = new Set(["promise", "wish", "benefit", "now", "done"]);
const A_LIFE = screened(
  /\b(?:most recently|has also been|previously|formerly|career|joined|start-?up|appointed|chief (?:\p{L}+ )?officer of)\b/iu,
);
