import { matchesOf } from "../../text/matches.js";
import { type Screened, screened } from "../../text/screened.js";
import { conditionsIn, isTerm, type Stretch, wordAt, wordBefore } from "./wording.js";

/** What the words after a break do for the promise. */
type BreakKind = "purpose" | "result" | "means" | "relative" | "condition" | "coordination" | "stop";

/** A place where what is promised ends and something else about it begins. */
export interface Break {
  readonly kind: BreakKind;
  /** Where the joining words begin ("so that", "by"), and where their content does. */
  readonly at: number;
  readonly content: number;
}

/** Joining words and what follows them (the full stop of "U.S." or "no. 4" ends nothing), tried in this order, where what they need is there at all. Each ends where the content begins. */
const PATTERNS: readonly { readonly kind: BreakKind; readonly needs?: Screened; readonly pattern: RegExp }[] = [
  {
    kind: "stop",
    needs: /[;•:–—(]|\.\s|\s-|##/,
    pattern:
      /(?<=[\p{L}\p{N})’”'"])\s*(?:[;•]|(?<!(?:^|[\s.(])\p{Lu}|\b(?:e\.g|i\.e|[Nn]os?|vs|approx|cf|[Aa]rt|[Ss]ec|St|Drs?|Mrs?|Ms))\.\s|:\s|\s[–—-]{1,2}\s|#{2,})|\s\((?!\p{Lu}[\p{Lu}\p{N}&s-]{1,9}\))/gu,
  },
  {
    kind: "result",
    needs: /\bso\b|such|mean|result/i,
    pattern:
      /,?\s(?:so that|such that|in such a way that|so as to|meaning that|meaning|which (?:will )?means?(?: that)?|with the result that|resulting in)\s+|,?\s(?:so|and so)\s(?=(?:\p{L}+\s){1,5}(?:can|could|will|do not|don[’']t|no longer|is|are|has|have|get|gets|feel|feels|stop|stops|spend|spends|realise|receive|see|know|spend|understand)\b)/giu,
  },
  {
    kind: "purpose",
    needs: screened(/order|sure|aim|goal|objective|intention|purpose|ambition|view|benefit|designed|intended/i),
    pattern:
      /,?\s(?:in order (?:that|for)|(?:in order )?(?:to|and) (?:make|making) sure(?: that)?|(?:in order )?to ensure(?: that)?|with the (?:aim|aims|goal|objective|intention|purpose|ambition) (?:of|to)|with a view to|for the purposes? of|for the benefit of|aimed at(?=\s\p{L}+ing\b)|designed to|intended to)\s+/giu,
  },
  {
    kind: "result",
    needs: screened(/,\s.*ing\b/is),
    pattern:
      /,\s(?:and\s)?(?:thereby\s|thus\s|hence\s)?(?=(?:helping|enabling|allowing|freeing|giving|empowering|letting|saving|sparing|ensuring|making|improving|increasing|reducing|cutting|supporting|providing|creating|delivering|driving|leading|encouraging|raising|avoiding|removing)\b)/gi,
  },
  {
    kind: "means",
    needs: /\s(?:by|through|via|with|using|funded|principally|mainly|primarily|partly|largely)\s|,\s\w+ing\b/i,
    pattern:
      /,?\s(?:by(?=\s(?:\p{L}+ly\s)?(?:\p{L}{2,}ing)\b)(?!\s(?:rating|funding|participating|accrediting|awarding|contracting|leading|teaching|operating|visiting|existing|neighbouring|neighboring|reporting|commissioning|coordinating|supporting|implementing|consulting)\s(?:\p{L}+\s)?(?:agenc|bod|authorit|organi[sz]|compan|partner|provider|team|staff|hospital|council|countr|institution|universit|offic|unit|department|ministr|firm)\p{L}*)|(?:principally |mainly |primarily |partly |largely )?(?:through(?! to\b| which\b)|via|by means of|by way of|with the (?:proposed )?(?:support|help) of|with help from|with support from|funded by))\s+|,?\s(?=using\s)(?<!\b(?:on|of|in|for|from|by|when|about|and|are|is),?\s)|,\s(?=(?:engaging|starting|beginning|introducing|running|adopting|replacing|moving|piloting|testing|establishing|setting up|offering|launching|publishing|appointing|recruiting|hiring|training(?!\s(?:and|or|&|needs|costs?|programmes?|courses?)\b)|investing|developing|building|rolling out|opening|closing|sharing|holding|hosting)\b)|:\s(?=by\s)/giu,
  },
  {
    kind: "means",
    needs: screened(/(?:with|cost|from)\s/i),
    pattern:
      /,?\s(?:at|with|from)\s(?=a (?:total )?cost of\b|(?:an? )?(?:\p{L}+\s)?(?:grant|investment|budget|sum|funding) of\b|(?:the|our|its) (?:\p{L}+\s){0,3}(?:budget|fund|reserves?)\b)|,\swith\s(?=(?:an?|the|our|new|\d[\d,]*)\s(?!(?:minimum|maximum|target|aim|view|goal|focus|emphasis|view|exception|result|intention|purpose|ambition|objective|first|last|majority)\b))/giu,
  },
  {
    kind: "means",
    needs: screened(/programme|program|project|initiative|scheme|fund|framework|partnership/i),
    pattern:
      /,?\s(?:as part of|under|within)\s(?=(?:the|our|its)\s(?:\p{Lu}[\p{L}\p{N}’'-]*\s){1,5}(?:[Pp]rogramme|[Pp]rogram|[Pp]roject|[Ii]nitiative|[Ss]cheme|[Ff]und|[Ff]ramework|[Pp]artnership)\b)/gu,
  },
  {
    kind: "relative",
    needs: screened(/which|whose|where|that|who\b/i),
    pattern:
      /,?\s(?=(?:which|whose|where)\s)|\s(?=that (?:will|would|can|could|should|is|are|has|have|helps?|supports?|enables?|allows?|lets?|gives?|saves?|makes?|works?|meets?|provides?|illuminates?|minimi[sz]es?|\p{L}+s)\b)|,\s(?=who\s)/giu,
  },
  {
    kind: "stop",
    pattern:
      /,?\s(?=(?:while|whilst|supported by|backed by|on the basis of|building on|drawing on|based on|according to|tailored to|as well as|in line with|in support of|in accordance with|as part of|as close|alongside|in collaboration with|in partnership with|in conjunction with|such as|for example|for instance|e\.g\.|i\.e\.|instead of|rather than|outlining|explaining|setting out|compared (?:to|with)|up from|down from|especially|particularly|with (?:a|the|an) (?:minimum|maximum|target)|because|if|unless|as they|as it|as we|as outlined|as set out|led by|owned by|overseen by|managed by)\b)/gi,
  },
  {
    kind: "stop",
    needs: /\sas\sthe|\sand\s|,\s/,
    pattern:
      /\sas\s(?=the\s[^.,;]{3,60}\s(?:is|are|becomes?|develops?|grows?|matures?)\b)|(?:,\s(?:and\s|but\s)?|\sand\s)(?=(?:we|they|it)\s(?:also\s)?(?:will|shall|also|aim|plan)\b)|,?\sand\s(?=(?:the|a|an|our|their|its|these|all)\s[^,.;]{3,60}?\s(?:will|shall|should)\b)/gu,
  },
  { kind: "stop", needs: /,\s/, pattern: /,\s(?=(?:with|and with|in|by|from|over|at|but|yet|as|for|subject)\s)/gi },
];

/** "So good that people choose it": the result of a degree. */
const SO_THAT = screened(/\bso\s(?!that\b)[^.;]{2,60}?(\sthat\s+)/i);

const TO = /\s(?:in order )?to\s+(?:(?:\p{L}+ly|better|further|also|then|both|fully)\s+)?(?=\p{Ll})/gu;
const AND = /,?\s(?:and|&)\s+(?:(?:also|then|will|to|\p{L}+ly)\s+)*(?=\p{Ll})/gu;

/** Where the stretch of a promise breaks, in order. Only breaks outside brackets count. */
export function breaksIn(text: string, { start, end }: Stretch): Break[] {
  const found: Break[] = [];
  const words = text.slice(start, end);
  for (const { kind, needs, pattern } of PATTERNS) {
    if (needs && !needs.test(words)) continue;
    for (const match of matchesOf(pattern, words)) {
      found.push({ kind, at: start + match.index, content: start + match.index + match[0].length });
    }
  }
  const extent = SO_THAT.exec(words);
  if (extent) {
    const content = start + extent.index + extent[0].length;
    found.push({ kind: "result", at: content - (extent[1]?.length ?? 0), content });
  }
  for (const match of conditionsIn(words)) {
    found.push({ kind: "condition", at: start + match.start, content: start + match.start });
  }
  found.push(...purposesIn(text, words, start), ...coordinationsIn(text, words, start));
  return found
    .filter(({ at, kind }) => kind === "stop" || !insideBrackets(text, start, at))
    .sort((a, b) => a.at - b.at || RANK.indexOf(a.kind) - RANK.indexOf(b.kind))
    .filter((one, index, all) => index === 0 || one.at >= (all[index - 1] as Break).content || one.at === 0);
}

const RANK: readonly BreakKind[] = ["result", "purpose", "means", "condition", "relative", "coordination", "stop"];

/** "To" before a bare verb, save where the words before it need one ("enable staff to…", "the right to…"). */
function purposesIn(text: string, words: string, start: number): Break[] {
  const found: Break[] = [];
  let owed = needsComplement(words) ? 1 : 0;
  for (const match of matchesOf(TO, words)) {
    const at = start + match.index;
    const content = at + match[0].length;
    if (!isTerm("verbs", wordAt(text, content))) continue;
    const before = wordBefore(text, at + 1);
    if (isTerm("complement-words", before)) continue;
    if (isTerm("complement-verbs", before)) continue;
    if (owed > 0 && !match[0].includes("order")) {
      owed--;
      continue;
    }
    found.push({ kind: "purpose", at, content });
  }
  return found;
}

/** Whether the verb at the start, or the second of a pair ("train and encourage"), takes a "to" of its own. */
function needsComplement(words: string): boolean {
  const [first = "", second = "", third = ""] = words.trimStart().toLowerCase().split(/\s+/, 3);
  if (isTerm("complement-verbs", first)) return true;
  return second === "and" && isTerm("complement-verbs", third);
}

/** "And" before a second verb with an object of its own; two verbs on one object are one promise. */
function coordinationsIn(text: string, words: string, start: number): Break[] {
  const found: Break[] = [];
  for (const match of matchesOf(AND, words)) {
    const at = start + match.index;
    const content = at + match[0].length;
    const verb = wordAt(text, content);
    if (!isTerm("verbs", verb)) continue;
    if (
      isTerm("verbs", wordBefore(text, at)) &&
      /\b(?:to|will|shall)\s\S+$/i.test(text.slice(Math.max(0, at - 30), at))
    )
      continue;
    const done = words.slice(0, match.index).trim().split(/\s+/).length;
    if (done < 2) continue;
    const next = wordAt(text, content + verb.length + 1);
    if (next === "" || /^(?:of|is|are|was|were|will|has|have|can|and|or|for|to|from|by|with)$/.test(next)) continue;
    found.push({ kind: "coordination", at, content });
  }
  return found;
}

function insideBrackets(text: string, from: number, at: number): boolean {
  const before = text.slice(from, at);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}
