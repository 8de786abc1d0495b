import { screened } from "../text/screened.js";
import { contentWords, wordsIn } from "../text/words.js";

/**
 * Whose a document is, seen from the one appraised. "same": the same file; "own": the same organisation's; "national": a
 * government's or a national body's, whose words others may be asked to use; "other": anybody else's.
 */
export type Whose = "same" | "own" | "national" | "other";

/** What tells two documents' owners apart. */
interface Owned {
  readonly sha256: string;
  readonly title?: string;
  readonly organisation?: string;
  readonly statements: readonly { readonly text: string }[];
}

/** Bodies that speak for a whole country or a whole national service. */
const NATIONAL_BODY = screened(
  /\b(?:Government|Kingdom|Republic|Commonwealth|White House|Cabinet Office|HM Treasury|NHS England|NHSX|NHS Digital|NHS Improvement|Parliament|Federal|National|Secretary of State)\b|^(?:The\s|UK\s|US\s|U\.S\.\s)?(?:Department|Ministry|Secretariat|Office)\s(?:of|for)\b/u,
);
/** "Thornley Metro Government" speaks for a city. */
const OF_A_PLACE = screened(/\b(?:Local|Metro|City|County|Municipal|Borough|District|Town)\b/u);
/** Titles that say they are for a country or a national service. */
const NATIONAL_TITLE =
  /\bNational\s(?:[\p{L}&-]+\s){0,4}(?:Strategy|Plan|Policy|Programme|Program|Agenda|Roadmap|Framework|Blueprint|Vision|Guidance|Standards?)\b|\bFederal\s(?:[\p{L}&-]+\s){0,3}(?:Strategy|Plan|Policy|Roadmap)\b|^(?:The\s|UK\s|HM\s)?Government\b|^UK\s|\bNHS\s(?:England|Long[- ]Term|10[- ]Year|Operational)\b|\bWhite Paper\b|\bAct\s(?:19|20)\d\d\b/u;

/** Tells whose a document is. */
export function whoseIs(own: Owned, other: Owned): Whose {
  if (own.sha256 !== "" && own.sha256 === other.sha256) return "same";
  if (sameOrganisation(own, other)) return "own";
  return isNational(other) ? "national" : "other";
}

/**
 * Whether two documents are of two organisations that have nothing to do with each other as far as their names tell: both are known, neither
 * holds the other ("Cabinet Office", "Cabinet Office Digital Team"), and their titles are not the same.
 */
export function areStrangers(
  own: Omit<Owned, "sha256" | "statements">,
  other: Omit<Owned, "sha256" | "statements">,
): boolean {
  const [a, b] = [own.organisation, other.organisation].map((name) => contentWords(name ?? ""));
  if (!a || !b || a.length === 0 || b.length === 0 || sameTitle(own, other)) return false;
  return !a.every((word) => b.includes(word)) && !b.every((word) => a.includes(word));
}

/** Whether two titles say the same but for "draft", a year or a number. */
export function sameTitle(own: Pick<Owned, "title">, other: Pick<Owned, "title">): boolean {
  const [a, b] = [own.title, other.title].map((title) => plain(title ?? ""));
  return a !== "" && a === b;
}

function plain(title: string): string {
  return contentWords(title.replace(/\b(?:draft|final|version|consultation|interim|\d[\d.–/-]*)\b/gi, " ")).join(" ");
}

function sameOrganisation(own: Owned, other: Owned): boolean {
  if (own.organisation !== undefined && other.organisation !== undefined)
    return contentWords(own.organisation).join(" ") === contentWords(other.organisation).join(" ");
  return isSpokenOfIn(own.organisation, other) || isSpokenOfIn(other.organisation, own);
}

/** A document that tells no organisation and speaks of one by its name or initials all the time is that one's. */
function isSpokenOfIn(organisation: string | undefined, { organisation: known, statements }: Owned): boolean {
  if (organisation === undefined || known !== undefined) return false;
  const initials = (organisation.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join("");
  const named = (text: string) =>
    text.includes(organisation) ||
    (initials.length >= SHORTEST_INITIALS && wordsIn(text).some((word) => word.text === initials));
  return statements.filter(({ text }) => named(text)).length >= OFTEN;
}

/** Shorter ones stand for many things. */
const SHORTEST_INITIALS = 3;
/** In so many statements. */
const OFTEN = 8;

function isNational({ organisation = "", title = "" }: Owned): boolean {
  return (NATIONAL_BODY.test(organisation) && !OF_A_PLACE.test(organisation)) || NATIONAL_TITLE.test(title);
}
