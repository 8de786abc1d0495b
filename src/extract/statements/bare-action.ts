import { remembered } from "../../text/remembered.js";
import { screened } from "../../text/screened.js";
import { wording } from "./wording.js";

/** Whether the words begin with a bare action ("Replace…", "Establishment of…"), once numbering and labels are set aside. */
export function bareAction(text: string): boolean {
  if (PURPOSE_FIRST.test(text)) return false;
  const body = withoutNumber(text);
  const first = (group: string) => wording.find(group, body.slice(0, 60)).some(({ start }) => start === 0);
  if (first("action-nouns")) return true;
  const adverb = /^(?:\w+ly|further|also|jointly)\s+/i.exec(body)?.[0].length ?? 0;
  const rest = body.slice(adverb, adverb + 60);
  const verb = wording.find("action-verbs", rest).find(({ start }) => start === 0);
  if (!verb) return false;
  const after = rest.slice(verb.end).trimStart();
  const acts = OBJECT_FOLLOWS.test(after) || (STOP_OR_START.test(verb.term) && /^\w+ing\b/i.test(after));
  if (NOUN_TOO.test(verb.term) && !acts) return false;
  return (
    after !== "" &&
    !/^-|^(?:is|are|was|were|will|has|have|had|can|of|must|should|and\s+\w+\s+(?:is|are)|[:;.,?])(?:\W|$)/i.test(after)
  );
}

/** "To support the strategy, we have…": a purpose before the main clause. */
const PURPOSE_FIRST = /^to\s+[^,]{5,160},\s+(?:we|it|the|there|a|an|our|this|all|[A-Z])/i;

/** Verbs that are as often nouns or adjectives: "open data is…", "progress in…". */
const NOUN_TOO = screened(
  /^(?:open|progress|report|work|plan|research|support|target|test|change|measure|design|process|access|use|issue|lead|form|focus|share|train|track|market|map|pilot|trial|host|fund|review|release|partner|position|increase|produce|scope|transition|audit|link|transfer|stop|start|keep|put|set|scale|switch|speed|phase|survey|pursue|monitor|benefit|secure|complete|change|draft|end|hire|pay|scan|send|show|visit|copy|record|list|hand|cap|charge|sample|seed|name|free|clear|clean|store|trace|wire)$/,
);
const OBJECT_FOLLOWS =
  /^(?:the|a|an|our|all|each|every|any|more|new|up|out|on|with|to|towards|into|and\s+\w+\s+(?:the|a|our|all|new)|at\s+least|together|closely|effectively|that|how|where|\d|£|their|its|these|those|other|existing|additional|further|better|high|national|local|digital|joint|for)\b/i;
/** "Stop printing", "start collecting". */
const STOP_OR_START = screened(/^(?:stop|start|keep)$/);

/** The text without a number, code or label in front ("1.3", "Action 7:", "(b)"). */
export const withoutNumber: (text: string) => string = remembered((text) =>
  text
    .replace(/^\s*(?:[•▪●○◦■□*·–—-]|o\s)\s*/u, "")
    .replace(
      /^(?:(?:action|commitment|objective|goal|step|priority|measure|activity|milestone|deliverable|recommendation)\s*)?(?:[A-Z]{0,3}\d+(?:\.\d+)*[a-z]?|\(?[a-z]\)|[ivx]+\.)\s*[.):–—-]?\s+/i,
      "",
    )
    .replace(/^(?:action|commitment|deliverable|milestone|activity)s?\s*[:–—-]\s*/i, "")
    .replace(/^to\s+(?=[a-z])/i, "")
    .trimStart(),
);
