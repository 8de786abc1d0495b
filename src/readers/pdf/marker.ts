/** Bullets, dashes and ticks that begin a list item. Private-use bullets have become "•" before. */
const BULLET = /^[•◦‣▪▫■□●○◆◇►▶▸➢➤➔→»✓✔✗☐☑∙·⁃*+–—-](?=\s|$)/u;
/** Bullets that need no white space after them: no word begins with one. */
const TIGHT_BULLET = /^[•◦‣▪▫■□●○◆◇►▶▸➢➤✓✔☐☑∙⁃](?=\S)/u;
/** 1.  1)  (1)  a)  (a)  iv)  1.2  1.2.3  3-1.  A. */
const NUMBER =
  /^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})\)|(?:\d{1,2}|[A-Za-z]|[ivx]{2,5})\.|\d{1,2}(?:\.\d{1,2}){1,3}\.?|\d{1,2}-\d{1,2}\.)(?=\s|$)/u;
/** "10.Publish": a tab that left no white space behind. */
const TIGHT_NUMBER = /^\d{1,2}\.(?=\p{Lu}\p{Ll})/u;

/** What a list marker says about its item. */
export type MarkerKind = "bullet" | "number";

/**
 * The list marker or number a line begins with.
 *
 * @param text the line
 * @returns its length and kind, or undefined
 */
export function markerOf(text: string): { readonly length: number; readonly kind: MarkerKind } | undefined {
  const bullet = BULLET.exec(text) ?? TIGHT_BULLET.exec(text);
  if (bullet) return { length: bullet[0].length, kind: "bullet" };
  const number = NUMBER.exec(text) ?? TIGHT_NUMBER.exec(text);
  return number ? { length: number[0].length, kind: "number" } : undefined;
}
