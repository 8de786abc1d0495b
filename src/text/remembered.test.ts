import { describe, expect, it } from "vitest";
import { remembered } from "./remembered.js";

describe("a function with a memory", () => {
  it("is asked once for each text, and gives what the function gives", () => {
    const asked: string[] = [];
    const shout = remembered((text) => {
      asked.push(text);
      return text.toUpperCase();
    });
    expect([shout("a"), shout("b"), shout("a"), shout("")]).toEqual(["A", "B", "A", ""]);
    expect(asked).toEqual(["a", "b", ""]);
  });

  it("forgets what was not asked for in a long time, and keeps what was", () => {
    const asked = new Map<string, number>();
    const length = remembered((text) => {
      asked.set(text, (asked.get(text) ?? 0) + 1);
      return { length: text.length };
    });
    length("once");
    for (let at = 0; at < 200; at++) {
      length(`${at} `.repeat(5_000));
      length("again and again");
    }
    length("then");
    length("once");
    expect([asked.get("once"), asked.get("again and again")]).toEqual([2, 1]);
  });
});
