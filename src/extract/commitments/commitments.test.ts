import { describe, expect, it } from "vitest";
import { strategy } from "../../../test/small-strategy.js";
import { countCommitments, isCheckable, isComplete } from "./complete.js";

describe("quotes and places", () => {
  it("quotes each slot word for word at its own place", () => {
    const [only] = strategy()
      .says("Booking is slow.")
      .goesOn("By May 2026 we will open a booking form so that tenants stop ringing twice.", "COMMITMENT")
      .commitments();
    expect(only?.what?.quote).toBe("open a booking form");
    expect(only?.what?.spans).toEqual([
      { text: "open a booking form", place: { kind: "source", start: 37, end: 56, line: 1 } },
    ]);
    expect(only?.when).toMatchObject({
      quote: "May 2026",
      earliest: "2026-05-01",
      latest: "2026-05-31",
      origin: "own",
    });
    expect(only?.why).toMatchObject({ quote: "tenants stop ringing twice", origin: "own" });
  });

  it("leaves statements with other labels out and keeps the order of the rest", () => {
    const found = strategy()
      .says("We will close the fax room.", "COMMITMENT")
      .says("The portal opened in March 2024.", "PROGRESS")
      .says("We will publish a data catalogue.", "COMMITMENT")
      .commitments();
    expect(found.map(({ statement }) => statement)).toEqual([0, 2]);
  });
});

describe("inherited slots", () => {
  it("takes the date of a heading that is one", () => {
    const [only] = strategy().heading("Year 1 (2025/26)").item("Replace the bleeps", "COMMITMENT").commitments();
    expect(only?.when).toMatchObject({ quote: "Year 1 (2025/26)", origin: "inherited", latest: "2026-03-31" });
  });

  it("takes the date of a line of its own below, for the action that it ends and no other", () => {
    const [first, second, third] = strategy()
      .says("We will publish a map of every pump.", "COMMITMENT")
      .says("Farmers asked for it.")
      .says("Timeline: by March 2027")
      .says("We will paint the gauges.", "COMMITMENT")
      .says("Action 3: We will move the weir.", "COMMITMENT")
      .says("Deadline: June 2028")
      .commitments();
    expect(first?.when).toMatchObject({ quote: "March 2027", origin: "inherited" });
    expect(second?.when).toBeNull();
    expect(third?.when).toMatchObject({ quote: "June 2028" });
  });

  it("takes the date of the sentence that introduces the list", () => {
    const [only] = strategy().lead("By March 2027 we will:").item("Replace the bleeps", "COMMITMENT").commitments();
    expect(only?.when).toMatchObject({ quote: "March 2027", origin: "inherited" });
  });

  it.each(["Digital strategy 2025", "Progress in 2024", "Our plan 2022 to 2030"])(
    "does not take a date from the heading “%s”",
    (heading) => {
      const [only] = strategy().heading(heading).says("We will replace the bleeps.", "COMMITMENT").commitments();
      expect(only?.when).toBeNull();
    },
  );

  it("takes whoever the lead-in says will do it", () => {
    const [only] = strategy().lead("The Chief Nurse will:").item("Choose the tap-in cards", "COMMITMENT").commitments();
    expect(only?.who).toMatchObject({ quote: "The Chief Nurse", origin: "inherited" });
  });

  it("does not take it for an item with its own subject", () => {
    const [only] = strategy()
      .lead("The Chief Nurse will:")
      .item("We will choose the tap-in cards", "COMMITMENT")
      .commitments();
    expect(only?.who).toBeNull();
  });

  it("takes who answers for the whole passage, and only within it", () => {
    const found = strategy()
      .heading("Records")
      .says("The Medical Director is responsible for this theme.", "OWNER")
      .says("We will merge duplicate records.", "COMMITMENT")
      .heading("Telephones")
      .says("We will replace the switchboard.", "COMMITMENT")
      .commitments();
    expect(found.map(({ who }) => who?.quote ?? null)).toEqual(["The Medical Director", null]);
  });

  it("takes what the next sentence says it will change for whom", () => {
    const [only] = strategy()
      .says("We will give crews read access to the shared care record.", "COMMITMENT")
      .goesOn("This will let paramedics see allergies before they arrive.", "OUTCOME")
      .commitments();
    expect(only?.why).toMatchObject({ quote: "let paramedics see allergies before they arrive", origin: "inherited" });
  });

  it("does not take a stock phrase for what it will change", () => {
    const [only] = strategy()
      .says("We will give crews read access to the shared care record.", "COMMITMENT")
      .goesOn("This will help us realise our vision.")
      .commitments();
    expect(only?.why).toBeNull();
  });
});

