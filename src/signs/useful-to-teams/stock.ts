import { withoutNumber } from "../../extract/statements/grammar.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import type { Given } from "./rules.js";

/** Titles of one public set from which a text is a close copy of it. */
const COPIED = 4;
/** A line is a title of the set when the title covers so much of it. */
const COVERED = 0.6;
/** Groups of the lexicon that hold the titles of a public set. */
const STOCK = "stock-";

/** A well-known public set of principles that the text repeats. */
export interface StockSet {
  /** The set's name, as people know it. */
  readonly name: string;
  /** The statements that are hardly more than one of its titles. */
  readonly lines: ReadonlySet<number>;
}

/** The public set, if any, of which the document's principles are a close copy (rubric 3, gaming). */
export function stockSet({ statements, sections }: Given, lexicon: Lexicon): StockSet | undefined {
  for (const group of lexicon.groups.filter((name) => name.startsWith(STOCK))) {
    const titles = new Set<string>();
    const lines = new Set<number>();
    for (const statement of statements) {
      const heading = sections[statement.section]?.heading ?? "";
      for (const title of titlesOf(statement, group, lexicon)) {
        titles.add(title);
        lines.add(statement.id);
      }
      for (const title of titlesIn(heading, group, lexicon)) titles.add(title);
    }
    if (titles.size >= COPIED) return { name: NAMES[group] ?? "a public set of principles", lines };
  }
  return undefined;
}

/** How people call the sets whose titles the lexicon lists. */
const NAMES: Readonly<Record<string, string>> = {
  "stock-government-design-principles": "the Government Design Principles",
  "stock-service-standard": "the Service Standard",
  "stock-technology-code-of-practice": "the Technology Code of Practice",
  "stock-local-digital-declaration": "the Local Digital Declaration",
  "stock-digital-services-playbook": "the Digital Services Playbook",
  "stock-principles-for-digital-development": "the Principles for Digital Development",
  "stock-canadian-digital-standards": "the Government of Canada Digital Standards",
  "stock-egovernment-action-plan": "the principles of the European eGovernment Action Plan",
};

function titlesOf(statement: LabelledStatement, group: string, lexicon: Lexicon): string[] {
  return statement.voice === "own" ? titlesIn(statement.text, group, lexicon) : [];
}

/** The titles that make up most of a line. */
function titlesIn(line: string, group: string, lexicon: Lexicon): string[] {
  const text = withoutNumber(line);
  return lexicon
    .find(group, text)
    .filter(({ start, end }) => end - start >= text.length * COVERED)
    .map(({ term }) => term);
}
