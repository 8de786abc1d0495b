import type { SignId, Standing } from "../model/finding.js";
import { shippedFile } from "../text/shipped-file.js";
import { yaml } from "../text/yaml.js";

interface Measured {
  readonly floor: number;
  readonly signs: Readonly<Partial<Record<SignId, number>>>;
}

let measured: Measured | undefined;

function standing(): Measured {
  measured ??= shippedFile(import.meta.url, "standing.yaml", (text) => yaml().parse(text) as Measured);
  return measured;
}

/** Agreement with careful readers (Krippendorff's alpha, ordinal) on documents kept aside; undefined where it was not measured. */
export function agreementOf(sign: SignId): number | undefined {
  return standing().signs[sign];
}

/** Verdict or candidate: a sign whose measured agreement with readers is under the floor, or was never measured, stays a candidate (rubric g, floor rule). */
export function standingOf(sign: SignId): Standing {
  const alpha = agreementOf(sign);
  return alpha !== undefined && alpha >= standing().floor ? "verdict" : "candidate";
}
