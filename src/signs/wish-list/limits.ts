import { exclusionsIn, isCosted } from "../../extract/choices/exclusions.js";
import { isMeans } from "../../extract/facts/means.js";
import { groupsIn } from "../../extract/people/groups.js";
import type { LabelledStatement } from "../../model/statement.js";
import { datesIn } from "../../text/dates.js";
import type { Lexicon } from "../../text/lexicon.js";
import { numbersIn } from "../../text/numbers.js";
import { screened } from "../../text/screened.js";
import { countWords } from "../../text/words.js";
import { evidence, judgedPromises, nearest, saidToShow, searched, shownOrAsked } from "../evidence.js";
import type { Extracts } from "../extracts.js";
import type { IndicatorResult } from "../sign.js";
import { isWholeStatement } from "../whole-first.js";
import { givesUp, ownsItsLimit, promisesAll, saysMeans } from "./plainly.js";
import type { Promised } from "./promises.js";

/** Under this share of headline promises with an owner nobody is seen to carry them (rubric 12, WIS-4). */
const OWNED = 0.2;
/** So many groups of people named in one promise are everybody. */
const MANY_GROUPS = 3;

type Given = Pick<Extracts, "document" | "statements">;

/** WIS-4: nothing is said of money or people for this plan, and hardly any headline promise has an owner. */
export function noMeans(given: Given, promises: readonly Promised[]): IndicatorResult {
  const means = given.statements.filter(isMeans);
  const headline = promises.filter(({ commitments }) => commitments.some((one) => one.headline));
  const judged = headline.length > 0 ? headline : promises;
  const owned = judged.filter(({ commitments }) => commitments.some(({ who }) => who !== null));
  const met = promises.length > 0 && means.length === 0 && owned.length < judged.length * OWNED;
  const plain = means.filter((one) => saidToShow(one, "WIS-4") || saysMeans(one));
  const toLookAt = means.length > 0 && plain.length === 0 && promises.length > 0;
  return {
    id: "WIS-4",
    state: promises.length === 0 || toLookAt ? "unknown" : met ? "met" : "not-met",
    ...(toLookAt ? { says: "unclear", asks: true } : {}),
    values: { means: means.length, owned: owned.length, judged: judgedPromises(judged.length, headline.length > 0) },
    evidence: (toLookAt ? means.filter(isWholeStatement) : plain).map((one) => evidence(one, "against", "WIS-4")),
    ...(means.length > 0
      ? {}
      : { searched: searched("money, people or time for this plan, or a word that they are missing", given) }),
  };
}

/** WIS-5: everything for everyone. A standard with a date or a number, and a legal duty, are not meant. */
export function everythingForEveryone(given: Given, promises: readonly Promised[], lexicon: Lexicon): IndicatorResult {
  const dated = new Set(
    promises
      .filter(({ commitments, statement }) =>
        commitments.some(({ when }) => when !== null && (when.origin === "own" || statement.form === "list-item")),
      )
      .map(({ statement }) => statement.id),
  );
  const found = given.statements.filter(
    (one) =>
      isForEveryone(one, lexicon) &&
      (lexicon.test("boundless", one.text) || !(dated.has(one.id) || isBounded(one, lexicon))),
  );
  const plain = found.filter((one) => saidToShow(one, "WIS-5") || promisesAll(one, lexicon));
  return {
    id: "WIS-5",
    asks: found.length > 0,
    ...shownOrAsked({ all: found, plain }, "WIS-5"),
    values: { everything: plain.length },
    measure: { value: found.length, unit: "count" },
  };
}

function isForEveryone(statement: LabelledStatement, lexicon: Lexicon): boolean {
  const { text, form, voice, labels, grammar } = statement;
  const promises = labels.has("COMMITMENT") || grammar.modality === "promise" || grammar.modality === "intention";
  const told = (grammar.tense === "past" && form !== "table-row") || NEEDED.test(text);
  if (ONE_THING.test(text) && !lexicon.test("boundless", text)) return false;
  if (voice !== "own" || !promises || told || grammar.negated || labels.has("EXCLUSION")) return false;
  return lexicon.test("wide-verb", text) && namesEverything(text, lexicon) && namesEveryone(text, lexicon);
}

