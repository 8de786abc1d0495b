import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
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
  find(group: string, text: string): Match[];
  /** Whether any term of the group is in the text. */
  test(group: string, text: string): boolean;
}

/** A lexicon file that is not as it should be. The message begins with file and line. */
export class LexiconError extends Error {
  override readonly name = "LexiconError";
}

/**
 * Reads a lexicon. Each group is a list of entries with `terms`, a `note` saying why and a `source`.
 *
 * Terms match whole words, case-insensitively; white space in a term matches any white space or hyphen. A trailing `*`
 * stands for any word ending, a `*` between words for any one word, `(s)` for an optional ending, `|` for alternatives. A
 * term in capitals only (AI, RPA) matches capitals only.
 *
 * @param yaml the file's text
 * @param fileName for error messages
 * @throws LexiconError naming file and line
 */
export function loadLexicon(yaml: string, fileName: string): Lexicon {
  const lines = new LineCounter();
  const file = parseDocument(yaml, { lineCounter: lines });
  const fail = (node: { range?: readonly number[] | null | undefined } | null | undefined, problem: string): never => {
    throw new LexiconError(`${fileName}:${lines.linePos(node?.range?.[0] ?? 0).line}: ${problem}`);
  };
  const broken = file.errors[0];
  if (broken)
    throw new LexiconError(`${fileName}:${lines.linePos(broken.pos[0]).line}: ${broken.message.split("\n")[0]}`);
  if (!isMap(file.contents)) return fail(null, "a lexicon is a map with “groups”.");
  let date: string | undefined;
  const groups = new Map<string, TermIndex>();
  for (const { key, value } of (file.contents as YAMLMap).items) {
    const name = String((key as Scalar).value);
    if (name === "date") date = String((value as Scalar).value);
    else if (name !== "groups")
      fail(key as Scalar, `“${name}” is not known here; a lexicon has “groups” and may have “date”.`);
    else if (!isMap(value)) fail(key as Scalar, "“groups” is a map from name to entries.");
    else
      for (const group of (value as YAMLMap).items) {
        const groupName = String((group.key as Scalar).value);
        groups.set(groupName, new TermIndex(termsOf(group.value as YAMLSeq, group.key as Scalar, groupName, fail)));
      }
  }
  if (groups.size === 0) fail(null, "there are no groups.");
  return lexiconOf(groups, fileName, date);
}

type Fail = (node: { range?: readonly number[] | null | undefined } | null | undefined, problem: string) => never;

function termsOf(entries: YAMLSeq | null, at: Scalar, group: string, fail: Fail): string[] {
  if (!isSeq(entries) || entries.items.length === 0) return fail(at, `the group “${group}” has no entries.`);
  const terms: string[] = [];
  const seen = new Set<string>();
  for (const entry of entries.items) {
    if (!isMap(entry)) return fail(entry as Scalar, `an entry of “${group}” has terms, a note and a source.`);
    for (const { key } of entry.items) {
      const name = String((key as Scalar).value);
      if (!["terms", "note", "source"].includes(name))
        fail(key as Scalar, `“${name}” is not known here; an entry has terms, a note and a source.`);
    }
    for (const needed of ["note", "source"]) {
      const said = entry.get(needed);
      if (typeof said !== "string" || said.trim() === "") fail(entry, `an entry of “${group}” has no ${needed}.`);
    }
    const listed = entry.get("terms");
    if (!isSeq(listed) || listed.items.length === 0) return fail(entry, `an entry of “${group}” has no terms.`);
    for (const one of listed.items) {
      const words = isScalar(one) ? String(one.value).trim() : "";
      if (words === "") fail(one as Scalar, `a term of “${group}” is empty.`);
      const key = /[a-z]/.test(words) ? words.toLowerCase() : words;
      if (seen.has(key)) fail(one as Scalar, `“${words}” stands twice in “${group}”.`);
      seen.add(key);
      terms.push(words);
    }
  }
  return terms;
}

function lexiconOf(groups: ReadonlyMap<string, TermIndex>, fileName: string, date: string | undefined): Lexicon {
  const indexOf = (group: string): TermIndex => {
    const found = groups.get(group);
    if (!found) throw new LexiconError(`${fileName}: there is no group “${group}”.`);
    return found;
  };
  return {
    ...(date === undefined ? {} : { date }),
    groups: [...groups.keys()],
    has: (group) => groups.has(group),
    find: (group, text) => indexOf(group).find(text),
    test: (group, text) => indexOf(group).test(text),
  };
}
