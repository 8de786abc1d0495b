import type { Match } from "../../text/lexicon.js";
import { screened } from "../../text/screened.js";
import { peopleIn } from "./people.js";
import { type Applies, cues, type Rule } from "./rule.js";

/** How far a part may stand from those who take it, in characters. */
const NEAR = 60;
/** How soon those must be named who were asked, in characters. */
const NEAR_ASKED = 28;
/** Working with people is a part in the work where it says what they find out or make together. */
const TOGETHER = screened(
  /\b(?:work|works|worked|working)\s+(?:closely\s+|directly\s+)?with\b[^.;]{0,80}\bto (?:co-?)?(?:design|develop|shape|test|understand|find|establish|create|choose|plan|decide|help us)\b/i,
);
/** "Homes were designed": done to the group, not by it. */
const PASSIVE = /\b(?:is|are|was|were|be|been|being)\s*$/i;

/** Rubric (b) 7: says that users or front-line staff took part, or will, in finding out, choosing, designing or testing. */
export const involvement: Rule = {
  label: "INVOLVEMENT",
  applies({ text, voice, role, grammar, form, cells }): Applies | null {
    if (voice !== "own" || role === "references" || role === "glossary") return null;
    if (cues.test("involvement-not", text) || grammar.modality === "need" || grammar.modality === "possibility")
      return null;
    const method = cues.find("involvement-methods", text)[0];
    if (method) return { cue: method.term };
    const row = form === "table-row" && cells.find(({ head }) => cues.test("involvement-columns", head));
    if (row) return { cue: `column “${row.head}”` };
    const people = [...peopleIn(text), ...cues.find("involvement-people", text)];
    if (grammar.tense !== "future") people.push(...cues.find("involvement-stakeholders", text));
    const part = cues
      .find("involvement-takes-part", text)
      .find(({ start }) =>
        people.some(({ end }) => end <= start && near(text, end, start, NEAR) && !PASSIVE.test(text.slice(end, start))),
      );
    if (part) return { cue: `they ${part.term}` };
    const asked = cues
      .find("involvement-asks", text)
      .find(({ end }) => people.some(({ start }) => start >= end && near(text, end, start, NEAR_ASKED)));
    if (asked && (!/^work/.test(asked.term) || TOGETHER.test(text))) return { cue: asked.term };
    return took(text, people, grammar.tense === "past");
  },
};

/** "Was read aloud by a dozen widowers": done to the thing by those named next. */
const BY = /^\s+(?:\p{L}+\s+){0,2}by\s/iu;
const DONE = /\b(?:is|are|was|were|be|been|being)\s+(?:then\s|now\s|also\s|first\s|\p{L}+ly\s)*$/iu;
/** "Contributions … were received from…", "interviews with…", "a panel of…": what lies between the noun and the people. */
const FROM = /^[^,;.:]{0,45}?\b(?:from|by|of|among|amongst|with|for)\s+(?:[\p{L}\d’'-]+\s+){0,4}$/iu;
/** A sketch, a questionnaire or a workshop serves the work where it has taken place or asks about it. */
const HELD = screened(
  /\b(?:held|ran|run|took place|came|come|received|collected|gathered|sent in|came in|organi[sz]ed|hosted|met|attended|heard|carried out|conducted|will (?:be held|meet|run|take place|hold)|to (?:design|choose|shape|test|decide|understand|find))\b/i,
);

/** People who did something to the plan, gave it their words, or came to where it was made. */
function took(text: string, people: readonly Match[], past: boolean): Applies | null {
  const beside = (end: number, link: RegExp) =>
    people.some(({ start }) => start >= end && link.test(text.slice(end, start)));
  const done = cues
    .find("involvement-done-by", text)
    .find(({ start, end }) => DONE.test(text.slice(0, start)) && BY.test(text.slice(end)) && beside(end, FROM));
  if (done) return { cue: `${done.term} by` };
  const said = HELD.test(text) && cues.find("involvement-said", text).find(({ end }) => beside(end, FROM));
  if (said) return { cue: said.term };
  const event = (past || HELD.test(text)) && cues.find("involvement-events", text).find(({ end }) => beside(end, WITH));
  return event ? { cue: event.term } : null;
}

/** "Workshops with ward clerks", "a panel of tenants". */
const WITH = /^[^,;.:]{0,30}?\b(?:with|of|among|amongst|attended by|made up of)\s+(?:[\p{L}\d’'-]+\s+){0,3}$/iu;

function near(text: string, from: number, to: number, most: number): boolean {
  return to - from <= most && !/[;:!?]|\.\s|^,/.test(text.slice(from, to));
}
