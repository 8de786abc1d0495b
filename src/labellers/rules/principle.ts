import { withoutNumber } from "../../extract/statements/grammar.js";
import type { Statement } from "../../model/statement.js";
import { screened } from "../../text/screened.js";
import { countWords } from "../../text/words.js";
import { isName, isNoException, isNoRule } from "./no-principle.js";
import { type Applies, cues, type Rule } from "./rule.js";

/** "If it cannot share data, we do not buy it": a condition and what is then done or left undone. */
const CONDITIONAL =
  /^(?:if|where|when|whenever|unless|wherever)\b[^.;]{4,140},\s*(?:then\s+)?(?:we|teams?|staff|departments)\s+(?:will\s+)?(?!(?:can|could|may|might|would|need|mean|know|refer|are|were|was|had|have|has|expect|invest|realise|see|also|ensure|continue|make sure|conclude|become|achieve|unlock|create|drive|improve|increase|empower|ignite|win|gain|get)\b)\w/i;
/** "If two services can share one form, they share it": what is then done, said of whoever it concerns. */
const THEN_DONE =
  /^(?:if|where|unless)\b[^.;]{4,140},\s*(?:then\s+)?(?:they|it|the \w+|[a-z]+s)\s+(?:do not |does not |never |always )?(?:share|leave|reuse|use|buy|keep|ask|stop|publish|choose|wait|drop|bring|go|take|make|adopt|join|refer|refuse|switch|test|move|close|delete|pay)s?\b/i;
