import type { StrategyDocument } from "../../model/document.js";
import type { Statement } from "../../model/statement.js";
import { lexiconBeside } from "../../text/load-lexicon-file.js";
import { screened } from "../../text/screened.js";
import { titleLines } from "./front.js";
import { organisationName } from "./organisation-name.js";
import { type Naming, namingsIn } from "./plan-names.js";
import { OURS, ownerOf, type PlanOwner, type Speaker } from "./plan-owner.js";
import { type SelfTeller, selfTeller } from "./self.js";
import { speaksForACountry } from "./speaks-for-a-country.js";
import { yearsIn } from "./year-spans.js";

const lexicon = lexiconBeside(import.meta.url, "plans.yaml");

/** A plan that the document names, other than itself. */
export interface NamedPlan {
  /** As the text has it, with its years. */
  readonly name: string;
  readonly owner: PlanOwner;
  /** Ids of the statements that name it, in order. */
  readonly statements: readonly number[];
  /** The proper name the text gives it beside its general one: "A Fair Start" of "Council Plan". */
  readonly called?: string;
  /** First and last year, where its name or a sentence that names it has them. */
  readonly period?: { readonly startYear: number; readonly endYear: number };
}

/** A name of more words is a run of headings. */
const MOST_WORDS = 12;

/** How many lines of the cover may name the country. */
const TITLES = 5;
/** What is known of a plan while the text is read. */
interface Known {
  plan: Omit<NamedPlan, "statements">;
  readonly statements: number[];
}

/**
 * The plans, strategies and policies that the text names, first named first; the document itself and plans that only carry
 * work out (action plans, roadmaps) are left out. A government's own strategy owns the government's plans. A plan that the
 * text gives a proper name is found again wherever that name stands.
 */
export function namedPlans(document: StrategyDocument, statements: readonly Statement[]): NamedPlan[] {
  const self = selfTeller(document);
  const speaker = {
    organisation: organisationName(document)?.value ?? "",
    titles: titleLines(document).slice(0, TITLES),
    ofACountry: speaksForACountry(document),
  };
  const found = new Map<string, Known>();
  let table = -1;
  for (const statement of statements) {
    const { voice, role, id } = statement;
    if (voice === "quoted" || role === "references" || role === "glossary") continue;
    const isFirstRow = statement.form === "table-row" && statement.group !== table;
    if (isFirstRow) table = statement.group ?? -1;
    const text = isFirstRow ? withHeads(statement) : statement.text;
    if (!MENTIONS_A_PLAN.test(text)) continue;
    for (const naming of namingsIn(text)) {
      if (!isPlan(naming, text, self) || namesItself(naming.name, self, speaker.organisation)) continue;
      note(found, naming, text, id, speaker);
    }
  }
  return [...found.values()].map(({ plan, statements: ids }) => ({
    ...plan,
    statements: plan.owner === "own" ? withProperName(plan, ids, statements) : ids,
  }));
}

/** Column heads belong to the first row: they may name the plan that a table serves. */
function withHeads({ cells, text }: Statement): string {
  return `${cells.map(({ head }) => head).join(" | ")} | ${text}`;
}

function note(found: Map<string, Known>, naming: Naming, text: string, id: number, speaker: Speaker): void {
  const name = tidied(naming.name);
  const key = keyOf(name);
  const owner = ownerOf(naming, text, speaker);
  const period = yearsIn(name) ?? yearsSaid(text.slice(naming.end));
  const called = naming.called === undefined ? {} : { called: naming.called };
  const known = found.get(key) ?? found.get([...found.keys()].find((other) => other.endsWith(` ${key}`)) ?? "");
  if (!known) {
    found.set(key, { plan: { name, owner, ...called, ...(period ? { period } : {}) }, statements: [id] });
    return;
  }
  if (known.statements.at(-1) !== id) known.statements.push(id);
  if (yearsIn(name) && !yearsIn(known.plan.name)) known.plan = { ...known.plan, name };
  if (period && !known.plan.period) known.plan = { ...known.plan, period };
  if (naming.called !== undefined && known.plan.called === undefined) known.plan = { ...known.plan, ...called };
  // One clear "our" settles it.
  if (known.plan.owner === "unclear" && owner !== "unclear") known.plan = { ...known.plan, owner };
}

