import { frameSize, fromShown } from "../../formats/pdf/frame.js";
import type { Block, Cell, StrategyDocument } from "../../model/document.js";
import type { Piece } from "../../model/place.js";
import { markEndNotes } from "../end-notes.js";
import { markContents } from "../listed-contents.js";
import { titleOf } from "../title.js";
import { joinLines } from "./block-text.js";
import { type BodyStyle, bodyStyleOf } from "./body-style.js";
import { looksLikeCaption, type Surroundings } from "./captions.js";
import { contentsOf } from "./contents.js";
import { entriesOf } from "./contents-entries.js";
import { goOn } from "./continuation.js";
import { type Draft, draftOf } from "./draft.js";
import { footnotesOf, isCutOff } from "./footnotes.js";
import { furnitureOf } from "./furniture.js";
import { setLevels } from "./heading-levels.js";
import { isQuotation, looksLikeFootnote, looksLikeHeading } from "./kinds.js";
import type { Line } from "./line.js";
import { setDepths } from "./list-depths.js";
import type { PageLines } from "./page-lines.js";
import { paragraphsOf } from "./paragraphs.js";
import { notesOf } from "./reading-notes.js";
import { inReadingOrder } from "./reading-order.js";
import { readByOcrOf } from "./scans/ocr-notes.js";
import { wordsOfRow } from "./table.js";
import { TableNumbering } from "./table-numbering.js";
import { tablesOf } from "./tables.js";
import { largestText, type PdfMetadata, writtenOn } from "./title.js";
import { Vocabulary } from "./vocabulary.js";

/**
 * The document from the lines of its pages.
 *
 * @param pages those that could be loaded
 * @param broken numbers of those that could not
 * @param pageCount of the file
 * @param metadata what the file says about itself
 */
export function assemble(
  pages: readonly PageLines[],
  broken: readonly number[],
  pageCount: number,
  metadata: PdfMetadata,
): StrategyDocument {
  const all = pages.flatMap(({ lines }) => lines);
  const body = bodyStyleOf(all);
  const running = furnitureOf(pages, body);
  // Where every line were a running one, there would be nothing that they run through.
  const furniture = running.size < all.length ? running : new Set<Line>();
  const contents = contentsOf(pages, furniture);
  const drafts: Draft[] = [];
  const numbering = new TableNumbering();
  const doubtfulPages: number[] = [];
  const heads = new Set<string>();
  let noteGoesOn = false;
  for (const page of pages) {
    const apart = (line: Line) => furniture.has(line) || contents.has(line);
    const head = page.lines.filter((line) => furniture.has(line) && line.baseline < page.height / 2);
    const foot = page.lines.filter((line) => furniture.has(line) && line.baseline >= page.height / 2);
    drafts.push(...head.map((line) => draftOf([line], "furniture")));
    for (const turn of page.turns) {
      const lines = page.lines.filter((line) => line.turn === turn && !apart(line));
      const tables = tablesOf(page, turn, lines, heads);
      for (const row of tables.flatMap(({ rows }) => rows)) if (row.headerRow) heads.add(wordsOfRow(row));
      const inTable = new Set(tables.flatMap(({ whole }) => whole.lines));
      const entries = page.lines.filter((line) => line.turn === turn && contents.has(line) && !furniture.has(line));
      const outside = lines.filter((line) => !inTable.has(line));
      const notes = footnotesOf(page, turn, outside, body, noteGoesOn);
      const inNote = new Set(notes.flatMap((note) => note.lines));
      const found = paragraphsOf(
        outside.filter((line) => !inNote.has(line)),
        body,
      );
      const { ordered, doubtful } = inReadingOrder(
        [...found, ...notes, ...entriesOf(entries), ...tables.map(({ whole }) => whole)],
        (draft) => looksLikeHeading(draft, body),
      );
      if (doubtful) doubtfulPages.push(page.number);
      const { height } = frameSize(page, turn);
      const pictures = page.pictures.map((box) => fromShown(box, page, turn));
      for (const [at, draft] of ordered.entries()) {
        setKind(draft, body, ordered, { before: ordered[at - 1], pictures, height });
        const table = tables.find(({ whole }) => whole === draft);
        if (table) drafts.push(...numbering.number(table, page.number));
        else {
          numbering.other(draft);
          drafts.push(draft);
        }
      }
      noteGoesOn = isCutOff(ordered.at(-1));
    }
    drafts.push(...foot.map((line) => draftOf([line], "furniture")));
  }
  const joined = goOn(drafts, body);
  const vocabulary = new Vocabulary(joined.flatMap(({ lines }) => lines));
  setDepths(joined);
  setLevels(joined, body);
  const read = joined.map((draft) => blockOf(draft, vocabulary)).filter(({ text }) => text !== "");
  const blocks = markEndNotes(markContents(read));
  const title = titleOf(blocks, { stated: metadata.title, marked: largestText(joined, vocabulary) });
  const written = writtenOn(metadata.created);
  const readByOcr = readByOcrOf(pages);
  const { notes, unreadable } = notesOf(pages, broken, doubtfulPages, blocks);
  return {
    format: "pdf",
    ...(title ? { title } : {}),
    ...(written ? { written } : {}),
    pages: pageCount,
    ...(unreadable.length > 0 ? { unreadablePages: unreadable } : {}),
    ...(readByOcr.length > 0 ? { readByOcr } : {}),
    blocks,
    notes,
  };
}

function setKind(draft: Draft, body: BodyStyle, page: readonly Draft[], around: Surroundings): void {
  if (draft.kind !== "paragraph") return;
  if (looksLikeFootnote(draft, body, page, around.height)) draft.kind = "footnote";
  else if (looksLikeCaption(draft, body, around)) draft.kind = "caption";
  else if (looksLikeHeading(draft, body)) draft.kind = "heading";
  else if (draft.markerLength > 0 || draft.drawnBullet) draft.kind = "list-item";
}

function blockOf(draft: Draft, vocabulary: Vocabulary): Block {
  if (draft.cells) return rowBlockOf(draft, draft.cells, vocabulary);
  const isItem = draft.kind === "list-item";
  const skipped = isItem || draft.kind === "contents-entry" ? draft.markerLength : 0;
  const { text, pieces } = joinLines(draft.lines, skipped, vocabulary);
  const written = isItem ? draft.lines[0]?.text.slice(0, draft.markerLength) : undefined;
  const marker = draft.drawnBullet && isItem ? "•" : written;
  return {
    kind: draft.kind,
    text,
    pieces,
    page: draft.page,
    ...(draft.level === undefined ? {} : { level: draft.level }),
    ...(marker ? { marker } : {}),
    ...(isQuotation(draft) ? { quoted: true } : {}),
  };
}

function rowBlockOf(draft: Draft, drafted: NonNullable<Draft["cells"]>, vocabulary: Vocabulary): Block {
  let text = "";
  const pieces: Piece[] = [];
  const cells: Cell[] = [];
  for (const { column, lines } of drafted) {
    const cell = joinLines(lines, 0, vocabulary);
    if (cell.text === "") continue;
    if (text !== "") text += "\t";
    const start = text.length;
    text += cell.text;
    cells.push({ start, end: text.length, column });
    for (const piece of cell.pieces) pieces.push({ ...piece, start: piece.start + start, end: piece.end + start });
  }
  return {
    kind: "table-row",
    text,
    pieces,
    page: draft.page,
    ...(draft.table === undefined ? {} : { table: draft.table }),
    cells,
    ...(draft.headerRow ? { headerRow: true } : {}),
  };
}
