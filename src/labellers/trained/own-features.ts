import { wording } from "../../extract/statements/wording.js";
import type { LeadIn, Statement } from "../../model/statement.js";
import type { LabellingContext } from "../labeller.js";
import { cues } from "../rules/rule.js";
import { kindNumber, valueNumber } from "./feature-numbers.js";
import { wordForms } from "./word-forms.js";

/** Where a statement stands among the others. */
interface Standing {
  readonly at: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Statements of its section and of its list, itself included. */
  readonly ofSection: number;
  readonly ofList: number | undefined;
}

/** Words of a lead-in that are looked at: the last ones, which say what follows. */
const LAST_OF_LEAD_IN = 6;
/** The document is cut into so many parts of equal length. */
const PARTS = 8;
/** Most capitals inside a sentence that are told apart. */
const MOST_CAPITALS = 3;

const kind = Object.fromEntries(
  (
    "role form voice subject tense modality formTense roleTense subjectTense roleForm subjectModality word first firstTwo last length mark capitals " +
    "leadIn leadInWord leadInEnd headingWord cellRole columnWord cells part place ofSection ofList before after lexicon"
  )
    .split(" ")
    .map((name) => [name, kindNumber(name)]),
);

/** The groups of the rules' and the grammar's word lists, as features. */
const LISTS = [
  { lexicon: cues, numbers: cues.groups.map((group) => of("lexicon", `cues ${group}`)) },
  { lexicon: wording, numbers: wording.groups.map((group) => of("lexicon", `wording ${group}`)) },
];

/** Adds what a statement shows by itself and by where it stands, without the rules. */
export function addOwn(features: number[], statement: Statement, context: LabellingContext, standing: Standing): void {
  const add = (name: string, value: string) => features.push(of(name, value));
  addGrammar(add, statement);
  addWords(features, add, statement.text);
  addSetting(features, add, statement);
  addStanding(add, statement, context, standing);
  for (const { lexicon, numbers } of LISTS) {
    for (const group of lexicon.groupsIn(statement.text)) features.push(numbers[group] ?? 0);
  }
}

type Add = (name: string, value: string) => void;

function of(name: string, value: string): number {
  return valueNumber(kind[name] ?? 0, value);
}

function addGrammar(add: Add, { role, form, voice, grammar }: Statement): void {
  const { subject, tense, modality, negated } = grammar;
  add("role", role);
  add("form", form);
  add("voice", voice);
  add("subject", subject);
  add("tense", tense);
  add("modality", modality);
  if (negated) add("mark", "negated");
  add("formTense", `${form} ${tense}`);
  add("roleTense", `${role} ${tense}`);
  add("subjectTense", `${subject} ${tense}`);
  add("roleForm", `${role} ${form}`);
  add("subjectModality", `${subject} ${modality}`);
}

function addWords(features: number[], add: Add, text: string): void {
  const words = wordForms(text);
  addEach(features, "word", words);
  add("first", words[0] ?? "");
  add("firstTwo", `${words[0] ?? ""} ${words[1] ?? ""}`);
  add("last", words.at(-1) ?? "");
  add("length", step(words.length, [4, 7, 12, 20, 32]));
  for (const [name, shows] of MARKS) if (shows.test(text)) add("mark", name);
  const capitals = text.match(CAPITAL)?.length ?? 0;
  add("capitals", String(Math.min(MOST_CAPITALS, capitals)));
}

const MARKS: readonly (readonly [string, RegExp])[] = [
  ["per cent", /%|\bper ?cent\b/i],
  ["money", /[£$€]/],
  ["digit", /\d/],
  ["ends with a colon", /:\s*$/],
  ["is asked", /\?\s*$/],
  ["ends without a mark", /[^.!?;:\s]\s*$/],
  ["begins small", /^\p{Ll}/u],
  ["begins with a quotation mark", /^["“‘]/],
];
/** A capital inside the sentence: a name. */
const CAPITAL = /(?<=[\p{Ll},] )\p{Lu}/gu;

function addSetting(features: number[], add: Add, { leadIns, cells }: Statement): void {
  const leadIn = leadIns.find((one) => one.kind !== "heading");
  if (leadIn) addLeadIn(features, add, leadIn);
  else add("leadIn", "none");
  // Only the nearest: a title is a heading above all others in some formats and not in others.
  const heading = leadIns.find((one) => one.kind === "heading");
  if (heading) addEach(features, "headingWord", wordForms(heading.text));
  else add("mark", "no heading");
  const headed = cells.filter(({ head }) => head !== "");
  for (const role of new Set(headed.map((cell) => cell.role))) add("cellRole", role);
  addEach(
    features,
    "columnWord",
    headed.flatMap(({ head }) => wordForms(head).slice(0, 4)),
  );
  add("cells", String(Math.min(4, cells.length)));
}

function addLeadIn(features: number[], add: Add, { kind: leads, text }: LeadIn): void {
  const words = wordForms(text);
  add("leadIn", leads);
  addEach(features, "leadInWord", words.slice(-LAST_OF_LEAD_IN));
  add("leadInEnd", words.slice(-2).join(" "));
  if (/:\s*$/.test(text)) add("mark", "lead-in ends with a colon");
}

function addStanding(
  add: Add,
  { section }: Statement,
  { statements }: LabellingContext,
  { at, isFirst, isLast, ofSection, ofList }: Standing,
): void {
  add("part", String(Math.floor((at / statements.length) * PARTS)));
  add("place", isFirst ? "first" : isLast ? "last" : "between");
  add("ofSection", step(ofSection, [3, 8, 20]));
  if (ofList !== undefined) add("ofList", step(ofList, [3, 8]));
  addNeighbour(add, "before", statements[at - 1], section);
  addNeighbour(add, "after", statements[at + 1], section);
}

function addNeighbour(add: Add, name: "before" | "after", neighbour: Statement | undefined, section: number): void {
  if (!neighbour) {
    add(name, "none");
    return;
  }
  if (neighbour.section !== section) add(name, "other section");
  add(name, `tense ${neighbour.grammar.tense}`);
  add(name, `subject ${neighbour.grammar.subject}`);
}

/** Each word once. */
function addEach(features: number[], name: string, words: readonly string[]): void {
  const number = kind[name] ?? 0;
  for (const word of new Set(words)) features.push(valueNumber(number, word));
}

/** How many of the limits a count reaches. */
function step(count: number, limits: readonly number[]): string {
  return String(limits.filter((limit) => count >= limit).length);
}
