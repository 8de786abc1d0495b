import { phaseOf } from "../../extract/structure/phases.js";
import type { Theme } from "../../extract/structure/themes.js";
import type { Commitment } from "../../model/commitment.js";
import type { LabelledStatement } from "../../model/statement.js";
import { screened } from "../../text/screened.js";
import { evidence, searched } from "../evidence.js";
import type { Extracts } from "../extracts.js";
import { isPlainPromise, plainPromisesOf } from "../plain-promise.js";
import type { IndicatorResult } from "../sign.js";
import { countOf, type Promised } from "./promises.js";

/** More promises than this are many (rubric 12, WIS-1). */
export const MANY = 50;
/** Share of promises without rank, phase, tier or year from which the list is flat (rubric 12, scale). */
export const FLAT = 0.7;
/** Fewer promises than this make no share (rubric 0). */
export const FEWEST_FOR_SHARE = 10;
/** More headline promises, or more main themes, than these are no headlines (rubric 12, WIS-3). */
const MOST_HEADLINES = 10;
const MOST_THEMES = 7;
/** A run of parallel items is long from here, and bare where under this share has a date or an owner (rubric 12, WIS-8; the length is ours). */
const LONG_RUN = 8;
const BARE = 0.2;

type Given = Pick<Extracts, "document" | "statements" | "commitments">;

/** WIS-1: how many promises there are. */
export function howMany(promises: readonly Promised[]): IndicatorResult {
  const all = countOf(promises);
  return {
    id: "WIS-1",
    state: all > MANY ? "met" : "not-met",
    values: { all },
    measure: { value: all, unit: "count" },
  };
}

/** WIS-2: promises with no rank, phase, tier or year. */
export function flatness(promises: readonly Promised[]): IndicatorResult {
  const flat = promises.filter((one) => !hasPlace(one));
  const placed = promises.filter(hasPlace);
  const values = { flat: flat.length, listed: promises.length };
  const quotes = [
    ...plainPromisesOf(flat.map(({ statement }) => statement)).map((one) => evidence(one, "for", "WIS-2")),
    ...placed
      .map(({ statement }) => statement)
      .filter((one) => isPlainPromise(one) && showsItsPlace(one))
      .map((one) => evidence(one, "against", "WIS-2")),
  ];
  if (promises.length === 0) return { id: "WIS-2", state: "unknown", values };
  const share = flat.length / promises.length;
  return {
    id: "WIS-2",
    state: promises.length < FEWEST_FOR_SHARE ? "unknown" : share >= FLAT ? "met" : "not-met",
    values,
    measure: { value: share, unit: "share", of: promises.length },
    evidence: quotes,
  };
}

/** Whether a reader sees in the quote, or above it, the year or phase that the promise has. */
function showsItsPlace({ text, leadIns, cells }: LabelledStatement): boolean {
  return [text, ...leadIns.map((one) => one.text), ...cells.map(({ head }) => head)].some((words) => PLACE.test(words));
}

/** A year, a month, a phase, a tier. */
const PLACE =
  /\b(?:(?:19|20)\d\d|Q[1-4]|(?:phase|stage|year|wave|tier|priority|horizon|level)\s(?:\d|[IVX]+\b|one|two|three|four)|January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|immediately|first|now|next|later|(?:\d+|six|three|twelve|two) (?:days|weeks|months|years)|high|medium|low|must|should|could)\b/;

/** A cell or mark that ranks: "High", "Must have", "Tier 1". */
const TIER =
  /^(?:priority\s)?(?:(?:very\s)?high|medium|low|urgent|critical|essential|desirable|must|should|could|tier\s\w+|[ABC123]|P[1-5])(?:\s(?:have|priority))?$/i;
const IN_ORDER = screened(
  /\b(?:in (?:this|the following|that) order|in order of|ranked|in descending order|most (?:important|urgent) first)\b/i,
);

/** Whether the list says where it stands: its date, its rank, its phase or its tier. */
function hasPlace({ statement, commitments }: Promised): boolean {
  if (commitments.some(({ when }) => when !== null)) return true;
  const { labels, cells, leadIns } = statement;
  return (
    labels.has("PRIORITY") ||
    phaseOf(statement) !== null ||
    cells.some(({ text }) => TIER.test(text.trim())) ||
    leadIns.some(({ text }) => IN_ORDER.test(text))
  );
}

/** Promises with a date or somebody who answers. */
export function datedOrOwned(promises: readonly Promised[]): Promised[] {
  return promises.filter(({ commitments }) => commitments.some(({ when, who }) => when !== null || who !== null));
}

/** WIS-3: more than ten headline promises or seven themes, or no headlines to tell from the rest. */
export function manyHeadlines(promises: readonly Promised[], themes: readonly Theme[]): IndicatorResult {
  const headlines = promises.filter(({ commitments }) => commitments.some(({ headline }) => headline)).length;
  const none = headlines === 0 && promises.length > 0;
  const untold = none && promises.length > MOST_HEADLINES;
  const many = headlines > MOST_HEADLINES || themes.length > MOST_THEMES;
  return {
    id: "WIS-3",
    state: many || untold ? "met" : "not-met",
    ...(none ? { says: untold || many ? "untold" : "few-untold" } : {}),
    values: { headlines, themes: themes.length, listed: promises.length },
    measure: { value: untold ? promises.length : headlines, unit: "count" },
  };
}

/** WIS-8: the longest run of parallel items in which hardly any has a date or an owner. */
export function bareLists(given: Given): IndicatorResult {
  const longest = runsIn(given)
    .filter((run) => run.filter(isAnswered).length < run.length * BARE)
    .reduce<readonly Commitment[]>((best, run) => (run.length > best.length ? run : best), []);
  const items = longest.flatMap(({ statement }) => given.statements[statement] ?? []);
  const long = items.length >= LONG_RUN;
  return {
    id: "WIS-8",
    state: long ? "met" : "not-met",
    values: { run: items.length, first: where(items[0]) },
    measure: { value: items.length, unit: "count" },
    evidence: long ? items.map((one) => evidence(one, "for", "WIS-8")) : [],
    ...(long ? {} : { searched: searched(`lists of ${LONG_RUN} or more promises without dates and owners`, given) }),
  };
}

function isAnswered({ when, who }: Commitment): boolean {
  return when !== null || who !== null;
}

function where(statement: LabelledStatement | undefined): string {
  return statement?.where ?? "";
}

/** The promises of each list, table or paragraph, copies included: the run is as long as a reader sees it. */
function runsIn({ statements, commitments }: Given): Commitment[][] {
  const runs = new Map<string, Commitment[]>();
  for (const commitment of commitments) {
    const statement = statements[commitment.statement];
    // Rules and what is given up stand side by side for a reason: they are no list of wishes.
    if (!statement || statement.labels.has("PRINCIPLE") || statement.grammar.negated) continue;
    const key = statement.group === undefined ? `paragraph ${statement.block}` : `list ${statement.group}`;
    const run = runs.get(key);
    if (run) run.push(commitment);
    else runs.set(key, [commitment]);
  }
  return [...runs.values()];
}
