import { describe, expect, it } from "vitest";
import { INDICATORS, PREFIXES } from "../rubric/indicators.js";
import { type Pair, pairsOf } from "./pairs.js";

/** Fields that a pair may have, so that a slip of the pen in a name is seen. */
const FIELDS = "id indicator edit kind moves owner mayMove others previous before after".split(" ");

describe.each(PREFIXES)("%s: the pairs themselves, whatever the software makes of them", (prefix) => {
  const pairs = pairsOf(prefix);
  const idsWhere = (fault: (pair: Pair) => boolean) => pairs.filter(fault).map(({ id }) => id);

  it("have ids of their own and no field but the README's", () => {
    expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
    expect(idsWhere((pair) => Object.keys(pair).some((field) => !FIELDS.includes(field)))).toEqual([]);
  });

  it("differ in an edit that one indicator of this sign owns", () => {
    expect(idsWhere(({ owner, indicator }) => owner !== indicator || !owner.startsWith(`${prefix}-`))).toEqual([]);
    expect(idsWhere(({ kind, moves }) => moves !== (kind === "spoiling" ? "worse" : "none"))).toEqual([]);
    expect(idsWhere(({ before, after }) => before === after)).toEqual([]);
  });

  it("name only indicators of the rubric", () => {
    expect(idsWhere(({ owner }) => !INDICATORS.includes(owner))).toEqual([]);
    expect(idsWhere(({ owner, mayMove }) => mayMove.some((id) => id === owner || !INDICATORS.includes(id)))).toEqual(
      [],
    );
  });
});
