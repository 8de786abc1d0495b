import type { Block } from "../model/document.js";

const PAGE_NUMBER =
  /^(?:[-–—|\s]*(?:page\s*)?\d{1,4}(?:\s*(?:of|\/|\|)\s*\d{1,4})?(?:\s*\|\s*page)?[-–—|\s]*|[ivxl]{1,6}|\[?page\s+[ivxl\d]{1,6}\]?:?)$/i;
const LONGEST_NUMBER = 24;

/** A running header or footer is seen at least so often beside page numbers that rise; fewer figures may rise by chance. */
const REPEATS = 4;
/** So long may it be, in characters. */
const LONGEST = 120;
/** Share of its appearances that must stand beside a page number. A heading that returns in each chapter does not. */
const BESIDE_SHARE = 0.5;
/** From this share on, the few appearances elsewhere are running headers too, on pages that lost their number. */
const ALWAYS_SHARE = 0.8;
/** How many short lines may stand between it and the page number. */
const REACH = 3;

/** Whether a line is nothing but a page number or a converter's page marker. */
export function isPageNumberLine(text: string): boolean {
  return text.length <= LONGEST_NUMBER && PAGE_NUMBER.test(text);
}

/** A block as far as it is looked at here. */
type Line = Pick<Block, "kind" | "text">;

/**
 * Page numbers, and the short lines that return beside them, become furniture.
 *
 * @param blocks in reading order
 */
export function setRunningLinesAside(blocks: readonly Block[]): readonly Block[] {
  const running = runningLines(blocks);
  return running.size === 0 ? blocks : blocks.map((block, at) => (running.has(at) ? asFurniture(block) : block));
}

/**
 * Page numbers, and the short lines that return beside them: they are left behind where the text of pages was pasted into a
 * format that has none. Only numbers that rise from one appearance of a line to the next show that; figures beside a word that
 * returns ("85", "patients") are text.
 *
 * @param blocks in reading order
 * @returns their places in the list
 */
export function runningLines(blocks: readonly Line[]): ReadonlySet<number> {
  const numbers = blocks.map(pageNumberOf);
  const places = new Map<string, number[]>();
  blocks.forEach(({ kind, text }, at) => {
    if (!mayRun(kind) || numbers[at] !== undefined || text.length > LONGEST) return;
    const shape = shapeOf(text);
    const seen = places.get(shape);
    if (seen) seen.push(at);
    else places.set(shape, [at]);
  });
  const repeated = [...places.values()].filter((seen) => seen.length >= REPEATS);
  const mayJoin = new Set(repeated.flat());
  // What stands above the first page number is the title that the running header repeats.
  const firstNumber = numbers.findIndex((number) => number !== undefined);
  const aside = new Set<number>();
  for (const each of repeated) {
    const seen = each.filter((at) => at > firstNumber);
    const beside = seen.flatMap((at) => {
      const number = numberBeside(numbers, mayJoin, at);
      return number === undefined ? [] : [{ at, number }];
    });
    if (!isRising(beside) || beside.length < Math.max(REPEATS, seen.length * BESIDE_SHARE)) continue;
    const always = beside.length >= seen.length * ALWAYS_SHARE;
    for (const at of always ? seen : beside.map((one) => one.at)) aside.add(at);
  }
  for (const at of numberedTitles(blocks)) aside.add(at);
  if (aside.size > 0)
    numbers.forEach((number, at) => {
      if (number !== undefined) aside.add(at);
    });
  return aside;
}

/** A running line with the page's number at one end ("A plan for the town 12"): without it, it is what another block says, its title. */
const WITH_NUMBER = /^(?:(\d{1,4})\s+(?:\|\s*)?(\D.*)|(.*\D)\s+(\d{1,4}))$/;

/** Lines that repeat a title of the document with a number that rises from one to the next. */
function numberedTitles(blocks: readonly Line[]): number[] {
  const titles = new Set(blocks.filter(({ kind }) => mayRun(kind)).map(({ text }) => shapeOf(text)));
  const byTitle = new Map<string, { at: number; number: number }[]>();
  blocks.forEach(({ kind, text }, at) => {
    if (kind !== "paragraph" || text.length > LONGEST) return;
    const [, before, behind, ahead, after] = WITH_NUMBER.exec(text) ?? [];
    const title = shapeOf((behind ?? ahead ?? "").replace(/[\s|–—-]+$/, ""));
    if (!titles.has(title)) return;
    const seen = byTitle.get(title) ?? [];
    seen.push({ at, number: Number(before ?? after) });
    byTitle.set(title, seen);
  });
  return [...byTitle.values()]
    .filter((seen) => seen.length >= REPEATS && isRising(seen))
    .flatMap((seen) => seen.map(({ at }) => at));
}

function isRising(seen: readonly { readonly number: number }[]): boolean {
  return seen.every(({ number }, nth) => nth === 0 || number > (seen[nth - 1]?.number ?? 0));
}

/** Capitals are not told apart: headers are often set in them. */
function shapeOf(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}

function mayRun(kind: Block["kind"]): boolean {
  return kind === "paragraph" || kind === "heading";
}

/** The number of a paragraph that is nothing else; a heading of figures is a year. */
function pageNumberOf({ kind, text }: Line): number | undefined {
  if (kind !== "paragraph" || !isPageNumberLine(text)) return undefined;
  const [figures] = /\d+/.exec(text) ?? [];
  return figures === undefined ? undefined : Number(figures);
}

/** The page number that stands next to a line, or beyond other lines that return as often. */
function numberBeside(
  numbers: readonly (number | undefined)[],
  mayJoin: ReadonlySet<number>,
  at: number,
): number | undefined {
  for (const step of [-1, 1])
    for (let far = 1; far <= REACH; far += 1) {
      const number = numbers[at + step * far];
      if (number !== undefined) return number;
      if (!mayJoin.has(at + step * far)) break;
    }
  return undefined;
}

function asFurniture({ text, pieces, page }: Block): Block {
  return { kind: "furniture", text, pieces, ...(page === undefined ? {} : { page }) };
}
