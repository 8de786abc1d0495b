import type { ParagraphRole } from "./found.js";

/** What a style says of its paragraphs. */
export interface NamedRole {
  readonly role: ParagraphRole;
  /** Headings: 1 to 6; otherwise 0, a title 1. */
  readonly level: number;
}

/** Word writes heading styles' names in English whatever its language; other programs write their own. */
const HEADING_NAME =
  /^(?:heading|überschrift|titre|título|titolo|kop|rubrik|overskrift|otsikko|nagłówek|nadpis|заголовок)[ _]?([1-9])$/i;
const TITLE_NAME = /^(?:title|document title|titel|tittel|título|titolo)$/i;
const CONTENTS_NAME =
  /^(?:toc ?\d|toc heading|contents(?: heading)?(?: ?\d)?|table of (?:figures|contents)|index ?\d)$/i;
const CAPTION_NAME = /^(?:caption|beschriftung|légende|figure|table caption|image caption)$/i;
const QUOTE_NAME = /\b(?:quote|quotations?|zitat|citation|block text)\b/i;

/** What a style's name says of its paragraphs; undefined when it says nothing. */
export function roleByName(name: string): NamedRole | undefined {
  const trimmed = name.trim();
  const heading = HEADING_NAME.exec(trimmed);
  if (heading) return { role: "heading", level: Math.min(6, Number(heading[1])) };
  if (TITLE_NAME.test(trimmed)) return { role: "title", level: 1 };
  if (CONTENTS_NAME.test(trimmed)) return { role: "contents", level: 0 };
  if (CAPTION_NAME.test(trimmed)) return { role: "caption", level: 0 };
  return QUOTE_NAME.test(trimmed) ? { role: "quote", level: 0 } : undefined;
}
