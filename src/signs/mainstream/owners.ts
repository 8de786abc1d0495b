import { isOwnName, ownNames } from "../../extract/facts/own-name.js";
import { fieldOf, leadersIn } from "../../extract/people/fields.js";
import { nameKey, ownersIn } from "../../extract/people/owners.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { screened } from "../../text/screened.js";
import { searched, shownOrAsked } from "../evidence.js";
import type { Extracts } from "../extracts.js";
import type { IndicatorResult } from "../sign.js";
import { showsOwner } from "./plainly.js";

/** Distinct roles outside IT that have to be among the owners (rubric 4, MAI-5). */
const ROLES = 2;

type Given = Pick<Extracts, "document" | "statements">;

/** MAI-5: roles and bodies outside IT among those who answer for something. */
export function ownersBeyondIt(given: Given, lexicon: Lexicon): IndicatorResult {
  const own = ownNames(given.document.organisation, given.document.title);
  const owned = given.statements
    .filter((one) => one.voice === "own" && one.role !== "references" && one.role !== "glossary" && !isSignature(one))
    .map((statement) => ({
      statement,
      names: namesIn(statement).filter((name) => !lexicon.test("no-owner", name) && !isOwnName(name, own)),
    }))
    .filter(({ names }) => names.length > 0);
  const names = new Map(owned.flatMap(({ names: each }) => each).map((name) => [nameKey(name), name]));
  const others = [...names].filter(([, name]) => fieldOf(name) === "other");
  const seen = new Set<string>();
  const telling = owned.filter(({ names: each }) =>
    each.some((name) => fieldOf(name) === "other" && !seen.has(nameKey(name)) && seen.add(nameKey(name))),
  );
  const values = {
    owners: names.size,
    beyondIt: others.length,
    roles: others
      .slice(0, 4)
      .map(([, name]) => name)
      .join(", "),
  };
  const told = owned.filter(({ statement, names: each }) => showsOwner(statement, each));
  const quoted = shownOrAsked(
    {
      all: [...new Set([...told, ...telling])].map(({ statement }) => statement),
      plain: told.map(({ statement }) => statement),
    },
    "MAI-5",
  );
  if (names.size === 0)
    return {
      id: "MAI-5",
      state: "not-met",
      says: "none",
      values,
      measure: { value: 0, unit: "share", of: 0 },
      searched: searched("roles and bodies that answer for something", given),
    };
  return {
    id: "MAI-5",
    state: others.length >= ROLES ? quoted.state : "not-met",
    asks: others.length >= ROLES && quoted.state === "unknown",
    ...(others.length > 0 && others.length < ROLES ? { says: "some" } : {}),
    values,
    measure: { value: others.length / names.size, unit: "share", of: names.size },
    // One owner is shown only where a passage says by itself that somebody outside IT answers.
    evidence: others.length >= ROLES || told.length > 0 ? quoted.evidence : [],
  };
}

/** Who answers; and a leader who "will" do something answers for that. */
function namesIn(statement: LabelledStatement): string[] {
  const acting = leadersIn(statement.text)
    .filter(({ end }) => /^\s(?:will|shall)\b/u.test(statement.text.slice(end)))
    .map(({ name }) => name);
  return [...ownersIn(statement), ...acting];
}

/** Who only passed the document answers for nothing in it. */
const PASSED = screened(
  /^\W*(?:agreed|approved|adopted|endorsed|ratified|signed off|published|issued|prepared)\b[^,;]{0,40}\bby\b/i,
);

/** A signature answers for nothing in particular. */
function isSignature({ given, role, text }: LabelledStatement): boolean {
  return (
    role === "foreword" || PASSED.test(text) || given.some(({ label, cue }) => label === "OWNER" && cue === "signature")
  );
}
