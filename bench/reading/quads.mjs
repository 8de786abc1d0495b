// Where words stand: left edge, right edge and line of each against pdftotext, which finds them by another program.
import { spawnSync } from "node:child_process";
import { basename } from "node:path";

const PAGE = /<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g;
const WORD = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([\s\S]*?)<\/word>/g;
const NAMED = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** How words stand: pdftotext knows only quarter turns, so that slanting words are counted and not compared. */
const KINDS = ["level", "turned"];

/** The figures of one PDF for words that stand level and for words turned a quarter. */
export function scoreQuads(path, document, spansOf) {
  const { pages, broken, slanting } = wordsOfPages(document.blocks, spansOf);
  const pairs = { level: [], turned: [] };
  let words = 0;
  pdftotextWords(path).forEach((theirs, at) => {
    words += theirs.length;
    const byText = groupBy(theirs, ({ text }) => text);
    for (const [text, own] of groupBy(pages.get(at + 1) ?? [], (word) => word.text))
      for (const pair of nearestPairs(own, byText.get(text) ?? [])) pairs[pair.kind].push(pair);
  });
  const file = basename(path);
  return KINDS.filter((kind) => pairs[kind].length > 0).map((kind) => ({
    file,
    kind,
    words,
    compared: pairs[kind].length,
    broken,
    slanting,
    ...shares(pairs[kind]),
  }));
}

/** Median and 95th percentile of each error, in points. */
function shares(pairs) {
  const at = (name, share) => {
    const sorted = pairs.map((pair) => pair[name]).sort((a, b) => a - b);
    return Math.round(100 * sorted[Math.floor((sorted.length - 1) * share)]) / 100;
  };
  return Object.fromEntries(
    ["left", "right", "line"].flatMap((name) => [
      [name, at(name, 0.5)],
      [`${name}95`, at(name, 0.95)],
    ]),
  );
}

/** Our words by page; those broken at a line's end, which have two boxes and are two words of pdftotext's, are only counted. */
function wordsOfPages(blocks, spansOf) {
  const pages = new Map();
  let [broken, slanting] = [0, 0];
  for (const block of blocks)
    for (const { 0: text, index } of block.text.matchAll(/\S+/g)) {
      const places = spansOf(block, index, index + text.length).map(({ place }) => place);
      const boxes = places.flatMap((place) => place.boxes);
      if (places.some(({ quads }) => quads)) slanting += 1;
      else if (boxes.length !== 1) broken += 1;
      else {
        const run = block.pieces.find(({ end }) => end > index)?.run;
        const word = { text: plain(text), box: boxes[0], kind: run ? "turned" : "level", down: run?.along === "down" };
        const { page } = places[0];
        if (pages.has(page)) pages.get(page).push(word);
        else pages.set(page, [word]);
      }
    }
  return { pages, broken, slanting };
}

/** The words of every page as it is shown. */
function pdftotextWords(path) {
  const { status, stdout, stderr } = spawnSync("pdftotext", ["-bbox", "-cropbox", "-enc", "UTF-8", path, "-"], {
    encoding: "utf8",
    maxBuffer: 1 << 29,
  });
  if (status !== 0) throw new Error(`pdftotext ${path}: ${stderr}`);
  return [...stdout.matchAll(PAGE)].map(([, , , words]) =>
    [...words.matchAll(WORD)].map(([, left, top, right, bottom, text]) => ({
      text: plain(text.replace(/&(\w+);/g, (_, name) => NAMED[name] ?? "")),
      box: [left, top, right, bottom].map(Number),
    })),
  );
}

/** Ligatures spelt out, and the marks that the reading gives one form. */
function plain(text) {
  return text.normalize("NFKC");
}

/** Words of one spelling on one page, each paired with the nearest that is left; the nearest pairs first. */
function nearestPairs(ours, theirs) {
  const all = ours.flatMap((own, a) => theirs.map((their, b) => ({ a, b, apart: apart(own.box, their.box) })));
  all.sort((one, other) => one.apart - other.apart || one.a - other.a || one.b - other.b);
  const [takenA, takenB] = [new Set(), new Set()];
  const pairs = [];
  for (const { a, b } of all) {
    if (takenA.has(a) || takenB.has(b)) continue;
    takenA.add(a);
    takenB.add(b);
    pairs.push(errors(ours[a], theirs[b]));
  }
  return pairs;
}

function apart(one, other) {
  return Math.hypot(one[0] - other[0], one[1] - other[1]);
}

/** How far edges along the line and the middle of the line differ. */
function errors({ box, kind, down }, { box: other }) {
  const [left, top, right, bottom] = down ? [1, 0, 3, 2] : [0, 1, 2, 3];
  const differ = (at) => Math.abs(box[at] - other[at]);
  const middles = (box[top] + box[bottom] - other[top] - other[bottom]) / 2;
  return { kind, left: differ(left), right: differ(right), line: Math.abs(middles) };
}

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    if (groups.has(key)) groups.get(key).push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
