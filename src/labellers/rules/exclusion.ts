import type { Statement } from "../../model/statement.js";
import { datesIn } from "../../text/dates.js";
import { screened } from "../../text/screened.js";
import { type Applies, cues, type Rule, type Surroundings } from "./rule.js";

/** "The app will not be built": somebody's choice, though nobody is named. */
const NOT_BE_DONE =
  /\b(?:will|shall)\s+(?:not|no longer)\s+be\s+(?:built|bought|pursued|funded|renewed|replaced|extended|developed|procured|supported|made available|rolled out|upgraded|started|adopted|considered|offered|added|moved|included|continued|accepted|provided|maintained)\b/i;
/** "We have decided not to…", "we do not plan to…". */
const DECIDED =
  /\b(?:decided (?:not to|against)|chosen not to|(?:we|trust|council|department|agency|board|team) (?:do|does) not (?:plan|intend|propose) to|(?:we are|is) not going to|(?:we|have|has) ruled? out|will (?:start|begin|make|fund|buy|build|take on|add|open|issue|launch) no)\b/i;
/** "No new apps until 2027", "no new depots should be built". */
const NO_NEW =
  /^no\s+(?:(?:new|further|more|other|additional)\s+)?(?:[\w-]+\s+){1,5}?(?:until|before|this year|next year|in (?:year|phase)|will be (?:started|bought|built|added|made|funded|begun|spent|paid|allowed|set aside|opened|taken on|offered|accepted))\b|^no\s(?:new|further|additional)\s(?:[\w-]+\s){1,5}?(?:should|shall|must|may|can|(?:is|are)\sto)\sbe\s(?:started|bought|built|added|funded|begun|allowed|opened|taken on|offered|accepted|procured|commissioned|created|set up|developed)\b|\bno (?:new|further|more) [\w-]+(?:\s+[\w-]+){0,3}\s+(?:until|before|this year)\b/i;
/** "The new intranet will wait until…", "paused until the network is mended". */
const WAITS =
  /\b(?:(?:will|must|can|shall)\s+(?:have to\s+)?wait(?:\s+(?:until|till|while|for (?:phase|year|the)|its|their)\b|\s*[.;,]|\s*$)|(?:deferred|postponed|paused|put off|put back|held back|held over|on hold|parked|shelved|suspended)\s+(?:until|to|for|till|while)\b|^(?:we (?:will|shall) )?(?:defer|postpone|pause|put off|shelve|suspend)\s+(?:the|our|all|any|work|plans?|new|further)\b|\bwe (?:will|shall) (?:defer|postpone|pause|put off|shelve|suspend)\b|(?:will|shall|do|does) not (?:begin|start|open|go live|happen) (?:before|until)\b|not (?:before|until)\s+(?:20\d\d|year|phase|the next)|not (?:now|this year)\b)/i;
/** "The customer account is dropped": decided, and told in the present. */
const IS_DROPPED =
  /(?<!\b(?:that|which|those|if|when|where)\s)\b(?:is|are)\s+(?:therefore\s|now\s|also\s|both\s|all\s)?(?:dropped|cancelled|deferred|postponed|shelved|put off|scrapped|parked|given up|turned down)\b(?!\s+(?:off|in|into|at|when|if)\b)/i;
/** "The library waits.", "Body cameras wait for the result of the trial": a thing, not people in a queue. */
const THING_WAITS = screened(
  /^[^.;]{3,90}?\b(?<!\b(?:to|no|long|short|the|a|an)\s)waits?(?:\s+(?:for|until|till)\s+(?:the|its|their|phase|year|20\d\d|\w+ 20\d\d)|\s*[.;]?\s*$)/i,
);
/** A column of decisions: what was asked for and will not come. */
const DECISION = screened(
  /^(?:declined|dropped|refused|rejected|turned down|not now|not yet|not in this plan|not for this plan|put off|deferred|postponed|parked|given up)\b/i,
);
/** What the organisation stops. */
const STOPS = screened(
  /(?:\b(?:we|and|we must)\s+|\b(?:will|shall|must)\s+(?:also\s+|then\s+|now\s+)?|^)(?:stop|cease|close|retire|withdraw|drop|discontinue|scrap|abandon|wind down|switch off|turn off|phase out|end (?:the use|use|support|funding|our))\s+(?:\w+ing\b|the|our|all|any|its|their|existing|outstanding|support|use|using|funding|work|old|every|\d+)\b/i,
);
const STOPPED =
  /(?<!\b(?:that|which|those)\s)\b(?:(?:will|shall|is to|are to)\s+be|(?:is|are)\s+being)\s+(?:stopped|closed|retired|withdrawn|dropped|discontinued|scrapped|abandoned|wound down|switched off|turned off|phased out|ended)\b/i;
