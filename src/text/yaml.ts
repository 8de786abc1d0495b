import { createRequire } from "node:module";

/**
 * The YAML parser, fetched only when it is asked for: the word lists of the built package are JSON
 * (docs/decisions/0010-yaml-is-compiled.md), so that only a person's file of answers needs it there.
 */
export function yaml(): typeof import("yaml") {
  return createRequire(import.meta.url)("yaml") as typeof import("yaml");
}
