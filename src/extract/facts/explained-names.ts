import { matchesOf } from "../../text/matches.js";
import { composed } from "../../text/plain-letters.js";
import { screened } from "../../text/screened.js";
/** A plan's own name that the text explains as somebody's plan ("*Closer Care*, our five-year plan"). */
export interface ExplainedName {
  /** Offsets of the name. */
  readonly start: number;
  readonly end: number;
  /** Whose plan the text says it is ("our", "the trust’s", "Marlbrook’s"). */
  readonly owner: string;
  /** Offsets of what the plan is called in general ("five-year plan", "Council Plan"). */
  readonly kindStart: number;
  readonly kindEnd: number;
}

const SMALL = "(?:of|for|the|and|to|in|a)";
const CAPITAL = "\\p{Lu}[\\p{L}’'-]*";
/** A capital, and up to six more with small words between: "Closer Care", "The Harrowby Way", "Kinder, Quicker". */
const NAME = `[“"‘'*_]?(?<name>${CAPITAL}(?:,?\\s(?:${SMALL}\\s){0,2}${CAPITAL}){0,6})[”"’'*_]?`;
const BODY =
  "council|trust|department|organisation|university|authority|board|group|agency|ministry|commission|office|company|service|borough|city|county|college|force";
const OWNER = `(?<owner>[Oo]ur(?: own)?|[Tt]he (?:${BODY})[’']s(?: own)?|(?:[Tt]he\\s)?(?:${CAPITAL}\\s){0,5}${CAPITAL}[’']s(?: own)?|[Tt]he)`;
/** Lower-case words before the kind may not make it a plan for digital work. */
const KIND =
  "(?<kind>(?:(?!digital|data|technology|technical|information|it|ict)[\\p{Ll}\\d-]+\\s){0,3}(?:plan|strategy|vision)|(?:\\p{Lu}[\\p{L}’'-]+\\s){1,3}(?:Plan|Strategy))";
const CLAUSE_ENDS = "(?=[,.;:)]|\\s(?:from|for|runs|covers|and\\s(?:both|each))\\b|$)";

const PATTERNS = [
  // "Closer Care, our five-year plan"; "Closer Care (our strategy)".
  composed(`(?:^|[\\s“"‘'*_(])${NAME}(?:,\\s|\\s\\()${OWNER}\\s(?:new\\s)?${KIND}\\b`, "gdu"),
  // "our five-year plan, Closer Care"; "Marlbrook's plan is Closer Care"; "the trust's strategy is called Onward".
  composed(
    `(?:^|[\\s(])${OWNER}\\s(?:new\\s)?${KIND}(?:,\\s|\\sis\\s(?:called\\s|named\\s)?|\\s\\()${NAME}${CLAUSE_ENDS}`,
    "gdu",
  ),
  // "Closer Care is the Council Plan".
  composed(`(?:^|[\\s“"‘'*_(])${NAME}\\sis\\s${OWNER}\\s(?:new\\s)?${KIND}\\b`, "gdu"),
];

/** First words that show that a capital begins a sentence or a person's office, and no plan's name. */
const NO_NAME =
  /^(?:This|That|These|It|Its|They|In|At|By|For|To|From|With|Under|Since|When|As|And|Through|Within|Both|Our|Their|We|Digital|Data|Technology|He|She|There|Here|What|Where|Why|How|Of|Minister|Secretary|Director|Chair|Chief|Leader|Mayor|President|Councillor)\b/u;
/** Months and years after a comma are a date and no name. */
const DATE = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|FY)\b/u;

/** The names in a text that it explains as somebody's plan, in reading order. */
export function explainedNames(text: string): ExplainedName[] {
  const found: ExplainedName[] = [];
  if (!/plan|strategy|vision/i.test(text)) return found;
  for (const pattern of PATTERNS) {
    for (const match of matchesOf(pattern, text)) {
      const { name = "", owner = "" } = match.groups ?? {};
      const [start, end] = match.indices?.groups?.["name"] ?? [0, 0];
      const [kindStart, kindEnd] = match.indices?.groups?.["kind"] ?? [0, 0];
      if (NO_NAME.test(name) || DATE.test(name) || name.length < LEAST_LETTERS) continue;
      const bare = /^the$/i.test(owner) && !/^\p{Lu}/u.test(text.slice(kindStart, kindEnd));
      if (bare && !INTERNAL.test(text.slice(kindStart, kindEnd))) continue;
      if (found.some((one) => start < one.end && end > one.start)) continue;
      found.push({ start, end, owner: bare ? "our" : owner, kindStart, kindEnd });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Plans that an organisation has for itself (rubric 1, INT-1): "the clinical strategy, Closer Care" is its own. */
const INTERNAL = screened(
  /^(?:corporate|clinical|quality|people|workforce|estates?|finance|financial|annual|business|council|trust|nursing|medium-term)\b/,
);
/** A shorter name is an abbreviation in brackets. */
const LEAST_LETTERS = 5;
