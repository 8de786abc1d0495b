import { recordRow } from "../../extract/record/record-rows.js";
import type { Statement } from "../../model/statement.js";
import { anyCase } from "../../text/any-case.js";
import { quantitiesOf } from "./figures.js";
import { type Applies, cues, type Rule } from "./rule.js";

/** Whose gap it is: this organisation's. */
const OURS =
  /\b(?:our|we|us|the (?:trust|council|department|service|organisation|agency|ministry|government|strategy|plan|programme|city|county|sector)|government|staff|departments|workforce|public (?:services|administrations?)|services|website|systems|funding|budget|plan|it)\b/i;
/** "Only 38% of forms…": a small share of what there should be. */
const ONLY =
  /\bonly\s+(?:around\s|about\s)?(?:\d|one |two |three |a (?:third|quarter|few|limited|small|handful|minority))/i;
/** "If the bid succeeds, we will…": it may not. */
const CONDITION =
  /\bif\s(?:[^,.]{0,40}\s)?(?:funding|funds|money|approval|bid|application|grant|business case)\b[^,.]{0,40}\b(?:is|are|receives?|agreed|approved|succeeds?|successful|secured|available|allows?)\b/i;
/** "We said that we would open six, and opened none." */
const BROKEN =
  /\b(?:said|promised|pledged|planned|expected|intended|aimed|hoped)\b[^.;]{0,80}\b(?:would|to|by)\b[^.;]{0,90}[,;:–—]\s(?:and|but|yet|it|this|that|we|only|they)\b[^.;]{0,40}\b(?:not|never|none|nothing|no|only|still|late)\b/i;
/** "Only 19 of our 64 inspectors use theirs", "our rooms still have projectors that fail". */
const OURS_FALLS_SHORT = anyCase(
  /\bonly\s(?:\p{L}+\s)?(?:\d[\d,.]*%?|\p{L}+)\sof\sour\b|\bour\b[^,;.]{0,60}\b(?:still\s(?:lose|have no|has no|print|copy|retype|share|wait|cannot)|(?:that|which)\s(?:fail|break|crash)|(?:fail|breaks? down|crash|crashes|drops? out)\b(?!\s(?:rate|test)))|\b(?:that|which)\s(?:we|nobody|no one|hardly anybody|few)\s(?:later\s|then\s|soon\s)?(?:switched off|abandoned|gave up|dropped|used|uses|wanted|never used)\b|\bnever\s(?:opened|launched|went live|arrived|worked|finished|started)\b/iu,
);
/** What is promised, wanted or stated as a rule owns up to nothing. */
const NOT_STATED: ReadonlySet<Statement["grammar"]["modality"]> = new Set([
  "promise",
  "intention",
  "exploration",
  "requirement",
]);

/** Rubric (b) 5: admits a gap, failure, limit, dependency, risk or missing money of this organisation. */
export const candour: Rule = {
  label: "CANDOUR",
  applies(statement, _around, already): Applies | null {
    const { text, voice, role, grammar } = statement;
    if (voice !== "own" || role === "references" || role === "glossary" || role === "principles") return null;
    if (cues.test("candour-sector", text)) return null;
    if (recordRow(statement)?.state === "not-done") return { cue: "row of what was not done" };
    const money = cues.find("candour-unsure", text)[0];
    if (money) return { cue: money.term };
    if (BROKEN.test(text)) return { cue: "promised, not kept" };
    if (CONDITION.test(text)) return { cue: "if it is funded" };
    if (NOT_STATED.has(grammar.modality) || already.includes("USER_NEED")) return null;
    const admitted = cues.find("candour", text)[0];
    if (admitted && OURS.test(text)) return { cue: admitted.term };
    const short = OURS_FALLS_SHORT.exec(text);
    if (short && OURS.test(text)) return { cue: short[0].toLowerCase() };
    const fault = cues.find("candour-fault", text)[0];
    if (fault && /\b(?:our|we)\b[^,;.]{0,50}$/i.test(text.slice(0, fault.start))) return { cue: fault.term };
    return ONLY.test(text) && quantitiesOf(statement).figures.length > 0 && /\b(?:but|however|yet|while)\b/i.test(text)
      ? { cue: "only so many" }
      : null;
  },
};
