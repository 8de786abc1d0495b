import type { Stated } from "../../model/appraisal.js";
import type { Block, StrategyDocument } from "../../model/document.js";
import { matchesOf } from "../../text/matches.js";
import { composed } from "../../text/plain-letters.js";
import { screened } from "../../text/screened.js";
import { countWords } from "../../text/words.js";
import { roleOf } from "../structure/roles.js";
import { mentionsTechnology } from "../technology/technology.js";
import { backLines, frontLines, isSentence, stated } from "./front.js";
import { isNoName, mayBeBody, namesIn, namesWithInitials, siteNameIn } from "./organisation-forms.js";

/** Names compete with these weights; a mention in the text counts one. */
const TITLE_WEIGHT = 12;
const COVER_WEIGHT = 6;
const SIGNATURE_WEIGHT = 5;
const BACK_WEIGHT = 3;
const OWN_VOICE_WEIGHT = 4;
/** "© Thornley Council 2024": whoever owns the text speaks in it. */
const COPYRIGHT_WEIGHT = 5;
/** Who published the page, as the file states it. */
const PUBLISHER_WEIGHT = 8;
/** "The council" said less than once in so many words may be any council. */
const SELDOM = 3000;
/** More mentions add nothing. */
const MOST_MENTIONS = 12;
/** A name that only the running text mentions needs so many mentions ... */
const LEAST_MENTIONS = 5;
/** ... and so many times the next name's score. */
const LEAST_LEAD = 1.5;
const COVER_LINES = 12;
const COVER_WORDS = 40;
const SIGNATURE_WORDS = 20;

/** Running headers, contents and notes repeat or cite names. */
const NEVER_OWN: ReadonlySet<Block["kind"]> = new Set(["furniture", "contents-entry", "footnote"]);

interface Candidate {
  readonly name: string;
  mentions: number;
  /** Weight of the telling places: title, cover, signature. */
  weight: number;
  place: { readonly block: number; readonly start: number } | undefined;
}

/**
 * The body that speaks, as far as the text tells: named in the title, on the cover, at a foreword's signature or most often
 * in the text. A guess, and undefined when no name stands out.
 */
export function organisationName(document: StrategyDocument): Stated<string> | undefined {
  if (!known.has(document)) known.set(document, guess(document));
  return known.get(document);
}

/** Several extracts ask for the name of one document; it is looked for once. */
const known = new WeakMap<StrategyDocument, Stated<string> | undefined>();

function guess(document: StrategyDocument): Stated<string> | undefined {
  const found = new Map<string, Candidate>();
  const kinds = new Map<string, number>();
  const add = (text: string, weight: number, block: number, offset = 0) => {
    for (const { name, start } of namesIn(text)) {
      const key = name.toLowerCase();
      const one = found.get(key) ?? { name, mentions: 0, weight: 0, place: undefined };
      if (weight === 0) one.mentions++;
      else one.weight += weight;
      if (block >= 0) one.place ??= { block, start: offset + start };
      found.set(key, one);
    }
  };
  const addAs = (name: string | undefined, weight: number, block: number, start: number) => {
    if (name === undefined || !mayBeBody(name)) return;
    const one = found.get(name.toLowerCase()) ?? { name, mentions: 0, weight: 0, place: undefined };
    one.weight += weight;
    if (block >= 0) one.place ??= { block, start };
    found.set(name.toLowerCase(), one);
  };
  if (document.title) {
    add(document.title, TITLE_WEIGHT, -1);
    addAs(siteNameIn(document.title), TITLE_WEIGHT, -1, 0);
  }
  if (document.publisher) addAs(document.publisher.replace(/^The\s/u, ""), PUBLISHER_WEIGHT, -1, 0);
  for (const { name, block, start, weight } of namesBySelf(document)) addAs(name, weight, block, start);
  for (const { block, text, words } of frontLines(document).slice(0, COVER_LINES))
    if (words <= COVER_WORDS && !isSentence(text)) add(text, COVER_WEIGHT, block);
  for (const { block, text, words } of backLines(document))
    if (words <= COVER_WORDS && !isSentence(text)) add(text, BACK_WEIGHT, block);
  let foreword = false;
  document.blocks.forEach(({ text, kind, quoted }, block) => {
    if (kind === "heading") foreword = roleOf(text) === "foreword";
    if (NEVER_OWN.has(kind) || quoted) return;
    add(text, 0, block);
    if (block < MISSION_BLOCKS) {
      const mission = MISSION_OF.exec(text);
      addAs(mission?.groups?.["name"], MISSION_WEIGHT, block, mission?.indices?.groups?.["name"]?.[0] ?? 0);
    }
    const owned = COPYRIGHT.exec(text);
    if (owned)
      add(text.slice(owned.index).split(/\brepresented\sby\b/u)[0] ?? "", COPYRIGHT_WEIGHT, block, owned.index);
    for (const [, form = ""] of matchesOf(KIND_ALONE, text))
      kinds.set(form.toLowerCase(), (kinds.get(form.toLowerCase()) ?? 0) + 1);
    if (foreword && countWords(text) <= SIGNATURE_WORDS) add(text, SIGNATURE_WEIGHT, block);
    const own = /\b(?:we|us|here)\s(?:at|in)\s(?:the\s)?(?=\p{Lu})/u.exec(text);
    const from = own ? own.index + own[0].length : 0;
    if (own) add(text.slice(from), OWN_VOICE_WEIGHT, block, from);
  });
  const best = winner(
    [...found.values()],
    kinds,
    document.blocks.reduce((sum, { text }) => sum + countWords(text), 0),
  );
  if (!best) return undefined;
  if (!best.place) return { value: best.name, quote: best.name, spans: [] };
  const { block, start } = best.place;
  return { ...stated(document, best.name, block, start, start + best.name.length), value: best.name };
}

