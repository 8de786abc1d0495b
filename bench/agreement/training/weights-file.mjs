// The trained weights as they ship: whole numbers of a byte, as many a feature as there are labels.

/** The largest weight that a byte holds. */
const MOST = 127;

/**
 * The file's text: features (numbers of 32 bits) and weights (a byte each, feature by feature) as base64; for each label what a
 * weight of 1 is worth, and what every statement has.
 *
 * @param weights by label; the first of each is what every statement has
 */
export function weightsFile(labels, vocabulary, weights) {
  const worth = weights.map((some) => rounded(Math.max(...some.slice(1).map(Math.abs)) / MOST));
  const whole = vocabulary.map((_, at) => weights.map((some, label) => Math.round(some[at + 1] / worth[label])));
  // A feature that weighs nothing for any label is left out.
  const weighs = whole.flatMap((some, at) => (some.some((one) => one !== 0) ? [at] : []));
  const numbers = Buffer.alloc(weighs.length * 4);
  weighs.forEach((at, place) => {
    numbers.writeUInt32LE(vocabulary[at], place * 4);
  });
  const bytes = Int8Array.from(weighs.flatMap((at) => whole[at].map((one) => Math.max(-MOST, Math.min(MOST, one)))));
  const file = {
    labels,
    start: weights.map(([first]) => rounded(first)),
    worth,
    features: numbers.toString("base64"),
    weights: Buffer.from(bytes.buffer).toString("base64"),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function rounded(number) {
  return Number(number.toPrecision(6));
}
