import type { StrategyDocument } from "../../model/document.js";
import type { Statement } from "../../model/statement.js";
import { lexiconBeside } from "../../text/load-lexicon-file.js";
import { organisationName } from "./organisation-name.js";
import { yearsIn } from "./period.js";
import { type SelfTeller, selfTeller } from "./self.js";

const lexicon = lexiconBeside(import.meta.url, "plans.yaml");

/** A plan that the document names, other than itself. */
export interface NamedPlan {
  /** As the text has it, with its years. */
  readonly name: string;
  /** Whose plan it is: the organisation's own, a partner's or the local system's, a government's or something above it. */
  readonly owner: "own" | "partner" | "national" | "unclear";
  /** Ids of the statements that name it, in order. */
  readonly statements: readonly number[];
  /** First and last year, where the name has them. */
  readonly period?: { readonly startYear: number; readonly endYear: number };
}

const KINDS =
  "Plan|Strategy|Vision|Roadmap|Agenda|White Paper|Manifesto|Mandate|Priorities|Ambition|Forward View|Blueprint";
const WORD = "(?:\\p{Lu}[\\p{L}’'&-]*|\\d{1,2}[- ]Year|20\\d\\d(?:[-–/]\\d{2,4})?)";
const SMALL = "(?:of|for|the|and|to|in|a|&|with)";
/** "Corporate Plan for Thornley 2018-2022", "Health and Wellbeing Strategy". */
const CAPITALS = new RegExp(
  `(?<![\\p{L}\\d])(?:${WORD} (?:${SMALL} ){0,2}){1,7}(?:${KINDS})(?![\\p{L}])(?:\\s(?:of|for)\\s(?:the\\s)?\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+){0,3})?(?:,?\\s\\(?20\\d\\d(?:\\s?(?:[-–/]|to)\\s?(?:20)?\\d\\d)?\\)?)?`,
  "gu",
);
/** "*Closer Care*, our five-year plan": a name explained as the organisation's plan, either way round. */
const NAMED_OUR_PLAN =
  /(?:^|[\s“"‘'*_(])((?:\p{Lu}[\p{L}’'-]+)(?:\s(?:(?:of|for|the|and|to|in|a)\s){0,2}\p{Lu}[\p{L}’'-]+){0,6})[”"’'*_]?,?\s(?:is\s|\()?our\s(?:new\s|own\s)?(?:[\p{Ll}-]+\s){0,3}?(?:plan|strategy|vision)\b/gu;
const OUR_PLAN_NAMED =
  /\b(?:our|the (?:council|trust|department|organisation|university|authority|board)[’']s)\s(?:new\s|own\s)?(?:[\p{Ll}\d-]+\s){0,3}?(?:plan|strategy|vision),\s?[“"‘'*_]?((?:\p{Lu}[\p{L}’'-]+)(?:\s(?:(?:of|for|the|and|to|in|a)\s){0,2}\p{Lu}[\p{L}’'-]+){0,6})/gu;
/** Words before a name that say whose it is. */
const OURS =
  /\b(?:our(?: own)?|(?:the|this) (?:council|trust|department|organisation|university|authority|borough|city|county|agency|ministry|board|group|company|force|service)[’']s|corporate)\s(?:[\p{Ll}\d-]+\s){0,3}$/iu;
const THEIRS = /\b(?:their|its|his|her)\s(?:own\s)?(?:[\p{Ll}-]+\s){0,2}$/u;

/** First words that belong to the sentence and not to the name. */
const NOT_OF_NAME =
  /^(?:The|This|These|Our|Their|Its|In|At|By|For|To|From|With|Under|Since|When|As|And|Through|Within|Both|Read|See|Develop|Deliver|Publish|Produce|Create|Implement|Support|Review|Update|A|An|New|Draft|Revised|Action|Also|That|Each|Every|Any|However|While|Where|If|Following|Like|Using|Launch|Launched|Complete|Approve|Agree|Refresh|Prepare|Adopt|Establish|Align|Alignment|Interim|Where|What|How|Why|Current|Existing|Previous|Overall|Future|Reflecting|Implementation|(?:Trust|Council|Department|Organisation|Board|Agency|University)[’']s)\s(?:(?:of|for|to|with|the|and|our|a)\s)*/u;

/** A name of more words is a run of headings. */
const MOST_WORDS = 12;

interface Naming {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly ours: boolean;
}

/**
 * The plans, strategies and policies that the text names, first named first; the document itself and plans that only carry
 * work out (action plans, roadmaps) are left out. A government's own strategy owns the government's plans.
 */
export function namedPlans(document: StrategyDocument, statements: readonly Statement[]): NamedPlan[] {
  const self = selfTeller(document);
  const organisation = organisationName(document)?.value ?? "";
  const found = new Map<string, { plan: Omit<NamedPlan, "statements">; statements: number[] }>();
  for (const statement of statements) {
    const { text, voice, role, id } = statement;
    if (voice === "quoted" || role === "references" || role === "glossary") continue;
    if (!MENTIONS_A_PLAN.test(text)) continue;
    for (const naming of namingsIn(text)) {
      if (!isPlan(naming, text, self) || namesItself(naming.name, self, organisation)) continue;
      const name = tidied(naming.name);
      const key = keyOf(name);
      const owner = ownerOf(naming, text, organisation);
      const known = found.get(key) ?? found.get([...found.keys()].find((other) => other.endsWith(` ${key}`)) ?? "");
      if (known) {
        if (known.statements.at(-1) !== id) known.statements.push(id);
        if (yearsIn(name) && !known.plan.period) known.plan = planOf(name, known.plan.owner);
        // One clear "our" settles it.
        if (known.plan.owner === "unclear" && owner !== "unclear") known.plan = { ...known.plan, owner };
      } else found.set(key, { plan: planOf(name, owner), statements: [id] });
    }
  }
  return [...found.values()].map(({ plan, statements: ids }) => ({ ...plan, statements: ids }));
}

/** Without a comma or an unmatched bracket at the end. */
function tidied(name: string): string {
  const trimmed = name.replace(/[\s,(]+$/u, "");
  return trimmed.endsWith(")") && !trimmed.includes("(") ? trimmed.slice(0, -1) : trimmed;
}

const MENTIONS_A_PLAN =
  /plan|strateg|framework|programme|vision|roadmap|agenda|white paper|manifesto|mandate|charter|priorities|ambition|forward view|blueprint|declaration|looks like|saves lives|development goals|decade|review|reform/i;

function planOf(name: string, owner: NamedPlan["owner"]): Omit<NamedPlan, "statements"> {
  const years = yearsIn(name);
  return { name, owner, ...(years ? { period: years } : {}) };
}

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
  const add = (start: number, end: number, ours: boolean) => {
    if (end <= start || namings.some((one) => start < one.end && end > one.start)) return;
    namings.push({ name: text.slice(start, end), start, end, ours });
  };
  for (const pattern of [NAMED_OUR_PLAN, OUR_PLAN_NAMED]) {
    for (const match of text.matchAll(pattern)) {
      const name = match[1] ?? "";
      const start = match.index + match[0].indexOf(name);
      if (!NOT_OF_NAME.test(`${name} `) && name.split(" ").length > 1) add(start, start + name.length, true);
    }
  }
  for (const match of text.matchAll(CAPITALS)) {
    let start = match.index;
    const end = start + match[0].length;
    for (let lead = NOT_OF_NAME.exec(text.slice(start, end)); lead; lead = NOT_OF_NAME.exec(text.slice(start, end)))
      start += lead[0].length;
    add(start, end, false);
  }
  for (const group of ["national-plans", "top-plans", "own-plans"]) {
    for (const { start, end } of lexicon.find(group, text)) {
      const capitals = /\p{Lu}/u.test(text[start] ?? "");
      const owned = OURS.test(text.slice(0, start)) || /\b(?:the|this)\s$/.test(text.slice(0, start));
      if (
        group === "national-plans" ? capitals || /planning guidance/i.test(text.slice(start, end)) : capitals || owned
      )
        add(start, end, false);
    }
  }
  return namings.sort((a, b) => a.start - b.start);
}

/** Neither the document itself nor a plan that only carries work out. */
function isPlan({ name, start, ours }: Naming, text: string, self: SelfTeller): boolean {
  const words = name.trim().split(/\s+/);
  if (words.length > MOST_WORDS) return false;
  const before = text.slice(0, start);
  if (/\b(?:this|present)\s(?:[\p{L}-]+\s){0,2}$/iu.test(before)) return false;
  if (ours) return !self.isOwnTitle(name);
  if (lexicon.test("national-plans", name)) return !self.isOwnTitle(name);
  if (lexicon.find("working-plans", name).some(({ end }) => end >= name.replace(/[\s\d,()–/-]+$/u, "").length))
    return false;
  if (self.isOwnTitle(name)) return false;
  return words.length > 1;
}

/** "Thornley Digital Strategy" in Thornley's digital strategy. */
function namesItself(name: string, self: SelfTeller, organisation: string): boolean {
  const body = organisation.split(/\s+/);
  const rest = name.split(/\s+/).filter((word) => !body.includes(word.replace(/[’']s$/, "")));
  return rest.length > 1 && rest.length < name.split(/\s+/).length && self.isOwnTitle(rest.join(" "));
}

function ownerOf({ name, start, ours }: Naming, text: string, organisation: string): NamedPlan["owner"] {
  if (ours) return "own";
  const before = text.slice(Math.max(0, start - 60), start);
  if (lexicon.test("national-plans", name)) return namesOrganisation(name, organisation) ? "own" : "national";
  if (THEIRS.test(before)) return "unclear";
  const beside = `${/(?:[\p{Lu}][\p{L}’']*\s|of\s|the\s|and\s){0,6}$/u.exec(before)?.[0] ?? ""}${name}`;
  if (OURS.test(before) || namesOrganisation(beside, organisation)) return "own";
  if (lexicon.test("partner-words", beside)) return "partner";
  if (lexicon.test("words-above-nations", beside)) return "national";
  if (lexicon.test("national-words", beside)) return governs(organisation) ? "own" : "national";
  if (lexicon.test("top-plans", name)) return "own";
  return lexicon.test("own-plans", name) &&
    /(?:^|\b(?:the|a|and|or|with|to|by|in|into|of|from|for)\s|[,;:(•“"‘']\s?)$/iu.test(before)
    ? "own"
    : "unclear";
}

/** Whether the name carries the organisation's own proper name ("Thornley" of "Thornley Borough Council"). */
function namesOrganisation(name: string, organisation: string): boolean {
  return organisation
    .split(/\s+/)
    .some((word) => word.length > 3 && /^\p{Lu}/u.test(word) && !ORDINARY.test(word) && name.includes(word));
}

/** Words of organisations' names that many share. */
const ORDINARY =
  /^(?:NHS|Council|City|County|Borough|District|London|Trust|Foundation|Hospital|Hospitals|University|Teaching|Community|Healthcare|Health|Care|Department|Ministry|Government|Office|Board|Authority|Agency|National|Public|Service|Services|Digital|Education|Economic|Social|Local|Royal|Integrated|Wellbeing|England|Development|Planning|Transformation|Technology|Information|Communications|Affairs|Skills|Learning|Employment|Innovation|Management|Budget|Cabinet|Metro|Economy|Natural|Resources|Human|Artificial|Intelligence)$/;

/** A body that speaks for a whole country owns what is "national". */
function governs(organisation: string): boolean {
  return /\bGovernment\b|\bKingdom\b|\bRepublic\b|White House|Cabinet Office/u.test(organisation);
}
