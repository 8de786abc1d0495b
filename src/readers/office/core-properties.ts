import type { OfficePackage } from "../../formats/ooxml.js";
import { child, textOf } from "../../formats/xml.js";

/** What a file says of itself. */
export interface Properties {
  readonly title?: string;
  /** The day of its last change, ISO 8601. */
  readonly written?: string;
}

/** Title and day of writing as a Microsoft Office file states them. */
export function coreProperties(file: OfficePackage): Properties {
  const part = file.relationships("").find(({ type }) => type === "core-properties")?.part;
  const core = part === undefined ? undefined : file.parse(part);
  const property = (name: string) => {
    const found = child(core, name);
    return found && textOf(found).replace(/\s+/g, " ").trim();
  };
  const title = property("dc:title");
  const day = /^\d{4}-\d{2}-\d{2}/.exec(property("dcterms:modified") ?? property("dcterms:created") ?? "")?.[0];
  return { ...(title ? { title } : {}), ...(day ? { written: day } : {}) };
}
