import { describe, expect, it } from "vitest";
import { appraise } from "../index.js";

async function findingsOn(text: string) {
  const bytes = new TextEncoder().encode(`# Digital strategy of the Harbour Office\n\n${text}\n`);
  return (await appraise(bytes, { name: "strategy.md" })).findings;
}

async function asked(indicator: string, text: string) {
  return (await findingsOn(text)).flatMap(({ indicators }) => indicators).find(({ id }) => id === indicator);
}

/** The quotes of one indicator in a small strategy, in their order. */
async function quotes(indicator: string, text: string): Promise<string[]> {
  const evidence = (await findingsOn(text)).flatMap((finding) => finding.evidence);
  return evidence.filter((one) => one.indicator === indicator).map(({ quote }) => quote);
}

describe("a quote shows what it is quoted for", () => {
  it("COO-5: the emptiest promise comes before those with particulars", async () => {
    const listed = [
      "The board will publish its decisions each month with the reasons, so that staff see them by the Friday",
      "We will work in new ways",
    ];
    const [first] = await quotes("COO-5", `## Our commitments\n\n- ${listed.join("\n- ")}\n`);
    expect(first).toBe("We will work in new ways");
  });

  it("ITD-7: what somebody is going to do is no result, whatever purpose stands before it", async () => {
    const result = "Skippers will get their berth the same day, using the online register.";
    const deed =
      "To help skippers get a berth the same day, the office will work with the county on an online register.";
    expect(await quotes("ITD-7", `## Berths\n\n${deed}\n\n${result}`)).toEqual([result]);
  });

  it("ITD-5: the aim of one project is not that of the strategy", async () => {
    const vision = "Our vision is to become a cloud-native harbour office.";
    const project = "The purpose of this project is to build a blockchain platform.";
    expect(await quotes("ITD-5", `## Where we stand\n\n${project}\n\n${vision}`)).toEqual([vision]);
  });

  it("COO-8: why the accounts differ, and how long something has run, explain no problem", async () => {
    const cause = "Two harbours merged in 2022, so a third of our skippers have two numbers.";
    const accounts = "Our non-financial assets fell by 12 per cent due to a late revaluation of the two piers.";
    const better = "Our berth map has improved, because 40 different skippers sent us what was missing.";
    const launch = "Since its launch in 2021 our berth map has had 9,000 different visitors.";
    expect(await quotes("COO-8", `## The harbour\n\n${accounts}\n\n${launch}\n\n${better}\n\n${cause}`)).toEqual([
      cause,
    ]);
  });

  it("UNP-4: a span of time, or what was not possible before, puts nothing first", async () => {
    const order = "New AI tools wait until each office computer starts in under a minute.";
    const span = "The AI project runs from April 2022 until May 2025 on the office network.";
    const before = "We will take part in AI research, to do things that were not possible before.";
    const state = async (...said: string[]) => (await asked("UNP-4", `## Tools\n\n${said.join("\n\n")}`))?.state;
    expect(await state(span, before)).toBe("not-met");
    expect(await state(span, before, order)).toBe("met");
  });

  it("WIS-7: a limit stands beside what it limits", async () => {
    const limit = "We have people for two projects at a time, so the third must wait.";
    const far =
      "As bylaws can take time to change, we will in the meantime go on with part of the work, with a view to the full plan later.";
    expect(await quotes("WIS-7", `## Means\n\n${far}\n\n${limit}`)).toEqual([limit]);
  });

  it("WIS-5: what is needed of everybody is no promise to everybody", async () => {
    const promise = "We will transform every service for everyone.";
    const need = "To deliver every service online, all teams will need to work together for all our users.";
    const found = await asked("WIS-5", `## Services\n\n${need}\n\n${promise}`);
    expect(found?.measure?.value).toBe(1);
  });

  it("LON-4: what is forecast is due by nobody", async () => {
    const due = ["We will close the paper ledger by June 2026.", "We will open the berth map by May 2027."];
    const far = ["We will rebuild the outer pier by 2038.", "We will replace the radar by 2037."];
    const forecast = "Demand for berths will continue to grow until 2040.";
    const text = `This strategy covers 2026 to 2038.\n\n## Plan\n\n${[forecast, ...due, ...far].join("\n\n")}`;
    expect((await quotes("LON-4", text)).sort()).toEqual([...far].sort());
  });

  it("LON-6: what is supposed for the sake of argument changes no plan", async () => {
    const real = "If the county register is late, we will revisit this plan.";
    const unreal = "If this were not looked at until the end, the plan would have to be put off.";
    expect(await quotes("LON-6", `## Review\n\n${unreal}\n\n${real}`)).toEqual([real]);
  });

  it("VAG-1: a promise without a date shows what is missing better than one with a date", async () => {
    const dated = "By May 2027 we will improve our ways of working";
    const bare = "We will support our people";
    const found = await quotes("VAG-1", `## Our commitments\n\n- ${dated}\n- ${bare}\n`);
    expect(found).toEqual([bare]);
  });
});

