import { readFileSync } from "node:fs";
import net from "node:net";
import { fileURLToPath } from "node:url";
import { describe, expect, it, vi } from "vitest";
import type { StrategyDocument } from "../../../model/document.js";
import { spansOf } from "../../../model/place.js";
import { readPdf } from "../read-pdf.js";

const scanned = new Uint8Array(readFileSync(fileURLToPath(new URL("./fixtures/scanned-page.pdf", import.meta.url))));

const wordsOf = ({ blocks }: StrategyDocument) =>
  blocks.map(({ kind, text, marker }) => `${kind}: ${marker ? `${marker} ` : ""}${text}`);

/** As OCR is slow, what several tests look at is read once; nothing of it may reach for the network. */
const reached = vi.spyOn(net.Socket.prototype, "connect").mockImplementation(() => {
  throw new Error("nothing may be fetched");
});
const fetched = vi.spyOn(globalThis, "fetch").mockRejectedValue(new Error("nothing may be fetched"));
const told: [number, number][] = [];
const document = await readPdf(scanned, { onPictures: (read, of) => told.push([read, of]) });

describe("a page that is a picture, in two columns and askew", () => {
  it("is read by OCR into the blocks of any page", () => {
    expect(wordsOf(document)).toEqual([
      "heading: Ferry plan for the sound",
      "heading: Why we write it",
      "paragraph: The old ferry stops for two days in every storm. Islanders told us that they miss visits to the clinic, and that the timetable on the quay is never right.",
      "heading: What we will do",
      "paragraph: By May 2027 the ferry office will publish each sailing on one page, which can be read on any telephone and at the quay.",
      "list-item: • We will stop selling paper tickets.",
      "list-item: • We will ask forty islanders each autumn whether they can trust it.",
      "paragraph: The skipper answers for this plan to the island council.",
    ]);
  });

  it("is read without the network", () => {
    expect(reached).not.toHaveBeenCalled();
    expect(fetched).not.toHaveBeenCalled();
  });

  it("says of every place that OCR read it, and where it lies on the page as it is shown", () => {
    const last = document.blocks.find(({ text }) => text.startsWith("The skipper"));
    if (!last) throw new Error("the last paragraph is missing");
    const [first] = spansOf(last, 0, 11);
    expect(first?.text).toBe("The skipper");
    const { place } = first ?? {};
    if (place?.kind !== "pdf") throw new Error("not a place on a page");
    expect(place).toMatchObject({ page: 1, byOcr: true });
    // On the straight page its line begins at 225 and stands at 176 points; the page was then turned by 0.7 degrees.
    const [left, , , , , , x, y] = place.quads?.[0] ?? [];
    expect(left).toBeCloseTo(224.4, 0);
    expect(x).toBeCloseTo(224.4, 0);
    expect(y).toBeGreaterThan(176);
    expect(y).toBeLessThan(180);
  });

  it("says how sure OCR is", () => {
    const { readByOcr, notes, unreadablePages } = document;
    expect(readByOcr).toEqual([{ page: 1, confidence: expect.closeTo(95, -1) }]);
    expect(unreadablePages).toBeUndefined();
    const note = notes.find(({ kind }) => kind === "read-by-ocr");
    expect(note).toMatchObject({ weight: "minor", pages: [1] });
    expect(note?.text).toMatch(/^Page 1 is a picture that was read by OCR, so words may be wrong: .* 9\d in 100 sure/);
  });

  it("is read the same each time", async () => {
    expect(await readPdf(scanned)).toEqual(document);
  });

  it("is announced before it is read, and what is thrown then ends the reading", async () => {
    expect(told).toEqual([
      [0, 1],
      [1, 1],
    ]);
    const stop = new Error("not now");
    const stopped = readPdf(scanned, {
      onPictures() {
        throw stop;
      },
    });
    await expect(stopped).rejects.toBe(stop);
  });
});
