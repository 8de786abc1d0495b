import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { evidence, nearest, searched } from "../evidence.js";
import type { IndicatorResult } from "../sign.js";
import type { Given } from "./rules.js";

/** TEA-6: what teams may decide without asking, or which standards, tools or people are there to help. Always put to the reader (rubric b: candidate and confirm). */
export function roomAndHelp(given: Given, lexicon: Lexicon): IndicatorResult {
  const own = given.statements.filter(
    ({ voice, role }) => voice === "own" && role !== "references" && role !== "glossary",
  );
  const room = own.filter((statement) => givesRoom(statement, lexicon));
  const help = own.filter((statement) => !room.includes(statement) && givesHelp(statement, lexicon));
  const found = [...room, ...help];
  return {
    id: "TEA-6",
    state: "unknown",
    asks: found.length > 0,
    measure: { value: found.length, unit: "count" },
    values: {
      found:
        found.length > 0
          ? "There may be room for teams to decide without asking, or help that is there for them."
          : "Nothing was found that says what teams may decide without asking, or what help is there for them.",
    },
    evidence: found.map((statement) => evidence(statement, "for", "TEA-6")),
    ...(found.length > 0
      ? {}
      : {
          searched: searched("what teams may decide without asking, or what helps them", given),
          nearestMisses: nearest(
            own.filter(({ text }) => lexicon.test("empowers", text)),
            "TEA-6",
            "does not say what may be decided, or with whose help",
          ),
        }),
  };
}

/** Somebody may, and need not ask. */
function givesRoom({ text }: LabelledStatement, lexicon: Lexicon): boolean {
  if (lexicon.test("not-asking", text)) return lexicon.test("may", text) || lexicon.test("team", text);
  return lexicon.test("free-to", text) && lexicon.test("team", text);
}

/** Something that helps, for those who do the work, and it is there. */
function givesHelp({ text }: LabelledStatement, lexicon: Lexicon): boolean {
  return lexicon.test("help", text) && lexicon.test("helped", text) && lexicon.test("there", text);
}