/** "Will develop a standard for all services": one thing is made, that everybody may use. */
const ONE_THING = screened(
  /\b(?:will|shall|to)\s(?:also\s)?(?:develop|create|build|publish|launch|produce|introduce|establish|issue|write|agree|appoint|identify)\s(?:an?|one)\s/i,
);

/** "All bodies will need to work together": what is needed of them is no promise. */
const NEEDED = screened(/\b(?:will|would|shall)\s(?:all\s|also\s)?(?:need|have) to\b/i);

/** A standard that can be kept or missed, or that the law sets: it has a date or a number of its own. */
function isBounded({ text }: LabelledStatement, lexicon: Lexicon): boolean {
  return datesIn(text).length > 0 || numbersIn(text).length > 0 || lexicon.test("legal-duty", text);
}

/** "Every pathway", "the whole of our services", "everything we do". */
function namesEverything(text: string, lexicon: Lexicon): boolean {
  return lexicon
    .find("universal", text)
    .some(({ term, end }) => /thing|where/i.test(term) || lexicon.test("broad-scope", following(text, end)));
}

/** "For all our patients", "everyone", or three groups of people and more. */
function namesEveryone(text: string, lexicon: Lexicon): boolean {
  if (lexicon.test("everyone", text) || groupsIn(text).length >= MANY_GROUPS) return true;
  return lexicon.find("universal", text).some(({ end }) => groupsIn(following(text, end)).length > 0);
}

