import type { DocumentKind } from "../../model/appraisal.js";
import type { StrategyDocument } from "../../model/document.js";
import type { Confidence } from "../../model/finding.js";
import type { Statement } from "../../model/statement.js";
import { lexiconBeside } from "../../text/load-lexicon-file.js";
import { matchesOf } from "../../text/matches.js";
import { type Screened, screened } from "../../text/screened.js";
import { countWords } from "../../text/words.js";
import { frontLines } from "./front.js";

const lexicon = lexiconBeside(import.meta.url, "kinds.yaml");

/** A guess at the kind with how sure it is: "high" when title and text agree, "low" when only one speaks or they differ. */
export interface KindGuess {
  readonly value: DocumentKind;
  readonly confidence: Confidence;
}

/** Words of the title by which a kind is told, most telling first: "Strategy progress report" is a report. */
const TITLE_KINDS: readonly { readonly group: string; readonly kind: DocumentKind }[] = [
  { group: "title-progress-report", kind: "progress-report" },
  { group: "title-planning-guidance", kind: "planning-guidance" },
  { group: "title-advice", kind: "advice" },
  { group: "title-strategy", kind: "strategy" },
  { group: "title-plan", kind: "plan" },
  { group: "title-policy", kind: "policy" },
  { group: "title-other", kind: "something-else" },
];

/** Lines of the cover that may hold the title, and how long such a line is at most. */
const TITLE_LINES = 6;
const TITLE_WORDS = 18;
/** A line that is no heading is part of the title only when it is short. */
const PLAIN_WORDS = 8;

/** Shares of statements from which the text is taken to be of a kind; set on public documents of each kind. */
const CONTRACT_SHARE = 0.04;
const STORY_SHARE = 0.06;
const MANUAL_SHARE = 0.08;
const ADVICE_SHARE = 0.05;
const GUIDANCE_SHARE = 0.05;
const PAST_SHARE = 0.28;
const RULE_SHARE = 0.3;
/** Planning words per 1,000 words: below this it is no plan of any kind. */
const FEWEST_PLANNING = 3.5;
/** Share of statements that promise or intend: a plan has at least this. */
const PROMISE_SHARE = 0.12;
/** Of a list of links most items are an address or a few words. */
const LINK_SHARE = 0.4;
/** Fewer statements make no shares. */
const FEWEST_STATEMENTS = 8;

interface Shares {
  readonly promises: number;
  readonly past: number;
  readonly rules: number;
  readonly advice: number;
  readonly guidance: number;
  readonly contract: number;
  readonly story: number;
  readonly manual: number;
  readonly links: number;
  readonly planning: number;
  readonly own: number;
}

/** What kind of document it is, from the words of its title and from how its sentences speak. */
export function documentKind(document: StrategyDocument, statements: readonly Statement[]): KindGuess {
  const called = kindOfTitle(document);
  const titled = called ?? selfNamed(statements);
  if (statements.length < FEWEST_STATEMENTS) return { value: titled ?? "something-else", confidence: "low" };
  const shares = sharesOf(document, statements);
  const spoken = kindOfText(shares);
  if (spoken === "something-else" && (titled === undefined || titled === "something-else" || !plansAnything(shares)))
    return {
      value: "something-else",
      confidence: titled === "something-else" || titled === undefined ? "high" : "medium",
    };
  if (called === undefined && spoken === "progress-report") return { value: spoken, confidence: "medium" };
  if (titled === undefined)
    return {
      value: spoken ?? (plansAnything(shares) ? "strategy" : "something-else"),
      confidence: spoken ? "medium" : "low",
    };
  if (titled === "something-else")
    return shares.promises >= PROMISE_SHARE && plansAnything(shares)
      ? { value: spoken ?? "plan", confidence: "low" }
      : { value: titled, confidence: "medium" };
  return { value: titled, confidence: confidenceOf(titled, spoken, shares) };
}

/** Title and text need not say the same word: a policy with promises may still be a policy. */
function confidenceOf(titled: DocumentKind, spoken: DocumentKind | undefined, shares: Shares): Confidence {
  if (spoken === titled) return "high";
  const promising = titled === "strategy" || titled === "plan";
  if (spoken === undefined) return promising ? "high" : "medium";
  return promising && shares.promises >= PROMISE_SHARE ? "medium" : "low";
}

/** The title's own words, else what the document calls itself. */
function kindOfTitle(document: StrategyDocument): DocumentKind | undefined {
  const cover = frontLines(document)
    .slice(0, TITLE_LINES)
    .filter(({ words, heading, text }) =>
      heading ? words <= TITLE_WORDS : words <= PLAIN_WORDS && !/[.;]$/.test(text),
    )
    .map(({ text }) => text)
    .filter((text) => !SHELF_MARK.test(text));
  const lines = [document.title ?? "", cover.slice(0, 3).join(" "), ...cover.slice(3)];
  for (const line of lines) {
    const kind = line === "" ? undefined : kindOfLine(line);
    if (kind) return kind;
  }
  return undefined;
}

/** The kind of publication that a web site prints above the title. */
const SHELF_MARK = screened(
  /^(?:policy paper|corporate report|guidance|research and analysis|official statistics|publication|notice)$/i,
);

