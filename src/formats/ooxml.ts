import { SaxesParser } from "saxes";
import { UnreadableFile } from "../model/document.js";
import { openZip } from "./zip.js";

/** An element of an XML part, with its prefix as Office writes it ("w:p") whatever prefix the file uses. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Deeper nesting than any real document has; a deeper one is made to exhaust the stack. */
const DEEPEST = 400;

/** The prefixes Office writes for the namespaces we read, transitional and strict (ISO/IEC 29500). */
const USUAL_PREFIX: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://schemas.openxmlformats.org/package/2006/relationships": "",
  "http://purl.org/dc/elements/1.1/": "dc",
  "http://purl.org/dc/terms/": "dcterms",
};

/**
 * Parses one XML part into a tree.
 *
 * @param bytes UTF-8, or UTF-16 with a byte order mark
 * @throws UnreadableFile "damaged" when it is not well-formed, nests too deeply or has a document type (Office writes none; one can make a small file expand without end)
 */
function parseXml(bytes: Uint8Array): XmlElement {
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

/** What a part points to. */
interface Relationship {
  readonly id: string;
  /** The last word of the relationship's type: "footnotes", "header", "officeDocument". */
  readonly type: string;
  /** Name of the target part, without a leading slash. */
  readonly part: string;
}

/** An Office file: parts by name, and what they point to. */
export interface OfficePackage {
  /** The parsed part, or undefined when the file has none of that name. */
  parse(part: string): XmlElement | undefined;
  /** Relationships of a part ("" for those of the package), external ones left out, in file order. */
  relationships(part: string): Relationship[];
}

/**
 * Opens an Office file.
 *
 * @throws UnreadableFile as openZip and parseXml do
 */
export function openPackage(bytes: Uint8Array): OfficePackage {
  const zip = openZip(bytes);
  const parse = (part: string) => {
    const content = zip.read(part);
    return content && parseXml(content);
  };
  return {
    parse,
    relationships(part) {
      const slash = part.lastIndexOf("/") + 1;
      const folder = part.slice(0, slash);
      const list = parse(`${folder}_rels/${part.slice(slash)}.rels`);
      if (!list) return [];
      return elements(list).flatMap(({ name, attributes: { Id = "", Type = "", Target = "", TargetMode } }) => {
        if (name !== "Relationship" || TargetMode === "External") return [];
        return [{ id: Id, type: Type.split("/").at(-1) ?? "", part: resolve(folder, Target) }];
      });
    },
  };
}

function resolve(folder: string, target: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter(Boolean);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function damaged(): UnreadableFile {
  return new UnreadableFile(
    "damaged",
    "A part of this file is damaged. Open it where it was written and save it again.",
  );
}
