// What the process of one file runs (read-isolated.ts). It leaves pages that OCR has to read to a process with more time, and
// is asked again with what that saw.
import type { SeenPage } from "../readers/pdf/scans/seen-page.js";
import { answerWith } from "./answer.js";
import { packed } from "./packed-document.js";
import type { Reading } from "./read-isolated.js";

await answerWith(async (bytes, seen: readonly SeenPage[] | undefined): Promise<Reading> => {
  const { read } = await import("../readers/read.js");
  let pictures: readonly number[] = [];
  try {
    const document = await read(bytes, {
      async readPictures(pages) {
        if (seen) return seen;
        pictures = pages;
        throw new Error("pictures are read elsewhere");
      },
    });
    return { document: packed(document) };
  } catch (error) {
    if (pictures.length > 0) return { pictures };
    throw error;
  }
});
