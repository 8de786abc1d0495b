import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { matchesOf } from "../../text/matches.js";
import { numbersIn } from "../../text/numbers.js";
import { screened } from "../../text/screened.js";
import { contentWords, countWords } from "../../text/words.js";
import { nearest, searched, shownOrAsked } from "../evidence.js";
import type { Extracts } from "../extracts.js";
import type { IndicatorResult } from "../sign.js";
import { showsRoom } from "./plainly.js";

type Given = Pick<Extracts, "document" | "statements">;

/** More words are a paragraph, or a row about many things. */
const LONGEST = 70;

/** Parts that tell of how things were or are. */
const TOLD: ReadonlySet<LabelledStatement["role"]> = new Set(["references", "glossary", "situation", "progress"]);

/** FOC-6: what stops or shrinks, and which people or money that frees. */
export function roomMade(given: Given, lexicon: Lexicon): IndicatorResult {
  const own = given.statements.filter(
    ({ voice, role, told, doer, text }) =>
      voice === "own" &&
      !TOLD.has(role) &&
      doer !== "other-body" &&
      doer !== "law" &&
      told !== "definition" &&
      told !== "pointer" &&
      countWords(text) <= LONGEST,
  );
  const making = own.filter((one) => makesRoom(one, given.statements, lexicon));
  const hopes = own.filter(
    (one) => !making.includes(one) && lexicon.test("frees", one.text) && lexicon.test("hope", one.text),
  );
  const met = making.length > 0;
  return {
    id: "FOC-6",
    ...shownOrAsked({ all: making, plain: making.filter(showsRoom) }, "FOC-6"),
    values: { room: making.length },
    measure: { value: making.length, unit: "count" },
    ...(met
      ? {}
      : {
          searched: searched("something that stops or shrinks to free people or money", given),
          nearestMisses: nearest(hopes, "FOC-6", "hopes for savings, and names nothing that stops"),
        }),
  };
}

/** Something named stops, and people or money become free; what stops may stand in the statement before. */
function makesRoom(statement: LabelledStatement, all: readonly LabelledStatement[], lexicon: Lexicon): boolean {
  const { text, cells, grammar, id, section } = statement;
  const stops = stopsSomething(text, lexicon);
  if (stops && handsOver(text, lexicon)) return true;
  if (cells.some(({ head, text: cell }) => lexicon.test("frees", head) && freesMeans(cell, lexicon))) return true;
  if (!lexicon.test("frees", text) || !freesMeans(text, lexicon)) return false;
  if (grammar.tense === "past" && !/\b(?:has|have|now)\b/i.test(text)) return false;
  if (stops) return true;
  const before = all[id - 1];
  return (
    before !== undefined &&
    before.section === section &&
    /^(?:that|this|it|these|those|they|doing so|the (?:money|saving|savings|people|staff|time|posts?))\b/i.test(text) &&
    (before.labels.has("EXCLUSION") || stopsSomething(before.text, lexicon))
  );
}

/** "…, and its three clerks learn to run the map": what belonged to the thing does something else now. */
function handsOver(text: string, lexicon: Lexicon): boolean {
  return matchesOf(
    /\b(?:its|their|whose)\s+((?:[\p{L}\d£,.-]+\s+){0,2}[\p{L}\d£,.-]+)\s+(?!(?:and|or|who|that|which|for|in|on|of|to|with|from|by|at|as|has|have)\b)\p{Ll}+/giu,
    text,
  ).some(([, words = ""]) => lexicon.test("means-freed", words) || /£\d/.test(words));
}

/** People or money after the word that frees them: "releases two posts", or what is moved: "the £40,000 goes to data quality". */
function freesMeans(text: string, lexicon: Lexicon): boolean {
  return numbersIn(text).some(({ kind }) => kind === "money") || lexicon.test("means-freed", text);
}

/** What ends has a name of its own: content words near the ending that are not hopes. */
function stopsSomething(text: string, lexicon: Lexicon): boolean {
  return lexicon.find("ends", text).some(({ end }) => {
    if (END_OF.test(text.slice(end))) return false;
    const after = text.slice(end, end + NEAR);
    const named = after.split(/[,;.]|\b(?:will|to|so|and|which|frees?|releas\w+|sav\w+|pays?)\b/i)[0] ?? "";
    return contentWords(named).length > 0 && !lexicon.test("hope", named) && !VAGUE.test(named);
  });
}

/** "End users", "end-to-end": nothing ends. */
const END_OF = /^(?:\susers?\b|[-‐ ]to[-‐ ]end\b|[-‐ ]points?\b)/i;

/** So far behind the word the thing that ends is named, in characters. */
const NEAR = 60;
const VAGUE = screened(
  /^\s*(?:(?:our|the|all|any|some)\s)?(?:costs?|waste|duplication|bureaucracy|overheads?|spending|inefficiency|effort|demand|burdens?|administration)\s*$/i,
);
