import { composed } from "../../text/plain-letters.js";
import { remembered } from "../../text/remembered.js";
import { screened } from "../../text/screened.js";

/** Stands for each letter of a blanked name: a letter that no strategy has, so that a blanked name is still one word and offsets stay. */
export const BLANK = "ꙮ";

/** Words that say what kind of body it is. What stands before them in a name is the body's own: "Thornley" in "Thornley Borough Council". */
const KIND =
  /^(?:London|Royal|Metropolitan|Borough|City|County|District|Town|Parish|Unitary|Community|Council|Combined|Authority|University|Universities|Teaching|General|Children|Hospital|Hospitals|NHS|HM|Foundation|Trust|Health|Healthcare|Wellbeing|Care|Social|Integrated|Housing|Homes|Association|Group|Mental|Partnership|Partners|Board|Police|Constabulary|Fire|Rescue|Ambulance|Transport|College|School|Schools|Library|Libraries|Office|Agency|Service|Services|Commission|Metro|Government|Public)$/u;
/** "City of Thornley", "London Borough of Thornley": the body's own word stands last. */
const KIND_FIRST = screened(
  /^(?:London\s|Royal\s)?(?:City|Borough|County|Town|State|Municipality|Region)\sof\s(?:the\s)?(.+)$/u,
);
/** Bodies named for what they do: "Justice" in "Ministry of Justice" is a word like any other. */
const NAMED_FOR_TASK = screened(
  /^(?:Ministry|Department|Office|Government|Cabinet|Secretariat|National|Institute|Bureau)\b/u,
);

/** A title that begins or ends with a body's name: "Thornley Hospitals: digital strategy", "Digital plan of Thornley College". */
const IN_TITLE =
  /^(?<first>\p{Lu}[\p{L}’'-]+(?:\s(?:(?:and|of|&)\s)?\p{Lu}[\p{L}’'-]+){0,4})(?::|\s[–—|-]\s)|\b(?:of|for|at)\s(?:the\s)?(?<last>\p{Lu}[\p{L}’'-]+(?:\s(?:(?:and|of|&)\s)?\p{Lu}[\p{L}’'-]+){1,4})$/u;
/** Words of titles that are no name. */
const OF_TITLES =
  /\b(?:Digital|Strategy|Strategic|Plan|Policy|Programme|Program|Framework|Roadmap|Data|Technology|Technologies|ICT|IT|Information|Vision|Annual|Report|Part|Executive|Summary|Action|Introduction|National|Delivering|Making|Building|Towards|Transformation|Innovation|Cloud|Open|People|Draft|Appendix|Annex|Chapter|AI)\b/u;

/** The organisation's name and, where it has one, the word of its own in it ("Thornley"), longest first. Where the organisation is not known, the name in the title. */
export function ownNames(organisation: string | undefined, title?: string): readonly string[] {
  if (organisation === undefined) {
    const groups = IN_TITLE.exec(title ?? "")?.groups;
    const name = groups?.["first"] ?? groups?.["last"];
    return name === undefined || OF_TITLES.test(name) ? [] : ownNames(name);
  }
  const place = placeIn(organisation);
  return place === undefined || place === organisation ? [organisation] : [organisation, place];
}

function placeIn(organisation: string): string | undefined {
  if (NAMED_FOR_TASK.test(organisation)) return undefined;
  const last = KIND_FIRST.exec(organisation)?.[1];
  const words = (last ?? organisation).split(" ");
  const end = words.findIndex((word) => KIND.test(word));
  const place = words
    .slice(0, end < 0 ? undefined : end)
    .join(" ")
    .replace(/(?:\s(?:and|&|of|the|for))+$/u, "");
  return place.length > 2 && (end >= 0 || last !== undefined) ? place : undefined;
}

/**
 * The text with the organisation's own names blanked, letter by letter.
 *
 * @param names as {@link ownNames} gives them
 */
export function blanked(text: string, names: readonly string[]): string {
  return names.reduce(
    (left, name) =>
      left.includes(name.split(" ", 1)[0] ?? "")
        ? left.replace(wordFor(name), (found) => BLANK.repeat(found.length))
        : left,
    text,
  );
}

/** Whether a name is the organisation's own and nothing more: of the organisation as a whole nobody answers in particular. */
export function isOwnName(name: string, names: readonly string[]): boolean {
  const rest = blanked(name, names).replaceAll(BLANK, "");
  return rest !== name && /^(?:the|and|[\s’']|s\b)*$/i.test(rest);
}

/** A whole name, whatever white space its words are parted by. */
const wordFor: (name: string) => RegExp = remembered((name) => {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
  return composed(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "gu");
});
