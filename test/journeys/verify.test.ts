import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { afterEach, describe, expect, it, vi } from "vitest";
import { verifyAppraisal } from "../../src/cli/verify/verify.js";
import type { Box } from "../../src/model/boxes.js";
import type { StrategyDocument } from "../../src/model/document.js";
import { type Place, type Span, spansOf } from "../../src/model/place.js";
import { read } from "../../src/readers/read.js";

const VERSIONS = { fingerpost: "0.1.0", rubric: "0.2", schema: "1.0" };
const FORMATS = ["md", "html", "docx", "odt", "pptx", "pdf"] as const;
const sample = (name: string) => new Uint8Array(readFileSync(new URL(`../../samples/${name}`, import.meta.url)));

interface Quoted {
  readonly quote: string;
  readonly spans: readonly Span[];
}

/** The least an appraisal has to hold to be checked, with these quotes as its promises. */
function appraisalOf(bytes: Uint8Array, format: string, commitments: readonly Quoted[]) {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { document: { sha256, format }, versions: VERSIONS, findings: [], commitments };
}

/** Every block and every sentence of the document, as a sign would quote it. */
function quotesOf({ blocks }: StrategyDocument): Quoted[] {
  return blocks.flatMap((block) => {
    const sentences = [...block.text.matchAll(/[^\s.][^.]*\.?/g)].map(({ index, 0: text }) => [
      index,
      index + text.trimEnd().length,
    ]);
    return [[0, block.text.length], ...sentences].flatMap(([start = 0, end = 0]) => {
      const quote = block.text.slice(start, end).replaceAll("\t", " | ");
      const spans = spansOf(block, start, end);
      return spans.length > 0 ? [{ quote, spans }] : [];
    });
  });
}

describe.each(["good-strategy", "bad-strategy", "mixed-strategy"])("%s", (name) => {
  it.each(FORMATS)("every quote from the .%s file stands where it is said to stand", async (format) => {
    const bytes = sample(`${name}.${format}`);
    const document = await read(bytes);
    const quotes = quotesOf(document);
    const { checked, failed } = await verifyAppraisal(appraisalOf(bytes, document.format, quotes), bytes, VERSIONS);
    expect(failed).toEqual([]);
    expect(checked).toBe(quotes.length);
    expect(checked).toBeGreaterThan(100);
  });
});

describe("a zip of web pages", () => {
  const text = new TextDecoder().decode(sample("good-strategy.html"));
  const umlaut = "<h1>B\u00f6rse</h1><p>We will mend \u00a35m of pipes by March 2027.<p>We own it.";
  const bytes = zipSync({
    "1 good.html": strToU8(text),
    "two/2.html": Uint8Array.from(umlaut, (letter) => letter.charCodeAt(0)),
    "3 b\u00f6rse.html": strToU8(text.replaceAll("We will", "We shall")),
  });

  it("has every quote at its place in the page that it names", async () => {
    const document = await read(bytes);
    const quotes = quotesOf(document);
    const { checked, failed } = await verifyAppraisal(appraisalOf(bytes, "html", quotes), bytes, VERSIONS);
    expect(failed).toEqual([]);
    expect(checked).toBeGreaterThan(200);
  });

  it("is refused quotes with another page's name, none, or one that is not there", async () => {
    const [quoted] = quotesOf(await read(bytes)).slice(20, 21) as [Quoted];
    const [span] = quoted.spans as [Span];
    const { page: _, part: __, ...bare } = span.place as Extract<Place, { kind: "source" }>;
    for (const place of [{ ...bare, page: 1, part: "two/2.html" }, { ...bare, page: 1, part: "4.html" }, bare]) {
      const moved = withPlace(quoted, () => place);
      const { failed } = await verifyAppraisal(appraisalOf(bytes, "html", [moved]), bytes, VERSIONS);
      expect(failed).toHaveLength(1);
    }
  });
});

