import { saidToBeProven } from "../../extract/technology/guards.js";
import { emergingIn, technologyListDate } from "../../extract/technology/technology.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { counted, evidence, quoteOf } from "../evidence.js";
import type { Extracts } from "../extracts.js";
import { plainPromisesOf } from "../plain-promise.js";
import { type Conclusion, defineSign, type IndicatorResult } from "../sign.js";
import { basicsBalance, basicsFirst, stateOfBasics } from "./basics.js";
import { promisesEmerging, puttingForward, saysCondition } from "./plainly.js";
import { distinctPromises } from "./promises.js";
import { boundedTrials, distinctMentions, emergingMentions, emergingUses, type Mention, type Use } from "./uses.js";

/** Mentions from which new technology is more than a passing word (rubric h). */
const MENTIONS = 5;
/** Share of promises from which the warning is partial (half of the rubric's starting value for "leads"). */
const SHARE_PARTIAL = 0.05;
/** Share of promises from which new technology leads (rubric h). */
const SHARE_LEADS = 0.1;
/** Fewer emerging promises than this lead nothing, whatever their share. */
const FEWEST_LEADING = 3;
/** Fewer promises than this make no share (rubric 0). */
const FEWEST_FOR_SHARE = 10;

type Given = Pick<Extracts, "document" | "sections" | "statements" | "commitments">;

const REASONS = [
  "no-emerging",
  "mentioned-only",
  "few",
  "leads-somewhere",
  "general-foundations",
  "leads",
  "basics-first",
  "basics-more",
] as const;
type Reason = (typeof REASONS)[number];

/** What decided the strength, the most telling first: passages of other indicators are shown beside it in the full report only. */
const RESTS_ON: Readonly<Record<Reason, readonly string[]>> = {
  "no-emerging": ["UNP-1", "UNP-3"],
  "mentioned-only": ["UNP-6", "UNP-1"],
  few: ["UNP-1", "UNP-2"],
  "leads-somewhere": ["UNP-1", "UNP-6"],
  "general-foundations": ["UNP-1", "UNP-3"],
  leads: ["UNP-1", "UNP-3", "UNP-4"],
  "basics-first": ["UNP-4", "UNP-1"],
  "basics-more": ["UNP-3", "UNP-1"],
};

export const unprovenTech = defineSign({
  id: "unproven-tech",
  kind: "warning",
  ofTechnology: true,
  needs: ["document", "sections", "statements", "commitments"],
  reasons: REASONS,
  indicators: ["UNP-1", "UNP-2", "UNP-3", "UNP-4", "UNP-5", "UNP-6", "UNP-7"],

  examine(given, lexicon) {
    const mentions = emergingMentions(given);
    const distinct = distinctPromises(given);
    const uses = emergingUses(given, distinct, mentions, lexicon);
    const promised = uses.filter(({ guarded }) => !guarded);
    const share = emergingShare(promised, distinct.length);
    const unconditioned = unconditionedUse(uses, boundedTrials(distinct, uses, lexicon), lexicon);
    const balance = basicsBalance(distinct, promised);
    const first = basicsFirst(given, mentions, lexicon);
    const state = stateOfBasics(given, lexicon);
    const prominent = prominence(given);
    const proven = alreadyProven(given, mentions, lexicon);
    const indicators = [share, unconditioned, balance, first, state, prominent, proven];
    const values = {
      emerging: promised.length,
      all: distinct.length,
      basics: balance.values?.["basics"] ?? 0,
      mentions: counted(distinctMentions(mentions), "mention"),
      mentioned:
        mentions.length === 0
          ? "not mentioned at all"
          : `hardly mentioned (${counted(distinctMentions(mentions), "mention")})`,
      quote: promised[0] ? quoteFrom(given, promised[0].statement) : "",
      listDate: technologyListDate,
    };
    const scaled = scale({ promised, mentions, distinct, balance, first, prominent, given, lexicon });
    return {
      ...scaled,
      values,
      indicators,
      restsOn: RESTS_ON[scaled.reason],
      judged: promised.length,
      doubts: doubts(promised, distinct),
    };
  },
});

/** A promise in its own words; of a row, the cell that promises. */
function quoteFrom({ commitments }: Given, statement: LabelledStatement): string {
  return commitments.find((one) => one.statement === statement.id)?.quote ?? quoteOf(statement);
}

interface Asked {
  readonly promised: readonly Use[];
  readonly mentions: readonly Mention[];
  readonly distinct: readonly LabelledStatement[];
  readonly balance: IndicatorResult;
  readonly first: IndicatorResult;
  readonly prominent: IndicatorResult;
  readonly given: Given;
  readonly lexicon: Lexicon;
}

