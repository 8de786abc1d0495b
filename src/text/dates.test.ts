import { describe, expect, it } from "vitest";
import { datesIn } from "./dates.js";

/** A mention as one line: words | kind | first day..last day or months | relation. */
function lines(text: string): string[] {
  return datesIn(text).map(({ text: words, kind, earliest, latest, months, relation }) =>
    [
      words,
      kind,
      earliest ? `${earliest}..${latest}` : months === undefined ? "" : `${months} months`,
      relation ?? "",
    ].join(" | "),
  );
}

describe("days", () => {
  it.each([
    ["The portal opens on 31 March 2026.", "31 March 2026 | day | 2026-03-31..2026-03-31 | in"],
    ["Bids close on 1st of May, 2027.", "1st of May, 2027 | day | 2027-05-01..2027-05-01 | in"],
    ["It is due by Dec. 31, 2021.", "Dec. 31, 2021 | day | 2021-12-31..2021-12-31 | by"],
    ["Due 31/12/2023", "31/12/2023 | day | 2023-12-31..2023-12-31 | "],
    ["Due 12/31/2023", "12/31/2023 | day | 2023-12-31..2023-12-31 | "],
    ["Revised on 2026-02-28.", "2026-02-28 | day | 2026-02-28..2026-02-28 | in"],
    ["Send figures by 30 June.", "30 June | day |  | by"],
  ])("in “%s”", (text, line) => {
    expect(lines(text)).toEqual([line]);
  });

  it("that the calendar does not have are not days", () => {
    expect(datesIn("See table 31/02/2026.").filter(({ kind }) => kind === "day")).toEqual([]);
  });
});

