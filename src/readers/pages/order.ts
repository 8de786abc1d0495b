import type { LinkedPage } from "./where-links-lead.js";

/** How pages were put in order. */
export interface PageOrder {
  readonly by: "contents" | "numbers" | "names";
  /** Names of the pages in order. */
  readonly names: readonly string[];
  /** The page whose links told the order. */
  readonly contents?: string;
  /** Pages to which the page of contents does not lead. */
  readonly leftOut: readonly string[];
}

/** What sites call the page that leads to the others, the plainest first. */
const CONTENTS_NAMES = ["contents", "toc", "table-of-contents", "index", "default", "home", "start"];
/** A page of contents leads to this share of the others. */
const CONTENTS_SHARE = 0.5;

/**
 * The pages of one strategy in the order in which they are to be read: as a page of contents links to them, else by the numbers
 * in their names, else by their names.
 *
 * @param pages with the pages to which they lead
 */
export function orderOf(pages: readonly LinkedPage[]): PageOrder {
  const byName = [...pages].sort((a, b) => byNumbersWithin(a.name, b.name));
  const named = byName.filter(({ name }) => rankOf(name) >= 0).sort(byDepthAndRank);
  for (const scope of ["own", "all"] as const) {
    const contents = contentsPage(byName, named, scope);
    if (contents) return throughContents(contents, contents[scope], pages, named.includes(contents));
  }
  const [front] = named;
  const rest = byName.filter((page) => page !== front).map(({ name }) => name);
  const numbered = rest.length > 0 && rest.every((name) => /\d/.test(stemOf(name)));
  if (numbered) rest.sort((a, b) => byNumbers(numbersIn(a), numbersIn(b)) || byNumbersWithin(a, b));
  return { by: numbered ? "numbers" : "names", names: front ? [front.name, ...rest] : rest, leftOut: [] };
}

/** The page that leads to enough of the others: one that is named so, else the one that leads to most. */
function contentsPage(
  byName: readonly LinkedPage[],
  named: readonly LinkedPage[],
  scope: "own" | "all",
): LinkedPage | undefined {
  const enough = Math.max(1, (byName.length - 1) * CONTENTS_SHARE);
  const reach = (page: LinkedPage) => page[scope].filter((name) => name !== page.name).length;
  const first = named.find((page) => reach(page) >= enough);
  if (first) return first;
  let best: LinkedPage | undefined;
  // With two pages, one that links to the other is no page of contents yet.
  for (const page of byName)
    if (reach(page) >= Math.max(2, enough) && (!best || reach(page) > reach(best))) best = page;
  return best;
}

/** The contents' own order; pages that only a page leads to follow that page. */
function throughContents(
  contents: LinkedPage,
  links: readonly string[],
  pages: readonly LinkedPage[],
  named: boolean,
): PageOrder {
  const all = new Map(pages.map((page) => [page.name, page]));
  // A row of links that stands on every page names this page in its turn; a page of contents comes first.
  const first = named || !links.includes(contents.name) ? [contents.name] : [];
  const placed = new Set([...first, ...links]);
  const names: string[] = [];
  const waiting = [...placed].reverse();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    names.push(name);
    const further = (all.get(name)?.own ?? []).filter((next) => !placed.has(next));
    for (const next of further.reverse()) {
      placed.add(next);
      waiting.push(next);
    }
  }
  const leftOut = pages.map(({ name }) => name).filter((name) => !placed.has(name));
  return { by: "contents", names, contents: contents.name, leftOut: leftOut.sort(byNumbersWithin) };
}

function byDepthAndRank(a: LinkedPage, b: LinkedPage): number {
  return a.name.split("/").length - b.name.split("/").length || rankOf(a.name) - rankOf(b.name);
}

function rankOf(name: string): number {
  return CONTENTS_NAMES.indexOf(stemOf(name).toLowerCase().replace(/[_ ]/g, "-"));
}

function stemOf(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1).replace(/\.html?$/i, "");
}

function numbersIn(name: string): number[] {
  return (name.replace(/\.html?$/i, "").match(/\d+/g) ?? []).map(Number);
}

function byNumbers(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** As people sort names: letters without case, runs of figures as numbers, a folder's own pages before those in its folders. */
function byNumbersWithin(a: string, b: string): number {
  const left = partsOf(a);
  const right = partsOf(b);
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const isLast = at === left.length - 1;
    if (isLast !== (at === right.length - 1)) return isLast ? -1 : 1;
    const difference = partByPart(left[at] ?? "", right[at] ?? "");
    if (difference !== 0) return difference;
  }
  return a < b ? -1 : Number(a > b);
}

function partsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/\.html?$/, "")
    .split("/");
}

function partByPart(a: string, b: string): number {
  const left = a.match(/\d+|\D+/g) ?? [];
  const right = b.match(/\d+|\D+/g) ?? [];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const [one = "", other = ""] = [left[at], right[at]];
    if (one === other) continue;
    const difference = /^\d/.test(one) && /^\d/.test(other) ? Number(one) - Number(other) : 0;
    return difference || (one < other ? -1 : 1);
  }
  return 0;
}
