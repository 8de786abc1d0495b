/** A raised 2 or 3 after a unit of length is an exponent; any other raised number is the mark of a note. */
const UNIT_BEFORE = /(?:^|[^a-z])(?:[cdkm]?m|ft|in)$/i;
/** "£5m" ends in a million, not in a metre. */
const MONEY_BEFORE = /[£$€]\s?[\d.,]+\s?m$/;
const NOTE_MARK = /^\s*(?:\[?\d{1,3}\]?|[*†‡])(?:\s*,\s*\d{1,3})*\s*$/;
const EXPONENT = /^\s*[23]\s*$/;

/** How many characters before a raised number settle what it is. */
export const LOOK_BACK = 16;

/**
 * Whether raised text is the mark of a note, which is no part of the sentence.
 *
 * @param raised the raised text
 * @param before the LOOK_BACK characters before it
 */
export function isNoteNumber(raised: string, before: string): boolean {
  if (!NOTE_MARK.test(raised)) return false;
  return !(EXPONENT.test(raised) && UNIT_BEFORE.test(before) && !MONEY_BEFORE.test(before));
}
