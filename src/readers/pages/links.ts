import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { attribute, type Element, isElement, isFurniture, isInvisible, type Node } from "../html/elements.js";
import { mainParts } from "../html/main-part.js";

/** Where a page leads, as its links are written, in the order of the page. */
export interface PageLinks {
  /** Those in the page's own text. */
  readonly own: readonly string[];
  /** Those in its text and in what frames it, but for footers, which lead to what no strategy is about. */
  readonly all: readonly string[];
  /** The page's address on the web, where it says so; a browser writes it into the pages that it saves. */
  readonly address?: string;
}

/** How browsers mark a saved page, in the first comment of the file. */
const SAVED_FROM = /<!-- saved from url=\(\d{1,6}\)(\S{1,2000}) -->/;
const SAVED_WITHIN = 2000;

/**
 * The links of a page.
 *
 * @param text the decoded page
 */
export function linksOf(text: string): PageLinks {
  const page = parse(text);
  const main = mainParts(page);
  const own: string[] = [];
  const all: string[] = [];
  let address = SAVED_FROM.exec(text.slice(0, SAVED_WITHIN))?.[1];
  type Step = { readonly node: Node; readonly inMain: boolean; readonly framed: boolean };
  const stack: Step[] = [];
  const push = (parent: DefaultTreeAdapterTypes.ParentNode, inMain: boolean, framed: boolean) => {
    for (let at = parent.childNodes.length - 1; at >= 0; at -= 1)
      stack.push({ node: parent.childNodes[at] as Node, inMain, framed });
  };
  push(page, main.size === 0, false);
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node } = step;
    if (!isElement(node)) continue;
    if (node.tagName === "link") address ??= canonical(node);
    if (node.tagName !== "head" && isInvisible(node)) continue;
    const inMain = step.inMain || main.has(node);
    if (!inMain && (node.tagName === "footer" || attribute(node, "role") === "contentinfo")) continue;
    const framed = !main.has(node) && (step.framed || isFurniture(node, inMain));
    const href = node.tagName === "a" ? attribute(node, "href") : undefined;
    if (href !== undefined) {
      all.push(href);
      if (inMain && !framed) own.push(href);
    }
    push(node, inMain, framed);
  }
  return { own, all, ...(address === undefined ? {} : { address }) };
}

function canonical(link: Element): string | undefined {
  return attribute(link, "rel")?.toLowerCase() === "canonical" ? attribute(link, "href") : undefined;
}
