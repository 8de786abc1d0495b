import { screened } from "../../text/screened.js";
import type { LabellingContext } from "../labeller.js";

/** Sentences that tell others what to do, beside those in which the organisation promises. */
const INSTRUCTING = screened(
  /\b(?:you|your|agencies|organisations|organizations|authorities|providers|trusts|systems|users)\s+(?:must|should|need to|are required to|are expected to|can|may)\b|^(?:you|your)\b/i,
);
const PROMISING = screened(
  /\b(?:we|our team|the (?:council|trust|department|government|agency|board))\s+(?:will|aim|plan|intend)\b/i,
);

/** Instructions must outnumber promises by this factor... */
const FACTOR = 2;
/** ... and be at least this many. */
const FEWEST = 8;

/** Whether the document mainly tells others what to do (guidance, a policy): its bare verbs are then instructions, not promises. */
export function instructsOthers({ statements }: LabellingContext): boolean {
  let instructing = 0;
  let promising = 0;
  for (const { text } of statements) {
    if (INSTRUCTING.test(text)) instructing++;
    if (PROMISING.test(text)) promising++;
  }
  return instructing >= FEWEST && instructing > promising * FACTOR;
}
