import type { Days } from "./calendar.js";
import type { DateMention } from "./date-mention.js";
import { composed } from "./plain-letters.js";

/** What a rule of the grammar makes of its match; undefined when it is no date after all. */
export type Reading = Pick<DateMention, "kind" | "months" | "relation"> & Partial<Days>;

/** What a rule may look at. Groups are those of its expression, by name. */
export interface Found {
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** The text before and after the match. */
  readonly before: string;
  readonly after: string;
}

/** One way of writing a date. */
export interface DateRule {
  readonly pattern: RegExp;
  readonly read: (found: Found) => Reading | undefined;
}

/** A rule from its expression's source; every rule ignores case. */
export function dateRule(source: string, read: DateRule["read"]): DateRule {
  return { pattern: composed(source, "gi"), read };
}
