import type { Lexicon } from "../../text/lexicon.js";
import { wordsIn } from "../../text/words.js";

/** A name of a body or place other than the organisation's own, with its place in the text. */
export interface OtherBody {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Ends of names that say which kind of body it is. */
const KIND_OF_BODY =
  /^(?:Council|Trust|University|College|Hospital|Hospitals|Borough|County|City|District|Authority|Police|Partnership|Department|Ministry|Agency|Board|Association|Library|Museum|Ambulance|Fire|Rescue|Homes|Housing|Port|Harbour|Airport|Government)$/u;

/**
 * Names of bodies and places in a text from which the organisation's own names are blanked. A capital at the start of a
 * sentence is a name only where what follows says so: "Thornley's", "Thornley Council", "Thornley lets".
 *
 * @param common as {@link commonWords} gives them
 */
export function otherBodiesIn(text: string, lexicon: Lexicon, common: ReadonlySet<string>): OtherBody[] {
  const words = wordsIn(text);
  const found: OtherBody[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (!first || !isCapital(first.text) || isCommon(first.text, lexicon)) continue;
    let last = at;
    while (words[last + 1] && isCapital(words[last + 1]?.text ?? "") && touches(text, words[last], words[last + 1]))
      last++;
    const name = text.slice(first.start, words[last]?.end);
    const opens = opensSentence(text, first.start);
    const told =
      /[’']s?$/u.test(name) ||
      KIND_OF_BODY.test(words[last]?.text ?? "") ||
      last > at ||
      (STANDS_ALONE.test(first.text) && !common.has(first.form) && DOES.test(text.slice(first.end)));
    if (!opens || told)
      found.push({ name: name.replace(/[’']s?$/u, ""), start: first.start, end: words[last]?.end ?? 0 });
    at = last;
  }
  return found;
}

/** Whether what begins at the offset is the first word of a sentence, a line, a cell or a quotation. */
function opensSentence(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const words = before.trimEnd();
  return at === 0 || before.includes("\t", words.length) || /^[.!?:;•–—“"]$/.test(words.slice(-1));
}

/** A word that reads as a name: no plural, and none of the endings by which nouns of quality and action are made. */
const STANDS_ALONE =
  /^(?!.*(?:[^s]s|ing|ion|ity|ment|ness|ance|ence|ship|ism|logy|ware|body|one|day)$)\p{Lu}\p{Ll}{3,}$/u;
/** What it does follows. */
const DOES = /^\s(?:will|shall|has|had|was|\p{Ll}{2,}(?:ed|s|t))\b/u;

/** The words that a document writes in small letters: at the start of a sentence they are no names. */
export function commonWords(statements: readonly { readonly text: string }[]): ReadonlySet<string> {
  const common = new Set<string>();
  for (const { text } of statements)
    for (const { text: word, form } of wordsIn(text)) if (word === form) common.add(form);
  return common;
}

function isCapital(word: string): boolean {
  // Most words begin with a small letter, which is told without an expression.
  return (word < "a" || word > "{") && /^\p{Lu}\p{Ll}+/u.test(word);
}

function isCommon(word: string, lexicon: Lexicon): boolean {
  const plain = word.replace(/[’']s$/u, "");
  return (
    lexicon.find("kind-word", plain).some(({ start, end }) => start === 0 && end === plain.length) ||
    /^(?:The|This|That|These|Those|Our|Ours|We|It|Its|In|On|At|By|For|From|With|As|And|But|Or|If|When|Where|While|Since|Because|Unlike|Like|After|Before|Both|Each|Every|All|Most|Some|Many|Two|Three|Four|Five|One|Half|No|Not|To|Of|There|They|Their|His|Her|He|She|You|Your|What|Who|How|Why|Here|Elsewhere|Other|Others|Learning|Working|Building|Using|Following|Taking|Lessons|Staff|People|Patients|Residents|An?)$/u.test(
      plain,
    )
  );
}

function touches(text: string, left: { end: number } | undefined, right: { start: number } | undefined): boolean {
  return left !== undefined && right !== undefined && /^\s$/.test(text.slice(left.end, right.start));
}
