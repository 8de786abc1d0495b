import { UnreadableFile } from "../../model/document.js";
import { dropPdfium, loadPdfium, type Pdfium } from "./pdfium.js";

/** More than any strategy has; a hostile file may claim millions of pages. */
const MOST_PAGES = 5_000;

/** FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY in fpdfview.h. */
const PASSWORD_ERRORS = new Set([4, 5]);

/** An open PDF. Only valid inside the function given to `withPdf`. */
export interface OpenPdf {
  readonly pdfium: Pdfium;
  /** FPDF_DOCUMENT. */
  readonly document: number;
  readonly pageCount: number;
  /** An entry of the file's metadata ("Title", "CreationDate"), undefined when there is none. */
  metadata(tag: string): string | undefined;
}

/**
 * Opens a PDF, hands it over, and closes it whatever happens.
 *
 * @param bytes the whole file
 * @param use what to do with it
 * @throws UnreadableFile "empty", "encrypted" (opens only with a password), "damaged" or "too-large"
 */
export async function withPdf<Result>(bytes: Uint8Array, use: (pdf: OpenPdf) => Result): Promise<Result> {
  if (bytes.length === 0)
    throw new UnreadableFile("empty", "This file is empty: choose the file that holds the strategy and try again.");
  const pdfium = await loadPdfium();
  try {
    return open(pdfium, bytes, use);
  } catch (error) {
    if (!(error instanceof Error && error.name === "RuntimeError")) throw error;
    dropPdfium();
    throw damaged();
  }
}

function open<Result>(pdfium: Pdfium, bytes: Uint8Array, use: (pdf: OpenPdf) => Result): Result {
  const memory = pdfium._malloc(bytes.length);
  if (memory === 0)
    throw new UnreadableFile(
      "too-large",
      "This PDF is too large to open: save a smaller copy, without pictures if need be.",
    );
  try {
    pdfium.HEAPU8.set(bytes, memory);
    const document = pdfium._FPDF_LoadMemDocument(memory, bytes.length, 0);
    if (document === 0) throw PASSWORD_ERRORS.has(pdfium._FPDF_GetLastError()) ? encrypted() : damaged();
    try {
      const pageCount = pdfium._FPDF_GetPageCount(document);
      if (pageCount === 0) throw damaged();
      if (pageCount > MOST_PAGES)
        throw new UnreadableFile(
          "too-large",
          `This PDF has ${pageCount} pages, more than can be read at once: save the part that holds the strategy and try again.`,
        );
      return use({ pdfium, document, pageCount, metadata: (tag) => metadata(pdfium, document, tag) });
    } finally {
      pdfium._FPDF_CloseDocument(document);
    }
  } finally {
    pdfium._free(memory);
  }
}

function encrypted(): UnreadableFile {
  return new UnreadableFile(
    "encrypted",
    "This PDF opens only with a password: save a copy without the password and try again.",
  );
}

function damaged(): UnreadableFile {
  return new UnreadableFile(
    "damaged",
    "This PDF is damaged and cannot be opened: export it again and try the new copy.",
  );
}

function metadata(pdfium: Pdfium, document: number, tag: string): string | undefined {
  const name = new TextEncoder().encode(`${tag}\0`);
  const namePointer = pdfium._malloc(name.length);
  pdfium.HEAPU8.set(name, namePointer);
  const bytes = pdfium._FPDF_GetMetaText(document, namePointer, 0, 0);
  const buffer = pdfium._malloc(Math.max(bytes, 2));
  pdfium._FPDF_GetMetaText(document, namePointer, buffer, bytes);
  const text = new TextDecoder("utf-16le").decode(pdfium.HEAPU8.slice(buffer, buffer + Math.max(0, bytes - 2)));
  pdfium._free(buffer);
  pdfium._free(namePointer);
  const trimmed = text.trim();
  return trimmed === "" ? undefined : trimmed;
}
