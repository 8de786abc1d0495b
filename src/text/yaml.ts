import { createRequire } from "node:module";

/**
 * The YAML parser. It is fetched only when it is asked for, because only the source tree and the build need it: the built
 * package has JSON in the place of every YAML file (docs/decisions/0010-yaml-is-compiled.md).
 */
export function yaml(): typeof import("yaml") {
  return createRequire(import.meta.url)("yaml") as typeof import("yaml");
}
