import type { StrategyDocument } from "../../model/document.js";
import type { Statement } from "../../model/statement.js";
import { datesIn } from "../../text/dates.js";
import { lexiconBeside } from "../../text/load-lexicon-file.js";
import { screened } from "../../text/screened.js";
import { deciderIn } from "./deciders.js";
import { publicationDate } from "./publication-date.js";
import { objectsIn, type Stretch } from "./review-objects.js";
import { dateIn, intervalIn, monthsBetween } from "./review-timing.js";
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
    const { date, ...told } = found;
    const review = told.weak || told.mayChange ? told : { ...told, mayChange: besideIt(statement, statements) };
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

const WORTH_READING = screened(
  /review|refresh|revis|updat|re-?decide|decide|reconsider|priorit|living|evolv|adapt|adjust|iterat|monitor|progress|report|reset|renew|stock|re-?assess|again|re-?writ|re-?open|re-?order|vote|strik|struck|drop|stop|cancel|scrap|postpone|withdraw|rank/i,
);

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
  const decider = deciderIn(text);
  const objects = objectsIn(text, joined, self);
  // A date alone is when something is due; a choice that comes again, or has somebody who makes it, is a review.
  const chosen = interval !== undefined || (date !== undefined && decider !== undefined);
  const deciding = chosen && (lexicon.test("deciding", text) || (decider !== undefined && choosesItems(text)));
  if (objects.length === 0 && !deciding) return undefined;
  const done = (group: string) =>
    !lexicon.test("other-reviews", text) &&
    lexicon.find(group, text).some((verb) => objects.some((object) => isDoneTo(text, verb, object)));
  const reviewing = done("reviewing");
  const changing = done("changing") || deciding;
  const living = objects.some(({ start, end }) => LIVING.test(text.slice(Math.max(0, start - NEAR), end + NEAR)));
  const reporting = timed && isNear(lexicon.find("reporting", text), objects);
  if (!reviewing && !changing && !living && !reporting) return undefined;
  return {
    statement: id,
    ...(interval === undefined ? {} : { intervalMonths: interval }),
    ...(decider === undefined ? {} : { decider }),
    mayChange: changing || (reviewing && MAY_CHANGE.test(text)),
    weak: !timed || (living && !reviewing && !changing && !reporting),
    ...(date === undefined ? {} : { date }),
  };
}

/** "… votes on which projects to add or drop": what the plan consists of may change, though the plan has no name beside it. */
function choosesItems(text: string): boolean {
  if (lexicon.test("other-reviews", text)) return false;
  const items = lexicon.find("items", text);
  return isNear(lexicon.find("choosing", text), items);
}

/** Whether the sentence before or after a dated review says what may change: "It also agrees new actions." */
function besideIt({ id, section }: Statement, statements: readonly Statement[]): boolean {
  return [statements[id - 1], statements[id + 1]].some(
    (beside) => beside?.section === section && beside.voice === "own" && choosesItems(beside.text),
  );
}

/** A plan that is alive but is looked at by nobody at no time. */
const LIVING = screened(
  /\b(?:living|live|evolving) (?:document|strategy|plan|roadmap)\b|\bevolve\b|\bevolving\b|\bunder (?:constant |regular )?review\b/,
);
/** A review after which something may differ. */
const MAY_CHANGE = screened(
  /\b(?:chang|amend|adjust|adapt|revis|updat|refresh|re-?priorit|alter|re-?order|re-?set|drop|add(?:ing)? (?:or|and) remov|stop|course|replac|decid)\w*/i,
);
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

/** "For more information, review the appendix." */
const READ_ON = screened(/\bfor (?:more|further) (?:information|detail)/i);
/** Reviews that are over. */
const HAPPENED = screened(
  /\b(?:was|were|has|have|has been|have been|had been|we)\s(?:\p{L}+ly\s)?(?:reviewed|refreshed|revised|updated|evaluated|revisited|reassessed)\b|\breviewed (?:our|the) (?:previous|last|old|former)\b|\b(?:last|previous|recent) (?:review|update)d?\b/iu,
);
