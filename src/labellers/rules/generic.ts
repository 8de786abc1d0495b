import { blanked, ownNames } from "../../extract/facts/own-name.js";
import type { Label } from "../../model/label.js";
import type { Statement } from "../../model/statement.js";
import { contentWords, countWords } from "../../text/words.js";
import { quantitiesOf } from "./figures.js";
import { type Applies, cues, type Rule } from "./rule.js";

/** Never generic together with these (rubric b, 14), or with what names somebody or something to check. */
const NEVER_WITH: ReadonlySet<Label> = new Set([
  "TARGET",
  "PROGRESS",
  "LOCAL",
  "CANDOUR",
  "OWNER",
  "EXCLUSION",
  "ALIGN",
  "OUTCOME",
  "PRINCIPLE",
]);
/** A word of praise weighs as much as so many wide nouns... */
const PRAISE_WEIGHS = 2;
/** ... and a sentence needs one point for so many words. */
const WORDS_PER_POINT = 3.2;
/** A promise needs one empty word for so many. */
const WORDS_PER_EMPTY = 6;
/** Shorter than this is a title or a fragment. */
const FEWEST_WORDS = 5;
/** A longer promise mostly comes to something that can be checked. */
const LONGEST_PROMISE = 20;
/** A longer claim mostly holds something that could be checked. */
const LONGEST_TRUISM = 40;
/** A claim needs one empty word for so many. */
const WORDS_PER_EMPTY_CLAIM = 9;
const CHECKABLE = /\b(?:because|for example|such as|e\.g\.|including|according to)\b|[“”"]/i;
/** A name or an abbreviation in the middle of the sentence makes it somebody's own, save abbreviations that everybody uses. */
const NAME_INSIDE =
  /[\p{Ll},]\s+\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+|\b(?!(?:DNA|ICT|SMART|(?:KPI|OKR|SLA|ROI|EDI)s?)\b)\p{Lu}{3,}/u;
/** "…, measured by KPIs": measures that are not named make nothing checkable (rubric a, measure). */
const UNNAMED_MEASURES =
  /,?\s(?:and\s|as\s|to be\s)?(?:measured|tracked|monitored|evidenced|assessed|evaluated|judged|underpinned|supported|backed)\s(?:by|through|against|with|using|via)\s(?:[\p{L}-]+\s){0,4}(?:KPIs?|indicators?|metrics|measures|objectives|targets|milestones|outcomes)[\s.;]*$/iu;
const SILENT: ReadonlySet<Statement["role"]> = new Set([
  "references",
  "glossary",
  "owners",
  "dates",
  "risks",
  "case-study",
  "progress",
]);

/** Rubric (b) 14: could stand unchanged in a similar organisation's strategy, and nobody could ever show it false. */
export const generic: Rule = {
  label: "GENERIC",
  applies(statement, { organisation }, already): Applies | null {
    const { voice, role, form, grammar } = statement;
    const text = blanked(statement.text, ownNames(organisation)).replace(UNNAMED_MEASURES, "");
    if (voice !== "own" || form === "table-row" || SILENT.has(role) || grammar.tense === "past") return null;
    if (already.some((label) => NEVER_WITH.has(label))) return null;
    const words = countWords(text);
    if (words < FEWEST_WORDS || /:\s*$/.test(text) || CHECKABLE.test(text) || NAME_INSIDE.test(text)) return null;
    const { dates, figures } = quantitiesOf(statement);
    if (dates.length > 0 || figures.length > 0) return null;
    return (
      metaphor(statement, words) ??
      praise(statement, words) ??
      emptyPromise(statement, words) ??
      truism(statement, words) ??
      hollow(statement, words)
    );
  },
};

/** Praise upon praise. */
function praise({ text }: Statement, words: number): Applies | null {
  const found = cues.find("generic-praise", text).length;
  if (found < 2 || cues.test("generic-concrete", text)) return null;
  const things = cues.find("generic-things", text).length;
  return found * PRAISE_WEIGHS + things >= words / WORDS_PER_POINT ? { cue: "praise" } : null;
}

/** "Creativity will be the engine of our success": a picture, of something that nobody could point at. */
function metaphor({ text }: Statement, words: number): Applies | null {
  if (words > LONGEST_PROMISE || cues.test("generic-concrete", text)) return null;
  const picture = cues.find("generic-metaphor", text)[0];
  return picture && cues.test("generic-abstract", text) ? { cue: picture.term } : null;
}

/** "We will embed a digital culture": to do, to empty words, and nothing that could be seen. */
function emptyPromise({ text, grammar }: Statement, words: number): Applies | null {
  if (grammar.subject !== "organisation" && grammar.subject !== "implied" && grammar.tense !== "bare") return null;
  if (words > LONGEST_PROMISE || cues.test("generic-concrete", text)) return null;
  const praised = cues.find("generic-praise", text).length;
  const empty = praised + cues.find("generic-things", text).length;
  return praised > 0 && empty >= Math.max(2, words / WORDS_PER_EMPTY) ? { cue: "empty promise" } : null;
}

/** "Data is key to better services", "it is vital that we embrace change": nobody would say the contrary. */
function truism({ text, grammar }: Statement, words: number): Applies | null {
  if (grammar.tense === "future" || words > LONGEST_TRUISM || cues.test("generic-concrete", text)) return null;
  if (!cues.test("generic-claim", text)) return null;
  const empty = cues.find("generic-praise", text).length + cues.find("generic-things", text).length;
  return empty >= Math.max(2, words / WORDS_PER_EMPTY_CLAIM) ? { cue: "truism" } : null;
}

/** The groups whose words fit every organisation. */
const EMPTY = ["generic-praise", "generic-things", "generic-abstract", "generic-metaphor", "generic-hollow"];

/** "We will use technology to improve people's lives": with the words taken away that fit everybody, nothing is left. */
function hollow({ text, grammar }: Statement, words: number): Applies | null {
  if (words > LONGEST_PROMISE || cues.test("generic-concrete", text)) return null;
  if (!AHEAD.has(grammar.modality)) return null;
  let left = text;
  for (const group of EMPTY)
    for (const { start, end } of cues.find(group, text))
      left = left.slice(0, start) + " ".repeat(end - start) + left.slice(end);
  return contentWords(left).length === 0 ? { cue: "hollow" } : null;
}

/** What is promised or wanted; the same words about the present may be a fact. */
const AHEAD: ReadonlySet<Statement["grammar"]["modality"]> = new Set(["promise", "intention", "need"]);
