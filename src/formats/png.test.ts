import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { greyPng } from "./png.js";

describe("a picture as PNG", () => {
  const png = Buffer.from(greyPng({ width: 3, height: 2, dots: Uint8Array.of(0, 128, 255, 255, 16, 15) }));

  it("says what it is, how large and in how many greys", () => {
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]]).toEqual([3, 2, 4, 0]);
    expect(png.subarray(-8).toString("hex")).toBe("49454e44ae426082");
  });

  it("has two dots in a byte, each row begun anew", () => {
    const length = png.readUInt32BE(33);
    expect(png.subarray(37, 41).toString()).toBe("IDAT");
    expect([...inflateSync(png.subarray(41, 41 + length))]).toEqual([0, 0x08, 0xf0, 0, 0xf1, 0x00]);
  });

  it("is the same every time", () => {
    const again = greyPng({ width: 3, height: 2, dots: Uint8Array.of(0, 128, 255, 255, 16, 15) });
    expect(Buffer.from(again).equals(png)).toBe(true);
  });
});
