import type { Box } from "../../model/boxes.js";
import type { Place, Span } from "../../model/place.js";

/** Words an appraisal quotes, wherever it does. */
export interface Quoted {
  /** Where in the appraisal, such as "findings[3].evidence[0]". */
  readonly what: string;
  readonly quote: string;
  readonly spans: readonly Span[];
  /** Where a person is told to look, when the appraisal says so ("page 4, under …"). */
  readonly where: string | undefined;
}

/** Something in the appraisal that should quote and does not do it in a way that can be checked. */
export interface Malformed {
  readonly what: string;
  readonly why: string;
}

/** Lists whose every entry has to be a quote. */
const QUOTES_ONLY = /^(?:findings\[\d+\]\.(?:evidence|nearestMisses)|decisions\.\w+|commitments)\[\d+\]$/;

/** Words of other documents, which have places in those and not in this file. */
const OF_OTHERS = /^findings\[\d+\]\.comparisons\[\d+\]\.passages\[\d+\]\.theirs$/;

/**
 * Every quote of the file in an appraisal: evidence, nearest misses, decisions, commitments with their slots, facts about the document.
 * Passages of documents that were given for comparison are not of this file and are left out.
 */
export function quotesOf(appraisal: unknown): { readonly quotes: Quoted[]; readonly malformed: Malformed[] } {
  const quotes: Quoted[] = [];
  const malformed: Malformed[] = [];
  const visit = (value: unknown, what: string) => {
    if (OF_OTHERS.test(what)) return;
    if (Array.isArray(value)) {
      value.forEach((each, index) => {
        visit(each, `${what}[${index}]`);
      });
      return;
    }
    if (typeof value !== "object" || value === null) {
      if (QUOTES_ONLY.test(what)) malformed.push({ what, why: "is no quote" });
      return;
    }
    if ("quote" in value || "spans" in value || QUOTES_ONLY.test(what)) {
      const { quote, spans, where } = value as { quote?: unknown; spans?: unknown; where?: unknown };
      if (typeof quote !== "string" || quote.trim() === "") malformed.push({ what, why: "has no quote" });
      else if (!Array.isArray(spans) || spans.length === 0) malformed.push({ what, why: "has no place" });
      else if (!spans.every(isSpan)) malformed.push({ what, why: "has a place that cannot be understood" });
      else quotes.push({ what, quote, spans, where: typeof where === "string" ? where : undefined });
    }
    for (const [key, inner] of Object.entries(value)) {
      if (key !== "spans") visit(inner, what === "" ? key : `${what}.${key}`);
    }
  };
  visit(appraisal, "");
  return { quotes, malformed };
}

function isSpan(value: unknown): value is Span {
  if (typeof value !== "object" || value === null) return false;
  const { text, place } = value as { text?: unknown; place?: unknown };
  return typeof text === "string" && text.trim() !== "" && isPlace(place);
}

function isPlace(value: unknown): value is Place {
  if (typeof value !== "object" || value === null) return false;
  const { kind, start, end, line, page, boxes, part, paragraph, slide, shape } = value as Record<string, unknown>;
  if (!isWhole(start) || !isWhole(end)) return false;
  switch (kind) {
    case "source":
      return isWhole(line) && (part === undefined ? page === undefined : typeof part === "string" && isWhole(page));
    case "pdf":
      return isWhole(page) && Array.isArray(boxes) && boxes.length > 0 && boxes.every(isBox);
    case "word":
      return typeof part === "string" && isWhole(paragraph);
    case "slide":
      return typeof part === "string" && isWhole(slide) && isWhole(shape) && isWhole(paragraph);
    case "open-document":
      return typeof part === "string" && (slide === undefined || isWhole(slide)) && isWhole(paragraph);
    default:
      return false;
  }
}

function isBox(value: unknown): value is Box {
  return Array.isArray(value) && value.length === 4 && value.every((edge) => Number.isFinite(edge));
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value);
}

/** A place in words: "page 4", "line 31", "paragraph 12 of word/document.xml". */
export function placeInWords(place: Place): string {
  switch (place.kind) {
    case "source":
      return place.part === undefined ? `line ${place.line}` : `line ${place.line} of ${place.part}`;
    case "pdf":
      return `page ${place.page}`;
    case "word":
      return `paragraph ${place.paragraph} of ${place.part}`;
    case "slide":
      return `slide ${place.slide}, paragraph ${place.paragraph} of shape ${place.shape} of ${place.part}`;
    case "open-document":
      return `${place.slide === undefined ? "" : `slide ${place.slide}, `}paragraph ${place.paragraph} of ${place.part}`;
  }
}

const SPOT = /^(page|line|paragraph|slide) (\d+)/;

/**
 * Whether the words for people lead to the place: the same line or paragraph or one before it, where the passage begins; the
 * same page or the one before; the same slide. Words without a number lead nowhere and cannot mislead.
 */
export function leadsTo(where: string, place: Place): boolean {
  const [, unit, digits] = SPOT.exec(where) ?? [];
  if (unit === undefined) return true;
  const said = Number(digits);
  switch (place.kind) {
    case "source":
      if (place.page !== undefined) return unit === "page" && said === place.page;
      return unit === "line" && said >= 1 && said <= place.line;
    case "pdf":
      return unit === "page" && (said === place.page || said === place.page - 1);
    case "word":
      return unit === "paragraph" && said >= 1 && said <= place.paragraph;
    case "slide":
      return unit === "slide" && said === place.slide;
    case "open-document":
      if (place.slide !== undefined) return unit === "slide" && said === place.slide;
      return unit === "paragraph" && said >= 1 && said <= place.paragraph;
  }
}
