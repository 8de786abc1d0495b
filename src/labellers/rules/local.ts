import { datesIn } from "../../text/dates.js";
import type { Applies, Rule } from "./rule.js";

/** A count of things of this place: "our four hospitals", "5,200 computers", "26% of households in the east". */
const COUNT =
  /\b(?:\d[\d,.]*\s?(?:%|per cent|percent|million|billion|m\b|bn\b|k\b)?|one in \w+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|a third|a quarter|two-thirds)\s+(?:(?:of|the|our|all)\s+)*(?:[\w-]+\s+){0,3}?(?:residents|households|homes|patients|people|staff|employees|customers|users|visits|visitors|calls|transactions|businesses|sites|hospitals|schools|clinics|wards|libraries|services|systems|applications|computers|devices|laptops|servers|contracts|websites|pages|forms|employers|graduates|students|companies|districts|facilities|departments|agencies|datasets|users|members|citizens|councils|practices|organisations|buildings|posts|jobs)\b/i;
const MONEY = /[£€$]\s?\d[\d,.]*\s?(?:m\b|bn\b|million|billion|k\b)?/i;
const OURS =
  /\b(?:our|we|us|the (?:trust|council|city|county|borough|department|ministry|agency|library|district|region|country|state|government))\b|\b[A-Z]\p{Ll}+(?:’s|'s)\b|\bin [A-Z]\p{Ll}+/u;
const ELSEWHERE = /\b(?:globally|worldwide|across the world|nationally|in the uk|in europe|globe|other countries)\b/i;

/** Rubric (b) 13: a checkable fact particular to this organisation, place or people. Promises and targets are not facts. */
export const local: Rule = {
  label: "LOCAL",
  applies({ text, voice, role, grammar }): Applies | null {
    if (voice !== "own" || role === "references" || role === "glossary" || ELSEWHERE.test(text)) return null;
    if (grammar.tense === "future" || grammar.tense === "bare" || grammar.modality === "intention") return null;
    if (!OURS.test(text)) return null;
    const counted = COUNT.exec(text);
    if (counted && !datesIn(counted[0]).length) return { cue: "counted here" };
    return MONEY.test(text) ? { cue: "money here" } : null;
  },
};
