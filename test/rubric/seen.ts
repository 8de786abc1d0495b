import type { IndicatorResult } from "../../src/signs/sign.js";
import { type RubricExample, standsAt } from "./examples.js";

/**
 * What has to be seen for an indicator, as the rubric words it, to be found.
 *
 * "quoted": the example's quote is among its evidence with this bearing. Candidates that are put to the reader count, and so
 * do promises in texts too short for a share. "quoted-and-met": as well, the indicator is met (evidence of half a review is
 * shown beside "not met"). "state-or-quoted": a share, and the quote where there are too few promises for one (rubric 7: fewer
 * than ten, and the share cannot be told). "state": a whole document, where the indicator's own state speaks; two indicators ask the
 * rubric's question the other way round, and the table of slots has no yes and no: there the rubric's ruling is that most
 * are filled.
 */
type Seen =
  | { readonly by: "quoted" | "quoted-and-met"; readonly bearing: "for" | "against" }
  | { readonly by: "state"; readonly state: "met" | "not-met" }
  | { readonly by: "state-or-quoted"; readonly bearing: "for" | "against" }
  | { readonly by: "slots" };

const quoted = (bearing: "for" | "against"): Seen => ({ by: "quoted", bearing });
const state = (is: "met" | "not-met"): Seen => ({ by: "state", state: is });

const SEEN: Readonly<Record<string, Seen>> = {
  "INT-1": quoted("for"),
  "INT-2": quoted("for"),
  "INT-3": state("met"),
  "INT-4": state("met"),
  "INT-5": quoted("for"),
  "INT-6": quoted("for"),
  "INT-7": state("met"),
  "USR-1": quoted("for"),
  "USR-2": quoted("for"),
  "USR-3": quoted("for"),
  "USR-4": quoted("for"),
  "USR-5": state("met"),
  "USR-6": quoted("for"),
  "USR-7": state("met"),
  "USR-8": quoted("for"),
  "TEA-1": quoted("for"),
  "TEA-2": quoted("for"),
  "TEA-3": quoted("for"),
  "TEA-4": state("met"),
  "TEA-5": quoted("for"),
  "TEA-6": quoted("for"),
  "MAI-1": state("met"),
  "MAI-2": state("met"),
  "MAI-3": quoted("for"),
  "MAI-4": quoted("for"),
  "MAI-5": state("met"),
  "MAI-6": quoted("for"),
  "MAI-7": quoted("for"),
  "MAI-8": quoted("for"),
  "REA-1": quoted("for"),
  "REA-2": quoted("for"),
  "REA-3": quoted("for"),
  "REA-4": quoted("for"),
  "REA-5": quoted("for"),
  "REA-6": state("met"),
  "REA-7": quoted("for"),
  "REA-8": state("met"),
  "FOC-1": quoted("for"),
  "FOC-2": quoted("for"),
  "FOC-3": quoted("for"),
  "FOC-4": state("met"),
  "FOC-5": state("met"),
  "FOC-6": quoted("for"),
  "FOC-7": state("met"),
  "ITD-1": { by: "state-or-quoted", bearing: "for" },
  "ITD-2": state("met"),
  "ITD-3": state("met"),
  "ITD-4": state("met"),
  "ITD-5": quoted("for"),
  "ITD-6": state("met"),
  "ITD-7": quoted("against"),
  "COO-1": state("met"),
  "COO-2": state("met"),
  "COO-3": state("met"),
  "COO-4": state("met"),
  "COO-5": state("met"),
  "COO-6": quoted("for"),
  "COO-7": quoted("against"),
  "COO-8": quoted("against"),
  "UNP-1": state("met"),
  "UNP-2": quoted("for"),
  "UNP-3": state("not-met"),
  "UNP-4": quoted("against"),
  "UNP-5": quoted("against"),
  "UNP-6": state("met"),
  "UNP-7": quoted("against"),
  "VAG-1": state("met"),
  "VAG-2": { by: "slots" },
  "VAG-3": state("met"),
  "VAG-4": state("met"),
  "VAG-5": quoted("for"),
  "VAG-6": quoted("for"),
  "VAG-7": state("met"),
  "LON-1": state("not-met"),
  "LON-2": { by: "quoted-and-met", bearing: "against" },
  "LON-3": state("met"),
  "LON-4": state("met"),
  "LON-5": state("met"),
  "LON-6": quoted("against"),
  "LON-7": state("met"),
  "WIS-1": state("met"),
  "WIS-2": state("met"),
  "WIS-3": state("met"),
  "WIS-4": state("met"),
  "WIS-5": quoted("for"),
  "WIS-6": state("met"),
  "WIS-7": quoted("against"),
  "WIS-8": state("met"),
};

/** Whether what an indicator concluded is what the rubric means by it. */
export function seen(example: RubricExample & { readonly indicator: string }, result: IndicatorResult): boolean {
  const wanted = SEEN[example.indicator];
  if (!wanted) throw new Error(`${example.indicator} is not in the table.`);
  if (wanted.by === "state") return result.state === wanted.state;
  if (wanted.by === "state-or-quoted" && result.state !== "unknown") return result.state === "met";
  if (wanted.by === "slots") return filledSlots(result) > 0.5;
  if (wanted.by === "quoted-and-met" && result.state !== "met") return false;
  return (result.evidence ?? []).some(({ bearing, spans }) => bearing === wanted.bearing && standsAt(example, spans));
}

/** The share of filled slots in the table of VAG-2. */
function filledSlots({ values = {} }: IndicatorResult): number {
  const { all = 0, ...lacking } = values as Record<string, number>;
  const counts = Object.values(lacking);
  return all === 0 ? 0 : 1 - counts.reduce((sum, count) => sum + count, 0) / (counts.length * all);
}