/** "Support for the old form ends in June". */
const ENDS = screened(
  /\b(?:ceases?|stops?|ends?|closes?|will (?:cease|stop|end|close))\s+(?:in|on|by|from|at|during|after)\b/i,
);
/** What ends by itself. */
const TERM = /\b(?:term|mandate|period|year|contract|consultation|deadline|survey|appointment|meeting|licence)\b/i;
/** Faults and evils are not given up at a cost. */
const FAULT =
  /\b(?:gaps?|loop|divide|duplicat\w+|waste|crime|abuse|fraud|silos?|spread|risk|exclusion|discrimination|deal|increase|rise|decline|growth|epidemic|violence|poverty|homelessness|infections?|inequalit\w+|attacks?|harm)\b/i;
/** "In a later phase we will…" */
const LATER = screened(
  /\b(?:later|second|third|next|subsequent|following|future)\s+(?:phase|stage|step|wave|release|increment|tranche|round)\b/i,
);
const EARLIER = screened(
  /\b(?:phase|stage|step|wave|release|increment|tranche|round)\s+(?:1|one|i|a)\b|\b(?:first|initial|earlier|present|current)\s+(?:phase|stage|step|wave|release|increment|tranche|round)\b/i,
);

/** Rubric (b) 10: says that a thing will not be done, will stop, or will wait. */
export const exclusion: Rule = {
  label: "EXCLUSION",
  applies(statement, around): Applies | null {
    const { text, voice, role } = statement;
    if (voice !== "own" || role === "references" || role === "glossary" || role === "situation") return null;
    const turnedDown = decided(statement);
    if (turnedDown) return turnedDown;
    if (cues.test("exclusion-virtue", text) || NOT_COVERED.test(text) || /^no\b.*\b(?:unless|without)\b/i.test(text))
      return null;
    // "Out of scope: estates systems" bounds the document; a reason shows a choice.
    if (OUT_OF_SCOPE.test(text)) return REASON.test(text) ? { cue: "out of scope, with a reason" } : null;
    const verbless = LEFT_OUT.exec(text);
    if (verbless) return verbless[1] || REASON.test(text) ? { cue: verbless[0].toLowerCase() } : null;
    if (refuses(statement)) return { cue: "will not" };
    for (const pattern of [NOT_BE_DONE, DECIDED, NO_NEW, WAITS, STOPPED, IS_DROPPED]) {
      const match = pattern.exec(text);
      if (match && !FAULT.test(text.slice(0, match.index))) return { cue: match[0].trim().toLowerCase() };
    }
    return thingWaits(statement) ?? declined(statement) ?? stops(statement) ?? later(statement, around);
  },
};

/** A row in whose column of decisions something is turned down. */
function decided({ cells }: Statement): Applies | null {
  const cell = cells.length > 1 ? cells.find(({ text }) => DECISION.test(text.trim())) : undefined;
  return cell ? { cue: "decision", stretch: { start: cell.start, end: cell.end } } : null;
}

/** "Left out: the ticketing, since…", "Ruled out: …": the first group decides, the second only bounds, unless for a reason. */
const LEFT_OUT = screened(
  /^(?:(?:what\s+)?(?:we\s+(?:have\s+|will\s+|are\s+)?)?)?(?:(ruled out|turned down|set aside|dropped|declined|deferred|parked|postponed|on hold|rejected|shelved|not funded|not now|not this year|not doing|will not do|stopping|stopped|ending|closing|said no to|saying no to)|(?:left out|leaving out|excluded|omitted|not included|not covered))\s*[:–—]\s/i,
);
/** "Is not being taken", "are not to be funded". */
const IS_NOT_BEING = screened(
  /\b(?:is|are)\s+not\s+(?:now\s+|yet\s+|currently\s+)?(?:being|to be|going to be)\s+(?:built|bought|pursued|funded|renewed|replaced|extended|developed|procured|supported|rolled out|upgraded|started|adopted|considered|offered|added|moved|included|continued|accepted|taken(?:\s+(?:on|forward|up))?|invited|opened|planned|provided|maintained|bid for)\b/i,
);
const PUT_OFF =
  /\b(?:is|are|has been|have been|was|were)\s+(?:therefore\s|now\s|also\s|both\s|all\s|not\s|\w+ly\s|(?:considered|discussed|weighed|looked at|proposed|costed|tested)\s(?:and|but)\s(?:then\s)?)*$/i;
/** "Are left to the county", "we leave that to others". */
const LEFT_TO = screened(
  /\b(?:(?:is|are|will be|shall be)\s(?:therefore\s)?left\s(?:to|for)|we (?:will |shall )?leave\b[^.;]{3,60}?\bto)\s(?:the|others?|our|another|each|somebody|those|a later|\p{Lu})/u,
);
/** "There will be no second website". */
const WILL_BE_NO = screened(
  /\bthere (?:will|shall|is to|are to) be no\s(?!need|doubt|change|charge|cost|impact|reduction|loss|one|longer|way|going|excuse|delay|exception|shortage|difference|effect|gap|barrier|surprise|adverse|detriment|interruption|right|wrong)/i,
);
/** "We have stopped work on…". */
const GIVEN_UP = screened(
  /\b(?:we|trust|council|department|agency|board|team|authority)\s(?:have\s|has\s)(?:now\s|since\s|therefore\s)?(?:stopped|dropped|abandoned|cancelled|shelved|given up|called off|withdrawn|put off|postponed|paused|deferred|parked|scrapped)\s/i,
);
const WE =
  /\b(?:we|trust|council|department|agency|board|team|authority|ministry)\s+(?:(?:have|has|will|shall|also|therefore|are|is|had|would rather)\s+)*$/i;

