import { isPlanned, isPlannedCell } from "../../extract/record/planned.js";
import { recordRow } from "../../extract/record/record-rows.js";
import { grammarOf } from "../../extract/statements/grammar.js";
import type { Statement } from "../../model/statement.js";
import { composed } from "../../text/plain-letters.js";
import { screened } from "../../text/screened.js";
import { quantitiesOf } from "./figures.js";
import { type Past, pastAround, putInUse } from "./progress-passage.js";
import { type Applies, cues, type Rule, type Surroundings } from "./rule.js";

/** What may stand between the auxiliary and the verb. */
const ADVERBS = "(?:(?:also|now|already|since|recently|successfully|all|both|\\p{L}+ly|jointly)\\s+)*";
/** "Have launched", "has been rolled out", "were connected". */
const PERFECT = screened(composed(`\\b(?:has|have|’ve|'ve|was|were)\\s+${ADVERBS}(?:been\\s+)?${ADVERBS}$`, "iu"));
/** "We launched", "the council opened": a subject that acts, then the verb; "selected and opened": or one verb more. */
const ACTED = composed(
  `(?:^|[\\s,(])(?:we|\\p{Lu}[\\p{L}’'-]+|\\p{Lu}{2,}|council|trust|department|team|board|government|agency|agencies|organi[sz]ation|authority|authorities|ministry|ministries|hospital|library|libraries|school|partner|staff|service|booking|system|form|page|councils|departments)s?\\s+${ADVERBS}(?:\\p{L}+ed\\s+and\\s+)?$`,
  "u",
);
/** In use, in other words. */
const IN_USE = screened(
  /\b(?:went live|gone live|(?:is|are) now (?:live|in use|available|in place|open|complete|online|used|able|connected|running)|(?:is|are) (?:in use|in place|live|running) (?:at|in|on|across|now)|now (?:run|runs|take|takes|use|uses|have|has|live|open|online) |^live in \d|(?:has|have) had an? [^.]{3,60} since|(?:was|were) (?:finished|switched on|turned on|switched off|brought into use))/i,
);

/** Rubric (b) 4: a named thing of this organisation is finished and in use. */
export const progress: Rule = {
  label: "PROGRESS",
  applies(statement, around): Applies | readonly Applies[] | null {
    if (statement.voice !== "own" || SILENT.has(statement.role)) return null;
    if (statement.form === "table-row" && statement.cells.length > 1) return row(statement, around);
    const found = done(statement, pastAround(statement, around));
    // "Policy adopted (2026)" in a plan of 2025 has not happened.
    return found && !isPlanned(statement.text, around.document) ? found : null;
  },
};

/** Where nothing is told of what is done: other papers, and what is to come. */
const SILENT: ReadonlySet<Statement["role"]> = new Set(["references", "glossary", "risks", "vision"]);

/** The cells of a row that tell it, not the row: beside them stand the action and who answers for it. */
function row(statement: Statement, { document }: Surroundings): readonly Applies[] | null {
  const record = recordRow(statement);
  if (record && record.state !== "done") return null;
  const told = statement.cells.flatMap((cell) => {
    const { text, start, end, role } = cell;
    const reported = record?.report.includes(text);
    if (!reported && isPlannedCell(cell, document)) return [];
    const found = reported
      ? { cue: "row of what was done" }
      : done({ ...statement, text, role, grammar: grammarOf(text) }, undefined);
    return found ? [{ ...found, stretch: { start, end } }] : [];
  });
  return told.length > 0 ? told : null;
}

function done(statement: Statement, past: Past | undefined): Applies | null {
  const { text, grammar } = statement;
  if (grammar.tense === "future" || grammar.subject === "other-body") return null;
  if (grammar.modality === "need" || grammar.modality === "requirement" || grammar.modality === "intention")
    return null;
  if (cues.test("progress-not", text) || /:\s*$/.test(text) || IMPRINT.test(text)) return null;
  if (!EVERYBODY.test(text)) {
    const use = IN_USE.exec(text) ?? usedSince(statement);
    if (use) return { cue: use[0].toLowerCase().trim() };
    const now = nowDone(statement);
    if (now) return now;
  }
  const inUse = cues
    .find("progress-in-use", text)
    .find(({ start }) => !NOT_SO.test(text.slice(Math.max(0, start - BEFORE), start)));
  if (inUse) return { cue: inUse.term };
  return finished(statement, past) ?? putInUse(statement, past);
}

/** "Published January 2026.", "Approved by the board on 26 March 2026": the document tells of itself. */
const IMPRINT = screened(
  /^(?:first |last )?(?:published|issued|updated|revised|reviewed|approved|adopted|printed|endorsed)\s(?:by|on|in|at|january|february|march|april|may|june|july|august|september|october|november|december|\d)\b[^,;]{0,60}$/i,
);

