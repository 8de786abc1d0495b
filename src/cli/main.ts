#!/usr/bin/env node
/** The oldest Node that the package runs on; package.json's engines says the same. */
const OLDEST = [20, 19] as const;

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  process.stderr.write(
    `Fingerpost needs Node.js ${OLDEST.join(".")} or later and this is ${process.versions.node}: install a newer one from https://nodejs.org and try again.\n`,
  );
  process.exitCode = 2;
} else {
  // Imported only now: an older Node could not even read what stands behind it.
  const { runCommandLine } = await import("./application.js");
  await runCommandLine(process.argv.slice(2));
}
