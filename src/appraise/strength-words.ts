import type { Strength } from "../model/finding.js";

const GOOD_WORDS = ["absent", "weak", "partial", "strong"] as const;
const WARNING_WORDS = ["no warning", "warning: weak", "warning: partial", "warning: strong"] as const;

/** A strength as people read it; on a warning sign the word "warning" is always there. */
export function strengthWords(kind: "good" | "warning", strength: Strength): string {
  if (strength === "cannot-tell") return "cannot tell";
  return (kind === "good" ? GOOD_WORDS : WARNING_WORDS)[strength];
}
