import { screened } from "../../text/screened.js";

/** "Join us!", "Please let the team know of other projects": the reader is invited or asked. */
const INVITES = screened(
  /^(?:all are welcome\b[\s!,;:–—-]*)?(?:please\b|join us\b|get in touch\b|tell us\b|let us know\b|write to us\b|(?:call|email|e-mail|contact|ring|talk to|speak to|follow) us\b|(?:visit|browse|explore) (?:us\b|(?:our|the) (?:\w+ )?(?:web ?)?(?:site|page|portal)\b|(?:https?:|www\.))|(?:click|tap) (?:here|on)\b|(?:find out|learn|read) more\b(?! (?:than|from|effectively))|sign up (?:to our|for our|at|here)\b)|\bplease (?:let|contact|note|see|visit|send|email|tell|write|call|refer|get in touch|submit|share|provide)\b/i,
);

/** "For more details, see Appendix C": where something else stands. */
const POINTS = screened(
  /^(?:\(|note:\s)?(?:for (?:more|further|full|additional|other) (?:details?|information|detail|background|reading|guidance|examples?)\b[^.;]{0,60}?,?\s)?(?:see|refer to|turn to|go to|consult)\s(?:also\s)?(?:the\s)?(?:\p{L}+\s){0,2}?(?:append(?:ix|ices)|annex(?:es)?|sections?|chapters?|pages?|figures?|tables?|box(?:es)?|parts?|glossary|foot ?notes?|references?|https?:|www\.)(?![\p{Ll}])|^(?:for (?:more|further|full|additional) (?:details?|information|guidance))\b[^.;]{0,60}?,?\s(?:see|refer to|visit|go to|contact|consult|read|turn to)\b/iu,
);

/** Whether a sentence speaks to who reads it: an invitation, a request or a pointer binds nobody. */
export function speaksToReader(text: string): boolean {
  return INVITES.test(text) || POINTS.test(text);
}
