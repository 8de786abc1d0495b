// Lints the direction of imports (see .dependency-cruiser.cjs) and refuses to pass when it saw no modules at all.
import { spawnSync } from "node:child_process";

const cruise = spawnSync(
  process.execPath,
  ["node_modules/dependency-cruiser/bin/dependency-cruise.mjs", "--output-type", "json", "src"],
  { encoding: "utf8", maxBuffer: 1 << 28 },
);
if (cruise.error || !cruise.stdout) {
  console.error(cruise.error ?? cruise.stderr);
  process.exit(2);
}
const { modules, summary } = JSON.parse(cruise.stdout);
// What the source imports from elsewhere is listed too, and does not show that the source was seen; some are listed twice.
const seen = new Set(modules.map(({ source }) => source).filter((source) => source.startsWith("src/"))).size;
for (const { rule, from, to } of summary.violations) {
  const { comment } = summary.ruleSetUsed.forbidden.find(({ name }) => name === rule.name) ?? {};
  console.error(`${from} imports ${to}\n  ${rule.name}: ${comment}`);
}
if (seen < 20) {
  console.error(`The import lint saw only ${seen} modules: it is not looking at the source.`);
  process.exit(2);
}
console.log(`imports: ${seen} modules, ${summary.violations.length} forbidden imports`);
process.exit(summary.violations.length > 0 ? 1 : 0);
