import { chapterOf } from "../../extract/structure/chapters.js";
import { type Phase, phaseOf } from "../../extract/structure/phases.js";
import { type Theme, themeOf } from "../../extract/structure/themes.js";
import type { Commitment } from "../../model/commitment.js";
import type { LabelledStatement } from "../../model/statement.js";
import { datesIn } from "../../text/dates.js";
import { contentWords } from "../../text/words.js";
import { evidence, searched } from "../evidence.js";
import type { Extracts } from "../extracts.js";
import type { IndicatorResult } from "../sign.js";
import { isWholeStatement } from "../whole-first.js";

/** Few headlines: at most this many themes and headline promises (rubric 6, FOC-4). */
const MOST_THEMES = 5;
const MOST_HEADLINES = 10;
/** With so little in common two lists of a sequence are different work. */
const SAME_WORK = 0.5;
/** Fewer dated promises make no share. */
const FEWEST_DATED = 4;
/** Concentrated: more than this share of the dated promises after the first year, whose promises belong to at most so many themes (rubric 6, FOC-7). */
const LATER_SHARE = 0.5;
const FIRST_YEAR_THEMES = 3;

type Given = Pick<Extracts, "document" | "statements" | "commitments" | "chapters">;

/** FOC-4: five or fewer themes and ten or fewer headline promises. */
export function fewHeadlines(given: Given, distinct: readonly Commitment[], themes: readonly Theme[]): IndicatorResult {
  const told = distinct.filter(({ headline }) => headline).length;
  const headlines = told > 0 ? told : distinct.length;
  const few = themes.length <= MOST_THEMES && headlines <= MOST_HEADLINES;
  return {
    id: "FOC-4",
    state: distinct.length === 0 ? "unknown" : few ? "met" : "not-met",
    ...(distinct.length > 0 && told === 0 ? { says: few ? "few-untold" : "untold" } : {}),
    values: { themes: themes.length, headlines },
    ...(distinct.length > 0 && !few
      ? { searched: searched("five or fewer themes and ten or fewer headline promises", given) }
      : {}),
  };
}

interface InPhase {
  readonly phase: Phase;
  readonly statement: LabelledStatement;
  readonly words: ReadonlySet<string>;
}

/** FOC-5: phases with different content, and something in a later one that is plainly absent from the first. */
export function realSequence(given: Given): IndicatorResult {
  const start = given.document.period?.value.startYear ?? Number(given.document.published?.value.slice(0, 4) ?? 0);
  const phased: InPhase[] = given.statements.flatMap((statement) => {
    const { voice, role, text, labels } = statement;
    const told =
      role === "progress" ||
      role === "situation" ||
      labels.has("EXCLUSION") ||
      labels.has("PROGRESS") ||
      isReport(statement);
    const phase = voice === "own" && !told && isStep(statement) ? phaseOf(statement) : null;
    const words = new Set(contentWords(text).filter((word) => !PHASE_WORD.test(word)));
    // The years of a history are no phases of the plan.
    const past = phase !== null && phase.order >= FIRST_CALENDAR_YEAR && phase.order < start;
    return phase && !past && words.size > 0 ? [{ phase, statement, words }] : [];
  });
  const orders = [...new Set(phased.map(({ phase }) => phase.order))].sort((a, b) => a - b);
  const first = phased.filter(({ phase }) => phase.order === orders[0]);
  const later = phased.filter(({ phase }) => phase.order !== orders[0]);
  const onlyLater = later.filter(({ words }) => first.every((one) => shared(words, one.words) < SAME_WORK));
  const onlyFirst = first.filter(({ words }) => later.every((one) => shared(words, one.words) < SAME_WORK));
  const real = onlyLater.length > 0 && onlyLater.length * 2 >= later.length && onlyFirst.length > 0;
  const shown = [...new Set([onlyFirst[0], ...onlyLater.slice(0, 2)])].filter((one) => one !== undefined);
  const seen = [onlyFirst.find(isSeen), ...onlyLater.filter(isSeen).slice(0, 2)].filter((one) => one !== undefined);
  return {
    id: "FOC-5",
    state: real ? (seen.length > 0 ? "met" : "unknown") : "not-met",
    asks: real && seen.length === 0,
    ...(!real && orders.length > 1 ? { says: "repeated" } : {}),
    values: { phases: orders.length },
    measure: { value: real ? orders.length : 0, unit: "count" },
    evidence: real ? (seen.length > 0 ? seen : shown).map(({ statement }) => evidence(statement, "for", "FOC-5")) : [],
    ...(real ? {} : { searched: searched("phases or years with different work in each", given) }),
  };
}

/** A sentence that tells what was done or how things stand is no step of a sequence. */
function isReport({ form, grammar, labels }: LabelledStatement): boolean {
  return form === "sentence" && grammar.tense === "past" && !labels.has("COMMITMENT");
}

/**
 * What is to be done in a phase: promised or asked, or an item or row of a list of work. What tells of something else only
 * because it stands under a year (an account, a definition, an example) is no step.
 */
function isStep({ form, told, labels, doer, role, cells }: LabelledStatement): boolean {
  if (
    role === "references" ||
    role === "glossary" ||
    role === "annex" ||
    role === "case-study" ||
    doer === "other-body"
  )
    return false;
  if (labels.has("COMMITMENT")) return true;
  if (told === "done" || told === "definition" || told === "pointer" || told === "instruction") return false;
  if (form === "table-row") return cells.some((cell) => PHASE_HEAD.test(cell.head) || PHASE_CELL.test(cell.text));
  return form === "list-item" || told === "duty";
}

