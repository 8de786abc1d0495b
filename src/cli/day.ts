import { oneLine } from "../reports/printable.js";
import { Refusal } from "./refusal.js";

/**
 * A day as typed, YYYY-MM-DD, when the calendar has it.
 *
 * @throws Refusal
 */
export function parseDay(typed: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(typed) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // 30 February is moved to March, and so is told from a day that exists. No date at all gives NaN.
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) {
    throw new Refusal(`“${oneLine(typed)}” is not a day of the calendar: write YYYY-MM-DD, such as 2026-03-31.`);
  }
  return typed;
}
