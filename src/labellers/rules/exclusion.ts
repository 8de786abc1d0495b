import type { Statement } from "../../model/statement.js";
import { type Applies, cues, type Rule, type Surroundings } from "./rule.js";

/** "We will not build…", "the council won't fund…", "the app will not be built". */
const WILL_NOT =
  /\b(?:we|the (?:trust|council|department|city|agency|service|team|board|organisation|government)|departments|it is not intended|services?|systems?|[A-Z]\p{Ll}+)\s+(?:will|shall)\s+(?:not|no longer)\s+(?:be\s+)?\w+|\bwe won[’']t\s+\w+|\b(?:will|shall) (?:not|no longer) be (?:built|bought|pursued|funded|renewed|replaced|extended|developed|procured|supported|made available|rolled out|upgraded|started|adopted|considered|offered)\b/iu;
/** "We have decided not to…", "we do not plan to…". */
const DECIDED =
  /\b(?:decided (?:not to|against)|chosen not to|(?:do|does) not (?:plan|intend|propose) to|are not going to|ruled out|rule out|start no|make no|fund no|buy no|take on no)\b/i;
/** "No new apps until 2027". */
const NO_NEW =
  /^no\s+(?:new|further|more|other|additional)?\s*(?:[\w-]+\s+){1,5}?(?:until|before|this year|in (?:year|phase)|will)\b|\bno (?:new|further|more) [\w-]+(?:\s+[\w-]+){0,3}\s+(?:until|before|this year|will)\b/i;
/** "The new intranet will wait until…", "paused until the network is mended". */
const WAITS =
  /\b(?:(?:will|must|can|has to|have to|should)\s+wait\b|(?:deferred|postponed|paused|put off|put back|delayed|held back|held over|on hold|parked|shelved|suspended)\s+(?:until|to|for|till|while)\b|(?:defer|postpone|pause|put off|shelve|suspend|halt|park)\s+(?:the|our|all|any|work|plans?|new|further)\b|not (?:before|until)\s+(?:20\d\d|year|phase|the|we|all)|not (?:now|this year)\b)/i;
/** What is stopped must be a thing of this organisation, not a fault. */
const STOPS =
  /\b(?:we|will|shall|to|must|and)\s+(?:stop|cease|close|retire|withdraw|drop|discontinue|scrap|abandon|wind down|switch off|turn off|phase out|end)\s+(?:\w+ing\b|the|our|all|any|its|their|existing|support|use|using|funding|work)\b|\b(?:will be|to be|are being|is being)\s+(?:stopped|closed|retired|withdrawn|dropped|discontinued|scrapped|abandoned|wound down|switched off|phased out|ended)\b/i;
const FAULT_STOPPED =
  /\b(?:gaps?|loop|divide|case|duplicat\w+|waste|crime|abuse|fraud|silos?|spread|risk|exclusion|discrimination|deal)\b/i;
/** "In a later phase we will…" */
const LATER =
  /\b(?:in|at|during)\s+(?:a|the|some)\s+(?:later|second|third|next|subsequent|future)\s+(?:phase|stage|step|wave|release|year)\b|\b(?:later|only then)\b/i;

/** Rubric (b) 10: says that a thing will not be done, will stop, or will wait. */
export const exclusion: Rule = {
  label: "EXCLUSION",
  applies(statement, around): Applies | null {
    const { text, voice, role } = statement;
    if (voice !== "own" || role === "references" || role === "glossary") return null;
    if (cues.test("exclusion-virtue", text) || scopeNote(text) || /^no\b.*\bunless\b/i.test(text)) return null;
    for (const pattern of [WILL_NOT, DECIDED, NO_NEW, WAITS]) {
      const match = pattern.exec(text);
      if (match) return { cue: match[0].toLowerCase().slice(0, 40) };
    }
    const stops = STOPS.exec(text);
    if (stops && !FAULT_STOPPED.test(text.slice(stops.index, stops.index + 60))) return { cue: stops[0].toLowerCase() };
    return later(statement, around);
  },
};

/** "Out of scope: estates systems" bounds the document; a reason shows a choice. */
function scopeNote(text: string): boolean {
  const scope =
    /\b(?:out of scope|outside (?:the )?scope|not in scope|beyond the scope)\b|\b(?:document|strategy|plan|paper|chapter|section|report|guidance|policy)\s+(?:does|do|will) not\s+(?:cover|address|include|deal|set out|describe|replace)\b/i;
  return scope.test(text) && !/\b(?:because|since|so that|as (?:we|it|they|the)|in order to|until)\b/i.test(text);
}

/** A later phase puts something off only where the earlier phase is described. */
function later(statement: Statement, around: Surroundings): Applies | null {
  if (!LATER.test(statement.text) || statement.grammar.tense !== "future") return null;
  const before = around.before?.text ?? "";
  return /\b(?:phase|stage|step|wave|release|year)\s+(?:1|one|i|a)\b|\b(?:first|initial|earlier)\s+(?:phase|stage|step|wave|release|year)\b/i.test(
    `${before} ${statement.text}`,
  )
    ? { cue: "in a later phase" }
    : null;
}
