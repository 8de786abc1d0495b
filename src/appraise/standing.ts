import type { SignId, Standing, Strength } from "../model/finding.js";
import { shippedFile } from "../text/shipped-file.js";
import { yaml } from "../text/yaml.js";

interface Agreement {
  readonly alpha: number;
  readonly exact: number;
  readonly commonest: number;
  /** Of a warning sign: documents warned where every reader said "absent" or "weak". */
  readonly falseWarnings?: number;
  /** Of a warning sign: documents warned strongly (3) that readers warned of too (2 or 3), and those where none did. */
  readonly strong?: number;
  readonly falseStrong?: number;
}

/** A strong warning stands when it was right of so many documents kept aside, and wrong of none: fewer tell nothing. */
const FEWEST_STRONG = 5;

interface Measured {
  readonly floor: number;
  readonly signs: Readonly<Partial<Record<SignId, Agreement>>>;
}

let measured: Measured | undefined;

function standing(): Measured {
  measured ??= shippedFile(import.meta.url, "standing.yaml", (text) => yaml().parse(text) as Measured);
  return measured;
}

/** Agreement with careful readers (Krippendorff's alpha, ordinal) on documents kept aside; undefined where it was not measured. */
export function agreementOf(sign: SignId): number | undefined {
  return standing().signs[sign]?.alpha;
}

/** Under this agreement the rules do hardly better on a sign than chance (Landis and Koch 1977: slight). */
const BY_CHANCE = 0.2;

/** Whether the rules agreed with readers hardly more than by chance, on documents kept aside. */
export function agreesByChance(sign: SignId): boolean {
  const alpha = agreementOf(sign);
  return alpha !== undefined && alpha < BY_CHANCE;
}

/** Why a sign that agrees with readers as often as asked is no verdict all the same; undefined where it agrees too seldom, or is one. */
export function heldBackBy(sign: SignId): "false-warning" | "commonest" | undefined {
  const { signs, floor } = standing();
  const one = signs[sign];
  if (one === undefined || one.alpha < floor) return undefined;
  if ((one.falseWarnings ?? 0) > 0) return "false-warning";
  return one.exact > one.commonest ? undefined : "commonest";
}

/**
 * Verdict or candidate: a sign whose measured agreement with readers is under the floor (rubric g, floor rule), that gets no
 * more strengths right than always saying the commonest would, that warned where no reader did, or that was never measured,
 * stays a candidate. Its strong warnings stand all the same where they were right as often as decision 25 asks.
 */
export function standingOf(sign: SignId, strength: Strength): Standing {
  const { signs, floor } = standing();
  const one = signs[sign];
  if (one === undefined) return "candidate";
  const agrees = one.alpha >= floor && one.exact > one.commonest && (one.falseWarnings ?? 0) === 0;
  return agrees || (strength === 3 && strongWarningStands(sign)) ? "verdict" : "candidate";
}

/** Whether strong warnings of the sign are verdicts, whatever its other findings are. */
export function strongWarningStands(sign: SignId): boolean {
  const one = standing().signs[sign];
  return (one?.strong ?? 0) >= FEWEST_STRONG && one?.falseStrong === 0;
}
