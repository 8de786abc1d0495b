import type { Block } from "../model/document.js";
import { countWords } from "../text/words.js";

/** What a file tells of its title besides its words. */
export interface ToldTitle {
  /** As the file's metadata state it. */
  readonly stated?: string | undefined;
  /** What is marked as the title by a style of that name: that settles it. */
  readonly styled?: string | undefined;
  /** What its size marks as the title. */
  readonly marked?: string | undefined;
}

/** What may be the title, and why. */
interface Candidate {
  readonly text: string;
  /** How far from the start, in blocks that are shown. */
  readonly at: number;
  readonly points: number;
}

/** The cover ends with the first paragraph of so many words, or after so many blocks. */
const PROSE_WORDS = 25;
const COVER_BLOCKS = 12;
/** A heading of the highest level stands within this share of the blocks, or among the first so many, to be the title. */
const TOP_WITHIN_SHARE = 0.2;
const TOP_WITHIN = 30;
/** A title broken over lines: so many blocks, of so many words each. */
const MOST_PARTS = 3;
const PART_WORDS = 10;
const FEW_WORDS = 3;
/** More words than this are no title. */
const MOST_WORDS = 24;
/** A line that so many pages repeat is their running head. */
const RUNNING = 3;

/** What speaks for and against a candidate. Own, from the covers of published strategies: what is told most plainly weighs most. */
const POINTS = {
  marked: 3,
  stated: 5,
  topHeading: 4,
  highHeading: 2,
  heading: 1,
  namesDocument: 3,
  runningHead: 2,
  parts: -1,
  perBlock: -0.2,
  oneWord: -3,
  namesNothing: -3,
  sentence: -3,
  numbered: -3,
} as const;
/** With less than this nothing is a title: a wrong one misleads more than none. */
const ENOUGH = 1;

/**
 * The document's title: of what the file states, what its look marks, the lines of the cover and the first high heading, the one
 * that most speaks for; where nothing much does, a running head that names a document, and otherwise undefined.
 *
 * @param blocks of the document, finished
 * @param told what the file tells besides
 */
export function titleOf(blocks: readonly Block[], told: ToldTitle): string | undefined {
  if (told.styled) return told.styled;
  const shown = blocks.filter(({ kind }) => kind !== "furniture" && kind !== "contents-entry");
  const running = runningHeads(blocks);
  const chapters = new Set(blocks.filter(({ kind }) => kind === "contents-entry").map(({ text }) => keyOf(text)));
  const stated = statedTitle(told.stated);
  const highest = shown.findIndex(
    ({ kind, level, text }) => kind === "heading" && level === 1 && !PART_OF_ANY.test(text.trim()),
  );
  // "Interim report" above a heading of the same level: that one tells what of.
  const next = shown[highest + 1];
  const kindAlone = shown[highest];
  const top =
    kindAlone &&
    ONLY_KIND.test(kindAlone.text.trim()) &&
    next?.kind === "heading" &&
    next.level === 1 &&
    countWords(next.text) > FEW_WORDS
      ? highest + 1
      : highest;
  const isTop = (at: number) => at >= 0 && at === top && (top < TOP_WITHIN || top < shown.length * TOP_WITHIN_SHARE);
  const lines = cover(shown);
  if (isTop(top) && !lines.some(({ at }) => at === top)) lines.push({ block: shown[top] as Block, at: top });

  const candidates: Candidate[] = [];
  const add = (text: string, at: number, points: number) => {
    const clean = text.replace(/\s+/gu, " ").trim();
    if (clean !== "" && !chapters.has(keyOf(clean)))
      candidates.push({ text: clean, at, points: points + worth(clean, running, told, stated) });
  };
  for (const [index, { block, at }] of lines.entries()) {
    const isKind = ONLY_KIND.test(block.text.trim());
    const position = Math.max(-2, at * POINTS.perBlock);
    const heading = (part: (typeof lines)[number]) => (isTop(part.at) ? POINTS.topHeading : levelPoints(part.block));
    add(block.text.replace(SUBJECT, ""), at, position + heading({ block, at }));
    for (let parts = 2; !isKind && parts <= MOST_PARTS && index + parts <= lines.length; parts++) {
      const run = lines.slice(index, index + parts);
      if (!run.every((part, next) => part.at === at + next && isPart(part.block))) break;
      add(
        run.map((part) => part.block.text).join(" "),
        at,
        position + Math.max(...run.map(heading)) + joining(run.map((part) => part.block.text)),
      );
    }
  }
  if (stated) add(stated, 0, 0);
  if (told.marked) add(told.marked, 0, 0);
  let best: Candidate | undefined;
  for (const one of candidates) if (one.points >= ENOUGH && (!best || one.points > best.points)) best = one;
  return best?.text ?? running.find(({ text }) => isWholeTitle(text))?.text;
}

