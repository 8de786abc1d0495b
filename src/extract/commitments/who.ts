import { matchesOf } from "../../text/matches.js";
import { screened } from "../../text/screened.js";
import type { Clause } from "./clause.js";
import { endsWithTerm, isTerm, type Stretch, trimmed, wordCount } from "./wording.js";

/** A role or body has at most this many words; a longer subject is a story. */
const MOST_WORDS = 16;

/** "Led by the Chief Nurse": whoever follows answers for it, wherever it stands. */
const LED_BY =
  /\b(?:(?:jointly\s)?(?:led|owned|overseen|sponsored|chaired|championed|headed) by|under the (?:leadership|direction|oversight|sponsorship) of|(?:the )?responsibility of|accountable to)\s+/gi;

const LEADING = screened(
  /(?:led|owned|overseen|sponsored|chaired|championed|headed) by|under the|responsibility of|accountable to/i,
);

/** In "will be reviewed by the board" the board answers. */
const DONE_BY = /\sby\s(?=(?:the|a|an|our|each|every|all)\s|\p{Lu})/u;

const LABELLED = screened(
  /(?:^|[\s(;.])(?:owner|lead|led by|lead officer|responsible|responsibility|accountable|sponsor|sro|delivery lead|lead organisation)s?\s*[:–—]\s*(?=\p{L})/iu,
);

const END_OF_ROLE =
  /[;.()•]|\s[–—-]\s|,\s(?:and\s(?:will|is|are|has|reports?)|who|which|with|in|by|to|on)\b|\s(?:by|in|from|before|during|until|to|which|who|that|will|is|are|through|using|so that|chaired|and composed|on a|on an|each|every|once|twice|annually|quarterly|monthly)\s/u;

const ACRONYM =
  /^(?:[Tt]he\s)?\p{Lu}[\p{Lu}\p{N}&]{1,9}s?(?:(?:\s?\/\s?|,\s|\sand\s|,\sand\s|\s&\s)(?:the\s)?\p{Lu}[\p{Lu}\p{N}&]{1,9}s?)*$/u;

/** Two and more capitalised words: the name of a body, unless it ends like a document, a product or a place. */
const NAME =
  /^(?:[Tt]he\s)?\p{Lu}[\p{L}’'&-]+(?:\s(?:of|for|and|the|&)){0,2}(?:\s\p{Lu}[\p{L}\p{N}’'&-]*(?:\s(?:of|for|and|the|&)){0,2})+$/u;
const NOT_OF_A_BODY = screened(
  /\b(?:strategy|plan|programme|program|project|framework|policy|act|roadmap|blueprint|manual|guidelines|catalogue|standard|app|system|platform|portal|hub|library|cloud|charter|toolkit|record|records|service|services|digital|data|initiative|agenda|ambition|vision|mission|guide|directive|pathway|review|kingdom|states|ireland|city|county|borough)$/i,
);

/** Capitals that name technology, money or places, not somebody who answers. */
const NOT_A_BODY =
  /^(?:[Tt]he\s)?(?:AI|IT|ICT|UK|EU|US|USA|API|APIs|EPR|EHR|PDF|GDPR|KPIs?|NHS App|GOV|IoT|SMEs?|PA|GC|NHS)$/u;

/** A government as a whole, whatever country's: no more an answer than "we". */
const A_GOVERNMENT =
  /^(?:(?:[Tt]he|H(?:M|is Majesty[’']s|er Majesty[’']s))\s){0,2}(?:(?:\p{Lu}[\p{L}.-]*|national|federal|central)\s){0,3}[Gg]overnment(?:\sof\s(?:the\s)?\p{Lu}[\p{L} -]*)?$/u;

/** The number of the heading that a name is: "1 The Digital Taskforce". */
const HEADING_NUMBER = /^\d{1,2}(?:\.\d{1,2}){0,2}\.?\s(?=(?:The\s)?\p{Lu}[\p{L}’'-]+\s)/u;

/** The named role, group or body that answers for the promise; null for "we", the organisation as a whole and everyone (rubric a, who). */
export function readWho(text: string, { subject, verb, passive, end }: Clause): Stretch | null {
  if (subject && !passive) {
    const role = roleIn(text, { start: subject.start, end: beforeHelp(text, subject) });
    if (role) return role;
  }
  const labelled = LABELLED.exec(text);
  const labelledRole = labelled && roleFrom(text, labelled.index + labelled[0].length);
  if (labelledRole) return labelledRole;
  const doing = passive ? agentOf(text, verb) : null;
  if (doing) return doing;
  for (const match of LEADING.test(text) ? matchesOf(LED_BY, text.slice(0, end)) : []) {
    const role = match.index < verb ? null : roleFrom(text, match.index + match[0].length);
    if (role) return role;
  }
  return null;
}

/** The role or body that something "will be done by"; null where a thing or nobody is named ("powered by AI"). */
export function agentOf(text: string, verb: number): Stretch | null {
  const by = DONE_BY.exec(text.slice(verb));
  return by && roleFrom(text, verb + by.index + by[0].length);
}

/** "The board, with the proposed support of X, will …": the board answers. */
function beforeHelp(text: string, { start, end }: Stretch): number {
  const match = /,\s(?:with the|supported by|working with|together with its)\s/i.exec(text.slice(start, end));
  return match ? start + match.index : end;
}

function roleFrom(text: string, start: number): Stretch | null {
  const match = END_OF_ROLE.exec(text.slice(start));
  return roleIn(text, { start, end: match ? start + match.index : text.length });
}

/** The stretch when it names a role, group or body, else null. Also for cells of a column of owners. */
export function roleIn(text: string, stretch: Stretch): Stretch | null {
  const whole = trimmed(text, stretch);
  if (!whole) return null;
  const number = HEADING_NUMBER.exec(text.slice(whole.start, whole.end))?.[0].length ?? 0;
  const kept = { ...whole, start: whole.start + number };
  const words = text.slice(kept.start, kept.end);
  if (wordCount(words) > MOST_WORDS || /\b(?:will|shall|is|are|also)\b/.test(words)) return null;
  const named = words.replace(/^(?:both|each of|all of|all|either|we and|we with)\s+/i, "");
  const plain = named.toLowerCase();
  if (isTerm("self-names", plain) || A_GOVERNMENT.test(named)) return null;
  if (OWN_OR_POINTING.test(plain) && !NAMES_A_ROLE.test(plain)) return null;
  if (NOT_A_BODY.test(named) || /^\p{L}+ing\s/u.test(words)) return null;
  if (ACRONYM.test(named) || (NAME.test(named) && !NOT_OF_A_BODY.test(named))) return kept;
  const first = named.split(/,\s|\s(?:and|with|via|&)\s|\//u)[0] ?? named;
  return isBody(first) ? kept : null;
}

const OWN_OR_POINTING = screened(/^(?:our|this|that|such|its|their)\s/);
const NAMES_A_ROLE = screened(
  /\b(?:teams?|directors?|officers?|leads?|boards?|groups?|committees?|managers?|heads?|chief|service desk|panel|office)\b/,
);

/** Whether the head of the phrase is a role or body: its last word, or the last before "of", "for" and the like. */
function isBody(phrase: string): boolean {
  const head = (
    phrase.replace(/\s*\([^)]*\)/g, "").split(/\s(?:of|for|in|at|from|on|within|across|that|who|which)\s/u)[0] ?? phrase
  ).trim();
  return /\bchief\s/i.test(head) || endsWithTerm("bodies", head) || ACRONYM.test(head);
}
