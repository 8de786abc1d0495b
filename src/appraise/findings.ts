import { chapterOf } from "../extract/structure/chapters.js";
import type { ChapterEvidence, Confidence, Evidence, Finding, IndicatorFinding, Strength } from "../model/finding.js";
import type { LabelledStatement } from "../model/statement.js";
import type { CataloguedSign } from "../signs/catalogue.js";
import type { Extracts } from "../signs/extracts.js";
import { type Fix, filled, type IndicatorWording } from "../signs/guidance.js";
import type { Conclusion, IndicatorResult, Values } from "../signs/sign.js";
import { carried, inOrder } from "./carried-evidence.js";
import { comparisonsOf } from "./comparisons.js";
import { amongOthers, usualFor } from "./norms.js";
import { standingOf } from "./standing.js";
import { strengthWords } from "./strength-words.js";

/** Most nearest misses a finding carries (rubric 0, evidence rule). */
const MOST_MISSES = 3;
/** Independent pieces of evidence that high confidence needs (rubric 0). */
const EVIDENCE_FOR_HIGH = 3;

/** What of the reading bears on every finding's confidence. */
export interface ReadingQuality {
  /** Share of the pages that could be read, 0 to 1. */
  readonly readable: number;
  /** So few of its statements name a technology that signs of technology say little. */
  readonly hardlyDigital: boolean;
  readonly reasons: readonly string[];
  /** True when the document is not a strategy or a plan, or not in English: no verdict is confident then. */
  readonly outOfScope: boolean;
  /** False where a labeller spoke whose agreement with readers nobody has measured: nothing is a verdict by measurement then. */
  readonly measured: boolean;
}

/** Runs one sign and words what it concludes. A fault of ours marks this finding as failed; the others go on. */
export function findingOf(one: CataloguedSign, extracts: Extracts, quality: ReadingQuality): Finding {
  const chapters = new ChapterCount(extracts);
  try {
    const given = Object.fromEntries(one.sign.needs.map((need) => [need, extracts[need]])) as unknown as Extracts;
    return worded(one, one.sign.examine(given, one.lexicon), forSign(one, quality), {
      chapters,
      size: extracts.document.size,
      statements: extracts.statements,
    });
  } catch (error) {
    return failed(one, error, chapters);
  }
}

/** What bears on this sign: one of technology says little of a document that hardly speaks of any. */
function forSign({ sign }: CataloguedSign, quality: ReadingQuality): ReadingQuality {
  if (!quality.hardlyDigital || !sign.ofTechnology) return quality;
  return { ...quality, reasons: [...quality.reasons, "The document hardly speaks of digital work."] };
}

function worded(
  one: CataloguedSign,
  conclusion: Conclusion<string>,
  quality: ReadingQuality,
  {
    chapters,
    size,
    statements,
  }: {
    readonly chapters: ChapterCount;
    readonly size: Extracts["document"]["size"];
    readonly statements: readonly LabelledStatement[];
  },
): Finding {
  const { sign, guidance } = one;
  const all = inOrder(conclusion, statements);
  const evidence = carried(all);
  const others = amongOthers(sign, size);
  const searched = conclusion.indicators.flatMap((indicator) => indicator.searched ?? []);
  const { strength } = conclusion;
  if (typeof strength === "number" && strength > 0 && evidence.length === 0 && searched.length === 0) {
    throw new Error(`${sign.id} gives strength ${strength} without a quote or a search`);
  }
  const cannotTell = quality.readable < LEAST_READABLE;
  const shown: Strength = cannotTell ? "cannot-tell" : strength;
  const reason = cannotTell ? UNREADABLE : filled(guidance.reasons.get(conclusion.reason) ?? "", conclusion.values);
  const looksBad = isBad(sign.kind, shown);
  const trusted = quality.measured && quality.reasons.length === 0;
  // What is found to show is no verdict without a passage that shows it.
  const quoted = evidence.length > 0 || shown === 0;
  const { confidence, confidenceReasons } = confidenceOf(conclusion, evidence, quality);
  const fix = conclusion.fix === undefined || cannotTell ? undefined : wordedFix(one, conclusion.fix);
  return {
    sign: sign.id,
    kind: sign.kind,
    title: guidance.title,
    meaning: guidance.meaning,
    strength: shown,
    strengthWords: strengthWords(sign.kind, shown),
    standing: trusted && quoted && confidence !== "low" ? standingOf(sign.id, shown) : "candidate",
    confidence,
    confidenceReasons,
    reason: { id: conclusion.reason, text: reason },
    indicators: conclusion.indicators.map((indicator) =>
      wordedIndicator(indicator, guidance.indicators.get(indicator.id), {
        kind: sign.kind,
        shared: conclusion.values,
        size,
      }),
    ),
    restsOn: conclusion.restsOn ?? sign.indicators,
    evidence,
    byChapter: chapters.of(all),
    searched,
    ...(others ? { amongOthers: others } : {}),
    comparisons: comparisonsOf(one, conclusion),
    nearestMisses: conclusion.indicators.flatMap(({ nearestMisses }) => nearestMisses ?? []).slice(0, MOST_MISSES),
    question: guidance.question,
    ...(looksBad ? { followUp: guidance.followUp } : {}),
    ...(fix === undefined ? {} : { fix: filled(fix.text, conclusion.values), fixEffort: fix.effort }),
    askPeople: filled(guidance.askPeople, conclusion.values),
    failed: false,
  };
}

