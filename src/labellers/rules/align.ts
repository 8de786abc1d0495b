import { type SelfTeller, selfTeller } from "../../extract/facts/self.js";
import type { StrategyDocument } from "../../model/document.js";
import { matchesOf } from "../../text/matches.js";
import { composed } from "../../text/plain-letters.js";
import { screened } from "../../text/screened.js";
import { type Applies, cues, type Rule } from "./rule.js";

const KINDS =
  "Plan|Strategy|Framework|Programme|Program|Agenda|Vision|Policy|Blueprint|Manifesto|Act|Charter|Initiative|Directive|Ambition|Priorities|Mandate|Declaration|Promise|White Paper|Forward View|Compact|Roadmap|Constitution|Pact";
/** A plan or goal by its own name: "the Corporate Plan", "goal 3", "the quality plan", *Closer Care*. */
const NAMED_PLAN = composed(
  `(?<![\\p{L}])(?:(?:(?:\\p{Lu}[\\p{L}’'&-]*|\\d{1,2}[- ][Yy]ear|20\\d\\d)\\s(?:(?:and|for|of|the|to|&|a|in)\\s){0,2}){1,8}(?:${KINDS})(?![\\p{L}])|(?:corporate|council|business|strategic|quality|clinical|annual|economic|national digital|[Tt]rust)\\s(?:plan|strategy|priorities)(?![\\p{L}])|(?:\\p{L}+[’']s?|[Oo]ur|[Ii]ts|[Tt]heir)\\s(?:(?!digital|data|technology|information|ict|it|cyber|new|own|draft|next|following)\\p{Ll}[\\p{Ll}-]+\\s){1,3}(?:plan|strategy|priorities|vision)(?![\\p{L}])|(?:[Gg]oal|[Oo]bjective|[Aa]mbition|[Pp]riority|[Aa]ction|[Pp]illar|[Aa]im)\\s(?:\\d+(?:\\.\\d+)?|one|two|three|four|five|six|seven|eight)\\sof\\s(?:the\\s|our\\s)?[“"'‘*_]?\\p{Lu}|[Ee]xecutive [Oo]rder|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|last|\\d(?:st|nd|rd|th))\\s(?:goal|objective|ambition|priority|action|pillar|aim|outcome|mission|theme|promise|chapter)\\s(?:of|in)\\s(?:the\\s|our\\s)?[“"'‘*_]?\\p{Lu})`,
  "gu",
);
/** Without one of these no plan is named: most statements have none, and the whole expression is slow. */
const SAYS_PLAN = new RegExp(`${KINDS}|plan|strategy|priorities|\\s(?:of|in)\\s|xecutive [Oo]rder`);
/** Plans that are still being made, or merely come out, are not served. */
const IN_THE_MAKING = screened(
  /\b(?:propos\w+|publish\w*|publication of|develop(?:ing|ment of)?|develop an?|creat\w+|draft\w*|updat\w+|refresh\w*|write|writing|produce|upcoming|forthcoming)\s+(?:the\s|a\s|an\s|our\s|its\s|their\s|new\s|next\s|first\s|limited\s|proposed\s)*$/i,
);

/** "Supports: the Council Plan", "Goal served – …": a label that says what the work is for. */
const LABELLED = screened(
  /(?:^|[;.]\s+)(?:supports?|serves?|served|delivers?|contributes?(?: to)?|aligns?(?: (?:to|with))?|alignment|links?(?: to)?|linked to|answers?|(?:corporate |strategic |council |trust )?(?:goal|aim|objective|priority|outcome|fit)s?(?: (?:served|supported|met))?)\s*[:–—-]\s*[^.;:]*$/i,
);

/** How far the tie may stand from the plan, in characters. */
const NEAR = 70;

/** Rubric (b) 11: names a plan or goal of this organisation or its system that digital work serves. */
export const align: Rule = {
  label: "ALIGN",
  applies({ text, joined, form, cells, voice, role, grammar }, { document }): Applies | null {
    if (voice === "quoted" || role === "references" || role === "glossary") return null;
    const cell = cells.find(
      ({ head, text: words }) =>
        cues.test("alignment-columns", head) &&
        !/\b(?:services?|systems?|devices?|users?|by)\b/i.test(head) &&
        /\p{L}{3}/u.test(words),
    );
    if (cell) return { cue: `column “${cell.head}”`, stretch: { start: cell.start, end: cell.end } };
    if (grammar.modality === "requirement" && grammar.subject !== "organisation") return null;
    const own = tellerOf(document);
    for (const { index, 0: name } of SAYS_PLAN.test(text) && saysTie(text) ? matchesOf(NAMED_PLAN, text) : []) {
      if (own.isOwnTitle(name) || IN_THE_MAKING.test(text.slice(Math.max(0, index - 40), index))) continue;
      const before = text.slice(Math.max(0, index - NEAR), index);
      const after = text.slice(index + name.length, index + name.length + NEAR);
      const tie =
        cues.find("alignment", before)[0] ??
        cues.find("alignment-carries", before)[0] ??
        LABELLED.exec(before) ??
        cues.find("alignment-after", after)[0];
      if (tie) return { cue: "term" in tie ? tie.term : tie[0].toLowerCase() };
    }
    if (form === "table-row") return null;
    const self = own.find(joined) && cues.find("alignment-self", text)[0];
    return self ? { cue: self.term } : null;
  },
};

/** Whether a tie stands anywhere; where it must stand is asked beside each plan. */
function saysTie(text: string): boolean {
  return (
    cues.test("alignment", text) ||
    cues.test("alignment-carries", text) ||
    cues.test("alignment-after", text) ||
    /[:–—-]/.test(text)
  );
}

/** Telling which names are the document's own is costly; it is done once for a document. */
const tellers = new WeakMap<StrategyDocument, SelfTeller>();

function tellerOf(document: StrategyDocument): SelfTeller {
  const known = tellers.get(document);
  if (known) return known;
  const teller = selfTeller(document);
  tellers.set(document, teller);
  return teller;
}
