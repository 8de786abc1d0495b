import type { StrategyDocument } from "../../model/document.js";
import type { Statement } from "../../model/statement.js";
import { datesIn } from "../../text/dates.js";
import { lexiconBeside } from "../../text/load-lexicon-file.js";
import { contentWords } from "../../text/words.js";
import { titleOf } from "./opening.js";

/** A plan that the document names. */
export interface NamedPlan {
  /** As it stands where it is first named. */
  readonly name: string;
  /** Whose it is. "own" also for a government's plan in that government's own document. */
  readonly owner: "own" | "partner" | "national" | "unclear";
  /** Statements that name it, in order. */
  readonly statements: readonly number[];
  readonly period?: { readonly startYear: number; readonly endYear: number };
}

const lexicon = lexiconBeside(import.meta.url, "plans.yaml");

const KIND =
  "(?:Plan|Strategy|Framework|Programme|Vision|Manifesto|Ambition|Priorities|Blueprint|Agenda|Policy|Charter|Mandate|Roadmap|Action Plan|Act)";
const WORD = "[A-Z0-9][\\p{L}\\p{N}’'&/-]*";
/** A name in capitals that ends in a word for a plan, with years where they follow. */
const TITLED = new RegExp(
  `${WORD}(?:\\s+(?:(?:of|for|and|the|to|in|on|a)\\s+)*${WORD}){0,7}?\\s+${KIND}(?:\\s+(?:for|of|on|to)\\s+(?:the\\s+)?${WORD}(?:\\s+${WORD}){0,3})?(?:\\s*\\(?(?:19|20)\\d\\d(?:\\s*[-–/]\\s*(?:20)?\\d\\d)?\\)?)?`,
  "gu",
);
/** "Closer Care, our five-year plan": a name set off by a comma, quotes or emphasis beside words for an own plan. */
const APPOSITION =
  /\b(?:our|the (?:trust|council|organisation|department|board|agency|university|authority)[’']?s?)\s+(?:[\w-]+\s+){0,3}(?:plan|strategy),?\s+[“"‘'*_]*([A-Z][\p{L}’'-]+(?:\s+[A-Z\p{L}][\p{L}’'-]+){0,4})/u;
const APPOSITION_AFTER =
  /[“"‘'*_]*([A-Z][\p{L}’'-]+(?:\s+(?:[A-Z][\p{L}’'-]+|for|and|of|the)){0,5})[”"’'*_]*,\s+(?:our|the (?:trust|council|organisation|department|board|agency)[’']?s?)\s+(?:[\w-]+\s+){0,3}(?:plan|strategy)\b/u;
