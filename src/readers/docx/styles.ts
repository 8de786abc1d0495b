import { child, elements, type XmlElement } from "../../formats/ooxml.js";

/** How letters look, as far as it tells headings from body text. */
export interface Look {
  readonly bold: boolean;
  readonly underlined: boolean;
  /** In half points, as Word stores it. */
  readonly size: number;
  readonly hidden: boolean;
  /** Superscript. */
  readonly raised: boolean;
}

/** What a paragraph is, by its style. */
export type StyleRole = "title" | "heading" | "contents" | "caption" | "quote" | "body";

/** A style with everything it inherits. */
export interface ResolvedStyle {
  readonly role: StyleRole;
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

/** Word writes heading styles' names in English whatever its language; other programs write their own. */
const HEADING_NAME =
  /^(?:heading|überschrift|titre|título|titolo|kop|rubrik|overskrift|otsikko|nagłówek|nadpis|заголовок)[ _]?([1-9])$/iu;
const TITLE_NAME = /^(?:title|document title|titel|tittel|título|titolo)$/iu;
const CONTENTS_NAME =
  /^(?:toc ?\d|toc heading|contents(?: heading)?(?: ?\d)?|table of (?:figures|contents)|index ?\d)$/iu;
const CAPTION_NAME = /^(?:caption|beschriftung|légende|figure|table caption|image caption)$/iu;
const QUOTE_NAME = /\b(?:quote|quotation|zitat|citation|block text)\b/iu;

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
    defaults: { bold: false, underlined: false, size: DEFAULT_SIZE, hidden: false, raised: false, ...defaults },
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
  let role: { role: StyleRole; level: number } | undefined;
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

function roleOf(style: XmlElement, paragraph: XmlElement | undefined) {
  const name = child(style, "w:name")?.attributes["w:val"]?.trim() ?? "";
  const heading = HEADING_NAME.exec(name) ?? HEADING_NAME.exec(style.attributes["w:styleId"] ?? "");
  if (heading) return { role: "heading" as const, level: Math.min(6, Number(heading[1])) };
  if (TITLE_NAME.test(name)) return { role: "title" as const, level: 1 };
  if (CONTENTS_NAME.test(name)) return { role: "contents" as const, level: 0 };
  if (CAPTION_NAME.test(name)) return { role: "caption" as const, level: 0 };
  if (QUOTE_NAME.test(name)) return { role: "quote" as const, level: 0 };
  return outlineRole(paragraph);
}

/** Outline levels 0 to 8 are headings; 9 says "body text" and ends the search up the chain. */
export function outlineRole(paragraph: XmlElement | undefined): { role: StyleRole; level: number } | undefined {
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
    else if (property.name === "w:vanish") look.hidden = isOn(value);
    else if (property.name === "w:vertAlign") look.raised = value === "superscript";
    else if (property.name === "w:sz" && Number(value) > 0) look.size = Number(value);
  }
  return look;
}

/** Word's switches: present without a value means on. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !["0", "false", "off", "none"].includes(value);
}
