import type { StrategyDocument } from "../../model/document.js";
import type { Statement } from "../../model/statement.js";
import { datesIn } from "../../text/dates.js";

/** What the document says of its own review (rubric 11, LON-2). */
export interface ReviewStatement {
  readonly statement: number;
  /** How often, in months, where it is said. */
  readonly intervalMonths?: number;
  /** Who reviews or decides, as it stands, where it is said. */
  readonly decider?: string;
  /** Whether the strategy may change by it. */
  readonly mayChange: boolean;
  /** "Regularly", "a living document", reports of progress: half credit at most. */
  readonly weak: boolean;
}

const REVIEWS =
  /\b(?:review\w*|refresh\w*|revis(?:e|ed|es|ing|ion|it\w*)|re-?decid\w*|updat(?:e|ed|es|ing)|reconsider\w*|re-?assess\w*|re-?prioriti\w*|living document|evolv\w*|iterat\w*|re-?think\w*|renew(?:ed)?)\b/i;
const THE_PLAN =
  "(?:strategy|plan|roadmap|road map|action plan|priorities|strategic plan|document|framework|objectives|order of (?:these|the)|list of|programme of work|agenda|strategic direction|action plans)";
const OF_ITSELF = new RegExp(
  `\\b(?:this|the|our|these|its|all)\\s+(?:[\\w-]+\\s+){0,3}?${THE_PLAN}\\b|\\b(?:living document|re-?decides?)\\b`,
  "i",
);
/** Reviews of something else. */
const OF_ANOTHER =
  /\breview(?:s|ed|ing)?\s+(?:of\s+)?(?:the\s+|our\s+|all\s+|existing\s+|current\s+)*(?:contracts?|services?|polic(?:y|ies)|legislation|procurement|curricul\w+|literature|progress of projects|websites?|systems?|guidance|evidence|case|cases|applications?|processes|skills|courses?)\b/i;
const LOOSE =
  /\b(?:regular(?:ly)?|periodic(?:ally)?|from time to time|as (?:needed|required|appropriate|necessary)|where (?:needed|necessary)|continu(?:al|ous)(?:ly)?|living document|ongoing|over time|when needed|as we (?:learn|deliver))\b/i;
const CHANGES =
  /\b(?:chang\w*|adjust\w*|re-?decid\w*|re-?prioriti\w*|revis\w*|refresh\w*|updat\w*|amend\w*|adapt\w*|add(?:ed|itional)?\b|drop\w*|stop\w*|re-?order\w*|rewrit\w*|reset|re-?set|reconsider\w*|decid\w*|renew\w*|new (?:actions|priorities))\b/i;
const PROGRESS_ONLY = /\b(?:progress|performance|report(?:s|ed|ing)?|monitor\w*)\b/i;
const DECIDER =
  /\b(?:by\s+)?((?:the|our)\s+(?:[\w-]+\s+){0,4}(?:board|committee|cabinet|council|group|executive|team|minister|officer|director|forum|assembly|office|government|parliament))\b/i;

/** The furthest apart that "review" and "strategy" may stand and still belong together, in characters. */
const NEAR = 110;

/** Statements that say when and how this strategy itself will be reviewed. Reviews of a service, a contract or a policy do not count. */
export function reviewStatements(_document: StrategyDocument, statements: readonly Statement[]): ReviewStatement[] {
  const found: ReviewStatement[] = [];
  for (const { text, voice, id, role, grammar } of statements) {
    if (voice !== "own" || role === "progress" || role === "references" || grammar.tense === "past") continue;
    const review = REVIEWS.exec(text);
    const itself = OF_ITSELF.exec(text);
    if (!review || !itself || OF_ANOTHER.test(text) || Math.abs(review.index - itself.index) > NEAR) continue;
    const interval = intervalIn(text);
    const decider = DECIDER.exec(text)?.[1];
    const may = CHANGES.test(text);
    const progressOnly =
      PROGRESS_ONLY.test(text) &&
      !/\b(?:chang|adjust|decid|priorit|revis|refresh|amend|updat\w+ (?:this|the|our))/i.test(text);
    if (interval === undefined && !LOOSE.test(text) && !/\b(?:will|shall|be)\b/i.test(text)) continue;
    found.push({
      statement: id,
      ...(interval === undefined ? {} : { intervalMonths: interval }),
      ...(decider === undefined ? {} : { decider }),
      mayChange: may && !progressOnly,
      weak: interval === undefined || progressOnly,
    });
  }
  return found;
}

/** The interval in months: "every year", "annually", "in two years' time"; a single date counts as far off as its words say. */
function intervalIn(text: string): number | undefined {
  const dates = datesIn(text);
  const repeated = dates.find(({ kind, months }) => kind === "interval" && months !== undefined);
  if (repeated?.months !== undefined) return repeated.months;
  if (/\bannual(?:ly)?\b|\byearly\b/i.test(text)) return 12;
  const after = dates.find(
    ({ kind, relation, months }) => kind === "duration" && months !== undefined && relation !== "over",
  );
  return after?.months;
}
