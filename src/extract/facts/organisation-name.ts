import type { Stated } from "../../model/appraisal.js";
import type { Block, StrategyDocument } from "../../model/document.js";
import { countWords } from "../../text/words.js";
import { roleOf } from "../structure/roles.js";
import { backLines, frontLines, isSentence, stated } from "./front.js";

/** A capitalised word of a name. */
const WORD = "(?:\\p{Lu}[\\p{L}’'-]+|NHS|HM)";
/** One or two such words, and up to four more such groups after a comma, "and" or "of". */
const WORDS = `${WORD}(?:\\s${WORD})?(?:(?:,\\s|\\s(?:and|&)\\s|\\sof\\s(?:the\\s)?)${WORD}(?:\\s${WORD})?){0,4}`;
/** Names that begin with the kind of body: "Ministry of Justice", "London Borough of Thornley". */
const KIND_FIRST = `(?:London Borough|Royal Borough|City and County|City|Ministry|Department|Government|Office|University|Library|Institute|Bureau)\\s(?:of|for)\\s(?:the\\s)?${WORDS}`;
/** Names that end with it: "Marlbrook University Hospitals NHS Foundation Trust". */
const KIND_LAST = `${WORD}\\s(?:(?:(?:of|for|and|the|&)\\s){0,2}${WORD}\\s){0,6}(?:Council|Trust|Department|Ministry|Government|Authority|Board|Agency|Office|Commission|Administration|Secretariat|Borough|Partnership|Police|University|College|Library|Archives|Institute|Association|Corporation|Directorate|Rescue Service|Ambulance Service)(?:\\s(?:of|for)\\s(?:the\\s)?${WORDS})?`;
const NAME = new RegExp(
  `(?<![\\p{L}])(?:${KIND_FIRST}|${KIND_LAST}|Cabinet Office|The White House|HM Treasury|NHS England)(?![\\p{L}])`,
  "gu",
);
/** Titles of people and beginnings of sentences that a run of capitals may open with. */
const NOT_OF_NAME =
  /^(?:The|This|Our|In|At|By|For|To|From|With|Under|Since|When|As|And|Through|Within|Across|Contact|Welcome|Foreword|Published|Source|Councillor|Cllr|Mayor|Leader|Chief|Executive|Chair|Director|Minister|President|Head|Deputy|Secretary|Introduction|Appendix|Annex|Each|Every|All|If|Both|That|Email|Address|Former|Prime|While|However|Where|Currently|Today|New|Statement|Message|Via|Of|Or|What|How|Why|Where|Is|Are|Will)\s(?:of\s|from\s)?(?:the\s)?/u;
/** A body's name holds none of these: then it is a document, a committee or a thing. */
const NOT_A_BODY =
  /\b(?:Strategy|Plan|Policy|Act|Programme|Program|Framework|Report|Agenda|Steering|Working|Delivery|Project|Focus|Task|Advisory|Standards|Peer|Press|Year|Open|Civil|Information Commissioner|European|Employer|Audit Office|Management Board|Trust Board|Management Office|Head Office|Post Office|Private Office|Data Trust|Prime Minist\w+)\b/iu;
/** Words that alone, with the kind of body, name no particular one ("City Council", "NHS Trust"). */
const NO_NAME =
  /^(?:(?:NHS|HM|City|County|Borough|District|Local|Central|Public|Health|Wellbeing|Care|National|Regional|Federal|State|Metro|Government|Foundation|Digital|Executive|Service|Social|Integrated|Community|Police|Combined|Partner|Town|Parish|and|&|the|of|for|Council|Trust|Department|Ministry|Authority|Board|Agency|Office|Commission|Administration|Secretariat|University|College|Library|Institute|Association|Corporation|Directorate|Partnership|Archives|Hospital|Hospitals|Home|Justice|Education|Treasury|International|Global)\s?)+$/iu;

