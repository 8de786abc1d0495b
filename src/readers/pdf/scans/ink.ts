import type { GreyPicture } from "../../../formats/ocr/picture-reader.js";

/** Shades of grey. */
const SHADES = 256;

/**
 * The shade that parts ink from paper best (Otsu's): up to it a dot is ink.
 *
 * @param picture any
 */
export function inkShade({ dots }: GreyPicture): number {
  const counts = new Float64Array(SHADES);
  for (const shade of dots) counts[shade] = (counts[shade] ?? 0) + 1;
  let whole = 0;
  for (let shade = 0; shade < SHADES; shade += 1) whole += shade * (counts[shade] ?? 0);
  let [dark, darkSum, best, most] = [0, 0, 0, -1];
  for (let shade = 0; shade < SHADES - 1; shade += 1) {
    dark += counts[shade] ?? 0;
    darkSum += shade * (counts[shade] ?? 0);
    const light = dots.length - dark;
    if (dark === 0 || light === 0) continue;
    const apart = darkSum / dark - (whole - darkSum) / light;
    const parted = dark * light * apart * apart;
    if (parted <= most) continue;
    most = parted;
    best = shade;
  }
  return best;
}
