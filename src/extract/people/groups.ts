import { lexiconBeside } from "../../text/load-lexicon-file.js";

/** The words of people.yaml, read once. */
export const people = lexiconBeside(import.meta.url, "people.yaml");

/** A group of people named in a text: UTF-16 offsets, end excluded. */
export interface NamedGroup {
  /** The group's word in lower case, singular where that is one letter less: "tenant", "young people". */
  readonly name: string;
  /** Outside the organisation, or working for it (rubric 2, USR-5). */
  readonly side: "public" | "staff";
  /** False for everybody at once: "people", "staff". */
  readonly particular: boolean;
  readonly start: number;
  readonly end: number;
}

const LISTS = [
  { list: "public", side: "public", particular: true },
  { list: "staff", side: "staff", particular: true },
  { list: "public-broad", side: "public", particular: false },
  { list: "staff-broad", side: "staff", particular: false },
] as const;

/** The groups of people that a text names, in order; where two words overlap, the longer. */
export function groupsIn(text: string): NamedGroup[] {
  const found: NamedGroup[] = LISTS.flatMap(({ list, side, particular }) =>
    people.find(list, text).map(({ term, start, end }) => ({ name: nameOf(term), side, particular, start, end })),
  );
  return found
    .filter((one) => !found.some((other) => other !== one && covers(other, one)))
    .sort((a, b) => a.start - b.start);
}

/** Whether a group's word is part of another's: "nurses" in "district nurses". Of two equal ones the first list counts. */
function covers(other: NamedGroup, one: NamedGroup): boolean {
  if (other.start > one.start || other.end < one.end) return false;
  return other.end - other.start > one.end - one.start || (other.particular && !one.particular);
}

/** "Tenants" and "tenant", "families" and "family" are one group. */
function nameOf(term: string): string {
  const words = term.replace(/[\s-]+/g, " ");
  if (words.endsWith("ies")) return `${words.slice(0, -3)}y`;
  if (words.endsWith("wives")) return `${words.slice(0, -3)}fe`;
  if (words.endsWith("esses")) return words.slice(0, -2);
  if (words === "children") return "child";
  return /[^s]s$/.test(words) ? words.slice(0, -1) : words;
}
