import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { matchesOf } from "../../text/matches.js";
import { contentWords } from "../../text/words.js";
import { evidence, nearest, searched } from "../evidence.js";
import type { IndicatorResult } from "../sign.js";
import type { Given } from "./rules.js";

/** A reason given and so many content words of a rule make an application of it. */
const SHARED_WORDS = 3;

/** TEA-5: another section cites or clearly applies a rule to justify something it promises. */
export function putToUse(given: Given, rules: readonly LabelledStatement[], lexicon: Lexicon): IndicatorResult {
  const at = new Set(rules.map(({ section }) => section));
  const said = given.statements
    .filter(({ section }) => at.has(section))
    .map(({ text }) => text.toLowerCase())
    .join(" ");
  const elsewhere = given.statements.filter(
    ({ section, voice, role, labels }) =>
      voice === "own" && !at.has(section) && role !== "principles" && role !== "references" && !labels.has("PRINCIPLE"),
  );
  const used = elsewhere.filter(
    (statement) =>
      statement.role !== "summary" &&
      (cites(statement, lexicon) || quotesRule(statement, said) || applies(statement, rules, lexicon)),
  );
  const repeated = elsewhere.filter(({ role, text }) => role === "summary" && lexicon.test("principle", text));
  return {
    id: "TEA-5",
    state: used.length > 0 && rules.length > 0 ? "met" : "not-met",
    evidence: rules.length > 0 ? used.map((statement) => evidence(statement, "for", "TEA-5")) : [],
    ...(used.length > 0 && rules.length > 0
      ? {}
      : {
          searched: searched("a promise in another section that is justified by one of the rules", given),
          nearestMisses: nearest(repeated, "TEA-5", "repeats the principles and decides nothing by them"),
        }),
  };
}

/** "Following principle 2, …": names a principle and gives it as the reason. */
function cites({ text }: LabelledStatement, lexicon: Lexicon): boolean {
  return lexicon.test("cites", text) && !/\b(?:our|the) (?:principles|rules) (?:are|is)\b/i.test(text);
}

/** Words that the text itself puts between quotation marks. */
const QUOTED = /["“‘]([^"”’]{5,60})["”’]/g;

/** Names a rule between quotation marks: "in line with “rent before build”". */
function quotesRule({ text, cells }: LabelledStatement, ruleWords: string): boolean {
  return [text, ...cells.map((cell) => cell.text)].some((words) =>
    matchesOf(QUOTED, words).some((match) => ruleWords.includes((match[1] ?? "").toLowerCase())),
  );
}

/** Gives a reason, and the reason is in a rule's own words. */
function applies(statement: LabelledStatement, rules: readonly LabelledStatement[], lexicon: Lexicon): boolean {
  const { joined, labels, cells } = statement;
  if (!labels.has("COMMITMENT") && cells.length === 0) return false;
  if (!lexicon.test("because", joined)) return false;
  const words = new Set(contentWords(joined));
  return rules.some(({ text }) => contentWords(text).filter((word) => words.has(word)).length >= SHARED_WORDS);
}
