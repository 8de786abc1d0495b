import { expect, it } from "vitest";
import { Places } from "./places.js";

it("finds every feature of the list, and no other", () => {
  const features = Uint32Array.from({ length: 3000 }, (_, at) => Math.imul(at + 1, 0x9e3779b1) >>> 0);
  const places = new Places(features);
  expect([...features].map((feature) => places.find(feature))).toEqual([...features.keys()]);
  expect([0, 1, 2 ** 32 - 1].map((feature) => places.find(feature))).toEqual([-1, -1, -1]);
});
