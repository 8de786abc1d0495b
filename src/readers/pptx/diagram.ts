import { child, elements, type XmlElement } from "../../formats/xml.js";
import type { Found, Spot } from "../office/found.js";
import { AutoNumbers } from "./bullets.js";
import { paragraphsIn } from "./paragraphs.js";

const DEEPEST = 5;

/**
 * The words of a diagram (SmartArt) as list items, each under the point it belongs to.
 *
 * @param model the root of the diagram's data part
 * @param spots of that part
 */
export function diagramText(model: XmlElement, spots: ReadonlyMap<XmlElement, Spot>): Found[] {
  const points = listed(model, "dgm:ptLst");
  const byId = new Map(points.map((point) => [point.attributes["modelId"] ?? "", point]));
  const below = new Map<string, { readonly id: string; readonly order: number }[]>();
  for (const { attributes } of listed(model, "dgm:cxnLst")) {
    if ((attributes["type"] ?? "parOf") !== "parOf") continue;
    const { srcId = "", destId = "", srcOrd } = attributes;
    below.set(srcId, [...(below.get(srcId) ?? []), { id: destId, order: Number(srcOrd ?? 0) }]);
  }
  const found: Found[] = [];
  const seen = new Set<XmlElement>();
  const visit = (point: XmlElement | undefined, depth: number) => {
    if (!point || seen.has(point) || depth > DEEPEST) return;
    seen.add(point);
    found.push(...pointText(point, Math.max(0, depth), spots));
    const children = below.get(point.attributes["modelId"] ?? "") ?? [];
    for (const { id } of [...children].sort((a, b) => a.order - b.order)) visit(byId.get(id), depth + 1);
  };
  // The diagram itself is a point without words: what belongs to it stands highest.
  for (const point of points) if (point.attributes["type"] === "doc") visit(point, -1);
  for (const point of points) visit(point, 0);
  return found;
}

function listed(model: XmlElement, name: string): XmlElement[] {
  const list = child(model, name);
  return list ? elements(list) : [];
}

/** Points of other types only say how the diagram is drawn. */
const WORDED = new Set(["node", "asst"]);

function pointText(point: XmlElement, depth: number, spots: ReadonlyMap<XmlElement, Spot>): Found[] {
  if (!WORDED.has(point.attributes["type"] ?? "node")) return [];
  const frame = { spots, textStyles: [], numbers: new AutoNumbers() };
  return paragraphsIn(child(point, "dgm:t"), frame).map((paragraph) => ({
    paragraph: { ...paragraph, marker: "•", depth },
  }));
}
