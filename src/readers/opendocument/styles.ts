import { child, elements, type XmlElement } from "../../formats/xml.js";
import type { Look } from "../office/found.js";
import { type NamedRole, roleByName } from "../office/style-names.js";
import { type ListStyle, readListStyle } from "./list-styles.js";

/** A paragraph style with everything it inherits. */
export interface ParagraphStyle {
  readonly named: NamedRole | undefined;
  readonly look: Partial<Look>;
  /** The list style that its paragraphs take when their list has none. */
  readonly list: string | undefined;
}

/** The styles that hold in one part. Names are those written in the part; unknown ones say nothing. */
export interface Styles {
  paragraph(name: string | undefined): ParagraphStyle;
  /** The look of a stretch of text, or of all text in a drawing. */
  look(family: "text" | "graphic" | "presentation", name: string | undefined): Partial<Look>;
  list(name: string | undefined): ListStyle | undefined;
  /** Whether slides of that style are left out when the others are shown. */
  hidesSlide(name: string | undefined): boolean;
  /** How headings are numbered. */
  readonly outline: ListStyle | undefined;
  readonly defaults: Look;
}

const LONGEST_CHAIN = 20;
const DEFAULT_SIZE = 24;
const NO_STYLE: ParagraphStyle = { named: undefined, look: {}, list: undefined };

/**
 * Gathers the styles for one part.
 *
 * @param common root of styles.xml, if there is one
 * @param part root of the part; its automatic styles stand before the common ones
 */
export function readStyles(common: XmlElement | undefined, part: XmlElement): Styles {
  const styles = new Map<string, XmlElement>();
  const lists = new Map<string, ListStyle>();
  const note = (container: XmlElement | undefined) => {
    for (const element of container ? elements(container) : []) {
      const name = element.attributes["style:name"] ?? "";
      if (element.name === "style:style") styles.set(keyOf(element.attributes["style:family"], name), element);
      else if (element.name === "style:default-style")
        styles.set(keyOf(element.attributes["style:family"], undefined), element);
      else if (element.name === "text:list-style") lists.set(name, readListStyle(element));
    }
  };
  const named = child(common, "office:styles");
  note(named);
  note(child(part, "office:automatic-styles"));
  const outlineStyle = child(named, "text:outline-style");
  const outline = outlineStyle && readListStyle(outlineStyle);
  // Headings may be wrapped in lists of that style.
  if (outline) lists.set(outlineStyle.attributes["style:name"] ?? "", outline);
  const fallback = lookOf(child(styles.get(keyOf("paragraph", undefined)), "style:text-properties"));
  const defaults: Look = {
    bold: false,
    underlined: false,
    capitals: false,
    hidden: false,
    raised: false,
    ...withSize(fallback, DEFAULT_SIZE),
  };
  const known = new Map<string, ParagraphStyle>();
  return {
    defaults,
    outline,
    list: (name) => (name === undefined ? undefined : lists.get(name)),
    paragraph(name) {
      if (name === undefined) return NO_STYLE;
      const made = known.get(name) ?? resolve(chainOf(styles, "paragraph", name), defaults.size, name);
      known.set(name, made);
      return made;
    },
    look: (family, name) => (name === undefined ? {} : resolve(chainOf(styles, family, name), defaults.size).look),
    hidesSlide(name) {
      const properties = child(styles.get(keyOf("drawing-page", name ?? "")), "style:drawing-page-properties");
      return properties?.attributes["presentation:visibility"] === "hidden";
    },
  };
}

function keyOf(family: string | undefined, name: string | undefined): string {
  return `${family} ${name ?? "(default)"}`;
}

/** The style and those it is made from, nearest first. */
function chainOf(styles: ReadonlyMap<string, XmlElement>, family: string, name: string): XmlElement[] {
  const chain: XmlElement[] = [];
  let next: string | undefined = name;
  while (next !== undefined && chain.length < LONGEST_CHAIN) {
    const style = styles.get(keyOf(family, next));
    if (!style) break;
    chain.push(style);
    next = style.attributes["style:parent-style-name"];
  }
  return chain;
}

/** @param name says what the paragraphs are where the file does not define the style, as some programs leave "Title" */
function resolve(chain: readonly XmlElement[], defaultSize: number, name = ""): ParagraphStyle {
  let named: NamedRole | undefined;
  let list: string | undefined;
  let look: SizedLook = {};
  for (const style of [...chain].reverse()) {
    look = { ...look, ...lookOf(child(style, "style:text-properties"), look) };
  }
  for (const { attributes } of chain) {
    named ??= roleByName(attributes["style:display-name"] ?? plainName(attributes["style:name"] ?? ""));
    list ??= attributes["style:list-style-name"];
  }
  named ??= chain.length === 0 ? roleByName(plainName(name)) : undefined;
  return { named, look: withSize(look, look.share === undefined ? undefined : defaultSize), list: list || undefined };
}

/** Names are written with other signs than letters spelt out: "Heading_20_1". */
function plainName(name: string): string {
  return name.replace(/_([\da-f]{2})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** A look whose size may be a share of whatever size surrounds it. */
interface SizedLook extends Partial<Look> {
  readonly share?: number;
}

const POINTS = /^([\d.]+)pt$/;
const PERCENT = /^([\d.]+)%$/;

/** What text properties say of the look; nothing where they are silent. Shares are taken of the inherited size. */
function lookOf(properties: XmlElement | undefined, inherited: SizedLook = {}): SizedLook {
  if (!properties) return {};
  const { attributes } = properties;
  const look: { -readonly [Key in keyof SizedLook]?: SizedLook[Key] } = {};
  const weight = attributes["fo:font-weight"];
  if (weight !== undefined) look.bold = weight === "bold" || Number(weight) >= 600;
  const line = attributes["style:text-underline-style"];
  if (line !== undefined) look.underlined = line !== "none";
  const letters = attributes["fo:text-transform"];
  if (letters !== undefined) look.capitals = letters === "uppercase";
  const display = attributes["text:display"];
  if (display !== undefined) look.hidden = display === "none";
  const position = attributes["style:text-position"];
  if (position !== undefined) look.raised = /^(?:super|[1-9]\d*(?:\.\d+)?%)/.test(position);
  const size = attributes["fo:font-size"] ?? "";
  const points = POINTS.exec(size)?.[1];
  const percent = PERCENT.exec(size)?.[1];
  if (points !== undefined) look.size = Number(points) * 2;
  else if (percent !== undefined && inherited.size !== undefined) look.size = (inherited.size * Number(percent)) / 100;
  else if (percent !== undefined) look.share = ((inherited.share ?? 1) * Number(percent)) / 100;
  return look;
}

function withSize(look: SizedLook, size: number): Partial<Look> & { readonly size: number };
function withSize(look: SizedLook, size: number | undefined): Partial<Look>;
function withSize({ share, ...look }: SizedLook, size: number | undefined): Partial<Look> {
  return size === undefined ? look : { ...look, size: look.size ?? size * (share ?? 1) };
}
