import { FEWEST_STATEMENTS } from "../labellers/trained/trained.js";
import type { Evidence } from "../model/finding.js";
import type { Label } from "../model/label.js";
import type { LabelledStatement } from "../model/statement.js";

/**
 * Which indicators a label feeds (rubric b, "From labels to indicators"), for the labels that can be evidence by themselves. COO-5
 * is left out: its quotes show what they are for by how empty they are, in the sign's own order, and not by how sure a promise is.
 */
const FEEDS: Readonly<Partial<Record<Label, readonly string[]>>> = {
  COMMITMENT: [
    "INT-4",
    "USR-7",
    "FOC-4",
    "FOC-7",
    "ITD-1",
    "UNP-1",
    "UNP-2",
    "UNP-3",
    "VAG-1",
    "VAG-2",
    "VAG-6",
    "VAG-7",
    "WIS-1",
    "WIS-2",
    "WIS-8",
  ],
  TARGET: ["ITD-4", "VAG-1", "VAG-3"],
  OWNER: ["INT-6", "MAI-4", "MAI-5", "ITD-3", "WIS-4"],
  LOCAL: ["USR-2", "COO-1", "COO-2", "COO-8", "UNP-5"],
};

/** Fewer sure quotes than this, for or against, show too little by themselves. */
const ENOUGH_SURE = 3;

/**
 * An indicator's quotes, those that are sure first: a rule and the trained weights both gave the label that it quotes them for
 * (docs/decisions/0022), or a person did. Where the sure ones are enough, what the weights doubt is left out, and kept up to
 * that many where they are not: a reader trusts a finding by its quotes, and a doubtful one costs more than it shows.
 * Otherwise the order stays, which is the sign's own.
 */
export function surest(quotes: readonly Evidence[], statements: readonly LabelledStatement[]): Evidence[] {
  if (statements.length < FEWEST_STATEMENTS) return [...quotes];
  return (["for", "against"] as const).flatMap((bearing) => {
    const some = quotes.filter((quote) => quote.bearing === bearing);
    const sure = some.filter((quote) => isSure(quote, statements));
    const room = Math.max(0, ENOUGH_SURE - sure.length);
    const doubted = new Set(some.filter((quote) => !sure.includes(quote) && isDoubted(quote, statements)).slice(room));
    return [...sure, ...some.filter((quote) => !sure.includes(quote) && !doubted.has(quote))];
  });
}

/** The indicators whose quotes a label can make sure. */
const FED: ReadonlySet<string> = new Set(Object.values(FEEDS).flat());

/** Whether only rules speak for a quote: a language model's word is weighed by nobody here. */
function isDoubted({ indicator, statement }: Evidence, statements: readonly LabelledStatement[]): boolean {
  const judge = statement === undefined ? undefined : statements[statement]?.judge;
  return FED.has(indicator) && (judge === "trained" || judge === "rules");
}

function isSure({ indicator, statement }: Evidence, statements: readonly LabelledStatement[]): boolean {
  const given = statement === undefined ? [] : (statements[statement]?.given ?? []);
  return given.some(
    ({ label, by, says, tier }) =>
      FEEDS[label]?.includes(indicator) && (tier === "evidence" || (by === "person" && says === undefined)),
  );
}