/** Names compete with these weights; a mention in the text counts one. */
const TITLE_WEIGHT = 12;
const COVER_WEIGHT = 6;
const SIGNATURE_WEIGHT = 5;
const BACK_WEIGHT = 3;
const OWN_VOICE_WEIGHT = 4;
/** "© Thornley Council 2024": whoever owns the text speaks in it. */
const COPYRIGHT_WEIGHT = 5;
/** More mentions add nothing. */
const MOST_MENTIONS = 12;
/** A name that only the running text mentions needs so many mentions ... */
const LEAST_MENTIONS = 5;
/** ... and so many times the next name's score. */
const LEAST_LEAD = 1.5;
/** A longer run of capitals is no name. */
const LONGEST_NAME = 90;
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
    if (name === undefined || NOT_A_BODY.test(name) || name.length > LONGEST_NAME) return;
    const one = found.get(name.toLowerCase()) ?? { name, mentions: 0, weight: 0, place: undefined };
    one.weight += weight;
    if (block >= 0) one.place ??= { block, start };
    found.set(name.toLowerCase(), one);
  };
  if (document.title) {
    add(document.title, TITLE_WEIGHT, -1);
    addAs(siteNameIn(document.title), TITLE_WEIGHT, -1, 0);
  }
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
    for (const [, form = ""] of text.matchAll(KIND_ALONE))
      kinds.set(form.toLowerCase(), (kinds.get(form.toLowerCase()) ?? 0) + 1);
    if (foreword && countWords(text) <= SIGNATURE_WORDS) add(text, SIGNATURE_WEIGHT, block);
    const own = /\b(?:we|us|here)\s(?:at|in)\s(?:the\s)?(?=\p{Lu})/u.exec(text);
    const from = own ? own.index + own[0].length : 0;
    if (own) add(text.slice(from), OWN_VOICE_WEIGHT, block, from);
  });
  const best = winner([...found.values()], kinds);
  if (!best) return undefined;
  if (!best.place) return { value: best.name, quote: best.name, spans: [] };
  const { block, start } = best.place;
  return { ...stated(document, best.name, block, start, start + best.name.length), value: best.name };
}

/** "© Thornley Council", "Copyright 2024 Thornley Council". */
const COPYRIGHT = /(?:©|\(c\)|\bCopyright\b)(?=[^.;]{0,60}\p{Lu}\p{Ll})/u;
/** "The mission of Harbour Safety Thornley (HST) is …": a body that tells its mission near the beginning, whatever its kind. */
const MISSION_OF =
  /\b[Tt]he\s(?:mission|purpose|mandate|role)\sof\s(?:the\s)?(?<name>\p{Lu}[\p{L}’'-]+(?:\s(?:(?:and|of|for)\s(?:the\s)?)?\p{Lu}[\p{L}’'-]+){1,7})(?:\s\(\p{Lu}{2,}[^)]*\)|,[^.]{0,60},)?\sis\b/du;
/** The beginning of the text, where a body introduces itself. */
const MISSION_BLOCKS = 30;
const MISSION_WEIGHT = 7;

/** "Payments policy | Thornley Payments Authority": a web page's title ends with the name of the site. */
function siteNameIn(title: string): string | undefined {
  const parts = title.split(/\s[|–—]\s/u);
  const last = parts.at(-1)?.trim() ?? "";
  return parts.length > 1 && ENDS_WITH_KIND.test(last) ? last : undefined;
}

/** A site's name in at least three words, so that it is no mere kind ("City Council"). */
const ENDS_WITH_KIND =
  /^\p{Lu}[\p{L}’'-]+(?:\s(?:(?:of|for|and|the|&)\s){0,2}\p{Lu}[\p{L}’'-]+)+\s(?:Council|Trust|Department|Ministry|Government|Authority|Board|Agency|Office|Commission|Administration|University|College)$/u;

/** "The council", "our trust": the body that speaks, by its kind alone. */
const KIND_ALONE =
  /\b(?:the|our)\s(council|trust|department|ministry|authority|agency|university|board)\b(?!\s(?:of|for)\b)/giu;

function winner(candidates: readonly Candidate[], kinds: ReadonlyMap<string, number>): Candidate | undefined {
  const proper = candidates.filter(({ name, weight }) => weight >= TITLE_WEIGHT || !NO_NAME.test(name));
  const ranked = proper
    .map((one) => {
      const called = calledByKind(one, proper, kinds);
      const inShort = candidates
        // "Health and Wellbeing Board" speaks for the "Thornley Health and Wellbeing Board" named in full elsewhere.
        .filter((other) => NO_NAME.test(other.name) && one.name.endsWith(` ${other.name}`))
        .reduce((sum, other) => sum + scoreOf(other), 0);
      const mentions = one.mentions + called + inShort;
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

function namesIn(text: string): { name: string; start: number }[] {
  const names: { name: string; start: number }[] = [];
  for (const match of text.matchAll(NAME)) {
    let name = match[0];
    let start = match.index;
    for (let lead = NOT_OF_NAME.exec(name); lead; lead = NOT_OF_NAME.exec(name)) {
      name = name.slice(lead[0].length);
      start += lead[0].length;
    }
    name = name.replace(/[’']s?$/u, "");
    if (!/\s/.test(name) || NOT_A_BODY.test(name) || name.length > LONGEST_NAME) continue;
    names.push({ name, start });
  }
  return names;
}
