import type { Span } from "../../model/place.js";
import type { Original } from "./original.js";
import { readsAs } from "./same-text.js";
import { unpackPart } from "./unpack-part.js";
import { tokensOf } from "./xml-tokens.js";

/** A Word file, whose parts are scanned when a place asks for them. */
export function wordOriginal(bytes: Uint8Array): Original {
  const parts = new Map<string, readonly string[] | undefined>();
  const paragraphsOf = (part: string) => {
    if (!parts.has(part)) {
      const xml = unpackPart(bytes, part);
      parts.set(part, xml === undefined ? undefined : paragraphTexts(xml));
    }
    return parts.get(part);
  };
  return {
    notes: () => [],
    differs({ text, place }: Span) {
      if (place.kind !== "word") return "a place in another kind of file";
      const paragraphs = paragraphsOf(place.part);
      if (!paragraphs) return `the file has no part "${place.part}"`;
      const paragraph = paragraphs[place.paragraph - 1];
      if (paragraph === undefined) return `the part has only ${paragraphs.length} paragraphs`;
      if (place.start < 0 || place.start >= place.end || place.end > paragraph.length)
        return "a place outside the paragraph";
      const slice = paragraph.slice(place.start, place.end);
      return readsAs(slice, text, { spaces: "as-they-are" }) ? undefined : slice;
    },
  };
}

/** Words inside these are not in the text: deleted or moved away. */
const LEFT_OUT = new Set(["w:del", "w:moveFrom"]);
/** Settings, where w:tab is a tab stop. */
const SETTINGS = new Set(["w:pPr", "w:rPr", "w:sectPr", "w:tblPr", "w:sdtPr"]);
const ONE_CHARACTER: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
  "w:softHyphen": "\u00ad",
};

/**
 * The own text of every w:p of a part in document order, by scanning its tags: a paragraph inside another's text box has
 * its own place in the list.
 */
function paragraphTexts(xml: string): string[] {
  const texts: string[] = [];
  const openParagraphs: number[] = [];
  // Choices met in each open mc:AlternateContent: only the first is read.
  const choices: number[] = [];
  let leftOut = 0;
  let settings = 0;
  let inText = 0;
  const say = (text: string) => {
    const paragraph = openParagraphs.at(-1);
    if (paragraph !== undefined && leftOut === 0) texts[paragraph] += text;
  };
  for (const { text, name, opens, closes, attributes } of tokensOf(xml)) {
    if (text !== undefined) {
      if (inText > 0) say(text);
    } else {
      const step = opens ? 1 : closes ? -1 : 0;
      if (name === "mc:AlternateContent") {
        if (opens) choices.push(0);
        if (closes) choices.pop();
      } else if (name === "mc:Choice" && choices.length > 0) {
        const last = choices.length - 1;
        if (opens) choices[last] = (choices[last] ?? 0) + 1;
        if ((choices[last] ?? 0) > 1) leftOut += step;
      } else if (name === "mc:Fallback") {
        if ((choices.at(-1) ?? 0) > 0) leftOut += step;
      } else if (LEFT_OUT.has(name)) leftOut += step;
      else if (SETTINGS.has(name)) settings += step;
      else if (name === "w:t" || name === "m:t") inText += step;
      else if (name === "w:p") {
        if (!closes) texts.push("");
        if (opens) openParagraphs.push(texts.length - 1);
        if (closes) openParagraphs.pop();
      } else if (settings === 0 && !closes) {
        const character = name === "w:sym" ? symbol(attributes) : ONE_CHARACTER[name];
        if (character !== undefined) say(character);
      }
    }
  }
  return texts;
}

function symbol(attributes: string): string {
  const code = Number.parseInt(/:?char\s*=\s*["']([\da-f]+)["']/i.exec(attributes)?.[1] ?? "", 16);
  return code > 0x20 && code <= 0xffff ? String.fromCharCode(code) : "\ue000";
}
