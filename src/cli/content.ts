import { open } from "node:fs/promises";
import { USUAL_LIMITS } from "../isolation/limits.js";
import { tooLarge } from "../isolation/refusals.js";

/** Read at a time. */
const PIECE_BYTES = 1024 * 1024;

/**
 * All that a file holds.
 *
 * @param path the file
 * @param flags how it is opened
 * @param most bytes; a longer file is read no further
 * @throws UnreadableFile when it is longer, or what the system says
 */
export async function contentOf(path: string, flags: string | number, most: number): Promise<Uint8Array> {
  const file = await open(path, flags);
  try {
    // A device or a pipe does not say how long it is, and may never end: so it is read piece by piece.
    const pieces: Uint8Array[] = [];
    for (let length = 0; ; ) {
      const { bytesRead, buffer } = await file.read({ buffer: Buffer.allocUnsafeSlow(PIECE_BYTES) });
      if (bytesRead === 0) return plain(Buffer.concat(pieces, length));
      length += bytesRead;
      if (length > most) throw tooLarge(USUAL_LIMITS);
      pieces.push(buffer.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}

function plain({ buffer, byteOffset, byteLength }: Buffer<ArrayBuffer>): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
