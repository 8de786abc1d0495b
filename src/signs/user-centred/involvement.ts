import { groupsIn } from "../../extract/people/groups.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { evidence, nearest, searched } from "../evidence.js";
import type { IndicatorResult } from "../sign.js";
import { around, type Given } from "./given.js";

/** What followed is said at once or in the next statement. */
const REACH = 1;

/** "We bought the smaller one", "the team threw out its design": somebody here decided. */
const DECIDED =
  /\b(?:we|team|project|council|service|board|trust|university|agency|designers?|developers?)\s+(?:(?:have|has|had|since|then|therefore|now|also)\s+)*(?:dropped|kept|changed|moved|bought|chose|removed|added|replaced|rewrote|redesigned|threw|put|cut|cancelled|delayed|postponed|brought|switched|swapped|ordered|withdrew|split|merged|shortened|lengthened|renamed|restored|reopened|started|stopped|turned|took|left|gave|made|built|redrew|abandoned|reversed)\b/i;

/** Everybody everywhere is nobody in particular. */
const EVERYWHERE =
  /\b(?:every|each|all) (?:stages?|steps?|parts?|aspects?|levels?|points?)\b|\b(?:every|all) (?:of )?(?:our |the )?services?\b|\bthroughout\b/i;

/** Statements that claim a part for users, whatever came of it. */
export function claimsOfInvolvement({ statements }: Given): LabelledStatement[] {
  return statements.filter(({ labels, voice }) => voice === "own" && labels.has("INVOLVEMENT"));
}

/** USR-3: users' part altered a decision. */
export function changedSomething(given: Given, lexicon: Lexicon): IndicatorResult {
  const found = given.statements.flatMap((statement) => {
    const changed = tookPart(statement, lexicon) ? consequenceOf(given, statement, lexicon) : undefined;
    return changed ? [statement, ...(changed.id === statement.id ? [] : [changed])] : [];
  });
  const claims = claimsOfInvolvement(given).filter(({ grammar }) => grammar.tense !== "future");
  return {
    id: "USR-3",
    state: found.length > 0 ? "met" : "not-met",
    values: { claims: claims.length },
    evidence: found.map((statement) => evidence(statement, "for", "USR-3")),
    ...(found.length > 0
      ? {}
      : {
          searched: searched(
            "something that users or front-line staff said or tried, and a decision that changed",
            given,
          ),
          nearestMisses: nearest(claims, "USR-3", "says that people took part, not what changed because of it"),
        }),
  };
}

/** Users or front-line staff said, asked for or tried something, in the past. */
function tookPart({ text, joined, voice, labels, grammar, cells }: LabelledStatement, lexicon: Lexicon): boolean {
  if (voice !== "own" || lexicon.test("thanks", text)) return false;
  if (cells.some(({ head }) => lexicon.test("said-column", head))) return true;
  const asked = groupsIn(joined).length > 0 && lexicon.test("said", text);
  if (asked) return !lexicon.test("not-users", text) || hasUsers(text, lexicon);
  return labels.has("INVOLVEMENT") && grammar.tense !== "future" && hasUsers(text, lexicon);
}

/** Somebody besides those who decide, sell or advise. */
function hasUsers(text: string, lexicon: Lexicon): boolean {
  const others = lexicon.find("not-users", text);
  const users = groupsIn(text).filter(({ start, end }) => !others.some((one) => one.start < end && start < one.end));
  return users.length > 0 || (others.length === 0 && lexicon.test("user-method", text));
}

/** The statement that says what changed: the same one, or the next where it takes up the thread. */
function consequenceOf(given: Given, statement: LabelledStatement, lexicon: Lexicon): LabelledStatement | undefined {
  const { text, cells } = statement;
  const answered = cells.some(({ head, text: cell }) => cell.trim() !== "" && lexicon.test("did-column", head));
  const decided = lexicon.test("changed", text) || DECIDED.test(text);
  if (answered || (decided && !lexicon.test("no-change", text))) return statement;
  return around(given, statement, 0, REACH).find(
    ({ text: next }) =>
      (/^so\b/i.test(next) || lexicon.test("therefore", next.slice(0, OPENING))) && !lexicon.test("no-change", next),
  );
}

/** What takes up the thread stands at the beginning. */
const OPENING = 30;

/** USR-4: research, testing or design with users is attached to a service or a stage. */
export function stillToCome(given: Given, lexicon: Lexicon): IndicatorResult {
  const planned = given.statements.filter((statement) => isToCome(statement, lexicon));
  const attached = planned.filter(
    ({ text, joined }) =>
      !EVERYWHERE.test(text) &&
      (lexicon.test("stage", joined) || lexicon.test("service", joined)) &&
      (hasUsers(joined, lexicon) || lexicon.test("user-method", text)),
  );
  return {
    id: "USR-4",
    state: attached.length > 0 ? "met" : "not-met",
    evidence: attached.map((statement) => evidence(statement, "for", "USR-4")),
    ...(attached.length > 0
      ? {}
      : {
          searched: searched("research, testing or design with users for a named service or stage", given),
          nearestMisses: nearest(planned, "USR-4", "names no service or stage, or nobody who uses it"),
        }),
  };
}

/** "Having watched nurses at work, we will …": their part came before what is promised. */
function isBehind({ text, given }: LabelledStatement): boolean {
  const opening = /^Having\s[^,]+,/u.exec(text)?.[0].toLowerCase();
  const cue = given.find(({ label }) => label === "INVOLVEMENT")?.cue?.toLowerCase();
  return opening !== undefined && cue !== undefined && opening.includes(cue);
}

/** A part that users are to have. */
function isToCome(statement: LabelledStatement, lexicon: Lexicon): boolean {
  const { voice, labels, grammar, joined } = statement;
  if (voice !== "own" || lexicon.test("thanks", joined) || isBehind(statement)) return false;
  const takesPart = labels.has("INVOLVEMENT") || (lexicon.test("try-out", joined) && hasUsers(joined, lexicon));
  return (
    takesPart &&
    (grammar.tense === "future" ||
      grammar.modality === "promise" ||
      grammar.modality === "intention" ||
      (grammar.tense === "bare" && statement.form !== "sentence") ||
      (grammar.tense === "present" && lexicon.test("standing", joined)))
  );
}
