import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { screened } from "../../text/screened.js";
import { nearest, saidToShow, searched, shownOrAsked } from "../evidence.js";
import type { IndicatorResult } from "../sign.js";
import { type Given, ownVoice } from "./given.js";
import { tellsWhyHere } from "./plainly.js";

/** A cause that opens a sentence looks back to the sentence before it. */
const LOOKS_BACK =
  /^(?:as a result|this means|that means|that is why|this is why|for th(?:is|at) reason|therefore|so|hence|consequently)\b/i;

/** COO-8: says why the problem here is not the usual one, from a fact of this place. */
export function localDiagnosis(given: Given, lexicon: Lexicon): IndicatorResult {
  const own = ownVoice(given);
  const near: LabelledStatement[] = [];
  const found = own.filter((statement) => {
    const before = LOOKS_BACK.test(statement.text) ? beforeIt(given, statement) : undefined;
    const text = before ? `${before.text} ${statement.text}` : statement.text;
    if (!isAboutNow(statement) || !explains(statement, text, lexicon)) return false;
    const local = isLocal(statement, lexicon) || (before !== undefined && isLocal(before, lexicon));
    if (local && !lexicon.test("sector-wide", text)) return true;
    near.push(statement);
    return false;
  });
  const plain = found.filter((one) => {
    if (saidToShow(one, "COO-8")) return true;
    const before = LOOKS_BACK.test(one.text) ? beforeIt(given, one) : undefined;
    return tellsWhyHere(one, before?.text ?? "", lexicon);
  });
  return {
    id: "COO-8",
    ...shownOrAsked({ all: found, plain }, "COO-8", "against"),
    values: { diagnoses: plain.length },
    ...(found.length > 0
      ? {}
      : {
          searched: searched("why a problem here is not the usual one", given),
          nearestMisses: nearest(near, "COO-8", "gives a cause, but no fact of this place"),
        }),
  };
}

/** How things are or came to be; what is promised or wanted explains nothing. */
function isAboutNow({ grammar, labels, role }: LabelledStatement): boolean {
  if (grammar.modality === "need" || grammar.modality === "requirement") return false;
  return grammar.tense !== "future" && !labels.has("COMMITMENT") && role !== "principles" && role !== "risks";
}

/** A cause and what is amiss, a contrast with how it is elsewhere, or a fact of this place and what follows from it after a colon. */
function explains(statement: LabelledStatement, text: string, lexicon: Lexicon): boolean {
  if (
    CREDIT.test(text) ||
    OVERCOME.test(text) ||
    OUR_AIM.test(text) ||
    statement.labels.has("PROGRESS") ||
    lexicon.test("accounts", text)
  )
    return false;
  if ((USUALLY.test(text) || NOT_BUT.test(text)) && TURNS_HERE.test(text)) return true;
  if (BETTER.test(text)) return false;
  if (lexicon.test("contrast", text) && lexicon.test("problem", text) && !PEOPLE_OF_OTHERS.test(text)) return true;
  const amiss =
    lexicon.test("problem", text) ||
    statement.labels.has("CANDOUR") ||
    statement.labels.has("USER_NEED") ||
    HAS_TO.test(text);
  if (amiss && givesCause(text, lexicon)) return true;
  if (statement.labels.has("LOCAL") && AND_SO.test(text)) return true;
  return statement.labels.has("LOCAL") && amiss && /\p{Ll}[:;]\s\p{Ll}/u.test(text) && lexicon.test("here", text);
}

/** "…, so a third of our pupils have two numbers": what follows from a fact of this place needs no word for trouble. */
const AND_SO = /,\s(?:and\s)?so\s(?!that\b|far\b|as\b)/i;

/** A cause, where "since" gives no time and "so that" no purpose. */
function givesCause(text: string, lexicon: Lexicon): boolean {
  return lexicon.find("cause", text).some(({ term, end }) => {
    if (/^so that$/i.test(term)) return false;
    return !/^since$/i.test(term) || !SINCE_WHEN.test(text.slice(end));
  });
}

