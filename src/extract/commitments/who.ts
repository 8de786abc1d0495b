import type { Clause } from "./clause.js";
import { type Stretch, trimmed, wordCount, wording } from "./wording.js";

/** A role or body has at most this many words; a longer subject is a story. */
const MOST_WORDS = 16;

/** "Led by the Chief Nurse", "Owner: estates director": the role follows. */
const LED_BY =
  /\b(?:(?:jointly\s)?(?:led|owned|managed|overseen|sponsored|chaired|coordinated|co-ordinated|monitored|delivered|run|approved|governed|carried out|undertaken|headed|championed|reviewed|published|agreed|provided|developed|maintained|implemented|performed) by|under the (?:leadership|direction|oversight|sponsorship) of|responsibility of|accountable to)\s+/giu;

const LABELLED =
  /(?:^|[\s(;.])(?:owner|lead|led by|lead officer|responsible|responsibility|accountable|sponsor|sro|delivery lead|lead organisation)s?\s*[:–—]\s*(?=\p{L})/iu;

const END_OF_ROLE =
  /[;.()•]|\s[–—-]\s|,\s(?:and\s(?:will|is|are|has|reports?)|who|which|with|in|by|to|on)\b|\s(?:by|in|from|before|during|until|to|which|who|that|will|is|are|through|using|so that|with (?!the support)|on a|on an)\s/u;

const ACRONYM =
  /^(?:the\s)?(?:\p{Lu}[\p{Lu}\p{N}&]{1,9}s?)(?:(?:\s?\/\s?|,\s|\sand\s|,\sand\s|\s&\s)(?:the\s)?\p{Lu}[\p{Lu}\p{N}&]{1,9}s?)*$/u;

/** Capitals that name technology, money or places, not somebody who answers. */
const NOT_A_BODY =
  /^(?:the\s)?(?:AI|IT|ICT|UK|EU|US|USA|API|APIs|EPR|EHR|PDF|GDPR|KPIs?|NHS App|GOV|IoT|SMEs?|PA|GC|NHS)$/u;

/** The named role, group or body that answers for the promise; null for "we", the organisation as a whole and everyone (rubric a, who). */
export function readWho(text: string, { subject, verb, passive, end }: Clause): Stretch | null {
  if (subject && !passive) {
    const role = roleIn(text, subject);
    if (role) return role;
  }
  const labelled = LABELLED.exec(text);
  if (labelled) {
    const start = labelled.index + labelled[0].length;
    const role = roleIn(text, { start, end: endOfRole(text, start) });
    if (role) return role;
  }
  for (const match of text.slice(0, end).matchAll(LED_BY)) {
    if (match.index < verb) continue;
    const start = match.index + match[0].length;
    const role = roleIn(text, { start, end: endOfRole(text, start) });
    if (role) return role;
  }
  return null;
}

function endOfRole(text: string, start: number): number {
  const match = END_OF_ROLE.exec(text.slice(start));
  return match ? start + match.index : text.length;
}

/** The stretch when it names a role, group or body, else null. Also for cells of a column of owners. */
export function roleIn(text: string, stretch: Stretch): Stretch | null {
  const kept = trimmed(text, stretch);
  if (!kept) return null;
  const words = text.slice(kept.start, kept.end);
  if (wordCount(words) > MOST_WORDS || /\b(?:will|shall|is|are)\b/.test(words)) return null;
  const plain = words.replace(/^(?:both|each of|all of|either)\s+/iu, "").toLowerCase();
  if (wording.find("self-names", plain).some(({ start, end }) => start === 0 && end === plain.length)) return null;
  if (
    /^(?:our|this|these|those|such|its|their)\s(?!.*\b(?:team|director|officer|lead|board|group|committee|manager|head|chief|service desk)s?\b)/i.test(
      plain,
    )
  )
    return null;
  if (NOT_A_BODY.test(words)) return null;
  if (ACRONYM.test(words)) return kept;
  return endsInBody(words) ? kept : null;
}

/** Whether a head word of the stretch is a role or body: the last word of it, or of what stands before "of", "for", "with", a comma or brackets. */
function endsInBody(words: string): boolean {
  const parts = words
    .replace(/\([^)]*\)/g, "")
    .split(/,\s|\s(?:and|with|via|of|for|in|at|from|on|within|across|chaired)\s|\s&\s|\//u);
  return parts.some((part) => {
    const head = part.trim();
    return (
      wording.find("bodies", head).some(({ end }) => end === head.length) ||
      (head !== "" &&
        parts.length > 1 &&
        /^(?:the\s)?\p{Lu}[\p{Lu}\p{N}]{1,9}s?$/u.test(head) &&
        !NOT_A_BODY.test(head) &&
        parts[0] === part)
    );
  });
}
