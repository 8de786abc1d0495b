// npm start [-- FILE]: appraises a strategy, prints the summary and writes the full report into reports/.
// Without a file it takes the sample with more to show, the bad one. Builds first when nothing is built; run it with npm.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const main = join(root, "dist", "cli", "main.js");
// npm runs this in the package's folder; the person may have typed a path from another one.
const from = process.env.INIT_CWD ?? process.cwd();
const chosen = process.argv[2];
const file = relative(
  process.cwd(),
  chosen === undefined ? join(root, "samples", "bad-strategy.md") : resolve(from, chosen),
);

if (!existsSync(main)) run(process.env.npm_execpath, "run", "build");
run(main, "appraise", "--", file);
console.log();
run(main, "appraise", "--format", "html", "--out", "reports", "--", file);
if (chosen === undefined) {
  console.log("This was the sample of a bad strategy. For the good one: npm start -- samples/good-strategy.md");
}

/** Runs a script of this package where the person can see it, and ends with its exit code when that is not 0. */
function run(script, ...words) {
  const { status, error } = spawnSync(process.execPath, [script, ...words], { stdio: "inherit" });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 2);
}
