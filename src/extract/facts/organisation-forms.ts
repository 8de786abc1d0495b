import { matchesOf } from "../../text/matches.js";
import { composed } from "../../text/plain-letters.js";
import { screened } from "../../text/screened.js";

/** A capitalised word of a name. */
const WORD = "(?:\\p{Lu}[\\p{L}’'-]+|NHS|HM)";
/** One or two such words, and up to four more such groups after a comma, "and" or "of". */
const WORDS = `${WORD}(?:\\s${WORD})?(?:(?:,\\s|\\s(?:and|&)\\s|\\sof\\s(?:the\\s)?)${WORD}(?:\\s${WORD})?){0,4}`;
/** Names that begin with the kind of body: "Ministry of Justice", "London Borough of Thornley". */
const KIND_FIRST = `(?:London Borough|Royal Borough|City and County|City|Ministry|Department|Government|Office|University|Library|Institute|Bureau)\\s(?:of|for)\\s(?:the\\s)?${WORDS}`;
/** Names that end with it: "Marlbrook University Hospitals NHS Foundation Trust". */
const KIND_LAST = `${WORD}\\s(?:(?:(?:of|for|and|the|&)\\s){0,2}${WORD}\\s){0,6}(?:Council|Trust|Department|Ministry|Government|Authority|Board|Agency|Office|Commission|Administration|Secretariat|Borough|Partnership|Police|University|College|Library|Archives|Institute|Association|Corporation|Directorate|Rescue Service|Ambulance Service)(?:\\s(?:of|for)\\s(?:the\\s)?${WORDS})?`;
const NAME = composed(
  `(?<![\\p{L}])(?:${KIND_FIRST}|${KIND_LAST}|Cabinet Office|The White House|HM Treasury|NHS England)(?![\\p{L}])`,
  "gu",
);
/** The kinds of body that such names have: most texts name none, and the whole expression is slow. */
const SAYS_KIND = screened(
  /Council|Trust|Department|Ministry|Government|Authority|Board|Agency|Office|Commission|Administration|Secretariat|Borough|Partnership|Police|University|College|Library|Archives|Institute|Association|Corporation|Directorate|Service|City|Bureau|White House|Treasury|NHS/,
);
/** Titles of people and beginnings of sentences that a run of capitals may open with. */
const NOT_OF_NAME =
  /^(?:The|This|Our|In|At|By|For|To|From|With|Under|Since|When|As|And|Through|Within|Across|Contact|Welcome|Foreword|Published|Source|Councillor|Cllr|Mayor|Leader|Chief|Executive|Chair|Director|Minister|President|Head|Deputy|Secretary|Introduction|Appendix|Annex|Each|Every|All|If|Both|That|Email|Address|Former|Prime|While|However|Where|Currently|Today|New|Statement|Message|Via|Of|Or|What|How|Why|Where|Is|Are|Will)\s(?:of\s|from\s)?(?:the\s)?/u;
/** A body's name holds none of these: then it is a document, a committee or a thing. */
const NOT_A_BODY = screened(
  /\b(?:Strategy|Plan|Policy|Act|Programme|Program|Framework|Report|Agenda|Steering|Working|Delivery|Project|Focus|Task|Advisory|Standards|Peer|Press|Year|Open|Civil|Information Commissioner|European|Employer|Audit Office|Management Board|Trust Board|Management Office|Head Office|Post Office|Private Office|Data Trust|Prime Minist\w+)\b/i,
);
/** Words that alone, with the kind of body, name no particular one ("City Council", "NHS Trust"). */
const NO_NAME =
  /^(?:(?:NHS|HM|City|County|Borough|District|Local|Central|Public|Health|Wellbeing|Care|National|Regional|Federal|State|Metro|Government|Foundation|Digital|Executive|Service|Social|Integrated|Community|Police|Combined|Partner|Town|Parish|and|&|the|of|for|Council|Trust|Department|Ministry|Authority|Board|Agency|Office|Commission|Administration|Secretariat|University|College|Library|Institute|Association|Corporation|Directorate|Partnership|Archives|Hospital|Hospitals|Home|Justice|Education|Treasury|International|Global)\s?)+$/i;

