// What pdftotext finds on the pages of a file as they are shown: what a printer's marks say outside of them is no text of
// the document.
import { spawnSync } from "node:child_process";

const BOX = /^Page\s+(\d+) (size|rot|MediaBox|CropBox):\s+(.*)$/gm;

/** The text of every page, in pdftotext's own order. */
export function pdftotextPages(path) {
  const pages = [];
  for (const { first, last, cut } of runsOf(boxesOf(path))) {
    const args = ["-enc", "UTF-8", "-f", String(first), "-l", String(last), ...cut, path, "-"];
    pages.push(...output("pdftotext", args).split("\f").slice(0, -1));
  }
  return pages;
}

/** For each page the options that cut it at its crop box. */
function boxesOf(path) {
  const pages = [];
  for (const [, number, name, value] of output("pdfinfo", ["-box", "-f", "1", "-l", "100000", path]).matchAll(BOX)) {
    const page = Number(number) - 1;
    pages[page] = { ...pages[page], [name]: value.split(/\s+/).map(Number) };
  }
  return pages.map(({ rot, MediaBox: media, CropBox: crop }) => {
    // A page that is turned is taken whole: its boxes are those before the turn.
    if (rot?.[0] !== 0 || !media || !crop) return [];
    const cut = { x: crop[0] - media[0], y: media[3] - crop[3], W: crop[2] - crop[0], H: crop[3] - crop[1] };
    return Object.entries(cut).flatMap(([name, points]) => [`-${name}`, String(Math.round(points))]);
  });
}

/** Pages one after the other that are cut alike. */
function runsOf(cuts) {
  const runs = [];
  cuts.forEach((cut, at) => {
    const last = runs.at(-1);
    if (last && String(last.cut) === String(cut)) last.last = at + 1;
    else runs.push({ first: at + 1, last: at + 1, cut });
  });
  return runs;
}

function output(program, args) {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${program} ${args.at(-2)}: ${stderr}`);
  return stdout;
}
