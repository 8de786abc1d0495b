import { BLANK, blanked, ownNames } from "../../extract/facts/own-name.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { evidence } from "../evidence.js";
import type { IndicatorResult } from "../sign.js";
import { type Given, ownVoice } from "./given.js";
import { commonWords, otherBodiesIn } from "./other-bodies.js";

/** Blanks of a template that nobody filled in: "[insert trust]", "<organisation name>", "XXXX Council". */
const PLACEHOLDER =
  /[[<{]{1,2}\s?(?:please\s)?(?:insert|enter|add|type|fill in|name of|name|your|organisation|organization|trust|council|company|department|client|customer|authority|borough|location|place|town|region|service|system|logo|month|year|date|number|x{2,}|tbc|tbd|\.{3,}|…|_{2,})\b[^\]>}\n]{0,60}[\]>}]|(?<=\p{L}\s)\[\s*\](?!\()|_{4,}|\bx{3,}\b|\blorem ipsum\b|\b(?:organisation|organization|trust|council|company) name here\b|\bdelete as appropriate\b/iu;
const MAY_BE_BLANK = /[[<{_]|xxx|lorem|name here|delete as/i;
/** "XX Fire and Rescue Service", "XX%": two letters that stand for a name or a number. */
const LETTERS_FOR_NAME =
  /(?<!\b(?:Article|Annex|Chapter|Title|Part|Louis)\s)\bXX\b(?=\s\p{Lu}|%|\s(?:days|weeks|months|staff|patients|residents)\b)/u;
/** Two such words in one sentence are a supplier's; one may be anybody's. */
const MARKETING_WORDS = 2;
/** A name that the document has more often than this belongs to somebody it works with. */
const MOST_MENTIONS = 2;

/** COO-6: what may have been left over from somebody else's text. Counted only when a person confirms it. */
export function residue(given: Given, lexicon: Lexicon): IndicatorResult {
  const names = ownNames(given.document.organisation, given.document.title);
  const strange = strangeNames(given, names, lexicon);
  const found = given.statements.filter(
    (statement) =>
      (MAY_BE_BLANK.test(statement.text) && PLACEHOLDER.test(statement.text)) ||
      LETTERS_FOR_NAME.test(statement.text) ||
      strange.has(statement) ||
      (statement.voice === "own" && isMarketing(statement, lexicon)),
  );
  return {
    id: "COO-6",
    state: found.length > 0 ? "unknown" : "not-met",
    ...(found.length > 0 ? { says: "candidates" } : {}),
    asks: found.length > 0,
    values: { left: found.length, leftQuote: found[0]?.text ?? "" },
    evidence: found.map((statement) => evidence(statement, "for", "COO-6")),
  };
}

/** Suppliers praise a product by its name, or sell what they call ours to whom they call you. */
function isMarketing({ text, role }: LabelledStatement, lexicon: Lexicon): boolean {
  if (role === "case-study") return false;
  const spoken = lexicon.find("sales-talk", text).length;
  // What anybody may say of a product counts only where a seller speaks to buyers.
  const praise = spoken === 0 ? 0 : lexicon.find("praise-of-products", text).length;
  const words = lexicon.find("marketing", text).length + (TRADE_MARK.test(text) ? 1 : 0) + spoken + praise;
  return words >= MARKETING_WORDS && !/\b[Ww]e\b/u.test(text);
}

const TRADE_MARK = /[™®]/u;

/** Promises in the document's own voice that speak for another body: it stands where the own name would. */
function strangeNames(given: Given, names: readonly string[], lexicon: Lexicon): ReadonlySet<LabelledStatement> {
  if (names.length === 0) return new Set();
  const common = commonWords(given.statements);
  const mentions = mentionsOf(given, names, lexicon, common);
  const peers = new Set(given.others.peers.flatMap(({ organisation, title }) => ownNames(organisation, title)));
  return new Set(
    ownVoice(given).filter((statement) => {
      if (!statement.labels.has("COMMITMENT") || statement.role === "case-study") return false;
      if (lexicon.test("partner", statement.text)) return false;
      const text = blanked(statement.text, names);
      return otherBodiesIn(text, lexicon, common).some(({ name, start, end }) => {
        const known = mentions.get(name);
        const stranger = peers.has(name) || ((known?.count ?? 0) <= MOST_MENTIONS && known?.partner !== true);
        return stranger && inOwnPlace(text, start, end);
      });
    }),
  );
}

/** Whether a name stands where a strategy has its own: "X will", "X's residents", "the people of X", "across X", "we at X". */
function inOwnPlace(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  return (
    (OPENS_PROMISE.test(before) && /^\s(?:will|shall|aims|intends|plans|is committed|commits)\b/u.test(after)) ||
    /\b(?:[Aa]cross|[Ww]e at|[Hh]ere (?:at|in)|(?:people|residents|citizens|communities|patients|customers|staff|tenants|everyone|families|businesses|future|needs|make|making) (?:of|in|at|across)|make|making)\s(?:the\s)?$/u.test(
      before,
    ) ||
    (/[’']s?$/u.test(text.slice(start, end)) &&
      /^\s(?:\p{Ll}+\s){0,2}(?:residents|patients|citizens|customers|staff|tenants|people|communities|strategy|vision|values|services)\b/u.test(
        after,
      ))
  );
}

/** At the start of a sentence, a cell or an item, or in the phrase that opens it: "Crews of the … will", "In 2027 … will". */
const OPENS_PROMISE =
  /(?:^|[.!?\t]\s*)\W*(?:(?:By|In|From)\s(?:\p{Lu}\p{Ll}+\s)?\d{4},?\s)?(?:(?:\p{L}+\s){1,3}(?:of|at|in)\s)?(?:[Tt]he\s)?$/u;

interface Mentions {
  count: number;
  /** Whether it is named beside the organisation itself or in words of working together. */
  partner: boolean;
}

function mentionsOf(
  given: Given,
  names: readonly string[],
  lexicon: Lexicon,
  common: ReadonlySet<string>,
): ReadonlyMap<string, Mentions> {
  const mentions = new Map<string, Mentions>();
  for (const { text: own } of given.statements) {
    const text = blanked(own, names);
    const partner = text.includes(BLANK) || lexicon.test("partner", text);
    for (const { name } of otherBodiesIn(text, lexicon, common)) {
      const known = mentions.get(name) ?? { count: 0, partner: false };
      known.count++;
      known.partner ||= partner;
      mentions.set(name, known);
    }
  }
  return mentions;
}