/** The few words that a universal word speaks of. */
function following(text: string, from: number): string {
  const words = /^(?:\s+[\p{L}’'-]+){1,4}/u.exec(text.slice(from));
  return words?.[0].split(/\b(?:for|to|with|by|so|in|and will)\b/i)[0] ?? "";
}

/** WIS-6: no exclusion that costs something. */
export function nothingGivenUp(given: Given): IndicatorResult {
  const exclusions = exclusionsIn(given.statements);
  const costed = exclusions.filter(isCosted);
  const others = exclusions.filter((one) => !isCosted(one)).map(({ statement }) => statement);
  const plain = costed.filter(({ statement }) => saidToShow(statement, "WIS-6") || givesUp(statement));
  const toLookAt = costed.length > 0 && plain.length === 0;
  return {
    id: "WIS-6",
    state: toLookAt ? "unknown" : costed.length > 0 ? "not-met" : "met",
    ...(toLookAt ? { asks: true } : {}),
    values: { givenUp: costed.length },
    evidence: [...plain, ...costed.filter((one) => !plain.includes(one))].map(({ statement }) =>
      evidence(statement, "against", "WIS-6"),
    ),
    ...(costed.length > 0
      ? {}
      : {
          searched: searched("something that people would want and that will be dropped, stopped or put off", given),
          nearestMisses: nearest(others, "WIS-6", "gives up nothing that somebody is seen to want"),
        }),
  };
}

/** WIS-7: limits of people, money or time are owned, and something follows from them for the list. */
export function limitsOwned(given: Given, lexicon: Lexicon): IndicatorResult {
  const own = given.statements.filter(
    ({ voice, role }) => voice === "own" && role !== "references" && role !== "glossary",
  );
  const owned = own.filter((one) => {
    const before = given.statements[one.id - 1];
    const goesOn = before?.section === one.section && GOES_ON.test(one.text);
    const together = goesOn ? `${before.text} ${one.text}` : one.joined;
    return (
      (one.grammar.tense !== "past" || STILL_HOLDS.test(one.text)) &&
      countWords(one.text) <= LONGEST_LIMIT &&
      ownsLimit(one.text, together, lexicon)
    );
  });
  const sighs = own.filter(({ text }) => lexicon.test("no-limit", text) && lexicon.test("capacity", text));
  return {
    id: "WIS-7",
    ...shownOrAsked({ all: owned, plain: owned.filter(ownsItsLimit) }, "WIS-7", "against"),
    values: { limits: owned.length },
    measure: { value: owned.length, unit: "count" },
    ...(owned.length > 0
      ? {}
      : {
          searched: searched("how much the organisation can carry at once, and what has to wait because of it", given),
          nearestMisses: nearest(sighs, "WIS-7", "speaks of tight means, but nothing in the list has to wait for them"),
        }),
  };
}

/** Ours: "we", "our team", a part of the organisation, or people who are counted: "seven people look after it". */
const OURS =
  /\b(?:we|our|us|the \w+ of us|the (?:\p{L}+\s)?(?:team|trust|council|department|agency|service|board|library|budget|programme|authority|university|college))\b|\b(?:can|could|able to) (?:carry|take|take on|absorb|manage|handle|bear|stomach|staff|support|deliver|run)\b|^(?:only\s|just\s)?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)\s(?:\p{L}+\s){0,2}(?:people|staff|person|officers?|designers?|developers?|engineers?|analysts?|managers?|librarians?|trainers?|technicians?|specialists?|nurses?|teams?)\b/iu;
/** A limit is plainly told in fewer words than this; a longer passage speaks of many things. */
const LONGEST_LIMIT = 45;
/** "They can change two in a year": who, stands in the sentence before. */
const GOES_ON = /^(?:so\s|and\s|but\s)?(?:they|it|she|he|that|this|these|those)\b/i;

/** @param together the statement with the one before it, where it goes on about it */
function ownsLimit(text: string, together: string, lexicon: Lexicon): boolean {
  if (!OURS.test(together) || !lexicon.test("capacity", together)) return false;
  if (ANOTHER_MATTER.test(text) || !isLimited(text, together, lexicon)) return false;
  const counted = numbersIn(text).length > 0 || /\b(?:one|single|couple|handful|dozen|half a dozen)\b/i.test(text);
  if (lexicon.test("no-limit", text) && !counted) return false;
  return (
    lexicon.test("consequence", text.replace(/\b(?:do|does|doing|did) so\b/gi, "")) ||
    (counted && AT_ONCE.test(text) && CARRIES.test(together))
  );
}

/** Whether the words that set the limit stand beside what there is only so much of, or speak of the sentence before. */
function isLimited(text: string, together: string, lexicon: Lexicon): boolean {
  const limits = lexicon.find("limit", text).filter(({ start }) => !/\b(?:not|if)\s$/i.test(text.slice(0, start)));
  if (text !== together) return limits.length > 0;
  const capacity = lexicon.find("capacity", text);
  return limits.some((one) =>
    capacity.some(({ start, end }) => start - one.end <= BESIDE && one.start - end <= BESIDE),
  );
}

/** How far a limit may stand from what it limits, in characters. */
const BESIDE = 45;

/** Who waits for treatment is no work that waits for people, and what accountants deem limits nothing. */
const ANOTHER_MATTER = screened(
  /\bpatients?\b[^.;]*\bwait(?:s|ed|ing)?\b|\bwaiting (?:lists?|times?) (?:increased|rose|grew|fell)\b|\b(?:is|are) deemed\b/i,
);

/** "That is the limit we have worked to, and five are left out": what was worked to holds for this list. */
const STILL_HOLDS = screened(
  /\b(?:is|are) (?:therefore |thus |now |all )?(?:left out|left off|struck out|crossed out|taken off|put off|dropped|deferred|not (?:here|listed|included)|missing|held over|waiting)\b|\b(?:must|will|has to|have to) (?:now )?wait\b/i,
);

/** So many at once: the limit itself says that the others wait. */
const AT_ONCE = screened(
  /\b(?:at (?:a|any one|one) time|at once|at the same time|(?:in any (?:one )?|in a |per |each |a |every )(?:year|quarter|month|week|season|term|half-year|sprint|budget))\b/i,
);
const CARRIES = screened(
  /\b(?:can|cannot|only|takes?|take on|carry|carries|manage|absorb|bear|handle|enough|no more than|at most)\b/i,
);
