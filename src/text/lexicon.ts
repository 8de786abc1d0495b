import { type Match, TermIndex } from "./term-index.js";

export type { Match };

/** Word lists by group. Asking for a group that is not there throws, so that a misspelt group cannot go unnoticed. */
export interface Lexicon {
  /** When the lists were last gone through, YYYY-MM, where the file says so. */
  readonly date?: string;
  /** The groups in the file's order. */
  readonly groups: readonly string[];
  has(group: string): boolean;
  /** Every term of the group in the text, in order, the longest where several begin at one place. */
  find(group: string, text: string): readonly Match[];
  /** Whether any term of the group is in the text. */
  test(group: string, text: string): boolean;
  /** Which groups have a term in the text: their places in `groups`, in order. Far quicker than to ask group after group. */
  groupsIn(text: string): readonly number[];
}

/** What a lexicon file lists, without notes and sources: terms by group, written as the file writes them. */
export interface LexiconLists {
  readonly date?: string;
  readonly groups: Readonly<Record<string, readonly string[]>>;
}

/** A lexicon file that is not as it should be, or a group that it does not have. The message begins with the file. */
export class LexiconError extends Error {
  override readonly name = "LexiconError";
}

/**
 * The lists, ready to be asked.
 *
 * @param fileName for error messages
 */
export function lexiconOf({ date, groups }: LexiconLists, fileName: string): Lexicon {
  const index = new TermIndex(groups);
  const numbers = new Map(Object.keys(groups).map((group, at) => [group, at]));
  const known = (group: string): number => {
    const number = numbers.get(group);
    if (number === undefined) throw new LexiconError(`${fileName}: there is no group “${group}”.`);
    return number;
  };
  return {
    ...(date === undefined ? {} : { date }),
    groups: Object.keys(groups),
    has: (group) => numbers.has(group),
    find: (group, text) => index.find(known(group), text),
    test: (group, text) => index.test(known(group), text),
    groupsIn: (text) => index.groupsIn(text),
  };
}
