import { elements, type XmlElement } from "../../formats/xml.js";
import { inLetters, inRoman } from "../office/counting.js";
import { wholeNumber } from "../office/whole-number.js";

/** How a paragraph is marked: with a sign, with a number of some form from some start, or not at all. */
export type Bullet = "sign" | { readonly form: string; readonly start: number } | undefined;

/** The bullet that a paragraph's settings give it, nearest first. */
export function bulletOf(settings: readonly XmlElement[]): Bullet {
  for (const each of settings) {
    for (const { name, attributes } of elements(each)) {
      if (name === "a:buNone") return undefined;
      if (name === "a:buChar" || name === "a:buBlip") return "sign";
      if (name === "a:buAutoNum")
        return { form: attributes["type"] ?? "arabicPeriod", start: wholeNumber(attributes["startAt"], 1) };
    }
  }
  return undefined;
}

/** Counts the numbered paragraphs of one shape. */
export class AutoNumbers {
  /** By depth: the numbering that runs there, and how far it has come. */
  private readonly running: { form: string; start: number; count: number }[] = [];

  /** The marker of the next paragraph with words: "•", "2.", or undefined. A numbering ends at a paragraph of another kind. */
  next(bullet: Bullet, depth: number): string | undefined {
    const last = this.running[depth];
    if (bullet === undefined || bullet === "sign") {
      this.running.length = Math.min(this.running.length, depth);
      return bullet && "•";
    }
    this.running.length = Math.min(this.running.length, depth + 1);
    const { form, start } = bullet;
    const goesOn = last?.form === form && last.start === start;
    const count = goesOn ? last.count + 1 : start;
    this.running[depth] = { form, start, count };
    return inForm(count, form);
  }
}

/** The forms are named after number and surroundings: "alphaLcParenR", "romanUcPeriod", "arabicPlain". */
function inForm(count: number, form: string): string {
  const capitals = form.includes("Uc");
  const number = form.startsWith("alpha")
    ? inLetters(count)
    : form.startsWith("roman")
      ? inRoman(count)
      : String(count);
  const written = capitals ? number.toUpperCase() : number;
  if (form.endsWith("ParenBoth")) return `(${written})`;
  if (form.endsWith("ParenR")) return `${written})`;
  return form.endsWith("Period") ? `${written}.` : written;
}
