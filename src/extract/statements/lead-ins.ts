import type { StrategyDocument } from "../../model/document.js";
import type { LeadIn } from "../../model/statement.js";
import { screened } from "../../text/screened.js";
import { sentencesIn } from "../../text/sentences.js";
import type { Section } from "../structure/sections.js";

/** Words that leave a sentence open for what comes next even without a colon. */
const OPEN_ENDED =
  /(?:[:…]|\.\.\.|:-|[–—])\s*$|\b(?:we will|we aim to|will|to|by|through|are|include|includes|including|following|as follows|shall|that|must|should)\s*$/i;
const ANNOUNCING = screened(
  /\b(?:the following|as follows|set out below|listed below|outlined below|below|these (?:actions|commitments|steps|objectives|priorities|themes|goals))\b/i,
);

/** An announcement of several things stays open for the whole section: "We will take 20 actions, grouped under four themes". */
const OF_SEVERAL = screened(
  /\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a number of|the following)\s+(?:\w+\s+){0,3}(?:actions|commitments|objectives|priorities|themes|goals|aims|principles|steps|pledges|outcomes|recommendations|workstreams|strands|pillars|missions|areas|initiatives|projects|measures|ambitions)\b/i,
);

/** How many characters of a lead-in are kept in the joined text. */
const LONGEST_JOINED = 240;

/**
 * Keeps the chain of words above the block being read: headings, the sentence that introduces a list, the list items above
 * an item, and announcements of several things further up. Feed it the blocks in order.
 */
export class LeadInChain {
  readonly #document: StrategyDocument;
  #intro: LeadIn | undefined;
  #sinceIntro = 0;
  /** Whether the introduction has its list already: then it may go on below the next heading, but not in a case study. */
  #hasList = false;
  #announcements: { leadIn: LeadIn; level: number }[] = [];
  #items: LeadIn[] = [];

  constructor(document: StrategyDocument) {
    this.#document = document;
  }

  /** A heading closes lists and introductions, and announcements made at its level or deeper, save in the part that introduces the others. */
  heading(section: Section): void {
    const intro = this.#intro;
    this.#items = [];
    this.#announcements = this.#announcements.filter(({ level }) => level < section.level || level === 0);
    const goesOn = !this.#hasList || section.role !== "case-study";
    if (intro && this.#sinceIntro === 0 && goesOn && OPEN_ENDED.test(intro.text)) {
      this.#announcements.push({ leadIn: intro, level: section.level - 1 });
    }
    this.#intro = undefined;
    this.#sinceIntro = 0;
    this.#hasList = false;
  }

  /** A paragraph: whatever in it introduces something is kept; one that introduces nothing ends a list after a while. */
  paragraph(block: number, section: Section): void {
    this.#items = [];
    const text = this.#document.blocks[block]?.text ?? "";
    const last = sentencesIn(text).at(-1);
    if (!last) return;
    const words = text.slice(last.start, last.end);
    if (OPEN_ENDED.test(words) || ANNOUNCING.test(words)) {
      this.#intro = { kind: "sentence", text: words, block, start: last.start, end: last.end };
      this.#sinceIntro = 0;
      this.#hasList = false;
    } else {
      this.#sinceIntro++;
    }
    for (const { start, end } of sentencesIn(text)) {
      const sentence = text.slice(start, end);
      if (OF_SEVERAL.test(sentence) && /\b(?:will|we|our|following|grouped)\b/i.test(sentence)) {
        this.#announcements.push({
          leadIn: { kind: "sentence", text: sentence, block, start, end },
          level: section.level,
        });
      }
    }
  }

  /** A list item: the chain above it, nearest first; the item itself then stands above deeper ones. */
  item(block: number, depth: number): LeadIn[] {
    const text = this.#document.blocks[block]?.text ?? "";
    const at = Math.max(1, depth) - 1;
    this.#items.length = Math.min(this.#items.length, at);
    this.#hasList = true;
    const above = this.#items.slice().reverse();
    this.#items[at] = { kind: "item", text, block, start: 0, end: text.length };
    return [...above.filter(Boolean), ...this.#opened()];
  }

  /** What stands above a block that is not a list item: announcements, and an introduction that directly precedes it. */
  above(): LeadIn[] {
    return this.#opened();
  }

  /** Whether the last paragraph left its sentence open for the very next block. */
  get directlyIntroduced(): LeadIn | undefined {
    return this.#intro && this.#sinceIntro === 0 && OPEN_ENDED.test(this.#intro.text) ? this.#intro : undefined;
  }

  #opened(): LeadIn[] {
    const intro = this.#intro && this.#sinceIntro <= 1 ? [this.#intro] : [];
    const seen = new Set(intro.map((one) => one.text));
    const announced = this.#announcements.map(({ leadIn }) => leadIn).reverse();
    return [...intro, ...announced.filter(({ text }) => !seen.has(text))];
  }
}

/** The lead-in's words as they go before an item: without the colon, cut to its last clause where it is long. */
export function joining(leadIn: LeadIn): string {
  const text = leadIn.text.replace(/\s*(?::-|[:…–—]|\.\.\.)\s*$/u, "");
  return text.length <= LONGEST_JOINED ? text : text.slice(text.lastIndexOf(" ", text.length - LONGEST_JOINED) + 1);
}

/** Whether the words leave their sentence open for a list. */
export function isOpenEnded(text: string): boolean {
  return OPEN_ENDED.test(text);
}
