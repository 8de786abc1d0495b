import { groupsIn } from "../../extract/people/groups.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { evidence, nearest, searched } from "../evidence.js";
import type { IndicatorResult } from "../sign.js";
import { around, type Given } from "./given.js";

/** How many statements after may say what they get instead. */
const REACH = 2;
/** "One home in seven". */
const COUNTED = /\b\d|\b(?:one|two|three) (?:[\w-]+ )?in (?:two|three|four|five|six|seven|eight|nine|ten|\w+ty)\b/i;

/** USR-6: who, here, cannot or will not use digital routes, and what they get instead. */
export function withoutDigital(given: Given, lexicon: Lexicon): IndicatorResult {
  const told = given.statements.filter((statement) => isRunningText(statement) && saysWho(statement.joined, lexicon));
  const found = told.flatMap((statement) => {
    const instead = insteadOf(given, statement, lexicon);
    return instead ? [statement, ...(instead.id === statement.id ? [] : [instead])] : [];
  });
  const near = given.statements.filter(({ voice, text }) => voice === "own" && lexicon.test("left-behind", text));
  return {
    id: "USR-6",
    state: found.length > 0 ? "met" : "not-met",
    evidence: found.map((statement) => evidence(statement, "for", "USR-6")),
    ...(found.length > 0
      ? {}
      : {
          searched: searched("people who cannot or will not use digital routes, and what they get instead", given),
          nearestMisses: [
            ...nearest(told, "USR-6", "says who, but not what they get instead"),
            ...nearest(near, "USR-6", "says neither who they are nor what they get instead"),
          ].slice(0, 3),
        }),
  };
}

/** How many characters may stand between the word of scarcity and what is lacking. */
const NEAR = 50;

function isRunningText({ voice, role }: LabelledStatement): boolean {
  return voice === "own" && role !== "glossary" && role !== "references";
}

function saysWho(text: string, lexicon: Lexicon): boolean {
  return (
    (lexicon.test("not-online", text) || lacksAccess(text, lexicon)) &&
    (groupsIn(text).length > 0 || COUNTED.test(text) || /\bthose who\b/i.test(text))
  );
}

/** What people would do with it: "cannot manage the form", "do not own any device". */
const DOING =
  /\b(?:have|own|given|registered|signed|supplied|shared|opened|activated|provided|set|owned|used|got|use|using|get|getting|go|going|reach|read|afford|access|manage|trust|want|fill|work|open|see|hold|write|speak|type)\b/i;

/** "Fewer than a third of households have a smartphone", "no fixed address or broadband": people, then a word of scarcity, then what digital routes ask for. */
function lacksAccess(text: string, lexicon: Lexicon): boolean {
  const access = lexicon.find("access", text);
  if (access.length === 0) return false;
  const follows = (end: number, fits: (between: string) => boolean) =>
    access.some(({ start }) => {
      const between = text.slice(end, start);
      return start >= end && start - end <= NEAR && !/[.;:!?]/.test(between) && fits(between);
    });
  return (
    lexicon.find("scarce", text).some(({ end }) => follows(end, () => true)) ||
    lexicon.find("not-doing", text).some(({ end }) => follows(end, (between) => DOING.test(between)))
  );
}

function insteadOf(given: Given, statement: LabelledStatement, lexicon: Lexicon): LabelledStatement | undefined {
  return [statement, ...around(given, statement, 0, REACH)].find(
    ({ text, voice }) => voice === "own" && lexicon.test("instead", text),
  );
}