describe.each([
  ["cropped", "words outside a clip and a line that climbs"],
  ["crooked", "slanting lines, words on their side, huge marks and numbers of notes"],
])("%s.pdf with %s", (name) => {
  it("is confirmed all the same", async () => {
    const bytes = new Uint8Array(readFileSync(new URL(`../../src/readers/pdf/fixtures/${name}.pdf`, import.meta.url)));
    const quotes = quotesOf(await read(bytes));
    const { checked, failed } = await verifyAppraisal(appraisalOf(bytes, "pdf", quotes), bytes, VERSIONS);
    expect(failed).toEqual([]);
    expect(checked).toBeGreaterThan(3);
  });
});

/** Numbers from 0 to below the limit, the same in every run (Park and Miller's generator). */
function seeded(seed: number) {
  let state = seed;
  return (limit: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}

type Chance = ReturnType<typeof seeded>;
type Alteration = (quoted: Quoted, chance: Chance) => Quoted;

const withPlace = ({ quote, spans: [first, ...others] }: Quoted, change: (place: Place) => Place): Quoted => ({
  quote,
  spans: first ? [{ ...first, place: change(first.place) }, ...others] : [],
});
const nudge = (chance: Chance) => (chance(2) === 0 ? 1 : -1) * (1 + chance(5));

/** A text with one letter swapped with its unlike neighbour. */
function swapped(text: string, chance: Chance): string {
  const pairs = [...text.matchAll(/(?=(\p{L})(?!\1)\p{L})/gu)].map(({ index }) => index);
  const at = pairs[chance(pairs.length)] ?? 0;
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
}

/** A text without one of its words; the marks that join stretches are no words. */
function withoutWord(text: string, chance: Chance): string {
  const words = [...text.matchAll(/[^\s…|]+/g)];
  const { index = 0, 0: word = "" } = words[chance(words.length)] ?? {};
  return text.slice(0, index) + text.slice(index + word.length).trimStart();
}

/** A text that says another number; unchanged where it says none. */
function otherFigure(text: string, chance: Chance): string {
  const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const at = digits[chance(digits.length || 1)];
  if (at === undefined) return text;
  return text.slice(0, at) + String((Number(text[at]) + 1 + chance(8)) % 10) + text.slice(at + 1);
}

/** A text that says the opposite: without its "not", or with one put in before its second word. */
function denied(text: string): string {
  const without = text.replace(/\b(?:not|no|never)\s/i, "");
  return without === text ? text.replace(/\s/, " not ") : without;
}

/** A lie told twice: the quote and the span's text agree with each other, and not with the file. */
function told(quoted: Quoted, change: (text: string) => string): Quoted {
  const [span, ...others] = quoted.spans;
  if (!span) return quoted;
  const text = change(span.text);
  return { quote: quoted.quote.replace(span.text.trim(), text.trim()), spans: [{ ...span, text }, ...others] };
}

const ALTERATIONS: Readonly<Record<string, Alteration>> = {
  "its end moved": (quoted, chance) => withPlace(quoted, (place) => ({ ...place, end: place.end + nudge(chance) })),
  "its start moved": (quoted, chance) =>
    withPlace(quoted, (place) => ({ ...place, start: place.start + nudge(chance) })),
  "both ends moved": (quoted, chance) => {
    const by = nudge(chance);
    return withPlace(quoted, (place) => ({ ...place, start: place.start + by, end: place.end + by }));
  },
  "another page, slide, line or paragraph": (quoted, chance) => {
    const by = nudge(chance);
    return withPlace(quoted, (place) => {
      if (place.kind === "source") return { ...place, line: place.line + by };
      if (place.kind === "slide") return { ...place, slide: place.slide + by };
      return place.kind === "pdf" ? { ...place, page: place.page + by } : { ...place, paragraph: place.paragraph + by };
    });
  },
  "letters swapped in the quote": (quoted, chance) => ({ ...quoted, quote: swapped(quoted.quote, chance) }),
  "letters swapped in quote and span": (quoted, chance) => told(quoted, (text) => swapped(text, chance)),
  "a word left out of the quote": (quoted, chance) => ({ ...quoted, quote: withoutWord(quoted.quote, chance) }),
  "a word left out of quote and span": (quoted, chance) => told(quoted, (text) => withoutWord(text, chance)),
  "another number in the quote": (quoted, chance) => ({ ...quoted, quote: otherFigure(quoted.quote, chance) }),
  "another number in quote and span": (quoted, chance) => told(quoted, (text) => otherFigure(text, chance)),
  "the opposite in the quote": (quoted) => ({ ...quoted, quote: denied(quoted.quote) }),
  "the opposite in quote and span": (quoted) => told(quoted, denied),
};

/** Slides only: another shape, or another paragraph of the same. */
const movedShape: Alteration = (quoted, chance) =>
  withPlace(quoted, (place) => {
    if (place.kind !== "slide") return place;
    const by = nudge(chance);
    return chance(2) === 0 ? { ...place, shape: place.shape + by } : { ...place, paragraph: place.paragraph + by };
  });

/** PDF only: a box pushed up, down or aside by at least half a line. */
const movedBox: Alteration = (quoted, chance) =>
  withPlace(quoted, (place) => {
    if (place.kind !== "pdf") return place;
    const by = (chance(2) === 0 ? 1 : -1) * (8 + chance(60));
    const aside = chance(2) === 0;
    const at = chance(place.boxes.length);
    const move = ([left, top, right, bottom]: Box): Box =>
      aside ? [left + by, top, right + by, bottom] : [left, top + by, right, bottom + by];
    return { ...place, boxes: place.boxes.map((box, index) => (index === at ? move(box) : box)) };
  });

describe.each(FORMATS)("altered appraisals of a .%s file", (format) => {
  const bytes = sample(`good-strategy.${format}`);
  const alterations = Object.entries({
    ...ALTERATIONS,
    ...(format === "pdf" ? { "a box moved": movedBox } : {}),
    ...(format === "pptx" ? { "another shape or paragraph": movedShape } : {}),
  });
  const ROUNDS = 5;

  it.each(alterations)("are caught: %s", async (what, alter) => {
    const document = await read(bytes);
    // Long enough that a word can be left out and a letter moved.
    const quotes = quotesOf(document).filter(({ spans: [first] }) => {
      if (first === undefined || first.text.split(" ").length <= 3) return false;
      return !what.includes("number") || /\d/.test(first.text);
    });
    const chance = seeded(20_261_125);
    for (let round = 0; round < ROUNDS; round++) {
      const honest = quotes[chance(quotes.length)] as Quoted;
      const before = await verifyAppraisal(appraisalOf(bytes, document.format, [honest]), bytes, VERSIONS);
      expect(before.failed).toEqual([]);
      const altered = alter(honest, chance);
      const { failed } = await verifyAppraisal(appraisalOf(bytes, document.format, [altered]), bytes, VERSIONS);
      expect(failed, JSON.stringify({ honest, altered })).not.toEqual([]);
    }
  });
});

describe("a machine without pdftotext", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it("checks a PDF with PDFium alone and says so", async () => {
    vi.stubEnv("PATH", "");
    const bytes = sample("good-strategy.pdf");
    const quotes = quotesOf(await read(bytes));
    const { failed, notes } = await verifyAppraisal(appraisalOf(bytes, "pdf", quotes), bytes, VERSIONS);
    expect(failed).toEqual([]);
    expect(notes.join()).toContain("pdftotext is not installed");
    const moved = quotes.map((quoted) => movedBox(quoted, seeded(7)));
    const caught = await verifyAppraisal(appraisalOf(bytes, "pdf", moved), bytes, VERSIONS);
    expect(new Set(caught.failed.map(({ what }) => what)).size).toBe(quotes.length);
  });
});

