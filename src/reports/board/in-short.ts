import type { Appraisal } from "../../model/appraisal.js";
import { missingInShort } from "../commitment-words.js";
import { comparedWords } from "../compared-words.js";
import { html, type Markup } from "../markup.js";
import { oneLine } from "../printable.js";
import { effortWords, notePages, standoutWords } from "../wording.js";
import { shortened } from "../wrap.js";
import { HEADING, height, IN_LIST } from "./room.js";

/** So many doubts about the reading have room. */
const NOTES_SHOWN = 2;
/** Of more documents than this only the full report tells. */
const MOST_BESIDE = 2;
/** A fix may be this long; the full report has the rest. */
const FIX_LENGTH = 280;
/** Pages are listed in so many characters or not at all. */
const PAGES_LENGTH = 50;

/** What is strongest and weakest, what is missing from the promises, what to change first, and what could not be read. */
export function inShort(appraisal: Appraisal): Markup {
  return html`<section aria-labelledby="in-short">
<h2 id="in-short">In short</h2>
<dl class="short">
${parts(appraisal).map(([term, lines]) => html`<dt>${term}</dt><dd>${shown(lines)}</dd>`)}
</dl>
</section>`;
}

/** How high it stands, in millimetres. */
export function inShortHeight(appraisal: Appraisal): number {
  const lines = parts(appraisal).flatMap(([, some]) => some);
  return lines.reduce((sum, line) => sum + height(line, IN_LIST), HEADING + lines.length * GAP);
}

/** Between two lines of the list, in millimetres. */
const GAP = 0.5;

type Part = readonly [term: string, lines: readonly string[]];

function parts(appraisal: Appraisal): Part[] {
  const { best, worst } = standoutWords(appraisal);
  const fixes = fixLines(appraisal);
  const beside = comparedWords(appraisal);
  return [
    ...(best === "" ? [] : [["Strongest", [best]] as const]),
    ...(worst === "" ? [] : [["Weakest", [worst]] as const]),
    ...(beside.length === 0 || beside.length > MOST_BESIDE ? [] : [["Held beside it", beside] as const]),
    ["Its promises", [missingInShort(appraisal.commitmentCounts)]],
    ...(fixes.length === 0 ? [] : [["To change first", fixes] as const]),
    ["Not read, or in doubt", [notRead(appraisal)]],
  ];
}

function shown(lines: readonly string[]): Markup | string | undefined {
  return lines.length > 1 ? html`<ol>${lines.map((line) => html`<li>${line}</li>`)}</ol>` : lines[0];
}

function fixLines({ fixes, findings }: Appraisal): string[] {
  const titles = new Map(findings.map(({ sign, title }) => [sign, title]));
  return fixes.map(
    ({ sign, text, effort }) => `${oneLine(titles.get(sign) ?? sign)}, ${effortWords(effort)}: ${firstSentence(text)}`,
  );
}

/** To the first full stop outside quotes and blanks: what stands in those is the author's to fill in. */
function firstSentence(text: string): string {
  const whole = oneLine(text);
  return shortened(/^(?:“[^”]*”|\[[^\]]*\]|[^“[.])*\./u.exec(whole)?.[0] ?? whole, FIX_LENGTH);
}

function notRead({ readingNotes }: Appraisal): string {
  const serious = readingNotes.filter(({ weight }) => weight === "serious");
  if (serious.length === 0) return "Nothing that matters.";
  const said = serious.slice(0, NOTES_SHOWN).map((note) => {
    const pages = notePages(note);
    return pages === undefined || pages.length > PAGES_LENGTH ? oneLine(note.text) : `${oneLine(note.text)} (${pages})`;
  });
  const more = serious.length - said.length;
  return [...said, ...(more > 0 ? [`And ${more} more, in the full report.`] : [])].join(" ");
}
