import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import { extname } from "node:path";
import type { Format, StrategyDocument } from "../model/document.js";
import type { ReadOptions } from "../readers/read-options.js";
import { asRefusal, bytesOf } from "./files.js";

/** A file that was read. Its bytes are let go: they would take room for as long as it is appraised. */
export interface FileRead {
  readonly document: StrategyDocument;
  /** Of the file's bytes, hexadecimal. */
  readonly sha256: string;
}

/** Given a file's path, who is told how far OCR is with it. */
export type Progress = (path: string) => ReadOptions["onPictures"] & {};

/**
 * Reads a file, in a process of its own.
 *
 * @param path of the file
 * @param progress who is told how far OCR is
 * @throws Refusal when there is no such file or when it cannot be read
 */
export async function readFileAt(path: string, progress: Progress): Promise<FileRead> {
  const bytes = await bytesOf(path);
  const reading = readBytes(bytes, path, progress);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { document: await reading, sha256 };
}

/**
 * Reads the bytes of a file, in a process of its own.
 *
 * @param bytes the whole file
 * @param path where they are from
 * @param progress who is told how far OCR is
 * @throws Refusal when they cannot be read
 */
export async function readBytes(bytes: Uint8Array, path: string, progress: Progress): Promise<StrategyDocument> {
  const { readIsolated } = await import("../isolation/read-isolated.js");
  const document = await readIsolated(bytes, {}, { onPictures: progress(path) }).catch((error: unknown) => {
    throw asRefusal(error, path);
  });
  return withNameNote(document, path);
}

/** Endings of names by what such files hold. */
const ENDINGS: Readonly<Partial<Record<string, readonly Format[]>>> = {
  ".pdf": ["pdf"],
  ".docx": ["docx"],
  ".doc": ["docx"],
  ".pptx": ["pptx"],
  ".odt": ["odt"],
  ".odp": ["odp"],
  ".xlsx": [],
  ".xls": [],
  ".csv": [],
};

/** A file is read by what it holds; where its name says otherwise, a reader of the report is told, for it may be the wrong file. */
function withNameNote(document: StrategyDocument, path: string): StrategyDocument {
  const ending = extname(path).toLowerCase();
  const formats = ENDINGS[ending];
  if (formats === undefined || formats.includes(document.format)) return document;
  const text = `The name ends in ${ending}, but the file holds ${HELD[document.format]}, and was read as that. Check that it is the right file.`;
  return { ...document, notes: [...document.notes, { kind: "encoding-guessed", weight: "minor", text }] };
}

const HELD: Readonly<Record<Format, string>> = {
  text: "plain text",
  markdown: "text",
  html: "a web page",
  pdf: "a PDF",
  docx: "a Word document",
  pptx: "slides",
  odt: "an OpenDocument text",
  odp: "OpenDocument slides",
};

/**
 * Reads files one after the other, and begins with as many as there are cores before they are asked for.
 *
 * @param paths in the order in which they will be asked for
 * @param progress who is told how far OCR is
 * @returns the next file each time; rejects as `readFileAt` does
 */
export function readAhead(paths: readonly string[], progress: Progress): () => Promise<FileRead> {
  const begun: Promise<FileRead>[] = [];
  let next = 0;
  const begin = () => {
    const path = paths[next++];
    if (path === undefined) return;
    const reading = readFileAt(path, progress);
    // Whoever takes it is told; until then nobody has to know.
    reading.catch(() => {});
    begun.push(reading);
  };
  for (let core = 0; core < availableParallelism(); core++) begin();
  return async () => {
    const reading = begun.shift();
    if (!reading) throw new Error("more files are asked for than were named");
    try {
      return await reading;
    } finally {
      begin();
    }
  };
}
