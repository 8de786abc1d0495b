import { describe, expect, it } from "vitest";
import type { Block, StrategyDocument } from "../../model/document.js";
import type { Label } from "../../model/label.js";
import type { LabelledStatement, LeadIn, SectionRole, StatementCell } from "../../model/statement.js";
import type { Section } from "../structure/sections.js";
import { commitmentsIn } from "./commitments.js";
import { countCommitments, isCheckable, isComplete } from "./complete.js";

/** A small strategy, built line by line: each line is a block, each statement knows what stands above it. */
class Strategy {
  readonly #blocks: Block[] = [];
  readonly #statements: LabelledStatement[] = [];
  readonly #sections: Section[] = [section(0, "", 0, "body")];
  #heading: LeadIn | undefined;
  #leadIn: LeadIn | undefined;

  heading(text: string, level = 2, role: SectionRole = "body"): this {
    this.#heading = { kind: "heading", text, block: this.#add("heading", text), start: 0, end: text.length };
    this.#leadIn = undefined;
    this.#sections.push(section(this.#sections.length, text, level, role));
    return this;
  }

  lead(text: string): this {
    this.#leadIn = { kind: "sentence", text, block: this.#add("paragraph", text), start: 0, end: text.length };
    return this;
  }

  /** A paragraph of one sentence. */
  says(text: string, ...labels: Label[]): this {
    return this.#state("sentence", this.#add("paragraph", text), text, labels, []);
  }

  /** A second sentence in the paragraph before. */
  goesOn(text: string, ...labels: Label[]): this {
    const block = this.#blocks.length - 1;
    const before = this.#blocks[block] as Block;
    const whole = `${before.text} ${text}`;
    this.#blocks[block] = { ...before, text: whole, pieces: pieceOf(whole, block) };
    return this.#state("sentence", block, text, labels, [], before.text.length + 1);
  }

  item(text: string, ...labels: Label[]): this {
    return this.#state("list-item", this.#add("list-item", text), text, labels, []);
  }

  row(cells: readonly (readonly [head: string, role: SectionRole, text: string])[], ...labels: Label[]): this {
    const text = cells.map(([, , words]) => words).join("\t");
    let at = 0;
    const parts = cells.map(([head, role, words]): StatementCell => {
      const start = at;
      at += words.length + 1;
      return { head, role, text: words, start, end: start + words.length };
    });
    return this.#state("table-row", this.#add("table-row", text), text, labels, parts);
  }

  commitments() {
    const document: StrategyDocument = { format: "text", blocks: this.#blocks, notes: [] };
    return commitmentsIn(document, this.#statements, this.#sections);
  }

  #add(kind: Block["kind"], text: string): number {
    const block = this.#blocks.length;
    this.#blocks.push({ kind, text, pieces: pieceOf(text, block) });
    return block;
  }

  #state(
    form: LabelledStatement["form"],
    block: number,
    text: string,
    labels: Label[],
    cells: StatementCell[],
    start = 0,
  ): this {
    const above = [form === "list-item" ? this.#leadIn : undefined, this.#heading].filter((one) => one !== undefined);
    const own = this.#sections.at(-1) as Section;
    this.#statements.push({
      id: this.#statements.length,
      form,
      block,
      start,
      end: start + text.length,
      text,
      joined: form === "list-item" && this.#leadIn ? `${this.#leadIn.text} ${text}` : text,
      leadIns: above,
      cells,
      section: own.index,
      role: own.role,
      voice: "own",
      grammar: { subject: "organisation", tense: "future", modality: "promise", negated: false },
      given: [],
      labels: new Set(labels),
      tags: { tech: false, emerging: [], basics: false, when: false, review: false, hedge: false },
      spans: [],
      where: `line ${block + 1}`,
    });
    return this;
  }
}

function section(index: number, heading: string, level: number, role: SectionRole): Section {
  return {
    index,
    heading,
    level,
    block: -1,
    parent: null,
    role,
    from: 0,
    to: 0,
    path: heading === "" ? [] : [heading],
  };
}

function pieceOf(text: string, block: number): Block["pieces"] {
  const place = { kind: "source", start: block * 1000, end: block * 1000 + text.length, line: block + 1 } as const;
  return [{ start: 0, end: text.length, place }];
}

const strategy = () => new Strategy();

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

describe("a promise told twice", () => {
  const summary = () => strategy().heading("Summary", 1, "summary");

  it("takes the date of its fuller twin, which has the same verb", () => {
    const found = summary()
      .says("We will replace the theatre switchboard.", "COMMITMENT")
      .heading("Telephones")
      .says(
        "By May 2027 the estates director will replace the 1998 theatre switchboard so that wards can ring out.",
        "COMMITMENT",
      )
      .commitments();
    expect(found[0]?.when).toMatchObject({ quote: "May 2027", origin: "linked", latest: "2027-05-31" });
    expect(found[0]?.who).toMatchObject({ quote: "the estates director", origin: "linked" });
  });

  it.each([
    ["another verb", "By May 2027 we will decide whether to replace the theatre switchboard."],
    ["another thing", "By May 2027 we will replace the theatre lights."],
    ["another name", "By May 2027 we will replace the switchboard at the Elm Road theatre."],
  ])("takes no date from a promise with %s", (_, other) => {
    const found = summary()
      .says("We will replace the theatre switchboard at Mill Lane.", "COMMITMENT")
      .heading("Telephones")
      .says(other, "COMMITMENT")
      .commitments();
    expect(found[0]?.when).toBeNull();
  });

  it("takes none where two twins have different dates", () => {
    const found = summary()
      .says("We will replace the theatre switchboard.", "COMMITMENT")
      .heading("Telephones")
      .says(
        "By May 2027 we will replace the theatre switchboard in the old block with one for ten wards.",
        "COMMITMENT",
      )
      .says(
        "By May 2028 we will replace the theatre switchboard in the new block with one for six clinics.",
        "COMMITMENT",
      )
      .commitments();
    expect(found[0]?.when).toBeNull();
  });

  it("counts once, as the fuller copy, and is a headline where either stands in the summary", () => {
    const found = summary()
      .says("We will close the fax room.", "COMMITMENT")
      .says("We will merge duplicate records.", "COMMITMENT")
      .heading("Telephones")
      .says("We will close the fax room by March 2027.", "COMMITMENT")
      .says("We will rewire the clinics.", "COMMITMENT")
      .commitments();
    expect(found.map(({ duplicateOf }) => duplicateOf)).toEqual([2, null, null, null]);
    expect(found.map(({ headline }) => headline)).toEqual([false, true, true, false]);
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
    const found = strategy()
      .says("By May 2026 we will close the fax room at both hospital sites.", "COMMITMENT")
      .says("By May 2026 we will close the fax room at both hospital sites.", "COMMITMENT")
      .says("We will improve our infrastructure.", "COMMITMENT")
      .commitments();
    expect(countCommitments(found)).toMatchObject({ found: 3, distinct: 2, withoutWhen: 1, uncheckable: 1 });
  });
});
