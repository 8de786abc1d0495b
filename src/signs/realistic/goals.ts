import { distinctCommitments } from "../../extract/commitments/complete.js";
import { isRowOfMeasures } from "../../extract/statements/tables.js";
import type { LabelledStatement } from "../../model/statement.js";
import { type Given, ownVoice, pointsInTime } from "./given.js";

/** Fewer headlines than this, and all promises are the goals. */
const FEWEST_HEADLINES = 3;

/** What is to be reached. */
export interface Goal {
  readonly statement: LabelledStatement;
  /** The words that say what. */
  readonly words: string;
  readonly headline: boolean;
  /** The last day that fits, YYYY-MM-DD. */
  readonly due?: string;
}

/** Every distinct promise, and items of lists and rows with a day by which they are to be so, though no verb promises it ("one address list by 2028"). */
export function allGoals({ commitments, statements }: Given): Goal[] {
  const promised = distinctCommitments(commitments).flatMap((one): Goal[] => {
    const statement = statements[one.statement];
    const due = one.when?.latest;
    if (!statement) return [];
    return [
      {
        statement,
        words: one.what?.quote ?? one.quote,
        headline: one.headline,
        ...(due === undefined ? {} : { due }),
      },
    ];
  });
  const known = new Set(commitments.map(({ statement }) => statement));
  const listed = ownVoice(statements).flatMap((statement): Goal[] => {
    const { id, form, labels, text } = statement;
    if (
      known.has(id) ||
      form === "sentence" ||
      isRowOfMeasures(statement) ||
      labels.has("PROGRESS") ||
      labels.has("CANDOUR")
    )
      return [];
    const by = pointsInTime(text).find(({ relation }) => relation === "by");
    return by?.latest === undefined ? [] : [{ statement, words: text, headline: true, due: by.latest }];
  });
  return [...promised, ...listed].sort((a, b) => a.statement.id - b.statement.id);
}

/** The headline goals; where hardly any can be told apart, all. */
export function goalsOf(given: Given): Goal[] {
  const all = allGoals(given);
  const headline = all.filter((goal) => goal.headline);
  return headline.length >= FEWEST_HEADLINES ? headline : all;
}
