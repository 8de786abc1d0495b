import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** Two documents that differ in one edit; the README says what the fields mean. */
export interface Pair {
  readonly id: string;
  readonly indicator: string;
  readonly edit: string;
  readonly kind: "spoiling" | "gaming";
  readonly moves: "worse" | "none";
  readonly owner: string;
  readonly mayMove: readonly string[];
  readonly others?: readonly string[];
  readonly previous?: string;
  readonly before: string;
  readonly after: string;
}

/** The pairs of one sign, named by its prefix. */
export function pairsOf(prefix: string): readonly Pair[] {
  return parse(readFileSync(new URL(`./pairs/${prefix}.yaml`, import.meta.url), "utf8")) as readonly Pair[];
}
