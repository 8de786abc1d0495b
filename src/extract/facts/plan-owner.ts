import { lexiconBeside } from "../../text/load-lexicon-file.js";
import { screened } from "../../text/screened.js";

const lexicon = lexiconBeside(import.meta.url, "plans.yaml");

/** Whose a plan is: the organisation's own, a partner's or the local system's, a government's or something above it. */
export type PlanOwner = "own" | "partner" | "national" | "unclear";

/** Who speaks in the document. */
export interface Speaker {
  readonly organisation: string;
  /** The lines of the cover that may name the country. */
  readonly titles: readonly string[];
  readonly ofACountry: boolean;
}

/** Words before a name that say it is the speaker's own. */
export const OURS = screened(
  /\b(?:our(?: own)?|(?:the|this) (?:council|trust|department|organisation|university|authority|borough|city|county|agency|ministry|board|group|company|force|service|commission|office|bureau|hospital|college)[’']s|our (?:agency|organisation|council|trust|department|ministry)|corporate)\s(?:[\p{Ll}\d-]+\s){0,3}$/iu,
);
const THEIRS = screened(/\b(?:their|its|his|her)\s(?:own\s)?(?:[\p{Ll}-]+\s){0,2}$/u);

/**
 * Whose plan a name in a text means.
 *
 * @param naming the name, where it starts in the text, and whose plan the text itself explains it to be (empty where it does not)
 */
export function ownerOf(
  {
    name,
    start,
    explainedAs,
    called,
  }: { readonly name: string; readonly start: number; readonly explainedAs: string; readonly called?: string },
  text: string,
  speaker: Speaker,
): PlanOwner {
  const { organisation, ofACountry } = speaker;
  if (called === undefined && explainedAs !== "") return explainedOwner(explainedAs, organisation);
  const before = text.slice(Math.max(0, start - 60), start);
  if (lexicon.test("plans-above-nations", name)) return "national";
  const whose = ofACountry ? possessorOf(name, before, speaker) : undefined;
  if (whose === "other") return "unclear";
  if (lexicon.test("national-plans", name))
    return ofACountry || namesOrganisation(name, organisation) ? "own" : "national";
  if (THEIRS.test(before)) return "unclear";
  const beside = `${/(?:[\p{Lu}][\p{L}’']*\s|of\s|the\s|and\s){0,6}$/u.exec(before)?.[0] ?? ""}${name}`;
  if (OURS.test(before) || namesOrganisation(beside, organisation)) return "own";
  if (lexicon.test("partner-words", beside)) return "partner";
  if (lexicon.test("words-above-nations", beside)) return "national";
  if (lexicon.test("national-words", beside)) return ofACountry ? "own" : "national";
  if (lexicon.test("top-plans", name)) return "own";
  if (lexicon.test("own-plans", name) && OPENS_A_NAME.test(before)) return "own";
  return ofACountry && whose === "speaker" ? "own" : "unclear";
}

/** What may stand before a name without saying whose it is. */
const OPENS_A_NAME = /(?:^|\b(?:the|a|and|or|with|to|by|in|into|of|from|for)\s|[,;:(•“"‘']\s?)$/i;
/** "Estonia's ", "the Estonian Research, ": the capital that opens the words before a name, if it says whose that is. */
const POSSESSOR =
  /(?<![\p{L}])(?<whose>\p{Lu}\p{L}{2,})(?<of>[’']s)?\s(?:own\s|new\s)?(?:\p{Lu}[\p{L}&]*,?\s|and\s)*$/u;
/** "Saudi Arabia's National Strategy": the same inside the name. */
const WITH_POSSESSOR = /^(?:\p{Lu}\p{L}+\s)*(?<whose>\p{Lu}\p{L}{2,})(?<of>[’']s)\s/u;
/** A shorter word may be in any title. */
const TELLING_LETTERS = 5;

/** Whether a government's plan is said to be its own or its country's ("Estonian" where the title has "Estonia"), or somebody else's. */
function possessorOf(name: string, before: string, { organisation, titles }: Speaker): "speaker" | "other" | undefined {
  const { whose, of } = (WITH_POSSESSOR.exec(name) ?? POSSESSOR.exec(before))?.groups ?? {};
  const first = /^\p{Lu}\p{L}+/u.exec(name)?.[0];
  const isSpeakers = (word: string | undefined) =>
    word !== undefined &&
    (word === "Government" ||
      `${titles.join(" ")} ${organisation}`
        .split(/[^\p{L}]+/u)
        .some(
          (own) => own.length >= TELLING_LETTERS && /^\p{Lu}/u.test(own) && !ORDINARY.test(own) && word.startsWith(own),
        ));
  if (isSpeakers(whose) || isSpeakers(first)) return "speaker";
  return whose !== undefined && of !== undefined && !lexicon.test("national-words", whose) ? "other" : undefined;
}

/** "Our" and "the trust’s" are the organisation's own; so is a body's name, unless it is another's. */
function explainedOwner(owner: string, organisation: string): PlanOwner {
  if (/^(?:[Oo]ur|[Tt]he \p{Ll})/u.test(owner) || namesOrganisation(owner, organisation)) return "own";
  if (organisation === "" && ONE_BODY.test(owner)) return "own";
  if (lexicon.test("partner-words", owner)) return "partner";
  if (lexicon.test("words-above-nations", owner) || lexicon.test("national-words", owner)) return "national";
  return organisation === "" || !/\p{Lu}[\p{L}’'-]{3}/u.test(organisation) ? "own" : "unclear";
}

/** A body that is one of many, even where its name holds "NHS". */
const ONE_BODY = screened(/\b(?:Trust|Council|Hospitals?|University|College|Borough|Commission|Agency)\b/u);

/** Whether the name carries the organisation's own proper name ("Thornley" of "Thornley Borough Council"). */
function namesOrganisation(name: string, organisation: string): boolean {
  return organisation
    .split(/\s+/)
    .some((word) => word.length > 3 && /^\p{Lu}/u.test(word) && !ORDINARY.test(word) && name.includes(word));
}

/** Words of organisations' names that many share. */
const ORDINARY = screened(
  /^(?:NHS|Council|City|County|Borough|District|London|Trust|Foundation|Hospital|Hospitals|University|Teaching|Community|Healthcare|Health|Care|Department|Ministry|Government|Office|Board|Authority|Agency|National|Public|Service|Services|Digital|Education|Economic|Social|Local|Royal|Integrated|Wellbeing|England|Development|Planning|Transformation|Technology|Information|Communications|Affairs|Skills|Learning|Employment|Innovation|Management|Budget|Cabinet|Metro|Economy|Natural|Resources|Human|Artificial|Intelligence)$/,
);
