import { isOpenEnded } from "../../extract/statements/lead-ins.js";
import type { SectionRole, Statement } from "../../model/statement.js";
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

/** Whether the heading right above, no lead-in between, says that what follows will be done: "What we will fix first", "By March 2026". */
export function underPromisingHeading({ leadIns, section }: Statement, around: Surroundings): boolean {
  const from = around.sections[section]?.block ?? 0;
  const nearest = leadIns.find(({ kind, text, block }) => kind === "heading" || (block > from && isOpenEnded(text)));
  if (nearest?.kind !== "heading") return false;
  const heading = nearest.text.trim();
  return (
    DUE_HEADING.test(heading) ||
    NUMBERED.test(heading) ||
    (!around.instructs && cues.test("commitment-promising-headings", heading))
  );
}

/** "Action 3: open the data", or "Actions" and nothing else. */
const NUMBERED = /^(?:action|commitment|pledge|deliverable|project|initiative)\s+\d|^(?:\d[\d.]*\s+)?actions?$/i;

/** Whether the heading right above announces what is expected to happen of itself: "Demand", "Outlook". */
export function underForecast({ leadIns }: Statement): boolean {
  const nearest = leadIns.find(({ kind }) => kind === "heading");
  return nearest !== undefined && cues.test("commitment-forecast-headings", nearest.text);
}
