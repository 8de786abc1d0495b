import { type OfficePackage, openPackage } from "../../formats/ooxml.js";
import { child, elements, textOf, type XmlElement } from "../../formats/xml.js";
import { type StrategyDocument, UnreadableFile } from "../../model/document.js";
import { coreProperties } from "../office/core-properties.js";
import type { Found, Oddities } from "../office/found.js";
import { type Presentation, slideNotes } from "../office/slide-notes.js";
import { type Slide, slideText } from "../office/slides.js";
import { isOn } from "../office/switches.js";
import { toldTitle } from "../office/title.js";
import { titleOf } from "../title.js";
import { diagramText } from "./diagram.js";
import { placeholderOf, typeOf } from "./inheritance.js";
import { spotsOf } from "./places.js";
import { shapesOf } from "./slide.js";

const USUAL_MAIN_PART = "ppt/presentation.xml";

/**
 * Reads a PowerPoint file: its slides in the order in which they are shown, without hidden ones and without speaker's notes
 * (docs/decisions/0013-slides-as-shown.md); comments are not read. Footers, dates and slide numbers follow as furniture.
 * Places have kind "slide".
 *
 * @param bytes a .pptx, .pptm, .ppsx or .potx, not encrypted
 * @throws UnreadableFile "damaged" (no zip, no slides, broken XML), "encrypted", "too-large" or "no-text"
 */
export async function readPptx(bytes: Uint8Array): Promise<StrategyDocument> {
  const file = openPackage(bytes);
  const main = file.relationships("").find(({ type }) => type === "officeDocument")?.part ?? USUAL_MAIN_PART;
  const root = file.parse(main);
  if (root?.name !== "p:presentation") {
    throw new UnreadableFile(
      "damaged",
      "This file holds no PowerPoint slides. Open it in PowerPoint, save it as .pptx and try again.",
    );
  }
  const oddities: Oddities = { tracked: false, skipped: 0 };
  const presentation = readSlides(file, main, root, oddities);
  const { text, found, furniture } = slideText(presentation.slides);
  if (text.blocks.length === 0) {
    throw new UnreadableFile(
      "no-text",
      "This PowerPoint file shows no text, only pictures or empty slides. Use a version with text in it.",
    );
  }
  const core = coreProperties(file);
  const title = titleOf(text.blocks, toldTitle(found, core.title));
  const { notes, unreadable } = slideNotes(presentation, text, oddities);
  return {
    format: "pptx",
    ...(title === undefined ? {} : { title }),
    ...(core.written === undefined ? {} : { written: core.written }),
    pages: presentation.count,
    ...(unreadable.length === 0 ? {} : { unreadablePages: unreadable }),
    blocks: [...text.blocks, ...furniture],
    notes,
  };
}

function readSlides(file: OfficePackage, main: string, root: XmlElement, oddities: Oddities): Presentation {
  const parse = remembering(file);
  const linked = new Map(file.relationships(main).map(({ id, part }) => [id, part]));
  const listed = elements(child(root, "p:sldIdLst") ?? { children: [] });
  const slides: Slide[] = [];
  const hidden: number[] = [];
  const withNotes: number[] = [];
  const withPictures: number[] = [];
  for (const [index, { attributes }] of listed.entries()) {
    const number = index + 1;
    const part = linked.get(attributes["r:id"] ?? "");
    const slide = part === undefined ? undefined : file.parse(part);
    const tree = child(child(slide, "p:cSld"), "p:spTree");
    if (part === undefined || !slide || !tree) continue;
    if (slide.attributes["show"] !== undefined && !isOn(slide.attributes["show"])) {
      hidden.push(number);
      continue;
    }
    const links = file.relationships(part);
    const partOf = (type: string) => links.find((each) => each.type === type)?.part;
    const layoutPart = partOf("slideLayout");
    const layout = parse(layoutPart);
    const masters = layoutPart === undefined ? [] : file.relationships(layoutPart);
    const master = parse(masters.find(({ type }) => type === "slideMaster")?.part);
    const shapes = shapesOf(tree, {
      spots: spotsOf(slide, part, number),
      origins: { layout, master, defaults: child(root, "p:defaultTextStyle") },
      oddities,
      diagram: (id) => diagram(file, links.find((each) => each.id === id)?.part, number),
    });
    slides.push({ number, shapes, opensPart: opensPart(layout, tree) });
    if (hasSpeakersNotes(parse(partOf("notesSlide")))) withNotes.push(number);
    if (holdsPicture(tree)) withPictures.push(number);
  }
  return { count: listed.length, slides, hidden, withNotes, withPictures };
}

/** Slides share layouts and masters, which are parsed once. */
function remembering(file: OfficePackage): (part: string | undefined) => XmlElement | undefined {
  const parsed = new Map<string, XmlElement | undefined>();
  return (part) => {
    if (part === undefined) return undefined;
    if (!parsed.has(part)) parsed.set(part, file.parse(part));
    return parsed.get(part);
  };
}

function diagram(file: OfficePackage, part: string | undefined, slide: number): Found[] | undefined {
  const model = part === undefined ? undefined : file.parse(part);
  return part === undefined || !model ? undefined : diagramText(model, spotsOf(model, part, slide));
}

/** Whether a slide only opens the presentation or a part of it: by its layout, or because a title and a subtitle fill it. */
function opensPart(layout: XmlElement | undefined, tree: XmlElement): boolean {
  const type = layout?.attributes["type"];
  if (type === "title" || type === "secHead") return true;
  const types = elements(tree).flatMap((shape) => {
    const placeholder = placeholderOf(shape);
    return placeholder ? [typeOf(placeholder)] : [];
  });
  return types.includes("ctrTitle");
}

function hasSpeakersNotes(notes: XmlElement | undefined): boolean {
  const tree = child(child(notes, "p:cSld"), "p:spTree");
  return (tree ? elements(tree) : []).some((shape) => {
    const placeholder = placeholderOf(shape);
    const text = child(shape, "p:txBody");
    return (
      placeholder !== undefined && typeOf(placeholder) === "body" && text !== undefined && textOf(text).trim() !== ""
    );
  });
}

function holdsPicture(element: XmlElement): boolean {
  return element.name === "p:pic" || elements(element).some(holdsPicture);
}