/** Decided against, in the passive ("has been shelved") or by us ("we opted not to"). */
function declined({ text, grammar, role }: Statement): Applies | null {
  const being = IS_NOT_BEING.exec(text) ?? WILL_BE_NO.exec(text) ?? LEFT_TO.exec(text) ?? GIVEN_UP.exec(text);
  if (being && !cues.test("exclusion-not-people", text)) return { cue: being[0].toLowerCase() };
  if (role === "progress" || role === "case-study") return null;
  const refused = cues.find("exclusion-refuses", text).find(({ start }) => WE.test(text.slice(0, start)));
  if (refused) return { cue: refused.term };
  if (grammar.subject === "other-body" || grammar.subject === "people") return null;
  const put = cues.find("exclusion-decided", text).find(({ start }) => PUT_OFF.test(text.slice(0, start)));
  if (!put) return null;
  const before = text.slice(0, put.start);
  // "Refused by the ministry", "set aside for research", "ten were rejected": no choice of this plan.
  if (/^\s+(?:by|for)\b/.test(text.slice(put.end))) return null;
  if (/^(?:withdrawn|rejected|refused|declined|discounted)$/.test(put.term) && /\b(?:was|were)\s+$/.test(before))
    return null;
  return /\b(?:if|when|where|unless|that|which|who|once|until|as|not)\b/i.test(before) ||
    FAULT.test(before) ||
    cues.test("exclusion-not-people", before)
    ? null
    : { cue: put.term };
}

function thingWaits({ text, grammar }: Statement): Applies | null {
  return grammar.tense !== "past" && grammar.subject === "thing" && THING_WAITS.test(text) ? { cue: "waits" } : null;
}

/** "We will not ask for a fact that another office holds": a rule for every such case, and nothing that anybody gives up. */
const STANDING_REFUSAL = screened(
  /\b(?:will|shall)\s(?:not|never)\s(?:[\w-]+\s){1,3}?(?:an?|any|anything|anyone|anybody|people)\s(?:[\w-]+\s){0,4}?(?:that|which|who|whose|(?:we|they|it)\s(?:already|can|could))\b/i,
);

/** "Will not be realised without …": what it takes, and nothing that is left undone. */
const CANNOT_HAPPEN = screened(
  /^(?:will|shall|won[’']t) (?:not|no longer) (?:be )?(?:reali[sz]ed|possible|achieved|successful|succeed|happen|work|come)\b[^.;]*\b(?:without|unless|if|until)\b/i,
);

/** The organisation, or a part of it, says that it will not do something. */
function refuses({ grammar, text }: Statement): boolean {
  const acting = grammar.subject === "organisation" || grammar.subject === "part" || grammar.subject === "partner";
  if (STANDING_REFUSAL.test(text) && datesIn(text).length === 0) return false;
  const refusal = /\b(?:will|shall) (?:not|no longer)\b|\bwon[’']t\b/i.exec(text);
  if (
    !refusal ||
    CANNOT_HAPPEN.test(text.slice(refusal.index)) ||
    /\b(?:that|which|who)\b[^,]*$/i.test(text.slice(0, refusal.index))
  )
    return false;
  return (acting && grammar.tense === "future") || /\b(?:we|so)\s*$/i.test(text.slice(0, refusal.index));
}

function stops({ text, grammar }: Statement): Applies | null {
  const acting =
    (/^we\s/i.test(text) || (grammar.subject !== "thing" && grammar.subject !== "people")) && grammar.tense !== "past";
  const stop = acting ? STOPS.exec(text) : null;
  if (stop && !FAULT.test(text.slice(stop.index, stop.index + 70))) return { cue: stop[0].trim().toLowerCase() };
  const end = ENDS.exec(text);
  const dated =
    end &&
    datesIn(text.slice(end.index)).length > 0 &&
    ![FAULT, TERM].some((not) => not.test(text.slice(0, end.index)));
  return dated && grammar.tense !== "past" ? { cue: end[0].toLowerCase() } : null;
}

const OUT_OF_SCOPE = screened(/\b(?:out of scope|outside (?:the )?scope|not in scope|beyond the scope)\b/i);
const NOT_COVERED = screened(
  /\b(?:document|strategy|plan|paper|chapter|section|report|guidance|policy)\s+(?:does|do|will) not\s+(?:cover|address|include|deal|set out|describe|replace)\b/i,
);
const REASON = screened(/\b(?:because|since|so that|as (?:we|it|they|the)|in order to|until)\b/i);

/** A later phase puts something off only where the earlier phase is described. */
function later({ text, grammar }: Statement, around: Surroundings): Applies | null {
  const comes = grammar.tense === "future" || /\b(?:follows?|comes?|joins?)\b/i.test(text);
  const described = EARLIER.test(`${around.before?.text ?? ""} ${text}`);
  return LATER.test(text) && comes && described ? { cue: "in a later phase" } : null;
}
