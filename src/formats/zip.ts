import { Inflate } from "fflate";
import { UnreadableFile } from "../model/document.js";

/** What a hostile archive may not exceed. Sizes in bytes, unpacked. */
export interface ZipLimits {
  readonly entries: number;
  readonly entryBytes: number;
  readonly totalBytes: number;
  /** Unpacked to packed, judged only once more than RATIO_FROM_BYTES have come out: small parts pack very well. */
  readonly ratio: number;
}

/** Generous for a real strategy (a large one unpacks to some 20 MB), small enough for a modest machine. */
const DEFAULT_LIMITS: ZipLimits = {
  entries: 10_000,
  entryBytes: 64 * 1024 * 1024,
  totalBytes: 160 * 1024 * 1024,
  ratio: 300,
};
const RATIO_FROM_BYTES = 8 * 1024 * 1024;

/** Packed bytes handed over at a time. Deflate yields at most 1,032 times as much, so a limit is noticed within 8 MB. */
const CHUNK_BYTES = 8 * 1024;

/** A zip archive whose entries are unpacked only when asked for. */
export interface ZipArchive {
  /** The names of all entries, in the order of the directory; slashes part folders. */
  readonly names: readonly string[];
  /** The entry's bytes, or undefined when there is none. Throws UnreadableFile "too-large" beyond the limits, "damaged" when it cannot be unpacked. */
  read(name: string): Uint8Array | undefined;
}

interface Entry {
  readonly method: number;
  readonly flags: number;
  readonly packedBytes: number;
  readonly headerAt: number;
}

/**
 * Opens a zip archive by its central directory, as every office program does.
 *
 * @throws UnreadableFile "damaged" when there is no readable directory, "too-large" when it has too many entries
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits = DEFAULT_LIMITS): ZipArchive {
  const entries = readDirectory(bytes, limits);
  let total = 0;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      const unpacked = unpack(packedBytes(bytes, entry), entry, limits, limits.totalBytes - total);
      total += unpacked.length;
      return unpacked;
    },
  };
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_RECORD_BYTES = 22;
const LONGEST_COMMENT = 65_535;

function readDirectory(bytes: Uint8Array, limits: ZipLimits): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw tooLarge();
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    // Some programs write backslashes; Office reads them as slashes.
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll("\\", "/");
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      flags: view.getUint16(at + 8, true),
      packedBytes: view.getUint32(at + 20, true),
      headerAt: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_RECORD_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_RECORD_BYTES; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw damaged();
}

function packedBytes(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { headerAt } = entry;
  if (headerAt + 30 > bytes.length || view.getUint32(headerAt, true) !== LOCAL_HEADER) throw damaged();
  const start = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  if (start + entry.packedBytes > bytes.length) throw damaged();
  return bytes.subarray(start, start + entry.packedBytes);
}

const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;

function unpack(packed: Uint8Array, entry: Entry, limits: ZipLimits, left: number): Uint8Array {
  if (entry.flags & ENCRYPTED_FLAG) {
    throw new UnreadableFile(
      "encrypted",
      "This file is locked with a password. Save a copy without one and try again.",
    );
  }
  const most = Math.min(limits.entryBytes, left);
  if (entry.method === STORED) {
    if (packed.length > most) throw tooLarge();
    return packed;
  }
  if (entry.method !== DEFLATED) throw damaged();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    const bomb = size > RATIO_FROM_BYTES && size > packed.length * limits.ratio;
    if (size > most || bomb) throw tooLarge();
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += CHUNK_BYTES) {
      inflate.push(packed.subarray(at, at + CHUNK_BYTES), at + CHUNK_BYTES >= packed.length);
    }
  } catch (error) {
    throw error instanceof UnreadableFile ? error : damaged();
  }
  return join(chunks, size);
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function damaged(): UnreadableFile {
  return new UnreadableFile(
    "damaged",
    "This file is damaged and cannot be unpacked. Open it where it was written and save it again.",
  );
}

function tooLarge(): UnreadableFile {
  return new UnreadableFile(
    "too-large",
    "This file unpacks to more than can be read safely. Save it again without pictures and attachments.",
  );
}
