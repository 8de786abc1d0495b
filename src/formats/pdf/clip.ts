import type { Pdfium } from "./pdfium.js";

/** Paths of one clip, and segments of one path, that are looked at; a clip of more is taken to leave everything to be seen. */
const MOST_PATHS = 16;
const MOST_SEGMENTS = 400;

/** Left, bottom, right, top in the coordinates of the object's own content stream. */
type Bounds = readonly [number, number, number, number];

/**
 * Whether the clip of a page object leaves nothing of it to be seen: its bounds and those of one of its clip's paths do not
 * meet. So a cropped picture keeps the words outside its frame in the file, where nobody reads them.
 *
 * @param pdfium the engine
 * @param object a page object
 * @param buffer 16 bytes of scratch memory in WebAssembly
 */
export function isClippedAway(pdfium: Pdfium, object: number, buffer: number): boolean {
  const clip = pdfium._FPDFPageObj_GetClipPath(object);
  const count = clip === 0 ? 0 : pdfium._FPDFClipPath_CountPaths(clip);
  if (count <= 0 || count > MOST_PATHS) return false;
  if (!pdfium._FPDFPageObj_GetBounds(object, buffer, buffer + 4, buffer + 8, buffer + 12)) return false;
  const at = buffer >> 2;
  const heap = pdfium.HEAPF32;
  const bounds: Bounds = [heap[at] ?? 0, heap[at + 1] ?? 0, heap[at + 2] ?? 0, heap[at + 3] ?? 0];
  for (let path = 0; path < count; path += 1) {
    const window = boundsOfPath(pdfium, clip, path, buffer);
    if (window && !meet(bounds, window)) return true;
  }
  return false;
}

function boundsOfPath(pdfium: Pdfium, clip: number, path: number, buffer: number): Bounds | undefined {
  const count = pdfium._FPDFClipPath_CountPathSegments(clip, path);
  if (count <= 0 || count > MOST_SEGMENTS) return undefined;
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index < count; index += 1) {
    const segment = pdfium._FPDFClipPath_GetPathSegment(clip, path, index);
    if (!pdfium._FPDFPathSegment_GetPoint(segment, buffer, buffer + 4)) return undefined;
    const x = pdfium.HEAPF32[buffer >> 2] ?? 0;
    const y = pdfium.HEAPF32[(buffer >> 2) + 1] ?? 0;
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [bottom, top] = [Math.min(bottom, y), Math.max(top, y)];
  }
  return [left, bottom, right, top];
}

function meet(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}
