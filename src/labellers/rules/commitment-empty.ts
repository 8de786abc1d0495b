import type { Statement } from "../../model/statement.js";
import { screened } from "../../text/screened.js";
import { cues } from "./rule.js";

/** "We will always…", "at all times": a manner of working (tie-break 2), not something to be done. */
export function isManner(text: string): boolean {
  return cues.test("commitment-standing", text.slice(0, FAR_ENOUGH)) || VIRTUE.test(text);
}

/** How far into a sentence the words that make it a manner may stand. */
const FAR_ENOUGH = 140;

/** "We will be open", "will remain mindful of cost": a way to be. */
const VIRTUE = screened(
  /\b(?:will|shall|[’']ll)\s+(?:(?:also|all|continue to)\s+)?(?:be|remain|stay|keep)\s+(?:\w+ly\s+)?(?:open|honest|transparent|mindful|fair|kind|respectful|true|humble|bold|brave|curious|faithful|courteous|considerate|attentive|alert|conscious|proud|inclusive|accountable|ethical|vigilant|careful|steadfast|sensitive)\b(?!\s+(?:from|on|until|by|between|at|for business)\b)/i,
);

/** What follows "will" in tie-break 1: nothing anybody could ask about later. */
export function leavesNothing(rest: string): boolean {
  if (/\d/.test(rest)) return false;
  const words = rest.trimStart();
  const begins = (group: string) => cues.find(group, words).find(({ start }) => start <= 1);
  const verb = begins("commitment-spirit-verbs");
  if (verb) return cues.test("commitment-spirit-objects", words.slice(verb.end)) || SPIRIT_ALONE.test(words);
  return false;
}

/** "Will keep on striving, learning and growing". */
const SPIRIT_ALONE = screened(
  /^(?:(?:keep(?:\s+on)?|continue|carry\s+on|go\s+on)\s+(?:to\s+)?)?(?:striv|learn|grow|dream|thriv|flourish|evolv|believ|aspir|shin|listen|car)(?:e|ing)?(?:(?:,|\s+and)\s+\w+(?:ing)?)*[\s.!]*$/i,
);

/** "Demand will grow", "one in four will be over 65": what happens of itself. */
export function isForecast(subject: string, rest: string): boolean {
  const grows = cues.find("commitment-forecast-verbs", rest).some(({ start }) => start <= 1);
  if (SHARE.test(subject)) return grows || OF_THEM.test(rest);
  return grows && cues.test("commitment-forecast-subjects", subject);
}

/**
 * "The number of cases is projected to rise", "we expect demand to grow", "data volumes to double by 2028": what is foreseen, by a
 * verb of foreseeing or with a subject that rises of itself. What "we expect to" do is none, and what "we will" do about it neither.
 */
export function isForeseen({ text, grammar }: Statement): boolean {
  if (grammar.tense === "bare" || WE_ACT.test(text)) return false;
  const said = FORESEEN.exec(text) ?? WE_EXPECT.exec(text);
  if (said) return isForecastVerb(text.slice(said.index + said[0].length));
  const bare = BARE_FORECAST.exec(text);
  return (
    bare?.[1] !== undefined &&
    isForecast(bare[1], text.slice(bare[0].length)) &&
    cues.test("commitment-forecast-subjects", bare[1])
  );
}

function isForecastVerb(rest: string): boolean {
  return cues.find("commitment-forecast-verbs", rest).some(({ start }) => start <= 1);
}

const WE_ACT =
  /\b(?:we|and|so|team|council|trust|department|agency)\s+(?:will|shall|plan|aim|intend|want)\b|\bwe[’']ll\b/i;
const FORESEEN = screened(
  /\b(?:is|are|was|were|being)\s+(?:(?:now|currently|also|widely|still)\s+)?(?:expected|projected|forecast|forecasted|predicted|anticipated|estimated|likely|thought|assumed|bound|tipped)\s+to\s+(?:further\s+|more\s+than\s+|nearly\s+|almost\s+)?/i,
);
const WE_EXPECT = screened(
  /\b(?:we|analysts|experts|forecasters|economists)\s+(?:expect|forecast|predict|project|anticipate|estimate|foresee)\s+(?!to\b)[^,;.]{3,80}?\s+(?:to|will)\s+/i,
);
/** A line of a list whose subject stands before "to": up to there nothing has been promised. */
const BARE_FORECAST = /^([^,;.:]{3,60}?)\s+to\s+/iu;

/** "One resident in four", "most households": a share of people is counted, not served. */
const SHARE =
  /\b(?:one|two|three|\d+)\s+(?:\w+\s+){0,3}(?:in|out of)\s+(?:every\s+)?(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b|\b(?:most|half|two[- ]thirds|a\s+(?:third|quarter|majority)|\d+\s*(?:%|per cent|percent)|nearly\s+all|few|fewer|some|many)\b/i;
const OF_THEM = screened(
  /^\s*(?:be\s+(?:over|under|aged|older|younger|living|digital|online|at\s+risk|unable)|own|live|have\s+(?:more|fewer|less|no)|expect|want|prefer|carry|work\s+(?:longer|from\s+home))\b/i,
);

/** "We would like to thank", "let us work together", "I look forward to": courtesy and exhortation bind nobody. */
export function isCourtesy(text: string): boolean {
  return COURTESY.test(text);
}

const COURTESY = screened(
  /^(?:let(?:\s+us|[’']s)\b|(?:finally,?\s+|also,?\s+)?(?:we|i)(?:\s+(?:all|also|would\s+also))?\s+(?:(?:would\s+like|want|wish)\s+to\s+(?:\w+\s+)?(?:thank|extend|express|acknowledge|congratulate|pay\s+tribute|recogni[sz]e)|(?:are\s+)?look(?:ing)?\s+forward\s+to)\b)/i,
);

/** What nobody in particular brings about, named alone: no article, no owner. */
const ABSTRACT = screened(
  /^(?:(?:real|true|great|lasting|good)\s)?(?:change|trust|innovation|progress|success|transformation|excellence|creativity|culture|leadership|collaboration|ambition|curiosity|courage|hope|growth|the future|tomorrow|time|everything|nothing)$/i,
);
/** "Will be measured": somebody does it all the same. */
const DONE_TO_IT =
  /\b(?:will|shall)\s(?:(?:also|then|always|only|\w+ly)\s)?be\s(?:\w+ly\s)?\w+(?:ed|en|wn|ught|ilt)\b/i;

/**
 * "Change will come as fast as people trust it": what is said of a thing of the mind in general, with no day and no figure.
 *
 * @param subject the words before "will"
 */
export function isSaying(text: string, subject: string): boolean {
  return ABSTRACT.test(subject.trim()) && !/\d/.test(text) && !DONE_TO_IT.test(text);
}
