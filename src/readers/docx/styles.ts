import { child, elements, type XmlElement } from "../../formats/xml.js";
import type { Look, ParagraphRole } from "../office/found.js";
import { type NamedRole, roleByName } from "../office/style-names.js";
import { isOn } from "../office/switches.js";

/** A style with everything it inherits. */
export interface ResolvedStyle {
  readonly role: ParagraphRole;
  /** Headings: 1 to 6. */
  readonly level: number;
  readonly numbering: NumberingReference | undefined;
  readonly look: Partial<Look>;
}

/** Which list a paragraph belongs to, and how deep, from 0. Either half may come from the style. */
export interface NumberingReference {
  readonly list?: string;
  readonly depth?: number;
}

/** All styles of the file. */
export interface Styles {
  /** By id; the default paragraph style for undefined or unknown ids. */
  paragraph(id: string | undefined): ResolvedStyle;
  character(id: string | undefined): Partial<Look>;
  readonly defaults: Look;
}

const PLAIN: ResolvedStyle = { role: "body", level: 0, numbering: undefined, look: {} };
const LONGEST_CHAIN = 20;
const DEFAULT_SIZE = 20;

/** Reads styles.xml; without it every paragraph is plain. */
export function readStyles(root: XmlElement | undefined): Styles {
  const styles = new Map<string, XmlElement>();
  let normal: string | undefined;
  for (const style of root ? elements(root) : []) {
    const id = style.attributes["w:styleId"];
    if (style.name !== "w:style" || id === undefined) continue;
    styles.set(id, style);
    if (style.attributes["w:type"] === "paragraph" && isOn(style.attributes["w:default"] ?? "0")) normal = id;
  }
  const resolved = new Map<string, ResolvedStyle>();
  const resolve = (id: string | undefined): ResolvedStyle => {
    if (id === undefined || !styles.has(id)) return id === normal || normal === undefined ? PLAIN : resolve(normal);
    const known = resolved.get(id);
    if (known) return known;
    const made = resolveChain(chainOf(id, styles));
    resolved.set(id, made);
    return made;
  };
  const defaults = lookOf(child(child(child(root, "w:docDefaults"), "w:rPrDefault"), "w:rPr"));
  return {
    paragraph: resolve,
    character: (id) => (id !== undefined && styles.has(id) ? resolve(id).look : {}),
    defaults: {
      bold: false,
      underlined: false,
      capitals: false,
      size: DEFAULT_SIZE,
      hidden: false,
      raised: false,
      ...defaults,
    },
  };
}

/** The style and those it is based on, nearest first. */
function chainOf(id: string, styles: ReadonlyMap<string, XmlElement>): XmlElement[] {
  const chain: XmlElement[] = [];
  let next: string | undefined = id;
  while (next !== undefined && chain.length < LONGEST_CHAIN) {
    const style = styles.get(next);
    if (!style) break;
    chain.push(style);
    next = child(style, "w:basedOn")?.attributes["w:val"];
  }
  return chain;
}

function resolveChain(chain: readonly XmlElement[]): ResolvedStyle {
  let role: NamedRole | undefined;
  let list: string | undefined;
  let depth: number | undefined;
  let look: Partial<Look> = {};
  for (const style of chain) {
    const paragraph = child(style, "w:pPr");
    role ??= roleOf(style, paragraph);
    const numbering = numberingOf(paragraph);
    list ??= numbering?.list;
    depth ??= numbering?.depth;
    look = { ...lookOf(child(style, "w:rPr")), ...look };
  }
  const numbering = list === undefined ? undefined : { list, ...(depth === undefined ? {} : { depth }) };
  return { role: role?.role ?? "body", level: role?.level ?? 0, numbering, look };
}

function roleOf(style: XmlElement, paragraph: XmlElement | undefined): NamedRole | undefined {
  const named = roleByName(child(style, "w:name")?.attributes["w:val"] ?? "");
  const byId = roleByName(style.attributes["w:styleId"] ?? "");
  return named ?? (byId?.role === "heading" ? byId : outlineRole(paragraph));
}

/** Outline levels 0 to 8 are headings; 9 says "body text" and ends the search up the chain. */
export function outlineRole(paragraph: XmlElement | undefined): NamedRole | undefined {
  const outline = child(paragraph, "w:outlineLvl")?.attributes["w:val"];
  if (outline === undefined) return undefined;
  const level = Number(outline);
  return level >= 0 && level < 9 ? { role: "heading", level: Math.min(6, level + 1) } : { role: "body", level: 0 };
}

/** The list a paragraph's properties name; undefined when they name none. */
export function numberingOf(paragraph: XmlElement | undefined): NumberingReference | undefined {
  const numbering = child(paragraph, "w:numPr");
  if (!numbering) return undefined;
  const list = child(numbering, "w:numId")?.attributes["w:val"];
  const depth = child(numbering, "w:ilvl")?.attributes["w:val"];
  return { ...(list === undefined ? {} : { list }), ...(depth === undefined ? {} : { depth: Number(depth) }) };
}

/** What run properties say of the look; nothing where they are silent. */
export function lookOf(run: XmlElement | undefined): Partial<Look> {
  if (!run) return {};
  const look: { -readonly [Key in keyof Look]?: Look[Key] } = {};
  for (const property of elements(run)) {
    const value = property.attributes["w:val"];
    if (property.name === "w:b") look.bold = isOn(value);
    else if (property.name === "w:u") look.underlined = isOn(value);
    else if (property.name === "w:caps") look.capitals = isOn(value);
    else if (property.name === "w:vanish") look.hidden = isOn(value);
    else if (property.name === "w:vertAlign") look.raised = value === "superscript";
    else if (property.name === "w:sz" && Number(value) > 0) look.size = Number(value);
  }
  return look;
}
