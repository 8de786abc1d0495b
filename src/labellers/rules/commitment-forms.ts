import { bareAction, withoutNumber, wording } from "../../extract/statements/grammar.js";
import { isOpenEnded } from "../../extract/statements/lead-ins.js";
import type { SectionRole, Statement } from "../../model/statement.js";
import { screened } from "../../text/screened.js";
import { countWords } from "../../text/words.js";
import { isCourtesy, isForecast, isForeseen, isManner, isSaying, leavesNothing } from "./commitment-empty.js";
import { isNoSentence, isToldOfAnAction } from "./commitment-no-action.js";
import {
  introducedByPromise,
  isCoverLine,
  isListOfDeeds,
  isOnlyATime,
  isUnderContents,
  listGoneOnWith,
  PROMISING,
  underForecast,
  underPromisingHeading,
} from "./commitment-setting.js";
import { dueState, endsLater, isDueState, plannedDeed } from "./commitment-states.js";
import { isToBeDone } from "./commitment-to-be.js";
import { speaksToReader } from "./commitment-to-reader.js";
import { type Applies, cues, type Surroundings } from "./rule.js";

/** Parts in which bare verbs are not promises of this organisation. */
const NOT_BARE: ReadonlySet<SectionRole> = new Set([
  "principles",
  "progress",
  "situation",
  "risks",
  "benefits",
  "case-study",
  "owners",
  "dates",
  "about",
]);

/** The first of rubric (a)'s forms that a sentence or an item has. */
export function promisedIn(statement: Statement, around: Surroundings): Applies | null {
  if (/\?\s*$/.test(statement.text) || leavesOpen(statement) || isCoverLine(statement, around)) return null;
  if (isListOfDeeds(statement, around) || isUnderContents(statement)) return null;
  if (cues.test("commitment-not", statement.joined) || describesItself(statement) || isCourtesy(statement.text))
    return null;
  if (isForeseen(statement) || isOnlyATime(statement) || speaksToReader(statement.text)) return null;
  return (
    endsLater(statement) ??
    promise(statement, around) ??
    intention(statement) ??
    dueState(statement) ??
    bare(statement, around) ??
    underPromise(statement, around) ??
    plannedDeed(statement, around)
  );
}

/** "We will do this by:" only introduces what follows. */
function leavesOpen(statement: Statement): boolean {
  return isOpenEnded(statement.text) && /(?:[:…]|\.\.\.|\bwill|\bto|\bby)\s*$/i.test(statement.text);
}

/** "In the pages that follow we will explain…". */
function describesItself({ text }: Statement): boolean {
  const tells = cues.find("commitment-telling-verbs", afterWill(text)).some(({ start }) => start <= 1);
  return tells && cues.test("commitment-document-parts", text);
}

function promise(statement: Statement, around: Surroundings): Applies | null {
  const { subject, tense, modality } = statement.grammar;
  if (tense !== "future") return null;
  const after = afterWill(statement.joined);
  const rest = after.slice(0, 40);
  const goesOn = (group: string) => cues.find(group, rest).some(({ start }) => start <= 1);
  const knows = goesOn("commitment-knowing-verbs");
  if ((goesOn("commitment-need-verbs") && !knows) || standing(statement) || leavesNothing(after)) return null;
  const before = beforeWill(statement.text);
  if (subject === "thing" || subject === "people" || subject === "implied") {
    if (isForecast(before, rest) || underForecast(statement)) return null;
  }
  if (subject !== "organisation" && (EFFECT.test(statement.text) || goesOn("commitment-describing-verbs"))) return null;
  const acts = wording.find("action-verbs", rest).some(({ start }) => start === 0);
  if ((subject === "thing" || subject === "people") && isDueState(statement, before))
    return { cue: "dated state to come" };
  if (knows || isSaying(statement.text, before)) return null;
  switch (subject) {
    case "organisation":
    case "part":
    case "partner":
      return { cue: modality === "exploration" ? "will explore" : "will" };
    case "implied":
      return { cue: "will, passive" };
    case "people":
      if (acts && (endsWith("commitment-acting-people", before) || goesOnFrom(around))) return { cue: "staff will" };
      return goesOn("commitment-people-verbs") && statement.role !== "situation" ? { cue: "people will" } : null;
    case "document":
      return goesOn("commitment-document-verbs") ? { cue: "strategy will be reviewed" } : null;
    case "other-body":
      return { cue: "will, own body" };
    default:
      if (/^it$/i.test(before.trim()) && acts && goesOnFrom(around)) return { cue: "it will" };
      if (PRONOUN.test(statement.text)) return null;
      return goesOn("commitment-thing-verbs") || (acts && PROMISING.has(statement.role))
        ? { cue: "thing will act" }
        : null;
  }
}

