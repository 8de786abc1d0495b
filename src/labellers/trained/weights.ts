import type { GivenLabel } from "../../model/label.js";
import { LABELS } from "../../model/label.js";
import type { LabellingContext } from "../labeller.js";
import { featuresOf } from "./features.js";
import { Places } from "./places.js";

/** `weights.json` as `npm run train` writes it. */
export interface WeightsFile {
  /** By label: the log odds that every statement begins with, and what a weight of 1 is worth. */
  readonly start: readonly number[];
  readonly worth: readonly number[];
  /** Base64: numbers of features (32 bits, low byte first), and a signed byte for each feature and label, feature by feature. */
  readonly features: string;
  readonly weights: string;
}

/** Weights by feature and label. */
export interface Weights {
  readonly start: readonly number[];
  readonly worth: readonly number[];
  readonly places: Places;
  /** As many a feature as there are labels. */
  readonly bytes: Int8Array;
}

/** The weights ready for use. */
export function unpacked({ start, worth, features, weights }: WeightsFile): Weights {
  const packed = Buffer.from(features, "base64");
  const places = new Places(Uint32Array.from({ length: packed.length / 4 }, (_, at) => packed.readUInt32LE(at * 4)));
  return { start, worth, places, bytes: new Int8Array(Buffer.from(weights, "base64")) };
}

/**
 * How likely careful readers would give each label to each statement, 0 to 1, in the order of `LABELS`: learnt from labelled
 * documents (bench/README.md), and meant for comparing and sorting, not for showing.
 *
 * @param given what the rules gave each statement
 */
export function chancesOf(
  context: LabellingContext,
  given: readonly (readonly GivenLabel[])[],
  { start, worth, places, bytes }: Weights,
): number[][] {
  return featuresOf(context, given).map((features) => {
    const sums = new Int32Array(LABELS.length);
    for (const feature of features) {
      const number = places.find(feature);
      if (number >= 0) addWeights(sums, bytes, number * LABELS.length);
    }
    return LABELS.map(
      (_, label) => 1 / (1 + Math.exp(-((start[label] ?? 0) + (sums[label] ?? 0) * (worth[label] ?? 0)))),
    );
  });
}

function addWeights(sums: Int32Array, bytes: Int8Array, from: number): void {
  for (let label = 0; label < sums.length; label++) sums[label] = (sums[label] ?? 0) + (bytes[from + label] ?? 0);
}
