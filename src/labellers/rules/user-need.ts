import { groupsIn } from "../../extract/people/groups.js";
import type { Statement } from "../../model/statement.js";
import { matchesOf } from "../../text/matches.js";
import { screened } from "../../text/screened.js";
import { countWords } from "../../text/words.js";
import { peopleIn } from "./people.js";
import { type Applies, cues, type Rule, type Surroundings } from "./rule.js";
import { spokenTrouble } from "./spoken.js";

/** How far a difficulty may stand from the group that has it, in characters. */
const NEAR = 90;
/** How soon those must be named whom a hindrance hinders, in characters. */
const NEAR_HINDRANCE = 30;
/** A clause that tells which people are meant is over after so many characters. */
const LONGEST_WHICH = 45;
/** It is the organisation that "has to", or whose board has. */
const OURSELVES = /\b(?:we|I)\b|\b(?:board|government|council|trust|department|agency|authority|ministry)\s*$/;
/** "The skills that businesses need", "so good that people prefer it": said of the thing. */
const OF_A_THING = screened(/\b(?:that|which)\s+(?:(?:our|all|the|most|many|some)\s+)?$/i);
/** Where people stand, not what they find hard. */
const SLOGAN = screened(
  /\bat the (?:heart|centre|center|core|forefront)\b|\b(?:comes?|puts?|putting) [\w ]{0,20}first\b/i,
);
/** So many words make a clause with a verb and an object. */
const OWN_CLAUSE = 3;
/** What stands before a group whose difficulty is to go away. */
const RELIEF =
  /\b(?:so that|so|in order that|ensur\w+(?: that)?|make sure(?: that)?|making sure(?: that)?|enabl\w+|allow\w*|lets?|letting)\s+(?:(?:that|all|any|more|our|the|these|those|no|every)\s+)*(?:[\w-]+\s+)?$/i;
/** Words that may stand between a group and its wish. */
const BETWEEN =
  /^(?:\s+(?:in|on|at|from|of|outside|across|over|under)(?:\s+[\w-]+){1,4}?)?(?:\s+(?:will|may|might|would|often|also|still|really|all|both|consistently|repeatedly|most|now|are|is|have|keep)){0,2}\s+$/i;
/** A wish has an object; "the services residents need" has none, "need to work together" is a demand on them. */
const WISHED_FOR =
  /^\s+(?:(?:to (?:be|know|see|find|get|have|use|reach|speak|book|pay|travel|log|ring|call|come|go|telephone|phone|meet|talk)|a|an|the|their|more|better|fewer|some|one|support|help|access|assurance|advice)\b|\w+er\b|[\w-]+ (?:that|which|in|at|on|for|when|with|without)\b)/i;
/** "One home in seven", "12% of our…": counted people. */
const IN_NUMBERS =
  /\b(?:one|two|three|four) (?:\w+ )?in (?:two|three|four|five|six|seven|eight|nine|ten|twenty|\d+)\b|\b\d[\d.,]*\s?(?:%|per ?cent) of (?:them|those|our|the)\b/gi;
/** "Seventeen of them": counted people of the sentence before. */
const OF_THEM =
  /\b(?:most|many|half|some|several|few|all|both|(?:an?|one) (?:third|quarter|fifth|tenth)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|\d[\d.,]*) of (?:them|these|those)\b/gi;
/** Doing a thing again and again is a difficulty where a reason is given. */
const REPEATED =
  /\b(?:twice(?! as\b| the\b)|(?:two|three|four|five|six|several|many|\d+) times(?! (?:as|the|more|higher|larger|greater)\b)|again and again|over and over|repeatedly)\b(?=.*\b(?:because|since|as|when|due to|each|every|before|after|for)\b)/gi;
/** "Must ask four different offices": a burden by its number. */
const TOO_MANY =
  /\b(?:must|have to|has to|had to)\b(?=[^.;]*\b(?:two|three|four|five|six|seven|several|\d+)\s+(?:[\w-]+\s+)?(?:different|separate|times|systems|offices|forms|departments|log-?ins|passwords|places|people|counters|screens|websites)\b)/gi;
/** "Find the form bewildering". */
const FIND_IT =
  /\b(?:finds?|found|finding)\b(?=[^.;,]{2,45}\b(?:hard|difficult|bewilder\w+|confus\w+|frustrat\w+|daunting|impossible|intimidating|stressful|slow|baffling|tiring|exhausting|unusable|unclear|awkward|clumsy|cumbersome|distressing)\b)/gi;
/** "Fill in the same details three times a year". */
const THE_SAME_AGAIN =
  /\bthe same\b(?=[^.;,]{3,50}\b(?:twice|again|every|each|(?:two|three|four|five|six|several|many|\d+) (?:times|places|forms|offices|systems))\b)/gi;
/** "Take a median of four minutes to log in": time lost in doing it. */
const TIME_LOST =
  /\b(?:takes?|took|spends?|spent|loses?|lost|waits?|waited)\b(?=[^.;]{0,30}\b(?:minutes?|hours?|days?|weeks?|months?)\b(?! with (?:us|our)\b))/gi;
