import { elements, parseXml, type XmlElement } from "./xml.js";
import { openZip } from "./zip.js";

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
