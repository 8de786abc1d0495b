/**
 * A date as the text has it (UTF-16 offsets, end excluded). Words that move the date belong to it ("the end of", "early",
 * "within"); other prepositions before it do not, they are the relation.
 */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind:
    | "day"
    | "month"
    | "quarter"
    | "season"
    | "year"
    | "financial-year"
    | "span"
    | "duration"
    | "interval"
    | "phase";
  /** The first day that fits, YYYY-MM-DD; undefined where the words give no year. */
  readonly earliest?: string;
  /** The last day that fits, YYYY-MM-DD. */
  readonly latest?: string;
  /** Durations and intervals: length in months (a week is 0.23). */
  readonly months?: number;
  readonly relation?: "by" | "from" | "until" | "within" | "over" | "in" | "since" | "every";
}
