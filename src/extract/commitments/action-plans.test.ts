import { describe, expect, it } from "vitest";
import { understandDocument } from "../../appraise/understand.js";
import { read } from "../../readers/read.js";

/** The slots of each promise in a table written in Markdown, as a reader would look for them. */
async function slots(...rows: string[]) {
  const [heads = "", ...others] = rows;
  const rule = heads.replace(/[^|]+/g, "---");
  const text = ["# Harbour plan", "", "## What we will do", "", heads, rule, ...others, ""].join("\n");
  const { commitments } = understandDocument(await read(new TextEncoder().encode(text)));
  return commitments.map(({ quote, why, who, when, how, measure }) => ({
    quote,
    why: why?.quote,
    who: who?.quote,
    when: when?.quote,
    how: how?.quote,
    indicator: measure.indicator?.quote,
    baseline: measure.baseline?.quote,
    target: measure.target?.quote,
    origin: [why, who, when].map((slot) => slot?.origin),
  }));
}

describe("the columns of an action plan", () => {
  it("give why, check-step, owner and date", async () => {
    const [first, second] = await slots(
      "| Action | Why | Check-step | Owner | When |",
      "| Replace the radios on both piers | Crews cannot hear the office in a gale | Calls lost: under 5% | Harbour Master | June 2027 |",
      "| Close the fax room | Letters reach the pilots too late to act on | No fax line left | Head of Estates | TBC |",
    );
    expect(first).toMatchObject({
      why: "Crews cannot hear the office in a gale",
      indicator: "Calls lost",
      target: "under 5%",
      who: "Harbour Master",
      when: "June 2027",
    });
    expect(second).toMatchObject({
      why: "Letters reach the pilots too late to act on",
      indicator: "No fax line left",
      who: "Head of Estates",
      when: undefined,
    });
  });

  it("give the last word of a cell too", async () => {
    const [only] = await slots(
      "| Action | Why |",
      "| Replace the terminals in the office | Clerks wait four minutes to log in |",
    );
    expect(only?.why).toBe("Clerks wait four minutes to log in");
  });

  it("leave a stock phrase in a column of reasons out", async () => {
    const [only] = await slots(
      "| Action | Why |",
      "| Replace the terminals in the office | Improved efficiency and quality |",
    );
    expect(only?.why).toBeUndefined();
  });

  it("give the end, not the start, and a sum as means", async () => {
    const [only] = await slots(
      "| Task | Lead officer | Start | Finish | Budget | KPI | Baseline | Target |",
      "| Dredge the inner basin | Port Engineer | April 2026 | March 2027 | £40,000 | Groundings a month | 7 | 1 |",
    );
    expect(only).toMatchObject({
      when: "March 2027",
      how: "£40,000",
      indicator: "Groundings a month",
      baseline: "7",
      target: "1",
    });
  });

  it("give a result beside the action as its reason where it says who notices what", async () => {
    const found = await slots(
      "| Action | Outcome |",
      "| Open the ticket office at six | Early passengers buy tickets before boarding |",
      "| Repaint the signs on the quay | Better services |",
    );
    expect(found.map(({ why }) => why)).toEqual(["Early passengers buy tickets before boarding", undefined]);
  });

  it("are parted where one head joins two", async () => {
    const found = await slots(
      "| What / Who | Due |",
      "| Move payroll to the county / Finance Director | May 2027 |",
      "| Replace the mooring list – Harbour Office | June 2027 |",
    );
    expect(found).toMatchObject([
      { quote: "Move payroll to the county", who: "Finance Director", when: "May 2027" },
      { quote: "Replace the mooring list", who: "Harbour Office", when: "June 2027" },
    ]);
    const [joined] = await slots(
      "| Action | Lead and timescale |",
      "| Replace the mooring list | Harbour Office, June 2027 |",
    );
    expect(joined).toMatchObject({ who: "Harbour Office", when: "June 2027" });
  });
});

describe("“as above”", () => {
  it.each(["As above", "Same as above", "ditto", '"', "Same", "as the row above"])("%s", async (words) => {
    const [, second] = await slots(
      "| Action | Why | Owner | When |",
      "| Replace the radios on both piers | Crews cannot hear the office | Harbour Master | June 2027 |",
      `| Close the fax room by the slip | ${words} | ${words} | ${words} |`,
    );
    expect(second).toMatchObject({
      why: "Crews cannot hear the office",
      who: "Harbour Master",
      when: "June 2027",
      origin: ["inherited", "inherited", "inherited"],
    });
  });

  it("in the first row means nothing", async () => {
    const [only] = await slots("| Action | Owner |", "| Close the fax room by the slip | As above |");
    expect(only?.who).toBeUndefined();
  });
});
