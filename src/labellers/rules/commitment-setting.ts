import { isOpenEnded } from "../../extract/statements/lead-ins.js";
import type { SectionRole, Statement } from "../../model/statement.js";
import { screened } from "../../text/screened.js";
import { countWords } from "../../text/words.js";
import { cues, type Surroundings } from "./rule.js";

/** Parts in which a list item or a bare verb is to be done, whatever its grammar. */
export const PROMISING: ReadonlySet<SectionRole> = new Set(["promises", "actions", "objectives", "outcomes"]);

/** A heading that is a date or a phase: "By March 2026", "Year 1 (2025/26)", "Phase 2: the wards", "Now". */
const DUE_HEADING =
  /^(?:by|come|from|before|until|due(?: by)?|ready by)\s+(?:the\s+)?(?:(?:end|start|middle|autumn|spring|summer|winter)\s+(?:of\s+)?)?(?:(?:early|mid|late)[\s-])?(?:(?:\d{1,2}\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+)?(?:q[1-4]\s+)?(?:fy\s*)?(?:20\d\d(?:\s*[/–-]\s*\d{2,4})?|next\s+\w+)\W*$|^(?:year|phase|stage|quarter)\s+(?:\d|one|two|three|four|five)\b[^a-z]*(?:\b(?:from|to|by|until)\b[^a-z]*)*$|^(?:year|phase|stage|wave)\s+(?:\d|one|two|three|four|five)\b\s*(?:\([^)]*\))?\s*[:,–-]\s|^(?:now|next|then|first|second|third|last|later|finally)(?:\s*\([^)]*\)|\s*[:–-]\s.*)?$/i;

