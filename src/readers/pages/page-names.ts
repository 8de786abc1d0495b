/** What of an archive is read, and what is not. */
export interface Entries {
  readonly pages: readonly string[];
  /** Documents of other kinds, which may hold what the pages do not. */
  readonly others: readonly string[];
  /** How many pages have names that lead out of the archive or cannot be shown. */
  readonly odd: number;
}

const PAGE = /\.html?$/i;
const DOCUMENT = /\.(?:pdf|docx?|odt|pptx?|odp|rtf|md)$/i;
/** Longer names are no names that a person gave. */
const LONGEST_NAME = 300;

/**
 * Whether a name in an archive is that of a web page: not of a hidden file, nor of what a Mac puts beside each file.
 *
 * @param name with its folders, parted by slashes
 */
export function isPageName(name: string): boolean {
  return PAGE.test(name) && isShown(name);
}

/**
 * The pages among an archive's entries. What a browser saves beside a page (in "plan_files" beside "plan.html") is part of that
 * page's frame: advertisements and the like.
 *
 * @param names of all entries
 */
export function entriesAmong(names: readonly string[]): Entries {
  const found = names.filter(isPageName);
  const sound = found.filter(isSound);
  const stems = new Set(sound.map((name) => name.replace(PAGE, "")));
  const isSavedPart = (name: string) =>
    [...name.matchAll(/_files\//gi)].some(({ index }) => stems.has(name.slice(0, index)));
  return {
    pages: sound.filter((name) => !isSavedPart(name)),
    others: names.filter((name) => DOCUMENT.test(name) && isShown(name) && isSound(name)),
    odd: found.length - sound.length,
  };
}

function isShown(name: string): boolean {
  return !name.split("/").some((part) => (part.startsWith(".") && !/^\.+$/.test(part)) || part === "__MACOSX");
}

/** Nothing is ever written under these names; but they are shown, and links are followed by them. */
function isSound(name: string): boolean {
  if (name.length > LONGEST_NAME || /\p{Cc}|\ufffd/u.test(name) || /^[a-z]:/i.test(name)) return false;
  return name.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}
