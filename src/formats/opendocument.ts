import { UnreadableFile } from "../model/document.js";
import { child, elements, parseXml, type XmlElement } from "./xml.js";
import { openZip } from "./zip.js";

/** An OpenDocument file: parts by name. */
export interface OpenDocumentPackage {
  /** The parsed part, or undefined when the file has none of that name. */
  parse(part: string): XmlElement | undefined;
}

/**
 * Opens an OpenDocument file.
 *
 * @throws UnreadableFile as openZip and parseXml do, and "encrypted" when a password is needed
 */
export function openOpenDocument(bytes: Uint8Array): OpenDocumentPackage {
  const zip = openZip(bytes);
  const parse = (part: string) => {
    const content = zip.read(part);
    return content && parseXml(content);
  };
  // The zip itself knows nothing of the password: the manifest says which entries are enciphered.
  const manifest = parse("META-INF/manifest.xml");
  if (manifest && elements(manifest).some((entry) => child(entry, "manifest:encryption-data"))) {
    throw new UnreadableFile(
      "encrypted",
      "This file is locked with a password. Save a copy without one and try again.",
    );
  }
  return { parse };
}

/**
 * What a zip archive says it is in its "mimetype" entry, as OpenDocument files and e-books do; undefined when it has none.
 */
export function declaredType(bytes: Uint8Array): string | undefined {
  try {
    const entry = openZip(bytes).read("mimetype");
    return entry && new TextDecoder().decode(entry.subarray(0, 200)).trim();
  } catch {
    return undefined;
  }
}
