import type { SectionRole } from "../../model/statement.js";
import { lexiconBeside } from "../../text/load-lexicon-file.js";
import { remembered } from "../../text/remembered.js";
import { roleOf } from "./roles.js";

const lexicon = lexiconBeside(import.meta.url, "columns.yaml");

/** What a column of a table holds. A head that joins several ("What / Who") gives one of each, in its order. */
export interface Column {
  readonly head: string;
  readonly role: SectionRole;
}

/** Groups that give a column its role; the others tell a slot that has no role of its own (`how`, `sums`). */
const ROLES = ["actions", "owners", "dates", "measures", "benefits"] as const;

/** Columns of what is to be done or reached. */
const ACTING: ReadonlySet<SectionRole> = new Set(["promises", "actions", "objectives", "outcomes"]);

/** A head that joins more is a sentence. */
const MOST_JOINED = 3;

/** What joins two heads in one: "What / Who", "Owner and deadline", "Lead (by when)". */
const JOINS = /\s*(?:[/&+;,|()\n]|\s[–—-]\s|\band\b)\s*/iu;

/** Whether the head, from its first word to its last, is a term of the group in columns.yaml. */
export function isHeadOf(group: string, head: string): boolean {
  return groupsOf(head).includes(group);
}

/**
 * What each column of a table holds, told from its head and from those of the columns beside it: "Evidence" to the right of
 * actions says what will show them, elsewhere how things stand.
 *
 * @param heads column number to words
 */
export function columnsOf(heads: ReadonlyMap<number, string>): Map<number, readonly Column[]> {
  const named = [...heads].map(([column, head]) => ({ column, parts: partsOf(head) }));
  const alone = named.map(({ parts }) => parts.map(roleAlone));
  const acts = alone.flat().some((role) => ACTING.has(role));
  let actsBefore = false;
  return new Map(
    named.map(({ column, parts }, at) => {
      const others = named.filter((_, other) => other !== at).flatMap((other) => other.parts);
      const columns = parts.map((head, part) => {
        const role = besideOthers(head);
        const holds =
          role === "actions" ? !acts && others.some(answers) : role === "measures" ? actsBefore : acts || actsBefore;
        return { head, role: role && holds ? role : (alone[at]?.[part] ?? "body") };
      });
      actsBefore ||= columns.some(({ role }) => ACTING.has(role));
      return [column, columns];
    }),
  );
}

/** The role of a head that holds only beside certain others. */
function besideOthers(head: string): SectionRole | undefined {
  return ROLES.find((role) => lexicon.has(`${role}-beside`) && isHeadOf(`${role}-beside`, head));
}

/** Whether the column says who answers or by when something is due. "Date" and "year" are heads of histories too. */
function answers(head: string): boolean {
  const role = roleAlone(head);
  return role === "owners" || (role === "dates" && !/^(?:dates?|years?|months?|period)$/i.test(head.trim()));
}

/** The role of a head whatever stands beside it. */
function roleAlone(head: string): SectionRole {
  return ROLES.find((role) => isHeadOf(role, head)) ?? roleOf(head);
}

/** The heads that one joins, where each of them alone is the head of a column; else the head itself. */
function partsOf(head: string): readonly string[] {
  if (groupsOf(head).length > 0) return [head];
  const parts = head.split(JOINS).filter((part) => part.trim() !== "");
  const joins = parts.length > 1 && parts.length <= MOST_JOINED;
  return joins && parts.every((part) => groupsOf(part).length > 0) ? parts : [head];
}

const groupsOf: (head: string) => readonly string[] = remembered((head: string) => {
  const words = head.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "").replace(/\((s|ies|es)\)?$/i, "$1");
  return lexicon.groups.filter((group) =>
    lexicon.find(group, words).some(({ start, end }) => start === 0 && end === words.length),
  );
});
