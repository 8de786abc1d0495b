import { type Applies, cues, type Rule } from "./rule.js";

/** Says that somebody answers, leads or decides. */
const ANSWERS =
  /\b(?:is|are|be|was|been)\s+(?:\w+ly\s+)?(?:responsible|accountable|led|chaired|overseen|owned|sponsored|governed|managed|coordinated|co-ordinated|supported)\b|\b(?:chairs?|leads?|oversees?|owns?|sponsors?|reports? to|answers? (?:for|to)|will (?:lead|oversee|chair|own|coordinate|co-ordinate|monitor|approve|sign off|decide|be responsible|be accountable))\b|\bresponsib\w+\s+(?:for|lies|rests|sits)\b/i;

/** Roles and bodies by name: "Chief Nurse", "the Programme Board", "MEAC". */
const ROLE_OR_BODY =
  /\b(?:chief\s+[\w-]+(?:\s+(?:officer|executive))?|(?:deputy\s+|assistant\s+|executive\s+|medical\s+|finance\s+)?directors?(?:\s+of\s+\w+)?|heads?\s+of\s+\w+|cabinet\s+members?|senior\s+responsible\s+owners?|(?:[A-Z][\w’'-]+\s+){0,4}(?:Board|Committee|Group|Team|Council|Office|Department|Directorate|Agency|Authority|Ministry|Unit|Minister|Officer|Manager|Lead|Institute|University|Partnership|Taskforce)|(?:steering|working|project|programme|delivery|governance|user)\s+(?:group|board|committee|team)|[A-Z]{2,6}(?:\s?\/\s?[A-Z]{2,6})*)\b/;

/** Rubric (b) 12: names a role, team or body answering for something, or who decides. */
export const owner: Rule = {
  label: "OWNER",
  applies(statement): Applies | null {
    const { text, voice, role, cells } = statement;
    if (voice === "quoted" || role === "references" || role === "glossary") return null;
    const cell = cells.find((one) => one.role === "owners" && one.text.trim().length > 1);
    if (cell) return { cue: `column “${cell.head}”`, stretch: { start: cell.start, end: cell.end } };
    if (statement.role === "owners" && statement.form !== "sentence" && ROLE_OR_BODY.test(text))
      return { cue: "list of owners" };
    const named = ROLE_OR_BODY.exec(text);
    const answers = ANSWERS.exec(text);
    if (named && answers && Math.abs(named.index - answers.index) < NEAR) return { cue: answers[0].toLowerCase() };
    const acting =
      statement.grammar.subject === "part" &&
      statement.grammar.tense === "future" &&
      cues.test("owner-roles", text.slice(0, 90));
    return acting ? { cue: "named body will" } : null;
  },
};

/** How far the role may stand from what it answers for, in characters. */
const NEAR = 90;
