import { describe, expect, it } from "vitest";
import { neededLetters } from "./needed-letters.js";
import { screened, screenedMatches } from "./screened.js";

describe("the letters that an expression needs", () => {
  it.each([
    [/hire/, ["hire"]],
    [/(?:hire|recruit)\s\p{L}+/u, ["hire", "recruit"]],
    [/\b[Hh]ire\b/, ["hire"]],
    [/publish(?:es|ed)?/i, ["publish"]],
    [/colou?r/, ["colo"]],
    [/(?:we )?agree/, ["agree"]],
    [/(?<who>board|trust) will/, ["board", "trust"]],
    [/will (?!not)see/, ["will see"]],
    [/a(?=bc)bcd/, ["abcd"]],
    [/(?:ten){2,}x/, ["ten"]],
    [/co\.uk\/news/, ["co.uk/news"]],
    [/\u0041bcd|x{2}efg/, ["bcd", "efg"]],
  ])("%s", (expression, needed) => {
    expect(neededLetters(expression.source)).toEqual(needed);
  });

  it.each([/\d+/, /is|hire/, /(?:hire)?/, /(?:hire)*d/, /(?!hire)\w+/, /[hire]+/, /a.b/, /hi?re/])(
    "nothing of three letters has to be there: %s",
    (expression) => {
      expect(neededLetters(expression.source)).toBeUndefined();
    },
  );
});

describe("an expression that first looks for letters", () => {
  const expressions = [
    /\bwill (?:hire|train) (?:\d+|more) \p{L}+/iu,
    /(?<=the )board|(?:by|in) march/i,
    /^(?:our|the) (?:vision|aim)s?\b/i,
    /“[^”]{3,20}” said/,
  ];
  const texts = [
    "We will hire 20 nurses.",
    "WE WILL TRAIN MORE porters",
    "will hires",
    "the Board meets in March",
    "in marching order",
    "Our vision is clear",
    "OUR AIMS",
    "“A new record” said the chair",
    "wi",
    "",
  ];

  it("matches what the expression alone matches, wherever it is asked", () => {
    for (const expression of expressions)
      for (const text of texts) {
        expect(screened(expression).test(text)).toBe(expression.test(text));
        expect(screened(expression).exec(text)).toEqual(expression.exec(text));
      }
  });

  it("matches in long texts what it matches in short ones", () => {
    for (const before of [0, 5, 30, 100, 400, 5_000]) {
      const text = `${"of and so ".repeat(before)}We will hire 20 nurses.`;
      expect(expressions.map((expression) => screened(expression).test(text))).toEqual([true, false, false, false]);
    }
  });

  it("finds every match", () => {
    const all = screenedMatches(/\b(?:hire|train)s?\b/gi);
    expect(all("Hire and train, then train").map(({ 0: word, index }) => [word, index])).toEqual([
      ["Hire", 0],
      ["train", 9],
      ["train", 21],
    ]);
    expect(all("We build.")).toEqual([]);
  });

  it("is refused where there are no letters to look for, or where matches are counted on", () => {
    expect(() => screened(/\d+/)).toThrow("no letters to look for");
    expect(() => screened(/hire/g)).toThrow("goes on");
  });
});
