import { describe, expect, it } from "vitest";
import { appraiseDocument } from "../../appraise/appraise.js";
import { understandDocument } from "../../appraise/understand.js";
import { type Answer, passagesOf } from "../../labellers/person/answer.js";
import { read } from "../../readers/read.js";

const trouble = "Ward clerks at Otterby are logged out and hit an error message at every handover.";
const document = await read(new TextEncoder().encode(`# Digital strategy\n\n## Where we are\n\n${trouble}\n`));
const { statements, sections } = understandDocument(document);
const quotedWith = (given: readonly Answer[]) =>
  appraiseDocument(document, {
    name: "strategy.md",
    sha256: "0".repeat(64),
    fingerpost: "0",
    answers: { file: "strategy.md.fingerpost.yaml", given },
  })
    .findings.find(({ sign }) => sign === "user-centred")
    ?.evidence.map(({ quote }) => quote);

describe("trouble that only the word list knows", () => {
  it("is a need, unless a person says that it is none", () => {
    const at = statements.findIndex(({ text }) => text === trouble);
    const passage = passagesOf(statements, sections)[at];
    if (!passage) throw new Error("the sentence is no statement");
    expect(statements[at]?.labels.has("USER_NEED")).toBe(false);
    expect(quotedWith([])).toContain(trouble);
    expect(quotedWith([{ label: "USER_NEED", says: "no", ...passage }])).not.toContain(trouble);
  });
});
