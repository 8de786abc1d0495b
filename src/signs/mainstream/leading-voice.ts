import { fieldOf, leadersIn } from "../../extract/people/fields.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { evidence, nearest, searched } from "../evidence.js";
import type { Extracts } from "../extracts.js";
import type { IndicatorResult } from "../sign.js";

/** "I will", "I have decided": the speaker binds himself or herself. */
const BINDS =
  /\bI,\s[^.;]{3,60},\s(?:will|shall|have)\b|\bI\s(?:will|shall|’ll|have (?:asked|decided|chosen|agreed|told|set aside|committed|promised|given up|put)|am (?:going to|putting|asking|giving|setting|committing|making|stopping|closing)|promise|undertake|commit|pledge|want to be (?:asked|judged|held)|expect to be|answer for|take)\b|\bI['’]ll\b|\b(?:hold|judge|ask) me\b|\bmy promise\b/u;
/** "The chief nurse will chair …", "the leader has promised to …". */
const LEADER_BINDS =
  /^\s*(?:,[^,]{2,60},\s)?(?:has (?:promised|agreed|undertaken|committed|decided|asked)|(?:personally\s)?(?:will|shall|promises|undertakes|commits)|is (?:going to|committed to \p{L}+ing))\b/u;

type Given = Pick<Extracts, "document" | "statements" | "sections">;

/** MAI-4: a leader outside IT commits himself or herself to something. A greeting or a signature alone is none. */
export function leadingVoice(given: Given, lexicon: Lexicon): IndicatorResult {
  const speakers = speakersBySection(given);
  const bound = given.statements.filter((statement) => binds(statement, speakers, lexicon));
  if (bound.length > 0)
    return { id: "MAI-4", state: "met", evidence: bound.map((statement) => evidence(statement, "for", "MAI-4")) };
  const near = given.statements.filter(({ text, role }) => role === "foreword" && leadersIn(text).length > 0);
  return {
    id: "MAI-4",
    state: "not-met",
    searched: searched(
      "a chief executive, chair, council, clinical or service leader who promises or decides something",
      given,
    ),
    nearestMisses: nearest(near, "MAI-4", "signs or speaks, without a promise of his or her own"),
  };
}

/** Sections in which a leader outside IT speaks or signs, and no leader of IT does. */
function speakersBySection({ statements, sections }: Given): ReadonlySet<number> {
  const named = new Set<number>();
  for (const { index, heading } of sections) if (leadersIn(heading).length > 0) named.add(index);
  for (const { section, text, labels, role } of statements)
    if ((labels.has("OWNER") || role === "foreword" || text.length < SIGNATURE) && leadersIn(text).length > 0)
      named.add(section);
  return named;
}

/** A signature is not longer than this, in characters. */
const SIGNATURE = 120;

function binds(
  { text, voice, section, role, grammar }: LabelledStatement,
  speakers: ReadonlySet<number>,
  lexicon: Lexicon,
): boolean {
  if (role === "references" || role === "glossary" || voice === "national-policy" || grammar.tense === "past")
    return false;
  if (lexicon.test("only-praise", text)) return false;
  if (BINDS.test(text))
    return leadersIn(text).length > 0 || (speakers.has(section) && fieldOf(text.slice(0, SELF)) === "other");
  if (voice === "quoted") return false;
  return leadersIn(text).some(({ end }) => LEADER_BINDS.test(text.slice(end)));
}

/** "As head of IT I will …" says so at its beginning, within so many characters. */
const SELF = 40;
