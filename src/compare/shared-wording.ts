import { BLANK, blanked, ownNames } from "../extract/facts/own-name.js";
import type { LabelledStatement } from "../model/statement.js";
import { contentWords, wordsIn } from "../text/words.js";
import type { OtherDocument } from "./other-document.js";

/** So many words in a row that two texts hardly share by chance (rubric 8, COO-4). */
const SEQUENCE = 8;
/** A sequence with fewer words of meaning in small letters is a name, a number or a turn of phrase, which everybody writes alike. */
const FEWEST_TELLING = 3;

/** Words between quotation marks are somebody else's; one or two are only a name or a doubt. */
const QUOTED = /“[^“”]{20,}”|"[^"]{20,}"/g;

/** Parts whose wording is not the author's choice. */
const LEFT_OUT: ReadonlySet<string> = new Set(["references", "glossary", "annex"]);
/** Licences, imprints and addresses are worded by law or by the printer. */
const IMPRINT =
  /©|\bCrown copyright\b|\bcopyright (?:material|holders?)\b|\blicen[cs]ed under\b|\bOpen Government Licen[cs]e\b|\ball rights reserved\b|\bISBN\b|\balternative formats?\b|\benquiries regarding this (?:publication|document)\b/i;

/** Headings, lead-ins and column heads below which things are defined, or a standard is told: its words are to be kept as they are. */
const DEFINES_BELOW = /\bdefin(?:itions?|ed|es)\b|\bmeans:?$|\bstandard:?$/i;
/** What a figure counts: "The number of calls answered, divided by …". */
const METRIC =
  /^(?:[\p{L}\s-]{3,60}(?::|\sis)\s)?(?:the\s)?(?:(?:average|total|mean|median)\s)?(?:number|percentage|proportion|share|ratio|rate|cost|time)\s(?:of|per|taken)\b/iu;

/** "… has risen": something is told of the figure. */
const IS_SAID =
  /\b(?:is|are|was|were|has|have|had|will|can|must|should|rose|fell|grew)\b(?!\s(?:divided|multiplied|the\snumber))/i;

/** Whether a statement says what a word or a figure means: everybody has to say that alike. */
function isDefinition({ told, text, leadIns, cells, labels }: LabelledStatement): boolean {
  if (labels.has("COMMITMENT")) return false;
  return (
    told === "definition" ||
    (METRIC.test(text) && !IS_SAID.test(text)) ||
    leadIns.some((one) => DEFINES_BELOW.test(one.text)) ||
    cells.some(({ head }) => DEFINES_BELOW.test(head))
  );
}

/** Words of one statement of the document that also stand in others. */
export interface SharedPassage {
  readonly statement: LabelledStatement;
  /** How many of its words are in a shared run. */
  readonly words: number;
  /** Where they stand elsewhere: each document once, with its statement that has most of them; most first. */
  readonly elsewhere: readonly Elsewhere[];
}

/** A statement of another document with so many of the words. */
export interface Elsewhere {
  readonly document: OtherDocument;
  readonly statement: LabelledStatement;
  readonly words: number;
}

/** How much of a document's wording stands in others too. Says nothing about who wrote it first. */
export interface SharedWording {
  /** Distinct sequences of eight words in the document's own voice, names left out. */
  readonly sequences: number;
  /** Those that stand in at least one of the others. */
  readonly shared: number;
  /** How many of them stand in each of the others that has any. */
  readonly byDocument: ReadonlyMap<OtherDocument, number>;
  /** The statements they are in, longest first, then in the document's order. */
  readonly passages: readonly SharedPassage[];
}

/**
 * The wording that a document shares with others (rubric 8, COO-4): sequences of eight words, in any case, each document's
 * own name blanked. Quoted and attributed passages, definitions, names, imprints, reference lists and glossaries are left out: only the
 * document's own voice is asked for; what it is found in may be in any voice.
 */
export function sharedWording(
  own: { readonly statements: readonly LabelledStatement[]; readonly organisation?: string; readonly title?: string },
  peers: readonly OtherDocument[],
): SharedWording {
  if (peers.length === 0) return { sequences: 0, shared: 0, passages: [], byDocument: new Map() };
  const voiced = own.statements.filter(
    (one) => one.voice === "own" && !LEFT_OUT.has(one.role) && !IMPRINT.test(one.text) && !isDefinition(one),
  );
  const sought = sequencesIn(voiced, ownNames(own.organisation, own.title));
  const forms = new Set([...sought.values()].flatMap((places) => places[0]?.map(({ form }) => form) ?? []));
  const shared = new Set<string>();
  const byDocument = new Map<OtherDocument, number>();
  const found = new FoundPlaces();
  for (const peer of peers) {
    const here = new Set<string>();
    for (const words of knownSequences(peer, forms)) {
      const key = keyOf(words);
      const places = sought.get(key);
      if (!places) continue;
      here.add(key);
      for (const place of places) found.note(place, peer, words);
    }
    for (const key of here) shared.add(key);
    if (here.size > 0) byDocument.set(peer, here.size);
  }
  return { sequences: sought.size, shared: shared.size, byDocument, passages: found.passages() };
}

