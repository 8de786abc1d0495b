import { describe, expect, it } from "vitest";
import { sampleAppraisal } from "../../../test/sample-appraisal.js";
import type { Appraisal } from "../../model/appraisal.js";
import type { Finding } from "../../model/finding.js";
import { drawnChapters, evidenceIn } from "./drawn-chapters.js";
import { htmlReport } from "./html-report.js";

/** The sample with chapters of so many words each. */
function withChapters(words: readonly number[]): Appraisal {
  const chapters = words.map((count, at) => ({ heading: `Part ${at + 1}`, words: count }));
  const findings = sampleAppraisal.findings.map((finding) => ({
    ...finding,
    byChapter: words.map((_, at) => ({ for: at % 2, against: 1 })),
  }));
  return { ...sampleAppraisal, chapters, findings };
}

describe("drawnChapters", () => {
  it("leaves sixteen chapters alone", () => {
    expect(drawnChapters(withChapters(Array(16).fill(10))).map(({ heading }) => heading)).toContain("Part 16");
    expect(drawnChapters(withChapters(Array(16).fill(10)))).toHaveLength(16);
  });

  it("draws the neighbours with the fewest words together until sixteen are left", () => {
    const words = Array<number>(18).fill(100);
    words[4] = 5;
    words[5] = 6;
    words[6] = 7;
    const drawn = drawnChapters(withChapters(words));
    expect(drawn).toHaveLength(16);
    expect(drawn[4]).toEqual({ heading: "Part 5 to Part 7", words: 18, from: 4, to: 7 });
  });

  it("keeps every word and every passage", () => {
    const appraisal = withChapters(Array.from({ length: 61 }, (_, at) => (at * 37) % 91));
    const drawn = drawnChapters(appraisal);
    const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
    expect(sum(drawn.map(({ words }) => words))).toBe(sum(appraisal.chapters.map(({ words }) => words)));
    const finding = appraisal.findings[0] as Finding;
    expect(sum(drawn.map((one) => evidenceIn(finding, one).for))).toBe(30);
    expect(sum(drawn.map((one) => evidenceIn(finding, one).against))).toBe(61);
  });

  it("names what stands above the first heading", () => {
    const appraisal = { ...sampleAppraisal, chapters: [{ heading: "", words: 3 }] };
    expect(drawnChapters(appraisal)[0]?.heading).toBe("Before the first heading");
  });
});

describe("the heat strip", () => {
  const section = (appraisal: Appraisal) => {
    const page = htmlReport(appraisal);
    const start = page.indexOf('<section aria-labelledby="by-chapter">');
    return page.slice(start, page.indexOf("</section>", start));
  };

  it("says in words what the shade repeats", () => {
    const cells = [...section(sampleAppraisal).matchAll(/<td [^>]*class="([^"]*)">([^<]*)</g)].map((m) => m.slice(1));
    expect(cells).toContainEqual(["good shade-3", "+2 for, −1 against"]);
    expect(cells).toContainEqual(["warning shade-3", "+3 for"]);
    expect(cells).toContainEqual(["contrary shade-1", "−1 against"]);
    expect(cells).toContainEqual(["empty", "none"]);
    expect(cells.every(([, words]) => words !== "")).toBe(true);
  });

  it("says how chapters are drawn together only where they are", () => {
    expect(section(sampleAppraisal)).not.toContain("drawn together");
    expect(section(withChapters(Array(17).fill(10)))).toContain("Of more than 16 chapters");
  });

  it("is left out where there are no chapters", () => {
    expect(section({ ...sampleAppraisal, chapters: [] })).not.toContain("by-chapter");
  });
});
