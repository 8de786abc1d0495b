import { describe, expect, it } from "vitest";
import { FEWEST_STATEMENTS } from "../labellers/trained/trained.js";
import type { Evidence } from "../model/finding.js";
import type { GivenLabel } from "../model/label.js";
import type { LabelledStatement } from "../model/statement.js";
import { surest } from "./evidence-tier.js";

const SURE: GivenLabel = { label: "COMMITMENT", by: "trained", cue: "we will", tier: "evidence", chance: 0.9 };
const DOUBTED: GivenLabel = { ...SURE, tier: "candidate", chance: 0.2 };

/** A document of so many statements, of which these were given what is said; only what the order of quotes rests on. */
function statements(of: number, given: Readonly<Record<number, GivenLabel>>, judge = "trained") {
  return Array.from(
    { length: of },
    (_, id) => ({ id, judge, given: given[id] === undefined ? [] : [given[id]] }) as unknown as LabelledStatement,
  );
}

function quotes(indicator: string, numbers: readonly number[], bearing: Evidence["bearing"] = "for"): Evidence[] {
  return numbers.map((statement) => ({ bearing, indicator, statement, quote: `${statement}`, spans: [], where: "" }));
}

const shown = (some: readonly Evidence[]) => some.map(({ statement }) => statement);

describe("quotes of an indicator that promises feed", () => {
  const given = { 0: DOUBTED, 1: SURE, 2: DOUBTED, 3: SURE, 4: SURE, 5: DOUBTED };

  it("leaves out what is doubted where enough are sure", () => {
    expect(shown(surest(quotes("VAG-1", [0, 1, 2, 3, 4, 5]), statements(60, given)))).toEqual([1, 3, 4]);
  });

  it("fills up with what is doubted where too few are sure, for and against apart", () => {
    const some = [...quotes("VAG-1", [0, 1, 2, 3, 5]), ...quotes("VAG-1", [0, 2], "against")];
    expect(shown(surest(some, statements(60, given)))).toEqual([1, 3, 0, 0, 2]);
  });

  it("keeps all where a language model judged", () => {
    expect(shown(surest(quotes("VAG-1", [0, 1, 2, 3, 4, 5]), statements(60, given, "model")))).toEqual([
      1, 3, 4, 0, 2, 5,
    ]);
  });

  it("keeps what a person confirmed", () => {
    const confirmed = { ...given, 5: { label: "COMMITMENT", by: "person", cue: "" } as GivenLabel };
    expect(shown(surest(quotes("VAG-1", [0, 1, 3, 4, 5]), statements(60, confirmed)))).toEqual([1, 3, 4, 5]);
  });

  it("keeps all, in order, in a text too short for weights", () => {
    expect(shown(surest(quotes("VAG-1", [0, 1, 2, 3, 4]), statements(FEWEST_STATEMENTS - 1, given)))).toEqual([
      0, 1, 2, 3, 4,
    ]);
  });
});

it("keeps all quotes of an indicator that no label makes sure", () => {
  expect(shown(surest(quotes("COO-5", [0, 1, 2, 3, 4]), statements(60, { 0: DOUBTED })))).toEqual([0, 1, 2, 3, 4]);
});
