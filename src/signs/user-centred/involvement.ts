import { groupsIn } from "../../extract/people/groups.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { screened } from "../../text/screened.js";
import { nearest, searched, shownOrAsked } from "../evidence.js";
import type { IndicatorResult } from "../sign.js";
import { around, type Given } from "./given.js";
import { showsChange, showsPart } from "./plainly.js";

/** What followed is said at once or in the next statement. */
const REACH = 1;

/** "We bought the smaller one", "the team threw out its design": somebody here decided. */
const DECIDED = screened(
  /\b(?:we|team|project|council|service|board|trust|university|agency|designers?|developers?)\s+(?:(?:have|has|had|since|then|therefore|now|also)\s+)*(?:dropped|kept|changed|moved|bought|chose|removed|added|replaced|rewrote|redesigned|threw|put|cut|cancelled|delayed|postponed|brought|switched|swapped|ordered|withdrew|split|merged|shortened|lengthened|renamed|restored|reopened|started|stopped|turned|took|left|gave|made|built|redrew|abandoned|reversed)\b/i,
);

/** "Alerts were made optional", "the page is now updated by …": the thing came out differently, whoever did it. */
const CAME_OUT =
  /\b(?:was|were|(?:is|are) now|has been|have been|had been)\s+(?:(?:now|then|therefore|later|since|\w+ly)\s+)?(?:made|put|moved|kept|retained|reinstated|restored|reopened|dropped|scrapped|shelved|removed|cut|cancelled|delayed|postponed|paused|stopped|withdrawn|abandoned|reversed|changed|replaced|rewritten|reworded|translated|renamed|redesigned|rebuilt|redrawn|reordered|split|merged|shortened|lengthened|enlarged|extended|reduced|halved|doubled|raised|lowered|simplified|relaxed|limited|added|switched|swapped|chosen|bought|updated|printed|sent|offered|given|gone|back)\b|\b(?:have|has) (?:since )?(?:gone|stayed|come back)\b|\bnow\s+(?:comes?|has|have|opens?|shows?|goes|go|asks?|takes?|offers?|sends?|gives?|says?|works?|runs?|stays?|starts?|ends?|includes?|allows?|uses?|lists?|reads?|sits?|stands?)\b|\b(?:stays?|stayed|remains?)\s+(?:open|in place|as it (?:is|was)|on|available)\b|\bso\s+(?:we|it|they|the\s+\w+)\b/i;

/** Everybody everywhere is nobody in particular. */
const EVERYWHERE = screened(
  /\b(?:every|each|all) (?:stages?|steps?|parts?|aspects?|levels?|points?)\b|\b(?:every|all) (?:of )?(?:our |the )?services?\b|\bthroughout\b/i,
);

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
    ...shownOrAsked({ all: found, plain: found.filter(showsChange) }, "USR-3"),
    values: { claims: claims.length },
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
  const users = groupsIn(text).filter((group) => !others.some((other) => names(other, group)));
  return users.length > 0 || (others.length === 0 && lexicon.test("user-method", text));
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Whether a word for those who decide or sell is the group itself; "funeral directors" are no directors. */
function names(other: Stretch, group: Stretch): boolean {
  return other.start < group.end && group.start < other.end && other.end - other.start >= group.end - group.start;
}

/** The statement that says what changed: the same one, or the next where it takes up the thread. */
function consequenceOf(given: Given, statement: LabelledStatement, lexicon: Lexicon): LabelledStatement | undefined {
  const { text, cells } = statement;
  const answered = cells.some(({ head, text: cell }) => cell.trim() !== "" && lexicon.test("did-column", head));
  const decided = lexicon.test("changed", text) || DECIDED.test(text) || CAME_OUT.test(text);
  if (answered || (decided && !lexicon.test("no-change", text))) return statement;
  return around(given, statement, 0, REACH).find(
    ({ text: next }) =>
      (/^so\b/i.test(next) || lexicon.test("therefore", next.slice(0, OPENING)) || SHORT_OUTCOME.test(next)) &&
      !lexicon.test("no-change", next),
  );
}

/** "It stays open.", "They were moved to the front.": what became of the thing just spoken of. */
const SHORT_OUTCOME = screened(
  /^(?:it|they|both|all|that|those|these|the \w+(?: \w+)?)\s+(?:stays?|stayed|remains?|went|(?:was|were|is|are|has been|have been|have|has)\s+(?:now\s+|since\s+|therefore\s+)?(?:made|put|moved|kept|dropped|removed|cut|changed|replaced|rewritten|redesigned|rebuilt|shortened|added|gone|back|withdrawn|scrapped))\b/i,
);

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
    ...shownOrAsked({ all: attached, plain: attached.filter((one) => showsPart(one, lexicon)) }, "USR-4"),
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

/** So near stands the group to what it does, or what is done with it. */
const NEAR_GROUP = 70;
/** "Eight drivers will …", "… are to", "… have": what they do is to come. */
const TO_DO = screened(
  /^[^.;:]{0,40}?\b(?:will|shall|are to|is to|have|has)\s+(?:(?:all|each|first|also|then|not)\s+)?$/i,
);

/** "A panel of drivers will attempt it", "interviews with smallholders": a group and its part, in either order. */
function theyTry(text: string, lexicon: Lexicon): boolean {
  const groups = groupsIn(text).filter(({ particular }) => particular);
  if (groups.length === 0) return false;
  const tries = lexicon.find("tries", text);
  const withUsers = lexicon.find("with-users", text);
  const others = lexicon.find("not-users", text);
  return groups
    .filter((group) => !others.some((other) => names(other, group)))
    .some(
      ({ start, end }) =>
        tries.some((one) => one.start > end && TO_DO.test(text.slice(end, one.start))) ||
        withUsers.some(
          (one) => one.end < start && start - one.end <= NEAR_GROUP && !/[.;:]/.test(text.slice(one.end, start)),
        ),
    );
}

/** "No release goes out until porters have tried it". */
const NOT_UNTIL = screened(/\b(?:no|nothing|none)\b[^.;]*\b(?:until|unless|before|without)\b/i);

/** A part that users are to have. */
function isToCome(statement: LabelledStatement, lexicon: Lexicon): boolean {
  const { voice, labels, grammar, joined } = statement;
  if (voice !== "own" || lexicon.test("thanks", joined) || isBehind(statement)) return false;
  const takesPart =
    labels.has("INVOLVEMENT") ||
    (lexicon.test("try-out", joined) && hasUsers(joined, lexicon)) ||
    theyTry(joined, lexicon);
  return (
    takesPart &&
    (grammar.tense === "future" ||
      grammar.modality === "promise" ||
      grammar.modality === "intention" ||
      (grammar.tense === "bare" && statement.form !== "sentence") ||
      (grammar.tense === "present" && lexicon.test("standing", joined)) ||
      NOT_UNTIL.test(joined))
  );
}
