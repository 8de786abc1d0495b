import type { Stated } from "../../model/appraisal.js";
import type { Block, StrategyDocument } from "../../model/document.js";
import type { Statement } from "../../model/statement.js";
import { type DateMention, datesIn } from "../../text/dates.js";
import { openingOf, titleOf } from "./opening.js";
import { publicationDate } from "./publication-date.js";
import { stated } from "./stated.js";

/** The years a strategy is for, both included as stated. */
export interface Period {
  readonly startYear: number;
  readonly endYear: number;
}

/** Words that name this document and not another one. */
const ITSELF =
  /\b(?:this|our|the)\s+(?:\w+\s+){0,4}?(?:strategy|plan|document|framework|roadmap|programme|action plan|strategic plan|vision|agenda)\b/i;
/** Another document of its own name and years: its period is not this one's. */
const ANOTHER =
  /\b(?:corporate plan|council plan|long term plan|business plan|manifesto|spending review|parliament|previous|last|earlier|first|predecessor|current|existing|national|people plan|clinical strategy)\b/i;
/** A cover line or a title, not a sentence. */
const LONGEST_TITLE = 140;
/** A plan further off than this is a slip of the reading. */
const LONGEST_YEARS = 40;

/**
 * The period the document is for: from its title or cover ("2019–2024", "to 2030", "2025/26"), else from a sentence that
 * says how long this strategy runs. Years of other documents (a parent plan's) are not its own.
 */
export function periodOf(document: StrategyDocument, statements: readonly Statement[]): Stated<Period> | undefined {
  const published = publicationDate(document)?.value;
  const publishedYear = published === undefined ? undefined : Number(published.slice(0, 4));
  return fromTitle(document, publishedYear) ?? fromSentence(document, statements, publishedYear);
}

function fromTitle(document: StrategyDocument, published: number | undefined): Stated<Period> | undefined {
  const title = titleOf(document);
  const covers = openingOf(document)
    .map(({ block }) => block)
    .filter(({ text }) => text.length <= LONGEST_TITLE);
  const titled = covers.filter(
    ({ text }) =>
      text === title ||
      /\b(?:strategy|plan|vision|framework|agenda|roadmap|programme|priorities|ambition)\b/i.test(text) ||
      bare(text),
  );
  for (const block of titled) {
    if (ANOTHER.test(block.text) && block.text !== title) continue;
    for (const date of datesIn(block.text)) {
      const period = asPeriod(date, published);
      if (period) return stated(period, block, date.start, date.end);
    }
  }
  return undefined;
}

/** A line that is nothing but years. */
function bare(text: string): boolean {
  return /^[\s\d–/—-]+$|^\d{4}\s*(?:to|[-–—])\s*\d{4}$/.test(text.trim());
}

function fromSentence(
  document: StrategyDocument,
  statements: readonly Statement[],
  published: number | undefined,
): Stated<Period> | undefined {
  let best: { period: Period; block: Block; start: number; end: number; weight: number } | undefined;
  for (const statement of statements) {
    const { text } = statement;
    const block = document.blocks[statement.block];
    if (!block || statement.voice !== "own" || !ITSELF.test(text)) continue;
    for (const date of datesIn(text)) {
      const around = text.slice(Math.max(0, date.start - 60), date.start);
      if (ANOTHER.test(around)) continue;
      const period = asPeriod(date, published);
      if (!period) continue;
      const weight = weightOf(text, date) - statement.id / 100_000;
      if (!best || weight > best.weight)
        best = { period, block, start: statement.start + date.start, end: statement.start + date.end, weight };
    }
  }
  return best && best.weight > 1 ? stated(best.period, best.block, best.start, best.end) : undefined;
}

/** How plainly a sentence says that the years are this document's own. */
function weightOf(text: string, date: DateMention): number {
  const before = text.slice(Math.max(0, date.start - 70), date.start);
  let weight = 0;
  if (date.kind === "span" || date.kind === "financial-year") weight += 2;
  if (date.kind === "duration" && /\b(?:over|for|next|covers?|spans?)\b/i.test(`${before} ${date.text}`)) weight += 2;
  if (/\b(?:covers?|runs?|spans?|sets out|period|for the years?|horizon|lasts?|extends?)\b/i.test(before)) weight += 1;
  if (date.relation === "by" || date.relation === "until")
    weight += /\b(?:to|until|up to)\s*$/i.test(before) ? 1.5 : 0.5;
  if (/\b(?:strategy|plan|document|roadmap)\b[^.]{0,50}$/i.test(before)) weight += 0.5;
  return weight;
}

function asPeriod(date: DateMention, published: number | undefined): Period | undefined {
  const from = date.earliest ? Number(date.earliest.slice(0, 4)) : undefined;
  const to = date.latest ? Number(date.latest.slice(0, 4)) : undefined;
  if ((date.kind === "span" || date.kind === "financial-year") && from !== undefined && to !== undefined)
    return sound(from, to);
  if (
    date.kind === "year" &&
    to !== undefined &&
    (date.relation === "by" || date.relation === "until") &&
    published !== undefined
  )
    return sound(published, to);
  if (date.kind === "duration" && date.months !== undefined && date.months >= 12 && published !== undefined)
    return sound(published, published + Math.round(date.months / 12));
  return undefined;
}

function sound(startYear: number, endYear: number): Period | undefined {
  return endYear >= startYear && endYear - startYear <= LONGEST_YEARS ? { startYear, endYear } : undefined;
}
