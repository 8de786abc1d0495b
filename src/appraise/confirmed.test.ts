import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Answer } from "../labellers/person/answer.js";
import { passagesOf } from "../labellers/person/answer.js";
import type { Finding } from "../model/finding.js";
import { read } from "../readers/read.js";
import { appraiseDocument } from "./appraise.js";
import { openLabels } from "./confirmed.js";
import { questionsFor } from "./questions.js";
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
const answer = (statement: number, label: Answer["label"], says: Answer["says"] = "yes"): Answer => {
  const passage = passages[statement];
  if (!passage) throw new Error(`there is no statement ${statement}`);
  return { label, says, ...passage };
};
/** Yes to every label that the rules gave. */
const everything = statements.flatMap(({ id, labels }) => [...labels].map((label) => answer(id, label)));

describe("what a person confirmed", () => {
  it("makes a candidate a verdict when all that it shows and rests on is confirmed", () => {
    expect(named(before.findings, "user-centred").standing).toBe("candidate");
    expect(named(appraisedWith(everything).findings, "user-centred").standing).toBe("verdict");
  });

  it("leaves it a candidate while one label of what it shows is open or was misread", () => {
    const [open] = openLabels(named(before.findings, "vague"), statements) ?? [];
    if (!open) throw new Error("the sign shows nothing to confirm");
    const others = everything.filter(
      ({ quote, label }) => quote !== passages[open.statement]?.quote || label !== open.label,
    );
    expect(named(appraisedWith(everything).findings, "vague").standing).toBe("verdict");
    expect(named(appraisedWith(others).findings, "vague").standing).toBe("candidate");
    const misread = [...others, answer(open.statement, open.label, "misread")];
    expect(named(appraisedWith(misread).findings, "vague").standing).toBe("candidate");
  });

  it("makes no verdict of a finding that says too little was found", () => {
    const shown = named(before.findings, "user-centred");
    expect(openLabels({ ...shown, strength: 1 }, statements)).toBeUndefined();
    expect(openLabels({ ...shown, evidence: [] }, statements)).toBeUndefined();
  });

  it("changes what the signs count: a promise said no to is gone", () => {
    const { commitments } = before;
    const [first] = commitments;
    if (!first) throw new Error("no promise");
    const after = appraisedWith([answer(first.statement, "COMMITMENT", "no")]);
    expect(after.commitments).toHaveLength(commitments.length - 1);
    expect(after.answers).toEqual({ file: "plan.md.fingerpost.yaml", used: 1, gone: [] });
    expect(after.versions.labellers.map(({ by }) => by)).toEqual(["rules", "person"]);
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

describe("the order of questions", () => {
  const questions = questionsFor(understanding, before.findings, []);

  it("begins with what most candidate signs show, promises first", () => {
    const counts = questions.map(({ signs }) => signs.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(questions[0]?.label).toBe("COMMITMENT");
  });

  it("asks about each promise once, and not again once answered", () => {
    const [first] = questions;
    if (!first) throw new Error("nothing to ask");
    const left = questionsFor(understanding, before.findings, [
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
    const beside = (says: Answer["says"]) =>
      questionsFor(understanding, before.findings, [
        { answer: answer(inList.statement, "COMMITMENT", says), statement: inList.statement },
      ]).filter(({ confirmedBeside }) => confirmedBeside > 0);
    expect(beside("yes").map(({ statement }) => statement)).toContain(inList.statement + 1);
    expect(beside("no")).toEqual([]);
  });
});
