import type { Look } from "./found.js";

/** A raised number is the mark of a note, which is no part of the sentence; but not in "m2". */
const NOTE_NUMBER = /^[\s\d,*†‡[\]()]+$/;
const UNIT_BEFORE = /(?:^|[^\p{L}])(?:[kcdm]?m|10|CO|R)\s*$/u;

/** Whether a stretch is the raised number of a note, by its look and the text before it. */
export function raisedNoteNumber({ raised }: Look, text: string, before: string): boolean {
  return raised && NOTE_NUMBER.test(text) && !UNIT_BEFORE.test(before);
}
