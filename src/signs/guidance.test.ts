import { describe, expect, it } from "vitest";
import { catalogue } from "./catalogue.js";
import { filled, unfilled } from "./guidance.js";

describe("filled", () => {
  const wording = "{lacking} of the {all} {all: promise | promises} in the list {lacking: has | have} no date.";

  it.each([
    [1, 12, "1 of the 12 promises in the list has no date."],
    [3, 12, "3 of the 12 promises in the list have no date."],
    [0, 12, "None of the 12 promises in the list have no date."],
    [1, 1, "1 of the 1 promise in the list has no date."],
  ])("%i of %i", (lacking, all, sentence) => expect(filled(wording, { lacking, all })).toBe(sentence));

  it("asks for a value of what it agrees with", () => {
    expect(() => filled("{count: is | are} there", {})).toThrow("needs a value for {count}");
  });

  it("leaves out what a document would fill in", () => {
    expect(unfilled(wording)).toBe("… of the … promises in the list have no date.");
    expect(unfilled("Show us {plan}.")).toBe("Show us …");
  });
});

/** Counts that agree with a word after them are written so that both forms stand there. */
const UNAGREED =
  /\{(\w+)\} of (?:the )?\{\w+\}(?: [a-z]+){0,3} (?:are|have|name|say|fall|refer|stand|rest|allow|help)\b(?![^{]*\})/u;

describe("every sign's wording", () => {
  it("agrees in number with what it counts", () => {
    const sentences = catalogue().flatMap(({ guidance }) => [
      ...guidance.reasons.values(),
      ...[...guidance.indicators.values()].flatMap(({ says }) => [...says.values()]),
    ]);
    expect(sentences.filter((sentence) => UNAGREED.test(sentence))).toEqual([]);
  });
});
