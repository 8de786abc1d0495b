import { spawn } from "node:child_process";
import type { Box } from "../../model/boxes.js";

/** A word as Poppler sees it: letters between white space, and where they stand. */
export interface PopplerWord {
  readonly text: string;
  readonly box: Box;
}

/** No document takes Poppler longer, in milliseconds. */
const PATIENCE = 60_000;
const WORD = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)<\/word>|<page /g;

/**
 * The words of every page, by `pdftotext -bbox`; undefined when pdftotext is not installed or cannot read the file.
 *
 * @param bytes the PDF
 * @returns one list a page, the first page first
 */
export async function popplerWords(bytes: Uint8Array): Promise<PopplerWord[][] | undefined> {
  const html = await run(bytes);
  if (html === undefined) return undefined;
  const pages: PopplerWord[][] = [];
  for (const [, left, top, right, bottom, letters] of html.matchAll(WORD)) {
    if (letters === undefined) pages.push([]);
    else pages.at(-1)?.push({ text: decode(letters), box: [Number(left), Number(top), Number(right), Number(bottom)] });
  }
  return pages;
}

function run(bytes: Uint8Array): Promise<string | undefined> {
  return new Promise((resolve) => {
    // Places are measured on the page as it is shown, which is its crop box.
    const child = spawn("pdftotext", ["-bbox", "-cropbox", "-enc", "UTF-8", "-", "-"], {
      stdio: ["pipe", "pipe", "ignore"],
      timeout: PATIENCE,
    });
    const chunks: Uint8Array[] = [];
    child.stdout.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    child.on("error", () => resolve(undefined));
    child.on("close", (code) => resolve(code === 0 ? Buffer.concat(chunks).toString("utf8") : undefined));
    // It may stop reading early; its exit code tells.
    child.stdin.on("error", () => {});
    child.stdin.end(bytes);
  });
}

const NAMED: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

function decode(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => NAMED[entity] ?? entity);
}
