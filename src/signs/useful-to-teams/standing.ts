import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { screened } from "../../text/screened.js";
import { countWords } from "../../text/words.js";

/** A rule is told in so many words; longer statements tell other things as well. */
const FEWEST_WORDS = 6;
const MOST_WORDS = 45;
/** Labels of what is told of one case, or of how things are. */
const OF_ONE_CASE = ["PROGRESS", "TARGET", "CANDOUR", "USER_NEED", "GENERIC", "INVOLVEMENT", "OWNER"] as const;

/** "Where the two differ, …": for every case of a kind. */
const IN_EACH_CASE = /^(?:if|where|wherever|when|whenever|unless|between|given (?:a|the) choice)\b[^.;:]{4,140}[,:]\s/i;
/** "A dataset that one department has cleaned …": the case is told in a relative clause. */
const A_THING_THAT =
  /^(?:an?|the same)\s(?:(?!(?:is|are|was|were|has|have)\b)[\w-]+\s){1,6}(?:that|which|who|whose)\b/i;
/** "Speed gives way to safety", "we would rather have …": one thing is set above another, whatever the case. */
const SETS_ABOVE = screened(
  /^[\w’' -]{3,40}\s(?:gives? way to|yields? to|comes? before|goes? before|beats?|outranks?|trumps|wins? over|takes? precedence over)\b|\bwe (?:would|had|[’']d) (?:rather|sooner)\b[^.;]*\bthan\b/i,
);
/** "We store a fact in one place only", "local offices choose their own tools". */
const WE_ALWAYS = screened(
  /^(?:we|teams?|staff|departments|services|(?:\w+ )?(?:offices|branches|schools|wards|teams|depots))\s(?:(?:only|always|never)\s\w+|(?:choose|decide|set|pick|own|keep|buy|run)\s(?:their|its|our) own\b|(?!will\b|shall\b|are\b|have\b|can\b|want\b|need\b)\w+\b[^.;]{3,60}\b(?:only|just once|at most|by default)(?=[.;,]|$))/i,
);
/** "Paper forms end when …", "contracts run for two years at most". */
const ENDS_WHEN =
  /^[a-z][a-z -]{2,30}s\s(?:end|start|begin|stop|close|open|go|run|last|stay|move)\s(?:(?:only )?(?:when|once|until|where|if)|for [\w ]{2,20} at most)\b/i;

/** "Any business case for …", "Nothing that …", "Whoever …": said of all of a kind. */
const ANY = /^(?:so\s+)?(?:any|anything|anyone|no|nothing|nobody|no one|none|every|each|whoever|whatever)\b/i;
/** "Services are kept in small parts": things of a kind and how they are dealt with. */
const THINGS =
  /^(?:(?:all|our|new|most)\s+)?[a-z-]+s(?:\s+(?:of|for|from|in)\s+[a-z -]{3,30})?\s+(?:are|stay|go|come|belong|get|remain)\s+(?:\w+ly\s+)?(?:kept|bought|built|rented|hosted|stored|held|published|written|taken|made|given|shared|reused|chosen|tested|bundled|split|cut|asked|fetched|collected|entered|opened|signed|renewed|funded|decided|designed|released|first|open|small|short|local|central|plain|standard|simple|separate|together|with|to)\b/i;
/** "Principle: publish by default". */
const TITLED = screened(
  /^(?:(?:guiding|design|first|second|third|fourth|fifth|\w+) )?(?:principle|rule|tenet)(?: (?:\d+|[a-z]+))?\s*[:–—-]\s*\S/i,
);
/** What usually happens, or happened, is no rule. */
const NO_RULE =
  /\b(?:often|currently|tends?|sometimes|usually|at present|today|still|already been|has been|have been|was|were|had|may be|might|could|would|in recent years|increasingly|continues? to|20\d\d)\b/i;
