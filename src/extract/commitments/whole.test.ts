import { describe, expect, it } from "vitest";
import { grammarOf } from "../statements/grammar.js";
import { isWhole } from "./whole.js";

const whole = (text: string, form: "list-item" | "sentence" = "list-item") =>
  isWhole({ text, form, grammar: grammarOf(text) });

describe("a promise that can stand alone", () => {
  it.each([
    "Close the fax room",
    "We will close the fax room.",
    "Single sign-on on all wards",
    "640 computers",
    "Gather and Assess Records for the Court",
  ])("is “%s”", (text) => {
    expect(whole(text)).toBe(true);
  });

  it.each([
    "Digital council",
    "Ministry of Works and Land Records",
    "National Records Network (NRN)",
    "Health and wellbeing",
    "Investing in the Skills of the Future",
    "Create a greener city which promotes",
    "We will continue to create the right conditions that",
    "This will help the wards.",
    "For example, in the clinics.",
  ])("is not “%s”", (text) => {
    expect(whole(text)).toBe(false);
  });

  it("is no sentence whose beginning is lost", () => {
    expect(whole("enable people to be more active.", "sentence")).toBe(false);
  });
});
