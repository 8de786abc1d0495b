// How a twin was read, held against its structured source: paragraphs that come out as exactly one block, headings found,
// made up, and at the right level. Letters and digits alone are compared: a boundary in the wrong place shows, a quotation
// mark that a program set in another shape does not.

const NUMBER = /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s+/i;
const RAISED = /[⁰¹²³⁴-⁹]/gu;

/** Letters and digits of a text, without case. */
export function lettersOf(text) {
  return text
    .replace(RAISED, "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/**
 * The score of a reading.
 *
 * @param truth headings and paragraphs of the source (pandoc.mjs)
 * @param blocks the reader's
 */
export function scoreTwin(truth, blocks) {
  const body = blocks.filter(({ kind }) => kind !== "heading" && kind !== "table-row");
  const left = new Left(body);
  const paragraphs = truth.paragraphs.filter((lines) => lines.some((line) => lettersOf(line) !== ""));
  // All in bold it looks like a heading, which it may well be meant for: a block of either kind will do.
  const bold = new Set(truth.allBold.map(lettersOf));
  const headings = blocks.filter(({ kind }) => kind === "heading");
  const leftHeadings = new Left(headings);
  const broken = [];
  let exact = 0;
  const { matched, missed } = matchHeadings(truth.headings, headings);
  for (const { letters } of matched) leftHeadings.take(letters);
  for (const lines of paragraphs) {
    const whole = lettersOf(lines.join(""));
    const isExact =
      left.take(whole) ||
      (bold.has(whole) && leftHeadings.take(whole)) ||
      (lines.length > 1 && lines.every((line) => lettersOf(line) === "" || left.take(lettersOf(line))));
    if (isExact) exact += 1;
    else broken.push(lines.join(" / "));
  }
  const made = leftHeadings.blocks();
  return {
    paragraphs: paragraphs.length,
    exact,
    headings: truth.headings.filter(({ text }) => lettersOf(text) !== "").length,
    found: matched.length,
    made: made.length,
    level: levelsRight(matched),
    // For looking at, not for the results.
    broken,
    missed,
    madeUp: made.map(({ text }) => text),
  };
}

/** Blocks not yet matched, by their letters; a number in front may belong to the text in one of the two and not in the other. */
class Left {
  constructor(blocks) {
    this.byLetters = new Map();
    this.taken = new Set();
    this.all = blocks;
    for (const block of blocks) {
      const marker = lettersOf(block.marker ?? "");
      const letters = lettersOf(block.text);
      const bare = lettersOf(block.text.replace(NUMBER, ""));
      for (const key of new Set([letters, marker + letters, bare])) {
        const known = this.byLetters.get(key);
        if (known) known.push(block);
        else this.byLetters.set(key, [block]);
      }
    }
  }

  /** Whether a block with these letters is left; it is taken. */
  take(letters) {
    const block = this.byLetters.get(letters)?.find((one) => !this.taken.has(one));
    if (block) this.taken.add(block);
    return block !== undefined;
  }

  /** The blocks that nothing took. */
  blocks() {
    return this.all.filter((block) => !this.taken.has(block));
  }
}

/** Each heading of the source with the first of ours that has its words, in order. */
function matchHeadings(truth, ours) {
  const free = ours.map(({ text, level }) => ({ letters: lettersOf(text), level }));
  const matched = [];
  const missed = [];
  for (const { level, text } of truth) {
    const letters = lettersOf(text);
    if (letters === "") continue;
    const at = free.findIndex((heading) => heading.letters === letters);
    if (at === -1) missed.push(text);
    else matched.push({ wanted: level, ...free.splice(at, 1)[0] });
  }
  return { matched, missed };
}

/** Levels count from the highest that is used, without gaps: a source may begin with its second level. */
function levelsRight(matched) {
  const wanted = ranks(matched.map((heading) => heading.wanted));
  const given = ranks(matched.map(({ level }) => level));
  return matched.filter((heading) => wanted.get(heading.wanted) === given.get(heading.level)).length;
}

function ranks(levels) {
  return new Map([...new Set(levels)].sort((a, b) => a - b).map((level, rank) => [level, rank]));
}
