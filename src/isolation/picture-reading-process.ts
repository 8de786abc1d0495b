// What the process of one file with pages for OCR runs (read-isolated.ts).
import { writeSync } from "node:fs";
import { answerWith, STEPS } from "./answer.js";

await answerWith(async (bytes) => {
  const { read } = await import("../readers/read.js");
  return read(bytes, {
    onPictures(done) {
      if (done > 0) writeSync(STEPS, ".");
    },
  });
});
