// npm run fuzz -- --seconds N --seed S [--from INDEX] [--files N] [--only INDEX]: reads spoilt files of every format and says which did harm.
// File number I of seed S is always the same file. What did harm is written into reports/fuzz/ and makes the exit code 1.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { table } from "../table.mjs";
import { Chance } from "./chance.mjs";
import { mutate } from "./mutate.mjs";
import { seeds } from "./seeds.mjs";

/** A process reads so many files before a fresh one takes over: starting one takes longer than most files. */
const FILES_A_PROCESS = 300;
/** One file in so many is also read as the command line would, in a process of its own, and must come to the same. */
const ALSO_ALONE = 200;
/** One file in so many is also appraised. */
const ALSO_APPRAISED = 50;

const root = new URL("../../", import.meta.url);
if (!existsSync(new URL("dist/index.js", root))) {
  console.error("Nothing is built: run npm run build first.");
  process.exit(2);
}
const { readIsolated } = await import(new URL("dist/isolation/read-isolated.js", root));
const { USUAL_LIMITS } = await import(new URL("dist/isolation/limits.js", root));
const { confined } = await import(new URL("dist/isolation/program.js", root));

const { values } = parseArgs({
  options: {
    seconds: { type: "string" },
    seed: { type: "string" },
    from: { type: "string" },
    files: { type: "string" },
    only: { type: "string" },
  },
});
const seed = Number(values.seed ?? 1);
const first = Number(values.only ?? values.from ?? 0);
const last = values.only === undefined ? first + Number(values.files ?? Number.POSITIVE_INFINITY) : first + 1;
const until = performance.now() + 1000 * Number(values.seconds ?? (values.files || values.only ? 1e9 : 60));

const sound = seeds();
const formats = [...new Set(sound.map(({ format }) => format))];
const harm = [];
const counts = new Map(
  formats.map((format) => [format, { format, files: 0, read: 0, refused: 0, harm: 0, slowest: 0 }]),
);
const memory = process.memoryUsage.rss();
let reader = startReader();
let readings = 0;
let done = 0;
for (let index = first; index < last && performance.now() < until; index += 1) {
  const { format, name, bytes } = fileNumber(index);
  const outcome = await readingOf(bytes, index);
  const count = counts.get(format);
  count.files += 1;
  count.slowest = Math.max(count.slowest, Math.round(outcome.milliseconds));
  if (outcome.read) count.read += 1;
  else if (outcome.refused) count.refused += 1;
  const alone = index % ALSO_ALONE === 0 || values.only !== undefined ? await differsAlone(bytes, outcome) : undefined;
  const what = outcome.fault ?? alone;
  if (what) {
    count.harm += 1;
    keep(index, format, name, bytes, what);
  }
  done += 1;
  if (done % 1000 === 0) console.log(`${done} files, ${harm.length} did harm`);
}
reader.kill("SIGKILL");

console.log(`\nSeed ${seed}: ${done} spoilt files (milliseconds of the slowest, one process after the other)`);
table([...counts.values()]);
const grown = Math.round((process.memoryUsage.rss() - memory) / 1024 / 1024);
console.log(`This process, which never reads a file itself, grew by ${grown} MB.`);
for (const { index, what } of harm.slice(0, 50))
  console.log(`file ${index}: ${what.split("\n").slice(0, 4).join(" | ")}`);
process.exitCode = harm.length === 0 ? 0 : 1;

/** File number `index` of this seed. The formats take turns, so that each gets as many. */
function fileNumber(index) {
  const chance = new Chance(seed * 1_000_003 + index);
  const format = formats[index % formats.length];
  const ofFormat = sound.filter((one) => one.format === format);
  const chosen = chance.of(ofFormat);
  return { format, name: chosen.name, bytes: mutate(chance, chosen, chance.of(ofFormat)) };
}

/** What came of one file: read, refused, or a fault. */
async function readingOf(bytes, index) {
  if (readings >= FILES_A_PROCESS) {
    reader.kill("SIGKILL");
    reader = startReader();
    readings = 0;
  }
  readings += 1;
  const began = performance.now();
  const outcome = await new Promise((resolve) => {
    const settle = (one) => {
      clearTimeout(clock);
      reader.off("message", settle);
      reader.off("close", ended);
      resolve(one);
    };
    const ended = (code, signal) => settle({ fault: `the process ended: ${signal ?? code} ${reader.lastWords}` });
    const clock = setTimeout(() => settle({ fault: "no answer within the time limit" }), USUAL_LIMITS.milliseconds);
    reader.on("message", settle);
    reader.on("close", ended);
    reader.send({ bytes, appraised: index % ALSO_APPRAISED === 0 });
  });
  if (outcome.milliseconds === undefined) {
    // Another file of that process may be to blame: what counts is how this one does alone.
    reader.kill("SIGKILL");
    reader = startReader();
    readings = 0;
    const alone = await aloneOf(bytes);
    if (alone !== "too-slow" && alone !== "too-much-memory" && alone !== "broke-off")
      outcome.fault += ` (alone: ${alone.slice(0, 30)})`;
  }
  return { milliseconds: performance.now() - began, ...outcome };
}

function startReader() {
  // The system counts processor time, which here is that of many files.
  const limits = { ...USUAL_LIMITS, milliseconds: 3_600_000 };
  const { command, words, cwd, env } = confined(new URL("reader.mjs", import.meta.url), limits);
  const child = spawn(command, words, {
    cwd,
    env,
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    serialization: "advanced",
  });
  child.lastWords = "";
  child.stderr.on("data", (chunk) => {
    child.lastWords = (child.lastWords + chunk).slice(-500);
  });
  return child;
}

/** The kind of refusal when it is read in a process of its own, or a print of the reading. */
async function aloneOf(bytes) {
  try {
    const { format } = await readIsolated(bytes);
    return format;
  } catch (error) {
    return error.kind ?? `fault: ${error.message}`;
  }
}

async function differsAlone(bytes, { read, refused, fault }) {
  if (fault) return undefined;
  const alone = await aloneOf(bytes);
  return alone === (read ?? refused) ? undefined : `alone it comes to ${alone}, among others to ${read ?? refused}`;
}

function keep(index, format, name, bytes, what) {
  harm.push({ index, what });
  const folder = new URL("reports/fuzz/", root);
  mkdirSync(folder, { recursive: true });
  const print = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  const file = new URL(`${seed}-${index}-${print}.${format}`, folder);
  writeFileSync(file, bytes);
  console.log(`file ${index} (${name}) did harm: ${what.split("\n")[0]}\n  kept as ${fileURLToPath(file)}`);
}
