import type { Block } from "../../model/document.js";
import { html, type Markup } from "../markup.js";
import { oneLine } from "../printable.js";
import { kindWords } from "./reading-words.js";
import type { Numbered, Unit } from "./units.js";

/** Headings of the document stand under the page's own, which is a second-level one. */
const UNDER = 2;
const DEEPEST = 6;

/** A unit as it was understood, with the numbers of its blocks and what each was taken for. */
export function unitMarkup({ shape, blocks }: Unit): Markup {
  if (shape === "table") return table(blocks);
  if (shape === "list") return html`<ul class="items">${blocks.map(item)}</ul>\n`;
  return html`${blocks.map(single)}`;
}

function single(each: Numbered): Markup {
  const { block, number } = each;
  const kind = block.kind === "paragraph" || block.kind === "heading" ? block.kind : "apart";
  return html`<div class="unit ${kind}" id="${`b${number}`}">${tag(each)}${body(each)}</div>\n`;
}

function body(each: Numbered): Markup {
  const { block } = each;
  const words = html`${oneLine(block.text)}${goesOn(each)}`;
  if (block.kind === "heading") return heading(block.level ?? 1, words);
  return block.quoted ? html`<blockquote><p>${words}</p></blockquote>` : html`<p>${words}</p>`;
}

function heading(level: number, words: Markup): Markup {
  switch (Math.min(DEEPEST, level + UNDER)) {
    case 3:
      return html`<h3>${words}</h3>`;
    case 4:
      return html`<h4>${words}</h4>`;
    case 5:
      return html`<h5>${words}</h5>`;
    default:
      return html`<h6>${words}</h6>`;
  }
}

function item(each: Numbered): Markup {
  const { block, number } = each;
  const depth = Math.min(DEEPEST, block.level ?? 1);
  const marker = block.marker === undefined ? "" : `${oneLine(block.marker)} `;
  return html`<li class="unit" id="${`b${number}`}">${tag(each)}<p class="${`depth-${depth}`}">${marker}${oneLine(block.text)}${goesOn(each)}</p></li>`;
}

/** The number of a block and what it was taken for. */
function tag({ block, number }: Numbered): Markup {
  return html`<p class="kind"><b>${number}</b> ${kindWords(block)}</p>`;
}

function goesOn({ onward, block }: Numbered): Markup | undefined {
  if (onward.length === 0 || block.page === undefined) return undefined;
  return html` <span class="where">(goes on to page ${onward.join(", ")})</span>`;
}

function table(rows: readonly Numbered[]): Markup {
  const [first, last] = [rows[0]?.number ?? 0, rows.at(-1)?.number ?? 0];
  const columns = Math.max(1, ...rows.flatMap(({ block }) => (block.cells ?? []).map(({ column }) => column + 1)));
  const name = `Table, rows ${first} to ${last}`;
  const body = rows.findIndex(({ block }) => !block.headerRow);
  const [heads, others] = body < 0 ? [rows, []] : [rows.slice(0, body), rows.slice(body)];
  return html`<div class="wide" role="region" aria-label="${name}" tabindex="0"><table><caption>${name}</caption>
${heads.length > 0 && html`<thead>${heads.map((each) => row(each, columns, true))}</thead>`}
<tbody>${others.map((each) => row(each, columns, each.block.headerRow === true))}</tbody></table></div>\n`;
}

function row(each: Numbered, columns: number, head: boolean): Markup {
  const { block, number } = each;
  const cells = Array.from({ length: columns }, (_, column) => cellText(block, column));
  return html`<tr id="${`b${number}`}"><td class="kind"><b>${number}</b></td>${cells.map((text) =>
    head ? html`<th scope="col">${text}</th>` : html`<td>${text}</td>`,
  )}</tr>\n`;
}

function cellText({ text, cells = [] }: Block, column: number): string {
  return cells
    .filter((cell) => cell.column === column)
    .map(({ start, end }) => oneLine(text.slice(start, end)))
    .join(" ");
}