/** Whether a running head, with nothing on a cover to go by, is enough of a title on its own. */
function isWholeTitle(text: string): boolean {
  const words = countWords(text);
  if (words > MOST_WORDS || PART_OF_ANY.test(text) || NOT_A_TITLE.test(text) || NUMBERED.test(text)) return false;
  return NAMES_DOCUMENT.test(text) && !ONLY_KIND.test(text);
}

/** What the words themselves say, wherever they stand. */
function worth(
  text: string,
  running: readonly RunningHead[],
  { marked }: ToldTitle,
  stated: string | undefined,
): number {
  const words = countWords(text);
  if (!/\p{L}{4}/u.test(text) || words > MOST_WORDS || PART_OF_ANY.test(text) || NOT_A_TITLE.test(text))
    return -Infinity;
  const key = keyOf(text);
  let points = 0;
  if (marked !== undefined && keyOf(marked) === key) points += POINTS.marked;
  if (stated !== undefined && keyOf(stated) === key) points += POINTS.stated;
  if (words > 1 && running.some((head) => head.key === key || (key.length > 12 && head.key.includes(key))))
    points += POINTS.runningHead + (running.some((head) => head.key === key) ? 1 : 0);
  if (NAMES_DOCUMENT.test(text) && !ONLY_KIND.test(text)) points += POINTS.namesDocument;
  if (words === 1) points += POINTS.oneWord;
  if (isBody(text) || ONLY_KIND.test(text)) points += POINTS.namesNothing;
  if (/[.;:?]["”’)]?$/u.test(text)) points += POINTS.sentence;
  if (NUMBERED.test(text)) points += POINTS.numbered;
  return points;
}

/** The lines before the first prose. */
function cover(shown: readonly Block[]): { block: Block; at: number }[] {
  const lines: { block: Block; at: number }[] = [];
  for (const [at, block] of shown.slice(0, COVER_BLOCKS).entries()) {
    if (block.kind === "paragraph" && countWords(block.text) >= PROSE_WORDS) break;
    if (block.kind === "heading" || block.kind === "paragraph") lines.push({ block, at });
  }
  return lines;
}

/** A line that may be one of several that make up a title. */
function isPart({ text }: Block): boolean {
  if (countWords(text) > PART_WORDS || /[.;:?]$/u.test(text)) return false;
  return !NOT_A_TITLE.test(text) && !PART_OF_ANY.test(text) && !isBody(text);
}

function isBody(text: string): boolean {
  return ONLY_BODY.test(text) && !NAMES_DOCUMENT.test(text);
}

/** Words set one below the other belong together more surely than whole lines. */
function joining(parts: readonly string[]): number {
  return parts.every((part) => countWords(part) <= FEW_WORDS) ? 0 : POINTS.parts;
}

function levelPoints({ kind, level }: Block): number {
  if (kind !== "heading") return 0;
  return level === 1 ? POINTS.highHeading : POINTS.heading;
}

const PAGE_NUMBER = /^(?:page\s)?\d{1,3}\s(?=\p{L})|\s(?:page\s)?\d{1,3}$/giu;

interface RunningHead {
  readonly key: string;
  /** As it stands where it comes first, without a page number. */
  readonly text: string;
}

/** What the pages repeat at their edges, without page numbers, in the order of the pages. */
function runningHeads(blocks: readonly Block[]): RunningHead[] {
  const counts = new Map<string, { text: string; count: number }>();
  for (const { kind, text } of blocks) {
    if (kind !== "furniture") continue;
    const key = keyOf(text);
    if (!key.includes(" ")) continue;
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { text: text.replace(PAGE_NUMBER, ""), count: 1 });
  }
  return [...counts].flatMap(([key, { text, count }]) => (count >= RUNNING ? [{ key, text }] : []));
}

/** Letters and figures only, so that dashes and capitals do not part the same words; without a page number at either end. */
function keyOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const isPage = (word: string | undefined) => word !== undefined && /^(?:\d{1,3}|page)$/.test(word);
  let from = 0;
  let to = words.length;
  while (from < to && isPage(words[from])) from += 1;
  while (to > from && isPage(words[to - 1])) to -= 1;
  return words.slice(from, to).join(" ");
}

