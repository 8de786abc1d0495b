import { describe, expect, it } from "vitest";
import { sampleAppraisal } from "../../../test/sample-appraisal.js";
import type { Appraisal } from "../../model/appraisal.js";
import type { Evidence, Finding } from "../../model/finding.js";
import { htmlReport } from "./html-report.js";

const page = htmlReport(sampleAppraisal);

/** The words of a piece of markup, as a person reads them. */
function words(markup: string): string {
  return markup
    .replace(/<style>.*?<\/style>/s, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, " ");
}

/** The markup from the element with an id to the end of the section or article around it. */
function part(id: string, end: "section" | "article" | "li" | "tr", of = page): string {
  const start = of.indexOf(`id="${id}"`);
  return start < 0 ? "" : of.slice(start, of.indexOf(`</${end}>`, start));
}

const ids = (of: string) => [...of.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

describe("the first screen", () => {
  const first = words(part("at-a-glance", "section"));

  it("says every sign's strength in words, and whether it is for the reader to confirm", () => {
    expect(first).toContain("Integrated Partial For you to confirm");
    expect(first).toContain("Vague Warning: strong Verdict");
    expect(first).toContain("Focuses on unproven technology No warning found");
    expect(first).toContain("Too long-term Cannot tell");
  });

  it("says which signs to look at first", () => {
    expect(first).toContain("Strongest Integrated (partial), no warning of “Focuses on unproven technology”");
    expect(first).toContain("Weakest Vague (warning: strong)");
  });

  it("says what is missing, what to change first and what could not be read", () => {
    expect(first).toContain("4 of 6 promises have no date.");
    expect(first).toMatch(
      /Vague , a line to write: Give each .* Too long-term , a line to write: Say on page one .* Integrated , a line to write: Add one table/,
    );
    expect(first).toContain("The fixes of the findings that look worst come first.");
    expect(first).toContain("Two pages hold pictures without text and were not read. (pages 3, 8)");
    expect(first).not.toContain("Headings were told");
  });
});

describe("a finding", () => {
  it("says strength, standing, confidence and reason", () => {
    const text = words(part("sign-integrated", "article"));
    expect(text).toContain("Candidate, for you to confirm");
    expect(text).toContain("Medium confidence: The council's own plan was not supplied");
    expect(text).toContain("The other three are listed and not explained.");
  });

  it("puts the best passage for beside the best against, outside what is folded away", () => {
    const open = words(part("sign-vague", "article").replace(/<details>.*?<\/details>/s, ""));
    expect(open).toContain("We will use data to drive better outcomes");
    expect(open).toContain("We will close the fax room in March 2026.");
    expect(open).not.toContain("look to explore options");
  });

  it("says so when there is no passage on one side", () => {
    expect(words(part("sign-unproven-tech", "article"))).toContain("No passage was found that shows the warning.");
  });

  it("gives each indicator with its state, figure and question", () => {
    const text = words(part("sign-integrated", "article"));
    expect(text).toContain(
      "Goals covered INT-3 – Not seen here Two of five listed goals have an explained link. (2 of 5)",
    );
    expect(text).toContain("? Cannot tell The parent plan's period is not stated here.");
    expect(text).toContain("Question for you: When does A Fair Aldermere end?");
  });

  it("says what was looked for and why the nearest misses did not count", () => {
    const text = words(part("sign-too-long-term", "article"));
    expect(text).toContain("A period of years, or an end year: 4,210 words in 231 statements read.");
    expect(text).toContain("It gives no interval, nobody who decides and nothing that can change.");
  });

  it("ends with the questions, the fix and what to ask people", () => {
    const text = words(part("sign-vague", "article"));
    expect(text).toMatch(
      /Question for the board Choose a promise.*Is each headline on track.*Smallest fix Rewrite the five.*Ask people Whether/,
    );
  });
});

describe("quotes", () => {
  it("each lead to their passage, and the passage back to all that quote it", () => {
    const link = /<a class="quote" href="#(passage-\d+)">“<bdi>We will use data to drive/.exec(page);
    const passage = part(link?.[1] ?? "", "li") + part(link?.[1] ?? "", "section").slice(0, 600);
    expect(words(passage)).toContain("page 9, under “Data”");
    expect(words(passage)).toContain("Words above it: Over the life of this strategy:");
    expect(passage).toContain('<a href="#sign-vague">Vague</a>: speaks for it (VAG-5)');
    expect(passage).toContain('<a href="#commitment-2">Promise 2</a>');
  });

  it("are listed once, in the document's order", () => {
    const listed = part("passages", "section");
    const pages = [...listed.matchAll(/<p class="where">page (\d+)/g)].map(([, number]) => Number(number));
    expect(pages).toEqual([...pages].sort((a, b) => a - b));
    expect(listed.match(/We will use data to drive/g)).toHaveLength(1);
  });

  it("never lead nowhere: every link inside the page has its anchor, and no anchor is there twice", () => {
    const anchors = ids(page);
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((id) => !anchors.includes(id))).toEqual([]);
    expect(new Set(anchors).size).toBe(anchors.length);
  });
});

