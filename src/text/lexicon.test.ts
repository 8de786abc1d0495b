import { describe, expect, it } from "vitest";
import { LexiconError, lexiconOf } from "./lexicon.js";
import { parseLexicon } from "./lexicon-file.js";

/** A lexicon of one group with these terms. */
function listing(...terms: string[]) {
  const listed = terms.map((term) => JSON.stringify(term)).join(", ");
  const file = `groups:\n  one:\n    - terms: [${listed}]\n      note: why\n      source: test\n`;
  return lexiconOf(parseLexicon(file, "words.yaml"), "words.yaml");
}

const found = (term: string, text: string) =>
  listing(term)
    .find("one", text)
    .map(({ start, end }) => text.slice(start, end));

describe("terms", () => {
  it.each([
    ["record", "The Record, not the recorder.", ["Record"]],
    ["ledger*", "Ledgers and ledger.", ["Ledgers", "ledger"]],
    ["log in", "log-in, log in, log\nin, login", ["log-in", "log in", "log\nin"]],
    ["AI", "AI said Ai to ai.", ["AI"]],
    ["R&D", "R&D and r&d", ["R&D"]],
    ["NHS plan", "the NHS's plan", ["NHS's plan"]],
    ["ward(s)", "ward, wards, warden", ["ward", "wards"]],
    ["log-in|sign in", "Sign in or log-in.", ["Sign in", "log-in"]],
    ["council’s plan", "The council's plan", ["council's plan"]],
    ["annex *", "Annex B and annex two", ["Annex B", "annex two"]],
  ])("“%s” in “%s”", (term, text, words) => {
    expect(found(term, text)).toEqual(words);
  });

  it("are the longest where several begin at one place", () => {
    const text = "a distributed ledger technology";
    expect(listing("distributed", "distributed ledger technology", "distributed ledger").find("one", text)).toEqual([
      { start: 2, end: 31, term: "distributed ledger technology" },
    ]);
  });

  it("are told to be there or not, time after time", () => {
    const lexicon = listing("cloud");
    expect([lexicon.test("one", "In the cloud"), lexicon.test("one", "In the cloud")]).toEqual([true, true]);
    expect(lexicon.test("one", "In the clouds")).toBe(false);
  });

  it("are found by each of very many lexicons, however often one text was asked before", () => {
    const text = "a plan, a ward and a plan";
    const lexicons = Array.from({ length: 130 }, (_, at) => listing(["plan", "ward", "annex"][at % 3] ?? ""));
    const counts = () => lexicons.map((lexicon) => lexicon.find("one", text).length);
    const expected = lexicons.map((_, at) => [2, 1, 0][at % 3]);
    expect([counts(), counts()]).toEqual([expected, expected]);
  });
});

describe("a lexicon", () => {
  it("knows its groups and its date", () => {
    const file =
      'date: "2026-11"\ngroups:\n  b:\n    - terms: [x]\n      note: n\n      source: s\n  a:\n    - terms: [y]\n      note: n\n      source: s\n';
    const lexicon = lexiconOf(parseLexicon(file, "words.yaml"), "words.yaml");
    expect([lexicon.date, lexicon.groups, lexicon.has("a"), lexicon.has("c")]).toEqual([
      "2026-11",
      ["b", "a"],
      true,
      false,
    ]);
  });

  it("says which groups a text has terms of, in their own order", () => {
    const entry = (term: string) => `    - terms: [${term}]\n      note: n\n      source: s\n`;
    const file = `groups:\n  b:\n${entry("plan")}  a:\n${entry("ward")}  c:\n${entry("annex")}`;
    const lexicon = lexiconOf(parseLexicon(file, "words.yaml"), "words.yaml");
    expect(lexicon.groupsIn("a ward, a plan and a ward")).toEqual([0, 1]);
    expect([lexicon.groupsIn("an annex"), lexicon.groupsIn("none")]).toEqual([[2], []]);
  });

  it("throws when asked for a group that is not there", () => {
    expect(() => listing("x").find("two", "x")).toThrow(LexiconError);
  });

  it.each([
    ["an unknown key at the top", "groups:\n  a:\n    - terms: [x]\n      note: n\n      source: s\nextra: 1\n", 6],
    [
      "an unknown key in an entry",
      "groups:\n  a:\n    - terms: [x]\n      note: n\n      source: s\n      why: w\n",
      6,
    ],
    ["no note", "groups:\n  a:\n    - terms: [x]\n      source: s\n", 3],
    ["no source", "groups:\n  a:\n    - terms: [x]\n      note: n\n", 3],
    ["a term twice", "groups:\n  a:\n    - terms: [xy, y, Xy]\n      note: n\n      source: s\n", 3],
    ["an empty group", "groups:\n  a: []\n", 2],
    ["no terms", "groups:\n  a:\n    - terms: []\n      note: n\n      source: s\n", 3],
    ["an empty term", 'groups:\n  a:\n    - terms: [x, ""]\n      note: n\n      source: s\n', 3],
    ["no groups", 'date: "2026-11"\n', 1],
    ["broken YAML", "groups:\n  a: [\n", 3],
  ])("is refused with file and line for %s", (_, yaml, line) => {
    expect(() => parseLexicon(yaml, "words.yaml")).toThrow(LexiconError);
    expect(() => parseLexicon(yaml, "words.yaml")).toThrow(new RegExp(`^words\\.yaml:${line}: `));
  });
});