/** The lead-in itself promises: "We will:", "our commitments are to". */
const LEAD_IN_PROMISES = /\b(?:we|will|we’ll|we'll|shall|going to|plan to|intend to|aim to)\s*[:…-]*\s*$/i;

/** Whether "We will:" or the like stands right above an item. */
export function introducedByPromise(statement: Statement, around: Surroundings): boolean {
  const nearest = statement.leadIns.find(({ kind }) => kind === "sentence");
  const section = around.sections[statement.section];
  if (!nearest || !section || statement.form !== "list-item") return false;
  const near = nearest.block >= section.block || section.block - nearest.block === 1;
  return near && LEAD_IN_PROMISES.test(nearest.text);
}

/** "Opened the north quay", "launched …" in a list of what was done: a report, whatever introduces it but "we will have". */
export function isListOfDeeds({ form, text, leadIns }: Statement, { siblings }: Surroundings): boolean {
  if (form !== "list-item") return false;
  if (/\b(?:will|be|have|been)\s*[:…-]*\s*$/i.test(leadIns.find(({ kind }) => kind === "sentence")?.text ?? ""))
    return false;
  if (/\bwe\s*[:…-]*\s*$/i.test(leadIns[0]?.text ?? "") === false && !DONE.test(text)) return false;
  const done = siblings.filter((one) => DONE.test(one.text)).length;
  return done >= 2 && done * 2 >= siblings.length;
}

const DONE =
  /^[•–—-]?\s*(?:(?:also|then|have|now)\s)?(?:\p{L}+ed|began|built|held|ran|made|gave|took|won|sent|brought|met)\s/iu;

/** Whether the heading right above, no lead-in between, says that what follows will be done: "What we will fix first", "By March 2026". */
export function underPromisingHeading(statement: Statement, around: Surroundings): boolean {
  const heading = headingRightAbove(statement, around);
  return (
    DUE_HEADING.test(heading) ||
    NUMBERED.test(heading) ||
    (!around.instructs && THE_PLAN.test(heading)) ||
    (!around.instructs && cues.test("commitment-promising-headings", heading))
  );
}

/** "Action 3: open the data", or "Actions" and nothing else. */
const NUMBERED = screened(
  /^(?:action|commitment|pledge|deliverable|project|initiative)\s+\d|^(?:\d[\d.]*\s+)?actions?$/i,
);

/** The heading above a statement, where no words in between introduce it; else empty. */
function headingRightAbove({ leadIns, section }: Statement, { sections }: Surroundings): string {
  const from = sections[section]?.block ?? 0;
  const nearest = leadIns.find(({ kind, text, block }) => kind === "heading" || (block > from && isOpenEnded(text)));
  return nearest?.kind === "heading" ? nearest.text.trim() : "";
}

/** "The plan", "Our programme for 2027", and nothing else: the list below is the plan itself. */
const THE_PLAN = screened(
  /^(?:\d[\d.]*\s+)?(?:the|our)\s+(?:work\s+)?(?:plan|programme|list|portfolio)(?:\s+(?:itself|in brief|in full|on one page|on a page|so far|for now|for 20\d\d\S*|for (?:this|next|the) (?:year|coming year)|(?:from|to|until) 20\d\d.*))?$/i,
);

/** "And also", "What else", "More work (continued)": the list below goes on with the one before. */
const GOES_ON = screened(
  /^(?:and\s+)?(?:also|then|more|further|furthermore|besides|plus|likewise|additionally|in addition|as well|what else|anything else|everything else|the rest|the others|others|and more)(?:\s+(?:work|projects|things|ideas|plans|items|jobs|actions))?\W*$|^(?:and\s+)?(?:other|more|further|additional)\s+(?:work|projects|things|ideas|plans|items|jobs|actions)\W*$|\(?\bcont(?:inued|[’']?d|\.)\)?$/i,
);

/**
 * The list that an item goes on with, where the heading right above it only goes on: that of the part before. Empty elsewhere.
 */
export function listGoneOnWith(statement: Statement, around: Surroundings): Statement[] {
  if (!GOES_ON.test(headingRightAbove(statement, around))) return [];
  const { sections, statements } = around;
  const { section } = statement;
  const own = sections[section];
  const before = sections.findLast(({ index, level }) => own !== undefined && index < section && level === own.level);
  return statements.filter((one) => one.section === before?.index && one.form === "list-item");
}

/** A title page takes no more blocks than these, and a line on it no more words. */
const MOST_COVER_BLOCKS = 8;
const LONGEST_COVER_LINE = 12;

/** "Transforming care together", "Deliver better" on the cover, above the first chapter: a title or a motto, and no promise. */
export function isCoverLine({ form, text, block, section }: Statement, { sections }: Surroundings): boolean {
  if (form !== "sentence" || block >= MOST_COVER_BLOCKS || /[.;:]\s*$/.test(text) || /\d/.test(text)) return false;
  const own = sections[section];
  const above = own !== undefined && (own.level === 0 || own.index === 1);
  return above && sections.length > own.index + 1 && countWords(text) <= LONGEST_COVER_LINE;
}

/** "Medium term (~5 years)", "Short-term:", "Horizon 2 (2027 to 2028)": when, and nothing that would be done then. */
export function isOnlyATime({ text }: Statement): boolean {
  return ONLY_A_TIME.test(text);
}

const ONLY_A_TIME = screened(
  /^(?:(?:in|over)\s+the\s+)?(?:(?:immediate|short|medium|near|longer|long)[\s-]+term|(?:horizon|phase|stage|wave|year|quarter)\s+(?:\d|one|two|three|four|five))(?:\s*[(:,–—-]\s*[^\p{L}]*(?:(?:to|and|years?|months?|over|under|up|about|around|approx\.?|from|beyond|onwards?)\b[^\p{L}]*)*\)?)?[\s.:)]*$/iu,
);

/** Whether the heading right above announces what is expected to happen of itself: "Demand", "Outlook". */
export function underForecast({ leadIns }: Statement): boolean {
  const nearest = leadIns.find(({ kind }) => kind === "heading");
  return nearest !== undefined && cues.test("commitment-forecast-headings", nearest.text);
}

/** Whether the nearest heading is that of the contents: what stands there names the chapters. */
export function isUnderContents({ leadIns }: Statement): boolean {
  return /^(?:table of )?contents$/i.test(leadIns.find(({ kind }) => kind === "heading")?.text.trim() ?? "");
}
