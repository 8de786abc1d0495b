import { readFileSync } from "node:fs";
import type { SignId } from "../model/finding.js";
import type { Lexicon } from "../text/lexicon.js";
import { lexiconBeside } from "../text/load-lexicon-file.js";
import { cookieCutter } from "./cookie-cutter/sign.js";
import { focused } from "./focused/sign.js";
import { type Guidance, GuidanceError, parseGuidance } from "./guidance.js";
import { integrated } from "./integrated/sign.js";
import { itDriven } from "./it-driven/sign.js";
import { mainstream } from "./mainstream/sign.js";
import { realistic } from "./realistic/sign.js";
import type { Sign } from "./sign.js";
import { tooLongTerm } from "./too-long-term/sign.js";
import { unprovenTech } from "./unproven-tech/sign.js";
import { usefulToTeams } from "./useful-to-teams/sign.js";
import { userCentred } from "./user-centred/sign.js";
import { vague } from "./vague/sign.js";
import { wishList } from "./wish-list/sign.js";

/** The only list of signs: their order in every report. To add a sign, add one line. */
const LISTED: readonly Sign[] = [
  integrated,
  userCentred,
  usefulToTeams,
  mainstream,
  realistic,
  focused,
  itDriven,
  cookieCutter,
  unprovenTech,
  vague,
  tooLongTerm,
  wishList,
] as unknown as readonly Sign[];

/** A sign with its words. */
export interface CataloguedSign {
  readonly sign: Sign;
  readonly guidance: Guidance;
  readonly lexicon: Lexicon;
}

/**
 * Every sign with its guidance and lexicon, read once from the sign's folder and checked.
 *
 * @throws GuidanceError when a reason or an indicator has no wording, or wording belongs to nothing
 * @throws LexiconError when a lexicon is not as it should be
 */
export function catalogue(): readonly CataloguedSign[] {
  loaded ??= LISTED.map(load);
  return loaded;
}

let loaded: readonly CataloguedSign[] | undefined;

function load(sign: Sign): CataloguedSign {
  const words = readFileSync(new URL(`./${sign.id}/guidance.md`, import.meta.url), "utf8");
  const guidance = parseGuidance(words, `signs/${sign.id}/guidance.md`);
  checkWording(sign.id, "reason", sign.reasons, guidance.reasons);
  checkWording(sign.id, "indicator", sign.indicators, guidance.indicators);
  return { sign, guidance, lexicon: lexiconBeside(import.meta.url, `${sign.id}/lexicon.yaml`) };
}

function checkWording(
  id: SignId,
  kind: string,
  declared: readonly string[],
  worded: ReadonlyMap<string, unknown>,
): void {
  for (const name of declared)
    if (!worded.has(name)) throw new GuidanceError(`signs/${id}/guidance.md: the ${kind} “${name}” has no wording.`);
  for (const name of worded.keys())
    if (!declared.includes(name))
      throw new GuidanceError(`signs/${id}/guidance.md: the wording “${name}” belongs to no ${kind}.`);
}
