import type { Block, StrategyDocument } from "../../model/document.js";
import type { Voice } from "../../model/statement.js";
import { matchesOf } from "../../text/matches.js";
import { wording } from "./grammar.js";
import { otherCountryTeller } from "./other-countries.js";
import { quotedBlocks } from "./quoted-blocks.js";
import { toldOfOthers } from "./told-of-others.js";

/** Plain text may have the mark of a quotation in front. */
const OPENING_QUOTE = /^(?:>\s*)?["“‘']/u;
const CLOSING_QUOTE = /["”’'][\s.,\d]*(?:[–—-].*|\(.*\))?$/u;
const WILL = /\b(?:will|shall)\b/gi;

/** A body that speaks of itself in the third person says "will" of itself at least this often beside "we will". */
const OWN_BODY_SHARE = 0.12;
/** ... and at least this many times. */
const OWN_BODY_TIMES = 3;

/** Tells whose voice a sentence is in, given its block and its words. Made once per document, because a government's own strategy may say "the government will". */
export type VoiceTeller = (block: Block, sentence: string) => Voice;

/** Listens to the whole document once, then tells the voice of each sentence. */
export function voiceTeller(document: StrategyDocument): VoiceTeller {
  const own = ownNationalBodies(document);
  const quoted = quotedBlocks(document);
  const isOtherCountry = otherCountryTeller(document);
  const others = toldOfOthers(document);
  return (block, sentence) => {
    if (block.quoted || quoted.has(block)) return "quoted";
    if (others.has(block)) return "other-body";
    const text = sentence.trim();
    if (OPENING_QUOTE.test(text) && CLOSING_QUOTE.test(text) && text.length > 25) return "quoted";
    if (wording.test("standard-wording", text) || CAPTION.test(text) || isFootnote(text)) return "other-body";
    if (isOtherCountry(text)) return "other-body";
    const subject = nationalSubject(text) ?? promisingBody(text);
    if (!subject || own.has(subject.body.toLowerCase())) return "own";
    return wording.test("reporting-verbs", subject.after) ? "national-policy" : "other-body";
  };
}

/** "(Image of two people at a desk)": a picture told in words. */
const CAPTION = /^\((?:image|photo(?:graph)?|picture|figure|chart|logo|icon)\b/i;

/** "[9] Survey of ports, 2018": a note with its number in front, unless it promises. */
function isFootnote(text: string): boolean {
  return NOTE_NUMBER.test(text) && !/\b(?:we|will|shall)\b/i.test(text);
}

const NOTE_NUMBER = /^(?:\[\d{1,3}\]|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\s?\p{Lu}/u;

/** The national body that the sentence is about, when it begins with one. */
function nationalSubject(text: string): { body: string; after: string } | undefined {
  const first = wording.find("national-bodies", text.slice(0, 80)).find(({ start }) => start <= 4);
  if (!first) return undefined;
  const after = text.slice(first.end, first.end + 60);
  if (/^[’']s?\b/.test(after)) return undefined;
  if (
    !/^\s+(?:\w+ly\s+)?(?:will|shall|has|have|is|are|was|plans?|intends?|aims?|requires?|expects?|published|launched|announced|sets?|stated?s?|said|recommend)/i.test(
      after,
    )
  )
    return undefined;
  return { body: text.slice(first.start, first.end), after };
}

/** The national body that promises further into the sentence: "In May, and if Parliament agrees, the Treasury will". */
function promisingBody(text: string): { body: string; after: string } | undefined {
  for (const match of matchesOf(WILL, text.slice(0, FARTHEST_SUBJECT))) {
    const before = text.slice(0, match.index).trimEnd();
    if (/\b(?:we|our\s+\w+)$/i.test(before)) return undefined;
    const body = wording.find("national-bodies", before).find(({ end }) => end === before.length);
    if (body && /(?:^|[,;:]|\band)\s*$/i.test(before.slice(0, body.start)))
      return { body: before.slice(body.start), after: text.slice(match.index) };
  }
  return undefined;
}

/** A "will" further into the sentence than this is not its main promise. */
const FARTHEST_SUBJECT = 160;

/** National bodies that are the document's own. Where such bodies promise about as often as "we" do, the document is a government's, and all of them are. */
function ownNationalBodies(document: StrategyDocument): Set<string> {
  const promising = new Map<string, number>();
  let first = 0;
  let national = 0;
  for (const { text } of document.blocks) {
    for (const match of matchesOf(WILL, text)) {
      const before = text.slice(Math.max(0, match.index - 45), match.index).trimEnd();
      if (/\bwe$/i.test(before)) first++;
      const body = wording.find("national-bodies", before).find(({ end }) => end === before.length);
      if (!body) continue;
      national++;
      count(promising, before.slice(body.start).toLowerCase());
    }
  }
  return national >= OWN_BODY_TIMES && national >= first * OWN_BODY_SHARE ? new Set(promising.keys()) : new Set();
}

function count(tally: Map<string, number>, key: string): void {
  tally.set(key, (tally.get(key) ?? 0) + 1);
}
