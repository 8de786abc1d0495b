import type { StrategyDocument } from "../../model/document.js";
import type { Statement } from "../../model/statement.js";
import { type DateMention, datesIn } from "../../text/dates.js";
import { lexiconBeside } from "../../text/load-lexicon-file.js";
import { wholeNumber } from "../../text/number-words.js";
import { publicationDate } from "./publication-date.js";
import { type SelfTeller, selfTeller } from "./self.js";

const lexicon = lexiconBeside(import.meta.url, "review.yaml");

/** What the document says of looking at itself, its roadmap or its priorities again (rubric LON-2). */
export interface ReviewStatement {
  /** Id of the statement. */
  readonly statement: number;
  /** Months from one review to the next; for a single date, months from publication to it where both are known. */
  readonly intervalMonths?: number;
  /** Who reviews or decides, in the text's words. */
  readonly decider?: string;
  /** Whether something may change by it; a report of progress changes nothing. */
  readonly mayChange: boolean;
  /** True when neither an interval nor a date is given: "regularly", "a living document". */
  readonly weak: boolean;
}

/** What may be reviewed, other than by the document's own name. */
const OBJECT =
  /\b(?:(?:this|our|the|these|its)\s(?:[\p{Ll}-]+\s){0,2}?(?:priorities|road ?map|action plan|delivery plan|implementation plan|work ?plan|programme of work|objectives|goals|ambitions|commitments|order of (?:these|the|our) (?:items|priorities|work))|(?:this|our|the)\s(?:[\p{Ll}-]+\s){0,2}?(?:strategy|plan|road ?map)\s(?:review|refresh|update|revision)s?|progress (?:made )?(?:against|on|towards) (?:each of |all of |all )?(?:the|our|these|this) (?:outcomes|actions|commitments|goals|objectives|priorities|strategy|plan))\b/iu;
/** Plans and lists that are reviewed for other reasons. */
const OTHER_OBJECT =
  /\b(?:care|treatment|support|learning|education|training|project|business continuity|continuity|recovery|estates?|financial|workforce|local|their|individual|personal|improvement|security|communications?|school|departmental|agency|test)\s(?:and \w+ )?(?:plans?|strateg(?:y|ies)|priorities|road ?maps?|objectives|goals)\b|\btheir\b/i;
/** "Annual review", "six-monthly refresh". */
const HOW_OFTEN =
  /\b(annual(?:ly)?|yearly|biennial|biannual|bi-annual|half-yearly|six-monthly|quarterly|monthly|termly|mid-?term|mid-?point|(\d{1,2}|two|three|four|five|six|nine|twelve|eighteen)[- ](month|year)(?:ly)?)\s(?:\p{L}+\s){0,2}?(?:reviews?|refresh(?:es)?|updates?|revisions?|(?:progress\s)?reports?|cycle|stocktake|check|evaluation|assessment)\b/iu;