/** The rubric's scale with the starting values of its section (h); its conditions for 3 stand: no UNP-4 and fewer basics. */
function scale({
  promised,
  mentions,
  distinct,
  balance,
  first,
  prominent,
  given,
  lexicon,
}: Asked): Pick<Conclusion<Reason>, "strength" | "reason" | "fix"> {
  const weight = promised.reduce((sum, use) => sum + use.weight, 0);
  const fix = promised.length > 0 ? "condition" : "state-basics";
  if (promised.length === 0) {
    if (distinctMentions(mentions) < MENTIONS) return { strength: 0, reason: "no-emerging" };
    return { strength: 1, reason: "mentioned-only", fix };
  }
  const share = distinct.length === 0 ? 0 : weight / distinct.length;
  if (distinct.length < FEWEST_FOR_SHARE && promised.length < FEWEST_LEADING)
    return { strength: 1, reason: "few", fix };
  if (share >= SHARE_LEADS && promised.length >= FEWEST_LEADING) {
    if (first.state === "met") return { strength: 2, reason: "basics-first", fix };
    return balance.state === "met"
      ? { strength: 3, reason: "leads", fix }
      : { strength: 2, reason: "basics-more", fix };
  }
  if (promised.length >= FEWEST_LEADING && prominent.state === "met")
    return { strength: 2, reason: "leads-somewhere", fix };
  if (share >= SHARE_PARTIAL && promised.length >= FEWEST_LEADING && generalOnly(given, distinct, lexicon))
    return { strength: 2, reason: "general-foundations", fix };
  return { strength: 1, reason: "few", fix };
}

/** UNP-1: emerging promises as a share of all. */
function emergingShare(promised: readonly Use[], all: number): IndicatorResult {
  const weighted = promised.reduce((sum, { weight }) => sum + weight, 0);
  const shown = plainPromisesOf(promised.map(({ statement }) => statement).filter(promisesEmerging));
  const found = shown.map((statement) => evidence(statement, "for", "UNP-1"));
  if (all < FEWEST_FOR_SHARE)
    return { id: "UNP-1", state: promised.length > 0 ? "met" : "unknown", values: { weighted, all }, evidence: found };
  return {
    id: "UNP-1",
    state: promised.length > 0 ? "met" : "not-met",
    values: { weighted, all },
    measure: { value: weighted / all, unit: "share", of: all },
    evidence: found,
  };
}

/** UNP-2: uses whose passage lacks two or more of problem, proof, safety and what must come first. */
function unconditionedUse(
  uses: readonly Use[],
  trials: readonly LabelledStatement[],
  lexicon: Lexicon,
): IndicatorResult {
  const all = uses.length + trials.length;
  if (all === 0) return { id: "UNP-2", state: "unknown" };
  const bare = uses.filter(({ conditioned }) => !conditioned);
  const sound = [...uses.filter(({ conditioned }) => conditioned).map(({ statement }) => statement), ...trials];
  return {
    id: "UNP-2",
    state: bare.length > 0 ? "met" : "not-met",
    values: { count: bare.length, uses: all },
    measure: { value: bare.length, unit: "count", of: all },
    asks: bare.length > 0,
    evidence: [
      ...bare
        .filter(({ statement }) => promisesEmerging(statement))
        .map(({ statement }) => evidence(statement, "for", "UNP-2")),
      ...sound
        .filter((statement) => saysCondition(statement, lexicon))
        .map((statement) => evidence(statement, "against", "UNP-2")),
    ],
  };
}

/** UNP-6: emerging technology in the title, a main heading, the vision, the foreword or the summary. */
function prominence(given: Given): IndicatorResult {
  const topLevel = Math.min(...given.sections.filter(({ level }) => level > 0).map(({ level }) => level));
  const places = new Set<string>();
  if (emergingIn(given.document.title ?? "").length > 0) places.add("the title");
  for (const { heading, level } of given.sections)
    if (level === topLevel && emergingIn(heading).length > 0) places.add("a main heading");
  const found: LabelledStatement[] = [];
  for (const statement of given.statements) {
    const place = PROMINENT[statement.role];
    if (!place || statement.tags.emerging.length === 0) continue;
    places.add(place);
    found.push(statement);
  }
  return {
    id: "UNP-6",
    state: places.size > 0 ? "met" : "not-met",
    values: { places: [...places].join(", ") },
    evidence: found
      .filter(puttingForward)
      .slice(0, 3)
      .map((statement) => evidence(statement, "for", "UNP-6")),
  };
}

const PROMINENT: Partial<Record<LabelledStatement["role"], string>> = {
  vision: "the vision",
  foreword: "the foreword",
  summary: "the summary",
};

/** UNP-7: said to be in use with a result, or recommended by the national assessor. Always for a person to confirm. */
function alreadyProven(given: Given, mentions: readonly Mention[], lexicon: Lexicon): IndicatorResult {
  const emerging = new Set(mentions.map(({ statement }) => statement.id));
  const said = given.statements.filter(
    (statement) =>
      (emerging.has(statement.id) || lexicon.test("thinking-tools", statement.text)) &&
      statement.voice === "own" &&
      saidToBeProven(statement),
  );
  return {
    id: "UNP-7",
    state: said.length > 0 ? "met" : "not-met",
    asks: said.length > 0,
    evidence: said.map((statement) => evidence(statement, "against", "UNP-7")),
  };
}

/** Foundations only in general terms: the phrase is there, no concrete basic is promised. */
function generalOnly(given: Given, distinct: readonly LabelledStatement[], lexicon: Lexicon): boolean {
  const concrete = distinct.some(({ tags }) => tags.basics);
  return !concrete && given.statements.some(({ text }) => lexicon.test("general-foundations", text));
}

/** Conditions soften the wording and the confidence, not the count (rubric h). */
function doubts(promised: readonly Use[], distinct: readonly LabelledStatement[]): string[] {
  const said: string[] = [];
  const conditioned = promised.filter((use) => use.conditioned).length;
  if (promised.length > 0 && conditioned >= promised.length / 2)
    said.push("Most of these promises name a problem, a trial, safety or what must come first.");
  if (distinct.length < FEWEST_FOR_SHARE) said.push("There are too few promises to speak of a share.");
  return said;
}
