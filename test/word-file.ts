import { strToU8, zipSync } from "fflate";

/** Parts of a Word file for tests; whatever is left out, the file has not. */
export interface WordFixture {
  /** Inside w:body. */
  readonly body: string;
  /** Inside w:styles. */
  readonly styles?: string;
  /** Inside w:numbering. */
  readonly numbering?: string;
  /** Inside w:footnotes. */
  readonly footnotes?: string;
  /** Inside w:hdr. */
  readonly header?: string;
  /** Inside cp:coreProperties. */
  readonly core?: string;
}

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CORE_TYPE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const CORE = 'xmlns:cp="urn:cp" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"';

/** A Word file with these parts. */
export function wordFile({ body, styles, numbering, footnotes, header, core }: WordFixture): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relationships({
      [`${TYPE}/officeDocument`]: "word/document.xml",
      ...(core === undefined ? {} : { [CORE_TYPE]: "docProps/core.xml" }),
    }),
    "word/document.xml": `<w:document ${W}><w:body>${body}</w:body></w:document>`,
  };
  const linked: Record<string, string> = {};
  const add = (name: string, root: string, content: string | undefined) => {
    if (content === undefined) return;
    parts[`word/${name}.xml`] = `<w:${root} ${W}>${content}</w:${root}>`;
    linked[`${TYPE}/${name}`] = `${name}.xml`;
  };
  add("styles", "styles", styles);
  add("numbering", "numbering", numbering);
  add("footnotes", "footnotes", footnotes);
  add("header", "hdr", header);
  parts["word/_rels/document.xml.rels"] = relationships(linked);
  if (core !== undefined) parts["docProps/core.xml"] = `<cp:coreProperties ${CORE}>${core}</cp:coreProperties>`;
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

function relationships(targets: Readonly<Record<string, string>>): string {
  const list = Object.entries(targets).map(
    ([type, target], index) => `<Relationship Id="r${index}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
}

/** A paragraph of one run. */
export function p(text: string, properties = "", look = ""): string {
  const run = look === "" ? "" : `<w:rPr>${look}</w:rPr>`;
  return `<w:p><w:pPr>${properties}</w:pPr><w:r>${run}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}
