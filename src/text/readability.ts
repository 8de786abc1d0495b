import { matchesOf } from "./matches.js";
import { screened } from "./screened.js";
import { wordsIn } from "./words.js";

/** How readable a text is, in the four measures of rubric MAI-1. Shares lie between 0 and 1. */
export interface Readability {
  readonly sentences: number;
  readonly words: number;
  /** MAI-1: 20 or fewer passes. Source: Plain English Campaign and the GOV.UK style guide, as rubric 4 cites them. */
  readonly meanSentenceWords: number;
  /** Share of sentences over 25 words. MAI-1: a quarter or less passes; GOV.UK splits sentences longer than that. */
  readonly longSentenceShare: number;
  /** Uses of abbreviations that the text nowhere explains, per 1,000 words. MAI-1: 4 or fewer passes. */
  readonly unexplainedPerThousand: number;
  /** The unexplained abbreviations, most used first. */
  readonly unexplained: readonly string[];
  /** Share of sentences whose main clause is passive, or hides its action in a noun. MAI-1: under 0.3 passes; told by patterns, not by parsing. */
  readonly passiveShare: number;
}

/** Words above which a sentence is long (MAI-1). */
const LONG_WORDS = 25;
/** Abbreviations that every reader knows better than their long form. */
const KNOWN = new Set(
  "UK US USA EU UN NHS GP GPS IT TV BBC PDF ID OK CD DVD HIV AIDS PIN CV MP MPs BST GMT UTC TBC TBD VAT DIY FAQ FAQs PhD AM PM AI NATO".split(
    " ",
  ),
);
/** Two or more capitals, digits and a plural -s allowed: "ICB", "ICBs", "R&D", "5G" is none. */
const ABBREVIATION = /(?<![\p{L}\p{N}&])\p{Lu}[\p{Lu}\p{N}]*(?:&\p{Lu}+)?\p{Lu}(?:s|’s|'s)?(?![\p{L}\p{N}])/gu;
const MAY_ABBREVIATE = /\p{Lu}[\p{Lu}\p{N}&]/u;
/** A run of so many capitals in a row is shouting, not abbreviation. */
const SHOUTED = /(?:\p{Lu}{2,}[\s,]+){3,}\p{Lu}{2,}/gu;

/** "Is led", "will be delivered", "were being made". */
const PASSIVE =
  /\b(?:is|are|was|were|be|been|being|gets?)\s(?:\p{L}+ly\s|not\s|also\s|being\s|then\s|still\s){0,2}(?:\p{L}{2,}ed|built|made|done|given|taken|held|kept|led|met|paid|put|read|run|seen|sent|set|shown|sought|spent|told|understood|undertaken|written|brought|bought|known|drawn|driven|chosen|found|left|lost|thought|grown|begun)\b/iu;
/** Participles that are adjectives more often than not. */
const STATIVE = screened(
  /\b(?:is|are|was|were|be|been|being)\s(?:\p{L}+ly\s|not\s)?(?:committed|concerned|interested|determined|excited|delighted|pleased|dedicated|experienced|qualified|skilled|limited|needed|supposed|united|based|located|related|advanced)\b/iu,
);
/** The action stands in a noun: "the implementation of X will take place", "provide support for the delivery of". */
const NOMINALISED = screened(
  /^(?:\W*)(?:the|an?|our|this)?\s?(?:\p{L}+\s){0,2}\p{L}{4,}(?:tion|sion|ment|ance|ence|ation)s?\sof\s.{3,80}?\b(?:will|is|are|was|were|has|have|can|should|must|requires?|remains?|takes?)\b|\b(?:carry|carries|carrying|carried) out (?:an?|the)\b|\b(?:undertake|undertakes|undertaking|conduct|conducts|conducting|perform|performs|effect|facilitate|facilitates|make|makes) (?:an?|the|further)\s(?:\p{L}+\s)?\p{L}{3,}(?:tion|sion|ment|ance|ence|sis|view)\b|\b(?:takes?|took|taking) place\b/iu,
);
/** Where a subordinate clause begins: the main clause is judged by what stands before. */
const SUBORDINATE =
  /[,;:–—]?\s(?:which|who|whom|whose|that|because|so that|although|while|whereas|where|when|if|unless|in order to|to ensure)\b/i;

/**
 * The measures of rubric MAI-1 over a text's sentences. An abbreviation is explained where its letters stand in brackets after
 * words that begin with them, or before such words in a line of a glossary. Without sentences all measures are 0.
 *
 * @param elsewhere what stands beside the sentences and is not measured, but may explain their abbreviations: a glossary, a table
 */
export function readability(sentences: readonly string[], elsewhere: readonly string[] = []): Readability {
  const lengths = sentences.map((sentence) => wordsIn(sentence).length);
  const words = lengths.reduce((sum, length) => sum + length, 0);
  const spoken = sentences.filter((_, at) => (lengths[at] ?? 0) > 0);
  const uses = unexplainedUses(sentences, elsewhere);
  const used = [...uses.values()].reduce((sum, count) => sum + count, 0);
  const share = (test: (sentence: string) => boolean) =>
    spoken.length === 0 ? 0 : spoken.filter(test).length / spoken.length;
  return {
    sentences: spoken.length,
    words,
    meanSentenceWords: spoken.length === 0 ? 0 : words / spoken.length,
    longSentenceShare: spoken.length === 0 ? 0 : lengths.filter((length) => length > LONG_WORDS).length / spoken.length,
    unexplainedPerThousand: words === 0 ? 0 : (used / words) * 1_000,
    unexplained: [...uses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([letters]) => letters),
    passiveShare: share(isPassive),
  };
}

/** A clause before "which" or "because" of fewer characters is hardly the main one. */
const LEAST_MAIN = 12;

function isPassive(sentence: string): boolean {
  const cut = SUBORDINATE.exec(sentence);
  const main = cut && cut.index >= LEAST_MAIN ? sentence.slice(0, cut.index) : sentence;
  return (PASSIVE.test(main) && !STATIVE.test(main)) || NOMINALISED.test(main);
}

/** How often each unexplained abbreviation is used. */
function unexplainedUses(sentences: readonly string[], elsewhere: readonly string[]): Map<string, number> {
  const explained = new Set(elsewhere.flatMap(explainedIn));
  const uses = new Map<string, number>();
  for (const sentence of sentences) {
    for (const letters of explainedIn(sentence)) explained.add(letters);
    if (!MAY_ABBREVIATE.test(sentence)) continue;
    const plain = sentence.replace(SHOUTED, (run) => " ".repeat(run.length));
    for (const [found] of matchesOf(ABBREVIATION, plain)) {
      const letters = found.replace(/(?:’s|'s|s)$/u, "");
      if (!KNOWN.has(letters) && !/^[IVXLC]+$/.test(letters)) uses.set(letters, (uses.get(letters) ?? 0) + 1);
    }
  }
  for (const letters of explained) uses.delete(letters);
  for (const word of shouted(sentences, uses)) uses.delete(word);
  return uses;
}

/** Shorter words are as often letters that only look like a word: "ACT", "IT". */
const SHORTEST_SHOUT = 4;

/** Words in capitals that the text has in small letters too ("OUR STRATEGY"): no abbreviations. */
function shouted(sentences: readonly string[], uses: ReadonlyMap<string, number>): string[] {
  const long = [...uses.keys()].filter((letters) => letters.length >= SHORTEST_SHOUT);
  if (long.length === 0) return [];
  const small = new Set(sentences.flatMap((sentence) => sentence.match(SMALL_WORD) ?? []));
  return long.filter((letters) => small.has(letters.toLowerCase()));
}

const SMALL_WORD = /(?<![\p{L}\p{N}])\p{Ll}{4,}(?![\p{L}\p{N}])/gu;

/** "Integrated care board (ICB)", "ICB (integrated care board)". */
const IN_BRACKETS =
  /((?:[\p{L}\p{N}’'&-]+,?\s+){1,9})\(["“‘']?(?:the\s|or\s)?["“‘']?(\p{Lu}[\p{L}\p{N}&]*\p{Lu})s?["”’']?(?:\s[^()]{0,40})?\)/gu;
const BEFORE_BRACKETS = /(?<![\p{L}\p{N}])(\p{Lu}[\p{Lu}\p{N}&]+)s?\s\(([^()]{4,80})\)/gu;

/** Letters in brackets, or brackets after letters: looked for first, because most brackets hold something else. */
const OPENS_EXPLANATION = /\(["“‘']?(?:the\s|or\s)?["“‘']?\p{Lu}[\p{L}\p{N}&]*\p{Lu}|\p{Lu}[\p{Lu}\p{N}&]+s?\s\(/u;

/** "ICB: integrated care board", "ICB | Integrated care board": a line of a glossary, or a row of a table. */
const IN_GLOSSARY =
  /^\W*(\p{Lu}[\p{L}\p{N}&]*\p{Lu})s?\s*(?:[:=|\t–—-]|stands for\b|means\b|\bis short for\b)\s*([^.;:|]{4,100})/u;

function explainedIn(sentence: string): string[] {
  const found: string[] = [];
  const [, defined = "", meaning = ""] = IN_GLOSSARY.exec(sentence) ?? [];
  if (defined !== "" && standsFor(defined, meaning)) found.push(defined);
  if (!sentence.includes("(") || !OPENS_EXPLANATION.test(sentence)) return found;
  for (const [, before = "", letters = ""] of matchesOf(IN_BRACKETS, sentence))
    if (standsFor(letters, before)) found.push(letters);
  for (const [, letters = "", words = ""] of matchesOf(BEFORE_BRACKETS, sentence))
    if (standsFor(letters, words)) found.push(letters);
  return found;
}

/** Whether the letters are those that the words begin with, in order; small words may be passed over. */
function standsFor(letters: string, words: string): boolean {
  const initials = wordsIn(words.replaceAll("-", " ")).map(({ form }) => form[0] ?? "");
  const wanted = [...letters.toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  let at = initials.length - 1;
  let missed = 0;
  for (let letter = wanted.length - 1; letter >= 0; letter--) {
    let look = at;
    while (look >= 0 && initials[look] !== wanted[letter]) look--;
    if (look < 0) missed++;
    else at = look - 1;
  }
  return missed <= Math.floor(wanted.length / 3);
}
