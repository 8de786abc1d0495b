import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { init, type WrappedPdfiumModule } from "@embedpdf/pdfium";
import { memoryOf, openPage, type PdfiumPage } from "./pdfium-page.js";

/** An open PDF. Pages count from 1. */
export interface PdfiumDocument {
  readonly pages: number;
  page(number: number): PdfiumPage;
  close(): void;
}

let started: Promise<WrappedPdfiumModule> | undefined;

function start(): Promise<WrappedPdfiumModule> {
  started ??= (async () => {
    const path = createRequire(import.meta.url).resolve("@embedpdf/pdfium/pdfium.wasm");
    const wasm = await readFile(path);
    const pdfium = await init({ wasmBinary: new Uint8Array(wasm).buffer });
    pdfium.PDFiumExt_Init();
    return pdfium;
  })();
  return started;
}

/** Opens a PDF with PDFium; undefined when PDFium cannot. */
export async function openWithPdfium(bytes: Uint8Array): Promise<PdfiumDocument | undefined> {
  const pdfium = await start();
  const { pdfium: runtime } = pdfium;
  const memory = runtime.wasmExports.malloc(bytes.length);
  memoryOf(pdfium).set(bytes, memory);
  const document = pdfium.FPDF_LoadMemDocument(memory, bytes.length, "");
  if (!document) {
    runtime.wasmExports.free(memory);
    return undefined;
  }
  const open = new Map<number, { readonly page: PdfiumPage; close(): void }>();
  return {
    pages: pdfium.FPDF_GetPageCount(document),
    page(number) {
      const known = open.get(number);
      if (known) return known.page;
      const made = openPage(pdfium, document, number - 1);
      open.set(number, made);
      return made.page;
    },
    close() {
      for (const { close } of open.values()) close();
      pdfium.FPDF_CloseDocument(document);
      runtime.wasmExports.free(memory);
    },
  };
}
