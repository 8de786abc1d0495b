import type { FontLook } from "../../formats/pdf/font-look.js";

const LIGATURES = new Map([
  [0xfb00, "ff"],
  [0xfb01, "fi"],
  [0xfb02, "fl"],
  [0xfb03, "ffi"],
  [0xfb04, "ffl"],
  [0xfb05, "st"],
  [0xfb06, "st"],
]);

const SUPERSCRIPT_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Ticks and crosses in Wingdings; every other sign of a symbol font that begins a line is a bullet. */
const TICKS = new Set([0xfc, 0xfe]);

const SOFT_HYPHEN = 0xad;
/** PDFium's marks for a hyphen at the end of one of its lines. */
const PDFIUM_HYPHENS = new Set([0x02, 0xfffe]);

/** What fonts mean by control characters that Windows has letters for. */
const WINDOWS_1252 = new Map([
  [0x85, "…"],
  [0x91, "‘"],
  [0x92, "’"],
  [0x93, "“"],
  [0x94, "”"],
  [0x95, "•"],
  [0x96, "–"],
  [0x97, "—"],
]);

/** Where a character stands. */
export interface Standing {
  /** First of its line. */
  readonly atStart: boolean;
  /** Last of its fragment. */
  readonly atEnd: boolean;
  /** With nothing or white space after it. */
  readonly alone: boolean;
  /** Smaller and raised. */
  readonly raised: boolean;
}

/**
 * What a person reads for a character: ligatures spelt out, bullets of symbol fonts as "•", raised digits as superscript digits,
 * so that a note's number never looks like part of a figure. Empty for what is no text.
 *
 * @param code PDFium's code point
 * @param font the character's font
 * @param standing where it stands
 */
export function plainText(code: number, font: FontLook | undefined, standing: Standing): string {
  if (code >= 0x30 && code <= 0x39 && standing.raised) return SUPERSCRIPT_DIGITS[code - 0x30] ?? "";
  if (font?.symbols && isPictogram(code, font)) return pictogram(code, standing);
  if (code < 0x80) {
    if (code >= 0x20 && code !== 0x7f) return String.fromCharCode(code);
    // Any other control character is a sign that the font gives no letter for, such as a bullet.
    return PDFIUM_HYPHENS.has(code) ? "-" : pictogram(code, standing);
  }
  if (code >= 0xe000 && code <= 0xf8ff) return pictogram(code, standing);
  if (PDFIUM_HYPHENS.has(code) || code === 0x2010 || code === 0x2011) return "-";
  if (code === SOFT_HYPHEN) return standing.atEnd ? "\u00ad" : "";
  if (code < 0xa0) return WINDOWS_1252.get(code) ?? pictogram(code, standing);
  if (code === 0xffff || code === 0xfeff || (code >= 0x200b && code <= 0x200f)) return "";
  return LIGATURES.get(code) ?? String.fromCodePoint(code);
}

/**
 * Whether a character is the letter o that word processors write for a bullet of the second level, in a typewriter font. It
 * stays that letter in the text, because the file says so.
 *
 * @param code PDFium's code point
 * @param font the character's font
 * @param standing where it stands
 */
export function isTypewriterBullet(code: number, font: FontLook | undefined, standing: Standing): boolean {
  return code === 0x6f && standing.atStart && standing.alone && font !== undefined && /courier/i.test(font.name);
}

/** The font called Symbol holds Greek letters and mathematics, which are text; the others hold pictures only. */
function isPictogram(code: number, font: FontLook): boolean {
  if (/symbol/i.test(font.name)) return code === 0xb7;
  return code < 0x100;
}

function pictogram(code: number, { atStart }: Standing): string {
  if (!atStart) return TICKS.has(code & 0xff) ? "✓" : "";
  return TICKS.has(code & 0xff) ? "✓" : "•";
}
