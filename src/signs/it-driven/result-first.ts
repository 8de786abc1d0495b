import { groupsIn } from "../../extract/people/groups.js";
import { actsOnTechnology } from "../../extract/technology/object.js";
import { mentionsTechnology } from "../../extract/technology/technology.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { matchesOf } from "../../text/matches.js";
import { screened } from "../../text/screened.js";
import { shownOrAsked } from "../evidence.js";
import type { Extracts } from "../extracts.js";
import type { IndicatorResult } from "../sign.js";
import { putsResultFirst } from "./plainly.js";

/** Where the means begin: "using the record system's template", "through one shared rota". */
const MEANS = /:\s|[,;–—]?\s(?:by|using|through|via|with|thanks to|because of|because|from|on|once|when|as|after)\s/gi;
/** The result needs so many characters before the means: subject, verb and what is noticed. */
const LEAST_RESULT = 25;
/** The subject of a sentence that begins with the technology or with who installs it. */
const DOER =
  /^(?:we|i|the (?:trust|council|department|organisation|programme|team|it|ict|digital)\b|our (?:team|programme|it|ict|digital)\b)/i;
/** Who acts for the organisation: a sentence about what they will do has no result for its main clause, whatever stands before it. */
const ACTING: ReadonlySet<LabelledStatement["grammar"]["subject"]> = new Set([
  "organisation",
  "part",
  "partner",
  "other-body",
  "document",
]);
/** What will be, or no longer be. */
const WILL = screened(/\b(?:will|shall|can|no longer|within|need not|by (?:\p{Lu}\p{L}+\s)?20\d\d)\b/iu);

/** ITD-7: the human result is the main clause and technology the means. */
export function resultFirst({ statements }: Pick<Extracts, "statements">, lexicon: Lexicon): IndicatorResult {
  const found = statements.filter((statement) => isResultFirst(statement, lexicon));
  const plain = found.filter((statement) => putsResultFirst(statement, lexicon));
  return {
    id: "ITD-7",
    ...shownOrAsked({ all: found, plain }, "ITD-7", "against"),
    measure: { value: found.length, unit: "count" },
  };
}

function isResultFirst(statement: LabelledStatement, lexicon: Lexicon): boolean {
  const { text, voice, grammar, role, cells } = statement;
  if (voice !== "own" || grammar.tense === "past" || role === "references" || role === "progress") return false;
  if (grammar.modality === "possibility" || grammar.modality === "need") return false;
  if (statement.form !== "table-row" && ACTING.has(grammar.subject)) return false;
  const [first, second] = cells;
  // A row of "what will be different | by means of".
  if (first && second && BY_MEANS_OF.test(second.head))
    return namesMeans(second.text, lexicon) && (isNoticed(first.text, lexicon) || tellsResult(first.text, lexicon));
  const sentence = text.split("\t").join("; ");
  if (!namesMeans(sentence, lexicon) || !lexicon.test("noticed", sentence)) return false;
  return matchesOf(MEANS, sentence).some(({ index, 0: words }) => {
    const result = sentence.slice(0, index);
    const means = sentence.slice(index + words.length);
    return result.length >= LEAST_RESULT && namesMeans(means, lexicon) && tellsResult(result, lexicon);
  });
}

const BY_MEANS_OF = screened(
  /^(?:by |through |using )?(?:means|how|technology|tools?|system|enabled|enabler)\b|^by means/i,
);

function namesMeans(words: string, lexicon: Lexicon): boolean {
  return mentionsTechnology(words) || lexicon.test("means", words);
}

function isNoticed(result: string, lexicon: Lexicon): boolean {
  return groupsIn(result).length > 0 || lexicon.test("noticed", result);
}

/** "Lessons from the pilot will support …", "the programme will provide …": what somebody's work does, and not what comes of it. */
const ONLY_HELPS =
  /\b(?:will|shall|can)\s(?:also\s|then\s|further\s)?(?:support|help|enable|allow|provide|create|contribute|drive|underpin|ensure|inform|lead to|promote|facilitate|encourage|work|focus|co-opt|compile|submit|publish)\b/i;

/** Somebody or a service for subject, and a difference that would be noticed; nothing of technology before it. */
function tellsResult(result: string, lexicon: Lexicon): boolean {
  if (DOER.test(result) || ONLY_HELPS.test(result) || actsOnTechnology(result) || lexicon.test("stock-result", result))
    return false;
  return (
    WILL.test(result) &&
    lexicon.test("noticed", result) &&
    (groupsIn(result).length > 0 || lexicon.test("service-thing", result))
  );
}
