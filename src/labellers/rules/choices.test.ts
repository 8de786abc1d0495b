import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { understandDocument } from "../../appraise/understand.js";
import type { Label } from "../../model/label.js";
import { spansOf } from "../../model/place.js";
import { read } from "../../readers/read.js";

interface Choice {
  readonly label: Label;
  readonly applies: boolean;
  readonly source: "rubric" | "own";
  readonly text: string;
  readonly before?: string;
  readonly under?: string;
}

/** An entry of test/rubric/labels.yaml; the README beside it says what the fields mean. */
interface Ruling {
  readonly id: string;
  readonly label: Label;
  readonly polarity: "positive" | "negative";
  readonly source: "rubric" | "written" | "paraphrase";
  readonly text: string;
  readonly quote: string;
}

/** The share of other wordings that must come out as the rubric rules. */
const PARAPHRASES_RIGHT = 0.85;

const CHOICES: readonly Choice[] = parse(readFileSync(new URL("./choices.examples.yaml", import.meta.url), "utf8"));
const LABELS = new Set(CHOICES.map(({ label }) => label));
const LABEL_FILE = new URL("../../../test/rubric/labels.yaml", import.meta.url);
const RULINGS = (parse(readFileSync(LABEL_FILE, "utf8")) as readonly Ruling[]).filter(({ label }) => LABELS.has(label));

/** Whether the label stands at the quote; one that is about a cell counts for that cell's words only. */
async function has(label: Label, { text, quote }: Pick<Ruling, "text" | "quote">): Promise<boolean> {
  const from = text.indexOf(quote);
  if (from < 0) throw new Error(`“${quote}” is not in the text.`);
  const { document, statements } = understandDocument(await read(new TextEncoder().encode(text)));
  return statements.some(
    ({ block, spans, given, labels }) =>
      labels.has(label) &&
      given.some((one) => {
        const about = document.blocks[block];
        const where = one.stretch && about ? spansOf(about, one.stretch.start, one.stretch.end) : spans;
        const there = where.some(({ place: { start, end } }) => start < from + quote.length && end > from);
        return one.label === label && there;
      }),
  );
}

/** A small strategy in which the example stands in a section of its own. */
const strategy = ({ text, before, under }: Choice) =>
  `# Plan of the Harbour Office\n\n## ${under ?? "What we found"}\n\n${before ? `${before} ` : ""}${text}\n`;

describe("needs, involvement, principles, priorities and exclusions", () => {
  it.each(CHOICES)("$label ($applies): $text", async (choice) => {
    expect(await has(choice.label, { text: strategy(choice), quote: choice.text })).toBe(choice.applies);
  });
});

describe("the rubric's rulings on these labels", () => {
  it.each(RULINGS.filter(({ source }) => source !== "paraphrase"))("$id: $label is $polarity", async (ruling) => {
    expect(await has(ruling.label, ruling)).toBe(ruling.polarity === "positive");
  });

  it.each([...LABELS])(`other wordings for %s: at least ${PARAPHRASES_RIGHT * 100} % come out right`, async (label) => {
    const others = RULINGS.filter((one) => one.label === label && one.source === "paraphrase");
    const wrong: string[] = [];
    for (const one of others) if ((await has(label, one)) !== (one.polarity === "positive")) wrong.push(one.id);
    expect(1 - wrong.length / others.length, wrong.join(", ")).toBeGreaterThanOrEqual(PARAPHRASES_RIGHT);
  });
});
