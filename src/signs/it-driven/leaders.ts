import { roleIn } from "../../extract/commitments/who.js";
import { isOwnName, ownNames } from "../../extract/facts/own-name.js";
import { fieldOf, leadersIn } from "../../extract/people/fields.js";
import { ownersIn } from "../../extract/people/owners.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { screened } from "../../text/screened.js";
import { evidence, saidToShow } from "../evidence.js";
import type { Extracts } from "../extracts.js";
import type { IndicatorResult } from "../sign.js";
import { isWholeStatement } from "../whole-first.js";
import { saysWhoAnswers } from "./plainly.js";

type Given = Pick<Extracts, "document" | "statements" | "sections">;

/** Who is seen to answer: statements that name somebody of IT, and those that name a leader or owner of anything else. */
export interface Leaders {
  readonly it: readonly LabelledStatement[];
  readonly others: readonly LabelledStatement[];
  /** Statements that name a leader outside IT who at least signs it or writes a foreword. */
  readonly visible: readonly LabelledStatement[];
}

/** Looks for owners, sponsors, signatures and governing groups in the document's own voice and in what leaders are quoted to say. */
export function leadersOf({ document, statements, sections }: Given, lexicon: Lexicon): Leaders {
  const own = ownNames(document.organisation, document.title);
  const it: LabelledStatement[] = [];
  const others: LabelledStatement[] = [];
  const visible: LabelledStatement[] = [];
  for (const statement of statements) {
    if (statement.role === "references" || statement.role === "glossary" || statement.voice === "national-policy")
      continue;
    if (LIFE_OR_SOURCE.test(statement.text)) continue;
    const owners = [...ownersIn(statement), ...holdersIn(statement)].filter((name) => !isOwnName(name, own));
    const named = leadersIn(statement.text).length > 0;
    if (named && (isSeenToLead(statement) || isOwner(owners, lexicon))) others.push(statement);
    else if (!isSignature(statement) && isOwner(owners, lexicon)) others.push(statement);
    else if (named && (isSignature(statement) || statement.role === "foreword")) visible.push(statement);
    else if (leadersIn(sections[statement.section]?.heading ?? "").length > 0 && statement.role === "foreword")
      visible.push(statement);
    else if (owners.length > 0) it.push(statement);
  }
  return { it, others, visible: [...others, ...visible] };
}

/** "In her previous role she was …" tells a life, "[9] Report by …" a source: neither says who answers for this. */
const LIFE_OR_SOURCE =
  /^\[\d+\]|\b(?:previous|former|earlier)\s(?:role|post|position|career)s?\b|\b(?:has|have|had)\s(?:also\s|previously\s)?(?:held|been)\s(?:the\s|a\s|an\s|various\s|executive\s|senior\s)*(?:positions?|posts?|roles?|chief|director|head)\b/i;

function isOwner(owners: readonly string[], lexicon: Lexicon): boolean {
  return owners.some(
    (name) =>
      fieldOf(name) === "other" && !/^my\s/i.test(name) && !ONLY_PRAISED.test(name) && !lexicon.test("no-owner", name),
  );
}

/** "Dedicated team": a word of praise stands where the field should. */
const ONLY_PRAISED = screened(/(?:^|\s)\p{L}+ed teams?$/iu);

/** A signature alone: under a foreword it answers for nothing. */
function isSignature({ given }: LabelledStatement): boolean {
  return given.some(({ label, cue }) => label === "OWNER" && cue === "signature");
}

/** A leader who answers, signs, decides or promises; one who is only mentioned, or only praises, does not lead. */
function isSeenToLead({ labels, given, role, voice, grammar, text }: LabelledStatement): boolean {
  if (EVERYONE.test(text)) return false;
  if (labels.has("OWNER") && !given.some(({ label, cue }) => label === "OWNER" && cue === "signature")) return true;
  if (voice === "quoted") return /\b(?:I|we) (?:will|have decided|have asked)\b/i.test(text);
  if (role === "foreword" && !/\bI\s(?:will|have (?:decided|asked|chosen))\b/u.test(text)) return false;
  return role === "owners" || role === "governance" || grammar.modality === "promise";
}

/** Owned by all is owned by nobody. */
const EVERYONE = screened(/\b(?:everyone|everybody|all of us|we all|we are all|all directors)\b/i);

/** A row of a table of roles: "Accountable | Head of Networks". */
function holdersIn({ cells, labels }: LabelledStatement): string[] {
  if (labels.has("OWNER") || !cells.some(({ text, head }) => ANSWERS.test(text) || ANSWERS.test(head))) return [];
  return cells.flatMap(({ text }) =>
    !ANSWERS.test(text) && roleIn(text, { start: 0, end: text.length }) ? [text] : [],
  );
}

const ANSWERS = screened(
  /^(?:accountable|responsible|owner|lead|sponsor|chair|consulted|decides|approves|senior responsible)\b/i,
);

/** ITD-3: whoever answers is of IT or digital, and no other leader is named anywhere. */
export function onlyIt({ it, others }: Leaders): IndicatorResult {
  const named = others.filter(isNamed);
  const quotes = [
    ...it.filter(saysWhoAnswers).map((statement) => evidence(statement, "for", "ITD-3")),
    ...named
      .filter((one) => saidToShow(one, "ITD-3") || saysWhoAnswers(one))
      .map((statement) => evidence(statement, "against", "ITD-3")),
  ];
  if (others.length > 0) {
    const plain = quotes.filter(({ bearing }) => bearing === "against");
    if (plain.length > 0) return { id: "ITD-3", state: "not-met", evidence: plain };
    const toLookAt = named.filter(isWholeStatement).map((statement) => evidence(statement, "against", "ITD-3"));
    return { id: "ITD-3", state: "unknown", says: "unclear", asks: true, evidence: toLookAt };
  }
  if (it.length === 0) return { id: "ITD-3", state: "unknown", asks: true };
  return { id: "ITD-3", state: "met", asks: true, evidence: quotes };
}

/** A leader by title is seen at once to be outside IT; what a team's or body's name stands for is not, and is left out of the quotes. */
function isNamed({ text }: LabelledStatement): boolean {
  return leadersIn(text).length > 0 && !AHEAD_OF_OTHERS.test(text);
}

/** "A leader in digital innovation": who is ahead of others, and nobody who answers. */
const AHEAD_OF_OTHERS = screened(
  /\bleaders? (?:in|of the field|among)\b|\b(?:be|become|being|remain|as) (?:an?|the) (?:\p{L}+ ){0,2}leaders?\b/iu,
);
