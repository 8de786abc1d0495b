import { bareAction, withoutNumber, wording } from "../../extract/statements/grammar.js";
import { isOpenEnded } from "../../extract/statements/lead-ins.js";
import type { SectionRole, Statement } from "../../model/statement.js";
import { type Applies, cues, type Rule, type Surroundings } from "./rule.js";

/** Parts in which a list item or a bare verb is to be done, whatever its grammar. */
const PROMISING: ReadonlySet<SectionRole> = new Set(["promises", "actions", "objectives", "outcomes"]);

/** Parts that promise nothing. */
const SILENT: ReadonlySet<SectionRole> = new Set(["glossary", "references"]);

/** Parts in which bare verbs are not promises of this organisation. */
const NOT_BARE: ReadonlySet<SectionRole> = new Set([
  "principles",
  "progress",
  "situation",
  "risks",
  "benefits",
  "case-study",
  "owners",
  "dates",
  "about",
]);

/** Rubric (a): a statement in the document's own voice that the organisation, or a partner acting with it, will do something or bring about a state. */
export const commitment: Rule = {
  label: "COMMITMENT",
  applies(statement, around) {
    if (statement.voice !== "own" || SILENT.has(statement.role)) return null;
    if (/\?\s*$/.test(statement.text) || leavesOpen(statement)) return null;
    if (statement.form === "table-row") return row(statement, around);
    if (cues.test("commitment-not", statement.joined)) return null;
    return promise(statement) ?? intention(statement) ?? bare(statement, around) ?? underPromise(statement, around);
  },
};

/** "We will do this by:" only introduces what follows. */
function leavesOpen(statement: Statement): boolean {
  return isOpenEnded(statement.text) && /(?:[:…]|\.\.\.|\bwill|\bto|\bby)\s*$/i.test(statement.text);
}

function promise(statement: Statement): Applies | null {
  const { subject, tense, modality } = statement.grammar;
  if (tense !== "future") return null;
  const rest = afterWill(statement.joined).slice(0, 40);
  const goesOn = (group: string) => cues.find(group, rest).some(({ start }) => start <= 1);
  if (goesOn("commitment-need-verbs") || standing(statement)) return null;
  switch (subject) {
    case "organisation":
    case "part":
    case "partner":
      return { cue: modality === "exploration" ? "will explore" : "will" };
    case "implied":
      return { cue: "will, passive" };
    case "people":
      return goesOn("commitment-people-verbs") && statement.role !== "situation" ? { cue: "people will" } : null;
    case "document":
      return goesOn("commitment-document-verbs") ? { cue: "strategy will be reviewed" } : null;
    default:
      return goesOn("commitment-thing-verbs") && !PRONOUN.test(statement.text) ? { cue: "thing will act" } : null;
  }
}

/** "This will…" speaks of what has been said before. */
const PRONOUN = /^(?:this|that|these|those|it|they|there|which|such)\s+(?:will|shall)\b/i;

/** "We will always…", "We will only…": a manner of working (tie-break 2), not something to be done. */
function standing(statement: Statement): boolean {
  return (
    cues.test("commitment-standing", statement.joined.slice(0, 120)) ||
    (statement.role === "principles" && !/\b\d{4}\b/.test(statement.text))
  );
}

/** An intention put as a verb, so that its subject is the one who intends. */
const PLAIN_INTENTION = /\b(?:aims?|plans?|intends?|seeks?|aspires?)\s+to\b|\bworking towards?\b/i;

function intention(statement: Statement): Applies | null {
  const { subject, modality, tense } = statement.grammar;
  if (statement.role === "principles" || statement.role === "vision" || statement.role === "progress") return null;
  const acting = subject === "organisation" || subject === "part" || subject === "partner";
  if (modality === "intention" && tense === "present") {
    if (subject === "organisation" || (acting && PLAIN_INTENTION.test(statement.text))) return { cue: "intends" };
    if (PROMISING.has(statement.role) && subject === "thing") return { cue: "intends, under a promise" };
  }
  if (tense === "continuing" && acting && /\bwe are\b/i.test(statement.text.slice(0, 60))) return { cue: "under way" };
  return null;
}

