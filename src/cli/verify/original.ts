import type { Span } from "../../model/place.js";

/** The file, as a span is checked against it. */
export interface Original {
  /** What stands at the span's place when it is not the span's words; undefined when it is. */
  differs(span: Span): string | undefined;
  /** What the person who asked should know of how it was checked. */
  notes(): readonly string[];
}
