import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { spansOf } from "../model/place.js";
import { decode } from "./decode.js";
import { read } from "./read.js";
import { decodeEntity } from "./source/entities.js";

const folder = fileURLToPath(new URL("../../../shared/corpus/docs/", import.meta.url));
const files = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(?:md|html|txt|rst)$/.test(name)) : [];

/** What may differ between a quote and the source at its place: white space and quotation prefixes, entities, escapes, marks nobody sees. Line-end hyphens are compared without. */
function bare(text: string): string {
  return text
    .replace(/&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi, decodeEntity)
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/\\(?=\n)/g, "")
    .replace(/(?<=\n)[ \t]*>[ >]*/g, "")
    .replace(/[\s\u0085\u00ad\u200b-\u200f\u2060\ufeff-]+/g, "");
}

describe.skipIf(files.length === 0)(
  files.length === 0 ? "places in real documents (skipped: ../shared is not there)" : "places in real documents",
  () => {
    it.each(files)("%s: every span is in the file, letter by letter", async (name) => {
      const bytes = readFileSync(folder + name);
      const { text } = decode(bytes);
      const { blocks } = await read(bytes);
      const wrong: string[] = [];
      for (const block of blocks) {
        let end = 0;
        for (const piece of block.pieces) {
          if (piece.start < end || piece.end <= piece.start || piece.end > block.text.length) wrong.push(block.text);
          end = piece.end;
        }
        for (const span of spansOf(block, 0, block.text.length))
          if (bare(text.slice(span.place.start, span.place.end)) !== bare(span.text)) wrong.push(span.text);
      }
      expect(wrong).toEqual([]);
    });
  },
);
