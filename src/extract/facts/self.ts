import type { StrategyDocument } from "../../model/document.js";
import { matchesOf } from "../../text/matches.js";
import { screened } from "../../text/screened.js";
import { titleLines } from "./front.js";

/** Tells whether words mean the document itself. Made once per document, because "our Digital Strategy" means the document only where that is its title. */
export interface SelfTeller {
  /** Where the text first speaks of the document itself ("this strategy", "our new five-year plan"): offsets, or undefined. */
  find(text: string): { readonly start: number; readonly end: number } | undefined;
  /** Whether a name ("Digital Strategy 2019-2024") is the document's own title or a short form of it. */
  isOwnTitle(name: string): boolean;
  /** Whether a line of the title begins with the name ("Closer Care: digital strategy"). */
  beginsTitle(name: string): boolean;
  /** Whether the title itself holds all these words ("action plan" in "ICT Action Plan"). */
  isTitled(name: string): boolean;
}

/** "This", "our" or "the", up to four words, and what such a document may be called. */
const SELF =
  /\b([Tt]his|[Tt]hese|[Oo]ur|[Tt]he|THIS|OUR|THE)\s((?:(?!(?:this|these|our|the)\s)[\p{L}\d][\p{L}\d’'-]*\s){0,4}?)([Ss]trategy|[Ss]trategic [Pp]lan|[Pp]lan|[Rr]oadmap|[Vv]ision|[Aa]mbition|[Ff]ramework|[Pp]rogramme?|[Aa]genda|[Pp]olicy|[Bb]lueprint|[Dd]ocument|[Pp]riorities|STRATEGY|PLAN|VISION)\b(?!\s\p{Lu}\p{Ll}|\s(?:on|for)\s\p{Lu})/gu;

/** Without one of these a text does not speak of a document. */
const SAYS_KIND = screened(
  /strategy|plan|roadmap|vision|ambition|framework|program|agenda|policy|blueprint|document|priorities/i,
);

/** Words between that make it another document, unless the title has them too. */
const OTHER = new Set(
  "corporate council business annual delivery implementation estate estates finance financial clinical quality workforce people local service previous last old earlier first parent care project economic local partner partners national their its government nhs hospital individual departmental agency team unit training learning test migration communications recovery continuity every each following existing".split(
    " ",
  ),
);

/** Words that titles of this kind have in common. */
const COMMON = new Set(
  "strategy strategies plan plans roadmap framework programme program agenda policy action vision approach strategic our the a an of for and to in on new draft final version edition next first second third".split(
    " ",
  ),
);

/** Makes the teller for a document. */
export function selfTeller(document: StrategyDocument): SelfTeller {
  const titles = titleLines(document)
    .filter((line) => !OF_ANOTHER.test(line))
    .slice(0, TITLES)
    .map((line) => wordsOf(line));
  const titleWords = new Set(titles.flat());
  const mayStandBetween = (word: string, pointer: string) => {
    const form = word.toLowerCase();
    if (titleWords.has(form)) return true;
    return pointer !== "the" && /^[\p{Ll}\d]/u.test(word) && !OTHER.has(form);
  };
  return {
    find(text) {
      if (!SAYS_KIND.test(text)) return undefined;
      for (const match of matchesOf(SELF, text)) {
        const [words, pointer = "", between = "", kind = ""] = match;
        if (pointer.toLowerCase() !== "this" && !SURE_KIND.test(kind) && !titleWords.has(kind.toLowerCase())) continue;
        const inner = between.split(/\s+/).filter(Boolean);
        if (inner.every((word) => mayStandBetween(word, pointer.toLowerCase())))
          return { start: match.index, end: match.index + words.length };
      }
      return undefined;
    },
    beginsTitle(name) {
      const words = wordsOf(name);
      return titles.some((title) => words.every((word, at) => title[at] === word));
    },
    isTitled(name) {
      const words = wordsOf(name);
      return titles.some((title) => words.every((word) => title.includes(word)));
    },
    isOwnTitle(name) {
      const words = wordsOf(name.replace(/[’']s(?!\p{L})/gu, "")).filter((word) => !/^\d/.test(word));
      const telling = words.filter((word) => !COMMON.has(word));
      const kind = words.at(-1) ?? "";
      const short = new Set((name.match(INITIALS) ?? []).map((letters) => letters.toLowerCase()));
      const isIn = (title: readonly string[], word: string) =>
        title.includes(word) || (short.has(word) && isShortFor(word, title));
      return (
        telling.length === 0 ||
        titles.some((title) => telling.every((word) => isIn(title, word)) && title.includes(kind))
      );
    },
  };
}

/** "AI" in the name of a document whose title has "Artificial Intelligence". */
const INITIALS = /(?<![\p{L}\d])\p{Lu}{2,4}(?![\p{L}\d])/gu;

/** Whether the letters begin words of the title that stand together, in order. */
function isShortFor(letters: string, title: readonly string[]): boolean {
  return title.some((_, from) => [...letters].every((letter, at) => title[from + at]?.startsWith(letter) === true));
}

/** "The programme" or "our vision" may mean many things; these mean the document. */
const SURE_KIND = screened(/^(?:strategy|strategic plan|plan|roadmap)$/i);

/** "Fit with our Corporate Plan", "Goal in the council plan": a heading or column head near the top about another plan. */
const OF_ANOTHER = screened(/\b(?:our|the)\s(?:corporate|council|trust|strategic)\s(?:plan|strategy)\b/i);

/** How many lines of the cover are searched for the title. */
const TITLES = 5;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
