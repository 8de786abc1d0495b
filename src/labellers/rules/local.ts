import type { Statement } from "../../model/statement.js";
import type { NumberMention } from "../../text/numbers.js";
import { quantitiesOf } from "./figures.js";
import { type Applies, cues, type Rule } from "./rule.js";

/** A count from here on is a fact whatever it counts; a smaller one needs a thing that can be counted here. */
const LARGE_COUNT = 100;
/** How far behind a small count its thing may stand, in characters. */
const NEAR = 45;

/** What is wanted, due or merely said to be so tells nothing about how things are. */
const NOT_STATED: ReadonlySet<Statement["grammar"]["modality"]> = new Set(["intention", "requirement", "need"]);

/** "Highest population of under 18s", "founded in 1934": facts without a count. */
const FACT =
  /\b(?:(?:second|third|\d(?:nd|rd|th)\s)?(?:highest|largest|lowest|oldest|busiest|biggest|poorest|youngest) (?:\p{L}+ ){0,4}in (?:the )?(?:\p{Lu}|country|county|region|state|city)|(?:was|were) (?:founded|established|set up|created|formed|built|opened) in \d{4}|(?:thousands|millions|hundreds of (?:thousands|millions)) of (?:people|visitors|users|residents|patients|customers|citizens))/u;

/** A table that came out as one line holds too many figures to tell what they count. */
const RUN_TOGETHER = /-{8,}|_{8,}|\.{8,}/;

/** Rubric (b) 13: a checkable fact particular to this organisation, place or people. Promises and targets are not facts. */
export const local: Rule = {
  label: "LOCAL",
  applies(statement, _around, already): Applies | null {
    const { text, voice, role, grammar } = statement;
    if (voice !== "own" || role === "references" || role === "glossary") return null;
    if (grammar.tense === "future" || grammar.tense === "bare" || NOT_STATED.has(grammar.modality)) return null;
    if (RUN_TOGETHER.test(text) || cues.test("local-not", text)) return null;
    if (already.includes("TARGET") && !cues.test("local-now", text)) return null;
    if (quantitiesOf(statement).figures.some((figure) => counts(statement, figure))) return { cue: "counted here" };
    const fact = FACT.exec(text);
    return fact ? { cue: fact[0].toLowerCase() } : null;
  },
};

/** Whether the figure tells something that somebody could go and check. */
function counts({ text }: Statement, { start, end, kind, value }: NumberMention): boolean {
  if (kind === "percent" || kind === "money") return true;
  if (kind === "times") return false;
  if (kind === "count" && value >= LARGE_COUNT) return true;
  if (/^\s*(?:years?|months?|weeks?|days?|hours?|minutes?)\b/i.test(text.slice(end))) return false;
  if (kind === "fraction" && cues.test("local-things", text.slice(start, end))) return true;
  const thing = cues.find("local-things", text.slice(end, end + NEAR))[0];
  return thing !== undefined && !/[.;:]/.test(text.slice(end, end + thing.start));
}