/** "As a result, services will…": what the promise is said to bring. */
const EFFECT = screened(
  /^(?:as\s+a\s+(?:result|consequence)|in\s+(?:doing\s+so|this\s+way)|(?:by|in)\s+doing\s+(?:so|this)|consequently|thereby|therefore)\b/i,
);

/** "This will…" speaks of what has been said before. */
const PRONOUN = screened(/^(?:this|that|these|those|it|they|there|which|such)\s+(?:will|shall)\b/i);

/** "It will also…" after a sentence in which a body promised. */
function goesOnFrom({ before }: Surroundings): boolean {
  return before?.grammar.tense === "future" && before.grammar.subject === "part";
}

function endsWith(group: string, text: string): boolean {
  return cues.find(group, text).some(({ end }) => end === text.length);
}

/** A manner of working, wherever it stands, and undated "we will" among principles. */
function standing(statement: Statement): boolean {
  return isManner(statement.joined) || (statement.role === "principles" && !/\b\d{4}\b/.test(statement.text));
}

/** An intention put as a verb, so that its subject is the one who intends. */
const PLAIN_INTENTION =
  /\b(?:aims?|plans?|planning|intends?|seeks?|aspires?|proposes?|hopes?|committed)\s+to\b|\b(?:working|moving|heading)\s+(?:towards?|in\s+the\s+direction\s+of)\b|\b(?:is|are)\s+(?:going\s+)?to\b|\b(?:intention|aim|ambition|plan)\b/i;

/** "Planning to bring…", "Striving for…": an item without a subject intends for the organisation. */
const INTENDING = screened(
  /^(?:planning|aiming|seeking|striving|working|looking|hoping|intending|aspiring|preparing|moving)\s+(?:to|towards?|for)\b/i,
);

/** "To be the best": a vision, whatever its verb. */
const TO_BE =
  /\b(?:to|is)\s+(?:be|become|remain)\s+(?:an?|the|among|recogni[sz]ed|known|seen|outstanding|excellent)\b/i;

function intention(statement: Statement): Applies | null {
  const { subject, modality, tense } = statement.grammar;
  const { role, text, form } = statement;
  if (role === "principles" || role === "vision" || role === "progress") return null;
  const acting = subject === "organisation" || subject === "part" || subject === "partner";
  if (modality === "intention" && tense === "present") {
    if (TO_BE.test(text) && !/\b20\d\d\b/.test(text) && !PROMISING.has(role)) return null;
    if (subject === "organisation" || (acting && PLAIN_INTENTION.test(text))) return { cue: "intends" };
    if (subject === "implied" && (form === "sentence" || INTENDING.test(text))) return { cue: "intends, nobody named" };
    if (PROMISING.has(role) && subject === "thing") return { cue: "intends, under a promise" };
    const done = (subject === "thing" || subject === "people") && role !== "situation" && role !== "risks";
    if (done && isToBeDone(text)) return { cue: "is to be done" };
  }
  const working = tense === "continuing" && acting && role !== "situation";
  return working && /\bwe are\b/i.test(text.slice(0, 60)) ? { cue: "under way" } : null;
}

/** "Action: the team keeps…": the label says that it is to be done. */
const LABELLED = screened(
  /^(?:action|commitment|pledge|deliverable|milestone|planned activity|activities planned)s?\s*(?:\d+\s*)?[:–—-]\s*\w/i,
);

