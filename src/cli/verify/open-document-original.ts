import type { Span } from "../../model/place.js";
import type { Original } from "./original.js";
import { readsAs } from "./same-text.js";
import { unpackPart } from "./unpack-part.js";
import { tokensOf } from "./xml-tokens.js";

/** A paragraph as the part holds it. */
interface Scanned {
  text: string;
  /** The slide it is on; 0 in a text. */
  readonly slide: number;
}

/** An OpenDocument file, whose parts are scanned when a place asks for them. */
export function openDocumentOriginal(bytes: Uint8Array): Original {
  const parts = new Map<string, readonly Scanned[] | undefined>();
  const paragraphsOf = (part: string) => {
    if (!parts.has(part)) {
      const xml = unpackPart(bytes, part);
      parts.set(part, xml === undefined ? undefined : scan(xml));
    }
    return parts.get(part);
  };
  return {
    notes: () => [],
    differs({ text, place }: Span) {
      if (place.kind !== "open-document") return "a place in another kind of file";
      const paragraphs = paragraphsOf(place.part);
      if (!paragraphs) return `the file has no part "${place.part}"`;
      const paragraph = paragraphs[place.paragraph - 1];
      if (!paragraph) return `the part has only ${paragraphs.length} paragraphs`;
      if ((place.slide ?? 0) !== paragraph.slide)
        return paragraph.slide === 0 ? "a text without slides" : `a paragraph on slide ${paragraph.slide}`;
      if (place.start < 0 || place.start >= place.end || place.end > paragraph.text.length)
        return "a place outside the paragraph";
      const slice = paragraph.text.slice(place.start, place.end);
      return readsAs(slice, text, { spaces: "as-they-are" }) ? undefined : slice;
    },
  };
}

/** What stands inside these is not of the paragraph around them: drawings and their descriptions, notes, comments. */
const NOT_OWN = /^(?:draw:|text:note$|office:annotation$|text:ruby-text$)/;
const ONE_CHARACTER: Readonly<Record<string, string>> = { "text:tab": "\t", "text:line-break": "\n", "text:s": " " };

/** Every text:p and text:h of a part in document order with its own text. */
function scan(xml: string): Scanned[] {
  const paragraphs: Scanned[] = [];
  // The paragraph that letters belong to; undefined inside what is not the paragraph's own.
  const owners: (Scanned | undefined)[] = [];
  let slide = 0;
  for (const { text, name, opens, closes } of tokensOf(xml)) {
    if (text !== undefined) {
      const owner = owners.at(-1);
      if (owner) owner.text += text;
    } else if (name === "text:p" || name === "text:h") {
      const paragraph = { text: "", slide };
      if (!closes) paragraphs.push(paragraph);
      if (opens) owners.push(paragraph);
      if (closes) owners.pop();
    } else if (NOT_OWN.test(name)) {
      if (name === "draw:page" && !closes) slide++;
      if (opens) owners.push(undefined);
      if (closes) owners.pop();
    } else if (!closes) {
      const owner = owners.at(-1);
      if (owner) owner.text += ONE_CHARACTER[name] ?? "";
    }
  }
  return paragraphs;
}
