const CONTENTS = /^(?:table of |section |chapter )?contents?(?: page)?:?$/i;
/** Words above a list of what comes, or above something else: only the list itself can tell. */
const ANNOUNCES =
  /^(?:what(?:['’]s| is) )?(?:in|inside|on) this (?:document|report|strategy|plan|paper|part|section|chapter|issue|guide|page)(?: contains)?:?$|^what(?:['’]s| is) inside:?$/i;

/**
 * Whether words are the title of a contents page.
 *
 * @param text of a line or block
 */
export function namesContents(text: string): boolean {
  return CONTENTS.test(text.trim());
}

/**
 * Whether words may announce a list of what comes ("In this chapter", "On this page"): much else stands below such words too.
 *
 * @param text of a line or block
 */
export function announcesContents(text: string): boolean {
  return ANNOUNCES.test(text.trim());
}