/** "Replace the switchboard" in a list of things to be done. */
function bare(statement: Statement, around: Surroundings): Applies | null {
  if (LABELLED.test(statement.text)) return { cue: "labelled action" };
  if (NOT_BARE.has(statement.role)) return null;
  if (gerund(statement)) return { cue: "action as -ing" };
  if (isNoSentence(statement) || isToldOfAnAction(statement)) return null;
  if (statement.grammar.tense !== "bare" && (!bareAction(statement.text) || isAskedOfOthers(statement))) return null;
  if (introducedByPromise(statement, around)) return { cue: "under “we will”" };
  if (PROMISING.has(statement.role)) return { cue: `bare action, ${statement.role}` };
  if (around.instructs) return null;
  if (statement.form !== "list-item") return { cue: "bare sentence" };
  if (around.siblings.length <= 1) return { cue: "bare item" };
  const alike = around.siblings.filter(({ text }) => bareAction(text)).length;
  return alike >= 2 && alike >= around.siblings.length * 0.6 ? { cue: "list of actions" } : null;
}

/** "All providers must:", "agencies are expected to:": the items below are duties of others, or possibilities. */
function isAskedOfOthers({ grammar, leadIns }: Statement): boolean {
  const nearest = leadIns.find(({ kind }) => kind === "sentence");
  return (
    grammar.modality === "need" ||
    grammar.modality === "possibility" ||
    /\b(?:must|should|could|can|may|(?:expected|required|asked|encouraged|invited|urged)\s+to|need\s+to)\s*[:…-]*\s*$/i.test(
      nearest?.text ?? "",
    )
  );
}

/** "1.4 Supporting…", or "Ensuring…" where actions are listed. */
function gerund({ text, role, form }: Statement): boolean {
  const body = withoutNumber(text);
  if (!wording.find("action-gerunds", body.slice(0, 40)).some(({ start }) => start === 0)) return false;
  const numbered = /^\s*(?:action\s*)?\d+\.\d/i.test(text);
  return numbered || (form === "list-item" && (role === "actions" || role === "promises"));
}

/** Fewer words are the name of an objective. */
const FEWEST_WORDS = 4;

/** A state or a need under a heading or lead-in that promises delivery. */
function underPromise(statement: Statement, around: Surroundings): Applies | null {
  const { modality, tense, subject } = statement.grammar;
  const { form, role, text } = statement;
  if (modality === "possibility" || tense === "past") return null;
  if (introducedByPromise(statement, around) && !isManner(statement.text)) return { cue: "state under “we will”" };
  if (tense === "future") return null;
  const headed = underPromisingHeading(statement, around);
  if (modality === "need" && headed && (subject === "thing" || subject === "part")) return { cue: "need, promised" };
  if (form !== "list-item") return null;
  if (role === "outcomes") return { cue: "state, outcomes" };
  if (
    role === "objectives" &&
    countWords(text) >= FEWEST_WORDS &&
    modality !== "need" &&
    wording.test("action-verbs", text)
  )
    return { cue: "objective" };
  return headed || goesOn(statement, around) ? { cue: "item, promised" } : null;
}

/** Under a heading that only goes on ("And also") items are what most of the list before is. */
function goesOn(statement: Statement, around: Surroundings): boolean {
  const siblings = listGoneOnWith(statement, around);
  const promised = siblings.filter((one) => promisedIn(one, { ...around, siblings }) !== null);
  return siblings.length > 0 && promised.length * 2 > siblings.length;
}

function afterWill(text: string): string {
  const match = WILL.exec(text);
  return match
    ? text
        .slice(match.index + match[0].length)
        .replace(ASIDE, "")
        .trimStart()
    : "";
}

/** "Will, with the county, publish": what stands between commas. */
const ASIDE = /^,\s[^,]{3,80},(?=\s)/;

function beforeWill(text: string): string {
  const match = WILL.exec(text);
  return match ? text.slice(0, match.index).trimEnd() : "";
}

const WILL = /\b(?:will|shall)\b(?!\s+(?:to|of)\b)|[’']ll\b/i;
