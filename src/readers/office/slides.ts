import type { Block } from "../../model/document.js";
import { furnitureBlocks } from "./apart.js";
import { type MainText, mainText } from "./blocks.js";
import { type Found, type Paragraph, paragraphsOf } from "./found.js";
import { bodySize, couldBeHeading, sizesOf } from "./look.js";
import { inReadingOrder, type Placed } from "./reading-order.js";

/** A shape with words, or a group of shapes. */
export interface SlideShape extends Placed {
  readonly role: "title" | "subtitle" | "furniture" | "body";
  readonly content: readonly Found[];
  /** A group's shapes; they are read together. */
  readonly group?: readonly SlideShape[];
}

/** A slide as it stands in the file, in the order in which slides are shown. */
export interface Slide {
  readonly number: number;
  readonly shapes: readonly SlideShape[];
  /** Whether the slide only opens the presentation or a part of it. */
  readonly opensPart: boolean;
}

/** A presentation's text. */
export interface SlideText {
  readonly text: MainText;
  /** All words of all slides, before they became blocks. */
  readonly found: readonly Found[];
  readonly furniture: readonly Block[];
}

/** "(continued)", "(2 of 3)": what is written behind a title that was used before. */
const CONTINUED =
  /[\s–-]*(?:[([](?:cont(?:inued|['’]?d|\.)?|\d{1,2}(?:\s*(?:of|\/)\s*\d{1,2})?)[)\]]|\bcont(?:inued|['’]d)\.?)$/i;

/**
 * Slides to blocks. Titles become headings: the cover's is the title of the whole, those of slides that open a part stand at level 1,
 * all others below them. A title that the slide before bore as well is only repeated, so it is furniture.
 */
export function slideText(slides: readonly Slide[]): SlideText {
  const furniture: Found[] = [];
  const found: Found[] = [];
  const inParts = slides.some(({ opensPart }, index) => opensPart && index > 0);
  const body = bodySize(slides.flatMap(({ shapes }) => shapes.flatMap(wordsOf)));
  let before: string | undefined;
  for (const [index, { shapes, opensPart }] of slides.entries()) {
    const { title, rest } = titleApart(shapes, body);
    const isCover = index === 0 && (opensPart || rest.flatMap(wordsOf).every(standsOnCover));
    const words = title.map(({ text }) => text.trim()).join(" ");
    const bare = words.replace(CONTINUED, "").replace(/\s+/g, " ").toLowerCase();
    const level = inParts && !opensPart ? 2 : 1;
    if (bare !== "" && bare === before) furniture.push(...title.map((paragraph) => ({ paragraph })));
    else found.push(...asHeading(title, isCover ? "title" : "heading", isCover ? 1 : level));
    before = bare;
    for (const shape of flattened(rest)) (shape.role === "furniture" ? furniture : found).push(...shape.content);
  }
  const text = mainText(found, 1);
  return {
    text: { ...text, blocks: text.blocks.map(onItsSlide) },
    found,
    furniture: furnitureBlocks([furniture]).map(onItsSlide),
  };
}

/** A first slide with nothing but short lines below its title is a cover, whatever its layout. */
function standsOnCover({ text, marker }: Paragraph): boolean {
  return marker === undefined && (text.trim() === "" || couldBeHeading(text));
}

/** The title's paragraphs and the other shapes in reading order. */
function titleApart(shapes: readonly SlideShape[], body: number): { title: Paragraph[]; rest: SlideShape[] } {
  const rest = inReadingOrder(shapes.filter(({ role }) => role !== "title"));
  const title = shapes.filter(({ role }) => role === "title").flatMap(({ content }) => filled(content));
  if (title.length > 0) return { title, rest };
  const byLook = titleByLook(rest, body);
  return byLook ? { title: filled(byLook.content), rest: rest.filter((shape) => shape !== byLook) } : { title, rest };
}

/** Where no shape is the title: the first one, when it is a line that is larger than body text and than all else on the slide. */
function titleByLook(shapes: readonly SlideShape[], body: number): SlideShape | undefined {
  const [first, ...others] = shapes.filter(
    ({ role, content, group }) => role !== "furniture" && (group || filled(content).length > 0),
  );
  if (!first || first.group) return undefined;
  const [line, ...more] = filled(first.content);
  if (!line || more.length > 0 || line.marker !== undefined || !couldBeHeading(line.text)) return undefined;
  const { size } = sizesOf(line);
  const larger = others
    .flatMap(wordsOf)
    .every((paragraph) => paragraph.text.trim() === "" || sizesOf(paragraph).largest < size);
  return size > body && larger ? first : undefined;
}

function asHeading(title: readonly Paragraph[], role: "title" | "heading", level: number): Found[] {
  return title.map((paragraph, index) => ({
    paragraph: { ...paragraph, role, level, marker: undefined, joinsNext: index < title.length - 1 },
  }));
}

function flattened(shapes: readonly SlideShape[]): SlideShape[] {
  return shapes.flatMap((shape) => (shape.group ? flattened(inReadingOrder(shape.group)) : [shape]));
}

function wordsOf({ content, group }: SlideShape): Paragraph[] {
  return [...paragraphsOf(content), ...(group ?? []).flatMap(wordsOf)];
}

function filled(content: readonly Found[]): Paragraph[] {
  return paragraphsOf(content).filter(({ text }) => text.trim() !== "");
}

function onItsSlide(block: Block): Block {
  const place = block.pieces[0]?.place;
  const slide = place?.kind === "slide" || place?.kind === "open-document" ? place.slide : undefined;
  return slide === undefined ? block : { ...block, page: slide };
}
