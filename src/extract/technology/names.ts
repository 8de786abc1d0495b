import { screened } from "../../text/screened.js";
import type { Match } from "./lexicon.js";

/** What bodies, offices and papers are called by. */
const BODY =
  "(?:Council|Officer|Office|Institute|Centre|Center|Committee|Subcommittee|Board|Task\\s?[Ff]orce|Commission|Act|Bill|Directive|" +
  "Regulation|Observatory|Agency|Authority|Ministry|Ministers?(?: of State)?|Summit|Forum|Alliance|Partnership|Strategy|Unit|" +
  "Directorate|Secretariat|Lab|Laboratory|CoE|Academy|Association|Charter|Roadmap|Action Plan)";

/** "… Officer", "… and Blockchain Council" after the technology. */
const AFTER = new RegExp(
  `^(?:\\s*\\(\\w+\\))?(?:\\s+(?:and|&)\\s+[A-Z][\\w-]*)?(?:\\s+[A-Z][\\w-]*){0,2}\\s+${BODY}\\b`,
);
/** "Council for …", "Directive on …" before it. */
const BEFORE = new RegExp(`\\b${BODY}\\s+(?:for|on|of)\\s+(?:the\\s+)?(?:[A-Z][\\w-]*\\s+(?:and\\s+)?){0,3}$`);
const AS_WRITTEN = [AFTER, BEFORE] as const;
/** The same in a line set in capitals. */
const IN_CAPITALS = [new RegExp(AFTER, "i"), new RegExp(BEFORE, "i")] as const;
/** Whoever founds the body or writes the paper promises something about the technology. */
const FOUNDED = screened(
  /\b(?:establish|creat|set(?:ting|s)? up|found|launch|build|open|introduc|form|develop|draft|prepar|publish|writ)\w*\b[^.;]{0,60}$/i,
);

/** Whether technology is named only as part of what a body, an office or a paper is called, and that is not being founded here. */
export function isPartOfName(text: string, technologies: readonly Match[]): boolean {
  return technologies.every(({ start, end }) => {
    const before = text.slice(0, start);
    const [follows, precedes] = /^[A-Z\s]{5,}$/.test(text.slice(start, end)) ? IN_CAPITALS : AS_WRITTEN;
    const named = follows.test(text.slice(end)) || precedes.test(before);
    return /^[A-Z]/.test(text.slice(start)) && named && !FOUNDED.test(before);
  });
}
