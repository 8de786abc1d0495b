import { strFromU8, unzipSync } from "fflate";

/** As much as a part may unpack to, in bytes; the readers refuse such a file as well. */
const LARGEST_PART = 64 * 1024 * 1024;

/** A part of an office file as text; undefined when there is none or it cannot be unpacked. */
export function unpackPart(bytes: Uint8Array, part: string): string | undefined {
  const found = unpackBytes(bytes, part);
  return found && strFromU8(found);
}

/** A part of a zip archive; undefined when there is none or it cannot be unpacked. */
export function unpackBytes(bytes: Uint8Array, part: string): Uint8Array | undefined {
  try {
    const found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => isNamed(name, part) && originalSize <= LARGEST_PART,
    });
    return Object.values(found).at(-1);
  } catch {
    return undefined;
  }
}

/** Some programs write names in UTF-8 without saying so, or part folders by backslashes. */
function isNamed(name: string, part: string): boolean {
  const undeclared = Buffer.from(name, "latin1").toString("utf8");
  return [name, undeclared].some((one) => one.replaceAll("\\", "/") === part);
}
