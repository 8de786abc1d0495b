import { basename } from "node:path";
import { oneLine } from "../reports/printable.js";
import type { Edge } from "./edge.js";

/** The longest line that is written over, in characters. */
const LONGEST_NAME = 40;

/**
 * Tells on standard error how far OCR is with a file: on a terminal after each page, in a line that is written over; elsewhere
 * once, before it begins.
 *
 * @param edge the machine
 * @param path of the file
 */
export function ocrProgress({ process: { stderr }, live }: Pick<Edge, "process" | "live">, path: string) {
  const name = oneLine(basename(path)).slice(0, LONGEST_NAME);
  return (read: number, of: number): void => {
    if (read === 0) {
      const pages = of === 1 ? "1 page is a picture" : `${of} pages are pictures`;
      stderr.write(`${name}: ${pages}, read by OCR, which takes some seconds a page.\n`);
    }
    if (!live) return;
    const line = `${name}: ${read} of ${of} read by OCR`;
    stderr.write(read < of ? `\r${line}` : `\r${" ".repeat(line.length)}\r`);
  };
}
