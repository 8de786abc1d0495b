import { declaredType } from "../formats/opendocument.js";
import { isPageName } from "./pages/page-names.js";

/** What a file that is not plain text turns out to be. */
export type Container =
  | { readonly kind: "pdf" }
  | { readonly kind: "docx" | "pptx" | "odt" | "odp" }
  | { readonly kind: "pages" }
  | { readonly kind: "encrypted-office" }
  | { readonly kind: "refused"; readonly what: string; readonly advice: string };

const SAVE_AS = "save it as Word (.docx) or PDF and try again";

/** First bytes (in hexadecimal) that give a format away, and how to name it to a person. */
const MAGIC: readonly (readonly [magic: string, what: string, advice: string])[] = [
  ["89504e470d0a1a0a", "a picture (PNG)", "try the document it was taken from"],
  ["ffd8ff", "a picture (JPEG)", "try the document it was taken from"],
  ["47494638", "a picture (GIF)", "try the document it was taken from"],
  ["49492a00", "a picture (TIFF)", "try the document it was taken from"],
  ["4d4d002a", "a picture (TIFF)", "try the document it was taken from"],
  ["424d", "a picture (BMP)", "try the document it was taken from"],
  ["7b5c727466", "a Rich Text (RTF) file", SAVE_AS],
  ["25215053", "a PostScript file", "save it as PDF and try again"],
  ["1f8b", "a compressed file (gzip)", "unpack it and try the strategy inside"],
  ["377abcaf271c", "a compressed file (7-Zip)", "unpack it and try the strategy inside"],
  ["526172211a07", "a compressed file (RAR)", "unpack it and try the strategy inside"],
  ["4d5a", "a program", "try the strategy itself"],
  ["7f454c46", "a program", "try the strategy itself"],
];

/** Only these two-byte marks could also begin a text ("BM…", "MZ…"); they count only before a byte no text has. */
const SHORT_MAGIC_BYTES = 2;
/** A PDF may have this many bytes of rubbish before its header (PDF 32000-1, annex H.3.4.1). */
const PDF_HEADER_WITHIN = 1024;
/** What each file in a zip begins with. */
const LOCAL_HEADER = "PK\x03\x04";
/** How many bytes are looked at for control characters. */
const SAMPLE_BYTES = 8192;

/**
 * What a file is, told from its content alone; undefined when it may be text.
 *
 * @param bytes the whole file
 */
export function containerOf(bytes: Uint8Array): Container | undefined {
  const head = latin1(bytes.subarray(0, PDF_HEADER_WITHIN));
  if (head.includes("%PDF-") && !/^\s*[#<\w]/.test(head)) return { kind: "pdf" };
  if (head.startsWith(LOCAL_HEADER) || head.startsWith("PK\x05\x06")) return zipContent(bytes);
  if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return oleContent(bytes);
  const hex = Buffer.from(bytes.subarray(0, 12)).toString("hex");
  for (const [magic, what, advice] of MAGIC) {
    if (!hex.startsWith(magic)) continue;
    if (magic.length <= SHORT_MAGIC_BYTES * 2 && !looksBinary(bytes)) continue;
    return refused(what, advice);
  }
  if (head.startsWith("RIFF") && head.slice(8, 12) === "WEBP")
    return refused("a picture (WebP)", "try the document it was taken from");
  if (/^(?:heic|heix|mif1|avif)/.test(head.slice(8)) && head.slice(4, 8) === "ftyp")
    return refused("a picture (HEIC)", "try the document it was taken from");
  if (looksBinary(bytes)) return refused("a file of an unknown kind", SAVE_AS);
  return undefined;
}

/** Names that tell the zip formats apart: the folder of the main part, or the "mimetype" entry. */
function zipContent(bytes: Uint8Array): Container {
  const names = zipNames(bytes);
  const has = (start: string) => names.some((name) => name.startsWith(start));
  if (names.includes("[Content_Types].xml")) {
    if (has("word/")) return { kind: "docx" };
    if (has("ppt/")) return { kind: "pptx" };
    if (has("xl/")) return refused("an Excel workbook", "save the strategy's text as Word or PDF and try again");
  }
  const declared = names.includes("mimetype") ? (declaredType(bytes) ?? "") : "";
  if (/opendocument\.text(?:-template|-web)?$/.test(declared)) return { kind: "odt" };
  if (/opendocument\.presentation(?:-template)?$/.test(declared)) return { kind: "odp" };
  if (declared.includes("opendocument")) return refused("an OpenDocument file", "save it as PDF and try again");
  if (declared.includes("epub")) return refused("an e-book (EPUB)", "save it as PDF and try again");
  if (!names.includes("[Content_Types].xml") && names.some(isPageName)) return { kind: "pages" };
  if (has("Index/") || has("index.apxl"))
    return refused("a Pages, Keynote or Numbers file", "export it as PDF and try again");
  return refused("a zip archive", "unpack it and try the strategy inside");
}

/** The names in a zip's central directory; those of its local headers when the directory is damaged. */
function zipNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  // The end record stands in the last 65,557 bytes: 22 of its own and a comment of at most 65,535.
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    let entry = view.getUint32(at + 16, true);
    while (entry + 46 <= bytes.length && view.getUint32(entry, true) === 0x02014b50) {
      const length = view.getUint16(entry + 28, true);
      names.push(latin1(bytes.subarray(entry + 46, entry + 46 + length)));
      entry += 46 + length + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
    }
    break;
  }
  if (names.length > 0) return names;
  const text = latin1(bytes);
  for (let at = text.indexOf(LOCAL_HEADER); at >= 0; at = text.indexOf(LOCAL_HEADER, at + 4))
    names.push(text.slice(at + 30, at + 30 + (bytes[at + 26] ?? 0)));
  return names;
}

/** Old binary Office files, and new ones behind a password, share one container; its stream names are in UTF-16. */
function oleContent(bytes: Uint8Array): Container {
  const text = latin1(bytes).replaceAll("\0", "");
  if (text.includes("EncryptedPackage")) return { kind: "encrypted-office" };
  if (text.includes("WordDocument")) return refused("a Word file in the old .doc form", SAVE_AS);
  if (text.includes("PowerPoint Document"))
    return refused("a PowerPoint file in the old .ppt form", "save it as PDF and try again");
  if (text.includes("Workbook")) return refused("an Excel file in the old .xls form", "save it as PDF and try again");
  return refused("an old Office file", SAVE_AS);
}

/** Whether bytes stand there that no text has: control characters, or zeros that are not those of UTF-16. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if ((sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff)) return false;
  let controls = 0;
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
    else if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls += 1;
  });
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  const wide = (odd > half * 0.6 && even < half * 0.05) || (even > half * 0.6 && odd < half * 0.05);
  if (wide) return false;
  return even + odd > sample.length * 0.001 || controls > sample.length * 0.02;
}

function refused(what: string, advice: string): Container {
  return { kind: "refused", what, advice };
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
