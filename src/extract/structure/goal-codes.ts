import { matchesOf } from "../../text/matches.js";
import { composed } from "../../text/plain-letters.js";
import { screened, screenedMatches } from "../../text/screened.js";

/** A short name for a goal ("goal 2", "Promise two", "SG3"): the noun in the singular, empty for letters with a figure, and the code in lower case with number words as figures. */
export interface GoalCode {
  readonly noun: string;
  readonly code: string;
}

const NOUN =
  "goal|priority|objective|aim|ambition|theme|outcome|promise|pledge|mission|commitment|pillar|result|action";
const NOUNS =
  "goals?|priorit(?:y|ies)|objectives?|aims?|ambitions?|themes?|outcomes?|promises?|pledges?|missions?|commitments?|pillars?|results?|actions?";
const NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const NUMBER = `\\d{1,2}|[A-H](?![\\p{L}’'])|${NUMBERS.join("|")}`;

/** "Goal 1", "goals 2 and 4", "strategic objective B": the noun in any case, a letter only as a capital. */
const nounsAndNumbers = screenedMatches(
  composed(
    `\\b(?<noun>${bothCases(NOUNS)})\\s(?<first>${NUMBER})(?![\\d%]|\\s?(?:of|per cent)\\b)(?:(?:,\\s|\\sand\\s|\\sor\\s|\\s&\\s|\\sto\\s)(?<second>${NUMBER})(?![\\p{L}\\d%]))?`,
    "gu",
  ),
);
/** "SG1", "CP3": letters with a figure, but no quarter of a year. */
const LETTERS_AND_FIGURE = /(?<![\p{L}\d-])(?!Q[1-4](?!\d))(?<code>[A-Z]{1,3}\d{1,2})(?![\p{L}\d%-])/gu;

/** Without this none of them is there. */
const LETTER_AND_FIGURE = /[A-Z]\d/;

function bothCases(words: string): string {
  return words.replace(
    /(^|\|)(\p{L})/gu,
    (_, bar: string, letter: string) => `${bar}[${letter.toUpperCase()}${letter}]`,
  );
}

/** The goal codes in a text, in reading order. */
export function goalCodes(text: string): GoalCode[] {
  const found: { at: number; code: GoalCode }[] = [];
  for (const match of nounsAndNumbers(text)) {
    const noun = singular(match.groups?.["noun"] ?? "");
    for (const number of [match.groups?.["first"], match.groups?.["second"]])
      if (number !== undefined) found.push({ at: match.index, code: { noun, code: normal(number) } });
  }
  if (LETTER_AND_FIGURE.test(text))
    for (const match of matchesOf(LETTERS_AND_FIGURE, text))
      found.push({ at: match.index, code: { noun: "", code: normal(match.groups?.["code"] ?? "") } });
  return found.sort((a, b) => a.at - b.at).map(({ code }) => code);
}

/** "Priorities" to "priority". */
export function singular(noun: string): string {
  return noun.toLowerCase().replace(/ies$/, "y").replace(/s$/, "");
}

function normal(number: string): string {
  const word = NUMBERS.indexOf(number.toLowerCase());
  return word >= 0 ? String(word + 1) : number.toLowerCase();
}

const NAMED_CODE = screened(
  composed(`^(?:[Ss]trategic\\s|[Cc]orporate\\s)?(?:${bothCases(NOUN)})\\s(?:${NUMBER})\\b[\\s:,.)–-]*`, "u"),
);
const BARE_CODE = /^\(?(?<code>\d{1,2}|[A-H]|(?!Q[1-4](?!\d))[A-Z]{1,3}\d{1,2})(?:[).:,]\s?|\s|$)/u;

/** The code with which a goal's own line begins ("1. Nobody waits", "A, no operation cancelled", "Goal 2: home by noon"), and the words after it. */
export function openingCode(text: string): { readonly code: GoalCode; readonly rest: string } | undefined {
  const named = NAMED_CODE.exec(text);
  const code = named ? goalCodes(named[0])[0] : undefined;
  if (named && code) return { code, rest: text.slice(named[0].length) };
  const bare = BARE_CODE.exec(text);
  return bare?.groups?.["code"]
    ? { code: { noun: "", code: normal(bare.groups["code"]) }, rest: text.slice(bare[0].length) }
    : undefined;
}

const COUNT = screened(
  /\b(?<count>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve)\s(?:(?!years?\b|months?\b)[\p{Ll}-]+\s){0,2}?(?<noun>goals|priorities|objectives|aims|ambitions|themes|strands|outcomes|promises|pledges|missions|commitments|pillars|results)\b/iu,
);

/** "Has four goals", "three strategic priorities": how many, of what (singular), and where the words stand. */
export function countedGoals(
  text: string,
): { readonly count: number; readonly noun: string; readonly start: number; readonly end: number } | undefined {
  const match = COUNT.exec(text);
  const { count = "", noun = "" } = match?.groups ?? {};
  if (!match) return undefined;
  const number = count.toLowerCase() === "twelve" ? 12 : Number(normal(count));
  return { count: number, noun: singular(noun), start: match.index, end: match.index + match[0].length };
}

/** The noun of a column head, in the singular; empty when it speaks of no goals ("Corporate priority"). */
export function nounOf(head: string): string {
  const noun =
    /\b(goals?|priorit(?:y|ies)|objectives?|aims?|ambitions?|themes?|outcomes?|promises?|pledges?|missions?)\b/i.exec(
      head,
    )?.[1];
  return noun === undefined ? "" : singular(noun);
}
