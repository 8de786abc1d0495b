import { ownNames } from "../../extract/facts/own-name.js";
import { headedWords } from "../../extract/structure/pairs.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { composed } from "../../text/plain-letters.js";
import { screened } from "../../text/screened.js";
import type { Extracts } from "../extracts.js";

/** Bodies that are partners under a general name. */
const GENERAL =
  "(?:[Tt]he\\s|[Oo]ur\\s)?(?:(?:county|city|district|neighbouring|borough|town|parish)\\scouncils?|county|fire\\s(?:authority|service)|police(?:\\sforce)?|ambulance\\s(?:service|trust)|integrated\\scare\\s(?:board|system|partnership)|provider\\scollaborative|combined\\sauthority|health\\sboard|hospice|university|college|housing\\sassociations?)";
/** A name: capitals, with small words between. */
const PROPER =
  "(?:the\\s|The\\s|our\\s)?\\p{Lu}[\\p{L}’'&-]+(?:\\s(?:(?:of|and|for|the)\\s){0,2}\\p{Lu}[\\p{L}’'&-]+)*(?:\\s(?:district|council|authority|trust|board))?";
const BODY = `(?:${PROPER}|${GENERAL})`;
const OURSELVES =
  "(?:[Ww]e|[Oo]ur\\s\\p{Ll}+|[Tt]he\\s(?:[Cc]ouncil|[Tt]rust|department|agency|ministry|commission|board|university|authority))";

/** "With the county council we …", "together with Vale Trust". */
const WITH = screened(composed(`\\b(?:[Ww]ith|[Aa]longside)\\s(?<body>${BODY})`, "u"));
/** "The county and Lynton Vale", "Vale Motor Authority and our agency", "we and Vale County Council". */
const TOGETHER = screened(
  composed(
    `(?<first>${BODY}|\\b${OURSELVES})(?:,\\s${BODY})?,?\\sand\\s(?<second>${BODY}|${OURSELVES})\\s(?:\\p{L}+\\s){0,2}?(?:will|shall|are|have|share|run|use|plan)\\b`,
    "u",
  ),
);
const OURSELVES_ALONE = composed(`^${OURSELVES}$`, "u");
const PARTNER_HEAD = screened(/\b(?:partners?|with whom|working with|organisations?|bod(?:y|ies))\b/i);

/** How many words after "one", "shared" or "joint" may hold the thing that is shared. */
const THING = 5;

/** INT-5: promises, or rows of a table of partners, that tie a named partner to a named piece of shared work. */
export function partnerLinks(
  { statements, document }: Pick<Extracts, "statements" | "document">,
  lexicon: Lexicon,
): LabelledStatement[] {
  const own = new Set(ownNames(document.organisation, document.title).join(" ").match(CAPITAL_WORD) ?? []);
  return statements.filter((statement) => {
    const { text, voice, form, labels, grammar } = statement;
    if (voice === "quoted" || voice === "national-policy") return false;
    const cells = headedWords(statement);
    if ((form === "table-row" && cells.length > 1) || cells.some(({ head }) => PARTNER_HEAD.test(head))) {
      const partner = cells.find(({ head, text: cell }) => PARTNER_HEAD.test(head) && /\p{Lu}/u.test(cell));
      return partner !== undefined && cells.some((cell) => cell !== partner && sharesThing(cell.text, lexicon));
    }
    const promised =
      labels.has("COMMITMENT") ||
      grammar.modality === "promise" ||
      grammar.modality === "intention" ||
      grammar.tense === "future" ||
      grammar.tense === "continuing";
    if (!promised) return false;
    const partner = namesPartner(text, own);
    if (partner && sharesThing(text, lexicon)) return true;
    return WE.test(text) && handsOver(text, lexicon) && (partner || namesBody(text, own));
  });
}

const CAPITAL_WORD = /\p{Lu}[\p{L}’'&-]+/gu;

/** A body beside this organisation, whose own name may hold an "and". */
function namesPartner(text: string, own: ReadonlySet<string>): boolean {
  const { body } = WITH.exec(text)?.groups ?? {};
  if (body !== undefined && isOther(body, own)) return true;
  const { first, second } = TOGETHER.exec(text)?.groups ?? {};
  if (first === undefined || second === undefined) return false;
  // "… and our agency": the one beside us is another, whatever it is called.
  const [one, two] = [first, second].map((party) => OURSELVES_ALONE.test(party));
  return one !== two || isOther(first, own) || isOther(second, own);
}

function isOther(party: string, own: ReadonlySet<string>): boolean {
  return !OURSELVES_ALONE.test(party) && !isOwn(party, own);
}

function isOwn(party: string, own: ReadonlySet<string>): boolean {
  const words = party.replace(/^(?:The|Our|We)\s/u, "").match(CAPITAL_WORD) ?? [];
  return words.length > 0 && words.every((word) => own.has(word));
}

/** A body by its kind: "Ashby District Council", "the integrated care board", "Three Valleys Partnership". */
const OF_A_KIND = composed(
  `(?:\\p{Lu}[\\p{L}’'&-]+\\s(?:(?:of|and|for|the)\\s){0,2}){1,4}(?:Council|Trust|Hospitals?|University|College|Police|Partnership|Alliance|Collaborative|Consortium|Board|Authority|Agency|Commission|Ministry|Department|Association|Federation|Library|Museum|Service)\\b|\\b${GENERAL}`,
  "gu",
);
const WE = /\b(?:we|our|us)\b/i;

/** Another body named anywhere in the text. */
function namesBody(text: string, own: ReadonlySet<string>): boolean {
  return (text.match(OF_A_KIND) ?? []).some((name) => !isOwn(name, own));
}

/** Work that one of the two takes from the other, or that both do in one place; attitudes alone are none. */
function handsOver(text: string, lexicon: Lexicon): boolean {
  return lexicon.test("hands-over", text);
}

/** "One shared care record", "a single list of masters": a word for sharing with a thing after it that is no mere attitude. */
function sharesThing(text: string, lexicon: Lexicon): boolean {
  return lexicon.find("shared-things", text).some(({ end }) => {
    const thing =
      text
        .slice(end)
        .trim()
        .split(/[,.;:]/)[0]
        ?.split(/\s+/)
        .slice(0, THING)
        .join(" ") ?? "";
    return /\p{L}{3}/u.test(thing) && !lexicon.test("vague-sharing", thing);
  });
}
