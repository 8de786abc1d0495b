import { describe, expect, it } from "vitest";
import { chaptersOf } from "../extract/structure/chapters.js";
import { forComparison } from "../index.js";
import type { Passage } from "../model/finding.js";
import type { LabelledStatement } from "../model/statement.js";
import { planBeside, type Strategy } from "./plan-beside.js";
import { planGoals } from "./plan-goals.js";

const bytes = (markdown: string) => new TextEncoder().encode(markdown);
const planOf = (markdown: string) => forComparison(bytes(markdown), "plan.md");

async function strategyOf(markdown: string): Promise<Strategy> {
  const read = await forComparison(bytes(markdown), "strategy.md");
  return { ...read, chapters: chaptersOf(read.sections), plans: [] };
}

const wordsOf = (ours: LabelledStatement | Passage | undefined) =>
  ours === undefined || "quote" in ours ? ours?.quote : ours.text;

const PLAN = `# Ferrow Council Plan 2026 to 2030

## Our goals

- Cut rough sleeping to nobody
- Cleaner rivers and beaches
- More apprenticeships in the shipyards
`;

const STRATEGY = `# Ferrow digital strategy

## Homes

Rough sleeping is a stain on our town. We will give every outreach worker a tablet by May 2027, so that nobody found rough sleeping waits for a bed.

## Water

Cleaner rivers and beaches matter to all who live here.

## Switches

We will replace the telephone switches in all offices by June 2027.
`;

describe("planGoals", () => {
  it.each([
    [
      "a list under a heading",
      PLAN,
      ["Cut rough sleeping to nobody", "Cleaner rivers and beaches", "More apprenticeships in the shipyards"],
    ],
    [
      "numbered themes, each once",
      "# Plan\n\n## Theme 1: Rough sleeping ends\n\nWe will build homes.\n\n## Theme 2: Cleaner rivers\n\nWe will test water.\n\n## Theme 1: Rough sleeping ends\n\nMore of it.",
      ["Rough sleeping ends", "Cleaner rivers"],
    ],
    [
      "a list that a sentence introduces",
      "# Plan\n\n## About\n\nThe council has three priorities:\n\n- fewer road deaths\n- cleaner rivers\n- shipyard apprenticeships\n\nTo support these priorities:\n\n- pay clerks on time\n- mend the town hall\n- buy six vans",
      ["fewer road deaths", "cleaner rivers", "shipyard apprenticeships"],
    ],
    [
      "headings under one that announces them",
      "# Plan\n\n## Our priorities\n\n### Fewer road deaths\n\nText.\n\n### Cleaner rivers\n\nText.\n\n### Shipyard apprenticeships\n\nText.\n\n## Progress against our goals\n\n### Roads were mended\n\nText.",
      ["Fewer road deaths", "Cleaner rivers", "Shipyard apprenticeships"],
    ],
    [
      "numbers with the name on the next heading",
      "# Plan\n\n## Goal 1:\n\n### Fewer road deaths\n\nText.\n\n## Goal 2:\n\n### Cleaner rivers\n\nText.",
      ["Fewer road deaths", "Cleaner rivers"],
    ],
    [
      "a sentence that counts and tells them",
      "# Plan\n\nThe council has three priorities: fewer road deaths, cleaner rivers and more shipyard apprenticeships.",
      ["fewer road deaths", "cleaner rivers", "more shipyard apprenticeships"],
    ],
    [
      "headings that tell a move from one state to another",
      "# Plan\n\n## From queues to bookings\n\nText.\n\n## From paper to screens: forms that fill themselves\n\nText.\n\n## From repair to upkeep\n\nText.\n\n## From April to June\n\nText.",
      ["From queues to bookings", "From paper to screens: forms that fill themselves", "From repair to upkeep"],
    ],
    [
      "as many headings as a sentence counts, though their levels differ",
      "# Plan\n\n## A plan for the town\n\nThis plan has three strands.\n\n## Fewer road deaths\n\nText.\n\n### Cleaner rivers\n\nText.\n\n### Shipyard apprenticeships\n\nText.\n\n## How we wrote it\n\nText.",
      ["Fewer road deaths", "Cleaner rivers", "Shipyard apprenticeships"],
    ],
    [
      "a column of goals, not columns about them",
      "# Plan\n\n| Goal description | Goal health |\n|---|---|\n| Fewer road deaths | Behind its time |\n| Cleaner rivers | Well under way |\n| Shipyard apprenticeships | Not begun yet |",
      ["Fewer road deaths", "Cleaner rivers", "Shipyard apprenticeships"],
    ],
    [
      "headings named by one noun",
      "# Plan\n\n## Objective I – Fewer road deaths\n\nText.\n\n## Objective II – Cleaner rivers\n\nText.\n\n## Objective III – Shipyard apprenticeships\n\nText.\n\n## Contact: the town hall\n\nText.",
      ["Fewer road deaths", "Cleaner rivers", "Shipyard apprenticeships"],
    ],
    [
      "a sentence that counts and tells shifts",
      "# Plan\n\nThe trust will make three large shifts: hospital to home, paper to screen and repair to prevention.",
      ["hospital to home", "paper to screen", "repair to prevention"],
    ],
  ])("reads them from %s", async (_, plan, goals) => {
    expect(planGoals(await planOf(plan)).map(({ text }) => text)).toEqual(goals);
  });

  it("reads both halves of an item that asks for two things, and the list that goes on", async () => {
    const plan = await planOf(
      "# Plan\n\n## Our priorities\n\nOur priorities are:\n\n- cut the time that people wait for a ferry, with at most ten minutes at each pier by May 2027\n- open the rivers to swimmers, beginning with the mill pond, and open the beaches to dogs, all days but Sundays in the season\n- more welding classes\n\nIn delivering on these priorities, all departments must:\n\n- live within the budget that the council has set",
    );
    expect(planGoals(plan).map(({ text }) => text)).toEqual([
      "cut the time that people wait for a ferry",
      "open the rivers to swimmers and open the beaches to dogs",
      "more welding classes",
      "live within the budget that the council has set",
    ]);
  });

  it("quotes the name of a goal, not only its number", async () => {
    const plan = await planOf(
      "# Plan\n\n## Goal 1:\n\n### Fewer road deaths\n\nText.\n\n## Goal 2:\n\n### Cleaner rivers\n\nText.",
    );
    expect(planGoals(plan).map(({ passage }) => ("quote" in passage ? passage.quote : ""))).toEqual([
      "Fewer road deaths",
      "Cleaner rivers",
    ]);
  });

  it("reads no list of somebody else’s aims", async () => {
    const list =
      "# Plan\n\n## Rivers\n\nRIVAQ’s stated aims are to:\n\n- test water daily\n- publish each test\n- train wardens";
    expect(planGoals(await planOf(list))).toEqual([]);
  });

  it("finds shifts by their form where columns may be mixed, and quotes no more than them", async () => {
    const mixed =
      "# Plan\n\nMany people waited far too long for this. It is a **From queues to bookings: the** wrong that we will right in the coming years.\n\n**From paper to screens:** forms that nobody liked are\n\n**From repair to upkeep: power **";
    const goals = planGoals({ ...(await planOf(mixed)), doubtfulOrder: true });
    expect(goals.map(({ passage }) => ("quote" in passage ? passage.quote : ""))).toEqual([
      "From queues to bookings",
      "From paper to screens",
      "From repair to upkeep",
    ]);
  });

  it("trusts only whole lines where columns may be mixed", async () => {
    const list = "# Plan\n\n## Our goals\n\n- fewer road deaths cleaner\n- rivers the towns\n- shipyard jobs";
    expect(planGoals({ ...(await planOf(list)), doubtfulOrder: true })).toEqual([]);
    expect(planGoals(await planOf(list))).toHaveLength(3);
  });

  it("finds none where none is announced", async () => {
    expect(
      planGoals(await planOf("# Plan\n\n## What we will do\n\n- mend roads\n- build homes\n- test water")),
    ).toEqual([]);
  });
});

