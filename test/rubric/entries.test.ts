import { describe, expect, it } from "vitest";
import { examplesOf, type RubricExample } from "./examples.js";
import { INDICATORS, PREFIXES } from "./indicators.js";

interface Entry extends RubricExample {
  readonly indicator: string;
  readonly of?: string;
  readonly others?: readonly string[];
}

/** Fields that an entry may have, so that a slip of the pen in a name is seen. */
const FIELDS = ["id", "indicator", "polarity", "source", "of", "text", "others", "quote", "expects"];

describe.each(PREFIXES)("%s: the entries themselves, whatever the software makes of them", (prefix) => {
  const entries = examplesOf<Entry>(`signs/${prefix}.yaml`);
  const asked = INDICATORS.filter((id) => id.startsWith(`${prefix}-`));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const idsWhere = (fault: (entry: Entry) => boolean) => entries.filter(fault).map(({ id }) => id);

  it("have ids of their own and no field but the README's", () => {
    expect(byId.size).toBe(entries.length);
    expect(idsWhere((entry) => Object.keys(entry).some((field) => !FIELDS.includes(field)))).toEqual([]);
  });

  it("have their quote in their text, and say what is expected", () => {
    expect(idsWhere(({ text, quote }) => !text.includes(quote))).toEqual([]);
    expect(idsWhere(({ polarity, expects }) => !/^(positive|negative)$/.test(polarity) || !expects)).toEqual([]);
  });

  it("are about this sign's indicators, and leave out none", () => {
    expect(new Set(entries.map(({ indicator }) => indicator))).toEqual(new Set(asked));
  });

  it("reword an example that is here, to the same end", () => {
    const rewordsAnother = ({ source, of, indicator, polarity }: Entry) => {
      if (source !== "paraphrase") return of === undefined;
      const original = of === undefined ? undefined : byId.get(of);
      return original?.indicator === indicator && original.polarity === polarity;
    };
    expect(idsWhere((entry) => !rewordsAnother(entry))).toEqual([]);
  });
});
