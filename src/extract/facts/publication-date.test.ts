import { describe, expect, it } from "vitest";
import { smallDocument } from "../../../test/small-document.js";
import { publicationDate } from "./publication-date.js";

const BODY = `
## Why now
The council runs four hundred and twenty services, and half of them still begin with a paper form that somebody types a second time, which costs residents days of waiting and costs staff an hour a day in the busiest teams across the borough.
We will replace the forms by March 2027.`;

const published = (front: string, about = {}) => publicationDate(smallDocument(front + BODY, about).document)?.value;

describe("the date of publication", () => {
  it.each([
    ["an imprint", "# Thornley digital strategy\nPublished June 2019", "2019-06"],
    ["an imprint with a day", "# Thornley digital strategy\nPublished: 12 March 2024", "2024-03"],
    ["a memo's date", "MEMORANDUM\nDATE: August 26, 2013", "2013-08"],
    ["a cover line", "# Thornley digital strategy\nVersion 2.1 | October 2025", "2025-10"],
    ["a month alone on the cover", "# Thornley digital strategy\nMAY 2022", "2022-05"],
    ["a revision", "# Thornley digital strategy\nLast updated 3 May 2022", "2022-05"],
    ["a copyright line", "# Thornley digital strategy\n© Thornley Council 2017", "2017"],
    ["the latest of a copyright line", "# Thornley digital strategy\n© Thornley Council 2015-2018", "2018"],
    ["a year alone on the cover", "# Thornley digital strategy\n2023", "2023"],
    [
      "a version",
      "# Thornley digital strategy\nVersion 2, published March 2026. Version 1 was published in March 2025.",
      "2026-03",
    ],
    [
      "an edition",
      "# Thornley digital strategy\nSecond edition, February 2026. It replaces the edition of January 2025.",
      "2026-02",
    ],
    ["a sentence", "# Thornley digital strategy\nThis strategy was published in May 2022.", "2022-05"],
  ])("is read from %s", (_, front, value) => {
    expect(published(front)).toBe(value);
  });

  it("is read from the title where nothing else says it", () => {
    expect(published("# Foreword", { title: "Approach to assisted digital (December 2012)" })).toBe("2012-12");
    expect(published("# Foreword", { title: "Skills Action Plan 2016" })).toBe("2016");
  });

  it("carries the words and their place", () => {
    const { document } = smallDocument(`# Thornley digital strategy\nPublished June 2019${BODY}`);
    const found = publicationDate(document);
    expect(found?.quote).toBe("Published June 2019");
    expect(found?.spans).toHaveLength(1);
  });

  it.each([
    ["the file's own properties", "# Thornley digital strategy", { written: "2018-02-03" }],
    ["a year the text looks forward to", "# Thornley Vision 2030", { title: "Thornley Vision 2030" }],
    ["a period", "# Digital strategy\n2019-2024", { title: "Digital strategy 2019-2024" }],
    [
      "the last month of a period",
      "# Digital plan, April 2026 to March 2029",
      { title: "Digital plan, April 2026 to March 2029" },
    ],
    ["a promise's date", "# Digital strategy\nBy June 2026", {}],
    [
      "another document's date",
      "# Digital strategy\nThe national plan was published in January 2019 by the ministry and asks much of us.",
      {},
    ],
    ["a timetable", "# Digital strategy\n11 March 2024 Appointment of a strategy group", {}],
  ])("is never taken from %s", (_, front, about) => {
    expect(published(front, about)).toBeUndefined();
  });
});