/** "Visitors will not be asked for the same papers twice": it is taken off them. */
const IS_SPARED = screened(
  /\b(?:will|shall) (?:not|never) (?:again )?(?:be (?:asked|told|made|required|expected|sent)|have to|need to)\b/i,
);
/** A reason: what follows says what is at fault. */
const REASON = /\b(?:because|since|as|when|while|if|after|that|which)\b/i;
/** Expectations brought from elsewhere are no need. */
const LIKE_ELSEWHERE = screened(
  /\b(?:same|just as|as \w+ as|like)\b[^.;]*\b(?:banks?|banking|shops?|shopping|retail\w*|airlines?|private sector|elsewhere|other parts of)\b/i,
);

/** Rubric (b) 6: names users, a task or situation, and a difficulty or need, in anybody's voice. */
export const userNeed: Rule = {
  label: "USER_NEED",
  applies(statement, around, already): Applies | null {
    const { text, voice, role, grammar, form } = statement;
    if (role === "references" || role === "glossary" || role === "owners" || role === "outcomes") return null;
    if (cues.test("need-not", text) || LIKE_ELSEWHERE.test(text) || LONG_AGO.test(text)) return null;
    if (statement.told === "definition") return null;
    if (form === "table-row") return columns(statement) ?? inCells(statement);
    // A promise tells what will change for people, which is OUTCOME; "users will need…" is no promise.
    if (voice === "own" && (already.includes("COMMITMENT") || grammar.tense === "bare" || IS_SPARED.test(text)))
      return null;
    const found = difficultyIn(text, peopleIn(around.before?.text ?? "").length > 0);
    if (found) return { cue: found };
    const spoken = voice === "quoted" ? spokenTrouble(text) : undefined;
    if (spoken) return { cue: `quoted: ${spoken}` };
    if (peopleIn(text).length === 0) return null;
    return underProblems(statement, around) ? { cue: "under problems" } : null;
  },
};

