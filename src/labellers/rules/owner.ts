import { clauseOf } from "../../extract/commitments/clause.js";
import { readWho, roleIn } from "../../extract/commitments/who.js";
import { isOpenEnded } from "../../extract/statements/lead-ins.js";
import type { Statement } from "../../model/statement.js";
import { screened, screenedMatches } from "../../text/screened.js";
import { quantitiesOf } from "./figures.js";
import { type Applies, cues, type Rule } from "./rule.js";

/** Says that somebody answers, leads or decides, with the role before or after it. */
const answersIn = screenedMatches(
  /\b(?:(?:is|are|be|was|were|been|being)\s+(?:\w+ly\s+)?(?:responsible|accountable|led|chaired|co-?chaired|overseen|owned|sponsored|governed|coordinated|co-ordinated|approved|signed off)\b(?:\s+(?:jointly\s+)?by\b)?|chair(?:s|ed)\b|co-?chair(?:s|ed)\b|oversees?\b|answers? (?:for|to)\b|reports? to\b|rests? with\b|lies? with\b|responsibility for\b|accountab\w+ (?:for|to)\b|authority to\b|(?:led|chaired|overseen|owned|sponsored|headed|steered|directed|signed off|decided) by\b|(?:under the (?:leadership|direction|chairmanship|sponsorship) of|falls? to|(?:is|are) (?:up to|a matter for|in the hands of|in the gift of|with)|sits? with|stays? with|belongs? to|in the charge of|the (?:final|last) (?:say|word|decision) (?:is|lies|rests|sits) with)\b|(?:has|have|takes?|holds?) the (?:final|last|casting) (?:say|word|decision|vote)\b|(?:is|are) (?:charged|tasked|entrusted) with\b|signs? off\b|(?:is|are) in charge of\b|(?:decisions?|budget|money|spending)\b[^.;,]{0,40}\b(?:taken|made|held|kept|agreed) by\b|(?:has|have|takes?) (?:overall |lead |executive )?(?:charge|ownership|responsibility|accountability)\b|holds? the budget\b|(?:is|are|acts? as|serves? as) (?:the |our |its )?(?:\w+ )?(?:senior responsible owners?|SROs?|owners?|sponsors?|accountable (?:officer|person|director|executive|lead)|(?:executive|strategic|clinical|project|programme|delivery) leads?|budget holders?|decision[- ]makers?|chairs?) (?:for|of)\b)/gi,
);
/** "Is for the manager to decide": the role stands between. */
const FOR_SOMEBODY = screened(
  /\b(?:is|are|will be|remains?)\s+for\s+(?:the\s+|our\s+|each\s+)?([^,;.]{3,60}?)\s+to\s+(?:decide|approve|settle|determine|say|choose|agree|sign off|authori[sz]e|judge|rule on|answer for)\b/i,
);
/** "Lead: Waste Operations Manager", "; Owner – the Registrar": a label in the line itself. */
const LABELLED = screened(
  /(?:^|[;.|(]\s*)(?:(?:delivery|executive|action|project|programme|accountable|responsible|policy|business|service)\s+)?(?:[Ll]eads?|[Oo]wners?|[Ss]ponsor|SRO|[Ss]enior [Rr]esponsible [Oo]wner|[Aa]ccountable|[Rr]esponsible|[Ww]ho decides|[Dd]ecision[- ]maker|[Cc]hair|[Ll]ed by|[Oo]wned by)(?:\s+(?:officer|person|body|director|department|agency))?\s*[:–—]\s*(?:the\s+)?(?=\p{Lu})/u,
);

/** Roles and bodies by name: "Chief Nurse", "the programme board". */
const ROLE_OR_BODY =
  /\b(?:[Cc]hief\s+[\w-]+(?:\s+(?:[Oo]fficer|[Ee]xecutive))?|(?:[\w-]+\s+)?[Dd]irectors?(?:\s+of\s+\w+)?|[Hh]eads?\s+of\s+\w+|[Cc]abinet\s+[Mm]embers?|[Ss]enior\s+[Rr]esponsible\s+[Oo]wners?|(?:[A-Z][\w’'-]+\s+){0,4}(?:Board|Committee|Group|Team|Council|Office|Department|Directorate|Agency|Authority|Ministry|Unit|Minister|Officer|Manager|Lead|Institute|University|Partnership|Taskforce)|(?:[\w-]+\s+)?(?:group|board|committee|team|panel|manager|officer)s?|[A-Z]{3,6}s?)\b/;

/** "The harbour master is responsible": who "is responsible" is somebody, whatever they are called. */
const SOMEBODY = /(?:^|[.,;]\s)(?:the|an?|each)\s(?:[\p{L}’'-]+\s){1,5}$/iu;

/** "Dr Jane Roe, Chief Executive": a signature. */
const SIGNATURE = screened(
  /^(?:signed(?: by)?\s*[:–—-]?\s*)?(?:(?:dr|mr|mrs|ms|miss|prof(?:essor)?|sir|dame|lord|lady|cllr|councillor|the (?:rt|right) hon(?:ourable)?|the honourable|hon)\.?\s+)?(?:[A-Z](?:\.|[\p{L}’'-]+)\s+){1,3}[A-Z][\p{L}’'-]+(?:\s+[A-Z]{2,4})*\s*[,–—|-]\s*(?:(?:acting|interim|joint|deputy|executive|group|cabinet)\s+)*(?:chief|director|head|leader|chair|minister|secretary|president|commissioner|mayor|member|officer|manager|lead|governor|vice|chancellor|principal|archivist|librarian)\b/iu,
);

/** A line that is nothing but a role, or a name and a role: "Minister for Education and Skills". */
const ROLE_LINE = screened(
  /^(?:(?:[A-Z][\p{L}’'.-]+\s+){2,3})?(?:(?:Acting|Interim|Joint|Deputy|Vice|Assistant|Executive|Group|Medical|Prime)\s+)*(?:Chief\s[A-Z]\p{L}+(?:\s[A-Z]\p{L}+)?|Director|Head|Leader|Chair|Minister|Secretary of State|President|Commissioner|Mayor|Cabinet Member|Cabinet Secretary|Permanent Secretary)(?:(?:,|\s(?:of|for|and|the|&))*\s+[A-Z][\p{L}’'-]+)*$/u,
);

/** "ABC / DEF, March 2027": a row of a table that came out as one line, with who answers and by when. */
const BODIES_AND_DATE =
  /(?:^[A-Z]{2,6}(?:\s?[/,]\s?[A-Z]{2,6}|\sand\s[A-Z]{2,6})*|\s[A-Z]{2,6}(?:\s\/\s[A-Z]{2,6})+)\s(?:[–—-]\s)?(?:Q[1-4]\s|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s)?20\d\d\b/;

/** How far the role may stand from what it answers for, in characters. */
const NEAR = 60;

/** Rubric (b) 12: names a role, team or body answering for something, or who decides. */
export const owner: Rule = {
  label: "OWNER",
  applies(statement, { organisation }): Applies | null {
    const { text, voice, role, cells, form } = statement;
    if (voice === "quoted" || role === "references" || role === "glossary") return null;
    const cell = cells.find((one) => one.role === "owners" && /\p{L}{2}/u.test(one.text));
    if (cell) return { cue: `column “${cell.head}”`, stretch: { start: cell.start, end: cell.end } };
    if (form !== "table-row" && (SIGNATURE.test(text) || ROLE_LINE.test(text))) return { cue: "signature" };
    if (BODIES_AND_DATE.test(text)) return { cue: "bodies with a date" };
    if (role === "owners" && form !== "sentence" && roleIn(text, { start: 0, end: text.length }))
      return { cue: "list of owners" };
    if (cues.test("owner-not", text)) return null;
    if (LABELLED.test(text)) return { cue: "labelled owner" };
    return acting(statement, organisation) ?? answering(text);
  },
};

/** "Departments", "content creators", "ICBs and providers": many, of whom none is named. */
const MANY =
  /^(?:(?:all|each|both|every|most|other|these|those|the|our|relevant|local|a)\s+)*(?:[\p{Ll}-]+\s+){0,3}\p{Ll}+s(?:\s(?:and|or|with)\s.*)?$/iu;

/** A named body that will do it, or does it, here or in the sentence above the list. */
function acting(statement: Statement, organisation: string | undefined): Applies | null {
  const { text, form, grammar, voice, leadIns } = statement;
  if (voice !== "own" || grammar.tense === "past" || DUTY.has(grammar.modality)) return null;
  const item = form !== "sentence";
  const lead = item ? leadIns.find(({ kind }) => kind === "sentence") : undefined;
  const above = lead && /^(.{3,90}?)\s+(?:will|shall)\s*[:…-]*\s*$/i.exec(lead.text)?.[1];
  if (above && (NAMED_SERVICE.test(above) || roleIn(above, { start: 0, end: above.length })))
    return { cue: "named body, above" };
  if (isOpenEnded(text) || grammar.subject === "other-body" || cues.test("owner-only-is", text)) return null;
  const clause = clauseOf(text, item, quantitiesOf(statement).dates);
  const subject = clause.subject ? text.slice(clause.subject.start, clause.subject.end) : "";
  if (grammar.tense === "future" && !clause.passive && NAMED_SERVICE.test(subject) && subject !== organisation)
    return { cue: "named body acts" };
  const who = readWho(text, clause);
  if (!who) return null;
  const name = text.slice(who.start, who.end);
  return MANY.test(name) || name === organisation ? null : { cue: "named body acts" };
}

/** A service that acts is a body: "the Housing Repairs Service will…". */
const NAMED_SERVICE = screened(
  /^(?:the\s)?(?:[A-Z][\p{L}’'&-]+\s(?:(?:of|for|and|&)\s)?){1,5}(?:Service|Services|Programme|Hub|Network)$/u,
);

/** What somebody must or may do is not what they answer for. */
const DUTY: ReadonlySet<Statement["grammar"]["modality"]> = new Set(["need", "requirement", "possibility"]);

/** After these words stands who answers; before the others. */
const NAMED_AFTER =
  / (?:by|with)$|^(?:falls? to|belongs? to|under the|in the charge of|(?:is|are) (?:up to|a matter for|in the (?:hands|gift) of))/i;
/** "The Harbour Master": a title in capitals. */
const NAMED_ROLE = screened(/^\s(?:the\s|our\s)(?:\p{Lu}[\p{L}’'-]+\s?){2,5}/u);

/** "The final decision is the Harbour Board's". */
const DECISION_IS = screened(
  /\b(?:decision|last word|final say) (?:is|remains) (?:the\s|our\s)?(?:\p{Lu}[\p{L}-]+\s?){1,5}[’']s?\b/u,
);

/** A role beside words that say it answers or decides. */
function answering(text: string): Applies | null {
  if (DECISION_IS.test(text)) return { cue: "the decision is theirs" };
  const decides = FOR_SOMEBODY.exec(text);
  if (decides?.[1] && (ROLE_OR_BODY.test(decides[1]) || roleIn(decides[1], { start: 0, end: decides[1].length })))
    return { cue: "for somebody to decide" };
  for (const { index, 0: words } of answersIn(text)) {
    const before = text.slice(Math.max(0, index - NEAR), index);
    const after = text.slice(index + words.length, index + words.length + NEAR);
    if (/^(?:is|are) (?:responsible|accountable)/i.test(words) && SOMEBODY.test(before))
      return { cue: words.toLowerCase() };
    if (/ (?:by|with)$/i.test(words) && NAMED_ROLE.test(after)) return { cue: words.toLowerCase() };
    if (ROLE_OR_BODY.test(NAMED_AFTER.test(words) ? (after.split(/\d/)[0] ?? "") : before))
      return { cue: words.toLowerCase() };
  }
  return null;
}
