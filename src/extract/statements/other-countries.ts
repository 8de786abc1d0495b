import type { StrategyDocument } from "../../model/document.js";
import { wording } from "./wording.js";

/** Blocks of the opening whose lines (they do not end as sentences do) name the country whose strategy it is. */
const OPENING = 12;
/** A country named so often in a document may be its own, though the opening does not name it. */
const OFTEN = 8;
/** A verb of its own right behind the country's name: it is the one that acts. */
const ACTS =
  /^(?:,[^,.]{3,60},)?\s(?:(?:has|have|had|is|was|also|recently|already|\p{L}+ly)\s){0,3}(?:\p{L}+ed|set|built|put|made|began|took|led|leads|spent|plans|aims|intends|sets|builds|runs|offers|invests|uses|ranks)\b/iu;
/** Words that may stand before the name at the beginning of a sentence. */
const BEFORE =
  /^(?:(?:In|Since|By|For)\s(?:[^,.]{3,40},|(?:\p{L}+\s)?\d{4})\s)?(?:The\s|Similarly,\s|For example,\s)?$/u;

/** Tells whether a sentence begins with a country that is not the document's own and says what that country does or did. */
export function otherCountryTeller(document: StrategyDocument): (sentence: string) => boolean {
  const own = ownCountries(document);
  return (sentence) => {
    const [first] = wording.find("countries", sentence.slice(0, FARTHEST));
    if (first === undefined || own.has(first.term) || !BEFORE.test(sentence.slice(0, first.start))) return false;
    return ACTS.test(sentence.slice(first.end));
  };
}

/** How far into a sentence its subject may end, in characters. */
const FARTHEST = 80;

/** The countries that the opening names or the document names often, by name. */
function ownCountries({ title, blocks }: StrategyDocument): ReadonlySet<string> {
  const own = new Set(wording.find("countries", title ?? "").map(({ term }) => term));
  const times = new Map<string, number>();
  for (const [at, { text }] of blocks.entries())
    for (const { term } of wording.find("countries", text)) {
      if (at < OPENING && !/[.!?]$/.test(text.trim())) own.add(term);
      times.set(term, (times.get(term) ?? 0) + 1);
    }
  const most = Math.max(OFTEN, ...times.values());
  for (const [term, count] of times) if (count === most) own.add(term);
  return own;
}
