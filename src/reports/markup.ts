import { printable } from "./printable.js";

/** Text that is HTML already. Only `html` and `trusted` make it, so that nothing else gets into a page unescaped. */
export class Markup {
  /** @param text HTML */
  constructor(readonly text: string) {}
}

/** What may stand in a template: text (escaped), markup (as it is), lists of both; undefined and false give nothing. */
export type Insert = string | number | Markup | undefined | false | readonly Insert[];

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** The text safe between tags and inside quoted attributes. */
function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "");
}

function inserted(value: Insert): string {
  if (value === undefined || value === false) return "";
  if (value instanceof Markup) return value.text;
  if (typeof value === "object") return value.map(inserted).join("");
  return escaped(String(value));
}

/** Tag of a template that is HTML: everything put into it is escaped, save what is markup already. Attributes have to be quoted. */
export function html(strings: TemplateStringsArray, ...values: readonly Insert[]): Markup {
  return new Markup(strings.map((text, at) => text + inserted(values[at])).join(""));
}

/** Markup from a constant of our own, such as the style sheet; never from a document. */
export function trusted(text: string): Markup {
  return new Markup(text);
}
