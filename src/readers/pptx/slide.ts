import { child, elements, type XmlElement } from "../../formats/xml.js";
import type { Found, FoundTable, Oddities, Spot } from "../office/found.js";
import { around, type ShapeBox } from "../office/reading-order.js";
import type { SlideShape } from "../office/slides.js";
import { isOn } from "../office/switches.js";
import { headedByFirst } from "../office/tables.js";
import { AutoNumbers } from "./bullets.js";
import { inheritanceOf, type Origins, placeholderOf, typeOf } from "./inheritance.js";
import { type Frame, paragraphsIn } from "./paragraphs.js";

/** What is needed to read the shapes of one slide, and what is filled on the way. */
export interface SlideParts {
  readonly spots: ReadonlyMap<XmlElement, Spot>;
  readonly origins: Origins;
  readonly oddities: Oddities;
  /** The words of the diagram with that relationship; undefined when the file does not hold them. */
  readonly diagram: (id: string) => Found[] | undefined;
}

/** From a shape's own coordinates to those of the slide. */
type Move = (box: ShapeBox) => ShapeBox;

/** The shapes of a slide that hold words, groups kept together. */
export function shapesOf(tree: XmlElement, parts: SlideParts, move: Move = (box) => box): SlideShape[] {
  return elements(tree).flatMap((element): SlideShape[] => {
    switch (element.name) {
      case "p:sp":
        return isHidden(element) ? [] : textShape(element, parts, move);
      case "p:grpSp": {
        if (isHidden(element)) return [];
        const group = shapesOf(element, parts, moveOf(element, move));
        return group.length === 0 ? [] : [{ role: "body", content: [], box: around(group), group }];
      }
      case "p:graphicFrame":
        return isHidden(element) ? [] : graphicFrame(element, parts, move);
      case "mc:AlternateContent": {
        const chosen = child(element, "mc:Choice") ?? child(element, "mc:Fallback");
        return chosen ? shapesOf(chosen, parts, move) : [];
      }
      default:
        return [];
    }
  });
}

/** Shapes that were switched off in the selection pane are not shown. */
function isHidden(shape: XmlElement): boolean {
  const named = elements(shape).find(({ name }) => /^p:nv\w*Pr$/.test(name));
  const hidden = child(named, "p:cNvPr")?.attributes["hidden"];
  return hidden !== undefined && isOn(hidden);
}

const FURNITURE = new Set(["dt", "ftr", "sldNum", "hdr"]);

function textShape(shape: XmlElement, { spots, origins }: SlideParts, move: Move): SlideShape[] {
  const { shapes, textStyles } = inheritanceOf(shape, origins);
  const frame: Frame = { spots, textStyles, numbers: new AutoNumbers() };
  const content = paragraphsIn(child(shape, "p:txBody"), frame).map((paragraph) => ({ paragraph }));
  if (!content.some(({ paragraph }) => paragraph.text.trim() !== "")) return [];
  const placeholder = placeholderOf(shape);
  const box = shapes.map((each) => boxIn(child(child(each, "p:spPr"), "a:xfrm"))).find((each) => each !== undefined);
  return [{ role: placeholder ? roleOf(typeOf(placeholder)) : "body", content, box: box && move(box) }];
}

function roleOf(type: string): SlideShape["role"] {
  if (type === "title" || type === "ctrTitle") return "title";
  if (type === "subTitle") return "subtitle";
  return FURNITURE.has(type) ? "furniture" : "body";
}

/** A table, a diagram, a chart or an inserted file. */
function graphicFrame(frame: XmlElement, parts: SlideParts, move: Move): SlideShape[] {
  const box = boxIn(child(frame, "p:xfrm"));
  const holder = child(child(frame, "a:graphic"), "a:graphicData");
  const table = child(holder, "a:tbl");
  const diagram = child(holder, "dgm:relIds");
  const content = table
    ? [{ table: tableOf(table, parts) }]
    : diagram
      ? parts.diagram(diagram.attributes["r:dm"] ?? "")
      : undefined;
  if (!content) {
    parts.oddities.skipped++;
    return [];
  }
  return content.length === 0 ? [] : [{ role: "body", content, box: box && move(box) }];
}

function tableOf(table: XmlElement, { spots, origins }: SlideParts): FoundTable {
  const frame = { spots, textStyles: origins.defaults ? [origins.defaults] : [] };
  const rows = elements(table).filter(({ name }) => name === "a:tr");
  const read = rows.map((row) => ({
    header: false,
    cells: elements(row)
      .filter(({ name }) => name === "a:tc")
      .map(({ attributes, children }, column) => {
        // What a cell that is merged into another one holds is not shown.
        const merged = [attributes["hMerge"], attributes["vMerge"]].some((each) => each !== undefined && isOn(each));
        const body = merged ? undefined : child({ name: "", attributes, children }, "a:txBody");
        const paragraphs = paragraphsIn(body, { ...frame, numbers: new AutoNumbers() });
        return { column, content: paragraphs.map((paragraph) => ({ paragraph })) };
      }),
  }));
  const marked = child(table, "a:tblPr")?.attributes["firstRow"];
  return { rows: marked !== undefined && isOn(marked) ? headedByFirst(read) : read };
}

function boxIn(transform: XmlElement | undefined): ShapeBox | undefined {
  const [left, top] = pair(child(transform, "a:off"), "x", "y");
  const [width, height] = pair(child(transform, "a:ext"), "cx", "cy");
  return [left, top, width, height].every(Number.isFinite) ? [left, top, left + width, top + height] : undefined;
}

/** A group has its own coordinates, which fill its place on the slide. */
function moveOf(group: XmlElement, outer: Move): Move {
  const transform = child(child(group, "p:grpSpPr"), "a:xfrm");
  const place = boxIn(transform);
  const [fromX, fromY] = pair(child(transform, "a:chOff"), "x", "y");
  const [ownWidth, ownHeight] = pair(child(transform, "a:chExt"), "cx", "cy");
  if (!place || !(ownWidth > 0) || !(ownHeight > 0) || !Number.isFinite(fromX + fromY)) return outer;
  const [left, top, right, bottom] = place;
  const x = (value: number) => left + ((value - fromX) * (right - left)) / ownWidth;
  const y = (value: number) => top + ((value - fromY) * (bottom - top)) / ownHeight;
  return (box) => outer([x(box[0]), y(box[1]), x(box[2]), y(box[3])]);
}

function pair(element: XmlElement | undefined, first: string, second: string): [number, number] {
  return [Number(element?.attributes[first]), Number(element?.attributes[second])];
}