interface RunWord {
  readonly statement: LabelledStatement;
  readonly form: string;
  readonly start: number;
  readonly text: string;
}

/** Where each telling sequence of the document stands in it. */
function sequencesIn(
  statements: readonly LabelledStatement[],
  names: readonly string[],
): ReadonlyMap<string, readonly (readonly RunWord[])[]> {
  const sequences = new Map<string, (readonly RunWord[])[]>();
  for (const run of runsOf(statements, names)) {
    const telling = run.map(isTelling);
    for (let at = 0; at + SEQUENCE <= run.length; at++) {
      const words = run.slice(at, at + SEQUENCE);
      if (telling.slice(at, at + SEQUENCE).filter(Boolean).length < FEWEST_TELLING) continue;
      const key = keyOf(words);
      const places = sequences.get(key);
      if (places) places.push(words);
      else sequences.set(key, [words]);
    }
  }
  return sequences;
}

/** The sequences of another document that hold only words which the document appraised has too: no other can be shared. */
function* knownSequences(peer: OtherDocument, forms: ReadonlySet<string>): Generator<readonly RunWord[]> {
  for (const run of runsOf(peer.statements, ownNames(peer.organisation, peer.title))) {
    let known = 0;
    for (let at = 0; at < run.length; at++) {
      known = forms.has(run[at]?.form ?? "") ? known + 1 : 0;
      if (known >= SEQUENCE) yield run.slice(at + 1 - SEQUENCE, at + 1);
    }
  }
}

function keyOf(words: readonly RunWord[]): string {
  return words.map(({ form }) => form).join(" ");
}

/** The words of neighbouring statements of one section, so that a shared run may go over the end of a sentence. */
function runsOf(statements: readonly LabelledStatement[], names: readonly string[]): RunWord[][] {
  const runs: RunWord[][] = [];
  let last: LabelledStatement | undefined;
  for (const statement of statements) {
    const goesOn = last !== undefined && last.section === statement.section && last.id + 1 === statement.id;
    const run = goesOn ? (runs.at(-1) ?? []) : [];
    if (!goesOn) runs.push(run);
    run.push(...wordsOf(statement, names));
    last = statement;
  }
  return runs;
}

function wordsOf(statement: LabelledStatement, names: readonly string[]): RunWord[] {
  const text = statement.text.replace(QUOTED, (words) => " ".repeat(words.length));
  return wordsIn(blanked(text, names)).map(({ form, start, text }) => ({
    statement,
    form: form.startsWith(BLANK) ? BLANK : form,
    start,
    text,
  }));
}

/** In small letters and with a meaning of its own. */
function isTelling({ text }: RunWord): boolean {
  return /^\p{Ll}/u.test(text) && contentWords(text).length > 0;
}

/** Collects which words of which statement stand where. */
class FoundPlaces {
  readonly #found = new Map<LabelledStatement, Map<OtherDocument, Map<LabelledStatement, Set<number>>>>();

  note(ours: readonly RunWord[], document: OtherDocument, theirs: readonly RunWord[]): void {
    ours.forEach(({ statement, start }, at) => {
      const other = theirs[at]?.statement;
      if (!other) return;
      const documents = entry(this.#found, statement, () => new Map());
      const statements = entry(documents, document, () => new Map());
      entry(statements, other, () => new Set<number>()).add(start);
    });
  }

  passages(): SharedPassage[] {
    return [...this.#found]
      .map(([statement, documents]) => ({
        statement,
        words: new Set([...documents.values()].flatMap((others) => [...others.values()].flatMap((one) => [...one])))
          .size,
        elsewhere: [...documents]
          .map(([document, others]) => ({ document, ...mostOf(others) }))
          .sort((a, b) => b.words - a.words),
      }))
      .sort((a, b) => b.words - a.words || a.statement.id - b.statement.id);
  }
}

function mostOf(others: ReadonlyMap<LabelledStatement, ReadonlySet<number>>): Omit<Elsewhere, "document"> {
  const [first, ...rest] = [...others].map(([statement, words]) => ({ statement, words: words.size }));
  return rest.reduce((most, one) => (one.words > most.words ? one : most), first as Omit<Elsewhere, "document">);
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, fresh: () => Value): Value {
  const known = map.get(key) ?? fresh();
  map.set(key, known);
  return known;
}
