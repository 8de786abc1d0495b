import { lexiconBeside } from "../../text/load-lexicon-file.js";
import { matchesOf } from "../../text/matches.js";
import { composed } from "../../text/plain-letters.js";
import { explainedNames } from "./explained-names.js";
import { OURS } from "./plan-owner.js";

const lexicon = lexiconBeside(import.meta.url, "plans.yaml");

const KINDS =
  "Plan|Strategy|Vision|Roadmap|Agenda|White Paper|Manifesto|Mandate|Priorities|Ambition|Forward View|Blueprint";
const WORD = "(?:\\p{Lu}[\\p{L}’'&-]*|\\d{1,2}[- ]Year|20\\d\\d(?:[-–/]\\d{2,4})?)";
const SMALL = "(?:of|for|the|and|to|in|a|&|with)";
/** "Corporate Plan for Thornley 2018-2022", "Health and Wellbeing Strategy". */
const CAPITALS = composed(
  `(?<![\\p{L}\\d])(?:${WORD} (?:${SMALL} ){0,2}){1,7}(?:${KINDS})(?![\\p{L}])(?:\\s(?:of|for)\\s(?:the\\s)?\\p{Lu}[\\p{L}’'-]+(?:\\s(?:and\\s)?\\p{Lu}[\\p{L}’'-]+){0,4})?(?:,?\\s\\(?20\\d\\d(?:\\s?(?:[-–/]|to)\\s?(?:20)?\\d\\d)?\\)?)?`,
  "gu",
);
/** "Our Customer Contact strategy": a name whose kind is written small. */
const OUR_SMALL = /\b[Oo]ur\s((?:\p{Lu}[\p{L}’'-]+\s(?:(?:and|of|for)\s)?){1,4}(?:strategy|plan))\b/gu;

/** First words that belong to the sentence and not to the name. */
const NOT_OF_NAME =
  /^(?:The|This|These|Our|Goals?|Aims?|Priorit(?:y|ies)|Objectives?|Outcomes?|Themes?|Fit|Their|Its|In|At|By|For|To|From|With|Under|Since|When|As|And|Through|Within|Both|Read|See|Develop|Deliver|Publish|Produce|Create|Implement|Support|Review|Update|A|An|New|Draft|Revised|Action(?!\sPlan)|Also|That|Each|Every|Any|However|While|Where|If|Following|Like|Using|Launch|Launched|Complete|Approve|Agree|Refresh|Prepare|Adopt|Establish|Align|Alignment|Interim|Where|What|How|Why|Current|Existing|Previous|Overall|Future|Reflecting|Implementation|(?:Trust|Council|Department|Organisation|Board|Agency|University|Office|Commission|Ministry|Authority|Group|Borough|City|County|Bureau|Hospital)[’']s)\s(?:(?:of|for|to|with|in|from|the|and|our|a)\s)*/u;

/** What may be the name of a plan, and where it stands in the text (UTF-16, end excluded). */
export interface Naming {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Whose plan the text itself explains it to be: "our", "the trust’s", "Marlbrook’s"; empty where it does not. */
  readonly explainedAs: string;
  readonly called?: string;
}

/** All names of plans in a text, by where they stand; whether each is a plan at all is not asked here. */
export function namingsIn(text: string): Naming[] {
  const namings: Naming[] = [];
  // "Our corporate plan" beside its own name is no second plan.
  const taken: { start: number; end: number }[] = [];
  const add = (start: number, end: number, explained: Pick<Naming, "explainedAs" | "called"> = { explainedAs: "" }) => {
    if (end <= start || [...namings, ...taken].some((one) => start < one.end && end > one.start)) return;
    namings.push({ name: text.slice(start, end), start, end, ...explained });
  };
  for (const { start, end, owner, kindStart, kindEnd } of explainedNames(text)) {
    const kind = text.slice(kindStart, kindEnd);
    // "A Fair Start is the Council Plan": the general name is the plan's, and the proper one is what it is called.
    if (/^\p{Lu}/u.test(kind)) add(kindStart, kindEnd, { explainedAs: owner, called: text.slice(start, end) });
    else add(start, end, { explainedAs: owner });
    taken.push({ start: kindStart, end: kindEnd });
  }
  for (const match of matchesOf(CAPITALS, text)) {
    let start = match.index;
    const end = start + match[0].length;
    for (let lead = NOT_OF_NAME.exec(text.slice(start, end)); lead; lead = NOT_OF_NAME.exec(text.slice(start, end)))
      start += lead[0].length;
    add(start, end);
  }
  for (const match of matchesOf(OUR_SMALL, text)) {
    const end = match.index + match[0].length;
    add(end - (match[1] ?? "").length, end);
  }
  for (const group of ["national-plans", "plans-above-nations", "top-plans", "own-plans"]) {
    for (const { start, end } of lexicon.find(group, text)) {
      const capitals = /\p{Lu}/u.test(text[start] ?? "");
      const owned = OURS.test(text.slice(0, start)) || /\b(?:the|this)\s$/.test(text.slice(0, start));
      if (
        group === "national-plans" || group === "plans-above-nations"
          ? capitals || /planning guidance/i.test(text.slice(start, end))
          : capitals || owned
      )
        add(start, end);
    }
  }
  return namings.sort((a, b) => a.start - b.start);
}
