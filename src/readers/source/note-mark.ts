/** A raised number after a unit of length is an exponent; any other is the mark of a note. */
const UNIT_BEFORE = /(?:^|[^a-z])(?:[cdkm]?m|ft|in)$/i;
const NOTE_MARK = /^\s*(?:\[?\d{1,3}\]?|[*†‡])(?:\s*,\s*\d{1,3})*\s*$/;

/**
 * Whether raised text is the mark of a note, which is no part of the sentence.
 *
 * @param raised the raised text
 * @param before the few characters before it
 */
export function isNoteNumber(raised: string, before: string): boolean {
  return NOTE_MARK.test(raised) && !UNIT_BEFORE.test(before);
}
