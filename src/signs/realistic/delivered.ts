import { duplicatesAmong } from "../../extract/commitments/duplicates.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { screened } from "../../text/screened.js";
import { counted, nearest, searched, shownOrAsked } from "../evidence.js";
import type { IndicatorResult } from "../sign.js";
import { type Given, hasFigure, ownVoice, pointsInTime } from "./given.js";
import { tellsDelivery, tellsResult } from "./plainly.js";

/** So many things delivered are a record (rubric 5, scale 2). */
export const RECORD = 3;
/** A result stands in the same sentence or in one of so many after it. */
const NEAR = 3;
/** Longer than this and a board member does not read the quote. */
const READABLE = 260;

/** What has been delivered, each thing once, in reading order, and what it changed. */
export interface Deliveries {
  /** Told with a date or a number. */
  readonly stated: readonly LabelledStatement[];
  /** Told with neither. */
  readonly bare: readonly LabelledStatement[];
  /** Statements that say what one of them changed. */
  readonly results: readonly LabelledStatement[];
  /** Of all these, those that say themselves or just after what they changed. */
  readonly withResult: ReadonlySet<LabelledStatement>;
}

/** Things finished and in use (PROGRESS), trophies, purchases and beginnings left out (rubric 5, REA-1). */
export function deliveries({ statements }: Given, lexicon: Lexicon): Deliveries {
  const own = ownVoice(statements);
  const told = withoutCopies(own.filter((statement) => isDelivered(statement, lexicon)));
  const results = new Map(
    told.flatMap((one) => (resultOf(one, statements, lexicon) ?? []).map((result) => [result, one])),
  );
  for (const one of own) if (!results.has(one) && tellsBoth(one, lexicon)) results.set(one, one);
  return {
    stated: told.filter(isStated),
    bare: told.filter((statement) => !isStated(statement)),
    results: [...results.keys()].sort((a, b) => a.id - b.id),
    withResult: new Set(results.values()),
  };
}

function isDelivered(statement: LabelledStatement, lexicon: Lexicon): boolean {
  const { text, labels, form, role, grammar, cells } = statement;
  if (lexicon.test("not-delivered", text) || lexicon.test("not-yet-used", text)) return false;
  // "Put in place action plans by June" asks for something, though its verb could tell of the past as well.
  if (labels.has("COMMITMENT") && form !== "table-row") return false;
  // A row with a day by which, or a figure to which, is still to come.
  if (isStillDue(cells)) return false;
  // "Laptops issued: from 900 to 1,600 by 2028" is a target.
  if (labels.has("TARGET") && pointsInTime(text).some(({ relation }) => relation === "by")) return false;
  if (labels.has("PROGRESS")) return !REASONED.test(text);
  // Under "what we did" an item leaves out the subject that the label looks for, and a sentence tells how much a thing is used.
  if (role !== "progress" || labels.has("COMMITMENT") || labels.has("CANDOUR") || grammar.tense === "future")
    return false;
  return form === "sentence" ? hasFigure(text) && lexicon.test("used", text) : lexicon.test("in-use", text);
}

function isStillDue(cells: LabelledStatement["cells"]): boolean {
  const hasFigureUnder = (heads: RegExp) => cells.some(({ head, text }) => heads.test(head) && /\d/.test(text));
  return hasFigureUnder(DUE) || (hasFigureUnder(NOW) && hasFigureUnder(A_DATE));
}

/** Where things stand today, beside where they shall stand at a date. */
const NOW = /^(?:now|today|current(?:ly)?|baseline|at present|present)\b/i;
const A_DATE = /\b20\d\d\b/;
/** Columns of what is still to be reached. */
const DUE = /^(?:by|by when|due|due date|due by|deadline|targets?|target date|goal)\b/i;

/** "Because the supplier failed, every contract now has …" is a rule learned from something, not a thing in use. */
const REASONED = screened(/^because\b/i);

/** A date or a number in its own words, or a date in the words that introduce it ("In 2024 we:"). */
function isStated({ text, leadIns }: LabelledStatement): boolean {
  if (pointsInTime(text).length > 0 || hasFigure(text)) return true;
  return leadIns.some(({ kind, text: above }) => kind !== "heading" && pointsInTime(above).length > 0);
}

/** REA-1: named things finished and in use, with a date or a number. */
export function delivered(given: Given, { stated, bare, withResult }: Deliveries): IndicatorResult {
  const rank = (one: LabelledStatement) => tellingRank(one) + Number(withResult.has(one));
  const found = [...stated].sort((a, b) => rank(b) - rank(a) || a.id - b.id);
  return {
    id: "REA-1",
    ...shownOrAsked({ all: found, plain: found.filter(tellsDelivery) }, "REA-1"),
    values: { delivered: found.length, things: counted(found.length, "thing"), bare: bare.length },
    measure: { value: found.length, unit: "count" },
    searched: searched("things that are finished and in use, with a date or a number", given),
    nearestMisses: nearest(bare, "REA-1", "says neither when nor how many"),
  };
}

/** REA-2: what a delivered thing changed. */
export function whatItChanged(given: Given, { results }: Deliveries, lexicon: Lexicon): IndicatorResult {
  const found = [...results].sort((a, b) => tellingRank(b) - tellingRank(a) || a.id - b.id);
  return {
    id: "REA-2",
    ...shownOrAsked({ all: found, plain: found.filter((one) => tellsResult(one, lexicon)) }, "REA-2"),
    values: { results: counted(found.length, "result") },
    measure: { value: found.length, unit: "count" },
    ...(found.length > 0 ? {} : { searched: searched("what a delivered thing changed, and for whom", given) }),
  };
}

