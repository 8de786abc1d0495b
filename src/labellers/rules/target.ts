import { readMeasure } from "../../extract/commitments/measure.js";
import type { Statement } from "../../model/statement.js";
import { screened } from "../../text/screened.js";
import { quantitiesOf } from "./figures.js";
import { type Applies, cues, type Rule } from "./rule.js";

/** A figure that is aimed at or bounds what is aimed at: "to 80%", "at least 30", "from 9% to 6%". */
const AIM =
  /\b(?:to|by|at least|at most|no (?:more|less|fewer|later|longer) than|less than|fewer than|more than|over|under|above|up to|minimum(?: of)?|maximum(?: of)?|a further|an additional|additional|within|reach|reaching|of|is|at|top)\s+(?:the\s|around\s|approximately\s|an?\s|about\s|average\s|of\s|just\s)*$/i;
/** An indicator named without its figure: "Percentage of forms completed online". */
const INDICATOR_FIRST =
  /^(?:[•▪–—-]\s*)?(?:\d{1,2}[.)]\s+)?(?:the\s+)?(?:%|per ?cent(?:age)?|percentage|proportion|number|no\.|share|rate|ratio|level|average|median)\s+(?:\p{L}+\s){0,3}?(?:of|per|for|in|to|from)?\b/iu;
/** The figure from which the aim is counted. */
const BASELINE = screened(/\bbaseline(?:\s(?:of|is|was))?[:,]?\s\d|\bfrom (?:a|the) (?:\p{L}+ )?base(?:line)? of \d/iu);
/** What followed an indicator: its figure, after a colon. */
const THEN_FIGURE = /:\s*(?:[£€$]\s?)?\d/;
/** "From 9% to 6%". */
const FROM_TO = screened(/\bfrom\s\d[\d.,]*\s?(?:%|per ?cent|minutes?|hours?|days?|weeks?)\s(?:down\s|up\s)?to\s\d/i);
const PAST_ONLY = screened(
  /\b(?:was|were|had|has been|have been|rose|fell|increased by|since|last year|estimated|forecast|predict\w*|expected to grow|would|could)\b/i,
);

/** Rubric (b) 2: an indicator with a target or a baseline, or the figure that will be watched for a stated promise. */
export const target: Rule = {
  label: "TARGET",
  applies(statement): Applies | null {
    const { voice, role, cells } = statement;
    if (voice !== "own" || role === "references" || role === "glossary" || role === "progress") return null;
    const cell = cells.find((one) => one.role === "measures" && /\d/.test(one.text));
    if (cell) return { cue: `column “${cell.head}”`, stretch: { start: cell.start, end: cell.end } };
    if (isRowOfMeasures(statement)) return { cue: "row of measures" };
    if (LABELLED.test(statement.text)) return { cue: "labelled measure" };
    return indicator(statement) ?? inWords(statement) ?? measured(statement) ?? aimedAt(statement) ?? byThen(statement);
  },
};

/** "Server uptime | 99.5% | 99.95%" under "Measure | Now | March 2029": the indicator in one column, its figures in others. */
function isRowOfMeasures({ cells }: Statement): boolean {
  const named = cells.some(({ role, text }) => role === "measures" && /\p{L}{3}/u.test(text) && !/\d/.test(text));
  return named && cells.some(({ head, text }) => FIGURE_COLUMN.test(head) && /\d/.test(text));
}

/** A column that holds what is aimed at, or what the figure is today. */
const FIGURE_COLUMN = /\b(?:targets?|aim|goal|baseline|now|today|current(?:ly)?|from|to|by|20\d\d(?:[-–/]\d\d)?)\b/i;

/** A list of indicators: each names what is counted, some with figure and baseline. */
function indicator({ text, role }: Statement): Applies | null {
  if (BASELINE.test(text)) return { cue: "baseline" };
  if (!INDICATOR_FIRST.test(text) || text.length > LONGEST_INDICATOR) return null;
  return role === "measures" || THEN_FIGURE.test(text) ? { cue: "indicator" } : null;
}

const LONGEST_INDICATOR = 200;

