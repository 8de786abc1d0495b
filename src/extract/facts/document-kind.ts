import type { DocumentKind } from "../../model/appraisal.js";
import type { StrategyDocument } from "../../model/document.js";
import type { Confidence } from "../../model/finding.js";
import type { Statement } from "../../model/statement.js";
import { lexiconBeside } from "../../text/load-lexicon-file.js";
import { countWords } from "../../text/words.js";
import { openingOf, titleOf } from "./opening.js";

const lexicon = lexiconBeside(import.meta.url, "kinds.yaml");

/** Hits per 1,000 words from which a document is a contract, a story or a manual; only believed where hardly anything is promised. */
const FOREIGN_DENSITY = 6;
/** Promises per 1,000 words above which a document is surely some kind of strategy or plan. */
const PROMISING = 3;
/** Advice needs this many phrases for each promise. */
const ADVICE_FACTOR = 1.5;
const FEWEST_ADVICE = 4;
/** Share of past-tense statements that makes a report. */
const PAST_SHARE = 0.4;

const PROMISE =
  /\b(?:we|our team|the (?:council|trust|government|department|board|agency|service|programme|ministry)|departments|agencies)\s+(?:will|shall|aim|plan|intend)\b/gi;

/** A document's kind and how sure that is. */
export interface KindOfDocument {
  readonly value: DocumentKind;
  readonly confidence: Confidence;
}

/** What kind of document it is, told from its title, who speaks and how. To call a strategy "something else" is the worst error, so that needs foreign words and hardly a promise. */
export function documentKind(document: StrategyDocument, statements: readonly Statement[]): KindOfDocument {
  const text = statements.map((statement) => statement.text).join("\n");
  const words = Math.max(1, countWords(text));
  const perThousand = (count: number) => (count * 1000) / words;
  const promises = perThousand(text.match(PROMISE)?.length ?? 0);
  const density = (group: string) => perThousand(lexicon.find(group, text).length);
  const title = [
    titleOf(document),
    ...openingOf(document)
      .slice(0, 4)
      .map(({ block }) => block.text.slice(0, 120)),
  ].join("\n");
  const titled = (group: string) => lexicon.test(group, title);
  const foreign = Math.max(density("contract"), density("story"), density("manual"));
  const namedPlan = titled("strategy-title") || titled("plan-title");
  if (promises < PROMISING && foreign >= FOREIGN_DENSITY && !namedPlan)
    return { value: "something-else", confidence: "high" };
  const advice = lexicon.find("advice", text).length;
  const promised = text.match(PROMISE)?.length ?? 0;
  if (advice >= FEWEST_ADVICE && advice > promised * ADVICE_FACTOR)
    return { value: "advice", confidence: namedPlan ? "medium" : "high" };
  const past = statements.filter(({ grammar }) => grammar.tense === "past").length;
  const reporting = past >= statements.length * PAST_SHARE;
  if (titled("report-title") && (reporting || promises < PROMISING))
    return { value: "progress-report", confidence: reporting ? "high" : "medium" };
  if (titled("guidance-title") && !titled("strategy-title"))
    return { value: "planning-guidance", confidence: "medium" };
  if (titled("strategy-title")) return { value: "strategy", confidence: "high" };
  if (titled("plan-title")) return { value: "plan", confidence: "high" };
  if (titled("policy-title")) return { value: "policy", confidence: "medium" };
  if (promises < 0.5 && foreign >= FOREIGN_DENSITY / 2) return { value: "something-else", confidence: "medium" };
  if (
    promises === 0 &&
    statements.length > 20 &&
    !statements.some(({ role }) => role === "actions" || role === "objectives" || role === "promises")
  ) {
    return { value: "something-else", confidence: "low" };
  }
  return { value: "strategy", confidence: "low" };
}
