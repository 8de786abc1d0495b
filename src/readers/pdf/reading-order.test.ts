import { describe, expect, it } from "vitest";
import { type Draft, draftOf } from "./draft.js";
import { inReadingOrder } from "./reading-order.js";

/** A block of text that fills a box, in points from the top left. */
function box(text: string, left: number, top: number, right: number, bottom: number, size = 10): Draft {
  return draftOf([
    {
      page: 1,
      turn: 0,
      left,
      top,
      right,
      bottom,
      baseline: bottom - 2,
      size,
      sizes: [size, size],
      boldShare: text.startsWith("Head") ? 1 : 0,
      italic: false,
      colour: 0,
      text,
      pieces: [],
      spaceFollows: true,
      nextVisible: 0,
      markerLength: 0,
      drawnBullet: false,
      textLeft: left,
      fragments: [],
    },
  ]);
}

const isHead = ({ lines }: Draft) => lines[0]?.text.startsWith("Head") ?? false;
const order = (...drafts: Draft[]) => {
  const { ordered, doubtful } = inReadingOrder(drafts, isHead);
  return { texts: ordered.map(({ lines }) => lines[0]?.text), doubtful };
};

describe("inReadingOrder", () => {
  it("reads a title first, then column by column", () => {
    const { texts } = order(
      box("right", 320, 100, 530, 300),
      box("left, lower", 60, 210, 280, 300),
      box("Title", 60, 50, 530, 80),
      box("left, upper", 60, 100, 280, 200),
    );
    expect(texts).toEqual(["Title", "left, upper", "left, lower", "right"]);
  });

  it("keeps a large label and what begins a little above it, beside it, in one band", () => {
    const { texts } = order(
      box("beside, upper", 300, 90, 500, 103),
      box("Head", 60, 95, 200, 145, 46),
      box("below", 60, 160, 200, 172),
      box("beside, lower", 300, 120, 500, 190),
    );
    expect(texts).toEqual(["Head", "below", "beside, upper", "beside, lower"]);
  });

  it("reads cards with level heads row by row", () => {
    const { texts } = order(
      box("Head A", 60, 50, 280, 65),
      box("a", 60, 70, 280, 120),
      box("Head B", 320, 50, 530, 65),
      box("b", 320, 70, 530, 120),
      box("Head C", 60, 150, 280, 165),
      box("c", 60, 170, 280, 220),
      box("Head D", 320, 150, 530, 165),
      box("d", 320, 170, 530, 220),
    );
    expect(texts).toEqual(["Head A", "a", "Head B", "b", "Head C", "c", "Head D", "d"]);
  });

  it("does not take a head beside running text for a new row", () => {
    const { texts } = order(
      box("left one", 60, 50, 280, 120),
      box("Head in the left column", 60, 140, 280, 155),
      box("left two", 60, 160, 280, 220),
      box("right one", 320, 50, 530, 120),
      box("right two", 320, 140, 530, 220),
    );
    expect(texts).toEqual(["left one", "Head in the left column", "left two", "right one", "right two"]);
  });

  it("says when boxes stand across one another", () => {
    const { doubtful } = order(
      box("left", 60, 50, 300, 200),
      box("inset across the gutter", 200, 100, 400, 150),
      box("right", 310, 50, 530, 200),
    );
    expect(doubtful).toBe(true);
    expect(order(box("one", 60, 50, 300, 80), box("two", 60, 90, 300, 120)).doubtful).toBe(false);
  });
});