/** Under this share of readable pages nothing can be told (rubric 0). */
const LEAST_READABLE = 0.8;
const UNREADABLE = "More than a fifth of the pages could not be read, so this cannot be told.";

function wordedFix({ sign, guidance }: CataloguedSign, id: string): Fix {
  const fix = guidance.fixes.get(id);
  if (fix === undefined) throw new Error(`${sign.id} has no wording for the fix “${id}”`);
  return fix;
}

function wordedIndicator(
  indicator: IndicatorResult,
  wording: IndicatorWording | undefined,
  { kind, shared, size }: Pick<Finding, "kind"> & { shared: Values; size: Extracts["document"]["size"] },
): IndicatorFinding {
  if (!wording) throw new Error(`${indicator.id} has no wording`);
  const values = { ...shared, ...indicator.values };
  const usual = usualFor(indicator, size);
  const says = wording.says.get(indicator.says ?? indicator.state);
  if (says === undefined) throw new Error(`${indicator.id} has no wording for “${indicator.says ?? indicator.state}”`);
  return {
    id: indicator.id,
    title: wording.title,
    state: indicator.state,
    kind: wording.kind ?? kind,
    says: filled(says, values),
    ...(indicator.measure ? { measure: indicator.measure } : {}),
    ...(usual ? { usual } : {}),
    ...(indicator.asks && wording.question ? { question: filled(wording.question, values) } : {}),
    ...(indicator.delegated ? { delegated: true } : {}),
  };
}

/** Counts evidence by the chapter it stands in. */
class ChapterCount {
  readonly #chapters: Extracts["chapters"];
  readonly #statements: Extracts["statements"];

  constructor({ chapters, statements }: Extracts) {
    this.#chapters = chapters;
    this.#statements = statements;
  }

  of(evidence: readonly Evidence[]): ChapterEvidence[] {
    const counts = this.#chapters.map(() => ({ for: 0, against: 0 }));
    for (const { statement, bearing } of evidence) {
      const section = statement === undefined ? undefined : this.#statements[statement]?.section;
      const chapter = section === undefined ? undefined : chapterOf(this.#chapters, section);
      const count = chapter && counts[chapter.index];
      if (count) count[bearing]++;
    }
    return counts;
  }
}

/** The rubric's confidence rule (section 0), each doubt one step down. */
function confidenceOf(
  conclusion: Conclusion<string>,
  evidence: readonly Evidence[],
  quality: ReadingQuality,
): Pick<Finding, "confidence" | "confidenceReasons"> {
  const reasons = [...quality.reasons, ...conclusion.doubts];
  const rests = Math.max(evidence.length, conclusion.judged ?? 0);
  if (conclusion.strength !== 0 && conclusion.strength !== "cannot-tell" && rests < EVIDENCE_FOR_HIGH) {
    reasons.push(rests === 1 ? "It rests on one passage." : "It rests on few passages.");
  }
  const low =
    quality.outOfScope ||
    quality.readable < LEAST_READABLE ||
    reasons.length > 1 ||
    (rests === 1 && conclusion.strength !== 0);
  const confidence: Confidence = low ? "low" : reasons.length === 1 ? "medium" : "high";
  return { confidence, confidenceReasons: reasons };
}

function isBad(kind: "good" | "warning", strength: Strength): boolean {
  return strength === "cannot-tell" || (kind === "good" ? strength <= 1 : strength >= 2);
}

/** A broken sign spoils one finding, and says so. */
function failed({ sign, guidance }: CataloguedSign, error: unknown, chapters: ChapterCount): Finding {
  const message = error instanceof Error ? error.message : String(error);
  return {
    sign: sign.id,
    kind: sign.kind,
    title: guidance.title,
    meaning: guidance.meaning,
    strength: "cannot-tell",
    strengthWords: "cannot tell",
    standing: "candidate",
    confidence: "low",
    confidenceReasons: ["Fingerpost failed on this sign."],
    reason: {
      id: "failed",
      text: `Fingerpost failed on this sign (${message}). The other findings stand. Please report it.`,
    },
    indicators: [],
    restsOn: [],
    evidence: [],
    byChapter: chapters.of([]),
    searched: [],
    comparisons: [],
    nearestMisses: [],
    question: guidance.question,
    askPeople: "",
    failed: true,
  };
}
