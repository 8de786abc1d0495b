import type { XmlElement } from "../../formats/xml.js";

/** The number of every w:p of a part, from 1 in document order. */
export function numberParagraphs(root: XmlElement): Map<XmlElement, number> {
  const numbers = new Map<XmlElement, number>();
  const visit = (element: XmlElement) => {
    if (element.name === "w:p") numbers.set(element, numbers.size + 1);
    for (const inner of element.children) if (typeof inner !== "string") visit(inner);
  };
  visit(root);
  return numbers;
}
