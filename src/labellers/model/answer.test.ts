import { describe, expect, it } from "vitest";
import { smallDocument } from "../../../test/small-document.js";
import { sectionsOf } from "../../extract/structure/sections.js";
import { checked, checkedAgain } from "./answer.js";
import { askedOf } from "./question.js";

const { document, statements } = smallDocument(`# Harbour Lane Surgery

We will replace the telephone  system by March 2027.
Callers wait a long time in the mornings.`);
const batch = askedOf({ document, statements, sections: sectionsOf(document) });

const SLOTS = { what: null, when: null, who: null, how: null, why: null, indicator: null, target: null };
const promise = { id: 1, labels: ["COMMITMENT"], promise: { ...SLOTS, when: "March 2027" } };
const need = { id: 2, labels: ["USER_NEED"], promise: null };
const reply = (...entries: unknown[]) => JSON.stringify({ statements: entries });
const labelsIn = (text: string) => checked(text, batch).answers.map((answer) => answer?.labels);

describe("a model's reply", () => {
  it("is taken where its numbers, labels and quotes hold, in any order", () => {
    expect(checked(reply(need, promise), batch)).toEqual({
      answers: [
        { labels: ["COMMITMENT"], promise: { ...SLOTS, when: "March 2027" } },
        { labels: ["USER_NEED"], promise: null },
      ],
      thrownAway: 0,
    });
  });

  it("may break a quote's lines elsewhere than the document does", () => {
    expect(labelsIn(reply({ ...promise, promise: { ...SLOTS, what: "replace the telephone\nsystem" } }))[0]).toEqual([
      "COMMITMENT",
    ]);
  });

  it.each([
    ["an unknown number", [promise, { ...need, id: 3 }]],
    [
      "a number from 0",
      [
        { ...promise, id: 0 },
        { ...need, id: 1 },
      ],
    ],
    ["a number twice", [promise, { ...need, id: 1 }]],
    ["a number in words", [promise, { ...need, id: "2" }]],
  ])("counts for nothing with %s", (_, entries) => {
    expect(checked(reply(...entries), batch)).toEqual({ answers: [undefined, undefined], thrownAway: 2 });
  });

  it.each([
    ["an unknown label", { ...need, labels: ["HYPE"] }],
    ["a label in small letters", { ...need, labels: ["user_need"] }],
    ["no labels", { id: 2, promise: null }],
    ["a score that nobody asked for", { ...need, score: 3 }],
    ["a quote that stands nowhere", { id: 2, labels: ["COMMITMENT"], promise: { ...SLOTS, who: "The mayor" } }],
    ["a quote that is a part of a word", { id: 2, labels: ["COMMITMENT"], promise: { ...SLOTS, who: "e" } }],
    ["a quote without end", { id: 2, labels: ["COMMITMENT"], promise: { ...SLOTS, who: "e ".repeat(1_000_000) } }],
    ["an empty quote", { id: 2, labels: ["COMMITMENT"], promise: { ...SLOTS, who: " " } }],
    ["a slot too few", { id: 2, labels: ["COMMITMENT"], promise: { when: null } }],
  ])("loses the one answer with %s", (_, entry) => {
    expect(checked(reply(promise, entry), batch)).toMatchObject({
      answers: [{ labels: ["COMMITMENT"] }, undefined],
      thrownAway: 1,
    });
  });

  it("says nothing of a statement that is missing", () => {
    expect(labelsIn(reply(promise))).toEqual([["COMMITMENT"], undefined]);
  });

  it.each(["", "no", "{", "[]", "null", '{"statements":3}', reply(promise).slice(0, -4), `Sure! ${reply(promise)}`])(
    "without its form counts for nothing: %j",
    (text) => {
      expect(labelsIn(text)).toEqual([undefined, undefined]);
    },
  );
});

describe("an answer that was kept", () => {
  it("is read with the same care", () => {
    const [asked] = batch;
    if (!asked) throw new Error("no statement");
    const kept = { labels: ["COMMITMENT"], promise: { ...SLOTS, when: "March 2027" } };
    expect(checkedAgain(JSON.stringify(kept), asked)).toEqual(kept);
    expect(checkedAgain(JSON.stringify({ ...kept, labels: ["HYPE"] }), asked)).toBeUndefined();
    expect(checkedAgain("{", asked)).toBeUndefined();
  });
});
