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

/**
 * An indicator's quotes, those that are sure first: a rule and the trained weights both gave the label that it quotes them for
 * (docs/decisions/0022), or a person did. The others are candidates. Otherwise the order stays, which is the sign's own.
 */
export function surestFirst(quotes: readonly Evidence[], statements: readonly LabelledStatement[]): Evidence[] {
  const sure = new Set(quotes.filter((quote) => isSure(quote, statements)));
  return [...sure, ...quotes.filter((quote) => !sure.has(quote))];
}

function isSure({ indicator, statement }: Evidence, statements: readonly LabelledStatement[]): boolean {
  const given = statement === undefined ? [] : (statements[statement]?.given ?? []);
  return given.some(
    ({ label, by, says, tier }) =>
      FEEDS[label]?.includes(indicator) && (tier === "evidence" || (by === "person" && says === undefined)),
  );
}
