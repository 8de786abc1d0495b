import { describe, expect, it } from "vitest";
import { smallDocument } from "../../../test/small-document.js";
import { sectionsOf } from "../../extract/structure/sections.js";
import { type Answer, type LabelAnswer, passagesOf } from "./answer.js";
import { AnswersError, parseAnswers, writtenAnswers } from "./answers-file.js";
import { personLabeller, placed } from "./person.js";

const TEXT = `# Harbour Lane Surgery

## Telephones

We will replace the telephone system by March 2027.
Callers wait a long time in the mornings.
We will not buy a second switchboard.

## Records

We will open our recieved letters to every patient.
Our staff will be shown how to use them.

## Rooms

We will put a screen in each of our rooms.`;

function passages(text: string) {
  const { document, statements } = smallDocument(text);
  const sections = sectionsOf(document);
  return { statements, sections, document, passages: passagesOf(statements, sections) };
}

/** Yes to the statements that begin so. */
function answersTo(...beginnings: string[]): LabelAnswer[] {
  return beginnings.map((words) => {
    const passage = passages(TEXT).passages.find(({ quote }) => quote.startsWith(words));
    if (!passage) throw new Error(`no statement begins with ${words}`);
    return { label: "COMMITMENT", says: "yes", ...passage };
  });
}

/** The words of the statement that each answer is found at; undefined where it is gone. */
function foundIn(text: string, answers: readonly Answer[]) {
  const { statements, sections } = passages(text);
  return placed(answers, statements, sections).map(({ statement }) => statements[statement ?? -1]?.text);
}

describe("answers after the document was edited", () => {
  const answers = answersTo("We will replace", "We will open", "We will put");

  it("stay where nothing changed", () => {
    expect(foundIn(TEXT, answers)).toEqual(answers.map(({ quote }) => quote));
  });

  it("follow a moved section, a mended word and lose only what was deleted", () => {
    const edited = `# Harbour Lane Surgery

## Records

We will open our received letters to every patient.
Our staff will be shown how to use them.

## Telephones

We will replace the telephone system by March 2027.
Callers wait a long time in the mornings.

## Rooms

Our rooms are small.`;
    expect(foundIn(edited, answers)).toEqual([
      "We will replace the telephone system by March 2027.",
      "We will open our received letters to every patient.",
      undefined,
    ]);
  });

  it("bear other quotation marks, capitals and line ends", () => {
    expect(foundIn(TEXT.replace("We will put", "WE WILL  put"), answers)[2]).toMatch(/^WE WILL/);
  });

  it("do not follow to another date or to a refusal", () => {
    expect(foundIn(TEXT.replace("March 2027", "March 2029"), answers)[0]).toBeUndefined();
    expect(foundIn(TEXT.replace("We will put", "We will not put"), answers)[2]).toBeUndefined();
  });

  it("tell the same words apart by what stands around them", () => {
    const twice = `${TEXT}\n\n## Doors\n\nOur doors are heavy.\nWe will put a screen in each of our rooms.`;
    const { statements, sections, passages: all } = passages(twice);
    const last = all.at(-1);
    if (!last) throw new Error("no passage");
    expect(placed([{ label: "LOCAL", says: "no", ...last }], statements, sections)[0]?.statement).toBe(
      statements.length - 1,
    );
  });
});

describe("a person as labeller", () => {
  it("speaks only of what was answered", () => {
    const { document, statements, sections } = passages(TEXT);
    const [yes] = answersTo("We will replace");
    if (!yes) throw new Error("no answer");
    const given = personLabeller([yes, { ...yes, label: "TARGET", says: "no" }]).label({
      document,
      statements,
      sections,
    });
    expect(given.flat()).toEqual([
      { label: "COMMITMENT", by: "person", cue: "a person: yes" },
      { label: "TARGET", by: "person", cue: "a person: no", says: "no" },
    ]);
  });

  it("has another version when an answer changes", () => {
    const answers = answersTo("We will replace");
    const others = answers.map((one): Answer => ({ ...one, says: "no" }));
    expect(personLabeller(others).version).not.toBe(personLabeller(answers).version);
  });
});

