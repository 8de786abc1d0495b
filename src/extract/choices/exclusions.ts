import type { LabelledStatement } from "../../model/statement.js";
import { datesIn } from "../../text/dates.js";
import { lexiconBeside } from "../../text/load-lexicon-file.js";
import { screened } from "../../text/screened.js";
import { contentWords } from "../../text/words.js";

/** The words of choices.yaml, read once. */
export const choices = lexiconBeside(import.meta.url, "choices.yaml");

/** A statement that something will not be done, will stop or will wait, and what shows that this costs something. */
export interface Exclusion {
  readonly statement: LabelledStatement;
  /**
   * "asked-for": somebody wants the thing. "put-off": there is a time or an event to come back to it. "replaced": people must make
   * do with something else. "unproved": nothing shows that anybody wanted it. "costless": nobody could have wanted it.
   */
  readonly cost: "asked-for" | "put-off" | "replaced" | "unproved" | "costless";
  /** The statement that shows it, where it is another one. */
  readonly shownBy?: LabelledStatement;
}

/** Of the words that tell which thing is meant so many must stand in a passage that asks for it. */
const SHARED_WORDS = 2;
/** So far around, in statements, a passage goes on about the thing. */
const NEAR = 2;

/** The exclusions of a document in its own voice, with their worth; copies of one another count once. */
export function exclusionsIn(statements: readonly LabelledStatement[]): Exclusion[] {
  const seen = new Set<string>();
  return statements
    .filter(({ labels, voice }) => labels.has("EXCLUSION") && voice === "own")
    .filter(({ text }) => {
      const words = [...new Set(contentWords(text))].sort().join(" ");
      return seen.has(words) ? false : seen.add(words);
    })
    .map((statement) => judged(statement, statements));
}

/** Whether the exclusion costs something, and something shows that it does. */
export function isCosted({ cost }: Exclusion): boolean {
  return cost === "asked-for" || cost === "put-off" || cost === "replaced";
}

function judged(statement: LabelledStatement, statements: readonly LabelledStatement[]): Exclusion {
  const { text } = statement;
  const says = (group: string) => choices.test(group, text);
  if (says("nobodys-wish") || says("out-of-scope")) return { statement, cost: "costless" };
  const asked = choices.test("missed", text.replace(NOT_ASKING, ""))
    ? statement
    : (askedBefore(statement, statements) ?? askedFor(statement, statements));
  if (asked) return { statement, cost: "asked-for", ...(asked === statement ? {} : { shownBy: asked }) };
  if (says("fashion") || statement.tags.emerging.some(({ tier }) => tier === "A"))
    return { statement, cost: "unproved" };
  if (says("outworn") && !comesBack(text)) return { statement, cost: "costless" };
  const back = comesBack(text) ? statement : goesOn(statement, statements).find((next) => comesBack(next.text, true));
  if (back) return { statement, cost: "put-off", ...(back === statement ? {} : { shownBy: back }) };
  if (says("instead")) return { statement, cost: "replaced" };
  return { statement, cost: "unproved" };
}

/** "We will not ask for a fact twice": the asking is ours, and is left undone. */
const NOT_ASKING = /\b(?:not|never|no longer|nor)\s(?:\p{L}+ly\s)?(?:ask|call)\sfor\b/giu;

/** "Until the network is mended", "not before 2027", "we will look again in May". What is ended for good by a date does not come back. */
const UNTIL = screened(
  /\b(?:until|till|no earlier than|once|waits?\s+(?:for|on)|after|when)\s+\w|\b(?:not|no)\b[^.;]{0,60}\bbefore\s+\w/i,
);
const LATER = screened(
  /\b(?:later|second|third|next|subsequent|following|future)\s+(?:phase|stage|step|wave|release|increment|tranche|round|year|plan|budget)\b|\b(?:phase|year|wave|stage)\s+(?:[2-9]|two|three|four|five|II|III)\b/i,
);
const PUT_OFF = screened(
  /\b(?:wait|waits|defer\w*|postpone\w*|paus\w*|put off|put back|held? (?:back|over)|hold|park\w*|suspend\w*|shelv\w*|delay\w*)\b/i,
);

function comesBack(text: string, elsewhere = false): boolean {
  const again = choices.test("return", text);
  if (elsewhere) return again && (datesIn(text).length > 0 || UNTIL.test(text));
  const dated = datesIn(text).some(({ kind }) => kind !== "interval");
  return (
    UNTIL.test(text) || LATER.test(text) || (again && (dated || UNTIL.test(text))) || (PUT_OFF.test(text) && dated)
  );
}

/** The statements right after it in the same section. */
function goesOn({ id, section }: LabelledStatement, statements: readonly LabelledStatement[]): LabelledStatement[] {
  return statements.slice(id + 1, id + 1 + NEAR).filter((next) => next.section === section);
}

/** "Patients asked for a portal. We will not open one…": the sentence before asks for what a pronoun or the same word means. */
function askedBefore(
  { id, section, text }: LabelledStatement,
  statements: readonly LabelledStatement[],
): LabelledStatement | undefined {
  const before = statements[id - 1];
  if (!before || before.section !== section || before.labels.has("EXCLUSION")) return undefined;
  const asks = before.labels.has("USER_NEED") || choices.test("wanting", before.text);
  return asks && POINTS_BACK.test(text) ? before : undefined;
}

/** A pronoun; "a fact that another part holds" points at nothing. */
const POINTS_BACK =
  /\b(?:one|it|this|them|these|those|ones|they)\b|\bthat(?=\s*(?:[.,;:]|$)|\s(?:before|until|till|yet|now|for|in|as|because|since|again|either)\b)/i;

/** A statement elsewhere, in any voice, in which somebody asks for the thing. */
function askedFor(
  exclusion: LabelledStatement,
  statements: readonly LabelledStatement[],
): LabelledStatement | undefined {
  const thing = thingWords(exclusion.text);
  if (thing.size === 0) return undefined;
  const needed = Math.min(SHARED_WORDS, thing.size);
  return statements.find((other) => {
    if (other.id === exclusion.id || other.labels.has("EXCLUSION") || other.role === "references") return false;
    const wants = other.labels.has("USER_NEED") || choices.test("wanting", other.text);
    if (!wants) return false;
    const shared = new Set(contentWords(other.text).filter((word) => thing.has(word)));
    return shared.size >= needed;
  });
}

/** Where the reason or the time begins, the thing has been named. */
const END_OF_THING =
  /\b(?:because|since|until|till|so that|but|as (?:the|we|it|they)|before|for now|this year|next year)\b|[;:(]/i;

/** Content words that tell which thing is not to be done. */
function thingWords(text: string): ReadonlySet<string> {
  const named = END_OF_THING.exec(text);
  const words = named && named.index > 12 ? text.slice(0, named.index) : text;
  const plain = choices.find("empty-things", words).map(({ start, end }) => [start, end] as const);
  const kept = plain.reduceRight((rest, [start, end]) => `${rest.slice(0, start)} ${rest.slice(end)}`, words);
  return new Set(contentWords(kept).filter((word) => word.length > 2));
}