/** "© Thornley Council", "Copyright 2024 Thornley Council". */
const COPYRIGHT = /(?:©|\(c\)|\bCopyright\b)(?=[^.;]{0,60}\p{Lu}\p{Ll})/u;
/** "The mission of Harbour Safety Thornley (HST) is …": a body that tells its mission near the beginning, whatever its kind. */
const MISSION_OF = screened(
  /\b[Tt]he\s(?:mission|purpose|mandate|role)\sof\s(?:the\s)?(?<name>\p{Lu}[\p{L}’'-]+(?:\s(?:(?:and|of|for)\s(?:the\s)?)?\p{Lu}[\p{L}’'-]+){1,7})(?:\s\(\p{Lu}{2,}[^)]*\)|,[^.]{0,60},)?\sis\b/du,
);
/** The beginning of the text, where a body introduces itself. */
const MISSION_BLOCKS = 30;
const MISSION_WEIGHT = 7;

/** "The council", "our trust": the body that speaks, by its kind alone. */
const KIND_ALONE =
  /\b(?:the|our)\s(council|trust|department|ministry|authority|agency|university|board)\b(?!\s(?:of|for)\b)/gi;

/** Names with initials by which the text then speaks of a body ("at WWT", "WWT’s staff"), whatever its kind. */
function namesBySelf({ blocks }: StrategyDocument): { name: string; block: number; start: number; weight: number }[] {
  const given = new Map<string, { name: string; block: number; start: number }>();
  blocks.forEach(({ text, kind, quoted }, block) => {
    if (NEVER_OWN.has(kind) || quoted) return;
    for (const { name, initials, start } of namesWithInitials(text))
      if (!given.has(initials) && !mentionsTechnology(name)) given.set(initials, { name, block, start });
  });
  return [...given].flatMap(([initials, one]) => {
    const asBody = composed(
      `\\b(?:[Aa]t|[Ww]ithin)\\s${initials}\\b(?!\\s\\p{L}+\\s(?:level|standard))|\\b${initials}(?:[’']s)?\\s(?:mission|vision|mandate|employees|staff|teams?|workforce|portfolio)\\b`,
      "gu",
    );
    const times = blocks.reduce((sum, { text }) => sum + (text.match(asBody)?.length ?? 0), 0);
    return times >= FEWEST_AS_BODY ? [{ ...one, weight: Math.min(times, MOST_MENTIONS) + COVER_WEIGHT }] : [];
  });
}

/** Initials stand for the body that speaks when the text is so many times at home in it. */
const FEWEST_AS_BODY = 2;

/** @param words of the whole document */
function winner(
  candidates: readonly Candidate[],
  kinds: ReadonlyMap<string, number>,
  words: number,
): Candidate | undefined {
  const proper = candidates.filter(({ name, weight }) => weight >= TITLE_WEIGHT || !isNoName(name));
  const ranked = proper
    .map((one) => {
      const called = calledByKind(one, proper, kinds);
      const inShort = candidates
        // "Health and Wellbeing Board" speaks for the "Thornley Health and Wellbeing Board" named in full elsewhere.
        .filter((other) => isNoName(other.name) && one.name.endsWith(` ${other.name}`))
        .reduce((sum, other) => sum + scoreOf(other), 0);
      const mentions = one.mentions + (called * SELDOM >= words ? called : 0) + inShort;
      return { one, mentions, total: scoreOf(one) + inShort + Math.min(called, MOST_MENTIONS) };
    })
    .filter(({ one, mentions }) => one.weight >= COVER_WEIGHT || mentions >= LEAST_MENTIONS)
    .sort((a, b) => b.total - a.total || b.one.name.length - a.one.name.length);
  const [best, next] = ranked;
  if (!best) return undefined;
  return best.one.weight >= COVER_WEIGHT || best.total >= (next?.total ?? 0) * LEAST_LEAD ? best.one : undefined;
}

function scoreOf({ weight, mentions }: Candidate): number {
  return weight + Math.min(mentions, MOST_MENTIONS);
}

/** How often the text says "the council" and means this one: the council it names most often. */
function calledByKind(one: Candidate, all: readonly Candidate[], kinds: ReadonlyMap<string, number>): number {
  const kindOf = ({ name }: Candidate) =>
    [...kinds.keys()].find((kind) => name.toLowerCase().split(" ").includes(kind));
  const kind = kindOf(one);
  if (kind === undefined) return 0;
  const rivals = all.filter((other) => other !== one && kindOf(other) === kind);
  return rivals.some((other) => scoreOf(other) >= scoreOf(one)) ? 0 : (kinds.get(kind) ?? 0);
}