/** What people in general have or use is no work of the organisation: "most adults now use…". */
const EVERYBODY = screened(
  /^(?:(?:in|by|since|over|today|now)\b[^,]{0,40},\s)?(?:(?:most|many|nearly|almost|about|over|half|all|more|some|\d[\d.,]*%?|per ?cent|of|the|our|its|these|those|adult|young|older|\w+(?:ish|ese|ian))\s)*(?:[\w-]+\s)?(?:people|adults?|population|households|consumers|everyone|everybody|individuals|companies|businesses|firms|countries|nations|governments|societ(?:y|ies)|world|economy)\b(?![’'])/i,
);

/** "Has been used on all wards since May": in use from then on. */
const USED_SINCE = screened(
  /\b(?:has|have) (?:now )?(?:had (?!to\b)|been (?:able to|used|in use|open|live|available|online|running|taken|sold|printed|scanned|logged|shared|processed|registered|renewed|claimed|collected|stored|tracked|offered|done|made|paid|booked|sent|kept|recorded|ordered|filed|handled|issued|held|answered)|taken|sold|sent|paid|booked|ordered|filed|handled|issued|kept|recorded|offered|shared|accepted|printed|logged|claimed|renewed|used|worn|carried|worked (?:on|in|with|from))\b/i,
);

/** "Since last June", "for the past two years": from then on, with or without a date that can be reckoned. */
const FROM_THEN = screened(
  /\bsince\s+(?:(?:early|mid|late|last|the\s+(?:start|beginning|end|middle|autumn|spring|summer|winter))\b|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|then\b|(?:19|20)\d\d|(?:it|they|the|its|their)\s(?:\p{L}+\s){0,3}?(?:opened|launch|launched|opening|start|started|began|went|was\s(?:opened|launched|introduced|brought)|were\s(?:opened|launched|introduced|brought)|came))|\bfor\s+(?:(?:the\s+(?:last|past)|over|more\s+than|nearly|almost)\s+)(?:an?|two|three|four|five|six|\d+)?\s*(?:years?|months?|decade)\b/iu,
);

function usedSince(statement: Statement): RegExpExecArray | null {
  const { dates } = quantitiesOf(statement);
  const since = dates.some(({ relation, latest }) => relation === "since" && latest) || FROM_THEN.test(statement.text);
  return since && !/^no\b|\bnot\b|\bnever\b/i.test(statement.text) ? USED_SINCE.exec(statement.text) : null;
}

/** "Are now sold at all our piers", "eight of the fifteen already use…", "have put the collection online". */
const NOW_DONE = screened(
  /\b(?:is|are) now (?!estimated|valued|calculated|needed|required|considered|expected|recogni[sz]ed|faced|focus|committed|based|used to|supposed|planned|intended|proposed|seen|known|concerned|interested|being\b)(?:\w+ed|sold|made|sent|held|kept|paid|taken|given|done|run|read|written|told|shown|built)\b|\b(?:have|has) put\b[^.;,]{3,60}?\b(?:online|into (?:use|service|place|operation)|in place|live)\b/i,
);
const ALREADY = screened(
  /\b(?:already|now) (?:uses?|have|has|runs?|takes?|sells?|works? (?:on|from|with)|offers?|shares?|accepts?|sends?|keeps?|gets?|books?|pays?|orders?|records?)\b/i,
);

function nowDone(statement: Statement): Applies | null {
  const done = NOW_DONE.exec(statement.text);
  if (done && !isNoThing(lastNoun(statement.text.slice(0, done.index)))) return { cue: done[0].toLowerCase() };
  const already = ALREADY.exec(statement.text);
  const counted = already && quantitiesOf(statement).figures.some(({ start }) => start < already.index);
  return already && counted && statement.grammar.subject !== "people" ? { cue: already[0].toLowerCase() } : null;
}

/** How much before the verb is looked at, in characters. */
const BEFORE = 70;
/** The verb belongs to a clause of its own, or to what has not happened. */
const NOT_SO =
  /\b(?:will|to|that|which|who|be|being|if|when|once|until|as|not|never|yet|only)\s+(?:\p{L}+ly\s+)?(?:(?:have|has|had)\s+)?(?:been\s+)?(?:\p{L}+ly\s+)?$|(?<!,)\s(?:that|which|who)\s(?:was|were)\s(?:\p{L}+ly\s)?$/iu;
/** Among others that tell of deeds, these are believed without a day or a number: a thing comes of them. */
const MAKES = screened(
  /^(?:created|built|set up|established|formed|founded|developed|adopted|published|put in place|piloted|transferred|handed over|designated)$/i,
);
/** "Opened the door to", "moved on", "moved towards": nothing is in use. */
const FIGURATIVE =
  /^\s(?:(?:the|a|its|our|new|up)\s)*(?:doors?\b(?! of)|way\b|eyes\b|minds?\b|possibilit|opportunit|on\b(?! to)|forwards?\b|towards?\b|ahead\b|beyond\b|through\b|away from\b|closer\b|up\b)|^(?:(?!\bto\b)[^,.;]){0,40}\bforwards?\b/i;
/** "Was moved to the finance portfolio", "transferred from the Department of Trade": who answers for it has changed. */
const ADMINISTRATIVE =
  /^\s(?:from|to|into)\s(?:the\s)?[^.;,]{0,50}\b(?:portfolio|ministry|Ministry (?:of|for)|Department (?:of|for))\b/;
/** Papers are finished when they are written; nobody uses them. */
const PAPER = screened(
  /\b(?:strateg(?:y|ies)|(?:action )?plans?|priorities|reports?|documents?|stud(?:y|ies)|guidance|approach|vision|principles?|themes?|objectives?|targets?|decisions?)\b[^,;]{0,40}$/i,
);

function finished(statement: Statement, past: Past | undefined): Applies | null {
  const { text, role } = statement;
  const { dates, figures } = quantitiesOf(statement);
  const stated = dates.length > 0 || figures.length > 0;
  for (const group of ["progress-verbs", "progress-verbs-dated"]) {
    if (group === "progress-verbs-dated" && !stated && !past) continue;
    for (const { start, end, term } of cues.find(group, text)) {
      if (group === "progress-verbs-dated" && !stated && !MAKES.test(term)) continue;
      const before = text.slice(Math.max(0, start - BEFORE), start);
      if (NOT_SO.test(before) || PAPER.test(before)) continue;
      const passive = PASSIVE.test(before);
      if (isNoThing(passive ? lastNoun(before) : firstNoun(text.slice(end, end + BEFORE)))) continue;
      // "The index released by the bureau": a thing of somebody else's, told in passing.
      if (!passive && /^\s+by\b/.test(text.slice(end))) continue;
      const opens = start === 0 && /^\s+(?:the|a|an|our|all|to|in|on|\d|\p{Lu})/u.test(text.slice(end));
      if (FIGURATIVE.test(text.slice(end)) || ADMINISTRATIVE.test(text.slice(end))) continue;
      if (opens && (role === "progress" || stated || past === "headed" || past === "listed")) return { cue: term };
      if (PERFECT.test(before) || ACTED.test(before)) return { cue: term };
    }
  }
  return null;
}

/** "Was opened", "have been connected": what was done stands before the verb. */
const PASSIVE = composed(`\\b(?:was|were|been|is|are)\\s+${ADVERBS}$`, "iu");
/** Where a noun group is over. */
const NOUN_ENDS = /\b(?:for|to|in|of|with|on|at|by|from|which|that|and|has|have|was|were|is|are)\b|[,;.:(]/i;

/** A paper, a law, a rank: told by the last word of the noun group ("funding vouchers" are things). */
function isNoThing(group: string): boolean {
  const words = group
    .replace(/\s(?:19|20)\d\d(?:[–-]\d+)?\s*$/, "")
    .replace(/[\s)”"’']+$/, "")
    .replace(/\s(?:has|have|was|were|is|are)(?:\s\w+)*$/i, "");
  return cues.find("progress-no-things", words).some(({ end }) => end === words.length);
}

/** "Launched in 2021 the strategy": the day stands between. */
const A_TIME = /^\s(?:in|on)\s(?:\p{L}+\s)?(?:\d{1,2}\s)?(?:19|20)\d\d,?\s/u;
const VERSION_OF = /\b(?:version|edition|update|draft|phase)\s*$/i;

/** The noun group that a text begins with: what an active verb was done to. */
function firstNoun(text: string): string {
  const object = text.replace(A_TIME, " ");
  const noun = object.split(NOUN_ENDS)[0] ?? "";
  // "The first version of the strategy": a version of what.
  return VERSION_OF.test(noun) ? noun + (object.slice(noun.length).split(/[,;:.(]/)[0] ?? "") : noun;
}

/** The words before a passive verb, from the last comma: what was done. */
function lastNoun(text: string): string {
  const clause = text.split(/[,;:]\s/).at(-1) ?? "";
  return clause.split(/\b(?:for|to|in|of|with|on|at|by|from|which|that)\b/i)[0] ?? "";
}
