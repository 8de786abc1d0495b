import { vi } from "vitest";
import type { OtherDocuments } from "../../src/compare/other-document.js";
import { appraise, forComparison } from "../../src/index.js";
import type { Strength } from "../../src/model/finding.js";
import { catalogue } from "../../src/signs/catalogue.js";
import type { Conclusion, IndicatorResult } from "../../src/signs/sign.js";

/** What an appraisal concluded, by indicator and by sign. */
export interface Appraised {
  readonly indicators: ReadonlyMap<string, IndicatorResult>;
  readonly strengths: ReadonlyMap<string, { readonly kind: "good" | "warning"; readonly strength: Strength }>;
}

/** Today's date, for the one indicator that needs it; the README says so. */
const AS_OF = "2026-11-01";

/** Texts that a pair's documents are held beside. */
export interface Beside {
  /** Of other organisations. */
  readonly others?: readonly string[];
  /** The strategy before this one. */
  readonly previous?: string;
}

/** Appraises a text, beside others where some are given, and keeps what each sign concluded before it is worded. */
export async function appraised(text: string, beside: Beside = {}): Promise<Appraised> {
  const others = await readBeside(beside);
  const listed = catalogue().map(({ sign }) => ({ sign, examine: vi.spyOn(sign, "examine") }));
  try {
    await appraise(bytesOf(text), { name: "pair.md", asOf: AS_OF, others });
    const concluded = listed.map(({ sign, examine }) => {
      const result = examine.mock.results[0];
      if (result?.type !== "return") throw new Error(`${sign.id} did not conclude.`);
      return { sign, conclusion: result.value as Conclusion<string> };
    });
    return {
      indicators: new Map(concluded.flatMap(({ conclusion }) => conclusion.indicators.map((one) => [one.id, one]))),
      strengths: new Map(
        concluded.map(({ sign, conclusion }) => [sign.id, { kind: sign.kind, strength: conclusion.strength }]),
      ),
    };
  } finally {
    for (const { examine } of listed) examine.mockRestore();
  }
}

async function readBeside({ others = [], previous }: Beside): Promise<OtherDocuments> {
  const peers = await Promise.all(others.map((text, index) => forComparison(bytesOf(text), `other-${index + 1}.md`)));
  return previous === undefined
    ? { peers }
    : { peers, previous: await forComparison(bytesOf(previous), "previous.md") };
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Indicators whose being met, or whose larger figure, is bad news. */
const BAD_NEWS = new Set(
  (
    "REA-8 ITD-1 ITD-2 ITD-3 ITD-4 ITD-5 ITD-6 COO-3 COO-4 COO-5 COO-6 UNP-1 UNP-2 UNP-3 UNP-6 VAG-5 VAG-6 " +
    "LON-1 LON-4 LON-5 LON-7 WIS-1 WIS-2 WIS-3 WIS-4 WIS-5 WIS-6 WIS-8"
  ).split(" "),
);
const GOOD_SIGNS = new Set(
  catalogue().flatMap(({ sign }) => (sign.kind === "good" ? sign.indicators.map((id) => id.slice(0, 3)) : [])),
);
/** Bad news by their state, but their figure counts what is good (basics) or is a length in years. */
const FIGURE_IS_GOOD = new Set(["UNP-3"]);

/**
 * How good the news of an indicator is, in what can be counted: its state, its figure, its quotes for and against. More is
 * better in each. A state that cannot be told says nothing, and quotes stand for the figure only where there is none,
 * because lists of quotes are cut short.
 */
export function merits(result: IndicatorResult): Readonly<Record<string, number>> {
  const { id, state, measure, evidence = [], values = {} } = result;
  const sense = BAD_NEWS.has(id) ? -1 : 1;
  const figureSense = FIGURE_IS_GOOD.has(id) ? 1 : sense;
  const count = (bearing: "for" | "against") => evidence.filter((one) => one.bearing === bearing).length;
  // A quote speaks for or against the sign, and a sign may be a warning.
  const quotes = (count("for") - count("against")) * (GOOD_SIGNS.has(id.slice(0, 3)) ? 1 : -1);
  if (id === "VAG-2") return { filled: filledSlots(values as Record<string, number>) };
  return {
    ...(state === "unknown" ? {} : { state: sense * (state === "met" ? 1 : 0) }),
    ...(measure ? { figure: figureSense * measure.value } : { quotes }),
  };
}

/** The share of slots that are filled, over all promises. */
function filledSlots({ all = 0, ...lacking }: Record<string, number>): number {
  const counts = Object.values(lacking);
  return all === 0 ? 0 : 1 - counts.reduce((sum, count) => sum + count, 0) / (counts.length * all);
}

/** Which way the news went from one document to the other; "both" when one figure rose and another fell. */
export function moved(
  before: IndicatorResult | undefined,
  after: IndicatorResult | undefined,
): "better" | "worse" | "same" | "both" {
  if (!before || !after) throw new Error("An indicator was not asked.");
  const was = merits(before);
  const is = merits(after);
  const changes = Object.keys(was)
    .filter((name) => name in is)
    .map((name) => Math.sign((is[name] as number) - (was[name] as number)));
  const up = changes.includes(1);
  const down = changes.includes(-1);
  if (up && down) return "both";
  return up ? "better" : down ? "worse" : "same";
}
