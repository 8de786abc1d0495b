import { countedGoals, openingCode } from "../../extract/structure/goal-codes.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import type { OwnGoal } from "./own-goal.js";

/** Goals told in one sentence ("has three goals: A, …; B, …", "commits us to shorter waits, kinder care and …"), at most this many sentences after the plan's name. */
const REACH = 2;
/** Fewer are no list of goals. */
const FEWEST = 3;
/** A goal told in a sentence has at most this many words. */
const LONGEST = 12;

/** What begins a goal with a code inside a sentence: "; B, every letter", "and (3) fewer". */
const CODED = /(?:^|[;,:]\s|\s)(?:and\s)?(?=\((?:\d{1,2}|[A-H])\)\s|(?:\d|[A-H])[,:.)]\s)/u;
const SEPARATED = /;\s|,\s(?:and\s)?|\sand\s/u;

/** The goals that a naming sentence, or one right after it in the same paragraph, tells. */
export function inlineGoals(
  statements: readonly LabelledStatement[],
  naming: LabelledStatement,
  lexicon: Lexicon,
): OwnGoal[] {
  for (let at = naming.id; at <= naming.id + REACH; at++) {
    const statement = statements[at];
    if (!statement || statement.block !== naming.block || statement.form === "table-row") break;
    const goals = goalsIn(statement.text, lexicon);
    if (goals.length >= FEWEST)
      return goals.map((text) => {
        const opening = openingCode(text);
        return {
          text: opening?.rest ?? text,
          ...(opening ? { code: opening.code } : {}),
          members: new Set(),
          naming: statement,
        };
      });
  }
  return [];
}

function goalsIn(text: string, lexicon: Lexicon): string[] {
  const counted = countedGoals(text);
  const sets = lexicon.find("lists-goals", text)[0];
  const from = counted && /^[^.;]{0,20}:\s/.test(text.slice(counted.end)) ? text.indexOf(":", counted.end) : sets?.end;
  if (from === undefined) return [];
  const rest = text
    .slice(from)
    .replace(/^[:\s]+/, "")
    .replace(/[.\s]+$/, "");
  const coded = rest
    .split(CODED)
    .map(trimmed)
    .filter((part) => openingCode(part) !== undefined);
  const parts = coded.length >= FEWEST ? coded : rest.split(SEPARATED).map(trimmed);
  return parts.every((part) => part !== "" && part.split(/\s+/).length <= LONGEST) ? parts : [];
}

function trimmed(part: string): string {
  return part.trim().replace(/[;,]?(?:\sand)?$/u, "");
}
