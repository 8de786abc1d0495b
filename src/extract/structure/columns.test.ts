import { describe, expect, it } from "vitest";
import { columnsOf } from "./columns.js";

/** The roles of the columns of a table with these heads, joined ones by "+". */
function roles(heads: string): string[] {
  const columns = columnsOf(new Map(heads.split(" | ").map((head, column) => [column, head])));
  return [...columns.values()].map((parts) => parts.map(({ role }) => role).join("+"));
}

describe("columnsOf", () => {
  it.each([
    ["Action | Why | Check-step | Owner | By when", "actions benefits measures owners dates"],
    ["What | Purpose | How we will know | Who | Deadline", "actions benefits measures owners dates"],
    ["What we will do | Reason | Success measure | Lead officer | Timescale", "actions benefits measures owners dates"],
    ["Deliverable | Benefit | KPI | SRO | Due", "actions benefits measures owners dates"],
    ["Step | Impact | Evidence | Responsible | Target date", "actions benefits measures owners dates"],
    [
      "Task | Intended benefits | Success criteria | Responsible organisation | Completion",
      "actions benefits measures owners dates",
    ],
    ["Milestone | SRO | Deadline", "actions owners dates"],
    ["Project | Department | Quarter", "actions owners dates"],
    ["Action | Lead(s) | Due date(s)", "actions owners dates"],
  ])("%s", (heads, expected) => expect(roles(heads).join(" ")).toBe(expected));

  it("parts a head that joins several", () => {
    expect(roles("What / Who | By when")).toEqual(["actions+owners", "dates"]);
    expect(roles("Action | Owner and deadline")).toEqual(["actions", "owners+dates"]);
    expect(roles("Action | Lead (by when)")).toEqual(["actions", "owners+dates"]);
  });

  it("keeps a head whole that only looks joined", () => {
    expect(roles("Terms and conditions | Policy and strategy")).toEqual(["body", "body"]);
  });

  it("takes evidence, purpose and departments as they are where nothing is to be done", () => {
    expect(roles("Finding | Evidence")).toEqual(
      ["situation", "situation"].map((role, at) => (at === 0 ? "body" : role)),
    );
    expect(roles("Group | Purpose")[1]).not.toBe("benefits");
    expect(roles("Department | Spend")[0]).not.toBe("owners");
  });

  it("takes evidence ahead of the action for what the action rests on", () => {
    expect(roles("Problem | Evidence | Action")[1]).not.toBe("measures");
  });

  it("does not take the events of a history for things to be done", () => {
    expect(roles("Milestone | Date")[0]).toBe("dates");
    expect(roles("What | Year")[0]).toBe("body");
  });
});
