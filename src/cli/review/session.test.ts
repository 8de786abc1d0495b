import { describe, expect, it } from "vitest";
import { smallDocument } from "../../../test/small-document.js";
import type { LabelQuestion } from "../../appraise/questions.js";
import { understandDocument } from "../../appraise/understand.js";
import { type Answer, isAboutPassage } from "../../labellers/person/answer.js";
import { Session } from "./session.js";

const understanding = understandDocument(
  smallDocument(`# Plan

We will replace the switchboard by June 2027.
We will publish our waiting times every month.
We will open a second room by May 2028.`).document,
);
const sitting = (answers: readonly Answer[] = []) => new Session(understanding, [], answers);
const next = (session: Session) => {
  const question = session.open.find((one): one is LabelQuestion => "label" in one);
  if (!question) throw new Error("nothing to ask");
  return question;
};

describe("a sitting", () => {
  it("asks every promise, keeps the answers in their order and ends", () => {
    const session = sitting();
    const given = (["yes", "no", "misread"] as const).map((says) => {
      const question = next(session);
      session.answer(question, says);
      return [says, understanding.statements[question.statement]?.text];
    });
    expect(session.open.filter((one) => "label" in one)).toEqual([]);
    expect(session.answers.filter(isAboutPassage).map(({ says, quote }) => [says, quote])).toEqual(given);
    expect(new Set(given.map(([, quote]) => quote)).size).toBe(3);
  });

  it("takes back the last answer and asks it again at once", () => {
    const session = sitting();
    const first = next(session);
    session.answer(first, "no");
    expect(session.undo()).toBe(true);
    expect(session.answers).toEqual([]);
    expect(next(session)).toEqual(first);
    expect(session.undo()).toBe(false);
  });

  it("takes back a skip", () => {
    const session = sitting();
    const first = next(session);
    session.skip(first);
    expect(next(session)).not.toEqual(first);
    session.undo();
    expect(next(session)).toEqual(first);
  });

  it("goes on after an earlier sitting and can take its last answer back, but none whose passage is gone", () => {
    const before = sitting();
    const first = next(before);
    before.answer(first, "yes");
    const lost: Answer = {
      label: "OWNER",
      says: "yes",
      quote: "The mayor answers.",
      heading: "",
      before: "",
      after: "",
    };
    const session = sitting([...before.answers, lost]);
    expect(next(session).statement).not.toBe(first.statement);
    expect(session.undo()).toBe(true);
    expect(session.answers).toEqual([lost]);
    expect(session.undo()).toBe(false);
  });
});
