import { describe, expect, it, vi } from "vitest";

vi.mock("../text/shipped-file.js", () => ({
  shippedFile: () => {
    const size = {
      documents: 20,
      kinds: [{ kind: "strategy", documents: 20 }],
      indicators: { "VAG-1": [0.1, 0.4, 20], "LON-1": [3, 5, 4] },
      signs: { vague: [1, 2, 9, 8, 0], focused: [1, 1, 0, 0, 0] },
    };
    return { S: size, M: size, L: size };
  },
}));
const { amongOthers, usualFor } = await import("./norms.js");

const share = (value: number) => ({ id: "VAG-1", measure: { value, unit: "share" as const } });

describe("usualFor", () => {
  it.each([
    [0.05, "below"],
    [0.1, "usual"],
    [0.4, "usual"],
    [0.41, "above"],
  ])("says of %f in VAG-1: %s", (value, where) => {
    expect(usualFor(share(value), "M")).toEqual({ where, documents: 20 });
  });

  it("says nothing where too few were measured, or nothing was", () => {
    expect(usualFor({ id: "LON-1", measure: { value: 9, unit: "years" } }, "M")).toBeUndefined();
    expect(usualFor({ id: "VAG-1" }, "M")).toBeUndefined();
  });
});

describe("amongOthers", () => {
  it("counts how strong a sign is elsewhere", () => {
    const counts = amongOthers({ id: "vague", kind: "warning" }, "M")?.map(
      ({ words, documents }) => `${words} ${documents}`,
    );
    expect(counts).toEqual([
      "no warning 1",
      "warning: weak 2",
      "warning: partial 9",
      "warning: strong 8",
      "cannot tell 0",
    ]);
    expect(amongOthers({ id: "focused", kind: "good" }, "M")).toBeUndefined();
  });
});
