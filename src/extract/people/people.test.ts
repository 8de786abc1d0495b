import { describe, expect, it } from "vitest";
import { fieldOf, leadersIn } from "./fields.js";
import { groupsIn } from "./groups.js";

const named = (text: string) =>
  groupsIn(text).map(({ name, side, particular }) => `${name}: ${side}${particular ? "" : ", all"}`);

describe("groupsIn", () => {
  it("tells the public from staff", () => {
    expect(named("Tenants ring twice, and housing officers answer twice.")).toEqual([
      "tenant: public",
      "housing officer: staff",
    ]);
  });

  it("takes the longer name", () => {
    expect(named("District nurses cannot see letters.")).toEqual(["district nurse: staff"]);
    expect(named("Young people told us.")).toEqual(["young people: public"]);
  });

  it("says when everybody is meant", () => {
    expect(named("Our people and our staff")).toEqual(["people: public, all", "staff: staff, all"]);
  });

  it("counts singular and plural as one", () => {
    expect(named("a carer, two carers; a family, all families")).toEqual([
      "carer: public",
      "carer: public",
      "family: public",
      "family: public",
    ]);
  });
});

describe("fieldOf", () => {
  it.each(["Chief Information Officer", "the IT Steering Group", "Head of Digital", "Director of Technology"])(
    "%s is of IT",
    (name) => expect(fieldOf(name)).toBe("it"),
  );
  it.each(["the Chief Nurse", "Finance Committee", "Head of Housing Repairs", "Thornley library service"])(
    "%s is not",
    (name) => expect(fieldOf(name)).toBe("other"),
  );
});

describe("leadersIn", () => {
  it("finds who leads, but not who leads IT", () => {
    const names = leadersIn("As chief nurse I will chair it; the director of digital reports to me.").map(
      ({ name }) => name,
    );
    expect(names).toEqual(["chief nurse"]);
  });
});
