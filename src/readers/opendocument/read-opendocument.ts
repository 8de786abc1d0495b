import { type OpenDocumentPackage, openOpenDocument } from "../../formats/opendocument.js";
import { child, elements, textOf, type XmlElement } from "../../formats/xml.js";
import { type Block, type StrategyDocument, UnreadableFile } from "../../model/document.js";
import { footnoteBlocks, furnitureBlocks } from "../office/apart.js";
import { mainText } from "../office/blocks.js";
import type { Properties } from "../office/core-properties.js";
import type { Found, Oddities } from "../office/found.js";
import { readingNotes } from "../office/reading-notes.js";
import { slideNotes } from "../office/slide-notes.js";
import { slideText } from "../office/slides.js";
import { toldTitle } from "../office/title.js";
import { titleOf } from "../title.js";
import { readSlides } from "./slides.js";
import { readStyles } from "./styles.js";
import { gather, spotsOf, type Walked } from "./walk.js";

const CONTENT = "content.xml";
const STYLES = "styles.xml";

/**
 * Reads an OpenDocument text. Tracked changes are read as accepted; comments are not read. Notes follow the main text, then
 * running heads and feet as furniture. Places have kind "open-document".
 *
 * @param bytes an .odt or .ott
 * @throws UnreadableFile "damaged" (no zip, no text, broken XML), "encrypted", "too-large" or "no-text"
 */
export async function readOdt(bytes: Uint8Array): Promise<StrategyDocument> {
  const file = openOpenDocument(bytes);
  const common = file.parse(STYLES);
  const { body, walked } = openContent(file, common, "office:text");
  const found = gather(body, walked);
  const text = mainText(found);
  const blocks = [...text.blocks, ...footnoteBlocks(walked.notes), ...furnitureBlocks(runningHeads(common))];
  const properties = propertiesOf(file);
  return finished("odt", blocks, {
    title: titleOf(text.blocks, toldTitle(found, properties.title)),
    written: properties.written,
    notes: readingNotes(text, walked.oddities),
  });
}

/**
 * Reads an OpenDocument presentation: its slides in order, without those that are not shown and without speaker's notes.
 * Places have kind "open-document".
 *
 * @param bytes an .odp or .otp
 * @throws UnreadableFile as readOdt does
 */
export async function readOdp(bytes: Uint8Array): Promise<StrategyDocument> {
  const file = openOpenDocument(bytes);
  const { body, walked } = openContent(file, file.parse(STYLES), "office:presentation");
  const presentation = readSlides(body, walked);
  const { text, found, furniture } = slideText(presentation.slides);
  const properties = propertiesOf(file);
  const { notes, unreadable } = slideNotes(presentation, text, walked.oddities);
  return finished("odp", [...text.blocks, ...footnoteBlocks(walked.notes), ...furniture], {
    title: titleOf(text.blocks, toldTitle(found, properties.title)),
    written: properties.written,
    notes,
    pages: presentation.count,
    unreadablePages: unreadable,
  });
}

function openContent(file: OpenDocumentPackage, common: XmlElement | undefined, kind: string) {
  const root = file.parse(CONTENT);
  const body = child(child(root, "office:body"), kind);
  if (!root || !body) {
    throw new UnreadableFile(
      "damaged",
      "This file holds no OpenDocument text or slides. Open it where it was written, save it again and try once more.",
    );
  }
  const oddities: Oddities = { tracked: false, skipped: 0 };
  const walked: Walked = { spots: spotsOf(root, CONTENT), styles: readStyles(common, root), oddities, notes: [] };
  return { body, walked };
}

type Finished = Pick<StrategyDocument, "notes"> & { readonly [Key in "title" | "written"]: string | undefined } & {
  readonly pages?: number;
  readonly unreadablePages?: readonly number[];
};

function finished(format: "odt" | "odp", blocks: readonly Block[], facts: Finished): StrategyDocument {
  if (!blocks.some(({ kind }) => kind !== "furniture")) {
    throw new UnreadableFile(
      "no-text",
      "This OpenDocument file holds no text, only pictures or empty pages. Use a version with text in it.",
    );
  }
  const { title, written, unreadablePages, ...others } = facts;
  return {
    format,
    ...(title === undefined ? {} : { title }),
    ...(written === undefined ? {} : { written }),
    ...(unreadablePages === undefined || unreadablePages.length === 0 ? {} : { unreadablePages }),
    ...others,
    blocks,
  };
}

/** Heads and feet of the page styles. */
function runningHeads(common: XmlElement | undefined): Found[][] {
  const pages = child(common, "office:master-styles");
  if (!common || !pages) return [];
  const walked: Walked = {
    spots: spotsOf(common, STYLES),
    styles: readStyles(common, common),
    oddities: { tracked: false, skipped: 0 },
    notes: [],
  };
  return elements(pages).flatMap((page) =>
    elements(page)
      .filter(
        ({ name, attributes }) => /^style:(?:header|footer)/.test(name) && attributes["style:display"] !== "false",
      )
      .map((head) => gather(head, walked)),
  );
}

function propertiesOf(file: OpenDocumentPackage): Properties {
  const meta = child(file.parse("meta.xml"), "office:meta");
  const property = (name: string) => {
    const found = child(meta, name);
    return found && textOf(found).replace(/\s+/g, " ").trim();
  };
  const title = property("dc:title");
  const day = /^\d{4}-\d{2}-\d{2}/.exec(property("dc:date") ?? property("meta:creation-date") ?? "")?.[0];
  return { ...(title ? { title } : {}), ...(day ? { written: day } : {}) };
}
