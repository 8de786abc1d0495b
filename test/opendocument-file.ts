import { strToU8, zipSync } from "fflate";

/** Parts of an OpenDocument file for tests; whatever is left out, the file has not. */
export interface OpenDocumentFixture {
  /** Inside office:text, or office:presentation for slides. */
  readonly body: string;
  /** Inside content.xml's office:automatic-styles. */
  readonly automatic?: string;
  /** Inside office:styles. */
  readonly styles?: string;
  /** Inside office:master-styles. */
  readonly masters?: string;
  /** Inside office:meta. */
  readonly meta?: string;
  /** Inside manifest:manifest. */
  readonly manifest?: string;
}

const OASIS = "urn:oasis:names:tc:opendocument:xmlns";
const NAMESPACES = [
  ...["office", "text", "table", "presentation", "style", "meta", "manifest"].map((name) => [name, name]),
  ["draw", "drawing"],
  ["fo", "xsl-fo-compatible"],
  ["svg", "svg-compatible"],
]
  .map(([prefix, name]) => `xmlns:${prefix}="${OASIS}:${name}:1.0"`)
  .join(" ");

/** An OpenDocument text or presentation with these parts. */
export function openDocumentFile(kind: "text" | "presentation", fixture: OpenDocumentFixture): Uint8Array {
  const { body, automatic = "", styles = "", masters = "", meta, manifest } = fixture;
  const parts: Record<string, string> = {
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    "content.xml": `<office:document-content ${NAMESPACES}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    "styles.xml": `<office:document-styles ${NAMESPACES}><office:styles>${styles}</office:styles><office:master-styles>${masters}</office:master-styles></office:document-styles>`,
  };
  if (meta !== undefined)
    parts["meta.xml"] =
      `<office:document-meta ${NAMESPACES} xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta>${meta}</office:meta></office:document-meta>`;
  if (manifest !== undefined)
    parts["META-INF/manifest.xml"] = `<manifest:manifest ${NAMESPACES}>${manifest}</manifest:manifest>`;
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, [strToU8(xml), { level: 0 }]])));
}

/** A paragraph. */
export function p(text: string, style = ""): string {
  return `<text:p${style === "" ? "" : ` text:style-name="${style}"`}>${text}</text:p>`;
}

/** A heading of that outline level. */
export function h(text: string, level = 1): string {
  return `<text:h text:outline-level="${level}">${text}</text:h>`;
}
