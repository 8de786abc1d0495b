import { screened } from "../../text/screened.js";

/** "The principles are shown in table 2", "an outline is published in annex 3": says where something stands. */
const POINTS = screened(
  /\b(?:shown|stated|explained|published|listed|described|set out|given|presented|summari[sz]ed|illustrated|found|outlined)\b[^.;]{0,40}\b(?:table|figure|fig\.|annex|appendix|chapter|section|below|above|overleaf)\b(?:\s\d|\s[A-Z]\b|[^.;]{0,20}$)/i,
);
/** "The first strategic goal …, which aims to …": what is to be reached, not how to choose. */
const SETS_OUT_GOALS = screened(
  /^(?:the|our) (?:first|second|third|fourth|fifth|sixth|final|last|overall|main|strategic)\s(?:[\w-]+\s){0,3}?(?:goal|objective|aim|ambition|pillar|theme)\b/i,
);
/** "Is possible only if …": a condition of success. */
const POSSIBLE_ONLY = screened(
  /\b(?:possible|achievable|achieved|succeeds?|successful|works?|effective|useful)\s(?:only|unless)\b/i,
);
/** "Unless the law dictates otherwise": what the law says of a thing is no rule of ours. */
const OF_THE_LAW = screened(/\b(?:as a matter of law|(?:unless|except) (?:where |when |if )?[^.;,]{0,40}\blaws?\b)/i);
/** "We will support the move (except where …)": a task and its exception. */
const TASK = screened(/^we (?:will|shall) (?:work to|work on|support|continue|begin|complete|move|transfer|help)\b/i);
/** Words spoken by somebody, within the sentence: "and say, ‘unless we …’". */
const SPOKEN = screened(/\b(?:say|says|said|saying|ask|asks|asked)\b[^.;]{0,3}\s?[“"‘'][^”"’]{0,60}$/i);
/** "The Open by Default Review": the name of a thing, with capitals. */
const NAME_BY_DEFAULT = /\b\p{Lu}[\p{L}-]*\sby\sDefault\b/u;

/** Whether a sentence only says where rules stand, or what is to be reached: it decides nothing, whatever words of a rule are in it. */
export function isNoRule(text: string): boolean {
  return POINTS.test(text) || SETS_OUT_GOALS.test(text);
}

/**
 * Whether "unless", "only if" and the like make no exception to a rule: a condition of success, words that somebody speaks, the
 * law, or the name of a thing.
 *
 * @param at where the words of the exception begin in the text
 */
export function isNoException(text: string, at: number): boolean {
  return (
    POSSIBLE_ONLY.test(text) ||
    SPOKEN.test(text.slice(0, at)) ||
    OF_THE_LAW.test(text) ||
    TASK.test(text) ||
    isName(text)
  );
}

/** Whether "by Default" is part of a name rather than what is done by default. */
export function isName(text: string): boolean {
  return NAME_BY_DEFAULT.test(text);
}
