import type { Reading } from "./what.js";
import { type Stretch, trimmed, wordAt, wordCount, wording } from "./wording.js";

/** A generic opening is still no answer when no more words than this follow it. */
const LITTLE = 4;

/** Means of fewer words name nothing. */
const FEWEST_WORDS = 2;

/** A named thing or a figure makes even a generic opening an answer. */
const NAMED = /(?<=\s)(?!I\b)\p{Lu}[\p{L}\p{N}]+|\d/u;

/** By what means the promise will be kept, other than the promise itself; null where only a phrase that would fit anything is given (rubric a, how). */
export function readHow({ text, clause, breaks, what }: Reading): Stretch | null {
  for (const [index, one] of breaks.entries()) {
    if (one.kind !== "means" || (what && one.at < what.end)) continue;
    const stretch = trimmed(text, {
      start: one.content,
      end: endOfMeans(text, breaks.slice(index + 1), one.content, clause.end),
    });
    if (stretch && !isGeneric(text.slice(stretch.start, stretch.end))) return stretch;
  }
  return null;
}

/** Means go on over "and" and commas, and end at a purpose, a result or a full stop. */
function endOfMeans(text: string, later: Reading["breaks"], from: number, end: number): number {
  for (const one of later) {
    const ends =
      one.kind === "stop"
        ? !/^\s\(|^,?\s(?:such as|with|in|for)\b/.test(text.slice(one.at, one.at + 9))
        : one.kind === "result" || one.kind === "purpose" || one.kind === "condition";
    if (ends && wordCount(text.slice(from, one.at)) >= FEWEST_WORDS) return one.at;
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
  if (!generic) return false;
  const rest = opening.slice(generic.end);
  return (
    !NAMED.test(` ${rest}`) &&
    (wordCount(rest) <= LITTLE || /^\s*(?:and|to|,)\b/.test(rest) === false) &&
    wordAt(rest, 0) !== "such"
  );
}
