import { type Applies, cues, type Rule } from "./rule.js";

/** How far a difficulty may stand from the group that has it, in characters. */
const NEAR = 110;

/** Rubric (b) 6: names users, a task or situation, and a difficulty or need, in anybody's voice. */
export const userNeed: Rule = {
  label: "USER_NEED",
  applies({ text, voice, role, grammar, form }, _around, already): Applies | null {
    if (role === "references" || role === "glossary" || role === "owners") return null;
    if (cues.test("need-not", text)) return null;
    // A promise tells what will change for people, which is OUTCOME; "users will need…" is no promise.
    if (voice === "own" && (already.includes("COMMITMENT") || grammar.tense === "bare") && form !== "table-row")
      return null;
    const groups = [...cues.find("need-groups", text), ...groupsInNumbers(text)];
    if (groups.length === 0) return voice === "quoted" ? spoken(text) : null;
    for (const difficulty of [...cues.find("need-difficulty", text), ...repeated(text)]) {
      const theirs = groups.some(({ end }) => end <= difficulty.start && between(text, end, difficulty.start));
      if (theirs) return { cue: difficulty.term };
    }
    for (const hindrance of cues.find("need-hindrance", text)) {
      const for_ = groups.some(({ start }) => start >= hindrance.end && between(text, hindrance.end, start));
      if (for_) return { cue: hindrance.term };
    }
    return null;
  },
};

interface Found {
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

/** "One home in seven", "12% of callers": counted people. */
const IN_NUMBERS =
  /\b(?:one|two|three|four) (?:\w+ )?in (?:two|three|four|five|six|seven|eight|nine|ten|twenty|\d+)\b|\b\d[\d.,]*\s?(?:%|per ?cent) of (?:them|those|our|the)\b/gi;
/** Doing a thing again and again is a difficulty where a reason is given. */
const REPEATED =
  /\b(?:twice|(?:two|three|four|five|six|several|many|\d+) times|again and again|over and over|repeatedly)\b(?=.*\b(?:because|since|as|when|due to|each|every|before|after|for)\b)/gi;

const found = (pattern: RegExp, text: string): Found[] =>
  [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    term: match[0].toLowerCase(),
  }));
const groupsInNumbers = (text: string) => found(IN_NUMBERS, text);
const repeated = (text: string) => found(REPEATED, text);

/** Near, and in the same sentence. */
function between(text: string, from: number, to: number): boolean {
  return to - from <= NEAR && !/[;!?]|\.\s/.test(text.slice(from, to));
}

/** Somebody who is quoted speaks for a group without naming it. */
function spoken(text: string): Applies | null {
  const difficulty = /\b(?:I|we|my|our|me|us)\b/i.test(text) ? cues.find("need-difficulty", text)[0] : undefined;
  return difficulty ? { cue: `quoted: ${difficulty.term}` } : null;
}
