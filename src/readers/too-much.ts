import { UnreadableFile } from "../model/document.js";

/** As long as a text file may be before it is parsed, in characters: web pages bring pictures and programs along. */
export const LONGEST_SOURCE = 20_000_000;

/** The file holds more words than are read. */
export function tooMuchText(): UnreadableFile {
  return new UnreadableFile(
    "too-large",
    "This file holds far more text than a strategy does: save only the part that holds the strategy and try that.",
  );
}
