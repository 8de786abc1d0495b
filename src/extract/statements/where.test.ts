import { describe, expect, it } from "vitest";
import type { Piece } from "../../model/place.js";
import { whereIs } from "./where.js";

const piece = (page: number, start: number, end: number): Piece => ({
  start,
  end,
  place: { kind: "pdf", page, start: 0, end: end - start, boxes: [] },
});

describe("where words are", () => {
  const text = "We count the boats. The piers are mended.";
  const document = {
    format: "pdf" as const,
    blocks: [{ kind: "paragraph" as const, text, pieces: [piece(3, 0, 20), piece(5, 20, text.length)] }],
    notes: [],
  };

  it("is the page on which they begin, also where their paragraph began on another", () => {
    expect(whereIs(document, { block: 0, start: 0 }, undefined)).toBe("page 3");
    expect(whereIs(document, { block: 0, start: 20 }, undefined)).toBe("page 5");
  });
});
