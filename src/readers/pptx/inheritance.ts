import { child, elements, type XmlElement } from "../../formats/xml.js";

/** What a slide's placeholders inherit from: its layout and its master, and the presentation itself. */
export interface Origins {
  readonly layout: XmlElement | undefined;
  readonly master: XmlElement | undefined;
  /** p:defaultTextStyle, which holds for words outside placeholders. */
  readonly defaults: XmlElement | undefined;
}

/** A shape with everything it inherits. */
export interface Inherited {
  /** The shape and those it is made after, nearest first. */
  readonly shapes: readonly XmlElement[];
  /** Text styles by level (a:lstStyle and the like), nearest first. */
  readonly textStyles: readonly XmlElement[];
}

/** The placeholder that a shape is, if it is one. */
export function placeholderOf(shape: XmlElement): XmlElement | undefined {
  for (const part of elements(shape)) {
    if (!/^p:nv\w*Pr$/.test(part.name)) continue;
    return child(child(part, "p:nvPr"), "p:ph");
  }
  return undefined;
}

/** A placeholder's type; "obj" where the file does not say, as PowerPoint takes it. */
export function typeOf(placeholder: XmlElement): string {
  return placeholder.attributes["type"] ?? "obj";
}

/** What a shape of a slide is made after. */
export function inheritanceOf(shape: XmlElement, { layout, master, defaults }: Origins): Inherited {
  const placeholder = placeholderOf(shape);
  if (!placeholder) return { shapes: [shape], textStyles: present([listStyle(shape), defaults]) };
  const onLayout = shapesOf(layout).find((each) => matches(placeholder, each));
  // A layout's placeholder may be of another kind than the slide says, and its kind is the one the master has.
  const kind = masterKind(typeOf((onLayout && placeholderOf(onLayout)) ?? placeholder));
  const onMaster = shapesOf(master).find((each) => {
    const found = placeholderOf(each);
    return found !== undefined && masterKind(typeOf(found)) === kind;
  });
  const styles = child(master, "p:txStyles");
  const style = child(styles, kind === "title" ? "p:titleStyle" : kind === "body" ? "p:bodyStyle" : "p:otherStyle");
  const shapes = present([shape, onLayout, onMaster]);
  return { shapes, textStyles: present([...shapes.map(listStyle), style, defaults]) };
}

function matches(placeholder: XmlElement, other: XmlElement): boolean {
  const found = placeholderOf(other);
  if (!found) return false;
  const { idx } = placeholder.attributes;
  if (idx !== undefined) return found.attributes["idx"] === idx;
  return masterKind(typeOf(found)) === masterKind(typeOf(placeholder));
}

/** A master has one placeholder for all titles and one for everything that is filled in below. */
function masterKind(type: string): string {
  if (type === "title" || type === "ctrTitle") return "title";
  return type === "dt" || type === "ftr" || type === "sldNum" || type === "hdr" ? type : "body";
}

function shapesOf(page: XmlElement | undefined): XmlElement[] {
  const tree = child(child(page, "p:cSld"), "p:spTree");
  return tree ? elements(tree) : [];
}

function listStyle(shape: XmlElement): XmlElement | undefined {
  return child(child(shape, "p:txBody"), "a:lstStyle");
}

function present(found: readonly (XmlElement | undefined)[]): XmlElement[] {
  return found.filter((each): each is XmlElement => each !== undefined);
}
