import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { catalogue } from "../../src/signs/catalogue.js";
import { PREFIXES } from "../rubric/indicators.js";
import { type Pair, pairsOf } from "./pairs.js";
import { type Appraised, appraised, moved } from "./standing.js";

/** The rubric's signs that there are, by the prefix of their indicators; a sign's pairs may be here before the sign is. The rubric does not say what may move in a sign beyond its twelve. */
const OWNERS = Object.fromEntries(
  catalogue()
    .map(({ sign }) => [sign.indicators[0]?.slice(0, 3) ?? "", sign.id] as const)
    .filter(([prefix]) => PREFIXES.includes(prefix)),
);

/** Pairs known to fail: skipped in plain sight until they are mended. */
const NOT_YET: readonly string[] = parse(readFileSync(new URL("./not-yet.yaml", import.meta.url), "utf8")) ?? [];

/** Several pairs share their first document, and what it is held beside: it is appraised once. */
const known = new Map<string, Promise<Appraised>>();

function once({ before, ...beside }: Pair): Promise<Appraised> {
  const key = JSON.stringify([before, beside.others, beside.previous]);
  const seen = known.get(key) ?? appraised(before, beside);
  known.set(key, seen);
  return seen;
}

/** Indicators that nobody expected to move, and that moved to the document's advantage. */
function rewarded({ owner, mayMove }: Pair, before: Appraised, after: Appraised): string[] {
  return [...before.indicators.keys()].filter((id) => {
    if (id === owner || mayMove.includes(id) || !(id.slice(0, 3) in OWNERS)) return false;
    const way = moved(before.indicators.get(id), after.indicators.get(id));
    return way === "better" || way === "both";
  });
}

/** Signs none of whose indicators may move beside the owner, and whose strength moved to the document's advantage. */
function rewardedSigns({ mayMove }: Pair, before: Appraised, after: Appraised): string[] {
  return Object.entries(OWNERS).flatMap(([prefix, sign]) => {
    const was = before.strengths.get(sign);
    const is = after.strengths.get(sign);
    if (!was || !is || mayMove.some((id) => id.startsWith(prefix))) return [];
    if (typeof was.strength !== "number" || typeof is.strength !== "number") return [];
    const gain = (is.strength - was.strength) * (was.kind === "good" ? 1 : -1);
    return gain > 0 ? [sign] : [];
  });
}

describe.each(Object.keys(OWNERS))("%s", (prefix) => {
  for (const pair of pairsOf(prefix)) {
    const run = NOT_YET.includes(pair.id) ? it.skip : it;
    run(`${pair.id}: ${pair.edit}`, () => behaves(pair));
  }
});

/** Appraises both documents of a pair and holds what moved against what the rubric lets move. */
async function behaves(pair: Pair): Promise<void> {
  const before = await once(pair);
  const after = await appraised(pair.after, pair);
  const way = moved(before.indicators.get(pair.owner), after.indicators.get(pair.owner));
  if (pair.moves === "worse") expect(way, pair.owner).toBe("worse");
  else expect(["same", "worse"], pair.owner).toContain(way);
  expect(rewarded(pair, before, after), "moved to the document's advantage").toEqual([]);
  expect(rewardedSigns(pair, before, after), "strength moved to the document's advantage").toEqual([]);
}
