import { groupsIn } from "../../extract/people/groups.js";
import { actsOnTechnology } from "../../extract/technology/object.js";
import type { SectionRole } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import type { Extracts } from "../extracts.js";
import type { IndicatorResult } from "../sign.js";

/** Share of headings that name technology from which they are a warning (rubric 7, scale). */
const MOST = 0.6;
/** Fewer headings than this make no share: one chapter on foundations is no warning. */
const FEWEST = 3;

/** Parts that every document has: their headings name neither technology nor people. */
const OF_EVERY_DOCUMENT: ReadonlySet<SectionRole> = new Set([
  "foreword",
  "summary",
  "about",
  "annex",
  "glossary",
  "references",
  "case-study",
  "governance",
  "owners",
  "dates",
  "risks",
]);

/** ITD-2: headings of the first two levels that name a technology or a function of IT, rather than people, services or results. */
export function technologyHeadings(
  { sections, document }: Pick<Extracts, "sections" | "document">,
  lexicon: Lexicon,
): IndicatorResult {
  const levels = [...new Set(sections.filter(({ level }) => level > 0).map(({ level }) => level))].sort(
    (a, b) => a - b,
  );
  const titles = sections.filter(({ level, heading }) => level === levels[0] && heading === document.title);
  const top = sections.filter(({ level, parent }) => level > 0 && parent === null);
  // A title above everything is no heading of the plan.
  const hasTitle = top.length === 1 || titles.length > 0;
  const [first = 1, second = 2, third = 3] = levels;
  const wanted = hasTitle ? [second, third] : [first, second];
  const headings = sections.filter(
    ({ level, heading, role, parent }) =>
      wanted.includes(level) &&
      heading.trim() !== "" &&
      !(hasTitle && parent === null && level === first) &&
      !(OF_EVERY_DOCUMENT.has(role) || lexicon.test("plain-heading", heading)),
  );
  const technology = headings.filter(({ heading }) => namesTechnology(heading, lexicon));
  const values = { technologyHeadings: technology.length, headings: headings.length, headingNames: quoted(technology) };
  if (headings.length < FEWEST) return { id: "ITD-2", state: "unknown", values };
  const share = technology.length / headings.length;
  return {
    id: "ITD-2",
    state: share > MOST ? "met" : "not-met",
    ...(share <= MOST && technology.length > 0 ? { says: "some" } : {}),
    values,
    measure: { value: share, unit: "share", of: headings.length },
  };
}

function namesTechnology(heading: string, lexicon: Lexicon): boolean {
  const words = heading.replace(NUMBERING, "");
  // "Servers that care" is about servers.
  const head = words.split(/\s(?:that|which|with|to)\s/u)[0] ?? words;
  if (groupsIn(words).length > 0 || lexicon.test("people-heading", head)) return false;
  return lexicon.test("technology-heading", words) || actsOnTechnology(words);
}

const NUMBERING =
  /^(?:(?:chapter|section|part|theme|priority|pillar|workstream|strand|objective|goal)\s)?(?:\d+(?:\.\d+)*|[ivx]+|[a-z])?\s?[.):–—-]?\s+/i;

function quoted(sections: readonly { readonly heading: string }[]): string {
  return sections
    .slice(0, 3)
    .map(({ heading }) => `“${heading}”`)
    .join(", ");
}