/** What an indicator says of a small strategy: met where a quote shows it by its own words, else put to the reader. */
async function stands(indicator: string, text: string) {
  const found = await asked(indicator, text);
  return { state: found?.state, isAsked: found?.question !== undefined };
}

const ASSERTED = { state: "met", isAsked: false };
const TO_LOOK_AT = { state: "unknown", isAsked: true };

describe("what may show a good sign is put to the reader, not asserted", () => {
  it("USR-1: whose difficulty it is has to be said, by name and as the subject", async () => {
    const plain = "Skippers ring three times for a berth because the form loses what they typed.";
    const unclear = "Incentives could take the form of subsidised fees for boaters unable to pay.";
    expect(await stands("USR-1", `## What we heard\n\n${plain}`)).toEqual(ASSERTED);
    expect(await stands("USR-1", `## What we heard\n\n${unclear}`)).toEqual(TO_LOOK_AT);
  });

  it("USR-1: what shows by its own words stands before what may show it", async () => {
    const plain = "Skippers ring three times for a berth because the form loses what they typed.";
    const unclear = "Incentives could take the form of subsidised fees for boaters unable to pay.";
    expect((await quotes("USR-1", `## What we heard\n\n${unclear}\n\n${plain}`))[0]).toBe(plain);
  });

  it("TEA-1: a rule says whom it binds and what they do; how things go is none", async () => {
    const rule = "Teams buy a product only if its data can be taken out in an open format.";
    const state = "Open standards are already used first in some parts of the port.";
    const asserted = (await findingsOn(`## How we decide\n\n${rule}`))
      .flatMap(({ indicators }) => indicators)
      .find(({ id }) => id === "TEA-1");
    expect(asserted?.state).toBe("met");
    expect((await asked("TEA-3", `## How we decide\n\n${state}`))?.state).not.toBe("met");
  });

  it("REA-1: what another body did is no delivery of ours", async () => {
    const ours = "Our berth map went live in May 2024.";
    const theirs = "In 2017 Seamark University launched a tide table that 4,000 skippers use.";
    expect((await asked("REA-1", `## What we did\n\n${ours}`))?.state).toBe("met");
    expect((await asked("REA-1", `## What was done\n\n${theirs}`))?.state).not.toBe("met");
  });

  it("MAI-2: a summary is shown by its heading", async () => {
    const words =
      "The port will be easier to use, and every boat will find a berth on the day it arrives at the quay. ";
    const long = "The quay is old and the map is older than the quay. ".repeat(200);
    expect((await quotes("MAI-2", `## Executive summary\n\n${words.repeat(3)}\n\n## The port\n\n${long}`))[0]).toBe(
      "Executive summary",
    );
  });

  it("MAI-3: a promise that stands twice is an aim only where anybody could see it reached", async () => {
    const twice = (line: string) => `## In short\n\n${line}\n\n## The quay\n\nMuch is old.\n\n${line}`;
    expect((await asked("MAI-3", twice("By 2027 no skipper will wait for a berth on the quay.")))?.state).toBe("met");
    expect(
      (await asked("MAI-3", twice("The exchange office will be owned by the port and run by others.")))?.state,
    ).not.toBe("met");
  });

  it("REA-8: only a promise without exception is quoted, not a thing that is named so", async () => {
    const outright = "We will answer every skipper within a day.";
    const named = "The map will be fully live from the middle of April.";
    const listed = `- ${outright}\n- ${named}\n- We will move the ledger\n- We will mend the crane\n- We will paint the quay`;
    expect(await quotes("REA-8", `## Our commitments\n\n${listed}`)).toEqual([outright]);
  });

  it("FOC-5: steps are quoted whose phase a reader sees", async () => {
    const text =
      "## Year 1 (2026): the counter\n\n- We will replace the switchboard\n\n## Year 2 (2027): the quay\n\n- We will move the crane rota";
    expect(await quotes("FOC-5", text)).toEqual(["We will replace the switchboard", "We will move the crane rota"]);
  });
});
