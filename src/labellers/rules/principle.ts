import { withoutNumber } from "../../extract/statements/grammar.js";
import type { Statement } from "../../model/statement.js";
import { datesIn } from "../../text/dates.js";
import { countWords } from "../../text/words.js";
import { type Applies, cues, type Rule } from "./rule.js";

/** "If it cannot share data, we do not buy it": a condition and what is then done or left undone. */
const CONDITIONAL =
  /^(?:if|where|when|whenever|unless|wherever)\b[^.;]{4,140},\s*(?:then\s+)?(?:we|it|they|teams?|staff|departments|no|the|a|an)\b(?!\s+(?:can|could|may|might|would))/i;
/** An exception or a preference, which only a rule has. */
const GIVES_WAY =
  /\b(?:unless|except (?:where|when|if|in)|even (?:if|when|where|though)|only (?:if|when|where)|in preference to|as (?:a|the) default|by default|in (?:the )?first instance ask|strong presumption)\b/i;
/** "Cloud first", "reuse before buying". */
const X_FIRST =
  /^(?:[\w-]+\s+){1,3}(?:first)\b(?!\s+(?:\w+ )?(?:step|phase|year|time|quarter|stage|release))|\b(?:cloud|mobile|digital|reuse|open|web|online|people|users?|residents|safety|privacy|api|shared)[- ]first\b|^(?:re-?use|share|borrow|adapt|buy|adopt)[^.]{0,30}\b(?:before|over|rather than)\b/i;
/** "We only buy…", "we always ask…", "no service goes live without…". */
const STANDING =
  /\b(?:we|teams?|staff|departments?|managers?)\s+(?:will\s+)?(?:only|always|never)\s+\w+|^(?:no|every|each|any|all)\s+(?:[\w-]+\s+){1,6}?(?:must|should|shall|may|will (?:only|always|never|be based)|goes|go|is|are|has|have|gets?|comes?|needs?)\b/i;
/** "We base…", "we buy…": what is done as a rule, said in the present. */
const AS_A_RULE =
  /^we\s+(?:do not\s+|don[’']t\s+|will\s+(?:seek to\s+)?(?:always\s+|base\s+)?)?(?:base|buy|build|reuse|re-use|share|publish|design|test|keep|use|choose|start|ask|prefer|avoid|adopt|follow|treat|make|put|measure|work|collect|write|stop|spend|favour|fund|hold|fix|open|support|invest|only)\b/i;
const MODAL = /\b(?:must|should|shall)\b/i;
/** A requirement whose subject is a kind of thing, not a body or one matter. */
const GENERIC_SUBJECT =
  /^(?:(?:all|any|each|every|no|new|our|where|when|the)\s+)?(?:[\w-]+\s+){0,5}?(?:services?|systems?|data|products?|projects?|teams?|decisions?|contracts?|suppliers?|software|tools?|applications?|forms?|standards?|records?|information|content|websites?|solutions?|technolog(?:y|ies)|purchases?|designs?|code|interfaces?|apis?|investments?|business cases?|proposals?|staff|managers?|users?|organisations?|organizations?|departments|agencies)\b[^.;]{0,60}\b(?:must|should|shall)\b/i;

/** Rubric (b) 8: a standing rule that could guide a choice not described here. */
export const principle: Rule = {
  label: "PRINCIPLE",
  applies(statement, _around, already): Applies | null {
    const { voice, role } = statement;
    if (voice !== "own" || role === "references" || role === "glossary" || role === "progress") return null;
    const text = withoutNumber(statement.text.replace(LABEL, ""));
    if (countWords(text) < FEWEST_WORDS || /\?\s*$/.test(text) || cues.test("principle-not", text)) return null;
    if (already.includes("TARGET") || already.includes("PROGRESS") || datesIn(text).length > 0) return null;
    return rule(statement, text, already.includes("COMMITMENT")) ?? (role === "principles" ? listed(text) : null);
  },
};

/** "Principle 4:" in front. */
const LABEL = /^\s*(?:principle|rule)\s*(?:\d+|[a-z])?\s*[:.–—-]\s*/i;
/** Fewer words make a title. */
const FEWEST_WORDS = 4;

function rule({ grammar, role }: Statement, text: string, promised: boolean): Applies | null {
  if (CONDITIONAL.test(text) && !promised) return { cue: "if …, we …" };
  if (X_FIRST.test(text)) return { cue: "… first" };
  if (STANDING.test(text) && !(promised && grammar.tense === "bare")) return { cue: "always, only, never" };
  const way = GIVES_WAY.exec(text);
  if (way && !promised && grammar.tense !== "past") return { cue: way[0].toLowerCase() };
  if (MODAL.test(text) && GENERIC_SUBJECT.test(text) && role !== "situation") return { cue: "must, should" };
  return null;
}

/** In a list of principles, a sentence that says how things are done. */
function listed(text: string): Applies | null {
  if (AS_A_RULE.test(text) || MODAL.test(text)) return { cue: "under “principles”" };
  return null;
}
