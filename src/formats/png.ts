import { crc32, deflateSync } from "node:zlib";
import type { GreyPicture } from "./ocr/picture-reader.js";

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Sixteen shades are enough to read by, and half as much to keep. */
const BITS = 4;
/** Colour type "greyscale"; the standard compression and filters; not interlaced. */
const GREYSCALE = [BITS, 0, 0, 0, 0];

/**
 * A picture as a PNG file of sixteen greys.
 *
 * @param picture any size from one dot up
 */
export function greyPng(picture: GreyPicture): Uint8Array {
  const size = new Uint8Array(8);
  const view = new DataView(size.buffer);
  view.setUint32(0, picture.width);
  view.setUint32(4, picture.height);
  return joined([
    SIGNATURE,
    chunk("IHDR", joined([size, Uint8Array.from(GREYSCALE)])),
    chunk("IDAT", deflateSync(rowsOf(picture))),
    chunk("IEND", new Uint8Array(0)),
  ]);
}

/** Each row behind a zero, which says that it is not filtered: pages of text are smaller so. */
function rowsOf({ width, height, dots }: GreyPicture): Uint8Array {
  const stride = 1 + Math.ceil(width / 2);
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 2) {
      const at = y * width + x;
      const second = x + 1 < width ? (dots[at + 1] ?? 0) : 0;
      // Two dots a byte: the upper half of each is its shade in sixteen.
      rows[y * stride + 1 + x / 2] = ((dots[at] ?? 0) & 0xf0) | (second >> BITS);
    }
  return rows;
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = joined([new TextEncoder().encode(name), content]);
  const framed = new Uint8Array(named.length + 8);
  const view = new DataView(framed.buffer);
  view.setUint32(0, content.length);
  framed.set(named, 4);
  view.setUint32(named.length + 4, crc32(named));
  return framed;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
