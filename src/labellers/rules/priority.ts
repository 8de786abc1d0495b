import { screened } from "../../text/screened.js";
import { type Applies, cues, type Rule } from "./rule.js";

/** What an order in time is measured by, which ranks nothing. */
const DATE =
  "(?:early|mid|late|the (?:end|start|beginning|summer|autumn|winter|spring)|20\\d\\d|\\d|january|february|march|april|may|june|july|august|september|october|november|december|q\\d|now|then)";
/** "Wards come before offices", "mended ahead of any new page". */
const AHEAD =
  /(?<!\bthat\s|\bwhich\s)\b(?:comes?|go(?:es)?|wins?)\s+(?:\w+\s+)?(?:before|ahead of|first|last)\b(?!\s+(?:time|class|place|pillar|aid|instance|us\b|you\b|me\b|them\b))|\b(?:puts?|putting|placed?|placing|ranks?|ranked)\s+(?:[\w-]+\s+){1,5}?(?:before|ahead of|above|over)\s+(?!all\b|the\s+next\b)|\bahead of (?:any|all|other|every)\b(?! (?:other )?(?:countr|nation|competitor|peer|region|sector))|\b(?:will|shall|must|is|are|to) (?:\w+ )?be \w+(?:ed|ilt|one|ut|ade)? ahead of (?!(?:the |our |its )?(?:schedule|deadline|launch|date|game|curve|time|start|next|election|plan|target|winter|summer|spring|autumn)\b|\d)\w|\bbefore (?:[\w-]+\s+){1,4}do(?:es)?\b|\bbe\s+(?:\w+ly\s+)?(?:\w+ed|built|done|given|seen|put|dealt with)\s+first\b(?!\s+(?:time|class|aid|step|phase))|\bfirst to be\b|^before\s[^.;]{4,120},\s(?:we|it|they|the \w+)\s(?:must|will|shall|should|need to|needs to|have to|has to)\sfirst\b|\b(?:our|the|first)\s+(?:first|initial|most urgent)\s+(?:step|move|task|job|action|concern|call)\s+(?:is|was|will be)\b/i;
/** What takes place at a time and outranks nothing: "ahead of the inspection". */
const EVENT =
  "(?:(?:the|our|its|their|any|each|every|a|an|his|her|this|that)\\s)?(?:[\\w-]+\\s){0,2}?(?:schedule|deadline|launch|date|game|curve|time|start|next|elections?|plan|target|winter|summer|spring|autumn|season|visits?|meetings?|reviews?|move|changes?|surgery|events?|arrival|conference|roll-?out|go-live|work|step|[\\w-]+(?:tion|ment|sal|val))\\b|\\d";
/** "Small ports will get the sensors ahead of the large ones", "first, ahead of the offices", "first, followed by…": who is served before whom. */
const SERVED_FIRST = new RegExp(
  `\\b(?:will|shall|must)\\s(?!be\\s\\w+ed\\b)(?:[\\w’'-]+\\s){1,8}?(?:ahead of|sooner than|earlier than)\\s(?!${EVENT})\\w|\\bfirst,?\\s(?:followed by\\s|then\\s|ahead of\\s|before\\s(?!${EVENT}))|\\b(?:will|shall|must|we|to)\\b[^.;]{3,90}?\\bfirst(?:,\\s|;\\s|\\s(?:and|but|then)\\s)(?!foremost|second|last|only)[^.]{3,90}\\b(?:afterwards?|later|last|next|second|must wait|will wait|can wait|will follow|follows?|then)\\b`,
  "i",
);
/** "Before we add any new routes": the new comes after what is there. */
const BEFORE_MORE = screened(
  /^([^.;]{5,140}?)\bbefore\s(?!any\b[^.;]*\b(?:decisions?|changes?|steps?)\b)(?:(?:we|they|it|anyone|anybody|our teams?|the [\w-]+)\s)?(?:(?!making\b|taking\b|make\b|take\b|decid\w+)[\w-]+\s){0,3}?(?:any(?:thing)?\s(?:new|else|more|other|further)|another|further|more|new|other|extra|additional)\b(?!\s(?:year|than|time|day|decisions?|changes?|steps?)\b)/i,
);
/** What is always done first with the thing itself is a step of the work, not a rank. */
const STEP = screened(
  /\b(?:consult|test|train|assess|review|approv|check|agree|evaluat|pilot|trial|discuss|ask|seek|inform|notif|sign|complet|tell|told|engag|involv|listen|learn|hear)\w*\b/i,
);
/** "Gives staff time to focus on care rather than forms": what somebody is freed for; "whether to prefer": nothing is settled. */
const FOR_THEIR_OWN = screened(
  /\b(?:time|able|allow\w*|enabl\w*|help\w*|free\w*|let\w*|releas\w*)\b[^.;]{0,50}\bfocus\w*\b|\bwhether\b[^.;]{0,50}\bprioriti/i,
);
/** "Quality over quantity", "depth rather than breadth". */
const OVER =
  /\b(?:prioriti[sz]\w+|prefer(?:s|red|ring)?|favou?r(?:s|ed|ing)?|focus\w*(?!\s(?:remains?|has been|was|is (?:still|largely|mostly))\b)|emphasi[sz]\w+|concentrat\w+)\b[^.;]{3,60}?\b(?:(?<!take\s)over(?!\s+(?:this|next|time|a|the (?:next|last|coming|past|life|course|period)|\d+)\b|\s[\d£€$])|rather than|instead of|ahead of|(?<!the )above)\s/i;
