// A process of the fuzzer: reads one file after the other and says what came of each. It tells before it begins, so that a
// file that ends the process is known.
import { appraiseDocument } from "../../dist/appraise/appraise.js";
import { UnreadableFile } from "../../dist/model/document.js";
import { read } from "../../dist/readers/read.js";

/** One plain sentence: what is wrong and what to do. */
const SENTENCE = /^[A-Z][^\n]{20,400}[.?]$/;

process.on("message", async ({ bytes, appraised }) => {
  const began = performance.now();
  const outcome = await tried(bytes, appraised);
  process.send({ ...outcome, milliseconds: performance.now() - began });
});

async function tried(bytes, appraised) {
  let document;
  try {
    document = await read(bytes);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) return { fault: `${error?.stack ?? error}` };
    return SENTENCE.test(error.message) ? { refused: error.kind } : { fault: `no plain sentence: ${error.message}` };
  }
  const wrong = wrongIn(document);
  if (wrong) return { fault: wrong };
  if (appraised) {
    try {
      appraiseDocument(document, { name: "spoilt", sha256: "0".repeat(64), fingerpost: "0" });
    } catch (error) {
      return { fault: `appraising: ${error?.stack ?? error}` };
    }
  }
  return { read: document.format };
}

/** What no reading may be: without words, or with places that are not its own. */
function wrongIn({ blocks, notes }) {
  if (!blocks.some(({ kind, text }) => kind !== "furniture" && /\S/.test(text))) return "a reading with nothing in it";
  for (const [at, { text, pieces, cells = [] }] of blocks.entries()) {
    for (const { start, end } of [...pieces, ...cells])
      if (!(start >= 0 && start <= end && end <= text.length))
        return `block ${at}: ${start} to ${end} of ${text.length}`;
  }
  return notes.some(({ text }) => !/\S/.test(text)) ? "an empty note" : undefined;
}