describe("table rows", () => {
  it("gives each column its slot", () => {
    const [only] = strategy()
      .row(
        [
          ["Action", "actions", "Replace the theatre booking system"],
          ["Owner", "owners", "Theatres manager"],
          ["By when", "dates", "June 2026"],
          ["Baseline", "body", "9%"],
          ["Target", "measures", "6%"],
          ["Measure", "measures", "Lists that start late"],
        ],
        "COMMITMENT",
      )
      .commitments();
    expect(only).toMatchObject({
      quote: "Replace the theatre booking system",
      what: { quote: "Replace the theatre booking system" },
      who: { quote: "Theatres manager" },
      when: { quote: "June 2026", latest: "2026-06-30" },
      measure: {
        indicator: { quote: "Lists that start late" },
        baseline: { quote: "9%" },
        target: { quote: "6%" },
      },
    });
  });

  it("reads a measure and its date out of one cell", () => {
    const [only] = strategy()
      .row(
        [
          ["Action", "actions", "Replace the theatre booking system"],
          ["Measure", "measures", "Lists that start late: from 9% to 6% by June 2027"],
        ],
        "COMMITMENT",
      )
      .commitments();
    expect(only).toMatchObject({
      when: { quote: "June 2027" },
      measure: {
        indicator: { quote: "Lists that start late" },
        baseline: { quote: "9%" },
        target: { quote: "6%" },
      },
    });
  });

  it("reads a change from one figure to another whatever its column is called", () => {
    const [only] = strategy()
      .row(
        [
          ["We will", "promises", "Clear the planning archive"],
          ["From and to", "body", "Boxes on the floor from 410 to 12"],
        ],
        "COMMITMENT",
      )
      .commitments();
    expect(only?.measure).toMatchObject({
      indicator: { quote: "Boxes on the floor" },
      baseline: { quote: "410" },
      target: { quote: "12" },
    });
  });

  it("keeps a cell of a phase, and leaves one that says nothing", () => {
    const found = strategy()
      .row(
        [
          ["Action", "actions", "Merge duplicate records"],
          ["Timing", "dates", "Phase 2"],
          ["Lead", "owners", "TBC"],
        ],
        "COMMITMENT",
      )
      .row(
        [
          ["Action", "actions", "Retire the fax room"],
          ["Timing", "dates", "Ongoing"],
          ["Lead", "owners", "CDIO"],
        ],
        "COMMITMENT",
      )
      .commitments();
    expect(found.map(({ when, who }) => [when?.quote ?? null, who?.quote ?? null])).toEqual([
      ["Phase 2", null],
      [null, "CDIO"],
    ]);
  });
});

