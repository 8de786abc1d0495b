import { describe, expect, it } from "vitest";
import { sampleAppraisal } from "../../../test/sample-appraisal.js";
import { passage, twelveFindings } from "../../../test/twelve-findings.js";
import type { Appraisal } from "../../model/appraisal.js";
import type { Finding } from "../../model/finding.js";
import { boardPack } from "./board-report.js";

/** The words of a page, as a person reads them. */
function words(markup: string): string {
  return markup
    .replace(/<style>.*?<\/style>/s, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, " ");
}

/** The two sides that are printed, as markup. */
function sides(page: string): string[] {
  return page.split('<div class="side">').slice(1);
}

const page = boardPack(twelveFindings);
const asked = (appraisal: Appraisal) =>
  [...(/<ol class="questions">(.*?)<\/ol>/s.exec(boardPack(appraisal))?.[1] ?? "").matchAll(/<li>(.*?)<\/li>/gs)].map(
    ([, one = ""]) => words(one).trim(),
  );

/** The sample with one finding of the twelve, changed. */
function withOne(change: Partial<Finding>): Appraisal {
  const [finding] = twelveFindings.findings;
  return { ...twelveFindings, findings: [{ ...(finding as Finding), ...change }] };
}

describe("boardPack", () => {
  it("has two sides: the good signs in short on one, the warnings and the questions on the other", () => {
    const [first = "", second = "", ...more] = sides(page);
    expect(more).toEqual([]);
    expect(first.match(/<tr role="row">\s*<th role="rowheader"/g)).toHaveLength(6);
    expect(second.match(/<tr role="row">\s*<th role="rowheader"/g)).toHaveLength(6);
    expect(words(first)).toContain("Strongest Focused (strong)");
    const { comparedWith } = twelveFindings;
    expect(comparedWith).toHaveLength(1);
    expect(words(first)).toContain(`Held beside it The plan it serves, ${comparedWith[0]?.title}`);
    expect(words(first)).toContain("6 promises: 4 without a date, 4 without an owner");
    expect(words(first)).toContain(
      "To change first Vague, a line to write: Give each of the six headline promises a date",
    );
    expect(words(first)).toContain("Two pages hold pictures without text and were not read. (pages 3, 8)");
    expect(words(second)).toContain("Questions to ask");
  });

  it("says every sign's strength in words, why, and its best passage on either side with its page", () => {
    expect(words(page)).toMatch(
      /Useful to teams Absent For you to confirm, medium confidence Values such as .* because of it\. Shows it: “ ?Any team may change .* the council\. ?” \(page 4\) Against it, to confirm: “ ?Bold\. Open\. .* ?” \(page 9\)/,
    );
  });

  it("says so where there is no passage", () => {
    expect(words(page)).toMatch(
      /No warning found Verdict No promise rests on .* is described\. Against it: .* Shows it: none found\./,
    );
  });

  it("leads from every quote to the whole passage in the same file, which is not printed", () => {
    const links = [...page.matchAll(/href="#(passage-\d+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((id) => !page.includes(`id="${id}"`))).toEqual([]);
    expect(page).toMatch(/<section aria-labelledby="passages" class="screen-only">/);
  });

  it("prints the rules by which questions and passages are chosen", () => {
    expect(words(page)).toContain("The questions are those of the signs that look weakest, worst first");
    expect(words(page)).toContain("Quotes are cut only at the end of a clause");
  });

  it("runs nothing and asks nobody for anything", () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|https?:\/\/| on\w+=/i);
  });

  it("shows no mark of a document as markup", () => {
    const hostile = boardPack(withOne({ title: "<b>x</b>", evidence: [passage("for", 3, "<i>y</i>", "X-1")] }));
    expect(hostile).not.toMatch(/<b>x|<i>y/);
  });
});

describe("a passage in the pack", () => {
  const long = `Every ward and every clinic in the county ${"and every office ".repeat(40)}has it.`;

  it("is the first that fits", () => {
    const one = withOne({ evidence: [passage("for", 3, long, "X-1"), passage("for", 4, "It fits.", "X-1")] });
    expect(words(boardPack(one))).toMatch(/“ ?It fits\. ?” \(page 4\)/);
  });

  it("does not stand on both sides", () => {
    const one = withOne({ evidence: [passage("for", 3, "It fits.", "X-1"), passage("against", 3, "It fits.", "X-2")] });
    expect(words(sides(boardPack(one))[0] ?? "")).toMatch(/“ ?It fits\. ?” \(page 3\) Against it: none found\./);
  });

  it("is pointed at where none fits", () => {
    const one = withOne({ evidence: [passage("for", 3, long, "X-1")] });
    expect(words(sides(boardPack(one))[0] ?? "")).toContain("Too long to quote here (page 3)");
    expect(words(boardPack(one))).toContain(long);
  });

  it("stands with its heading where lines or paragraphs are all there is", () => {
    const one = { ...passage("for", 3, "It fits.", "X-1"), where: "paragraph 12, “Basics”" };
    expect(words(boardPack(withOne({ evidence: [one] })))).toContain("(paragraph 12, “Basics”)");
  });
});

describe("the questions", () => {
  it("are three, of the signs that look weakest, verdicts first", () => {
    expect(asked(twelveFindings).map((one) => one.slice(0, 30))).toEqual([
      "Choose a promise: what will we",
      "What decision last month would",
      "If only five of these can be d",
    ]);
  });

  it("each stand with the passage that shows the fault", () => {
    expect(asked(twelveFindings)[0]).toMatch(/Vague \(warning: strong\): “ ?We will use data to drive better outcomes/);
    expect(asked(twelveFindings)[1]).toMatch(/Useful to teams \(absent\): “ ?Bold\. Open\./);
  });

  it("or with the gap, where no passage shows it or nothing can be told", () => {
    const [vague, cannotTell] = asked(sampleAppraisal);
    expect(vague).toContain("Vague (warning: strong)");
    expect(cannotTell).toContain("Too long-term (cannot tell): No period was found that the document is for.");
    expect(asked(withOne({ evidence: [] }))[0]).toContain("(weak): Two needs are named, and neither has a source.");
  });

  it("are none of a sign that failed", () => {
    expect(asked(withOne({ failed: true }))).toEqual([]);
  });
});
