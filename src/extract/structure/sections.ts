import type { StrategyDocument } from "../../model/document.js";
import type { SectionRole } from "../../model/statement.js";
import { roleOf } from "./roles.js";

/** A heading with everything under it, down to the next heading of any level. The first section has no heading: it is what stands above the first one. */
export interface Section {
  /** Its place in the list of sections, from 0. */
  readonly index: number;
  /** The heading's text; empty for the section above the first heading. */
  readonly heading: string;
  /** 1 to 6; 0 for the section above the first heading. */
  readonly level: number;
  /** The heading's block; -1 for the section above the first heading. */
  readonly block: number;
  /** The section of the next higher heading; null at the top. */
  readonly parent: number | null;
  /** What it is for: told from its own heading, else taken from the section it is part of. */
  readonly role: SectionRole;
  /** Blocks directly under the heading: from, and to excluded. */
  readonly from: number;
  readonly to: number;
  /** Headings from the top down to its own. */
  readonly path: readonly string[];
}

/** Roles that hold for everything below, whatever a lower heading says. */
const HOLDS_BELOW: ReadonlySet<SectionRole> = new Set([
  "glossary",
  "references",
  "annex",
  "case-study",
  "foreword",
  "progress",
]);

/** Roles that a part without a telling heading takes from the part above. */
const INHERITED: ReadonlySet<SectionRole> = new Set([
  ...HOLDS_BELOW,
  "promises",
  "actions",
  "objectives",
  "outcomes",
  "measures",
  "principles",
  "summary",
  "situation",
  "risks",
  "governance",
  "vision",
]);

/** A glossary, an annex or a foreword that would take more of the document than this does not hold for its lower headings: their levels were misread. */
const MOST_HELD = 0.4;

/** Divides a document at its headings. */
export function sectionsOf(document: StrategyDocument): Section[] {
  const sections: Section[] = [
    { index: 0, heading: "", level: 0, block: -1, parent: null, role: "body", from: 0, to: 0, path: [] },
  ];
  const starts: { block: number; level: number; heading: string }[] = [];
  document.blocks.forEach((block, index) => {
    if (block.kind === "heading") starts.push({ block: index, level: block.level ?? 1, heading: block.text });
  });
  const end = document.blocks.length;
  sections[0] = { ...(sections[0] as Section), to: starts[0]?.block ?? end };
  const open: Section[] = [];
  starts.forEach(({ block, level, heading }, at) => {
    while (open.length > 0 && (open.at(-1) as Section).level >= level) open.pop();
    const parent = open.at(-1);
    const section: Section = {
      index: at + 1,
      heading,
      level,
      block,
      parent: parent?.index ?? null,
      role: roleWithin(holding(parent, starts, end), roleOf(heading)),
      from: block + 1,
      to: starts[at + 1]?.block ?? end,
      path: [...(parent?.path ?? []), heading],
    };
    sections.push(section);
    open.push(section);
  });
  return sections;
}

/** The part above, unless its role would swallow the document. */
function holding(
  parent: Section | undefined,
  starts: readonly { block: number; level: number }[],
  end: number,
): Section | undefined {
  if (!parent || !HOLDS_BELOW.has(parent.role)) return parent;
  const next = starts.find(({ block, level }) => block > parent.block && level <= parent.level)?.block ?? end;
  return next - parent.block > end * MOST_HELD ? { ...parent, role: "body" } : parent;
}

function roleWithin(parent: Section | undefined, own: SectionRole): SectionRole {
  if (!parent) return own;
  if (parent.role === "progress" && (own === "promises" || own === "situation")) return own;
  if (HOLDS_BELOW.has(parent.role)) return parent.role;
  if (own !== "body") return own;
  return INHERITED.has(parent.role) ? parent.role : "body";
}
