import { emergingGuard, emergingIn, namesBasics, technologyListDate } from "../../extract/technology/technology.js";
import type { Commitment } from "../../model/commitment.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { counted, evidence, nearest, searched } from "../evidence.js";
import type { Extracts } from "../extracts.js";
import { type Conclusion, defineSign, type IndicatorResult } from "../sign.js";

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
/** Conditions of UNP-2; lacking this many leaves a use unconditioned. */
const LACKING = 2;

type Given = Pick<Extracts, "document" | "sections" | "statements" | "commitments">;

/** Weight of a promise: maturing technology counts half (rubric e, tier C). */
const WEIGHT = { A: 1, B: 1, C: 0.5 } as const;

interface Use {
  readonly commitment: Commitment;
  readonly statement: LabelledStatement;
  readonly weight: number;
  readonly conditions: readonly string[];
  readonly guard: ReturnType<typeof emergingGuard>;
}

const REASONS = [
  "no-emerging",
  "mentioned-only",
  "few",
  "leads-somewhere",
  "general-foundations",
  "leads",
  "basics-first",
  "too-little",
] as const;
type Reason = (typeof REASONS)[number];

export const unprovenTech = defineSign({
  id: "unproven-tech",
  kind: "warning",
  needs: ["document", "sections", "statements", "commitments"],
  reasons: REASONS,
  indicators: ["UNP-1", "UNP-2", "UNP-3", "UNP-4", "UNP-5", "UNP-6", "UNP-7"],

  examine(given, lexicon) {
    const uses = emergingUses(given, lexicon);
    const distinct = given.commitments.filter(({ duplicateOf }) => duplicateOf === null);
    const promised = uses.filter(({ guard }) => guard !== "deferred" && guard !== "threat");
    const mentions = given.statements.filter(({ tags, voice }) => tags.emerging.length > 0 && voice === "own");
    const share = emergingShare(promised, distinct.length);
    const unconditioned = unconditionedUse(promised);
    const balance = basicsBalance(given, promised);
    const first = basicsFirst(given, lexicon);
    const state = stateOfBasics(given);
    const prominent = prominence(given);
    const proven = alreadyProven(given, lexicon);
    const indicators = [share, unconditioned, balance, first, state, prominent, proven];
    const values = {
      emerging: promised.length,
      all: distinct.length,
      basics: balance.values?.["basics"] ?? 0,
      mentions: counted(mentions.length, "mention"),
      fewest: FEWEST_FOR_SHARE,
      quote: promised[0]?.commitment.quote ?? "",
      listDate: technologyListDate,
    };
    return {
      ...scale({ promised, mentions, distinct, first, prominent, given, lexicon }),
      values,
      indicators,
      doubts: doubts(promised, distinct),
    };
  },
});

interface Asked {
  readonly promised: readonly Use[];
  readonly mentions: readonly LabelledStatement[];
  readonly distinct: readonly Commitment[];
  readonly first: IndicatorResult;
  readonly prominent: IndicatorResult;
  readonly given: Given;
  readonly lexicon: Lexicon;
}

/** The rubric's scale with the starting values of its section (h). */
function scale({
  promised,
  mentions,
  distinct,
  first,
  prominent,
  given,
  lexicon,
}: Asked): Pick<Conclusion<Reason>, "strength" | "reason" | "fix"> {
  const weight = promised.reduce((sum, use) => sum + use.weight, 0);
  const fix = promised.length > 0 ? "condition" : "state-basics";
  if (promised.length === 0) {
    if (mentions.length < MENTIONS) return { strength: 0, reason: "no-emerging" };
    return { strength: 1, reason: "mentioned-only", fix };
  }
  const share = distinct.length === 0 ? 0 : weight / distinct.length;
  if (distinct.length < FEWEST_FOR_SHARE && promised.length < FEWEST_LEADING)
    return { strength: 1, reason: "few", fix };
  if (share >= SHARE_LEADS && promised.length >= FEWEST_LEADING) {
    return first.state === "met" ? { strength: 2, reason: "basics-first", fix } : { strength: 3, reason: "leads", fix };
  }
  if (promised.length >= FEWEST_LEADING && prominent.state === "met")
    return { strength: 2, reason: "leads-somewhere", fix };
  if (share >= SHARE_PARTIAL && promised.length >= FEWEST_LEADING && generalOnly(given, lexicon))
    return { strength: 2, reason: "general-foundations", fix };
  return { strength: 1, reason: "few", fix };
}

