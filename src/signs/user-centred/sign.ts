import { groupsIn } from "../../extract/people/groups.js";
import { BETWEEN_CELLS } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { counted, isFound } from "../evidence.js";
import { type Conclusion, defineSign, type IndicatorResult } from "../sign.js";
import { needsAnswered } from "./answered.js";
import type { Given } from "./given.js";
import { changedSomething, claimsOfInvolvement, stillToCome } from "./involvement.js";
import { evidencedNeeds, type Need, needsOf, sourcedFirst, specificNeeds } from "./needs.js";
import { groupsWithNeeds, range } from "./range.js";
import { rankedNeeds } from "./ranking.js";
import { withoutDigital } from "./without-digital.js";

/** Needs from which the sign is partial: the number decides (rubric h). */
const PARTIAL = 3;
/** Needs that strong asks for (rubric 2), and in a short document. */
const STRONG = 5;
const STRONG_IN_SHORT = 3;
/** Needs with evidence that strong asks for (rubric 2). */
const SOURCED = 2;
/** How many groups the fix begins with. */
const GROUPS_SHOWN = 3;

const REASONS = [
  "no-needs",
  "slogans",
  "involvement-only",
  "few-needs",
  "needs",
  "needs-unsourced",
  "needs-answered",
] as const;
type Reason = (typeof REASONS)[number];

export const userCentred = defineSign({
  id: "user-centred",
  kind: "good",
  needs: ["document", "sections", "statements", "commitments"],
  reasons: REASONS,
  indicators: ["USR-1", "USR-2", "USR-3", "USR-4", "USR-5", "USR-6", "USR-7", "USR-8"],

  examine(given, lexicon) {
    const needs = needsOf(given, lexicon);
    const specific = specificNeeds(given, needs, lexicon);
    const sourced = evidencedNeeds(given, needs);
    const changed = changedSomething(given, lexicon);
    const toCome = stillToCome(given, lexicon);
    const groups = range(needs);
    const offline = withoutDigital(given, lexicon);
    const answered = needsAnswered(given, needs, lexicon);
    const ranked = rankedNeeds(given, lexicon);
    const claims = claimsOfInvolvement(given).length;
    return {
      ...scale(given, lexicon, { needs, sourced, changed, toCome, groups, answered, claims }),
      values: {
        ...groups.values,
        ...answered.values,
        needs: needs.length,
        needsSaid: needs.length === 1 ? "one particular difficulty" : `${needs.length} particular difficulties`,
        sourced: needs.filter(({ source }) => source).length,
        quote: bare(sourcedFirst(needs)[0]?.statement.text ?? ""),
        firstGroup: firstGroup(needs),
        groupsToAsk: groupsToAsk(given),
        claims: counted(claims, "statement"),
      },
      indicators: [specific, sourced, changed, toCome, groups, offline, answered, ranked],
      restsOn: needs.length > 0 ? ["USR-2", "USR-1"] : ["USR-3", "USR-4"],
      doubts: [],
    };
  },
});

interface Deciding {
  readonly needs: readonly Need[];
  readonly sourced: IndicatorResult;
  readonly changed: IndicatorResult;
  readonly toCome: IndicatorResult;
  readonly groups: IndicatorResult;
  readonly answered: IndicatorResult;
  readonly claims: number;
}

/** The rubric's scale; from one to two, the number of needs decides (rubric h). */
function scale(
  given: Given,
  lexicon: Lexicon,
  { needs, sourced, changed, toCome, groups, answered, claims }: Deciding,
): Pick<Conclusion<Reason>, "strength" | "reason" | "fix"> {
  const takePart = isFound(changed) || isFound(toCome);
  const evidenced = sourced.measure?.value ?? 0;
  const enough = given.document.size === "S" ? STRONG_IN_SHORT : STRONG;
  if (needs.length >= enough && evidenced >= SOURCED && groups.state === "met" && takePart && answered.state === "met")
    return { strength: 3, reason: "needs-answered" };
  if (needs.length >= PARTIAL)
    return evidenced === 0
      ? { strength: 2, reason: "needs-unsourced", fix: "say-how-known" }
      : { strength: 2, reason: "needs", fix: "answer-needs" };
  if (needs.length > 0) return { strength: 1, reason: "few-needs", fix: "what-people-told-us" };
  if (takePart || claims > 0) return { strength: 1, reason: "involvement-only", fix: "start-with-needs" };
  const slogans = given.statements.some(({ text, voice }) => voice === "own" && lexicon.test("slogan", text));
  return { strength: 0, reason: slogans ? "slogans" : "no-needs", fix: "start-with-needs" };
}

/** Without the quotation marks around it: the fix has its own. */
function bare(text: string): string {
  return text.replace(/^[“"‘\s]+|[”"’\s]+$/g, "").replaceAll("\t", BETWEEN_CELLS);
}

function firstGroup(needs: readonly Need[]): string {
  const groups = groupsWithNeeds(sourcedFirst(needs).slice(0, 1));
  return [...groups.public, ...groups.staff][0] ?? "[group]";
}

/** The particular groups that the document names most often: those to ask first. */
function groupsToAsk({ statements }: Given): string {
  const times = new Map<string, number>();
  for (const { text, voice } of statements)
    if (voice === "own")
      for (const { name, particular } of groupsIn(text)) if (particular) times.set(name, (times.get(name) ?? 0) + 1);
  const named = [...times].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, GROUPS_SHOWN);
  return named.length > 0 ? named.map(([name]) => `[${name}: problem]`).join(", ") : "[group: problem]";
}
