import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PREFIXES } from "../rubric/indicators.js";
import { type Pair, pairsOf } from "./pairs.js";
import { type Appraised, appraised, moved } from "./standing.js";

/** Published strategies of ten and two thousand words, in Markdown; skipped where they are not at hand. */
const DOCUMENTS = ["croydon-digital-2019", "esdc-it-vision-2025-2030"].map((name) => ({
  name,
  path: new URL(`../../../shared/corpus/docs/${name}.md`, import.meta.url),
}));

/** The organisation's own name, put in where it says nothing, is another's here and does say something. */
const OWN_NAME = /\bown name\b/;

/** What a gaming edit adds: its lines that the document before has not; nothing where it takes lines away or changes them. */
function addedBy({ kind, edit, before, after }: Pair): string | undefined {
  if (kind !== "gaming" || OWN_NAME.test(edit)) return undefined;
  const was = before.split("\n");
  const is = new Set(after.split("\n"));
  if (was.some((line) => line.trim() !== "" && !is.has(line))) return undefined;
  const had = new Set(was);
  return after
    .split("\n")
    .filter((line) => !had.has(line))
    .join("\n\n");
}

/** Puts lines, as paragraphs of their own, into the middle of a text; with a heading at its end, or it would head what follows. */
function withAdded(text: string, lines: string): string {
  if (/^#/m.test(lines)) return `${text}\n\n${lines}\n`;
  const paragraphs = text.split("\n\n");
  const middle = Math.floor(paragraphs.length / 2);
  return [...paragraphs.slice(0, middle), lines, ...paragraphs.slice(middle)].join("\n\n");
}

/** Signs whose strength moved to the document's advantage. */
function rewardedSigns(before: Appraised, after: Appraised): string[] {
  return [...before.strengths].flatMap(([sign, was]) => {
    const is = after.strengths.get(sign);
    if (typeof was.strength !== "number" || typeof is?.strength !== "number") return [];
    return (is.strength - was.strength) * (was.kind === "good" ? 1 : -1) > 0 ? [sign] : [];
  });
}

describe.each(DOCUMENTS)("words that should earn nothing, put into $name", ({ path }) => {
  const isThere = existsSync(path);
  const text = isThere ? readFileSync(path, "utf8") : "";
  let first: Promise<Appraised> | undefined;

  for (const pair of PREFIXES.flatMap((prefix) => pairsOf(prefix))) {
    const added = addedBy(pair);
    if (added === undefined) continue;
    it.skipIf(!isThere)(`${pair.id}: ${pair.edit}`, async () => {
      first ??= appraised(text);
      const before = await first;
      const after = await appraised(withAdded(text, added));
      expect(["same", "worse"]).toContain(moved(before.indicators.get(pair.owner), after.indicators.get(pair.owner)));
      expect(rewardedSigns(before, after)).toEqual([]);
    });
  }
});