describe("what is wrong with the appraisal itself", () => {
  const bytes = sample("good-strategy.md");
  const honest = async () => appraisalOf(bytes, "markdown", quotesOf(await read(bytes)).slice(0, 3));

  it("is said of another file", async () => {
    const other = sample("bad-strategy.md");
    const { failed } = await verifyAppraisal(await honest(), other, VERSIONS);
    expect(failed.map(({ what }) => what)).toContain("document.sha256");
  });

  it("is reported, not counted as false, when another version made it", async () => {
    const appraisal = await honest();
    const { failed, notes } = await verifyAppraisal(appraisal, bytes, { ...VERSIONS, rubric: "9.9" });
    expect(failed).toEqual([]);
    expect(notes).toEqual(["The appraisal was made with rubric 0.2; this is 9.9."]);
  });

  it("is a person sent to the wrong line", async () => {
    const appraisal = await honest();
    const [first] = appraisal.commitments;
    const place = first?.spans[0]?.place;
    const line = place?.kind === "source" ? place.line : 0;
    const sentTo = (where: string) =>
      verifyAppraisal({ ...appraisal, commitments: [{ ...first, where }] }, bytes, VERSIONS);
    expect((await sentTo(`line ${line}, “Summary”`)).failed).toEqual([]);
    expect((await sentTo(`line ${line + 1}, “Summary”`)).failed).toHaveLength(1);
    expect((await sentTo(`page ${line}`)).failed).toHaveLength(1);
  });

  it("is a quote without a place, a place without a quote, or no appraisal at all", async () => {
    const appraisal = await honest();
    const [first] = appraisal.commitments;
    const broken = {
      ...appraisal,
      commitments: [
        { quote: first?.quote },
        { spans: first?.spans },
        { ...first, spans: [{ text: "x", place: { kind: "moon" } }] },
      ],
      findings: [{ evidence: [{}], nearestMisses: ["words"] }],
    };
    const { failed } = await verifyAppraisal(broken, bytes, VERSIONS);
    expect(failed.map(({ what, found }) => `${what} ${found}`)).toEqual([
      "findings[0].evidence[0] has no quote",
      "findings[0].nearestMisses[0] is no quote",
      "commitments[0] has no place",
      "commitments[1] has no quote",
      "commitments[2] has a place that cannot be understood",
    ]);
    for (const nothing of [null, 7, "no", []]) {
      expect((await verifyAppraisal(nothing, bytes, VERSIONS)).failed.length).toBeGreaterThan(0);
    }
  });
});

