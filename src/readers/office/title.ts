import type { ToldTitle } from "../title.js";
import { readText } from "./block-text.js";
import { topLevel } from "./blocks.js";
import { type Found, paragraphsOf } from "./found.js";
import { coverTitle } from "./look.js";
import { whole } from "./tables.js";

/**
 * What an office file tells of its title.
 *
 * @param found what was found in the file, in order
 * @param property the title among the file's properties
 */
export function toldTitle(found: readonly Found[], property: string | undefined): ToldTitle {
  const styled = paragraphsOf(found).filter(({ role, text }) => role === "title" && text.trim() !== "");
  const first = styled.findIndex(({ marker }) => marker === undefined);
  if (first >= 0) {
    const end = styled.findIndex(({ joinsNext }, at) => at >= first && !joinsNext);
    return { styled: readText(styled.slice(first, end < 0 ? styled.length : end + 1).map(whole)).text };
  }
  const cover = coverTitle(topLevel(found));
  return { stated: property, marked: cover && readText([whole(cover)]).text };
}
