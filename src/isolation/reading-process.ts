// What the process of one file runs (read-isolated.ts). It leaves pages that OCR has to read to a process with more time.
import { answerWith } from "./answer.js";
import type { FirstReading } from "./read-isolated.js";

await answerWith(async (bytes): Promise<FirstReading> => {
  const { read } = await import("../readers/read.js");
  let pictures = 0;
  try {
    const document = await read(bytes, {
      onPictures(_, of) {
        pictures = of;
        throw new Error("pictures are read elsewhere");
      },
    });
    return { document };
  } catch (error) {
    if (pictures > 0) return { pictures };
    throw error;
  }
});
