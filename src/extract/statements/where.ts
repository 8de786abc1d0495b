import type { StrategyDocument } from "../../model/document.js";
import type { Place } from "../../model/place.js";
import type { Section } from "../structure/sections.js";

/** How many characters of a heading a person needs to find it. */
const LONGEST_HEADING = 70;

/**
 * Where a person finds words: page, slide, line or paragraph, then the nearest heading in quotation marks.
 *
 * @param document the document
 * @param words index of their block, and where in its text they begin: a paragraph may go on over a page's end
 * @param section the section the block is in
 */
export function whereIs(
  document: StrategyDocument,
  { block, start }: { readonly block: number; readonly start: number },
  section: Section | undefined,
): string {
  const pieces = document.blocks[block]?.pieces ?? [];
  const place = (pieces.find(({ end }) => end > start) ?? pieces[0])?.place;
  const spot = place ? spotOf(place) : "";
  const heading = section?.heading ?? "";
  const short = heading.length > LONGEST_HEADING ? `${heading.slice(0, LONGEST_HEADING).trimEnd()}…` : heading;
  if (short === "") return spot;
  return spot === "" ? `“${short}”` : `${spot}, “${short}”`;
}

function spotOf(place: Place): string {
  switch (place.kind) {
    case "pdf":
      return place.byOcr ? `page ${place.page}, read by OCR` : `page ${place.page}`;
    case "slide":
      return `slide ${place.slide}`;
    case "open-document":
      return place.slide === undefined ? `paragraph ${place.paragraph}` : `slide ${place.slide}`;
    case "word":
      return `paragraph ${place.paragraph}`;
    case "source":
      return place.part === undefined ? `line ${place.line}` : `page ${place.page}, ${place.part}, line ${place.line}`;
  }
}