/** The word for what a group named in the text finds hard, wishes or is hindered by. */
function difficultyIn(text: string, peopleBefore = false): string | undefined {
  const taken = peopleBefore ? found(OF_THEM, text) : [];
  const groups = [...peopleIn(text), ...cues.find("need-firms", text), ...found(IN_NUMBERS, text), ...taken]
    .filter(({ start, end }) => !OWNS_A_BODY.test(text.slice(end)) && !/[’']s?\s$/.test(text.slice(0, start)))
    .sort((a, b) => a.end - b.end);
  if (groups.length === 0) return undefined;
  const hard = [
    ...cues.find("need-difficulty", text),
    ...found(REPEATED, text),
    ...found(TOO_MANY, text),
    ...found(TIME_LOST, text),
    ...found(FIND_IT, text),
    ...found(THE_SAME_AGAIN, text),
  ];
  const difficulty = hard.find(({ start, end, term }) => {
    if (/^\s+of\b/.test(text.slice(end, end + 5))) return false;
    if (/^(?:(?:ha[sd]|have)|(?:obliged|forced)) to$/.test(term) && ASKED_OF_THEM.test(text.slice(end))) return false;
    // "An isolated record": said of a thing.
    if (
      term === "isolated" &&
      /^\s(?!(?:and|or|from|by|because|in|at|when|if|than|without)\b)\w/i.test(text.slice(end))
    )
      return false;
    if (term === "concerned" && !TROUBLED_BY.test(text.slice(end))) return false;
    const before = text.slice(0, start);
    if (MENDED.test(before) || WHICH_PEOPLE.test(before)) return false;
    const nearest = groups.filter((group) => group.end <= start).at(-1);
    if (nearest && SUPPOSED.test(text.slice(0, nearest.start))) return false;
    return nearest && !isRelieved(text.slice(0, nearest.start)) && theirs(text.slice(nearest.end, start));
  });
  if (difficulty) return difficulty.term;
  const wish = cues
    .find("need-wishes", text)
    .find(
      ({ start, end }) =>
        WISHED_FOR.test(text.slice(end)) &&
        groups.some(
          (group) =>
            group.end <= start &&
            !isRelieved(text.slice(0, group.start)) &&
            !OF_A_THING.test(text.slice(0, group.start)) &&
            BETWEEN.test(text.slice(group.end, start)),
        ),
    );
  if (wish) return wish.term;
  const hindrance = cues
    .find("need-hindrance", text)
    .find(
      ({ start: from, end }) =>
        !MENDED.test(text.slice(0, from)) && groups.some(({ start }) => start >= end && start - end <= NEAR_HINDRANCE),
    );
  return hindrance?.term ?? atFault(text, groups[0]);
}

/** "… on paper because the app signs them out": what people use fails them, told after the group. */
function atFault(text: string, group: { start: number; end: number } | undefined): string | undefined {
  if (group === undefined || group.start > FARTHEST_SUBJECT) return undefined;
  const fault = cues.find("need-faults", text.slice(group.end))[0];
  return fault && REASON.test(text.slice(group.end, group.end + fault.start)) ? fault.term : undefined;
}

/** Those who have the trouble begin the sentence, at most so many characters into it. */
const FARTHEST_SUBJECT = 60;

/** What is to be mended is named behind the mending: "resolve issues with suppliers", "a reduction in delays for tenants". */
const MENDED = screened(
  /\b(?:reduc\w+|resolv\w+|address\w*|solv\w+|overcom\w+|tackl\w+|remov\w+|eliminat\w+|avoid\w*|prevent\w*|fewer|shorten\w*)\s(?:in\s)?(?:[\w’'-]+\s){0,3}$/i,
);
/** "Support those who …", "the needs of firms that …": only which people are meant. */
const WHICH_PEOPLE = screened(
  /\b(?:support\w*|help\w*|assist\w*|serv(?:e|es|ing)|needs of)\b[^.;:]{0,60}\b(?:who|that)\s(?:\w+ly\s)?$/i,
);
/** "If scientists cannot …": it is only supposed. */
const SUPPOSED = /\b(?:if|unless|whether|in case)\s(?:[\w’'-]+\s){0,3}$/i;
/** "The officers’ departments": the group owns what is spoken of. */
const OWNS_A_BODY =
  /^[’'](?:s\b)?\s(?:[\w-]+\s)?(?:departments?|offices?|councils?|associations?|unions?|boards?|agenc(?:y|ies)|committees?|commissions?|federations?|institutes?|networks?)\b/i;
/** "Have to acquire the skills", "has to be given", "decisions they have to make": what is asked of people, not what troubles them. */
const ASKED_OF_THEM =
  /^\s(?:be \w+(?:ed|en|ade|one)\b|(?:have access|acquire|adhere|comply|meet|become|respond|adapt|respect|develop|ensure|play|take into)\b|make\s*(?:[.,;]|$|decisions?\b))/i;
/** "Concerned, however, about"; "the owners concerned" are only those meant. */
const TROUBLED_BY = /^(?:,[^,]{2,30},)?\s(?:about|that|by|at|over)\b/i;
/** "Before that time people had to …". */
const LONG_AGO = screened(
  /^(?:before (?:that|this|then)\b|(?:at|until) that time|in those days|until then|in the past|historically|(?:many|some|\w+) (?:years|decades) ago)\b/i,
);

/** "So that porters no longer …", "helps people who …": the difficulty is to go away. */
function isRelieved(before: string): boolean {
  return RELIEF.test(before);
}

/** Under a heading over what people find hard, whatever a group of them does or meets; slogans and figures of demand apart. */
function underProblems({ section, text, voice, grammar }: Statement, { sections }: Surroundings): boolean {
  const heading = sections[section]?.heading ?? "";
  if (voice !== "own" || grammar.tense === "future" || !cues.test("need-headings", heading)) return false;
  if (SLOGAN.test(text)) return false;
  return (
    particularIn(text) &&
    /\b(?:because|since|must|only|still|again|not|no|by hand|on paper|by post|\w+ times|twice|without)\b/i.test(text)
  );
}

/** A group besides "people" and "staff" at large. */
function particularIn(text: string): boolean {
  return groupsIn(text).some(({ particular }) => particular);
}

/** A row in one of whose cells a group and its difficulty stand together. */
function inCells({ cells }: Statement): Applies | null {
  for (const { text, start, end, role } of cells) {
    if (role === "promises" || role === "actions" || role === "outcomes" || role === "benefits") continue;
    const cue = difficultyIn(text);
    if (cue) return { cue, stretch: { start, end } };
  }
  return null;
}

/** Words between a group and its own difficulty: near, in the same clause, and not only telling which people are meant ("those who cannot"). */
function theirs(words: string): boolean {
  if (words.length > NEAR || /[;!?]|[.:]\s/.test(words) || OURSELVES.test(words)) return false;
  const which = /^,?\s*(?:who|that|which|whose)\b/i.exec(words);
  if (!which || words.length > which[0].length + LONGEST_WHICH) return true;
  // "Parents who share care of a child cannot both …": the clause has a verb of its own and is over.
  const clause = words.slice(which[0].length).trim();
  return countWords(clause) >= OWN_CLAUSE && !/\b(?:and|or|but|yet|also|still|often)$/i.test(clause);
}

/** A row that names a group in one column and its need in another. */
function columns({ cells }: Statement): Applies | null {
  const need = cells.find(({ head }) => cues.test("need-columns", head));
  const group = cells.find(({ head, text }) => cues.test("group-columns", head) || peopleIn(text).length > 0);
  return need && group && need !== group ? { cue: `column “${need.head}”` } : null;
}

function found(pattern: RegExp, text: string) {
  return matchesOf(pattern, text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    term: match[0].toLowerCase(),
  }));
}