describe("linked slots", () => {
  it("finds the date in a table elsewhere by the same distinctive words", () => {
    const found = strategy()
      .heading("What we will do")
      .says("We will introduce single sign-on for midwives.", "COMMITMENT")
      .says("We will replace the switchboard.", "COMMITMENT")
      .heading("Timetable", 2, "dates")
      .row([
        ["Item", "body", "Single sign-on, midwives"],
        ["When", "dates", "March 2027"],
      ])
      .commitments();
    expect(found.map(({ when }) => [when?.quote ?? null, when?.origin ?? null])).toEqual([
      ["March 2027", "linked"],
      [null, null],
    ]);
  });

  it("finds it by the item's code", () => {
    const [only] = strategy()
      .item("A7 Close the old intranet", "COMMITMENT")
      .heading("Timetable", 2, "dates")
      .item("A7: October 2026")
      .commitments();
    expect(only?.when).toMatchObject({ quote: "October 2026", origin: "linked" });
  });

  it("leaves the slot empty when two promises fit equally well", () => {
    const found = strategy()
      .says("We will pilot the bedside tablet on surgical wards.", "COMMITMENT")
      .says("We will evaluate the bedside tablet on surgical wards.", "COMMITMENT")
      .heading("Timetable", 2, "dates")
      .item("Bedside tablet, surgical wards: May 2026")
      .commitments();
    expect(found.map(({ when }) => when)).toEqual([null, null]);
  });
});

describe("a heading that is a role", () => {
  it("answers for the bare items below it", () => {
    const found = strategy()
      .heading("2.1 Data Governance Board")
      .item("Approve the standards each June", "COMMITMENT")
      .says("The Head of Archives will keep the minutes.", "COMMITMENT")
      .commitments();
    expect(found.map(({ who }) => [who?.quote, who?.origin])).toEqual([
      ["Data Governance Board", "inherited"],
      ["The Head of Archives", "own"],
    ]);
  });

  it.each(["Mobile Roadmap", "Design Manual"])("is no document: the %s", (name) => {
    const found = strategy()
      .says(`The Port Authority ${name} will help each pier buy radios.`, "COMMITMENT")
      .commitments();
    expect(found[0]?.who).toBeNull();
  });

  it("is told from a theme", () => {
    const found = strategy().heading("Network").item("Replace the switches", "COMMITMENT").commitments();
    expect(found[0]?.who).toBeNull();
  });

  it("may stand before “are responsible for”", () => {
    const found = strategy()
      .lead("Data managers are responsible for:")
      .item("Reviewing each list in June", "COMMITMENT")
      .commitments();
    expect(found[0]?.who?.quote).toBe("Data managers");
  });
});

describe("force", () => {
  it("comes from the lead-in for a bare item", () => {
    const found = strategy()
      .lead("We will:")
      .item("Close the fax room", "COMMITMENT")
      .lead("Our aims are:")
      .item("Close the old intranet", "COMMITMENT")
      .commitments();
    expect(found.map(({ force }) => force)).toEqual(["firm", "intended"]);
  });
});

describe("activity and outcome", () => {
  it.each([
    ["We will replace the switchboard.", "activity"],
    ["Patients will be able to change a booking online.", "outcome"],
    ["We will cut missed appointments from 9% to 6%.", "outcome"],
  ])("“%s” is an %s", (text, kind) => {
    expect(strategy().says(text, "COMMITMENT").commitments()[0]?.kind).toBe(kind);
  });
});

describe("copies", () => {
  it("points a summary's copy at the fuller promise", () => {
    const found = strategy()
      .says("We will replace all theatre booking screens on both hospital sites.", "COMMITMENT")
      .says("By June 2026 we will replace all theatre booking screens on both hospital sites.", "COMMITMENT")
      .commitments();
    expect(found.map(({ duplicateOf }) => duplicateOf)).toEqual([1, null]);
  });
});

