import { describe, expect, it } from "vitest";
import { evidenceOf, nested, standsOf } from "./choose.mjs";
import { counts } from "./counts.mjs";
import { chance, likeliestWeights, logOdds } from "./fit.mjs";
import { weightsFile } from "./weights-file.mjs";

/** Ten organisations, a document each; `of` makes a row from the number of the unit. */
const rows = (of) =>
  Array.from({ length: 200 }, (_, at) => ({ slug: `d${at % 10}`, organisation: `o${at % 10}`, unit: at, ...of(at) }));

describe("likeliestWeights", () => {
  const features = Array.from({ length: 40 }, (_, at) => Int32Array.from(at % 2 ? [1] : [2]));
  const truth = Float64Array.from(features, (_, at) => at % 2);
  const ones = Float64Array.from(features, () => 1);

  it("finds what goes with the label", () => {
    const weights = likeliestWeights(features, truth, ones, 3, 0.1);
    expect(chance(logOdds(weights, [1]))).toBeGreaterThan(0.9);
    expect(chance(logOdds(weights, [2]))).toBeLessThan(0.1);
  });

  it("gives the same bytes for the same rows", () => {
    const file = () => weightsFile(["A"], [7, 9], [likeliestWeights(features, truth, ones, 3, 0.1)]);
    expect(file()).toBe(file());
  });
});

describe("nested", () => {
  it("chooses for an organisation without its rows", () => {
    const seen = nested(
      rows(() => ({})),
      (some) => () => some.length,
    );
    expect(new Set(seen)).toEqual(new Set([180]));
  });
});

describe("standsOf", () => {
  const alone = (right) =>
    rows((at) => ({ truth: at % 4 < right ? 1 : 0, chance: 0.8, mayStand: at % 4 < 3, ruled: at % 4 === 3 }));

  it("lets stand what is as precise as the rules", () => {
    expect(standsOf(alone(4))).toEqual({ from: 0.5 });
  });

  it("lets nothing stand that is less precise, and nothing that the grammar does not read so", () => {
    expect(
      standsOf(rows((at) => ({ truth: at % 2, chance: 0.8, mayStand: true, ruled: at % 4 === 3 }))),
    ).toBeUndefined();
    expect(standsOf(alone(4).map((row) => ({ ...row, mayStand: false })))).toBeUndefined();
  });
});

describe("evidenceOf", () => {
  const doubtful = rows((at) => ({
    truth: at % 4 === 0 ? 1 : 0,
    chance: at % 4 === 0 ? 0.9 : 0.2,
    ruled: at % 2 === 0,
  }));

  it("asks for a chance that makes the rules precise enough", () => {
    const { from } = evidenceOf("COMMITMENT", doubtful);
    expect(from).toBeGreaterThan(0.2);
    expect(from).toBeLessThanOrEqual(0.9);
  });

  it("is undefined for labels of which no precision is asked, and where it is not reached", () => {
    expect(evidenceOf("CANDOUR", doubtful)).toBeUndefined();
    expect(
      evidenceOf(
        "COMMITMENT",
        doubtful.map((row) => ({ ...row, chance: 0.5 })),
      ),
    ).toBeUndefined();
  });
});

describe("counts", () => {
  it("leaves out units on which the readers differ", () => {
    expect(counts([{ truth: null }, { truth: 1 }, { truth: 0 }], [true, true, true])).toEqual({
      right: 1,
      wrong: 1,
      missed: 0,
    });
  });
});
