import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import { extname } from "node:path";
import type { PackedDocument } from "../isolation/packed-document.js";
import type { Format, ReadingNote, StrategyDocument } from "../model/document.js";
import type { ReadOptions } from "../readers/read-options.js";
import { documentIn, type FileRead, type PackedRead } from "./file-read.js";
import { asRefusal, bytesOf } from "./files.js";

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
  const { sha256, ...read } = await readPackedAt(path, progress);
  return { document: opened(read, path), sha256 };
}

/**
 * Reads a file as `readFileAt` does, to be passed on to the process that appraises.
 *
 * @throws Refusal as `readFileAt` does
 */
export async function readPackedAt(path: string, progress: Progress): Promise<PackedRead> {
  const bytes = await bytesOf(path);
  const reading = packedIn(bytes, path, progress);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { ...(await reading), sha256 };
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
  return opened(await packedIn(bytes, path, progress), path);
}

function opened(read: Omit<PackedRead, "sha256">, path: string): StrategyDocument {
  try {
    return documentIn(read);
  } catch (error) {
    throw asRefusal(error, path);
  }
}

async function packedIn(bytes: Uint8Array, path: string, progress: Progress): Promise<Omit<PackedRead, "sha256">> {
  const { readPacked } = await import("../isolation/read-isolated.js");
  const packed = await readPacked(bytes, {}, { onPictures: progress(path) }).catch((error: unknown) => {
    throw asRefusal(error, path);
  });
  return { packed, notes: notesOnName(packed, path) };
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
function notesOnName({ format }: PackedDocument, path: string): readonly ReadingNote[] {
  const ending = extname(path).toLowerCase();
  const formats = ENDINGS[ending];
  if (formats === undefined || formats.includes(format)) return [];
  const text = `The name ends in ${ending}, but the file holds ${HELD[format]}, and was read as that. Check that it is the right file.`;
  return [{ kind: "encoding-guessed", weight: "minor", text }];
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
export function readAhead(paths: readonly string[], progress: Progress): () => Promise<PackedRead> {
  const begun: Promise<PackedRead>[] = [];
  let next = 0;
  const begin = () => {
    const path = paths[next++];
    if (path === undefined) return;
    const reading = readPackedAt(path, progress);
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
