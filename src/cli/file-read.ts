import { type PackedDocument, unpacked } from "../isolation/packed-document.js";
import type { ReadingNote, StrategyDocument } from "../model/document.js";

/** A file that was read. Its bytes are let go: they would take room for as long as it is appraised. */
export interface FileRead {
  readonly document: StrategyDocument;
  /** Of the file's bytes, hexadecimal. */
  readonly sha256: string;
}

/** A file that was read, as the process sent it: the command that has it appraised elsewhere only passes it on. */
export interface PackedRead {
  readonly packed: PackedDocument;
  /** What the file's name says against what it holds. */
  readonly notes: readonly ReadingNote[];
  /** Of the file's bytes, hexadecimal. */
  readonly sha256: string;
}

/** The document with all its notes, unpacked. */
export function documentIn({ packed, notes }: Omit<PackedRead, "sha256">): StrategyDocument {
  const document = unpacked(packed);
  return notes.length === 0 ? document : { ...document, notes: [...document.notes, ...notes] };
}

/** The file that was read, its document unpacked. */
export function unpackedRead(read: PackedRead): FileRead {
  return { document: documentIn(read), sha256: read.sha256 };
}
