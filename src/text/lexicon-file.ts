import type { Scalar, YAMLMap, YAMLSeq } from "yaml";
import { LexiconError, type LexiconLists } from "./lexicon.js";
import { yaml } from "./yaml.js";

/**
 * Reads a lexicon file. Each group is a list of entries with `terms`, a `note` saying why and a `source`.
 *
 * Terms match whole words, case-insensitively; white space in a term matches any white space or hyphen. A trailing `*`
 * stands for any word ending, a `*` between words for any one word, `(s)` for an optional ending, `|` for alternatives. A
 * term in capitals only (AI, RPA) matches capitals only.
 *
 * @param text the file's text
 * @param fileName for error messages
 * @throws LexiconError naming file and line
 */
export function parseLexicon(text: string, fileName: string): LexiconLists {
  const { isMap, LineCounter, parseDocument } = yaml();
  const lines = new LineCounter();
  const file = parseDocument(text, { lineCounter: lines });
  const fail: Fail = (node, problem) => {
    throw new LexiconError(`${fileName}:${lines.linePos(node?.range?.[0] ?? 0).line}: ${problem}`);
  };
  const broken = file.errors[0];
  if (broken)
    throw new LexiconError(`${fileName}:${lines.linePos(broken.pos[0]).line}: ${broken.message.split("\n")[0]}`);
  if (!isMap(file.contents)) return fail(null, "a lexicon is a map with “groups”.");
  let date: string | undefined;
  const groups: Record<string, readonly string[]> = {};
  for (const { key, value } of (file.contents as YAMLMap).items) {
    const name = String((key as Scalar).value);
    if (name === "date") date = String((value as Scalar).value);
    else if (name !== "groups")
      fail(key as Scalar, `“${name}” is not known here; a lexicon has “groups” and may have “date”.`);
    else if (!isMap(value)) fail(key as Scalar, "“groups” is a map from name to entries.");
    else
      for (const group of (value as YAMLMap).items) {
        const groupName = String((group.key as Scalar).value);
        groups[groupName] = termsOf(group.value as YAMLSeq, group.key as Scalar, groupName, fail);
      }
  }
  if (Object.keys(groups).length === 0) fail(null, "there are no groups.");
  return { ...(date === undefined ? {} : { date }), groups };
}

type Fail = (node: { range?: readonly number[] | null | undefined } | null | undefined, problem: string) => never;

function termsOf(entries: YAMLSeq | null, at: Scalar, group: string, fail: Fail): string[] {
  const { isMap, isScalar, isSeq } = yaml();
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
