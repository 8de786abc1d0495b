import { emergingIn, mentionsTechnology } from "../extract/technology/technology.js";
import type { AppraisedDocument } from "../model/appraisal.js";
import type { Statement } from "../model/statement.js";

/**
 * Under this share of statements that name a technology a document hardly speaks of digital work. Of 88 published documents eleven do:
 * plans for people, health, a zoo and a country, and annual reports of hospitals. Every digital strategy is above 0.28.
 */
const HARDLY = 0.15;
/** Fewer statements make no share. */
const FEWEST_STATEMENTS = 20;

/** How many of its own statements name a technology, where they are so few that signs about digital work say little; undefined elsewhere. */
export function hardlyDigital(statements: readonly Statement[]): AppraisedDocument["hardlyDigital"] {
  const own = statements.filter(({ voice }) => voice === "own");
  if (own.length < FEWEST_STATEMENTS) return undefined;
  const naming = own.filter(({ text }) => mentionsTechnology(text) || emergingIn(text).length > 0).length;
  return naming < own.length * HARDLY ? { statements: naming, of: own.length } : undefined;
}
