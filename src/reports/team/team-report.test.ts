import { describe, expect, it } from "vitest";
import { sampleAppraisal } from "../../../test/sample-appraisal.js";
import type { Appraisal } from "../../model/appraisal.js";
import { teamPage } from "./team-report.js";

/** The words of a page, as a person reads them. */
function words(markup: string): string {
  return markup
    .replace(/<style>.*?<\/style>/s, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, " ");
}

/** The words of one section. */
function section(id: string, appraisal: Appraisal = sampleAppraisal): string {
  const page = teamPage(appraisal);
  const start = page.indexOf(`<section aria-labelledby="${id}">`);
  return words(page.slice(start, page.indexOf("</section>", start)));
}

describe("teamPage", () => {
  it("says in one sentence what was found", () => {
    expect(words(teamPage(sampleAppraisal))).toContain(
      "Found in this document: 2 principles, 1 thing put first, nothing that is not being done and 6 promises.",
    );
  });

  it("gives each principle with what follows from it, and says once for how many nothing does", () => {
    expect(section("principles")).toMatch(
      /records out in an open form\. ” What follows: “ So a tender without a way out is not approved\. ” page 5/,
    );
    expect(section("principles")).toMatch(
      /For 1 of these 2 it is not said here what teams do because of it\. .*newer tool is on offer\. ” page 5/,
    );
  });

  it("does not repeat a consequence that is part of the quote", () => {
    const [one] = sampleAppraisal.decisions.principles;
    if (!one) throw new Error("the sample has a principle");
    const principles = [{ ...one, consequence: { ...one, quote: "in an open form." } }];
    const text = section("principles", { ...sampleAppraisal, decisions: { ...sampleAppraisal.decisions, principles } });
    expect(text).not.toContain("What follows");
    expect(text).not.toContain("is not said");
  });

  it("says that nothing was found where nothing was: that is the finding", () => {
    expect(section("not-done")).toContain("Nothing was found that will not be done");
    const decisions = { principles: [], priorities: [], exclusions: [] };
    const empty = { ...sampleAppraisal, decisions, commitments: [] };
    expect(section("principles", empty)).toContain("Nothing was found by which a team could decide");
    expect(section("first", empty)).toContain("Nothing was found that is put before anything else");
    expect(section("promises", empty)).toContain("No promise was found that a team");
  });

  it("gives promises with dates and owners, soonest first, each promise once", () => {
    const text = section("promises");
    expect(text).toMatch(
      /“ We will close the fax room in March 2026\. ” \(page 10.*?\) March 2026 \(by 31 March 2026\) not stated/,
    );
    expect(text.indexOf("We will close the fax room")).toBeLessThan(text.indexOf("Open one shared case file"));
    expect(text.indexOf("Open one shared case file")).toBeLessThan(text.indexOf("Libraries will hold"));
    expect(text.match(/We will close the fax room/g)).toHaveLength(1);
  });

  it("names those with neither, and what binds a promise", () => {
    expect(section("promises")).toMatch(
      /3 promises with neither a date nor an owner What we will do 2 “ ?We will use data to drive/,
    );
    const conditional = sampleAppraisal.commitments.map((one) => ({ ...one, condition: one.what }));
    expect(section("promises", { ...sampleAppraisal, commitments: conditional })).toContain("Condition: “");
  });

  it("stand under their headings, each said once", () => {
    const bare = sampleAppraisal.commitments
      .slice(0, 3)
      .map((one, at) => ({ ...one, when: null, who: null, duplicateOf: null, where: `page ${at + 1}, “Boats”` }));
    const text = section("promises", { ...sampleAppraisal, commitments: bare });
    expect(text.match(/Boats/g)).toHaveLength(1);
    expect(text).toMatch(/Boats 1 “.*?” \(page 1\) 2 “.*?” \(page 2\) 3 “.*?” \(page 3\)/);
  });

  it("says what could not be read and how to check it", () => {
    const text = words(teamPage(sampleAppraisal));
    expect(text).toContain(
      "Not read, or in doubt: Two pages hold pictures without text and were not read. (pages 3, 8)",
    );
    expect(text).toContain(sampleAppraisal.document.sha256);
  });

  it("runs nothing, asks nobody and lets no document put in markup", () => {
    const [one] = sampleAppraisal.commitments;
    if (!one) throw new Error("the sample has a commitment");
    const page = teamPage({ ...sampleAppraisal, commitments: [{ ...one, quote: "<img src=x>" }] });
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|https?:\/\/| on\w+=/i);
  });
});
