import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { smallDocument } from "../../test/small-document.js";
import { type Answer, type LabelAnswer, passagesOf } from "../labellers/person/answer.js";
import type { Finding } from "../model/finding.js";
import { read } from "../readers/read.js";
import { appraiseDocument } from "./appraise.js";
import { canBeConfirmed, type Open, openIn, openKey, Said } from "./confirmed.js";
import { type LabelQuestion, questionsFor } from "./questions.js";
import { understandDocument } from "./understand.js";

const bytes = readFileSync(new URL("../../samples/good-strategy.md", import.meta.url));
const document = await read(bytes);
const understanding = understandDocument(document);
const { statements, sections } = understanding;
const passages = passagesOf(statements, sections);

const appraisedWith = (given?: readonly Answer[]) =>
  appraiseDocument(document, {
    name: "plan.md",
    sha256: "0".repeat(64),
    fingerpost: "0",
    ...(given === undefined ? {} : { answers: { file: "plan.md.fingerpost.yaml", given } }),
  });
const before = appraisedWith();
const named = (findings: readonly Finding[], sign: string) => {
  const finding = findings.find((one) => one.sign === sign);
  if (!finding) throw new Error(`there is no sign ${sign}`);
  return finding;
};
const passageAt = (statement: number) => {
  const passage = passages[statement];
  if (!passage) throw new Error(`there is no statement ${statement}`);
  return passage;
};
const answer = (statement: number, label: LabelAnswer["label"], says: LabelAnswer["says"] = "yes"): LabelAnswer => ({
  label,
  says,
  ...passageAt(statement),
});
const answerTo = (open: Open, says: "yes" | "no" = "yes"): Answer =>
  "label" in open
    ? answer(open.statement, open.label, says)
    : { shows: open.indicator, says, ...passageAt(open.statement) };
const agreed = ({ sign, strength, reason }: Finding, says: "yes" | "no" = "yes"): Answer => ({
  sign,
  strength,
  reason: reason.id,
  says,
});
const openOf = (finding: Finding) => openIn(finding, statements, new Said([]));
/** Yes to every label that the rules gave. */
const everything = statements.flatMap(({ id, labels }) => [...labels].map((label) => answer(id, label)));

describe("what a person confirmed", () => {
  it("makes a candidate a verdict when all that it rests on is labels, and all are confirmed", () => {
    expect(named(before.findings, "vague").standing).toBe("candidate");
    expect(named(appraisedWith(everything).findings, "vague").standing).toBe("verdict");
  });

  it("leaves it a candidate while one label of what it shows is open or was misread", () => {
    const [open] = openOf(named(before.findings, "vague"));
    if (!open || !("label" in open)) throw new Error("the sign shows no label to confirm");
    const others = everything.filter(
      ({ quote, label }) => quote !== passages[open.statement]?.quote || label !== open.label,
    );
    expect(named(appraisedWith(everything).findings, "vague").standing).toBe("verdict");
    expect(named(appraisedWith(others).findings, "vague").standing).toBe("candidate");
    const misread = [...others, answer(open.statement, open.label, "misread")];
    expect(named(appraisedWith(misread).findings, "vague").standing).toBe("candidate");
  });

  it.each(before.findings.filter(canBeConfirmed).map((finding) => [finding.sign, finding] as const))(
    "makes a verdict of %s by just as many yeses as are said to be needed",
    (sign, finding) => {
      const needed = [...openOf(finding).map((open) => answerTo(open)), agreed(finding)];
      expect(named(appraisedWith(needed).findings, sign).standing).toBe("verdict");
    },
  );

  it("leaves a finding a candidate that a person only agrees with, or disputes, or agreed with when it was another", () => {
    const finding = named(before.findings, "integrated");
    const yeses = openOf(finding).map((open) => answerTo(open));
    const standing = (...given: Answer[]) => named(appraisedWith(given).findings, "integrated").standing;
    expect(openOf(finding)).not.toEqual([]);
    expect(standing(agreed(finding))).toBe("candidate");
    expect(standing(...yeses, agreed(finding, "no"))).toBe("candidate");
    expect(standing(...yeses, agreed({ ...finding, strength: 1 }))).toBe("candidate");
  });

  it("no longer quotes a passage for what a person says it does not show", () => {
    const finding = named(before.findings, "integrated");
    const open = openOf(finding).find((one) => "indicator" in one);
    if (!open) throw new Error("nothing to ask about");
    const quoted = (findings: readonly Finding[], sign: string) =>
      named(findings, sign).evidence.some(({ statement }) => statement === open.statement);
    const after = appraisedWith([answerTo(open, "no")]);
    expect(quoted(before.findings, "integrated")).toBe(true);
    expect(quoted(after.findings, "integrated")).toBe(false);
    for (const one of before.findings.filter(({ sign }) => sign !== "integrated"))
      expect(named(after.findings, one.sign)).toEqual(one);
  });

  it("asserts what was to be confirmed once a person says that a passage shows it", () => {
    const diagnosis = (given?: readonly Answer[]) => {
      const { indicators, evidence } = named(appraisedWith(given).findings, "cookie-cutter");
      const first = evidence.find(({ indicator }) => indicator === "COO-8");
      return { state: indicators.find(({ id }) => id === "COO-8")?.state, at: first?.statement };
    };
    const { state, at } = diagnosis();
    expect(state).toBe("unknown");
    expect(diagnosis([{ shows: "COO-8", says: "yes", ...passageAt(at ?? -1) }])).toEqual({ state: "met", at });
  });

  it("fills a promise's slots as corrected, and says whose word it is", () => {
    const first = before.commitments.find(({ when, who }) => when && who);
    if (!first) throw new Error("no promise has a date and an owner");
    const { quote } = passageAt(first.statement);
    const words = quote.split(" ").slice(0, 3).join(" ");
    const given: Answer = {
      ...answer(first.statement, "COMMITMENT"),
      slots: { how: words, when: "", who: "nobody at all" },
    };
    const after = appraisedWith([given]).commitments.find(({ statement }) => statement === first.statement);
    expect(after?.how).toMatchObject({ quote: words, by: "person", origin: "own" });
    expect(after?.when).toBeNull();
    expect(after?.who).toEqual(first.who);
  });

  it("changes what the signs count: a promise said no to is gone", () => {
    const { commitments } = before;
    const [first] = commitments;
    if (!first) throw new Error("no promise");
    const after = appraisedWith([answer(first.statement, "COMMITMENT", "no")]);
    expect(after.commitments).toHaveLength(commitments.length - 1);
    expect(after.answers).toEqual({ file: "plan.md.fingerpost.yaml", used: 1, gone: [] });
    expect(after.versions.labellers.map(({ by }) => by)).toEqual(["rules", "trained", "person"]);
  });

  it("changes nothing where nothing was answered", () => {
    const { answers, versions, ...rest } = appraisedWith([]);
    const { versions: _, ...plain } = before;
    expect(rest).toEqual(plain);
  });

  it("keeps an answer whose passage is gone, and counts it on nothing", () => {
    const lost: Answer = { label: "COMMITMENT", says: "no", quote: "We will fly.", heading: "", before: "", after: "" };
    const after = appraisedWith([lost]);
    expect(after.answers?.gone).toEqual(["We will fly."]);
    expect(after.findings).toEqual(before.findings);
  });
});

