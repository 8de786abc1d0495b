import { parseFragment } from "parse5";
import type { Format } from "../../model/document.js";
import type { SourcePlace, Span } from "../../model/place.js";
import type { Original } from "./original.js";
import { readsAs } from "./same-text.js";

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});?/gi;
/** What opens the lines of a block quotation stands between two lines of one sentence and is no part of it. */
const QUOTATION_MARKS = /(?<=[\n\r])[ \t]*>(?:[ \t]*>)*/g;
const LINE_END = /\r\n|[\n\r\f]/g;

/**
 * A text file, decoded by one encoding.
 *
 * @param text the decoded file, without byte order mark
 * @param format decides whether entities mean something
 */
export function sourceOriginal(text: string, format: Format): Original {
  const lineEnds = [...text.matchAll(LINE_END)].map(({ index, 0: found }) => index + found.length);
  return {
    notes: () => [],
    differs({ text: said, place }: Span) {
      if (place.kind !== "source" || place.part !== undefined) return "a place in another kind of file";
      const slice = text.slice(place.start, place.end);
      if (!inside(place, text)) return "a place outside the file";
      if (!readings(slice, format).some((reading) => readsAs(reading, said, { spaces: "as-they-are" }))) return slice;
      if (endsAmidBlanks(text, place)) return `${slice}, and some of the white space after it`;
      const line = lineOf(lineEnds, place.start);
      return line === place.line ? undefined : `the words stand on line ${line}, not on line ${place.line}`;
    },
  };
}

function inside({ start, end }: SourcePlace, text: string): boolean {
  return start >= 0 && start < end && end <= text.length;
}

/** Whether a place stops inside a run of white space: one blank, all of it or all up to the end of a line is what readers take. */
function endsAmidBlanks(text: string, { start, end }: SourcePlace): boolean {
  const taken = /\s*$/.exec(text.slice(start, end))?.[0].length ?? 0;
  if (taken < 2 || !/\s/.test(text.charAt(end))) return false;
  return !/[\n\r]/.test(text.charAt(end - 1)) && !/[\n\r]/.test(text.charAt(end));
}

/** The slice as it stands and, where the format has them, with entities read and quotation marks left out. */
function readings(slice: string, format: Format): string[] {
  if (format === "text") return [slice];
  const decoded = slice.replace(ENTITY, (entity) => {
    const [node] = parseFragment(entity).childNodes;
    return node && "value" in node ? node.value : entity;
  });
  if (format === "html") return [decoded, slice];
  const unquoted = decoded.replace(QUOTATION_MARKS, " ");
  return [decoded, unquoted, slice];
}

function lineOf(lineEnds: readonly number[], offset: number): number {
  let low = 0;
  let high = lineEnds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lineEnds[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}

/**
 * The ways a text file may have to be decoded, likeliest first: the appraisal does not say which it was, and only one of them
 * can make all quotes stand at their places.
 */
export function decodings(bytes: Uint8Array): string[] {
  const [first, second] = bytes;
  const as = (label: string, from = bytes) => new TextDecoder(label).decode(from);
  if (first === 0xff && second === 0xfe) return [as("utf-16le")];
  if (first === 0xfe && second === 0xff) return [as("utf-16be")];
  const found: string[] = [];
  try {
    found.push(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (!found[0]?.includes("\0")) return found;
  } catch {
    found.push(windows1252(bytes), as("utf-8"));
  }
  const declared = /(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]+)/i.exec(
    Buffer.from(bytes.subarray(0, 4096)).toString("latin1"),
  );
  for (const label of [declared?.[1], "utf-16le", "utf-16be"]) {
    try {
      if (label !== undefined) found.push(as(label));
    } catch {
      // An encoding nobody knows cannot have been used.
    }
  }
  return found;
}

const FROM_0X80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009dž\u009f";

/** Some releases of Node decode windows-1252 as ISO 8859-1, so it is spelt out. */
function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\x80-\x9f]/g, (letter) => FROM_0X80.charAt(letter.charCodeAt(0) - 0x80));
}