describe("a name", () => {
  const programme = () => strategy().says("We will deliver the Digital Transformation Programme.", "COMMITMENT");

  it("of wide words only does not say which thing is meant", () => {
    expect(programme().commitments()[0]?.whatSpecific).toBe(false);
  });

  it("does when it is also spoken of elsewhere", () => {
    const found = programme()
      .heading("How it runs")
      .says("The Digital Transformation Programme has eleven projects and a board.")
      .commitments();
    expect(found[0]?.whatSpecific).toBe(true);
  });

  it("is none in a line in title case", () => {
    const found = strategy().item("Deliver Better Outcomes Through Joined Up Working", "COMMITMENT").commitments();
    expect(found[0]?.whatSpecific).toBe(false);
  });

  it("with one word of its own is one", () => {
    const found = strategy().says("We will deliver the Marlbrook Digital Programme.", "COMMITMENT").commitments();
    expect(found[0]?.whatSpecific).toBe(true);
  });
});

describe("headlines", () => {
  it("are those of the summary when there is one", () => {
    const found = strategy()
      .heading("Summary", 1, "summary")
      .says("We will close the fax room.", "COMMITMENT")
      .says("We will replace the switchboard.", "COMMITMENT")
      .heading("Our objectives", 1, "objectives")
      .says("We will merge duplicate records.", "COMMITMENT")
      .commitments();
    expect(found.map(({ headline }) => headline)).toEqual([true, true, false]);
  });

  it("are those directly under objectives when there is no summary", () => {
    const found = strategy()
      .heading("Priority 1: Records", 2)
      .says("We will merge duplicate records.", "COMMITMENT")
      .says("We will scan the paper notes.", "COMMITMENT")
      .heading("Estates", 2)
      .says("We will replace the switchboard.", "COMMITMENT")
      .commitments();
    expect(found.map(({ headline }) => headline)).toEqual([true, true, false]);
  });

  it("leave out what only goes on about a promise", () => {
    const found = strategy()
      .heading("Our goals", 1)
      .says("We will merge duplicate records.", "COMMITMENT")
      .says("This will help the wards.", "COMMITMENT")
      .says("We will scan the paper notes.", "COMMITMENT")
      .commitments();
    expect(found.map(({ headline }) => headline)).toEqual([true, false, true]);
  });

  it("are not those of overviews that every chapter has", () => {
    const found = strategy()
      .heading("Overview", 2, "summary")
      .says("We will close the fax room.", "COMMITMENT")
      .heading("Overview", 2, "summary")
      .says("We will replace the switchboard.", "COMMITMENT")
      .commitments();
    expect(found.map(({ headline }) => headline)).toEqual([false, false]);
  });

  it("are at most 25", () => {
    const long = strategy().heading("Our goals", 1);
    for (let ward = 101; ward <= 140; ward++) long.says(`We will rewire ward ${ward}.`, "COMMITMENT");
    expect(long.commitments().filter(({ headline }) => headline)).toHaveLength(25);
  });

  it("are none when nothing tells them apart", () => {
    const found = strategy().heading("Estates").says("We will replace the switchboard.", "COMMITMENT").commitments();
    expect(found[0]?.headline).toBe(false);
  });
});

describe("what is missing", () => {
  const [dated, specific, vague] = strategy()
    .says("By May 2026 we will close the fax room.", "COMMITMENT")
    .says("We will publish a data catalogue.", "COMMITMENT")
    .says("We will improve our infrastructure.", "COMMITMENT")
    .commitments();

  it("is complete with a specific what and a date", () => {
    expect([dated, specific, vague].map((one) => one && isComplete(one))).toEqual([true, false, false]);
  });

  it("is checkable with a specific end state alone", () => {
    expect([dated, specific, vague].map((one) => one && isCheckable(one))).toEqual([true, true, false]);
  });

  it("counts each promise once", () => {
    const one = strategy()
      .says("By May 2026 we will close the fax room at both hospital sites.", "COMMITMENT")
      .says("By May 2026 we will close the fax room at both hospital sites.", "COMMITMENT")
      .says("We will improve our infrastructure and replace the printers.", "COMMITMENT");
    expect(countCommitments(one.commitments(), one.statements())).toMatchObject({
      found: 3,
      distinct: 2,
      single: 3,
      withoutWhen: 1,
    });
  });
});
