import type { Appraisal, AppraisedDocument, DocumentKind, Versions } from "../model/appraisal.js";
import type { DueDates, Slot } from "../model/commitment.js";
import type { ReadingNote } from "../model/document.js";
import type { Effort, Evidence, Finding, IndicatorFinding, Measure } from "../model/finding.js";
import { oneLine } from "./printable.js";

const KIND_WORDS: Record<DocumentKind, string> = {
  strategy: "strategy",
  plan: "plan",
  policy: "policy",
  "planning-guidance": "planning guidance",
  advice: "advice to others",
  "progress-report": "progress report",
  "something-else": "something other than a strategy",
};

/** The name a person knows the document by: its title, or else its file's name. */
export function documentTitle(document: AppraisedDocument): string {
  return document.title ?? document.name;
}

/** What kind of document it is, with the doubt if there is one: "strategy", "probably a progress report". */
export function documentKind({ kind, kindConfidence }: AppraisedDocument): string {
  const words = KIND_WORDS[kind];
  if (kindConfidence === "high") return words;
  const article = kind === "planning-guidance" || kind === "advice" || kind === "something-else" ? "" : "a ";
  return `probably ${article}${words}`;
}

/** What a reader of the findings has to bear in mind where the document is no strategy, or none of digital work; undefined elsewhere. */
export function kindCaution(document: AppraisedDocument): string | undefined {
  const cautions = [notAStrategy(document), notDigital(document)].filter((one) => one !== undefined);
  return cautions.length === 0 ? undefined : cautions.join(" ");
}

function notDigital({ hardlyDigital }: AppraisedDocument): string | undefined {
  if (hardlyDigital === undefined) return undefined;
  const { statements, of } = hardlyDigital;
  return `It hardly speaks of digital work (${grouped(statements)} of ${counted(of, "statement")} ${statements === 1 ? "names" : "name"} a technology): signs about digital work say little here.`;
}

function notAStrategy({ kind }: AppraisedDocument): string | undefined {
  if (kind === "strategy" || kind === "plan" || kind === "policy") return undefined;
  const like =
    kind === "something-else" ? "does not read like a strategy" : `reads like ${A[kind]}, not like a strategy`;
  return `It ${like}. The signs are those of a strategy: much that they miss here may rightly stand in another document.`;
}

const A = {
  "planning-guidance": "planning guidance",
  advice: "advice to others",
  "progress-report": "a progress report",
} as const;

/** "for 2025 to 2030", "for 2026", "for 5 years, no start found" where only their number is stated, or that none was found. */
export function periodWords({ period, lastsYears }: AppraisedDocument): string {
  if (!period && lastsYears) return `for ${counted(lastsYears.value, "year")}, no start found`;
  if (!period) return "no period found";
  const { startYear, endYear } = period.value;
  return startYear === endYear ? `for ${startYear}` : `for ${startYear} to ${endYear}`;
}

