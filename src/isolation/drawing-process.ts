// What the process that draws the pages of one file runs (draw-isolated.ts).
import { answerWith } from "./answer.js";

await answerWith(async (bytes) => {
  const { drawPages } = await import("../readers/pdf/draw-pages.js");
  return drawPages(bytes);
});