describe("commitments", () => {
  it("show what is stated, what is inherited or linked, and what is not stated", () => {
    const row = words(part("commitment-1", "tr"));
    expect(row).toContain("Year 1 (2026/27) (inherited) (by 31 March 2027)");
    expect(row).toContain("Director of Housing (linked)");
    expect(row.match(/not stated/g)).toHaveLength(3);
  });

  it("show headline ones first", () => {
    const order = ids(part("commitments", "section")).filter((id) => id?.startsWith("commitment-"));
    expect(order).toEqual([1, 2, 4, 3, 5, 6].map((number) => `commitment-${number}`));
  });
});

describe("trust", () => {
  const text = words(page);

  it("says once what was judged, what made the report and how to check it", () => {
    expect(text.match(/Judged on this document only: what is not in it may still be happening\./g)).toHaveLength(1);
    expect(text).toContain(sampleAppraisal.document.sha256);
    expect(text).toContain("Rubric 0.2");
    expect(text).toContain("fingerpost verify");
  });

  it("shows the lesser reading notes too", () => {
    expect(words(part("reading", "section"))).toContain("Headings were told from their size");
  });
});

describe("the page", () => {
  it("has one main heading and skips no level", () => {
    const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });

  it("says its language, and its tables their captions and heads", () => {
    expect(page).toContain('<html lang="en-GB">');
    expect(page.match(/<caption>/g)).toHaveLength(page.match(/<table/g)?.length ?? 0);
    expect(page.match(/<th(?![^>]*scope=)[ >]/g)).toBeNull();
  });

  it("asks nobody for anything and runs nothing", () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|https?:\/\/| on\w+=/i);
    expect(page).toContain("default-src &#39;none&#39;");
  });

  it("is the same for the same appraisal", () => {
    expect(htmlReport(structuredClone(sampleAppraisal))).toBe(page);
  });

  it("keeps under a megabyte with 200 commitments", () => {
    const [one] = sampleAppraisal.commitments;
    const commitments = Array.from({ length: 200 }, (_, at) => ({
      ...(one as Appraisal["commitments"][number]),
      quote: `${"Replace the equipment in every library and community centre, by street. ".repeat(4)}${at}`,
    }));
    expect(htmlReport({ ...sampleAppraisal, commitments }).length).toBeLessThan(1_000_000);
  });
});

describe("a hostile document", () => {
  const hostile = `"><script>alert(1)</script><img src=x onerror='alert(2)'>&lt;b&gt;\u202e\u0000`;
  const evidence: Evidence = {
    bearing: "for",
    quote: hostile,
    spans: [],
    where: hostile,
    indicator: "INT-1",
    context: hostile,
    note: hostile,
  };
  const [finding] = sampleAppraisal.findings;
  const slot = { quote: hostile, spans: [], origin: "own" } as const;
  const report = htmlReport({
    ...sampleAppraisal,
    document: { ...sampleAppraisal.document, title: hostile, name: hostile, organisation: hostile },
    findings: [{ ...(finding as Finding), evidence: [evidence, evidence], nearestMisses: [evidence], title: hostile }],
    commitments: sampleAppraisal.commitments.map((one) => ({ ...one, quote: hostile, when: slot, condition: slot })),
    readingNotes: [{ kind: "content-skipped", weight: "serious", text: hostile }],
    caveats: [hostile],
  });

  it("cannot put markup into the page", () => {
    expect(report).not.toMatch(/<script|<img|<b>\u202e/);
    expect(report).toContain("&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;");
  });

  it("is shown as it is written, entities too", () => {
    expect(report).toContain("&amp;lt;b&amp;gt;");
  });

  it("cannot turn lines round or leave control characters", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(report).not.toMatch(/[\u0000-\u0008\u202a-\u202e]/);
  });
});

describe("an indicator's figure", () => {
  const row = (says: string) => {
    const [finding] = sampleAppraisal.findings;
    const measure = { value: 0.4, unit: "share", of: 5 } as const;
    const indicators = [{ id: "INT-3", title: "Goals", state: "met", kind: "good", says, measure } as const];
    return words(htmlReport({ ...sampleAppraisal, findings: [{ ...(finding as Finding), indicators }] }));
  };

  it("stands behind the sentence", () => {
    expect(row("Too few goals have a link.")).toContain("Too few goals have a link. (2 of 5)");
    expect(row("12 of 50 goals have a link.")).toContain("have a link. (2 of 5)");
  });

  it("is not said twice", () => {
    expect(row("Of the goals, 2 of 5 have a link.")).not.toContain("(2 of 5)");
  });
});

describe("what is usual", () => {
  const page = htmlReport(sampleAppraisal);

  it("shows how strong a sign is elsewhere, with the same in a table, and calls it no rank", () => {
    expect(page).toContain("How strong “Integrated” is elsewhere");
    expect(page).toContain("20</td>");
    expect(page).toContain("15 (and this document)");
    expect(page.match(/class="elsewhere"/g)).toHaveLength(41);
    expect(page.match(/class="here"/g)).toHaveLength(1);
    expect(page).toContain("No rank: usual does not mean good.");
  });
});
