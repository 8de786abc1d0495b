import type { Finding } from "../model/finding.js";
import { html, type Markup } from "./markup.js";
import { strengthLine } from "./wording.js";

/** The strength in words; the frame around it only repeats them. */
export function strengthTag(finding: Finding): Markup {
  const { kind, strength } = finding;
  const look = strength === "cannot-tell" ? "untold" : strength === 0 ? "none" : kind;
  return html`<strong class="strength ${look}">${strengthLine(finding)}</strong>`;
}
