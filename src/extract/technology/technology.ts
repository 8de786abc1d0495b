import type { EmergingTier, Tags } from "../../model/label.js";
import type { Statement } from "../../model/statement.js";
import { screened } from "../../text/screened.js";
import { statesBasics } from "./basics.js";
import { emergingGuard } from "./guards.js";
import { technologyLexicon as lexicon, type Match } from "./lexicon.js";

/** Date of the list of emerging technology, YYYY-MM: shown in every report. */
export const technologyListDate: string = lexicon.date ?? "";

/** Letters that may mean something else: they count only with a technology word nearby (rubric e, guard 10). */
const AMBIGUOUS = /^(?:AI|A\.I\.|RPA|NLP|VR|AR|ML|5G|GPT|LLMs?|IoT|AGI|MFA)$/;

/** Names of assistants count only with a technology word nearby. */
const NAMES = "tier-b-names";

/** How far "nearby" reaches, in characters. */
const NEAR = 120;

const TIERS: readonly { group: string; tier: EmergingTier }[] = [
  { group: "tier-a", tier: "A" },
  { group: "tier-b", tier: "B" },
  { group: NAMES, tier: "B" },
  { group: "tier-c", tier: "C" },
];

/** "Robot" in surgery and pharmacy is settled practice (rubric e). */
const SETTLED_ROBOT = screened(/\b(?:surg\w*|pharmac\w*|theatre|dispens\w*)\b/i);

/** "e-consultation" is a visit to the doctor in one field and asking the public in another. */
const ASKED = screened(/^e-?consultations?$/i);

/** "AI" after a word of using it ("harness", "with"), before what it does ("triage", "will"): the letters are used as a noun. */
const USED =
  /\b(?:of|use|using|uses|harness\w*|adopt\w*|and|deploy\w*|with|in|our|by|through|for|embed\w*|put|scale|leverag\w*)\s*$/i;
const DOES = /^\s+(?:[a-z]+|[\p{Lu}][\w’']*)\b/u;

/** Emerging technology named in a text, longest term first where terms overlap. Letters with other meanings need a technology word nearby; whether it counts is for {@link emergingGuard}. */
export function emergingIn(text: string): Tags["emerging"] {
  const found: (Match & { tier: EmergingTier })[] = [];
  for (const { group, tier } of TIERS) {
    for (const match of lexicon.find(group, text)) {
      const words = text.slice(match.start, match.end);
      if ((group === NAMES || AMBIGUOUS.test(words)) && !technologyNear(text, match)) continue;
      if (ASKED.test(words) && !lexicon.test("care", text)) continue;
      if (words === "5G" && !lexicon.test("uses-of-5g", text)) continue;
      if (/^robots?$/i.test(words) && SETTLED_ROBOT.test(text)) continue;
      if (found.some(({ start, end }) => match.start < end && match.end > start)) continue;
      found.push({ ...match, tier });
    }
  }
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, tier }) => ({ term: text.slice(start, end), tier, start, end }));
}

/** "AI" with "avian influenza" in the sentence means that; alone it needs a technology word, save where it is plainly used as a noun or in a compound. */
function technologyNear(text: string, { start, end }: Match): boolean {
  const around = `${text.slice(Math.max(0, start - NEAR), start)} ${text.slice(end, end + NEAR)}`;
  if (lexicon.test("other-meanings", around)) return false;
  if (lexicon.test("technology-near", around)) return true;
  return (
    /^AI$/.test(text.slice(start, end)) &&
    (USED.test(text.slice(Math.max(0, start - NEAR), start)) || DOES.test(text.slice(end)))
  );
}

/** Whether a technology or a function of IT is mentioned at all, whatever is said of it. */
export function mentionsTechnology(text: string): boolean {
  return lexicon.test("tech", text);
}

/** The technology tags of a statement, guards applied. */
export function technologyTags(statement: Statement): Pick<Tags, "emerging" | "basics"> {
  const { text } = statement;
  const named = emergingIn(text);
  return {
    emerging: emergingGuard(statement, named) === null ? named : [],
    basics: statesBasics(statement),
  };
}
