import { matchesOf } from "../../text/matches.js";
import { isTerm, type Stretch, trimmed, wordAt, wording } from "./wording.js";

/** The main clause of a promise: who or what it is about, and where its verb begins. Offsets into the text it was read from. */
export interface Clause {
  /** The words before "will", without opening adverbials; null when the promise has no subject of its own. */
  readonly subject: Stretch | null;
  /** The first word of the verb, past "will", "also", "continue to" and the like. */
  readonly verb: number;
  /** "Will be redesigned", "are to be closed": the subject is what it is done to. */
  readonly passive: boolean;
  /** The end of the sentence. */
  readonly end: number;
}

/** Numbers, bullets and labels in front of an action: "1.3", "Action 7:", "####". */
const NUMBERING =
  /^(?:\s|#+|[•▪●○◦■□*·–—-]\s*|(?:actions?|commitments?|objectives?|goals?|steps?|priorit(?:y|ies)|measures?|activit(?:y|ies)|activities planned|milestones?|deliverables?|targets?|outcomes?|initiatives?)\s*[A-Z]?\d*(?:\.\d+)*\s*[:–—]\s*|[A-Z]{0,3}\d+(?:\.\d+)+[a-z]?[.):]?\s+|[A-Z]{1,3}\d+[.):]?\s+|\d{1,3}[.):]\s+|\(?[a-z]\)\s+|\([ivx]+\)\s+)+/i;

/** A title in front of an item, up to six words: "Promoting inclusion: …". */
const TITLE = /^(?:[\p{L}\p{N}&’'/()–-]+\s){0,7}[\p{L}\p{N}&’'/()-]+\s?:\s+(?=\p{L})/u;

const MODAL =
  /\b(?:will|shall)\b(?!\s+(?:of|to)\b)|(?<=\b(?:we|they|it|you))[’']ll\b|\b(?:ha(?:s|ve) (?:agreed|committed|pledged|promised|plans|a plan) to|(?:is|are) (?:all )?(?:committed|going|determined|due|planning|aiming|intending|seeking|looking|working|proposing) to|(?:aims|intends|plans|seeks|proposes|hopes|aspires|commits) to|(?<=\b(?:we|they|bodies|teams|departments|agencies)\s)(?:aim|intend|plan|seek|propose|hope|aspire|commit|want) to|(?:aims?|ambitions?|goals?|objectives?|targets?|intentions?|visions?|plans?|aspirations?|priority|priorities|focus|purpose|mission)\b[^.;:]{0,80}?\b(?:is|are)(?:,[^,]{3,40},)? to|(?:target|aim|goal|objective|ambition|intention) of(?=\s\w+ing\b)|(?<=\b(?:we|they)\s)are(?=\s(?:now\s|also\s|currently\s|\p{L}+ly\s)?\p{L}{3,}ing\b)|should|must|(?<!\b(?:the|a|no|any|this)\s)need to|needs to|have to|has to)\b/giu;

/** A verb directly after one of these belongs to a clause that only tells of something. */
const SUBORDINATE =
  /\b(?:that|than|which|who|whose|what|how|why|unless|where|when|whether|if|because|until|before|once|so)\s*$/i;

/** ... and so does one whose subject begins with one of these, save "who" and "which", which may describe the subject itself. */
const SUBORDINATE_SUBJECT =
  /\b(?:what|how|why|where|when|whether|if|unless|because|until|before|once|so|that(?=\s(?:the|an?|our|their|its|all|every|each|this|these|we|they|it|people|patients|users|staff)\s))\s+(?:[^\s,]+\s+){1,5}$/i;

/** Words that open an adverbial before the subject: "By 2027, …", "To help wards, …", "Working with partners, …". */
const OPENER =
  /^(?:\d[\d/–-]*|in|by|from|during|as|to|after|before|once|where|when|if|subject|given|through|over|following|under|within|at|on|for|with|while|since|based|according|taking|drawn|until|throughout|across|next|this|later|between|beyond|alongside|together|externally|internally|going|moving|however|therefore|among|finally|first|firstly|second|secondly|lastly|also|further|in addition|\p{L}+ly|\p{L}+ing)\b/iu;

/** "Together with the ports, the county, and the pilots, …": up to the comma after the whole list. */
const WITH_LIST =
  /^(?:in (?:close )?(?:collaboration|partnership|consultation|co-?operation|conjunction|coordination) with|together with|working with|alongside)\b[^.;:]{2,160}?,\s(?:and|or)\s[^,.;:]{2,80},\s/iu;

const PRONOUN_SUBJECT = /\b(?:we|i|it|they|this|these|that|those|you|there)\s*$/i;

/** Words between "will" and the verb that are no part of the promise. */
const BEFORE_VERB =
  /^\s*(?:(?:not only|all|also|then|therefore|now|both|each|always|only|further|jointly|together|initially|fully|actively|first|next|soon|still|again|so|likewise|ultimately|instead|(?!(?:app|supp|re|comp|multip|imp|f)ly\b)\p{L}+ly)\s+|(?:continue|commit|endeavour|strive|look|aim|seek|intend|plan|work) to\s+(?!\p{L}+ing\b)|(?:continue|commit) to\s+(?=\p{L}+ing\b)|be\s+(?=(?!being\b)\p{L}{2,}ing\b)|[–—-]\s[^–—]{3,60}\s[–—-]\s|,\s[^,]{3,100},\s)*/u;

const PASSIVE =
  /^(?:not\s+|only\s+|\p{L}+ly\s+)*be\s+(?:\p{L}+ly\s+|also\s+|then\s+)?(?:\p{L}+ed|built|made|set|held|given|taken|run|put|sought|drawn|brought|done|begun|cut|written|led|kept|bought|met|undertaken|overseen|rolled|known|shown|spent|sent|found|chosen|driven)\b/iu;

/** An item may begin with a noun that is also a verb ("Support and training will…"); a "will" further on than this is another clause's, in characters. */
const LONGEST_NOUN_SUBJECT = 45;

/** Reads the main clause of a promise from the sentence, item or cell in `text`. @param item true for list items and cells, whose verb may come first @param dates dates in the text, so that "By June the board will" is about the board */
export function clauseOf(text: string, item: boolean, dates: readonly Stretch[] = []): Clause {
  const body = NUMBERING.exec(text)?.[0].length ?? 0;
  const end = text.length;
  const bare = item && isTerm("verbs", wordAt(text, body));
  for (const match of matchesOf(MODAL, text.slice(body))) {
    const at = body + match.index;
    if (bare && (match.index > LONGEST_NOUN_SUBJECT || PRONOUN_SUBJECT.test(text.slice(body, at)))) break;
    if (/^(?:should|must|need|have|has)/i.test(match[0]) && at - body < 3) continue;
    const subject = subjectBefore(text, body, at, dates);
    if (!subject) continue;
    const after = at + match[0].length;
    const verb = after + (BEFORE_VERB.exec(text.slice(after))?.[0].length ?? 0);
    if (/^\s*not\b/.test(text.slice(after)) && /\b(?:but|instead)\b[^.]*\bwill\b/i.test(text.slice(after))) continue;
    const plainSubject = /\b(?:is|are) to$|\bof$/i.test(match[0]) ? null : subject;
    return { subject: plainSubject, verb, passive: PASSIVE.test(text.slice(verb, verb + 80)), end };
  }
  return withoutModal(text, body, item, dates);
}

/** The subject that ends at the offset; undefined when the clause is subordinate. */
function subjectBefore(text: string, body: number, at: number, dates: readonly Stretch[]): Stretch | undefined {
  const before = text.slice(body, at);
  const pronoun = PRONOUN_SUBJECT.exec(before);
  const lead = pronoun ? before.slice(0, pronoun.index) : before;
  const clause = lead.slice(Math.max(lead.lastIndexOf(","), lead.lastIndexOf(";"), lead.lastIndexOf(":")) + 1);
  if (SUBORDINATE.test(lead) || (!pronoun && SUBORDINATE_SUBJECT.test(clause))) return undefined;
  if (pronoun) return { start: body + pronoun.index, end: body + pronoun.index + pronoun[0].trimEnd().length };
  let from = 0;
  const stop = Math.max(before.lastIndexOf(": "), before.lastIndexOf("; "));
  if (stop >= 0) from = stop + 2;
  while (OPENER.test(before.slice(from))) {
    const list = WITH_LIST.exec(before.slice(from));
    if (list) {
      from += list[0].length;
      continue;
    }
    const comma = before.indexOf(", ", from);
    const date = dates.find(({ start, end }) => start >= body + from && end < at);
    if (comma < 0 && !date) break;
    from = comma < 0 && date ? date.end - body + 1 : comma + 2;
  }
  return trimmed(text, { start: body + from, end: at }) ?? { start: at, end: at };
}

/** A title with less than this after it is the item itself, in characters. */
const SHORTEST_PROMISE = 8;

/** "Among other things, …", "In order to …, …": the promise begins after the comma; "By June two wards …" after the date. */
function pastAdverbials(text: string, start: number, dates: readonly Stretch[]): number {
  let from = start;
  while (OPENER.test(text.slice(from))) {
    const list = WITH_LIST.exec(text.slice(from));
    if (list) {
      from += list[0].length;
      continue;
    }
    const date = dates.find((one) => one.start >= from);
    if (date && DUE_BEFORE.test(text.slice(from, date.start)) && /^\s\p{L}/u.test(text.slice(date.end))) {
      return date.end + 1;
    }
    const comma = text.indexOf(", ", from);
    const promising = /^(?:to|\p{L}+ing)\s/iu.test(text.slice(from));
    if (comma < 0 || (promising && !/^we\s/.test(text.slice(comma + 2)))) break;
    from = comma + 2;
  }
  return from;
}

/** What stands before an opening date. */
const DUE_BEFORE = /^(?:by|from|before|come|as of)\s(?:the\s)?$/i;

/** Items and present-tense sentences: a bare verb, a noun of action, or a body and what it does. */
function withoutModal(text: string, body: number, item: boolean, dates: readonly Stretch[]): Clause {
  const end = text.length;
  const title = TITLE.exec(text.slice(body))?.[0].length ?? 0;
  const start = pastAdverbials(text, body + (title < text.length - body - SHORTEST_PROMISE ? title : 0), dates);
  const opening =
    /^(?:to\s+(?=\p{Ll})|commit(?:ting)? to\s+|continu(?:e|ing) to\s+|we\s+(?!are\b|have\b)|also\s+|further\s+(?=\p{Ll}+\s)|aim(?:ing)? to\s+|the\s+(?=(?:creation|development|introduction|establishment|implementation|provision|launch|adoption|replacement|delivery|migration|roll-?out)\b))+/iu.exec(
      text.slice(start),
    );
  if (opening) return { subject: null, verb: start + opening[0].length, passive: false, end };
  if (!item || /^(?:the|each|all)\s/i.test(text.slice(start))) {
    const acting = actingBody(text, start);
    if (acting) return { ...acting, passive: false, end };
  }
  return { subject: null, verb: start, passive: false, end };
}

/** "The team coordinates…", "Governance boards document…": a body at the start and a verb in the present. */
function actingBody(text: string, start: number): { subject: Stretch; verb: number } | undefined {
  const opening = text.slice(start, start + 90);
  for (const { end } of wording.find("bodies", opening)) {
    const gap = /^\s+/.exec(opening.slice(end));
    if (!gap) continue;
    const verb = end + gap[0].length;
    const word = wordAt(opening, verb);
    const base = word.replace(/ies$/, "y").replace(/(?:(?<=ss|sh|ch|x)es|s)$/, "");
    if (isTerm("verbs", base) || isTerm("verbs", `${base}e`)) {
      if (opening.slice(0, end).split(/\s+/).length > 8) return undefined;
      return { subject: { start, end: start + end }, verb: start + verb };
    }
  }
  return undefined;
}
