/** FNV-1a, 32 bits: small, quick, and the same everywhere. */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** The number of a kind of feature ("word"), which its values go on from. */
export function kindNumber(name: string): number {
  return valueNumber(BASIS, `${name}\n`);
}

/**
 * The number of one feature: a whole number from 0 to 2^32 - 1. No list of names has to be shipped, and none is put together
 * while a document is read.
 *
 * @param kind what {@link kindNumber} gave, or the number of a feature that this one narrows
 */
export function valueNumber(kind: number, value: string): number {
  let hash = kind;
  for (let at = 0; at < value.length; at++) hash = Math.imul(hash ^ value.charCodeAt(at), PRIME);
  return hash >>> 0;
}
