import { screened } from "../../text/screened.js";
import { breaksIn } from "./breaks.js";
import type { Reading } from "./what.js";
import { tellsWhoNoticesWhat } from "./why.js";
import { hasTerm, type Stretch, trimmed, wordCount, wording } from "./wording.js";

/** A generic opening is still no answer when no more words than this follow it. */
const LITTLE = 4;

/** Means of fewer words name nothing. */
const FEWEST_WORDS = 2;

/** A named thing or a figure makes even a generic opening an answer. */
const NAMED = /(?<=\s)(?!I\b)\p{Lu}[\p{L}\p{N}]+|(?<!\d)(?!(?:19|20)\d\d\b)\d/u;

/** Means given with "through" or "via" need a thing that can be pointed at; an action given with "by" stands for itself. */
const ACTING = screened(/^(?:\p{L}+ly\s)?\p{L}{2,}ing\b/iu);

/** "…, providing 40 more appointments a week": an act with a figure or a name in it is a means, although it looks like a result. */
const ACT_LIKE_A_RESULT = screened(/^(?:providing|creating|delivering|making)\b/i);

/** "By moving ten wards a month, we will …": means that stand before the promise. */
const OPENING =
  /^(?:by\s(?=(?:\p{L}+ly\s)?\p{L}{2,}ing\b)|(?:through|via|by means of|with the (?:help|support) of)\s|(?=using\s))/iu;

/** By what means the promise will be kept, other than the promise itself; null where only a phrase that would fit anything is given (rubric a, how). */
export function readHow(reading: Reading): Stretch | null {
  return meansAfter(reading) ?? meansBefore(reading);
}

function meansAfter({ text, clause, breaks, what }: Reading): Stretch | null {
  const listed = ACTING.test(text.slice(clause.verb));
  for (const one of breaks) {
    if (what && one.at < what.end) continue;
    if (one.kind === "relative") return null;
    if (one.kind === "result" && !isAct(text, one.content, clause.end)) return null;
    if (one.kind !== "means" && one.kind !== "result") continue;
    // "Reviewing contracts, training staff": the next thing of a list.
    if (listed && /^,\s\p{L}+ing\b/u.test(text.slice(one.at))) continue;
    const stretch = trimmed(text, { start: one.content, end: endOfMeans(text, one.content, clause.end) });
    if (stretch && !isGeneric(text.slice(stretch.start, stretch.end))) return stretch;
  }
  return null;
}

function meansBefore({ text, clause }: Reading): Stretch | null {
  const opening = OPENING.exec(text);
  const comma = clause.subject && opening ? text.lastIndexOf(", ", clause.subject.start) : -1;
  if (!opening || comma <= opening[0].length) return null;
  const stretch = trimmed(text, { start: opening[0].length, end: comma });
  return stretch && !isGeneric(text.slice(stretch.start, stretch.end)) ? stretch : null;
}

function isAct(text: string, from: number, end: number): boolean {
  const words = text.slice(from, end);
  return (
    ACT_LIKE_A_RESULT.test(words) && NAMED.test(words.split(/[,;.]\s/u, 1)[0] ?? "") && !tellsWhoNoticesWhat(words)
  );
}

/** Means go on over "and" and commas, and end at a purpose, a result, a description or a full stop. */
function endOfMeans(text: string, from: number, end: number): number {
  for (const { kind, at } of breaksIn(text, { start: from, end })) {
    const beside = kind === "stop" && /^\s\(|^\s-\s|^,?\s(?:such as|with|in|for)\b/.test(text.slice(at, at + 9));
    const further =
      kind === "means" && (/\band$/.test(text.slice(from, at)) || !/^,?\sby\s/.test(text.slice(at, at + 5)));
    if (further || kind === "coordination" || beside) continue;
    if (wordCount(text.slice(from, at)) >= FEWEST_WORDS) return at;
  }
  return end;
}

function isGeneric(words: string): boolean {
  if (wordCount(words) < FEWEST_WORDS) return true;
  const opening = words.replace(
    /^(?:the|a|an|our|its|their|more|greater|better|improved|effective|increased|further)\s+/gi,
    "",
  );
  const generic = wording.find("generic-means", opening).find(({ start }) => start === 0);
  const rest = generic ? opening.slice(generic.end) : opening;
  if (NAMED.test(` ${rest}`)) return false;
  if (generic && wordCount(rest) <= LITTLE) return true;
  return !ACTING.test(words) && !hasTerm("concrete-things", words) && !hasTerm("bodies", words);
}
