import type { Finding, SignId } from "../model/finding.js";
import { oneLine } from "../reports/printable.js";
import { nearest } from "./nearest.js";
import { Refusal } from "./refusal.js";

/** One limit of --fail-on: a warning sign reaches it from that strength up, a good sign from that strength down. */
export interface Limit {
  readonly of: Finding["kind"] | SignId;
  readonly strength: number;
}

/** How limits are written, for the help. */
export const LIMITS_FORM = "warning:2,good:0,vague:3";

/**
 * Reads what stands after --fail-on: "warning:2" (any warning sign at 2 or more), "good:0" (any good sign at 0),
 * "vague:3" (that sign), with commas between.
 *
 * @throws Refusal
 */
export async function parseLimits(typed: string): Promise<Limit[]> {
  // Loaded only now: help and version need no sign.
  const { catalogue } = await import("../signs/catalogue.js");
  const signs = catalogue().map(({ sign }) => sign.id);
  return typed.split(",").map((part) => {
    const [, of = "", strength] = /^\s*([\w-]+)\s*:\s*([0-3])\s*$/.exec(part) ?? [];
    if (strength === undefined) {
      throw new Refusal(
        `“${oneLine(part)}” is not a limit for --fail-on: write a kind or a sign, a colon and a strength from 0 to 3, such as ${LIMITS_FORM}.`,
      );
    }
    if (of !== "warning" && of !== "good" && !signs.includes(of)) {
      const meant = nearest(of, ["warning", "good", ...signs]);
      throw new Refusal(
        `“${of}” is no sign that --fail-on knows: ${meant ? `did you mean ${meant}?` : "write warning, good or a sign from fingerpost explain."}`,
      );
    }
    return { of, strength: Number(strength) };
  });
}

/** The findings that reach a limit, each with the first it reaches. "Cannot tell" reaches none; a candidate counts as a verdict does. */
export function reached(findings: readonly Finding[], limits: readonly Limit[]): { finding: Finding; limit: Limit }[] {
  return findings.flatMap((finding) => {
    const limit = limits.find((one) => reaches(finding, one));
    return limit ? [{ finding, limit }] : [];
  });
}

function reaches({ sign, kind, strength }: Finding, limit: Limit): boolean {
  if (strength === "cannot-tell" || (limit.of !== kind && limit.of !== sign)) return false;
  return kind === "warning" ? strength >= limit.strength : strength <= limit.strength;
}
