// Logistic regression with a penalty on the square of the weights, by limited-memory BFGS. Nothing is drawn at random: the
// same rows in the same order give the same weights.

/** Steps of the past that a step looks back on, most steps, and the relative gain under which it stops. */
const MEMORY = 6;
const MOST_STEPS = 30;
const LEAST_GAIN = 1e-5;
/** A step that gains too little is halved so many times. */
const MOST_HALVINGS = 20;
const ENOUGH = 1e-4;

/** The chance that belongs to log odds. */
export function chance(logOdds) {
  return 1 / (1 + Math.exp(-logOdds));
}

/** The log odds of one row: the weights of its features and weight 0, which every row has. */
export function logOdds(weights, row) {
  let sum = weights[0];
  for (let at = 0; at < row.length; at++) sum += weights[row[at]];
  return sum;
}

/**
 * The weights under which the rows' labels are likeliest.
 *
 * @param rows numbers of the features that are present, from 1
 * @param truth 0 to 1 by row: the share of the readers who gave the label
 * @param counts how much each row counts
 * @param size features and 1
 * @param penalty on the squares of all weights but the first
 * @returns {Float64Array}
 */
export function likeliestWeights(rows, truth, counts, size, penalty) {
  let weights = new Float64Array(size);
  weights[0] = prior(truth, counts);
  let { loss, slope } = measured(weights, rows, truth, counts, penalty);
  const past = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    const direction = towards(slope, past);
    const next = searched(weights, loss, slope, direction, (at) => measured(at, rows, truth, counts, penalty));
    const moved = next.weights.map((weight, at) => weight - weights[at]);
    const bent = next.slope.map((one, at) => one - slope[at]);
    const curve = dot(moved, bent);
    if (curve > 1e-12) past.push({ moved, bent, curve });
    if (past.length > MEMORY) past.shift();
    const gain = loss - next.loss;
    ({ weights, loss, slope } = next);
    if (gain < LEAST_GAIN * Math.abs(loss)) break;
  }
  return weights;
}

function prior(truth, counts) {
  const share = dot(truth, counts) / counts.reduce((sum, count) => sum + count, 0);
  const inside = Math.min(0.999, Math.max(1e-4, share));
  return Math.log(inside / (1 - inside));
}

function measured(weights, rows, truth, counts, penalty) {
  const slope = new Float64Array(weights.length);
  let loss = 0;
  rows.forEach((row, at) => {
    const odds = logOdds(weights, row);
    const likely = odds > 0 ? Math.log1p(Math.exp(-odds)) + odds : Math.log1p(Math.exp(odds));
    loss += counts[at] * (likely - truth[at] * odds);
    const off = counts[at] * (chance(odds) - truth[at]);
    slope[0] += off;
    for (let feature = 0; feature < row.length; feature++) slope[row[feature]] += off;
  });
  for (let at = 1; at < weights.length; at++) {
    loss += 0.5 * penalty * weights[at] * weights[at];
    slope[at] += penalty * weights[at];
  }
  return { weights, loss, slope };
}

/** The two-loop recursion (Nocedal 1980). */
function towards(slope, past) {
  const direction = Float64Array.from(slope);
  const shares = [];
  for (let at = past.length - 1; at >= 0; at--) {
    shares[at] = dot(past[at].moved, direction) / past[at].curve;
    add(direction, past[at].bent, -shares[at]);
  }
  const last = past.at(-1);
  const scale = last ? last.curve / dot(last.bent, last.bent) : 1 / Math.max(1, Math.sqrt(dot(slope, slope)));
  for (let at = 0; at < direction.length; at++) direction[at] *= scale;
  past.forEach(({ moved, bent, curve }, at) => {
    add(direction, moved, shares[at] - dot(bent, direction) / curve);
  });
  return direction;
}

function searched(weights, loss, slope, direction, measure) {
  const downhill = -dot(slope, direction);
  let next;
  for (let halving = 0, length = 1; halving < MOST_HALVINGS; halving++, length /= 2) {
    next = measure(weights.map((weight, at) => weight - length * direction[at]));
    if (next.loss <= loss + ENOUGH * length * downhill) break;
  }
  return next;
}

function dot(a, b) {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at] * b[at];
  return sum;
}

function add(to, what, times) {
  for (let at = 0; at < to.length; at++) to[at] += times * what[at];
}
