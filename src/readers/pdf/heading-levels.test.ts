import { describe, expect, it } from "vitest";
import { type Draft, draftOf } from "./draft.js";
import { setLevels } from "./heading-levels.js";

const body = { size: 12, bold: false, colour: 0, leading: 1.2 };

function draft(kind: "heading" | "paragraph", text: string, italic = false, page = 2): Draft {
  const bold = kind === "heading";
  const size = bold ? 14 : 12;
  const box = { page, turn: 0, left: 60, top: 60, right: 300, bottom: 80, baseline: 76 } as const;
  const look = { size, sizes: [size, size], boldShare: bold ? 1 : 0, italic, colour: 0 } as const;
  const rest = { pieces: [], spaceFollows: true, nextVisible: 0, markerLength: 0, drawnBullet: false, textLeft: 60 };
  return draftOf([{ ...box, ...look, text, ...rest, fragments: [] }], kind);
}

function levels(...drafts: Draft[]): (number | undefined)[] {
  setLevels(drafts, body);
  return drafts.flatMap(({ kind, level }) => (kind === "heading" ? [level] : []));
}

describe("headings in italics and upright ones, otherwise alike", () => {
  const text = draft("paragraph", "The berths are counted in May.");

  it("are two levels where the ones stand right above the others time and again", () => {
    const chapters = ["Berths", "Radios"].flatMap((title) => [
      draft("heading", title, true),
      draft("heading", `${title} today`),
      text,
      draft("heading", `${title} in 2030`),
      text,
    ]);
    expect(levels(...chapters)).toEqual([1, 2, 2, 1, 2, 2]);
  });

  it("are one where that happens once, or either way", () => {
    const once = [
      draft("heading", "Berths", true),
      draft("heading", "Today"),
      text,
      draft("heading", "Radios", true),
      text,
    ];
    expect(levels(...once)).toEqual([1, 1, 1]);
    const either = [true, false, true, false, true].flatMap((italic, at) => draft("heading", `Berths ${at}`, italic));
    expect(levels(...either)).toEqual([1, 1, 1, 1, 1]);
  });
});
