import { fieldOf, leadersIn } from "../../extract/people/fields.js";
import { groupsIn } from "../../extract/people/groups.js";
import { headedWords } from "../../extract/structure/pairs.js";
import { mentionsTechnology } from "../../extract/technology/technology.js";
import type { LabelledStatement } from "../../model/statement.js";
import { datesIn } from "../../text/dates.js";
import type { Lexicon } from "../../text/lexicon.js";
import { screened } from "../../text/screened.js";
import { evidence } from "../evidence.js";
import type { Extracts } from "../extracts.js";
import type { IndicatorResult } from "../sign.js";

type Given = Pick<Extracts, "statements">;

/** What a group will do: after its name, within a few words, "will" and a verb of its own. */
const WILL_DO = screened(
  /^(?:\s(?:and|of|in|at|on|with|from|across|for)\s[\p{L}’'\s-]{2,40}|,[^,]{2,50},)?\s(?:will|shall|are to|is to|agrees? to|begins? to|stops?|starts?|chooses?|decides?|keeps?|takes? over|(?:is|are) going to|from \p{Lu}\p{L}+)\s(?:each\s|all\s|then\s|also\s|now\s|instead\s|no longer\s|together\s|jointly\s|themselves\s|\p{L}+ly\s)?(?!be\b|have\b|receive\b|benefit\b|get\b|see\b|find\b|enjoy\b|need\b|continue to (?:have|receive|benefit)|feel\b|experience\b|gain\b|play\b|become\b|notice\b|no longer have\b|not\b|welcome\b|want\b|expect\b)(?=\p{Ll}{2,})/u,
);

/** MAI-6: a group outside IT and what it will do differently. A person confirms (rubric b). */
export function othersPart({ statements }: Given, lexicon: Lexicon): IndicatorResult {
  return candidates(
    "MAI-6",
    statements.filter((statement) => isTheirPart(statement, lexicon)),
  );
}

function isTheirPart(statement: LabelledStatement, lexicon: Lexicon): boolean {
  if (!isPlanned(statement) || lexicon.test("everyone", statement.text)) return false;
  const { text } = statement;
  const cells = headedWords(statement);
  const [who, does] = [cells.find(({ head }) => WHO.test(head)), cells.find(({ head }) => DOES.test(head))];
  if (who && does && who !== does) return namesOthers(who.text, lexicon) && /\p{L}{3}/u.test(does.text);
  return (
    actors(text, lexicon).some(
      ({ start, end }) =>
        isSubject(text.slice(0, start)) &&
        (WILL_DO.test(text.slice(end)) || (INSTEAD.test(text) && DOES_NOW.test(text.slice(end)))),
    ) ||
    actors(text, lexicon).some(
      ({ start, end }) =>
        IT_IS_FOR.test(text.slice(Math.max(0, start - GIVEN_WITHIN), start)) &&
        /^[^.;:]{0,40}\bto\s(?!(?:have|get|see|enjoy|benefit|receive)\b)\p{Ll}/u.test(text.slice(end)),
    )
  );
}

/** So near before a group stands what gives it the work, in characters. */
const GIVEN_WITHIN = 120;

/** "It will be for …", "we are asking …", "… falls to": the work is given to whoever comes next. */
const IT_IS_FOR = screened(
  /\b(?:it (?:will be|is|becomes) (?:for|up to)|(?:will )?falls? to|left to|passes? to|handed to|we (?:ask|are asking|will ask|expect|rely on|need))\s(?:(?:the|our|all|every|each)\s)?(?:[\p{Ll}-]+\s){0,2}$/iu,
);

/** What people do in place of something else. */
const INSTEAD = screened(/\b(?:instead(?: of)?|in place of|rather than|no longer)\b/i);
const DOES_NOW =
  /^(?:\s(?:in|at|on|of)\s[\p{L}’'\s-]{2,30})?\s(?!(?:is|are|was|were|has|have|had|can|could|may|might|must|should|would|need|want)\b)\p{Ll}{2,}\s/u;

const WHO = screened(/^(?:who|group|team|whose|staff|role|service|for whom|people)\b/i);
const DOES = screened(
  /\b(?:will do|do differently|differently|part|changes?|does|action|what they|contribution|asked)\b/i,
);

/** Groups of staff, services and leaders, none of IT. */
function actors(text: string, lexicon: Lexicon): { readonly start: number; readonly end: number }[] {
  const groups = groupsIn(text).filter(({ side, particular }) => particular && side === "staff");
  const bodies = lexicon.find("services", text);
  return [...groups, ...leadersIn(text), ...bodies].filter(
    ({ start, end }) => fieldOf(text.slice(Math.max(0, start - BEFORE), end)) === "other",
  );
}

/** "IT" just before "managers" makes them IT's, in characters. */
const BEFORE = 14;

/** The group begins its clause: little stands before it. */
function isSubject(before: string): boolean {
  const clause = (before.split(/[,;:.–—]\s|\b(?:and|while|but)\s/u).at(-1) ?? before).replace(OPENING, "");
  return (
    /^\s*(?:(?:the|our|all|every|each|both|some|most|two|three|\p{Lu}?\p{L}+ing|\p{Lu}?\p{L}+)\s){0,4}$/u.test(
      clause,
    ) &&
    !/\b(?:to|for|of|with|by|help|let|that|enabl\p{L}+|support\p{L}*)\s+(?:(?:the|our|all|every)\s)?$/iu.test(clause)
  );
}

/** "By June 2026", "Under rule 3": when or on what ground, before the clause begins. */
const OPENING =
  /^\s*(?:By|From|In|On|At|Before|After|During|Until|Within|Under)(?:\s[\p{L}\d–-]+){0,4}?\s\d+(?:\s\d+)*\s/u;

function namesOthers(text: string, lexicon: Lexicon): boolean {
  return (
    fieldOf(text) === "other" &&
    (groupsIn(text).some(({ particular }) => particular) ||
      leadersIn(text).length > 0 ||
      lexicon.test("services", text))
  );
}

/** MAI-7: a channel, an audience and a time for spreading the strategy or hearing back. A person confirms (rubric b). */
export function howShared({ statements }: Given, lexicon: Lexicon): IndicatorResult {
  return candidates(
    "MAI-7",
    statements.filter((statement) => {
      if (!isPlanned(statement) && !CAN_REPLY.test(statement.text)) return false;
      const text = wholeOf(statement);
      const heading = statement.leadIns.find(({ kind }) => kind === "heading")?.text ?? "";
      return (
        lexicon.test("channels", text) &&
        (groupsIn(text).length > 0 || lexicon.test("audiences", text) || lexicon.test("services", text)) &&
        isTimed(text, lexicon) &&
        (lexicon.test("shared", text) || lexicon.test("sharing-heading", heading))
      );
    }),
  );
}

/** "On which tenants can reply" is no mere possibility. */
const CAN_REPLY = screened(/\bcan (?:reply|answer|ask|tell|write|comment|send|say|object|respond)\b/i);

/** MAI-8: training, protected time or help on the spot for named groups. A person confirms (rubric b). */
export function helpToAdopt({ statements }: Given, lexicon: Lexicon): IndicatorResult {
  return candidates(
    "MAI-8",
    statements.filter((statement) => {
      if (!isPlanned(statement)) return false;
      const text = wholeOf(statement);
      if (!lexicon.test("help", text) || lexicon.test("hollow-help", text)) return false;
      const groups = groupsIn(text);
      const named =
        groups.some(({ side, particular }) => particular && side === "staff") || lexicon.test("services", text);
      // "All staff" is named enough where it is said how much, or when.
      return (
        named ||
        (groups.some(({ side }) => side === "staff") &&
          (isTimed(text, lexicon) || /\d/.test(text)) &&
          (mentionsTechnology(text) || lexicon.test("help-much", text)))
      );
    }),
  );
}

/** What the document's own voice says is to be done. */
function isPlanned({ voice, role, grammar, labels }: LabelledStatement): boolean {
  if (voice !== "own" || role === "references" || role === "glossary" || role === "progress" || role === "case-study")
    return false;
  return (
    grammar.tense !== "past" &&
    !labels.has("PROGRESS") &&
    grammar.modality !== "possibility" &&
    grammar.modality !== "need"
  );
}

function wholeOf({ text, cells }: LabelledStatement): string {
  return cells.length > 0 ? cells.map(({ head, text: cell }) => `${head}: ${cell}`).join("; ") : text;
}

function isTimed(text: string, lexicon: Lexicon): boolean {
  return datesIn(text).length > 0 || lexicon.test("times", text);
}

/** Short patterns find these; nothing is counted until somebody has confirmed it. */
function candidates(id: string, found: readonly LabelledStatement[]): IndicatorResult {
  return {
    id,
    state: found.length > 0 ? "unknown" : "not-met",
    asks: found.length > 0,
    measure: { value: found.length, unit: "count" },
    evidence: found.map((statement) => evidence(statement, "for", id)),
  };
}
