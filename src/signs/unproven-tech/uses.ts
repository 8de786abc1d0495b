import { type EmergingGuard, emergingGuard, withoutStockConditions } from "../../extract/technology/guards.js";
import { emergingIn } from "../../extract/technology/technology.js";
import type { Tags } from "../../model/label.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import type { Extracts } from "../extracts.js";

/** Weight of a promise: maturing technology counts half (rubric e, tier C). */
const WEIGHT = { A: 1, B: 1, C: 0.5 } as const;
/** The four conditions of UNP-2, as the lexicon's groups. */
const CONDITIONS = ["problem", "proof", "safety", "first"] as const;
/** Lacking this many of them leaves a use unconditioned (rubric 9, UNP-2). */
const LACKING = 2;

/** Somebody else's technology, explained words, names, fears and what is put off: no use of the organisation's own. */
const NO_USE: ReadonlySet<EmergingGuard> = new Set(["attributed", "defined", "threat", "deferred", "name"]);

/** Guards under which the document does not itself speak of the technology. */
const NOT_SPOKEN_OF: ReadonlySet<EmergingGuard> = new Set(["attributed", "defined", "name"]);

/** A statement of the document's own that names emerging technology, whether or not that counts. */
export interface Mention {
  readonly statement: LabelledStatement;
  readonly named: Tags["emerging"];
  readonly guard: EmergingGuard | null;
}

/** A promise that rests on emerging technology. */
export interface Use {
  readonly statement: LabelledStatement;
  readonly weight: number;
  /** A guard of the rubric says that this is no hype: a bounded trial, safe use, a proven use. It is no part of the share. */
  readonly guarded: boolean;
  /** It is guarded, or names enough of problem, proof, safety and what must come first. */
  readonly conditioned: boolean;
}

/** Every statement that names emerging technology in the document's own voice; definitions and reported words left out. */
export function emergingMentions({ statements }: Pick<Extracts, "statements">): Mention[] {
  return statements.flatMap((statement) => {
    const named = emergingIn(statement.text);
    if (named.length === 0) return [];
    const guard = emergingGuard(statement, named);
    return guard !== null && NOT_SPOKEN_OF.has(guard) ? [] : [{ statement, named, guard }];
  });
}

/** Mentions in different words: a text that comes back on each page is one. */
export function distinctMentions(mentions: readonly Mention[]): number {
  return new Set(mentions.map(({ statement }) => statement.text.toLowerCase().replace(/\W+/g, " ").trim())).size;
}

/** The promises among them. Conditions short of a guard soften the wording, not the count (rubric h). */
export function emergingUses(
  given: Pick<Extracts, "statements">,
  promises: readonly LabelledStatement[],
  mentions: readonly Mention[],
  lexicon: Lexicon,
): Use[] {
  const byStatement = new Map(mentions.map((mention) => [mention.statement.id, mention]));
  return promises.flatMap(({ id }) => {
    const mention = byStatement.get(id);
    if (!mention || (mention.guard !== null && NO_USE.has(mention.guard))) return [];
    const { statement, named, guard } = mention;
    const passage = withoutStockConditions(passageOf(given, statement));
    const lacking = CONDITIONS.filter((condition) => !states(lexicon, condition, passage)).length;
    return [
      {
        statement,
        weight: Math.max(...named.map(({ tier }) => WEIGHT[tier])),
        guarded: guard !== null,
        conditioned: lacking < LACKING || guard !== null,
      },
    ];
  });
}

/** Promised trials of tools that are named by what they do ("a scan reader"): bounded, so sound; without bounds no list knows them. */
export function boundedTrials(
  promises: readonly LabelledStatement[],
  uses: readonly Use[],
  lexicon: Lexicon,
): LabelledStatement[] {
  const named = new Set(uses.map(({ statement }) => statement.id));
  return promises.filter((statement) => {
    if (named.has(statement.id)) return false;
    const tools = lexicon.find("thinking-tools", statement.text);
    return tools.length > 0 && emergingGuard(statement, tools) === "trial";
  });
}

/** The promise itself and its direct neighbours under the same heading. */
function passageOf({ statements }: Pick<Extracts, "statements">, statement: LabelledStatement): string {
  return [statements[statement.id - 1], statement, statements[statement.id + 1]]
    .flatMap((one) => (one?.section === statement.section ? [one.text] : []))
    .join(" ");
}

/** Whether the passage states a condition, a stock phrase being none (UNP-2, Not). */
function states(lexicon: Lexicon, condition: string, passage: string): boolean {
  const stock = lexicon.find("boilerplate", passage);
  return lexicon
    .find(condition, passage)
    .some(({ start, end }) => !stock.some((one) => start >= one.start && end <= one.end));
}
