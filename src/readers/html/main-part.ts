import type { DefaultTreeAdapterTypes } from "parse5";
import type { Element, Node } from "./elements.js";
import { attribute, isElement, isFurniture, isInvisible } from "./elements.js";

/** Shorter stretches of text are labels, menu entries and buttons, no prose. */
const PROSE_LENGTH = 40;
/** A marked main part with less than this share of the page's prose is a mistake of the page's makers. */
const MAIN_SHARE = 0.3;
/** Without a marked main part, the reader goes down to the smallest element that still holds this share of the prose. */
const BODY_SHARE = 0.9;

/**
 * The elements that hold the page's own text: those marked as main, else the articles, else the smallest element with nearly
 * all the prose. Empty when the whole file is the text.
 *
 * @param root the parsed page or fragment
 */
export function mainParts(root: DefaultTreeAdapterTypes.ParentNode): ReadonlySet<Element> {
  const prose = proseLengths(root);
  const total = prose.lengths.get(root) ?? 0;
  if (total === 0) return new Set();
  for (const marked of [prose.mains, prose.articles]) {
    const outer = outermost(marked);
    const held = outer.reduce((sum, element) => sum + (prose.lengths.get(element) ?? 0), 0);
    if (held >= total * MAIN_SHARE) return new Set(outer);
  }
  let within: DefaultTreeAdapterTypes.ParentNode = root;
  for (;;) {
    const heir: Node | undefined = within.childNodes.find(
      (child) => isElement(child) && (prose.lengths.get(child) ?? 0) >= total * BODY_SHARE,
    );
    // A paragraph or a list is the text itself, not the part that holds it.
    if (!heir || !isElement(heir) || !/^(?:html|body|div|section|table|tbody|tr|td|center|form)$/.test(heir.tagName))
      break;
    within = heir;
  }
  return within !== root && "tagName" in within && within.tagName !== "html" && within.tagName !== "body"
    ? new Set([within])
    : new Set();
}

interface Prose {
  readonly lengths: Map<Node | DefaultTreeAdapterTypes.ParentNode, number>;
  readonly mains: Element[];
  readonly articles: Element[];
}

function proseLengths(root: DefaultTreeAdapterTypes.ParentNode): Prose {
  const prose: Prose = { lengths: new Map(), mains: [], articles: [] };
  const order: (Node | DefaultTreeAdapterTypes.ParentNode)[] = [];
  const stack: (Node | DefaultTreeAdapterTypes.ParentNode)[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    order.push(node);
    if ("tagName" in node) {
      if (isInvisible(node) || isFurniture(node, true) || node.tagName === "a") continue;
      if (node.tagName === "main" || attribute(node, "role") === "main") prose.mains.push(node);
      if (node.tagName === "article") prose.articles.push(node);
    }
    if ("childNodes" in node) stack.push(...[...node.childNodes].reverse());
  }
  for (const node of order.reverse()) {
    let length = 0;
    if ("value" in node) {
      const words = node.value.trim().length;
      length = words >= PROSE_LENGTH ? words : 0;
    } else if ("childNodes" in node) for (const child of node.childNodes) length += prose.lengths.get(child) ?? 0;
    prose.lengths.set(node, length);
  }
  return prose;
}

/** Those elements that stand in none of the others. */
function outermost(elements: readonly Element[]): Element[] {
  const all = new Set<unknown>(elements);
  return elements.filter((element) => {
    for (let above = element.parentNode; above; above = "parentNode" in above ? above.parentNode : null)
      if (all.has(above)) return false;
    return true;
  });
}
