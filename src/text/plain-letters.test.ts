import { describe, expect, it } from "vitest";
import { composed, plainLetters } from "./plain-letters.js";

const latin = [...Array(0x250).keys(), ...Array.from({ length: 0x100 }, (_, at) => 0x1e00 + at)].map((code) =>
  String.fromCharCode(code),
);

const hasTwoCases = (one: string) => one.toLowerCase() !== one.toUpperCase() && one.toUpperCase().length === 1;

/** By the flags that Unicode has; written out, it would be compiled as everything else. */
const byUnicode = (source: string, flags: string) => new RegExp(source, flags);

describe("an expression with ranges for kinds of letter", () => {
  it.each(["^\\p{L}$", "^\\p{Lu}$", "^[^\\p{L}\\p{N}]$", "^[\\p{L}’-]$", "^\\w$"])(
    "takes the letters of Latin as %s does in any case",
    (source) => {
      const [plain, pattern] = [composed(source, "iu"), byUnicode(source, "iu")];
      // The long s is an s, and the dotless i no i, by Unicode's rules only; the few letters without a capital count as both.
      const alike = (one: string) => plain.test(one) === pattern.test(one) || "ſı".includes(one) || !hasTwoCases(one);
      expect(latin.filter((one) => !alike(one))).toEqual([]);
    },
  );

  it.each(["^\\p{Lu}$", "^\\p{Ll}$", "^[\\p{Lu}’]$", "^[^\\p{Ll}]$"])(
    "tells capitals and small letters of European and Welsh names apart as %s does",
    (source) => {
      const [plain, pattern] = [composed(source, "u"), byUnicode(source, "u")];
      const names = [..."ABCXYZabcxyzÀÉÖØÞßàéöøþÿĀāČčĎďĘęŁłŃńŌōŘřŚśŠšŪūŴŵŶŷŸŹźŻżŽžẀẁẂẃẄẅΑΩαωБЯбя’-1"];
      expect(names.filter((one) => plain.test(one) !== pattern.test(one))).toEqual([]);
    },
  );

  it("keeps its flags, its brackets and its escapes", () => {
    const pattern = composed("\\[(?<name>[\\p{L}\\]]+)\\\\\\b", "giu");
    expect(pattern.flags).toBe("gi");
    expect([..."[Cwm]\\a".matchAll(pattern)].map(({ groups }) => groups?.["name"])).toEqual(["Cwm]"]);
  });

  it.each(["\\p{Sc}", "\\P{L}", "\\u{1F600}", "[😀]"])("leaves alone what ranges cannot say: %s", (source) => {
    expect(plainLetters(source, "u")).toBeUndefined();
    expect(() => composed(source, "u")).toThrow("ranges");
  });
});
