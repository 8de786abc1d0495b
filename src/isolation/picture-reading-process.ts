// What the process runs that reads one file's pages by OCR (read-isolated.ts), and nothing else of it.
import { writeSync } from "node:fs";
import { answerWith, STEPS } from "./answer.js";

await answerWith(async (bytes, pages: readonly number[]) => {
  const { seenPages } = await import("../readers/pdf/scans/read-scans.js");
  return seenPages(bytes, pages, (done) => {
    if (done > 0) writeSync(STEPS, ".");
  });
});
