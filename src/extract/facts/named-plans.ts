import type { StrategyDocument } from "../../model/document.js";
import type { Statement } from "../../model/statement.js";
import { lexiconBeside } from "../../text/load-lexicon-file.js";
import { matchesOf } from "../../text/matches.js";
import { composed } from "../../text/plain-letters.js";
import { screened } from "../../text/screened.js";
import { explainedNames } from "./explained-names.js";
import { organisationName } from "./organisation-name.js";
import { type SelfTeller, selfTeller } from "./self.js";
import { speaksForACountry } from "./speaks-for-a-country.js";
import { yearsIn } from "./year-spans.js";

const lexicon = lexiconBeside(import.meta.url, "plans.yaml");

/** A plan that the document names, other than itself. */
export interface NamedPlan {
  /** As the text has it, with its years. */
  readonly name: string;
  /** Whose plan it is: the organisation's own, a partner's or the local system's, a government's or something above it. */
  readonly owner: "own" | "partner" | "national" | "unclear";
  /** Ids of the statements that name it, in order. */
  readonly statements: readonly number[];
  /** The proper name the text gives it beside its general one: "A Fair Start" of "Council Plan". */
  readonly called?: string;
  /** First and last year, where its name or a sentence that names it has them. */
  readonly period?: { readonly startYear: number; readonly endYear: number };
}

const KINDS =
  "Plan|Strategy|Vision|Roadmap|Agenda|White Paper|Manifesto|Mandate|Priorities|Ambition|Forward View|Blueprint";
