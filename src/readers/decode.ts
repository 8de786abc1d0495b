import type { ReadingNote } from "../model/document.js";

/** A file's text and what had to be guessed to read it. */
export interface Decoded {
  /** The text without its byte order mark; places are offsets into it. */
  readonly text: string;
  readonly notes: readonly ReadingNote[];
}

/** What bytes 0x80 to 0x9F mean in windows-1252, which a file in "Latin-1" nearly always is (WHATWG Encoding Standard). */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009dž\u009f";

/** How much of a file is looked at to tell an undeclared UTF-16 file or to find a declared encoding, in bytes. */
const SAMPLE_BYTES = 4096;
/** A damaged UTF-8 file keeps its encoding while no more than this share of its non-ASCII characters is broken. */
const BROKEN_SHARE = 0.2;

/**
 * Decodes a text file: byte order mark, then UTF-8, then the encoding an HTML file declares, then windows-1252.
 *
 * @param bytes the whole file
 */
export function decode(bytes: Uint8Array): Decoded {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodeUtf8(bytes.subarray(3));
  if (a === 0xff && b === 0xfe) return { text: withLabel("utf-16le", bytes.subarray(2)), notes: [] };
  if (a === 0xfe && b === 0xff) return { text: withLabel("utf-16be", bytes.subarray(2)), notes: [] };
  const wide = undeclaredUtf16(bytes);
  if (wide) return { text: withLabel(wide, bytes), notes: [guessed("UTF-16")] };
  return decodeUtf8(bytes);
}

function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), notes: [] };
  } catch {
    // Not clean UTF-8: the cases below.
  }
  const declared = declaredEncoding(bytes);
  if (declared) return { text: withLabel(declared, bytes), notes: [] };
  const lossy = withLabel("utf-8", bytes);
  const broken = lossy.split("\ufffd").length - 1;
  const foreign = lossy.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  if (broken <= foreign * BROKEN_SHARE) return { text: lossy, notes: [damaged(broken)] };
  return { text: windows1252(bytes), notes: [guessed("Western European (Windows-1252)")] };
}

const DECLARED = /(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]+)/i;

/** The encoding that a meta element or an XML declaration names, when it is one this machine can decode. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const label = DECLARED.exec(windows1252(bytes.subarray(0, SAMPLE_BYTES)))?.[1]?.toLowerCase();
  if (!label || label === "utf-8" || label === "utf8") return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function withLabel(label: string, bytes: Uint8Array): string {
  // Some releases of Node decode windows-1252 as ISO 8859-1, which turns curly quotes into control characters.
  if (label === "windows-1252") return windows1252(bytes);
  return new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
}

function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString("latin1")
    .replace(/[\x80-\x9f]/g, (letter) => WINDOWS_1252.charAt(letter.charCodeAt(0) - 0x80));
}

/** UTF-16 without a byte order mark: in mostly English text every other byte is zero. */
function undeclaredUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (sample.length < 8) return undefined;
  const zeros = [0, 0];
  for (let at = 0; at < sample.length; at += 1) if (sample[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (odd > half * 0.6 && even < half * 0.05) return "utf-16le";
  return even > half * 0.6 && odd < half * 0.05 ? "utf-16be" : undefined;
}

function guessed(encoding: string): ReadingNote {
  return {
    kind: "encoding-guessed",
    weight: "minor",
    text: `The file does not say how its characters are encoded and was read as ${encoding}: check that quotation marks and pound signs look right.`,
  };
}

function damaged(broken: number): ReadingNote {
  return {
    kind: "encoding-guessed",
    weight: "minor",
    text: `${broken} ${broken === 1 ? "character" : "characters"} in the file could not be decoded and ${broken === 1 ? "is" : "are"} shown as \ufffd.`,
  };
}