describe("a page that was read by OCR", async () => {
  const bytes = new Uint8Array(
    readFileSync(new URL("../../src/readers/pdf/scans/fixtures/scanned-page.pdf", import.meta.url)),
  );
  const document = await read(bytes);
  const quotes = quotesOf(document);
  const verify = (given: readonly Quoted[], again?: () => Promise<StrategyDocument>) =>
    verifyAppraisal(appraisalOf(bytes, "pdf", given), bytes, VERSIONS, again);

  it("is checked by being read again, which the notes say", async () => {
    const { checked, failed, notes } = await verify(quotes, async () => document);
    expect(failed).toEqual([]);
    expect(checked).toBe(quotes.length);
    expect(notes.join(" ")).toContain("checked by having OCR read them again, and no other program confirms them");
  });

  it("is objected to where it says something else", async () => {
    const spans = quotes[0]?.spans ?? [];
    const made = { quote: "Nobody said so", spans: spans.map((span) => ({ ...span, text: "Nobody said so" })) };
    expect((await verify([made], async () => document)).failed).toMatchObject([{ found: "Ferry plan for the sound" }]);
  });

  it("is not counted as checked where it cannot be read again", async () => {
    const { checked, failed, notes } = await verify(quotes);
    expect([checked, failed]).toEqual([0, []]);
    expect(notes.join(" ")).toContain(`${quotes.length} of the quotes are from pictures of pages and were not checked`);
  });
});
