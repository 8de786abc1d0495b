// What the process of one file runs (read-isolated.ts).
import { answerWith } from "./answer.js";

await answerWith(async (bytes) => {
  const { read } = await import("../readers/read.js");
  return read(bytes);
});
