import { describe, expect, it } from "vitest";
import { smallDocument } from "../../../test/small-document.js";
import { periodOf } from "./period.js";

function period(text: string, about = {}) {
  const { document, statements } = smallDocument(text, about);
  const found = periodOf(document, statements)?.value;
  return found && `${found.startYear}-${found.endYear}`;
}

/** So much text that what follows stands on no cover. */
const TEXT = Array.from({ length: 14 }, () => "Boats come in and go out with the tide.").join("\n\n");

describe("the period", () => {
  it.each([
    ["the title", "# Digital strategy 2019–2024", "2019-2024"],
    ["a short span in the title", "# Workforce strategy 2021-25", "2021-2025"],
    ["a financial year in the title", "# 2025/26 priorities and guidance", "2025-2026"],
    ["a cover line", "# Digital strategy\n2024-2027", "2024-2027"],
    ["one year's plan", "# Data strategy 2021 action plan", "2021-2021"],
    ["a sentence about the document", "# Digital strategy\nThis strategy covers the years 2021 to 2025.", "2021-2025"],
    ["a sentence with a financial span", "# Digital strategy\nOur plan runs from 2025/26 to 2027/28.", "2025-2028"],
    ["an aim and the year of publication", "# Thornley Vision 2030\nPublished June 2023", "2023-2030"],
    [
      "a number of years",
      "# Digital strategy\nPublished June 2023\nThis five-year strategy sets out our aims.",
      "2023-2028",
    ],
    [
      "the years to come",
      "# Digital strategy\nPublished June 2023\nThis strategy sets out our work over the next three years.",
      "2023-2026",
    ],
    ["months in the title", "# Digital plan, April 2026 to March 2030", "2026-2030"],
    ["financial years in the title", "# Technology outlook, FY2024 through FY2040", "2024-2040"],
    [
      "the next years in the title",
      "# A digital council: our plan for the next fifteen years\nPublished June 2023",
      "2023-2038",
    ],
    [
      "the heading of its own action plan",
      `# Open harbour\nPublished July 2025\n\n${TEXT}\n\n## Action plan and timeline (2025–2028)\nTide tables are published.`,
      "2025-2028",
    ],
    [
      "a sentence where another word points first",
      "# Digital strategy\nPublished June 2023\nThe steps which this strategy commits to over the next two years are few.",
      "2023-2025",
    ],
  ])("is read from %s", (_, text, value) => {
    expect(period(text)).toBe(value);
  });

  it.each([
    ["a parent plan's years", "# Digital strategy\nIt serves our Corporate Plan 2018-2022."],
    [
      "a plan it was shaped by",
      "# Digital strategy\nThis strategy was influenced by the regional software strategy 2020-2023.",
    ],
    [
      "the business plan of a department",
      "# Departmental responses\nThe departmental business plan for 2013/14 has them.",
    ],
    [
      "the heading of a parent plan",
      `# Digital strategy\nPublished June 2019\n\n${TEXT}\n\n## Corporate plan 2018–2022\nThe council set four goals.`,
    ],
    [
      "the heading of a plan that was over before",
      `# Digital strategy\nPublished June 2019\n\n${TEXT}\n\n## Our strategy 2012–2016\nThe council set four goals.`,
    ],
    ["history", "# Digital strategy\nFrom 2010 to 2015 we closed nine offices."],
    ["a forecast", "# Digital strategy\nDemand is expected to grow from 2020 to 2030."],
    ["a number of years without a start", "# Digital strategy\nThis five-year strategy sets out our aims."],
  ])("is not taken from %s", (_, text) => {
    expect(period(text)).toBeUndefined();
  });
});
