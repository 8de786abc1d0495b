import { recordRow } from "../../extract/record/record-rows.js";
import type { Statement } from "../../model/statement.js";
import { screened } from "../../text/screened.js";
import { quantitiesOf } from "./figures.js";
import { type Applies, cues, type Rule } from "./rule.js";

/** Whose gap it is: this organisation's. */
const OURS =
  /\b(?:our|we|us|the (?:whole |old |current |present |existing |main |last |present |central )?(?:system|network|software|register|registry|database|data|records?|app|portal|platform|site|project|scheme|budget|board|trust|council|department|service|organisation|agency|ministry|government|strategy|plan|programme|city|county|sector)|government|staff|departments|workforce|public (?:services|administrations?)|services|website|systems|funding|budget|plan|it)\b/i;
/** "Only 38% of forms…": a small share of what there should be. */
const ONLY = screened(
  /\bonly\s+(?:around\s|about\s)?(?:\d|one |two |three |a (?:third|quarter|few|limited|small|handful|minority))/i,
);
/** What share of people at large does something is no failing of the organisation. */
const OF_THE_PUBLIC = screened(
  /\b(?:adults|residents|households|population|employees|employment|establishments|users|businesses|companies|citizens|consumers|councils|countries)\b[^.;]{0,60}\bonly\b|\bstudy\b/i,
);
/** "If the bid succeeds, we will…": it may not. */
const CONDITION = screened(
  /\bif\s(?:[^,.]{0,40}\s)?(?:funding|funds|money|approval|bid|application|grant|business case)\b[^,.]{0,40}\b(?:is|are|receives?|agreed|approved|succeeds?|successful|secured|available|allows?)\b/i,
);
/** "We said that we would open six, and opened none." */
const BROKEN = screened(
  /(?<!\b(?:is|are|be|being)\s)\b(?:said|promised|pledged|planned|expected|intended|aimed|hoped|set out)\b[^.;]{0,80}\b(?:would|to|by)\b[^.;]{0,90}[,;:–—]\s(?:and|but|yet|it|this|that|we|only|they)\b[^.;]{0,40}\b(?:not|never|none|nothing|no|only|still|late)\b/i,
);
/** "This was not achieved": what had been said in the sentence before. */
const THIS_FAILED = screened(
  /^(?:sadly,? |unfortunately,? |in the event,? )?(?:this|that|it|they|these|neither|neither of them|only (?:half|part) of (?:this|it)) (?:(?:was|were|has|have|did|is|are) (?:still )?(?:not|never) (?:yet )?(?:been )?|never )(?:achieved|done|delivered|happen(?:ed)?|completed?|finish(?:ed)?|met|built|reach(?:ed)?|carried out|reali[sz]ed|take place|took place|come about|came about|succeed(?:ed)?|work(?:ed)?|put in place|opened|fulfilled|kept)\b/i,
);
/** "Only 19 of our 64 inspectors use theirs", "our rooms still have projectors that fail". */
const OURS_FALLS_SHORT = screened(
  /\bonly\s(?:\p{L}+\s)?(?:\d[\d,.]*%?|\p{L}+)\sof\sour\b|\bour\b[^,;.]{0,60}\b(?:still\s(?:lose|have no|has no|have to|has to|need|needs|rely|relies|depend|depends|run on|runs on|print|copy|retype|share|wait|cannot)|(?:that|which)\s(?:fail|break|crash)|(?:fail|breaks? down|crash|crashes|drops? out)\b(?!\s(?:rate|test)))|\b(?:that|which)\s(?:we|nobody|no one|hardly anybody|few)\s(?:later\s|then\s|soon\s)?(?:switched off|abandoned|gave up|dropped|used|uses|wanted|never used)\b|\bnever\s(?:came|arrived|happened|materiali[sz]ed|appeared|caught on|took off|opened|launched|went live|arrived|worked|finished|started)\b/iu,
);
/** "Has not had an update since 2017", "have never been tested": what should have happened and has not. */
const HAS_NOT = screened(
  /\b(?:(?:has|have)\s+(?:still\s+|so far\s+|as yet\s+|to date\s+)?(?:not|never)|hasn[’']t|haven[’']t)\s+(?:yet\s+|always\s+|so far\s+|ever\s+)?(?=\p{L}+)/iu,
);
/** "There is nobody left who…", "there are no agreed methods", "there is, however, relatively little sharing". */
const THERE_IS_NO = screened(
  /\bthere\s+(?:is|are|remains?)\s*(?:,?\s*however\s*,\s*)?(?:still\s+|currently\s+|as yet\s+|at present\s+|today\s+)*(?:no(?:\s+one|body)?|nothing|(?:too|relatively|comparatively|very|rather)\s+(?:few|little)|not\s+enough|little|hardly\s+any|only\s+one)\s+(?!evidence\b|research\b|literature\b|stud(?:y|ies)\b)/iu,
);
/** "No sponsor has so far been found", "none of our clinics has…". */
const NONE_HAS = screened(
  /^(?:(?:at present|so far|today|as yet),?\s+)?(?:no|none\s+of)\s+(?:[\p{L}’'-]+\s+){1,5}?(?:has|have)\s+(?:(?:so\s+far|as\s+yet|yet|to\s+date|ever|even)\s+)*(?:been\s+)?\p{L}+/iu,
);
/** Somebody else's shortcomings, or a rule or an effect rather than a fact. */
const NOT_OURS =
  /\b(?:if|where|while|as long as|provided|so that|ensur\w+|unless|would|could|should|may|might|must|they|them|you|this|these|such|people|users|citizens|adults|households|companies|businesses|firms|SMEs|residents|patients|countries|who\s+(?:has|have))\b/i;
/** "Avoiding duplication", "closing the skills gap": the shortcoming is what something is done against. */
const RELIEVED = screened(
  /\b(?:reduc\w+|replac\w+|updat\w+|consolidat\w+|resolv\w+|avoid\w*|prevent\w*|eliminat\w+|remov\w+|tackl\w+|address\w*|fill\w*|clos(?:e|es|ed|ing)|bridg\w+|overcom\w+|identify\w*|minimi[sz]\w+|without|mitigat\w+|against|less|fewer)\s+(?:[\w’'-]+\s+){0,3}$/i,
);
/** "A quarter of the scanners no longer work", "two of our five sites have no cover": a counted part that fails. */
const SHARE_FAILS = screened(
  /^(?:(?:about|nearly|almost|over|more than|only)\s)?(?:an?|half|one|two|three|four|five|six|seven|eight|nine|ten|most|many|some|several|\d[\d.,]*%?)\s(?:\w+\s)?of (?:the|our)\s[^,;.]{2,50}?\s(?:no longer works?|do(?:es)? not (?:work|have|meet|talk|match|reach)|cannot|can[’']t|fails?|lacks?|ha(?:ve|s) no|(?:is|are) (?:out of|past|beyond|without|unsupported|broken|obsolete|empty|unfilled|vacant)|needs? replacing)\b/i,
);
/** "Is not duplicated", "never late". */
const DENIED = /\b(?:not|no|never|without|nor)\s(?:\w+ly\s)?$/i;
/** "Weaknesses: legacy systems, skills": a form filled in with what everybody has. */
const TEMPLATE = screened(/^(?:strengths?|weakness(?:es)?|opportunit(?:y|ies)|threats?)\s*:/i);
/** What is promised, wanted or stated as a rule owns up to nothing. */
const NOT_STATED: ReadonlySet<Statement["grammar"]["modality"]> = new Set([
  "promise",
  "intention",
  "exploration",
  "requirement",
]);

/** "Issues before it is too late", "where it lacks expertise", "might get in the way": supposed, not so. */
const SUPPOSED =
  /(?<!,\s)\b(?:if|where|when|whenever|unless|before|in case|so that|whether)\s[^,;.]*$|\b(?:might|may|could|would|can)\s(?:\w+ly\s)?$/i;
/** "A failure to meet this would …", "is allowed as long as …": what would follow, or what is accepted. */
const ALLOWED =
  /^(?:(?!\b(?:to|that|which)\b)[^,;.]){0,60}\b(?:would|could|might)\b|^[^,;.]{0,70}\b(?:is|are) (?:supported|allowed|accepted|permitted|tolerated)\b|^\s?if\b/i;
/** "Small firms are not yet …": what people or firms at large lack is no failing of the organisation. */
const OF_OTHERS = screened(
  /^(?:(?:[\p{L}’'-]+|\d+%?)\s){0,4}?(?:SMEs|companies|businesses|firms|enterprises|vulnerable groups|citizens|people|adults|households|students|consumers|countries|researchers|farmers)\b(?![’'])/iu,
);
/** "Our legacy" alone is an inheritance. */
const LEGACY_OF = screened(
  /^legacy\b(?!\s(?:and\s)?(?:[\w-]+\s)?(?:systems?|technolog\w+|IT|ICT|applications?|estate|infrastructure|software|platforms?|process\w*|code|servers?|networks?|equipment|hardware|data|products?|kit|tools?|contracts?|services?|websites?)\b)/i,
);

/** Rubric (b) 5: admits a gap, failure, limit, dependency, risk or missing money of this organisation. */
export const candour: Rule = {
  label: "CANDOUR",
  applies(statement, { before }, already): Applies | null {
    const { text, voice, role, grammar } = statement;
    if (voice !== "own" || role === "references" || role === "glossary" || role === "principles") return null;
    if (role === "vision" || cues.test("candour-sector", text) || IN_GENERAL.test(text) || TEMPLATE.test(text))
      return null;
    if (recordRow(statement)?.state === "not-done") return { cue: "row of what was not done" };
    const money = cues.find("candour-unsure", text)[0];
    if (money) return { cue: money.term };
    if (BROKEN.test(text) || (THIS_FAILED.test(text) && OURS.test(before?.text ?? "")))
      return { cue: "promised, not kept" };
    if (CONDITION.test(text)) return { cue: "if it is funded" };
    if (NOT_STATED.has(grammar.modality) || already.includes("USER_NEED")) return null;
    const behind = FALLS_BEHIND.exec(text);
    if (behind) return { cue: behind[0].toLowerCase() };
    const admitted = ADMITTED.flatMap((group) => cues.find(group, text)).find(
      ({ start, term }) =>
        !RELIEVED.test(text.slice(0, start)) &&
        !(/^\w+$/.test(term) && DENIED.test(text.slice(0, start))) &&
        !SUPPOSED.test(text.slice(0, start)) &&
        !ALLOWED.test(text.slice(start + term.length)),
    );
    if (admitted && OURS.test(text) && !STUDIED.test(text) && !OF_OTHERS.test(text)) return { cue: admitted.term };
    const failing = SHARE_FAILS.exec(text);
    if (failing) return { cue: failing[0].toLowerCase() };
    const missing = lacking(statement);
    if (missing) return missing;
    const short = OURS_FALLS_SHORT.exec(text);
    if (short && OURS.test(text)) return { cue: short[0].toLowerCase() };
    const fault = cues
      .find("candour-fault", text)
      .find(
        ({ start, end }) =>
          !RELIEVED.test(text.slice(0, start)) &&
          !AS_A_RULE.test(text) &&
          !SUPPOSED.test(text.slice(0, start)) &&
          !LEGACY_OF.test(text.slice(start)) &&
          !BY_CHOICE.test(text.slice(start, end + 30)),
      );
    if (fault && /\b(?:our|we)\b[^,;.]{0,50}$/i.test(text.slice(0, fault.start))) return { cue: fault.term };
    return ONLY.test(text) &&
      !OF_THE_PUBLIC.test(text) &&
      quantitiesOf(statement).figures.length > 0 &&
      /\b(?:but|however|yet|while)\b/i.test(text)
      ? { cue: "only so many" }
      : null;
  },
};

/** "Our finance system can no longer meet the needs of …": a thing of ours, at the head of the sentence, that falls behind. */
const FALLS_BEHIND = screened(
  /^(?:(?:today|at present|currently|as a result),?\s)?(?:our|the|both|many of our|some of our|most of our)\s(?:[\p{L}’'-]+\s){0,4}?(?:systems?|networks?|software|servers?|websites?|sites?|portals?|platforms?|apps?|applications?|infrastructure|equipment|devices|laptops|telephon(?:y|es)|switchboard|service desk|databases?|registers?|records?|tools|contracts?|processes|estate)\b[^,;.]{0,40}?\s(?:can no longer|(?:is|are) no longer able to|(?:do|does) no longer|no longer|cannot|can[’']t)\s(?:meets?|cope|keeps? up|supports?|serves?|handles?|match(?:es)?|carry|carries|hold)\b/iu,
);

/** What holds of the world: a saying, a condition, a thing that nobody does alone. */
const IN_GENERAL = screened(
  /^(?:it is|is|it[’']s) (?:not|never) (?:enough|always|just|only|a )|\b(?:cannot|can[’']t|not) [^.;]{3,60}\b(?:alone|on (?:our|its|their) own|by (?:ourselves|itself|themselves)|unless)\b|^(?:failure|inability|lack of [^.;]{3,40}) (?:to )?[^.;]{3,80}\b(?:could|would|may|might|can|will)\b|\b(?:applications|systems|projects|organi[sz]ations|services|programmes) (?:often|become|fail|can|tend)\b[^.;]{0,40}\b(?:for many reasons|when|because|if)\b/i,
);
/** What a study found somewhere tells nothing about this organisation. */
const STUDIED = screened(
  /\b(?:research|stud(?:y|ies)|survey|literature|data)\s(?:also\s)?(?:by|shows?|showed|suggests?|found|founds|finds)\b/i,
);

/** Words that own up to a gap or a failure by themselves, where it is ours. */
const ADMITTED = ["candour", "candour-short"];

/** "We do not move a service until…": a rule, no failing. */
const AS_A_RULE = screened(/\bwe (?:do not|never)\b[^.;]{3,120}\b(?:until|unless|without|before|if|what|where)\b/i);

/** "We do not tolerate fraud": a choice or a limit of the text, no failing. */
const BY_CHOICE = screened(
  /^cannot (?:help|continue|wait)\b|^limited to\b|^(?:do|does|did)\s+not\s+(?:tolerate|accept|leave|forget|underestimate|cover|assume|intend|plan|propose|offer|wish|want|seek|believe|think|consider|express|claim|require|need|apply|include|replace|mean|just|only|simply|comply|implement|monitor|discriminate|compromise|sell|charge)\b/i,
);

/** Nothing and nobody where there should be something: told of a particular thing, in the present or the perfect. */
function lacking({ text, grammar }: Statement): Applies | null {
  if (grammar.subject === "other-body" || grammar.subject === "document") return null;
  const hasNot = HAS_NOT.exec(text);
  if (hasNot) {
    const before = text.slice(0, hasNot.index);
    const after = text.slice(hasNot.index + hasNot[0].length);
    const kept = cues.find("candour-kept", after).some(({ start }) => start === 0);
    if (!kept && !NOT_OURS.test(before) && PARTICULAR.test(before)) return { cue: hasNot[0].trim().toLowerCase() };
  }
  const faulty = cues
    .find("candour-faulty", text)
    .find(({ start }) => OURS_IS.test(text.slice(0, start)) && !SUPPOSED.test(text.slice(0, start)));
  if (faulty) return { cue: faulty.term };
  const none = THERE_IS_NO.exec(text) ?? NONE_HAS.exec(text) ?? NOBODY.exec(text);
  if (!none || NOT_OURS.test(text.slice(0, none.index))) return null;
  const what = text.slice(none.index, none.index + none[0].length + WHAT);
  return cues.test("candour-no-shame", what) || /\b(?:must|should)\b/i.test(text)
    ? null
    : { cue: none[0].trim().toLowerCase() };
}

/** "Our records are incomplete": said of what is ours, in so many words. */
const OURS_IS = screened(
  /\b(?:our|(?:half|most|many|some|a (?:third|quarter|fifth)|two thirds|three quarters|\d[\d.,]*%) of (?:our|the))\b[^,;.]{0,60}\b(?:is|are|remains?|was|were|(?:has|have) (?:been|become|remained)|feels?|looks?)\s(?:still\s|often\s|too\s|very\s|now\s|also\s|mostly\s|largely\s|\p{L}+\s(?:and|or)\s(?:often\s|too\s)?)*$/iu,
);
/** "Nobody in the council owns the register". */
const NOBODY = screened(
  /^(?:at present,?\s|today,?\s)?(?:nobody|no[\s-]one|none of (?:us|our))\b(?!\s(?:should|must|will|shall|is left|can be|needs?|has to))[^,;.]{3,90}/i,
);
/** How far behind "there is no" its noun is looked for, in characters. */
const WHAT = 24;
/** A subject that somebody could point at: "the software", "our clinics", "half the depots", "we". */
const PARTICULAR =
  /(?:^|[,;:]\s+|\b(?:and|but|yet|because|that)\s+)(?:we|our|the|half|most of|many of|some of|one|two|three|four|five|\d+)\b[^,;.]{0,90}$|^\p{Lu}[^,;.]{0,60}$/u;
