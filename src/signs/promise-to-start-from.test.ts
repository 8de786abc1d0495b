import { describe, expect, it } from "vitest";
import { strategy } from "../../test/small-strategy.js";
import { promiseToStartFrom } from "./promise-to-start-from.js";

describe("the promise that a fix begins with", () => {
  it("is one that says what exactly, not a name in a list or a vague one", () => {
    const commitments = strategy()
      .says("We will improve our services.", "COMMITMENT")
      .item("Department of Buildings and Gardens", "COMMITMENT")
      .item("Parking permits", "COMMITMENT")
      .says("We will replace 300 laptops by June 2027.", "COMMITMENT")
      .commitments();
    expect(promiseToStartFrom({ commitments })).toBe("“We will replace 300 laptops by June 2027.”");
    expect(promiseToStartFrom({ commitments: commitments.slice(0, 3) })).toBe("[promise]");
  });
});