/** "Measure: lorries an hour, 26 now, 12 by April": a label in the line itself, and a figure. */
const LABELLED = screened(
  /(?:^|[;.|(]\s*)(?:(?:success|key)\s+)?(?:measures?|targets?|KPIs?|indicators?|metrics?|measures? of success|how (?:we shall|we will|we[’']ll) know)\s*[:–—]\s*[^;]*\d/i,
);
/** "Nine in ten", "eight out of ten": a share in words. */
const SHARE =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|\d+)\s+(?:[\p{L}-]+\s+)?(?:in|out of)\s+(?:every\s+)?(?:two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred|100|10|20)\b/iu;
/** "Halve the queue", "cut … by a third", "down to a quarter of what it is". */
const CHANGED =
  /\b(?:halv(?:e|es|ing)|doubl(?:e|es|ing)|treb(?:le|les|ling)|tripl(?:e|es|ing)|quadruple)\s+(?!down\b)(?:the|our|its|their|how|what|\p{L}+\s+\p{L}+)|\b(?:cut|reduc\w+|rais\w+|bring|brought|shorten\w*|lower\w*|increas\w+|improv\w+|shrink|grow)\b[^.;]{3,80}?\b(?:by|to|down to|up to)\s+(?:an?|one|two|three)[\s-](?:third|quarter|half|fifth|tenth|thirds|quarters|fifths)\b|\bby\s+(?:half|two[\s-]thirds)\b/iu;
/** "Every claim decided within ten days", "no caller waits more than five minutes". */
const EVERY_WITHIN =
  /\b(?:every|each|all|no|none|nobody|no one|everyone|everybody|any|half|most)\b[^.;]{3,90}?\b(?:within|in under|in less than|in no more than|no (?:more|longer|later) than|more than|longer than)\s+(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty|thirty|\d+)\s+(?:working\s+)?(?:minutes?|hours?|days?|weeks?|fortnights?)\b/i;

/** "We want no tenant to wait…", "is to fall below…". */
const WANTED = /\bwe want\b|\b(?:is|are) (?:due |set )?to\s|\bsuccess (?:is|means|will mean)\b|\bshould\b/i;

const TO_COME = /\b(?:will|shall|to|should|must)\b/i;

/** A share, a ratio or a limit in words, of what is to come. */
function inWords({ text, grammar, role }: Statement): Applies | null {
  const ahead =
    grammar.tense === "future" || grammar.tense === "bare" || grammar.modality === "intention" || WANTED.test(text);
  const share = SHARE_BY.exec(text);
  if (share && grammar.tense !== "past" && !PAST_ONLY.test(text)) return { cue: share[0].toLowerCase() };
  if (!ahead && role !== "measures" && role !== "outcomes" && role !== "objectives") return null;
  if (PAST_ONLY.test(text)) return null;
  for (const pattern of [CHANGED, EVERY_WITHIN, SHARE]) {
    const found = pattern.exec(text);
    // "One home in six has no signal; the centre will keep its desk": the share is of what is.
    if (found && (pattern !== SHARE || TO_COME.test(text.slice(found.index).split(";")[0] ?? "")))
      return { cue: found[0].toLowerCase() };
  }
  return null;
}

/** Says what will be watched: "measured by the share of…". */
function measured({ text }: Statement): Applies | null {
  const said = cues.find("target-measured", text)[0] ?? JUDGED_BY.exec(text) ?? NOW_AND_THEN.exec(text);
  return said ? { cue: "term" in said ? said.term : said[0].toLowerCase() } : null;
}

/** "Judge the desk by how many callers ring again". */
const JUDGED_BY = screened(
  /\b(?:judge|measure|count|gauge|assess|track)(?:s|d|ed)?\b[^.;]{2,60}\bby (?:how (?:many|much|long|often|soon|few)|the (?:number|share|proportion|time|percentage|count|rate))\b/i,
);
/** "14 in a hundred today, 5 in 2028". */
const NOW_AND_THEN = screened(
  /\d[^,;.]{0,40}\b(?:today|now|at present)\b[^.]{0,40}?\d[^,;.]{0,40}\b(?:in|by)\s(?:\w+\s)?20\d\d\b/i,
);
/** "Half of all renewals online by Christmas": a share in front, and a day. */
const SHARE_BY = screened(
  /^(?:at least |over |more than )?(?:half|a (?:third|quarter)|two[- ]thirds|three[- ]quarters|(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:every )?(?:two|three|four|five|ten|\d+))\b[^.;]{3,80}\bby\b/i,
);

/** A figure that is to be reached. */
function aimedAt(statement: Statement): Applies | null {
  const { text, grammar, role } = statement;
  const { figures, dates } = quantitiesOf(statement);
  if (figures.length === 0) return null;
  const wanted =
    grammar.tense === "future" ||
    grammar.tense === "bare" ||
    ["intention", "need", "requirement"].includes(grammar.modality) ||
    role === "measures" ||
    role === "outcomes";
  const word = cues.find("target-words", text)[0];
  const aimed = figures.some(({ start }) => AIM.test(text.slice(0, start)));
  if (word && aimed) return { cue: word.term };
  if (PAST_ONLY.test(text)) return null;
  if (grammar.tense !== "past" && FROM_TO.test(text)) return { cue: "from one figure to another" };
  if (wanted && readMeasure(text, dates).target) return { cue: "measure with target" };
  return wanted && aimed && cues.test("target-indicator", text) ? { cue: "figure aimed at" } : null;
}

/** "Thirty depots by June": so many of a thing by a date. */
function byThen(statement: Statement): Applies | null {
  const { text, grammar } = statement;
  if ((grammar.tense === "past" && !isToBe(statement)) || PAST_ONLY.test(text)) return null;
  const { figures, dates } = quantitiesOf(statement);
  const due = dates.find(({ relation }) => relation === "by");
  const first = figures.find(({ kind, value }) => kind === "percent" || (kind === "count" && value > 2));
  if (!due || !first || first.start > due.start) return null;
  return { cue: "so many by then" };
}

/** "Opened to 12 districts by May 2029": without an auxiliary or a doer, the participle says what is to be done by then. */
function isToBe({ text, grammar }: Statement): boolean {
  const doer =
    grammar.subject === "part" ? /^(?:the|our|its|their|each|every|an?)\s/i.test(text) : grammar.subject !== "thing";
  return !doer && PARTICIPLE_THEN.test(text) && !/\b(?:has|have|did|is|are|been|so far)\b/i.test(text);
}
const PARTICIPLE_THEN =
  /^[^.;,]{3,70}?\b(?:\w{2,}ed(?: out| up| over| in)?|built|begun|taught|sent|given|put|cut|held|made|taken|kept)\s(?:to|in|at|on|for|across|by|with|from|into|over)\s[^.;]*\bby\b/i;
