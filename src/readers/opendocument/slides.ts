import { child, elements, textOf, type XmlElement } from "../../formats/xml.js";
import { around, type ShapeBox } from "../office/reading-order.js";
import type { Presentation } from "../office/slide-notes.js";
import type { Slide, SlideShape } from "../office/slides.js";
import { gather, type Walked } from "./walk.js";

const FURNITURE = new Set(["header", "footer", "date-time", "page-number"]);

/** The slides of an office:presentation. */
export function readSlides(presentation: XmlElement, walked: Walked): Presentation {
  const slides: Slide[] = [];
  const hidden: number[] = [];
  const withNotes: number[] = [];
  const withPictures: number[] = [];
  const pages = elements(presentation).filter(({ name }) => name === "draw:page");
  for (const [index, page] of pages.entries()) {
    const number = index + 1;
    if (walked.styles.hidesSlide(page.attributes["draw:style-name"])) {
      hidden.push(number);
      continue;
    }
    const shapes = shapesOf(page, walked);
    const title = shapes.some(({ role }) => role === "title");
    const subtitle = shapes.some(({ role }) => role === "subtitle");
    slides.push({ number, shapes, opensPart: title && subtitle });
    const notes = child(page, "presentation:notes");
    if (notes && elements(notes).some((frame) => isSpeakersNote(frame))) withNotes.push(number);
    if (holdsPicture(page)) withPictures.push(number);
  }
  return { count: pages.length, slides, hidden, withNotes, withPictures };
}

function isSpeakersNote(frame: XmlElement): boolean {
  return frame.attributes["presentation:class"] === "notes" && textOf(frame).trim() !== "";
}

function holdsPicture(element: XmlElement): boolean {
  if (element.name === "presentation:notes") return false;
  return element.name === "draw:image" || elements(element).some(holdsPicture);
}

function shapesOf(container: XmlElement, walked: Walked): SlideShape[] {
  return elements(container).flatMap((element): SlideShape[] => {
    if (element.name === "draw:a") return shapesOf(element, walked);
    if (element.name === "draw:g") {
      const group = shapesOf(element, walked);
      return group.length === 0 ? [] : [{ role: "body", content: [], box: around(group), group }];
    }
    if (!element.name.startsWith("draw:")) return [];
    const { attributes } = element;
    const look = {
      ...walked.styles.look("graphic", attributes["draw:style-name"]),
      ...walked.styles.look("presentation", attributes["presentation:style-name"]),
    };
    const holder = { name: "", attributes: {}, children: [element] };
    const content = attributes["presentation:placeholder"] === "true" ? [] : gather(holder, walked, look);
    if (content.length === 0) return [];
    return [{ role: roleOf(attributes["presentation:class"]), content, box: boxOf(attributes) }];
  });
}

function roleOf(placeholder: string | undefined): SlideShape["role"] {
  if (placeholder === "title" || placeholder === "subtitle") return placeholder;
  return FURNITURE.has(placeholder ?? "") ? "furniture" : "body";
}

const POINTS_PER: Readonly<Record<string, number>> = { cm: 72 / 2.54, mm: 7.2 / 2.54, in: 72, pt: 1, pc: 12, px: 0.75 };
const LENGTH = /^(-?[\d.]+)(cm|mm|in|pt|pc|px)$/;
/** A turned or slanted shape has its position here and not in svg:x and svg:y. */
const TRANSLATE = /translate\s*\(\s*(-?[\d.]+\w+)[\s,]+(-?[\d.]+\w+)\s*\)/;

function boxOf(attributes: XmlElement["attributes"]): ShapeBox | undefined {
  const [, moveX, moveY] = TRANSLATE.exec(attributes["draw:transform"] ?? "") ?? [];
  const left = points(attributes["svg:x"] ?? attributes["svg:x1"] ?? moveX);
  const top = points(attributes["svg:y"] ?? attributes["svg:y1"] ?? moveY);
  if (left === undefined || top === undefined) return undefined;
  return [left, top, left + (points(attributes["svg:width"]) ?? 0), top + (points(attributes["svg:height"]) ?? 0)];
}

function points(length: string | undefined): number | undefined {
  const [, number, unit = ""] = LENGTH.exec(length ?? "") ?? [];
  return number === undefined ? undefined : Number(number) * (POINTS_PER[unit] ?? 1);
}