const OFTEN_MONTHS: Readonly<Record<string, number>> = {
  annual: 12,
  annually: 12,
  yearly: 12,
  biennial: 24,
  biannual: 6,
  "bi-annual": 6,
  "half-yearly": 6,
  "six-monthly": 6,
  quarterly: 3,
  monthly: 1,
  termly: 4,
};
/** Bodies and roles that decide. */
const DECIDER =
  /\b(?:[Tt]he\s|[Oo]ur\s|an?\s)?(?:\p{Lu}[\p{L}’'&-]*\s|(?:and|of|for|the|digital|executive|trust|programme|strategy|steering|delivery|leadership|management|senior|portfolio|audit|scrutiny|governance|full)\s){0,5}(?:board|committee|cabinet|council|executive|group|team|forum|panel|minister|ministers|director|chief executive|leadership|assembly|parliament|governors|trustees|commission|Board|Committee|Cabinet|Council|Executive|Group|Team|Forum|Panel|Minister|Director|Chief Executive|Assembly|Parliament|Commission)\b(?:\sof\s(?:the\s)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,3})?/gu;
/** "Each January the board": when, not who. */
const NOT_OF_DECIDER = /^(?:Each|Every|In|By|At|When|After|Then)\s(?:\p{L}+\s)?(?=(?:the|our)\s)/u;
/** How near the words of reviewing and of the plan must stand, in characters. */
const NEAR = 70;

/**
 * Statements in the document's own voice that say it, its roadmap or its priorities will be reviewed, refreshed or decided
 * again, and reports of progress against it (which change nothing). Reviews of a service, a contract or a policy, and
 * reviews that are over, are left out.
 */
export function reviewStatements(document: StrategyDocument, statements: readonly Statement[]): ReviewStatement[] {
  const self = selfTeller(document);
  let published: string | undefined | null = null;
  return statements.flatMap((statement) => {
    if (!mayReview(statement)) return [];
    const found = reviewIn(statement, self);
    if (!found) return [];
    const { date, ...review } = found;
    if (review.intervalMonths === undefined && date) {
      if (published === null) published = publicationDate(document)?.value;
      const months = published === undefined ? undefined : monthsBetween(published, date);
      if (months !== undefined && months > 0) return [{ ...review, intervalMonths: months }];
    }
    // The cells of a row stand side by side without saying that one is done to the other.
    if (statement.form === "table-row" && review.weak) return [];
    return [review];
  });
}

const WORTH_READING =
  /review|refresh|revis|updat|re-?decide|decide|reconsider|priorit|living|evolv|adapt|adjust|iterat|monitor|progress|report|reset|renew|stock|re-?assess|again/i;

function mayReview({ text, voice, role, grammar }: Statement): boolean {
  if (voice !== "own" || role === "references" || role === "glossary" || role === "case-study") return false;
  return WORTH_READING.test(text) && grammar.tense !== "past";
}

function reviewIn(
  { id, text, joined }: Statement,
  self: SelfTeller,
): (ReviewStatement & { readonly date?: string }) | undefined {
  if (HAPPENED.test(text) || READ_ON.test(text)) return undefined;
  const dates = datesIn(text);
  const interval = intervalIn(text, dates);
  const date = interval === undefined ? dateIn(dates) : undefined;
  const timed = interval !== undefined || date !== undefined;
  const deciding = timed && lexicon.test("deciding", text);
  const objects = objectsIn(text, joined, self);
  if (objects.length === 0 && !deciding) return undefined;
  const done = (group: string) =>
    !lexicon.test("other-reviews", text) &&
    lexicon.find(group, text).some((verb) => objects.some((object) => isDoneTo(text, verb, object)));
  const reviewing = done("reviewing");
  const changing = done("changing") || deciding;
  const living = objects.some(({ start, end }) => LIVING.test(text.slice(Math.max(0, start - NEAR), end + NEAR)));
  const reporting = timed && isNear(lexicon.find("reporting", text), objects);
  if (!reviewing && !changing && !living && !reporting) return undefined;
  const decider = deciderIn(text);
  return {
    statement: id,
    ...(interval === undefined ? {} : { intervalMonths: interval }),
    ...(decider === undefined ? {} : { decider }),
    mayChange: changing || (reviewing && MAY_CHANGE.test(text)),
    weak: !timed || (living && !reviewing && !changing && !reporting),
    ...(date === undefined ? {} : { date }),
  };
}

/** A plan that is alive but is looked at by nobody at no time. */
const LIVING =
  /\b(?:living|live|evolving) (?:document|strategy|plan|roadmap)\b|\bevolve\b|\bevolving\b|\bunder (?:constant |regular )?review\b/;
/** A review after which something may differ. */
const MAY_CHANGE =
  /\b(?:chang|amend|adjust|adapt|revis|updat|refresh|re-?priorit|alter|re-?order|re-?set|drop|add(?:ing)? (?:or|and) remov|stop|course|replac|decid)\w*/i;
/** Small words that may stand between "review" and what is reviewed. */
const TO_OBJECT =
  /^\s(?:(?:and|or)\s[\p{L}-]+\s)?(?:(?:of|to|on|the|our|all|progress|against|towards?|implementation|actions|delivery|in|into|for|process|track)\s){0,6}$/u;
/** "… will be", "… is to be": what stands between a plan and what is done to it. */
const IS_DONE = /^[^.;:]{0,60}\b(?:be|is|are|being|gets?)\s(?:[\p{L}-]+\s){0,4}$/u;

/** Whether reviewing or changing is done to the plan, rather than by it ("this strategy will update the network"). */
function isDoneTo(text: string, verb: Stretch, object: Stretch): boolean {
  if (verb.start < object.end && verb.end > object.start) return verb.end >= object.end;
  if (object.end === 0) return /^(?:[\p{L}-]+ly\s|be\s|to be\s){0,3}$/u.test(text.slice(0, verb.start));
  if (verb.end <= object.start) return TO_OBJECT.test(text.slice(verb.end, object.start));
  return IS_DONE.test(text.slice(object.end, verb.start));
}

function isNear(words: readonly Stretch[], objects: readonly Stretch[]): boolean {
  return words.some(({ start, end }) =>
    objects.some((object) => start <= object.end + NEAR && end >= object.start - NEAR),
  );
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the text speaks of the document, its roadmap or its priorities. */
function objectsIn(text: string, joined: string, self: SelfTeller): Stretch[] {
  if (OTHER_OBJECT.test(text)) return [];
  const found: Stretch[] = [];
  const own = self.find(text);
  if (own) found.push(own);
  const object = OBJECT.exec(text);
  if (object) found.push({ start: object.index, end: object.index + object[0].length });
  // An item under "This strategy will be:" is about the strategy.
  if (found.length === 0 && joined !== text && self.find(joined.slice(0, joined.length - text.length)))
    found.push({ start: 0, end: 0 });
  return found;
}

/** "For more information, review the appendix." */
const READ_ON = /\bfor (?:more|further) (?:information|detail)/i;
/** Reviews that are over. */
const HAPPENED =
  /\b(?:was|were|has|have|has been|have been|had been|we)\s(?:\p{L}+ly\s)?(?:reviewed|refreshed|revised|updated|evaluated|revisited|reassessed)\b|\breviewed (?:our|the) (?:previous|last|old|former)\b|\b(?:last|previous|recent) (?:review|update)d?\b/iu;

function intervalIn(text: string, dates: readonly DateMention[]): number | undefined {
  const often = HOW_OFTEN.exec(text);
  if (often) {
    const count = often[2] === undefined ? undefined : wholeNumber(often[2]);
    if (count !== undefined) return /year/i.test(often[3] ?? "") ? count * 12 : count;
    const months = OFTEN_MONTHS[(often[1] ?? "").toLowerCase()];
    if (months !== undefined) return months;
  }
  const interval = dates.find(({ kind, months }) => kind === "interval" && months !== undefined && months >= 1);
  if (interval) return Math.round(interval.months ?? 0);
  const after = dates.find(
    ({ kind, relation }) => kind === "duration" && (relation === "from" || relation === "within"),
  );
  if (after?.months !== undefined) return Math.round(after.months);
  return /\b(?:at|after|by|before) the end of (?:each|every) (?:financial |calendar |academic )?year\b/i.test(text)
    ? 12
    : undefined;
}

function dateIn(dates: readonly DateMention[]): string | undefined {
  return dates.find(
    ({ kind, latest, relation }) =>
      latest !== undefined && kind !== "span" && (relation === "by" || relation === "in" || relation === "from"),
  )?.latest;
}

function deciderIn(text: string): string | undefined {
  const found = [...text.matchAll(DECIDER)].map(([words]) => words.replace(NOT_OF_DECIDER, "").trim());
  return found.find((words) => /\p{Lu}|board|committee|cabinet|minister|executive/u.test(words));
}

/** Months from "2024" or "2024-06" to a day; a year alone counts from its middle. */
function monthsBetween(published: string, day: string): number {
  const month = published.length > 4 ? Number(published.slice(5, 7)) : 6;
  return (Number(day.slice(0, 4)) - Number(published.slice(0, 4))) * 12 + Number(day.slice(5, 7)) - month;
}
