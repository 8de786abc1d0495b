import type { Stated } from "../../model/appraisal.js";
import type { StrategyDocument } from "../../model/document.js";
import { datesIn } from "../../text/dates.js";
import { openingOf } from "./opening.js";
import { stated } from "./stated.js";

/** Words that say a date is one of publication. */
const PUBLISHED =
  /\b(?:published|publication date|date of publication|first published|issued|date of issue|released|release date|dated|launched in|version\s+[\d.]+|approved|adopted|updated|last updated|this version)\b/i;

/** A line that is hardly more than a date. */
const LONGEST_DATE_LINE = 40;

/**
 * When the document was published, as it states itself: "Published June 2019", a cover line that is a month or a year.
 * Never from the file's metadata, which tell when a file was written.
 */
export function publicationDate(document: StrategyDocument): Stated<string> | undefined {
  for (const { block } of openingOf(document)) {
    const said = PUBLISHED.exec(block.text);
    if (!said) continue;
    const found = dated(block.text, said.index, said.index + said[0].length + 60);
    if (found) return stated(found.value, block, found.start, found.end);
  }
  for (const { block } of openingOf(document)) {
    if (block.text.length > LONGEST_DATE_LINE) continue;
    const found = dated(block.text, 0, block.text.length);
    if (found && block.text.length - (found.end - found.start) < 12)
      return stated(found.value, block, found.start, found.end);
  }
  return undefined;
}

function dated(text: string, from: number, to: number): { value: string; start: number; end: number } | undefined {
  for (const { start, end, kind, earliest } of datesIn(text)) {
    if (start < from || start > to || !earliest) continue;
    if (kind === "day" || kind === "month") return { value: earliest.slice(0, 7), start, end };
    if (kind === "year" || kind === "season") return { value: earliest.slice(0, 4), start, end };
  }
  return undefined;
}
