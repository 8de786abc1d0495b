#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";

/** The oldest Node that the package runs on; package.json's engines says the same. */
const OLDEST = [20, 19] as const;

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  process.stderr.write(
    `Fingerpost needs Node.js ${OLDEST.join(".")} or later and this is ${process.versions.node}: install a newer one from https://nodejs.org and try again.\n`,
  );
  process.exitCode = 2;
} else {
  // V8 prepares an expression twice, to begin at once and then to run fast. For our many expressions on short texts the first
  // is time lost: without it the first appraisal of a process takes three quarters of the time (bench/README.md).
  setFlagsFromString("--no-regexp-tier-up");
  // Imported only now: an older Node could not even read what stands behind it.
  const { runCommandLine } = await import("./application.js");
  await runCommandLine(process.argv.slice(2));
}
