import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Span } from "../../src/model/place.js";

/** One text of this folder's YAML files; the README says what the fields mean. */
export interface RubricExample {
  readonly id: string;
  readonly polarity: "positive" | "negative";
  readonly source: "rubric" | "written" | "paraphrase";
  readonly text: string;
  readonly quote: string;
  readonly expects: string;
}

/** The share of other wordings that must come out as the rubric says; every wording of the rubric's own must. */
export const PARAPHRASES_RIGHT = 0.85;

/** The examples of one file of this folder. */
export function examplesOf<Example extends RubricExample>(file: string): readonly Example[] {
  return parse(readFileSync(new URL(`./${file}`, import.meta.url), "utf8")) as Example[];
}

/**
 * Whether some spans of a Markdown text stand where the example's quote stands.
 *
 * @throws Error when the quote is not in the text
 */
export function standsAt({ text, quote }: RubricExample, spans: readonly Span[]): boolean {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`“${quote}” is not in the text.`);
  return spans.some(({ place }) => place.kind === "source" && place.start < start + quote.length && place.end > start);
}
