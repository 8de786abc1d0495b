// Words by file, against pdftotext.
import { basename } from "node:path";
import { pdftotextPages } from "./pdftotext.mjs";
import { APART, compareWords, wordsOf } from "./words.mjs";

/** The figures of one PDF. */
export function scoreWords(path, document) {
  const texts = document.blocks.flatMap(({ text, marker }) => (marker ? [marker, text] : [text]));
  const { all, found, total, used, missing } = compareWords(pdftotextPages(path).join("\n"), texts);
  const apart = document.blocks.filter(({ kind }) => APART.has(kind));
  return {
    file: basename(path),
    words: all,
    recall: percent(found, all),
    precision: percent(used, total),
    apart: apart.reduce((sum, { text }) => sum + wordsOf(text).length, 0),
    notes: document.notes.map(({ kind }) => kind),
    missing: missing.slice(0, 6).map(([word, count]) => `${word} ${count}`),
  };
}

/** Hundredths, to two places. */
export function percent(part, whole) {
  return whole === 0 ? null : Math.round((10_000 * part) / whole) / 100;
}

/** The middle of some figures. */
export function median(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}
