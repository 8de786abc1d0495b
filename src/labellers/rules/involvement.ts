import { type Applies, cues, type Rule } from "./rule.js";

/** How far a part may stand from those who take it, in characters. */
const NEAR = 70;

/** Rubric (b) 7: says that users or front-line staff took part, or will, in finding out, choosing, designing or testing. */
export const involvement: Rule = {
  label: "INVOLVEMENT",
  applies({ text, voice, role, grammar }): Applies | null {
    if (voice !== "own" || role === "references" || role === "glossary") return null;
    if (cues.test("involvement-not", text) || grammar.modality === "need" || grammar.modality === "possibility")
      return null;
    const method = cues.find("involvement-methods", text)[0];
    if (method) return { cue: method.term };
    const people = cues.find("involvement-groups", text);
    if (people.length === 0) return null;
    for (const part of cues.find("involvement-takes-part", text)) {
      if (people.some(({ start, end }) => end <= part.start && near(text, end, part.start) && start >= 0))
        return { cue: `they ${part.term}` };
    }
    for (const asked of cues.find("involvement-asks", text)) {
      if (people.some(({ start }) => start >= asked.end && near(text, asked.end, start))) return { cue: asked.term };
    }
    if (grammar.tense !== "future" && cues.test("involvement-stakeholders", text)) return { cue: "stakeholders" };
    return null;
  },
};

function near(text: string, from: number, to: number): boolean {
  return to - from <= NEAR && !/[;:!?]|\.\s/.test(text.slice(from, to));
}
