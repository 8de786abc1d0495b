import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { screened } from "../../text/screened.js";
import { nearest, searched, shownOrAsked } from "../evidence.js";

import type { IndicatorResult } from "../sign.js";
import { showsChoice } from "./plainly.js";
import type { Given } from "./rules.js";

/** "We buy only what …", "is the last resort". */
const ONLY = screened(
  /\b(?:we|teams?|staff|departments)\s+(?:will\s+)?(?:only\s+\w+|\w+\s+only)\b|\bonly\s+(?:if|when|where|in|after|once)\b/i,
);
/** "Teams, not projects". */
const NOT_THAT = screened(/[,;–—-]\s*(?:and\s+)?not\s+(?!only\b|just\b|least\b|limited\b|be\b|to be\b)[\w-]+/i);
/** "Cloud first", "the county's system first". */
const FIRST = screened(
  /\b(?:comes?|goes|go|is|are|tried|asked|look(?:ed)?)\s+(?:\w+\s+){0,2}first\b|[\w-]+[- ]first\b/i,
);

/** Rules of which a sensible organisation could choose the opposite, or that say what gives way. */
export function realChoices(rules: readonly LabelledStatement[], lexicon: Lexicon): LabelledStatement[] {
  return rules.filter(({ joined, text }) => {
    if (lexicon.test("nobody-opposes", text) && !lexicon.test("gives-way", joined)) return false;
    return (
      lexicon.test("gives-way", joined) ||
      lexicon.test("either-way", joined) ||
      ONLY.test(joined) ||
      NOT_THAT.test(joined) ||
      FIRST.test(text)
    );
  });
}

/** TEA-3: a sensible organisation could adopt the opposite, or the rule says what gives way. */
export function realChoice(
  given: Given,
  rules: readonly LabelledStatement[],
  choices: readonly LabelledStatement[],
  lexicon: Lexicon,
): IndicatorResult {
  const others = rules.filter((rule) => !choices.includes(rule));
  return {
    id: "TEA-3",
    ...shownOrAsked({ all: choices, plain: choices.filter((rule) => showsChoice(rule, lexicon)) }, "TEA-3"),
    values: { choices: choices.length, rules: rules.length },
    measure: { value: choices.length, unit: "count" },
    ...(choices.length > 0
      ? {}
      : {
          searched: searched(
            "a rule whose opposite somebody sensible could choose, or that says what gives way",
            given,
          ),
          nearestMisses: nearest(others, "TEA-3", "leaves nothing to choose: nobody would want the opposite"),
        }),
  };
}