/** The metadata's title where it is one: not a program's own, and more than a file's name. */
function statedTitle(stated: string | undefined): string | undefined {
  const clean = stated?.replace(/\s+/gu, " ").trim();
  return clean?.includes(" ") && !MADE_UP.test(clean) ? clean : undefined;
}

/** Titles that programs and templates put in by themselves. */
const MADE_UP =
  /^(?:untitled|document|layout|microsoft word|powerpoint|presentation|slide|report template|template|title|print|cover|blank|doc|draft|final|\[)\b.{0,60}$|\btemplate\b|\.(?:docx?|dotx?|pdf|indd|pptx?|potx?|qxp|qxd|xlsx?|od[tp]|rtf|tmp)\b|^[\d\W]*$/i;

/** Headings of a part that any document may have. */
const PART_OF_ANY =
  /^(?:\d[\d.]*[.)]?\s+)?(?:(?:executive |key )?summary(?: (?:and|&) \w+)?|introduction|(?:table of )?contents|overview|background|preface|purpose|about(?: (?:this|us|the)\b.*)?|acknowledge?ments|document control|version (?:control|history)|(?:(?:a |the |ministerial )?(?:foreword|welcome|message|introduction)(?: (?:by|from)\b.*)?)|vision|mission|scope|hello|dear\b.*|at a glance)[:.]?$/i;

/** Dates, labels of an imprint, addresses, and what holds no word in letters that an English reader knows. */
const NOT_A_TITLE =
  /^(?:\d{1,2}\s)?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)\s)?(?:\d{1,2},?\s)?(?:19|20)\d\d(?:\s?[-–/]\s?\d{2,4})?$|^(?:version|classification|publication|reference|source|type|status|date|to|from|author|owner|isbn|issn|copyright|page|vision|mission|note|memorandum)\b[^:]{0,20}(?::|$)|©|https?:|[@{}[\]<>~^\\]|^[^A-Za-z]*$/iu;
/** "SUBJECT: …" names it in so many words. */
const SUBJECT = /^(?:subject|title|re)\s*:\s*/i;

/** What a document of this kind is called. */
const NAMES_DOCUMENT =
  /\b(?:strateg(?:y|ies|ic)|plan|framework|polic(?:y|ies)|roadmap|blueprint|vision|guid(?:e|ance)|report|directive|ambitions?|agenda|approach|charter|manifesto|white\s?paper|catalogue|priorities|statement)\b/i;
/** The kind alone says nothing of which. */
const ONLY_KIND =
  /^(?:(?:the|our|a|draft|final|interim|summary|annual|full|action|strategic|executive|progress|consultation|public|national|corporate|key|main)\s)*(?:strategy|plan|framework|policy|roadmap|blueprint|report|directive|agenda|approach|vision|summary|draft|version|programme|(?:policy|discussion)\spaper)(?:\s[\d\s/–-]+)?$/i;
/** A body alone: who wrote it, not what it is. */
const ONLY_BODY =
  /^(?:the\s)?(?:\p{L}+\s){0,3}(?:ministry|department|office|government|republic|kingdom|state|city|borough|county|council|trust|authority|agency|commission)(?:\s(?:of|for)\s(?:[\p{L},&]+\s?){1,7})?$/iu;
/** "2. Cloud", "Action 01: …": a part among others. */
const NUMBERED = /^(?:\d{1,2}(?:\.\d+)*[.)]?\s|(?:action|chapter|section|part|annex|appendix|theme|goal)\s\d)/i;
