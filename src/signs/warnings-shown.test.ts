import { describe, expect, it } from "vitest";
import { appraise } from "../index.js";

async function found(indicator: string, text: string) {
  const bytes = new TextEncoder().encode(`# Digital strategy of the Harbour Office\n\n${text}\n`);
  const { findings } = await appraise(bytes, { name: "strategy.md" });
  const one = findings.flatMap(({ indicators }) => indicators).find(({ id }) => id === indicator);
  const quotes = findings.flatMap(({ evidence }) => evidence).filter((quote) => quote.indicator === indicator);
  return { state: one?.state, isAsked: one?.question !== undefined, quotes: quotes.map(({ quote }) => quote) };
}

describe("a quote of a warning shows what it is quoted for, or is put to the reader", () => {
  it("COO-8: a cause belongs to this place, and something is amiss because of it", async () => {
    const cause = "Two harbours merged in 2022, so a third of our skippers have two numbers.";
    const general = "Many of our 40 teams still have problems, as set out elsewhere, and there is more to do here.";
    expect((await found("COO-8", `## The harbour\n\n${general}\n\n${cause}`)).quotes[0]).toBe(cause);
    const alone = await found("COO-8", `## The harbour\n\n${general}`);
    expect(alone.state).not.toBe("met");
  });

  it("ITD-3: who is only mentioned does not answer for anything", async () => {
    const answers = "The harbour master is accountable for the berth map.";
    const mentioned = "The report was handed to the harbour master at a dinner, and the Chief Executive was commended.";
    const { state, quotes } = await found("ITD-3", `## Who leads\n\n${mentioned}\n\n${answers}`);
    expect(state).toBe("not-met");
    expect(quotes).toEqual([answers]);
  });

  it("WIS-4: an average, or what a market is worth, is no money for this plan", async () => {
    const given = "We have set aside £400,000 for the berth map.";
    const other = "In 2024 the average cost of a visit was £8.62, and the market for maps is worth £2 million.";
    const promises = "- We will open the berth map\n- We will mend the crane\n- We will paint the quay";
    const { quotes } = await found("WIS-4", `## Means\n\n${other}\n\n${given}\n\n## Our commitments\n\n${promises}`);
    expect(quotes).toEqual([given]);
  });

  it("WIS-2 and VAG-1: what takes time, can happen or was learnt is not shown as a promise", async () => {
    const promise = "We will open the berth map to every skipper.";
    const told = "Building a good berth map will take time.";
    const text = `## Our commitments\n\n${told}\n\n${promise}`;
    expect((await found("WIS-2", text)).quotes).toEqual([promise]);
    expect((await found("VAG-1", text)).quotes).toEqual([promise]);
  });

  it("VAG-1: a complete promise is still to be taken, and its date is to be seen", async () => {
    const steps = [
      "We will open the berth map by May 2027.",
      "We will close the paper ledger by June 2027.",
      "We will replace the crane radio by July 2027.",
      "We will move the tide table by August 2027.",
      "We will scan the pilot logs by September 2027.",
    ];
    const goesOn = "We will continue to improve the quay office during 2027.";
    const { quotes } = await found("VAG-1", `## Our commitments\n\n${[goesOn, ...steps].join("\n\n")}`);
    expect([...quotes].sort()).toEqual([...steps].sort());
  });

  it("UNP-3: the object of the promise is a named basic", async () => {
    const basic = "We will replace 40 office computers by May 2027.";
    const { quotes } = await found(
      "UNP-3",
      `## Our commitments\n\nWe will work with households on how broadband reaches their homes by 2028.\n\n${basic}`,
    );
    expect(quotes).toEqual([basic]);
  });

  it("VAG-1: of what lacks a date no date is to be seen, and nothing of it is a body's duty or a thing's benefit", async () => {
    const promises = ["We will open the berth map to every skipper.", "We will mend the old crane."];
    const others = [
      "Within 90 days the harbour office will issue a list of moorings.",
      "The harbour committee will oversee the work of the pilots.",
      "The new map will help skippers to find a berth.",
      "These measures will foster trade along the coast.",
    ];
    const { quotes } = await found("VAG-1", `## Our commitments\n\n${[...others, ...promises].join("\n\n")}`);
    expect([...quotes].sort()).toEqual([...promises].sort());
  });

  it("UNP-1: the technology is what is used or built, and no word beside it", async () => {
    const uses = "We will use artificial intelligence to plan the tides.";
    const others = [
      "We will train ten artificial intelligence researchers.",
      "We will review this plan because of fast-moving developments in artificial intelligence.",
      "We will work with the firms that are developing artificial intelligence.",
    ];
    const { quotes } = await found("UNP-1", `## Our commitments\n\n${[...others, uses].join("\n\n")}`);
    expect(quotes).toEqual([uses]);
  });

  it("UNP-2, against: a trial that may end or rules for it, and no body with the technology in its name", async () => {
    const trial = "We will try artificial intelligence at one quay for six months, and stop if boats do not wait less.";
    const body = "The Artificial Intelligence Council will add the ethics of tide forecasts to its remit.";
    const { quotes } = await found("UNP-2", `## Our commitments\n\n${body}\n\n${trial}`);
    expect(quotes).toEqual([trial]);
  });

  it("UNP-6: what is said of the world puts nothing forward", async () => {
    const ours = "We use artificial intelligence to be the safest harbour of the coast.";
    const world = "Artificial intelligence is changing how the world trades.";
    const { quotes } = await found("UNP-6", `## Foreword\n\n${world}\n\n${ours}`);
    expect(quotes).toEqual([ours]);
  });

  it("COO-5: a promise with a name in it, also one of common words, is not shown as one that anybody could make", async () => {
    const empty = "We will strengthen our infrastructure.";
    const named = "We will continue the Digital Skills Programme.";
    const others = [
      "improve our work",
      "develop better ways of working",
      "support our people",
      "modernise how we work",
      "make better use of what we know",
      "be more open",
      "work closely with partners",
      "listen to our users",
      "build a culture of learning",
    ].map((words) => `We will ${words}.`);
    const { quotes } = await found("COO-5", `## Our commitments\n\n${[named, empty, ...others].join("\n\n")}`);
    expect(quotes).toContain(empty);
    expect(quotes).not.toContain(named);
  });
});
