/** White space, and hyphens PDFium knows to be at the end of a line: a box need not hold them. */
export function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0xfffe;
}

/** What a character is to a selection of words. */
export type LetterKind = "blank" | "by-the-way" | "word";

/** The stretches of one kind in a range, blank ones left out. */
export function wordRanges(start: number, end: number, kindAt: (at: number) => LetterKind) {
  const ranges: { readonly from: number; readonly to: number; readonly kind: LetterKind }[] = [];
  let from = start;
  let kind: LetterKind = "blank";
  for (let at = start; at <= end; at++) {
    const next = at < end ? kindAt(at) : "blank";
    if (next === kind) continue;
    if (kind !== "blank") ranges.push({ from, to: at, kind });
    from = at;
    kind = next;
  }
  return ranges;
}
