import type { Reading } from "./what.js";
import { type Stretch, trimmed, wordAt, wordCount, wording } from "./wording.js";

/** A result of fewer words holds no group and change. */
const FEWEST_WORDS = 4;

/** Results that say what happens to somebody, as "-ing" after a comma. */
const FOR_SOMEBODY =
  /^(?:helping|enabling|allowing|freeing|giving|empowering|letting|saving|sparing|encouraging|supporting|making|ensuring|meaning|providing)\b/iu;

/** Who will notice what difference: a purpose or result that names a group and an effect; null where it names neither (rubric a, why). */
export function readWhy({ text, clause, breaks, what }: Reading): Stretch | null {
  for (const [index, one] of breaks.entries()) {
    if ((one.kind !== "purpose" && one.kind !== "result") || (what && one.at < what.end)) continue;
    const stretch = trimmed(text, {
      start: one.content,
      end: endOfWhy(text, breaks.slice(index + 1), one.content, clause.end),
    });
    if (!stretch) continue;
    const words = text.slice(stretch.start, stretch.end);
    if (one.kind === "result" && /^\p{Ll}+ing\b/u.test(words) && !FOR_SOMEBODY.test(words)) continue;
    if (tellsWhoNoticesWhat(words)) return shortened(text, stretch);
  }
  return openingWhy(text);
}

/** Whether the words name a group and an effect that is more than a stock phrase. */
export function tellsWhoNoticesWhat(words: string): boolean {
  if (wordCount(words) < FEWEST_WORDS || wording.test("generic-whys", words)) return false;
  return wording.find("groups", words).some(({ start, end }) => isGroup(words, start, end));
}

/** "Staff" in "staff survey" and "patient" in "patient care" are no group that notices anything. */
function isGroup(words: string, start: number, end: number): boolean {
  const group = words.slice(start, end).toLowerCase();
  if (/^(?:staff|workforce|public|team|members?)$/.test(group)) {
    const next = wordAt(words, end + 1);
    return !/^(?:sector|survey|retention|engagement|costs?|turnover|services?|data|health|consultation|policy|administrations?|bod(?:y|ies)|finances?|money|purse|good)$/.test(
      next,
    );
  }
  return !/^[’']s?\s+(?:expectations|experience|needs|outcomes)\b/.test(words.slice(end, end + 16));
}

function endOfWhy(text: string, later: Reading["breaks"], from: number, end: number): number {
  for (const one of later) {
    const hard =
      one.kind === "stop" &&
      /^(?:\s*[;•.]|,?\s(?:while|whilst|as part of|in line with|because))/u.test(text.slice(one.at, one.at + 14));
    const ends =
      hard || (one.kind === "means" && /^,?\s(?:by|through|via|using)\s/.test(text.slice(one.at, one.at + 10)));
    if (ends && wordCount(text.slice(from, one.at)) >= FEWEST_WORDS) return one.at;
  }
  return end;
}

/** Without "help" and "ensure that" in front, and without "in order to". */
function shortened(text: string, { start, end }: Stretch): Stretch {
  const passing = /^(?:ensure|make sure)(?: that)?\s+/iu.exec(text.slice(start, end));
  return { start: start + (passing?.[0].length ?? 0), end };
}

/** A purpose in front of the promise: "So that nurses stop sharing log-ins, we will…", "To help …, we will…". */
export function openingWhy(text: string): Stretch | null {
  const opening = OPENING.exec(text);
  if (!opening) return null;
  const start = opening[0].length;
  const comma = text.indexOf(", ", start);
  if (comma < 0 || !/\b(?:will|shall|are|is|plan|aim)\b|[’']ll\b/i.test(text.slice(comma))) return null;
  const stretch = trimmed(text, { start, end: comma });
  return stretch && tellsWhoNoticesWhat(text.slice(stretch.start, stretch.end)) ? shortened(text, stretch) : null;
}

const OPENING = /^(?:so that|in order to|in order that|to)\s+/iu;