/** "Prioritise the services where demand is highest". */
const MOST =
  /\bprioriti[sz]\w*\b[^.;]{3,110}?\b(?:greatest|highest|worst|largest|biggest|most(?! recent\b))\s+(?!levels?\b|standards?\b|quality\b|international\b)/i;
/** "Until wards have working computers we will start no new app". */
const UNTIL = new RegExp(
  `\\b(?:will|shall|may|must|can)\\s+(?:not|only|no|start no|open no)\\b[^.;]{3,70}\\b(?:until|before)\\s+(?!${DATE}\\b)\\w|^(?:no|nothing)\\b[^.;]{3,70}\\b(?:until|before)\\s+(?!${DATE}\\b)\\w|\\b(?:until|before)\\s+(?!recently|${DATE}\\b)[^.;]{5,80}(?:\\b(?:we|will|shall)\\s+(?:not|no|\\w+ no|nothing)|,\\s(?:no|nothing))\\b`,
  "i",
);
/** "Starting with surgery", "we will begin by…". */
const STARTING =
  /\b(?:starting|beginning)\s+(?:first\s+)?with\s+\w|\b(?:will|shall|we)\s+(?:first\s+)?(?:start|begin|focus first|focus initially|initially focus)\s+(?:first\s+)?(?:with|by|on)\s+(?!20\d\d|january|february|march|april|may|june|july|august|september|october|november|december|q\d|people\b|you\b|users?\b)\w/i;
/** ", prioritising those who…": said beside the action itself. */
const BESIDE = /[,(–—-]\s*prioriti[sz]ing\s+(?!and\b|or\b)\w/i;
/** "We put people first": said by everybody, and nothing is put second. */
const SLOGAN = screened(
  /\b(?:people|users?|customers?|residents|patients|citizens|staff|safety|quality|you)\b[^.;]*\bfirst$/i,
);
/** In the present, whatever past participles follow. */
const WE_RANK = screened(/\bwe (?:prefer|favou?r|prioriti[sz]e|put|place|rank)\b/i);
/** "Increased focus on …" is no verb of the past. */
const MORE_FOCUS = screened(/^(?:an? )?(?:increased|renewed|sharpened|heightened|strengthened) (?:focus|emphasis)\b/i);
const NOT_BY_CHOICE = screened(/\b(?:into|in) force\b|\bconvened?\b|\bnot rest\b|\bimportant than ever\b/i);

/** A clause that only tells which one is meant, somebody else's ranking, or none: "few things matter more". */
const OTHERS =
  /\b(?:that|which|who|if|whether|they|nothing|things|little|clients|competitors|countries|country|nation|market)\s+(?:[\p{L}]+\s+)?$/iu;

/** Rubric (b) 9: puts one thing before, or above, another, in words. */
export const priority: Rule = {
  label: "PRIORITY",
  applies({ text, voice, role, grammar }): Applies | null {
    if (voice !== "own" || role === "references" || role === "glossary" || role === "situation") return null;
    if (cues.test("priority-not", text) || NOT_BY_CHOICE.test(text)) return null;
    const said = cues.find("priority", text)[0];
    if (said) return { cue: said.term };
    const ranked = cues.find("priority-ranks", text)[0];
    if (ranked && !OTHERS.test(text.slice(0, ranked.start))) return { cue: ranked.term };
    if (grammar.tense === "past" && !WE_RANK.test(text) && !MORE_FOCUS.test(text)) return null;
    for (const pattern of [UNTIL, AHEAD, OVER, MOST, STARTING, BESIDE, SERVED_FIRST]) {
      const match = pattern.exec(text);
      if (match && !SLOGAN.test(match[0]) && !(pattern === OVER && FOR_THEIR_OWN.test(text)))
        return { cue: match[0].trim().toLowerCase() };
    }
    const first = BEFORE_MORE.exec(text)?.[1];
    if (first && !STEP.test(first)) return { cue: "before what is new" };
    return null;
  },
};
