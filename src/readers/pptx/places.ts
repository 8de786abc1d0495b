import type { XmlElement } from "../../formats/xml.js";
import type { Spot } from "../office/found.js";

/** What counts as a shape of a part: in a diagram's part every point of it. */
const SHAPES = new Set(["p:sp", "p:graphicFrame", "dgm:pt"]);

/** Where every a:p of a part stands: its shape's number in the part, its own number in that shape, both in document order. */
export function spotsOf(root: XmlElement, part: string, slide: number): Map<XmlElement, Spot> {
  const spots = new Map<XmlElement, Spot>();
  let shapes = 0;
  const visit = (element: XmlElement, around: { readonly shape: number; paragraphs: number } | undefined) => {
    const inside = SHAPES.has(element.name) ? { shape: ++shapes, paragraphs: 0 } : around;
    if (element.name === "a:p" && inside)
      spots.set(element, { kind: "slide", slide, part, shape: inside.shape, paragraph: ++inside.paragraphs });
    for (const inner of element.children) if (typeof inner !== "string") visit(inner, inside);
  };
  visit(root, undefined);
  return spots;
}
