import { people } from "./groups.js";

/**
 * Whether a named role or body is of IT or digital ("the Chief Information Officer", "Digital Board") or of anything else
 * ("the Chief Nurse", "Thornley Housing").
 *
 * @param name the role or body as the document names it
 */
export function fieldOf(name: string): "it" | "other" {
  return people.test("field-it", name) ? "it" : "other";
}

/** The leaders named in a text, those of IT left out: "chief executive", "director of nursing"; UTF-16 offsets, end excluded. */
export function leadersIn(text: string): { readonly name: string; readonly start: number; readonly end: number }[] {
  return people
    .find("leaders", text)
    .map(({ start, end }) => ({
      start,
      end:
        end +
        ((/\sthe$/i.test(text.slice(start, end)) ? GOES_ON_AFTER_THE : GOES_ON).exec(text.slice(end))?.[0].length ?? 0),
    }))
    .map(({ start, end }) => ({ name: text.slice(start, end), start, end }))
    .filter(({ name }) => fieldOf(name) === "other");
}

/** "Director of Information Services", "Head of Digital and Data": the capitals that follow belong to the name. */
const GOES_ON_AFTER_THE = /^\s\p{L}+/u;
const GOES_ON = /^(?:\s(?:and|&|of)\s\p{Lu}[\p{L}’'-]+|\s\p{Lu}[\p{L}’'-]+){1,4}/u;
