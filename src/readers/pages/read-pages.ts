import { openZip } from "../../formats/zip.js";
import type { Block, ReadingNote, StrategyDocument } from "../../model/document.js";
import type { Place } from "../../model/place.js";
import { containerOf } from "../container.js";
import { decode } from "../decode.js";
import { readHtml } from "../html/read-html.js";
import { leadsIntoPage } from "../html/walk.js";
import { titleOf } from "../title.js";
import { LONGEST_SOURCE, tooMuchText } from "../too-much.js";
import { orderOf } from "./order.js";
import { entriesAmong } from "./page-names.js";
import { notesOnPages, pageNotes } from "./reading-notes.js";
import { setRepeatedAside } from "./repeated.js";
import { whereLinksLead } from "./where-links-lead.js";

/**
 * Reads a zip archive of web pages as one strategy.
 *
 * @param bytes the archive
 * @throws {UnreadableFile} when it cannot be unpacked within the limits or holds more text than is read
 */
export function readPages(bytes: Uint8Array): StrategyDocument {
  const archive = openZip(bytes);
  const entries = entriesAmong(archive.names);
  const texts = new Map<string, string>();
  const decoding = new Map<string, readonly ReadingNote[]>();
  const blank: string[] = [];
  let length = 0;
  for (const name of entries.pages) {
    const page = archive.read(name) ?? new Uint8Array();
    const { text, notes } = containerOf(page) ? { text: "", notes: [] } : decode(page);
    length += text.length;
    if (length > LONGEST_SOURCE) throw tooMuchText();
    if (text.trim() === "") blank.push(name);
    else texts.set(name, text);
    decoding.set(name, notes);
  }
  const { pages, target } = whereLinksLead(texts);
  const order = orderOf(pages);
  const read = order.names.map((name) =>
    readHtml(texts.get(name) ?? "", (href) => leadsIntoPage(href) || target(name, href) !== undefined),
  );
  const blocks = setRepeatedAside(read.map((page) => page.blocks)).flatMap(joiner(order.names));
  const headed = blocks.some(({ kind }) => kind === "heading");
  const ofPages = read.map(({ notes }, at) => [
    ...(decoding.get(order.names[at] ?? "") ?? []),
    ...notes.filter(({ kind }) => kind !== "no-headings" || !headed),
  ]);
  const title = titleOf(blocks, { stated: read[0]?.title });
  const written = read.find((page) => page.written !== undefined)?.written;
  const publisher = read.find((page) => page.publisher !== undefined)?.publisher;
  return {
    format: "html",
    ...(title ? { title } : {}),
    ...(publisher === undefined ? {} : { publisher }),
    ...(written === undefined ? {} : { written }),
    pages: read.length,
    blocks,
    notes: [...pageNotes(order, { ...entries, blank }), ...notesOnPages(ofPages)],
  };
}

/** Puts the page into each block and place, and counts tables through. */
function joiner(names: readonly string[]): (blocks: readonly Block[], at: number) => Block[] {
  let tables = 0;
  return (blocks, at) => {
    const before = tables;
    const page = at + 1;
    const put = (place: Place): Place => (place.kind === "source" ? { ...place, page, part: names[at] ?? "" } : place);
    return blocks.map((block) => {
      const pieces = block.pieces.map((piece) => ({ ...piece, place: put(piece.place) }));
      if (block.table === undefined) return { ...block, pieces, page };
      tables = Math.max(tables, before + block.table + 1);
      return { ...block, pieces, page, table: before + block.table };
    });
  };
}
