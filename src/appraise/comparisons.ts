import type { OtherDocument } from "../compare/other-document.js";
import type { Comparison, Passage } from "../model/finding.js";
import type { LabelledStatement } from "../model/statement.js";
import type { CataloguedSign } from "../signs/catalogue.js";
import { quoteOf } from "../signs/evidence.js";
import { filled } from "../signs/guidance.js";
import type { Conclusion } from "../signs/sign.js";

/** What the sign found beside other documents, each document once, in the order of its first passage; then those that could not be held beside. */
export function comparisonsOf(
  { sign, guidance }: CataloguedSign,
  { compared = [], comparedNotes = [], notCompared = [], values }: Conclusion<string>,
): Comparison[] {
  const worded = (key: string, more: Conclusion<string>["values"] = {}) => {
    const says = guidance.compared.get(key);
    if (says === undefined) throw new Error(`${sign.id} has no wording for “${key}” beside another document`);
    return filled(says, { ...values, ...more });
  };
  const noteOn = (document: OtherDocument): Pick<Comparison, "note"> => {
    const notes = comparedNotes.filter((one) => one.document === document);
    return notes.length === 0 ? {} : { note: notes.map((one) => worded(one.says, one.values)).join(" ") };
  };
  const documents = [...new Set(compared.map(({ document }) => document))];
  const beside = documents.map((document) => ({
    ...named(document),
    ...noteOn(document),
    passages: compared
      .filter((one) => one.document === document)
      .map((one) => ({
        theirs: passageOf(one.theirs),
        says: worded(one.says, one.values),
        ...(one.ours === undefined ? {} : { ours: passageOf(one.ours) }),
        ...(one.lookedFor === undefined ? {} : { lookedFor: one.lookedFor }),
        ...(one.nearest === undefined ? {} : { nearest: passageOf(one.nearest) }),
      })),
  }));
  return [
    ...beside,
    ...notCompared.map(({ document, says }) => ({ ...named(document), says: worded(says), passages: [] })),
  ];
}

function named({ name, sha256, title }: OtherDocument): Pick<Comparison, "name" | "sha256" | "title"> {
  return { name, sha256, ...(title === undefined ? {} : { title }) };
}

function passageOf(words: LabelledStatement | Passage): Passage {
  return "quote" in words ? words : { quote: quoteOf(words), spans: words.spans, where: words.where };
}
