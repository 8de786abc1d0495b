// Leaves the regular expressions of dist/ in the form that Node prepares and matches fastest (plain-expressions.mjs).
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { plainLetters } from "../dist/text/plain-letters.js";
import { withPlainExpressions } from "./plain-expressions.mjs";

const dist = new URL("../dist/", import.meta.url);

for (const path of readdirSync(dist, { recursive: true })) {
  if (!path.endsWith(".js")) continue;
  const file = new URL(path, dist);
  const code = readFileSync(file, "utf8");
  const plain = withPlainExpressions(code, plainLetters);
  if (plain !== code) writeFileSync(file, plain);
}
