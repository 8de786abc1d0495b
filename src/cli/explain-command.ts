import { buildCommand } from "@stricli/core";
import type { Standing, Strength } from "../model/finding.js";
import { oneLine } from "../reports/printable.js";
import { sentenceCase } from "../reports/wording.js";
import { wrap } from "../reports/wrap.js";
import type { CataloguedSign } from "../signs/catalogue.js";
import { unfilled } from "../signs/guidance.js";
import type { Edge } from "./edge.js";
import { nearest } from "./nearest.js";
import { Refusal } from "./refusal.js";

/** `fingerpost explain [SIGN]` */
export const explainCommand = buildCommand<Record<never, never>, [string?], Edge>({
  func: explain,
  parameters: {
    positional: {
      kind: "tuple",
      parameters: [
        { placeholder: "SIGN", brief: "A sign's name; without it, all are listed", parse: String, optional: true },
      ],
    },
  },
  docs: {
    brief: "Explain a sign, or list them all",
    fullDescription:
      "Says what a sign means, why it matters, what is looked for, the scale, examples, what to ask and how far to trust it, without any document.",
  },
});

async function explain(this: Edge, _: Record<never, never>, typed?: string): Promise<void> {
  const { catalogue } = await import("../signs/catalogue.js");
  const signs = catalogue();
  const lines = typed === undefined ? list(signs) : await page(chosen(signs, typed));
  this.process.stdout.write(`${lines.flatMap((line) => wrapped(line, this.screen.width)).join("\n")}\n`);
}

/** The sign by its name or its title, in any case and with spaces or dashes. */
function chosen(signs: readonly CataloguedSign[], typed: string): CataloguedSign {
  const name = typed.trim().toLowerCase().replace(/\s+/g, "-");
  const found = signs.find(({ sign, guidance }) =>
    [sign.id, guidance.title.toLowerCase().replace(/\s+/g, "-")].includes(name),
  );
  if (found) return found;
  const meant = nearest(
    name,
    signs.map(({ sign }) => sign.id),
  );
  throw new Refusal(
    `There is no sign “${oneLine(typed)}”: ${meant ? `did you mean ${meant}?` : "fingerpost explain lists them all."}`,
  );
}

function list(signs: readonly CataloguedSign[]): string[] {
  const of = (kind: CataloguedSign["sign"]["kind"]) =>
    signs
      .filter(({ sign }) => sign.kind === kind)
      .flatMap(({ sign, guidance }) => [`  ${sign.id}`, `    ${guidance.meaning}`]);
  return [
    "Signs of a good strategy",
    ...of("good"),
    "",
    "Warning signs",
    ...of("warning"),
    "",
    "fingerpost explain SIGN says more of one.",
  ];
}

async function page({ sign, guidance }: CataloguedSign): Promise<string[]> {
  const [{ strengthWords }, { agreementOf, heldBackBy, standingOf, strongWarningStands }, { examplesOf }] =
    await Promise.all([
      import("../appraise/strength-words.js"),
      import("../appraise/standing.js"),
      import("../signs/examples.js"),
    ]);
  const indicators = [...guidance.indicators].flatMap(([id, { title, kind = sign.kind, question }]) => [
    `  ${id}  ${title} (${kind === "good" ? "good where seen" : "a warning where seen"})`,
    ...(question === undefined ? [] : [`    Asks: ${unfilled(question)}`]),
  ]);
  return [
    `${guidance.title} (${sign.kind === "good" ? "a sign of a good strategy" : "a warning sign"})`,
    guidance.meaning,
    ...part("Why it matters", guidance.whyItMatters),
    "",
    "What is looked for",
    ...indicators,
    "",
    "Scale",
    ...guidance.scale.map((words, strength) => `  ${strengthWords(sign.kind, strength as Strength)}: ${words}`),
    "",
    "Examples",
    ...examplesOf(sign.id)
      .slice(0, EXAMPLES)
      .flatMap((example) => [
        `  ${sentenceCase(example.name)}: ${strengthWords(sign.kind, example.strength)}`,
        ...example.text
          .split("\n")
          .filter((line) => line.trim() !== "")
          .map((line) => `    ${line}`),
      ]),
    ...part("A question for the board", guidance.question),
    ...part("If the answer is thin", guidance.followUp),
    ...part("What the document cannot answer", unfilled(guidance.askPeople)),
    ...part(
      "How far to trust it",
      trust({
        standing: standingOf(sign.id, 0),
        agreement: agreementOf(sign.id),
        heldBack: heldBackBy(sign.id),
        strongStands: strongWarningStands(sign.id),
      }),
    ),
  ];
}

/** What was measured of a sign on strategies kept aside. */
interface Measured {
  readonly standing: Standing;
  readonly agreement: number | undefined;
  readonly heldBack: "false-warning" | "commonest" | undefined;
  readonly strongStands: boolean;
}

/** So many examples show the range; the sign's page in docs/signs has all. */
const EXAMPLES = 3;

function trust({ standing, agreement, heldBack, strongStands }: Measured): string {
  const says =
    agreement === undefined
      ? "Its agreement with readers was not measured yet."
      : `On strategies kept aside it agrees with the readers at ${agreement.toFixed(2)} (1 is always, 0 is by chance, less is worse than chance). The readers are language models that followed the rubric: how well they agree with each other is consistency, not truth.`;
  if (standing === "verdict") return `${says} That is enough for a verdict.`;
  if (heldBack === "false-warning")
    return `${says} That would be enough, but it warned there where no reader did: each finding is a candidate, for you to confirm.`;
  if (heldBack === "commonest")
    return `${says} That would be enough, but always giving its commonest strength gets as many right: each finding is a candidate, for you to confirm.`;
  return strongStands
    ? `${says} Its strong warnings were right about every document kept aside, and are verdicts. Any other finding is a candidate, for you to confirm.`
    : `${says} That is too little for a verdict: each finding is a candidate, for you to confirm.`;
}

function part(heading: string, words: string): string[] {
  return words === "" ? [] : ["", heading, ...words.split("\n").map((line) => `  ${line}`)];
}

/** A line at its margin, its further lines at the same. */
function wrapped(line: string, width: number): string[] {
  const margin = /^ */.exec(line)?.[0] ?? "";
  return wrap(line.trimStart(), width - margin.length).map((one) => (one === "" ? "" : margin + one));
}
