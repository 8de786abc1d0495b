import type { Original } from "./original.js";
import { decodings, sourceOriginal } from "./source-original.js";
import { unpackBytes } from "./unpack-part.js";

/** A zip of web pages: each quote is read again in the page that its place names. */
export function pagesOriginal(bytes: Uint8Array): Original {
  /** The ways in which a page may be decoded that have held for all its quotes so far. */
  const pages = new Map<string, readonly Original[]>();
  return {
    notes: () => [],
    differs({ text, place }) {
      if (place.kind !== "source" || place.part === undefined) return "a place in another kind of file";
      const { page: _, part, ...within } = place;
      const known = pages.get(part) ?? originalsOf(unpackBytes(bytes, part));
      const found = known.map((original) => original.differs({ text, place: within }));
      const holding = known.filter((_, at) => found[at] === undefined);
      pages.set(part, holding.length > 0 ? holding : known);
      return holding.length > 0 ? undefined : (found[0] ?? "no page of that name");
    },
  };
}

function originalsOf(page: Uint8Array | undefined): Original[] {
  return page === undefined ? [] : decodings(page).map((text) => sourceOriginal(text, "html"));
}