const OURS =
  /\b(?:our|the (?:trust|council|organisation|department|board|agency|university|authority|ministry|government|library|city|county|borough)[’']s?)\s+(?:\w+\s+){0,2}$/i;
/** Lower-case: "the corporate plan", "our clinical strategy". */
const PLAIN_BEFORE =
  /\b(?:our|the|its|in line with|council'?s?|trust'?s?|annual|each division[’']s)\s+(?:\w+\s+){0,2}$/i;

/** The document's own kind of name: it is not a plan that it serves. */
const ITSELF = /\b(?:this|present)\s+(?:\w+\s+){0,2}$/i;

/** Documents by a government or a national body speak of the nation's plans as their own. */
const NATIONAL_AUTHOR =
  /\b(?:government|ministry|cabinet office|department (?:for|of)|national|federal|treasury|NHS England|state|kingdom|republic|minister|agency for|[A-Z]{2,5}\b.*\bfederal)\b/i;

/** Plans named in the document's own voice, in order of first mention. The document itself is left out. */
export function namedPlans(document: StrategyDocument, statements: readonly Statement[]): NamedPlan[] {
  const own = new Set(contentWords(titleOf(document)));
  const nationalAuthor = isNational(document);
  const plans = new Map<string, { name: string; owners: NamedPlan["owner"][]; statements: number[] }>();
  for (const statement of statements) {
    if (statement.role === "references" || statement.role === "glossary") continue;
    for (const { name, before } of namesIn(statement.text)) {
      if (ITSELF.test(before) || isItself(name, own)) continue;
      const key = contentWords(name.replace(/\b(?:19|20)\d\d(?:\s*[-–/]\s*\d+)?/g, "")).join(" ");
      if (key === "") continue;
      const owner = ownerOf(name, before, nationalAuthor);
      const seen = plans.get(key);
      if (!seen) plans.set(key, { name, owners: [owner], statements: [statement.id] });
      else {
        seen.owners.push(owner);
        if (seen.statements.at(-1) !== statement.id) seen.statements.push(statement.id);
        if (/\d{4}/.test(name) && !/\d{4}/.test(seen.name)) seen.name = name;
      }
    }
  }
  return [...plans.values()].map(({ name, owners, statements: ids }) => ({
    name,
    owner: settled(owners),
    statements: ids,
    ...periodIn(name),
  }));
}

interface Named {
  readonly name: string;
  readonly before: string;
}

function namesIn(text: string): Named[] {
  if (
    !/plan|strateg|framework|programme|vision|manifesto|ambition|priorit|blueprint|agenda|forward view|polic/i.test(
      text,
    )
  )
    return [];
  const found: (Named & { start: number; end: number })[] = [];
  const add = (start: number, name: string) => {
    const end = start + name.length;
    if (!found.some((one) => start < one.end && end > one.start))
      found.push({ name, before: text.slice(Math.max(0, start - 50), start), start, end });
  };
  for (const pattern of [APPOSITION_AFTER, APPOSITION]) {
    const match = pattern.exec(text);
    if (match?.[1])
      found.push({
        name: match[1],
        before: "our ",
        start: text.indexOf(match[1], match.index),
        end: match.index + match[0].length,
      });
  }
  for (const group of ["national-plan", "own-plan"]) {
    for (const { start, end } of lexicon.find(group, text)) {
      const before = text.slice(Math.max(0, start - 50), start);
      const capitals = /^\p{Lu}/u.test(text.slice(start));
      if (group === "own-plan" && !capitals && !PLAIN_BEFORE.test(before)) continue;
      const longer = capitals ? titledAround(text, start, end) : undefined;
      add(longer?.start ?? start, longer?.name ?? text.slice(start, end));
    }
  }
  for (const match of text.matchAll(TITLED)) {
    const name = match[0].replace(/^(?:The|Our|This|In|A|An|As|By|For|Its|Each|To|Under|With|And|Through)\s+/, "");
    if (name.split(/\s+/).length >= 3 || OURS.test(text.slice(0, match.index + match[0].length - name.length)))
      add(match.index + match[0].length - name.length, name);
  }
  return found;
}

function titledAround(text: string, start: number, end: number): { start: number; name: string } | undefined {
  for (const match of text.matchAll(TITLED)) {
    if (match.index <= start && match.index + match[0].length >= end) {
      const name = match[0].replace(/^(?:The|Our|This|In|A|An|As|By|For|Its|Each|To|Under|With)\s+/, "");
      return { start: match.index + match[0].length - name.length, name };
    }
  }
  return undefined;
}

/** The document's own title, or words that say no more than "digital strategy". */
function isItself(name: string, title: ReadonlySet<string>): boolean {
  const words = contentWords(name).filter((word) => !/^\d+$/.test(word));
  if (
    words.every((word) =>
      /^(?:digital|strategy|strateg|plan|technology|ict|it|data|action|delivery|implementation|annual|roadmap|framework|this|programme|vision|objective)$/.test(
        word,
      ),
    ) &&
    words.some((word) => /^(?:digital|technology|ict|it|action|delivery|implementation|roadmap|objective)$/.test(word))
  )
    return true;
  return words.length > 0 && words.every((word) => title.has(word));
}

function ownerOf(name: string, before: string, nationalAuthor: boolean): NamedPlan["owner"] {
  if (OURS.test(before) || before === "our ") return "own";
  if (lexicon.test("partner-word", `${before} ${name}`)) return "partner";
  const national =
    lexicon.test("national-plan", name) || lexicon.test("national-word", before.slice(-30)) || /\bAct\b/.test(name);
  if (national)
    return nationalAuthor && !/\bAct\b|European|Europe|United Nations|Sustainable Development/.test(name)
      ? "own"
      : "national";
  if (lexicon.test("own-plan", name)) return "own";
  return nationalAuthor ? "own" : "unclear";
}

/** "Own" wins where the document once says "our"; else what is said most. */
function settled(owners: readonly NamedPlan["owner"][]): NamedPlan["owner"] {
  if (owners.includes("own")) return "own";
  return owners.find((owner) => owner !== "unclear") ?? "unclear";
}

function isNational(document: StrategyDocument): boolean {
  const opening = [titleOf(document), ...document.blocks.slice(0, 20).map(({ text }) => text.slice(0, 200))].join("\n");
  const sample = document.blocks
    .slice(0, 200)
    .map(({ text }) => text)
    .join("\n");
  const local = /\b(?:council|borough|NHS (?:foundation )?trust|hospitals?|county|university|library)\b/i.test(opening);
  return (
    !local &&
    (NATIONAL_AUTHOR.test(opening) ||
      (sample.match(/\b(?:the government|departments|ministers|federal agencies|our country)\b/gi)?.length ?? 0) >= 10)
  );
}

function periodIn(name: string): Pick<NamedPlan, "period"> {
  const span = datesIn(name).find(
    ({ earliest, latest, kind }) => earliest && latest && (kind === "span" || kind === "financial-year"),
  );
  return span?.earliest && span.latest
    ? { period: { startYear: Number(span.earliest.slice(0, 4)), endYear: Number(span.latest.slice(0, 4)) } }
    : {};
}