/** Distinct own-voice promises that name emerging technology, with the conditions their passage states. */
function emergingUses(given: Given, lexicon: Lexicon): Use[] {
  return given.commitments.flatMap((commitment) => {
    const statement = given.statements[commitment.statement];
    if (!statement || commitment.duplicateOf !== null || statement.tags.emerging.length === 0) return [];
    const passage = passageOf(given, statement);
    const weight = Math.max(...statement.tags.emerging.map(({ tier }) => WEIGHT[tier]));
    const conditions = ["problem", "proof", "safety", "first"].filter((condition) =>
      conditioned(lexicon, condition, statement, passage),
    );
    return [{ commitment, statement, weight, conditions, guard: emergingGuard(statement.text) }];
  });
}

/** The promise itself and its direct neighbours under the same heading. */
function passageOf(given: Given, statement: LabelledStatement): string {
  return [given.statements[statement.id - 1], statement, given.statements[statement.id + 1]]
    .filter((one) => one !== undefined && one.section === statement.section)
    .map((one) => (one as LabelledStatement).text)
    .join(" ");
}

/** A stock phrase sets no condition (UNP-2, Not). */
function conditioned(lexicon: Lexicon, condition: string, statement: LabelledStatement, passage: string): boolean {
  const stock = lexicon.find("boilerplate", passage);
  const meant = (text: string) =>
    lexicon.find(condition, text).some(({ start, end }) => !stock.some((one) => start >= one.start && end <= one.end));
  return meant(statement.text) || meant(passage);
}

