import type { SectionRole } from "../../model/statement.js";
import { lexiconBeside } from "../../text/load-lexicon-file.js";
import { remembered } from "../../text/remembered.js";

const lexicon = lexiconBeside(import.meta.url, "roles.yaml");

/** Numbering in front of a heading ("3.2", "Chapter 4:", "Theme B –") says nothing about its role. */
const NUMBERING = /^(?:(?:chapter|section|part)\s+)?(?:\d+(?:\.\d+)*|[ivxlc]+|[a-z])[.):\s]\s*/i;

/** A heading longer than this tells a story rather than naming a role. */
const MOST_WORDS = 14;

/** Roles in order of precedence: as the groups stand in roles.yaml. */
const ROLES = lexicon.groups as readonly SectionRole[];

/** Share of the heading's words that the matching term must cover, so that "Progress in cancer care" is not a report of progress. */
const LEAST_COVER = 0.3;

/**
 * The role that a heading, a lead-in or a column head gives to what stands under it; "body" when it gives none.
 * The terms and their reasons are in roles.yaml.
 */
export const roleOf: (heading: string) => SectionRole = remembered(readRole);

function readRole(heading: string): SectionRole {
  const text = heading.replace(NUMBERING, "").trim();
  const words = text.split(/\s+/).length;
  if (text === "" || words > MOST_WORDS) return "body";
  for (const role of ROLES) {
    for (const match of lexicon.find(role, text)) {
      const covered = match.end - match.start;
      const leading = match.start === 0 || match.end === text.length || /[:–—-]\s*$/.test(text.slice(0, match.start));
      if (covered >= text.length * LEAST_COVER || (leading && words <= 6)) return role;
    }
  }
  return "body";
}
