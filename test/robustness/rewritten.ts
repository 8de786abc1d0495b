/** One way of writing a Markdown text otherwise that changes nothing of what it says. */
export interface Rewriting {
  readonly name: string;
  readonly rewrite: (text: string) => string;
}

/** The ways that must change neither labels nor strengths. */
export const REWRITINGS: readonly Rewriting[] = [
  { name: "lines broken at 60 letters", rewrite: (text) => overParagraphs(text, (words) => wrapped(words, 60)) },
  {
    name: "each paragraph on one line",
    rewrite: (text) => overParagraphs(text, (words) => wrapped(words, Number.POSITIVE_INFINITY)),
  },
  { name: "American spelling", rewrite: (text) => respelt(text, SPELLINGS) },
  {
    name: "British spelling",
    rewrite: (text) =>
      respelt(
        text,
        SPELLINGS.map(([british, american]) => [american, british]),
      ),
  },
  { name: "curly quotes", rewrite: curled },
  { name: "straight quotes", rewrite: (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'") },
  { name: "headings in capitals", rewrite: capitalHeadings },
  { name: "asterisks as bullets", rewrite: (text) => bulleted(text, "*") },
  { name: "plus signs as bullets", rewrite: (text) => bulleted(text, "+") },
  { name: "round bullets", rewrite: (text) => bulleted(text, "•") },
  { name: "square bullets", rewrite: (text) => bulleted(text, "▪") },
];

/** British and American spelling of the beginning of a word; what follows is kept. Only words whose two spellings mean the same. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ["organis", "organiz"],
  ["modernis", "moderniz"],
  ["prioritis", "prioritiz"],
  ["digitis", "digitiz"],
  ["digitalis", "digitaliz"],
  ["optimis", "optimiz"],
  ["standardis", "standardiz"],
  ["personalis", "personaliz"],
  ["minimis", "minimiz"],
  ["maximis", "maximiz"],
  ["recognis", "recogniz"],
  ["realis", "realiz"],
  ["utilis", "utiliz"],
  ["centralis", "centraliz"],
  ["summaris", "summariz"],
  ["analys", "analyz"],
  ["centre", "center"],
  ["colour", "color"],
  ["favour", "favor"],
  ["behaviour", "behavior"],
  ["labour", "labor"],
  ["neighbour", "neighbor"],
  ["endeavour", "endeavor"],
  ["catalogue", "catalog"],
  ["programme", "program"],
  ["defence", "defense"],
  ["fulfil ", "fulfill "],
  ["enrol ", "enroll "],
  ["travelling", "traveling"],
  ["modelling", "modeling"],
  ["ageing", "aging"],
];

/** Words that begin like one of the spellings and have one form only. */
const ONE_FORM =
  /^(?:analysis|analyst|programmed|programmer|optimism|optimist|realism|realist|organism|laborator|laboratory)/i;

function respelt(text: string, spellings: readonly (readonly [string, string])[]): string {
  return spellings.reduce(
    (left, [from, to]) =>
      left.replace(new RegExp(`(?<![\\p{L}/.@-])${from}(?=[\\p{L}\\s]|$|\\p{P})`, "giu"), (found, at: number) =>
        ONE_FORM.test(left.slice(at, at + 14)) || left.startsWith(to, at) ? found : inCaseOf(found, to),
      ),
    text,
  );
}

function inCaseOf(found: string, words: string): string {
  if (found === found.toUpperCase()) return words.toUpperCase();
  return /^\p{Lu}/u.test(found) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

function curled(text: string): string {
  return outsideMarkup(text, (words) =>
    words
      .replace(/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}\s.,;:)]|$)/gu, "’")
      .replace(/(?<![\p{L}\p{N}])"(?=[\p{L}\p{N}])/gu, "“")
      .replace(/"(?![\p{L}\p{N}])/gu, "”"),
  );
}

/** Leaves lines alone in which quotes may be markup: tags, links with titles, code, references. */
function outsideMarkup(text: string, change: (words: string) => string): string {
  return text
    .split("\n")
    .map((line) => (/[<`]|\]\(|\]:|^\s{4}|^---/.test(line) ? line : change(line)))
    .join("\n");
}

function capitalHeadings(text: string): string {
  return text.replace(
    /^(#{1,6}\s+)([^\n[\]()<>{}`&]+)$/gm,
    (_, marks: string, words: string) => marks + words.toUpperCase(),
  );
}

function bulleted(text: string, mark: string): string {
  return text.replace(/^([ \t]*)[-*+•](?=[ \t]+[^\s*-])/gm, `$1${mark}`);
}

/** Changes the lines of plain paragraphs and of list items; tables, code, headings, tags and quotations stay. */
function overParagraphs(text: string, change: (words: string) => string): string {
  return text
    .split(/(\n(?:[ \t]*\n)+)/)
    .map((part) => (isPlain(part) ? change(part) : part))
    .join("");
}

/** A line of running text has at least this many letters, save the last of its paragraph. */
const SHORTEST_LINE = 40;

/** Running text and nothing else: no line begins with a mark, ends in a break, holds a bar or a tag, or is short before the last. */
function isPlain(part: string): boolean {
  const lines = part.trim().split("\n");
  const marked = (line: string) =>
    /^\s*(?:[^\p{L}\p{N}“"‘'(\s]|\d+[.)]|\(?\p{L}[.)]\s)|^(?:\s{4}|\t)|\s{2}$|\\$|[|<>]/u.test(line);
  return part.trim() !== "" && !lines.some(marked) && lines.slice(0, -1).every(({ length }) => length >= SHORTEST_LINE);
}

function wrapped(paragraph: string, width: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(/\s+/)) {
    // A line must not begin with what would be a mark there.
    const isMark = /^(?:[-*+•–=#>]+|\d+[.)])$/.test(word);
    if (line !== "" && !isMark && line.length + word.length >= width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}