/** A longer run of capitals is no name. */
const LONGEST_NAME = 90;

/** Whether a name of some form can be that of a body. */
export function mayBeBody(name: string): boolean {
  return !NOT_A_BODY.test(name) && name.length <= LONGEST_NAME;
}

/** Whether a name is made of kinds of bodies alone ("City Council"). An archive or a library of the nation is one by itself. */
export function isNoName(name: string): boolean {
  return NO_NAME.test(name) && !/^National (?:Archives|Library)$/u.test(name);
}

/** The bodies named in a text, by the kind of body in the name. */
export function namesIn(text: string): { name: string; start: number }[] {
  const names: { name: string; start: number }[] = [];
  if (!SAYS_KIND.test(text)) return names;
  for (const match of matchesOf(NAME, text)) {
    let name = match[0];
    let start = match.index;
    for (let lead = NOT_OF_NAME.exec(name); lead; lead = NOT_OF_NAME.exec(name)) {
      name = name.slice(lead[0].length);
      start += lead[0].length;
    }
    name = name.replace(/[’']s?$/u, "").replace(BESIDE_NAME, "");
    if (!/\s/.test(name) || !mayBeBody(name)) continue;
    names.push({ name, start });
  }
  return names;
}

/** "Government of Thornley Digital": the next words of a heading or a label, after a whole name. */
const BESIDE_NAME = /(?<!\b(?:of|for|and|the|&))(?:\s(?:Digital|OSS|ICT|IT))+$/u;

/** "Payments policy | Thornley Payments Authority": a web page's title ends with the name of the site. */
export function siteNameIn(title: string): string | undefined {
  const parts = title.split(/\s[|–—]\s/u);
  const last = parts.at(-1)?.trim() ?? "";
  return parts.length > 1 && ENDS_WITH_KIND.test(last) ? last : undefined;
}

/** A site's name in at least three words, so that it is no mere kind ("City Council"). */
const ENDS_WITH_KIND = screened(
  /^\p{Lu}[\p{L}’'-]+(?:\s(?:(?:of|for|and|the|&)\s){0,2}\p{Lu}[\p{L}’'-]+)+\s(?:Council|Trust|Department|Ministry|Government|Authority|Board|Agency|Office|Commission|Administration|University|College)$/u,
);

/** "Works and Waters Thornley (WWT)": a name with the initials that stand for it; the words before it may belong to the sentence. */
const WITH_INITIALS =
  /(?<name>\p{Lu}[\p{L}’'-]+(?:\s(?:(?:and|of|for|the|&)\s){0,2}\p{Lu}[\p{L}’'-]+){1,7})\s\((?<initials>\p{Lu}{3,8})\)/gu;

/** Names of any kind that a text gives initials to, where the initials are those of the name. */
export function namesWithInitials(text: string): { name: string; initials: string; start: number }[] {
  if (!/\(\p{Lu}{3,8}\)/u.test(text)) return [];
  return matchesOf(WITH_INITIALS, text).flatMap((match) => {
    const { name = "", initials = "" } = match.groups ?? {};
    const words = name.split(" ");
    const first = words.findIndex(
      (_, at) => /^\p{Lu}/u.test(words[at] ?? "") && initialsOf(words.slice(at)) === initials,
    );
    // "Department of Works and Waters (WW)" has its whole name by its kind.
    if (first < 0 || /^(?:of|for|the)$/u.test(words[first - 1] ?? "")) return [];
    const proper = words.slice(first).join(" ");
    return mayBeBody(proper) ? [{ name: proper, initials, start: match.index + name.length - proper.length }] : [];
  });
}

function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join("");
}