const labelQuestions = (...given: Parameters<typeof questionsFor>) =>
  questionsFor(...given).filter((one): one is LabelQuestion => "label" in one);

describe("the order of questions", () => {
  const all = questionsFor(understanding, before.findings, []);
  const questions = labelQuestions(understanding, before.findings, []);

  it("begins with what signs wait for, and asks all of that", () => {
    expect(all[0]?.signs).not.toEqual([]);
    const worth = all.filter((one) => !("finding" in one)).map((one) => one.worth);
    expect(worth).toEqual([...worth].sort((a, b) => b - a));
    const asked = new Set(all.map((one) => ("finding" in one ? "" : openKey(one))));
    for (const finding of before.findings.filter(canBeConfirmed))
      for (const open of openOf(finding)) expect(asked).toContain(openKey(open));
  });

  it("asks about a finding as a whole once all that it rests on is answered, before all else", () => {
    const finding = named(before.findings, "integrated");
    const wholes = (some: readonly Open[]) =>
      questionsFor(
        understanding,
        before.findings,
        some.map((open) => ({ answer: answerTo(open), statement: open.statement })),
      ).flatMap((one) => ("finding" in one ? [one.finding.sign] : []));
    expect(wholes(openOf(finding))).toContain("integrated");
    expect(wholes(openOf(finding).slice(1))).not.toContain("integrated");
  });

  it("asks about what may be a promise, though nothing was found in it", () => {
    const text =
      "# Plan\n\n## What we will do\n\n- Open a second room.\n- The second switchboard.\n- Close the old one.\n";
    const small = understandDocument(smallDocument(text).document);
    const unseen = questionsFor(small, [], []).filter((one) => "label" in one && !one.given);
    for (const one of unseen)
      if ("label" in one) expect(small.statements[one.statement]?.labels.has("COMMITMENT")).toBe(false);
    expect(small.commitments.length + unseen.length).toBe(3);
  });

  it("asks about each promise once, and not again once answered", () => {
    const [first] = questions;
    if (!first) throw new Error("nothing to ask");
    const left = labelQuestions(understanding, before.findings, [
      { answer: answer(first.statement, first.label), statement: first.statement },
    ]);
    expect(left.some((one) => one.statement === first.statement && one.label === first.label)).toBe(false);
    const keys = questions.map(({ statement, label }) => `${statement} ${label}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("brings the neighbours of a yes forward, and those of a no not", () => {
    const inList = questions.findLast(
      ({ statement, label, signs }) =>
        label === "COMMITMENT" &&
        signs.length === 0 &&
        statements[statement]?.group !== undefined &&
        statements[statement + 1]?.group === statements[statement]?.group,
    );
    if (!inList) throw new Error("no promise in a list");
    const beside = (says: LabelAnswer["says"]) =>
      labelQuestions(understanding, before.findings, [
        { answer: answer(inList.statement, "COMMITMENT", says), statement: inList.statement },
      ]).filter(({ confirmedBeside }) => confirmedBeside > 0);
    expect(beside("yes").map(({ statement }) => statement)).toContain(inList.statement + 1);
    expect(beside("no")).toEqual([]);
  });
});