describe("months", () => {
  it.each([
    ["We start in March 2026.", "March 2026 | month | 2026-03-01..2026-03-31 | in"],
    ["Done by the end of March 2026.", "the end of March 2026 | month | 2026-03-24..2026-03-31 | by"],
    ["From early June 2025 onwards", "early June 2025 | month | 2025-06-01..2025-06-10 | from"],
    ["Go-live: Sep-25", "Sep-25 | month | 2025-09-01..2025-09-30 | "],
    ["Go-live 03/2026", "03/2026 | month | 2026-03-01..2026-03-31 | "],
    ["Rolled out April to June 2026.", "April to June 2026 | span | 2026-04-01..2026-06-30 | "],
    ["From November to February 2027", "November to February 2027 | span | 2026-11-01..2027-02-28 | from"],
    ["We will publish in January.", "January | month |  | in"],
    ["Running April 2026 to March 2029.", "April 2026 to March 2029 | span | 2026-04-01..2029-03-31 | "],
  ])("in “%s”", (text, line) => {
    expect(lines(text)).toEqual([line]);
  });

  it.each(["Staff may ask for help.", "Teams march on.", "We may use it in may cases."])("are not in “%s”", (text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe("seasons and quarters", () => {
  it.each([
    ["Ready by spring 2027.", "spring 2027 | season | 2027-03-01..2027-05-31 | by"],
    ["In Winter 2025 we test it.", "Winter 2025 | season | 2025-12-01..2026-02-28 | in"],
    ["It opens in late autumn of 2026.", "late autumn of 2026 | season | 2026-11-01..2026-11-30 | in"],
    ["Ready by the spring.", "spring | season |  | by"],
    ["Q4 2022", "Q4 2022 | quarter | 2022-10-01..2022-12-31 | "],
    ["In Q4, 2022 we move.", "Q4, 2022 | quarter | 2022-10-01..2022-12-31 | in"],
    ["By quarter 4 of 2022/23", "quarter 4 of 2022/23 | quarter | 2023-01-01..2023-03-31 | by"],
    ["By Q1 2026/27", "Q1 2026/27 | quarter | 2026-04-01..2026-06-30 | by"],
    ["Q1-Q2 2026", "Q1-Q2 2026 | quarter | 2026-01-01..2026-06-30 | "],
    ["the third quarter of 2025", "third quarter of 2025 | quarter | 2025-07-01..2025-09-30 | "],
    ["2025/26 Q3", "2025/26 Q3 | quarter | 2025-10-01..2025-12-31 | "],
    ["By the end of Q2 2026", "the end of Q2 2026 | quarter | 2026-06-01..2026-06-30 | by"],
    ["Due in Q3", "Q3 | quarter |  | in"],
    ["H2 2026", "H2 2026 | span | 2026-07-01..2026-12-31 | "],
  ])("in “%s”", (text, line) => {
    expect(lines(text)).toEqual([line]);
  });

  it("are not in a numbered question", () => {
    expect(lines("Q1: What is a portal?")).toEqual([]);
  });
});

describe("financial years", () => {
  it.each([
    ["In 2025/26 we replace the switches.", "2025/26 | financial-year | 2025-04-01..2026-03-31 | in"],
    ["In 2025-26 we replace them.", "2025-26 | financial-year | 2025-04-01..2026-03-31 | in"],
    ["In 2025–26 we replace them.", "2025–26 | financial-year | 2025-04-01..2026-03-31 | in"],
    ["by 2025/2026", "2025/2026 | financial-year | 2025-04-01..2026-03-31 | by"],
    ["during FY25/26", "FY25/26 | financial-year | 2025-04-01..2026-03-31 | over"],
    ["by FY26", "FY26 | financial-year | 2025-04-01..2026-03-31 | by"],
    ["in the financial year 2025/26", "the financial year 2025/26 | financial-year | 2025-04-01..2026-03-31 | in"],
    ["by the end of 2025/26", "the end of 2025/26 | financial-year | 2026-01-01..2026-03-31 | by"],
    ["for 25/26", "25/26 | financial-year | 2025-04-01..2026-03-31 | "],
    ["from 2025/26 to 2027/28", "2025/26 to 2027/28 | span | 2025-04-01..2028-03-31 | from"],
    ["in the 2013/14 academic year", "2013/14 academic year | span | 2013-09-01..2014-08-31 | in"],
  ])("in “%s”", (text, line) => {
    expect(lines(text)).toEqual([line]);
  });
});

describe("years and spans", () => {
  it.each([
    ["By 2030 no letter will be typed.", "2030 | year | 2030-01-01..2030-12-31 | by"],
    ["Since 2019 we have had one record.", "2019 | year | 2019-01-01..2019-12-31 | since"],
    ["By the end of 2026", "the end of 2026 | year | 2026-10-01..2026-12-31 | by"],
    ["early 2025", "early 2025 | year | 2025-01-01..2025-04-30 | "],
    ["by mid-2024", "mid-2024 | year | 2024-05-01..2024-08-31 | by"],
    ["in late 2025", "late 2025 | year | 2025-09-01..2025-12-31 | in"],
    ["in the second half of 2026", "the second half of 2026 | year | 2026-07-01..2026-12-31 | in"],
    ["The plan runs 2018-2022.", "2018-2022 | span | 2018-01-01..2022-12-31 | "],
    ["from 2019 to 2024", "2019 to 2024 | span | 2019-01-01..2024-12-31 | from"],
    ["between 2019 and 2024", "2019 and 2024 | span | 2019-01-01..2024-12-31 | "],
    ["over the period 2022–27", "2022–27 | span | 2022-01-01..2027-12-31 | "],
    ["2026", "2026 | year | 2026-01-01..2026-12-31 | "],
    ["2026 is the year of the portal.", "2026 | year | 2026-01-01..2026-12-31 | "],
    ["Portal live\t2026", "2026 | year | 2026-01-01..2026-12-31 | "],
    ["In 2026 services will move.", "2026 | year | 2026-01-01..2026-12-31 | in"],
    ["in 2000", "2000 | year | 2000-01-01..2000-12-31 | in"],
    ["We will do it next year.", "next year | year |  | "],
  ])("in “%s”", (text, line) => {
    expect(lines(text)).toEqual([line]);
  });

  it("are each found in a list", () => {
    expect(datesIn("We will measure it in 2025, 2026 and 2027.").map(({ text }) => text)).toEqual([
      "2025",
      "2026",
      "2027",
    ]);
  });
});

describe("durations and intervals", () => {
  it.each([
    ["within three years", "within three years | duration | 36 months | within"],
    ["over the next five years", "over the next five years | duration | 60 months | over"],
    ["in the next 18 months", "in the next 18 months | duration | 18 months | in"],
    ["within 9 months of approval", "within 9 months of approval | duration | 9 months | within"],
    ["over a three-year period", "over a three-year period | duration | 36 months | over"],
    ["in two years’ time", "in two years’ time | duration | 24 months | in"],
    ["within a year", "within a year | duration | 12 months | within"],
    ["We look again after 18 months.", "18 months | duration | 18 months | from"],
    ["every six months", "every six months | interval | 6 months | every"],
    ["reviewed annually by the board", "annually | interval | 12 months | every"],
    ["each January", "each January | interval | 12 months | every"],
    ["twice a year", "twice a year | interval | 6 months | every"],
    ["We report quarterly.", "quarterly | interval | 3 months | every"],
    ["every other year", "every other year | interval | 24 months | every"],
    ["on an annual basis", "on an annual basis | interval | 12 months | every"],
  ])("in “%s”", (text, line) => {
    expect(lines(text)).toEqual([line]);
  });

  it.each([
    "We have grown over the past five years.",
    "Staff with ten years of experience",
    "children under five years old",
    "monthly active users",
    "over the life of this strategy",
    "We will act soon, in the coming years.",
    "It costs £3m a year.",
    "We answer 20,000 calls every year.",
    "Water use rose 5% annually.",
  ])("are not in “%s”", (text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe("time counted from a date or an event", () => {
  it.each([
    ["Report 30-60 days from 1 March 2026.", "30-60 days from 1 March 2026 | day | 2026-03-31..2026-04-30 | by"],
    ["Report within 90 days of 1 March 2026.", "within 90 days of 1 March 2026 | day | 2026-03-01..2026-05-30 | by"],
    ["It opens six weeks before 30 June 2026.", "six weeks before 30 June 2026 | day | 2026-05-19..2026-05-19 | by"],
    ["It ends 18 months after March 2026.", "18 months after March 2026 | month | 2027-09-01..2027-09-30 | by"],
    [
      "It runs for six months from 1 May 2026.",
      "for six months from 1 May 2026 | span | 2026-05-01..2026-10-31 | over",
    ],
    [
      "Publish within three months of the launch in May 2026.",
      "within three months of the launch in May 2026 | month | 2026-05-01..2026-08-31 | by",
    ],
    ["Open it within 90 days of approval.", "within 90 days of approval | duration | 2.96 months | within"],
    ["Open it 60 days after publication.", "60 days after publication | duration | 1.97 months | within"],
  ])("in “%s”", (text, line) => {
    expect(lines(text)).toEqual([line]);
  });

  it.each(["We reply within 5 days of receipt.", "Paid within 30 days of issue of an invoice.", "Five days of rain."])(
    "is no date in “%s”",
    (text) => expect(lines(text)).toEqual([]),
  );
});

describe("phases", () => {
  it.each([
    ["Phase 2", "Phase 2 | phase |  | "],
    ["In phase two we open the rest.", "phase two | phase |  | in"],
    ["Year 1 (2025/26)", "Year 1 (2025/26) | phase | 2025-04-01..2026-03-31 | "],
    ["Year 2: 2026/27", "Year 2: 2026/27 | phase | 2026-04-01..2027-03-31 | "],
  ])("in “%s”", (text, line) => {
    expect(lines(text)).toEqual([line]);
  });

  it("are not a class of pupils", () => {
    expect(lines("Year 9 pupils and Year 2 children")).toEqual([]);
  });
});

describe("what only looks like a date", () => {
  it.each([
    "The Data Protection Act 2018 applies.",
    "the 2010 Act",
    "Trust is low (Smith, 2019).",
    "Trust is low (Smith and Jones 2019; Brown 2020).",
    "Use is up (Office for Statistics, 2021).",
    "certified to ISO 27001:2013",
    "during COVID-19",
    "see pp. 2010-2015",
    "page 2019",
    "Call 020 7946 2018.",
    "Call 0300 123 2020.",
    "version 2019",
    "We help 2000 digital businesses.",
    "We employ 1,900 staff.",
    "1900 staff work here.",
    "It cost £2025.",
    "© Crown copyright 2021",
    "Copyright 2019-2021 Thornley Council",
    "https://example.org/2019/06/strategy",
    "It serves our Corporate Plan 2018-2022.",
    "Our Vision 2030 says so.",
    "the 2017–20 Corporate Plan",
    "the 2024 Hosting Strategy",
    "Windows Server 2012 is out of support.",
    "GDPR (EU) 2016/679",
    "It has 2.2026 parts.",
    "Accessed 12 March 2020",
    "open 24/7",
    "score of 9/10",
    "paragraphs 12-14",
  ])("is not taken for one: “%s”", (text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe("places", () => {
  it("are offsets into the text as given", () => {
    const text = "See https://example.org/2019/06 – then by June 2027, or in Phase 2.";
    for (const { start, end, text: words } of datesIn(text)) expect(text.slice(start, end)).toBe(words);
    expect(datesIn(text)).toHaveLength(2);
  });
});
