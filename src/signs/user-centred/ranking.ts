import { groupsIn } from "../../extract/people/groups.js";
import type { LabelledStatement } from "../../model/statement.js";
import { datesIn } from "../../text/dates.js";
import type { Lexicon } from "../../text/lexicon.js";
import { numbersIn } from "../../text/numbers.js";
import { screened } from "../../text/screened.js";
import { evidence, nearest, searched } from "../evidence.js";
import type { IndicatorResult } from "../sign.js";
import type { Given } from "./given.js";

/** USR-8: which needs matter most, and on what ground. */
export function rankedNeeds(given: Given, lexicon: Lexicon): IndicatorResult {
  const ranked = given.statements.filter((statement) => ranks(statement, lexicon));
  const grounded = ranked.filter(({ joined }) => hasGround(joined, lexicon));
  return {
    id: "USR-8",
    state: grounded.length > 0 ? "met" : "not-met",
    evidence: grounded.map((statement) => evidence(statement, "for", "USR-8")),
    ...(grounded.length > 0
      ? {}
      : {
          searched: searched("which problem matters most to people, and how that is known", given),
          nearestMisses: nearest(ranked, "USR-8", "ranks problems without saying on what ground"),
        }),
  };
}

/** Puts one difficulty of people's above others. */
function ranks({ joined, voice, role, cells, labels }: LabelledStatement, lexicon: Lexicon): boolean {
  if (voice !== "own" || role === "references" || role === "glossary") return false;
  if (lexicon.test("ranked-problem", joined)) return true;
  if (cells.some(({ head, text }) => /^rank/i.test(head) && /\d/.test(text)))
    return groupsIn(joined).length > 0 && (labels.has("USER_NEED") || cells.some(({ head }) => OF_NEEDS.test(head)));
  return lexicon.test("most", joined) && lexicon.test("problem", joined);
}

/** A column of what is hard for people; a ranked table of promises has none. */
const OF_NEEDS = screened(
  /\b(?:needs?|problems?|difficult\w*|troubles?|complaints?|frustrations?|barriers?|hard|pain points?|told us|said)\b/i,
);

/** What people raise more often than all else is told by how often they raise it. */
const SAID_OFTEN = screened(
  /\b(?:raised|mentioned|named|reported|cited|given|told us|complained (?:of|about)|brought up|asked about)\b[^.;]*\b(?:most|more) (?:often|frequently)\b|\b(?:most|more) (?:often|frequently)\b[^.;]*\b(?:raised|mentioned|named|reported|cited|given|complained|brought up)\b/i,
);

/** How it is known: a way of finding out, a figure, a date. */
function hasGround(text: string, lexicon: Lexicon): boolean {
  return (
    /\bbecause\b|\bsince (?:it|each|every|a|one)\b/i.test(text) ||
    lexicon.test("method", text) ||
    lexicon.test("dataset", text) ||
    (SAID_OFTEN.test(text) && groupsIn(text).length > 0) ||
    numbersIn(text).some(({ kind }) => kind !== "ordinal") ||
    datesIn(text).length > 0
  );
}
