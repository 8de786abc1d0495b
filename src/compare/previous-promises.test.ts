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
  const { statements, commitments } = await understand(bytes(NOW));
  return fatesOfPromises({ statements, commitments }, await forComparison(bytes(PREVIOUS), "previous.md"));
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
    expect(moved?.moved).toEqual({ from: "May 2023", to: "May 2027" });
    expect(softened).toMatchObject({ softened: true });
    expect(softened?.moved).toBeUndefined();
  });

  it("takes no delivery of something else for this one", async () => {
    const { statements, commitments } = await understand(
      bytes("# Plan\n\nTicket barriers went live on the mainland in May 2022."),
    );
    const previous = await forComparison(bytes(PREVIOUS), "previous.md");
    expect(new Set(fatesOfPromises({ statements, commitments }, previous).map(({ fate }) => fate))).toEqual(
      new Set(["not-found"]),
    );
  });
});
