import { child, elements, type OfficePackage, openPackage, textOf, type XmlElement } from "../../formats/ooxml.js";
import { type Block, type ReadingNote, type StrategyDocument, UnreadableFile } from "../../model/document.js";
import { readText } from "./block-text.js";
import { type MainText, mainText, topLevel } from "./blocks.js";
import { type Found, numberParagraphs, type Oddities } from "./found.js";
import { coverTitle } from "./look.js";
import { readNumbering } from "./numbering.js";
import { readStyles } from "./styles.js";
import { paragraphsOf, whole } from "./tables.js";
import { gather } from "./walk.js";

/** Below this many words a text without headings is nothing to warn of. */
const WORDS_THAT_NEED_HEADINGS = 500;
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

  const blocks = [...text.blocks, ...notes.flatMap(footnoteBlock), ...distinct(furniture.flatMap(furnitureBlocks))];
  if (!blocks.some(({ kind }) => kind !== "furniture")) {
    throw new UnreadableFile(
      "no-text",
      "This Word file holds no text, only pictures or empty pages. Use a version with text in it.",
    );
  }
  const core = coreProperties(file);
  const title = titleOf(found, text, core.title);
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

function footnoteBlock(note: readonly Found[]): Block[] {
  const read = readText(paragraphsOf(note).map(whole));
  return read.text === "" ? [] : [{ kind: "footnote", ...read }];
}

function furnitureBlocks(content: readonly Found[]): Block[] {
  return paragraphsOf(content).flatMap((paragraph) => {
    const read = readText([whole(paragraph)]);
    return read.text === "" ? [] : [{ kind: "furniture" as const, ...read }];
  });
}

/** Sections repeat their heads and feet: each wording once. */
function distinct(blocks: readonly Block[]): Block[] {
  const seen = new Set<string>();
  return blocks.filter(({ text }) => !seen.has(text) && seen.add(text));
}

function coreProperties(file: OfficePackage): { title?: string; written?: string } {
  const part = file.relationships("").find(({ type }) => type === "core-properties")?.part;
  const core = part === undefined ? undefined : file.parse(part);
  const property = (name: string) => {
    const found = child(core, name);
    return found && textOf(found).replace(/\s+/g, " ").trim();
  };
  const title = property("dc:title");
  const day = /^\d{4}-\d{2}-\d{2}/.exec(property("dcterms:modified") ?? property("dcterms:created") ?? "")?.[0];
  return { ...(title ? { title } : {}), ...(day ? { written: day } : {}) };
}

/** Titles that programs and templates put in by themselves. */
const NO_TITLE =
  /^(?:microsoft word|document ?\d*$|untitled|title$|powerpoint|\[)|\btemplate\b|\.(?:docx?|dotx?|rtf)$/i;

/** The paragraph styled as title, else the largest line of the cover, else the file's property, else the first heading of the highest level. */
function titleOf(found: readonly Found[], { blocks }: MainText, property: string | undefined): string | undefined {
  const styled = paragraphsOf(found).filter(({ role, text }) => role === "title" && text.trim() !== "");
  const first = styled.findIndex(({ marker }) => marker === undefined);
  if (first >= 0) return readText(styled.slice(first, first + 1).map(whole)).text;
  const cover = coverTitle(topLevel(found));
  if (cover) return readText([whole(cover)]).text;
  if (property !== undefined && !NO_TITLE.test(property)) return property;
  const headings = blocks.filter(({ kind }) => kind === "heading");
  const highest = Math.min(...headings.map(({ level }) => level ?? 1));
  return headings.find(({ level }) => level === highest)?.text;
}

function readingNotes({ blocks, headings }: MainText, { tracked, skipped }: Oddities): ReadingNote[] {
  const notes: ReadingNote[] = [];
  if (tracked) {
    notes.push({
      kind: "tracked-changes",
      weight: "minor",
      text: "The file holds tracked changes. It was read as if all of them had been accepted.",
    });
  }
  if (skipped > 0) {
    const what =
      skipped === 1 ? "One diagram, chart or inserted file" : `${skipped} diagrams, charts or inserted files`;
    notes.push({ kind: "content-skipped", weight: "minor", text: `${what} could not be read.` });
  }
  if (headings === "by-look") {
    notes.push({
      kind: "no-headings",
      weight: "minor",
      text: "The file does not use Word's heading styles. Headings were told by their look and may be incomplete.",
    });
  }
  const words = blocks.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  if (headings === "none" && words >= WORDS_THAT_NEED_HEADINGS) {
    notes.push({
      kind: "no-headings",
      weight: "serious",
      text: "No headings could be told from the text, so findings that depend on sections may be wrong.",
    });
  }
  return notes;
}
