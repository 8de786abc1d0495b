import { lexiconBeside } from "../../text/load-lexicon-file.js";
import { screened } from "../../text/screened.js";
import { groupsIn } from "../people/groups.js";

const lexicon = lexiconBeside(import.meta.url, "object.yaml");

/** Where the phrase that names the thing ends: a preposition, a purpose, a relative clause, a stop. */
const PHRASE_END =
  /\s(?:for|with|without|that|which|who|whose|so|to|when|where|while|across|in|into|onto|at|from|via|by|using|through|throughout|as|within|between|among|during|under|including|such|covering|containing|on|against|over|until|before|after|if|because|than|towards?|will|shall|is|are|was|were|has|have|can|could|may|might|would|must|should|being|underpinning|supporting|required|needed|used)\b|(?<=\bways?)\s|[;:([–—]|\.\s/u;
/** "We have", "the council has", "all", "also": nothing of what is done. */
const IN_FRONT =
  /^(?:(?:we|they|it)\s(?:have|has|are|will|shall|can|now)\s|(?:we|they)\s|(?:also|then|not|fully|further|and|to)\s)+/i;
/** "Design and test", "develop, agree and publish": one object for several verbs; "bring in", "switch on": one verb of two words. */
const VERBS =
  /^(?:\p{Ll}+,\s(?:\p{Ll}+\s)?)?(?:(?:\p{L}|-)+(?:\s(?:and|or|&)\s\p{Ll}+)?)(?:\s(?:out|up|down|over|off|back|together|forward|upon|away(?:\swith)?|(?<=\b(?:[Bb]ring|[Pp]has|[Bb]uy|[Bb]uild|[Pp]lug|[Uu]sher|[Ff]old)\p{Ll}*\s)in|(?<=\b(?:[Ss]witch|[Tt]urn)\p{Ll}*\s)on))?(?=\s|$)/u;
/** "Ensure that", "make sure": what follows has its own subject and verb. */
const ENSURING = screened(/^(?:ensur\p{L}+|mak(?:e|ing) sure|see(?:ing)? to it)(?:\sthat)?\s/iu);
/** A phrase that begins so names a thing; it is no verb. */
const DETERMINER =
  /^(?:the|an?|all|every|each|our|its|their|this|these|those|any|some|more|most|both|another|new|existing|single|\d[\d,.]*)\s/i;
/** The verb after a subject: "the portal will be rebuilt", "all laptops to be encrypted". */
const FINITE =
  /\s(?:will|shall|is|are|was|were|has|have|had|can|must|should|to be|be|being)\s|\s(?:will|shall)$|\s(?:live|in place|available|complete|completed|replaced|upgraded|installed|deployed|implemented|introduced|rolled out|closed|retired)\b/i;

/**
 * Whether what is promised acts on a technology or a function of IT: "replace the network switches", "portal live in all
 * clinics". Skills, teams, services and people are none, whatever they are called after.
 *
 * @param what a promise's *what*: verb and object, or subject and state
 */
export function actsOnTechnology(what: string): boolean {
  if (/^there\s/i.test(what)) return false;
  return phrasesIn(withoutOtherMeanings(what).trim().replace(IN_FRONT, "")).some(namesThing);
}

/** The words with phrases masked that only sound like technology: "health system", "network of champions". */
function withoutOtherMeanings(words: string): string {
  return lexicon
    .find("other-meanings", words)
    .reduce((left, { start, end }) => left.slice(0, start) + "x".repeat(end - start) + left.slice(end), words);
}

/** The phrases that name what is acted on, first that of the verb itself. */
function phrasesIn(words: string): string[] {
  const ensuring = ENSURING.exec(words);
  if (ensuring) return phrasesIn(words.slice(ensuring[0].length).replace(IN_FRONT, ""));
  const finite = FINITE.exec(words);
  if (DETERMINER.test(words) || (finite && finite.index < SUBJECT_REACH && !startsWithVerb(words)))
    return [phraseAt(words)];
  const verb = VERBS.exec(words)?.[0] ?? "";
  if (verb.length === words.length) return [words];
  const rest = words.slice(verb.length).trimStart();
  const found = [phraseAt(rest)];
  const further = lexicon.test("moving", verb) ? TO : lexicon.test("equipping", verb) ? WITH : undefined;
  const after = further?.exec(` ${rest}`);
  if (further && after) found.push(phraseAt(` ${rest}`.slice(after.index + after[0].length)));
  // "Single sign-on for wards", "Network upgrade": an item without a verb.
  if (!isVerb(verb)) found.push(phraseAt(words));
  return found;
}

/** A subject is not longer than this, in characters. */
const SUBJECT_REACH = 90;
const TO = /\s(?:to|onto|into|in|on|with|upon)\s(?:an?\s|the\s)?/i;
const WITH = /\swith\s/i;

function startsWithVerb(words: string): boolean {
  return isVerb(VERBS.exec(words)?.[0] ?? "");
}

/** Whether a word may be a verb in a list of actions; capitals within a word, digits and most endings of nouns say no. */
function isVerb(words: string): boolean {
  const first = words.split(/[\s,]/)[0] ?? "";
  return (
    !/\d|^\p{Lu}{2}|(?:tion|ment|ness|ity|ware|ology|ologies|ics|ture|ance|[^s]s)$/u.test(first) ||
    /^(?:access|process|assess|address|discuss|focus|miss|implement|complement|document|function|position|cement|supplement|finance|enhance|balance|advance|capture|structure)$/i.test(
      first,
    )
  );
}

/** The noun phrase at the beginning, with what stands after "of" where the noun before it only says what is done. */
function phraseAt(words: string): string {
  const end = PHRASE_END.exec(` ${words}`);
  const phrase = end ? words.slice(0, Math.max(0, end.index - 1)) : words;
  const inner = /^(.*?)\s(?:of|to)\s(.*)$/is.exec(words);
  const [, before = "", after = ""] = inner ?? [];
  if (inner && before.length <= phrase.length && lexicon.test("passed-over", lastWords(before))) return phraseAt(after);
  return phrase.split(/\sof\s(?!things\b)/i)[0] ?? phrase;
}

/** Whether a noun phrase names a technology. In a list of things one is enough, unless people or their skills are among them. */
function namesThing(phrase: string): boolean {
  const members = phrase.split(/,\s(?:and\s|or\s)?|\s(?:and|or|&)\s|\//u).filter((one) => /\p{L}/u.test(one));
  const kinds = members.map(kindOf);
  return kinds.includes("thing") && !kinds.includes("people");
}

function kindOf(member: string): "thing" | "people" | "other" {
  const head = lastWords(member, 1);
  if (lexicon.test("function-heads", head) && lexicon.test("plain-functions", member)) return "thing";
  if (groupsIn(member).some(({ end }) => end >= member.length - 1)) return "people";
  if (lexicon.test("not-things", head)) return "other";
  if (lexicon.test("things", member)) return "thing";
  return lexicon.test("qualifiers", member) && lexicon.test("qualified", head) ? "thing" : "other";
}

/** The last words of a phrase, without stops. */
function lastWords(phrase: string, count = 2): string {
  let end = phrase.length;
  while (end > 0 && !IN_WORD.test(phrase.charAt(end - 1))) end--;
  return phrase.slice(0, end).split(/\s+/).slice(-count).join(" ");
}

const IN_WORD = /[\p{L}\p{N})’'-]/u;
