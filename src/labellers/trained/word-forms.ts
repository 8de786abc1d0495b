import { remembered } from "../../text/remembered.js";
import { stem, wordsIn } from "../../text/words.js";

/** The words of a text as the trained weights know them: stemmed, spelt one way, numbers by their kind only. */
export const wordForms: (text: string) => readonly string[] = remembered((text) =>
  wordsIn(text).map(({ form }) => wordForm(form)),
);

const wordForm: (word: string) => string = remembered(formOf);

function formOf(word: string): string {
  if (/\d/.test(word)) return numberKind(word);
  return stem(
    word
      .replace(/[’']s$/, "")
      .replaceAll("’", "'")
      .replace(BRITISH, "iz$1"),
  );
}

/** British and American spelling are one: "organisation", "modernising". */
const BRITISH = /is(e|es|ed|ing|ation|ations)$/;

/** A number says that there is one, never which: a year, one or two digits, more, or digits among letters. */
function numberKind(word: string): string {
  if (/^(?:19|20)\d\d$/.test(word)) return "#year";
  if (/^\d{1,2}$/.test(word)) return "#small";
  return /^[\d.,]+$/.test(word) ? "#large" : "#mixed";
}