const TODAY = /\b(?:is|are|goes|gets?|ends?|starts?|stays?|brings?|waits?)\b/i;
/** What some will think of it is no promise: the rule stands before it. */
const CONCESSION = /,?\s(?:even (?:if|though|when|where)|though|although)\b.*$/i;
const ACCEPTED = /;\s[^;]*\b(?:is accepted|is the price|we accept|is tolerated)\b.*$/i;
const WILL = /\b(?:will|shall|[’']ll|going to)\b/i;

/** A standing rule that the label does not know: said of every case of a kind, with what gives way or what is refused because of it. */
export function isStandingRule({ text, form, labels, grammar, role }: LabelledStatement, lexicon: Lexicon): boolean {
  if (form === "table-row" || role === "references" || role === "glossary" || role === "progress") return false;
  const isTitled = TITLED.test(text);
  const isChosen = SETS_ABOVE.test(text) || WE_ALWAYS.test(text);
  const isGeneral =
    isTitled || isChosen || [IN_EACH_CASE, ANY, A_THING_THAT, THINGS, ENDS_WHEN].some((form) => form.test(text));
  if (!isGeneral || OF_ONE_CASE.some((label) => labels.has(label))) return false;
  const words = countWords(text);
  if (words < FEWEST_WORDS || words > MOST_WORDS || NO_RULE.test(text)) return false;
  if (WILL.test(text.replace(CONCESSION, "").replace(ACCEPTED, ""))) return false;
  if (isTitled) return ["gives-way", "either-way", "gate"].some((group) => lexicon.test(group, text));
  if (grammar.modality === "need" || grammar.modality === "intention") return false;
  // "A dataset that one department has cleaned is not …": the past is in the relative clause.
  if (grammar.tense === "past" && !TODAY.test(text)) return false;
  if (isChosen) return true;
  const refused = lexicon.test("gate", text) || isTurnedAway(text) || isLeftUndone(text) || mustAnswer(text);
  const givesWay = TRADE.test(text) || CHANGES_SIDE.test(text);
  if (THINGS.test(text)) return TRADE.test(text) || mustAnswer(text);
  return refused || givesWay;
}

/** "Rather than asked again", "not the newest". */
const TRADE = screened(
  /\b(?:rather than|instead of|in preference to|in place of|even (?:if|when|where|at)|though|although|no matter|whatever|whoever|however \w+|is accepted|is the price|we accept|is tolerated|we live with)\b|,\s(?:and\s)?not\s(?!only|just|least|to be)\w/i,
);
/** "It is the habit that changes", "the cheaper one wins". */
const CHANGES_SIDE = screened(
  /\bit is (?:the|our|their) [\w -]{3,40} (?:that|who|which)\b|\b(?:wins?|prevails?|gives? way|yields?|comes? first|goes? first|decides?|takes? precedence)\b/i,
);

/** "Is therefore returned unread", "gets no money": what becomes of a proposal that breaks the rule. */
const TURNED_AWAY = screened(
  /\b(?:is|are|gets?|goes|go)\s+(?:(?:therefore|then|also|always|simply|\w+ly)\s+)*(?:returned|refused|rejected|turned (?:down|away|back)|sent back|struck (?:out|off)|declined|vetoed|thrown out|thrown away|stopped|halted|paused|deleted|withdrawn|retired|switched off|closed|ended|scrapped|dropped|unfunded|unread|no (?:money|funding|budget|slot|hearing|approval)|nowhere|to the back)\b/i,
);

/** "Is not cleaned again", "is bought that … already covers": what is left undone in every such case. */
function isLeftUndone(text: string): boolean {
  return LEFT_UNDONE.test(text);
}

const LEFT_UNDONE =
  /\b(?:is|are) (?:not|never) (?:\w+ed|bought|built|taken|made|kept|given|sent|held|put|written|done)\b|^(?:no|nothing|none|nobody)\b[^.;]{2,60}\b(?:is|are|gets?) (?:\w+ed|bought|built|taken|made|kept|given|sent|put|written|done)\b/i;

/** "A team that wants its own has to say why": whether those who depart from the rule must do something. */
export function mustAnswer(text: string): boolean {
  return HAS_TO.test(text);
}

const HAS_TO = screened(
  /\b(?:whoever|anyone (?:who|wanting|wishing)|(?:an?|any|each|every|no) (?:team|department|service|project|manager|supplier|office|branch|school|ward|unit|bid|proposal|tender|request)\b[^.;]{0,60}?)\s+(?:\w+\s+){0,8}?(?:has to|have to|must|needs? to|is asked to|is expected to|pays?|explains?|writes?|shows?|proves?|signs?|waits?|puts?|brings?|asks?|gives?|names?)\b/i,
);

/** Whether something is refused, returned or stopped, as a rule. */
export function isTurnedAway(text: string): boolean {
  return TURNED_AWAY.test(text);
}

/** "We will roll out the new platform to six offices": one thing to be delivered decides no other case, whatever heading it stands under. */
export function isProject({ text }: LabelledStatement, lexicon: Lexicon): boolean {
  return (
    DELIVERS.test(text) &&
    !lexicon.test("gives-way", text) &&
    !/\b(?:only|always|never|every time|each time|whenever|wherever|by default|first)\b/i.test(text)
  );
}

const DELIVERS = screened(
  /^(?:we|the \w+)\s+(?:will|shall|are going to|plan to|aim to)\s+(?:\w+ly\s+)?(?:roll out|deliver|launch|implement|introduce|install|complete|finish|migrate|upgrade|procure|replace|extend|pilot|commission|set up|put in|go live with|stand up|switch on)\s+(?:(?:the|a|an|our|this|its)\s+)?(?:new|next|first|second|\w+-\w+|\w+)\s/i,
);
