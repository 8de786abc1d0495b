import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { screened } from "../../text/screened.js";
import { countWords } from "../../text/words.js";
import { isWholeStatement } from "../whole-first.js";
import { isStandingRule, isTurnedAway, mustAnswer } from "./standing.js";

/** A rule is told in so many words; more tell other things as well. */
const MOST_WORDS = 45;
/** Who decides, and what they decide upon, as a kind: no single system, and not "the" one. */
const KIND =
  "(?:teams?|staff|managers?|departments?|services?|projects?|programmes?|suppliers?|systems?|solutions?|data|datasets?|information|software|products?|contracts?|decisions?|designs?|records?|code|content|tools?|standards?|applications?|purchases?|proposals?|business cases?|forms?|interfaces?|investments?|changes?|requests?|websites?|technolog(?:y|ies)|platforms?|offices?|branches|schools|wards|units?|bids?|tenders?)";
/** Whom or what a rule binds, where the sentence begins: we, a team, any of a kind. */
const BOUND = new RegExp(
  `^(?:principle \\w+\\W+)?(?:so\\s|and\\s)?(?:we\\b|our (?:teams?|staff|default)\\b|whoever\\b|whatever\\b|anyone\\b|anything\\b|nobody\\b|nothing\\b|no one\\b|(?:(?:no|each|every|any|all|new|an?|one|two|existing|both|our|most)\\s)?(?:(?!the\\b|is\\b|are\\b|was\\b|has\\b|have\\b)[\\w’'-]+\\s){0,3}?${KIND}\\b)`,
  "i",
);
/** What they do, or must not, as a rule. */
const NORM =
  /\b(?:must|should|shall|may|only|never|always|do not|don[’']t|does not|unless|without|until|rather than|instead of|even (?:if|when|where)|by default|in preference to|prefer\w*|whenever|wherever|whichever|gives? way|wins?|as long as|except)\b/i;
/** "Where two bids are close, we …": a condition, and what is then done. */
const IN_EACH_CASE =
  /^(?:if|where|when|whenever|wherever|unless|between|before|given (?:a|the) choice)\b(?! (?:possible|appropriate|practicable|necessary|available|relevant|applicable)\b)[^.;:]{4,140},\s(?:then\s)?(?:we|they|teams?|staff|it|the|no|an?|any|each|our|departments)\b/i;
/** "No service goes live until …", "nothing is bought that …". */
const NONE_UNTIL = /^(?:no|nothing|nobody|none)\b[^.;]{3,90}\b(?:unless|without|until|before|if|that|what|which)\b/i;
/** "Cloud first", "reuse before buying", "open by default". */
const IN_SHORT =
  /^(?:[\w’'-]+\s){1,4}(?:first|by default)\W*(?:unless\b.*)?$|^(?:re-?use|share|borrow|adapt|buy|adopt|ask|mend|fix|rent)\b[^.]{0,40}\b(?:before|over|rather than)\b/i;
/** One of these is what only a choice between two has. */
const CHOICE =
  /\b(?:unless|except|save (?:where|when)|only (?:if|when|where|what|those|after|once)|rather than|instead of|in preference to|prefer\w*|even (?:if|when|where|though)|although|though|before (?:new|build\w*|buy\w*|any\w*|we)|over|beats?|gives? way|(?:comes?|goes?|tried|asked) first|by default|last resort|at most|whoever|whatever|no matter|sooner than|wins?|only)\b|[\w-]+ first\W*$|,\s(?:and\s)?not\s|\b(?:no|nothing|never|do not|don[’']t)\b[^.;]{3,90}\b(?:until|without|if|that|what)\b/i;
/** What is told of a thing that is only named. */
const OF_WHICH = /,?\s(?:which|who|whose)\b/i;
/** What must be done can be seen done; that a thing must be good is a wish ("services must be accessible to all"). */
const DEED = screened(
  /\b(?:must|should|shall)\s(?:also\s|always\s|not\s|only\s)?(?:be\s(?:\w+ly\s)?(?:re-?used|used|published|shared|stored|bought|built|hosted|tested|asked|documented|justified|included|opened|kept|released|adopted|recorded|measured|ring-fenced|encrypted|deleted|approved|reviewed|written|held|collected|considered|chosen|made available|agreed|explained|reported)|re-?use|use|publish|share|store|buy|build|host|test|ask|document|justify|include|open|keep|release|record|measure|define|encrypt|delete|explain|show|choose|consider|seek|start|stop|report|write|hold|collect|agree)\b/i,
);
/** How things go, or were found to go; what the law asks of everybody; figures of an account. */
const TOLD_SO = screened(
  /\b(?:already|currently|often|usually|tend(?:s|ed)?|in recent years|increasingly|have found|has been|have been|was|were|is expected|are expected|within the next|there is a|concern|Act|law|laws|legislation|legal|legally|regulations?|statutory|could|might)\b/,
);
const ENDED = /[.!?…]["”’)\]]*\s*$/u;
/** A run of symbols that no sentence has: words read off a picture. */
const NO_PROSE = /["[\]{}<>|]{2,}|\d{4,}ms\b|\.json\b|https?:/;

/** TEA-1, by its own words: whom it binds, and what they do or leave undone, whatever the case. */
export function showsRule(statement: LabelledStatement, lexicon: Lexicon): boolean {
  const { text, told, doer, role, form, grammar } = statement;
  if (NO_PROSE.test(text) || countWords(text) > MOST_WORDS || TOLD_SO.test(text)) return false;
  if (doer === "other-body" || doer === "document" || doer === "law") return false;
  if (told === "pointer" || told === "instruction" || told === "definition" || told === "done" || told === "forecast")
    return false;
  if (form === "sentence" && !ENDED.test(text) && !IN_SHORT.test(text)) return false;
  if (form !== "table-row" && !isWholeStatement(statement) && !IN_SHORT.test(text)) return false;
  const main = text.slice(0, OF_WHICH.exec(text)?.index ?? text.length);
  const isListed = role === "principles" && form !== "table-row" && !statement.labels.has("COMMITMENT");
  const decides = NORM.test(main) && (CHOICE.test(main) || DEED.test(main));
  if (isListed && (grammar.tense === "bare" || decides)) return true;
  if (IN_EACH_CASE.test(text) || NONE_UNTIL.test(text) || IN_SHORT.test(text)) return true;
  return isStandingRule(statement, lexicon) || (BOUND.test(main) && decides);
}

/** TEA-2, by its own words: a rule that says itself what is then done, refused or asked. */
export function showsConsequence(statement: LabelledStatement, lexicon: Lexicon): boolean {
  const { text } = statement;
  return (
    showsRule(statement, lexicon) &&
    (IN_EACH_CASE.test(text) || NONE_UNTIL.test(text) || isTurnedAway(text) || mustAnswer(text) || SO.test(text))
  );
}

/** "…, so a tender without a way out is not approved". */
const SO = /,\sso\s(?:an?|any|no|we|teams?|each|every|the)\b|\bmust (?:explain|say|show|prove|ask|justify)\b/i;

/** TEA-3, by its own words: what gives way, or what is preferred to what. */
export function showsChoice(statement: LabelledStatement, lexicon: Lexicon): boolean {
  return showsRule(statement, lexicon) && CHOICE.test(statement.text);
}
