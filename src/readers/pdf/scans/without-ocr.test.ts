import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it, vi } from "vitest";
import type { UnreadableFile } from "../../../model/document.js";
import { readPdf } from "../read-pdf.js";

vi.mock("../../../formats/ocr/tesseract.js", async (original) => ({
  ...(await original<object>()),
  isOcrInstalled: () => false,
}));

const read = (name: string) =>
  readPdf(new Uint8Array(readFileSync(fileURLToPath(new URL(`../fixtures/${name}.pdf`, import.meta.url)))));

describe("without the packages for OCR", () => {
  it("pages that are pictures are not appraised, and the note says what would help", async () => {
    const { unreadablePages, notes } = await read("one-picture");
    expect(unreadablePages).toEqual([2]);
    expect(notes.find(({ kind }) => kind === "page-without-text")?.text).toBe(
      "Page 2 could not be read and is not appraised: there is no text, only pictures. To have pictures read by OCR, run once: npm install tesseract.js-core@7.0.0 @tesseract.js-data/eng@1.0.0",
    );
  });

  it("a file of nothing but pictures is refused with the same advice", async () => {
    const { kind, message } = (await read("scan").catch(
      (error: UnreadableFile) => error as UnreadableFile,
    )) as UnreadableFile;
    expect(kind).toBe("no-text");
    expect(message).toContain("run npm install tesseract.js-core@7.0.0 @tesseract.js-data/eng@1.0.0 once");
  });
});
