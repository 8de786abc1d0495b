import { child, elements, type XmlElement } from "../../formats/xml.js";
import { inLetters, inRoman } from "../office/counting.js";

/** Gives list items their markers, in document order. */
export interface Numbering {
  /**
   * The marker of the next paragraph of that list at that depth (from 0): "•" for bullets, "2.1" or "a)" for numbers.
   * Undefined when the list shows none, so that the paragraph is no list item.
   */
  next(list: string, depth: number): string | undefined;
  /** The depth of the level that a paragraph style is tied to within a list. */
  depthOfStyle(list: string, style: string | undefined): number | undefined;
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly style: string | undefined;
  /** Numbers of higher levels are written in digits here ("legal" numbering). */
  readonly legal: boolean;
  /** Depth whose use restarts this level, from 1; 0 never. */
  readonly restart: number | undefined;
}

interface List {
  /** Lists of one abstract list count on together. */
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlyMap<number, number>;
}

const DEPTHS = 9;
const PLACEHOLDER = /%([1-9])/g;

/** Reads numbering.xml; without it no paragraph is a list item. */
export function readNumbering(root: XmlElement | undefined): Numbering {
  const lists = readLists(root);
  const counters = new Map<string, number[]>();
  const started = new Set<string>();
  return {
    depthOfStyle(list, style) {
      if (style === undefined) return undefined;
      for (const [depth, level] of lists.get(list)?.levels ?? []) if (level.style === style) return depth;
      return undefined;
    },
    next(id, depth) {
      const list = lists.get(id);
      const level = list?.levels.get(depth);
      if (!list || !level) return undefined;
      let counts = counters.get(list.abstract);
      if (!counts) {
        counts = [];
        counters.set(list.abstract, counts);
      }
      const first = list.restarts.get(depth);
      if (first !== undefined && !started.has(`${id} ${depth}`)) counts[depth] = first - 1;
      started.add(`${id} ${depth}`);
      counts[depth] = (counts[depth] ?? level.start - 1) + 1;
      restartBelow(counts, depth, list);
      return marker(list, level, counts);
    },
  };
}

function restartBelow(counts: number[], depth: number, list: List): void {
  for (let lower = depth + 1; lower < DEPTHS; lower++) {
    const restart = list.levels.get(lower)?.restart;
    if (restart === 0 || (restart !== undefined && depth >= restart)) continue;
    delete counts[lower];
  }
}

function marker(list: List, level: Level, counts: readonly number[]): string | undefined {
  if (level.format === "bullet") return "•";
  if (level.format === "none" || level.text.trim() === "") return undefined;
  const text = level.text.replace(PLACEHOLDER, (_, digit: string) => {
    const depth = Number(digit) - 1;
    const shown = list.levels.get(depth);
    const count = counts[depth] ?? shown?.start ?? 1;
    return inFormat(count, level.legal ? "decimal" : (shown?.format ?? "decimal"));
  });
  return text.replace(/\s+/g, "") || undefined;
}

function readLists(root: XmlElement | undefined): Map<string, List> {
  const abstracts = new Map<string, XmlElement>();
  const styled = new Map<string, XmlElement>();
  const lists = new Map<string, List>();
  for (const each of root ? elements(root) : []) {
    if (each.name !== "w:abstractNum") continue;
    abstracts.set(each.attributes["w:abstractNumId"] ?? "", each);
    const style = child(each, "w:styleLink")?.attributes["w:val"];
    if (style !== undefined) styled.set(style, each);
  }
  for (const each of root ? elements(root) : []) {
    if (each.name !== "w:num") continue;
    const named = abstracts.get(child(each, "w:abstractNumId")?.attributes["w:val"] ?? "");
    const linked = child(named, "w:numStyleLink")?.attributes["w:val"];
    const abstract = (linked !== undefined && styled.get(linked)) || named;
    if (!abstract) continue;
    lists.set(each.attributes["w:numId"] ?? "", readList(each, abstract));
  }
  return lists;
}

function readList(list: XmlElement, abstract: XmlElement): List {
  const levels = new Map<number, Level>();
  const restarts = new Map<number, number>();
  for (const each of elements(abstract)) if (each.name === "w:lvl") levels.set(depthOf(each), readLevel(each));
  for (const override of elements(list)) {
    if (override.name !== "w:lvlOverride") continue;
    const level = child(override, "w:lvl");
    const start = child(override, "w:startOverride")?.attributes["w:val"];
    if (level) levels.set(depthOf(override), readLevel(level));
    if (start !== undefined) restarts.set(depthOf(override), Number(start));
  }
  return { abstract: abstract.attributes["w:abstractNumId"] ?? "", levels, restarts };
}

const depthOf = (element: XmlElement) => Number(element.attributes["w:ilvl"] ?? 0);

function readLevel(level: XmlElement): Level {
  const value = (name: string) => child(level, name)?.attributes["w:val"];
  const restart = value("w:lvlRestart");
  return {
    start: Number(value("w:start") ?? 0),
    format: value("w:numFmt") ?? "decimal",
    text: value("w:lvlText") ?? "",
    style: value("w:pStyle"),
    legal: child(level, "w:isLgl") !== undefined,
    restart: restart === undefined ? undefined : Number(restart),
  };
}

function inFormat(count: number, format: string): string {
  switch (format) {
    case "lowerLetter":
      return inLetters(count);
    case "upperLetter":
      return inLetters(count).toUpperCase();
    case "lowerRoman":
      return inRoman(count);
    case "upperRoman":
      return inRoman(count).toUpperCase();
    case "decimalZero":
      return String(count).padStart(2, "0");
    case "bullet":
    case "none":
      return "";
    default:
      return String(count);
  }
}