/** "… runs from April 2025 to March 2029", "… covers 2023 to 2027": years said of a plan right after its name. */
const SAID_YEARS = screened(
  /^[^.;]{0,40}?\b(?:runs?|covers?|covering|in force|for|from)\s(?:the years\s|from\s)?(?:\p{Lu}\p{Ll}+\s)?(?<from>(?:FY\s?)?20\d\d)\s(?:to|until|through|[-–])\s(?:\p{Lu}\p{Ll}+\s)?(?<to>(?:FY\s?)?20\d\d)/u,
);

function yearsSaid(after: string): NamedPlan["period"] {
  const { from, to } = SAID_YEARS.exec(after)?.groups ?? {};
  if (from && to) return yearsIn(`${from}-${to.replace(/^FY\s?/, "")}`);
  const direct = /^,?\s\(?(?=FY|20)/.test(after) ? yearsIn(after.slice(0, 24)) : undefined;
  return direct;
}

/** The statements that name it, and those that only use its proper name. */
function withProperName(
  { name, called }: Omit<NamedPlan, "statements">,
  ids: readonly number[],
  statements: readonly Statement[],
): number[] {
  const proper = called ?? (/^\p{Lu}/u.test(name) ? name : undefined);
  if (proper === undefined) return [...ids];
  const all = new Set(ids);
  for (const { id, text, voice, role } of statements)
    if (voice !== "quoted" && role !== "references" && role !== "glossary" && text.includes(proper)) all.add(id);
  return [...all].sort((a, b) => a - b);
}

/** Without a comma or an unmatched bracket at the end. */
function tidied(name: string): string {
  const trimmed = name.replace(/[\s,(]+$/u, "");
  return trimmed.endsWith(")") && !trimmed.includes("(") ? trimmed.slice(0, -1) : trimmed;
}

const MENTIONS_A_PLAN = screened(
  /plan|strateg|framework|programme|vision|roadmap|agenda|white paper|manifesto|mandate|charter|priorities|ambition|forward view|blueprint|declaration|looks like|saves lives|development goals|decade|review|reform/i,
);

/** Editions and years aside, the same name is the same plan. */
function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[’']/g, "'")
    .replace(/\b(?:20\d\d|fy)\b[-–/\d]*|[^\p{L}\d ]/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(\p{L}+ [\p{L} ]*?(?:plan|strategy|vision|agenda)) (?:of|for) .*$/u, "$1");
}

/** Neither the document itself nor a plan that only carries work out. */
function isPlan({ name, start, explainedAs, called }: Naming, text: string, self: SelfTeller): boolean {
  const words = name.trim().split(/\s+/);
  if (words.length > MOST_WORDS || PAYS_OUT.test(name)) return false;
  const before = text.slice(0, start);
  if (/\b(?:this|present)\s(?:[\p{L}-]+\s){0,2}$/iu.test(before) || SAYS_WHAT_THIS_IS.test(before)) return false;
  if (explainedAs !== "") return !self.beginsTitle(called ?? name);
  if (lexicon.test("national-plans", name) || lexicon.test("plans-above-nations", name)) return !self.isOwnTitle(name);
  if (lexicon.find("working-plans", name).some(({ end }) => end >= name.replace(/[\s\d,()–/-]+$/u, "").length))
    return false;
  // "The agency's Strategic Plan" in a plan for technology is the other one, unless the title says strategic too.
  const isAnother = lexicon.test("top-plans", name) && OURS.test(before) && !self.isTitled(name);
  if (self.isOwnTitle(name) && !isAnother) return false;
  return words.length > 1;
}

/** "The Pension Plan", "our Dental Care Plan": a programme that people pay into or are paid from, and no plan of work. */
const PAYS_OUT = screened(
  /\b(?:pensions?|savings|dental(?:\s+care)?|insurance|share|ownership|retirement|superannuation|drug|pharmacare|medical(?:\s+aid)?|disability|compensation|sick\s+pay|repayment|tariff)\s+(?:benefits?\s+)?plans?$/i,
);

/** "This strategy is Thornley’s …": what follows is the document itself. */
const SAYS_WHAT_THIS_IS = screened(
  /^This\s[^.;]{0,50}?\bis\s(?:(?:the|a|an|our)\s)?(?:\p{Lu}[\p{L}-]*[’']s\s)?(?:\p{L}+\s)?$/u,
);

/** "Thornley Digital Strategy" in Thornley's digital strategy. */
function namesItself(name: string, self: SelfTeller, organisation: string): boolean {
  const body = organisation.split(/\s+/);
  const rest = name.split(/\s+/).filter((word) => !body.includes(word.replace(/[’']s$/, "")));
  return rest.length > 1 && rest.length < name.split(/\s+/).length && self.isOwnTitle(rest.join(" "));
}
