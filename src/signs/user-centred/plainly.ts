import { groupsIn } from "../../extract/people/groups.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { screened } from "../../text/screened.js";
import { contentWords } from "../../text/words.js";
import { isWholeStatement } from "../whole-first.js";

/** A clause before the people are named: when, or where. */
const SETTING = /^(?:[\p{L}\d’'-]+\s){0,10}?[\p{L}\d’'-]+,\s/u;
/** What may stand before the people whom a sentence is about: how many, which. No verb, and nothing that makes them somebody's object. */
const SUBJECT =
  /^["“‘']?(?:(?:and|but|yet|so|also|today|currently|often|sometimes|because|since|when|while|although|that)\s)*(?:(?!(?:to|for|with|by|from|of|let|lets|help|helps|enable|enables|support|supports|ensure|ensures|give|gives|allow|allows|is|are|was|were|has|have|will)\b)[\w’'%.,-]+\s){0,7}?(?:(?:of|in|out of|among)\s(?:the\s|our\s|all\s)?(?:[\w’'-]+\s){0,2})?$/i;
/** What they cannot do, must do again, wait for or do without, said of them. */
const TROUBLE =
  /\b(?:can ?not|can[’']t|could not|couldn[’']t|(?:is|are|were|was) (?:often |still |currently )?(?:unable|not able|stuck|lost|confused|frustrated|left|forced|obliged|kept|sent|locked out|signed out|not (?:online|confident|sure|told|aware|connected))|unable to|struggl\w+|find(?:s)? (?:it|them|the|our|this|that)\b[^.;]{0,60}\b(?:hard|difficult|confus\w+|frustrat\w+|bewilder\w+|slow|daunting|impossible)|difficult\w*|trouble|lack\w*|do(?:es)? not (?:know|have|use|own|trust|get|understand|see|hear|feel|speak|find)|don[’']t (?:know|have|use|own|trust|get|understand|see|hear|feel|find)|have never|never (?:know|hear|get|see|used)|ha(?:ve|s|d) (?:no|neither|to)\b|must\b|wait\w*|lose|loses|lost|waste\w*|spend|spends|spent|tak(?:e|es|ing) (?:\w+\s){0,4}(?:minutes|hours|days|weeks)|twice|again|three times|four times|several times|repeat\w*|retyp\w+|re-?enter\w*|by hand|on paper|miss(?:es|ed)?|give(?:s)? up|gave up|abandon\w*|worr(?:y|ies|ied)|complain\w*|excluded|isolated|offline|without|no access|only by|told us|said|asked (?:for|us)|want(?:s|ed)?|need(?:s|ed)?|would (?:like|prefer)|too (?:long|slow|few|late|small|hard|many))\b/i;
/** It is to go away, or is only supposed. */
const SPARED =
  /\b(?:no longer|not have to|without having to|so that|would|if|reduc\w+|ensur\w+|in order to|to ensure|will (?:be|have|no|not|help|allow)|should|could|at the (?:heart|centre|center)|comes? first)\b/i;
/** "Where patients have no access, we …": what is done in such a case. */
const ONLY_WHERE = /^(?:if|where|wherever|in cases where)\b/i;
/** People alone are no task: something they do, or that is done to them, needs so many more words. */
const FEWEST_WORDS = 4;

/**
 * USR-1, by its own words: a named group is whom the sentence is about, and it says what they find hard, and at what.
 *
 * @param hasSource whether its source stands in it or beside it
 */
export function showsNeed(statement: LabelledStatement, hasSource: boolean, lexicon: Lexicon): boolean {
  const { text, told, voice, form, grammar, given } = statement;
  if (form === "table-row")
    return (
      given.some(({ label, cue }) => label === "USER_NEED" && cue?.startsWith("column") === true) ||
      (hasSource && TROUBLE.test(text) && groupsIn(text).some(({ particular }) => particular))
    );
  if (voice === "quoted")
    return (
      TROUBLE.test(text) &&
      (given.some(({ cue }) => cue?.startsWith("quoted:") === true) ||
        groupsIn(text).some(({ particular }) => particular))
    );
  if (!isWholeStatement(statement) || statement.doer === "document" || statement.doer === "law") return false;
  const wished = grammar.modality === "need" || told === "duty";
  if (told !== "now" && told !== "done" && told !== "promise" && !wished && !(told === "supposed" && hasSource))
    return false;
  if (contentWords(text).length < FEWEST_WORDS || SPARED.test(text) || ONLY_WHERE.test(text)) return false;
  // "Users of the repairs line" are particular, though users at large are not.
  const groups = groupsIn(text).filter(({ particular, end }) => particular || OF_WHAT.test(text.slice(end)));
  return groups.some(({ start, end }) => {
    const before = text.slice(0, start);
    const isSubject = SUBJECT.test(before) || SUBJECT.test(before.replace(SETTING, ""));
    const after = text.slice(end);
    const near = after.slice(0, NEAR).split(/[;:]\s/)[0] ?? "";
    if (isSubject) return TROUBLE.test(near) || lexicon.test("trouble", near);
    // "… makes it hard for nurses to …", "… leaves tenants waiting".
    return HINDERS.test(before);
  });
}

/** So far behind those who have it their trouble is told, in characters. */
const NEAR = 90;
const OF_WHAT = /^\s(?:of|at|on|with|without)\s(?!the (?:population|country|world)\b|all\b)\w/i;

const HINDERS = screened(
  /\b(?:hard|harder|difficult|impossible|confusing|slow|costly|awkward|frustrating|stressful)(?:er)? for (?:[\w’'-]+\s){0,3}$|\b(?:prevents?|stops?|keeps?|leaves?|forces?|makes?|hinders?|delays?|puts? off|deters?|excludes?|shuts? out|locks? out|signs?|fails?|costs?)\s(?:[\w’'-]+\s){0,3}$/i,
);

/** What joins the people's part to what came of it. */
const LED_TO =
  /\b(?:so (?:we|it|they|the)|because|as a result|in response|following|after|led (?:us )?to|until|therefore|now|instead|asked (?:for|us|to)|told us|complained|wanted|found|tried|tested|showed|said)\b/i;

/** USR-3, by its own words: particular people took part, and a decision here came out differently because of it. */
export function showsChange(statement: LabelledStatement): boolean {
  const { text, told, doer, form } = statement;
  if (form === "table-row") return true;
  if (doer === "other-body" || doer === "law" || doer === "document" || !isWholeStatement(statement)) return false;
  if (told !== "done" && told !== "now" && told !== "promise") return false;
  return groupsIn(text).some(({ particular }) => particular) && LED_TO.test(text) && CAME_OF_IT.test(text);
}

/** A thing here was made, kept, dropped or altered. */
const CAME_OF_IT =
  /\b(?:(?:we|it|they|team|council|trust|project|board|service)\s(?:(?:have|has|then|therefore|now|will)\s)?(?:dropped|drop|kept|keep|changed|change|moved|move|bought|chose|removed|added|add|replaced|rewrote|redesigned|cut|cancelled|delayed|postponed|stopped|took|left|made|built|redrew|brought|restored|reopened)|(?:was|were|is now|are now|has been|have been)\s(?:\w+ly\s)?(?:made|put|moved|kept|retained|dropped|removed|cut|cancelled|delayed|postponed|stopped|changed|replaced|rewritten|redesigned|rebuilt|shortened|added|given)|stays?|stayed|so we will|now\s\w+s)\b/i;

/** USR-4, by its own words: this organisation will try something out with people who will use it. */
export function showsPart(statement: LabelledStatement, lexicon: Lexicon): boolean {
  const { joined, told, doer, form } = statement;
  if (doer === "other-body" || doer === "law" || doer === "document" || !isWholeStatement(statement)) return false;
  if (form !== "table-row" && told !== "promise" && told !== "duty") return false;
  if (!groupsIn(joined).some(({ particular }) => particular) && !TRIES_OUT.test(joined)) return false;
  return ["user-method", "try-out", "tries", "with-users"].some((group) => lexicon.test(group, joined));
}

/** What is done with users, by its name. */
const TRIES_OUT = screened(
  /\b(?:user (?:research|testing|tests?|interviews?|panels?)|usability|co-?design\w*|prototyp\w+|(?:tested|tried|trialled|designed|piloted) (?:with|by)|test\w* (?:\w+\s){0,4}with)\b/i,
);
