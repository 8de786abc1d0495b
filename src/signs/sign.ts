import type { OtherDocument } from "../compare/other-document.js";
import type {
  Evidence,
  IndicatorFinding,
  Measure,
  Passage,
  Search,
  SignId,
  SignKind,
  Strength,
} from "../model/finding.js";
import type { LabelledStatement } from "../model/statement.js";
import type { Lexicon } from "../text/lexicon.js";
import type { Extracts } from "./extracts.js";

/** Figures and the document's own words that fill the blanks of a wording: `{share}` in guidance.md becomes `values.share`. */
export type Values = Readonly<Record<string, string | number>>;

/** What one indicator found, before it is worded. */
export interface IndicatorResult {
  /** The rubric's identifier, such as "VAG-3". */
  readonly id: string;
  readonly state: IndicatorFinding["state"];
  /** Which wording of guidance.md speaks; "met", "not-met" or "unknown" unless the indicator needs a finer one. */
  readonly says?: string;
  readonly values?: Values;
  readonly measure?: Measure;
  /** True to put the indicator's question to the reader: a person has to judge or confirm it. */
  readonly asks?: boolean;
  readonly delegated?: boolean;
  readonly evidence?: readonly Evidence[];
  readonly nearestMisses?: readonly Evidence[];
  readonly searched?: Search;
}

/** A passage of another document beside what this one says of it, before it is worded. */
export interface ComparedResult {
  readonly document: OtherDocument;
  /** A statement of theirs, or words of theirs that are none, such as a heading. */
  readonly theirs: LabelledStatement | Passage;
  /** Which wording of guidance.md, part "Compared", speaks. */
  readonly says: string;
  readonly values?: Values;
  readonly ours?: LabelledStatement | Passage;
  /** Where nothing was found: what was looked for, in a plain sentence, and what came nearest. */
  readonly lookedFor?: string;
  readonly nearest?: LabelledStatement | Passage;
}

/** A document of which nothing could be set beside this one, before that is worded. */
export interface NotCompared {
  readonly document: OtherDocument;
  /** Which wording of guidance.md, part "Compared", says why, and what to do. */
  readonly says: string;
}

/** What people should know before they read the passages of a document that were set beside this one, before that is worded. */
export interface ComparedNote {
  readonly document: OtherDocument;
  /** Which wording of guidance.md, part "Compared", speaks. */
  readonly says: string;
  readonly values?: Values;
}

/** What a sign concludes, before it is worded. */
export interface Conclusion<Reason extends string> {
  readonly strength: Strength;
  readonly reason: Reason;
  /** Fill the reason's and the fix's wording. */
  readonly values: Values;
  /** Every indicator of the sign, in the rubric's order. */
  readonly indicators: readonly IndicatorResult[];
  /** The indicators that the strength rests on, the telling ones first: their evidence is shown first. */
  readonly restsOn?: readonly string[];
  /** Which fix of guidance.md is the smallest; undefined when nothing needs mending. */
  readonly fix?: string;
  /** What was found beside other documents, in the order to be shown in. */
  readonly compared?: readonly ComparedResult[];
  /** How the passages were chosen, and what may be wrong with the document that was given; shown above them. */
  readonly comparedNotes?: readonly ComparedNote[];
  /** Documents that were given and could not be held beside. */
  readonly notCompared?: readonly NotCompared[];
  /** How many promises or other units the strength was counted over, where it rests on all of them and not on those that are quoted. */
  readonly judged?: number;
  /** Plain sentences that say why the finding is less certain than it looks; each lowers the confidence by a step. */
  readonly doubts: readonly string[];
}

/** The contract every sign keeps. */
export interface Sign<Need extends keyof Extracts = keyof Extracts, Reason extends string = string> {
  /** The folder's name. */
  readonly id: SignId;
  /** Recorded, never inverted in code: on a warning, strength 3 is bad news. */
  readonly kind: SignKind;
  /** True where all that it looks for is technology: of a document that hardly speaks of any it says little. */
  readonly ofTechnology?: true;
  /** All that examine() is given. */
  readonly needs: readonly Need[];
  /** Each is worded in guidance.md. */
  readonly reasons: readonly Reason[];
  /** The rubric's indicators, each worded in guidance.md. */
  readonly indicators: readonly string[];
  /** Asks its indicators and reads the rubric's scale off them. */
  examine(given: Pick<Extracts, Need>, lexicon: Lexicon): Conclusion<NoInfer<Reason>>;
}

/** Checks nothing at run time: it only lets the compiler hold `reasons`, `needs` and `examine` together. */
export function defineSign<const Need extends keyof Extracts, const Reason extends string>(
  sign: Sign<Need, Reason>,
): Sign<Need, Reason> {
  return sign;
}