/** "Departments take the plain version rather than pay to have it altered": what is chosen and what gives way. */
const TRADES = screened(
  /^(?:we|teams?|staff|departments|services|projects|one|each|every|any|no|nothing)\b(?!\s(?:ponder|believe|think|feel|see|look|hope|dream|worry)\b)[^.;]{8,120}\b(?:rather than|instead of|even (?:if|when|where|at)|although (?:it|that|this|they|local|newer|other)|though (?:it|that|this))\b/i,
);
/** What usually happens is no rule. */
const USUALLY = screened(
  /\b(?:often|currently|tend|tends|sometimes|usually|at present|today|still|have been|has been|can be|was|were)\b/i,
);
/** An exception or a preference, which only a rule has. */
const GIVES_WAY = screened(
  /\b(?:unless(?! otherwise)|(?:except|save|other than) (?:where|when|if|in|that)(?! otherwise)|(?<!\bonce )only (?:if|when|where)|in preference to|strong presumption|as the default|as a rule|(?:if|when|where) in doubt|(?:is|are|be|stays?|remains?|kept|keep|works?) (?:[\w-]+ ){0,2}by default)\b/i,
);
/** "Whoever built it": the rule holds against anybody. */
const WHOEVER = screened(
  /,\s*(?:whoever|whatever|whichever|however (?:small|large|old|new|good|cheap))\b|\bno matter (?:who|how|what|which)\b/i,
);
/** "Even when a newer tool is available": ours, not a remark on the world. */
const EVEN = screened(/\bwe\b[^.;]{3,90}\beven (?:if|when|where|though)\b(?! it means)/i);
/** Conditions of success rather than rules. */
const CANNOT_UNLESS = screened(
  /\b(?:cannot|can[’']t|will not be able|not possible|impossible|viable|feasible|will only|will not (?:occur|happen|work|succeed|come)|won[’']t)\b[^.]*\b(?:unless|if|when)\b/i,
);
/** "Cloud first", "reuse before buying". */
const X_FIRST = screened(
  /^(?:[\w-]+\s+){1,4}(?:is|are)\s+(?!the\b|a\b|our\b|at\b)\w+\s+first\b(?!\s+\w+\s+(?:time|step|phase))|^(?:[\w-]+\s+){1,3}?first\b(?=[,;:.]|\s+(?:unless|and|when|except|where|then|if|in all|for)\b|\s*$)|(?<![“"‘']|\b(?:adoption|uptake|benefits?|idea|move|shift) (?:of|to) (?:an? |the )?)\b(?:cloud|mobile|digital|reuse|open|web|online|users?|residents|safety|privacy|api|shared)[- ]first\b(?!["”’']|\s+(?:policy|strategy|organi[sz]ation|agenda|principle|mindset|culture|government|council|world))|^(?:re-?use|share|borrow|adapt|buy|adopt|ask|mend|fix|simplify)\b[^.]{0,40}\b(?:before|over|rather than)\b/i,
);
/** "We only buy…", "the county is always asked": said of every case. */
const ALWAYS = screened(
  /(?:^|[,;:]\s+|\b(?:and|but|so)\s+)(?:we|teams?|staff|managers?|services?|[\w-]+ teams?)\s+(?:will\s+)?(?:only|always|never)\s+(?!forget|stop|rest|been\b|had\b|have\b)\w+|\b(?:is|are|may|must)\s+(?:only|always|never)\s+(?:be\s+)?(?:\w+ed|bought|built|kept|made|given|sent|held|chosen)\b/i,
);
/** "We prefer short contracts to cheap ones". */
const PREFERS = screened(
  /\b(?:we|service|trust|council|department|agency|teams?|board)\s+(?:will\s+)?(?:prefer|favour|choose|prefers|favours|chooses)\s+[^.;,]{3,50}?\b(?:to|over|rather than|before|instead of|unless)\b/i,
);
/** "No service goes live without…". */
const NO_WITHOUT =
  /^no\s+[^.;]{3,80}\b(?:unless|without|until)\b|^no\s+[^.;]{3,60}\b(?:is|are|will|shall|may|can|must|should|goes|gets?|starts?|moves?|leaves?|enters?|receives?|ships?|opens?)\s[^.;]{0,60}\b(?:if|when|before)\b/i;
/** A requirement on things of a kind, not on other bodies. */
const KIND_MUST = screened(
  /^(?:(?:all|any|each|every|new|our|where|the)\s+)?(?:[\w-]+\s+){0,5}?(?:services?|systems?|data|products?|decisions?|contracts?|software|tools?|applications?|forms?|records?|information|content|websites?|solutions?|technolog(?:y|ies)|purchases?|designs?|code|interfaces?|investments?|business cases?|proposals?|costs?|channels?|teams?|projects?)\b[^.;,]{0,45}\b(?:must|should|shall)\s+(?!(?:follow|achieve|demonstrate|perform|develop|ensure|review|consider|identify|submit|report|adopt|set|be (?:convenient|resistant|used (?:to a|more)|secured with|strengthened|established|showcased|improved|increased|developed|enhanced|modernised|reformed|created))\b)/i,
);
/** "All our decisions are based on evidence". */
const BASED_ON = screened(
  /^(?:we (?:will )?(?:always )?base\b[^.;]{0,60}\bon\b|(?:all|each|every|any|our)\b[^.;,]{0,80}\b(?:is|are|be) based (?:up)?on\b)/i,
);
/** In a list of principles: what we, or things of ours, do as a rule. */
const WE_DO =
  /^(?:so\s+|and\s+)?(?:we|our teams?|teams?)\s+(?:(?:will|also|do not|don[’']t|won[’']t|should|must)\s+)*(?!(?:be|are|have|had|know|believe|want|hope|need|recognise|recognize|understand|aim|value|care|embrace|strive|deliver|launch|complete|were)\b)\w+/i;
const THINGS_ARE =
  /^(?!they\b|this\b|these\b|it\b|there\b|annex\b|[^.]*\bannex\b)(?:[\w’'-]+\s+){1,6}?(?:is|are|stays?|comes?|belongs?|has|have|gets?|goes)\s+(?:\w+ed|bought|built|kept|made|given|held|chosen|written|once|open|one|first|only|before|always|never|with|where)\b/i;
/** "Keep it simple", where principles are listed; delivering a project is none. */
const DO =
  /^(?:re-?use|share|buy|borrow|keep|ask|use|start|design|publish|prefer|test|measure|collect|make|choose|fix|mend|avoid|do|don[’']t|never|always|open|base|let|tell|spend|replace one|write|rent|pay|train|decide|put)\s+(?!the new\b|a new\b|an? \w+ (?:portal|system|strategy|plan)\b)\w/i;
/** "A team that wants its own brings three reasons", "Nothing goes to more than two wards": said of any case, where rules are listed. */
const ANY_CASE =
  /^(?:no|nothing|nobody|no one|none|anything|anyone|whoever|every|each|any|an?|one|all|new|two)\s+(?:[\w’'-]+\s+){1,14}?(?:is|are|goes|go|gets?|runs?|brings?|pays?|has to|must|waits?|stops?|builds?|needs?|starts?|ends?|closes?|opens?|stays?|belongs?|comes?|for|before|or none)\b/i;
/** "Old before new": a rule in three words. */
const SHORT_CHOICE = screened(
  /^[\w’'-]+(?: [\w’'-]+)? (?:before|over|(?<!\b(?:do|does|did|is|are|was|were|will|can|may|must|should|has|have|had|could|would) )not|unless|first|by default)\b/i,
);
/** What requires a thing of everything of a kind stands in front, and the list says what: "the standard requires services to:". */
const REQUIRED_BELOW = screened(
  /\b(?:requires?|will require)\b[^.;:]{0,30}\b(?:services?|systems?|software|products?|contracts?|technolog(?:y|ies)|applications?)\s+to(?: be)?\s*:?\s*$|^(?:(?:all|any|each|every|new|our|digital|online|redesigned|it|or)\s+)+(?:[\w-]+\s+){0,2}?(?:services?|systems?|software|products?|contracts?|technolog(?:y|ies)|applications?|solutions?|purchases?)\s+(?:must|should|shall|have to)(?: be)?\s*:?\s*$/i,
);
const MODAL = screened(/\b(?:must|should|shall)\b/i);

/** "Principle 4:" in front. */
const LABEL = /^\s*(?:principle|rule)\s*(?:\d+|[a-z])?\s*[:.–—-]\s*/i;
/** What has a date ends, and is no standing rule. */
const DATED =
  /\b(?:19|20)\d\d\b|\b(?:by|in|from|before|until) (?:early |mid |late |the end of )?(?:january|february|march|april|may|june|july|august|september|october|november|december|next|this (?:year|month))\b/i;
/** Fewer words make a title. */
const FEWEST_WORDS = 4;

/** "Old before new". */
const FEWEST_IN_SHORT = 3;

/** Rubric (b) 8: a standing rule that could guide a choice not described here. */
export const principle: Rule = {
  label: "PRINCIPLE",
  applies(statement, around, already): Applies | null {
    const { voice, role } = statement;
    if (voice !== "own" || role === "references" || role === "glossary" || role === "progress") return null;
    if (statement.form === "table-row") return row(statement);
    const text = withoutNumber(statement.text.replace(LABEL, ""));
    const short = statement.role === "principles" && SHORT_CHOICE.test(text) && countWords(text) >= FEWEST_IN_SHORT;
    if (!short && (countWords(text) < FEWEST_WORDS || /[?:]\s*$/.test(text))) return null;
    if (already.includes("TARGET") || already.includes("PROGRESS") || DATED.test(text)) return null;
    const promised = already.includes("COMMITMENT");
    if (isNoRule(text)) return null;
    const found =
      rule(statement, text, promised, around.instructs) ??
      required(statement, around.instructs) ??
      listed(statement, text);
    return found && !cues.test("principle-not", text.replace(EXCEPTION, "")) ? found : null;
  },
};

function rule({ grammar, role }: Statement, text: string, promised: boolean, instructs: boolean): Applies | null {
  if (WHOEVER.test(text)) return { cue: "whoever, whatever" };
  if (role === "outcomes" || role === "situation") return null;
  if (grammar.tense === "past") return !promised && NOTHING_IS.test(text) ? { cue: "nothing before, unless" } : null;
  if (!promised && CONDITIONAL.test(text)) return { cue: "if …, we …" };
  const general = !promised && grammar.tense === "present" && grammar.modality !== "need" && !USUALLY.test(text);
  if (general && THEN_DONE.test(text)) return { cue: "if …, they …" };
  if (general && TRADES.test(text)) return { cue: "rather than, although" };
  const standing = !promised && !USUALLY.test(text) && grammar.subject !== "other-body" ? standingIn(text) : null;
  if (standing) return standing;
  if (X_FIRST.test(text)) return { cue: "… first" };
  if (ALWAYS.test(text)) return { cue: "always, only, never" };
  if (EVEN.test(text)) return { cue: "even when" };
  if (PREFERS.test(text)) return { cue: "prefers" };
  if (/^we\s+\w+\s+only\s/i.test(text)) return { cue: "only" };
  if (NO_WITHOUT.test(text)) return { cue: "no … without" };
  const way = GIVES_WAY.exec(text) ?? (grammar.tense === "future" ? null : /\bwherever possible\b/i.exec(text));
  if (
    way &&
    !CANNOT_UNLESS.test(text) &&
    !isNoException(text, way.index) &&
    !/\bdigital by default\b/i.test(text) &&
    grammar.modality !== "need"
  )
    return { cue: way[0].toLowerCase() };
  if (BASED_ON.test(text)) return { cue: "based on" };
  if (/^(?:more|many|most|some|much)\b/i.test(text)) return null;
  return MODAL.test(text) && KIND_MUST.test(text) && !instructs && !/\bwe (?:must|should)\b/i.test(text)
    ? { cue: "must, should" }
    : null;
}

/** "Save where the law requires otherwise": an exception may name a duty, the rule does not. */
const EXCEPTION = /,?\s(?:unless|except|save|other than|but not)\s(?:where|when|if|in|for|that)?\b.*$/i;
/** "Where two bids are close, the one that lets a neighbour join later wins": which of several is taken. */
const WINS = screened(
  /^(?:if|where|when|whenever|between|of|given|faced with|other things being equal)\b[^.;]{4,140},\s*(?:then\s+)?[^.;,]{2,90}?\b(?:wins?|prevails?|decides?|counts?|applies|apply|comes first|goes first|takes precedence|is (?:chosen|taken|preferred|bought|used|adopted|kept|best|enough)|stands?|gives way|gets? the (?:work|money|contract))\b/i,
);
/** "No form asks for anything that nobody will act upon", "nothing is bought that…": one exception and the rule is broken. */
const NONE_THAT = screened(
  /^(?:no|nothing|nobody|no one|none of (?:our|the))\s[^.;,]{2,60}?\b(?:anything|what|that|which|whose|who|where|more than|twice|longer than|beyond|for its own sake|merely because|just because|simply because|because)\b/i,
);
/** "Nothing is automated before it has been simplified": a rule, whatever has been done before. */
const NOTHING_IS = screened(
  /^(?:no|nothing|nobody|no one)\b[^.;,]{0,60}?\b(?:is|are|may|goes|gets?)\b[^.;]{0,60}\b(?:before|until|unless|without|that has not|which has not)\b/i,
);
/** "Any team may use any tool, provided that…": leave given on a condition. */
const PROVIDED = screened(
  /^(?:any|every|each|all|anyone|anybody|whoever|teams?|staff|managers?|an?)\b[^.;]{3,100}\b(?:provided(?: only)? that|as long as|so long as|on condition that|on the condition that)\b|^[^.;,]{3,60}\b(?:stays?|remains?|is kept|are kept|goes on)\b[^.;,]{0,20}\b(?:as long as|until (?:no one|nobody|every))\b/i,
);
/** "The cheapest fix that meets the need is the one we choose", "we take the simplest that will do". */
const BEST_IS_TAKEN = screened(
  /^(?:the|whatever|whichever)\s(?:[\w-]+est|least|most|fewest|simpler|cheaper|smaller|plainer|first|one|option|tool|bid|design)\b[^.;]{3,90}?\bis\s(?:always\s|then\s)?(?:the one|what|the (?:option|choice|tool|bid|design|way))\s(?:(?:that|which)\s)?(?:we|wins|teams?|is (?:chosen|taken))\b|\bwe (?:always )?(?:choose|take|pick|go for|opt for|buy|use|keep to|start from) (?:the|whichever|whatever)\s(?:[\w-]+est|least|most|fewest|option|one|tool|bid)\b/i,
);
/** "We do not build what we can borrow", "never ask twice": a whole class of things is ruled out. */
const NOT_WHAT =
  /^(?:we |teams? |staff )?(?:do not|don[’']t|never|will not)\s(?:again\s)?\w+\s(?:what|anything|things|whatever|where|twice|for (?:what|its own|the sake)|just because|merely because|simply because)\b|^(?:we|teams?|staff)\s(?!(?:have|had|know|do|say|see|find|found)\b)\w+\s(?:nothing|no\s[\w-]+|only\swhat|only\sthose)\s(?:that|what|which|who|unless|until|without|before)?\b|^(?:we|teams?|staff)\s(?:do not|don[’']t|never)\s[^.;]{3,90}\b(?:until|unless|without|before)\b/i;
/** "A service that needs a manual is not released". */
const ONE_THAT = screened(
  /^(?:an?|any|every|each|all|whoever|whatever|anything|anyone|nothing|new)\s[^.;,:]{2,40}?\b(?:that|which|who|whose|without|with no)\b[^.;]{3,80}?\b(?:is|are|goes|gets?|must|may)\s(?:not|never|always|only|to be|nowhere)\b/i,
);
/** "Collected once and used many times". */
const ONCE = screened(
  /\b(?:is|are)\s(?:\w+ed|bought|built|kept|written|asked|told)\s(?:only\s)?once\b(?!\s(?:an?|per|every|the|it|they|we)\b)|^(?:we (?:only |always )?)?(?:collect|ask|build|buy|write|tell|store|record|enter|publish|hold)\b[^.;]{0,30}\bonce\b(?!\s(?:an?|per|every|the|it|they|we)\b)/i,
);
/** "Small contracts beat large ones", "we would rather share than own". */
const BEATS = screened(
  /^(?:an?\s|the\s)?(?:[\w-]+\s){1,4}(?:beats?|outweighs?)\s(?:an?\s|the\s)?[\w-]+|\bwe (?:would|[’']d) (?:rather|sooner)\s[^.;]{3,60}\bthan\b|^better\s[^.;]{3,50}\bthan\b/i,
);
/** "Open by default", said of a kind of thing and not of a policy by that name. */
const BY_DEFAULT = screened(
  /^(?!digital\b|the\b|by\b|as\b)(?![^.;]*\bdigital by default)(?:[\w-]+\s){1,5}by default\b(?!\s(?:policy|strategy|approach|standard|agenda))/i,
);

/** A longer sentence only mentions what is done by default. */
const LONGEST_BY_DEFAULT = 16;

/** What holds in every case, without "we" or "must". */
function standingIn(text: string): Applies | null {
  if (WINS.test(text)) return { cue: "of several, which" };
  if (NONE_THAT.test(text) && NO_RULE.exec(text) === null) return { cue: "nothing that" };
  if (BEST_IS_TAKEN.test(text)) return { cue: "the one we choose" };
  if (NOT_WHAT.test(text)) return { cue: "never what" };
  if (ONE_THAT.test(text) && NO_RULE.exec(text) === null) return { cue: "one that" };
  if (PROVIDED.test(text)) return { cue: "provided that" };
  if (ONCE.test(text)) return { cue: "once" };
  if (BEATS.test(text)) return { cue: "rather than" };
  return BY_DEFAULT.test(text) && !isName(text) && countWords(text) <= LONGEST_BY_DEFAULT
    ? { cue: "by default" }
    : null;
}

/** "No sponsor has been found", "no one is left behind": what is missing, or a slogan. */
const NO_RULE = screened(
  /^(?:no|nothing|nobody|none)\b[^.;]*?\b(?:has|have|had|was|were|known|in place|left behind|doubt|wonder|longer|better|will be|would|could|can be more|is more)\b|^no one (?:has|had|was|is left|knows)\b/i,
);

/** A row in whose cells a rule stands whole. */
function row(statement: Statement): Applies | null {
  for (const { text, start, end } of statement.cells) {
    if (countWords(text) < FEWEST_WORDS || cues.test("principle-not", text) || DATED.test(text)) continue;
    const found = rule(statement, text, false, false) ?? listed(statement, text);
    if (found) return { ...found, stretch: { start, end } };
  }
  return null;
}

/** An item of a list of what everything of a kind must be or do. */
function required({ form, leadIns, role, cells }: Statement, instructs: boolean): Applies | null {
  if (form !== "list-item" || cells.length > 0 || instructs || role === "outcomes" || role === "situation") return null;
  return leadIns.some(({ kind, text }) => kind !== "heading" && REQUIRED_BELOW.test(text))
    ? { cue: "required of all" }
    : null;
}

/** Values are listed under a heading or words of their own; nothing is decided by them. */
const OF_VALUES = screened(/\bvalues\b/i);
const OF_RULES = screened(/\b(?:principles?|rules?|tenets?|standards?)\b/i);

function listed({ role, leadIns }: Pick<Statement, "role" | "leadIns">, text: string): Applies | null {
  const [over] = leadIns;
  if (over && OF_VALUES.test(over.text) && !OF_RULES.test(over.text)) return null;
  if (role !== "principles" || /\b(?:following|these|those|our) (?:[\w-]+ )?(?:principles|rules)\b/i.test(text))
    return null;
  const said =
    WE_DO.test(text) ||
    THINGS_ARE.test(text) ||
    DO.test(text) ||
    ANY_CASE.test(text) ||
    SHORT_CHOICE.test(text) ||
    (MODAL.test(text) && !/\b(?:which|that|criteria)\b|^(?:this|these|they|it|there|in order to)\b/i.test(text));
  return said ? { cue: "under “principles”" } : null;
}
