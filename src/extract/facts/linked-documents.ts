import type { StrategyDocument } from "../../model/document.js";
import type { Statement } from "../../model/statement.js";
import { composed } from "../../text/plain-letters.js";
import { screened } from "../../text/screened.js";
import { type SelfTeller, selfTeller } from "./self.js";

/** Another document that is said to hold detail which this one leaves out (rubric 0, linked documents). */
export interface LinkedDocument {
  /** Id of the statement that says so. */
  readonly statement: number;
  /** The document as the text calls it ("delivery plan", "Technology Roadmap 2026"). */
  readonly name: string;
  /** What it is said to hold, in the text's words; undefined when it is only pointed to. */
  readonly holds?: string;
  /** False when it is still to be written. */
  readonly written: boolean;
}

const KIND =
  "road ?maps?|(?:delivery|action|implementation|work|programme|project|detailed|operational|investment|transformation|technology|milestone|annual|business|supporting|underpinning|enabling|departmental|service|costed)\\s(?:and\\s\\p{L}+\\s)?(?:action\\s|delivery\\s|implementation\\s|business\\s)?(?:plans?|strategies)|business cases?|work\\s?plans?|backlogs?|(?:Trello|delivery|project) boards?|schedules? of (?:work|works|projects)|enabling strategies";
/** Up to four words of its name may stand before the kind. */
const NAME = `(?:(?:\\p{L}[\\p{L}\\d’'-]*|\\d{4}(?:[-–/]\\d{2,4})?)\\s){0,4}?(?:${KIND})(?:\\s\\d{4}(?:[-–/]\\d{2,4})?)?(?!\\p{L})`;
const HOLDS =
  "sets? out|setting out|details|detailing|contains?|containing|describes?|describing|outlines?|outlining|lists?|listing|includes?|gives?|giving|provides?(?! for)(?: (?:more|further|the|full))?(?: detail\\w*)?|shows?|showing|explains?|explaining|specif(?:y|ies|ying)|identif(?:y|ies|ying)|covers?|with (?:the |full |detailed )?(?:timescales|timings|milestones|costs|details|dates|owners)";
const HELD =
  "(?:set out|detailed|described|outlined|listed|found|published|contained|provided|shown|explained|specified|available|managed|tracked)";

/** "The delivery plan sets out who does what by when." */
const PLAN_HOLDS = composed(
  `\\b(?<lead>(?:an?|the|our|this|its|these|each|separate|accompanying|more detailed)\\s)?(?<name>${NAME})\\s(?:(?:that|which|to)\\s)?(?:(?:also|already|then|currently|accompanies this \\p{L}+ and)\\s)?(?<will>will\\s(?:also\\s|then\\s)?|shall\\s)?(?:${HOLDS})\\b\\s(?<holds>[^.;]{8,160})`,
  "iu",
);
/** "Timescales are set out in the roadmap", "details will be published in a separate delivery plan". */
const HELD_IN_PLAN = composed(
  `(?<holds>(?:[^.;:,]{3,140}?))\\s(?:(?:(?:is|are|can be|has been|have been)\\s)|(?<will>(?:will|shall|to) be\\s))?(?:\\p{L}+ly\\s|also\\s|further\\s)?${HELD}\\s(?:in|on|at|within|by|through|as part of)\\s(?<lead>(?:an?|the|our|its|these|each|their|separate)\\s)?(?<name>${NAME})`,
  "iu",
);
/** What such a sentence is told by: where it is held. Tried first, because the words before it may begin anywhere. */
const SAYS_HELD = composed(`\\s${HELD}\\s(?:in|on|at|within|by|through|as part of)\\s`, "iu");
/** "This strategy is supported by a costed delivery plan", "see our action plan". */
const ACCOMPANIED = composed(
  `\\b(?:(?:comes with|accompanied|supported|supplemented|complemented|underpinned|backed(?: up)?)\\s(?:by|with)\\s(?:an?\\s|the\\s|our\\s|its\\s)?|(?:accompanying|companion|supporting)\\s)(?<name>${NAME})|\\b(?:see|check|refer to|read|consult|visit|look at)\\s(?:the|our|its)\\s(?<name2>(?:\\p{L}[\\p{L}\\d’'-]*,?\\s){0,4}?(?:${KIND}))(?:\\s(?:to see|for)\\s(?<holds>[^.;:]{4,120}))?`,
  "iu",
);
/** Parts of this document hold their detail themselves. */
const WITHIN = screened(
  /\b(?:annex|appendix|appendices|below|overleaf|above|next page|section \d|chapter \d|page \d+|following (?:section|table|pages?)|table \d|in this document)\b/i,
);
/** Words before a name that do not belong to it. */
const LEAD =
  /^(?:.*\s)?(?:an?|the|our|this|that|these|its|of|in|and|by|on|to|for|with|from|as|is|are|be|has|have|had|will|should|must|agree|develop|developing|defining|produce|publish|place|demonstrated|detailed|separate|accompanying|more|new|full|associated|see|supporting|underpinning|robust|clear)\s/i;
