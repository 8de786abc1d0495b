import type { PageImage } from "../../formats/pdf/page-image.js";
import { type Box, cornersOf, type Quad } from "../../model/boxes.js";
import type { Block } from "../../model/document.js";
import { spansOf } from "../../model/place.js";
import { html, type Markup } from "../markup.js";
import type { Numbered } from "./units.js";

/** What a block fills on one page. */
export interface Filled {
  readonly number: number;
  readonly look: "heading" | "kept" | "left-out";
  readonly quads: readonly Quad[];
}

const LEFT_OUT = new Set(["furniture", "contents-entry", "caption", "footnote"]);

/** What the blocks fill, by page. */
export function filledByPage(blocks: readonly Numbered[]): Map<number, Filled[]> {
  const pages = new Map<number, Filled[]>();
  for (const { number, block } of blocks)
    for (const [page, quads] of quadsByPage(block)) {
      const filled = { number, look: lookOf(block), quads };
      const list = pages.get(page);
      if (list) list.push(filled);
      else pages.set(page, [filled]);
    }
  return pages;
}

function quadsByPage(block: Block): Map<number, Quad[]> {
  const pages = new Map<number, Quad[]>();
  for (const { place } of spansOf(block, 0, block.text.length)) {
    if (place.kind !== "pdf") continue;
    const quads = place.quads ?? place.boxes.map((box: Box) => cornersOf(box));
    pages.set(place.page, [...(pages.get(place.page) ?? []), ...quads]);
  }
  return pages;
}

function lookOf({ kind }: Block): Filled["look"] {
  if (LEFT_OUT.has(kind)) return "left-out";
  return kind === "heading" ? "heading" : "kept";
}

/** Numbers are as high as this share of the page's width, so that they can be read on a poster as on a letter. */
const NUMBER = 1 / 60;
/** A number beside words nearer to the page's edge than this, in its own heights, would be cut off: it stands on them instead. */
const MARGIN = 2;

/** A page as the file shows it; over it what each block fills, with the block's number. */
export function pageWithOverlay({ width, height, png }: PageImage, filled: readonly Filled[], name: string): Markup {
  const source = `data:image/png;base64,${Buffer.from(png).toString("base64")}`;
  return html`<div class="picture"><img src="${source}" alt="${name} as the file shows it" width="${Math.round(width)}" height="${Math.round(height)}">
<svg viewBox="${`0 0 ${short(width)} ${short(height)}`}" font-size="${short(width * NUMBER)}" aria-hidden="true">${filled.map(
    ({ quads, look, number }) => {
      const [x = 0, y = 0, , , , , , bottom = 0] = quads[0] ?? [];
      const inside = x < MARGIN * NUMBER * width;
      return html`<path class="${look}" d="${quads.map(pathOf).join("")}"/><text x="${short(inside ? x : x - 3)}" y="${short(inside ? y : bottom - 2)}" class="${inside ? "inside" : "beside"}">${number}</text>`;
    },
  )}</svg></div>\n`;
}

function pathOf([x1, y1, x2, y2, x3, y3, x4, y4]: Quad): string {
  const corners = [
    [x1, y1],
    [x2, y2],
    [x3, y3],
    [x4, y4],
  ] as const;
  return `M${corners.map(([x, y]) => `${short(x)} ${short(y)}`).join("L")}Z`;
}

/** A tenth of a point is finer than can be seen. */
function short(points: number): number {
  return Math.round(points * 10) / 10;
}
