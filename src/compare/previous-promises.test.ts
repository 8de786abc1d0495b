import { describe, expect, it } from "vitest";
import { forComparison, understand } from "../index.js";
import { fatesOfPromises } from "./previous-promises.js";

const bytes = (text: string) => new TextEncoder().encode(text);

const PREVIOUS = `# Harwick ferries: digital strategy 2020 to 2024

## Our commitments

- We will put ticket machines on the island piers by June 2022
- We will open a freight portal for hauliers by March 2024
- We will scan the ship logs of the lighthouse tender by May 2023
- We will replace the winter rota spreadsheet by January 2023
- We will train every deckhand in first aid by 2021
`;

const NOW = `# Harwick ferries: digital strategy 2025 to 2028

## What happened

Ticket machines on the island piers went live in May 2022. The freight portal for hauliers was not delivered, because our supplier left.

## What we will do

- We will scan the ship logs of the lighthouse tender by May 2027
- We aim to replace the winter rota spreadsheet by January 2023
- We will repaint the piers by 2026
`;

async function fates() {
  return between(PREVIOUS, NOW);
}

async function between(previous: string, now: string) {
  return fatesOfPromises(await understanding(now), await forComparison(bytes(previous), "previous.md"));
}

/** Without the organisation, which the fixtures do not name. */
async function understanding(text: string) {
  const { statements, headings, commitments } = await understand(bytes(text));
  return { statements, headings, commitments };
}

describe("fatesOfPromises", () => {
  it("tells what was delivered, what was not, what is still promised and what nothing was found about", async () => {
    expect((await fates()).map(({ theirs, fate }) => [theirs.text.split(" ").slice(2, 6).join(" "), fate])).toEqual([
      ["put ticket machines on", "delivered"],
      ["open a freight portal", "admitted"],
      ["scan the ship logs", "promised"],
      ["replace the winter rota", "promised"],
      ["train every deckhand in", "not-found"],
    ]);
  });

  it("says what has moved and what is put more weakly", async () => {
    const [, , moved, softened] = await fates();
    expect(moved?.redated).toEqual({ from: "May 2023", to: "May 2027", isLater: true });
    expect(softened).toMatchObject({ softened: true });
    expect(softened?.redated).toBeUndefined();
  });

  it("takes no delivery of something else for this one", async () => {
    const told = await between(PREVIOUS, "# Plan\n\nTicket barriers went live on the mainland in May 2022.");
    expect(new Set(told.map(({ fate }) => fate))).toEqual(new Set(["not-found"]));
  });

  const SHORT = "# Plan\n\n## Our promises\n\nHarbour boards will include an active tide leader.";
  const fateIn = async (now: string) => (await between(SHORT, `# New plan\n\n${now}\n`))[0];

  it("finds a short promise that stands word for word, though its words are in many statements", async () => {
    const many = Array.from({ length: 9 }, (_, at) => `- The tide leader of harbour ${at} is active on the boards.`);
    const now = `Harbour boards will include an active tide leader.\n\n${many.join("\n")}`;
    expect(await fateIn(now)).toMatchObject({ fate: "promised", ours: { text: SHORT.split("\n").at(-1) } });
  });

  it("finds its words in a heading, a table cell and a quotation, and does not call those a promise", async () => {
    const places = [
      "### Harbour boards include an active tide leader\n\nFour of nine have one.",
      "| What we looked at | State |\n|---|---|\n| Harbour boards include an active tide leader | four of nine |",
      "In the last strategy we said: “Harbour boards will include an active tide leader.”",
    ];
    for (const place of places) expect(await fateIn(place), place).toMatchObject({ fate: "repeated" });
  });

  it("finds its words below the words that introduce them", async () => {
    const now = await fateIn(
      "Harbour boards will include:\n\n- an active tide leader\n- a person from the night shift",
    );
    expect(now?.fate).not.toBe("not-found");
  });

  it("says that a date is gone only where none is there", async () => {
    const then = "# Plan\n\n- We will dredge the eastern channel for larger freight ships by March 2024\n";
    const without = await between(then, "# Plan\n\n- We will dredge the eastern channel for larger freight ships\n");
    expect(without[0]).toMatchObject({ fate: "promised", undated: "March 2024" });
    const earlier = await between(
      then,
      "# Plan\n\n- We will dredge the eastern channel for larger freight ships by May 2023\n",
    );
    expect(earlier[0]?.redated).toEqual({ from: "March 2024", to: "May 2023", isLater: false });
  });

  it("says that a figure has changed where it counts the same", async () => {
    const then = "# Plan\n\n- We will fit 40 tide gauges on the outer piers of the estuary\n";
    const fewer = await between(then, "# Plan\n\n- We will fit 25 tide gauges on the outer piers of the estuary\n");
    expect(fewer[0]).toMatchObject({ fate: "promised", figure: { from: "40", to: "25" } });
    const other = await between(
      then,
      "# Plan\n\n- We will fit tide gauges on the outer piers of the estuary, 25 a year\n",
    );
    expect(other[0]?.figure).toBeUndefined();
  });

  it("does not take another promise of the earlier strategy for one that is only like it", async () => {
    const then =
      "# Plan\n\n- We will publish an open timetable of the winter ferries to primary schools on both islands\n- We will publish an open timetable of the winter ferries to hauliers with heavy lorries\n";
    const now = "# Plan\n\n- We will publish an open timetable of the winter ferries to hauliers with heavy lorries\n";
    expect((await between(then, now)).map(({ fate }) => fate)).toEqual(["not-found", "promised"]);
  });

  it("shows what came nearest where nothing was found", async () => {
    const then = "# Plan\n\n- We will attract more venture capital to the shipyards\n";
    const now = "# Plan\n\nInvestors here know the venture capital funds of the mainland, and few shipyards.\n";
    expect((await between(then, now))[0]).toMatchObject({ fate: "not-found", nearest: { form: "sentence" } });
  });
});
