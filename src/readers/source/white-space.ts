const NO_BREAK_AND_WIDE_SPACES = new Set([0xa0, 0x1680, 0x202f, 0x205f, 0x3000, 0x2028, 0x2029, 0x85]);

/**
 * Whether a character is white space to a person: unlike `\s` this leaves the zero-width marks out.
 *
 * @param code UTF-16 code unit
 */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code >= 0x85 && (NO_BREAK_AND_WIDE_SPACES.has(code) || (code >= 0x2000 && code <= 0x200a));
}

/** Soft hyphen, zero-width space and joiners, word joiner, byte order mark: in the file, never on the page. */
export function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;
}
