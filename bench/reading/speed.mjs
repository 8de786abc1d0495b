// Speed and memory beside pdftotext and pdf.js, one tool after the other in one run.
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const measure = fileURLToPath(new URL("measure.mjs", import.meta.url));

/** Pages, seconds, pages a second and highest memory of each tool over some PDFs. */
export async function compareSpeed(paths) {
  const ours = inNode("fingerpost", paths);
  const pages = ours.pages;
  const rows = [ours, await pdftotext(paths, pages), inNode("pdfjs-text", paths), inNode("pdfjs", paths)];
  return rows.map((row) => ({ ...row, pagesPerSecond: Math.round((10 * row.pages) / row.seconds) / 10 }));
}

function inNode(tool, paths) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [measure, tool, ...paths], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`${tool}: ${stderr}`);
  const { files, peakMegabytes } = JSON.parse(stdout.trim().split("\n").at(-1));
  const sum = (of) => files.reduce((total, file) => total + of(file), 0);
  return {
    tool,
    pages: sum(({ pages }) => pages),
    seconds: inSeconds(sum((file) => file.milliseconds)),
    peakMegabytes,
  };
}

/** A process a file, as it is used; its start is counted, as it is next to nothing. */
async function pdftotext(paths, pages) {
  let milliseconds = 0;
  let peak = 0;
  for (const path of paths) {
    const began = performance.now();
    peak = Math.max(
      peak,
      await highestMemory(spawn("pdftotext", [path, "-"], { stdio: ["ignore", "ignore", "ignore"] })),
    );
    milliseconds += performance.now() - began;
  }
  return { tool: "pdftotext", pages, seconds: inSeconds(milliseconds), peakMegabytes: peak };
}

/** Linux says how high a process has been while it lives; the last answer is near enough. */
function highestMemory(child) {
  return new Promise((resolve) => {
    let peak = 0;
    const look = () => {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
        peak = Math.max(peak, Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024));
      } catch {
        // It has ended, or this is no Linux.
      }
    };
    const timer = setInterval(look, 5);
    child.on("close", () => {
      clearInterval(timer);
      resolve(peak);
    });
  });
}

function inSeconds(milliseconds) {
  return Math.round(milliseconds / 10) / 100;
}