describe("corrected words", () => {
  const given = (text: string, correction: Partial<LabelAnswer>) => {
    const { document, statements, sections } = passages(text);
    const answers = answersTo("We will replace").map((one) => ({ ...one, ...correction }));
    const [label] = personLabeller(answers).label({ document, statements, sections }).flat();
    const words = (at: { block: number; start: number; end: number } | null | undefined) =>
      at && document.blocks[at.block]?.text.slice(at.start, at.end);
    const { stretch, slots } = label ?? {};
    const block = statements.find(({ text: own }) => own.startsWith("We will replace"))?.block ?? -1;
    return { words: stretch && words({ block, ...stretch }), who: words(slots?.who), when: words(slots?.when) };
  };

  it("are found in the passage, then in its section, whatever the quotes and capitals", () => {
    expect(given(TEXT, { words: "Replace  the TELEPHONE system", slots: { who: "callers", when: "" } })).toEqual({
      words: "replace the telephone system",
      who: "Callers",
      when: null,
    });
  });

  it("are found again after a typing mistake was mended, and dropped when they are gone", () => {
    const edited = TEXT.replace("telephone system", "telefone system").replace("Callers wait", "People wait");
    expect(given(edited, { words: "replace the telephone system", slots: { who: "Callers" } })).toEqual({
      words: "replace the telefone system",
      who: undefined,
      when: undefined,
    });
  });

  it("are not taken from another section", () => {
    expect(given(TEXT, { slots: { who: "Our staff" } }).who).toBeUndefined();
  });
});

describe("a file of answers", () => {
  it("gives back what was written, whatever the words", () => {
    const answers: Answer[] = [
      { label: "COMMITMENT", says: "no", quote: "- yes: “no” # 2027 *a", heading: "2027", before: "", after: "&x | >" },
      { label: "COMMITMENT", says: "misread", quote: "null", heading: "", before: "true", after: "~" },
    ];
    expect(parseAnswers(writtenAnswers(answers, "plan\n.md"), "answers")).toEqual(answers);
    const [place] = answersTo("We will replace");
    if (!place) throw new Error("no answer");
    const { label, says, ...around } = place;
    const others: Answer[] = [
      { label, says, words: "replace the system", slots: { who: "the surgery", why: "" }, ...around },
      { shows: "INT-2", says: "no", ...around },
      { sign: "vague", strength: 3, reason: "empty", says: "yes" },
      { sign: "too-long-term", strength: "cannot-tell", reason: "no-dates", says: "no" },
    ];
    expect(parseAnswers(writtenAnswers(others, "plan.md"), "answers")).toEqual(others);
    expect(parseAnswers(writtenAnswers([], "plan.md"), "answers")).toEqual([]);
  });

  const entry = (changes: Record<string, string>) => {
    const fields = { label: "OWNER", says: '"yes"', quote: "a", heading: "b", before: '""', after: '""', ...changes };
    const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
    return `fingerpost-answers: 1\nanswers:\n  - ${lines.join("\n    ")}\n`;
  };

  it.each([
    ["answers: []", /f:1: “fingerpost-answers: 1” is missing/],
    ["fingerpost-answers: 2\nanswers: []", /f:1: “fingerpost-answers: 1”/],
    ["- a", /f:1: a file of answers has/],
    ["fingerpost-answers: 1\nanswers: 3", /f:2: “answers” is a list/],
    ["fingerpost-answers: 1\nanswers: [", /^f:\d+: /],
    [entry({ label: "PROMISE" }), /f:3: “PROMISE” is no label/],
    [entry({ says: '"maybe"' }), /f:4: “maybe” is no says/],
    [entry({ says: "misread" }), /f:3: only a COMMITMENT/],
    [entry({ quote: '""' }), /f:3: “quote” is empty/],
    [entry({ heading: "12" }), /f:6: “heading” is missing or is not a text/],
    [entry({ slots: "{ who: a }" }), /f:3: only a COMMITMENT has slots/],
    [entry({ label: "COMMITMENT", slots: "{ whom: a }" }), /f:9: “whom” is not known here/],
    [entry({ label: "COMMITMENT", slots: "{ who: 3 }" }), /f:9: “who” is missing or is not a text/],
    [
      "fingerpost-answers: 1\nanswers:\n  - { sign: vague, strength: 5, reason: a, says: 'yes' }",
      /f:3: “strength” is one/,
    ],
    [entry({ by: "Ann" }), /f:9: “by” is not known here/],
  ])("is refused with its line where it is not as it should be: %j", (text, message) => {
    expect(() => parseAnswers(text, "f")).toThrow(AnswersError);
    expect(() => parseAnswers(text, "f")).toThrow(message);
  });
});
