// Scans of real pages against pdftotext of the pages they were made of: words found, and columns in order.
import { scanOf } from "./make-scans.mjs";
import { pdftotextPages } from "./pdftotext.mjs";
import { percent } from "./score-words.mjs";
import { compareWords, wordsOf } from "./words.mjs";

/** Dots per inch and degrees clockwise: each resolution straight, one of them turned either way. */
const SETTINGS = [
  { dpi: 150, degrees: 0 },
  { dpi: 200, degrees: 0 },
  { dpi: 300, degrees: 0 },
  { dpi: 200, degrees: 0.7 },
  { dpi: 200, degrees: -1.5 },
];
/** So many words in a row, found once on each side, mark the same spot. */
const MARK = 4;

/**
 * Every page in every setting.
 *
 * @param pages each with a file, its number and its columns
 * @param read bytes to document
 * @param documents where the files are
 * @param showsWords whether rows say which words were not found; those of pages that are only counted do not
 */
export async function scoreScans(pages, { read, documents, showsWords }) {
  const rows = [];
  for (const { file, page, columns } of pages) {
    const path = `${documents}/${file}`;
    const truth = pdftotextPages(path)[page - 1];
    for (const { dpi, degrees } of SETTINGS) {
      const started = performance.now();
      const document = await read(new Uint8Array(scanOf(path, [page], { dpi, degrees })));
      const texts = document.blocks.flatMap(({ text, marker }) => (marker ? [marker, text] : [text]));
      const { all, found, total, used, missing } = compareWords(truth, texts);
      rows.push({
        file,
        page,
        columns,
        dpi,
        degrees,
        words: all,
        recall: percent(found, all),
        precision: percent(used, total),
        order: orderOf(truth, texts.join("\n")),
        confidence: document.readByOcr?.[0]?.confidence ?? null,
        seconds: Math.round((performance.now() - started) / 100) / 10,
        missing: showsWords ? missing.slice(0, 4).map(([word, count]) => `${word} ${count}`) : [],
      });
    }
  }
  return rows;
}

/** Of the spots that both texts have, each with the next one: how many of a hundred stand in the same order. */
function orderOf(truth, text) {
  const [theirs, ours] = [spotsOf(truth), spotsOf(text)];
  const places = [...theirs]
    .filter(([, at]) => at >= 0)
    .flatMap(([mark]) => ((ours.get(mark) ?? -1) >= 0 ? [ours.get(mark)] : []));
  const rising = places.filter((place, at) => at > 0 && place > places[at - 1]).length;
  return percent(rising, places.length - 1);
}

/** Where each run of words stands; -1 where it stands twice. */
function spotsOf(text) {
  const words = wordsOf(text);
  const spots = new Map();
  for (let at = 0; at + MARK <= words.length; at += 1) {
    const mark = words.slice(at, at + MARK).join(" ");
    spots.set(mark, spots.has(mark) ? -1 : at);
  }
  return spots;
}
