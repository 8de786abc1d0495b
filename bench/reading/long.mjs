// Long PDFs, made by joining real ones with qpdf: appraised as the command line does it, and again and again in one process.
import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const measure = fileURLToPath(new URL("measure-long.mjs", import.meta.url));
const program = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
/** How often the memory of each process is looked at, in milliseconds. */
const LOOK = 10;
/** How often that of all at once, which takes longer to ask. */
const LOOK_AT_ALL = 200;
/** Linux counts processor time in hundredths of a second. */
const TICK = 0.01;

/**
 * Seconds, processor seconds and highest memory of each long file.
 *
 * @param sources by name ("100 pages"): the files that are joined; no more pages are taken than the name says
 */
export async function measureLong(sources, { documents, cache }) {
  const rows = [];
  for (const [name, files] of Object.entries(sources)) {
    const path = join(cache, `${name.replace(" ", "-")}.pdf`);
    joined(
      files.map((file) => join(documents, file)),
      Number.parseInt(name, 10),
      path,
    );
    rows.push({ name, ...(await byCommandLine(path)), ...inOneProcess(path) });
  }
  return rows;
}

function joined(paths, pages, out) {
  const whole = `${out}.whole.pdf`;
  qpdf(["--empty", "--pages", ...paths.flatMap((path) => [path, "1-z"]), "--", whole]);
  qpdf([whole, "--pages", ".", `1-${pages}`, "--", out]);
}

/** Warnings about a file's own faults (3) do not stop it. */
function qpdf(args) {
  const { status, stderr } = spawnSync("qpdf", args, { encoding: "utf8" });
  if (status !== 0 && status !== 3) throw new Error(`qpdf: ${stderr}`);
}

/** The file appraised by the command, its reading in a process of its own: start, loading and report included. */
function byCommandLine(path) {
  const before = processorOfChildren();
  const began = performance.now();
  const child = spawn(process.execPath, [program, "appraise", path, "--format", "html"], { stdio: "ignore" });
  return new Promise((resolve) => {
    let parent = 0;
    let reading = 0;
    let together = 0;
    const timer = setInterval(() => {
      parent = Math.max(parent, highestOf(child.pid));
      for (const pid of childrenOf(child.pid)) reading = Math.max(reading, highestOf(pid));
    }, LOOK);
    const timerOfAll = setInterval(() => {
      const all = [child.pid, ...childrenOf(child.pid)].map(shareOf);
      together = Math.max(
        together,
        all.reduce((sum, one) => sum + one, 0),
      );
    }, LOOK_AT_ALL);
    child.on("close", () => {
      clearInterval(timer);
      clearInterval(timerOfAll);
      resolve({
        commandSeconds: hundredths((performance.now() - began) / 1000),
        commandProcessor: hundredths(processorOfChildren() - before),
        commandMegabytes: parent,
        readingMegabytes: reading,
        togetherMegabytes: Math.round(together),
      });
    });
  });
}

function inOneProcess(path) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", measure, path], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function highestOf(pid) {
  try {
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024);
  } catch {
    return 0; // It has ended, or this is no Linux.
  }
}

/** Megabytes of a process now; what it shares with others (Node's own program) is counted among them. */
function shareOf(pid) {
  try {
    return Number(/Pss:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0; // It has ended, or this is no Linux.
  }
}

function childrenOf(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" ").filter(Boolean),
    );
  } catch {
    return [];
  }
}

/** Processor seconds of all children that have ended, and of theirs. */
function processorOfChildren() {
  try {
    const fields = readFileSync("/proc/self/stat", "utf8").split(") ")[1].split(" ");
    return (Number(fields[13]) + Number(fields[14])) * TICK;
  } catch {
    return Number.NaN;
  }
}

function hundredths(value) {
  return Math.round(100 * value) / 100;
}