/** Plans of somebody else, or of every team, or about a single matter. */
const OTHERS = screened(
  /\b(?:their|each|every|any|agenc(?:y|ies)|departments?|organisations?|suppliers?|provider'?s?|individual|trusts|systems|councils|schools|departmental|national|third|second|municipal|regional|clinical|business unit|local authorities|business continuity|recovery|communications?|training|test|learning|care|personal|audit|risk)\b/i,
);
const WILL_BE = screened(/\b(?:will|shall|to be|is being|are being|being)\b/i);
const MAKING = screened(
  /\b(?:develop|produce|create|prepare|draw up|write|publish|draft|agree|build|establish|complete|finalise|publish(?:ing)?)(?:ing|ed)?\s(?:an?|the|our)?\s?(?:[\p{L}-]+\s){0,3}$/iu,
);

/**
 * Statements that say a roadmap, a delivery, action or implementation plan or a business case holds what is missing here:
 * first the documents that exist, then those still to be written, each in reading order. A plain promise to write one is
 * no link, and neither is the document's own annex.
 */
export function linkedDocuments(document: StrategyDocument, statements: readonly Statement[]): LinkedDocument[] {
  const self = selfTeller(document);
  const found = statements.flatMap((statement) => {
    if (statement.voice !== "own" || statement.role === "references" || statement.role === "glossary") return [];
    if (statement.form === "table-row" && statement.cells.length > 1) return [];
    const link = linkIn(statement, self);
    return link ? [link] : [];
  });
  return [...found.filter(({ written }) => written), ...found.filter(({ written }) => !written)];
}

const WORTH_READING = screened(composed(`(?:${KIND})`, "iu"));

function linkIn({ id, text, grammar }: Statement, self: SelfTeller): LinkedDocument | undefined {
  if (!WORTH_READING.test(text) || WITHIN.test(text) || grammar.negated) return undefined;
  for (const pattern of [HELD_IN_PLAN, PLAN_HOLDS, ACCOMPANIED]) {
    if (pattern === HELD_IN_PLAN && !SAYS_HELD.test(text)) continue;
    const groups = pattern.exec(text)?.groups;
    const raw = groups?.["name"] ?? groups?.["name2"];
    if (!groups || !raw) continue;
    const name = raw.replace(LEAD, "").trim();
    const lead = groups["lead"] ?? "";
    if (OTHERS.test(raw) || /^(?:this|their)\b/i.test(lead) || self.isTitled(name)) continue;
    const before = text.slice(0, text.indexOf(raw) + raw.length - name.length);
    if (pattern === PLAN_HOLDS && MAKING.test(before)) continue;
    const holds = groups["holds"]?.trim();
    if (holds !== undefined && !HAS_DETAIL.test(holds)) continue;
    const written = groups["will"] === undefined && !(pattern === ACCOMPANIED && WILL_BE.test(before));
    return { statement: id, name, ...(holds ? { holds } : {}), written };
  }
  return undefined;
}

/** What a strategy may leave to another document. */
const HAS_DETAIL = screened(
  /\b(?:detail\w*|timescales?|timings?|timelines?|dates?|milestones?|actions?|activit(?:y|ies)|costs?|funding|resources?|investment|owners?|responsibilit\w+|steps?|deliverables?|measures?|targets?|projects?|initiatives?|priorit\w+|how|what we|who|when|implementation|delivery|delivered|plans?|progress|sequence|phases?|work|further information|more information|commitments?)\b/i,
);
