import type { Pdfium } from "./pdfium.js";

/** What a font looks like, as far as reading needs it. */
export interface FontLook {
  /** PostScript name without the subset's prefix. */
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** A font of symbols, whose letters stand for pictures (bullets, ticks, arrows). */
  readonly symbols: boolean;
}

const SUBSET_PREFIX = /^[A-Z]{6}\+/;
const BOLD = /bold|black|heavy|semi|demi|extrabd|-bd\b/i;
const ITALIC = /ital|obli/i;
const SYMBOLS = /wingdings|webdings|dingbats|symbol|fontawesome|icon/i;

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
    };
    this.byHandle.set(font, look);
    return look;
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
