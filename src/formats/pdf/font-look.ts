import type { Pdfium } from "./pdfium.js";

/** What a font looks like, as far as reading needs it. */
export interface FontLook {
  /** PostScript name without the subset's prefix. */
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** A font of symbols, whose letters stand for pictures (bullets, ticks, arrows). */
  readonly symbols: boolean;
  /** How far its letters reach above and below their baseline, as the file or the standard says, in shares of the size. */
  readonly ascent: number;
  readonly descent: number;
}

const SUBSET_PREFIX = /^[A-Z]{6}\+/;
const BOLD = /bold|black|heavy|semi|demi|extrabd|-bd\b/i;
const ITALIC = /ital|obli/i;
const SYMBOLS = /wingdings|webdings|dingbats|symbol|fontawesome|icon/i;

/** The fonts that a file need not bring along, with the reach that Adobe's metrics for the standard 14 fonts give them. */
const STANDARD: readonly (readonly [name: RegExp, ascent: number, descent: number])[] = [
  [/^(?:arial|helvetica)(?![a-z]*narrow)/i, 0.718, 0.207],
  [/^times/i, 0.683, 0.217],
  [/^courier/i, 0.629, 0.157],
];

/** Weight from which a font counts as bold, on the usual scale of 100 to 900. */
const BOLD_WEIGHT = 600;

/** Looks up fonts of one document, each once. */
export class FontLooks {
  private readonly byHandle = new Map<number, FontLook>();

  /** @param pdfium the engine */
  constructor(private readonly pdfium: Pdfium) {}

  /**
   * The look of a font.
   *
   * @param font FPDF_FONT
   */
  of(font: number): FontLook {
    const known = this.byHandle.get(font);
    if (known) return known;
    const name = this.name(font).replace(SUBSET_PREFIX, "");
    const look: FontLook = {
      name,
      bold: BOLD.test(name) || this.pdfium._FPDFFont_GetWeight(font) >= BOLD_WEIGHT,
      italic: ITALIC.test(name),
      symbols: SYMBOLS.test(name),
      ...this.reach(font, name),
    };
    this.byHandle.set(font, look);
    return look;
  }

  private reach(font: number, name: string): { ascent: number; descent: number } {
    const { pdfium } = this;
    const standard = STANDARD.find(([names]) => names.test(name));
    if (standard && pdfium._FPDFFont_GetIsEmbedded(font) === 0) return { ascent: standard[1], descent: standard[2] };
    const buffer = pdfium._malloc(8);
    pdfium.HEAPF32.fill(0, buffer >> 2, (buffer >> 2) + 2);
    pdfium._FPDFFont_GetAscent(font, 1, buffer);
    pdfium._FPDFFont_GetDescent(font, 1, buffer + 4);
    const [ascent = 0, descent = 0] = pdfium.HEAPF32.subarray(buffer >> 2, (buffer >> 2) + 2);
    pdfium._free(buffer);
    return { ascent, descent: -descent };
  }

  private name(font: number): string {
    const { pdfium } = this;
    const bytes = pdfium._FPDFFont_GetBaseFontName(font, 0, 0);
    if (bytes <= 1) return "";
    const buffer = pdfium._malloc(bytes);
    pdfium._FPDFFont_GetBaseFontName(font, buffer, bytes);
    const name = new TextDecoder().decode(pdfium.HEAPU8.slice(buffer, buffer + bytes - 1));
    pdfium._free(buffer);
    return name;
  }
}
