import { SaxesParser } from "saxes";
import { UnreadableFile } from "../model/document.js";

/** An element of an XML part, with its prefix as office programs write it ("w:p", "text:p") whatever prefix the file uses. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Deeper nesting than any real document has; a deeper one is made to exhaust the stack. */
const DEEPEST = 400;

/** The prefixes office programs write for the namespaces we read: Office Open XML, transitional and strict (ISO/IEC 29500), and OpenDocument (ISO/IEC 26300). */
const USUAL_PREFIX: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://schemas.openxmlformats.org/package/2006/relationships": "",
  "http://schemas.openxmlformats.org/presentationml/2006/main": "p",
  "http://purl.oclc.org/ooxml/presentationml/main": "p",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
  "http://purl.oclc.org/ooxml/drawingml/main": "a",
  "http://schemas.openxmlformats.org/drawingml/2006/diagram": "dgm",
  "http://purl.oclc.org/ooxml/drawingml/diagram": "dgm",
  "http://schemas.openxmlformats.org/drawingml/2006/chart": "c",
  "http://purl.oclc.org/ooxml/drawingml/chart": "c",
  "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
  "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
  "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table",
  "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": "draw",
  "urn:oasis:names:tc:opendocument:xmlns:presentation:1.0": "presentation",
  "urn:oasis:names:tc:opendocument:xmlns:style:1.0": "style",
  "urn:oasis:names:tc:opendocument:xmlns:meta:1.0": "meta",
  "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0": "manifest",
  "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0": "fo",
  "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0": "svg",
  "http://purl.org/dc/elements/1.1/": "dc",
  "http://purl.org/dc/terms/": "dcterms",
};

/**
 * Parses one XML part into a tree.
 *
 * @param bytes UTF-8, or UTF-16 with a byte order mark
 * @throws UnreadableFile "damaged" when it is not well-formed, nests too deeply or has a document type (office programs write none; one can make a small file expand without end)
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const root = { name: "", attributes: {}, children: [] as (XmlElement | string)[] };
  const open: { name: string; children: (XmlElement | string)[] }[] = [root];
  const renamed = new Map<string, string>();
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  parser.on("error", () => {
    throw damaged();
  });
  parser.on("doctype", () => {
    throw damaged();
  });
  parser.on("opentag", ({ name, attributes }) => {
    notePrefixes(attributes, renamed);
    const element = {
      name: usualName(name, renamed),
      attributes: renamed.size === 0 ? attributes : renameAttributes(attributes, renamed),
      children: [] as (XmlElement | string)[],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
    if (open.length > DEEPEST) throw damaged();
  });
  parser.on("closetag", () => {
    open.pop();
  });
  const addText = (text: string) => {
    open.at(-1)?.children.push(text);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  try {
    parser.write(decode(bytes)).close();
  } catch (error) {
    throw error instanceof UnreadableFile ? error : damaged();
  }
  const [top] = elements(root);
  if (!top) throw damaged();
  return top;
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}

function notePrefixes(attributes: Readonly<Record<string, string>>, renamed: Map<string, string>): void {
  for (const key in attributes) {
    if (!key.startsWith("xmlns")) continue;
    const usual = USUAL_PREFIX[attributes[key] ?? ""];
    const prefix = key.slice("xmlns:".length);
    if (usual !== undefined && usual !== prefix) renamed.set(prefix, usual);
    else renamed.delete(prefix);
  }
}

function usualName(name: string, renamed: ReadonlyMap<string, string>): string {
  if (renamed.size === 0) return name;
  const colon = name.indexOf(":");
  const usual = renamed.get(colon < 0 ? "" : name.slice(0, colon));
  if (usual === undefined) return name;
  const local = name.slice(colon + 1);
  return usual === "" ? local : `${usual}:${local}`;
}

function renameAttributes(
  attributes: Readonly<Record<string, string>>,
  renamed: ReadonlyMap<string, string>,
): Record<string, string> {
  const usual: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes))
    usual[key.includes(":") ? usualName(key, renamed) : key] = value;
  return usual;
}

/** The elements directly inside an element, in order. */
export function elements(parent: { readonly children: readonly (XmlElement | string)[] }): XmlElement[] {
  return parent.children.filter((child): child is XmlElement => typeof child !== "string");
}

/** The first element of that name directly inside, if any. */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  if (!parent) return undefined;
  for (const inner of parent.children) if (typeof inner !== "string" && inner.name === name) return inner;
  return undefined;
}

/** The element's own and nested text, as it stands. */
export function textOf(element: XmlElement): string {
  return element.children.map((inner) => (typeof inner === "string" ? inner : textOf(inner))).join("");
}

function damaged(): UnreadableFile {
  return new UnreadableFile(
    "damaged",
    "A part of this file is damaged. Open it where it was written and save it again.",
  );
}
