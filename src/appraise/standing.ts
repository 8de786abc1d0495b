import type { SignId, Standing } from "../model/finding.js";
import { shippedFile } from "../text/shipped-file.js";
import { yaml } from "../text/yaml.js";

interface Agreement {
  readonly alpha: number;
  readonly exact: number;
  readonly commonest: number;
  /** Of a warning sign: documents warned where every reader said "absent" or "weak". */
  readonly falseWarnings?: number;
}

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

/**
 * Verdict or candidate: a sign whose measured agreement with readers is under the floor (rubric g, floor rule), that gets no
 * more strengths right than always saying the commonest would, that warned where no reader did, or that was never measured,
 * stays a candidate.
 */
export function standingOf(sign: SignId): Standing {
  const { signs, floor } = standing();
  const one = signs[sign];
  if (!one || one.alpha < floor || one.exact <= one.commonest) return "candidate";
  return (one.falseWarnings ?? 0) === 0 ? "verdict" : "candidate";
}