/** "Action: the team keeps…": the label says that it is to be done. */
const LABELLED =
  /^(?:action|commitment|pledge|deliverable|milestone|planned activity|activities planned)s?\s*(?:\d+\s*)?[:–—-]\s*\w/i;

/** "Replace the switchboard" in a list of things to be done. */
function bare(statement: Statement, around: Surroundings): Applies | null {
  if (LABELLED.test(statement.text)) return { cue: "labelled action" };
  if (NOT_BARE.has(statement.role)) return null;
  if (gerund(statement)) return { cue: "action as -ing" };
  if (statement.grammar.tense !== "bare") return null;
  if (introducedByPromise(statement, around)) return { cue: "under “we will”" };
  if (PROMISING.has(statement.role)) return { cue: `bare action, ${statement.role}` };
  if (around.instructs) return null;
  if (statement.form !== "list-item") return { cue: "bare sentence" };
  const alike = around.siblings.filter(({ text }) => bareAction(text)).length;
  return alike >= 2 && alike >= around.siblings.length * 0.6 ? { cue: "list of actions" } : null;
}

/** "1.4 Supporting…", or "Ensuring…" where actions are listed. */
function gerund({ text, role, form }: Statement): boolean {
  const body = withoutNumber(text);
  if (!wording.find("action-gerunds", body.slice(0, 40)).some(({ start }) => start === 0)) return false;
  const numbered = /^\s*(?:action\s*)?\d+\.\d/i.test(text);
  return numbered || (form === "list-item" && (role === "actions" || role === "promises"));
}

/** The lead-in itself promises: "We will:", "our commitments are to". */
function introducedByPromise(statement: Statement, around: Surroundings): boolean {
  const nearest = statement.leadIns.find(({ kind }) => kind === "sentence");
  const section = around.sections[statement.section];
  if (!nearest || !section || statement.form !== "list-item") return false;
  const near = nearest.block >= section.block || section.block - nearest.block === 1;
  return near && /\b(?:we|will|we’ll|we'll|shall)\s*[:…-]*\s*$/i.test(nearest.text);
}

/** A state or a need under a heading or lead-in that promises delivery. */
function underPromise(statement: Statement, around: Surroundings): Applies | null {
  if (statement.form !== "list-item") return null;
  const { modality, tense } = statement.grammar;
  if (modality === "possibility" || tense === "past") return null;
  if (statement.role === "outcomes") return { cue: "state, outcomes" };
  if (introducedByPromise(statement, around)) return { cue: "state under “we will”" };
  if (statement.role === "objectives" && modality !== "need" && wording.test("action-verbs", statement.text))
    return { cue: "objective" };
  if (modality === "need" && statement.role === "promises" && statement.grammar.subject !== "people")
    return { cue: "need, promises" };
  return null;
}

/** A row promises in the cell whose column says what is to be done. */
function row(statement: Statement, around: Surroundings): Applies | null {
  const cell = statement.cells.find(({ role }) => PROMISING.has(role));
  if (cell && cell.text.split(/\s+/).length >= 3)
    return { cue: `column “${cell.head}”`, stretch: { start: cell.start, end: cell.end } };
  for (const { text, start, end } of statement.cells) {
    if (
      bareAction(text) &&
      text.split(/\s+/).length >= 3 &&
      !NOT_BARE.has(statement.role) &&
      (PROMISING.has(statement.role) || !around.instructs)
    ) {
      return { cue: "bare action, row", stretch: { start, end } };
    }
    if (/\b(?:we|departments?|board)\s+will\b/i.test(text)) return { cue: "will, row", stretch: { start, end } };
  }
  return null;
}

function afterWill(text: string): string {
  const match = /\b(?:will|shall)\b(?!\s+(?:to|of)\b)|[’']ll\b/i.exec(text);
  return match ? text.slice(match.index + match[0].length).trimStart() : "";
}
