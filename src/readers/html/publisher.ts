import { attribute, isElement, type Node } from "./elements.js";

/** Names of metadata that say who published a page, the plainest first. */
const NAMES = [
  "dcterms.publisher",
  "dc.publisher",
  "dcterms.creator",
  "dc.creator",
  "og:site_name",
  "application-name",
];

/** Who published the page, as its metadata state it; undefined where they do not. */
export function publisherOf(nodes: readonly Node[]): string | undefined {
  const stated = new Map<string, string>();
  const stack: Node[] = [...nodes];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue;
    if (node.tagName === "html" || node.tagName === "head") stack.push(...node.childNodes);
    if (node.tagName !== "meta") continue;
    const name = (attribute(node, "name") ?? attribute(node, "property") ?? "").toLowerCase();
    const content = (attribute(node, "content") ?? "").replace(/\s+/g, " ").trim();
    if (content !== "") stated.set(name, content);
  }
  return NAMES.map((name) => stated.get(name)).find((content) => content !== undefined);
}
