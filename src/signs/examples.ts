import type { SignId, Strength } from "../model/finding.js";
import { shippedFile } from "../text/shipped-file.js";
import { yaml } from "../text/yaml.js";

/** A short text and the finding it must give, from a sign folder's examples.yaml. */
export interface SignExample {
  readonly name: string;
  /** Markdown. */
  readonly text: string;
  readonly strength: Strength;
  readonly reason: string;
  /** Every quote of the finding, for and against, in any order. */
  readonly evidence: readonly string[];
}

/** The examples that stand in a sign's folder: they are run as tests and shown by `explain` and in docs/signs. */
export function examplesOf(sign: SignId): readonly SignExample[] {
  return shippedFile(import.meta.url, `${sign}/examples.yaml`, (text) => yaml().parse(text) as readonly SignExample[]);
}
