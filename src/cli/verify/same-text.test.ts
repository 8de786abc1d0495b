import { describe, expect, it } from "vitest";
import { isQuoteOf } from "./same-text.js";

describe("a quote of several stretches", () => {
  it.each([
    ["Fit the pumps | Harbour master", ["Fit the pumps", "Harbour master"]],
    ["Fit the pumps … Harbour master", ["Fit the pumps", "Harbour master"]],
    ["Fit the pumps by June", ["Fit the pumps", "by June"]],
    ["Pumps: fitted | Tides (June)", ["Pumps", ": fitted", "| Tides", "(June)"]],
    ["Pumps | Tides: known", ["Pumps", "| ", "Tides", ": known"]],
  ])("%s holds", (quote, texts) => {
    expect(isQuoteOf(quote, texts)).toBe(true);
  });

  it.each([
    ["Fit the pumps | and the lamps | Harbour master", ["Fit the pumps", "Harbour master"]],
    ["Fit the pumps", ["Fit the pumps", "Harbour master"]],
    ["Fit the pumps | Harbour mistress", ["Fit the pumps", "Harbour master"]],
  ])("%s does not hold", (quote, texts) => {
    expect(isQuoteOf(quote, texts)).toBe(false);
  });
});
