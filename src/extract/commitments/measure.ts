import { matchesOf } from "../../text/matches.js";
import { composed } from "../../text/plain-letters.js";
import { screened } from "../../text/screened.js";
import { hasTerm, type Stretch, trimmed, wordCount } from "./wording.js";

/** What number or test will show it: the indicator, where it stands and where it shall stand. */
export interface MeasureStretches {
  readonly indicator: Stretch | null;
  readonly baseline: Stretch | null;
  readonly target: Stretch | null;
}

/** Nothing measured. */
export const NO_MEASURE: MeasureStretches = { indicator: null, baseline: null, target: null };

const BOUND =
  "(?:(?:a |the )?(?:minimum|maximum|total|target|average|further|reduction|increase) of |no (?:more|less|fewer|later|longer) than |(?:at least|at most|up to|under|over|below|above|around|about|approximately|nearly|almost|fewer than|less than|more than|within|the top|top)\\s)";
const NUMBER =
  "(?:(?:[£€$]|EUR |GBP |USD )?\\d[\\d,]*(?:\\.\\d+)?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|zero|nil|none|half|a half|a quarter|a third|two[ -]thirds|three[ -]quarters)(?![\\p{L}-]))";
const UNIT =
  "(?:\\s?%|\\s?(?:per ?cent|percentage points?|seconds?|minutes?|hours?|(?:working |calendar )?days?|weeks?|months?|million|billion|bn|tonnes?|stars?|out of \\d+))";

/** A figure with its bounds and unit. Years and figures glued to letters are left to the callers' checks. */
const AMOUNT = `${BOUND}?${NUMBER}${UNIT}?(?:\\spoints?)?`;
const MEASURED = `${BOUND}?(?:(?:[£€$]|EUR |GBP |USD )\\d[\\d,.]*(?:\\s?(?:million|billion|bn|m|k))?|${NUMBER}${UNIT}(?:\\spoints?)?)(?:\\s(?:a|per|each) (?:year|month|week|day|annum))?`;

const CHANGE =
  "(?:reduc|increas|improv|rais|cut|lower|bring|grow|shorten|boost|rise|decreas|lift|drop|fall|extend|expand|widen|mov|reach|achiev|maintain|keep|deliver|hav|get|meet|attain)(?:e|es|ing|ed|s|ting|ping|tion in|ion in|ment in|ion|y)?";

const FROM_TO = composed(
  `\\bfrom\\s+((?:(?!\\bto\\b)[^;.]){0,30}?${AMOUNT}[^;.,]{0,40}?)\\s+(?:down |up )?to\\s+(${AMOUNT})`,
  "gi",
);
const CHANGE_TO = composed(
  `\\b${CHANGE}\\s+(?:in\\s|the\\s|our\\s|their\\s|its\\s|these\\s|this\\s)*([^;.:]{3,110}?)\\s+(?:down |up )?(?:to|by)\\s+(${MEASURED})`,
  "gi",
);
const SHARE_OF = composed(
  `(?<![\\p{L}\\p{N}])(${BOUND}?${NUMBER}\\s?(?:%|per ?cent)|half|a third|two[ -]thirds|three[ -]quarters)\\s+of\\s+(?!the time\\b)([^;.:,()]{3,110})`,
  "gi",
);
const STANDS_AT = composed(
  `(?:^|[.;]\\s)([^;.:,]{4,90}?)\\s(?:will|shall|should|to)\\s(?:be|average|stand at|reach|remain|exceed|fall to|rise to|not exceed)\\s(?:at\\s)?(${MEASURED})`,
  "gi",
);
/** A share is a target where it is to be reached; elsewhere it tells how things stand. */
const AIMED_AT =
  /^$|\b(?:to|of|meet|meeting|reach|reaching|achiev\w+|ensur\w+|that|have|having|deliver\w*|see|answer\w*|resolv\w*|least)\s(?:a |an )?$/i;
