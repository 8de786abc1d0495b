import type { Statement } from "../../model/statement.js";
import { peopleIn } from "./people.js";
import { type Applies, cues, type Rule } from "./rule.js";

/** How far a difficulty may stand from the group that has it, in characters. */
const NEAR = 90;
/** How soon those must be named whom a hindrance hinders, in characters. */
const NEAR_HINDRANCE = 30;
/** A clause that tells which people are meant is over after so many characters. */
const LONGEST_WHICH = 45;
/** Words that may stand between a group and its wish. */
const BETWEEN =
  /^(?:\s+(?:in|on|at|from|of|outside|across|over|under)(?:\s+[\w-]+){1,4}?)?(?:\s+(?:will|may|might|would|often|also|still|really|all|both|consistently|repeatedly|most|now|are|is|have|keep)){0,2}\s+$/i;
/** A wish has an object; "the services residents need" has none, "need to work together" is a demand on them. */
const WISHED_FOR =
  /^\s+(?:(?:to (?:be|know|see|find|get|have|use|reach|speak|book|pay|travel|log|ring|call|come|go|telephone|phone|meet|talk)|a|an|the|their|more|better|fewer|some|one|support|help|access|assurance|advice)\b|\w+er\b|[\w-]+ (?:that|which|in|at|on|for|when|with|without)\b)/i;
/** "One home in seven", "12% of our…": counted people. */
const IN_NUMBERS =
  /\b(?:one|two|three|four) (?:\w+ )?in (?:two|three|four|five|six|seven|eight|nine|ten|twenty|\d+)\b|\b\d[\d.,]*\s?(?:%|per ?cent) of (?:them|those|our|the)\b/gi;
/** Doing a thing again and again is a difficulty where a reason is given. */
const REPEATED =
  /\b(?:twice(?! as\b| the\b)|(?:two|three|four|five|six|several|many|\d+) times|again and again|over and over|repeatedly)\b(?=.*\b(?:because|since|as|when|due to|each|every|before|after|for)\b)/gi;
/** Expectations brought from elsewhere are no need. */
const LIKE_ELSEWHERE =
  /\b(?:same|just as|as \w+ as|like)\b[^.;]*\b(?:banks?|banking|shops?|shopping|retail\w*|airlines?|private sector|elsewhere|other parts of)\b/i;

/** Rubric (b) 6: names users, a task or situation, and a difficulty or need, in anybody's voice. */
export const userNeed: Rule = {
  label: "USER_NEED",
  applies(statement, _around, already): Applies | null {
    const { text, voice, role, grammar, form } = statement;
    if (role === "references" || role === "glossary" || role === "owners" || role === "outcomes") return null;
    if (cues.test("need-not", text) || LIKE_ELSEWHERE.test(text)) return null;
    if (form === "table-row") return columns(statement);
    // A promise tells what will change for people, which is OUTCOME; "users will need…" is no promise.
    if (voice === "own" && (already.includes("COMMITMENT") || grammar.tense === "bare")) return null;
    const groups = [...peopleIn(text), ...cues.find("need-firms", text), ...found(IN_NUMBERS, text)];
    if (groups.length === 0) return voice === "quoted" ? spoken(text) : null;
    const difficulty = [...cues.find("need-difficulty", text), ...found(REPEATED, text)].find(({ start, end }) => {
      if (/^\s+of\b/.test(text.slice(end, end + 5))) return false;
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

/** Words between a group and its own difficulty: near, in the same clause, and not only telling which people are meant ("those who cannot"). */
function theirs(words: string): boolean {
  if (words.length > NEAR || /[;!?]|[.:]\s/.test(words)) return false;
  const which = /^,?\s*(?:who|that|which|whose)\b/i.exec(words);
  return !which || words.length > which[0].length + LONGEST_WHICH;
}

/** A row that names a group in one column and its need in another. */
function columns({ cells }: Statement): Applies | null {
  const need = cells.find(({ head }) => cues.test("need-columns", head));
  const group = cells.find(({ head, text }) => cues.test("group-columns", head) || peopleIn(text).length > 0);
  return need && group && need !== group ? { cue: `column “${need.head}”` } : null;
}

/** Somebody who is quoted speaks for a group without naming it. */
function spoken(text: string): Applies | null {
  const difficulty = /\b(?:I|we|my|our|me|us)\b/i.test(text) ? cues.find("need-difficulty", text)[0] : undefined;
  return difficulty ? { cue: `quoted: ${difficulty.term}` } : null;
}

function found(pattern: RegExp, text: string) {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    term: match[0].toLowerCase(),
  }));
}
