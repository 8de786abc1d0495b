import { strFromU8, unzipSync } from "fflate";

/** As much as a part may unpack to, in bytes; the readers refuse such a file as well. */
const LARGEST_PART = 64 * 1024 * 1024;

/** A part of an office file as text; undefined when there is none or it cannot be unpacked. */
export function unpackPart(bytes: Uint8Array, part: string): string | undefined {
  try {
    const found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === part && originalSize <= LARGEST_PART,
    })[part];
    return found && strFromU8(found);
  } catch {
    return undefined;
  }
}