const WORD = "(?:\\p{Lu}[\\p{L}’'&-]*|\\d{1,2}[- ]Year|20\\d\\d(?:[-–/]\\d{2,4})?)";
const SMALL = "(?:of|for|the|and|to|in|a|&|with)";
/** "Corporate Plan for Thornley 2018-2022", "Health and Wellbeing Strategy". */
const CAPITALS = composed(
  `(?<![\\p{L}\\d])(?:${WORD} (?:${SMALL} ){0,2}){1,7}(?:${KINDS})(?![\\p{L}])(?:\\s(?:of|for)\\s(?:the\\s)?\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+){0,3})?(?:,?\\s\\(?20\\d\\d(?:\\s?(?:[-–/]|to)\\s?(?:20)?\\d\\d)?\\)?)?`,
  "gu",
);
/** "Our Customer Contact strategy": a name whose kind is written small. */
const OUR_SMALL = /\b[Oo]ur\s((?:\p{Lu}[\p{L}’'-]+\s(?:(?:and|of|for)\s)?){1,4}(?:strategy|plan))\b/gu;
/** Words before a name that say whose it is. */
const OURS = screened(
  /\b(?:our(?: own)?|(?:the|this) (?:council|trust|department|organisation|university|authority|borough|city|county|agency|ministry|board|group|company|force|service|commission|office|bureau|hospital|college)[’']s|our (?:agency|organisation|council|trust|department|ministry)|corporate)\s(?:[\p{Ll}\d-]+\s){0,3}$/iu,
);
const THEIRS = screened(/\b(?:their|its|his|her)\s(?:own\s)?(?:[\p{Ll}-]+\s){0,2}$/u);

/** First words that belong to the sentence and not to the name. */
const NOT_OF_NAME =
  /^(?:The|This|These|Our|Goals?|Aims?|Priorit(?:y|ies)|Objectives?|Outcomes?|Themes?|Fit|Their|Its|In|At|By|For|To|From|With|Under|Since|When|As|And|Through|Within|Both|Read|See|Develop|Deliver|Publish|Produce|Create|Implement|Support|Review|Update|A|An|New|Draft|Revised|Action(?!\sPlan)|Also|That|Each|Every|Any|However|While|Where|If|Following|Like|Using|Launch|Launched|Complete|Approve|Agree|Refresh|Prepare|Adopt|Establish|Align|Alignment|Interim|Where|What|How|Why|Current|Existing|Previous|Overall|Future|Reflecting|Implementation|(?:Trust|Council|Department|Organisation|Board|Agency|University|Office|Commission|Ministry|Authority|Group|Borough|City|County|Bureau|Hospital)[’']s)\s(?:(?:of|for|to|with|in|from|the|and|our|a)\s)*/u;

/** A name of more words is a run of headings. */
const MOST_WORDS = 12;

/** Who speaks in the document. */
interface Speaker {
  readonly organisation: string;
  readonly ofACountry: boolean;
}

interface Naming {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Whose plan the text itself explains it to be: "our", "the trust’s", "Marlbrook’s"; empty where it does not. */
  readonly explainedAs: string;
  readonly called?: string;
}

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

function namingsIn(text: string): Naming[] {
  const namings: Naming[] = [];
  // "Our corporate plan" beside its own name is no second plan.
  const taken: { start: number; end: number }[] = [];
  const add = (start: number, end: number, explained: Pick<Naming, "explainedAs" | "called"> = { explainedAs: "" }) => {
    if (end <= start || [...namings, ...taken].some((one) => start < one.end && end > one.start)) return;
    namings.push({ name: text.slice(start, end), start, end, ...explained });
  };
  for (const { start, end, owner, kindStart, kindEnd } of explainedNames(text)) {
    const kind = text.slice(kindStart, kindEnd);
    // "A Fair Start is the Council Plan": the general name is the plan's, and the proper one is what it is called.
    if (/^\p{Lu}/u.test(kind)) add(kindStart, kindEnd, { explainedAs: owner, called: text.slice(start, end) });
    else add(start, end, { explainedAs: owner });
    taken.push({ start: kindStart, end: kindEnd });
  }
  for (const match of matchesOf(CAPITALS, text)) {
    let start = match.index;
    const end = start + match[0].length;
    for (let lead = NOT_OF_NAME.exec(text.slice(start, end)); lead; lead = NOT_OF_NAME.exec(text.slice(start, end)))
      start += lead[0].length;
    add(start, end);
  }
  for (const match of matchesOf(OUR_SMALL, text)) {
    const end = match.index + match[0].length;
    add(end - (match[1] ?? "").length, end);
  }
  for (const group of ["national-plans", "plans-above-nations", "top-plans", "own-plans"]) {
    for (const { start, end } of lexicon.find(group, text)) {
      const capitals = /\p{Lu}/u.test(text[start] ?? "");
      const owned = OURS.test(text.slice(0, start)) || /\b(?:the|this)\s$/.test(text.slice(0, start));
      if (
        group === "national-plans" || group === "plans-above-nations"
          ? capitals || /planning guidance/i.test(text.slice(start, end))
          : capitals || owned
      )
        add(start, end);
    }
  }
  return namings.sort((a, b) => a.start - b.start);
}

/** Neither the document itself nor a plan that only carries work out. */
function isPlan({ name, start, explainedAs, called }: Naming, text: string, self: SelfTeller): boolean {
  const words = name.trim().split(/\s+/);
  if (words.length > MOST_WORDS) return false;
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

function ownerOf({ name, start, explainedAs, called }: Naming, text: string, speaker: Speaker): NamedPlan["owner"] {
  const { organisation, ofACountry } = speaker;
  if (called === undefined && explainedAs !== "") return explainedOwner(explainedAs, organisation);
  const before = text.slice(Math.max(0, start - 60), start);
  if (lexicon.test("plans-above-nations", name)) return "national";
  if (lexicon.test("national-plans", name))
    return ofACountry || namesOrganisation(name, organisation) ? "own" : "national";
  if (THEIRS.test(before)) return "unclear";
  const beside = `${/(?:[\p{Lu}][\p{L}’']*\s|of\s|the\s|and\s){0,6}$/u.exec(before)?.[0] ?? ""}${name}`;
  if (OURS.test(before) || namesOrganisation(beside, organisation)) return "own";
  if (lexicon.test("partner-words", beside)) return "partner";
  if (lexicon.test("words-above-nations", beside)) return "national";
  if (lexicon.test("national-words", beside)) return ofACountry ? "own" : "national";
  if (lexicon.test("top-plans", name)) return "own";
  return lexicon.test("own-plans", name) &&
    /(?:^|\b(?:the|a|and|or|with|to|by|in|into|of|from|for)\s|[,;:(•“"‘']\s?)$/i.test(before)
    ? "own"
    : "unclear";
}

/** "Our" and "the trust’s" are the organisation's own; so is a body's name, unless it is another's. */
function explainedOwner(owner: string, organisation: string): NamedPlan["owner"] {
  if (/^(?:[Oo]ur|[Tt]he \p{Ll})/u.test(owner) || namesOrganisation(owner, organisation)) return "own";
  if (organisation === "" && ONE_BODY.test(owner)) return "own";
  if (lexicon.test("partner-words", owner)) return "partner";
  if (lexicon.test("words-above-nations", owner) || lexicon.test("national-words", owner)) return "national";
  return organisation === "" || !/\p{Lu}[\p{L}’'-]{3}/u.test(organisation) ? "own" : "unclear";
}

/** A body that is one of many, even where its name holds "NHS". */
const ONE_BODY = screened(/\b(?:Trust|Council|Hospitals?|University|College|Borough|Commission|Agency)\b/u);

/** Whether the name carries the organisation's own proper name ("Thornley" of "Thornley Borough Council"). */
function namesOrganisation(name: string, organisation: string): boolean {
  return organisation
    .split(/\s+/)
    .some((word) => word.length > 3 && /^\p{Lu}/u.test(word) && !ORDINARY.test(word) && name.includes(word));
}

/** Words of organisations' names that many share. */
const ORDINARY = screened(
  /^(?:NHS|Council|City|County|Borough|District|London|Trust|Foundation|Hospital|Hospitals|University|Teaching|Community|Healthcare|Health|Care|Department|Ministry|Government|Office|Board|Authority|Agency|National|Public|Service|Services|Digital|Education|Economic|Social|Local|Royal|Integrated|Wellbeing|England|Development|Planning|Transformation|Technology|Information|Communications|Affairs|Skills|Learning|Employment|Innovation|Management|Budget|Cabinet|Metro|Economy|Natural|Resources|Human|Artificial|Intelligence)$/,
);
