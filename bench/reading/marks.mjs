// Pages marked by hand: what stands on them that is no running text, and in which order the text is read. Marks are at most
// the first four words of a line.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lettersOf } from "./score-twins.mjs";
import { percent } from "./score-words.mjs";
import { APART, wordsOf } from "./words.mjs";

/** Counts by page and in total. */
export async function scoreMarks({ marks, documents, readFile }) {
  const rows = [];
  for (const { file, pages } of JSON.parse(readFileSync(marks, "utf8"))) {
    const { blocks } = await readFile(join(documents, file));
    for (const [number, marked] of Object.entries(pages))
      rows.push({ file, page: Number(number), ...scorePage(blocksOn(blocks, Number(number)), marked) });
  }
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  const keys = ["furniture", "furnitureCaught", "contents", "contentsCaught", "captions", "captionsCaught"];
  const more = ["words", "lost", "pairs", "pairsRight"];
  const sums = Object.fromEntries([...keys, ...more].map((key) => [key, sum(key)]));
  const apartShare = percent(sums.furnitureCaught + sums.contentsCaught, sums.furniture + sums.contents);
  const total = {
    file: "all",
    page: rows.length,
    ...sums,
    apartShare,
    lostShare: percent(sums.lost, sums.words),
    orderShare: percent(sums.pairsRight, sums.pairs),
  };
  return { pages: rows, total };
}

/** The part of each block that stands on a page. */
function blocksOn(blocks, page) {
  return blocks.flatMap(({ kind, text, marker, pieces }) => {
    const here = pieces.filter(({ place }) => place.page === page);
    if (here.length === 0) return [];
    const isStart = here[0] === pieces[0];
    const part = text.slice(here[0].start, here.at(-1).end);
    return [{ kind, text: marker && isStart ? `${marker} ${part}` : part }];
  });
}

function scorePage(blocks, { furniture = [], contents = [], captions = [], order = [] }) {
  const free = new Set(blocks);
  const caught = (wanted, kind) =>
    wanted.filter((words) => {
      const block = [...free].find((one) => one.kind === kind && startsWith(one.text, words));
      if (block) free.delete(block);
      return block !== undefined;
    }).length;
  const furnitureCaught = caught(furniture, "furniture");
  const contentsCaught = caught(contents, "contents-entry");
  const captionsCaught = caught(captions, "caption");
  const words = blocks.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  // A part of a marked line may stand in a block of its own; words that no mark accounts for are lost.
  const wrong = [...free].filter(
    ({ kind, text }) =>
      APART.has(kind) && /\p{L}{3}/u.test(text) && !(kind === "contents-entry" && contents.length > 0),
  );
  const places = order.map((first) => placeOf(blocks, first));
  const pairs = Math.max(0, order.length - 1);
  const pairsRight = places.slice(1).filter((at, nth) => at > places[nth] && places[nth] >= 0).length;
  return {
    furniture: furniture.length,
    furnitureCaught,
    contents: contents.length,
    contentsCaught,
    captions: captions.length,
    captionsCaught,
    words,
    lost: wrong.reduce((sum, { text }) => sum + wordsOf(text).length, 0),
    pairs,
    pairsRight,
  };
}

function startsWith(text, words) {
  return lettersOf(text).startsWith(lettersOf(words));
}

/** Where words begin in the text of a page as it is read, or -1. */
function placeOf(blocks, words) {
  let before = 0;
  let within = -1;
  for (const { kind, text } of blocks) {
    const letters = lettersOf(text);
    if (!APART.has(kind)) {
      const at = letters.indexOf(lettersOf(words));
      if (at === 0) return before;
      if (at > 0 && within < 0) within = before + at;
    }
    before += letters.length + 1;
  }
  return within;
}
