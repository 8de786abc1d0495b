import type { DefaultTreeAdapterTypes } from "parse5";

/** A node of the parsed page. */
export type Node = DefaultTreeAdapterTypes.ChildNode;
/** An element of the parsed page. */
export type Element = DefaultTreeAdapterTypes.Element;

/** Elements of which nothing is ever seen as text. */
const NEVER_SHOWN = new Set(
  "script style template head title meta link svg math canvas audio video object iframe embed map datalist select textarea img picture colgroup".split(
    " ",
  ),
);

/** Elements that begin and end a block of text. */
const BLOCKS = new Set(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noscript ol p pre search section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

const FURNITURE_TAGS = new Set("nav button noscript search dialog".split(" "));
const FURNITURE_ROLES = new Set(
  "navigation banner contentinfo search dialog menu menubar toolbar alertdialog".split(" "),
);
/** Names that sites give to what frames a page. Only whole leading words count, so that "navy" or "sharepoint" do not. */
const FURNITURE_NAME =
  /(?:^|[\s_-])(?:cookies?|breadcrumbs?|skip-?(?:link|nav|to)[\w-]*|skiplinks?|pagination|pager|phase-banner|back-to-top|share-(?:links|buttons|this)|social-(?:links|media-links|share)|sitenav|site-nav[\w-]*|navbar|main-menu|site-(?:header|footer)|page-footer)(?:$|[\s_-])/i;
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * Whether a node is an element.
 *
 * @param node any node
 */
export function isElement(node: Node): node is Element {
  return "tagName" in node;
}

/**
 * An attribute's value.
 *
 * @param element the element
 * @param name in lower case
 */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/**
 * Whether an element begins a block of its own.
 *
 * @param element any element
 */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName);
}

/**
 * Whether a person looking at the page never sees the element.
 *
 * @param element any element
 */
export function isInvisible(element: Element): boolean {
  if (NEVER_SHOWN.has(element.tagName)) return true;
  for (const { name, value } of element.attrs) {
    if (name === "hidden" && value !== "until-found") return true;
    if (name === "style" && HIDDEN_STYLE.test(value)) return true;
  }
  return false;
}

/**
 * Whether an element frames the page instead of belonging to its text: navigation, banners, footers.
 *
 * @param element any element
 * @param insideMain whether it stands inside the page's main part, where a header or footer is the text's own
 */
export function isFurniture(element: Element, insideMain: boolean): boolean {
  if (FURNITURE_TAGS.has(element.tagName)) return true;
  if (!insideMain && (element.tagName === "header" || element.tagName === "footer")) return true;
  for (const { name, value } of element.attrs) {
    if (name === "role" && FURNITURE_ROLES.has(value)) return true;
    if ((name === "class" || name === "id") && FURNITURE_NAME.test(value)) return true;
  }
  return false;
}

/**
 * Whether an element holds the notes of the text, by its role (DPUB-ARIA 1.1): Markdown programs and GOV.UK set their footnotes in one.
 *
 * @param element any element
 */
export function holdsNotes(element: Element): boolean {
  return /^doc-(?:endnotes|footnote)$/.test(attribute(element, "role") ?? "");
}
