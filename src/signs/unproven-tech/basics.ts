import { namesBasics } from "../../extract/technology/basics.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { screened } from "../../text/screened.js";
import { evidence, nearest, searched, shownOrAsked } from "../evidence.js";
import type { Extracts } from "../extracts.js";
import { plainPromisesOf } from "../plain-promise.js";
import type { IndicatorResult } from "../sign.js";
import { promisesBasic, tellsStateOfBasics } from "./plainly.js";
import type { Mention, Use } from "./uses.js";

type Given = Pick<Extracts, "document" | "statements">;

/** UNP-3: promises about concrete basics against promises about emerging technology. */
export function basicsBalance(promises: readonly LabelledStatement[], promised: readonly Use[]): IndicatorResult {
  const basics = promises.filter(({ tags }) => tags.basics);
  const values = { basics: basics.length, emerging: promised.length };
  if (basics.length + promised.length === 0) return { id: "UNP-3", state: "unknown", values };
  return {
    id: "UNP-3",
    state: basics.length < promised.length ? "met" : "not-met",
    values,
    measure: { value: basics.length, unit: "count", of: basics.length + promised.length },
    evidence: plainPromisesOf(basics.filter(promisesBasic))
      .slice(0, 3)
      .map((statement) => evidence(statement, "against", "UNP-3")),
  };
}

/** UNP-4: a sentence that puts the basics before new tools. */
export function basicsFirst(given: Given, mentions: readonly Mention[], lexicon: Lexicon): IndicatorResult {
  const emerging = new Set(mentions.map(({ statement }) => statement.id));
  const said = given.statements.filter(
    (statement) =>
      statement.voice === "own" &&
      !ONLY_TIME.test(statement.text) &&
      (lexicon.test("first-words", statement.text) ||
        NOT_BEFORE.test(statement.text) ||
        BEGINS_WITH.test(statement.text)) &&
      (((emerging.has(statement.id) || NEW_TOOLS.test(statement.text)) &&
        (namesBasics(statement.text) || ORDERED.test(statement.text.replace(COUNTING, "")))) ||
        (NOTHING_NEW.test(statement.text) && namesBasics(withTheOneBefore(given, statement)))),
  );
  const near = given.statements.filter(({ text }) => lexicon.test("general-foundations", text));
  return {
    id: "UNP-4",
    state: said.length > 0 ? "met" : "not-met",
    evidence: said.map((statement) => evidence(statement, "against", "UNP-4")),
    ...(said.length > 0
      ? {}
      : {
          searched: searched("a sentence that puts log-ins, networks, devices or records before new tools", given),
          nearestMisses: nearest(near, "UNP-4", "speaks of foundations in general, not of what comes first"),
        }),
  };
}

/** "Until both are put right" points back: the sentence with the one before it in the same part. */
function withTheOneBefore({ statements }: Given, statement: LabelledStatement): string {
  const before = statements[statement.id - 1];
  return before?.section === statement.section ? `${before.text} ${statement.text}` : statement.text;
}

/** "Runs from 2022 until May 2025", "things that were not possible before": a span of time and a comparison put nothing first. */
const ONLY_TIME = screened(
  /\b(?:from|between)\s[^,.;]{3,30}\s(?:until|till)\s(?:\p{L}+\s)?(?:19|20)\d\d|\b(?:possible|seen|done|known|imagined|tried)\sbefore\b(?!\s(?:the|we|any|all|our)\b)|\blong before\b|\bahead of (?:the (?:\p{L}+ )?(?:change|curve|competition|game|field|pack)|our (?:peers|competitors)|competitors|others|(?:\p{L}+ )?(?:threats|trends|risks|attacks|demand))\b/iu,
);

/** New things in general: what comes first has to be a named basic. */
const NOTHING_NEW = screened(/\b(?:nothing|anything|something|everything) new\b|\bnovelt(?:y|ies)\b/i);
/** "No … before", "nothing … until", "nothing … while": the order is in the negation. */
const NOT_BEFORE = screened(
  /\b(?:no|not|nothing|none|never|nobody)\b[^.;]*\b(?:before|until|till|while|as long as|so long as|unless)\b|\b(?:as long as|so long as|while|until|till|before)\b[^.;]*,\s(?:no|nothing|not|none|nobody|we (?:will|shall|do) not)\b/i,
);
/** "First the backlog; chatbots are for another year": the order is that of the words. */
const BEGINS_WITH = screened(
  /^(?:first|firstly|before anything(?: else)?|to begin with|the first call)\b[^.]*[;,:–—]|\b(?:for|in) (?:another|a later|the next|some other) (?:year|plan|time|day|round|phase)\b|\bcan wait\b|\bcome(?:s)? (?:later|last|after)\b/i,
);
const NEW_TOOLS = screened(
  /\b(?:new (?:tools?|apps?|technolog\w+|systems?|products?|gadgets?|toys?)|emerging|innovations?|fashionable|exciting|intelligent|clever|gadgets?|novel|glamorous|eye-catching|cutting[- ]edge|frontier|headline-grabbing)\b/i,
);
/** "First, … second, …" counts reasons; it orders work only where a basic is named. */
const COUNTING = /^(?:first|firstly)\s?,\s/i;
const ORDERED = screened(/\b(?:until|before|wait|first|ahead of|only once|only after|afterwards)\b/i);

/** UNP-5: a fact or figure about the present state of the basics: a fault with a number, or an admitted gap. */
export function stateOfBasics(given: Given, lexicon: Lexicon): IndicatorResult {
  const stated = given.statements.filter(
    ({ labels, tags, text, voice, grammar }) =>
      tags.basics &&
      voice === "own" &&
      !COMPARED.test(text) &&
      (grammar.modality === "none" || grammar.modality === "possibility") &&
      (labels.has("CANDOUR") ||
        (!NOT_A_STATE.some((label) => labels.has(label)) && lexicon.test("faults", text) && FIGURE.test(text))),
  );
  return {
    id: "UNP-5",
    ...shownOrAsked({ all: stated, plain: stated.filter(tellsStateOfBasics) }, "UNP-5", "against"),
    ...(stated.length > 0
      ? {}
      : {
          searched: searched(
            "a fact or figure on the present state of computers, networks, log-ins, systems or records",
            given,
          ),
        }),
  };
}

/** A country's place in a table of countries says nothing of the organisation's own systems. */
const COMPARED = screened(/\b(?:EU|OECD|European|world|global|national) average\b|\b(?:DESI|ranked|ranks|ranking)\b/i);

/** What is promised, or has been done, is no state of things today. */
const NOT_A_STATE = ["COMMITMENT", "TARGET", "PROGRESS"] as const;
const FIGURE =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|half|thirds?|quarters?|twice|dozens?|hundreds)\b/i;