/** The most telling first: one that says when and how much, in a length that is read. */
function tellingRank({ text }: LabelledStatement): number {
  return Number(pointsInTime(text).length > 0) + Number(hasFigure(text)) + Number(text.length <= READABLE);
}

/** What a delivered thing changed: said in the same statement, or in one of the next sentences, before another thing is delivered. */
function resultOf(
  statement: LabelledStatement,
  statements: readonly LabelledStatement[],
  lexicon: Lexicon,
): LabelledStatement[] | undefined {
  if (isResult(statement, lexicon)) return [statement];
  for (let step = 1; step <= NEAR; step++) {
    const next = statements[statement.id + step];
    if (!next || next.section !== statement.section || next.voice !== "own" || next.form !== "sentence")
      return undefined;
    if (isDelivered(next, lexicon)) return undefined;
    if (isResult(next, lexicon)) return [next];
  }
  return undefined;
}

/** Something is different from before: by how much, or for somebody who notices it. What is only the purpose has not happened. */
function isResult({ text, grammar, labels }: LabelledStatement, lexicon: Lexicon): boolean {
  // "This strategy sets out …" tells what stands in a paper.
  if (grammar.tense === "future" || grammar.subject === "document") return false;
  if (labels.has("COMMITMENT") || lexicon.test("uptake", text)) return false;
  if (labels.has("CANDOUR") && !lexicon.test("changed-itself", text)) return false;
  const purpose = PURPOSE.exec(text);
  const happened = purpose ? text.slice(0, purpose.index) : text;
  if (lexicon.test("changed-itself", happened)) return true;
  return (labels.has("OUTCOME") && !purpose) || (lexicon.test("changed", happened) && hasFigure(text));
}

const PURPOSE = screened(
  /\b(?:(?:in order )?to (?:help|enable|allow|support|improve|make|give|ensure|reduce|increase|let|promote|achieve|deliver|drive|strengthen)|aim(?:s|ed)? (?:to|at)|designed to|(?:vision|aim|goal|intention|purpose|objective) of)\b/i,
);

/** "Since the reminder began in May, 240 fewer tenants …": names the delivered thing and what it changed; so does a row of a record. */
function tellsBoth(statement: LabelledStatement, lexicon: Lexicon): boolean {
  const { text, role, cells } = statement;
  const told =
    role === "progress" ||
    cells.some((cell) => cell.role === "progress") ||
    SINCE_IT.test(text) ||
    ((CAUSED.test(text) || HAS_CHANGED.test(text)) && (FROM_TO.test(text) || lexicon.test("changed-itself", text)));
  if (BEFORE_AND_NOW.test(text) && hasFigure(text) && statement.grammar.tense !== "future") return true;
  return (
    told && isResult(statement, lexicon) && (lexicon.test("changed-itself", text) || lexicon.test("changed", text))
  );
}

const SINCE_IT = screened(
  /\b(?:since|after|because|thanks to|as a result of|following)\s(?:the|our|this|we|its|it)\b[^,.;]{0,80}\b(?:began|opened|started|launched?|introduc\p{L}+|arriv\p{L}+|came|went|open(?:ed|ing)|switch|moved?|replac\p{L}+)\b/iu,
);

/** "Because details have been shared since 2023, …", "with the desk open on Saturdays, …": what was done stands before what it changed. */
const CAUSED = screened(
  /^(?:because|now that|since|after|once|with|thanks to|as a result of|following|having)\b[^.;]{10,160}?,\s/i,
);
/** "The recogniser that we have used since 2021 has brought the wait down …": what was done is the subject. */
const HAS_CHANGED = screened(
  /\b(?:has|have)\s(?:since\s|already\s|now\s|\w+ly\s)?(?:brought|cut|taken|reduced|shortened|lowered|raised|lifted|pushed|pulled|shaved|trimmed|slashed|saved|freed|spared|ended|moved|sped|shrunk|dropped|fallen|risen|gone)\b/i,
);
/** "Used to answer in nine days; its successor answers in two". */
const BEFORE_AND_NOW = screened(
  /(?<!\b(?:is|are|was|were|be|been|get|got) )\bused to\b[^.]*(?:[;,:–—]|\b(?:and|but)\b)[^.]*\b(?:now|today|successor|the new (?:one|\w+)|its replacement|takes? (?:only )?\w+)\b/i,
);
/** By how much: "from about thirty a year to four", "by a third". */
const FROM_TO =
  /\bfrom\s(?:[\p{L}-]+\s){0,4}?(?:[\d.,£%]+|\p{L}+)\b[^.;]{0,40}?\bto\s(?:[\p{L}-]+\s){0,3}?(?:[\d.,£%]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|under|none|nil|zero|fewer|less|a|half)\b|\bby\s(?:(?:about|around|over|nearly|almost|more than)\s)?(?:[\d.,£]+|a (?:third|quarter|fifth|tenth|half)|half|two thirds)\b/iu;

function withoutCopies(statements: readonly LabelledStatement[]): LabelledStatement[] {
  const copies = duplicatesAmong(statements.map(({ text }) => ({ words: text, completeness: text.length })));
  return statements.filter((_, index) => copies[index] === null);
}
