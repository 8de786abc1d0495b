import type { SignId, Standing } from "../model/finding.js";
import { shippedFile } from "../text/shipped-file.js";
import { yaml } from "../text/yaml.js";

interface Measured {
  readonly floor: number;
  readonly signs: Readonly<Partial<Record<SignId, number>>>;
}

let measured: Measured | undefined;

/** Verdict or candidate: a sign whose measured agreement with readers is under the floor, or was never measured, stays a candidate (rubric g, floor rule). */
export function standingOf(sign: SignId): Standing {
  measured ??= shippedFile(import.meta.url, "standing.yaml", (text) => yaml().parse(text) as Measured);
  const alpha = measured.signs[sign];
  return alpha !== undefined && alpha >= measured.floor ? "verdict" : "candidate";
}
