import { peopleIn } from "./people.js";
import { type Applies, cues, type Rule } from "./rule.js";

/** How far a part may stand from those who take it, in characters. */
const NEAR = 60;
/** How soon those must be named who were asked, in characters. */
const NEAR_ASKED = 28;
/** Working with people is a part in the work where it says what they find out or make together. */
const TOGETHER =
  /\b(?:work|works|worked|working)\s+(?:closely\s+|directly\s+)?with\b[^.;]{0,80}\bto (?:co-?)?(?:design|develop|shape|test|understand|find|establish|create|choose|plan|decide|help us)\b/i;
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
    return null;
  },
};

function near(text: string, from: number, to: number, most: number): boolean {
  return to - from <= most && !/[;:!?]|\.\s|^,/.test(text.slice(from, to));
}