const BOUNDED = screened(/^(?:a minimum|a maximum|at least|no (?:more|less|fewer))\b/i);
const TOP =
  /\b(?:the )?(top (?:quartile|decile|\d+%|\d+ per ?cent|ten|five|three))(?![\p{L}\p{N}])(?:[^;.,]{0,40}?\sfor\s|\s)([^;.:,()]{3,60})/giu;
const MORE_OF =
  /(?<![\p{L}\p{N}])((?:up to|at least|a minimum of|over|more than|some|a further|an additional)?\s?\d[\d,]*)\s+((?:additional|more|new|extra|further)\s[^;.:,()]{3,60}|(?:\p{L}+\s){1,3}per (?:year|annum|month|week)\b)/giu;
const HALVED =
  /\b(halv(?:e|ing)|doubl(?:e|ing)|trebl(?:e|ing)|tripl(?:e|ing)|eliminat(?:e|ing))\s+(?:the\s|our\s)*([^;.:,()]{3,80})/gi;
const NOW = screened(
  composed(
    `\\b(?:up from|down from|today|currently|at present|compared (?:to|with)|against a baseline of|from a baseline of|baseline(?: of|:)?|the current level[^;.]{0,20}?)\\s+(?:is |are |at |of |about |around |just )*(${AMOUNT})`,
    "iu",
  ),
);

/** "Today 58%, target 95%": said of the promise before it, which is then what is measured. */
const TARGET_SAID = screened(composed(`\\btarget(?:\\sof|\\sis|:)?\\s(${AMOUNT})`, "iu"));

/** Without one of these there is nothing to read. */
const FIGURE =
  /\d|\b(?:hal(?:f|v)|doubl|trebl|tripl|eliminat|zero|third|quarter|top |per ?cent|minutes?\b|hours?\b|days?\b)/i;

/** An indicator ends before these. */
const END_OF_INDICATOR =
  /\s(?:by|in|from|through|so that|who|which|that|and (?:to|will)|across|via|with the|using|over the|within the next)\s|\sto\s(?=\d)|,/i;

/** Reads the measure given with a promise; empty where only words such as "significant" stand (rubric a, measure). @param dates dates in the text, so that a year is not read as a figure */
export function readMeasure(text: string, dates: readonly Stretch[]): MeasureStretches {
  if (!FIGURE.test(text)) return NO_MEASURE;
  const plain = (stretch: Stretch) => !dates.some(({ start, end }) => start < stretch.end && end > stretch.start);
  for (const match of matchesOf(FROM_TO, text)) {
    const [baseline, target] = groupsOf(text, match);
    if (!baseline || !target || !plain(target) || !plain(baseline)) continue;
    return { indicator: indicatorBefore(text, match.index), baseline, target };
  }
  for (const [pattern, indicatorAt] of [
    [CHANGE_TO, 0],
    [STANDS_AT, 0],
    [SHARE_OF, 1],
    [MORE_OF, 1],
    [HALVED, 1],
    [TOP, 1],
  ] as const) {
    for (const match of matchesOf(pattern, text)) {
      const groups = groupsOf(text, match);
      const indicator = indicatorAt === 0 ? groups[0] : groups[1];
      const target = indicatorAt === 0 ? groups[1] : groups[0];
      if (!indicator || !target || !plain(target)) continue;
      if (
        pattern === SHARE_OF &&
        !AIMED_AT.test(text.slice(0, target.start)) &&
        !BOUNDED.test(text.slice(target.start, target.end))
      )
        continue;
      const kept = cut(text, indicator, pattern === SHARE_OF);
      if (!kept || ((pattern === HALVED || pattern === CHANGE_TO) && !isMeasured(text.slice(kept.start, kept.end))))
        continue;
      return { indicator: kept, baseline: baselineIn(text, plain), target };
    }
  }
  return targetSaid(text, plain);
}

/** "Log-in time under one minute", "Late letters: 5%": in a column of measures a figure at the end is the target of what stands before it. */
const FIGURE_LAST = composed(`^([^;.]{3,90}?)(?:\\s?[:–—-])?\\s(${BOUND}?${MEASURED})\\.?$`, "iu");