describe("planBeside", () => {
  it("tells goals with work beside them from those only named and those not spoken of", async () => {
    const { goals } = planBeside(await strategyOf(STRATEGY), await planOf(PLAN));
    expect(goals.map(({ standing, work, naming }) => [standing, wordsOf(work ?? naming)])).toEqual([
      [
        "embedded",
        "We will give every outreach worker a tablet by May 2027, so that nobody found rough sleeping waits for a bed.",
      ],
      ["siloed", "Cleaner rivers and beaches matter to all who live here."],
      ["absent", undefined],
    ]);
  });

  it("quotes the heading where only the heading names the goal", async () => {
    const strategy = await strategyOf("# Strategy\n\n## Cleaner rivers and beaches\n\nCouncillor A. Marsh\n");
    const goal = planBeside(strategy, await planOf(PLAN)).goals[1];
    expect([goal?.standing, wordsOf(goal?.naming)]).toEqual(["siloed", "Cleaner rivers and beaches"]);
  });

  it("finds a shift by its direction, not by its two words", async () => {
    const plan = await planOf(
      "# Plan\n\nThe trust will make three shifts: hospital to community, paper to screen and repair to upkeep.",
    );
    const strategy = await strategyOf(
      "# Strategy\n\nSchools, community halls and the hospital share one network.\n\nWe will move all forms from paper onto tablets and to the screen by May 2027.",
    );
    expect(planBeside(strategy, plan).goals.map(({ standing }) => standing)).toEqual(["absent", "embedded", "absent"]);
  });

  it("counts chapters and promises that serve no goal", async () => {
    const strategy = await strategyOf(STRATEGY);
    const { orphanChapters, chapters, serving } = planBeside(strategy, await planOf(PLAN));
    expect(chapters).toBe(2);
    expect(orphanChapters.map(({ heading }) => heading)).toEqual(["Switches"]);
    const last = strategy.commitments.at(-1)?.statement ?? -1;
    expect(serving.has(last)).toBe(false);
  });

  it("does not take general words that both share for a goal", async () => {
    const plan = await planOf(
      "# Plan\n\n## Our goals\n\n- Better services for people\n- Improve quality\n- Strong local partnerships",
    );
    const strategy = await strategyOf(
      "# Strategy\n\nWe will improve the quality of digital services for local people with partners.",
    );
    expect(planBeside(strategy, plan).goals.map(({ standing }) => standing)).toEqual(["absent", "absent", "absent"]);
  });

  it("does not take the goal told again for work", async () => {
    const strategy = await strategyOf("# Strategy\n\n## Goals of the council\n\nWe will cut rough sleeping to nobody.");
    expect(planBeside(strategy, await planOf(PLAN)).goals[0]?.standing).toBe("siloed");
  });

  it.each([
    [
      "keeping people well",
      "From sickness to prevention",
      "We will text every patient at risk a reminder of their cancer screening from May 2027.",
    ],
    ["care nearer home", "From hospital to community", "We will lend 400 sensors for virtual wards by May 2027."],
    ["paper", "From analogue to digital", "We will make all case notes paperless by May 2027."],
    [
      "a queue",
      "Shorter waiting times for treatment",
      "We will clear the booking backlog with online booking by May 2027.",
    ],
    ["those left out", "Reduce inequalities across the town", "We will lend tablets to disabled people by May 2027."],
    ["openness", "A transparent council", "We will publish every contract as open data from May 2027."],
  ])("finds a goal told in other words: %s", async (_, goal, work) => {
    const plan = await planOf(
      `# Plan\n\n## Our goals\n\n- ${goal}\n- Cleaner rivers and beaches\n- Shipyard welding classes`,
    );
    const { goals } = planBeside(await strategyOf(`# Strategy\n\n## Work\n\n${work}\n`), plan);
    expect(goals.map(({ standing, work: ours }) => [standing, wordsOf(ours)])).toEqual([
      ["embedded", work],
      ["absent", undefined],
      ["absent", undefined],
    ]);
  });

  it.each([
    ["From analogue to digital", "We will move to digital phone lines before the analogue lines close in 2027."],
    ["From sickness to prevention", "We will buy software for fraud prevention by May 2027."],
    ["From hospital to community", "We will let staff who are working at home join meetings by May 2027."],
    ["Improve patient flow", "We will protect the data of patients that flows between teams by May 2027."],
    ["Warm and affordable housing", "Thornley Housing Partners will audit our licences by May 2027."],
  ])("does not take other things in its words for the goal “%s”", async (goal, work) => {
    const plan = await planOf(
      `# Plan\n\n## Our goals\n\n- ${goal}\n- Cleaner rivers and beaches\n- Shipyard welding classes`,
    );
    const { goals } = planBeside(await strategyOf(`# Strategy\n\n## Work\n\n${work}\n`), plan);
    expect(goals[0]?.standing).not.toBe("embedded");
    expect(goals[0]?.standing).not.toBe("siloed");
  });

  it("takes no list of fields for work on one of them", async () => {
    const plan = await planOf(
      "# Plan\n\n## Our goals\n\n- Better housing\n- Cleaner rivers\n- Shipyard welding classes",
    );
    const strategy = await strategyOf(
      "# Strategy\n\nWe will support AI in fields such as housing, transport and farming by 2027.",
    );
    expect(planBeside(strategy, plan).goals[0]?.standing).toBe("doubtful");
  });

  it("asks for the field and the aim of a goal that names both", async () => {
    const plan = await planOf(
      "# Plan\n\n## Our goals\n\n- Cut waiting times for ambulances\n- Cleaner rivers\n- Shipyard classes",
    );
    const of = async (work: string) => planBeside(await strategyOf(`# Strategy\n\n${work}`), plan).goals[0]?.standing;
    expect(await of("We will cut waiting times at the planning desk with online forms by May 2027.")).toBe("absent");
    expect(await of("We will give every ambulance a tablet by May 2027.")).toBe("absent");
    expect(await of("We will give every ambulance a tablet, so that response times fall by May 2027.")).toBe(
      "embedded",
    );
  });

  it("quotes the promise rather than the remark, wherever it stands", async () => {
    const strategy = await strategyOf(
      "# Strategy\n\nPrevention matters to all of us here.\n\nWe will send reminders of vaccinations by May 2027.",
    );
    const plan = await planOf(
      "# Plan\n\nThe trust will make three shifts: hospital to community, paper to screen and sickness to prevention.",
    );
    expect(wordsOf(planBeside(strategy, plan).goals[2]?.work)).toBe(
      "We will send reminders of vaccinations by May 2027.",
    );
  });

  it("finds either half of a goal that asks for two things with one verb", async () => {
    const plan = await planOf(
      "# Plan\n\n## Our goals\n\n- improve access to dental care and improve access to general practice\n- cleaner rivers\n- welding classes",
    );
    const strategy = await strategyOf(
      "# Strategy\n\nWe will open online booking in every GP practice by May 2027, so that patients have easier access.",
    );
    expect(planBeside(strategy, plan).goals[0]?.standing).toBe("embedded");
  });
});
