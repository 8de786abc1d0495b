import { readText } from "./block-text.js";
import { type MainText, topLevel } from "./blocks.js";
import { type Found, paragraphsOf } from "./found.js";
import { coverTitle } from "./look.js";
import { whole } from "./tables.js";

/** Titles that programs and templates put in by themselves. */
const NO_TITLE =
  /^(?:microsoft word|(?:document|presentation|slide) ?\d*$|untitled|title$|powerpoint|\[)|\btemplate\b|\.(?:docx?|dotx?|rtf|pptx?|potx?|od[tp])$/i;

/** The paragraph styled as title, else the largest line of the cover, else the file's property, else the first heading of the highest level. */
export function titleOf(
  found: readonly Found[],
  { blocks }: MainText,
  property: string | undefined,
): string | undefined {
  const styled = paragraphsOf(found).filter(({ role, text }) => role === "title" && text.trim() !== "");
  const first = styled.findIndex(({ marker }) => marker === undefined);
  if (first >= 0) {
    const end = styled.findIndex(({ joinsNext }, at) => at >= first && !joinsNext);
    return readText(styled.slice(first, end < 0 ? styled.length : end + 1).map(whole)).text;
  }
  const cover = coverTitle(topLevel(found));
  if (cover) return readText([whole(cover)]).text;
  if (property !== undefined && !NO_TITLE.test(property)) return property;
  const headings = blocks.filter(({ kind }) => kind === "heading");
  const highest = Math.min(...headings.map(({ level }) => level ?? 1));
  return headings.find(({ level }) => level === highest)?.text;
}
