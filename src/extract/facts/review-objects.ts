import { screened } from "../../text/screened.js";
import type { SelfTeller } from "./self.js";

/** What may be reviewed, other than by the document's own name. */
const OBJECT = screened(
  /\b(?:(?:this|our|the|these|its)\s(?:[\p{Ll}-]+\s){0,2}?(?:priorities|road ?map|action plan|delivery plan|implementation plan|work ?plan|programme of work|objectives|goals|ambitions|commitments|order of (?:these|the|our) (?:items|priorities|work))|(?:this|our|the)\s(?:[\p{Ll}-]+\s){0,2}?(?:strategy|plan|road ?map)\s(?:review|refresh|update|revision)s?|progress (?:made )?(?:against|on|towards) (?:each of |all of |all )?(?:the|our|these|this) (?:outcomes|actions|commitments|goals|objectives|priorities|strategy|plan))\b/iu,
);
/** Plans and lists that are reviewed for other reasons. */
const OTHER_OBJECT = screened(
  /\b(?:care|treatment|support|learning|education|training|project|business continuity|continuity|recovery|estates?|financial|workforce|local|their|individual|personal|improvement|security|communications?|school|departmental|agency|test)\s(?:and \w+ )?(?:plans?|strateg(?:y|ies)|priorities|road ?maps?|objectives|goals)\b|\btheir\b/i,
);
/** A row about it: "Strategy refresh" in a cell. */
const OBJECT_CELL = screened(
  /(?:^|\t)\s*(?:[\p{L}-]+\s){0,2}?(?:strategy|plan|road ?map)\s(?:reviews?|refresh(?:es)?|revisions?|updates?)(?=\s*(?:\t|$))/iu,
);

/** A stretch of a text: offsets, end excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the text speaks of the document, its roadmap or its priorities. */
export function objectsIn(text: string, joined: string, self: SelfTeller): Stretch[] {
  if (OTHER_OBJECT.test(text)) return [];
  const found: Stretch[] = [];
  const own = self.find(text);
  if (own) found.push(own);
  const object = OBJECT.exec(text);
  if (object) found.push({ start: object.index, end: object.index + object[0].length });
  const cell = OBJECT_CELL.exec(text);
  if (cell && text.includes("\t")) found.push({ start: cell.index, end: cell.index + cell[0].length });
  // An item under "This strategy will be:" is about the strategy.
  if (found.length === 0 && joined !== text && self.find(joined.slice(0, joined.length - text.length)))
    found.push({ start: 0, end: 0 });
  return found;
}
