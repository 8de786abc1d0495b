import type { LabelledStatement } from "../model/statement.js";
import { wordsIn } from "../text/words.js";
import type { OtherDocument } from "./other-document.js";

/** So many words in a row that two texts hardly share by chance (rubric 8, COO-4). */
const SEQUENCE = 8;
/** A sequence with so many capitalised words is a name ("Department for …"), which everybody writes alike. */
const NAME = 6;
/** Stands for each document's own name, so that a text with only the name exchanged is found. */
const OWN_NAME = "\u0000";

/** Words between quotation marks are somebody else's; one or two are only a name or a doubt. */
const QUOTED = /“[^“”]{20,}”|"[^"]{20,}"/g;

/** Parts whose wording is not the author's choice. */
const LEFT_OUT: ReadonlySet<string> = new Set(["references", "glossary", "annex"]);

/** Words of one statement of the document that also stand in others. */
export interface SharedPassage {
  readonly statement: LabelledStatement;
  /** How many of its words are in a shared run. */
  readonly words: number;
  /** Where they stand elsewhere: each document once, with the statement where the run begins. */
  readonly elsewhere: readonly { readonly document: OtherDocument; readonly statement: LabelledStatement }[];
}

/** How much of a document's wording stands in others too. Says nothing about who wrote it first. */
export interface SharedWording {
  /** Sequences of eight words in the document's own voice, names left out. */
  readonly sequences: number;
  /** Those that stand in at least one of the others. */
  readonly shared: number;
  /** The statements they are in, longest first, then in the document's order. */
  readonly passages: readonly SharedPassage[];
}

/**
 * The wording that a document shares with others (rubric 8, COO-4): sequences of eight words, in any case, each document's
 * own name blanked. Quoted and attributed passages, names, reference lists and glossaries are left out on both sides' behalf:
 * only the document's own voice is asked for; what it is found in may be in any voice.
 */
export function sharedWording(
  own: { readonly statements: readonly LabelledStatement[]; readonly organisation?: string },
  peers: readonly OtherDocument[],
): SharedWording {
  const places = placesOf(peers);
  const found = new Map<LabelledStatement, Found>();
  let sequences = 0;
  let shared = 0;
  const voiced = own.statements.filter(({ voice, role }) => voice === "own" && !LEFT_OUT.has(role));
  for (const run of runsOf(voiced, own.organisation)) {
    for (let at = 0; at + SEQUENCE <= run.length; at++) {
      const words = run.slice(at, at + SEQUENCE);
      if (words.filter(({ capital }) => capital).length >= NAME) continue;
      sequences++;
      const elsewhere = places.get(keyOf(words));
      if (!elsewhere) continue;
      shared++;
      for (const word of words) note(found, word, elsewhere);
    }
  }
  const passages = [...found]
    .map(([statement, { words, elsewhere }]) => ({
      statement,
      words: words.size,
      elsewhere: [...elsewhere].map(([document, place]) => ({ document, statement: place })),
    }))
    .sort((a, b) => b.words - a.words || a.statement.id - b.statement.id);
  return { sequences, shared, passages };
}

interface RunWord {
  readonly statement: LabelledStatement;
  readonly form: string;
  readonly start: number;
  readonly capital: boolean;
}

interface Found {
  /** Offsets of the shared words in the statement's text. */
  readonly words: Set<number>;
  readonly elsewhere: Map<OtherDocument, LabelledStatement>;
}

type Elsewhere = ReadonlyMap<OtherDocument, LabelledStatement>;

function note(found: Map<LabelledStatement, Found>, { statement, start }: RunWord, elsewhere: Elsewhere): void {
  const known = found.get(statement) ?? { words: new Set(), elsewhere: new Map() };
  known.words.add(start);
  for (const [document, place] of elsewhere) if (!known.elsewhere.has(document)) known.elsewhere.set(document, place);
  found.set(statement, known);
}

/** Where each sequence stands in the other documents: the first place in each. */
function placesOf(peers: readonly OtherDocument[]): ReadonlyMap<string, Elsewhere> {
  const places = new Map<string, Map<OtherDocument, LabelledStatement>>();
  for (const peer of peers) {
    for (const run of runsOf(peer.statements, peer.organisation)) {
      for (let at = 0; at + SEQUENCE <= run.length; at++) {
        const key = keyOf(run.slice(at, at + SEQUENCE));
        const known = places.get(key) ?? new Map<OtherDocument, LabelledStatement>();
        const first = run[at]?.statement;
        if (first && !known.has(peer)) known.set(peer, first);
        places.set(key, known);
      }
    }
  }
  return places;
}

function keyOf(words: readonly RunWord[]): string {
  return words.map(({ form }) => form).join(" ");
}

/** The words of neighbouring statements of one section, so that a shared run may go over the end of a sentence. */
function runsOf(statements: readonly LabelledStatement[], organisation: string | undefined): RunWord[][] {
  const runs: RunWord[][] = [];
  let last: LabelledStatement | undefined;
  for (const statement of statements) {
    const goesOn = last !== undefined && last.section === statement.section && last.id + 1 === statement.id;
    const run = goesOn ? (runs.at(-1) ?? []) : [];
    if (!goesOn) runs.push(run);
    run.push(...wordsOf(statement, organisation));
    last = statement;
  }
  return runs;
}

function wordsOf(statement: LabelledStatement, organisation: string | undefined): RunWord[] {
  const text = statement.text.replace(QUOTED, (words) => " ".repeat(words.length));
  const named = organisation ? blanked(text, organisation) : text;
  return wordsIn(named).map(({ form, start, text }) => ({
    statement,
    form: text === "x".repeat(text.length) && organisation?.length === text.length ? OWN_NAME : form,
    start,
    capital: /^\p{Lu}/u.test(text),
  }));
}

/** The text with the organisation's name as one word of the same length, so that offsets stay. */
function blanked(text: string, organisation: string): string {
  return text.replaceAll(organisation, "x".repeat(organisation.length));
}
