import type { Comparison, Passage } from "../model/finding.js";
import type { LabelledStatement } from "../model/statement.js";
import type { CataloguedSign } from "../signs/catalogue.js";
import { quoteOf } from "../signs/evidence.js";
import { filled } from "../signs/guidance.js";
import type { Conclusion } from "../signs/sign.js";

/** What the sign found beside other documents, each document once, in the order of its first passage. */
export function comparisonsOf(
  { sign, guidance }: CataloguedSign,
  { compared = [], values }: Conclusion<string>,
): Comparison[] {
  const documents = [...new Set(compared.map(({ document }) => document))];
  return documents.map((document) => ({
    name: document.name,
    sha256: document.sha256,
    ...(document.title === undefined ? {} : { title: document.title }),
    passages: compared
      .filter((one) => one.document === document)
      .map((one) => {
        const says = guidance.compared.get(one.says);
        if (says === undefined) throw new Error(`${sign.id} has no wording for “${one.says}” beside another document`);
        return {
          theirs: passageOf(one.theirs),
          says: filled(says, { ...values, ...one.values }),
          ...(one.ours === undefined ? {} : { ours: passageOf(one.ours) }),
        };
      }),
  }));
}

function passageOf(words: LabelledStatement | Passage): Passage {
  return "quote" in words ? words : { quote: quoteOf(words), spans: words.spans, where: words.where };
}
