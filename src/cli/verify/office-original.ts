import type { Span } from "../../model/place.js";
import { openDocumentOriginal } from "./open-document-original.js";
import type { Original } from "./original.js";
import { pagesOriginal } from "./pages-original.js";
import { slideOriginal } from "./slide-original.js";
import { wordOriginal } from "./word-original.js";

/** A zipped office file or web pages: which of the four it is shows when a place names one of its parts. */
export function officeOriginal(bytes: Uint8Array): Original {
  const originals = {
    word: wordOriginal(bytes),
    slide: slideOriginal(bytes),
    "open-document": openDocumentOriginal(bytes),
    source: pagesOriginal(bytes),
  };
  return {
    notes: () => [],
    differs(span: Span) {
      const { kind } = span.place;
      return kind === "pdf" ? "a place in another kind of file" : originals[kind].differs(span);
    },
  };
}
