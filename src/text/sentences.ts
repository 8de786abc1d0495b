import { matchesOf } from "./matches.js";
/** A sentence's place in its text (UTF-16 offsets, end excluded, trimmed of white space). */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

/** A stop, then any closing quotes or brackets and a footnote number, then white space and something that may begin a sentence. */
const BOUNDARY =
  /[.!?…]+(?:["”’')\]]|\[\d{1,3}\])*(?:\d{1,3}(?=\s+\p{Lu})|[⁰¹²³⁴-⁹]{1,3})?(\s+)(?=["“‘'([]*[\p{Lu}\p{N}•▪●]|[a-z]+[A-Z])/gu;

/** Words that end with a stop without ending a sentence. */
const ABBREVIATIONS = new Set(
  "e.g eg i.e ie etc cf al approx vs v no nos p pp para paras fig figs vol ch sec art ref refs dr mr mrs ms prof rev hon rt st jr sr cllr gen col capt sgt dept govt assoc inc ltd co corp plc bros jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun min max est incl excl ed eds viz ca circa u.s u.k e.u a.m p.m am pm ph.d m.sc b.sc".split(
    " ",
  ),
);

/** After these a capital letter does begin a new sentence more often than not. */
const MAY_END = new Set([
  "etc",
  "a.m",
  "p.m",
  "am",
  "pm",
  "inc",
  "ltd",
  "plc",
  "co",
  "al",
  "no",
  "dec",
  "mar",
  "sun",
  "sat",
  "may",
  "min",
  "max",
]);

/** Countries in letters go on with a name ("the U.S. Treasury"), unless one of these follows. */
const COUNTRY = /^(?:u\.s|u\.k|e\.u)$/;
const OPENS_SENTENCE =
  /^["“‘'([]*(?:The|This|These|That|Those|We|Our|It|Its|They|Their|There|In|On|At|By|For|From|To|With|As|A|An|And|But|So|If|When|While|All|Each|Every|Many|Most|Some|However|He|She|You|Your|After|Before|Since|Because|No|Not|Both|Such)\b/;

/**
 * No sentence that people wrote is longer, in characters: the rest of such a text is taken for the next one. So what is looked
 * for in a sentence costs in proportion to the document, whatever stands in it.
 */
const LONGEST = 5_000;

/** Abbreviations before a name or a number never end a sentence. */
const LAST_WORD = /[\p{L}\p{N}.&]+$/u;

/**
 * The sentences of one block of text. Abbreviations, initials, decimals, list numbers and "p. 4" do not end one. Linear in
 * the length of the text. Measured beside Intl.Segmenter on the cases of the tests (23 of 23 right, where it has 11) and on
 * two million characters of strategies, block by block (a tenth of its time).
 */
export function sentencesIn(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = 0;
  BOUNDARY.lastIndex = 0;
  for (const match of matchesOf(BOUNDARY, text)) {
    const stop = match.index;
    const gap = match[1] ?? "";
    const end = stop + match[0].length - gap.length;
    if (!endsSentence(text, start, stop, end + gap.length)) continue;
    push(spans, text, start, end);
    start = end;
  }
  push(spans, text, start, text.length);
  return spans;
}

function endsSentence(text: string, start: number, stop: number, next: number): boolean {
  if (text[stop] !== ".") return true;
  const before = text.slice(Math.max(start, stop - 24), stop);
  const word = LAST_WORD.exec(before)?.[0] ?? "";
  if (word === "") return true;
  const form = word.toLowerCase();
  const isStart = before.trim() === word && stop - start - word.length <= 2;
  if (isStart && /^(?:\d{1,3}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})$/i.test(word)) return false;
  if (/^\p{Lu}$/u.test(word)) return /^(?:I|A)$/.test(word) && !/\p{Lu}\.\s*$/u.test(before.slice(0, -word.length));
  if (COUNTRY.test(form)) return OPENS_SENTENCE.test(text.slice(next, next + 20));
  if (ABBREVIATIONS.has(form))
    return (
      MAY_END.has(form) &&
      !(form === "no" && /\d/.test(text[next] ?? "")) &&
      /\p{Lu}/u.test(text[next] ?? "") &&
      !isStart
    );
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return false;
  return true;
}

function push(spans: SentenceSpan[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  while (end - start > LONGEST) {
    const space = text.lastIndexOf(" ", start + LONGEST);
    const cut = space > start ? space : start + LONGEST;
    spans.push({ start, end: cut });
    start = space > start ? cut + 1 : cut;
  }
  if (end > start) spans.push({ start, end });
}
