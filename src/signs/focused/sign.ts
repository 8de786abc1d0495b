import { exclusionsIn, isCosted } from "../../extract/choices/exclusions.js";
import { distinctCommitments } from "../../extract/commitments/complete.js";
import { themesOf } from "../../extract/structure/themes.js";
import type { Commitment } from "../../model/commitment.js";
import type { LabelledStatement } from "../../model/statement.js";
import { counted, isFound, quoteOf } from "../evidence.js";
import { type Conclusion, defineSign } from "../sign.js";
import { isWholeStatement } from "../whole-first.js";
import { assertionsIn, exclusionsThatCost, ranking, rankingsIn, reasonGiven, reasonsFor } from "./choices.js";
import { roomMade } from "./room.js";
import { concentration, fewHeadlines, realSequence } from "./shape.js";

/** Stated choices, or exclusions that cost something, from which the sign shows in part (rubric h, starting values). */
const CHOICES = 2;
const COSTED = 1;
/** Exclusions with a cost and a reason from which it can show strongly (rubric 6, scale). */
const COSTED_STRONG = 2;
/** Exclusions that nobody is seen to want earn at most one point together (rubric 6, gaming). */
const UNPROVED_COUNT_AS = 1;

const REASONS = ["strong", "costed", "ranked", "straw-men", "one-ranking", "asserted", "nothing"] as const;
type Reason = (typeof REASONS)[number];

export const focused = defineSign({
  id: "focused",
  kind: "good",
  needs: ["document", "sections", "chapters", "statements", "commitments"],
  reasons: REASONS,
  indicators: ["FOC-1", "FOC-2", "FOC-3", "FOC-4", "FOC-5", "FOC-6", "FOC-7"],

  examine(given, lexicon) {
    const distinct = distinctCommitments(given.commitments);
    const promised = new Set(distinct.flatMap(({ statement }) => given.statements[statement]?.section ?? []));
    const themes = themesOf(given.sections, given.chapters, promised);
    const rankings = rankingsIn(given.statements);
    const exclusions = exclusionsIn(given.statements).filter(({ cost }) => cost !== "costless");
    const costed = exclusions.filter(isCosted).map(({ statement }) => statement);
    const choices = [...new Set([...exclusions.map(({ statement }) => statement), ...rankings])];
    const reasoned = reasonsFor(choices, given.statements);
    const indicators = [
      ranking(given, rankings, lexicon),
      exclusionsThatCost(given, exclusionsIn(given.statements)),
      reasonGiven(given, choices, reasoned),
      fewHeadlines(given, distinct, themes),
      realSequence(given),
      roomMade(given, lexicon),
      concentration(given, distinct, themes),
    ] as const;
    const [, , , few, sequence] = indicators;
    const asserted = assertionsIn(given.statements, lexicon);
    const scaled = scale({
      rankings: rankings.length,
      costed: costed.length,
      unproved: exclusions.length - costed.length,
      costedWithReason: reasoned.filter(({ choice }) => costed.includes(choice)).length,
      asserted: asserted.length,
      shaped: few.state === "met" || isFound(sequence),
    });
    return {
      ...scaled,
      values: {
        rankings: counted(rankings.length, "statement"),
        costed: counted(costed.length, "thing"),
        asserted: counted(asserted.length, "statement"),
        choice: cited(costed[0] ?? choices[0]),
        candidate: couldWait(given.statements, distinct),
      },
      indicators,
      restsOn: ["FOC-2", "FOC-1"],
      doubts: [],
    };
  },
});

interface Counts {
  readonly rankings: number;
  readonly costed: number;
  readonly unproved: number;
  readonly costedWithReason: number;
  readonly asserted: number;
  /** FOC-4 or FOC-5. */
  readonly shaped: boolean;
}

/** The rubric's scale, with 0 and 2 as its section (h) has them. */
function scale(counts: Counts): Pick<Conclusion<Reason>, "strength" | "reason" | "fix"> {
  const { rankings, costed, unproved, costedWithReason, asserted, shaped } = counts;
  if (costedWithReason >= COSTED_STRONG && rankings > 0 && shaped) return { strength: 3, reason: "strong" };
  if (costed >= COSTED) return { strength: 2, reason: "costed", fix: "say-when" };
  if (rankings + Math.min(unproved, UNPROVED_COUNT_AS) >= CHOICES)
    return { strength: 2, reason: "ranked", fix: "not-now" };
  if (unproved > 0) return { strength: 1, reason: "straw-men", fix: "say-when" };
  if (rankings > 0) return { strength: 1, reason: "one-ranking", fix: "not-now" };
  if (asserted > 0) return { strength: 1, reason: "asserted", fix: "not-now" };
  return { strength: 0, reason: "nothing", fix: "not-now" };
}

/** Longer quotes are cut in a wording, in characters. */
const LONGEST_CITED = 180;

/** The words of a statement in quotation marks, cut where they are long; a blank where there is none. */
function cited(statement: LabelledStatement | undefined): string {
  if (!statement) return "[your choice]";
  const words = quoteOf(statement);
  return words.length <= LONGEST_CITED ? `“${words}”` : `“${words.slice(0, LONGEST_CITED).replace(/\s+\S*$/, "")} …”`;
}

/** A promise to ask about first: only explored or intended, without date or owner; of several the last, which nobody put first. */
function couldWait(statements: readonly LabelledStatement[], distinct: readonly Commitment[]): string {
  const bare = distinct.filter(
    ({ when, who, kind, labels }) =>
      !when && !who && kind === "activity" && !labels.includes("EXCLUSION") && !labels.includes("TARGET"),
  );
  const weak = bare.filter(({ force }) => force !== "firm");
  const whole = (some: readonly Commitment[]) =>
    some.filter(({ statement: at }) => {
      const statement = statements[at];
      return statement !== undefined && isWholeStatement(statement);
    });
  const last = whole(weak).at(-1) ?? whole(bare).at(-1) ?? bare.at(-1);
  return last ? cited(statements[last.statement]) : "[a promise that could wait]";
}