/** Whether a reader sees which phase it is: by the words over the list, by the heading that stands beside the quote, or by how it begins. */
function isSeen({ statement, phase }: InPhase): boolean {
  const { form, leadIns, text, labels, told } = statement;
  if (form === "table-row" || !isWholeStatement(statement)) return false;
  if (form === "sentence" && told !== "promise" && told !== "duty") return false;
  const [over] = leadIns;
  if (over !== undefined && phase.name === over.text.replace(/[:…–—\s]+$/u, "").trim()) return true;
  return labels.has("COMMITMENT") && IN_PHASE.test(text);
}

const IN_PHASE =
  /^(?:in|during|from|by|the)\s(?:the\s)?(?:\w+\s){0,3}?(?:phase|stage|year|wave|horizon|tranche|release)\b/i;

/** A column that says when, and a cell that names a phase. */
const PHASE_HEAD =
  /\b(?:phase|stage|wave|horizon|tranche|year|when|timing|time-?scale|time-?frame|term|quarter|by|due|date|start|now|next|later)\b/i;
const PHASE_CELL =
  /^\W*(?:phase|stage|wave|horizon|tranche|year|step|release)\s\S{1,5}\W*$|^\W*(?:short|medium|long|near)[\s-]term\W*$|^\W*20\d\d(?:[/–-]\d{2,4})?\W*$/i;

const PHASE_WORD =
  /^(?:phas|stag|wav|year|horizon|first|second|third|later|next|now|continu|one|two|three|four|five|\d+)\w*$/;

/** The share of the smaller set of words that stands in the other too. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let same = 0;
  for (const word of one) if (other.has(word)) same++;
  return same / Math.max(1, Math.min(one.size, other.size));
}

/** A dated promise: within the first year or later. */
interface Dated {
  readonly statement: LabelledStatement;
  readonly early: boolean;
}

/** FOC-7: the first year holds under half of the dated promises, and they belong to at most three themes. */
export function concentration(
  given: Given,
  distinct: readonly Commitment[],
  themes: readonly Theme[],
): IndicatorResult {
  const dated = datedOnes(given, distinct);
  const early = dated.filter((one) => one.early);
  const partOf = ({ section }: LabelledStatement) =>
    (themeOf(themes, section) ?? chapterOf(given.chapters, section))?.from ?? section;
  const parts = new Set(early.map(({ statement }) => partOf(statement)));
  const values = { early: early.length, dated: dated.length, earlyThemes: parts.size };
  if (dated.length < FEWEST_DATED) return { id: "FOC-7", state: "unknown", values };
  const later = 1 - early.length / dated.length;
  const met = early.length > 0 && later > LATER_SHARE && parts.size <= FIRST_YEAR_THEMES;
  return {
    id: "FOC-7",
    state: met ? "met" : "not-met",
    values,
    // How much falls in the first year is told by the figures; no promise shows it by its own words.
    measure: { value: later, unit: "share", of: dated.length },
  };
}

/** Promises with a date, or in a numbered year or phase. */
function datedOnes(given: Given, distinct: readonly Commitment[]): Dated[] {
  const promised = distinct.flatMap(({ when, statement: at, labels }) => {
    const statement = given.statements[at];
    return when && statement && !labels.includes("EXCLUSION")
      ? [{ statement, latest: when.latest, phase: phaseOf({ ...statement, text: when.quote }) }]
      : [];
  });
  const known = new Set(given.commitments.map(({ statement }) => statement));
  const listed = given.statements
    .filter(({ id }) => !known.has(id))
    .flatMap((statement) => {
      const latest = dueInList(statement);
      return latest === undefined ? [] : [{ statement, latest, phase: null }];
    });
  const found = [...promised, ...listed];
  const end = endOfFirstYear(
    given,
    found.flatMap(({ latest }) => latest ?? []),
  );
  return found.flatMap(({ statement, latest, phase }) => {
    if (latest !== undefined) return [{ statement, early: latest < end }];
    return phase && phase.order < FIRST_CALENDAR_YEAR ? [{ statement, early: phase.order === 1 }] : [];
  });
}

/** "Texts on sailings by June 2026" in a list is a thing to be done, with or without a verb; a sentence has to promise it. */
function dueInList({ form, voice, role, grammar, text, labels }: LabelledStatement): string | undefined {
  if (voice !== "own" || grammar.tense === "past" || role === "progress" || labels.has("EXCLUSION")) return undefined;
  if (form === "sentence" && grammar.modality !== "promise") return undefined;
  return datesIn(text).find(({ relation }) => relation === "by")?.latest;
}

/** A phase with a higher number is a calendar year. */
const FIRST_CALENDAR_YEAR = 1900;

/** The day on which the first year is over: twelve months after publication in its first year, else in April, when most plans' years end. */
function endOfFirstYear({ document: { period, published } }: Given, dates: readonly string[]): string {
  const first = [...dates].sort()[0]?.slice(0, 4);
  const startYear = period?.value.startYear ?? Number(first ?? Number.NaN);
  const [year, month] = (published?.value ?? "").split("-");
  return month !== undefined && Number(year) === startYear ? `${startYear + 1}-${month}-32` : `${startYear + 1}-04-01`;
}
