import { describe, expect, it } from "vitest";
import { anyCase } from "./any-case.js";

const latin = [...Array(0x250).keys(), ...Array.from({ length: 0x100 }, (_, at) => 0x1e00 + at)].map((code) =>
  String.fromCharCode(code),
);

const hasTwoCases = (one: string) => one.toLowerCase() !== one.toUpperCase() && one.toUpperCase().length === 1;

describe("an expression for any case", () => {
  it.each([/^\p{L}$/iu, /^\p{Lu}$/iu, /^[^\p{L}\p{N}]$/iu, /^[\p{L}’-]$/iu, /^\w$/iu])(
    "takes the letters of Latin as %s does",
    (pattern) => {
      const plain = anyCase(pattern);
      // The long s is an s, and the dotless i no i, by Unicode's rules only; the few letters without a capital count as both.
      const alike = (one: string) => plain.test(one) === pattern.test(one) || "ſı".includes(one) || !hasTwoCases(one);
      expect(latin.filter((one) => !alike(one))).toEqual([]);
    },
  );

  it("keeps its flags, its brackets and its escapes", () => {
    const pattern = anyCase(/\[(?<name>[\p{L}\]]+)\\\b/giu);
    expect(pattern.flags).toBe("gi");
    expect([..."[Cwm]\\a".matchAll(pattern)].map(({ groups }) => groups?.["name"])).toEqual(["Cwm]"]);
  });

  it("knows no other kinds", () => {
    expect(() => anyCase(/\p{Sc}/iu)).toThrow("ranges");
  });
});
