import type { AppraisedDocument } from "../model/appraisal.js";
import type { StrategyDocument } from "../model/document.js";
import type { ReadingQuality } from "./findings.js";
import type { TextDoubts } from "./text-doubts.js";

/** Fewer words of running text than this give too little to judge anything with confidence. */
const FEWEST_WORDS = 150;

const NOT_A_STRATEGY: Partial<Record<AppraisedDocument["kind"], string>> = {
  "something-else": "This does not look like a strategy or a plan.",
  advice: "This looks like advice to an organisation rather than its own strategy.",
  "progress-report": "This looks like a report of progress rather than a strategy.",
};

/** What of the reading, of the kind of document and of who labelled it bears on every finding. */
export function readingQuality(
  document: StrategyDocument,
  about: AppraisedDocument,
  { doubts, measured }: { readonly doubts: TextDoubts; readonly measured: boolean },
): ReadingQuality {
  const pages = document.pages ?? 0;
  const readable = pages === 0 ? 1 : 1 - (document.unreadablePages?.length ?? 0) / pages;
  const reasons = [...document.notes, ...doubts.notes.filter(({ kind }) => kind !== "not-english")]
    .filter(({ weight }) => weight === "serious")
    .map(({ text }) => text);
  const kind = NOT_A_STRATEGY[about.kind];
  const outOfScope: string[] = [];
  if (kind !== undefined) outOfScope.push(kind);
  if (!doubts.english) outOfScope.push("This is not in English, which is the only language that can be judged.");
  if (about.words < FEWEST_WORDS) outOfScope.push("There are too few words to judge.");
  const hardlyDigital = about.hardlyDigital !== undefined;
  return { readable, hardlyDigital, reasons: [...outOfScope, ...reasons], outOfScope: outOfScope.length > 0, measured };
}
