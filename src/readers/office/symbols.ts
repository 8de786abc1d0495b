/**
 * Letters of Word's symbol fonts (Symbol, Wingdings), which stand in a private area of Unicode (F000 to F0FF), as the
 * usual characters. Only those that carry meaning in a sentence or open a list item; the rest read as a space.
 */
const SYMBOLS: ReadonlyMap<number, string> = new Map([
  [0xf0a3, "≤"],
  [0xf0b3, "≥"],
  [0xf0b1, "±"],
  [0xf0b0, "°"],
  [0xf0ae, "→"],
  [0xf0e0, "→"],
  [0xf0f0, "→"],
  [0xf0fc, "✓"],
  [0xf0fe, "☑"],
  [0xf0fb, "✗"],
  [0xf0b7, "•"],
  [0xf0a7, "▪"],
  [0xf0a8, "☐"],
  [0xf0d8, "➢"],
  [0xf06e, "■"],
  [0xf06c, "●"],
  [0xf06f, "□"],
  [0xf076, "❖"],
  [0xf02d, "–"],
]);

/** The one character that stands for w:sym with that code (hexadecimal). */
export function symbol(code: string): string {
  return mendSymbol(Number.parseInt(code, 16));
}

/** The usual character for one of a symbol font; other characters unchanged. Always one UTF-16 unit. */
export function mendSymbol(code: number): string {
  if (!(code > 0 && code <= 0xffff)) return " ";
  if (code >= 0xe000 && code <= 0xf8ff) return SYMBOLS.get(code) ?? " ";
  return String.fromCharCode(code);
}
