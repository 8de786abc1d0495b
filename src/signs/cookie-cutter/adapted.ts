import { blanked, ownNames } from "../../extract/facts/own-name.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { screened } from "../../text/screened.js";
import { evidence } from "../evidence.js";
import type { IndicatorResult } from "../sign.js";
import { type Given, ownVoice } from "./given.js";
import { commonWords, otherBodiesIn } from "./other-bodies.js";

/** COO-7: names a peer and says what will be different here. Always put to the reader (rubric b: candidate and confirm). */
export function learnedAndAdapted(given: Given, lexicon: Lexicon): IndicatorResult {
  const names = ownNames(given.document.organisation, given.document.title);
  const common = commonWords(given.statements);
  const found: LabelledStatement[] = [];
  for (const statement of ownVoice(given)) {
    const text = blanked(statement.text, names);
    if (!namesPeer(text, lexicon, common)) continue;
    const after = given.statements[statement.id + 1];
    if (differs(text, lexicon)) found.push(statement);
    else if (
      after &&
      after.section === statement.section &&
      (startsFromHere(after.text, lexicon) || takesUp(after.text, lexicon))
    )
      found.push(statement, after);
  }
  return {
    id: "COO-7",
    state: found.length > 0 ? "unknown" : "not-met",
    ...(found.length > 0 ? { says: "candidates" } : {}),
    asks: found.length > 0,
    values: { candidates: found.length },
    evidence: [...new Set(found)].map((statement) => evidence(statement, "against", "COO-7")),
  };
}

/** Another body or place that did or has something: "Thornley's form", "Selby Council uses", "copying Elm Park's board". */
function namesPeer(text: string, lexicon: Lexicon, common: ReadonlySet<string>): boolean {
  return otherBodiesIn(text, lexicon, common).some(({ start, end }) => {
    const name = text.slice(start, end);
    const before = text.slice(0, start);
    const after = text.slice(end);
    if (/[’']s?$/u.test(name)) return true;
    return FROM_PEER.test(before) || ((OPENS.test(before) || PART_OF.test(before)) && DOES.test(after));
  });
}

const FROM_PEER = screened(
  /\b(?:copy|copying|copied|borrow|borrowing|borrowed|from|visited|like|unlike|than|follow|following|modelled on|based on|adapted from|learned from|learnt from|taken from|tried in|tried at|piloted in|piloted at|works in|works at|worked in|worked at|done in|done at|seen in|seen at|saw in|saw at|neighbouring|model of|example of|approach of|experience of)\s(?:the\s)?$/i,
);
/** The name opens the sentence or the clause. */
const OPENS = /(?:^|[.!?:;\t]\s*|^\W*)(?:[Tt]he\s)?$/u;
/** "The Land Agency of neighbouring …": a part of the place that is named, for subject. */
const PART_OF =
  /(?:^|[.!?:;\t]\s*)(?:[Tt]he\s)?(?:\p{L}+\s){1,4}(?:of|in|at)\s(?:(?:neighbouring|nearby|next-door|the|our)\s){0,2}$/u;
/** What it does is told in the present or the past, not promised. */
const DOES = /^\s(?:\p{Ll}+ly\s)?(?!will\b|shall\b|and\b|or\b|is a\b|are\b)\p{Ll}+(?:ed|s|d|t|n|ve)\b/u;

/** In the same statement: turns to this place and says what is otherwise. */
function differs(text: string, lexicon: Lexicon): boolean {
  return TURNS.test(text) && (lexicon.test("change-here", text) || lexicon.test("cause", text) || OTHERWISE.test(text));
}

/** "; ours must", "but our crews", "as we have": the clause that turns to this place. */
const TURNS =
  /\b(?:but|while|whereas|as|since|because|so|and|yet|though|although|where|here)\s(?:here\s)?(?:we|our|ours|not|it|they|here|without|with)\b|[;:,–—-]\s*(?:here|ours?|we)\b|\b(?:but|and|then|yet)\s(?:dropped|left|changed|kept|added|cut|swapped|without)\b|\b(?:because|since|as)\s[^.;]{0,40}\b(?:our|us|here|we)\b|\b(?:ours|for us|in our case|unlike|instead of|rather than)\b/i;
/** Says that not all of it is taken over. */
const OTHERWISE = screened(
  /\b(?:but (?:not|without|with|only|for)|except|instead|only the|no more than|ours (?:must|will|has|have|are|is|need))\b|\b(?:cannot|can[’']t|do not|does not|don[’']t|doesn[’']t|have no|has no|too)\b/i,
);

/** "We have visited it and shall do the same in two provinces only, since …": takes up the peer's way, and bounds it. */
function takesUp(text: string, lexicon: Lexicon): boolean {
  return (
    TAKEN_UP.test(text) &&
    /\b(?:it|its|them|theirs?|this|that|the same|the idea|the model|the form|likewise)\b/i.test(text) &&
    (lexicon.test("change-here", text) || OTHERWISE.test(text) || (/\bonly\b/i.test(text) && HERE.test(text)))
  );
}

const TAKEN_UP = screened(
  /^(?:so |and |after that )?(?:we|our \w+)\b[^.;]{0,60}\b(?:visited|seen|saw|looked|studied|tried|taken|take|took|borrow\w*|cop(?:y|ied)|adopt\w*|follow\w*|use|do the same|do likewise|start from|began with)\b/i,
);
const HERE = /\b(?:our|ours|here|us)\b/i;

/** "Ours must also work offline": the next sentence turns to this place and says what differs. */
function startsFromHere(text: string, lexicon: Lexicon): boolean {
  return (
    /^(?:ours|our|here|but|unlike|in our|as we|as our|because we|because our|since we|since our|we have no|we changed|we will change|we adapted|we will adapt|we cannot|we will not)\b/i.test(
      text,
    ) &&
    (lexicon.test("change-here", text) ||
      lexicon.test("cause", text) ||
      OTHERWISE.test(text) ||
      /^(?:as|because|since)\s/i.test(text))
  );
}
