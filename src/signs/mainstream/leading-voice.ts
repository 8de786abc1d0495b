import { fieldOf, leadersIn } from "../../extract/people/fields.js";
import type { LabelledStatement } from "../../model/statement.js";
import type { Lexicon } from "../../text/lexicon.js";
import { screened } from "../../text/screened.js";
import { evidence, nearest, searched } from "../evidence.js";
import type { Extracts } from "../extracts.js";
import type { IndicatorResult } from "../sign.js";

/** "I will", "I have decided": the speaker binds himself or herself. */
const BINDS =
  /\bI,\s[^.;]{3,60},\s(?:will|shall|have)\b|\bI\s(?:will|shall|’ll|have (?:personally |also |therefore )?(?:asked|decided|chosen|agreed|told|set aside|committed|promised|given up|put|undertaken|pledged|vowed|signed|freed|released|ring-fenced|appointed|moved|cut|cleared|stopped|ordered|offered|given my word|made (?:it|sure|room))|am (?:going to|putting|asking|giving|setting|committing|making|stopping|closing|freeing|releasing|answerable|accountable|responsible for)|promise|undertake|commit|pledge|vow|intend to|mean to|want to be (?:asked|judged|held)|expect to be|answer for|take|sign off|chair)\b|\bI['’]ll\b|\bI[’']ve (?:agreed|asked|decided|promised|pledged|undertaken|set aside|freed|put)\b|\b(?:hold|judge|ask) me\b|\bmy (?:promise|pledge|undertaking|job to|name (?:is|stands))\b|\bin my name\b/u;
/** "The chief nurse will chair …", "the leader has promised to …". */
const LEADER_BINDS = screened(
  /^\s*(?:,[^,]{2,60},\s)?(?:(?:has|have) (?:promised|agreed|undertaken|committed|decided|asked|pledged|vowed|offered|signed up|set aside|freed|released|given (?:his|her|their) word|put (?:his|her|their) name)|(?:personally\s)?(?:will|shall|promises|undertakes|commits|pledges|vows|answers for|stands behind)|is (?:personally )?(?:answerable|accountable) for|is (?:going to|committed to \p{L}+ing))\b/u,
);

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
  { text, voice, section, role, grammar, told }: LabelledStatement,
  speakers: ReadonlySet<number>,
  lexicon: Lexicon,
): boolean {
  if (
    role === "references" ||
    role === "glossary" ||
    voice === "national-policy" ||
    (grammar.tense === "past" && !HAS_BOUND.test(text)) ||
    // "The mayor shall report each year": a duty that somebody else lays down.
    told === "duty"
  )
    return false;
  if (lexicon.test("only-praise", text)) return false;
  if (BINDS.test(text))
    return leadersIn(text).length > 0 || (speakers.has(section) && fieldOf(text.slice(0, SELF)) === "other");
  if (voice === "quoted") return false;
  return leadersIn(text).some(
    ({ start, end }) =>
      !IN_A_CLAUSE.test(text.slice(0, start)) &&
      fieldOf(text.slice(Math.max(0, start - SELF), end)) === "other" &&
      LEADER_BINDS.test(text.slice(end)),
  );
}

/** "The announcement that, subject to more work, ministers will …": told of somebody, in passing. */
const IN_A_CLAUSE = /\b(?:that|which|who|if|whether)\b[^.;]*$/i;

/** "Has agreed to release …", "I have undertaken that …": bound already, to what is still to come. */
const HAS_BOUND = screened(
  /\b(?:has|have|[’']ve)\s(?:\w+ly\s)?(?:agreed|promised|pledged|undertaken|committed|vowed|decided|offered|given (?:my|his|her|their) word|put (?:my|his|her|their) name)\b[^.;]{0,40}\b(?:to|that)\b/u,
);

/** "As head of IT I will …" says so at its beginning, within so many characters. */
const SELF = 40;
