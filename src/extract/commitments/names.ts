import type { Block, StrategyDocument } from "../../model/document.js";
import { matchesOf } from "../../text/matches.js";
import { isOnTitlePage } from "./title-page.js";
import { isTerm, type Stretch } from "./wording.js";

/** Capitals after the first word, small words between them; or words in quotation marks. */
const NAME =
  /(?<=[\p{L}\p{N},’'”)]\s(?:the\s)?)\p{Lu}[\p{L}\p{N}&.’'-]*(?:\s(?:(?:of|for|and|the|in|to|&)\s){0,2}\p{Lu}[\p{L}\p{N}&.’'-]*)*|[‘“"][\p{L}\p{N}][^‘“”"]{2,40}[”’"]/gu;

/** Abbreviations that name nobody's own thing. */
const EVERYBODYS = /^(?:I|IT|ICT|AI|UK|EU|NHS|HR|R&D|(?:KPI|OKR|SLA|FAQ|ROI|EDI)s?|SMART)$/u;
const ACRONYM = /\p{Lu}{2,}/u;
const WORD = /[\p{L}\p{N}&-]+/gu;

/** From so many longer words on, all of them with capitals, a line is in title case and its capitals tell nothing. */
const FEWEST_OF_TITLE = 4;
/** Longer words have a capital in a title, in letters. */
const LONGER = 4;

/**
 * Whether what is promised holds a name that two people could look up. A name made of wide words only ("Digital
 * Transformation Programme") is a label, unless it is also spoken of elsewhere; in a line in title case only
 * abbreviations are names.
 */
export function namesSomething(text: string, { start, end }: Stretch, isKnown: (name: string) => boolean): boolean {
  const title = isTitle(text);
  return matchesOf(NAME, text.slice(start, end)).some(([name]) => {
    if (/^[‘“"]/u.test(name)) return true;
    const words = (name.match(WORD) ?? []).filter((word) => !EVERYBODYS.test(word));
    if (words.some((word) => ACRONYM.test(word))) return true;
    if (words.length === 0 || title) return false;
    return words.some((word) => !isWide(word)) || isKnown(name);
  });
}

function isWide(word: string): boolean {
  return word.split("-").every((part) => isTerm("wide-in-names", part.toLowerCase()));
}

function isTitle(text: string): boolean {
  const longer = (text.match(WORD) ?? []).filter((word) => word.length >= LONGER && /^\p{L}/u.test(word));
  return longer.length >= FEWEST_OF_TITLE && longer.every((word) => /^\p{Lu}/u.test(word));
}

/** Where in a document names are spoken of; made once for each document. */
export class NamesSpokenOf {
  readonly #blocks: readonly (readonly [number, Block])[];
  readonly #text: (block: number) => string;
  readonly #holders = new Map<string, readonly string[]>();

  constructor(document: StrategyDocument) {
    const title = document.blocks.findIndex(({ kind }) => kind === "heading");
    this.#blocks = [...document.blocks.entries()].filter(
      ([at, { kind }]) =>
        kind !== "furniture" &&
        kind !== "contents-entry" &&
        at !== title &&
        !(kind === "heading" && isOnTitlePage(document, at)),
    );
    this.#text = (block) => document.blocks[block]?.text ?? "";
  }

  /** Whether the name stands in other words than those of the block: neither on the title page nor in a copy of the same text. */
  elsewhere(name: string, block: number): boolean {
    let holders = this.#holders.get(name);
    if (!holders) {
      holders = [...new Set(this.#blocks.map(([, { text }]) => text).filter((text) => text.includes(name)))];
      this.#holders.set(name, holders);
    }
    return holders.some((text) => text !== this.#text(block));
  }
}
