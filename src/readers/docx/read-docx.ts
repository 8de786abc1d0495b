import { openPackage } from "../../formats/ooxml.js";
import { child, elements, type XmlElement } from "../../formats/xml.js";
import { type StrategyDocument, UnreadableFile } from "../../model/document.js";
import { footnoteBlocks, furnitureBlocks } from "../office/apart.js";
import { mainText } from "../office/blocks.js";
import { coreProperties } from "../office/core-properties.js";
import type { Oddities } from "../office/found.js";
import { readingNotes } from "../office/reading-notes.js";
import { toldTitle } from "../office/title.js";
import { titleOf } from "../title.js";
import { readNumbering } from "./numbering.js";
import { numberParagraphs } from "./paragraph-numbers.js";
import { readStyles } from "./styles.js";
import { gather } from "./walk.js";

const USUAL_MAIN_PART = "word/document.xml";

/**
 * Reads a Word file. Tracked changes are read as accepted; comments are not read. Notes follow the main text, then running
 * heads and feet as furniture. Places have kind "word".
 *
 * @param bytes a .docx or .docm, not encrypted
 * @throws UnreadableFile "damaged" (no zip, no main text, broken XML), "encrypted", "too-large" or "no-text"
 */
export async function readDocx(bytes: Uint8Array): Promise<StrategyDocument> {
  const file = openPackage(bytes);
  const main = file.relationships("").find(({ type }) => type === "officeDocument")?.part ?? USUAL_MAIN_PART;
  const root = file.parse(main);
  const body = child(root, "w:body");
  if (!root || !body) {
    throw new UnreadableFile(
      "damaged",
      "This file holds no Word text. Open it in Word, save it as .docx and try again.",
    );
  }
  const linked = file.relationships(main);
  const partOf = (type: string) => linked.find((each) => each.type === type)?.part;
  const parseLinked = (type: string) => {
    const part = partOf(type);
    return part === undefined ? undefined : file.parse(part);
  };
  const styles = readStyles(parseLinked("styles"));
  const numbering = readNumbering(parseLinked("numbering"));
  const oddities: Oddities = { tracked: false, skipped: 0 };
  const gatherPart = (container: XmlElement, top: XmlElement, part: string) =>
    gather(container, numberParagraphs(top), part, styles, numbering, oddities);

  const found = gatherPart(body, root, main);
  const text = mainText(found);
  const notes = ["footnotes", "endnotes"].flatMap((type) => {
    const part = partOf(type);
    const top = part === undefined ? undefined : file.parse(part);
    return part === undefined || !top ? [] : realNotes(top).map((note) => gatherPart(note, top, part));
  });
  const heads = linked.filter(({ type }) => type === "header" || type === "footer");
  const furniture = heads.flatMap(({ part }) => {
    const top = file.parse(part);
    return top ? [gatherPart(top, top, part)] : [];
  });

  const blocks = [...text.blocks, ...footnoteBlocks(notes), ...furnitureBlocks(furniture)];
  if (!blocks.some(({ kind }) => kind !== "furniture")) {
    throw new UnreadableFile(
      "no-text",
      "This Word file holds no text, only pictures or empty pages. Use a version with text in it.",
    );
  }
  const core = coreProperties(file);
  const title = titleOf(blocks, toldTitle(found, core.title));
  return {
    format: "docx",
    ...(title === undefined ? {} : { title }),
    ...(core.written === undefined ? {} : { written: core.written }),
    blocks,
    notes: readingNotes(text, oddities),
  };
}

/** Notes but for the lines that Word draws between text and notes. */
function realNotes(top: XmlElement): XmlElement[] {
  return elements(top).filter(({ attributes }) => (attributes["w:type"] ?? "normal") === "normal");
}
