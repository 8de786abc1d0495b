import type { Format, ReadingNote, StrategyDocument } from "../../model/document.js";
import { markCaptions } from "../captions.js";
import { markEndNotes } from "../end-notes.js";
import { markListOfAll } from "../listed-contents.js";
import { runningLines } from "../running-lines.js";
import type { Draft } from "../source/draft.js";
import { toBlock, turnInto } from "../source/draft.js";
import type { SourceText } from "../source/source-text.js";
import { titleOf } from "../title.js";
import { joinBrokenLines } from "./broken-lines.js";
import { markContents } from "./contents.js";
import { cutGluedHeaders } from "./glued-headers.js";
import { demoteFigures, findHiddenHeadings } from "./headings.js";
import { setPageRemainsAside } from "./page-remains.js";
import { joinTables } from "./tables.js";
import { readTypedBullets } from "./typed-bullets.js";

/** What a reader knows about its file that decides how its drafts are mended. */
export interface Finish {
  /** Whether page ends and line ends of another format may stand inside a sentence (text, and Markdown made from a PDF). */
  readonly transcribed: boolean;
  /** Title and date as the file's metadata state them. */
  readonly metadata: { readonly title?: string | undefined; readonly date?: string | undefined };
  /** How many pages the file has, where it has pages. */
  readonly pages?: number;
}

/** A text of more words than this without a heading is worth a note. */
const WORDS_WITHOUT_HEADING = 1_500;
/** So many broken sentences, and such a share of all blocks, show lines taken one by one from a page. */
const MANY_JOINED = 40;
const JOINED_SHARE = 0.25;

/**
 * The finished document: page remains and contents set aside, typed bullets, broken lines and hidden headings mended.
 *
 * @param format the file's format
 * @param found what the reader found, in order
 * @param source the file
 * @param finish what is known about the file
 */
export function finishDrafts(
  format: Format,
  found: readonly Draft[],
  source: SourceText,
  finish: Finish,
): StrategyDocument {
  let drafts: readonly Draft[] = found.filter(({ body }) => body.text !== "");
  drafts = finish.transcribed ? setPageRemainsAside(cutGluedHeaders(drafts)) : withoutRunningLines(drafts);
  drafts = markContents(demoteFigures(drafts));
  drafts = readTypedBullets(drafts);
  const before = drafts.length;
  if (finish.transcribed) drafts = joinBrokenLines(drafts, source);
  const joined = before - drafts.length;
  drafts = joinTables(findHiddenHeadings(drafts, source));
  const blocks = markCaptions(markEndNotes(markListOfAll(drafts.map(toBlock))));
  const title = titleOf(blocks, { stated: finish.metadata.title });
  return {
    format,
    ...(title ? { title } : {}),
    ...(finish.metadata.date ? { written: finish.metadata.date } : {}),
    ...(finish.pages ? { pages: finish.pages } : {}),
    blocks,
    notes: [...orderNotes(joined, before), ...headingNotes(drafts)],
  };
}

function withoutRunningLines(drafts: readonly Draft[]): readonly Draft[] {
  const running = runningLines(drafts.map(({ kind, body }) => ({ kind, text: body.text })));
  return drafts.map((draft, at) => (running.has(at) ? turnInto(draft, "furniture") : draft));
}

/** Where most lines stood apart, a converter took them one by one from the page, and columns may have become mixed. */
function orderNotes(joined: number, blocks: number): ReadingNote[] {
  if (joined < MANY_JOINED || joined < blocks * JOINED_SHARE) return [];
  return [
    {
      kind: "doubtful-order",
      weight: "serious",
      text: "Sentences were broken over separate lines, as when a PDF with columns is converted: some may be joined in the wrong order. Read the original PDF instead, if you have it.",
    },
  ];
}

function headingNotes(drafts: readonly Draft[]): ReadingNote[] {
  if (drafts.some(({ kind }) => kind === "heading")) return [];
  const words = drafts.reduce(
    (sum, { kind, body }) => (kind === "furniture" ? sum : sum + body.text.split(" ").length),
    0,
  );
  if (words <= WORDS_WITHOUT_HEADING) return [];
  return [
    {
      kind: "no-headings",
      weight: "minor",
      text: "No headings could be told from the text, so nothing was judged by the section it stands in.",
    },
  ];
}
