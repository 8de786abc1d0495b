import type { Statement } from "../../model/statement.js";
import { screened } from "../../text/screened.js";
import { type Applies, cues, type Surroundings } from "./rule.js";

/** How the passage says that what stands in it has been done: by its heading, by the words over the list, or by telling it sentence after sentence. */
export type Past = "headed" | "listed" | "told";

/** "Over the last year we have:", "we have also improved how forms are shown:": what is listed below has been done. */
const HAVE_DONE = screened(
  /\b(?:we|it|they|council|trust|department|agency|authority|government|team|board|service)\s(?:have|has)\s(?:(?:also|already|now|since|so far|recently|\p{L}+ly)\s)*(?:(?:\p{L}{2,}ed|made|taken|built|put|set|begun|brought|done|kept|given|run|won)\b[^.]*)?[:…,-]?\s*$/iu,
);

/**
 * Whether the passage around a statement tells of what has been done.
 *
 * @param around the statements before and after
 */
export function pastAround(statement: Statement, around: Surroundings): Past | undefined {
  const { role, leadIns } = statement;
  const headings = leadIns.filter(({ kind }) => kind === "heading");
  if (role === "progress" || headings.some(({ text }) => cues.test("progress-headings", text))) return "headed";
  // The nearest words over the list; those above them introduce other lists.
  const [over] = leadIns;
  if (over && over.kind !== "heading" && (HAVE_DONE.test(over.text) || cues.test("progress-headings", over.text)))
    return "listed";
  return role !== "case-study" && tells(statement) && [around.before, around.after].some((one) => one && tells(one))
    ? "told"
    : undefined;
}

/** Tells what the organisation or a part of it did. */
function tells({ grammar, voice, text }: Statement): boolean {
  return voice === "own" && grammar.tense === "past" && !grammar.negated && !BACKGROUND.test(text);
}
/** How things were or what was said is no deed. */
const BACKGROUND = screened(
  /\b(?:was|were) (?:a|an|the|not|no|there|in|at|on|one|only|responsible|expected|asked)\b|\bthere (?:was|were)\b/i,
);

/** A list item that opens with what was done: "Moved the rota to the shared calendar". */
const OPENS_DONE =
  /^(?:\p{L}{3,}ed|built|made|put|set up|brought|sent|taught|cut|won)\s(?:up\s|out\s|over\s|in\s)?(?=(?:the|a|an|our|all|its|more|new|over|two|three|\d|\p{L}+)\b)(?!by\b|to\b|on\b|in\b|at\b|for\b|from\b|with\b)/iu;
/** What a thing now does, in a list of what has been done: "The new counter takes cards". */
const WORKS = screened(
  /\b(?:uses?|(?:is|are) using|runs?|offers?|provides?|gives?|lets?|allows?|takes?|shows?|sends?|works?|(?:is|are) (?:now )?(?:in place|live|open|used|linked|connected|online))\b/i,
);
/** What is said by heart rather than put in use. */
const NO_DEED = screened(
  /^(?:increased|improved|enhanced|strengthened|supported|helped|ensured|continued|worked|reduced|saved|engaged|consulted|listened|met|agreed|committed|focused|raised|identified|reviewed|recognised|recognized|started|begun|planned|explored|considered|discussed|attended|hosted|held|celebrated|won|awarded|spent|invested|need|based|related|increasing)\b/i,
);

/** In a list or under a heading of what has been done, an item that says in other words that a thing is there. */
export function putInUse({ text, form, grammar, leadIns }: Statement, past: Past | undefined): Applies | null {
  if (form !== "list-item" || past === undefined || past === "told" || grammar.negated) return null;
  if (OPENS_DONE.test(text) && !NO_DEED.test(text) && !cues.test("progress-no-things", text.slice(0, OPENING)))
    return { cue: "done, in a list of what was done" };
  const present =
    (grammar.tense === "present" || grammar.tense === "continuing") &&
    grammar.modality === "none" &&
    grammar.subject !== "people";
  return past === "listed" && present && leadIns.length > 0 && WORKS.test(text)
    ? { cue: "works, in a list of what was done" }
    : null;
}

/** How far into an item its object is looked for, in characters. */
const OPENING = 60;