/** As {@link readMeasure}, for a cell of a column of measures, where a figure needs no words that say it is aimed at. */
export function readMeasureCell(text: string, dates: readonly Stretch[]): MeasureStretches {
  const stated = readMeasure(text, dates);
  const last = stated.target ? null : FIGURE_LAST.exec(text.trimEnd());
  if (!last?.[1] || !last[2]) return stated;
  const end = last[0].replace(/\.$/, "").length;
  const target = { start: end - last[2].length, end };
  if (dates.some((date) => date.start < target.end && date.end > target.start)) return stated;
  return {
    indicator: trimmed(text, { start: 0, end: last[1].length }),
    baseline: baselineIn(text, () => true),
    target,
  };
}

function targetSaid(text: string, plain: (stretch: Stretch) => boolean): MeasureStretches {
  const match = TARGET_SAID.exec(text);
  if (!match?.[1]) return NO_MEASURE;
  const end = match.index + match[0].length;
  const target = { start: end - match[1].length, end };
  if (!plain(target)) return NO_MEASURE;
  const clause = text.slice(0, match.index).search(/[;.]/u);
  const indicator = clause < 0 ? null : /\b(?:will|shall)\s/i.exec(text.slice(0, clause));
  const from = indicator ? indicator.index + indicator[0].length : 0;
  return {
    indicator: clause < 0 ? null : cut(text, { start: from, end: clause }, true),
    baseline: baselineIn(text, plain),
    target,
  };
}

function baselineIn(text: string, plain: (stretch: Stretch) => boolean): Stretch | null {
  const match = NOW.exec(text);
  if (!match?.[1]) return null;
  const end = match.index + match[0].length;
  const stretch = { start: end - match[1].length, end };
  return plain(stretch) ? stretch : null;
}

/** The two captured groups of a match, by their place. */
function groupsOf(text: string, match: RegExpMatchArray): [Stretch | null, Stretch | null] {
  const at = match.index ?? 0;
  const first = match[1] ?? "";
  const second = match[2] ?? "";
  const start = at + match[0].indexOf(first);
  const next = at + match[0].lastIndexOf(second);
  return [
    trimmed(text, { start, end: start + first.length }),
    trimmed(text, { start: next, end: next + second.length }),
  ];
}

/** "Cut log-in time on adult wards from…": what stands between the first verb of the clause, or a colon, and "from". */
function indicatorBefore(text: string, from: number): Stretch | null {
  const clause = Math.max(...[". ", "; ", ", ", "• "].map((stop) => after(text, stop, from)));
  VERB_OF_CHANGE.lastIndex = clause;
  const verb = VERB_OF_CHANGE.exec(text);
  if (!verb || verb.index >= from) return cut(text, { start: clause, end: from }, true);
  const begins = verb.index + verb[0].length;
  if (begins < from) return cut(text, { start: begins, end: from }, true);
  // "Second visits will fall from …": what changes stands before the verb.
  const before = text.slice(clause, verb.index).replace(/\s(?:will|shall|should|must|would)\s*$/i, "");
  return cut(text, { start: clause, end: clause + before.trimEnd().length }, true);
}

/** Where the words after the last such mark before the offset begin; 0 where there is none. */
function after(text: string, mark: string, before: number): number {
  const at = text.lastIndexOf(mark, before);
  return at < 0 ? 0 : at + mark.length;
}

const VERB_OF_CHANGE = composed(`\\b${CHANGE}\\s+(?:in\\s|the\\s|our\\s|their\\s|its\\s|these\\s|this\\s)*`, "gi");

function cut(text: string, { start, end }: Stretch, share: boolean): Stretch | null {
  const words = text.slice(start, end);
  const match = (share ? /\s(?:by|through|so that|via|using|in \d|and (?:to|will))\s|\sby$|,/i : END_OF_INDICATOR).exec(
    words,
  );
  const kept = trimmed(text, {
    start,
    end: match && wordCount(words.slice(0, match.index)) >= 1 ? start + match.index : end,
  });
  return kept && wordCount(text.slice(kept.start, kept.end)) <= 16 ? kept : null;
}

function isMeasured(words: string): boolean {
  return hasTerm("measured-things", words);
}