const SINCE_WHEN =
  /^\s(?:then|(?:its|the|our|their) (?:launch|start|introduction|creation|opening|establishment|beginning|adoption|last)\b|(?:early |late |mid-?|the (?:end|start|beginning) of )?(?:\p{L}+ )?(?:19|20)\d\d|(?:last|that) )/iu;

/** A success put down to one's own work is no problem that is explained. */
const CREDIT = screened(
  /\b(?:as a result of|thanks to|due to|owing to|because of) (?:our|the|their|this|these|all)(?: [\p{L}-]+){0,2} (?:efforts?|work|investments?|dedication|commitment|leadership|success|support)\b/iu,
);

/** What got better, was paid for or was set up tells of success or spending, whatever else the sentence holds. */
const BETTER = screened(
  /\b(?:improved|improving|benefit(?:ing|ed)|invested|investments? of|granted|committed|adopted|recruited|savings|successful(?:ly)?|good (?:engagement|relationships)|progress (?:in|across|on|towards)|(?:has|have) (?:steadily |significantly )?(?:grown|increased|handled|decreased|fallen) (?:from|to|by|over|more)|(?:accidents|complaints|calls|costs) (?:decreased|fell|were reduced)|now (?:has|have) \d|have reduced|more than \d[\d.,]* (?:billion|million))\b/i,
);
/** "People from other countries": others are here, and nothing is set against them. */
const PEOPLE_OF_OTHERS = screened(
  /\b(?:from|to|with|by) other (?:countries|cities|places|areas|organisations|councils|departments)\b/i,
);

/** What was overcome is no problem any more. */
const OVERCOME = screened(/\b(?:overcome|overcame|accomplish(?:ed)?|rated (?:good|outstanding))\b/i);
/** What is wanted has a reason, and no cause. */
const OUR_AIM = screened(/\b(?:our|the|this) (?:\p{L}+ )?(?:vision|ambition|aim|goal|mission)\b[^.;]{0,30}\bis to\b/iu);

/** "A clerk has to know the street first": what follows is a burden. */
const HAS_TO = screened(/\b(?:has|have|had) to\b/u);

/** How it is with others: "most colleges blame", "elsewhere the cause is", "the usual reason". */
const USUALLY = screened(
  /\b(?:[Mm]ost|[Mm]any|[Oo]ther|[Uu]sual|[Uu]sually|[Ee]lsewhere|[Nn]ormally|[Cc]ommonly|[Tt]ypical|[Ee]verybody else|[Oo]thers)\b/u,
);
/** "We have no tunnels; our crews …": the usual cause is ruled out. */
const NOT_BUT = /\b(?:have|has|is|are) (?:no|not|none|neither)\b[^.]{2,60}[;:]\s/i;
/** ... and how it is here. */
const TURNS_HERE =
  /\b(?:ours|here|not (?:ours|us|here|the case)|we have (?:no|none|neither)|we (?:do not|don[’']t)|in our case)\b|\b(?:but|and|while|yet|whereas),?\s(?:here|ours?|we|in our)\b|[;:.,]\s(?:here|ours?|we)\b/i;

/** A checkable fact of this place, or words that point here beside something that happened or is counted. */
function isLocal({ text, labels }: LabelledStatement, lexicon: Lexicon): boolean {
  if (labels.has("LOCAL")) return true;
  return lexicon.test("here", text) && (HAPPENED.test(text) || NAMED.test(text));
}

/** A year, a count in figures or words. */
const HAPPENED =
  /\b(?:(?:19|20)\d\d|\d{2,}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|half|a third|a quarter|a fifth|one in \p{L}+)\b/iu;
/** A name in the middle of the sentence. */
const NAMED = /(?<=[\p{Ll},]\s)\p{Lu}\p{Ll}{2,}/u;

function beforeIt({ statements }: Given, { id, section }: LabelledStatement): LabelledStatement | undefined {
  const before = statements[id - 1];
  return before?.section === section && before.voice === "own" ? before : undefined;
}