function kindOfLine(line: string): DocumentKind | undefined {
  const found = TITLE_KINDS.flatMap(({ group, kind }) =>
    lexicon.find(group, line).map((match) => ({ ...match, kind })),
  );
  const first = TITLE_KINDS.find(({ kind }) => found.some((one) => one.kind === kind))?.kind;
  if (first !== "strategy") return first;
  // "Data Strategy 2021 Action Plan" is a plan; "Strategy and Action Plan" is a strategy.
  const named = found.filter(({ kind }) => kind === "strategy" || kind === "plan");
  const last = named.reduce((best, one) =>
    one.end > best.end || (one.end === best.end && one.start < best.start) ? one : best,
  );
  return /(?:\band|&|:|,)\s(?:[\p{L}-]+\s){0,2}$/u.test(line.slice(0, last.start)) ? "strategy" : last.kind;
}

/** "This strategy sets out …": what the document most often calls itself. */
function selfNamed(statements: readonly Statement[]): DocumentKind | undefined {
  const counts = new Map<DocumentKind, number>();
  for (const { text, voice } of statements) {
    if (voice === "quoted") continue;
    for (const [, word = ""] of matchesOf(
      /\b[Tt]his (?:[a-z]+ )?([Ss]trategy|[Pp]lan|[Pp]olicy|[Rr]eport|[Gg]uidance|[Aa]greement|[Rr]oadmap|[Vv]ision|[Mm]anual|[Cc]ontract)\b/g,
      text,
    )) {
      const kind = SELF_NAMES[word.toLowerCase()];
      if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= SELF_TIMES ? best[0] : undefined;
}

const SELF_NAMES: Readonly<Record<string, DocumentKind>> = {
  strategy: "strategy",
  roadmap: "strategy",
  vision: "strategy",
  plan: "plan",
  policy: "policy",
  report: "progress-report",
  guidance: "planning-guidance",
  agreement: "something-else",
  contract: "something-else",
  manual: "something-else",
};
/** A document that calls itself so less often may mean another. */
const SELF_TIMES = 3;

/** Parts of the words by which a kind of text is told: what has none need not be looked up. */
const MAY_ADVISE = screened(/recommend|should|you|urge|call on|propose/i);
const MAY_GUIDE = screened(/should|must|asked|expected|submi|trusts|planning/i);
const MAY_CONTRACT = screened(/here|parties|party|shall|agreement|liab|indemn|whereas|clause|majeure|law/i);
const MAY_INSTRUCT = screened(
  /click|press|select|type|command|install|default|figure|parameter|file|drop|dialog|npm|sudo|returns/i,
);
const MAY_TELL = /\b(?:he|she|I|his|her|him|said)\b/;

function sharesOf(document: StrategyDocument, all: readonly Statement[]): Shares {
  const step = Math.max(1, Math.floor(all.length / SAMPLE));
  const sample = all.filter((_, at) => at % step === 0);
  const share = (test: (statement: Statement) => boolean) => sample.filter(test).length / sample.length;
  const using = (group: string, worth: Screened) => share(({ text }) => worth.test(text) && lexicon.test(group, text));
  const words = sample.reduce((sum, { text }) => sum + countWords(text), 0);
  const planning = sample.reduce((sum, { text }) => sum + lexicon.find("planning-words", text).length, 0);
  const items = document.blocks.filter(({ kind }) => kind === "list-item" || kind === "paragraph");
  const links = items.filter(({ text }) => /\b(?:https?:\/\/|www\.)\S+\s*$/.test(text));
  return {
    promises: share(promises),
    past: share(({ grammar }) => grammar.tense === "past"),
    rules: share(({ grammar }) => grammar.modality === "requirement"),
    advice: using("advice-words", MAY_ADVISE),
    guidance: using("guidance-words", MAY_GUIDE),
    contract: using("contract-words", MAY_CONTRACT),
    story: using("story-words", MAY_TELL),
    manual: using("manual-words", MAY_INSTRUCT),
    links: items.length === 0 ? 0 : links.length / items.length,
    planning: words === 0 ? 0 : (planning / words) * 1_000,
    own: share(({ text }) => /\b(?:we|our|us)\b/i.test(text)),
  };
}

/** So many statements, evenly spread, tell how a document speaks. */
const SAMPLE = 200;

function promises({ voice, grammar, role }: Statement): boolean {
  if (voice !== "own") return false;
  if (grammar.modality === "promise" || grammar.modality === "intention") return true;
  return grammar.tense === "bare" && (role === "actions" || role === "promises" || role === "objectives");
}

function kindOfText(shares: Shares): DocumentKind | undefined {
  if (shares.contract >= CONTRACT_SHARE && shares.contract > shares.promises / 2) return "something-else";
  if (shares.story >= STORY_SHARE && shares.planning < FEWEST_PLANNING * 2) return "something-else";
  if (shares.manual >= MANUAL_SHARE && shares.planning < FEWEST_PLANNING * 3) return "something-else";
  if (shares.links >= LINK_SHARE) return "something-else";
  if (shares.planning < FEWEST_PLANNING) return "something-else";
  if (shares.guidance >= GUIDANCE_SHARE && shares.guidance > shares.advice) return "planning-guidance";
  if (shares.advice >= ADVICE_SHARE && shares.promises < PROMISE_SHARE * 2) return "advice";
  if (shares.past >= PAST_SHARE && shares.past > shares.promises) return "progress-report";
  if (shares.rules >= RULE_SHARE && shares.rules > shares.promises) return "policy";
  return shares.promises >= PROMISE_SHARE && shares.own > shares.promises / 2 ? "strategy" : undefined;
}

function plansAnything(shares: Shares): boolean {
  return shares.planning >= FEWEST_PLANNING && shares.contract < CONTRACT_SHARE * 2 && shares.links < LINK_SHARE;
}
