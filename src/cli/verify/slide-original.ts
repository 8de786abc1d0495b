import type { Span } from "../../model/place.js";
import type { Original } from "./original.js";
import { readsAs } from "./same-text.js";
import { unpackPart } from "./unpack-part.js";
import { tokensOf } from "./xml-tokens.js";

/** A PowerPoint file, whose parts are scanned when a place asks for them. */
export function slideOriginal(bytes: Uint8Array): Original {
  const parts = new Map<string, readonly (readonly string[])[] | undefined>();
  const shapesOf = (part: string) => {
    if (!parts.has(part)) {
      const xml = unpackPart(bytes, part);
      parts.set(part, xml === undefined ? undefined : shapeTexts(xml));
    }
    return parts.get(part);
  };
  let slides: readonly string[] | undefined;
  const linked = new Map<string, readonly string[]>();
  /** Whether the part is that of the slide or of a diagram on it. */
  const isOnSlide = (slide: number, part: string) => {
    slides ??= slideParts(bytes);
    const own = slides[slide - 1];
    if (own === undefined || own === part) return own === part;
    if (!linked.has(own))
      linked.set(
        own,
        targetsOf(bytes, own).map(([, target]) => target),
      );
    return linked.get(own)?.includes(part) ?? false;
  };
  return {
    notes: () => [],
    differs({ text, place }: Span) {
      if (place.kind !== "slide") return "a place in another kind of file";
      const shapes = shapesOf(place.part);
      if (!shapes) return `the file has no part "${place.part}"`;
      if (!isOnSlide(place.slide, place.part)) return `"${place.part}" is not on slide ${place.slide}`;
      const shape = shapes[place.shape - 1];
      if (!shape) return `the part has only ${shapes.length} shapes`;
      const paragraph = shape[place.paragraph - 1];
      if (paragraph === undefined) return `the shape has only ${shape.length} paragraphs`;
      if (place.start < 0 || place.start >= place.end || place.end > paragraph.length)
        return "a place outside the paragraph";
      const slice = paragraph.slice(place.start, place.end);
      return readsAs(slice, text, { spaces: "as-they-are" }) ? undefined : slice;
    },
  };
}

const SHAPES = new Set(["p:sp", "p:graphicFrame", "dgm:pt"]);

/** The texts of every shape's paragraphs, shapes and paragraphs in document order. */
function shapeTexts(xml: string): string[][] {
  const shapes: string[][] = [];
  const open: string[][] = [];
  let inText = 0;
  let inParagraph = 0;
  // Choices met in each open mc:AlternateContent: only the first is read.
  const choices: number[] = [];
  let leftOut = 0;
  const say = (text: string) => {
    const shape = open.at(-1);
    if (shape && shape.length > 0 && inParagraph > 0 && leftOut === 0) shape.push(`${shape.pop() ?? ""}${text}`);
  };
  for (const { text, name, opens, closes } of tokensOf(xml)) {
    const step = opens ? 1 : closes ? -1 : 0;
    if (text !== undefined) {
      if (inText > 0) say(text);
    } else if (SHAPES.has(name)) {
      const shape: string[] = [];
      if (!closes) shapes.push(shape);
      if (opens) open.push(shape);
      if (closes) open.pop();
    } else if (name === "a:p") {
      if (!closes) open.at(-1)?.push("");
      inParagraph += step;
    } else if (name === "a:t" || name === "m:t") inText += step;
    else if (name === "a:br") {
      if (!closes) say("\n");
    } else if (name === "mc:AlternateContent" && inParagraph > 0) {
      if (opens) choices.push(0);
      if (closes) choices.pop();
    } else if (name === "mc:Choice" && inParagraph > 0) {
      const last = choices.length - 1;
      if (opens) choices[last] = (choices[last] ?? 0) + 1;
      if ((choices[last] ?? 0) > 1) leftOut += step;
    } else if (name === "mc:Fallback" && inParagraph > 0 && (choices.at(-1) ?? 0) > 0) leftOut += step;
  }
  return shapes;
}

const MAIN_PART = "ppt/presentation.xml";
const LISTED_SLIDE = /<(?:[\w.-]+:)?sldId\b[^>]*\s[\w.-]+:id\s*=\s*["']([^"']*)["']/g;
const RELATIONSHIP = /<(?:[\w.-]+:)?Relationship\b[^>]*>/g;

/** The parts of the slides in the order in which they are shown. */
function slideParts(bytes: Uint8Array): string[] {
  const main = targetsOf(bytes, "").find(([, , type]) => type === "officeDocument")?.[1] ?? MAIN_PART;
  const targets = new Map(targetsOf(bytes, main).map(([id, target]) => [id, target]));
  const listed = [...(unpackPart(bytes, main) ?? "").matchAll(LISTED_SLIDE)];
  return listed.map(([, id = ""]) => targets.get(id) ?? "");
}

/** What a part's relationships name: id, target and the last word of the type. */
function targetsOf(bytes: Uint8Array, part: string): [id: string, target: string, type: string][] {
  const [, folder = "", name = ""] = /^(.*\/)?([^/]*)$/.exec(part) ?? [];
  const list = unpackPart(bytes, `${folder}_rels/${name}.rels`) ?? "";
  return [...list.matchAll(RELATIONSHIP)].map(([tag]) => {
    const value = (attribute: string) => new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? "";
    const target = value("Target");
    const path = target.startsWith("/") ? target : `/${folder}${target}`;
    return [value("Id"), new URL(path, "part:/").pathname.replace(/^\/+/, ""), value("Type").split("/").at(-1) ?? ""];
  });
}
