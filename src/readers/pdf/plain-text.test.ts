import { describe, expect, it } from "vitest";
import { isTypewriterBullet, plainText } from "./plain-text.js";

const font = (name: string, symbols = false) => ({
  name,
  bold: false,
  italic: false,
  symbols,
  ascent: 0.75,
  descent: 0.25,
});
const inside = { atStart: false, atEnd: false, alone: false, raised: false };
const first = { ...inside, atStart: true };

describe("plainText", () => {
  it("spells out ligatures", () => {
    expect(plainText(0xfb01, font("Body"), inside)).toBe("fi");
    expect(plainText(0xfb04, font("Body"), inside)).toBe("ffl");
  });

  it("reads bullets of private use and of symbol fonts", () => {
    expect(plainText(0xf0b7, font("SymbolMT", true), first)).toBe("•");
    expect(plainText(0x6e, font("Wingdings-Regular", true), first)).toBe("•");
    expect(plainText(0xf0fc, font("Wingdings-Regular", true), first)).toBe("✓");
  });

  it("reads control characters as the letters Windows has for them, or as bullets", () => {
    expect(plainText(0x92, font("Body"), inside)).toBe("’");
    expect(plainText(0x17, font("Body"), first)).toBe("•");
    expect(plainText(0x8b, font("Body"), first)).toBe("•");
  });

  it("knows a typewriter's lone o at the start for a bullet, and leaves the letter as it is", () => {
    const alone = { ...first, alone: true };
    expect(isTypewriterBullet(0x6f, font("CourierNewPSMT"), alone)).toBe(true);
    expect(isTypewriterBullet(0x6f, font("CourierNewPSMT"), first)).toBe(false);
    expect(isTypewriterBullet(0x6f, font("Body"), alone)).toBe(false);
    expect(plainText(0x6f, font("CourierNewPSMT"), alone)).toBe("o");
  });

  it("leaves Greek letters of the Symbol font alone", () => {
    expect(plainText(0x3b1, font("SymbolMT", true), inside)).toBe("α");
  });

  it("reads PDFium's marks for a hyphen as hyphens", () => {
    expect(plainText(0x02, font("Body"), inside)).toBe("-");
    expect(plainText(0xfffe, font("Body"), inside)).toBe("-");
  });

  it("keeps a soft hyphen only at the end, where it may part a word", () => {
    expect(plainText(0xad, font("Body"), inside)).toBe("");
    expect(plainText(0xad, font("Body"), { ...inside, atEnd: true })).toBe("\u00ad");
  });

  it("keeps a raised digit apart from figures", () => {
    expect(plainText(0x32, font("Body"), { ...first, raised: true })).toBe("²");
  });
});