/** A whole number with commas between thousands, whatever the machine's language. */
export function grouped(count: number): string {
  return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** "1 page", "14 pages", "1,204 words". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** A number as a person would write it: no more than one decimal. */
function figure(value: number): string {
  return Number.isInteger(value) ? grouped(value) : value.toFixed(1);
}

/** The figure behind an indicator: "2 of 5", "3.5 years", "about 40 in 100". */
export function measureWords({ value, unit, of }: Measure): string {
  if (unit === "share")
    return of === undefined ? `about ${Math.round(value * 100)} in 100` : `${grouped(value * of)} of ${grouped(of)}`;
  const amount = figure(value);
  if (unit === "count") return of === undefined ? amount : `${amount} of ${grouped(of)}`;
  const one = unit === "years" ? "year" : "month";
  return `${amount} ${value === 1 ? one : unit}`;
}

/** Where a figure stands among published documents: "fewer than most", "usual", "more than most"; undefined where nothing is known. */
export function usualWords({ usual, measure }: IndicatorFinding): string | undefined {
  if (!usual) return undefined;
  if (usual.where === "usual") return "usual";
  const counts = measure?.unit === "count" || measure?.unit === "share";
  if (usual.where === "below") return counts ? "fewer than most" : "less than most";
  return "more than most";
}

/** What a comparison with published documents rests on: "41 published documents of this size: 30 of the kind “strategy”." */
export function usualFromWords({ usualFrom }: Pick<Appraisal, "usualFrom">): string {
  const kinds = usualFrom.kinds.map(({ kind, documents }) => `${grouped(documents)} of the kind “${KIND_WORDS[kind]}”`);
  return `${counted(usualFrom.documents, "published document")} of this size: ${kinds.join(", ")}.`;
}

/** The first letter made a capital, the rest left alone. */
export function sentenceCase(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** Strength as the pipeline worded it, as it stands at the beginning of a line: "Warning: strong". */
export function strengthLine({ strengthWords }: Finding): string {
  return sentenceCase(strengthWords);
}

/** Whether the finding is asserted or put to the reader; nothing where there is no finding to assert. */
export function standingWords({ standing, strength }: Finding): string | undefined {
  if (strength === "cannot-tell") return undefined;
  return standing === "verdict" ? "verdict" : "for you to confirm";
}

/** The confidence where it calls for caution: how much a finding rests on, beside how far the rules agree with readers, would read as trust. */
export function cautiousWords({ confidence }: Finding): string | undefined {
  return confidence === "high" ? undefined : `${confidence} confidence`;
}

/** Met, not met or unknown, in words that say which of them is good: of a warning, to be "met" would not be. */
export function stateWords({ state, kind }: IndicatorFinding): string {
  if (state === "unknown") return "Cannot tell";
  if (kind === "warning") return state === "met" ? "Seen here: a warning" : "Not seen: no warning";
  return state === "met" ? "Seen here: good" : "Not seen here";
}

/** The passages that the strength rests on, best first; all, where the finding does not say which. Only these stand for a finding where there is room for one or two. */
export function tellingEvidence({ evidence, restsOn }: Finding): readonly Evidence[] {
  return restsOn.length === 0 ? evidence : evidence.filter(({ indicator }) => restsOn.includes(indicator));
}

/** The best passage for and the best against, where there are any; never the same words twice. */
export function bestEvidence(finding: Finding) {
  const evidence = tellingEvidence(finding);
  const supporting = evidence.find(({ bearing }) => bearing === "for");
  return {
    supporting,
    undermining: evidence.find(({ bearing, quote }) => bearing === "against" && quote !== supporting?.quote),
  };
}

/** What stands where there is no best passage on a side: others than those that decide the strength may have been found. */
export function noneWords(finding: Finding, bearing: Evidence["bearing"]): string {
  const telling = tellingEvidence(finding);
  return finding.evidence.some((one) => one.bearing === bearing && !telling.includes(one))
    ? "none that decides it"
    : "none found";
}

/** Whether a passage was found for an indicator that nobody has confirmed: it is shown to be looked at, and not asserted. */
export function isToConfirm({ indicators }: Finding, { indicator }: Evidence): boolean {
  return indicators.some(
    ({ id, state, question }) => id === indicator && state === "unknown" && question !== undefined,
  );
}

/** The signs to look at first, by title: on which the document looks best and on which it looks worst. */
export function standoutWords({ standouts, findings }: Appraisal): { readonly best: string; readonly worst: string } {
  const named = (signs: Appraisal["standouts"]["strongest"]) =>
    signs
      .flatMap((sign) => findings.filter((finding) => finding.sign === sign))
      .map(standoutName)
      .join(", ");
  return { best: sentenceCase(named(standouts.strongest)), worst: named(standouts.weakest) };
}

/** "Focused (strong)"; a warning that does not show is said so first, for its title alone reads as if it did. */
function standoutName({ kind, strength, title, strengthWords }: Finding): string {
  return kind === "warning" && strength === 0
    ? `no warning of “${oneLine(title)}”`
    : `${oneLine(title)} (${strengthWords})`;
}

/** What a fix asks of the author: "a line to write". */
export function effortWords(effort: Effort): string {
  return effort === "a decision" ? "a decision to make first" : `${effort} to write`;
}

/** Where the words of a slot come from, when they are not the commitment's own. */
export function originWords({ origin }: Slot): string | undefined {
  if (origin === "inherited") return "inherited from the words above";
  return origin === "linked" ? "linked from elsewhere" : undefined;
}

/** The last day that a *when* means: "by 31 March 2027"; a fiscal year need not end then, and that is said; undefined where the words give no date. */
export function dueWords({ quote, latest }: DueDates & Pick<Slot, "quote">): string | undefined {
  if (latest === undefined) return undefined;
  const guessed = latest.endsWith("-03-31") && FISCAL_YEAR.test(quote);
  return `by ${dateWords(latest)}${guessed ? " if its year ends in March" : ""}`;
}

/** "FY 16", "fiscal year 2016": the words of places whose year ends in June, September or December as much as in March. */
const FISCAL_YEAR = /\bFY\s?\d|\bfiscal\syear/i;

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** A date as a person writes it: "2027-03-31" becomes "31 March 2027", "2027-03" "March 2027"; anything else stays. */
export function dateWords(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined) return date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** What a page of that document is called. */
export function pageWord({ format }: AppraisedDocument): "page" | "slide" {
  return format === "pptx" || format === "odp" ? "slide" : "page";
}

/** The pages a reading note concerns: "page 3", "pages 3, 8". */
export function notePages({ pages }: ReadingNote): string | undefined {
  if (!pages || pages.length === 0) return undefined;
  return `${pages.length === 1 ? "page" : "pages"} ${ranges(pages).join(", ")}`;
}

/** Runs of pages drawn together: 1, 2, 3, 8 becomes "1 to 3", "8". */
function ranges(pages: readonly number[]): string[] {
  const runs: [number, number][] = [];
  for (const page of [...pages].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && page <= last[1] + 1) last[1] = page;
    else runs.push([page, page]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from} to ${to}`));
}

/** What made the appraisal, for the foot of a report. */
export function versionLines(versions: Versions): string[] {
  return [
    `Fingerpost ${versions.fingerpost}`,
    `Rubric ${versions.rubric}`,
    `List of emerging technology of ${versions.technologyList}`,
    ...versions.labellers.map(({ by, version }) => `Labels given by ${LABELLER_WORDS[by]}, version ${version}`),
  ];
}

const LABELLER_WORDS = {
  rules: "rules",
  trained: "weights trained on labelled documents",
  person: "a person",
  model: "a language model",
} as const;
