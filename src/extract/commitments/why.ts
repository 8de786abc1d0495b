import { screened } from "../../text/screened.js";
import { groupsIn } from "../people/groups.js";
import type { Reading } from "./what.js";
import { hasTerm, type Stretch, trimmed, wordAt, wordCount, wording } from "./wording.js";

/** A result of fewer words holds no group and change. */
const FEWEST_WORDS = 4;

/** "To make sure that": what follows is a result. */
const MAKING_SURE = screened(/\b(?:sure|ensure|that|in order for)\s*(?:that\s+)?$/i);

/** Who will notice what difference: a purpose or result that names a group and an effect; null where it names neither (rubric a, why). */
export function readWhy({ text, clause, breaks, what }: Reading): Stretch | null {
  for (const [index, one] of breaks.entries()) {
    if (what && one.at < what.end) continue;
    const start = one.kind === "relative" ? afterPronoun(text, one.content) : one.content;
    if (start === null || !(one.kind === "purpose" || one.kind === "result" || one.kind === "relative")) continue;
    const stretch = trimmed(text, {
      start,
      end: endOfWhy(text, breaks.slice(index + 1), start, clause.end),
    });
    if (!stretch) continue;
    const words = text.slice(stretch.start, stretch.end);
    if (
      tellsWhoNoticesWhat(
        words,
        (one.kind === "result" && !/^\p{Ll}+ing\b/u.test(words)) || MAKING_SURE.test(text.slice(one.at, one.content)),
      )
    ) {
      return shortened(text, stretch);
    }
  }
  return openingWhy(text);
}

/** "A form that lets tenants …": where the words after "that" or "which" begin; null after "who" and "where". */
function afterPronoun(text: string, from: number): number | null {
  const pronoun = /^(?:that|which)\s(?:(?:will|would|can|could|should|also)\s)*/i.exec(text.slice(from));
  return pronoun && from + pronoun[0].length;
}

/** The group stands this near to the beginning, in words: those further on are only mentioned. */
const GROUP_WITHIN = 6;

/** A purpose that says what somebody will get out of it begins with one of these. */
const FOR_THE_GOOD_OF = screened(
  /^(?:(?:better|also|further)\s)?(?:help|enabl|allow|support|encourag|empower|let|giv|free|equip|prepar|sav|spar|protect|mak|stop|keep|prevent|reliev|releas|ensur|meaning|provid|show|highlight|reassur|inform|leav|offer|bring)(?:e|es|s|ing|ting|ping)?\b/i,
);

/** "… a safer way of paying for our tenants": the group may stand last where something gets better for it. */
const SERVED = /\b(?:for|to)\s(?:all\s|our\s|the\s|their\s|local\s|more\s)*$/i;
const EASED =
  /\b(?:safer|easier|simpler|faster|quicker|clearer|smoother|fairer|warmer|shorter|cheaper|more \p{L}+|less \p{L}+|fewer)\b/iu;

/** "Cut queues for patients": less of something is a difference that those it is "for" notice. */
const LIGHTENS = screened(/^(?:reduc|cut|shorten|simplif|speed|remov|lower)\p{L}*\b(?:\sup)?/iu);

/**
 * Whether the words name a group and an effect that is more than a stock phrase.
 *
 * @param asResult true after "so that" and "which means": the group is then the subject, and a figure will do instead
 */
export function tellsWhoNoticesWhat(words: string, asResult = true): boolean {
  if (wordCount(words) < FEWEST_WORDS || hasTerm("generic-whys", words)) return false;
  const good = FOR_THE_GOOD_OF.test(words);
  if (!asResult && !good && !LIGHTENS.test(words)) return false;
  const isNear = ({ start, end }: Stretch) =>
    (asResult || good) && isGroup(words, start, end) && wordCount(words.slice(0, start)) < GROUP_WITHIN;
  const isServed = ({ start, end }: Stretch) =>
    isGroup(words, start, end) &&
    SERVED.test(words.slice(0, start)) &&
    (LIGHTENS.test(words) || (good && EASED.test(words)));
  const groups = [...wording.find("groups", words), ...groupsIn(words)];
  const named = groups.some((one) => isNear(one) || isServed(one));
  return named || (asResult && !good && /\d/.test(words));
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
      /^(?:\s*[;•.]|\s[–—-]\s|,?\s(?:while|whilst|as part of|in line with|because)|,\s(?:with|including)\s)/u.test(
        text.slice(one.at, one.at + 14),
      );
    const ends =
      hard ||
      (text[one.at] === "," && /^,\s(?:and|but)\s/.test(text.slice(one.at, one.at + 6))) ||
      (one.kind === "means" && /^,?\s(?:by|through|via|using|with)\s/.test(text.slice(one.at, one.at + 10)));
    if (ends && wordCount(text.slice(from, one.at)) >= FEWEST_WORDS) return one.at;
  }
  return end;
}

/** Without "help" and "ensure that" in front, and without "in order to". */
function shortened(text: string, { start, end }: Stretch): Stretch {
  const passing = /^(?:ensure|ensuring|make sure|making sure)(?: that)?\s+/i.exec(text.slice(start, end));
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

const OPENING = /^(?:so that|in order to|in order that|to)\s+/i;
