import { elements, type XmlElement } from "../../formats/xml.js";
import { inLetters, inRoman } from "../office/counting.js";
import { wholeNumber } from "../office/whole-number.js";

/** How the items of a list are marked, by depth from 0. */
export interface ListStyle {
  readonly levels: ReadonlyMap<number, ListLevel>;
}

/** One depth of a list style. */
interface ListLevel {
  readonly bullet: boolean;
  /** "1", "a", "A", "i" or "I"; empty for none. */
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** How many depths the number shows: 2 for "1.2". */
  readonly shown: number;
}

/** Reads a text:list-style or a text:outline-style. */
export function readListStyle(style: XmlElement): ListStyle {
  const levels = new Map<number, ListLevel>();
  for (const { name, attributes } of elements(style)) {
    const depth = wholeNumber(attributes["text:level"], 0) - 1;
    if (!(depth >= 0)) continue;
    levels.set(depth, {
      bullet: name.endsWith("-bullet") || name.endsWith("-image"),
      format: attributes["style:num-format"] ?? "",
      prefix: attributes["style:num-prefix"] ?? "",
      suffix: attributes["style:num-suffix"] ?? "",
      start: wholeNumber(attributes["text:start-value"], 1),
      shown: wholeNumber(attributes["text:display-levels"], 1),
    });
  }
  return { levels };
}

/**
 * Counts an item and gives its marker: "•" for bullets and for lists without a style, "2.1." for numbers, undefined where the
 * list shows none.
 *
 * @param counts the numbers so far, by depth; changed
 * @param start the number that the item itself asks for
 */
export function nextMarker(
  style: ListStyle | undefined,
  depth: number,
  counts: number[],
  start: number | undefined,
): string | undefined {
  const level = style?.levels.get(depth);
  counts.length = Math.min(counts.length, depth + 1);
  counts[depth] = start ?? (counts[depth] ?? (level?.start ?? 1) - 1) + 1;
  if (!level || level.bullet) return "•";
  if (level.format === "") return undefined;
  const numbers: string[] = [];
  for (let at = Math.max(0, depth - level.shown + 1); at <= depth; at++) {
    const shown = style?.levels.get(at);
    if (shown && !shown.bullet && shown.format !== "") numbers.push(inFormat(counts[at] ?? shown.start, shown.format));
  }
  return `${level.prefix}${numbers.join(".")}${level.suffix}`.replace(/\s+/g, "") || undefined;
}

function inFormat(count: number, format: string): string {
  switch (format) {
    case "a":
      return inLetters(count);
    case "A":
      return inLetters(count).toUpperCase();
    case "i":
      return inRoman(count);
    case "I":
      return inRoman(count).toUpperCase();
    default:
      return String(count);
  }
}
