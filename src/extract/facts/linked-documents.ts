import type { StrategyDocument } from "../../model/document.js";
import type { Statement } from "../../model/statement.js";

/** Another document that is said to hold what is missing here (rubric 0, linked documents). */
export interface LinkedDocument {
  /** As it is named: "the delivery plan". */
  readonly name: string;
  /** The statement that says so. */
  readonly statement: number;
  /** What it is said to hold, in the statement's own words; empty when it only points there. */
  readonly holds: string;
}

const NAME =
  /\b(?:(?:an?|the|our|its|this|detailed|separate|public|published|accompanying|annual|more|full|online|live|rolling|supporting|underpinning|own|digital|strategic|departmental)\s+)+(?:\w+\s+){0,2}?(?:roadmap|road map|delivery plan|action plan|implementation plan|implementation roadmap|business case|programme plan|work programme|project plan|delivery roadmap|operational plan|backlog|Trello board)s?\b/gi;
/** Says that the detail is, or will be, there. */
const HOLDS =
  /\b(?:set(?:s|ting)? out|detail(?:s|ed|ing)?|contain(?:s|ed)?|describ\w+|list(?:s|ed)?|includ\w+|show(?:s|n|ing)?|publish(?:ed)?|accompan\w+|support(?:s|ed)? (?:this|by)|underpin\w*|is available|are available|can be found|found (?:in|at|on)|see (?:the|our)|refer to|captured in|given in|provided in|in (?:the|our)|on (?:the|our)|timings?|milestones?|timelines?|will be developed|developed alongside|sits? (?:alongside|beneath|under)|translat\w+|drive[sn]? by|delivered through|via)\b/i;
/** Tied to this document, not to one service in it. */
const OF_THIS =
  /\b(?:this|the|our)\s+(?:\w+\s+){0,3}(?:strategy|document|plan|priorit\w+|actions?|objectives?|commitments?|milestones?|work|timings?|vision|goals?)\b|\b(?:accompan\w+|alongside|in more detail|further detail|more detail|specific (?:timings?|actions?|milestones?)|how we will deliver|timescales?)\b/i;
/** A plan promised for something else: "we will develop a delivery plan for payments". */
const FOR_ANOTHER = /^\s*(?:for|on|to)\s+(?!deliver|implement|achieve|this|the strategy|our strategy|each)/i;

/** Statements that say a roadmap, a delivery plan or a business case holds the missing detail. Plans promised for single services do not count. */
export function linkedDocuments(_document: StrategyDocument, statements: readonly Statement[]): LinkedDocument[] {
  const found: LinkedDocument[] = [];
  for (const { text, voice, id, role } of statements) {
    if (voice !== "own" || role === "progress" || role === "references") continue;
    for (const match of text.matchAll(NAME)) {
      const after = text.slice(match.index + match[0].length);
      if (FOR_ANOTHER.test(after) || !HOLDS.test(text) || !OF_THIS.test(text)) continue;
      if (/^this\s/i.test(match[0])) continue;
      found.push({ name: match[0].replace(/^(?:an?|the)\s+/i, ""), statement: id, holds: text });
      break;
    }
  }
  return found;
}
