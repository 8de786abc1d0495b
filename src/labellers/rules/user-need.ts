import { type Applies, cues, type Rule } from "./rule.js";

/** How far a difficulty may stand from the group that has it, in characters. */
const NEAR = 90;
/** How soon those must be named whom a hindrance hinders, in characters. */
const NEAR_HINDRANCE = 30;
/** A clause that tells which people are meant is over after so many characters. */
const LONGEST_WHICH = 45;
/** Words that may stand between a group and its wish. */
const BETWEEN =
  /^\s+(?:(?:will|may|might|would|often|also|still|really|all|both|consistently|repeatedly|most|now)\s+){0,2}$/i;
/** A wish has an object; "the services residents need" has none, "need to work together" is a demand on them. */
const WISHED_FOR =
  /^\s+(?:(?:to (?:be|know|see|find|get|have|use|reach|speak|book|pay|travel|log|ring|call|come|go)|a|an|the|their|more|better|fewer|some|one|support|help|access|assurance|advice)\b|\w+(?:er)\b|[\w-]+ (?:that|which|in|at|on|for|when|with|without)\b)/i;

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
    const difficulty = [...cues.find("need-difficulty", text), ...repeated(text)].find(({ start }) => {
      const nearest = Math.max(...groups.map(({ end }) => (end <= start ? end : -1)));
      return nearest >= 0 && theirs(text.slice(nearest, start));
    });
    if (difficulty) return { cue: difficulty.term };
    const wish = cues
      .find("need-wishes", text)
      .find(
        ({ start, end }) =>
          WISHED_FOR.test(text.slice(end)) &&
          groups.some((group) => group.end <= start && BETWEEN.test(text.slice(group.end, start))),
      );
    if (wish) return { cue: wish.term };
    const hindrance = cues
      .find("need-hindrance", text)
      .find(({ end }) => groups.some(({ start }) => start >= end && start - end <= NEAR_HINDRANCE));
    return hindrance ? { cue: hindrance.term } : null;
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

/** Words between a group and its own difficulty: near, in the same clause, and not only telling which people are meant ("those who cannot"). */
function theirs(words: string): boolean {
  if (words.length > NEAR || /[;!?]|[.:]\s/.test(words)) return false;
  const which = /^,?\s*(?:who|that|which|whose)\b/i.exec(words);
  return !which || words.length > which[0].length + LONGEST_WHICH;
}

/** Somebody who is quoted speaks for a group without naming it. */
function spoken(text: string): Applies | null {
  const difficulty = /\b(?:I|we|my|our|me|us)\b/i.test(text) ? cues.find("need-difficulty", text)[0] : undefined;
  return difficulty ? { cue: `quoted: ${difficulty.term}` } : null;
}
