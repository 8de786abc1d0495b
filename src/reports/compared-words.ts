import type { Appraisal, ComparedDocument } from "../model/appraisal.js";
import { oneLine } from "./printable.js";
import { counted } from "./wording.js";

const AS = { plan: "The plan it serves", previous: "The strategy before it", peer: "Another document" } as const;

/** What came of each document that was given beside this one: how many of its passages, and what is said of them. */
export function comparedWords({ comparedWith, findings }: Appraisal): string[] {
  const comparisons = findings.flatMap((finding) => finding.comparisons);
  return comparedWith.map((other) => {
    const own = comparisons.filter(({ sha256 }) => sha256 === other.sha256);
    const passages = own.flatMap(({ passages }) => passages);
    const why = own.find(({ says }) => says !== undefined)?.says;
    const note = own.flatMap(({ note }) => (note === undefined ? [] : [` ${oneLine(note)}`])).join("");
    const says = new Map<string, number>();
    for (const passage of passages) says.set(passage.says, (says.get(passage.says) ?? 0) + 1);
    const answers = [...says].map(
      ([words, count]) => ` For ${count} of ${passages.length}: ${begun(oneLine(words).replace(/\.$/, ""))}.`,
    );
    const told = answers.length <= MOST_ANSWERS ? answers.join("") : "";
    return passages.length === 0
      ? `${heading(other)}: ${why === undefined ? NOTHING[other.as] : begun(oneLine(why))}`
      : `${heading(other)}: ${counted(passages.length, "passage")} of it ${passages.length === 1 ? "was" : "were"} set beside this document, as the full report shows.${told}${note}`;
  });
}

const NOTHING = {
  plan: "nothing in it could be set beside this document.",
  previous: "nothing in it could be set beside this document.",
  peer: "no shared passage of eight words or more was found.",
} as const;

/** A sentence that goes on after a colon. */
function begun(sentence: string): string {
  return sentence.replace(/^(?:A(?=\s)|\p{Lu}(?=\p{Ll}))/u, (capital) => capital.toLowerCase());
}

/** More different answers are for the full report. */
const MOST_ANSWERS = 6;

function heading({ as, title, name }: ComparedDocument): string {
  return `${AS[as]}, ${oneLine(title ?? name)}`;
}