/** UNP-1: emerging promises as a share of all. */
function emergingShare(promised: readonly Use[], all: number): IndicatorResult {
  const weighted = promised.reduce((sum, { weight }) => sum + weight, 0);
  const found = promised.map(({ statement }) => evidence(statement, "for", "UNP-1"));
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
function unconditionedUse(promised: readonly Use[]): IndicatorResult {
  if (promised.length === 0) return { id: "UNP-2", state: "unknown" };
  const bare = promised.filter(({ conditions, guard }) => 4 - conditions.length >= LACKING && guard !== "governed");
  return {
    id: "UNP-2",
    state: bare.length > 0 ? "met" : "not-met",
    values: { count: bare.length, emerging: promised.length },
    measure: { value: bare.length, unit: "count", of: promised.length },
    asks: bare.length > 0,
    evidence: [
      ...bare.map(({ statement }) => evidence(statement, "for", "UNP-2")),
      ...promised.filter((use) => !bare.includes(use)).map(({ statement }) => evidence(statement, "against", "UNP-2")),
    ],
  };
}

/** UNP-3: promises about concrete basics against promises about emerging technology. */
function basicsBalance(given: Given, promised: readonly Use[]): IndicatorResult {
  const basics = given.commitments.filter(
    ({ statement, duplicateOf }) => duplicateOf === null && given.statements[statement]?.tags.basics,
  );
  const values = { basics: basics.length, emerging: promised.length };
  if (basics.length + promised.length === 0) return { id: "UNP-3", state: "unknown", values };
  return {
    id: "UNP-3",
    state: basics.length < promised.length ? "met" : "not-met",
    values,
    measure: { value: basics.length, unit: "count", of: basics.length + promised.length },
    evidence: basics.slice(0, 3).flatMap(({ statement }) => {
      const found = given.statements[statement];
      return found ? [evidence(found, "against", "UNP-3")] : [];
    }),
  };
}

/** UNP-4: a sentence that puts the basics before new tools. */
function basicsFirst(given: Given, lexicon: Lexicon): IndicatorResult {
  const said = given.statements.filter(
    ({ text, voice, tags }) =>
      voice === "own" &&
      lexicon.test("first-words", text) &&
      (tags.emerging.length > 0 || NEW_TOOLS.test(text)) &&
      (namesBasics(text) || ORDERED.test(text)),
  );
  const near = given.statements.filter(({ text }) => lexicon.test("general-foundations", text));
  return {
    id: "UNP-4",
    state: said.length > 0 ? "met" : "not-met",
    evidence: said.map((statement) => evidence(statement, "against", "UNP-4")),
    ...(said.length > 0
      ? {}
      : {
          searched: searched("a sentence that puts log-ins, networks, devices or records before new tools", given),
          nearestMisses: nearest(near, "UNP-4", "speaks of foundations in general, not of what comes first"),
        }),
  };
}

const NEW_TOOLS =
  /\b(?:new (?:tools?|apps?|technolog\w+|systems?|products?)|emerging|innovations?|fashionable|exciting)\b/i;
const ORDERED = /\b(?:until|before|wait|first|ahead of|only once|only after|afterwards)\b/i;

/** UNP-5: a fact or figure about the present state of the basics. */
function stateOfBasics(given: Given): IndicatorResult {
  const stated = given.statements.filter(
    ({ labels, tags, text, grammar }) =>
      tags.basics &&
      (labels.has("CANDOUR") || labels.has("LOCAL")) &&
      grammar.tense !== "future" &&
      grammar.tense !== "bare" &&
      (/\d/.test(text) || labels.has("CANDOUR")),
  );
  return {
    id: "UNP-5",
    state: stated.length > 0 ? "met" : "not-met",
    evidence: stated.slice(0, 3).map((statement) => evidence(statement, "against", "UNP-5")),
    ...(stated.length > 0
      ? {}
      : {
          searched: searched(
            "a fact or figure on the present state of computers, networks, log-ins, systems or records",
            given,
          ),
        }),
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
    if (!place || statement.tags.emerging.length === 0 || statement.voice !== "own" || emergingGuard(statement.text))
      continue;
    places.add(place);
    found.push(statement);
  }
  return {
    id: "UNP-6",
    state: places.size > 0 ? "met" : "not-met",
    values: { places: [...places].join(", ") },
    evidence: found.slice(0, 3).map((statement) => evidence(statement, "for", "UNP-6")),
  };
}

const PROMINENT: Partial<Record<LabelledStatement["role"], string>> = {
  vision: "the vision",
  foreword: "the foreword",
  summary: "the summary",
};

/** UNP-7: said to be in use with a result, or recommended by the national assessor. Always for a person to confirm. */
function alreadyProven(given: Given, lexicon: Lexicon): IndicatorResult {
  const said = given.statements.filter(
    ({ tags, text, voice }) =>
      voice === "own" &&
      tags.emerging.length > 0 &&
      lexicon.test("settled-here", text) &&
      !lexicon.test("conditional-recommendation", text),
  );
  return {
    id: "UNP-7",
    state: said.length > 0 ? "met" : "not-met",
    asks: said.length > 0,
    evidence: said.map((statement) => evidence(statement, "against", "UNP-7")),
  };
}

/** Foundations only in general terms: the phrase is there, no concrete basic is promised. */
function generalOnly(given: Given, lexicon: Lexicon): boolean {
  const concrete = given.commitments.some(({ statement }) => given.statements[statement]?.tags.basics);
  return !concrete && given.statements.some(({ text }) => lexicon.test("general-foundations", text));
}

/** Conditions soften the wording and the confidence, not the count (rubric h). */
function doubts(promised: readonly Use[], distinct: readonly Commitment[]): string[] {
  const said: string[] = [];
  const conditioned = promised.filter(
    ({ conditions, guard }) => guard === "governed" || 4 - conditions.length < LACKING,
  ).length;
  if (promised.length > 0 && conditioned >= promised.length / 2)
    said.push("Most of these promises name a problem, a trial, safety or what must come first.");
  if (distinct.length < FEWEST_FOR_SHARE) said.push("There are too few promises to speak of a share.");
  return said;
}
